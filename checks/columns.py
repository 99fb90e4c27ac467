"""Geometries as columns: WKB in, flat arrays of coordinates, rings and parts out.

The scan never asks GEOS, which refuses to build an unclosed ring or a ring of
two points. It reads ISO WKB and EWKB (Z, M, SRID), either byte order, and
follows OGC 06-103r4 chapter 8. A row that cannot be read gets kind ``BROKEN``.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Optional, Union

import numpy as np

NULL, POINT, LINE, POLYGON, MULTIPOINT, MULTILINE, MULTIPOLYGON, COLLECTION, BROKEN = 0, 1, 2, 3, 4, 5, 6, 7, 255
_HEADER = np.arange(4)
_STEPS = 64  # rings and parts followed side by side; what has more is read one by one
_PAD = 64


@dataclass(frozen=True, eq=False)
class Columns:
    """A batch of geometries. ``row`` counts features, ``part`` simple geometries, ``ring`` runs of positions.

    ``kind`` (rows,) of uint8; ``has_zm`` (rows,) of bool; ``part_row`` (parts,); ``part_kind`` (parts,) 1 point,
    2 line, 3 polygon; ``ring_part`` (rings,); ``ring_first`` (rings + 1,) offsets into ``xy`` (positions, 2).
    ``buffer``, ``starts`` and ``sizes`` hold the bytes themselves, ``places`` the byte offset of each position.
    """

    kind: np.ndarray
    has_zm: np.ndarray
    part_row: np.ndarray
    part_kind: np.ndarray
    ring_part: np.ndarray
    ring_first: np.ndarray
    xy: np.ndarray
    buffer: np.ndarray
    starts: np.ndarray
    sizes: np.ndarray
    places: np.ndarray

    def __len__(self) -> int:
        return len(self.kind)

    @cached_property
    def ring_row(self) -> np.ndarray:
        return self.part_row[self.ring_part]

    @cached_property
    def ring_size(self) -> np.ndarray:
        return np.diff(self.ring_first)

    @cached_property
    def ring_kind(self) -> np.ndarray:
        return self.part_kind[self.ring_part]

    @cached_property
    def ring_is_hole(self) -> np.ndarray:
        """True for every ring of a polygon but its first."""
        later = np.zeros(len(self.ring_part), dtype=bool)
        later[1:] = self.ring_part[1:] == self.ring_part[:-1]
        return later & (self.ring_kind == POLYGON)

    @cached_property
    def point_row(self) -> np.ndarray:
        return np.repeat(self.ring_row, self.ring_size)

    @cached_property
    def row_ring(self) -> np.ndarray:
        """(rows + 1,) offsets into the rings."""
        return np.searchsorted(self.ring_row, np.arange(len(self.kind) + 1))

    @cached_property
    def row_point(self) -> np.ndarray:
        """(rows + 1,) offsets into the positions."""
        return self.ring_first[self.row_ring]

    @cached_property
    def row_parts(self) -> np.ndarray:
        """Number of parts with at least one position, a row."""
        opening = np.ones(len(self.ring_part), dtype=bool)
        opening[1:] = self.ring_part[1:] != self.ring_part[:-1]
        return np.bincount(self.ring_row[opening], minlength=len(self.kind))

    @cached_property
    def is_polygonal(self) -> np.ndarray:
        return (self.kind == POLYGON) | (self.kind == MULTIPOLYGON)

    @cached_property
    def edge_starts(self) -> np.ndarray:
        """(positions,) True where a position has a successor in its ring."""
        inner = np.ones(len(self.xy), dtype=bool)
        inner[self.ring_first[1:] - 1] = False
        return inner

    def rings_of(self, row: int, xy: Optional[np.ndarray] = None) -> list[tuple[int, bool, np.ndarray]]:
        """The row's rings as (part, is_hole, positions (n, 2)); ``xy`` replaces the coordinates."""
        positions = self.xy if xy is None else xy
        first, last = self.row_ring[row], self.row_ring[row + 1]
        return [
            (int(self.ring_part[k]), bool(self.ring_is_hole[k]), positions[self.ring_first[k] : self.ring_first[k + 1]])
            for k in range(first, last)
        ]

    def bytes_of(self, row: int) -> bytes:
        start = self.starts[row]
        return self.buffer[start : start + self.sizes[row]].tobytes()

    def with_positions(self, xy: np.ndarray) -> np.ndarray:
        """The buffer with other coordinates (positions, 2) in the same places; Z and M stay."""
        buffer = self.buffer.copy()
        _pairs(buffer)[self.places] = np.ascontiguousarray(xy, dtype="<f8").view("<c16")[:, 0]
        return buffer


