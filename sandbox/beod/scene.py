"""3D tiles of made-up buildings and trees: a ``tileset.json`` (3D Tiles 1.1) and one binary glTF of plain boxes."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

EQUATOR, FLATTENING = 6_378_137.0, 1 / 298.257223563  # WGS 84
COLOURS = {"building": [0.85, 0.8, 0.72, 1.0], "tree": [0.3, 0.55, 0.28, 1.0]}
LABEL = "synthetic (GeoRelay sandbox)"

Vertex = tuple[float, float, float]


def write_scene(folder: Path, name: str, things: Sequence[Any], box: Sequence[float]) -> None:
    """Writes ``tileset.json`` and, where there is anything, ``<name>.glb`` for the tile's box in degrees."""
    lon, lat = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    frame = _Frame(lon, lat)
    solids = [_solid(frame, thing) for thing in things]
    root: dict[str, Any] = {
        "boundingVolume": {"region": [*(math.radians(each) for each in box), 0.0, 200.0]},
        "geometricError": 0.0,
        "refine": "ADD",
        "transform": frame.matrix(),
    }
    if solids:
        (folder / f"{name}.glb").write_bytes(_glb(solids, COLOURS[name], name))
        root["content"] = {"uri": f"{name}.glb"}
    tileset = {"asset": {"version": "1.1", "extras": {"note": LABEL}}, "geometricError": 100.0, "root": root}
    (folder / "tileset.json").write_text(json.dumps(tileset), encoding="utf-8")


class _Frame:
    """East, north, up in metres about a point on the ellipsoid."""

    def __init__(self, lon: float, lat: float) -> None:
        self.lon, self.lat = lon, lat
        self._east = math.radians(1) * EQUATOR * math.cos(math.radians(lat))
        self._north = math.radians(1) * EQUATOR

    def metres(self, lon: float, lat: float) -> tuple[float, float]:
        return (lon - self.lon) * self._east, (lat - self.lat) * self._north

    def matrix(self) -> list[float]:
        """To earth-centred coordinates, column by column."""
        sin_lon, cos_lon = math.sin(math.radians(self.lon)), math.cos(math.radians(self.lon))
        sin_lat, cos_lat = math.sin(math.radians(self.lat)), math.cos(math.radians(self.lat))
        eccentricity = FLATTENING * (2 - FLATTENING)
        radius = EQUATOR / math.sqrt(1 - eccentricity * sin_lat**2)
        east = [-sin_lon, cos_lon, 0.0, 0.0]
        north = [-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat, 0.0]
        up = [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat, 0.0]
        place = [radius * cos_lat * cos_lon, radius * cos_lat * sin_lon, radius * (1 - eccentricity) * sin_lat, 1.0]
        return [*east, *north, *up, *place]


def _solid(frame: _Frame, thing: Any) -> tuple[list[Vertex], list[int]]:
    """A building's walls and roof, or a tree as a box: corners (glTF axes, y up) and triangles."""
    if hasattr(thing, "outline"):
        corners = [frame.metres(*each) for each in thing.outline[:-1]]
    else:
        east, north = frame.metres(*thing.place)
        half = thing.crown / 2
        corners = [(east + x * half, north + y * half) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    count = len(corners)
    vertices = [(east, thing.ground + up, -north) for up in (0.0, thing.height) for east, north in corners]
    walls: list[int] = []
    for here in range(count):
        there = (here + 1) % count
        walls += (here, there, count + here, count + here, there, count + there)
    return vertices, walls + _roof(count)


def _roof(count: int) -> list[int]:
    """Triangles of the upper outline: a fan from the corner that sees all others (the inner one of an L)."""
    start = 3 if count == 6 else 0
    order = [(start + step) % count for step in range(count)]
    return [count + index for step in range(1, count - 1) for index in (order[0], order[step], order[step + 1])]


def _glb(solids: Iterable[tuple[list[Vertex], list[int]]], colour: Sequence[float], name: str) -> bytes:
    vertices: list[Vertex] = []
    indices: list[int] = []
    for corners, triangles in solids:
        indices.extend(len(vertices) + index for index in triangles)
        vertices.extend(corners)
    raw = struct.pack(f"<{len(indices)}I", *indices)
    split = len(raw)
    raw += b"".join(struct.pack("<3f", *vertex) for vertex in vertices)
    lows = [min(vertex[axis] for vertex in vertices) for axis in range(3)]
    highs = [max(vertex[axis] for vertex in vertices) for axis in range(3)]
    document = {
        "asset": {"version": "2.0", "generator": LABEL},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0, "name": name}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 1}, "indices": 0, "material": 0}]}],
        "materials": [
            {"pbrMetallicRoughness": {"baseColorFactor": list(colour), "metallicFactor": 0}, "doubleSided": True}
        ],
        "accessors": [
            {"bufferView": 0, "componentType": 5125, "count": len(indices), "type": "SCALAR"},
            {
                "bufferView": 1,
                "componentType": 5126,
                "count": len(vertices),
                "type": "VEC3",
                "min": [_single(each) for each in lows],
                "max": [_single(each) for each in highs],
            },
        ],
        "bufferViews": [
            {"buffer": 0, "byteOffset": 0, "byteLength": split, "target": 34963},
            {"buffer": 0, "byteOffset": split, "byteLength": len(raw) - split, "target": 34962},
        ],
        "buffers": [{"byteLength": len(raw)}],
    }
    text = json.dumps(document, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 4)
    length = 12 + 8 + len(text) + 8 + len(raw)
    return (
        struct.pack("<4sII", b"glTF", 2, length)
        + struct.pack("<I4s", len(text), b"JSON")
        + text
        + struct.pack("<I4s", len(raw), b"BIN\0")
        + raw
    )


def _single(value: float) -> float:
    """The value as it is stored, in single precision."""
    return float(struct.unpack("<f", struct.pack("<f", value))[0])
