"""A season: two deliveries of three suppliers, from the check to the statement and the archive."""

from __future__ import annotations

import json
import sqlite3
import zipfile

import pytest


@pytest.fixture
def deliveries(tmp_path):
    from georelay.sandbox.samples import write_samples, write_second_delivery

    first, second = tmp_path / "delivery_1.gpkg", tmp_path / "delivery_2.gpkg"
    write_samples(first)
    return first, second, write_second_delivery(second)


def send(run, layer, **more):
    given = {"ID_FIELD": "plot_id", "ON_INVALID": 1, "CROP_TYPE": "Cocoa", "ONLY_CHANGED": True, **more}
    done = run("epochbatchprocess", INPUT=str(layer), CONNECTION="sandbox", OUTPUT="memory:", **given)
    assert done.error == ""
    return done


def test_a_season_from_the_first_delivery_to_the_archive(run, service, deliveries, tmp_path):
    first, second, planted = deliveries
    checked = run("checkplots", INPUT=str(first), PROFILE=0, ID_FIELD="plot_id", ISSUES="memory:")
    assert checked["FEATURE_COUNT"] == 420
    one = send(run, first)
    sent = len(service.stored(one["COLLECTION_ID"]))
    assert sent == checked["VALID_COUNT"] and one["OUTPUT"].featureCount() == 420

    packets = run(
        "supplierpackets",
        INPUT=str(first),
        FINDINGS=checked["ISSUES"],
        SUPPLIER_FIELD="supplier",
        OUTPUT=str(tmp_path / "packets"),
    )
    assert packets["PACKET_COUNT"] == 3

    told = run("comparedeliveries", INPUT=str(second), PREVIOUS=str(first))
    assert told["NEW_COUNT"] + told["CHANGED_COUNT"] + told["UNCHANGED_COUNT"] == 438
    bare = 3  # plots without an outline in both deliveries: no ground tells that they are the same
    assert told["GONE_COUNT"] == planted["gone"] + bare and told["NEW_COUNT"] == planted["new"] + bare
    assert told["CHANGED_COUNT"] == planted["changed"]

    two = send(run, second)
    fresh = service.stored(two["COLLECTION_ID"])
    assert len(fresh) < 50 and two["OUTPUT"].featureCount() == 438, "only what is new or changed goes out"
    carried = [feature for feature in two["OUTPUT"].getFeatures() if feature["carried"]]
    assert len(carried) + len(fresh) > 400 and all(each["result_date"] for each in carried)
    rows = list(two["OUTPUT"].getFeatures())
    unclear = {each["plot_id"] for each in rows if each["outcome"] in ("not assessed", "unclear")}
    third = send(run, second)
    again = service.stored(third["COLLECTION_ID"])
    assert {properties["plot_id"] for _, properties in again} == unclear, "only what nothing was said about"

    two["OUTPUT"].selectByExpression("outcome = 'deforestation found'")
    flagged = two["OUTPUT"].selectedFeatureIds()
    assert len(flagged) >= 10
    two["OUTPUT"].selectByIds(flagged[:10])
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    QgsProject.instance().addMapLayer(two["OUTPUT"])
    chosen = QgsProcessingFeatureSourceDefinition(two["OUTPUT"].id(), selectedFeaturesOnly=True)
    decided = run("decideplots", INPUT=chosen, DECISION=1, REASON="cleared after 2020", REVIEWER="k.m.")
    assert decided["DECIDED_COUNT"] == 10
    with sqlite3.connect(tmp_path / "home" / "results" / "decisions.gpkg") as db:
        assert db.execute("SELECT count(*) FROM decisions").fetchone() == (10,)

    filed = run(
        "epochsubmitstatement",
        COLLECTION_IDS=f"{one['COLLECTION_ID']},{two['COLLECTION_ID']}",
        REFERENCE="SEASON-2026",
        ACTIVITY_TYPE="DOMESTIC",
        OPERATOR_ROLE="OPERATOR",
        CONFIRM=True,
        CONNECTION="sandbox",
    )
    assert filed.error == "" and filed["UUID"]
    (life,) = service.call("GET", "statements")
    assert life["status"] == ""
    service.advance(700)
    (life,) = service.call("GET", "statements")
    assert life["status"] == "AVAILABLE" and life["reference_number"]

    jobs = ",".join(each["JOB_ID"] for each in (one, two, filed))
    pack = tmp_path / "season.zip"
    made = run("evidencepack", JOB_IDS=jobs, FINDINGS=checked["ISSUES"], TITLE="Season 2026", OUTPUT=str(pack))
    QgsProject.instance().removeMapLayer(two["OUTPUT"].id())
    assert made.error == "" and made["PLOT_COUNT"] == 858
    assert run("verifyevidence", INPUT=str(pack))["WHOLE"] is True
    look_at(pack, tmp_path / "unpacked", filed)


def look_at(pack, folder, filed):
    """Every part of the pack, as a person without QGIS would."""
    bagit = pytest.importorskip("bagit")
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder)
    bagit.Bag(str(folder / "season")).validate()
    data = folder / "season" / "data"
    assert {each.name for each in data.iterdir()} == {
        "index.html",
        "README.txt",
        "report.html",
        "atlas.pdf",
        "decisions.csv",
        "plots",
        "jobs",
        "findings",
    }
    assert len(list((data / "plots").glob("*.gpkg"))) == 2 == len(list((data / "plots").glob("*.geojson")))
    counts = [
        len(json.loads(each.read_text(encoding="utf-8"))["features"]) for each in (data / "plots").glob("*.geojson")
    ]
    assert sorted(counts) == [420, 438]
    assert len((data / "decisions.csv").read_text().splitlines()) == 11
    facts = [json.loads(each.read_text(encoding="utf-8")) for each in (data / "jobs").glob("*.json")]
    assert {each["operation"] for each in facts} == {"epochbatchprocess", "epochsubmitstatement"}
    assert any(each["ids_at_the_service"].get("uuid") == filed["UUID"] for each in facts)
    assert (data / "atlas.pdf").read_bytes().startswith(b"%PDF")
