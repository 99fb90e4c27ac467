"""supplierpackets as the toolbox runs it: a folder a supplier, and the answer comes back by comparedeliveries."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
FIELDS = "plot_id:string,supplier:string,fid:integer"


def loaded(path, name):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid(), path
    return layer


@pytest.fixture
def delivery(run):
    rows = [
        (BOW_TIE, ["a1", "Kofi & Sons <ltd>", 7]),
        (square(1), ["a2", "Kofi & Sons <ltd>", 7]),
        (square(2), ["b1", "Ama/Co", 7]),
        (square(2), ["b2", "Ama/Co", 7]),
        (square(9), ["c1", "Clean", 7]),
        (None, ["d1", None, 7]),
    ]
    plots = memory_layer("Polygon", rows, FIELDS, name="delivery")
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")
    return plots, found["ISSUES"]


def test_each_supplier_with_faulty_plots_gets_a_packet(run, delivery, tmp_path):
    plots, findings = delivery
    done = run(
        "supplierpackets",
        INPUT=plots,
        FINDINGS=findings,
        SUPPLIER_FIELD="supplier",
        LANGUAGE=1,
        OUTPUT=str(tmp_path / "out"),
    )
    assert done.error == "" and done["PACKET_COUNT"] == 3
    folders = {each.name: each for each in (tmp_path / "out").iterdir()}
    assert set(folders) == {"Kofi & Sons _ltd_", "Ama_Co", "without a supplier"}
    for folder in folders.values():
        assert {each.name for each in folder.iterdir()} == {"index.html", "plots.gpkg", "plots.kml", "answer.gpkg"}
    page = (folders["Kofi & Sons _ltd_"] / "index.html").read_text(encoding="utf-8")
    assert "<html lang='fr'>" in page and "Kofi &amp; Sons &lt;ltd&gt;" in page and "1 sur 2" in page
    assert "Des lignes du contour se croisent" in page and page.count("<svg") >= 2
    answer = loaded(folders["Kofi & Sons _ltd_"] / "answer.gpkg", "answer")
    (feature,) = answer.getFeatures()
    assert feature["plot_id"] == "a1" and "se croisent" in feature["asked"] and feature["asked_ground"]
    assert "a1" in (folders["Kofi & Sons _ltd_"] / "plots.kml").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", range(6))
def test_a_page_is_made_in_every_language(run, delivery, tmp_path, language):
    plots, findings = delivery
    done = run(
        "supplierpackets",
        INPUT=plots,
        FINDINGS=findings,
        SUPPLIER_FIELD="supplier",
        LANGUAGE=language,
        OUTPUT=str(tmp_path / "out"),
    )
    assert done["PACKET_COUNT"] == 3


def test_what_comes_back_corrected_is_changed_ground(run, delivery, tmp_path):
    plots, findings = delivery
    run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "out"))
    answer = loaded(tmp_path / "out" / "Kofi & Sons _ltd_" / "answer.gpkg", "answer")
    from qgis.core import QgsGeometry

    (feature,) = answer.getFeatures()
    answer.startEditing()
    answer.changeGeometry(feature.id(), QgsGeometry.fromWkt(square(77)))
    assert answer.commitChanges(), answer.commitErrors()
    done = run("comparedeliveries", INPUT=answer, PREVIOUS=plots, ID_FIELD="plot_id", CHANGED="memory:")
    assert done["CHANGED_COUNT"] == 1 and next(done["CHANGED"].getFeatures())["plot_id"] == "a1"


@pytest.fixture
def answered(run, tmp_path):
    """A packet of four plots, answered: one corrected, one untouched, one deleted, one renamed, and one added."""
    from qgis.core import QgsFeature, QgsGeometry

    bow_ties = [BOW_TIE.replace("6.4", f"6.{4 + n}") for n in range(4)]
    plots = memory_layer("Polygon", [(each, [f"a{n}", "Kofi", 7]) for n, each in enumerate(bow_ties)], FIELDS)
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")["ISSUES"]
    run("supplierpackets", INPUT=plots, FINDINGS=found, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "out"))
    answer = loaded(tmp_path / "out" / "Kofi" / "answer.gpkg", "answer")
    by_id = {each["plot_id"]: each.id() for each in answer.getFeatures()}
    added = QgsFeature(answer.fields())
    added.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON{square(99)[7:].join('()')}"))
    added["plot_id"] = "a9"
    answer.startEditing()
    answer.changeGeometry(by_id["a0"], QgsGeometry.fromWkt(square(77)))
    answer.deleteFeature(by_id["a2"])
    answer.changeAttributeValue(by_id["a3"], answer.fields().indexOf("plot_id"), "a3-new")
    answer.addFeature(added)
    assert answer.commitChanges(), answer.commitErrors()
    return answer, loaded(tmp_path / "out" / "Kofi" / "plots.gpkg", "plots"), plots


def ids(layer):
    return sorted(each["plot_id"] for each in layer.getFeatures())


WHOLE = {"NEW": "memory:", "CHANGED": "memory:", "UNCHANGED": "memory:", "GONE": "memory:"}


@pytest.mark.parametrize("with_packet", [True, False], ids=["with the packet", "with the whole delivery"])
def test_what_comes_back_is_matched_to_what_was_asked(run, answered, with_packet):
    answer, packet, plots = answered
    asked = packet if with_packet else plots
    done = run("comparedeliveries", INPUT=answer, PREVIOUS=asked, ID_FIELD="plot_id", **WHOLE)
    assert done.error == ""
    assert {name: ids(done[name]) for name in WHOLE} == {
        "NEW": ["a3-new", "a9"],
        "CHANGED": ["a0"],
        "UNCHANGED": ["a1"],
        "GONE": ["a2", "a3"],
    }
    corrected = next(done["CHANGED"].getFeatures())
    assert "cross" in corrected["asked"] and corrected["changed_ha"] > 0, "beside what was asked"
    new = {each["plot_id"]: each for each in done["NEW"].getFeatures()}
    assert new["a3-new"]["same_ground_as"] == "a3" and not new["a9"]["asked"]
    gone = {each["plot_id"]: each["became"] for each in done["GONE"].getFeatures()}
    assert gone["a3"] == "a3-new" and not gone["a2"]
    missing = "1" if with_packet else "unknown"
    assert (
        "corrected 1, as they were 1, under another id 1, did not come back " + missing + ", not asked about 1"
    ) in done.text


def test_two_deliveries_that_no_packet_asked_about_tell_of_no_answer(run, delivery):
    plots, _ = delivery
    assert "answer of a supplier" not in run("comparedeliveries", INPUT=plots, PREVIOUS=plots).text


def test_packets_that_are_there_are_not_written_over(run, delivery, tmp_path):
    plots, findings = delivery
    for _ in range(2):
        run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "out"))
    assert {"Ama_Co", "Ama_Co_2"} <= {each.name for each in (tmp_path / "out").iterdir()}


NAMES = ["Ama/Co", "AMA/CO", " ama/co ", "", "  ", None, "شركة الكاكاو", "..", "con", "Ama\\Co", "a" * 255]


def test_suppliers_of_any_name_get_one_packet_each_that_any_file_system_holds(run, tmp_path):
    rows = [
        (BOW_TIE.replace("6.4", f"6.{4 + n}") if n < 6 else BOW_TIE.replace("-2.", f"-{n}."), [f"a{n}", name, 7])
        for n, name in enumerate(NAMES)
    ]
    plots = memory_layer("Polygon", rows, FIELDS)
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")["ISSUES"]
    done = run("supplierpackets", INPUT=plots, FINDINGS=found, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "out"))
    assert done.error == "" and done["PACKET_COUNT"] == 7
    made = {each.name for each in (tmp_path / "out").iterdir()}
    assert {"Ama_Co", "Ama_Co_2", "without a supplier", "شركة الكاكاو", "con_"} < made
    assert all(len(name.encode()) < 256 for name in made)
    assert loaded(tmp_path / "out" / "Ama_Co" / "answer.gpkg", "answer").featureCount() == 3, "whatever the capitals"


def test_a_file_in_the_place_of_the_folder_is_refused(run, delivery, tmp_path):
    plots, findings = delivery
    (tmp_path / "out").write_text("mine")
    taken = str(tmp_path / "out")
    done = run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=taken)
    assert "out is a file" in done.error and (tmp_path / "out").read_text() == "mine"


def test_with_nothing_to_ask_no_packet_is_made_and_that_is_said(run, tmp_path):
    plots = memory_layer("Polygon", [(square(1), ["a", "S", 1])], FIELDS)
    findings = run("checkplots", INPUT=plots, ISSUES="memory:")["ISSUES"]
    done = run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "o"))
    assert done.error == "" and done["PACKET_COUNT"] == 0 and done.warnings


def test_a_column_that_is_not_there_or_a_layer_without_findings_is_refused(run, delivery, tmp_path):
    plots, findings = delivery
    done = run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="nosuch", OUTPUT=str(tmp_path / "o"))
    assert "nosuch" in done.error
    done = run("supplierpackets", INPUT=plots, FINDINGS=plots, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "o"))
    assert "no findings" in done.error
