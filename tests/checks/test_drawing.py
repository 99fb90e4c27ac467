"""Pictures show what is there, where it is: positions in pixels, worked out by hand."""

from __future__ import annotations

import re

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.drawing import draw_example, draw_map, status_of, symbol
from georelay.checks.findings import Example, Findings, Outline, Report
from shapely.geometry import box

NUMBER = r"-?\d+(?:\.\d+)?"


def report(shapes, invalid=(), warned=(), outlines=True, ids=None):
    nothing = np.zeros(0)
    columns = read_wkb([None if shape is None else shape.wkb for shape in shapes])
    bounds = np.array([(np.nan,) * 4 if shape is None else shape.bounds for shape in shapes])
    rows, count = np.arange(len(shapes)), len(shapes)
    drawn = {row: Outline(columns, columns.xy, row) for row in rows.tolist()} if outlines else {}
    return Report(
        Findings(*[nothing] * 8), rows, np.array(ids or [f"p{row}" for row in rows], dtype=object),
        np.isin(rows, invalid), np.isin(rows, warned), rows < 0, np.zeros(count), bounds, np.zeros(count),
        np.zeros(count), {}, outlines=drawn,
    )  # fmt: skip


def shapes_in(text):
    """[(class, pixel positions of its absolute moves and lines, title)] in the order they are drawn."""
    found = []
    for kind, path, title in re.findall(r"<path class='([^']*)' d='([^']*)'><title>([^<]*)</title>", text):
        points = [(float(x), float(y)) for x, y in re.findall(rf"[ML]({NUMBER}) ({NUMBER})", path)]
        found.append((kind, points, title))
    return found


def pixels(west, south, east, north, width=900, height=520, margin=24, squeeze=1.0):
    """How degrees become pixels in a picture of this ground."""
    scale = min((width - 2 * margin) / ((east - west) * squeeze), (height - 2 * margin) / (north - south))

    def place(x, y):
        return (width / 2 + (x - (west + east) / 2) * squeeze * scale, height / 2 - (y - (south + north) / 2) * scale)

    return place


WIDE, HIGH = [box(0, 0, 4, 1), box(6, 0, 10, 1)], [box(0, 0, 1, 4), box(0, 6, 1, 10)]


@pytest.mark.parametrize("shapes, bounds", [(WIDE, (0, 0, 10, 1)), (HIGH, (0, 0, 1, 10))], ids=["wide", "high"])
@pytest.mark.parametrize("north", [0, 60])
def test_the_map_holds_the_whole_layer_as_large_as_it_can_and_north_is_up(shapes, bounds, north):
    west, south, east, top = bounds
    moved = [box(*(np.array(shape.bounds) + (5, north, 5, north))) for shape in shapes]
    squeeze = np.cos(np.radians(north + (south + top) / 2))
    place = pixels(west + 5, south + north, east + 5, top + north, squeeze=squeeze)
    text = draw_map(report(moved))
    drawn = shapes_in(text)
    assert [kind for kind, _, _ in drawn] == ["ok", "ok"] and [title for _, _, title in drawn] == ["p0", "p1"]
    for shape, (_, points, _) in zip(moved, drawn):
        expected = [place(x, y) for x, y in shape.exterior.coords]
        assert np.array(points) == pytest.approx(np.array(expected), abs=0.06)
    assert f"Longitude {west + 5:.3f} to {east + 5:.3f}, latitude {south + north:.3f} to {top + north:.3f}" in text


def test_errors_lie_on_top_of_warnings_and_these_on_what_is_fit():
    shapes = [box(at, 0, at + 1, 1) for at in range(4)]
    known = report(shapes, invalid=[0, 2], warned=[0, 1])
    assert status_of(known).tolist() == [2, 1, 2, 0]
    drawn = shapes_in(draw_map(known))
    assert [(kind, title) for kind, _, title in drawn] == [
        ("ok", "p3"), ("warning", "p1"), ("error", "p0"), ("error", "p2"),
    ]  # fmt: skip


def test_a_plot_too_small_to_see_or_without_an_outline_is_a_symbol_of_its_state():
    shapes = [box(0, 0, 10, 5), *(box(at, 2.5, at + 0.01, 2.51) for at in (20, 30, 40))]
    drawn = shapes_in(draw_map(report(shapes, invalid=[2], warned=[3])))
    assert [(kind, title) for kind, _, title in drawn] == [
        ("ok", "p0"), ("ok symbol", "p1"), ("warning symbol", "p3"), ("error symbol", "p2"),
    ]  # fmt: skip
    bare = shapes_in(draw_map(report(shapes[:1], outlines=False)))
    assert bare[0][0] == "ok symbol" and bare[0][1][0][0] == pytest.approx(450 - 3)


