"""The small inputs of the shared data, each one of a kind, with their right answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the shared data is not here")


@pytest.fixture
def check(run):
    """Findings of a case: {plot id: [(rule, severity), ...]}."""

    def call(name, **parameters):
        given = parameters.pop("INPUT", None) or str(CASES / name)
        done = run("checkplots", INPUT=given, ISSUES="memory:", VALID="memory:", INVALID="memory:", **parameters)
        assert done.error == ""
        done.told = {}
        for feature in done["ISSUES"].getFeatures():
            done.told.setdefault(feature["plot_id"] or None, []).append((feature["rule"], feature["severity"]))
        return done

    return call


@pytest.fixture
def export(run, tmp_path):
    def call(name, **parameters):
        path = tmp_path / "eu.geojson"
        path.unlink(missing_ok=True)
        done = run("exporteudr", INPUT=str(CASES / name), OUTPUT=str(path), **parameters)
        done.said = [each["properties"] for each in json.loads(path.read_text())["features"]] if path.exists() else []
        return done

    return call


def test_every_case_is_in_the_suite():
    texts = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parents[1].rglob("test_*.py"))
    cases = [each for each in CASES.iterdir() if each.suffix != ".md"]
    assert len(cases) > 15 and [each.name for each in cases if each.stem not in texts] == []


def test_indonesia_is_a_country_though_a_column_is_called_id(check, export):
    done = check("column_id_and_country_ID.geojson", PROFILE=1, PRODUCER_COUNTRY="ID")
    rules = {rule for told in done.told.values() for rule, _ in told}
    assert "country_code" not in rules
    written = export("column_id_and_country_ID.geojson", PRODUCER_COUNTRY="ID")
    assert {each["ProducerCountry"] for each in written.said} <= {"ID"}
    assert bool(written.said) == (done["VALID_COUNT"] == done["FEATURE_COUNT"])


@pytest.mark.parametrize(
    "name, hectares",
    [
        ("area_in_square_metres.geojson", [4.88, 4.8801, 4.8802]),
        ("area_in_square_metres_points.geojson", [1.2, 1.2]),
    ],
)
def test_square_metres_are_not_taken_for_hectares(check, export, name, hectares):
    unasked = export(name, PRODUCER_COUNTRY="GH")
    assert unasked.error == "" and all("Area" not in each for each in unasked.said)
    wrong = check(name, PROFILE=1, PRODUCER_COUNTRY="GH", AREA_FIELD="AREA")
    assert wrong["VALID_COUNT"] == 0 and ("area_unit", "error") in wrong.told[None]
    for choice in range(3):
        assert export(name, PRODUCER_COUNTRY="GH", AREA_FIELD="AREA", ON_INVALID=choice).said == []
    right = export(name, PRODUCER_COUNTRY="GH", AREA_FIELD="AREA", AREA_UNIT=1)
    assert [each["Area"] for each in right.said] == hectares


def test_codes_that_are_none_are_all_told_and_the_others_written(check, export):
    given = [f["properties"]["iso"] for f in json.loads((CASES / "country_codes.geojson").read_text())["features"]]
    done = check("country_codes.geojson", PROFILE=1, PRODUCER_COUNTRY="iso", ID_FIELD="plot_id")
    wrong = {plot for plot, told in done.told.items() if ("country_code", "error") in told}
    assert wrong == {f"P{k}" for k, code in enumerate(given) if code not in ("GH", "GB", "GR", "CI", "XK")}
    left = export("country_codes.geojson", PRODUCER_COUNTRY="iso", ID_FIELD="plot_id", ON_INVALID=1)
    assert len(left.said) == done["VALID_COUNT"] > 0
    stopped = export("country_codes.geojson", PRODUCER_COUNTRY="iso", ID_FIELD="plot_id")
    assert stopped.said == [] and all(f"Plot {plot}:" in stopped.text for plot in wrong)


def test_areas_that_are_no_plain_numbers_are_told(check, export):
    done = check("unreadable_areas.geojson", PROFILE=1, PRODUCER_COUNTRY="GH", ID_FIELD="plot_id")
    assert {plot for plot, told in done.told.items() if ("unreadable_area", "error") in told} == {
        "P0",
        "P1",
        "P2",
        "P3",
        "P4",
    }
    left = export("unreadable_areas.geojson", PRODUCER_COUNTRY="GH", ON_INVALID=1)
    assert [each["Area"] for each in left.said] == [3.5]


@pytest.mark.parametrize(
    "country, rules", [("", {"outside_land", "swapped_coordinates"}), ("GH", {"swapped_coordinates"})]
)
def test_a_layer_that_is_swapped_as_a_whole_is_told(check, export, country, rules):
    done = check("whole_layer_swapped.geojson", PROFILE=1, PRODUCER_COUNTRY=country)
    assert len(done.told) == 5
    assert all(rules <= {rule for rule, severity in told if severity == "error"} for told in done.told.values())
    assert export("whole_layer_swapped.geojson", PRODUCER_COUNTRY=country).said == []


def test_a_drawing_in_local_metres_has_no_place(check, export):
    done = check("local_metres.gpkg", PROFILE=1)
    assert ("no_crs", "error") in done.told[None] and done["VALID_COUNT"] == 0
    assert export("local_metres.gpkg", PRODUCER_COUNTRY="GH", ON_INVALID=1).said == []


@pytest.mark.parametrize("twin", ["plot_id", "Plot_ID", "PLOT_ID", "id", "ID"])
def test_columns_that_differ_only_in_case_are_told_apart(check, twin):
    names = json.loads((CASES / "column_names_case_twins.geojson").read_text())["features"][0]["properties"]
    if twin not in names:
        pytest.skip("no such column in this case")
    done = check("column_names_case_twins.geojson", PROFILE=0, ID_FIELD=twin)
    assert (
        names[twin] is None
        or str(names[twin]) in {str(f["plot_id"]) for f in done["ISSUES"].getFeatures()}
        or not done["ISSUE_COUNT"]
    )


def ways(path, qgis_layer):
    """The same layer given as a file, a selection, a filter, an edit session and a copy in memory."""
    from qgis.core import (
        QgsFeature,
        QgsFeatureRequest,
        QgsProcessingFeatureSourceDefinition,
        QgsProject,
        QgsVectorLayer,
    )

    yield "file", str(path)
    layer = qgis_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    yield "selection", QgsProcessingFeatureSourceDefinition(layer.id(), True)
    layer.removeSelection()
    yield "layer", layer
    copy = layer.materialize(QgsFeatureRequest())
    assert isinstance(copy, QgsVectorLayer) and QgsFeature is not None
    yield "memory", copy
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(
    "name, rule",
    [
        ("linear_rings.kml", "wrong_geometry_type"),
        ("linear_rings_mixed.kml", "wrong_geometry_type"),
        ("open_ring.kml", "unclosed_ring"),
        ("empty_polygon.kml", "empty_geometry"),
    ],
)
def test_the_verdict_does_not_depend_on_how_the_layer_is_given(check, name, rule):
    from qgis.core import QgsVectorLayer

    told = {}
    for way, given in ways(CASES / name, lambda: QgsVectorLayer(str(CASES / name), "rings", "ogr")):
        done = check(name, INPUT=given, PROFILE=0)
        told[way] = sorted(each for all_of_it in done.told.values() for each in all_of_it)
        assert "null_geometry" not in {rule for rule, _ in told[way]} or rule == "empty_geometry", way
    for way, findings in told.items():
        if way != "memory" or name in ("linear_rings.kml", "empty_polygon.kml"):  # QGIS keeps no more there
            assert rule in {each for each, _ in findings}, (way, told)
            assert findings == told["file"], (way, told)
