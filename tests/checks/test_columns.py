"""Bytes become columns as OGC 06-103r4 says: every kind of geometry, in every spelling, beside every other."""

from __future__ import annotations

import struct
from itertools import product

import numpy as np
import pytest
from georelay.checks.columns import BROKEN, NULL, read_wkb

SQUARE = [(1.5, 2.0), (4.0, 2.25), (4.5, 6.0), (1.0, 5.0), (1.5, 2.0)]
HOLE = [(2.0, 3.0), (2.5, 3.0), (2.5, 3.5), (2.0, 3.0)]
OPEN = [(7.0, 7.0), (8.0, 7.0)]
TREE = {  # (type, content): a point's content is a position or None, a line's positions, a polygon's rings
    "point": (1, (3.0, -4.5)),
    "line": (2, SQUARE[:3]),
    "polygon": (3, [SQUARE]),
    "polygon with holes": (3, [SQUARE, HOLE, HOLE[::-1]]),
    "open ring": (3, [OPEN, [(5.0, 5.0)]]),
    "multipoint": (4, [(1, (0.0, 1.0)), (1, (2.0, 3.0))]),
    "multiline": (5, [(2, SQUARE[:2]), (2, HOLE)]),
    "multipolygon": (6, [(3, [SQUARE, HOLE]), (3, [HOLE]), (3, [SQUARE[::-1], HOLE])]),
    "one part": (6, [(3, [SQUARE])]),
    "collection": (7, [(1, (9.0, 9.5)), (3, [SQUARE, HOLE]), (6, [(3, [HOLE]), (3, [SQUARE])]), (2, OPEN)]),
    "many rings": (3, [SQUARE] * 70),
    "many parts": (6, [(3, [HOLE, SQUARE])] * 40),
    "empty point": (1, None),
    "empty polygon": (3, []),
    "empty ring": (3, [[], SQUARE]),
    "empty multipolygon": (6, []),
    "empty parts": (6, [(3, []), (3, [SQUARE]), (3, [[]]), (3, [HOLE, SQUARE])]),
    "empty points": (4, [(1, None), (1, (2.0, 3.0))]),
    "empty collection": (7, []),
}
SPELLINGS = [
    (order, *rest) for order, rest in product("<>", [("", "iso", 0), ("z", "iso", 0), ("m", "iso", 0), ("zm", "iso", 0),
    ("", "ewkb", 4326), ("z", "ewkb", 0), ("m", "ewkb", 0), ("zm", "ewkb", 4326), ("z", "ewkb", 3857)])
]  # fmt: skip


def _code(kind, ordinates, way, srid):
    if way == "iso":
        return kind + 1000 * {"": 0, "z": 1, "m": 2, "zm": 3}[ordinates]
    flags = (0x80000000 if "z" in ordinates else 0) | (0x40000000 if "m" in ordinates else 0)
    return kind | flags | (0x20000000 if srid else 0)


def written(tree, order="<", ordinates="", way="iso", srid=0, outer=True):
    """The WKB of a tree; only the outermost geometry carries the SRID."""
    kind, content = tree
    number = srid if outer else 0
    head = struct.pack(f"{order}BI", order == "<", _code(kind, ordinates, way, number))
    head += struct.pack(f"{order}I", number) if number else b""

    def positions(run):
        return b"".join(struct.pack(f"{order}{2 + len(ordinates)}d", *xy, *[77.0] * len(ordinates)) for xy in run)

    if kind == 1:
        return head + positions([(float("nan"),) * 2 if content is None else content])
    head += struct.pack(f"{order}I", len(content))
    if kind == 2:
        return head + positions(content)
    if kind == 3:
        return head + b"".join(struct.pack(f"{order}I", len(ring)) + positions(ring) for ring in content)
    return head + b"".join(written(each, order, ordinates, way, srid, False) for each in content)


def runs_of(tree):
    """(kind, is a hole, positions) of each run, with a number for each simple geometry."""
    kind, content = tree
    if kind == 1:
        return [[(1, False, [content])]] if content is not None else []
    if kind == 2:
        return [[(2, False, content)]]
    if kind == 3:
        rings = [ring for ring in content if ring]
        return [[(3, at > 0, ring) for at, ring in enumerate(rings)]] if rings else []
    return [part for each in content for part in runs_of(each)]


