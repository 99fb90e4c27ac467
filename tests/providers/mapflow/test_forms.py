"""What people and servers write in another form than the sheet: tokens, base URLs, prices, pages, the first version."""

import base64
import json

import pytest
from georelay.providers.answers import Answer
from georelay.providers.connections import Credentials, account_of, decoded_pair
from georelay.providers.errors import AnswerError, InputError, NotFoundError, RejectedError, SetupError
from georelay.providers.http import Http
from georelay.providers.mapflow import connect, with_rest
from georelay.providers.mapflow.following import image_with
from georelay.providers.mapflow.footprint import read_footprint
from georelay.providers.mapflow.imagery.models import Image
from georelay.providers.mapflow.imagery.tiles import tile_template
from georelay.providers.mapflow.messages import read_refusal
from georelay.providers.mapflow.reading import flag, number, text, whole_number
from georelay.providers.mapflow.runs.client import NewRun
from georelay.providers.mapflow.runs.models import read_price
from georelay.providers.mapflow.search.client import Search
from georelay.providers.mapflow.token import padded_token
from georelay.providers.waiting import Wait
from loopback import as_json

PLAIN = "a@b.example:key-of-api"
TOKEN = base64.b64encode(PLAIN.encode()).decode()
POLYGON = {"type": "Polygon", "coordinates": [[[37.29, 55.63], [37.30, 55.63], [37.30, 55.64], [37.29, 55.63]]]}


@pytest.fixture
def client(server):
    server.reply(as_json({}))
    return connect(Http(server.url + "/rest", wait=Wait(scale=0.0), service="Mapflow"), Credentials(token=TOKEN))


@pytest.mark.parametrize(
    "pasted",
    [
        TOKEN, TOKEN.rstrip("="), "Basic " + TOKEN, "basic  " + TOKEN, "Bearer " + TOKEN,
        "Authorization: Basic " + TOKEN,
        "\ufeff" + TOKEN, f'"{TOKEN}"', f" {TOKEN}\r\n", TOKEN[:9] + "\n" + TOKEN[9:], PLAIN, "Basic " + PLAIN,
        "'" + PLAIN + "'",
    ],
)  # fmt: skip
def test_a_token_is_understood_however_it_was_pasted(pasted):
    assert padded_token(pasted) == TOKEN


@pytest.mark.parametrize("pasted", ["", "Basic ", "words of another kind", ":", "a@b.example:", "Bearer", "QUJD"])
def test_what_is_no_token_is_said_without_showing_it(pasted):
    with pytest.raises(SetupError, match="Nothing was sent") as caught:
        padded_token(pasted)
    assert not pasted.strip(": ") or pasted not in str(caught.value) or pasted.strip() in ("Basic", "Bearer")


@pytest.mark.parametrize("pasted", [TOKEN, "Basic " + TOKEN, PLAIN, "\ufeff" + PLAIN, "basic " + PLAIN])
def test_a_pasted_token_names_its_account(pasted):
    assert decoded_pair(pasted) == ("a@b.example", "key-of-api")
    assert account_of(Credentials(token=pasted)) == "a@b.example"


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://api.mapflow.ai", "https://api.mapflow.ai/rest"),
        ("https://api.mapflow.ai/", "https://api.mapflow.ai/rest"),
        ("https://api.mapflow.ai/rest", "https://api.mapflow.ai/rest"),
        ("https://api.mapflow.ai/rest/", "https://api.mapflow.ai/rest"),
        ("https://api.mapflow.ai/rest/processings/v2", "https://api.mapflow.ai/rest"),
        ("https://gateway.example/mapflow", "https://gateway.example/mapflow"),
        ("https://gateway.example/mapflow/rest", "https://gateway.example/mapflow/rest"),
        ("https://rest.example", "https://rest.example/rest"),
        ("https://a.example/restful", "https://a.example/restful"),
    ],
)
def test_a_base_url_without_its_path_is_completed(given, used):
    assert with_rest(given) == used


def test_the_completed_base_url_is_what_is_asked(server):
    server.reply(as_json({"email": "a@b.example"}))
    connect(Http(server.url, service="Mapflow"), Credentials(token=PLAIN)).account.status()
    assert server.asked[-1].path == "/rest/user/status"
    assert server.asked[-1].headers["Authorization"] == "Basic " + TOKEN


