"""The GeoJSON file that the EU's information system accepts (Operator API Reference 1.0, chapters 9 to 11).

Six decimals, valid after rounding, no holes, rings counterclockwise, a plot of one part never as a Multi type;
properties by the system's own names. Each file is a statement of its own: at most 25 MB and 1,000 producers. What was
written is read again and checked by the same rules before it takes the place of what was there.
"""

from __future__ import annotations

import itertools
import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..language import N_, tr
from .columns import COLLECTION, LINE, MULTILINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON, Columns, read_wkb
from .countries import KOSOVO, is_country
from .declared import Declared
from .engine import Batch, Layer, Options, check
from .geojson import HEAD, GeoJsonWriter, feature_texts
from .plots import Plots
from .positions import areas_of
from .repair import polygon_wkb
from .rule import ERROR
from .rules import all_rules, area_unit
from .shapes import Shapes

DECIMALS = 6
MOST_BYTES = 25_000_000
MOST_PRODUCERS = 1000
ROOM = 100  # bytes of a file round its features
_BATCH = 5000
_DEEPEST = 200  # cuts one within another
_WAYS = tuple((axis, share) for share in (0.5, 0.37, 0.61, 0.23, 0.79, 0.0, 1.0) for axis in (0, 1))


class Holes(IntEnum):
    REFUSE = 0
    SPLIT = 1


class EudrError(Exception):
    """Nothing can be written as the system wants it; a sentence says why."""


@dataclass(frozen=True)
class Producer:
    """What is said of a plot. Empty text, and an area that is None or nan, are left out; the country never is."""

    country: str
    name: str = ""
    place: str = ""
    area: Optional[float] = None  # hectares


@dataclass(frozen=True)
class FileRow:
    """A feature of a file: which plot it is of, and which of its parts."""

    feature_id: int
    plot_id: str
    part: int
    parts: int


