"""What is sent to the sandbox, judged: the order of a scenario and the polygon of an area."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from ..state import State
from .refusals import refuse

_FIELDS: dict[str, Any] = {
    "name": str,
    "source_image_type": str,
    "source_image_id": int,
    "augmented": bool,
    "output_crs": int,
    "dl_models": list,
}
_FORMATS = {
    "vector_formats": ("shapefile", "geopackage"),
    "raster_formats": ("geotiff",),
    "three_d_formats": ("3d_tiles",),
}


def check_order(order: Mapping[str, Any], state: State) -> None:
    """422 for a missing field (formats may be left out), a wrong type, or a value that nobody documented."""
    for name, kind in _FIELDS.items():
        if name not in order:
            raise refuse(state, 422, "field required", name)
        value = order[name]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise refuse(state, 422, f"{name} has a wrong type", name)
    for name, known in _FORMATS.items():
        if name not in order:
            continue
        if not isinstance(order[name], str):
            raise refuse(state, 422, f"{name} has a wrong type", name)
        if any(each not in known for each in order[name].split(",")):
            raise refuse(state, 422, f"{name} must be of {', '.join(known)}, comma-separated without spaces", name)
    if order["output_crs"] not in (3857, 4326):
        raise refuse(state, 422, "output_crs must be 3857 or 4326", "output_crs")
    if not order["name"].strip():
        raise refuse(state, 422, "name is empty", "name")


def read_polygon(text: Any, state: State) -> list[list[list[float]]]:
    """The rings of a WKT POLYGON in lon/lat; 422 says what is wrong with it."""
    if not isinstance(text, str):
        raise refuse(state, 422, "field required", "geometry")
    found = re.match(r"^\s*POLYGON\s*\(\s*(\(.*\))\s*\)\s*$", text, re.DOTALL)
    if not found:
        raise refuse(state, 422, "geometry must be a WKT POLYGON", "geometry")
    inner = found.group(1)
    if re.sub(r"\([^()]*\)", "", inner).replace(",", "").strip():
        raise refuse(state, 422, "geometry has unbalanced parentheses", "geometry")
    return [_read_ring(ring, state) for ring in re.findall(r"\(([^()]*)\)", inner)]


def _read_ring(text: str, state: State) -> list[list[float]]:
    try:
        ring = [[float(number) for number in position.split()] for position in text.split(",")]
    except ValueError:
        raise refuse(state, 422, "geometry holds something that is no number", "geometry") from None
    if any(len(position) != 2 for position in ring):
        raise refuse(state, 422, "geometry must have two coordinates a position", "geometry")
    if len(ring) < 4 or ring[0] != ring[-1]:
        raise refuse(state, 422, "a ring of the geometry is not closed", "geometry")
    if any(not (abs(lon) <= 180 and abs(lat) <= 90 and math.isfinite(lon + lat)) for lon, lat in ring):
        raise refuse(state, 422, "geometry must be longitude, latitude in degrees", "geometry")
    return ring
