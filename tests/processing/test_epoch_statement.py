"""Filing a statement and asking for the risk: said before, sent once, refusals word for word, nothing guessed."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square

WHO = {
    "REFERENCE": "COCOA-2026-01",
    "ACTIVITY_TYPE": "DOMESTIC",
    "OPERATOR_ROLE": "OPERATOR",
    "CONFIRM": True,
    "CONNECTION": "sandbox",
}


@pytest.fixture
def file(tmp_path):
    ring = [[-2.4, 6.3], [-2.398, 6.3], [-2.398, 6.302], [-2.4, 6.302], [-2.4, 6.3]]
    feature = {
        "type": "Feature",
        "properties": {"ProducerCountry": "GH", "Area": 5.0},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path = tmp_path / "plots.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature, feature]}))
    return path


@pytest.fixture
def collection(run, service):
    layer = memory_layer("Polygon", [(square(n), [f"GH-{n}"]) for n in range(3)], name="delivery")
    done = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == ""
    return done["COLLECTION_ID"]


def filed(service):
    return service.call("GET", "statements")


def declared(service):
    """The parameters of the one statement that the sandbox took: name -> values."""
    ((_, statement),) = service.box.state.all("epoch", "statement")
    return statement["declared"]


def test_a_statement_about_a_file_is_said_before_and_filed_once(run, service, file):
    done = run("epochsubmitstatement", FILE=str(file), OPERATOR_NAME="Cocoa Ltd", **WHO)
    assert done.error == "" and len(done["UUID"]) == 36 and done["STATUS"] == "filed, waiting for its number"
    assert done["REFERENCE_NUMBER"] == "" and json.loads(done["ANSWER"]) == {"uuid": done["UUID"]}
    assert "In whose name: Name of the operator: Cocoa Ltd." in done.text
    assert "Plots: 2; Area of the plots: 9.8 ha; File: plots.geojson" in done.text
    again = run("epochsubmitstatement", FILE=str(file), OPERATOR_NAME="Cocoa Ltd", **WHO)
    assert again["UUID"] == done["UUID"] and again["JOB_ID"] == done["JOB_ID"] and len(filed(service)) == 1
    assert declared(service) == {
        "internal_reference_number": ["COCOA-2026-01"],
        "activity_type": ["DOMESTIC"],
        "operator_role": ["OPERATOR"],
        "operator_name": ["Cocoa Ltd"],
    }


def test_a_statement_about_collections_carries_them_all_and_each_once(run, service, collection):
    done = run("epochsubmitstatement", COLLECTION_IDS=f"{collection}, {collection},,{collection} ", **WHO)
    assert done.error == "" and declared(service)["collections"] == [collection]


def test_a_reference_with_the_name_of_the_regulation_is_no_refusal(run, service, file):
    done = run("epochsubmitstatement", FILE=str(file), **{**WHO, "REFERENCE": "EUDR-COCOA-TANO"})
    assert done.error == "" and done["UUID"] and len(filed(service)) == 1


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("full", {"STATUS": "AVAILABLE"}),
        ("camel", {"STATUS": "filed"}),
        ("nested", {"STATUS": "SUBMITTED"}),
        ("list", {"STATUS": "SUBMITTED"}),
        ("unknown_status", {"STATUS": "PONDERING"}),
    ],
)
def test_numbers_are_read_wherever_they_are(run, service, file, shape, expected):
    service.options(dds_answer=shape)
    done = run("epochsubmitstatement", FILE=str(file), **WHO)
    assert done.error == "" and {name: done[name] for name in expected} == expected and done["UUID"]
    assert bool(done["REFERENCE_NUMBER"]) == bool(done["VERIFICATION_NUMBER"]) == (shape in ("full", "camel"))


@pytest.mark.parametrize("shape", ["text", "empty"])
def test_an_answer_that_shows_nothing_is_neither_filed_nor_refused_and_is_never_sent_again(run, service, file, shape):
    service.options(dds_answer=shape)
    for _ in range(2):
        done = run("epochsubmitstatement", FILE=str(file), **WHO)
        assert "unknown" in done.error.lower() and "Nothing was sent again" in done.error
    assert len(filed(service)) == 1
    assert run("collectjobs")["STILL_RUNNING"] == 1 and len(filed(service)) == 1


@pytest.mark.parametrize("shape", ["codes", "text", "success"])
def test_a_refusal_is_shown_word_for_word_and_may_be_corrected(run, service, file, shape):
    service.options(dds_refusal=shape)
    wrong = {**WHO, "ACTIVITY_TYPE": "IMPORT"}
    done = run("epochsubmitstatement", FILE=str(file), **wrong)
    assert "import and export need an EORI" in done.error and filed(service) == []
    right = run("epochsubmitstatement", FILE=str(file), OPERATOR_EORI="DE123456", **wrong)
    assert right.error == "" and len(filed(service)) == 1


def test_a_broken_answer_leaves_it_open(run, service, file):
    service.options(dds_refusal="fault")
    done = run("epochsubmitstatement", FILE=str(file), **{**WHO, "ACTIVITY_TYPE": "IMPORT"})
    assert "unknown" in done.error.lower()


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 502, 503, 504])
def test_no_status_makes_it_sent_a_second_time(run, service, file, status):
    service.fault("/submit_eudr_dds", "status", status=status, times=1)
    done = run("epochsubmitstatement", FILE=str(file), **WHO)
    assert done.error and len(service.requests("/submit_eudr_dds")) == 1
    assert ("unknown" in done.error.lower()) == (status in (409, 500, 502, 503, 504))


def test_a_reference_is_used_for_one_statement_only(run, service, file):
    run("epochsubmitstatement", FILE=str(file), **WHO)
    done = run("epochsubmitstatement", FILE=str(file), OPERATOR_NAME="Another", **WHO)
    assert "COCOA-2026-01" in done.error and "another statement" in done.error and len(filed(service)) == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"CONFIRM": False}, "not confirmed"),
        ({"REFERENCE": " "}, "own reference"),
        ({"ACTIVITY_TYPE": ""}, "activity"),
        ({"OPERATOR_ROLE": ""}, "role"),
        ({"FILE": None}, "either collections or a file"),
        ({"COLLECTION_IDS": "0x1"}, "either collections or a file"),
        ({"MORE": '{"a": {"b": 1}}'}, "nested"),
        ({"MORE": '{"a": [[1]]}'}, "nested"),
        ({"MORE": "[1]"}, "JSON object"),
        ({"MORE": '{"operator_role": "TRADER"}'}, "an input of its own"),
        ({"MORE": '{"geojson_base64": "eA=="}'}, "an input of its own"),
    ],
)
def test_what_nobody_said_is_never_declared(run, service, file, change, words):
    done = run("epochsubmitstatement", **{**WHO, "FILE": str(file), **change})
    assert words in done.error and service.requests("/submit_eudr_dds") == []


def test_further_parameters_repeat_their_key(run, service, file):
    run(
        "epochsubmitstatement",
        FILE=str(file),
        MORE='{"hs_heading": ["1801", 1802], "net_weight": 12.5, "x": null}',
        **WHO,
    )
    assert declared(service)["hs_heading"] == ["1801", "1802"] and declared(service)["net_weight"] == ["12.5"]
    assert "x" not in declared(service)


PLACELESS = [
    None,
    {},
    {"type": "Point"},
    {"type": "Point", "coordinates": []},
    {"type": "Point", "coordinates": [1]},
    {"type": "Point", "coordinates": ["1", "2"]},
    {"type": "Point", "coordinates": [568089.8, 690418.9]},
    {"type": "Point", "coordinates": [1, 91]},
    {"type": "LineString", "coordinates": [[1, 2], [2, 3]]},
    {"type": "Polygon", "coordinates": []},
    {"type": "Polygon", "coordinates": [[[1, 2], [2, None]]]},
    {"type": "MultiPolygon", "coordinates": [[[1, 2]]]},
    {"type": "GeometryCollection", "geometries": []},
]


@pytest.mark.parametrize("geometry", PLACELESS, ids=lambda each: json.dumps(each)[:40])
def test_a_plot_without_a_place_is_never_declared(run, service, tmp_path, geometry):
    path = tmp_path / "plots.geojson"
    sound = {"type": "Point", "coordinates": [-2.4, 6.3]}
    features = [{"type": "Feature", "properties": None, "geometry": each} for each in (sound, geometry)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    done = run("epochsubmitstatement", FILE=str(path), **WHO)
    assert "1 of 2 features of plots.geojson" in done.error and "number 2" in done.error
    assert "Nothing was filed" in done.error and service.requests("/submit_eudr_dds") == []


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"features": []}', "words"])
def test_a_file_that_declares_nothing_is_refused_before_anything_is_sent(run, service, tmp_path, content):
    (tmp_path / "bad.geojson").write_text(content)
    done = run("epochsubmitstatement", FILE=str(tmp_path / "bad.geojson"), **WHO)
    assert "bad.geojson" in done.error and service.requests("/submit_eudr_dds") == []


RISK = [("article", 4), ("clauses", 4), ("lines", 4), ("words", 5)]


@pytest.mark.parametrize(("shape", "rows"), RISK)
def test_the_risk_is_told_as_the_service_tells_it(run, service, collection, shape, rows):
    service.options(risk_shape=shape)
    done = run("epochriskassessment", COLLECTION_ID=collection, CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == rows
    told = {feature["criterion"]: feature for feature in done["OUTPUT"].getFeatures()}
    if shape == "words":
        assert told["country_risk"]["value"] == "standard"
    else:
        assert set(told) == set("abcd") and told["a"]["value"] == "standard" and not told["d"]["value"]
        assert json.loads(told["c"]["details"])["details"] == [{"name": "made up"}]
    assert json.loads(done["ANSWER"]) and any("no verdict" in words for words in done.warnings)


@pytest.mark.parametrize("parameter", ["filename", "collection_id", "collections"])
@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("path", ["endpoint", "page"])
def test_the_form_of_the_question_is_found_out(run, service, collection, parameter, method, path):
    service.options(risk_parameter=parameter, risk_method=method, risk_path=path)
    done = run("epochriskassessment", COLLECTION_ID=collection, CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == 4


def test_an_error_inside_a_success_is_an_error(run, service, collection):
    service.options(risk_shape="detail")
    done = run("epochriskassessment", COLLECTION_ID=collection, CONNECTION="sandbox", OUTPUT="memory:")
    assert "the assessment failed" in done.error
