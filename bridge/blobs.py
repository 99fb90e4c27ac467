"""Geometries as a GeoPackage keeps them: a header, and WKB behind it (OGC 12-128r19, 2.1.3).

Only the one form is known here that GDAL gives to points, lines and polygons. Files of other programs, and damaged
ones, hold other forms and headers that are not true; those are for GDAL, which reads what is there and writes it anew.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..checks.columns import (
    LINE,
    MULTILINE,
    MULTIPOINT,
    MULTIPOLYGON,
    POINT,
    POLYGON,
    Columns,
    anywhere,
    read_buffer,
    starts_of,
)

_KINDS = {
    "POINT": POINT,
    "LINESTRING": LINE,
    "POLYGON": POLYGON,
    "MULTIPOINT": MULTIPOINT,
    "MULTILINESTRING": MULTILINE,
    "MULTIPOLYGON": MULTIPOLYGON,
}
# bytes of WKB by its type, from 0 to 6: at least, and more for each part and ring
_LEAST, _PART, _RING = np.array([[0, 5, 9, 9, 9, 9, 9], [0, 0, 0, 0, 5, 9, 9], [0, 0, 0, 4, 0, 0, 4]])
_BEFORE = np.array([0, 0, 0, 0, 5, 9, 13])  # bytes from where a part begins to its first position
PLAIN, BOUNDED, BOUNDED_Z, EMPTY = 0x01, 0x03, 0x05, 0x11  # flags of a header; all of them little-endian
HEADS = {PLAIN: 8, BOUNDED: 40, BOUNDED_Z: 56, EMPTY: 8}  # bytes of a header; bounds are four numbers or six
_POINT_BYTES = 29
_FARTHEST = 1e38  # an index has single precision


@dataclass(frozen=True, eq=False)
class Blobs:
    """Geometries of a table. ``kind`` (n,) WKB types from 1 to 6; ``dims`` (n,) 0 flat, 1 Z, 2 M, 3 ZM.

    ``boxes`` (n, 4): least x, greatest x, least y, greatest y; nan where it is empty; ``heights`` (n, 2) the least and
    the greatest. ``is_hollow`` (n,): empty, but of one part that is empty itself. ``is_odd`` (n,): not, byte for byte,
    what GDAL writes; of those nothing else is known.
    """

    columns: Columns
    kind: np.ndarray
    dims: np.ndarray
    boxes: np.ndarray
    heights: np.ndarray
    is_hollow: np.ndarray
    is_odd: np.ndarray

    @property
    def is_empty(self) -> np.ndarray:
        return np.isnan(self.boxes[:, 0])


def kind_named(name: str) -> int:
    """The WKB type with that name in `gpkg_geometry_columns`; LookupError where it is none that is known here."""
    return _KINDS[name.upper()]


def boxes_of(blobs: Sequence[Any], kind: int, srs: int) -> np.ndarray:
    """(n, 4) least x, greatest x, least y, greatest y of each geometry; nan where it is empty.

    ValueError where one is not, byte for byte, what GDAL writes for a flat geometry of that WKB type with that SRS, or
    where its header tells other bounds than it has.
    """
    read = read_blobs(blobs, srs)
    if (read.is_odd | (read.kind != kind) | (read.dims != 0)).any():
        raise ValueError("geometry")
    return read.boxes


def read_blobs(blobs: Sequence[Any], srs: int) -> Blobs:
    """What the geometries of a table with that SRS are; what is no blob is odd."""
    pieces = [each if isinstance(each, bytes) else b"" for each in blobs]
    sizes = np.fromiter(map(len, pieces), dtype=np.int64, count=len(pieces))
    buffer, starts = np.frombuffer(b"".join([*pieces, bytes(64)]), dtype=np.uint8), starts_of(sizes)
    flags = _flags(buffer, starts, srs)
    heads = np.array([HEADS.get(each, 0) for each in range(max(HEADS) + 1)])[flags]
    is_known = (flags > 0) & (sizes >= heads + 9)
    columns = read_buffer(buffer, starts + heads, np.where(is_known, sizes - heads, 0))
    code = np.where(is_known, anywhere(buffer, "<u4")[starts + heads + 1], 0).astype(np.int64)
    dims, kind = np.divmod(code, 1000)
    is_known &= (kind >= POINT) & (kind <= MULTIPOLYGON) & (dims <= 3) & (buffer[starts + heads] == 1)
    kind, dims = np.where(is_known, kind, 0), np.where(is_known, dims, 0)
    boxes, heights, is_far = _bounds(columns, dims)
    is_hollow = _is_hollow(columns, kind, dims)
    is_odd = ~is_known | (columns.kind != kind) | is_far | _is_irregular(columns, kind, dims, is_hollow)
    is_odd |= _is_untrue(buffer, starts, flags, kind, dims, boxes, heights)
    return Blobs(columns, kind, dims, boxes, heights, is_hollow, is_odd)


def header(flags: int, srs: int) -> bytes:
    return struct.pack("<2sBBi", b"GP", 0, flags, srs)


def _flags(buffer: np.ndarray, starts: np.ndarray, srs: int) -> np.ndarray:
    """The flags of each header; 0 where GDAL writes none of that kind."""
    heads, found = anywhere(buffer, "<u8")[starts], np.zeros(len(starts), dtype=np.int64)
    for flags in HEADS:
        found[heads == int.from_bytes(header(flags, srs), "little")] = flags
    return found


def ordinates(columns: Columns, dims: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray, bool]]:
    """Of Z and M each: which positions (n,) have it, its values there, and whether it is Z."""
    for is_z in (True, False):
        rows = (dims & 1 if is_z else dims & 2) > 0
        if rows.any():
            which = rows[columns.point_row]
            behind = 16 if is_z else 16 + 8 * (dims[columns.point_row[which]] & 1)
            yield which, anywhere(columns.buffer, "<f8")[columns.places[which] + behind], is_z


def _bounds(columns: Columns, dims: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Boxes (n, 4) and heights (n, 2), nan where there are none, and what no index and no reader takes (n,)."""
    boxes, heights = np.full((len(columns), 4), np.nan), np.full((len(columns), 2), np.nan)
    boxes[:, ::2], boxes[:, 1::2] = _least_and_greatest(columns.xy, np.diff(columns.row_point))
    is_filled = np.diff(columns.row_point) > 0
    is_far = is_filled & ~(np.abs(boxes) < _FARTHEST).all(axis=1)
    for which, values, is_z in ordinates(columns, dims):
        rows = columns.point_row[which]
        least, greatest = _least_and_greatest(values, np.bincount(rows, minlength=len(columns)))
        is_far |= is_filled & ((dims & (1 if is_z else 2)) > 0) & ~(np.abs(least) + np.abs(greatest) < _FARTHEST)
        if is_z:
            heights[:, 0], heights[:, 1] = least, greatest
            is_far[rows[(values == 0) & np.signbit(values)]] = True
    if (boxes == 0).any():  # which of two zeros a header tells is for GDAL
        is_far[columns.point_row[((columns.xy == 0) & np.signbit(columns.xy)).any(axis=1)]] = True
    return boxes, heights, is_far


