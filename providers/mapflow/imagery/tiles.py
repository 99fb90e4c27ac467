"""Tile layers: templates as QGIS understands them, zoom range and extent from TileJSON (API sheet, section 3)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ....language import tr
from ...addresses import origin
from ...errors import InputError
from ...secrecy import without_secrets
from ..footprint import Bounds
from ..reading import as_number, listing, mapping, text, whole_number

ZMIN, ZMAX = 0, 18  # what the official plugin uses where no TileJSON says otherwise
HIGHEST_ZOOM = 30
TILEJSON_KEYS = ("tilejson", "tiles", "bounds", "minzoom", "maxzoom", "center", "scheme")

_SPELLINGS = (
    (re.compile(r"\$\{"), "{"),
    (re.compile(r"\{x\}", re.I), "{x}"),
    (re.compile(r"\{y\}", re.I), "{y}"),
    (re.compile(r"\{-y\}", re.I), "{-y}"),
    (re.compile(r"\{z\}", re.I), "{z}"),
    (re.compile(r"\{(?:q|quadkey)\}", re.I), "{q}"),
    (re.compile(r"\{(?:switch:)?([^{},]+)(?:,[^{}]*)\}", re.I), r"\1"),
    (re.compile(r"\{s\}", re.I), "a"),
)
_ENCODED = re.compile(r"%7B(-?[xyzq]|quadkey)%7D", re.I)


@dataclass(frozen=True)
class TileSet:
    """``url`` is a template for QGIS ({x} {y} or {-y} {z}, or {q}); bounds in lon/lat; ``signed``: the tiles lie on
    the account's own address and want its key."""

    url: str
    title: str
    zmin: int = ZMIN
    zmax: int = ZMAX
    bounds: Optional[Bounds] = None
    signed: bool = False


@dataclass(frozen=True)
class TileJson:
    bounds: Optional[Bounds] = None
    zmin: Optional[int] = None
    zmax: Optional[int] = None
    tms: bool = False


def same_origin(url: str, base_url: str) -> bool:
    """Do both have the same scheme, host and port?"""
    return origin(url) == origin(base_url)


def tile_template(url: str, tms: bool = False) -> str:
    """The template in QGIS's spelling. ``tms``: its rows count from the south, so ``{y}`` becomes ``{-y}``;
    a template that says ``{-y}`` already is left alone, whatever its type is called.

    InputError when the placeholders are not there.
    """
    template = url.strip().strip('"').strip("'")
    if "{" not in template:  # somebody has encoded the placeholders along with the rest
        template = _ENCODED.sub(r"{\1}", template)
    for pattern, spelling in _SPELLINGS:
        template = pattern.sub(spelling, template)
    if not re.match(r"https?://[^/{}]+/", template):
        raise InputError(
            tr(
                "The tile address {shortened} does not start with http:// or https://. Nothing was sent.",
                shortened=_shortened(url),
            )
        )
    if "{q}" in template:
        return template
    if not all(each in template for each in ("{x}", "{z}")) or not ("{y}" in template or "{-y}" in template):
        raise InputError(
            tr(
                "The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for "
                "rows that count from the south), or {{q}}. Nothing was sent.",
                shortened=_shortened(url),
            )
        )
    return template.replace("{y}", "{-y}") if tms else template


def read_tilejson(value: Any) -> TileJson:
    source = mapping(value)
    bounds = _bounds(listing(source.get("bounds")))
    return TileJson(bounds, _zoom(source, "minzoom"), _zoom(source, "maxzoom"), text(source, "scheme").lower() == "tms")


def _bounds(edges: Sequence[Any]) -> Optional[tuple[float, float, float, float]]:
    """west, south, east, north in degrees; None where they span nothing."""
    known = [each for each in map(as_number, edges) if each is not None]
    if len(edges) != 4 or len(known) != 4:
        return None
    west, south, east, north = known
    return (west, south, east, north) if west < east and south < north else None


def tile_at_centre(tiles: TileSet) -> tuple[int, int, int]:
    """(z, x, y) of a tile, rows from the north, that shows the middle of the set at about its whole extent."""
    west, south, east, north = tiles.bounds or (-180.0, -85.0, 180.0, 85.0)
    span = max(east - west, 1e-9)
    zoom = max(tiles.zmin, min(tiles.zmax, int(math.floor(math.log2(360.0 / span)))))
    lon, lat = (west + east) / 2, math.radians(max(-85.0, min(85.0, (south + north) / 2)))
    count = 2**zoom
    column = int((lon + 180.0) / 360.0 * count)
    row = int((1.0 - math.asinh(math.tan(lat)) / math.pi) / 2.0 * count)
    return zoom, min(max(column, 0), count - 1), min(max(row, 0), count - 1)


def tile_url(template: str, zoom: int, column: int, row: int) -> str:
    """The address of one tile; ``row`` counts from the north."""
    quadkey = "".join(str((column >> bit & 1) + 2 * (row >> bit & 1)) for bit in range(zoom - 1, -1, -1))
    values = (("{-y}", 2**zoom - 1 - row), ("{y}", row), ("{x}", column), ("{z}", zoom), ("{q}", quadkey))
    for placeholder, value in values:
        template = template.replace(placeholder, str(value))
    return template


def _zoom(source: Any, name: str) -> Optional[int]:
    found = whole_number(source, name)
    return found if found is not None and 0 <= found <= HIGHEST_ZOOM else None


def _shortened(url: str) -> str:
    """The address without what may be secret in it."""
    return without_secrets(url.strip()).partition("?")[0][:120]