@pytest.mark.parametrize(
    ("reply", "price"),
    [
        ("150", 150), ('"150"', 150), ("\ufeff150", 150), ("150.50", 150.5), ("150 credits", 150), ("0", 0),
        ("1e2", 100),
        ('{"cost": 150}', 150), ('{"cost": "150"}', 150), ('{"price": 7.5}', 7.5), ('{"Cost": 7}', 7),
        ('{"processingCost": 100, "dataCost": 50, "totalCost": 150}', 150), ('{"total_cost": 9, "cost": 4}', 9),
        ('{"cost": {"value": 12, "unit": "credits"}}', 12), ('{"data": {"cost": 3}}', 3), ('{"result": 4}', 4),
        ('{"cost": 5, "error": null}', 5),
    ],
)  # fmt: skip
def test_a_price_is_understood_as_number_text_and_object(reply, price):
    assert read_price(Answer(200, {}, reply.encode())) == price


@pytest.mark.parametrize(
    "reply",
    [
        "", "null", "true", "[]", "{}", "NaN", "-5", '{"cost": null}', '{"cost": -1}', '{"cost": "much"}', "Infinity",
        '{"error": "no plan", "cost": 0}', '{"message": "sorry"}', "<html>150</html>", "[150, 3]", '{"detail": "no"}',
        "1" * 400, '{"price": true}',
    ],
)  # fmt: skip
def test_what_is_no_price_is_never_taken_for_one(reply):
    with pytest.raises(AnswerError, match="no number|instead of data"):
        read_price(Answer(200, {}, reply.encode()))


# pages -----------------------------------------------------------------------------------------------------------


def rows(first, last):
    return [{"id": str(number), "footprint": None, "providerName": "p"} for number in range(first, last)]


def served(cap, count, total):
    """Pages of ``cap`` rows of ``count``; ``total(offset, page)`` is what the server calls the total."""

    def reply(handler):
        asked = json.loads(handler.server_body)
        page = rows(asked["offset"], min(asked["offset"] + min(cap, asked["limit"]), count))
        body = {"images": page, "limit": asked["limit"], "offset": asked["offset"]}
        told = total(asked["offset"], page)
        return as_json(body if told is None else {**body, "total": told})

    return reply


COUNTERS = {
    "everything": lambda offset, page: 250,
    "nothing": lambda offset, page: None,
    "this page": lambda offset, page: len(page),
    "so far": lambda offset, page: offset + len(page),
    "what is left": lambda offset, page: 250 - offset,
    "pages": lambda offset, page: 3,
    "too many": lambda offset, page: 900,
    "zero": lambda offset, page: 0,
    "text": lambda offset, page: "250",
    "null": lambda offset, page: None,
}


@pytest.mark.parametrize("cap", [30, 100, 1000])
@pytest.mark.parametrize("counter", COUNTERS)
def test_a_search_brings_everything_however_the_service_counts(client, server, cap, counter):
    answer = served(cap, 250, COUNTERS[counter])

    def reply(handler):
        handler.server_body = server.asked[-1].body
        status, headers, body = answer(handler)
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    server.reply(reply)
    warned = []
    hits = client.catalog.all_hits(Search(POLYGON), warn=warned.append)
    assert [hit.id for hit in hits] == [str(number) for number in range(250)]
    assert bool(warned) == (counter == "too many")
    assert len(server.asked) <= 250 / min(cap, 100) + 3


def test_a_service_that_ignores_the_offset_ends_the_search(client, server):
    server.reply(as_json({"images": rows(0, 100), "total": 900}))
    warned = []
    assert len(client.catalog.all_hits(Search(POLYGON), warn=warned.append)) == 100 and len(server.asked) == 2
    assert warned == ["Mapflow announced 900 results and gave 100."]


def test_the_angles_are_sent_and_judged_on_both_sides():
    body = Search(aoi={}, min_off_nadir=5.0, max_off_nadir=20.0).body(100, 0)
    assert (body["minOffNadirAngle"], body["maxOffNadirAngle"]) == (5.0, 20.0)
    assert "minOffNadirAngle" not in Search(aoi={}, min_off_nadir=0.0).body(100, 0)


# the first version -----------------------------------------------------------------------------------------------