def read_wkb(wkb: Sequence[Optional[bytes]]) -> Columns:
    """Scan a batch of WKB (bytes, bytearray, memoryview or None) into columns.

    Big-endian, deeply nested and damaged rows take a slower path of their own.
    """
    pieces = [b"" if each is None else bytes(each) for each in wkb]
    sizes = np.fromiter(map(len, pieces), dtype=np.int64, count=len(pieces))
    return read_buffer(np.frombuffer(b"".join([*pieces, bytes(_PAD)]), dtype=np.uint8), starts_of(sizes), sizes)


def starts_of(sizes: np.ndarray) -> np.ndarray:
    """Where each of things of these sizes begins that lie one behind the other."""
    starts = np.zeros(len(sizes), dtype=np.int64)
    np.cumsum(sizes[:-1], out=starts[1:])
    return starts


def read_buffer(buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray) -> Columns:
    """As ``read_wkb``, of WKB that lies in a buffer (bytes,) with 64 bytes more behind it; a row of size 0 is null."""
    kind = np.zeros(len(sizes), dtype=np.uint8)
    has_zm = np.zeros(len(sizes), dtype=bool)
    runs, slow = _scan(buffer, starts, sizes, kind, has_zm)
    pieces_runs = [runs]
    for row in slow.tolist():
        start = int(starts[row])
        pieces_runs.append(_read_slowly(buffer[start : start + sizes[row]].tobytes(), start, row, kind, has_zm))
    return _assemble(buffer, starts, sizes, kind, has_zm, np.concatenate(pieces_runs))


def _u32(buffer: np.ndarray, at: np.ndarray) -> np.ndarray:
    safe = np.minimum(at, len(buffer) - 4)
    return buffer[safe[:, None] + _HEADER].view("<u4")[:, 0].astype(np.int64)


