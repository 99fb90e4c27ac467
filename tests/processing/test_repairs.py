"""Repaired copies: nothing in them that the check calls an error, nothing lost for a warning, and true figures."""

import json

import numpy as np
import pytest
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.repair import polygon_wkb
from osgeo import ogr, osr
from shapely import wkb as wkbs
from shapely import wkt

SIDE = 0.001


def _square(west, south, *holes):
    ring = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]) * SIDE + (west, south)
    return polygon_wkb([(0, False, ring), *((0, True, np.asarray(hole) * SIDE + (west, south)) for hole in holes)], 3)


def _shape(west, south, *positions):
    return polygon_wkb([(0, False, np.array(positions, dtype=float) * SIDE + (west, south))], 3)


_HOLE = [(0.4, 0.4), (0.4, 0.6), (0.6, 0.6), (0.6, 0.4), (0.4, 0.4)]
_SPIKED = [(0, 0), (1, 0), (1, 1), (0.50001, 1), (0.5, 1.002), (0.49999, 1), (0, 1), (0, 0)]
PLOTS = {
    "sound": _square(-1.0, 6.0),
    "sound again": _square(-1.0, 6.0),
    "another start": _shape(-1.0, 6.0, (1, 1), (0, 1), (0, 0), (1, 0), (1, 1)),
    "doubled": _shape(-0.99, 6.0, (0, 0), (1, 0), (1, 0), (1, 1), (0, 1), (0, 0)),
    "open": polygon_wkb([(0, False, np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * SIDE + (-0.98, 6.0))], 3),
    "hole": _square(-0.97, 6.0, _HOLE),
    "loop": _shape(-0.96, 6.0, (0, 0), (1, 0), (1, 1), (0.5, 1), (0.6, 0.6), (0.4, 0.6), (0.5, 1), (0, 1), (0, 0)),
    "spike": _shape(-0.95, 6.0, *_SPIKED),
    "bowtie": _shape(-0.94, 6.0, (0, 0), (1, 1), (1, 0), (0, 1), (0, 0)),
    "hole outside": _square(-0.93, 6.0, [(2, 2), (2, 3), (3, 3), (2, 2)]),
    "far away": _shape(-0.92, 600.0, (0, 0), (1, 0), (1, 1), (0, 0)),
    "small crossing": _shape(-0.91, 6.0, (0, 0), (1, 0), (1, 1), (0.5, 1.0001), (0.5001, 0.9999), (0, 1), (0, 0)),
    "empty": wkt.loads("POLYGON EMPTY").wkb,
    "null": None,
}


@pytest.fixture
def layer(tmp_path):
    """A GeoPackage of these plots; returns its path and the feature id of each."""

    def write(plots, epsg=4326):
        path = tmp_path / "plots.gpkg"
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        table = source.CreateLayer("plots", system, ogr.wkbPolygon)
        table.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for name, text in plots.items():
            feature = ogr.Feature(table.GetLayerDefn())
            feature.SetField("name", name)
            if text is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkb(text))
            table.CreateFeature(feature)
        return str(path)

    return write


def _rows(layer):
    return {each["name"]: each for each in layer.getFeatures()}


def _wkb(feature):
    return None if not feature.hasGeometry() else bytes(feature.geometry().asWkb())


def _errors(rows, profile):
    """Names of plots with an error, each with the rules."""
    names = list(rows)
    texts = [_wkb(rows[name]) for name in names]
    found = check([Batch(np.arange(len(texts)), texts)], Layer("copy"), Options(profile=profile)).findings
    bad = found.severity == "error"
    return {(names[row], rule) for row, rule in zip(found.row[bad].tolist(), found.rule[bad].tolist()) if row >= 0}


@pytest.mark.parametrize("profile", range(5))
def test_the_copy_has_no_error_left_and_no_warning_is_rejected(run, layer, profile):
    done = run("fixplots", INPUT=layer(PLOTS), PROFILE=profile, OUTPUT="memory:", REJECTED="memory:")
    assert done.error == "", done.text
    output, rejected = _rows(done["OUTPUT"]), _rows(done["REJECTED"])
    assert output.keys() | rejected.keys() == PLOTS.keys() and not output.keys() & rejected.keys()
    assert _errors(output, profile) == set()
    before = {name for name, _ in _errors_given(profile)}
    assert rejected.keys() <= before, "a plot without an error was rejected"
    assert {"sound again", "another start", "hole outside", "far away", "empty", "null"} <= rejected.keys()
    assert {"sound", "doubled", "open", "spike", "small crossing"} <= output.keys()
    assert all(str(each["reason"]).endswith(".") for each in rejected.values())
    assert ("hole" in rejected) == ("loop" in rejected) == (profile == 1)
    assert done["FIXED_COUNT"] + done["UNCHANGED_COUNT"] == len(output)
    assert done["REJECTED_COUNT"] == len(rejected)