class StatementFile:
    """One file while it is written, beside the place it will take."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.draft = path.with_name(f".{path.name}.draft")
        path.parent.mkdir(parents=True, exist_ok=True)
        self.writer = GeoJsonWriter(self.draft, DECIMALS)
        self.producers: set[tuple[str, str]] = set()
        self.rows: list[FileRow] = []
        self.plots, self.hectares = 0, 0.0

    def has_room(self, size: int, producer: tuple[str, str], most_bytes: int) -> bool:
        known = producer in self.producers or len(self.producers) < MOST_PRODUCERS
        return known and self.writer.size + size <= most_bytes

    def summary(self) -> dict[str, Any]:
        return {
            "file": self.path.name,
            "plots": self.plots,
            "features": len(self.rows),
            "hectares": round(self.hectares, 4),
            "producers": len(self.producers),
            "bytes": self.writer.size,
        }


@dataclass(frozen=True)
class RefusedPlot:
    """A plot that stays out, and why."""

    feature_id: int
    plot_id: str
    reason: str


class EudrWriter:
    """Writes plots, WKB in lon/lat degrees, into as many statements as they need: ``path``, ``path_2``, ...

    ``write`` says which plots the system would refuse; ``faults`` reads the drafts again and says which features the
    rules of profile 1 object to; ``keep`` puts the drafts in their place, and ``discard`` removes them.
    """

    def __init__(self, path: Path, holes: Holes = Holes.REFUSE, most_bytes: int = MOST_BYTES) -> None:
        self.path, self.holes, self.most_bytes = Path(path), Holes(holes), most_bytes
        self.statements: list[StatementFile] = []
        self._shapes = Shapes()

    @property
    def plots(self) -> int:
        return sum(each.plots for each in self.statements)

    @property
    def features(self) -> int:
        return sum(len(each.rows) for each in self.statements)

    def write(
        self, wkb: Sequence[bytes], producers: Sequence[Producer], ids: Sequence[int], names: Sequence[str]
    ) -> list[RefusedPlot]:
        """Append plots; ``ids`` and ``names`` say which one is meant. Returns those that stay out."""
        refused, fit = [], []
        pieces: list[list[tuple[bytes, float]]] = []
        columns = read_wkb(wkb)
        plain, holed = _plain_types(wkb, columns), set(columns.ring_row[columns.ring_is_hole].tolist())
        for k, (geometry, producer) in enumerate(zip(plain, producers)):
            try:
                _refuse_kind(int(columns.kind[k]))
                if not is_country(producer.country) and producer.country != KOSOVO:
                    raise EudrError(tr("The country code '{country}' is unknown.", country=producer.country))
                pieces.append(self._without_holes(geometry) if k in holed else [(geometry, 1.0)])
                fit.append(k)
            except EudrError as error:
                refused.append(RefusedPlot(ids[k], names[k], str(error)))
        measured = areas_of(columns, columns.xy) / 10_000
        for k, texts in zip(fit, texts_of(pieces, [producers[k] for k in fit])):
            size = bytes_of(texts)
            if size > self.most_bytes:
                why = tr(
                    "Written for the EU system it takes {size} MB; a whole statement may have 25.",
                    size=f"{size / 1e6:.1f}",
                )
                refused.append(RefusedPlot(ids[k], names[k], why))
            else:
                self._append(texts, size, producers[k], ids[k], names[k], float(measured[k]))
        return refused

    def _append(
        self, texts: Sequence[bytes], size: int, producer: Producer, feature_id: int, name: str, measured: float
    ) -> None:
        statement = self._with_room(size, (producer.country, producer.name))
        statement.writer.write_texts(texts)
        statement.producers.add((producer.country, producer.name))
        statement.rows += [FileRow(feature_id, name, part + 1, len(texts)) for part in range(len(texts))]
        statement.plots += 1
        declared = producer.area if producer.area is not None and producer.area > 0 else 0.0
        statement.hectares += measured if measured == measured else declared

    def _with_room(self, size: int, producer: tuple[str, str]) -> StatementFile:
        """The first statement that can take it: producers whose plots lie apart in the layer stay together."""
        for statement in self.statements:
            if statement.has_room(size, producer, self.most_bytes):
                return statement
        self.statements.append(StatementFile(file_path(self.path, len(self.statements) + 1)))
        return self.statements[-1]

    def _without_holes(self, wkb: bytes) -> list[tuple[bytes, float]]:
        """(geometry, share of the plot's area) of what is written for a plot with holes."""
        if self.holes == Holes.REFUSE:
            raise EudrError(tr("It has a hole, which the EU system does not take."))
        pieces = split_at_holes(wkb, self._shapes)
        if not pieces:
            raise EudrError(tr("It has a hole, and it cannot be cut into parts without one."))
        return pieces

    def faults(self, tick: Callable[[], None] = lambda: None) -> list[RefusedPlot]:
        """End the drafts, read them again and tell the plots that the rules of profile 1 object to.

        Raises ``EudrError`` where a draft is not whole. ``tick`` may raise to stop.
        """
        found = []
        for statement in self.statements:
            statement.writer.close()
            for feature, message in recheck(statement.draft, len(statement.rows), tick):
                row = statement.rows[feature - 1]
                found.append(RefusedPlot(row.feature_id, row.plot_id, message))
        return found

    def keep(self) -> list[Path]:
        """The drafts take their places; further files of an earlier, larger run are removed. Returns the removed.

        OSError where one of the older files is open in another program, as Windows tells: then none is touched and no
        draft stays, for a set of old and new files would declare plots twice or not at all.
        """
        further = itertools.takewhile(is_ours, map(self._further, itertools.count(len(self.statements) + 1)))
        removed = list(further)
        try:
            for each in [*(statement.path for statement in self.statements), *removed]:
                _refuse_open(each)
        except OSError:
            self.discard()
            raise
        for statement in self.statements:
            statement.draft.replace(statement.path)
        for each in removed:
            each.unlink()
        return removed

    def _further(self, number: int) -> Path:
        return file_path(self.path, number)

    def discard(self) -> None:
        """Remove the drafts; what was there before stays."""
        for statement in self.statements:
            statement.writer.close()
            statement.draft.unlink(missing_ok=True)
        self.statements = []


def file_path(path: Path, number: int) -> Path:
    """The place of the first, second, ... file of a run."""
    return path if number == 1 else path.with_name(f"{path.stem}_{number}{path.suffix}")


def _refuse_open(path: Path) -> None:
    """OSError where a file cannot be replaced or removed: it is moved aside and back."""
    if path.exists():
        aside = path.with_name(path.name + ".part")
        path.replace(aside)
        aside.replace(path)


def is_ours(path: Path) -> bool:
    """Whether a file looks as this writer makes it, so that a new run may take its place."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(4096)
    return start.startswith(HEAD + b'{"type":"Feature","properties":{') and b'"ProducerCountry":' in start


def plainest(wkb: bytes) -> bytes:
    """A multi type of one part as the plain type; parts without a position are dropped."""
    columns = read_wkb([wkb])
    kind, rings = int(columns.kind[0]), [ring for ring in columns.rings_of(0) if len(ring[2])]
    parts = {part for part, _, _ in rings}
    if kind == MULTIPOINT and len(parts) == 1:
        return struct.pack("<BI", 1, POINT) + rings[0][2][:1].astype("<f8").tobytes()
    if kind == MULTIPOLYGON and (len(parts) == 1 or len(parts) < len(columns.part_row)):
        return polygon_wkb(rings, POLYGON if len(parts) == 1 else MULTIPOLYGON)
    return wkb


_REFUSED = {
    LINE: N_("It is a line; the EU system takes points and polygons only."),
    MULTILINE: N_("It is a line; the EU system takes points and polygons only."),
    COLLECTION: N_("It is a collection; the EU system takes points and polygons only."),
}
_NO_KIND = N_("It is no point or polygon; the EU system takes points and polygons only.")


def _refuse_kind(kind: int) -> None:
    if kind not in (POINT, MULTIPOINT, POLYGON, MULTIPOLYGON):
        raise EudrError(tr(_REFUSED.get(kind, _NO_KIND)))


def _plain_types(wkb: Sequence[bytes], columns: Columns) -> list[bytes]:
    """The plots with a multi type of one part as the plain type; most layers hold nothing else."""
    parts = np.unique(columns.ring_part)
    filled = np.bincount(columns.part_row[parts], minlength=len(columns)).tolist()
    multi = np.isin(columns.kind, (MULTIPOINT, MULTIPOLYGON)).tolist()
    return [_plain_type(each, filled[k]) if multi[k] else each for k, each in enumerate(wkb)]


def _plain_type(wkb: bytes, filled: int) -> bytes:
    count = int.from_bytes(wkb[5:9], "little" if wkb[0] else "big")
    if count != filled:  # some parts are empty, or the bytes are of another dialect
        return plainest(wkb)
    return wkb[9:] if count == 1 else wkb


def texts_of(plots: Sequence[Sequence[tuple[bytes, float]]], producers: Sequence[Producer]) -> list[list[bytes]]:
    """The features of each plot, given as pieces with their share of its area."""
    pieces = [piece for plot in plots for piece, _ in plot]
    said = [properties_of(producer, share) for plot, producer in zip(plots, producers) for _, share in plot]
    texts = iter(feature_texts(pieces, said, DECIMALS))
    return [list(itertools.islice(texts, len(plot))) for plot in plots]


def properties_of(producer: Producer, share: float = 1.0) -> dict[str, Any]:
    """By the names that the system knows; what is not said is left out."""
    texts = {"ProducerName": producer.name, "ProducerCountry": producer.country, "ProductionPlace": producer.place}
    said: dict[str, Any] = {key: text for key, text in texts.items() if text}
    if producer.area is not None and producer.area > 0:
        said["Area"] = round(producer.area * share, 4)
    return said


def bytes_of(texts: Sequence[bytes]) -> int:
    """What a file with these features alone would take, near enough and never less."""
    return sum(len(text) + 2 for text in texts) + ROOM


def bytes_of_plot(plots: Plots, row: int) -> int:
    """What a file with this plot alone would take, with all that is declared of it."""
    said, same = plots.batch.declared or Declared(), plots.options.statement
    country, name, place = (
        text if column is None else column[row] or ""
        for text, column in ((same.country, said.country), (same.name, said.name), (same.place, said.place))
    )
    area = None if plots.batch.declared_ha is None else float(plots.batch.declared_ha[row])
    wkb = plots.lonlat_bytes(row)
    return bytes_of(texts_of([[(plainest(wkb), 1.0)]], [Producer(country or "XX", name, place, area)])[0])


def split_at_holes(wkb: bytes, shapes: Shapes) -> list[tuple[bytes, float]]:
    """Polygons without holes that cover the same ground, with the share of the area of each; none where no cut does.

    Each polygon is cut through its holes along a line of the grid of six decimals: two half-moons. Where the pieces
    are not sound once they are written (a line through a doubled vertex, or twice through one place), another is tried.
    """
    columns = read_wkb([wkb])
    whole = float(areas_of(columns, columns.xy)[0])
    parts = shapes.polygons_of(shapes.read([wkb])[0])
    found: list[tuple[bytes, float]] = []
    for part in parts:
        cuts = (_written([part]) if not len(part.interiors) else _written(_cut(part, shapes, way, 0)) for way in _WAYS)
        pieces = next((each for each in cuts if _is_sound(each)), [])
        if not pieces:
            return []
        read = read_wkb(pieces)
        found.extend(zip(pieces, (areas_of(read, read.xy) / whole).tolist()))
    return found


def _written(polygons: Sequence[Any]) -> list[bytes]:
    """Polygons with the decimals of the file, those left out of which nothing is left."""
    rings = [np.round(np.array(piece.exterior.coords)[:, :2], DECIMALS) for piece in polygons]
    wkb = [polygon_wkb([(0, False, ring)], POLYGON) for ring in rings]
    read = read_wkb(wkb)
    return [each for each, area in zip(wkb, areas_of(read, read.xy).tolist()) if area > 0]


def _is_sound(wkb: Sequence[bytes]) -> bool:
    """Whether the rules of profile 1 find no error in these pieces."""
    report = check([Batch(np.arange(len(wkb)), list(wkb))], Layer("pieces"), Options(profile=1, overlaps=False))
    return bool(len(wkb)) and not report.invalid.any()


def _cut(polygon: Any, shapes: Shapes, way: tuple[int, float], depth: int) -> list[Any]:
    """``way``: 0 from south to north or 1 from west to east, and where across the hole (0 to 1)."""
    if not len(polygon.interiors) or depth > _DEEPEST:
        return [polygon]
    from shapely.geometry import box

    axis, share = way
    edges, hole = list(polygon.bounds), polygon.interiors[0].bounds
    at = round(hole[axis] + (hole[axis + 2] - hole[axis]) * share, DECIMALS)
    edges = [edges[0] - 1, edges[1] - 1, edges[2] + 1, edges[3] + 1]
    low, high = list(edges), list(edges)
    low[axis + 2], high[axis] = at, at
    found = []
    for half in (low, high):
        for piece in shapes.polygons_of(polygon.intersection(box(*half))):
            found.extend(_cut(piece, shapes, way, depth + 1))
    return found


def recheck(path: Path, count: int, tick: Callable[[], None] = lambda: None) -> list[tuple[int, str]]:
    """Read a file of this writer and check it by the rules for the EUDR: (feature from 1, what is wrong).

    Raises ``EudrError`` where it does not hold ``count`` features or is too large. In which unit most areas are is
    judged over the layer: one statement of many can hold just those that are wrong.
    """
    if path.stat().st_size > MOST_BYTES:
        raise EudrError(
            tr(
                "A file of {size} bytes came out; the EU system takes 25 MB.",
                size=f"{path.stat().st_size:,}",
            )
        )
    options = Options(profile=1, overlaps=False, rules=frozenset(all_rules()) - {area_unit.RULE.name})
    report = check(_batches(path, tick), Layer(path.name, area_field=False), options)
    if report.feature_count != count:
        raise EudrError(
            tr(
                "Of {count} features only {feature_count} arrived in the file: is the disk full?",
                count=f"{count:,}",
                feature_count=f"{report.feature_count:,}",
            )
        )
    findings = report.findings
    errors = np.flatnonzero((findings.severity == ERROR) & (findings.row >= 0)).tolist()
    return [(int(findings.feature_id[k]), str(findings.message[k])) for k in errors]


def _batches(path: Path, tick: Callable[[], None]) -> Iterator[Batch]:
    wkb: list[Optional[bytes]] = []
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
        members = [wkb for wkb in map(geometry_wkb, geometry["geometries"]) if wkb is not None]
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
