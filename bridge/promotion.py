"""Geometries of a GeoPackage made fit for a table of another type, in columns.

What is single becomes multi, and heights and measures come or go, as QGIS does row by row (`QgsVectorFileWriter`):
those that lack are 0, and GDAL tells the greatest and least height in the header, but no measure.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Optional

import numpy as np
from osgeo import ogr

from ..checks.columns import POINT, POLYGON, anywhere
from .blobs import BOUNDED, BOUNDED_Z, EMPTY, HEADS, PLAIN, Blobs, header, ordinates


@dataclass(frozen=True)
class TableType:
    """The geometry type of a table: ``kind`` the WKB type from 1 to 6; ``dims`` 0 flat, 1 Z, 2 M, 3 ZM."""

    kind: int
    dims: int
    srs: int

    @property
    def is_multi(self) -> bool:
        return self.kind > POLYGON

    @property
    def single(self) -> int:
        return self.kind - 3 if self.is_multi else self.kind

    @property
    def flags(self) -> int:
        """Those of the header of a geometry that is not empty."""
        return PLAIN if self.kind == POINT else BOUNDED_Z if self.dims & 1 else BOUNDED

    def takes(self, kinds: np.ndarray) -> np.ndarray:
        """(n,) which of these WKB types QGIS makes fit for it."""
        return (kinds == self.kind) | (kinds == self.single)


def table_type(ogr_type: int, srs: int) -> Optional[TableType]:
    """The type as GDAL numbers it; None for one that holds something else than points, lines or polygons."""
    kind = ogr.GT_Flatten(ogr_type)
    if not ogr.wkbPoint <= kind <= ogr.wkbMultiPolygon:
        return None
    return TableType(kind, ogr.GT_HasZ(ogr_type) + 2 * ogr.GT_HasM(ogr_type), srs)


def promoted(given: Blobs, wanted: TableType) -> dict[int, bytes]:
    """Row -> what QGIS would make of it, for all that are not yet what a table of that type holds, but the odd ones."""
    differs = ~given.is_odd & ((given.kind != wanted.kind) | (given.dims != wanted.dims))
    found = _filled(given, differs & ~given.is_empty, wanted)
    for row in np.flatnonzero(differs & given.is_empty).tolist():
        found[row] = _empty(wanted, bool(given.is_hollow[row] or given.kind[row] != wanted.kind))
    return found


def _empty(wanted: TableType, is_hollow: bool) -> bytes:
    """A multi geometry has no part, or one that is empty where it was made of a single one."""
    outer = header(EMPTY, wanted.srs) + struct.pack("<BII", 1, wanted.kind + 1000 * wanted.dims, is_hollow)
    return outer + struct.pack("<BII", 1, wanted.single + 1000 * wanted.dims, 0) if is_hollow else outer


def _filled(given: Blobs, which: np.ndarray, wanted: TableType) -> dict[int, bytes]:
    columns, rows = given.columns, np.flatnonzero(which)
    if not len(rows):
        return {}
    rings = which[columns.ring_row]
    first = _Firsts.of(columns.ring_row[rings], columns.ring_part[rings])
    counts, lengths = (
        columns.ring_size[rings],
        columns.ring_size[rings] * (16 + 8 * (wanted.dims & 1) + 4 * (wanted.dims & 2)),
    )
    before = _lengths_before(first, len(counts), wanted)
    places = np.cumsum(before + lengths) - lengths  # of the first position of each ring
    out = np.zeros(int(places[-1] + lengths[-1]), dtype=np.uint8)
    _write_positions(out, places, counts, given, which, wanted)
    starts = _write_heads(out, places, counts, first, wanted)
    _write_headers(out, starts, given, rows, wanted)
    text, edges = out.tobytes(), [*starts.tolist(), len(out)]
    return {row: text[low:high] for row, low, high in zip(rows.tolist(), edges, edges[1:])}


@dataclass(frozen=True)
class _Firsts:
    """The first ring of each row and of each part."""

    of_rows: np.ndarray
    of_parts: np.ndarray

    @classmethod
    def of(cls, rows: np.ndarray, parts: np.ndarray) -> _Firsts:
        return cls(*(np.flatnonzero(np.diff(each, prepend=-1)) for each in (rows, parts)))


def _lengths_before(first: _Firsts, rings: int, wanted: TableType) -> np.ndarray:
    """Bytes between the positions of each ring and what is before it."""
    counted = 0 if wanted.single == POINT else 4
    before = np.full(rings, counted)
    before[first.of_parts] += 9 if wanted.single == POLYGON else 5
    before[first.of_rows] += HEADS[wanted.flags] + 9 * wanted.is_multi
    return before


def _write_positions(
    out: np.ndarray, places: np.ndarray, counts: np.ndarray, given: Blobs, which: np.ndarray, wanted: TableType
) -> None:
    columns, points = given.columns, which[given.columns.point_row]
    stride = 16 + 8 * (wanted.dims & 1) + 4 * (wanted.dims & 2)
    at = np.repeat(places - (np.cumsum(counts) - counts) * stride, counts) + np.arange(counts.sum()) * stride
    anywhere(out, "<c16")[at] = np.ascontiguousarray(columns.xy[points]).view("<c16")[:, 0]
    targets = np.zeros(len(points), dtype=np.int64)
    targets[points] = at
    for there, values, is_z in ordinates(columns, given.dims):
        if wanted.dims & (1 if is_z else 2):
            kept = points[there]
            behind = 16 if is_z else 16 + 8 * (wanted.dims & 1)
            anywhere(out, "<f8")[targets[there][kept] + behind] = values[kept]


def _write_heads(
    out: np.ndarray, places: np.ndarray, counts: np.ndarray, first: _Firsts, wanted: TableType
) -> np.ndarray:
    """Types and counts of rows, parts and rings: where each row begins."""
    numbers, at = anywhere(out, "<u4"), places
    if wanted.single != POINT:
        at = places - 4
        numbers[at] = counts
    at = at[first.of_parts] - (9 if wanted.single == POLYGON else 5)
    out[at], numbers[at + 1] = 1, wanted.single + 1000 * wanted.dims
    if wanted.single == POLYGON:
        numbers[at + 5] = np.diff(first.of_parts, append=len(counts))
    rows = np.searchsorted(first.of_parts, first.of_rows)
    at = at[rows]
    if wanted.is_multi:
        at = at - 9
        out[at], numbers[at + 1] = 1, wanted.kind + 1000 * wanted.dims
        numbers[at + 5] = np.diff(rows, append=len(first.of_parts))
    return at - HEADS[wanted.flags]


def _write_headers(out: np.ndarray, starts: np.ndarray, given: Blobs, rows: np.ndarray, wanted: TableType) -> None:
    head = int.from_bytes(header(wanted.flags, wanted.srs), "little")
    anywhere(out, "<u8")[starts] = np.uint64(head)
    if wanted.flags == PLAIN:
        return
    heights = np.where(np.isnan(given.heights[rows]), 0.0, given.heights[rows])
    bounds = np.concatenate([given.boxes[rows], heights], axis=1)
    for column in range(6 if wanted.flags == BOUNDED_Z else 4):
        anywhere(out, "<f8")[starts + 8 + 8 * column] = bounds[:, column]
