"""Plots mended in their bytes: positions that repeat go, open rings are closed, all else stays."""

from __future__ import annotations

import itertools
import struct

import numpy as np
import pytest
from georelay.checks.columns import read_wkb
from georelay.checks.rewriting import closed_and_fresh

A, B, C, D = (0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0)
OTHER = [(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (1.0, 1.0)]
RINGS = {  # a ring as it is: its positions once it is mended, by their numbers; None where nothing is to be done
    (A, B, C, D, A): None,
    (A, A, B, C, A): [0, 2, 3, 4],
    (A, B, B, B, C, A): [0, 1, 4, 5],
    (A, B, C, A, A): [0, 1, 2, 4],
    (A, A, B, C, A, A, A): [0, 2, 3, 6],
    (A, B, C, D): [0, 1, 2, 3, 0],
    (A, A, B, C, C): [0, 2, 3, 0],
    (A, B, A, B, C, A): None,
}


def written(parts, ordinates=2, kind=3, order="<", srid=0):
    """WKB of parts of rings; heights number the positions of the plot."""
    count = itertools.count()

    def ring(positions):
        rows = [struct.pack(f"{order}{ordinates}d", *xy, *[float(next(count))] * (ordinates - 2)) for xy in positions]
        return struct.pack(f"{order}I", len(positions)) + b"".join(rows)

    def part(rings, number=0):
        code = 3 + (0x80000000 if ordinates == 3 else 0) + (0x20000000 if number else 0)
        head = struct.pack(f"{order}BI", order == "<", code) + (struct.pack(f"{order}I", number) if number else b"")
        return head + struct.pack(f"{order}I", len(rings)) + b"".join(map(ring, rings))

    if kind == 3:
        return part(parts[0], srid)
    code = 6 + (0x80000000 if ordinates == 3 else 0)
    return struct.pack(f"{order}BII", order == "<", code, len(parts)) + b"".join(map(part, parts))


def mended(wkb, judged=None):
    columns = read_wkb(wkb)
    first, last = columns.xy[columns.ring_first[:-1]], columns.xy[columns.ring_first[1:] - 1]
    opened = (first != last).any(axis=1)
    rows = np.arange(len(columns))
    return closed_and_fresh(columns, rows, columns.xy if judged is None else judged(columns.xy), opened)


def by_hand(parts, kind):
    """(WKB, names of the rules) of the same, or None where nothing changes."""
    kept = [[RINGS.get(tuple(ring)) for ring in rings] for rings in parts]
    if not any(each is not None for rings in kept for each in rings):
        return None
    number, done = 0, []
    for rings, marks in zip(parts, kept):
        done.append([])
        for ring, mark in zip(rings, marks):
            index = list(range(len(ring))) if mark is None else mark
            done[-1].append([(*ring[at], float(number + at)) for at in index])
            number += len(ring)
    body = [struct.pack("<BII", 1, 0x80000003, len(rings)) + b"".join(
        struct.pack("<I", len(ring)) + b"".join(struct.pack("<3d", *each) for each in ring) for ring in rings)
        for rings in done]  # fmt: skip
    head = struct.pack("<BII", 1, 0x80000006, len(parts)) if kind == 6 else b""
    return head + b"".join(body)


def names_of(parts):
    rings = [ring for rings in parts for ring in rings]
    opened = any(ring[0] != ring[-1] for ring in rings)
    doubled = any(one == two for ring in rings for one, two in zip(ring, ring[1:]))
    return ("unclosed_ring",) * opened + ("duplicate_vertices",) * doubled


PLOTS = [([[list(ring)]], 3) for ring in RINGS]
PLOTS += [([[list(ring), OTHER]], 3) for ring in RINGS] + [([[list(OTHER), list(ring)]], 3) for ring in RINGS]
PLOTS += [([[list(ring), OTHER], [list(other)]], 6) for ring, other in itertools.product(RINGS, repeat=2)]


def test_every_ring_is_mended_where_it_needs_it_and_heights_stay():
    wkb = [written(parts, 3, kind) for parts, kind in PLOTS]
    expected = {row: (by_hand(parts, kind), names_of(parts)) for row, (parts, kind) in enumerate(PLOTS)}
    expected = {row: each for row, each in expected.items() if each[0] is not None}
    assert mended(wkb) == expected
    for row, piece in enumerate(wkb):
        assert mended([piece]) == ({0: expected[row]} if row in expected else {})


def test_only_the_rows_that_are_asked_for_are_mended():
    doubled = written([[[A, A, B, C, A]]])
    columns = read_wkb([doubled] * 3)
    found = closed_and_fresh(columns, np.array([0, 2]), columns.xy, np.zeros(3, dtype=bool))
    assert sorted(found) == [0, 2]
    nothing = read_wkb([None])
    assert closed_and_fresh(nothing, np.array([0]), nothing.xy, np.zeros(0, dtype=bool)) == {}


@pytest.mark.parametrize("more", [dict(order=">"), dict(srid=4326)], ids=str)
def test_bytes_of_another_dialect_are_left_to_who_reads_them_slowly(more):
    doubled = [[[A, A, B, C, A]]]
    assert set(mended([written(doubled, **more), written(doubled)])) == {1}
    assert mended([written(doubled, **more)]) == {}
    assert read_wkb([written(doubled, **more)]).xy.tolist() == [list(each) for each in (A, A, B, C, A)]


def test_positions_are_the_same_where_they_are_judged_to_be():
    near = (4.0000001, 0.0)
    plot = written([[[A, B, near, C, A]]])
    assert mended([plot]) == {}
    ((wkb, names),) = mended([plot], lambda xy: np.round(xy, 6)).values()
    assert names == ("duplicate_vertices",) and read_wkb([wkb]).xy.tolist() == [list(each) for each in (A, B, C, A)]
