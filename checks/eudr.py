"""The GeoJSON file that the EU's information system accepts (Operator API Reference 1.0, chapters 9 to 11).

Six decimals, valid after rounding, no holes, rings counterclockwise, a plot of one part never as a Multi type;
properties by the system's own names. Each file is a statement of its own: at most 25 MB and 1,000 producers. What was
written is read again and checked by the same rules before it takes the place of what was there.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, Callable

from ..language import tr
from .columns import read_wkb
from .countries import KOSOVO, is_country
from .eudr_features import (
    DECIMALS,
    MOST_BYTES,
    EudrError,
    FileRow,
    Producer,
    bytes_of,
    plain_types,
    refuse_kind,
    texts_of,
)
from .eudr_proof import read_again
from .geojson import HEAD, GeoJsonWriter
from .holes import split_at_holes
from .positions import areas_of
from .shapes import Shapes

MOST_PRODUCERS = 1000


class Holes(IntEnum):
    REFUSE = 0
    SPLIT = 1


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
        self,
        wkb: Sequence[bytes],
        producers: Sequence[Producer],
        ids: Sequence[int],
        names: Sequence[str],
        due: Sequence[float] = (),
    ) -> list[RefusedPlot]:
        """Append plots; ``ids`` and ``names`` say which one is meant. Returns those that stay out.

        ``due``: the hectares declared of each, found in another way than those of the producers; `faults` compares them
        with what the file says.
        """
        refused, fit = [], []
        pieces: list[list[tuple[bytes, float]]] = []
        columns = read_wkb(wkb)
        plain, holed = plain_types(wkb, columns), set(columns.ring_row[columns.ring_is_hole].tolist())
        for k, (geometry, producer) in enumerate(zip(plain, producers)):
            try:
                refuse_kind(int(columns.kind[k]))
                if not is_country(producer.country) and producer.country != KOSOVO:
                    raise EudrError(tr("The country code '{country}' is unknown.", country=producer.country))
                pieces.append(self._without_holes(geometry) if k in holed else [(geometry, 1.0)])
                fit.append(k)
            except EudrError as error:
                refused.append(RefusedPlot(ids[k], names[k], str(error)))
        measured = areas_of(columns, columns.xy) / 10_000
        due = due or [producer.area or 0.0 for producer in producers]
        for k, texts in zip(fit, texts_of(pieces, [producers[k] for k in fit])):
            size = bytes_of(texts)
            if size > self.most_bytes:
                why = tr(
                    "Written for the EU system it takes {size} MB; a whole statement may have 25.",
                    size=f"{size / 1e6:.1f}",
                )
                refused.append(RefusedPlot(ids[k], names[k], why))
            else:
                self._append(texts, size, producers[k], (ids[k], names[k], due[k]), float(measured[k]))
        return refused

    def _append(
        self, texts: Sequence[bytes], size: int, producer: Producer, plot: tuple[int, str, float], measured: float
    ) -> None:
        key, name, due = plot
        statement = self._with_room(size, (producer.country, producer.name))
        statement.writer.write_texts(texts)
        statement.producers.add((producer.country, producer.name))
        statement.rows += [FileRow(key, name, part + 1, len(texts), due) for part in range(len(texts))]
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

        Raises ``EudrError`` where a draft is not whole or says another area than is due. ``tick`` may raise to stop.
        """
        found = []
        for statement in self.statements:
            statement.writer.close()
            for feature, message in read_again(statement.draft, statement.rows, tick):
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
