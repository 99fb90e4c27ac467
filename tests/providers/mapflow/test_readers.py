"""Replies are read whatever is missing, null, renamed or new in them."""

import base64
import json
from pathlib import Path

import pytest
from georelay.providers.errors import SetupError
from georelay.providers.mapflow.account.models import read_account, read_model, read_project, read_provider
from georelay.providers.mapflow.footprint import bounds_of, read_footprint
from georelay.providers.mapflow.imagery.models import read_image, read_mosaic, read_mosaic_state, read_storage
from georelay.providers.mapflow.runs.models import read_aois, read_page, read_processing, read_template
from georelay.providers.mapflow.search.models import read_hit, read_hit_page
from georelay.providers.mapflow.token import padded_token, signer

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = ROOT.parent / "shared" / "data" / "api" / "mapflow_samples.json"
JUNK = [None, [], {}, "x", 7, {"id": None}, {"id": 5, "status": 7, "messages": "m", "params": "p", "previews": 3}]


def test_a_token_without_padding_is_padded():
    for key in ("k", "kk", "kkk", "kkkk"):
        full = base64.b64encode(f"a@b.example:{key}".encode()).decode()
        assert padded_token(full.rstrip("=")) == full
        assert padded_token(f"  Basic {full}\n") == full


def test_only_the_first_colon_ends_the_email():
    full = base64.b64encode(b"a@b.example:one:two").decode()
    assert padded_token(full) == full


@pytest.mark.parametrize("text", ["", "   ", "not base64!", "YWJj", base64.b64encode(b"\xff\xfe:x").decode()])
def test_what_is_no_token_is_refused_without_showing_it(text):
    with pytest.raises(SetupError) as caught:
        padded_token(text)
    assert "Nothing was sent" in str(caught.value)
    assert not text.strip() or text not in str(caught.value)


def test_a_bare_api_key_is_signed_together_with_its_email():
    headers = {}
    signer("abc-123", "a@b.example").apply(headers)
    assert headers["Authorization"] == "Basic " + base64.b64encode(b"a@b.example:abc-123").decode()


@pytest.mark.parametrize(
    "value",
    [
        "POLYGON ((1 2, 3 2, 3 4, 1 4, 1 2))",
        "POLYGON((1 2,3 2,3 4,1 4,1 2))",
        "polygon z ((1 2 9, 3 2 9, 3 4 9, 1 4 9, 1 2 9))",
        "SRID=4326;POLYGON ((1.0 2.0, 3e0 2, +3 4, 1 4, 1 2))",
        {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]},
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]},
        },
        '{"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]}',
    ],
)
def test_a_footprint_is_read_as_wkt_and_as_geojson(value):
    assert bounds_of(read_footprint(value)) == (1, 2, 3, 4)


def test_a_multipolygon_with_a_hole_is_read():
    text = "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 0, 21 0, 21 1, 20 0)))"
    assert [len(polygon) for polygon in read_footprint(text)["coordinates"]] == [2, 1]


@pytest.mark.parametrize(
    "value",
    [None, "", "POINT (1 2)", "POLYGON EMPTY", "POLYGON ((1 2, 3", "POLYGON ((1 2, x y, 3 4, 1 2))",
     "POLYGON ((1 2, 3 4))", "{",
     {"type": "Polygon"}, {"type": "Polygon", "coordinates": []},
     {"type": "Polygon", "coordinates": [[["a", 1]] * 4]}, 5,
     "POLYGON ((1 2, 3 2, 3 4, 1 2)) junk"],
)  # fmt: skip
def test_what_is_no_footprint_is_none(value):
    assert read_footprint(value) is None


@pytest.mark.parametrize("junk", JUNK)
def test_no_reader_stops_at_junk(junk):
    for read in (
        read_mosaic, read_image, read_mosaic_state, read_storage, read_hit, read_hit_page, read_account, read_model,
        read_project, read_provider, read_processing, read_aois, read_template,
        lambda value: read_page(value, read_project),
    ):  # fmt: skip
        read(junk)


def test_tags_may_be_null_a_list_or_one_text_with_commas():
    assert read_mosaic({"tags": None}).tags == ()
    assert read_mosaic({"tags": ["a", "b, c"]}).tags == ("a", "b", "c")


