"""The client says what the API sheet says: method, path, query and body of every endpoint, on a real server."""

import base64
import json
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from georelay.providers.connections import Credentials
from georelay.providers.errors import AnswerError, AuthError, NotFoundError, SetupError
from georelay.providers.http import Http
from georelay.providers.mapflow import connect
from georelay.providers.mapflow.imagery.models import Image
from georelay.providers.mapflow.runs.client import NewRun
from georelay.providers.mapflow.search.client import Search
from georelay.providers.mapflow.search.templates import area_details
from georelay.providers.waiting import Wait
from loopback import as_json

POLYGON = {"type": "Polygon", "coordinates": [[[37.29, 55.63], [37.30, 55.63], [37.30, 55.64], [37.29, 55.63]]]}
RUN = NewRun(
    "Old town", "m1", POLYGON, {"dataProvider": {"providerName": "Mapbox", "zoom": None}}, "pr1",
    blocks=(("Heights", True),), meta={"source-app": "georelay"},
)  # fmt: skip
RUN_BODY = {
    "name": "Old town", "projectId": "pr1", "wdId": "m1", "geometry": POLYGON,
    "params": {"sourceParams": {"dataProvider": {"providerName": "Mapbox", "zoom": None}}},
    "blocks": [{"name": "Heights", "enabled": True}], "meta": {"source-app": "georelay"},
}  # fmt: skip
TIFF = b"II*\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00"
TOKEN = base64.b64encode(b"a@b.example:" + b"k" * 8).decode()


@pytest.fixture
def client(server):
    server.reply(as_json({}))
    return connect(Http(server.url + "/rest", wait=Wait(scale=0.0), service="Mapflow"), Credentials(token=TOKEN))


