"""A plot that only rounding breaks is written with more decimals where the format allows them, and told where not."""

from __future__ import annotations

import json

import numpy as np
import pytest

shapely = pytest.importorskip("shapely")
from georelay.checks.engine import Batch, Layer, Options, check  # noqa: E402
from georelay.checks.geojson import GeoJsonWriter  # noqa: E402
from shapely.geometry import Polygon, shape  # noqa: E402


def pinched(gap, x=-1.234567, y=6.3):
    """Sound, with a vertex as close to another edge as ``gap`` degrees: fewer decimals lay it on or over the edge."""
    return Polygon([(x, y), (x + 0.002, y), (x + 0.002, y + 0.002), (x + 0.001, y + gap), (x, y + 0.002)])


PLOTS = {  # plot -> decimals that it needs at least, with 7 and 6 as the formats have them
    "plain": (Polygon([(-1, 6), (-0.99, 6), (-0.99, 6.01)]), 6),
    "a gap of 1e-7": (pinched(2.1e-7), 7),
    "a gap of 1e-8": (pinched(1.1e-8), 9),
    "a gap of 1e-10": (pinched(1.1e-10), 11),
    "a gap of 1e-12": (pinched(1.1e-12), 13),
    "two parts, one of them pinched": (shapely.geometry.MultiPolygon([pinched(1.1e-8), pinched(2e-4, x=3)]), 9),
}


@pytest.mark.parametrize("name", sorted(PLOTS))
def test_as_many_decimals_as_a_plot_needs(name, tmp_path):
    plot, needed = PLOTS[name]
    assert plot.is_valid
    report = check([Batch(np.array([7]), [plot.wkb])], Layer("plots"), Options(profile=0))
    assert not report.invalid.any() and dict(report.finer) == ({7: needed} if needed > 7 else {})
    with GeoJsonWriter(tmp_path / "plots.geojson") as writer:
        writer.write([plot.wkb] * 2, [{"n": 1}, {"n": 2}], {1: report.finer.get(7, 7)})
    first, second = json.loads((tmp_path / "plots.geojson").read_text())["features"]
    written = shape(second["geometry"])
    assert written.is_valid and written.equals_exact(shapely.geometry.shape(second["geometry"]), 0)
    assert written.normalize().equals_exact(plot.normalize(), 0.6 * 10.0 ** -max(7, needed))
    assert first["properties"] == {"n": 1} and second["properties"] == {"n": 2}
    assert shape(first["geometry"]).is_valid == (needed <= 7)


@pytest.mark.parametrize("name", sorted(PLOTS))
def test_the_eu_file_has_six_decimals_and_the_plot_is_told(name):
    plot, needed = PLOTS[name]
    report = check([Batch(np.array([7]), [plot.wkb])], Layer("plots"), Options(profile=1))
    assert bool(report.invalid[0]) == (needed > 6) and not report.finer


def test_what_no_decimals_mend_is_told():
    crossing = Polygon([(-1, 6), (-0.99, 6.01), (-0.99, 6), (-1, 6.01)])
    report = check([Batch(np.array([7]), [crossing.wkb])], Layer("plots"), Options(profile=0))
    assert report.invalid[0] and not report.finer


@pytest.mark.parametrize("decimals", [9, 11, 13])
@pytest.mark.parametrize("value", [179.123456789012345, -179.9999999999, 0.1, 1e-13, -4e-13, 90.0, 12.000000001])
def test_digits_are_those_of_the_number(decimals, value, tmp_path):
    with GeoJsonWriter(tmp_path / "p.geojson") as writer:
        writer.write([shapely.geometry.Point(value, value / 2).wkb], [{}], {0: decimals})
    x, y = json.loads((tmp_path / "p.geojson").read_text())["features"][0]["geometry"]["coordinates"]
    assert x == pytest.approx(round(value, decimals), abs=0.51 * 10**-decimals) and x == float(np.round(x, decimals))
    assert y == pytest.approx(value / 2, abs=0.51 * 10**-decimals)
