"""Geometries of GeoJSON as WKB, as they are written: rings are neither closed nor turned."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, Callable, Optional

import numpy as np

from .columns import COLLECTION, LINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON


def geometry_wkb(geometry: Optional[dict]) -> Optional[bytes]:
    """WKB of a GeoJSON geometry as it is written: rings are neither closed nor turned."""
    if geometry is None:
        return None
    if geometry["type"] == "GeometryCollection":
        members = [wkb for wkb in map(geometry_wkb, geometry["geometries"]) if wkb is not None]
        return struct.pack("<BII", 1, COLLECTION, len(members)) + b"".join(members)
    return _WRITERS[geometry["type"]](geometry["coordinates"])


def _run(positions: Sequence[Sequence[float]]) -> bytes:
    xy = np.array([position[:2] for position in positions], dtype="<f8").reshape(-1, 2)
    return struct.pack("<I", len(xy)) + xy.tobytes()


def _point(position: Sequence[float]) -> bytes:
    return struct.pack("<BI", 1, POINT) + struct.pack("<dd", *(position[:2] or (float("nan"),) * 2))


def _line(positions: Sequence[Sequence[float]]) -> bytes:
    return struct.pack("<BI", 1, LINE) + _run(positions)


def _polygon(rings: Sequence[Sequence[Sequence[float]]]) -> bytes:
    return struct.pack("<BII", 1, POLYGON, len(rings)) + b"".join(_run(ring) for ring in rings)


def _many(kind: int, single: Callable[[Any], bytes]) -> Callable[[Sequence[Any]], bytes]:
    return lambda members: struct.pack("<BII", 1, kind, len(members)) + b"".join(map(single, members))


_WRITERS: dict[str, Callable[[Any], bytes]] = {
    "Point": _point,
    "LineString": _line,
    "Polygon": _polygon,
    "MultiPoint": _many(MULTIPOINT, _point),
    "MultiLineString": _many(5, _line),
    "MultiPolygon": _many(MULTIPOLYGON, _polygon),
}