def _least_and_greatest(values: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of so many values in each row, one row after the other; nan where there are none."""
    shape = (len(counts), *values.shape[1:])
    least, greatest, filled = np.full(shape, np.nan), np.full(shape, np.nan), counts > 0
    if filled.any():
        first = starts_of(counts)[filled]
        least[filled], greatest[filled] = np.minimum.reduceat(values, first), np.maximum.reduceat(values, first)
    return least, greatest


def _is_hollow(columns: Columns, kind: np.ndarray, dims: np.ndarray) -> np.ndarray:
    """(n,) whether it is empty for its one part is."""
    found = (np.diff(columns.row_point) == 0) & ((kind == MULTILINE) | (kind == MULTIPOLYGON)) & (columns.sizes == 18)
    rows = np.flatnonzero(found)
    for row in rows.tolist():
        wanted = struct.pack("<IBII", 1, 1, kind[row] - 3 + 1000 * dims[row], 0)
        found[row] = columns.bytes_of(row)[5:] == wanted
    return found


def _is_irregular(columns: Columns, kind: np.ndarray, dims: np.ndarray, is_hollow: np.ndarray) -> np.ndarray:
    """(n,) whether it is not as long as what it holds, holds what its type does not, or has an open ring."""
    counts = np.where(kind == POINT, 1, np.diff(columns.row_point))
    sizes = _LEAST[kind] + _PART[kind] * (columns.row_parts + is_hollow) + _RING[kind] * np.diff(columns.row_ring)
    found = columns.sizes != sizes + counts * (16 + 8 * (dims & 1) + 4 * (dims & 2))
    rows = columns.part_row
    single = np.where(kind > POLYGON, kind - 3, kind)
    is_other = columns.part_kind != single[rows]
    first_ring = np.searchsorted(columns.ring_part, np.arange(len(rows)))
    begins = np.maximum(columns.places[columns.ring_first[first_ring]] - _BEFORE[kind[rows]], 0)
    told = anywhere(columns.buffer, "<u4")[begins + 1] != (single + 1000 * dims)[rows]
    is_other |= (kind[rows] > POLYGON) & (told | (columns.buffer[begins] != 1))
    found[rows[is_other]] = True
    found[columns.ring_row[_is_open(columns, dims)]] = True
    return found


def _is_open(columns: Columns, dims: np.ndarray) -> np.ndarray:
    first, last = columns.ring_first[:-1], columns.ring_first[1:] - 1
    is_open = (columns.xy[first] != columns.xy[last]).any(axis=1)
    for which, values, _ in ordinates(columns, dims):
        found = np.zeros(len(columns.xy))
        found[which] = values
        is_open |= found[first] != found[last]
    return is_open & (columns.ring_kind == POLYGON)


def _is_untrue(
    buffer: np.ndarray,
    starts: np.ndarray,
    flags: np.ndarray,
    kind: np.ndarray,
    dims: np.ndarray,
    boxes: np.ndarray,
    heights: np.ndarray,
) -> np.ndarray:
    """(n,) whether the header tells other bounds than the geometry has, or in another form than GDAL."""
    has_z, is_empty = (dims & 1) > 0, np.isnan(boxes[:, 0])
    wanted = np.where(is_empty, EMPTY, np.where(kind == POINT, PLAIN, np.where(has_z, BOUNDED_Z, BOUNDED)))
    found, numbers = flags != wanted, anywhere(buffer, "<f8")
    for bounds, first, which in ((boxes, 8, flags != PLAIN), (heights, 40, has_z & (flags != PLAIN))):
        rows = np.flatnonzero(which & ~is_empty & ~found)
        for column in range(bounds.shape[1]):
            found[rows] |= numbers[starts[rows] + first + 8 * column] != bounds[rows, column]
    return found


def points(xy: np.ndarray, srs: int) -> Iterator[Optional[bytes]]:
    """Each position (n, 2) as a GeoPackage has a point; None for nan."""
    data = np.zeros((len(xy), _POINT_BYTES), dtype=np.uint8)
    data[:, :13] = np.frombuffer(header(PLAIN, srs) + struct.pack("<BI", 1, POINT), dtype=np.uint8)
    data[:, 13:] = np.ascontiguousarray(xy, dtype="<f8").view(np.uint8).reshape(-1, 16)
    text, known = data.tobytes(), np.isfinite(xy).all(axis=1).tolist()
    starts = range(0, len(text), _POINT_BYTES)
    return (text[start : start + _POINT_BYTES] if there else None for start, there in zip(starts, known))
