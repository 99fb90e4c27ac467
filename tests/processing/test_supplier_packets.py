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
    rows = [(BOW_TIE, ["a1", "Kofi & Sons <ltd>", 7]), (square(1), ["a2", "Kofi & Sons <ltd>", 7]),
            (square(2), ["b1", "Ama/Co", 7]), (square(2), ["b2", "Ama/Co", 7]), (square(9), ["c1", "Clean", 7]),
            (None, ["d1", None, 7])]
    plots = memory_layer("Polygon", rows, FIELDS, name="delivery")
    found = run("checkplots", INPUT=plots, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")
    return plots, found["ISSUES"]


def test_each_supplier_with_faulty_plots_gets_a_packet(run, delivery, tmp_path):
    plots, findings = delivery
    done = run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", LANGUAGE=1,
               OUTPUT=str(tmp_path / "out"))
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
    done = run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", LANGUAGE=language,
               OUTPUT=str(tmp_path / "out"))
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


def test_packets_that_are_there_are_not_written_over(run, delivery, tmp_path):
    plots, findings = delivery
    for _ in range(2):
        run("supplierpackets", INPUT=plots, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=str(tmp_path / "out"))
    assert {"Ama_Co", "Ama_Co_2"} <= {each.name for each in (tmp_path / "out").iterdir()}


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
