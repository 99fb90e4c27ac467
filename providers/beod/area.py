"""From one polygon in lon/lat to the WKT that an AOI is sent as.

The service documents a WKT POLYGON, longitude first, ring closed. The rest is
care: two dimensions, 8 decimals (about 1 mm) where they do not break it, shells counterclockwise and holes
clockwise as the Simple Features specification has them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, Optional

from ...language import tr, trn
from ..declare import Area
from ..errors import InputError

DECIMALS = 8

Position = tuple[float, float]
Ring = list[Position]


def wkt_of(geometry: Mapping[str, Any], decimals: int = DECIMALS) -> str:
    """The GeoJSON Polygon (or MultiPolygon of one part) in lon/lat as ``POLYGON ((lon lat, ...))``.

    InputError for anything that the service cannot take as one AOI.
    """
    rings = [_clean(ring, decimals) for ring in _rings_of(geometry)]
    shell, holes = _turned(rings[0], left=True), [_turned(ring, left=False) for ring in rings[1:]]
    return f"POLYGON ({', '.join(_text_of(ring, decimals) for ring in (shell, *holes))})"


def holes_of(geometry: Mapping[str, Any]) -> int:
    """How many holes the polygon has; whether the service leaves them out is not documented."""
    return len(_rings_of(geometry)) - 1


def describe_area(area: Area, credits: Optional[str] = None) -> str:
    """The line to show before the one call that may cost; ``credits`` as the service wrote them, None: not asked.

    Prices are not documented, so none is computed.
    """
    said = {"area": area.name, "size": f"{area.hectares:,.2f}"}
    if len(area.parts) == 1:
        size = tr("{area}: {size} ha on the ellipsoid", **said)
    else:
        size = tr("{area}: {size} ha in {count} parts on the ellipsoid", count=len(area.parts), **said)
    if credits is None:
        return f"{size}."
    left = tr("the credits left are not known")
    if credits:
        left = trn("{n} credit is left", "{n} credits are left", 1 if credits == "1" else 2, n=credits)
    return tr("{size}; {left}. The service does not tell its price.", size=size, left=left)


def _rings_of(geometry: Mapping[str, Any]) -> Sequence[Any]:
    kind, coordinates = geometry.get("type"), geometry.get("coordinates") or ()
    if kind == "MultiPolygon" and len(coordinates) == 1:
        rings: Sequence[Any] = next(iter(coordinates))
        return rings or _refuse(tr("has an empty part"))
    if kind == "Polygon":
        return coordinates or _refuse(tr("is empty"))
    if kind == "MultiPolygon" and coordinates:
        _refuse(
            tr(
                "has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several "
                "parts' what to do with them",
                coordinates_count=len(coordinates),
            )
        )
    if kind == "MultiPolygon":
        return _refuse(tr("is empty"))
    return _refuse(tr("is a {kind}, and the service takes one polygon", kind=kind))


def _clean(ring: Sequence[Sequence[float]], decimals: int) -> Ring:
    """The ring rounded and closed, without positions that rounding made equal."""
    kept: Ring = []
    for lon, lat in (_position(each, decimals) for each in ring):
        if not kept or kept[-1] != (lon, lat):
            kept.append((lon, lat))
    if kept[0] != kept[-1]:
        kept.append(kept[0])
    if len(set(kept)) < 3 or _doubled_area(kept) == 0.0:
        _refuse(tr("has a ring without area"))
    if any(abs(after[0] - before[0]) > 180.0 for before, after in zip(kept, kept[1:])):
        _refuse(tr("crosses the 180 degree meridian; cut it there and send each side as an area of its own"))
    return kept


def _position(given: Sequence[float], decimals: int) -> Position:
    lon, lat = float(given[0]), float(given[1])
    if not (math.isfinite(lon) and math.isfinite(lat)):
        _refuse(tr("has a coordinate that is not a number"))
    if not -90.0 <= lat <= 90.0:
        _refuse(
            tr(
                "has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged",
                lat=f"{lat:g}",
            )
        )
    if not -180.0 <= lon <= 180.0:
        _refuse(tr("has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian", lon=f"{lon:g}"))
    return round(lon, decimals) + 0.0, round(lat, decimals) + 0.0


def _doubled_area(ring: Ring) -> float:
    """Twice the signed area in square degrees, positive when counterclockwise; offsets keep small rings exact."""
    west, south = ring[0]
    return math.fsum(
        (x1 - west) * (y2 - south) - (x2 - west) * (y1 - south) for (x1, y1), (x2, y2) in zip(ring, ring[1:])
    )


def _turned(ring: Ring, left: bool) -> Ring:
    return ring if (_doubled_area(ring) > 0) == left else ring[::-1]


def _text_of(ring: Ring, decimals: int) -> str:
    return f"({', '.join(f'{_number(lon, decimals)} {_number(lat, decimals)}' for lon, lat in ring)})"


def _number(value: float, decimals: int) -> str:
    return f"{value:.{decimals}f}".rstrip("0").rstrip(".")


def _refuse(why: str) -> NoReturn:
    raise InputError(tr("The area {why}. Nothing was sent.", why=why))
