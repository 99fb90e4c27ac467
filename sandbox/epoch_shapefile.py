"""Reads a zipped Shapefile without GDAL: polygons and points, with their attributes.

Format: ESRI Shapefile Technical Description (1998) and the dBASE III table beside it.
"""

from __future__ import annotations

import codecs
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

POINTS, MULTIPOINTS, POLYGONS = (1, 11, 21), (8, 18, 28), (5, 15, 25)
NEEDED = (".shp", ".shx", ".dbf", ".prj")
MAX_MEMBER = 1 << 30


class NotAShapefile(ValueError):
    """The text says what is wrong with the archive."""


def read_zipped_shapefile(path: Path) -> list[tuple[Optional[dict[str, Any]], dict[str, Any]]]:
    """(GeoJSON geometry or None, properties) of each record."""
    members = _members(path)
    missing = [suffix for suffix in NEEDED if suffix not in members]
    if missing:
        raise NotAShapefile("the archive holds no " + ", no ".join(missing))
    projection = members[".prj"].decode("utf-8", "replace").upper()
    if "PROJCS" in projection or "WGS" not in projection:
        raise NotAShapefile("the coordinate system of the .prj is not WGS 84 longitude/latitude")
    try:
        geometries = list(_read_shp(members[".shp"]))
        rows = list(_read_dbf(members[".dbf"], _encoding(members.get(".cpg", b""))))
    except (struct.error, IndexError, ValueError) as error:
        raise NotAShapefile(f"the Shapefile is damaged ({error})") from None
    if len(geometries) != len(rows):
        raise NotAShapefile(f"{len(geometries)} geometries but {len(rows)} rows of attributes")
    return list(zip(geometries, rows))


def _members(path: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(str(path)) as archive:
            for info in archive.infolist():
                suffix = "." + info.filename.lower().rpartition(".")[2]
                if info.filename.endswith("/") or suffix not in (*NEEDED, ".cpg"):
                    continue
                if suffix in found or info.file_size > MAX_MEMBER:
                    raise NotAShapefile("the archive must hold exactly one Shapefile")
                found[suffix] = archive.read(info)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        raise NotAShapefile("a Shapefile must be sent as one .zip archive") from None
    return found


def _encoding(text: bytes) -> str:
    name = text.decode("ascii", "replace").strip() or "latin-1"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "latin-1"


def _read_shp(data: bytes) -> Iterator[Optional[dict[str, Any]]]:
    if struct.unpack(">i", data[:4])[0] != 9994:
        raise ValueError("no Shapefile header")
    place = 100
    while place + 8 <= len(data):
        words = struct.unpack(">ii", data[place : place + 8])[1]
        record = data[place + 8 : place + 8 + words * 2]
        if len(record) != words * 2:
            raise ValueError("a record ends early")
        yield _read_record(record)
        place += 8 + words * 2


def _read_record(record: bytes) -> Optional[dict[str, Any]]:
    kind = struct.unpack("<i", record[:4])[0]
    if kind == 0:
        return None
    if kind in POINTS:
        return {"type": "Point", "coordinates": list(struct.unpack("<2d", record[4:20]))}
    if kind in MULTIPOINTS:
        number = struct.unpack("<i", record[36:40])[0]
        return {"type": "MultiPoint", "coordinates": _positions(record, 40, number)}
    if kind not in POLYGONS:
        return {"type": "LineString", "coordinates": []}
    parts, number = struct.unpack("<2i", record[36:44])
    starts = [*struct.unpack(f"<{parts}i", record[44 : 44 + 4 * parts]), number]
    points = _positions(record, 44 + 4 * parts, number)
    return _polygon([points[start:end] for start, end in zip(starts, starts[1:])])


def _positions(record: bytes, place: int, number: int) -> list[list[float]]:
    flat = struct.unpack(f"<{2 * number}d", record[place : place + 16 * number])
    return [list(pair) for pair in zip(flat[::2], flat[1::2])]


def _polygon(rings: list[list[list[float]]]) -> dict[str, Any]:
    """Clockwise rings are outer ones; a hole belongs to the smallest outer ring that holds its first position."""
    shells = [ring for ring in rings if _doubled_area(ring) <= 0]
    if not shells:
        shells, rings = rings, []
    polygons = [[shell] for shell in shells]
    for hole in (ring for ring in rings if _doubled_area(ring) > 0):
        owners = [polygon for polygon in polygons if _holds(polygon[0], hole[0])] or polygons[:1]
        min(owners, key=lambda polygon: abs(_doubled_area(polygon[0]))).append(hole)
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def _doubled_area(ring: list[list[float]]) -> float:
    x0, y0 = ring[0] if ring else (0.0, 0.0)
    pairs = zip(ring, ring[1:])
    return sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in pairs)


def _holds(ring: list[list[float]], point: list[float]) -> bool:
    inside = False
    x, y = point
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def _read_dbf(data: bytes, encoding: str) -> Iterator[dict[str, Any]]:
    number, head, length = struct.unpack("<IHH", data[4:12])
    fields: list[tuple[str, str, int]] = []
    place = 32
    while data[place] != 0x0D:
        name = data[place : place + 11].partition(b"\0")[0].decode(encoding, "replace")
        fields.append((name, chr(data[place + 11]), data[place + 16]))
        place += 32
    for index in range(number):
        row = data[head + index * length : head + (index + 1) * length]
        if len(row) != length:
            raise ValueError("the attribute table ends early")
        yield _read_row(row, fields, encoding)


def _read_row(row: bytes, fields: list[tuple[str, str, int]], encoding: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    place = 1
    for name, kind, width in fields:
        values[name] = _value(row[place : place + width].decode(encoding, "replace").strip(" \0"), kind)
        place += width
    return values


def _value(text: str, kind: str) -> Any:
    if not text or set(text) == {"*"}:
        return None
    if kind in "NF":
        number = float(text)
        return int(text) if text.lstrip("-+").isdigit() else number
    if kind == "L":
        return {"T": True, "Y": True, "F": False, "N": False}.get(text.upper())
    if kind == "D" and len(text) == 8:
        return "-".join((text[:4], text[4:6], text[6:]))
    return text
