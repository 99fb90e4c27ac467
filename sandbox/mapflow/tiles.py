"""Mapbox Vector Tiles (version 2.1) of GeoJSON features, without any library: one layer, ``vector_layer``."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Sequence
from typing import Any

from .ground import clip_to_convex

EXTENT = 4096
BUFFER = 64
LAYER = "vector_layer"
POINT, LINE, POLYGON = 1, 2, 3


def encode_tile(features: Iterable[dict[str, Any]], zoom: int, column: int, row: int) -> bytes:
    """The features that lie in an XYZ tile; an empty body where there are none."""
    keys: dict[str, int] = {}
    values: dict[bytes, int] = {}
    encoded = []
    for number, feature in enumerate(features, 1):
        kind, commands = _geometry(feature["geometry"], zoom, column, row)
        if not commands:
            continue
        tags: list[int] = []
        for key, value in feature["properties"].items():
            if value is not None and not isinstance(value, (dict, list)):
                tags += [keys.setdefault(key, len(keys)), values.setdefault(_value(value), len(values))]
        body = _varint_field(1, number) + _packed(2, tags) + _varint_field(3, kind) + _packed(4, commands)
        encoded.append(_bytes_field(2, body))
    if not encoded:
        return b""
    layer = [_bytes_field(1, LAYER.encode()), *encoded]
    layer += [_bytes_field(3, key.encode("utf-8")) for key in keys]
    layer += [_bytes_field(4, value) for value in values]
    layer += [_varint_field(5, EXTENT), _varint_field(15, 2)]
    return _bytes_field(3, b"".join(layer))


def _geometry(geometry: dict[str, Any], zoom: int, column: int, row: int) -> tuple[int, list[int]]:
    kind, coordinates = geometry["type"], geometry["coordinates"]

    def project(points: Sequence[Sequence[float]]) -> list[list[float]]:
        return [_in_tile(point[0], point[1], zoom, column, row) for point in points]

    if kind in ("Polygon", "MultiPolygon"):
        polygons = [coordinates] if kind == "Polygon" else coordinates
        return POLYGON, _polygon_commands([[project(ring) for ring in polygon] for polygon in polygons])
    if kind in ("LineString", "MultiLineString"):
        lines = [coordinates] if kind == "LineString" else coordinates
        return LINE, _line_commands([project(line) for line in lines])
    points = project([coordinates] if kind == "Point" else coordinates)
    inside = [point for point in points if all(0 <= each < EXTENT for each in point)]
    return POINT, _Pen().points(inside)


def _in_tile(lon: float, lat: float, zoom: int, column: int, row: int) -> list[float]:
    count = 2**zoom
    x = (lon + 180.0) / 360.0 * count
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * count
    return [(x - column) * EXTENT, (y - row) * EXTENT]


def _polygon_commands(polygons: list[list[list[list[float]]]]) -> list[int]:
    low, high = -BUFFER, EXTENT + BUFFER
    box = [[low, low], [high, low], [high, high], [low, high], [low, low]]
    pen = _Pen()
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            clipped = [[round(x), round(y)] for x, y in clip_to_convex(ring, box)]
            if len(set(map(tuple, clipped))) >= 3:
                pen.ring(clipped, outer=index == 0)
    return pen.commands


def _line_commands(lines: list[list[list[float]]]) -> list[int]:
    """Lines are kept whole when they touch the tile: a drawer clips them itself."""
    pen = _Pen()
    for line in lines:
        xs, ys = [point[0] for point in line], [point[1] for point in line]
        if max(xs) >= -BUFFER and min(xs) <= EXTENT + BUFFER and max(ys) >= -BUFFER and min(ys) <= EXTENT + BUFFER:
            pen.line([[round(x), round(y)] for x, y in line])
    return pen.commands


class _Pen:
    """Draws with the format's commands: move 1, line 2, close 7; positions are steps from the last one."""

    def __init__(self) -> None:
        self.commands: list[int] = []
        self._at = (0, 0)

    def points(self, points: list[list[float]]) -> list[int]:
        if points:
            self.commands.append(1 | len(points) << 3)
            for point in points:
                self._step([round(each) for each in point])
        return self.commands

    def line(self, points: list[list[int]]) -> None:
        self.commands.append(1 | 1 << 3)
        self._step(points[0])
        self.commands.append(2 | (len(points) - 1) << 3)
        for point in points[1:]:
            self._step(point)

    def ring(self, ring: list[list[int]], outer: bool) -> None:
        """Outer rings clockwise on the screen (positive area with y down), holes the other way."""
        twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
        self.line((ring if (twice > 0) == outer else ring[::-1])[:-1])
        self.commands.append(7 | 1 << 3)

    def _step(self, point: Sequence[int]) -> None:
        for index in (0, 1):
            step = int(point[index]) - self._at[index]
            self.commands.append(step << 1 if step >= 0 else (-step << 1) - 1)
        self._at = (int(point[0]), int(point[1]))


def _value(value: Any) -> bytes:
    if isinstance(value, bool):
        return _varint_field(7, int(value))
    if isinstance(value, int) and value >= 0:
        return _varint_field(5, value)
    if isinstance(value, (int, float)):
        return b"\x19" + struct.pack("<d", float(value))
    return _bytes_field(1, str(value).encode("utf-8"))


def _varint(number: int) -> bytes:
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def _varint_field(field: int, number: int) -> bytes:
    return _varint(field << 3) + _varint(number)


def _bytes_field(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _packed(field: int, numbers: Sequence[int]) -> bytes:
    return _bytes_field(field, b"".join(map(_varint, numbers))) if numbers else b""
