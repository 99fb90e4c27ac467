"""The catalog: every filter, every page, every odd row."""

import pytest
from georelay.providers.errors import AnswerError, InputError, RejectedError
from georelay.providers.mapflow.search.client import Search
from georelay.providers.mapflow.search.operations import shareable
from mapflow_desk import area, features, raster, square

BOX = (37.60, 55.70, 37.62, 55.72)


def test_a_search_pages_to_the_end_and_is_sorted_by_date(desk):
    found = desk.run("mapflowsearch", EXTENT=BOX)
    rows = [each["properties"] for each in features(found)]
    assert found["COUNT"] == len(rows) > 100
    assert len(desk.asked("POST", "/catalog/meta")) == 2
    dates = [row["acquisitionDate"] or "" for row in rows]
    assert dates == sorted(dates, reverse=True)
    assert len({row["id"] for row in rows}) == len(rows)


def test_an_area_and_an_extent_find_the_same(desk):
    by_area = {each["properties"]["id"] for each in features(desk.run("mapflowsearch", INPUT=area(square(37.6, 55.7))))}
    by_box = {each["properties"]["id"] for each in features(desk.run("mapflowsearch", EXTENT=BOX))}
    assert by_area == by_box


@pytest.mark.parametrize(
    ("values", "fits"),
    [
        ({"MAX_CLOUD": 10.0}, lambda row: row["cloudCover"] is None or row["cloudCover"] <= 10),
        ({"MAX_CLOUD": 0.0}, lambda row: row["cloudCover"] is None or row["cloudCover"] == 0),
        ({"MAX_OFF_NADIR": 10.0}, lambda row: row["offNadirAngle"] is None or abs(row["offNadirAngle"]) <= 10),
        ({"MIN_OFF_NADIR": 10.0}, lambda row: row["offNadirAngle"] is None or abs(row["offNadirAngle"]) >= 10),
        ({"MIN_RESOLUTION": 0.5}, lambda row: row["pixelResolution"] is None or row["pixelResolution"] >= 0.5),
        ({"MAX_RESOLUTION": 0.8}, lambda row: row["pixelResolution"] is None or row["pixelResolution"] <= 0.8),
        ({"MIN_INTERSECTION": 90.0}, lambda row: row["aoiIntersectionPercent"] >= 90),
        ({"DATE_FROM": "2024-01-01"}, lambda row: not row["acquisitionDate"] or row["acquisitionDate"] >= "2024-01-01"),
        ({"DATE_TO": "2023-06-30"}, lambda row: not row["acquisitionDate"] or row["acquisitionDate"] < "2023-07-01"),
        ({"PRODUCT_TYPES": ("MOSAIC",)}, lambda row: row["productType"] == "MOSAIC"),
        ({"PROVIDERS": "orbview"}, lambda row: row["providerName"] == "orbview"),
        ({"HIDE_UNAVAILABLE": True}, lambda row: row["usable"]),
    ],
)
def test_a_filter_leaves_what_fits_and_what_is_unknown(desk, values, fits):
    everything = [each["properties"] for each in features(desk.run("mapflowsearch", EXTENT=BOX))]
    found = [each["properties"] for each in features(desk.run("mapflowsearch", EXTENT=BOX, **values))]
    assert 0 < len(found) < len(everything)
    assert all(map(fits, found))
    if "MIN_INTERSECTION" not in values and "MAX_RESOLUTION" not in values and "MIN_RESOLUTION" not in values:
        assert len(found) == sum(map(fits, everything))


def test_the_providers_of_the_catalog_are_listed_and_their_names_are_what_the_filter_takes(desk):
    listed = desk.run("mapflowsearchproviders")
    names = [row["name"] for row in listed["OUTPUT"]]
    assert listed["COUNT"] == len(names) == len(set(names)) > 1 and all(row["title"] for row in listed["OUTPUT"])
    found = [each["properties"] for each in features(desk.run("mapflowsearch", EXTENT=BOX, PROVIDERS=",".join(names)))]
    assert {row["providerName"] for row in found} == set(names) and all(row["usable"] for row in found)


@pytest.mark.parametrize("status", ({"email": "a@b.c"}, {"email": "a@b.c", "dataProviders": []}))
def test_a_status_without_providers_of_the_catalog_is_an_error_and_no_empty_list(desk, status):
    desk.fault("GET /rest/user/status", "status", times=1, status=200, body=status)
    with pytest.raises(AnswerError, match="did not tell the account's providers of the catalog"):
        desk.run("mapflowsearchproviders")


