"""The account's limits on an area, judged before anything is sent, and the cutting plan for an area over them.

A limit on the area is judged twice, as the service does: on the polygons together, and on the lon/lat bounding
box of each (API sheet, section 10). The cutting itself is the bridge's; here are the boxes and the list of runs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ....language import tr
from ...declare import Area, AreaPart
from ...errors import InputError
from ...geodata import Geodata
from ..footprint import Bounds, box_polygon

SAFE = 0.999  # share of the limit that a piece may reach: the service may measure a little differently

_A, _F = 6378137.0, 1 / 298.257223563  # WGS 84
_E2 = _F * (2 - _F)
_E = math.sqrt(_E2)


@dataclass(frozen=True)
class AreaLimits:
    """None: no limit, or none known. ``hectares`` for all polygons together and for each bounding box."""

    hectares: Optional[float] = None
    parts: Optional[int] = None


@dataclass(frozen=True)
class RunPlan:
    """The runs of one job, each a tuple of parts, and the lines along which polygons were cut (degenerate boxes)."""

    runs: tuple[tuple[AreaPart, ...], ...]
    seams: tuple[Bounds, ...] = ()


def findings(parts: Sequence[AreaPart], limits: AreaLimits) -> list[str]:
    """What is over a limit, each with the figure and the limit; [] when the area may be sent as it is."""
    found = []
    total = sum(part.hectares for part in parts)
    if limits.hectares is not None:
        largest = max(part.bounds_hectares for part in parts)
        if total > limits.hectares:
            found.append(
                tr(
                    "it has {total} ha and {hectares} ha may be processed at once",
                    total=f"{total:,.2f}",
                    hectares=f"{limits.hectares:,.2f}",
                )
            )
        elif largest > limits.hectares:
            found.append(
                tr(
                    "the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one",
                    largest=f"{largest:,.2f}",
                    hectares=f"{limits.hectares:,.2f}",
                )
            )
    if limits.parts is not None and len(parts) > limits.parts:
        found.append(
            tr(
                "it has {count} polygons and {parts} may be processed at once",
                count=f"{len(parts):,}",
                parts=f"{limits.parts:,}",
            )
        )
    return found


def plan_runs(area: Area, limits: AreaLimits, split: bool, geodata: Optional[Geodata]) -> RunPlan:
    """One run where the area keeps to the limits; with ``split`` as many as it takes; else InputError with figures."""
    if not area.parts:
        raise InputError(tr("The area has no polygon. Nothing was sent."))
    over = findings(area.parts, limits)
    if not over:
        return RunPlan((tuple(area.parts),))
    if not split:
        raise InputError(
            tr(
                "The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or "
                "switch on 'Cut an area over the limit into several runs'.",
                area=area.name,
                over="; ".join(over),
            )
        )
    if geodata is None:
        raise InputError(tr("Cutting an area needs QGIS. Nothing was sent."))
    parts: list[AreaPart] = []
    seams: list[Bounds] = []
    for part in geodata.without_overlaps(area.parts):
        pieces, lines = cut_to_limits(part, limits.hectares, geodata)
        parts += pieces
        seams += lines
    return RunPlan(tuple(pack(parts, limits)), tuple(seams))


def cut_to_limits(part: AreaPart, hectares: Optional[float], geodata: Geodata) -> tuple[list[AreaPart], list[Bounds]]:
    """Pieces of a part whose bounding boxes keep to the limit, and the lines between them."""
    if hectares is None or max(part.bounds_hectares, part.hectares) <= hectares:
        return [part], []
    columns, rows = grid_size(part.bounds, hectares * SAFE)
    boxes = list(grid(part.bounds, columns, rows))
    pieces = [piece for box in boxes for piece in geodata.clip(part, box_polygon(box))]
    return pieces, seam_lines(part.bounds, columns, rows)


def pack(parts: Sequence[AreaPart], limits: AreaLimits) -> list[tuple[AreaPart, ...]]:
    """The parts in as few runs as first fit finds, each within the limits on hectares and number."""
    runs: list[list[AreaPart]] = []
    filled: list[float] = []
    for part in parts:
        for index, run in enumerate(runs):
            fits = limits.hectares is None or filled[index] + part.hectares <= limits.hectares * SAFE
            if fits and (limits.parts is None or len(run) < limits.parts):
                run.append(part)
                filled[index] += part.hectares
                break
        else:
            runs.append([part])
            filled.append(part.hectares)
    return [tuple(run) for run in runs]


def grid_size(bounds: Bounds, hectares: float) -> tuple[int, int]:
    """(columns, rows) of the fewest equal boxes of at most so many hectares each; of as many, the squarest."""
    if hectares <= 0:
        raise InputError(tr("The account may process no area at all. Nothing was sent."))
    west, south, east, north = bounds
    wide = math.radians(east - west) * _A * math.cos(math.radians((south + north) / 2))
    high = math.radians(north - south) * _A
    least = max(1, math.ceil(box_hectares(bounds) / hectares))
    best: Optional[tuple[int, float, int, int]] = None
    for rows in range(1, least + 1):
        columns = max(1, math.ceil(least / rows))
        while max(box_hectares(box) for box in grid(bounds, 1, rows)) / columns > hectares:
            columns += 1
        slimness = abs(math.log((wide / columns) / (high / rows))) if wide > 0 and high > 0 else 0.0
        candidate = (columns * rows, slimness, columns, rows)
        best = candidate if best is None or candidate < best else best
        if rows > 2 * math.sqrt(least) + 2 and best is not None:
            break
    _, _, columns, rows = best or (1, 0.0, 1, 1)
    return columns, rows


def grid(bounds: Bounds, columns: int, rows: int) -> Iterator[Bounds]:
    """The boxes row by row from the south-west; their outer edges are exactly those of the bounds."""
    lons, lats = _edges(bounds[0], bounds[2], columns), _edges(bounds[1], bounds[3], rows)
    for south, north in zip(lats, lats[1:]):
        for west, east in zip(lons, lons[1:]):
            yield west, south, east, north


def seam_lines(bounds: Bounds, columns: int, rows: int) -> list[Bounds]:
    """The inner lines of the grid as boxes without width or without height."""
    west, south, east, north = bounds
    upright: list[Bounds] = [(lon, south, lon, north) for lon in _edges(west, east, columns)[1:-1]]
    level: list[Bounds] = [(west, lat, east, lat) for lat in _edges(south, north, rows)[1:-1]]
    return upright + level


def multi_geometry(parts: Sequence[AreaPart]) -> dict[str, Any]:
    """The parts as one GeoJSON Polygon or MultiPolygon."""
    polygons: list[Any] = []
    for part in parts:
        inner = part.geometry["coordinates"]
        polygons += inner if part.geometry["type"] == "MultiPolygon" else [inner]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def box_hectares(bounds: Bounds) -> float:
    """Hectares between two meridians and two parallels on the WGS 84 ellipsoid (closed form of the zone's area)."""
    west, south, east, north = bounds
    zone = _zone(math.sin(math.radians(north))) - _zone(math.sin(math.radians(south)))
    return abs(math.radians(east - west) * _A * _A * (1 - _E2) / 2 * zone) / 10_000.0


def _zone(sine: float) -> float:
    return sine / (1 - _E2 * sine * sine) + math.atanh(_E * sine) / _E


def _edges(low: float, high: float, count: int) -> list[float]:
    return [low + (high - low) * index / count for index in range(count)] + [high]
