"""Synthetic rasters: every value is a formula of its position, so that a plot gets the same numbers on every computer.

Nothing here was measured. The fields look like tree cover, loss of it, biomass and so on, and mean nothing.
Only integers and + - * / are used (no sine, no NumPy), so that the results are equal bit by bit everywhere.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any, Optional

SOURCE = "synthetic (GeoRelay sandbox)"
PIXEL = 0.00025  # degrees, about 28 m at the equator
MAX_SAMPLES = 48
PATCH_CELL = 0.004  # degrees: each cell may hold one round patch of lost trees
PATCH_SHARE = 0.62
CLOUD_CELL = 0.0031
CLOUD_SHARE = 0.025
FIRST_LOSS_YEAR = 2018
LOSS_YEARS = 7
CACHE = 200000
MASK = (1 << 64) - 1


def scramble(*values: int) -> int:
    """A 64-bit number that depends on all of ``values`` and looks random."""
    mixed = 0x9E3779B97F4A7C15
    for value in values:
        mixed = ((mixed ^ (value & MASK)) * 0xBF58476D1CE4E5B9) & MASK
        mixed ^= mixed >> 29
        mixed = (mixed * 0x94D049BB133111EB) & MASK
        mixed ^= mixed >> 32
    return mixed


def share(*values: int) -> float:
    """0..1, from ``scramble``."""
    return (scramble(*values) >> 11) / float(1 << 53)


class Noise:
    """Smooth value noise: ``at(x, y)`` is 0..1 and changes over ``cell`` units; a second octave adds detail."""

    def __init__(self, seed: int, cell: float) -> None:
        self._seed = seed
        self._cell = cell
        self._nodes: dict[tuple[int, int, int], float] = {}

    def at(self, x: float, y: float) -> float:
        coarse = self._octave(0, x / self._cell, y / self._cell)
        fine = self._octave(1, x * 4 / self._cell, y * 4 / self._cell)
        return 0.7 * coarse + 0.3 * fine

    def _node(self, octave: int, column: int, row: int) -> float:
        key = (octave, column, row)
        found = self._nodes.get(key)
        if found is None:
            if len(self._nodes) > CACHE:
                self._nodes.clear()
            found = self._nodes[key] = share(self._seed, octave, column, row)
        return found

    def _octave(self, octave: int, x: float, y: float) -> float:
        column, row = int(x // 1), int(y // 1)
        across, up = x - column, y - row
        across = across * across * (3 - 2 * across)
        up = up * up * (3 - 2 * up)
        low = self._node(octave, column, row)
        low += (self._node(octave, column + 1, row) - low) * across
        high = self._node(octave, column, row + 1)
        high += (self._node(octave, column + 1, row + 1) - high) * across
        return low + (high - low) * up


FIELDS = {"density": (12, 0.05), "diversity": (13, 0.08), "wetness": (14, 0.5), "soil": (15, 0.12)}


class Rasters:
    """All synthetic rasters. Make one for a request; it remembers what it has worked out.

    A pixel is its index: longitude and latitude of its centre are (index + 0.5) x PIXEL degrees.
    """

    def __init__(self) -> None:
        self._cover = Noise(11, 0.03)
        self._fields = {name: Noise(seed, cell) for name, (seed, cell) in FIELDS.items()}
        self._patches: dict[tuple[int, int], Optional[tuple[float, float, float, float]]] = {}

    def trees(self, column: int, row: int) -> tuple[float, float]:
        """Tree cover before any loss, in percent, and the moment of the loss as a decimal year (0: none)."""
        x, y = (column + 0.5) * PIXEL, (row + 0.5) * PIXEL
        return 15 + 85 * self._cover.at(x, y), self.loss(x, y)

    def field(self, name: str, column: int, row: int) -> float:
        """One of FIELDS, 0..1; they change slowly."""
        return self._fields[name].at((column + 0.5) * PIXEL, (row + 0.5) * PIXEL)

    def loss(self, x: float, y: float) -> float:
        """When the trees of a position were lost, as a decimal year, or 0."""
        cell = (int(x // PATCH_CELL), int(y // PATCH_CELL))
        if cell not in self._patches:
            self._patches[cell] = _patch(*cell)
        patch = self._patches[cell]
        if patch is None:
            return 0.0
        across, up, radius, when = patch
        return when if (x - across) ** 2 + (y - up) ** 2 <= radius * radius else 0.0

    @staticmethod
    def is_clouded(x: float, y: float) -> bool:
        """True where there is no data at all."""
        return share(17, int(x // CLOUD_CELL), int(y // CLOUD_CELL)) < CLOUD_SHARE


def _patch(column: int, row: int) -> Optional[tuple[float, float, float, float]]:
    """Centre x and y, radius (degrees) and decimal year of a cell's patch of lost trees."""
    if share(16, column, row, 0) >= PATCH_SHARE:
        return None
    radius = PATCH_CELL * (0.10 + 0.15 * share(16, column, row, 1))
    room = PATCH_CELL - 2 * radius
    x = column * PATCH_CELL + radius + room * share(16, column, row, 2)
    y = row * PATCH_CELL + radius + room * share(16, column, row, 3)
    return x, y, radius, FIRST_LOSS_YEAR + LOSS_YEARS * share(16, column, row, 4)