MADE = as_json({"id": 77, "name": "n", "status": "UNPROCESSED", "projectId": "pr1"})
MISSING = [
    as_json({"timestamp": 1, "status": 404, "error": "Not Found", "path": "/rest/processings/v2"}, 404),
    as_json({"detail": "Method Not Allowed"}, 405),
    (404, {"Content-Type": "text/html"}, b"<html><h1>404 Not Found</h1></html>"),
]
SOURCES = [
    ({"dataProvider": {"providerName": "Mapbox", "zoom": 18}}, {"data_provider": "Mapbox", "zoom": "18"}),
    ({"dataProvider": {"providerName": "Mapbox", "zoom": None}}, {"data_provider": "Mapbox"}),
    (
        {"imagerySearch": {"dataProvider": "CG", "imageIds": ["SAT_2024 A/1"], "zoom": None, "searchId": None}},
        {"data_provider": "CG", "url": "SAT_2024 A/1"},
    ),
    (
        {"userDefined": {"sourceType": "TMS", "url": "https://h/{z}/{x}/{y}.png", "zoom": 17, "crs": "epsg:3857",
                         "rasterLogin": None, "rasterPassword": None}},
        {"source_type": "tms", "url": "https://h/{z}/{x}/{y}.png", "zoom": "17", "projection": "epsg:3857"},
    ),
]  # fmt: skip


def a_run(source):
    return NewRun("n", "m1", POLYGON, source, "pr1", blocks=(("Heights", True),), meta={"georelay-run": "j"})


@pytest.mark.parametrize("missing", MISSING, ids=["404", "405", "page"])
@pytest.mark.parametrize(("source", "params"), SOURCES)
def test_a_server_without_v2_gets_one_run_of_the_first_version(client, server, missing, source, params):
    server.reply(missing, MADE)
    assert client.runs.create(a_run(source)).id == "77"
    paths = [(each.method, each.path) for each in server.asked]
    assert paths == [("POST", "/rest/processings/v2"), ("POST", "/rest/processings")]
    sent = json.loads(server.asked[-1].body)
    assert sent["params"] == params and sent["wdId"] == "m1" and sent["meta"] == {"georelay-run": "j"}
    client.runs.get("77")
    assert server.asked[-1].path == "/rest/processings/77"


def test_own_imagery_goes_by_its_address_which_nobody_else_sees(client, server):
    server.reply(MISSING[0], as_json({"id": "i", "image_url": "s3://users-data/x.tif"}), MADE)
    client.runs.create(a_run({"myImagery": {"imageIds": ["i"], "mosaicId": None}}))
    assert json.loads(server.asked[-1].body)["params"] == {"source_type": "local", "url": "s3://users-data/x.tif"}


@pytest.mark.parametrize(
    "source",
    [
        {"imagerySearch": {"dataProvider": "CG", "imageIds": ["a", "b"]}},
        {"myImagery": {"imageIds": ["a", "b"], "mosaicId": None}},
        {"myImagery": {"imageIds": None, "mosaicId": "m"}},
    ],
)
def test_what_the_first_version_cannot_say_is_refused_and_nothing_is_started(client, server, source):
    server.reply(MISSING[0])
    with pytest.raises(InputError, match="first version.*Nothing was started"):
        client.runs.create(a_run(source))
    assert [each.path for each in server.asked] == ["/rest/processings/v2"]


def test_a_refusal_is_that_of_the_second_version_where_the_first_knows_no_better(client, server):
    server.reply(as_json({"code": "NOT_FOUND", "message": "Project pr1 not found"}, 404), as_json({}, 404))
    with pytest.raises(NotFoundError, match="Project pr1 not found"):
        client.runs.create(a_run(SOURCES[0][0]))


def test_a_refusal_of_another_kind_is_not_tried_in_the_first_version(client, server):
    for status in (400, 403, 409, 422, 500):
        server.reply(as_json({"message": "no"}, status))
        before = len(server.asked)
        with pytest.raises(Exception, match=str(status)):
            client.runs.create(a_run(SOURCES[0][0]))
        assert len(server.asked) == before + 1


def test_prices_lists_and_restarts_have_a_first_version_too(client, server):
    server.reply(MISSING[0], as_json({"cost": 7}))
    assert client.runs.cost(a_run(SOURCES[0][0])) == 7 and server.asked[-1].path == "/rest/processing/cost"
    assert json.loads(server.asked[-1].body)["params"] == {"data_provider": "Mapbox", "zoom": "18"}
    server.asked.clear()
    server.reply(as_json([{"id": 1, "created": "2024-01-01"}, {"id": 2, "created": "2024-01-02"}]))
    assert [each.id for each in client.runs.page("p").rows] == ["2", "1"]
    assert server.asked[-1].path == "/rest/projects/p/processings"


