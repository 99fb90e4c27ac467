"""Which country a position lies in, by the world map that QGIS brings along (``world_map.gpkg``, table ``countries``).

The map is looked for where QGIS lies beside this Python. Without it, or without GDAL, no country is detected, and the
answers say so.
"""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Optional

MAP = ("resources", "data", "world_map.gpkg")
PLACES: tuple[tuple[str, ...], ...] = (
    ("share", "qgis"),
    ("Resources",),
    ("Contents", "Resources"),
    ("apps", "qgis"),
    (),
)
NO_MAP = "the country of the plots could not be detected: this sandbox found no world map of QGIS"
SMALL_WORDS = {"of", "the", "and"}
Place = tuple[float, float]


@cache
def find_map() -> Optional[Path]:
    """QGIS's world map, beside QGIS's Python package, its program, or this Python."""
    for folder in _neighbourhood():
        for inside in PLACES:
            found = folder.joinpath(*inside, *MAP)
            if found.is_file():
                return found
    return None


def _neighbourhood() -> Iterator[Path]:
    """The folders above what belongs to QGIS or to this Python."""
    prefix = os.environ.get("QGIS_PREFIX_PATH", "")
    package = find_spec("qgis")
    program = shutil.which("qgis") or shutil.which("qgis_process")
    for path in (prefix, package.origin if package else "", program or "", sys.executable, sys.base_prefix):
        if path:
            yield from (Path(path), *list(Path(path).resolve().parents)[:6])


def count_countries(places: Iterable[Place], world: Optional[Path] = None) -> Optional[Counter[Optional[str]]]:
    """How many places lie in which country (None: in none); nearby places are looked up once. None without a map."""
    path = world or find_map()
    countries = _open(path) if path else None
    if countries is None:
        return None
    cells = Counter((round(x, 2), round(y, 2)) for x, y in places)
    found: Counter[Optional[str]] = Counter()
    for place, number in cells.items():
        found[_country_at(countries, place)] += number
    return found


def _open(path: Path) -> Any:
    """(GDAL's module, the data set, its layer of countries), or None where they cannot be had."""
    try:
        ogr = import_module("osgeo.ogr")
        data = ogr.Open(str(path))
    except (ImportError, RuntimeError):
        return None
    layer = data.GetLayerByName("countries") if data is not None else None
    return None if layer is None else (ogr, data, layer)


def _country_at(countries: tuple[Any, Any, Any], place: Place) -> Optional[str]:
    ogr, _, layer = countries
    point = ogr.CreateGeometryFromWkt("POINT ({} {})".format(*place))
    layer.SetSpatialFilter(point)
    for feature in layer:
        name = feature.GetField("NAME")
        if name and feature.GetGeometryRef().Contains(point):
            return str(name)
    return None


def leading_country(found: Optional[Counter[Optional[str]]]) -> dict[str, Any]:
    """The leading country, its count of all locations, and the confidence (high from 90 %, medium from 50 %).

    Without a map there is no country, and the confidence is a sentence that says so.
    """
    if found is None:
        return {"country": None, "count": 0, "total": 0, "share": 0.0, "confidence": NO_MAP}
    total = sum(found.values())
    named = [(number, name) for name, number in found.items() if name is not None]
    number, name = max(named, default=(0, None), key=lambda pair: (pair[0], pair[1] or ""))
    part = number / total if total else 0.0
    confidence = "high" if part >= 0.9 else "medium" if part >= 0.5 else "low"
    return {"country": name, "count": number, "total": total, "share": part, "confidence": confidence}


def override(declared: Optional[str], judged: dict[str, Any]) -> Optional[dict[str, Any]]:
    """``country_override_info`` where at least half of the locations lie in another country than declared."""
    detected = judged["country"]
    if not declared or detected is None or judged["share"] < 0.5 or is_same(declared, detected):
        return None
    message = "Country overridden from {} to {}: {}/{} locations are in {}.".format(
        declared, detected, judged["count"], judged["total"], detected
    )
    return {
        "was_overridden": True,
        "original_country": declared,
        "detected_country": detected,
        "message": message,
    }


def is_same(declared: str, shown: str) -> bool:
    """Is a declared name the map's one? The map leaves out accents at times and shortens words: ``Dem. Rep. Congo``."""
    given, known = _words(declared), _words(shown)
    pairs = list(zip(given, known))
    alike = all(one == other or (other.endswith(".") and one.startswith(other[:-1])) for one, other in pairs)
    return bool(pairs) and alike and (len(given) == len(known) or len(pairs) > 1)


def _words(name: str) -> Sequence[str]:
    plain = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    return [word for word in plain.lower().split() if word not in SMALL_WORDS]
