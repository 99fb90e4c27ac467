"""The sandbox contradicts: each way in which it may embarrass a client, switched on over real HTTP."""

import json
import math
import uuid

import pytest
import requests
from georelay.sandbox.epoch.echo import ECHOES
from georelay.sandbox.faults import RAW_SHAPES, SHAPES
from georelay.sandbox.mapflow import mapflow_token


def rows_with(epoch, plots, *ways):
    epoch.options(echo=list(ways))
    return epoch.rows("/fetch_deforestation_check", filename=epoch.finished(plots, name="-".join(ways)), limit=10000)


@pytest.fixture
def own(make):
    return [make(number, georelay_id=str(number), Farm=f"F {number}", Trees=number * 3) for number in range(6)]


def outline(row):
    return row["geometry"]["coordinates"][0]


@pytest.mark.parametrize("way", ECHOES)
def test_each_echo_can_be_switched_on_and_still_gives_features(epoch, own, way):
    rows = rows_with(epoch, own, way)
    assert len(rows) >= 6 and all(row["type"] == "Feature" for row in rows)
    assert not any("_uploaded" in row["properties"] for row in rows)


def test_nothing_or_little_of_the_uploaded_properties_comes_back(epoch, own):
    (bare, *_) = rows_with(epoch, own, "none")
    assert not {"uuid", "plotid", "georelay_id", "Farm"} & set(bare["properties"])
    assert "noncompliance_area_ha" in bare["properties"]
    (lean, *_) = rows_with(epoch, own, "lean")
    assert {"uuid", "plotid"} <= set(lean["properties"]) and "Farm" not in lean["properties"]


def test_ids_change_their_type_and_names_their_case(epoch, own):
    assert [row["properties"]["georelay_id"] for row in rows_with(epoch, own, "number_ids")] == list(range(6))
    assert [row["properties"]["Trees"] for row in rows_with(epoch, own, "text_ids")] == [str(n * 3) for n in range(6)]
    assert "farm" in rows_with(epoch, own, "lower")[0]["properties"]
    assert "GEORELAY_ID" in rows_with(epoch, own, "upper")[0]["properties"]


@pytest.mark.parametrize("under", ["properties", "attributes", "metadata"])
def test_own_columns_stand_one_level_down(epoch, own, under):
    row = rows_with(epoch, own, f"nested_{under}")[0]["properties"]
    assert row[under]["georelay_id"] == "0" and "georelay_id" not in row and row["plotid"] == "P0"


def test_the_server_makes_its_own_plotid(epoch, own):
    ids = [row["properties"]["plotid"] for row in rows_with(epoch, own, "plotid_uuid")]
    assert {uuid.UUID(each).version for each in ids} == {5} and len(set(ids)) == 6


def test_outlines_come_back_turned_rounded_or_cut(epoch, make):
    plots = [make(0, x=-1.61234567, y=6.71234567)]
    sent = plots[0]["geometry"]["coordinates"][0]
    (turned,) = rows_with(epoch, plots, "rotated")
    assert outline(turned) != sent and set(map(tuple, outline(turned))) == set(map(tuple, sent))
    assert outline(turned)[0] == outline(turned)[-1]
    (back,) = rows_with(epoch, plots, "reversed")
    assert outline(back) == sent[::-1]
    (rounded,) = rows_with(epoch, plots, "rounded")
    assert outline(rounded) == [[round(x, 6), round(y, 6)] for x, y in sent]
    (cut,) = rows_with(epoch, plots, "cut")
    assert outline(cut) == [[math.trunc(x * 1e6) / 1e6, math.trunc(y * 1e6) / 1e6] for x, y in sent]
    assert outline(cut) != outline(rounded)


def test_rows_come_reordered_in_unequal_parts_in_periods_and_with_a_stranger(epoch, own):
    assert [row["properties"]["plotid"] for row in rows_with(epoch, own, "reordered")] != [f"P{n}" for n in range(6)]
    parts = rows_with(epoch, own, "unequal_parts")
    assert len(parts) == 12 and parts[0]["properties"]["area_ha"] * 2 < parts[1]["properties"]["area_ha"]
    periods = rows_with(epoch, own, "periods")
    assert len(periods) == 12 and len({row["properties"]["monitoring_start"] for row in periods}) == 2
    assert rows_with(epoch, own, "stranger")[-1]["properties"]["georelay_id"] == "of-nobody"
    assert isinstance(rows_with(epoch, own, "text_figures")[0]["properties"]["area_ha"], str)


