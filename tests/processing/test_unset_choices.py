"""What goes over the wire where nothing is chosen in a multiple choice, by every way in which that can be said."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from qgis_process import PROGRAM, QgisProcess

sys.path.append(str(Path(__file__).resolve().parents[1] / "providers"))
from loopback import as_json, serving  # noqa: E402

ABSENT = object()
ALL = "eudr_deforestation,luc_emissions,biodiversity,water,cft"
ROW = b'{"type": "Feature", "geometry": null, "properties": {"plotid": "a"}}\n'
USER = {"email": "a@example.org", "role": "USER", "aoiAreaLimit": 1e12, "maxAoisPerProcessing": 10, "dataProviders": []}
ANSWERS = {
    "/fetch_plots": (200, {}, ROW),
    "/auth/login": as_json({"access_token": "t", "expires_in": 3600}),
    "/users/me": as_json({"id": "u", "credits": 5}),
    "/users/me/projects/1/scenarios/extraction-mono": as_json({"scenario_id": 2, "activity_id": 3}, 201),
    "/rest/user/status": as_json(USER),
    "/rest/catalog/meta": as_json({"images": [], "total": 0, "limit": 1, "offset": 0}),
}
FETCH = ("epochfetchresults", {"COLLECTION_ID": "0x1", "RESULT": 0, "OUTPUT": "memory:"})
START = ("beodstartscenario", {"PROJECT_ID": "1", "NAME": "x"})
SEARCH = ("mapflowsearch", {"EXTENT": "7.0,7.01,43.0,43.01 [EPSG:4326]", "OUTPUT": "memory:"})
CASES = [  # algorithm, choice, way, what is sent
    *((FETCH, "STATS", way, ALL) for way in (ABSENT, None, [], "")),
    (FETCH, "STATS", [0, 2], "eudr_deforestation,biodiversity"),
    (FETCH, "STATS", [0], "eudr_deforestation"),
    *((START, "VECTOR_FORMATS", way, "geopackage") for way in (ABSENT, None)),
    (START, "VECTOR_FORMATS", [], None),
    (START, "VECTOR_FORMATS", [0, 1], "shapefile,geopackage"),
    *((START, "RASTER_FORMATS", way, "geotiff") for way in (ABSENT, None, [0])),
    (START, "RASTER_FORMATS", [], None),
    *((START, "THREE_D_FORMATS", way, "3d_tiles") for way in (ABSENT, None, [0])),
    (START, "THREE_D_FORMATS", [], None),
    *((SEARCH, "PRODUCT_TYPES", way, ["IMAGE", "MOSAIC"]) for way in (ABSENT, None, [])),
    (SEARCH, "PRODUCT_TYPES", [1], ["MOSAIC"]),
]


@pytest.fixture
def wire():
    """A server that remembers what it was asked."""

    def answer(handler):
        status, headers, body = ANSWERS.get(urlsplit(handler.path).path, (404, {}, b"{}"))
        handler.send_response(status)
        for name, text in {**headers, "Content-Length": str(len(body))}.items():
            handler.send_header(name, text)
        handler.end_headers()
        handler.wfile.write(body)

    with serving() as server:
        server.reply(answer)
        yield server


@pytest.fixture
def environment(wire):
    key = base64.b64encode(b"a@example.org:key").decode()
    return {
        "GEORELAY_EPOCH_URL": wire.url, "GEORELAY_EPOCH_TOKEN": "t", "GEORELAY_BEOD_URL": wire.url,
        "GEORELAY_BEOD_EMAIL": "a@example.org", "GEORELAY_BEOD_PASSWORD": "word word",
        "GEORELAY_MAPFLOW_URL": wire.url + "/rest", "GEORELAY_MAPFLOW_TOKEN": key,
    }  # fmt: skip


def sent(wire, algorithm):
    """What the service was told of the choice, None where it was told nothing."""
    if algorithm == "epochfetchresults":
        asked = [each for each in wire.asked if each.path.startswith("/fetch_plots")]
        return parse_qs(urlsplit(asked[-1].path).query).get("stats", [None])[0]
    part = "scenarios" if algorithm == "beodstartscenario" else "catalog"
    return json.loads([each for each in wire.asked if part in each.path and each.method == "POST"][-1].body)


def told(body, name):
    if not isinstance(body, dict):
        return body
    return body.get({"PRODUCT_TYPES": "productTypes"}.get(name, name.lower()))


@pytest.mark.parametrize(("call", "name", "way", "expected"), CASES)
def test_nothing_chosen_means_what_the_help_says(run, wire, environment, monkeypatch, call, name, way, expected):
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    algorithm, given = call
    done = run(algorithm, **given, **({} if way is ABSENT else {name: way}))
    assert done.error == "" and told(sent(wire, algorithm), name) == expected


@pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process here")
@pytest.mark.parametrize(
    ("call", "name", "way", "expected"),
    [
        (FETCH, "STATS", ABSENT, ALL),
        (FETCH, "STATS", "0,2", "eudr_deforestation,biodiversity"),
        (START, "THREE_D_FORMATS", ABSENT, "3d_tiles"),
        (SEARCH, "PRODUCT_TYPES", ABSENT, ["IMAGE", "MOSAIC"]),
    ],
)
def test_on_a_command_line_too(tmp_path_factory, wire, environment, tmp_path, call, name, way, expected):
    process = QgisProcess(tmp_path_factory.getbasetemp() / "unset")
    algorithm, given = call
    given = {**given, **({} if way is ABSENT else {name: way})}
    if "OUTPUT" in given:
        given["OUTPUT"] = str(tmp_path / "out.gpkg")
    outcome = process.run(algorithm, {**environment, "GEORELAY_HOME": str(tmp_path / "home")}, **given)
    assert outcome.code == 0, outcome.stderr
    assert told(sent(wire, algorithm), name) == expected
