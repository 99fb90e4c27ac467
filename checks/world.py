"""Which country a plot lies in, and how far from land: by the world map that every QGIS ships.

``world_map.gpkg``, table ``countries``, is Natural Earth 1:10m, simplified to some kilometres. Plots are sorted into
cells first: what lies in a cell that one country fills, or none touches, needs no look at its outline.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from .columns import MULTIPOLYGON, Columns, read_wkb
from .exact import taken
from .shapes import PreparedPolygon, rectangles

SEA, SEVERAL, UNKNOWN = -1, -2, -3
NO_CODE = ""
_CELLS = (1.0, 0.05, 0.01)  # degrees
_NEAR = (4.0, 1.0, 0.25, 0.05)  # degrees, for the coasts that may be the nearest one
_HANDFUL = 24  # edges that are no fewer for being looked through
_MARGIN = 0.2  # of a cell, so that plots across its border count too
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes, by the flags of a GeoPackage geometry (OGC 12-128r19, 2.1.3)
_METRES = 111_195.0  # a degree of latitude on the mean sphere
_BLOCK = 4_000_000  # distances held at once
_LINE = 2**20  # more than there are cells along a line
FAR = 500_000.0  # metres beyond which a distance is only called far


@dataclass(frozen=True, eq=False)
class Whereabouts:
    """Where each row lies. ``where`` (rows,): a number of ``World.codes``, or SEA, SEVERAL, UNKNOWN.

    ``several``: the countries that a row touches, that of its middle first, for rows that are SEVERAL.
    """

    where: np.ndarray
    several: dict[int, tuple[int, ...]]

    def countries(self, row: int) -> tuple[int, ...]:
        """The countries that a row touches; none at sea or where nobody knows."""
        where = int(self.where[row])
        return (where,) if where >= 0 else self.several.get(row, ())


@dataclass(frozen=True, eq=False)
class _Cell:
    where: int  # SEVERAL: its outline has to be asked
    parts: np.ndarray


_Edges = tuple[np.ndarray, np.ndarray]  # (edges, 4) lon, lat, lon, lat, and the country of each


class _Outlines:
    """The polygons of one country."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns

    @cached_property
    def boxes(self) -> np.ndarray:
        """(polygons, 4) west, south, east, north."""
        xy, first = self.columns.xy, self.columns.row_point[:-1]
        return np.concatenate([np.minimum.reduceat(xy, first), np.maximum.reduceat(xy, first)], axis=1)

    @cached_property
    def edges(self) -> np.ndarray:
        """(edges, 4) lon, lat, lon, lat of every border and coast."""
        xy, at = self.columns.xy, np.flatnonzero(self.columns.edge_starts)
        return np.concatenate([xy[at], xy[at + 1]], axis=1)