def test_several_echoes_may_be_on_at_once(epoch, own):
    row = rows_with(epoch, own, "lower", "number_ids", "plotid_uuid", "reversed", "lean")[0]["properties"]
    assert uuid.UUID(row["plotid"]).version == 5 and "farm" not in row


@pytest.mark.parametrize("shape", [*SHAPES, *RAW_SHAPES])
def test_a_success_may_hold_something_else_after_the_work_or_before_it(epoch, plots, shape):
    for when, made in (("before", 0), ("after", 1)):
        epoch.fault("POST /stage_plots", "instead", shape=shape, when=when)
        answer = epoch.stage(plots, name=f"{shape}-{when}")
        assert answer.status_code == 200
        if shape in SHAPES:
            assert answer.json() == SHAPES[shape]
        else:
            assert answer.text == RAW_SHAPES[shape][0]
        assert (f"{shape}-{when}" in epoch.get("/get_collections").json()) is bool(made)


@pytest.mark.parametrize("status", [201, 202, 203, 204])
def test_a_success_may_have_an_odd_code(epoch, plots, status):
    epoch.fault("POST /stage_plots", "recode", status=status)
    answer = epoch.stage(plots)
    assert answer.status_code == status and bool(answer.content) is (status != 204)
    assert "mine" in epoch.get("/get_collections").json()
    epoch.fault("GET /fetch_plots", "recode", status=status)
    assert epoch.get("/fetch_plots").status_code == 422, "a refusal stays one"


def test_a_success_may_hold_any_bytes(epoch, plots):
    raw = {"base64": "/v8AUEs=", "content_type": "application/zip", "status": 206}
    epoch.fault("POST /stage_plots", "instead", **raw)
    answer = epoch.stage(plots)
    assert (answer.status_code, answer.content) == (206, b"\xfe\xff\x00PK")
    assert answer.headers["Content-Type"] == "application/zip" and "mine" in epoch.get("/get_collections").json()


@pytest.mark.parametrize("odd", [{"shape": "none such"}, {}, {"base64": "no!"}, {"base64": 7}, {"base64": None}])
def test_a_fault_without_a_known_shape_or_bytes_is_refused(epoch, odd):
    answer = epoch.call("POST", "/_sandbox/faults", json={"match": "GET /x", "fault": "instead", **odd})
    assert answer.status_code == 422 and ("shape" in answer.text or "base64" in answer.text)


def test_methods_that_were_only_assumed_may_be_refused(epoch, plots):
    epoch.call("POST", "/_sandbox/options", json={"sandbox.refuse": ["GET /batch_progress", "* /get_*"]})
    assert epoch.get("/batch_progress", tracking_id="x").status_code == 405
    assert epoch.get("/get_collections").status_code == 405
    assert epoch.stage(plots).status_code == 200
    epoch.call("DELETE", "/_sandbox/options")
    assert epoch.get("/get_collections").status_code == 200


def test_an_upload_may_answer_slowly(epoch, plots):
    epoch.stage(plots)
    epoch.fault("POST /upload_plots", "slow", seconds=0.3)
    answer = epoch.call("POST", "/upload_plots", json={"filename": "mine"})
    assert answer.status_code == 200 and answer.elapsed.total_seconds() >= 0.3


def sheds(epoch, features, **parameters):
    data = {"request_data": json.dumps({"collection_name": "mill", "crop_type": "Palm", **parameters})}
    return epoch.call("POST", "/batch_supply_shed", data=data, files=epoch.file(features))


def facility(x, **properties):
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [x, 6.7]}, "properties": properties}


def test_facilities_get_sheds_and_plots_that_are_plainly_made_up(epoch):
    answer = sheds(epoch, [facility(-1.6, facility_id="M1", company_name="Mill"), facility(-1.2)], travel_times=[30])
    ids = answer.json()["facility_ids"]
    assert answer.status_code == 200 and len(set(ids)) == 2
    epoch.advance(1000)
    progress = epoch.get("/batch_progress", tracking_ids=ids).json()
    assert progress["status"] == "COMPLETED"
    (shed,) = epoch.rows("/fetch_supply_shed", facility_id="M1")
    assert shed["properties"]["company_name"] == "Mill" and shed["properties"]["commodity"] == "Palm"
    assert shed["geometry"]["type"] == "Polygon"
    rows = epoch.rows("/fetch_plots", filename=ids[1], stats="eudr_deforestation")
    assert len(rows) == 9 and all(row["properties"]["plotid"].startswith("made-up") for row in rows)


