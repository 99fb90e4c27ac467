"""What an account has at BrightEarth On Demand, and Epoch's sampling designs, by the toolbox against the sandbox."""

from __future__ import annotations

import json

from osgeo import ogr

AREA = [[[-2.4, 6.3], [-2.394, 6.3], [-2.394, 6.306], [-2.4, 6.306], [-2.4, 6.3]]]


def sound(done):
    assert done.error == "", done.text
    return done


def area(tmp_path):
    path = tmp_path / "area.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": AREA}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return str(path)


def rows(done):
    return [dict(zip(each.fields().names(), each.attributes())) for each in done["OUTPUT"].getFeatures()]


def beod(run, name, **given):
    more = {"OUTPUT": "memory:"} if name.startswith("list") else {}
    return run("beod" + name, CONNECTION="sandbox", **more, **given)


def test_projects_scenarios_and_assets_are_listed(run, service, tmp_path):
    made = sound(beod(run, "createproject", INPUT=area(tmp_path), NAME="Harbour"))
    started = sound(beod(run, "startscenario", PROJECT_ID=made["PROJECT_ID"], NAME="First"))
    projects = sound(beod(run, "listprojects"))
    assert [(each["project_id"], each["name"]) for each in rows(projects)] == [(made["PROJECT_ID"], "Harbour")]
    scenarios = sound(beod(run, "listscenarios", PROJECT_ID=made["PROJECT_ID"]))
    assert rows(scenarios)[0]["scenario_id"] == started["SCENARIO_ID"] and scenarios["COUNT"] == 1
    assert rows(scenarios)[0]["activity_id"] == started["ACTIVITY_ID"] and rows(scenarios)[0]["name"] == "First"
    assets = sound(beod(run, "listassets", PROJECT_ID=made["PROJECT_ID"]))
    (asset,) = assets["OUTPUT"].getFeatures()
    assert asset["asset_id"] == made["ASSET_ID"] and abs(asset.geometry().area() - 0.000036) < 1e-9


def test_where_the_service_has_no_lists_the_job_list_tells(run, service, tmp_path):
    made = sound(beod(run, "createproject", INPUT=area(tmp_path), NAME="Harbour"))
    service.call("POST", "options", json={"beod": {"lists": False}})
    projects = sound(beod(run, "listprojects"))
    assert [each["project_id"] for each in rows(projects)] == [made["PROJECT_ID"]]
    assert any("job list of this computer" in each for each in projects.warnings)
    assert sound(beod(run, "listassets", PROJECT_ID=made["PROJECT_ID"]))["COUNT"] == 1
    assert "404" in beod(run, "listscenarios", PROJECT_ID="999").error


def epoch(run, name, **given):
    more = {"OUTPUT": "memory:"} if name == "samples" else {}
    return run("epoch" + name, CONNECTION="sandbox", **{**more, **given})


def staged(run, few):
    collection = sound(epoch(run, "stageplots", INPUT=str(few), COLLECTION_NAME="mine"))["COLLECTION_ID"]
    sound(epoch(run, "uploadplots", COLLECTION_ID=collection))
    return collection


def test_a_design_is_asked_for_once_and_its_samples_are_fetched(run, service, few, tmp_path):
    collection = staged(run, few)
    given = {"COLLECTION_ID": collection, "DATE": "2023-12-31", "CONFIDENCE_INTERVAL": 0.9, "TRAVEL_TIME": 30}
    first = sound(epoch(run, "samplingdesign", **given))
    again = sound(epoch(run, "samplingdesign", **given))
    assert first["DESIGN_ID"].startswith("meta-") and first["JOB_ID"] == again["JOB_ID"]
    assert json.loads(first["ANSWER"])["status"] == "PROCESSING" and again["ANSWER"] == first["ANSWER"]
    assert service.sent().count("/sampling_design/") == 1
    sound(epoch(run, "samplingdesign", NEW_RUN=True, **given))
    assert service.sent().count("/sampling_design/") == 2
    target = tmp_path / "samples.gpkg"
    samples = sound(epoch(run, "samples", COLLECTION_NAME=collection, CONFIDENCE_INTERVAL=0.9, OUTPUT=str(target)))
    found = [feature for layer in ogr.Open(str(target)) for feature in layer if feature.GetFieldIndex("kind") >= 0]
    assert {each["kind"] for each in found} == {"stratum", "sample"} and samples["FEATURE_COUNT"] == len(found)
    assert [each["monitoring_end"] for each in found if each["kind"] == "stratum"] == ["2023-12-31"]
    assert any("nearest" in each for each in samples.warnings)


def test_a_day_that_the_service_caps_is_told(run, service, few):
    done = sound(epoch(run, "samplingdesign", COLLECTION_ID=staged(run, few), DATE="2999-12-31"))
    assert any("complete years only" in each for each in done.warnings)


def test_a_design_that_answers_in_words_is_kept_in_words(run, service, few):
    service.options(sampling_answer="text")
    done = sound(epoch(run, "samplingdesign", COLLECTION_ID=staged(run, few)))
    assert done["DESIGN_ID"] == "" and "Sampling design started" in done["ANSWER"]


def test_an_unknown_collection_has_no_samples(run, service):
    assert "not found" in epoch(run, "samples", COLLECTION_NAME="0xnone").error
    assert "not found" in epoch(run, "samplingdesign", COLLECTION_ID="0xnone").error
    assert "No collection is given" in epoch(run, "samplingdesign", COLLECTION_ID=" , ").error