def test_storage_is_read_by_either_names_and_null_is_no_limit():
    assert read_storage({"memoryLimit": None, "memoryUsed": 5, "memoryFree": None, "maxPixelCount": 9}).free is None
    assert read_storage({"limit_bytes": 100, "used_bytes": 30}).free == 70
    assert read_storage({"memoryLimit": 10, "memoryUsed": 4, "memoryFree": 6}).free == 6


def test_billing_is_read_as_word_and_as_number():
    words = ("credits", "AREA", None, 0, "0", "NONE")
    assert [read_account({"billingType": each}).billing for each in words] == [
        "CREDITS", "AREA", "AREA", "CREDITS", "CREDITS", "NONE",
    ]  # fmt: skip


def test_limits_of_zero_are_unknown():
    account = read_account({"searchAreaLimit": 0, "templateAreaLimit": None, "maxAoisPerProcessing": None})
    assert (account.search_limit, account.template_limit, account.max_aois) == (None, None, 10)


def test_providers_are_listed_once_with_either_spelling_of_the_minimum():
    raw = [{"name": "a", "minAreaSqKm": 5.0}, {"name": "a"}, {"name": "b", "minAreaSqkm": 7.5}]
    account = read_account({"dataProviders": raw})
    assert [(each.name, each.min_area_sqkm) for each in account.providers] == [("a", 5.0), ("b", 7.5)]


def test_a_models_price_is_the_sum_of_its_needed_blocks():
    blocks = [
        {"name": "S", "optional": False, "price": 10},
        {"name": "H", "optional": True, "price": 4, "description": "Heights"},
    ]
    model = read_model({"id": "m", "name": "B", "pricePerSqKm": 99, "blocks": blocks})
    assert model.price == 10 and [block.title for block in model.options] == ["Heights"]
    assert read_model({"id": "m", "pricePerSqKm": 99}).price == 99


def test_who_is_not_listed_in_a_shared_project_may_only_read():
    shared = {
        "shareProject": {
            "owners": [{"email": "O@b.c", "role": "owner"}],
            "users": [{"email": "x@y.z", "role": "maintainer"}],
        }
    }
    project = read_project(shared)
    assert [project.role_of(each) for each in ("o@b.c", "X@y.z", "q@q.q")] == ["owner", "maintainer", "readonly"]
    assert read_project({}).role_of("q@q.q") == "owner"


@pytest.mark.parametrize(
    ("reply", "count"),
    [
        ({"images": []}, 0),
        ({}, 0),
        ([{"id": "a", "footprint": None}], 1),
        ({"id": "a", "footprint": None}, 1),
        ({"images": [{"id": "a"}]}, 1),
    ],
)
def test_a_search_reply_is_an_envelope_an_array_or_one_object(reply, count):
    assert len(read_hit_page(reply).hits) == count


def test_an_unknown_resolution_is_not_zero_and_a_scene_is_an_image():
    hit = read_hit({"id": "a", "pixelResolution": 0.0, "productType": "Scene", "zoom": "18"})
    assert (hit.resolution, hit.product_type, hit.zoom) == (None, "IMAGE", 18)


def test_an_unknown_status_goes_on_and_a_rejected_review_too():
    assert not read_processing({"status": "SOMETHING_NEW"}).ended
    assert read_processing({"status": "ok"}).succeeded
    assert not read_processing({"status": "OK", "reviewStatus": {"reviewStatus": "NOT_ACCEPTED"}}).ended


def test_the_password_of_an_old_processing_is_not_kept():
    source = read_processing({"params": {"url": "u", "raster_password": "p", "raster_login": "l"}}).source
    assert source == {"v1": {"url": "u"}}


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample bodies are not there")
def test_the_bodies_of_the_official_plugins_own_tests_are_read():
    samples = {each["what"]: each["body"] for each in json.loads(SAMPLES.read_text("utf-8"))["samples"]}
    image = read_image(samples["GET /rasters/image/{id}: one image of a mosaic"])
    assert (image.bands, image.pixel_size, bounds_of(image.footprint)) == (3, (0.0001, 0.0001), (0, 0, 1, 1))
    account = read_account(samples["GET /user/status"])
    assert (account.billing, account.max_aois, account.search_limit) == ("AREA", 3, 1000000)
    project = read_project(samples["GET /projects/{id}: with owner limits (aoiAreaLimit in square metres)"])
    assert project.aoi_limit == 25000000
    template = read_template(samples["processing template"])
    assert (template.status, template.new_images, template.active) == ("READY", 4, False)
    for what, body in samples.items():
        if what.startswith("POST /catalog/meta"):
            assert read_hit(body).footprint is not None