def rings_in(geometry: dict[str, Any]) -> list[list[list[float]]]:
    """All rings of a GeoJSON Polygon or MultiPolygon, holes too; none for points."""
    if geometry["type"] == "Polygon":
        return geometry["coordinates"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["coordinates"] for ring in polygon]
    return []


def pixels_in(geometry: dict[str, Any]) -> list[tuple[int, int]]:
    """(column, row) of pixels whose centre lies in the geometry, evenly thinned to about MAX_SAMPLES.

    Never empty: what is smaller than a pixel, and every point, gets the pixel that it lies in.
    """
    rings = rings_in(geometry)
    if not rings:
        points = geometry["coordinates"] if geometry["type"] == "MultiPoint" else [geometry["coordinates"]]
        return [_pixel_at(point[0], point[1]) for point in points[:MAX_SAMPLES]]
    ys = [point[1] for ring in rings for point in ring]
    xs = [point[0] for ring in rings for point in ring]
    width, height = (max(xs) - min(xs)) / PIXEL, (max(ys) - min(ys)) / PIXEL
    step = 1
    while (width / step + 1) * (height / step + 1) > 1.5 * MAX_SAMPLES:
        step += max(1, step // 4)
    found: list[tuple[int, int]] = []
    for row in range(int(min(ys) / PIXEL // 1), int(max(ys) / PIXEL // 1) + 1, step):
        for start, end in _spans(rings, (row + 0.5) * PIXEL):
            first = int((start / PIXEL + 0.5) // 1)
            last = int((end / PIXEL + 0.5) // 1)
            found.extend((column, row) for column in range(first, last, step))
    return found or [_pixel_at(*_inside(rings, min(ys), max(ys)))]


def _spans(rings: list[list[list[float]]], y: float) -> list[tuple[float, float]]:
    """Where a horizontal line at ``y`` is inside, as (west, east) pairs."""
    crossings = []
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y):
                crossings.append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2]))


def _inside(rings: list[list[list[float]]], south: float, north: float) -> tuple[float, float]:
    """A position inside: the middle of the widest span at half height."""
    y = (south + north) / 2
    spans = _spans(rings, y)
    if not spans:
        return rings[0][0][0], rings[0][0][1]
    start, end = max(spans, key=lambda span: span[1] - span[0])
    return (start + end) / 2, y


def _pixel_at(x: float, y: float) -> tuple[int, int]:
    return int(x / PIXEL // 1), int(y / PIXEL // 1)


def make_png(width: int, height: int) -> bytes:
    """A greyscale PNG of noise, for previews."""
    noise = Noise(21, 16.0)
    rows = b"".join(b"\0" + bytes(int(255 * noise.at(column, row)) for column in range(width)) for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body