SYMBOLS = {  # state: positions of the symbol round its middle, in steps
    0: "M7.0 20.0a3.0 3.0 0 1 0 6.0 0a3.0 3.0 0 1 0 -6.0 0z",
    1: "M10.0 16.0l4.0 7.2h-8.0z",
    2: "M10.0 14.4l5.6 5.6l-5.6 5.6l-5.6 -5.6z",
}


@pytest.mark.parametrize("status", SYMBOLS)
def test_a_state_has_a_shape_and_not_only_a_colour(status):
    assert symbol(10, 20, status) == SYMBOLS[status]


BARS = {  # width of the layer in degrees: the longest of 1, 2, 5, 10, ... that fits into 160 pixels
    0.01: ("200 m", 200), 0.02: ("200 m", 200), 0.05: ("1 km", 1000), 0.1: ("2 km", 2000), 1.0: ("20 km", 20_000),
    3.0: ("50 km", 50_000), 0.03: ("500 m", 500),
}  # fmt: skip


@pytest.mark.parametrize("wide", BARS)
def test_the_scale_bar_is_as_long_as_it_says(wide):
    words, metres = BARS[wide]
    text = draw_map(report([box(0, -wide / 8, wide, wide / 8)]))
    assert f">{words}</text>" in text
    end = float(re.search(rf"<path class='bar' d='M16 501V506H({NUMBER})V501'", text).group(1))
    assert end - 16 == pytest.approx(metres / 111_320 * 852 / wide, abs=0.06) and end - 16 <= 160


def test_what_lies_far_from_the_layer_or_nowhere_is_told_and_not_drawn():
    near = [box(at / 10, 0, at / 10 + 0.05, 0.05) for at in range(9)]
    far = [box(60, 40, 61, 41), None, None]
    text = draw_map(report([*near, *far]))
    assert [title for _, _, title in shapes_in(text)] == [f"p{at}" for at in range(9)]
    assert "1 plot lies far from the others, outside this picture." in text and "2 plots have no place to draw." in text
    assert "far from" not in draw_map(report(near)) and "no place" not in draw_map(report(near))
    assert draw_map(report([None])) == "<p class='note'>No map: no plot has a place on the globe.</p>"


def test_a_layer_of_two_places_far_apart_is_drawn_whole():
    shapes = [box(0, 0, 0.1, 0.1)] * 3 + [box(50, 0, 50.1, 0.1)] * 3
    assert len(shapes_in(draw_map(report(shapes)))) == 6


def test_many_plots_are_squares_as_dark_as_they_are_full_with_dots_for_errors():
    rows = [box(x / 10, y / 10, x / 10 + 0.01, y / 10 + 0.01) for x in range(20) for y in range(20)]
    crowd = [shape for at, shape in enumerate(rows) for _ in range(at % 21)]
    shapes = [*rows, *crowd, *[rows[399]] * 200]
    known = report(shapes, invalid=[0, *range(len(shapes) - 4, len(shapes))], outlines=False)
    text = draw_map(known)
    cells = re.findall(r"<rect class='cell' x='(-?\d+)' y='(-?\d+)' width='13' height='13' fill-opacity='([\d.]+)'>"
                       r"<title>([\d,]+) plots?, ([\d,]+) with errors</title>", text)  # fmt: skip
    assert sum(int(count.replace(",", "")) for *_, count, _ in cells) == len(shapes) > 4000
    assert sum(int(bad) for *_, bad in cells) == 5
    assert all(int(x) % 14 == int(y) % 14 == 0 and 0 <= int(x) < 900 and 0 <= int(y) < 520 for x, y, *_ in cells)
    most = max(int(count.replace(",", "")) for *_, count, _ in cells)
    for *_, opacity, count, _ in cells:
        assert float(opacity) == pytest.approx(0.15 + 0.75 * (int(count.replace(",", "")) / most) ** 0.5, abs=0.006)
    dots = re.findall(r"<circle class='bad' cx='(\d+)' cy='(\d+)' r='([\d.]+)'>", text)
    by_place = {(int(x) + 7, int(y) + 7): int(bad) for x, y, _, _, bad in cells if int(bad)}
    assert {(int(x), int(y)): float(r) for x, y, r in dots} == {
        place: pytest.approx(1.5 + 4.5 * (bad / 4) ** 0.5, abs=0.06) for place, bad in by_place.items()
    }
    assert sorted(by_place.values()) == [1, 4] and "A square is the darker" in text


def example(rings, x=float("nan"), y=float("nan"), other=()):
    arrays = [tuple(np.array(ring, dtype=float) for ring in each) for each in (rings, other)]
    return Example(0, arrays[0], x, y, "told", arrays[1])


