"""A made-up town for any area: streets, buildings, trees, terrain and land cover as functions of the position.

Nothing here is real. The same area always gives the same town; positions are metres (u, v) in a frame that is turned
against north and has its origin in the middle of the area, and degrees where they leave this module.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

METRES_PER_DEGREE = 111_320.0
BLOCK = (5, 4)  # cells along u and v between two streets
MOST_CELLS = 4000

Position = tuple[float, float]


@dataclass(frozen=True)
class Building:
    """Its outline (closed, degrees), height and ground level in metres."""

    outline: tuple[Position, ...]
    height: float
    ground: float


@dataclass(frozen=True)
class Tree:
    """Its foot (degrees), height, width of the crown and ground level in metres."""

    place: Position
    height: float
    crown: float
    ground: float


@dataclass(frozen=True)
class Road:
    """One piece of street between two crossings (degrees), its class and width in metres."""

    line: tuple[Position, ...]
    kind: str
    width: float


class Town:
    """The town round a ring of (lon, lat). ``seed`` makes towns of the same area differ."""

    def __init__(self, ring: Sequence[Position], seed: str = "") -> None:
        lons, lats = [lon for lon, _ in ring], [lat for _, lat in ring]
        self.west, self.south, self.east, self.north = min(lons), min(lats), max(lons), max(lats)
        self.lon, self.lat = (self.west + self.east) / 2, (self.south + self.north) / 2
        self.metres_lon = METRES_PER_DEGREE * max(0.05, math.cos(math.radians(self.lat)))
        self._seed = f"{seed}:{self.west:.6f}:{self.south:.6f}"
        self._turn = 0.12 + 0.5 * self.chance("turn")
        width, height = (self.east - self.west) * self.metres_lon, (self.north - self.south) * METRES_PER_DEGREE
        self.radius = math.hypot(width, height) / 2
        self.cell = max(24.0, math.sqrt(4 * self.radius**2 / MOST_CELLS))

    def chance(self, *key: object) -> float:
        """A number from 0 to 1 that belongs to the key."""
        digest = hashlib.sha256(f"{self._seed}|{key}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def place(self, u: float, v: float) -> Position:
        """Degrees of a position in the town's frame."""
        cos, sin = math.cos(self._turn), math.sin(self._turn)
        east, north = u * cos - v * sin, u * sin + v * cos
        return self.lon + east / self.metres_lon, self.lat + north / METRES_PER_DEGREE

    def elevation(self, lon: float, lat: float) -> float:
        """Metres above sea: gentle hills. Works on numbers and on numpy arrays alike where ``sin`` is given them."""
        return elevation_of(lon, lat, math.sin)

    def cells(self) -> Iterator[tuple[int, int]]:
        reach = int(self.radius / self.cell) + 1
        for i in range(-reach, reach):
            for j in range(-reach, reach):
                yield i, j

    def buildings(self) -> Iterator[Building]:
        for i, j in self.cells():
            if self._is_park(i, j) or self.chance("house", i, j) > 0.72:
                continue
            yield self._building(i, j)

    def _building(self, i: int, j: int) -> Building:
        street = 5.0
        room = min(self.cell, 44.0) - 2 * street
        wide = room * (0.45 + 0.45 * self.chance("wide", i, j))
        deep = room * (0.4 + 0.4 * self.chance("deep", i, j))
        u = (i + 0.5) * self.cell + (room - wide) * (self.chance("u", i, j) - 0.5)
        v = (j + 0.5) * self.cell + (room - deep) * (self.chance("v", i, j) - 0.5)
        corners: list[tuple[float, float]] = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
        if self.chance("wing", i, j) > 0.6:  # an L
            corners = [(-1, -1), (1, -1), (1, 0.1), (0, 0.1), (0, 1), (-1, 1)]
        outline = [self.place(u + wide / 2 * x, v + deep / 2 * y) for x, y in corners]
        floors = 1 + int(3 * self.chance("floors", i, j) + 6 * self.chance("tower", i, j) ** 8)
        return Building((*outline, outline[0]), round(2.9 * floors + 0.8, 1), round(self.elevation(*outline[0]), 2))

    def trees(self) -> Iterator[Tree]:
        for i, j in self.cells():
            park = self._is_park(i, j)
            count = 4 if park else int(2.4 * self.chance("trees", i, j))
            for number in range(count):
                place = self._tree_place(i, j, number, park)
                crown = round(2.5 + 5 * self.chance("crown", i, j, number), 1)
                height = round(3 + 1.4 * crown + 3 * self.chance("tall", i, j, number), 1)
                yield Tree(place, height, crown, round(self.elevation(*place), 2))

    def _tree_place(self, i: int, j: int, number: int, park: bool) -> Position:
        along = self.chance("along", i, j, number)
        across = self.chance("across", i, j, number) if park else 0.06 + 0.05 * self.chance("row", i, j, number)
        return self.place((i + along) * self.cell, (j + across) * self.cell)

    def roads(self) -> Iterator[Road]:
        for i, j in self.cells():
            if i % BLOCK[0] == 0:
                yield self._road((i, j), (i, j + 1), i // BLOCK[0])
            if j % BLOCK[1] == 0:
                yield self._road((i, j), (i + 1, j), j // BLOCK[1])

    def _road(self, start: tuple[int, int], end: tuple[int, int], number: int) -> Road:
        main = number % 3 == 0
        line = tuple(self.place(i * self.cell, j * self.cell) for i, j in (start, end))
        return Road(line, "primary" if main else "residential", 9.0 if main else 5.5)

    def _is_park(self, i: int, j: int) -> bool:
        return self.chance("park", i // BLOCK[0], j // BLOCK[1]) > 0.86


def elevation_of(lon: Any, lat: Any, sin: Callable[[Any], Any]) -> Any:
    """Metres above sea of the made-up terrain: numbers with math.sin, or numpy arrays with numpy.sin."""
    x, y = lon * METRES_PER_DEGREE, lat * METRES_PER_DEGREE
    hills = 18 * sin(x / 900 + 0.7) * sin(y / 1100 + 0.2) + 7 * sin(x / 310 + y / 420) + 1.5 * sin(x / 90 - y / 70)
    return 62.0 + hills