def test_an_unknown_processing_does_not_make_a_server_old(client, server):
    server.reply(as_json({"message": "no x"}, 404), as_json({"message": "no"}, 404), MADE)
    with pytest.raises(NotFoundError, match="no x"):
        client.runs.get("x")
    client.runs.create(a_run(SOURCES[0][0]))
    assert server.asked[-1].path == "/rest/processings/v2"


def test_a_wish_for_fewer_requests_is_waited_for_and_sent_once(client, server, tmp_path):
    (tmp_path / "x.tif").write_bytes(b"II*\x00")
    busy = (429, {"Retry-After": "1"}, b"{}")
    for call in (
        lambda: client.imagery.upload_image(tmp_path / "x.tif", "x.tif", "m"),
        lambda: client.imagery.upload_to_new_mosaic(tmp_path / "x.tif", "x.tif", "n"),
        lambda: client.imagery.create_mosaic("n"),
        lambda: client.runs.create(a_run(SOURCES[0][0])),
    ):
        server.asked.clear()
        server.reply(busy, busy, as_json({"id": "1", "mosaic_id": "m", "message": "ok"}))
        call()
        assert len(server.asked) == 3
    with pytest.raises(RejectedError):
        server.reply((409, {}, b"{}"))
        client.imagery.create_mosaic("n")


# uploads ---------------------------------------------------------------------------------------------------------

SHA, OTHER = "a" * 40, "b" * 40


@pytest.mark.parametrize(
    ("listed", "before", "found"),
    [
        (Image("i", checksum=SHA, filename="other.tif", file_size=1), None, "i"),
        (Image("i", checksum="", filename="x.tif", file_size=9), None, "i"),
        (Image("i", checksum="d41d8cd98f00b204", filename="x.tif", file_size=9), None, "i"),
        (Image("i", checksum=OTHER, filename="x.tif", file_size=9), None, None),
        (Image("i", checksum=OTHER, filename="x.tif", file_size=9), (), "i"),
        (Image("i", checksum=OTHER, filename="x.tif", file_size=9), ("i",), None),
        (Image("i", checksum="", filename="x.tif", file_size=8), (), None),
        (Image("i", checksum="", filename="y.tif", file_size=9), (), None),
        (Image("i", checksum="", filename="x.tif", file_size=None), (), None),
    ],
)
def test_an_image_that_was_sent_is_known_by_checksum_or_by_name_and_size(listed, before, found):
    image = image_with([listed], SHA, "x.tif", 9, before)
    assert (image.id if image else None) == found


def test_of_several_the_newest_is_taken(client, server):
    images = [
        {"id": number, "filename": "x.tif", "file_size": "9", "uploaded_at": f"2024-01-0{day}T00:00:00"}
        for number, day in ((1, 2), (2, 4), (3, 3))
    ]
    server.reply(as_json(images))
    assert image_with(client.imagery.images("m"), SHA, "x.tif", 9).id == "2"


# odd values --------------------------------------------------------------------------------------------------------


def test_odd_values_are_read_as_what_they_are():
    odd = {"a": {"b": 1}, "t": True, "n": 7, "no": "false", "yes": "true", "huge": 1e300, "long": "9" * 400}
    assert [text(odd, name) for name in ("a", "t", "n", "none")] == ['{"b": 1}', "true", "7", ""]
    assert (flag(odd, "no"), flag(odd, "yes"), flag(odd, "none", True)) == (False, True, True)
    assert (whole_number(odd, "huge"), number(odd, "long"), whole_number(odd, "n")) == (None, None, 7)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000, b'{"error": {"code": 4, "message": "no room"}}', b'{"errors": ["no room"]}', b"9" * 10_000,
        b"\xff",
    ],
)  # fmt: skip
def test_a_refusal_of_any_shape_is_read(body):
    words = read_refusal(body).sentence
    assert "NoneType" not in words and ("no room" in words or b"no room" not in body)


@pytest.mark.parametrize(
    "value", ["(" * 50_000, "POLYGON " + "(" * 50_000 + ")" * 50_000, "{" * 50_000, '{"a":' * 50_000]
)
def test_a_footprint_nested_without_end_is_none(value):
    assert read_footprint(value) is None


def test_encoded_placeholders_are_found_and_others_stay_as_they_are():
    assert tile_template("https://h/%7Bz%7D/%7bx%7d/%7B-y%7D?a=%2F") == "https://h/{z}/{x}/{-y}?a=%2F"
    assert tile_template("https://h/{z}/{x}/{y}?t=%7Bz%7D") == "https://h/{z}/{x}/{y}?t=%7Bz%7D"
