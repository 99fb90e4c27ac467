"""The CRSs that files name: as PROJJSON, compared, and refused where nothing of them lies on the ground."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pyproj

DEGREES = "OGC:CRS84"


def projjson_of(given: Any) -> str:
    """PROJJSON of what a file says: PROJJSON, WKT, a code; "" for None. Raises ``ValueError``."""
    if given is None:
        return ""
    return _projjson(json.dumps(given) if isinstance(given, dict) else given)


@lru_cache(maxsize=256)
def _projjson(given: Any) -> str:
    try:
        crs = pyproj.CRS.from_user_input(given)
    except pyproj.exceptions.CRSError as error:
        raise ValueError("nobody can tell what its CRS is") from error
    on_ground = crs.is_geographic or crs.is_projected  # heights, building sites and the like are not
    try:
        pyproj.Transformer.from_crs(crs, DEGREES, always_xy=True)
    except pyproj.exceptions.ProjError:
        on_ground = False
    if not on_ground:
        raise ValueError(f"its CRS, {crs.name}, has no longitudes and latitudes on the Earth")
    return str(crs.to_json())


def is_same_crs(one: str, two: str) -> bool:
    """Whether two CRSs put a plot at the same place, whatever the order of their axes and with heights or without."""
    return one == two or bool(one and two and _flat(one).equals(_flat(two), ignore_axis_order=True))


def _flat(crs: str) -> Any:
    read: Any = pyproj.CRS.from_json(crs)  # older descriptions of pyproj do not know to_2d
    return read.to_2d()


def title_of(crs: str) -> str:
    return pyproj.CRS.from_json(crs).name if crs else "no CRS"
