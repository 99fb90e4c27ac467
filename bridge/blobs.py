"""Geometries as a GeoPackage keeps them: a header, and WKB behind it (OGC 12-128r19, 2.1.3).

Only the one form is known here that GDAL gives to flat geometries. Files of other programs, and damaged ones, hold
other forms and headers that are not true; those are for GDAL, which reads what is there and writes it anew.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
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
    doubles_at,
    read_wkb,
)

_KINDS = {
    "POINT": POINT,
    "LINESTRING": LINE,
    "POLYGON": POLYGON,
    "MULTIPOINT": MULTIPOINT,
    "MULTILINESTRING": MULTILINE,
    "MULTIPOLYGON": MULTIPOLYGON,
}
_SIZES = {  # bytes of WKB: at least, and more for each part, ring and position
    POINT: (21, 0, 0, 0),
    LINE: (9, 0, 0, 16),
    POLYGON: (9, 0, 4, 16),
    MULTIPOINT: (9, 5, 0, 16),
    MULTILINE: (9, 9, 0, 16),
    MULTIPOLYGON: (9, 9, 4, 16),
}
_PLAIN, _BOUNDED, _EMPTY = 0x01, 0x03, 0x11  # flags of a header; all of them little-endian
_HEAD, _BOUNDED_HEAD = 8, 40  # bytes of it; bounds are four numbers
_POINT_BYTES = 29
_FARTHEST = 1e38  # an index has single precision


def kind_named(name: str) -> int:
    """The WKB type with that name in `gpkg_geometry_columns`; LookupError where it is none that is known here."""
    return _KINDS[name.upper()]


def boxes_of(blobs: Sequence[Any], kind: int, srs: int) -> np.ndarray:
    """(n, 4) least x, greatest x, least y, greatest y of each geometry; nan where it is empty.

    ValueError where one is not, byte for byte, what GDAL writes for a flat geometry of that WKB type with that SRS, or
    where its header tells other bounds than it has.
    """
    wkb, bounds = _parted(blobs, kind, srs)
    columns = read_wkb(wkb)
    if not _is_regular(columns, kind):
        raise ValueError("WKB")
    boxes, is_filled = _boxes(columns), np.array([each is not None for each in bounds], dtype=bool)
    if ((np.abs(boxes) < _FARTHEST).all(axis=1) != is_filled).any():
        raise ValueError("position")
    told = np.frombuffer(b"".join(each for each in bounds if each), dtype="<f8").reshape(-1, 4)
    if kind != POINT and (told != boxes[is_filled]).any():
        raise ValueError("bounds")
    return boxes


def _parted(blobs: Sequence[Any], kind: int, srs: int) -> tuple[list[bytes], list[Optional[bytes]]]:
    """The WKB of each, and the bounds that it tells: none of a point, None where it says that it is empty."""
    empty, filled = _header(_EMPTY, srs), _header(_PLAIN if kind == POINT else _BOUNDED, srs)
    head, start = _HEAD if kind == POINT else _BOUNDED_HEAD, struct.pack("<BI", 1, kind)
    wkb: list[bytes] = []
    bounds: list[Optional[bytes]] = []
    for blob in blobs:
        if isinstance(blob, bytes) and blob.startswith(filled) and blob.startswith(start, head):
            wkb.append(blob[head:])
            bounds.append(blob[_HEAD:head])
        elif isinstance(blob, bytes) and blob.startswith(empty + start):
            wkb.append(blob[_HEAD:])
            bounds.append(None)
        else:
            raise ValueError("header")
    return wkb, bounds


def _header(flags: int, srs: int) -> bytes:
    return struct.pack("<2sBBi", b"GP", 0, flags, srs)


def _is_regular(columns: Columns, kind: int) -> bool:
    """Whether each is as long as what it holds, all of it little-endian, and no part is empty and no ring open."""
    least, part, ring, position = _SIZES[kind]
    sizes = least + part * columns.row_parts + ring * np.diff(columns.row_ring) + position * np.diff(columns.row_point)
    if (columns.kind != kind).any() or (columns.sizes != sizes).any():
        return False
    first, last = columns.xy[columns.ring_first[:-1]], columns.xy[columns.ring_first[1:] - 1]
    is_open = (first != last).any(axis=1) & (columns.ring_kind == POLYGON)
    return not is_open.any() and bool((doubles_at(columns.buffer, columns.places) == columns.xy).all())


def _boxes(columns: Columns) -> np.ndarray:
    boxes = np.full((len(columns), 4), np.nan)
    filled = np.diff(columns.row_point) > 0
    if filled.any():
        first = columns.row_point[:-1][filled]
        boxes[filled, ::2] = np.minimum.reduceat(columns.xy, first)
        boxes[filled, 1::2] = np.maximum.reduceat(columns.xy, first)
    return boxes


def points(xy: np.ndarray, srs: int) -> Iterator[Optional[bytes]]:
    """Each position (n, 2) as a GeoPackage has a point; None for nan."""
    data = np.zeros((len(xy), _POINT_BYTES), dtype=np.uint8)
    data[:, :13] = np.frombuffer(_header(_PLAIN, srs) + struct.pack("<BI", 1, POINT), dtype=np.uint8)
    data[:, 13:] = np.ascontiguousarray(xy, dtype="<f8").view(np.uint8).reshape(-1, 16)
    text, known = data.tobytes(), np.isfinite(xy).all(axis=1).tolist()
    starts = range(0, len(text), _POINT_BYTES)
    return (text[start : start + _POINT_BYTES] if there else None for start, there in zip(starts, known))
