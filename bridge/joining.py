"""Results joined to the analyst's own plots, which lie in a copy beside the job.

Rows find their plots by `ladder`; parts of one plot are put together by
`meanings`; what fits no plot is kept apart, never dropped. Rows are kept in a
SQLite file, not in memory.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
)

from ..checks.inputs import Batch, Layer
from ..evidence.decisions import Decision, Decisions, decision_words, ground_of
from ..evidence.ground import Outlines
from ..language import tr
from ..providers.declare import Joined
from ..providers.errors import InputError, RequestError
from .crs import has_place
from .families import count_types, families_of, family_of, type_for
from .fields import column_kind, joined_columns, typed_field, value_for, widen
from .ladder import Ladder, Placed, SentSigns
from .ledger import CARRIED, RESULT_DATE, Analysed, read_carried
from .lonlat import lonlat_geometry
from .meanings import by_period, merge_parts
from .names import SHAPEFILE_NAME, property_names
from .plots_copy import CopyColumns, read_columns
from .refusals import or_none
from .results import Spool
from .sources import LONLAT, LayerSource, plain, text_of

DECISION = "decision"  # what was decided on the same ground, in words


class Join:
    """One row for each plot and period, in the input's order; ``unmatched`` are the results that fit no plot."""

    def __init__(
        self,
        joined: Joined,
        plots: Path,
        spool: Spool,
        folder: Path,
        warn: Callable[[str], None],
        decisions: Sequence[Decision] = (),
    ) -> None:
        self._joined, self._path, self._warn = joined, folder / "join.sqlite", warn
        self._path.unlink(missing_ok=True)
        self._layer = QgsVectorLayer(f"{plots}|layername=plots", "plots", "ogr")
        if not self._layer.isValid():
            raise InputError(
                tr("The copy of the plots that were sent is gone, so the results cannot be joined to them.")
            )
        self._copy: CopyColumns = read_columns(plots, self._layer.fields(), joined.key)
        shapes = self._layer.getFeatures(QgsFeatureRequest().setNoAttributes())
        self._kinds = count_types(plot.geometry() for plot in shapes)
        self.matched, self.split, self.periods, self.silent, self.sent = 0, 0, 0, 0, 0
        self._carried = read_carried(joined.carried)
        self.placed = self._place(spool)
        left = set(self.placed.left)
        self.unmatched = Spool(folder / "unmatched.ndjson").fill(
            row for number, row in enumerate(spool) if number in left
        )
        self._columns = self._merge(spool)
        self._decided = self._decisions(Decisions(decisions))
        if self._decided:
            self._columns[DECISION] = "text"

    def _decisions(self, made: Decisions) -> dict[int, str]:
        """By row of the copy the newest decision on the same ground, in words."""
        if not len(made) or not has_place(self._layer.crs()):
            return {}
        source = LayerSource(self._layer, "plots", self._layer.crs(), QgsCoordinateTransformContext())
        outlines = Outlines(source.batches(), source.layer())
        return {int(outlines.feature_ids[row]): decision_words(each) for row, each in made.of(outlines).items()}

    def _place(self, spool: Spool) -> Placed:
        sent = _sent_of(self._plots(), self._copy)
        self._positions = {plot: position for position, plot in enumerate(sent.rows)}
        self.sent = len(sent.rows)
        ladder = Ladder(sent.signs, self._joined.key, self._outlines, _wkb_of)
        base = self._joined.base
        return ladder.place(spool, partial(self._looked_at, base) if base is not None else None)

    def _looked_at(self, base: Callable[[], Iterable[Mapping[str, Any]]]) -> Iterable[Mapping[str, Any]]:
        """One look at what the service keeps of the plots; without it fewer results may find theirs."""
        try:
            return list(base())
        except RequestError as error:
            self._warn(tr("What the service keeps of the plots could not be asked for: {error}", error=error))
            return ()

    def _outlines(self) -> list[Optional[bytes]]:
        """The sent plots as they went out: flat, in lon/lat."""
        context = QgsCoordinateTransformContext()
        transform = QgsCoordinateTransform(self._layer.crs(), QgsCoordinateReferenceSystem(LONLAT), context)
        found: list[Optional[bytes]] = [None] * len(self._positions)
        for plot in self._layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
            if plot.id() in self._positions and plot.hasGeometry():
                try:
                    found[self._positions[plot.id()]] = lonlat_geometry(plot.geometry(), transform).asWkb().data()
                except ValueError:
                    continue
        return found

    def _merge(self, spool: Spool) -> dict[str, str]:
        """Puts the parts of each plot together, and learns which columns that leads to."""
        learned = Spool(self._path.with_suffix(".ndjson"))
        with closing(sqlite3.connect(str(self._path))) as db, db:
            db.execute("CREATE TABLE parts (plot INTEGER, properties TEXT)")
            db.execute("CREATE TABLE results (plot INTEGER, properties TEXT)")
            db.executemany("INSERT INTO parts VALUES (?, ?)", self._parts(spool))
            db.execute("CREATE INDEX parts_plot ON parts (plot)")
            for position in range(self.sent):
                rows = [
                    json.loads(row[0])
                    for row in db.execute("SELECT properties FROM parts WHERE plot = ? ORDER BY rowid", (position,))
                ]
                for result in self._merged(rows):
                    learned.learn(result)
                    db.execute("INSERT INTO results VALUES (?, ?)", (position, json.dumps(result)))
            db.execute("CREATE INDEX results_plot ON results (plot)")
        for kept in (each for rows in self._carried.values() for each in rows):
            learned.learn(kept)
        return self._without_echoes(self._typed(learned.columns))

    def _parts(self, spool: Spool) -> Iterator[tuple[int, str]]:
        for number, row in enumerate(spool):
            for position in self.placed.homes.get(number, ()):
                yield position, json.dumps(row.get("properties") or {})

    def _merged(self, rows: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        groups = by_period(rows)
        self.matched += bool(rows)
        self.periods += len(groups) > 1
        self.split += any(len(group) > 1 for group in groups)
        for group in groups:
            result = merge_parts(group)
            if self._joined.conclude is not None:
                result.update(self._joined.conclude(group))
            self.silent += any(result.get(name) == value for name, value in self._joined.missing.items())
            yield {**result, **self._fresh}

    @property
    def _fresh(self) -> Mapping[str, Any]:
        """What tells results of this run from those that were kept."""
        job = self._joined.job
        if self._joined.carried is None or job is None:
            return {}
        return {CARRIED: False, RESULT_DATE: job.updated[:10]}

    def lasting(self) -> Iterator[Analysed]:
        """The plots with results that a later run may keep."""
        outlines = self._outlines()
        batch = Batch(np.arange(len(outlines)), outlines)
        grounds = [ground_of(digest) for digest in Outlines([batch], Layer("plots")).digest.tolist()]
        with closing(sqlite3.connect(str(self._path))) as db:
            for position, outline in enumerate(outlines):
                rows = [
                    json.loads(row[0])
                    for row in db.execute("SELECT properties FROM results WHERE plot = ? ORDER BY rowid", (position,))
                ]
                if outline is None or not rows or not all(map(self._joined.lasting, rows)):
                    continue
                kept = [
                    {name: row[name] for name in self._columns if name in row and name not in (CARRIED, RESULT_DATE)}
                    for row in rows
                ]
                if grounds[position]:
                    yield Analysed(grounds[position], outline, kept)

    def _typed(self, columns: Mapping[str, str]) -> dict[str, str]:
        typed = {name: kind for name, kind in columns.items() if name.lower() != self._joined.key.lower()}
        for defaults in (self._joined.missing, self._joined.unsent):
            for name, value in defaults.items():
                typed[name] = widen(typed.get(name, ""), column_kind(value))
        return typed

    def _plots(self) -> Iterator[QgsFeature]:
        return self._layer.getFeatures()

    def _own(self, plot: QgsFeature) -> list[Any]:
        values = plot.attributes()
        return [values[index] for index in self._copy.own]

    def _results(self, db: sqlite3.Connection, plot: QgsFeature) -> list[dict[str, Any]]:
        position = self._positions.get(plot.id(), -1)
        if position < 0:
            return [dict(each) for each in self._carried.get(self._copy.key(plot), ())]
        rows = db.execute("SELECT properties FROM results WHERE plot = ? ORDER BY rowid", (position,))
        return [json.loads(row[0]) for row in rows]

    def _without_echoes(self, columns: Mapping[str, str]) -> dict[str, str]:
        """The columns without those that only repeat what was sent: that is there already."""
        own = list(self._copy.names)
        sent = [*enumerate(property_names(own, SHAPEFILE_NAME)), *enumerate(property_names(own))]
        by_name = {name: index for index, name in sent}
        candidates = {name: by_name[name.lower()] for name in columns if name.lower() in by_name}
        plot_ids = {name for name in columns if name.lower() == "plotid"}
        with closing(sqlite3.connect(str(self._path))) as db:
            for plot in self._plots():
                values, plot_id = self._own(plot), self._copy.plot_id(plot)
                for result in self._results(db, plot):
                    for name in [each for each in candidates if each in result]:
                        if not _same(result[name], plain(values[candidates[name]])):
                            del candidates[name]
                    plot_ids -= {name for name in plot_ids if name in result and str(result[name]) != str(plot_id)}
                if not candidates and not plot_ids:
                    break
        return {name: kind for name, kind in columns.items() if name not in candidates and name not in plot_ids}

    def fields(self) -> QgsFields:
        """The plots' fields as they are, then the results' with ``_2`` on a clash."""
        fields = QgsFields()
        for field in self._copy.fields:
            fields.append(field)
        names = joined_columns([field.name() for field in fields], self._columns)
        for column, kind in self._columns.items():
            fields.append(typed_field(names[column], kind or "text"))
        return fields

    def families(self) -> list[str]:
        """points, lines, polygons, collections: those that the plots have, the most frequent first."""
        return families_of(self._kinds) or [""]

    def wkb_type(self, family: str) -> int:
        return type_for(self._layer.wkbType(), family, self._kinds) if family else self._layer.wkbType()

    def crs(self) -> QgsCoordinateReferenceSystem:
        return self._layer.crs()

    def rows(self, family: str) -> Iterator[QgsFeature]:
        """The rows of the family; plots without a geometry go with the most frequent."""
        fields, main = self.fields(), self.families()[0]
        with closing(sqlite3.connect(str(self._path))) as db:
            for plot in self._plots():
                own = family_of(plot.geometry().wkbType()) if plot.hasGeometry() else ""
                if (own or main) != family:
                    continue
                told = {DECISION: self._decided.get(plot.id())} if self._decided else {}
                for result in self._results(db, plot) or [{}]:
                    result = {**result, **told}
                    row = QgsFeature(fields)
                    row.setGeometry(plot.geometry())
                    row.setAttributes([*self._own(plot), *self._values(result, plot.id() in self._positions)])
                    yield row

    def _values(self, result: Mapping[str, Any], sent: bool) -> list[Any]:
        defaults = self._joined.missing if sent else self._joined.unsent
        return [
            value_for(_or(result.get(name), defaults.get(name)), kind or "text") for name, kind in self._columns.items()
        ]


class _SentPlots:
    """The plots that were sent, by position, with the ids of their rows in the copy."""

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.keys: list[str] = []
        self.plot_ids: list[Optional[str]] = []
        self.ids: list[Optional[str]] = []
        self.names: list[Optional[str]] = []
        self.id_names: tuple[str, ...] = ()

    @property
    def signs(self) -> SentSigns:
        return SentSigns(self.keys, self.plot_ids, self.ids, self.id_names, self.names)


def _sent_of(plots: Iterator[QgsFeature], copy: CopyColumns) -> _SentPlots:
    found = _SentPlots()
    own = list(copy.names)
    called = property_names(own)
    name_at = called.index("name") if "name" in called else None
    if copy.id_at is not None:
        short = property_names(own, SHAPEFILE_NAME)
        found.id_names = tuple(
            dict.fromkeys(each.lower() for each in (called[copy.id_at], own[copy.id_at], short[copy.id_at]))
        )
    for plot in plots:
        if not copy.is_sent(plot):
            continue
        values = plot.attributes()
        found.rows.append(plot.id())
        found.keys.append(copy.key(plot))
        found.plot_ids.append(copy.plot_id(plot))
        found.ids.append(text_of(values[copy.own[copy.id_at]]) if copy.id_at is not None else None)
        found.names.append(text_of(values[copy.own[name_at]]) if name_at is not None else None)
    return found


def _wkb_of(geometry: Any) -> Optional[bytes]:
    made = or_none(ogr.CreateGeometryFromJson, json.dumps(geometry)) if geometry else None
    return bytes(made.ExportToIsoWkb()) if made is not None else None


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


def _same(result: Any, own: Any) -> bool:
    if isinstance(result, (int, float)) and isinstance(own, (int, float)):
        return abs(result - own) <= 1e-9 * max(1.0, abs(own))
    if own is None or own == NULL or own == "":
        return result in (None, "")
    return (
        result == own
        or str(result) == str(own)
        or (_parsed(result) is not None and _parsed(result) in (own, _parsed(own)))
    )


def _parsed(text: Any) -> Any:
    """The value of a JSON text; None where it is none: lists, flags and the like travel as texts."""
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return None