def test_a_polygon_is_taken_as_the_shed_and_travel_times_make_larger_ones(epoch, make):
    ids = sheds(epoch, [make(0)]).json()["facility_ids"]
    epoch.advance(1000)
    (shed,) = epoch.rows("/fetch_supply_shed", filename=ids[0])
    assert shed["geometry"] == make(0)["geometry"]
    widths = []
    for minutes in (15, 90):
        answer = sheds(epoch, [facility(-1.6)], travel_times=[minutes], collection_name=f"m{minutes}")
        ids = answer.json()["facility_ids"]
        epoch.advance(1000)
        ring = outline(epoch.rows("/fetch_supply_shed", filename=ids[0])[0])
        widths.append(max(x for x, _ in ring) - min(x for x, _ in ring))
    assert widths[1] > 5 * widths[0]


@pytest.mark.parametrize(
    "change, status, words",
    [
        ({"crop_type": None}, 422, "crop_type"),
        ({"travel_times": "soon"}, 422, "travel_times"),
        ({"travel_times": [0]}, 422, "travel_times"),
        ({"surprise": 1}, 422, "surprise"),
    ],
)
def test_a_supply_shed_without_what_it_needs_is_refused(epoch, change, status, words):
    answer = sheds(epoch, [facility(-1.6)], **change)
    assert answer.status_code == status and words in answer.text
    assert epoch.get("/get_collections").json() == {}


def test_points_and_polygons_are_not_mixed(epoch, make):
    assert sheds(epoch, [facility(-1.6), make(0)]).status_code == 400


@pytest.mark.parametrize("shape", ["facility_ids", "tracking_ids", "collection_ids", "list", "nested"])
def test_the_ids_of_sheds_come_under_several_names(epoch, shape):
    epoch.options(shed_answer=shape)
    answer = sheds(epoch, [facility(-1.6), facility(-1.2)])
    known = [each["collection_id"] for each in epoch.get("/get_collections").json().values()]
    assert len(known) == 2 and all(each in answer.text for each in known)


class OldMapflow:
    AREA = {"type": "Polygon", "coordinates": [[[7.4, 43.7], [7.42, 43.7], [7.42, 43.72], [7.4, 43.72], [7.4, 43.7]]]}

    def __init__(self, epoch):
        self.url, self.headers = epoch.box.url + "/rest", {"Authorization": "Basic " + mapflow_token()}
        self.epoch = epoch

    def call(self, method, path, body=None):
        return requests.request(method, self.url + path, headers=self.headers, json=body, timeout=30)

    def run(self, params, path="/processings", **more):
        return self.call("POST", path, {"name": "n", "geometry": self.AREA, "params": params, **more})


@pytest.mark.parametrize("versions, status", [("first", 404), ("first_405", 405)])
def test_an_old_mapflow_knows_the_first_version_alone(epoch, versions, status):
    old = OldMapflow(epoch)
    model = old.call("GET", "/user/status").json()["models"][0]["name"]
    epoch.call("POST", "/_sandbox/options", json={"mapflow.versions": versions})
    second = {"sourceParams": {"dataProvider": {"providerName": "Mapbox"}}}
    assert old.run(second, "/processings/v2", wdName=model).status_code == status
    assert old.call("GET", "/processings/v2").status_code == status
    made = old.run({"data_provider": "Mapbox", "zoom": "18"}, wdName=model)
    assert made.status_code == 200, made.text
    assert made.json()["params"] == {"data_provider": "Mapbox", "zoom": "18"}
    assert [each["id"] for each in old.call("GET", "/processings").json()] == [made.json()["id"]]
    project = made.json()["projectId"]
    assert len(old.call("GET", f"/projects/{project}/processings").json()) == 1
    assert float(old.run({"data_provider": "Mapbox"}, "/processing/cost", wdName=model).text) > 0
    assert old.run({"zoom": 18}, wdName=model).status_code == 400, "texts alone"
    assert json.dumps(old.call("GET", "/processings/" + made.json()["id"]).json()["params"])
