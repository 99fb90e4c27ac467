"""The layer that comes back: joined right, the analyst's own columns as they are, styled, with its provenance."""

from __future__ import annotations

import json

import pytest
import requests
from made_layers import memory_layer, square

AFTER_OWN = 5  # fid, plot_id, supplier, crop, declared_ha


def names(layer):
    return [field.name() for field in layer.fields()]


def rows(layer):
    return [dict(zip(names(layer), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def send(run, service):
    def go(layer, **more):
        return run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", **{"OUTPUT": "memory:", **more})

    return go


def direct(service, collection_id):
    """What /fetch_plots says, by the id that went with each plot."""
    from georelay.sandbox.accounts import sandbox_token

    answer = requests.get(
        service.url + "/fetch_plots",
        timeout=30,
        headers={"Authorization": "Bearer " + sandbox_token()},
        params={"filename": collection_id, "stats": "eudr_deforestation,luc_emissions,biodiversity,water"},
    )
    found = [json.loads(line) for line in answer.text.splitlines() if line.strip()]
    return {each["properties"]["georelayid"]: each["properties"] for each in found}


def test_each_row_carries_the_values_of_its_own_plot(send, service, sample):
    done = send(str(sample), ON_INVALID=1)
    told = direct(service, done["COLLECTION_ID"])
    assert len(told) == 411
    compared = 0
    for row in rows(done["OUTPUT"]):
        result = told.get(str(row["fid"]))
        if result is None:
            assert row["outcome"] == "not sent"
            continue
        for name, value in result.items():
            if name in ("georelayid", "plot_id", "supplier", "crop", "declared_ha", "fid", "plotid"):
                continue
            assert row[name] == value or (value is None and not row[name]), (row["fid"], name)
            compared += 1
        area = result.get("noncompliance_area_ha")
        expected = "not assessed" if area is None else "deforestation found" if area > 0 else "no deforestation found"
        assert row["outcome"] == expected
    assert compared > 5000
    assert {row["outcome"] for row in rows(done["OUTPUT"])} == {
        "not sent",
        "not assessed",
        "deforestation found",
        "no deforestation found",
    }


def test_the_rows_keep_the_order_the_geometry_and_the_columns_of_the_input(send, sample):
    from qgis.core import QgsVectorLayer

    done = send(str(sample), ON_INVALID=2, ID_FIELD="plot_id")
    own = QgsVectorLayer(str(sample), "own", "ogr")
    joined = list(done["OUTPUT"].getFeatures())
    assert [field.name() for field in own.fields()] == names(done["OUTPUT"])[:AFTER_OWN]
    for before, after in zip(own.getFeatures(), joined):
        assert before.attributes() == after.attributes()[:AFTER_OWN]
        if before.geometry().isEmpty():  # QGIS writes null as empty into files
            assert after.geometry().isEmpty()
        else:
            assert before.geometry().asWkb() == after.geometry().asWkb()
    assert "plotid" not in names(done["OUTPUT"])


@pytest.mark.parametrize("quirk", ["reorder", "drop_plot", "split_plot", "drop_properties", "null_geometry"])
def test_a_service_that_shuffles_drops_or_splits_plots_does_not_mix_them_up(send, service, few, quirk):
    service.options(ndjson=[quirk])
    done = send(str(few))
    assert done.error == "", done.text
    result = rows(done["OUTPUT"])
    assert [row["plot_id"] for row in result] == [f"GH-{k + 1:04d}" for k in range(12)]
    service.options(ndjson=[])
    told = direct(service, done["COLLECTION_ID"])
    for row in result:
        mine = told[str(row["fid"])]
        if row.get("uuid"):
            assert row["uuid"] == mine["uuid"]
            for name, tolerance in (("diversity_score", 1e-6), ("noncompliance_area_ha", 2e-3), ("area_ha", 1e-3)):
                if mine.get(name) is not None:
                    assert row[name] == pytest.approx(mine[name], abs=tolerance)
        else:
            assert row["outcome"] == "not assessed"
    if quirk == "drop_properties":
        assert any("could be joined" in each for each in done.warnings) or any(row.get("uuid") for row in result)


@pytest.mark.parametrize(
    "quirk",
    [
        "blank_lines",
        "no_last_newline",
        "nan",
        "nested",
        "feature_collection",
        "array",
        "wkt_geometry",
        "text_geometry",
        "crlf",
        "split_utf8",
        "bom",
    ],
)
def test_every_odd_stream_that_the_sandbox_knows_is_read(send, service, few, quirk):
    service.options(ndjson=[quirk])
    done = send(str(few))
    assert done.error == "" and sum(bool(row["uuid"]) for row in rows(done["OUTPUT"])) == 12


def test_a_plot_without_data_is_not_assessed_never_clean(send, service, sample):
    done = send(str(sample), ON_INVALID=1)
    told = direct(service, done["COLLECTION_ID"])
    silent = {key for key, values in told.items() if values.get("noncompliance_area_ha") is None}
    assert silent
    assert {row["outcome"] for row in rows(done["OUTPUT"]) if str(row["fid"]) in silent} == {"not assessed"}


def test_without_the_deforestation_analysis_nobody_is_judged(send, few):
    done = send(str(few), STATS=[2])
    assert done.error == "" and "outcome" not in names(done["OUTPUT"])
    assert "diversity_score" in names(done["OUTPUT"]) and "noncompliance_area_ha" not in names(done["OUTPUT"])


def test_columns_of_the_same_name_are_told_apart(send):
    values = [["mine", "2020-01-01", 5.5, "x"], ["mine too", "2020-01-02", 6.5, "y"]]
    fields = "uuid:string,Deforestation_Start:string,area_ha:double,diversity_score_2:string"
    layer = memory_layer("Polygon", [(square(k), row) for k, row in enumerate(values)], fields)
    done = send(layer)
    assert done.error == ""
    found = names(done["OUTPUT"])
    assert found[:4] == ["uuid", "Deforestation_Start", "area_ha", "diversity_score_2"]
    assert [feature.attributes()[:4] for feature in done["OUTPUT"].getFeatures()] == values
    assert len({name.lower() for name in found}) == len(found)


def test_the_results_file_opens_styled_with_its_history(send, service, few, tmp_path):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

    done = send(str(few))
    (path,) = (tmp_path / "home" / "results").glob("*.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=plots", "plots", "ogr")
    assert layer.isValid() and layer.featureCount() == 12
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert {category.value() for category in layer.renderer().categories()} >= {"not assessed", "not sent"}
    metadata = layer.metadata()
    history = "\n".join(metadata.history())
    assert done["JOB_ID"] in history and done["COLLECTION_ID"] in history and "input SHA-256: " in history
    assert metadata.identifier().startswith(done["JOB_ID"])
    assert "synthetic" in metadata.rights() and "ynthetic" in metadata.abstract()
    assert metadata.links()[0].url.startswith("https://")


def test_a_layer_that_is_loaded_is_styled_named_and_grouped(run, service, few, tmp_path):
    """As the toolbox loads it: the post-processor is asked on the main thread."""
    from processing.core.Processing import Processing
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorLayer,
    )

    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    from qgis.core import QgsProcessingOutputLayerDefinition

    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.gpkg"), project)
    results = Processing.runAlgorithm(
        "georelay:epochbatchprocess",
        {"INPUT": str(few), "CONNECTION": "sandbox", "OUTPUT": output},
        onFinish=lambda algorithm, context, feedback: True,
        feedback=QgsProcessingFeedback(False),
        context=context,
    )
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = QgsVectorLayer(results["OUTPUT"], details.name, "ogr")
    project.addMapLayer(layer)
    try:
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        assert results["JOB_ID"] in "\n".join(layer.metadata().history())
        assert details.name.startswith("few_2")
        if hasattr(details, "groupName"):  # QGIS then makes the group by itself
            assert details.groupName == details.name
        else:
            group = project.layerTreeRoot().findGroup(details.name)
            assert group is not None and group.findLayer(layer.id()) is not None
    finally:
        project.clear()


@pytest.mark.parametrize("kind", ["gpkg", "geojson", "shp", "table"])
def test_the_output_may_be_any_kind_of_file(send, few, tmp_path, kind):
    from qgis.core import QgsVectorLayer

    out = tmp_path / f"out.{kind}"
    target = f"ogr:dbname='{tmp_path / 'db.gpkg'}' table=\"joined\" (geom)" if kind == "table" else str(out)
    done = send(str(few), OUTPUT=target)
    assert done.error == ""
    layer = QgsVectorLayer(f"{tmp_path / 'db.gpkg'}|layername=joined" if kind == "table" else str(out), "out", "ogr")
    assert layer.isValid() and layer.featureCount() == 12


def test_without_an_output_the_results_still_lie_in_the_results_folder(run, service, few, tmp_path):
    done = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox")
    assert done.error == "" and done["JOB_ID"]
    assert len(list((tmp_path / "home" / "results").glob("*.gpkg"))) == 1


def test_a_file_without_a_layer_brings_its_rows_as_they_are(run, service, few, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorFileWriter, QgsVectorLayer

    source = QgsVectorLayer(str(few), "few", "ogr")
    path = tmp_path / "few.geojson"
    QgsVectorFileWriter.writeAsVectorFormat(source, str(path), "utf-8", driverName="GeoJSON")
    metres = run("epochbatchprocess", FILE=str(path), CONNECTION="sandbox")
    assert any("EPSG:32630" in each for each in metres.warnings) and "400" in metres.error
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    QgsVectorFileWriter.writeAsVectorFormat(source, str(path), "utf-8", lonlat, driverName="GeoJSON")
    done = run("epochbatchprocess", FILE=str(path), CONNECTION="sandbox", OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == 12
    assert "outcome" in names(done["OUTPUT"]) and done["OUTPUT"].crs().authid() == "EPSG:4326"


RESULTS = ["plots", "deforestation", "emissions", "biodiversity", "water stress", "supply shed", "statistics regions"]


@pytest.mark.parametrize("choice", range(7), ids=RESULTS)
def test_every_kind_of_result_can_be_fetched(run, service, few, choice, tmp_path):
    sent = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox")
    done = run(
        "epochfetchresults",
        COLLECTION_ID=sent["COLLECTION_ID"],
        RESULT=choice,
        CONNECTION="sandbox",
        OUTPUT=str(tmp_path / "out.gpkg"),
    )
    assert done.error == "", done.text
    assert done["FEATURE_COUNT"] >= 1 and (choice > 4 or done["FEATURE_COUNT"] == 12)
    from qgis.core import QgsVectorLayer, QgsWkbTypes

    layer = QgsVectorLayer(done["OUTPUT"], "out", "ogr")
    assert layer.featureCount() == done["FEATURE_COUNT"]
    assert layer.wkbType() == QgsWkbTypes.MultiPolygon and layer.crs().authid() == "EPSG:4326"
    asked = [each for each in service.requests("/fetch_")]
    assert asked[-1]["status"] == 200


def test_limit_dates_and_stats_are_sent_where_the_endpoint_knows_them(run, service, few):
    sent = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox")
    common = {
        "COLLECTION_ID": sent["COLLECTION_ID"],
        "CONNECTION": "sandbox",
        "OUTPUT": "memory:",
        "LIMIT": 5,
        "START_DATE": "2021-01-01",
        "END_DATE": "2024-12-31",
    }
    assert run("epochfetchresults", RESULT=1, **common)["FEATURE_COUNT"] == 5
    limited = run("epochfetchresults", RESULT=1, **common)
    assert any("may be more" in each for each in limited.warnings)
    plots = run("epochfetchresults", RESULT=0, **common)
    assert plots["FEATURE_COUNT"] == 12  # /fetch_plots knows no limit: it would take it for the name of a column
    row = rows(plots["OUTPUT"])[0]
    assert row["deforestation_start"] == "2021-01-01" and row["deforestation_end"] == "2024-12-31"
    regions = run("epochfetchresults", RESULT=6, STATS=[2], **common)
    assert "diversity_score" in names(regions["OUTPUT"]) and "noncompliance_area_ha" not in names(regions["OUTPUT"])


def test_results_of_two_geometry_types_lie_beside_each_other(run, service, tmp_path):
    from qgis.core import QgsVectorLayer

    features = [feature(square(0)), feature(square(1)), feature("POINT(-2.5 6.5)")]
    path = tmp_path / "mixed.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    sent = run("epochbatchprocess", FILE=str(path), CONNECTION="sandbox", OUTPUT=str(tmp_path / "direct.gpkg"))
    assert sent.error == "", sent.text
    out = tmp_path / "out.gpkg"
    done = run("epochfetchresults", COLLECTION_ID=sent["COLLECTION_ID"], CONNECTION="sandbox", OUTPUT=str(out))
    assert done["FEATURE_COUNT"] == 3
    for path in (out, tmp_path / "direct.gpkg"):
        assert QgsVectorLayer(f"{path}|layername={path.stem}", "a", "ogr").featureCount() == 2
        assert QgsVectorLayer(f"{path}|layername={path.stem}_points", "a", "ogr").featureCount() == 1
    memory = run("epochfetchresults", COLLECTION_ID=sent["COLLECTION_ID"], CONNECTION="sandbox", OUTPUT="memory:")
    assert memory["OUTPUT"].featureCount() == 2 and any("1 feature" in each for each in memory.warnings), memory.text


def feature(wkt):
    from qgis.core import QgsGeometry

    return {"type": "Feature", "properties": {}, "geometry": json.loads(QgsGeometry.fromWkt(wkt).asJson(7))}


def test_the_statement_is_unpacked_into_the_folder(run, service, few, tmp_path):
    first = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox")
    second = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox", NEW_RUN=True)
    both = f"{first['COLLECTION_ID']}, {second['COLLECTION_ID']}"
    done = run("epochexportstatement", COLLECTION_IDS=both, CONNECTION="sandbox", OUTPUT=str(tmp_path / "dds"))
    files = sorted(path.name for path in (tmp_path / "dds").rglob("*") if path.is_file())
    assert done.error == "" and done["FILE_COUNT"] == len(files) == 3, (files, done.text)
    service.options(export_variant="hostile")
    hostile = run("epochexportstatement", COLLECTION_IDS=both, CONNECTION="sandbox", OUTPUT=str(tmp_path / "bad"))
    assert hostile.error == "" and hostile.warnings
    inside = [path for path in (tmp_path / "bad").rglob("*") if path.is_file()]
    assert hostile["FILE_COUNT"] == len(inside)
    assert not list(tmp_path.glob("*evil*")) and not [path for path in inside if path.is_symlink()]
    service.options(export_variant="error")
    refused = run("epochexportstatement", COLLECTION_IDS=both, CONNECTION="sandbox", OUTPUT=str(tmp_path / "none"))
    assert refused.error and "Traceback" not in refused.text
    nothing = run("epochexportstatement", COLLECTION_IDS=" , ", CONNECTION="sandbox", OUTPUT=str(tmp_path / "none"))
    assert "names no collection" in nothing.error


def test_collections_are_listed_as_a_table(run, service, few, tmp_path):
    empty = run("epochlistcollections", CONNECTION="sandbox", OUTPUT="memory:")
    assert empty["COUNT"] == 0 and "collection_id" in names(empty["OUTPUT"])
    sent = run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox", DESCRIPTION="märz")
    for shape in ("object", "list"):
        service.options(collections_shape=shape)
        done = run("epochlistcollections", CONNECTION="sandbox", OUTPUT=str(tmp_path / f"{shape}.csv"))
        assert done["COUNT"] == 1
        text = (tmp_path / f"{shape}.csv").read_text(encoding="utf-8")
        assert sent["COLLECTION_ID"] in text and "märz" in text


def test_results_without_a_plot_lie_beside_the_others_and_the_log_says_how_many_came_how(send, service, few, tmp_path):
    from qgis.core import QgsVectorLayer

    done = send(str(few), ID_FIELD="plot_id")
    assert any("12 by our own id" in each for each in done.log)
    stored = [properties for _, properties in service.stored(done["COLLECTION_ID"])]
    rename_in_store(service, done["COLLECTION_ID"], {stored[3]["georelayid"]: "strange"})
    done = send(str(few), ID_FIELD="plot_id", OUTPUT=str(tmp_path / "out.gpkg"))
    assert done.error == "" and any("1 result fits no plot" in each for each in done.warnings), done.text
    assert any("11 of 12 plots have results" in each for each in done.log)
    beside = QgsVectorLayer(f"{tmp_path / 'out.gpkg'}|layername=out_unmatched", "beside", "ogr")
    assert beside.featureCount() == 1 and next(beside.getFeatures())["georelayid"] == "strange"


def test_rows_of_which_none_fits_are_an_error_about_the_answer(send, service, few):
    done = send(str(few))
    stored = [properties for _, properties in service.stored(done["COLLECTION_ID"])]
    rename_in_store(service, done["COLLECTION_ID"], {each["georelayid"]: "strange" for each in stored})
    done = send(str(few))
    assert "12 results came, and none of them fits a plot" in done.error and "strange" in done.error, done.text
    assert "Nothing was sent again" in done.error and len(service.submissions()) == 1


def test_all_plots_not_assessed_is_never_said_without_a_warning(send, service, few):
    silent = [{"type": "Feature", "geometry": None, "properties": {"georelayid": str(k + 1)}} for k in range(12)]
    service.fault("GET /fetch_plots", "status", status=200, body="\n".join(map(json.dumps, silent)))
    done = send(str(few))
    assert {row["outcome"] for row in rows(done["OUTPUT"])} == {"not assessed"}, done.text
    assert any("Something may be wrong with the answer" in each for each in done.warnings), done.text


def rename_in_store(service, collection_id, changed):
    """The sandbox's copy of the plots with other keys, as if the service had mixed them up, and elsewhere."""
    from georelay.sandbox.epoch.collections import plots_file

    path = plots_file(service.box.state, collection_id)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for each in lines:
        own = each["properties"]
        if own["georelayid"] in changed:
            each["properties"] = {"georelayid": changed[own["georelayid"]]}
            each["geometry"] = json.loads(json.dumps(each["geometry"]), parse_float=lambda text: float(text) + 0.5)
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")


ECHOES = [
    (["echo_none"], "the outline"),
    (["echo_capitals"], "our own id"),
    (["echo_numbers"], "our own id"),
    (["echo_below"], "our own id"),
    (["echo_uuid"], "the outline"),
    (["drop_properties"], "the plot id that was sent"),
    (["echo_none", "rotated", "reorder"], "the outline"),
    (["echo_none", "reversed"], "the outline"),
    (["echo_none", "rounded", "rotated"], "the outline"),
    (["echo_none", "cut", "reversed", "reorder"], "the outline"),
    (["echo_none", "split_plot", "reorder"], "the outline"),
    (["echo_uuid", "null_geometry"], None),
]


@pytest.mark.parametrize("quirks, rung", ECHOES, ids=lambda value: "+".join(value) if isinstance(value, list) else "")
def test_however_the_service_echoes_each_plot_gets_its_own_figures(send, service, few, quirks, rung):
    plain = send(str(few), ID_FIELD="plot_id")
    service.options(ndjson=quirks)
    done = send(str(few), ID_FIELD="plot_id")
    assert done.error == "", done.text
    assert rung is None or any(f" by {rung}." in each for each in done.log), done.text
    for before, after in zip(rows(plain["OUTPUT"]), rows(done["OUTPUT"])):
        assert before["plot_id"] == after["plot_id"]
        if rung is not None or after.get("uuid"):
            for name in ("noncompliance_area_ha", "diversity_score", "luc_tco2eyear"):
                if before[name] or after[name]:  # NULL is equal to nothing
                    assert after[name] == pytest.approx(before[name], abs=2e-3), (quirks, name)
            assert after["outcome"] == before["outcome"]
