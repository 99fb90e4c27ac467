"""Column names that a file can hold: a name that it cannot hold is changed, and its values are kept.

A GeoPackage knows no difference of case, and its key and geometry are columns too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Callable, Optional
from unicodedata import combining, normalize

_CASELESS = {"gpkg": ("fid", "geom"), "sqlite": ("ogc_fid", "geometry", "rowid", "_rowid_", "oid"), "csv": ()}
_SHAPEFILE_BYTES = 10
_ENDINGS = {
    ".gpkg": "gpkg",
    ".sqlite": "sqlite",
    ".db": "sqlite",
    ".csv": "csv",
    ".shp": "shp",
    ".dbf": "shp",
    ".kml": "kml",
    ".gml": "gml",
    ".gdb": "gdb",
    ".tab": "tab",
}
# What a name is made of: in KML it stands in an attribute, in GML it is the name of an element, a file geodatabase
# takes letters, digits and _, and MapInfo no more than those of ASCII, 31 at most.
_UNFIT = {
    "kml": re.compile(r"""[<>&"'\x00-\x1f]"""),
    "gml": re.compile(r"[^A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u3001-\uD7FF]"),
    "gdb": re.compile(r"[^A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u3001-\uD7FF]"),
    "tab": re.compile(r"[^A-Za-z0-9_]"),
}
_LETTER_FIRST = {"gml", "gdb", "tab"}
_LONGEST = {"gdb": 64, "tab": 31}
_IN_A_PLACEMARK = (
    "timestamp begin end altitudemode tessellate extrude visibility draworder icon snippet heading tilt roll model"
)
_RESERVED = {"kml": tuple(_IN_A_PLACEMARK.split()), "gml": ("gml_id", "fid"), "gdb": ("objectid", "shape"), "tab": ()}
_TABLE = re.compile(r"^ogr:.*dbname=(['\"])(?P<path>.*?)\1", re.IGNORECASE | re.DOTALL)
_GEOMETRY = re.compile(r"table=.*\((?P<column>[^()]+)\)")


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The name, with ``_2``, ``_3``, ... where one of the others is called so in any case."""
    used = {name.lower() for name in taken}
    candidate, number = wanted, 2
    while candidate.lower() in used:
        candidate, number = f"{wanted}_{number}", number + 1
    return candidate


def apart(names: Sequence[str], taken: Iterable[str] = (), longest: Optional[int] = None) -> list[str]:
    """The names, each once whatever the case and none of ``taken``, of at most so many bytes; the first keeps."""
    used, whole = {name.lower() for name in taken}, {name.lower() for name in names}
    result = []
    for name in names:
        candidate, number = _short(name, longest, ""), 2
        while candidate.lower() in used or (candidate != name and candidate.lower() in whole):
            candidate, number = _short(name, longest, f"_{number}"), number + 1
        used.add(candidate.lower())
        result.append(candidate)
    return result


def _short(name: str, longest: Optional[int], suffix: str) -> str:
    if longest is None:
        return name + suffix
    return name.encode("utf-8")[: longest - len(suffix)].decode("utf-8", "ignore") + suffix


def key_and_geometry(names: Iterable[str]) -> tuple[str, str]:
    """Names for the key and the geometry of a GeoPackage of ours that no column has."""
    taken = list(names)
    lower = {name.lower() for name in taken}
    return (
        "fid" if "fid" not in lower else free_name("georelay_fid", taken),
        "geom" if "geom" not in lower else free_name("georelay_geom", taken),
    )


def names_for(destination: str, names: Sequence[str], keeps_fid: Callable[[], bool] = lambda: False) -> list[str]:
    """The names as the output of an algorithm can hold them.

    ``keeps_fid()``: whether the first column is called `fid` and holds whole numbers, each once, so it can be the key.
    """
    kind = format_of(destination)
    if kind == "shp":
        return apart(names, (), _SHAPEFILE_BYTES)
    if kind in _UNFIT:
        return apart([_plain(name, kind) for name in names], _RESERVED[kind], _LONGEST.get(kind))
    if kind not in _CASELESS:
        return list(names)
    taken = {*_CASELESS[kind]}
    column = _GEOMETRY.search(destination)
    if column:
        taken.add(column.group("column").lower())
    if kind == "sqlite":  # GDAL writes its names so
        return apart([re.sub(r"[-#']", "_", name.lower()) for name in names], taken)
    if kind == "csv":
        return apart([name.replace('"', "_") for name in names])
    if kind == "gpkg" and names and names[0] == "fid" and keeps_fid():
        return ["fid", *apart(names[1:], taken)]
    return apart(names, taken)


def _plain(name: str, kind: str) -> str:
    """The name in the letters that the format takes; an accent goes, where it must, before its letter does."""
    bare = name if kind != "tab" else "".join(c for c in normalize("NFKD", name) if not combining(c))
    plain = _UNFIT[kind].sub("_", bare)
    return f"_{plain}" if kind in _LETTER_FIRST and not re.match(r"[^\W\d]", plain) else plain


def format_of(destination: str) -> str:
    """gpkg, sqlite, csv, shp, or "" for what holds any name (GeoJSON, memory) or is not known."""
    table = _TABLE.search(destination)
    path = table.group("path") if table else destination.partition("|")[0]
    return _ENDINGS.get(Path(path).suffix.lower(), "")


def told_renames(before: Sequence[str], after: Sequence[str]) -> str:
    """`geom is geom_2, Name is Name_2` for the names that changed; "" where none did."""
    return ", ".join(f"'{one}' is '{two}'" for one, two in zip(before, after) if one != two)