SQUARE = [(0, 0), (2, 0), (2, 1), (0, 1), (0, 0)]


def parts_of(text):
    paths = re.findall(r"<path class='(\w+)' d='([^']*)'/>", text)
    drawn = {kind: [tuple(map(float, each)) for each in re.findall(rf"[ML]({NUMBER}) ({NUMBER})", path)]
             for kind, path in paths}  # fmt: skip
    circles = [(kind, float(x), float(y), float(r)) for kind, x, y, r in re.findall(
        rf"<circle class='([\w ]+)' cx='({NUMBER})' cy='({NUMBER})' r='({NUMBER})'/>", text)]  # fmt: skip
    return drawn, circles


def test_a_plot_is_drawn_with_the_place_of_its_finding():
    drawn, circles = parts_of(draw_example(example([SQUARE], 2, 1), False, True))
    place = pixels(0, 0, 2, 1, 150, 110, 14)
    assert np.array(drawn["shape"]) == pytest.approx(np.array([place(*p) for p in SQUARE]), abs=0.06)
    assert circles == [("mark error", *[pytest.approx(each, abs=0.06) for each in place(2, 1)], 7)]
    assert parts_of(draw_example(example([SQUARE]), False, True))[1] == []
    (warning,) = parts_of(draw_example(example([SQUARE], 50, -50), False, False))[1]
    assert warning == ("mark warning", 142, 102, 7), "a place outside is marked at the edge"
    (other,) = parts_of(draw_example(example([SQUARE], -50, 50), False, False))[1]
    assert other == ("mark warning", 8, 8, 7)


def test_the_other_plot_is_drawn_behind_with_room_for_it():
    drawn, _ = parts_of(draw_example(example([SQUARE], other=[[(1, 0), (3, 0), (3, 1), (1, 0)]]), False, True))
    place = pixels(-0.6, -0.6, 2.6, 1.6, 150, 110, 14)
    assert np.array(drawn["shape"]) == pytest.approx(np.array([place(*p) for p in SQUARE]), abs=0.06)
    assert np.array(drawn["other"])[1] == pytest.approx(place(3, 0), abs=0.06)


def test_a_point_is_a_dot_in_the_middle_and_nothing_is_said_to_be_nothing():
    _, circles = parts_of(draw_example(example([[(3, 4)]]), True, True))
    assert circles == [("shape", 75, 55, 4)]
    assert draw_example(example([[], []]), True, True) == "<div class='blank'>nothing to draw</div>"


def wavy(vertices, x=0.0, y=0.0, radius=1.0, waves=9, depth=0.2):
    turn = np.linspace(0, 2 * np.pi, vertices + 1)
    away = radius * (1 + depth * np.sin(waves * turn))
    ring = np.stack([x + away * np.cos(turn), y + away * np.sin(turn)], axis=1)
    ring[-1] = ring[0]
    return ring


def drawn_rings(text):
    """Positions of each ring of the first path, whether it is written in places or in steps."""
    rings = []
    for part in re.findall(r"d='([^']*)'", text)[0].split("M")[1:]:
        numbers = np.array(re.findall(r"-?(?:\d+\.\d+|\.\d+|\d+)", part), dtype=float).reshape(-1, 2)
        rings.append(np.cumsum(numbers, axis=0) if "l" in part else numbers)
    return rings


@pytest.mark.parametrize("vertices", [4, 9, 60, 121, 500, 20_000])
def test_an_outline_is_drawn_as_it_is(vertices):
    """What is left out lies less than a tenth of a pixel beside the line, which is written to tenths of a pixel."""
    from shapely.geometry import LineString, MultiPoint

    ring = wavy(vertices)
    text = draw_example(Example(0, (ring,), 0.0, 0.0, "", ()), False, True)
    (drawn,) = drawn_rings(text)
    low, high = ring.min(axis=0), ring.max(axis=0)
    place = pixels(*low, *high, width=150, height=110, margin=14)
    given = np.array([place(x, y) for x, y in ring])
    assert LineString(drawn).hausdorff_distance(MultiPoint(given)) < 1.0  # every corner of the line is a vertex
    assert max(LineString(drawn).distance(each) for each in MultiPoint(given).geoms) <= 0.15
    assert len(drawn) <= min(vertices + 1, 600)


def test_every_ring_of_every_part_is_drawn_and_holes_stay_open():
    rings = tuple(wavy(30, x, y, 0.4) for x in range(6) for y in range(6))
    drawn = drawn_rings(draw_example(Example(0, rings, 0.0, 0.0, "", (wavy(20, 3, 3, 2.0),)), False, True))
    assert len(drawn) == 36
    from georelay.checks import report as page

    assert "svg path{fill-rule:evenodd}" in page._STYLE
