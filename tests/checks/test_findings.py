"""A report counts and names what was found, for one plot, for all and for the layer."""

from __future__ import annotations

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.findings import NO_FEATURE, Findings, Outline, Report
from shapely.geometry import MultiPolygon, box

TOLD = [  # row, rule, severity
    (-1, "no_crs", "error"), (-1, "missing_id", "warning"), (0, "overlap", "warning"), (1, "spike", "warning"),
    (1, "self_intersection", "error"), (1, "self_intersection", "error"), (1, "multipart", "error"),
    (3, "null_geometry", "error"),
]  # fmt: skip


def findings(told=TOLD):
    row, rule, severity = (np.array(column) for column in zip(*told))
    place = np.arange(len(told), dtype=float)
    names = np.array([f"p{each}" for each in row], dtype=object)
    return Findings(row, rule, severity, np.array([f"{each}." for each in rule]), place, -place, row + 100, names)


def report(told=TOLD, count=4, **more):
    found = findings(told)
    bad = np.isin(np.arange(count), found.row[found.severity == "error"])
    nothing = np.zeros(count)
    return Report(
        found, np.arange(count), np.arange(count).astype(str), bad, ~bad, bad, nothing, np.zeros((count, 4)), nothing,
        nothing, {}, **more,
    )  # fmt: skip


@pytest.mark.parametrize("row, rules", [(-1, 2), (0, 1), (1, 4), (2, 0), (3, 1)])
def test_the_findings_of_a_row_are_its_own(row, rules):
    own = findings().of(row)
    assert len(own) == rules and own.row.tolist() == [row] * rules
    assert own.rule.tolist() == [rule for at, rule, _ in TOLD if at == row]
    assert own.feature_id.tolist() == [row + 100] * rules and (own.x == -own.y).all()


def test_findings_are_taken_by_index_slice_or_mask():
    found = findings()
    for which in ([0, 2, 4], slice(0, 5, 2), np.array([True, False, True, False, True, False, False, False])):
        assert found.taken(which).rule.tolist() == ["no_crs", "overlap", "self_intersection"]


def test_each_plot_names_its_errors_once_and_none_of_its_warnings():
    assert report().issues() == {1: "self_intersection,multipart", 3: "null_geometry"}


def test_an_error_of_the_layer_is_one_of_every_plot():
    found = report(unfit=True)
    assert found.issues() == {
        0: "no_crs", 1: "no_crs,self_intersection,multipart", 2: "no_crs", 3: "no_crs,null_geometry",
    }  # fmt: skip
    assert (found.valid_count, found.invalid_count) == (0, 4)


def test_plots_are_valid_or_invalid_and_findings_are_counted():
    found = report()
    assert (found.feature_count, found.valid_count, found.invalid_count, found.issue_count) == (4, 2, 2, 8)
    assert NO_FEATURE == -1


def test_an_outline_is_all_rings_of_its_plot_as_they_are():
    shapes = [box(0, 0, 1, 1), MultiPolygon([box(at, 5, at + 0.5, 6).buffer(0.1, 64) for at in range(12)])]
    columns = read_wkb([shape.wkb for shape in shapes])
    one, many = (Outline(columns, columns.xy + (100.0, 0.0), row).rings() for row in range(2))
    assert len(one) == 1 and one[0].tolist() == [[x + 100, y] for x, y in shapes[0].exterior.coords]
    assert [ring.tolist() for ring in many] == [
        [[x + 100, y] for x, y in part.exterior.coords] for part in shapes[1].geoms
    ]
    unknown = np.full_like(columns.xy, np.nan)
    assert Outline(columns, unknown, 0).rings() == []
