"""Polygons with holes as polygons without, for systems that take no holes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .columns import POLYGON, read_wkb
from .engine import Batch, Layer, Options, check
from .eudr_features import DECIMALS
from .positions import areas_of
from .repair import polygon_wkb
from .shapes import Shapes

_DEEPEST = 200  # cuts one within another
_WAYS = tuple((axis, share) for share in (0.5, 0.37, 0.61, 0.23, 0.79, 0.0, 1.0) for axis in (0, 1))


def split_at_holes(wkb: bytes, shapes: Shapes) -> list[tuple[bytes, float]]:
    """Polygons without holes that cover the same ground, with the share of the area of each; none where no cut does.

    Each polygon is cut through its holes along a line of the grid of six decimals: two half-moons. Where the pieces
    are not sound once they are written (a line through a doubled vertex, or twice through one place), another is tried.
    """
    columns = read_wkb([wkb])
    whole = float(areas_of(columns, columns.xy)[0])
    parts = shapes.polygons_of(shapes.read([wkb])[0])
    found: list[tuple[bytes, float]] = []
    for part in parts:
        cuts = (_written([part]) if not len(part.interiors) else _written(_cut(part, shapes, way, 0)) for way in _WAYS)
        pieces = next((each for each in cuts if _is_sound(each)), [])
        if not pieces:
            return []
        read = read_wkb(pieces)
        found.extend(zip(pieces, (areas_of(read, read.xy) / whole).tolist()))
    return found


def _written(polygons: Sequence[Any]) -> list[bytes]:
    """Polygons with the decimals of the file, those left out of which nothing is left."""
    rings = [np.round(np.array(piece.exterior.coords)[:, :2], DECIMALS) for piece in polygons]
    wkb = [polygon_wkb([(0, False, ring)], POLYGON) for ring in rings]
    read = read_wkb(wkb)
    return [each for each, area in zip(wkb, areas_of(read, read.xy).tolist()) if area > 0]


def _is_sound(wkb: Sequence[bytes]) -> bool:
    """Whether the rules of profile 1 find no error in these pieces."""
    report = check([Batch(np.arange(len(wkb)), list(wkb))], Layer("pieces"), Options(profile=1, overlaps=False))
    return bool(len(wkb)) and not report.invalid.any()


def _cut(polygon: Any, shapes: Shapes, way: tuple[int, float], depth: int) -> list[Any]:
    """``way``: 0 from south to north or 1 from west to east, and where across the hole (0 to 1)."""
    if not len(polygon.interiors) or depth > _DEEPEST:
        return [polygon]
    from shapely.geometry import box

    axis, share = way
    edges, hole = list(polygon.bounds), polygon.interiors[0].bounds
    at = round(hole[axis] + (hole[axis + 2] - hole[axis]) * share, DECIMALS)
    edges = [edges[0] - 1, edges[1] - 1, edges[2] + 1, edges[3] + 1]
    low, high = list(edges), list(edges)
    low[axis + 2], high[axis] = at, at
    found = []
    for half in (low, high):
        for piece in shapes.polygons_of(polygon.intersection(box(*half))):
            found.extend(_cut(piece, shapes, way, depth + 1))
    return found