ENDPOINTS = [
    (lambda c: c.imagery.mosaics(["a b", "c"]), "GET", "/rasters/mosaic?tags=a+b&tags=c", None),
    (lambda c: c.imagery.mosaics(), "GET", "/rasters/mosaic", None),
    (lambda c: c.imagery.create_mosaic("n", ["t"]), "POST", "/rasters/mosaic", {"name": "n", "tags": ["t"]}),
    (lambda c: c.imagery.mosaic("m"), "GET", "/rasters/mosaic/m", None),
    (lambda c: c.imagery.update_mosaic("m", "n", []), "PUT", "/rasters/mosaic/m", {"name": "n", "tags": []}),
    (lambda c: c.imagery.delete_mosaic("m"), "DELETE", "/rasters/mosaic/m", None),
    (lambda c: c.imagery.images("m"), "GET", "/rasters/mosaic/m/image", None),
    (lambda c: c.imagery.link_image("m", "s3://b/k"), "POST", "/rasters/mosaic/m/link-image", {"url": "s3://b/k"}),
    (lambda c: c.imagery.image("i"), "GET", "/rasters/image/i", None),
    (lambda c: c.imagery.rename_image("i", "a & b"), "PUT", "/rasters/image/i?name=a+%26+b", None),
    (lambda c: c.imagery.delete_image("i"), "DELETE", "/rasters/image/i", None),
    (lambda c: c.imagery.image_state("i"), "GET", "/rasters/image/i/status", None),
    (lambda c: c.imagery.mosaic_state("m"), "GET", "/rasters/mosaic/m/status", None),
    (lambda c: c.imagery.download_link("i"), "GET", "/rasters/image/i/download", None),
    (lambda c: c.imagery.storage(), "GET", "/rasters/memory", None),
    (
        lambda c: c.catalog.page(Search(POLYGON, "2024-01-01T00:00:00Z", max_cloud=20.0, providers=("CG",)), 50, 100),
        "POST", "/catalog/meta",
        {"aoi": POLYGON, "acquisitionDateFrom": "2024-01-01T00:00:00Z", "maxCloudCover": 20.0, "dataProviders": ["CG"],
         "productTypes": ["IMAGE", "MOSAIC"], "limit": 50, "offset": 100},
    ),
    (lambda c: c.account.status(), "GET", "/user/status", None),
    (lambda c: c.account.projects(), "GET", "/projects", None),
    (
        lambda c: c.account.project_page(20, 40, "x"), "POST", "/projects/page",
        {"limit": 20, "offset": 40, "filter": "x", "sortBy": "UPDATED", "sortOrder": "DESC"},
    ),
    (lambda c: c.account.starred_projects(), "POST", "/projects/starred", {"limit": 50, "offset": 0}),
    (lambda c: c.account.project(""), "GET", "/projects/default", None),
    (lambda c: c.account.project("p"), "GET", "/projects/p", None),
    (lambda c: c.account.create_project("n"), "POST", "/projects", {"name": "n", "description": ""}),
    (lambda c: c.account.update_project("p", "n", "d"), "PUT", "/projects/p", {"name": "n", "description": "d"}),
    (lambda c: c.account.delete_project("p"), "DELETE", "/projects/p", None),
    (
        lambda c: c.account.share_project("p", "x@y.z", "readonly"), "POST", "/projects/share",
        {"projectId": "p", "email": "x@y.z", "role": "readonly"},
    ),
    (lambda c: c.runs.create(RUN), "POST", "/processings/v2", RUN_BODY),
    (lambda c: c.runs.get("x"), "GET", "/processings/x/v2", None),
    (lambda c: c.runs.all(), "GET", "/processings/v2", None),
    (lambda c: c.runs.of_project("p"), "GET", "/projects/p/processings/v2", None),
    (
        lambda c: c.runs.page("p", 30, 0, "t"), "POST", "/projects/p/processings/v2/page",
        {"limit": 30, "offset": 0, "terms": "t", "sortBy": "CREATED", "sortOrder": "DESC"},
    ),
    (lambda c: c.runs.aois("x"), "GET", "/processings/x/aois", None),
    (lambda c: c.runs.rename("x", "n", "d"), "PUT", "/processings/x/v2", {"name": "n", "description": "d"}),
    (lambda c: c.runs.restart("x"), "POST", "/processings/x/restart/v2", None),
    (lambda c: c.runs.delete("x"), "DELETE", "/processings/x", None),
    (lambda c: c.runs.rate("x", 4, "fine"), "PUT", "/processings/x/rate", {"rating": 4, "feedback": "fine"}),
    (lambda c: c.runs.accept("x"), "PUT", "/processings/x/acceptation", None),
    (
        lambda c: c.runs.reject("x", "no", []), "PUT", "/processings/x/rejection",
        {"comment": "no", "features": {"type": "FeatureCollection", "features": []}},
    ),
    (
        lambda c: c.runs.stats(terms="status=OK"), "POST", "/processings/stats?type=JSON",
        {"page": 0, "perPage": 50, "sort": "created:desc", "filter": "status=OK"},
    ),
    (
        lambda c: c.templates.create(
            "n", "p", {"aoiDetails": area_details([("a" * 70, POLYGON)])}, "2026-01-31T10:00:00.0Z"
        ),
        "POST", "/processings/template",
        {"name": "n", "projectId": "p", "activeUntil": "2026-01-31T10:00:00.0Z", "searchParams": {"aoiDetails": {
            "type": "FeatureCollection",
            "features": [{"type": "Feature", "properties": {"name": "a" * 64}, "geometry": POLYGON}]}}},
    ),
    (lambda c: c.templates.all(), "GET", "/processings/template", None),
    (lambda c: c.templates.of_project("p"), "GET", "/processings/template/project/p", None),
    (lambda c: c.templates.of_user("u"), "GET", "/processings/template/user/u", None),
    (lambda c: c.templates.get("t"), "GET", "/processings/template/t", None),
    (
        lambda c: c.templates.update("t", "n", search={"aoi": {}, "aoiDetails": {}, "maxCloudCover": 5}),
        "PUT", "/processings/template/t", {"name": "n", "searchParams": {"maxCloudCover": 5}},
    ),
    (lambda c: c.templates.delete("t"), "DELETE", "/processings/template/t", None),
    (lambda c: c.templates.pause("t"), "POST", "/processings/template/t/pause", None),
    (lambda c: c.templates.resume("t"), "POST", "/processings/template/t/resume", None),
    (lambda c: c.templates.restart("t"), "POST", "/processings/template/t/restart", None),
    (
        lambda c: c.templates.images("t", 50, 0, ["a"]), "POST", "/processings/template/t/images",
        {"limit": 50, "offset": 0, "aoiIds": ["a"]},
    ),
    (
        lambda c: c.templates.run("t", RUN), "POST", "/processings/template/t/v2",
        {**{key: value for key, value in RUN_BODY.items() if key != "projectId"}, "updateTemplateGeometry": False},
    ),
    (lambda c: c.templates.processings("t"), "GET", "/processings/template/t/processings", None),
    (
        lambda c: c.templates.add_aois("t", [{"geometry": POLYGON, "name": "a"}]),
        "POST", "/processings/template/t/aoi",
        {"aois": [{"geometry": POLYGON, "name": "a"}]},
    ),
    (lambda c: c.templates.update_aoi("t", "a", "n"), "POST", "/processings/template/t/aoi/a", {"name": "n"}),
    (lambda c: c.templates.delete_aois("t", ["a"]), "DELETE", "/processings/template/t/aoi", {"aoiIds": ["a"]}),
    (lambda c: c.templates.mark_seen("t", "i"), "POST", "/processings/template/t/image/i/seen", None),
    (lambda c: c.templates.mark_seen("t"), "PUT", "/processings/template/t/image/seenAll", None),
]  # fmt: skip