def _dimensions(code: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(base type, number of ordinates, carries an SRID) of WKB type codes, ISO or EWKB."""
    plain = code & 0x0FFFFFFF
    thousands = plain // 1000
    z = ((code & 0x80000000) != 0) | (thousands == 1) | (thousands == 3)
    m = ((code & 0x40000000) != 0) | (thousands == 2) | (thousands == 3)
    base = np.where(thousands > 3, 255, plain % 1000)
    return base, 2 + z.astype(np.int64) + m.astype(np.int64), (code & 0x20000000) != 0


_RUN = 7  # row, part, part kind, byte offset, positions, stride, big-endian


def _scan(
    buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray, kind: np.ndarray, has_zm: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Follow points, polygons and multipolygons side by side; return their runs and the rows left for later."""
    rows = np.flatnonzero(sizes > 0)
    code = _u32(buffer, starts[rows] + 1)
    base, ordinates, srid = _dimensions(code)
    fit = (sizes[rows] >= 9) & (buffer[starts[rows]] == 1) & ~srid & np.isin(base, (POINT, POLYGON, MULTIPOLYGON))
    slow = [rows[~fit]]
    rows, base, ordinates = rows[fit], base[fit], ordinates[fit]
    kind[rows], has_zm[rows] = base, ordinates > 2
    ends = starts[rows] + sizes[rows]
    stride = ordinates * 8
    runs: list[np.ndarray] = [np.zeros((0, _RUN), dtype=np.int64)]
    point = base == POINT
    whole = point & (ends - starts[rows] >= 5 + stride)
    runs.append(_runs(rows[whole], 0, POINT, starts[rows[whole]] + 5, 1, stride[whole]))
    slow.append(rows[point & ~whole])
    rest = ~point
    rows, base, stride, ends = rows[rest], base[rest], stride[rest], ends[rest]
    count = _u32(buffer, starts[rows] + 5)
    cursor = starts[rows] + 9
    rings = np.where(base == POLYGON, count, 0)
    parts = np.where(base == POLYGON, 0, count)
    number = np.where(base == POLYGON, 0, -1)
    state = np.stack([rows, cursor, rings, parts, number, stride, ends], axis=1)
    found, left = _follow(buffer, state)
    bad = np.unique(np.concatenate(slow + [left]))
    runs.extend(each[~np.isin(each[:, 0], left)] if len(left) else each for each in found)
    return np.concatenate(runs), bad


def _runs(
    rows: np.ndarray,
    part: Union[np.ndarray, int],
    part_kind: Union[np.ndarray, int],
    place: np.ndarray,
    count: Union[np.ndarray, int],
    stride: np.ndarray,
) -> np.ndarray:
    run = np.zeros((len(rows), _RUN), dtype=np.int64)
    for column, values in enumerate((rows, part, part_kind, place, count, stride)):
        run[:, column] = values
    return run


def _follow(buffer: np.ndarray, state: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    """One ring of every row at each step. ``state``: row, cursor, rings left, parts left, part, stride, end."""
    found: list[np.ndarray] = []
    left: list[np.ndarray] = []
    for _ in range(_STEPS):
        opening = (state[:, 2] == 0) & (state[:, 3] > 0)
        if opening.any():
            at = state[opening]
            base, ordinates, srid = _dimensions(_u32(buffer, at[:, 1] + 1))
            like = (base == POLYGON) & (ordinates * 8 == at[:, 5]) & ~srid & (at[:, 1] + 9 <= at[:, 6])
            like &= buffer[np.minimum(at[:, 1], len(buffer) - 1)] == 1
            left.append(at[~like, 0])
            at[:, 2] = _u32(buffer, at[:, 1] + 5)
            at[:, 1] += 9
            at[:, 3] -= 1
            at[:, 4] += 1
            at[~like, 2:4] = 0
            state[opening] = at
        reading = state[:, 2] > 0
        at = state[reading]
        count = _u32(buffer, at[:, 1])
        place = at[:, 1] + 4
        after = place + count * at[:, 5]
        whole = (place <= at[:, 6]) & (after <= at[:, 6])
        left.append(at[~whole, 0])
        found.append(_runs(at[whole, 0], at[whole, 4], POLYGON, place[whole], count[whole], at[whole, 5]))
        at[:, 1] = after
        at[:, 2] -= 1
        at[~whole, 2:4] = 0
        state[reading] = at
        state = state[(state[:, 2] > 0) | (state[:, 3] > 0)]
        if not len(state):
            break
    left.append(state[:, 0])
    return found, np.unique(np.concatenate(left))


class _Damaged(Exception):
    """The bytes end too early or name no type of OGC 06-103r4."""


def _read_slowly(data: bytes, start: int, row: int, kind: np.ndarray, has_zm: np.ndarray) -> np.ndarray:
    runs: list[tuple[int, ...]] = []
    try:
        base, ordinates, _ = _read_geometry(data, 0, row, runs, 0)
    except (_Damaged, struct.error):
        kind[row], has_zm[row] = BROKEN, False
        return np.zeros((0, _RUN), dtype=np.int64)
    kind[row], has_zm[row] = base, ordinates > 2
    table = np.array(runs, dtype=np.int64).reshape(-1, _RUN)
    table[:, 3] += start
    return table


def _read_geometry(data: bytes, at: int, row: int, runs: list[tuple[int, ...]], depth: int) -> tuple[int, int, int]:
    """Append the runs of the geometry at ``at``; return its base type, ordinates and the offset after it."""
    if depth > 16 or at >= len(data) or data[at] > 1:
        raise _Damaged
    order = "<" if data[at] else ">"
    (code,) = struct.unpack_from(order + "I", data, at + 1)
    base, ordinates, srid = (int(each[0]) for each in _dimensions(np.array([code], dtype=np.int64)))
    at += 9 if srid else 5
    big = 0 if data[at - (9 if srid else 5)] else 1
    part = runs[-1][1] + 1 if runs else 0
    if base == POINT:
        return base, ordinates, _read_run(data, at, 1, (row, part, base, ordinates * 8, big), runs)
    if base not in (LINE, POLYGON, MULTIPOINT, MULTILINE, MULTIPOLYGON, COLLECTION):
        raise _Damaged
    (count,) = struct.unpack_from(order + "I", data, at)
    at += 4
    if base == LINE:
        return base, ordinates, _read_run(data, at, count, (row, part, base, ordinates * 8, big), runs)
    for _ in range(count):
        if base == POLYGON:
            (size,) = struct.unpack_from(order + "I", data, at)
            at = _read_run(data, at + 4, size, (row, part, base, ordinates * 8, big), runs)
        else:
            _, inner, at = _read_geometry(data, at, row, runs, depth + 1)
            ordinates = max(ordinates, inner)
    return base, ordinates, at


def _read_run(data: bytes, at: int, count: int, what: tuple[int, ...], runs: list[tuple[int, ...]]) -> int:
    row, part, part_kind, stride, big = what
    after = at + count * stride
    if after > len(data):
        raise _Damaged
    runs.append((row, part, part_kind, at, count, stride, big))
    return after


def _assemble(
    buffer: np.ndarray, starts: np.ndarray, sizes: np.ndarray, kind: np.ndarray, has_zm: np.ndarray, runs: np.ndarray
) -> Columns:
    runs = runs[runs[:, 4] > 0]
    runs = runs[np.argsort(runs[:, 0], kind="stable")]
    row, part, part_kind, place, count, stride, big = runs.T
    first = np.zeros(len(runs) + 1, dtype=np.int64)
    np.cumsum(count, out=first[1:])
    places = np.repeat(place - first[:-1] * stride, count) + np.arange(first[-1]) * np.repeat(stride, count)
    xy = doubles_at(buffer, places)
    if big.any():
        swap = np.repeat(big == 1, count)
        xy[swap] = xy[swap].byteswap()
    empty_point = (part_kind == POINT) & np.isnan(xy[first[:-1]]).all(axis=1)
    if empty_point.any():
        keep = ~empty_point
        inner = np.repeat(keep, count)
        return _assemble_kept(buffer, starts, sizes, kind, has_zm, runs[keep], xy[inner], places[inner])
    return _assemble_kept(buffer, starts, sizes, kind, has_zm, runs, xy, places)


def _assemble_kept(
    buffer: np.ndarray,
    starts: np.ndarray,
    sizes: np.ndarray,
    kind: np.ndarray,
    has_zm: np.ndarray,
    runs: np.ndarray,
    xy: np.ndarray,
    places: np.ndarray,
) -> Columns:
    fresh = np.ones(len(runs), dtype=bool)
    fresh[1:] = (runs[1:, 0] != runs[:-1, 0]) | (runs[1:, 1] != runs[:-1, 1])
    first = np.zeros(len(runs) + 1, dtype=np.int64)
    np.cumsum(runs[:, 4], out=first[1:])
    return Columns(
        kind=kind,
        has_zm=has_zm,
        part_row=runs[fresh, 0],
        part_kind=runs[fresh, 2].astype(np.uint8),
        ring_part=np.cumsum(fresh) - 1,
        ring_first=first,
        xy=xy,
        buffer=buffer,
        starts=starts,
        sizes=sizes,
        places=places,
    )


def doubles_at(buffer: np.ndarray, places: np.ndarray) -> np.ndarray:
    """(n, 2) little-endian pairs of doubles at any byte offsets."""
    return _pairs(buffer)[places].view("<f8").reshape(-1, 2)


def _pairs(buffer: np.ndarray) -> np.ndarray:
    """At each byte the two doubles that would begin there, as the parts of one number: copied several times quicker."""
    return anywhere(buffer, "<c16")


def anywhere(buffer: np.ndarray, kind: str) -> np.ndarray:
    """At each byte of a buffer (bytes,) the number of that dtype that would begin there; it can be written to."""
    count = max(0, len(buffer) + 1 - np.dtype(kind).itemsize)
    return np.ndarray((count,), dtype=kind, buffer=buffer.data, strides=(1,))
