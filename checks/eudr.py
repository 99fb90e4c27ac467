"""The GeoJSON file that the EU's information system accepts (Operator API Reference 1.0, chapters 9 to 11).

Six decimals, valid after rounding, no holes, rings counterclockwise, each file
below 25 MB; properties by the system's own names. What was written is read
again and checked by the same rules.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from .columns import COLLECTION, LINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON, read_wkb
from .countries import is_country
from .engine import Batch, Layer, Options, check
from .geojson import GeoJsonWriter, feature_texts
from .plots import Plots
from .positions import areas_of
from .repair import polygon_wkb
from .rule import ERROR
from .shapes import Shapes

DECIMALS = 6
MOST_BYTES = 25_000_000
LONGEST_NAME = 500
ROOM = 100  # bytes of a file round its features
SMALLEST_POINT = 0.0001  # hectares
LARGEST_POINT = 4.0
_BATCH = 5000


class Holes(IntEnum):
    REFUSE = 0
    SPLIT = 1


class EudrError(Exception):
    """The file cannot be written as the system wants it; the sentence names the plot."""


@dataclass(frozen=True)
class Producer:
    """What is said of a plot. Empty text and None are left out of the file, but for the country."""

    country: str
    name: str = ""
    place: str = ""
    area: Any = None  # hectares: a number, or text that reads as one


@dataclass(frozen=True)
class Written:
    """``plots`` counts features given, ``features`` those in the files (a plot may be split at its holes)."""

    files: tuple[Path, ...]
    plots: int
    features: int


class EudrWriter:
    """Writes plots, WKB in lon/lat degrees, to ``path`` and where needed to ``path_2``, ``path_3``, ...

    Raises ``EudrError`` at the first plot that the system would refuse. ``close`` reads the files again and raises
    if the rules of profile 1 find an error in them; the files are removed then, as after any error.
    """

    def __init__(self, path: Path, holes: Holes = Holes.REFUSE, most_bytes: int = MOST_BYTES) -> None:
        self.path, self.holes, self.most_bytes = Path(path), Holes(holes), most_bytes
        self.plots = 0
        self.features = 0
        self._files: list[Path] = []
        self._writer: Optional[GeoJsonWriter] = None
        self._shapes = Shapes()

    def write(self, wkb: Sequence[bytes], producers: Sequence[Producer], names: Sequence[str]) -> None:
        """Append plots; ``names`` say which plot is meant in an error."""
        try:
            pieces, properties = self._prepare(wkb, producers, names)
            for text in feature_texts(pieces, properties, DECIMALS):
                self._append(text)
        except BaseException:
            self.discard()
            raise
        self.plots += len(wkb)

    def _prepare(
        self, wkb: Sequence[bytes], producers: Sequence[Producer], names: Sequence[str]
    ) -> tuple[list[bytes], list[dict]]:
        pieces: list[bytes] = []
        properties: list[dict] = []
        for geometry, producer, name in zip(wkb, producers, names):
            for piece, share in self._without_holes(geometry, name):
                kind = struct.unpack_from("<I" if piece[0] else ">I", piece, 1)[0] % 1000
                pieces.append(piece)
                properties.append(properties_of(producer, kind, name, share))
        return pieces, properties

    def close(self, tick: Callable[[], None] = lambda: None) -> Written:
        """End the files and read them again; ``tick`` may raise to stop."""
        if self._writer is None:
            self._open()
        self._writer.close()
        try:
            for path in self._files:
                recheck(path, tick)
        except BaseException:
            self.discard()
            raise
        return Written(tuple(self._files), self.plots, self.features)

    def discard(self) -> None:
        """Remove what was written so far."""
        if self._writer is not None:
            self._writer.close()
        for path in self._files:
            path.unlink(missing_ok=True)
        self._files = []

    def _append(self, text: bytes) -> None:
        if self._writer is None or self._writer.size + len(text) + 16 > self.most_bytes:
            if self._writer is not None:
                self._writer.close()
            self._open()
        self._writer.write_texts([text])
        self.features += 1

    def _open(self) -> None:
        number = len(self._files) + 1
        path = self.path if number == 1 else self.path.with_name(f"{self.path.stem}_{number}{self.path.suffix}")
        self._files.append(path)
        self._writer = GeoJsonWriter(path, DECIMALS)

    def _without_holes(self, wkb: bytes, name: str) -> Iterator[tuple[bytes, float]]:
        """(geometry, share of the plot's area) of the pieces to write."""
        columns = read_wkb([wkb])
        kind = int(columns.kind[0])
        if kind not in (POINT, MULTIPOINT, POLYGON, MULTIPOLYGON):
            shown = {LINE: "a line", COLLECTION: "a collection"}.get(kind, "no point or polygon")
            raise EudrError(f"{name} is {shown}; the EU system takes points and polygons only. Nothing was written.")
        if not columns.ring_is_hole.any():
            yield wkb, 1.0
            return
        if self.holes == Holes.REFUSE:
            raise EudrError(
                f"{name} has a hole, which the EU system does not take. Choose to split such plots, or draw it "
                "without. Nothing was written."
            )
        yield from split_at_holes(wkb, self._shapes)


def properties_of(producer: Producer, kind: int, name: str, share: float = 1.0) -> dict:
    """The properties by the names that the system knows; refuses what it would refuse or misread."""
    if not is_country(producer.country):
        given = producer.country or "empty"
        raise EudrError(
            f"{name}: the country code {given} is unknown; the EU system takes two capital letters such as GH. "
            "Nothing was written."
        )
    if len(producer.name) > LONGEST_NAME:
        raise EudrError(f"{name}: the producer's name has more than {LONGEST_NAME} characters. Nothing was written.")
    properties: dict[str, Any] = {}
    if producer.name:
        properties["ProducerName"] = producer.name
    properties["ProducerCountry"] = producer.country
    if producer.place:
        properties["ProductionPlace"] = producer.place
    area = area_number(producer.area, name)
    if area is not None:
        if kind in (POINT, MULTIPOINT):
            _judge_point_area(area, name)
        properties["Area"] = round(area * share, 4)
    return properties


def area_number(value: Any, name: str) -> Optional[float]:
    """Hectares as a number; None where nothing is given. Text with a decimal comma is understood."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        text = value.strip().replace("\u00a0", "")
        if not text:
            return None
        if "," in text and "." not in text:
            text = text.replace(",", ".")
    else:
        text = value
    try:
        number = float(text)
    except (TypeError, ValueError):
        raise EudrError(f"{name}: the area {value} is not a number of hectares. Nothing was written.") from None
    if number != number:
        return None
    if not 0 <= number < 1e9:
        raise EudrError(f"{name}: {value} is no area in hectares. Nothing was written.")
    return number


def _judge_point_area(area: float, name: str) -> None:
    if area > LARGEST_POINT:
        raise EudrError(f"{name} is a point of {area:g} ha; above 4 ha its outline is needed. Nothing was written.")
    if area < SMALLEST_POINT:
        raise EudrError(
            f"{name} is a point of {area:g} ha; the EU system refuses areas below {SMALLEST_POINT} ha. "
            "Nothing was written."
        )


def bytes_of(plots: Plots, row: int) -> int:
    """What a file with this plot alone would take, with what is declared of it."""
    said, same = plots.batch.declared, plots.options.statement
    columns = [None if said is None else each for each in (said and said.country, said and said.name,
                                                           said and said.place)]
    words = [text if column is None else column[row] or "" for text, column in
             zip((same.country, same.name, same.place), columns)]
    properties = {"ProducerName": words[1], "ProducerCountry": words[0] or "XX", "ProductionPlace": words[2]}
    wkb = plots.lonlat_bytes(row)
    return len(feature_texts([wkb], [properties], DECIMALS)[0]) + ROOM


def split_at_holes(wkb: bytes, shapes: Shapes) -> list[tuple[bytes, float]]:
    """Polygons without holes that cover the same ground, with the share of the area of each.

    Each polygon is cut from north to south through its holes, on the grid of six decimals: two half-moons.
    """
    columns = read_wkb([wkb])
    pieces = []
    for part in shapes.polygons_of(shapes.read([wkb])[0]):
        pieces.extend(_cut(part, shapes, 0))
    wkbs = [
        polygon_wkb([(0, False, np.round(np.array(piece.exterior.coords)[:, :2], DECIMALS))], POLYGON)
        for piece in pieces
    ]
    whole = float(areas_of(columns, columns.xy)[0])
    read = read_wkb(wkbs)
    areas = areas_of(read, read.xy)
    return [(each, float(area) / whole) for each, area in zip(wkbs, areas) if area > 0]


def _cut(polygon: Any, shapes: Shapes, depth: int) -> list[Any]:
    if not len(polygon.interiors) or depth > 200:
        return [polygon]
    from shapely.geometry import box

    west, south, east, north = polygon.bounds
    hole = polygon.interiors[0].bounds
    middle = round((hole[0] + hole[2]) / 2, DECIMALS)
    if not hole[0] < middle < hole[2]:
        middle = (hole[0] + hole[2]) / 2
    halves = [(west - 1, middle), (middle, east + 1)]
    found = []
    for low, high in halves:
        for piece in shapes.polygons_of(polygon.intersection(box(low, south - 1, high, north + 1))):
            found.extend(_cut(piece, shapes, depth + 1))
    return found


def recheck(path: Path, tick: Callable[[], None] = lambda: None) -> None:
    """Read a file of this writer and check it by the rules for the EUDR; raises ``EudrError`` at an error."""
    if path.stat().st_size >= MOST_BYTES:
        raise EudrError(f"{path.name} is larger than the 25 MB that the EU system takes. Nothing was kept.")
    layer = Layer(path.name, area_field=False)
    options = Options(profile=1, overlaps=False)
    report = check(_batches(path, tick), layer, options)
    errors = np.flatnonzero(report.findings.severity == ERROR)
    if len(errors):
        first = report.findings.taken(slice(errors[0], errors[0] + 1))
        where = "" if first.feature_id[0] is None else f"feature {first.feature_id[0]} of "
        raise EudrError(
            f"Written for the EU system, {where}{path.name} has a fault: {first.message[0]} "
            "Repair the plot first. Nothing was kept."
        )


def _batches(path: Path, tick: Callable[[], None]) -> Iterator[Batch]:
    wkb: list[bytes] = []
    declared: list[float] = []
    done = 0
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith('{"type":"Feature",'):
                continue
            feature = json.loads(line.rstrip().rstrip(","))
            wkb.append(geometry_wkb(feature["geometry"]))
            area = feature["properties"].get("Area")
            declared.append(float("nan") if area is None else area)
            if len(wkb) == _BATCH:
                tick()
                yield Batch(np.arange(done + 1, done + len(wkb) + 1), wkb, None, np.array(declared))
                done += len(wkb)
                wkb, declared = [], []
    if wkb:
        yield Batch(np.arange(done + 1, done + len(wkb) + 1), wkb, None, np.array(declared))


def geometry_wkb(geometry: Optional[dict]) -> Optional[bytes]:
    """WKB of a GeoJSON geometry as it is written: rings are neither closed nor turned."""
    if geometry is None:
        return None
    if geometry["type"] == "GeometryCollection":
        members = [geometry_wkb(each) for each in geometry["geometries"]]
        return struct.pack("<BII", 1, COLLECTION, len(members)) + b"".join(members)
    return _WRITERS[geometry["type"]](geometry["coordinates"])


def _run(positions: Sequence[Sequence[float]]) -> bytes:
    xy = np.array([position[:2] for position in positions], dtype="<f8").reshape(-1, 2)
    return struct.pack("<I", len(xy)) + xy.tobytes()


def _point(position: Sequence[float]) -> bytes:
    return struct.pack("<BI", 1, POINT) + struct.pack("<dd", *(position[:2] or (float("nan"),) * 2))


def _line(positions: Sequence[Sequence[float]]) -> bytes:
    return struct.pack("<BI", 1, LINE) + _run(positions)


def _polygon(rings: Sequence[Sequence[Sequence[float]]]) -> bytes:
    return struct.pack("<BII", 1, POLYGON, len(rings)) + b"".join(_run(ring) for ring in rings)


def _many(kind: int, single: Callable[[Any], bytes]) -> Callable[[Sequence[Any]], bytes]:
    return lambda members: struct.pack("<BII", 1, kind, len(members)) + b"".join(map(single, members))


_WRITERS: dict[str, Callable[[Any], bytes]] = {
    "Point": _point,
    "LineString": _line,
    "Polygon": _polygon,
    "MultiPoint": _many(MULTIPOINT, _point),
    "MultiLineString": _many(5, _line),
    "MultiPolygon": _many(MULTIPOLYGON, _polygon),
}