def _errors_given(profile):
    texts = list(PLOTS.values())
    found = check([Batch(np.arange(len(texts)), texts)], Layer("given"), Options(profile=profile)).findings
    names, bad = list(PLOTS), found.severity == "error"
    return {(names[row], rule) for row, rule in zip(found.row[bad].tolist(), found.rule[bad].tolist()) if row >= 0}


def test_what_is_rejected_is_the_plot_as_it_was_given(run, layer):
    done = run("fixplots", INPUT=layer(PLOTS), PROFILE=1, OUTPUT="memory:", REJECTED="memory:")
    rejected = _rows(done["REJECTED"])
    for name in ("loop", "hole", "bowtie"):
        assert wkbs.loads(_wkb(rejected[name])).equals_exact(wkbs.loads(PLOTS[name]), 0)
    assert "hole" in rejected["loop"]["reason"]
    assert "same ground" in rejected["sound again"]["reason"]


def test_the_change_log_tells_the_true_areas(run, layer):
    done = run("fixplots", INPUT=layer(PLOTS), PROFILE=4, OUTPUT="memory:", CHANGE_LOG="memory:")
    fields = [field.name() for field in done["CHANGE_LOG"].fields()]
    assert fields == ["feature_id", "plot_id", "rules", "area_before_ha", "area_after_ha"]
    names, output = list(PLOTS), _rows(done["OUTPUT"])
    log = {names[int(row["feature_id"]) - 1]: row for row in done["CHANGE_LOG"].getFeatures()}
    given = check([Batch(np.arange(1), [PLOTS["sound"]])], Layer("given"), Options()).hectares[0]
    for name in ("doubled", "open"):
        assert log[name]["area_before_ha"] == pytest.approx(given, rel=1e-4)
        assert log[name]["area_after_ha"] == pytest.approx(log[name]["area_before_ha"], rel=1e-9)
    for name, row in log.items():
        assert str(row["plot_id"]) == str(row["feature_id"])
        after = check([Batch(np.arange(1), [_wkb(output[name])])], Layer("one"), Options()).hectares[0]
        assert row["area_after_ha"] == pytest.approx(after, rel=1e-9)
        assert row["area_before_ha"] == pytest.approx(row["area_after_ha"], rel=0.01)
    counts = json.loads(done["CHANGES"])
    assert counts["unclosed_ring"] == 1 and counts["duplicate_vertices"] == 1


def test_of_twins_the_later_stays_where_the_earlier_is_rejected_for_something_else(run, layer):
    hole = PLOTS["hole"]
    twins = {"holed": hole, "holed again": hole, "first": PLOTS["sound"], "second": PLOTS["sound"]}
    done = run("fixplots", INPUT=layer(twins), PROFILE=1, OUTPUT="memory:", REJECTED="memory:")
    assert set(_rows(done["OUTPUT"])) == {"first"}
    assert set(_rows(done["REJECTED"])) == {"holed", "holed again", "second"}


def test_empty_plots_stay_where_they_are_not_to_be_dropped(run, layer):
    done = run("fixplots", INPUT=layer(PLOTS), PROFILE=4, DROP_EMPTY=False, OUTPUT="memory:", REJECTED="memory:")
    assert {"empty", "null"} <= set(_rows(done["OUTPUT"]))


@pytest.mark.parametrize("case", ["spike_hole_two_parts", "spike_hole_one_part"])
@pytest.mark.parametrize("profile", [0, 3, 4])
def test_a_spike_at_the_corner_of_a_hole_costs_no_ground(run, shared_cases, case, profile):
    path = str(shared_cases / f"{case}.gpkg")
    done = run("fixplots", INPUT=path, PROFILE=profile, OUTPUT="memory:", REJECTED="memory:", CHANGE_LOG="memory:")
    assert done.error == "", done.text
    assert done["REJECTED_COUNT"] == 0
    source = ogr.Open(path)
    given = [wkbs.loads(bytes(each.GetGeometryRef().ExportToWkb())) for each in source.GetLayer(0)]
    after = [wkbs.loads(_wkb(each)) for each in done["OUTPUT"].getFeatures()]
    for one, two in zip(given, after):
        assert two.is_valid and two.area == pytest.approx(one.area, rel=0.001)
        assert one.symmetric_difference(two).area < 0.001 * one.area
    for row in done["CHANGE_LOG"].getFeatures():
        assert row["area_before_ha"] == pytest.approx(row["area_after_ha"], rel=0.001)


@pytest.fixture
def shared_cases():
    from pathlib import Path

    folder = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "cases"
    if not folder.exists():
        pytest.skip("the shared data are not here")
    return folder