def read(columns, row):
    """The same out of the columns."""
    parts = {}
    for part, is_hole, xy in columns.rings_of(row):
        parts.setdefault(part, []).append((int(columns.part_kind[part]), is_hole, [tuple(p) for p in xy.tolist()]))
    return list(parts.values())


def _agrees(columns, row, name, ordinates):
    expected = runs_of(TREE[name])
    assert columns.kind[row] == TREE[name][0], name
    assert bool(columns.has_zm[row]) is bool(ordinates), name
    assert read(columns, row) == expected, name
    assert columns.row_parts[row] == len(expected), name
    first, last = columns.row_point[row], columns.row_point[row + 1]
    assert last - first == sum(len(xy) for part in expected for _, _, xy in part), name


@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda each: "".join(map(str, each)))
def test_every_geometry_is_read_in_every_spelling_alone_and_beside_others(spelling):
    wkb = {name: written(tree, *spelling) for name, tree in TREE.items()}
    for name, piece in wkb.items():
        _agrees(read_wkb([piece]), 0, name, spelling[1])
    together = read_wkb([None, *wkb.values(), b""])
    for row, name in enumerate(wkb, 1):
        _agrees(together, row, name, spelling[1])
        assert together.bytes_of(row) == wkb[name]
    assert together.kind[0] == together.kind[len(wkb) + 1] == NULL and len(together) == len(wkb) + 2


@pytest.mark.parametrize("name", [name for name, tree in TREE.items() if runs_of(tree)])
@pytest.mark.parametrize("order", "<>")
def test_bytes_that_end_too_early_or_name_no_type_are_broken_and_spoil_nothing_beside(name, order):
    whole = written(TREE[name], order)
    cuts = [whole[:-8], whole[:-1], whole[:5], whole[:9], whole[:1], b"\x02" + whole[1:]]
    wrong = [written((kind, TREE[name][1]), order) for kind in (8, 17)] if TREE[name][0] > 3 else []
    beside = written(TREE["multipolygon"])
    columns = read_wkb([each for bad in [*cuts, *wrong] for each in (bad, beside)])
    assert columns.kind[0::2].tolist() == [BROKEN] * len([*cuts, *wrong])
    for row in range(1, len(columns), 2):
        _agrees(columns, row, "multipolygon", "")
        assert read(columns, row - 1) == [] and not columns.has_zm[row - 1]


def test_geometries_within_geometries_are_read_to_a_depth_that_nobody_needs():
    tree = TREE["polygon"]
    for _ in range(16):
        tree = (7, [tree])
    columns = read_wkb([written(tree), written((7, [tree]))])
    assert columns.kind.tolist() == [7, BROKEN] and read(columns, 0) == runs_of(tree)


@pytest.mark.parametrize("ordinates", ["", "z", "m", "zm"])
def test_other_coordinates_are_written_into_the_same_places(ordinates):
    names = [name for name, tree in TREE.items() if runs_of(tree)]
    pieces = [written(TREE[name], "<", ordinates) for name in names]
    columns = read_wkb(pieces)
    moved = columns.with_positions(columns.xy + (100.0, -50.0)).tobytes()
    for row in range(len(names)):
        start = int(columns.starts[row])
        before, after = columns, read_wkb([moved[start : start + int(columns.sizes[row])]])
        first, last = before.row_point[row], before.row_point[row + 1]
        np.testing.assert_array_equal(after.xy, before.xy[first:last] + (100.0, -50.0))
        assert after.has_zm[0] == bool(ordinates) and after.sizes[0] == columns.sizes[row]


def test_a_position_knows_its_ring_its_row_and_whether_another_follows():
    columns = read_wkb([written(TREE[name]) for name in ("polygon with holes", "point", "multipolygon")])
    assert columns.ring_size.tolist() == [5, 4, 4, 1, 5, 4, 4, 5, 4]
    assert columns.ring_row.tolist() == [0, 0, 0, 1, 2, 2, 2, 2, 2]
    assert columns.ring_is_hole.tolist() == [False, True, True, False, False, True, False, False, True]
    assert columns.point_row.tolist() == [0] * 13 + [1] + [2] * 22
    assert columns.row_ring.tolist() == [0, 3, 4, 9] and columns.row_point.tolist() == [0, 13, 14, 36]
    assert columns.is_polygonal.tolist() == [True, False, True]
    assert np.flatnonzero(~columns.edge_starts).tolist() == [4, 8, 12, 13, 18, 22, 26, 31, 35]
