"""checkplots as the toolbox runs it: sinks, counts, and hostile layers."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"


def names(layer):
    return [field.name() for field in layer.fields()]


def loaded(source):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(source), "loaded", "ogr")
    assert layer.isValid(), source
    return layer


def test_the_sample_plots_are_told_apart_and_every_count_agrees(run, sample, tmp_path):
    out = tmp_path / "out.gpkg"
    done = run(
        "checkplots",
        INPUT=f"{sample}|layername=plots",
        PROFILE=0,
        ID_FIELD="plot_id",
        VALID=f"ogr:dbname='{out}' table=\"valid\" (geom)",
        INVALID=f"ogr:dbname='{out}' table=\"invalid\" (geom)",
        ISSUES=f"ogr:dbname='{out}' table=\"issues\" (geom)",
    )
    assert done.error == ""
    assert done["FEATURE_COUNT"] == 420 == done["VALID_COUNT"] + done["INVALID_COUNT"]
    summary = json.loads(done["SUMMARY"])
    assert " " not in done["SUMMARY"]
    assert summary["null_geometry"] == 2 and summary["duplicate_geometry"] == 1
    assert sum(summary.values()) == done["ISSUE_COUNT"]
    valid, invalid, issues = (loaded(f"{out}|layername={name}") for name in ("valid", "invalid", "issues"))
    assert valid.featureCount() == done["VALID_COUNT"] and invalid.featureCount() == done["INVALID_COUNT"]
    assert issues.featureCount() == done["ISSUE_COUNT"]
    assert valid.crs().authid() == invalid.crs().authid() == issues.crs().authid() == "EPSG:32630"
    source = loaded(f"{sample}|layername=plots")
    assert names(valid) == names(source) and names(invalid) == [*names(source), "issues"]
    found = [f for f in issues.getFeatures() if f["rule"] == "null_geometry"]
    assert {f["feature_id"] for f in found} == {16, 241} and {f["plot_id"] for f in found} == {"GH-0016", "GH-0241"}
    assert all(not f.hasGeometry() for f in found)
    assert {f["severity"] for f in issues.getFeatures()} == {"error", "warning"}
    told = {f["plot_id"]: f["issues"] for f in invalid.getFeatures()}
    assert told["GH-0016"] == "null_geometry"


def test_valid_plots_are_untouched(run, sample):
    done = run("checkplots", INPUT=str(sample), VALID="memory:", INVALID="memory:", ISSUES="memory:")
    source = {f["fid"]: f for f in loaded(sample).getFeatures()}
    for feature in done["VALID"].getFeatures():
        own = source[feature["fid"]]
        assert feature.attributes() == own.attributes()
        assert feature.geometry().asWkb() == own.geometry().asWkb()


@pytest.mark.parametrize("profile", range(5))
def test_every_profile_runs(run, sample, profile):
    done = run("checkplots", INPUT=str(sample), PROFILE=profile)
    assert done.error == "" and done["FEATURE_COUNT"] == 420


@pytest.mark.parametrize("suffix", ["geojson", "shp", "gpkg", "csv"])
def test_every_kind_of_file_takes_the_outputs(run, sample, tmp_path, suffix):
    outputs = {name: str(tmp_path / f"{name.lower()}.{suffix}") for name in ("VALID", "INVALID", "ISSUES")}
    done = run("checkplots", INPUT=str(sample), **outputs)
    assert done.error == ""
    for name, path in outputs.items():
        if suffix == "csv":
            assert len(open(path, encoding="utf-8").read().splitlines()) > 1
        else:
            assert loaded(path).featureCount() == done[f"{name[:-1] if name == 'ISSUES' else name}_COUNT"]


def test_a_report_is_written_where_it_is_asked_for(run, sample, tmp_path):
    pytest.importorskip("georelay.checks.report")
    path = tmp_path / "report.html"
    done = run("checkplots", INPUT=str(sample), REPORT=str(path), ID_FIELD="plot_id")
    assert done.error == "" and done["REPORT"] == str(path)
    text = path.read_text(encoding="utf-8")
    assert "<html" in text and "GH-0" in text
    heading = text.partition("</p>")[0]
    assert "Checked for: Epoch plots" in heading and " UTC · GeoRelay " in heading and "CRS: WGS 84" in heading


def test_only_the_selected_plots_are_checked_where_that_is_asked(run, plugin):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = memory_layer("Polygon", [(square(k), [str(k)]) for k in range(4)] + [(BOW_TIE, ["bad"])])
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([1, 5])
        done = run("checkplots", INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True), INVALID="memory:")
        assert done["FEATURE_COUNT"] == 2 and done["INVALID_COUNT"] == 1
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(
    "kind, wkt",
    [
        ("LineString", "LINESTRING(-2.4 6.4,-2.3 6.5)"),
        ("LineStringZM", "LINESTRING ZM(-2.4 6.4 1 2,-2.3 6.5 1 2)"),
        ("Point", "POINT(-2.41234567 6.4)"),
        ("MultiPoint", "MULTIPOINT(-2.4 6.4,-2.3 6.3)"),
        ("PolygonZ", "POLYGON Z((-2.4 6.4 5,-2.398 6.4 5,-2.398 6.402 5,-2.4 6.4 5))"),
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(-2.4 6.4,-2.399 6.401,-2.398 6.4,-2.399 6.399,-2.4 6.4))"),
        (
            "MultiSurface",
            "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(-2.4 6.4,-2.399 6.401,-2.398 6.4,-2.399 6.399,-2.4 6.4)))",
        ),
        ("Polygon", "POLYGON EMPTY"),
        ("Polygon", None),
        ("Polygon", BOW_TIE),
        ("Polygon", "POLYGON((nan nan,nan nan,nan nan,nan nan))"),
        ("Polygon", "POLYGON((0 0,1 1,0 0))"),
    ],
)
def test_geometries_of_every_sort_are_judged_without_an_accident(run, kind, wkt):
    layer = memory_layer(kind, [(wkt, ["one"]), (None, ["two"])])
    done = run("checkplots", INPUT=layer, VALID="memory:", INVALID="memory:", ISSUES="memory:", PROFILE=4)
    assert done.error == ""
    assert done["FEATURE_COUNT"] == 2 and done["INVALID"].featureCount() + done["VALID"].featureCount() == 2


@pytest.mark.parametrize("crs", ["", "EPSG:4326", "EPSG:32630", "EPSG:3857", "EPSG:2269", "IAU_2015:49900"])
def test_layers_of_any_crs_or_none_are_judged(run, crs):
    wkt = (
        square(0)
        if crs in ("", "EPSG:4326", "IAU_2015:49900")
        else "POLYGON((500000 690000,500100 690000,500100 690100,500000 690000))"
    )
    layer = memory_layer("Polygon", [(wkt, ["one"])], crs=crs)
    done = run("checkplots", INPUT=layer, ISSUES="memory:")
    assert done.error == ""
    rules = {f["rule"] for f in done["ISSUES"].getFeatures()}
    assert ("no_crs" in rules) == (not layer.crs().isValid())


def test_an_empty_layer_and_a_table_without_geometry_are_judged(run):
    empty = run("checkplots", INPUT=memory_layer("Polygon", []), VALID="memory:", INVALID="memory:", ISSUES="memory:")
    assert empty.error == "" and empty["FEATURE_COUNT"] == 0 and empty["SUMMARY"] == "{}"
    table = run("checkplots", INPUT=memory_layer("None", [(None, ["a"])], crs=""), ISSUES="memory:", INVALID="memory:")
    assert table.error == "" and table["INVALID_COUNT"] == 1


def test_a_field_called_issues_keeps_its_content(run):
    layer = memory_layer("Polygon", [(BOW_TIE, ["mine", 7])], "issues:string,Issues_2:integer")
    done = run("checkplots", INPUT=layer, INVALID="memory:")
    assert names(done["INVALID"]) == ["issues", "Issues_2", "issues_3"]
    assert next(done["INVALID"].getFeatures()).attributes() == ["mine", 7, "self_intersection"]


def test_plots_of_others_are_compared(run):
    mine = memory_layer("Polygon", [(square(0), ["a"]), (square(1), ["b"])])
    theirs = memory_layer("Polygon", [(square(1), ["x"])])
    done = run("checkplots", INPUT=mine, COMPARE_WITH=theirs, ISSUES="memory:")
    found = [f for f in done["ISSUES"].getFeatures() if f["rule"] == "claimed_before"]
    assert [f["feature_id"] for f in found] == [2] and found[0]["severity"] == "warning"


def test_figures_of_the_person_are_used(run):
    layer = memory_layer(
        "Polygon", [(square(0), ["a", 5.0]), (square(1, size=0.0001), ["b", 99.0])], "plot_id:string,ha:double"
    )
    done = run("checkplots", INPUT=layer, MIN_AREA=1, MAX_AREA=4, AREA_FIELD="ha", ISSUES="memory:")
    summary = json.loads(done["SUMMARY"])
    assert summary["area_too_small"] == 1 and summary["area_too_large"] == 1 and summary["area_mismatch"] == 1
    quiet = run("checkplots", INPUT=layer)
    assert not {"area_too_small", "area_too_large", "area_mismatch"} & set(json.loads(quiet["SUMMARY"]))


@pytest.fixture
def mixed(tmp_path):
    """A file of three polygons, one of them in two parts, a bow tie, and two points."""
    from qgis.core import QgsGeometry

    two = square(5)[len("POLYGON") :]
    shapes = [square(0), "POINT(-2.5 6.5)", square(1), f"MULTIPOLYGON({two})", BOW_TIE, "POINT(-2.6 6.6)"]
    features = [
        {"type": "Feature", "properties": {"n": k}, "geometry": json.loads(QgsGeometry.fromWkt(wkt).asJson(7))}
        for k, wkt in enumerate(shapes)
    ]
    path = tmp_path / "mixed.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_points_among_polygons_go_to_a_layer_beside_the_output(run, mixed, tmp_path):
    from qgis.core import QgsWkbTypes

    out = tmp_path / "valid.gpkg"
    done = run("checkplots", INPUT=str(mixed), VALID=str(out), INVALID="memory:", ISSUES="memory:")
    assert done.error == "", done.text
    assert (done["FEATURE_COUNT"], done["VALID_COUNT"], done["INVALID_COUNT"]) == (6, 5, 1)
    polygons, points = loaded(f"{out}|layername=valid"), loaded(f"{out}|layername=valid_points")
    assert polygons.wkbType() == QgsWkbTypes.MultiPolygon and polygons.featureCount() == 3
    assert points.wkbType() == QgsWkbTypes.Point and sorted(f["n"] for f in points.getFeatures()) == [1, 5]
    memory = run("checkplots", INPUT=str(mixed), VALID="memory:")
    assert memory["VALID"].featureCount() == 3
    assert any("2 features are points" in each for each in memory.warnings), memory.text


def test_points_among_polygons_are_repaired_into_layers_beside_each_other(run, mixed, tmp_path):
    out = tmp_path / "fixed.gpkg"
    done = run("fixplots", INPUT=str(mixed), PROFILE=0, OUTPUT=str(out), REJECTED="memory:")
    assert done.error == "", done.text
    assert done["FIXED_COUNT"] + done["UNCHANGED_COUNT"] + done["REJECTED_COUNT"] == 6
    polygons, points = loaded(f"{out}|layername=fixed"), loaded(f"{out}|layername=fixed_points")
    assert points.featureCount() == 2 and polygons.featureCount() + done["REJECTED"].featureCount() == 4
    memory = run("fixplots", INPUT=str(mixed), PROFILE=0, OUTPUT="memory:", REJECTED="memory:")
    assert memory.error == "" and any("2 features are points" in each for each in memory.warnings), memory.text


def test_repairs_can_be_left_out_by_name(run, tmp_path):
    from georelay.sandbox.samples import write_samples

    plots = tmp_path / "plots.gpkg"
    write_samples(plots)
    outputs = {"OUTPUT": "memory:", "CHANGE_LOG": "memory:"}
    every = run("fixplots", INPUT=str(plots), **outputs)
    some = run("fixplots", INPUT=str(plots), LEAVE_OUT=["spike", "self_intersection"], **outputs)
    assert every.error == some.error == ""
    left = {"spike", "self_intersection"}
    logs = {feature["feature_id"]: feature["rules"].split(",") for feature in every["CHANGE_LOG"].getFeatures()}
    kept = {number for number, rules in logs.items() if left.isdisjoint(rules)}
    assert 0 < len(kept) < len(logs)
    assert {feature["feature_id"] for feature in some["CHANGE_LOG"].getFeatures()} == kept
    assert some["FIXED_COUNT"] == len(kept)
    assert some["REJECTED_COUNT"] == every["REJECTED_COUNT"]
    wrong = run("fixplots", INPUT=str(plots), LEAVE_OUT=["no_such_rule"], **outputs)
    assert "LEAVE_OUT" in wrong.error or "Repairs to leave out" in wrong.error


def strip(west, east, south, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


@pytest.mark.parametrize("crs, x, y", [("EPSG:32630", 500_000, 690_000), ("EPSG:3857", -260_000, 700_000)])
def test_the_ground_of_overlaps_gaps_and_claims_is_a_layer(run, crs, x, y):
    def at(*limits):
        return strip(*(value + (x if k < 2 else y) for k, value in enumerate((*limits, 0, 100)[:4])))

    plots = memory_layer("Polygon", [(at(0, 100), ["a"]), (at(90, 190), ["b"]), (at(192, 300), ["c"])], crs=crs)
    other = memory_layer("Polygon", [("POLYGON((-3 6.2,-3 6.3,-2 6.3,-2 6.2,-3 6.2))", ["all"])], name="old")
    done = run("checkplots", INPUT=plots, ID_FIELD="plot_id", MAX_GAP=5, COMPARE_WITH=other, AREAS="memory:")
    assert done.error == ""
    layer = done["AREAS"]
    assert layer.crs() == plots.crs()
    assert [f.geometry().asWkt() for f in layer.getFeatures() if not f.geometry().isGeosValid()] == []
    rows = {(f["rule"], f["plot_id"], f["other_plot_id"]): f for f in layer.getFeatures()}
    scale = rows["overlap", "b", "a"]["area_m2"] / 1000  # 10 m x 100 m, in metres of the CRS
    assert scale == pytest.approx(1 if crs == "EPSG:32630" else 0.98, abs=0.02)
    assert rows["overlap", "b", "a"].geometry().boundingBox().width() == pytest.approx(10, abs=0.01)
    assert rows["gap", "b", "c"]["area_m2"] == pytest.approx(200 * scale, rel=0.03)
    assert {key[1] for key in rows if key[0] == "claimed_before"} == {"a", "b", "c"}
    assert json.loads(done["SUMMARY"])["claimed_before"] == 3 and len(rows) == 5
    none = run("checkplots", INPUT=memory_layer("Polygon", [(square(0), ["a"])]), AREAS="memory:")
    assert none["AREAS"].featureCount() == 0


def test_a_layer_of_many_millions_is_told_once_of_the_way_for_registries(run, monkeypatch):
    from georelay.processing import check

    layer = memory_layer("Polygon", [(square(0, y=2), ["a"]), (square(1, y=2), ["b"])])
    assert not any("georelay.registry" in line for line in run("checkplots", INPUT=layer).log)
    monkeypatch.setattr(check, "MANY", 1)
    told = run("checkplots", INPUT=layer)
    assert sum("georelay.registry" in line for line in told.log) == 1 and told["FEATURE_COUNT"] == 2


def test_a_save_between_the_check_and_the_copy_lets_no_unchecked_plot_through(run, tmp_path, monkeypatch):
    from georelay.processing import sinks
    from qgis.core import QgsGeometry, QgsProject, QgsVectorFileWriter

    path, copy = tmp_path / "plots.gpkg", sinks.copy_features
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    many = memory_layer("Polygon", [(square(k), [str(k)]) for k in range(600)])
    QgsVectorFileWriter.writeAsVectorFormatV3(many, str(path), context, options)
    layer = QgsProject.instance().addMapLayer(loaded(path))

    def after_a_save(*given):
        layer.startEditing()
        layer.changeGeometry(1, QgsGeometry.fromWkt(BOW_TIE))
        assert layer.commitChanges()
        return copy(*given)

    monkeypatch.setattr(sinks, "copy_features", after_a_save)
    done = run("checkplots", INPUT=layer.id(), PROFILE=4, VALID=str(tmp_path / "valid.gpkg"))
    assert "were saved while it was being read" in done.error
    QgsProject.instance().removeMapLayer(layer.id())