def test_the_limit_counts_what_is_kept(desk):
    assert desk.run("mapflowsearch", EXTENT=BOX, LIMIT=7, MAX_OFF_NADIR=10.0)["COUNT"] == 7
    assert desk.run("mapflowsearch", EXTENT=BOX, LIMIT=120)["COUNT"] == 120


def test_odd_rows_come_home_with_all_their_keys(desk):
    rows = [each["properties"] for each in features(desk.run("mapflowsearch", EXTENT=BOX))]
    assert {row["productType"] for row in rows} == {"IMAGE", "MOSAIC"}
    assert {row["previewType"] for row in rows} == {"jpg", "png", "xyz", None}
    assert any(row["cloudCover"] is None for row in rows) and any(row["previews"] for row in rows)
    assert all("sunAzimuth" in row for row in rows)
    assert {row["usable"] for row in rows} == {True, False}


def test_own_imagery_is_found_too(desk, tmp_path):
    desk.upload(raster(tmp_path / "one.tif"))
    rows = [each["properties"] for each in features(desk.run("mapflowsearch", EXTENT=BOX))]
    own = {row["providerName"] for row in rows if row["providerName"].startswith("my_imagery")}
    assert own == {"my_imagery_images", "my_imagery_mosaics"}
    assert all(row["usable"] for row in rows if row["providerName"] in own)


@pytest.mark.parametrize("shape", ["array", "images"])
def test_other_shapes_of_the_reply_are_read(desk, shape):
    whole = desk.run("mapflowsearch", EXTENT=BOX)["COUNT"]
    desk.options(search_shape=shape)
    assert desk.run("mapflowsearch", EXTENT=BOX)["COUNT"] == whole


def test_nothing_found_is_no_error(desk):
    desk.options(catalog_density=0)
    assert desk.run("mapflowsearch", EXTENT=BOX)["COUNT"] == 0


def test_an_area_over_the_search_limit_is_refused_with_the_figure(desk):
    with pytest.raises(InputError, match="70,000.00 ha may be searched at once"):
        desk.run("mapflowsearch", EXTENT=(37, 55, 38, 56))
    assert desk.asked("POST", "/catalog/meta") == []


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "area to search"),
        ({"EXTENT": BOX, "DATE_FROM": "2025-01-01", "DATE_TO": "2024-01-01"}, "dates exclude everything"),
        ({"EXTENT": BOX, "MIN_RESOLUTION": 2.0, "MAX_RESOLUTION": 1.0}, "resolutions exclude everything"),
        ({"EXTENT": BOX, "MIN_OFF_NADIR": 20.0, "MAX_OFF_NADIR": 10.0}, "angles exclude everything.*Least slanting"),
    ],
)
def test_what_cannot_find_anything_is_said(desk, values, words):
    with pytest.raises(InputError, match=words):
        desk.run("mapflowsearch", **values)


def test_a_search_is_asked_again_after_a_bad_gateway(desk):
    desk.fault("POST /rest/catalog/meta", "html", status=502)
    assert desk.run("mapflowsearch", EXTENT=BOX, LIMIT=5)["COUNT"] == 5


def test_an_unknown_sort_is_the_services_to_refuse(desk):
    box = {"type": "Polygon", "coordinates": [[[37.6, 55.7], [37.7, 55.7], [37.7, 55.8], [37.6, 55.7]]]}
    with pytest.raises(RejectedError, match="Unknown sort"):
        desk.client().catalog.page(Search(aoi=box, sort_by="COLOUR"))


def test_the_body_leaves_out_what_would_filter_wrongly():
    body = Search(aoi={}, max_off_nadir=30.0, max_cloud=40.0).body(100, 0)
    assert body["productTypes"] == ["IMAGE", "MOSAIC"] and body["maxCloudCover"] == 40.0
    assert not {
        "dataProviders",
        "minOffNadirAngle",
        "maxOffNadirAngle",
        "acquisitionDateFrom",
        "hideUnavailable",
    } & set(body)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/{z}/{x}/{-y}.png?year=2022", "https://h/{z}/{x}/{-y}.png?year=2022"),
        ("https://h/a.jpg?X-Amz-Signature=abc&X-Amz-Date=1", "https://h/a.jpg"),
        ("https://h/a.jpg?token=abc", "https://h/a.jpg"),
        ("", ""),
    ],
)
def test_a_signed_address_does_not_go_into_a_layer(url, shown):
    assert shareable(url) == shown