@pytest.mark.parametrize(("call", "method", "path", "body"), ENDPOINTS, ids=[f"{row[1]} {row[2]}" for row in ENDPOINTS])
def test_every_endpoint_is_asked_as_the_sheet_says(client, server, call, method, path, body):
    with suppress(AnswerError):  # an empty object is what few of them are for
        call(client)
    asked = server.asked[0]
    wanted, given = urlsplit("/rest" + path), urlsplit(asked.path)
    assert (asked.method, given.path, parse_qs(given.query)) == (method, wanted.path, parse_qs(wanted.query))
    assert asked.headers["Authorization"] == "Basic " + TOKEN
    if body is not None:
        assert json.loads(asked.body) == body and asked.headers["Content-Type"] == "application/json"
    else:
        assert asked.body == b""


@pytest.mark.parametrize(
    ("send", "path", "query"),
    [
        (lambda c, file: c.imagery.upload_image(file, "a b.tif", "m"), "/rest/rasters/mosaic/m/image", {}),
        (
            lambda c, file: c.imagery.upload_to_new_mosaic(file, "a b.tif", "my & mosaic", ["x", "y"]),
            "/rest/rasters/mosaic/image", {"name": ["my & mosaic"], "tags": ["x", "y"]},
        ),
    ],
)  # fmt: skip
def test_an_upload_is_one_part_called_file(client, server, tmp_path, send, path, query):
    file = tmp_path / "x.tif"
    file.write_bytes(b"II*\x00" + bytes(3_000_000))
    server.reply(as_json({"message": "ok", "mosaic_id": "m9"}))
    assert send(client, file) == "m9"
    asked = server.asked[-1]
    assert urlsplit(asked.path).path == path and parse_qs(urlsplit(asked.path).query) == query
    assert asked.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert asked.body.count(b'name="file"; filename="a b.tif"') == 1 and b"Content-Type: image/tiff" in asked.body
    assert file.read_bytes() in asked.body


def test_progress_of_an_upload_counts_bytes(client, server, tmp_path):
    file, seen = tmp_path / "x.tif", []
    file.write_bytes(bytes(3_000_000))
    server.reply(as_json({"message": "ok", "mosaic_id": "m"}))
    client.imagery.upload_image(file, "x.tif", "m", lambda sent, total: seen.append((sent, total)))
    assert seen == sorted(seen) and seen[-1][0] == seen[-1][1] > 3_000_000


@pytest.mark.parametrize(("reply", "price"), [(b"150", 150), (b"12.5", 12.5), (b' "7"\n', 7), (b"0", 0)])
def test_a_price_is_a_bare_number_in_any_content_type(client, server, reply, price):
    server.reply((200, {"Content-Type": "text/plain"}, reply))
    assert client.runs.cost(RUN) == price
    assert server.asked[-1].path == "/rest/processing/cost/v2" and json.loads(server.asked[-1].body) == RUN_BODY


@pytest.mark.parametrize("reply", [b"", b"many", b"null", b"{}", b"NaN"])
def test_a_price_that_is_no_number_is_an_error(client, server, reply):
    server.reply((200, {"Content-Type": "application/json"}, reply))
    with pytest.raises(AnswerError, match="no number"):
        client.runs.cost(RUN)