class World:
    """Countries: ISO code ("" for none), name, and WKB of a polygon or multipolygon in lon/lat degrees for each.

    What an outline is made of is read when it is first asked for.
    """

    def __init__(self, codes: Sequence[str], names: Sequence[str], wkb: Sequence[bytes]) -> None:
        self.codes, self.names = tuple(codes), tuple(names)
        self._wkb, scanned = tuple(wkb), [_rings_of(each) for each in wkb]
        self._country = np.repeat(np.arange(len(wkb)), [len(starts) - 1 for starts, _ in scanned])  # of each polygon
        self._first = np.searchsorted(self._country, np.arange(len(wkb)))  # polygon of each country
        self._boxes = _boxes_of(wkb, [rings for _, rings in scanned])  # (countries, 4) west, south, east, north
        self._read: dict[int, _Outlines] = {}
        self._cells: dict[tuple[int, int, int], _Cell] = {}
        self._prepared: dict[int, PreparedPolygon] = {}
        self._near: dict[tuple[int, Optional[tuple[int, int]], int], _Edges] = {}

    def number(self, code: str) -> int:
        """The number of the country that the map draws for a code; -1 where it has none."""
        return self.codes.index(code) if code in self.codes else -1

    def _outlines(self, country: int) -> _Outlines:
        if country not in self._read:
            self._read[country] = _Outlines(read_wkb(_polygons_of(self._wkb[country])))
        return self._read[country]

    @cached_property
    def _edges(self) -> _Edges:
        """(edges, 4) lon, lat, lon, lat of every border and coast, and the country of each (edges,)."""
        return self._edges_of(range(len(self._wkb)))

    def _edges_of(self, countries: Iterable[int]) -> _Edges:
        some = [(self._outlines(country).edges, country) for country in countries]
        if not some:
            return np.empty((0, 4)), np.empty(0, dtype=np.int64)
        numbers = np.repeat([country for _, country in some], [len(edges) for edges, _ in some])
        return np.concatenate([edges for edges, _ in some]), numbers

    def _part(self, number: int) -> PreparedPolygon:
        """A part of a country, prepared for many questions."""
        if number not in self._prepared:
            country = int(self._country[number])
            rings = self._outlines(country).columns.rings_of(number - int(self._first[country]))
            self._prepared[number] = PreparedPolygon([points for _, _, points in rings])
        return self._prepared[number]

    def _meeting(self, box: Sequence[float]) -> np.ndarray:
        """The parts whose boxes meet a box."""
        parts = [
            self._first[country] + _boxes_meeting(self._outlines(country).boxes, box)
            for country in _boxes_meeting(self._boxes, box).tolist()
        ]
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)

    def _cell(self, level: int, column: int, line: int) -> _Cell:
        return self._cells_at(level, [(column, line)])[0]

    def _cells_at(self, level: int, keys: Sequence[tuple[int, int]]) -> list[_Cell]:
        """The cells with these columns and lines; kept."""
        new = [key for key in keys if (level, *key) not in self._cells]
        if new:
            self._look_at(level, new)
        return [self._cells[(level, *key)] for key in keys]

    def _look_at(self, level: int, keys: Sequence[tuple[int, int]]) -> None:
        """Each part is asked about all the cells that it may touch at once."""
        limits = [_box_of(level, *key) for key in keys]
        cells = rectangles(np.array(limits))
        asked: dict[int, list[int]] = {}
        for number, (key, limit) in enumerate(zip(keys, limits)):
            for part in self._likely(level, key, limit):
                asked.setdefault(part, []).append(number)
        touched: list[list[int]] = [[] for _ in keys]
        holders: dict[int, int] = {}
        for part, numbers in sorted(asked.items()):
            met = np.array(numbers)[self._part(part).meets(cells[numbers])]
            for number, holds in zip(met.tolist(), self._part(part).holds(cells[met]).tolist()):
                touched[number].append(part)
                if holds:
                    holders.setdefault(number, part)
        for number, key in enumerate(keys):
            parts = [holders[number]] if number in holders else touched[number]
            where = int(self._country[parts[0]]) if number in holders else SEVERAL if parts else SEA
            self._cells[(level, *key)] = _Cell(where, np.array(parts, dtype=np.int64))

    def _likely(self, level: int, key: tuple[int, int], limits: Sequence[float]) -> list[int]:
        """The parts that a cell may touch: those of the cell around it."""
        if not level:
            return self._meeting(limits).tolist()
        around = [math.floor((each + 0.5) * _CELLS[level] / _CELLS[level - 1]) for each in key]
        return self._cell(level - 1, around[0], around[1]).parts.tolist()

    def locate(self, bounds: np.ndarray, shape: Optional[Callable[[int], Any]] = None) -> Whereabouts:
        """The countries of rows by their ``bounds`` (rows, 4) in degrees; longitudes may go on beyond 180.

        ``shape(row)`` gives a geometry within these bounds; without it the middle of the bounds stands for the row.
        """
        where = np.full(len(bounds), UNKNOWN, dtype=np.int64)
        several: dict[int, tuple[int, ...]] = {}
        with np.errstate(invalid="ignore"):
            known = np.isfinite(bounds).all(axis=1) & (bounds[:, 1] >= -90) & (bounds[:, 3] <= 90)
            known &= (bounds[:, 0] >= -180) & (bounds[:, 2] <= 360) & (bounds[:, 2] - bounds[:, 0] <= 180)
        rows = np.flatnonzero(known)
        boxes = bounds if shape is not None else _middles(bounds)
        for level in range(len(_CELLS)):
            rows = rows[~self._by_cells(level, boxes, rows, where)]
        for row in rows.tolist():
            found = self._touched(boxes[row], shape(row) if shape is not None else None)
            where[row] = SEA if not found else found[0] if len(found) == 1 else SEVERAL
            if len(found) > 1:
                several[row] = found
        return Whereabouts(where, several)

    def _by_cells(self, level: int, boxes: np.ndarray, rows: np.ndarray, where: np.ndarray) -> np.ndarray:
        """(len(rows),) True for the rows whose cell tells all; their country is entered in ``where``."""
        size = _CELLS[level]
        some = taken(boxes, rows)
        middle = (some[:, :2] + some[:, 2:]) / 2
        middle[:, 0] -= np.where(middle[:, 0] > 180, 360, 0)
        cell = np.floor(middle / size).astype(np.int64)
        sides = some[:, 2:] - some[:, :2]
        fits = np.maximum(sides[:, 0], sides[:, 1]) / 2 <= size * _MARGIN
        keys, place = np.unique(cell[fits, 0] + cell[fits, 1] * _LINE, return_inverse=True)
        lines = (keys + _LINE // 2) // _LINE
        cells = self._cells_at(level, list(zip((keys - lines * _LINE).tolist(), lines.tolist())))
        told = np.array([cell.where for cell in cells], dtype=np.int64)
        answers = np.full(len(rows), SEVERAL, dtype=np.int64)
        answers[fits] = told[place.ravel()] if len(told) else 0
        sure = answers != SEVERAL
        where[rows[sure]] = answers[sure]
        return sure

    def _at_hand(self, bounds: np.ndarray, shape: Any) -> list[int]:
        """The parts that a row can touch: those of its smallest cell, where it fits into one."""
        size, (west, south, east, north) = _CELLS[-1], bounds.tolist()
        if max(east - west, north - south) > 2 * size * _MARGIN or east > 180:
            return self._meeting(shape.bounds).tolist()
        column, line = math.floor((west + east) / 2 / size), math.floor((south + north) / 2 / size)
        return self._cell(len(_CELLS) - 1, column, line).parts.tolist()

    def _touched(self, bounds: np.ndarray, shape: Any) -> tuple[int, ...]:
        """The countries that a row touches, that of its middle first."""
        from shapely.geometry import Point, box

        lon, lat = float(bounds[0] + bounds[2]) / 2, float(bounds[1] + bounds[3]) / 2
        middle = (lon - 360 if lon > 180 else lon, lat)
        whole = Point(*middle) if shape is None else shape
        if shape is not None and bounds[2] > 180:
            whole = box(max(-180.0, bounds[0] - 360), bounds[1], bounds[2] - 360, bounds[3])
            whole = whole.union(box(min(bounds[0], 180.0), bounds[1], 180.0, bounds[3]))
        parts = [part for part in self._at_hand(bounds, whole) if self._part(part).meets_one(whole)]
        touched = dict.fromkeys(int(self._country[part]) for part in parts)
        if len(touched) < 2:  # along a coast, as most are: no order to find, so no second question
            return tuple(touched)
        point = Point(*middle)
        found = dict.fromkeys(int(self._country[part]) for part in parts if self._part(part).meets_one(point))
        return tuple({**found, **touched})

    def distances(self, bounds: np.ndarray, country: int = -1) -> tuple[np.ndarray, np.ndarray]:
        """(rows,) metres from each row's bounds to the nearest land, or to one country; and which country that is.

        On the mean sphere, good to a percent up to ``FAR``; beyond, only good for "far".
        """
        metres, nearest = np.full(len(bounds), np.inf), np.full(len(bounds), -1, dtype=np.int64)
        if not len(bounds) or not (self._country == country if country >= 0 else self._country >= 0).any():
            return metres, nearest
        points = _corners(bounds)
        for (level, cell), rows in _by_cell(bounds):
            self._measure(points, rows, self._edges_near(level, cell, country), metres, nearest)
        return metres, nearest

    def _edges_near(self, level: int, cell: Optional[tuple[int, int]], country: int) -> _Edges:
        """The edges, of one country or (-1) of all, that can be the nearest ones somewhere in a cell; kept."""
        key = (level, cell, country)
        if key not in self._near:
            if cell is None:
                self._near[key] = self._edges_of([country]) if country >= 0 else self._edges
            else:
                self._near[key] = self._edges_in(level, cell, country)
        return self._near[key]

    def _edges_in(self, level: int, cell: tuple[int, int], country: int) -> _Edges:
        middle = (np.array(cell) + 0.5) * _NEAR[level]
        reach = _NEAR[level] * (0.5 + _MARGIN) * 2**0.5 * _METRES
        if level:
            outer = np.floor(middle / _NEAR[level - 1]).astype(int).tolist()
            around = self._edges_near(level - 1, (outer[0], outer[1]), country)
        elif country >= 0:
            around = self._edges_near(0, None, country)
        else:
            around = self._edges_of(_within(self._boxes, middle, reach).tolist())
        edges, countries = around
        if len(edges) <= _HANDFUL:
            return around
        near = np.flatnonzero(_can_be_nearest(_apart(middle[None], edges)[0], reach))
        return taken(edges, near), countries[near]

    def _measure(
        self, points: np.ndarray, rows: np.ndarray, around: _Edges, metres: np.ndarray, nearest: np.ndarray
    ) -> None:
        """With these edges only; ``points`` is (rows, k, 2)."""
        edges, countries = around
        step = max(1, _BLOCK // (len(edges) * points.shape[1]))
        for start in range(0, len(rows), step):
            some = rows[start : start + step]
            away = _apart(points[some].reshape(-1, 2), edges).reshape(len(some), -1)
            best = away.argmin(axis=1)
            metres[some] = away[np.arange(len(some)), best]
            nearest[some] = countries[best % len(edges)]


def read_world(path: Path) -> Optional[World]:
    """The countries of QGIS's ``world_map.gpkg``; None where the file is missing or is another one."""
    if not path.is_file():
        return None
    question = "SELECT geom, iso_a2, NAME FROM countries"
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            rows = [row for row in database.execute(question).fetchall() if row[0]]
    except sqlite3.Error:
        return None
    codes = [code if code and len(code) == 2 and code.isalpha() else NO_CODE for _, code, _ in rows]
    names = [name or ("Tokelau" if code == "TK" else "") for code, (_, _, name) in zip(codes, rows)]
    return World(codes, names, [_wkb_of(blob) for blob, _, _ in rows]) if rows else None


def _wkb_of(blob: bytes) -> bytes:
    """The WKB of a geometry; the map of QGIS 3.40 has Ukraine and Russia as SpatiaLite writes them, as GDAL reads too.

    There a 0x7c stands where WKB begins and 0x69 where each polygon's byte order would be, and 0xfe ends it.
    """
    if blob[:1] == b"\0" and blob[38:39] == b"\x7c":
        return blob[1:2] + blob[39:-1]
    return blob[8 + _ENVELOPES.get(blob[3] >> 1 & 7, 0) :]


def _rings_of(wkb: bytes) -> tuple[list[int], list[tuple[int, int]]]:
    """Of a flat polygon or multipolygon: where polygons start, the end behind; (start, end) of rings' positions."""
    number = struct.Struct("<I" if wkb[0] else ">I").unpack_from
    is_multiple = number(wkb, 1)[0] == MULTIPOLYGON
    at, starts, rings = 9 if is_multiple else 0, [], []
    for _ in range(number(wkb, 5)[0] if is_multiple else 1):
        starts.append(at)
        count, at = number(wkb, at + 5)[0], at + 9
        for _ in range(count):
            start, at = at + 4, at + 4 + 16 * number(wkb, at)[0]
            rings.append((start, at))
    return [*starts, at], rings


def _polygons_of(wkb: bytes) -> list[bytes]:
    """The polygons of a flat polygon or multipolygon; hundreds in one row are slow to scan."""
    starts, _ = _rings_of(wkb)
    return [wkb[:1] + wkb[start + 1 : end] for start, end in zip(starts, starts[1:])]


def _boxes_of(wkb: Sequence[bytes], rings: Sequence[Sequence[tuple[int, int]]]) -> np.ndarray:
    """(rows, 4) west, south, east, north of all positions; nan where there are none."""
    boxes = np.full((len(wkb), 4), np.nan)
    for is_little, order in ((True, "<f8"), (False, ">f8")):
        rows = [row for row, each in enumerate(wkb) if rings[row] and bool(each[0]) == is_little]
        if rows:
            data = b"".join([wkb[row][start:end] for row in rows for start, end in rings[row]])
            sizes = [sum(end - start for start, end in rings[row]) // 16 for row in rows]
            xy, first = np.frombuffer(data, dtype=order).reshape(-1, 2), np.cumsum([0, *sizes[:-1]])
            boxes[rows] = np.concatenate([np.minimum.reduceat(xy, first), np.maximum.reduceat(xy, first)], axis=1)
    return boxes


def _boxes_meeting(boxes: np.ndarray, box: Sequence[float]) -> np.ndarray:
    west, south, east, north = box
    return np.flatnonzero(
        (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    )


def _can_be_nearest(away: np.ndarray, reach: float, least: Optional[float] = None) -> np.ndarray:
    """(edges,) whether what is ``away`` metres from a point can be the nearest somewhere within its ``reach``.

    ``least``: how far the nearest is at the most, where that is not the least of these.
    """
    return away <= (away.min() if least is None else least) * 1.02 + 2 * reach + 1


def _within(boxes: np.ndarray, middle: np.ndarray, reach: float) -> np.ndarray:
    """The boxes in which an edge can lie that is the nearest one somewhere within ``reach`` metres of ``middle``.

    Measured as ``_apart`` does it, so that none is left out that it would keep.
    """
    lon, lat = middle.tolist()
    scale = math.cos(math.radians(lat))
    west = (boxes[:, 0] - lon + 180) % 360 - 180
    east = west + boxes[:, 2] - boxes[:, 0]
    whole = east < 180  # the others lie on both sides of the line opposite the point
    x = np.where(whole, np.maximum(0, np.maximum(west, -east)), 0) * scale
    y = np.maximum(0, np.maximum(boxes[:, 1] - lat, lat - boxes[:, 3]))
    farthest_x = np.where(whole, np.maximum(np.abs(west), np.abs(east)), 360) * scale
    farthest_y = np.maximum(np.abs(boxes[:, 1] - lat), np.abs(boxes[:, 3] - lat))
    least = float(np.nanmin(np.hypot(farthest_x, farthest_y)) * _METRES)
    return np.flatnonzero(_can_be_nearest(np.hypot(x, y) * _METRES, reach, least))


def _box_of(level: int, column: int, line: int) -> tuple[float, float, float, float]:
    size, margin = _CELLS[level], _CELLS[level] * _MARGIN
    return column * size - margin, line * size - margin, (column + 1) * size + margin, (line + 1) * size + margin


def _middles(bounds: np.ndarray) -> np.ndarray:
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    return np.concatenate([middle, middle], axis=1)


def _corners(bounds: np.ndarray) -> np.ndarray:
    """(rows, 5, 2): the middle of each box and its corners."""
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    corners = [bounds[:, [0, 1]], bounds[:, [0, 3]], bounds[:, [2, 1]], bounds[:, [2, 3]]]
    return np.stack([middle, *corners], axis=1)


def _by_cell(bounds: np.ndarray) -> Iterator[tuple[tuple[int, Optional[tuple[int, int]]], np.ndarray]]:
    """((level, cell), rows) of the smallest cells that hold the rows, margin included; the cell None for the rest."""
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    reach = np.max(bounds[:, 2:] - bounds[:, :2], axis=1) / 2
    left = np.ones(len(bounds), dtype=bool)
    for level in reversed(range(len(_NEAR))):
        rows = np.flatnonzero(left & (reach <= _NEAR[level] * _MARGIN))
        left[rows] = False
        cells, place = np.unique(np.floor(middle[rows] / _NEAR[level]).astype(np.int64), axis=0, return_inverse=True)
        order = np.argsort(place.ravel(), kind="stable")
        groups = np.split(rows[order], np.cumsum(np.bincount(place.ravel(), minlength=len(cells)))[:-1])
        yield from (((level, tuple(cell)), group) for cell, group in zip(cells.tolist(), groups) if len(group))
    if left.any():
        yield (0, None), np.flatnonzero(left)


def _apart(points: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """(points, edges) metres, each measured on the plane that touches the sphere near the point."""
    scale = np.cos(np.radians(points[:, 1]))[:, None]
    x = (edges[None, :, 0] - points[:, 0, None] + 180) % 360 - 180
    y = edges[None, :, 1] - points[:, 1, None]
    dx, dy = (edges[:, 2] - edges[:, 0])[None] * scale, (edges[:, 3] - edges[:, 1])[None]
    x = x * scale
    length = dx * dx + dy * dy
    length[length == 0] = 1  # of an edge that is a point no share is gone along
    along = np.minimum(np.maximum(-(x * dx + y * dy) / length, 0), 1)
    return np.hypot(x + along * dx, y + along * dy) * _METRES