def test_a_preview_comes_from_where_it_may_with_the_key_only_at_home(client, server, other):
    server.reply((200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff"))
    other.reply((200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff"))
    path = "/rest/rasters/image/i/preview/s"
    for given, where in (
        (server.url + path, server),
        ("http://127.0.0.1:1" + path, server),  # a wrong host in the reply: the path is asked at home
        ("https://whitemaps.example" + path, server),
        ("", server),
        (other.url + "/thumb.jpg?k=1", other),
    ):
        client.imagery.preview(Image("i", preview_small=given))
        assert ("Authorization" in where.asked[-1].headers) == (where is server)
        assert where.asked[-1].path == (path if where is server else "/thumb.jpg?k=1")
    assert server.asked[0].headers["Accept"] == "image/*"
    client.imagery.preview(Image("i", preview_large=""), large=True)
    assert server.asked[-1].path.endswith("/preview/l")


def test_a_download_goes_bare_to_its_presigned_address(client, server, other, tmp_path):
    server.reply(
        as_json({"download_url": other.url + "/f.tif?X-Amz-Signature=s", "filename": "f.tif", "expires_in": 60})
    )
    other.reply((200, {}, TIFF))
    assert Path(client.imagery.download("i", tmp_path / "f.tif")).read_bytes() == TIFF
    assert "Authorization" not in other.asked[-1].headers


def test_an_expired_presigned_address_is_an_error(client, server, other, tmp_path):
    server.reply(as_json({"download_url": other.url + "/f.tif?sig=hidden-words", "filename": "f.tif"}))
    other.reply((403, {}, b"<Error><Code>AccessDenied</Code></Error>"))
    with pytest.raises(AuthError) as caught:
        client.imagery.download("i", tmp_path / "f.tif")
    assert "hidden-words" not in str(caught.value) and not (tmp_path / "f.tif").exists()


def test_the_result_is_streamed_to_a_file(client, server, tmp_path):
    server.reply((200, {"Content-Type": "application/octet-stream"}, b'{"type":"FeatureCollection","features":[]}'))
    path = client.runs.result("x", tmp_path / "r.geojson")
    assert json.loads(Path(path).read_text()) == {"type": "FeatureCollection", "features": []}
    assert server.asked[-1].path == "/rest/processings/x/result"


def test_an_id_cannot_lead_to_another_path(client, server):
    for bad in ("", "..", "a/b", "a\\b"):
        with pytest.raises(AnswerError):
            client.imagery.delete_mosaic(bad)
    assert server.asked == []


def test_paging_ends_without_a_total_and_with_a_wrong_one(client, server):
    rows = [{"id": str(number), "footprint": None} for number in range(150)]
    server.reply(as_json(rows[:100]), as_json(rows[100:]))
    assert len(client.catalog.all_hits(Search(POLYGON))) == 150
    server.reply(as_json({"images": rows[:100], "total": 900}), as_json({"images": [], "total": 900}))
    assert len(client.catalog.all_hits(Search(POLYGON))) == 100
    server.reply(as_json({"images": rows[:100], "total": 900}))  # the same page again and again
    assert len(client.catalog.all_hits(Search(POLYGON))) == 100


def test_creating_calls_are_never_sent_twice(client, server):
    server.reply((503, {}, b"<html>busy</html>"))
    for call in (
        lambda: client.runs.create(RUN), lambda: client.imagery.create_mosaic("n"),
        lambda: client.templates.run("t", RUN),
        lambda: client.runs.restart("x"), lambda: client.account.create_project("n"),
    ):  # fmt: skip
        before = len(server.asked)
        with pytest.raises(Exception, match="503"):
            call()
        assert len(server.asked) == before + 1


def test_reads_over_post_are_asked_again(client, server):
    server.reply((503, {}, b""), as_json({"images": []}))
    assert client.catalog.page(Search(POLYGON)).hits == ()
    server.reply((502, {}, b""), (200, {}, b"7"))
    assert client.runs.cost(RUN) == 7


def test_a_token_that_is_none_is_refused_before_anything_is_sent(server):
    with pytest.raises(SetupError, match="Nothing was sent"):
        connect(Http(server.url + "/rest"), Credentials(token="not-a-token"))
    assert server.asked == []


def test_a_refusal_names_what_was_refused(client, server):
    body = {"detail": {"code": "ItemNotFound", "parameters": {"instance_type": "mosaic", "uid": "m7"}}}
    server.reply(as_json(body, 404))
    with pytest.raises(
        NotFoundError, match=r"Mapflow refused the mosaic m7 \(404\): there is no mosaic m7 in this account"
    ):
        client.imagery.mosaic("m7")
