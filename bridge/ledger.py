"""What was analysed before, by ground and settings: so that only new and changed plots need to be sent.

In ``GEORELAY_HOME``, with what statements have declared. A row of results is written when a job's results are joined
to its plots, and only for a plot about which the service said something.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Optional

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..checks.inputs import Batch, Layer
from ..evidence.decisions import ground_of
from ..evidence.ground import Outlines, are_same, near_boxes
from ..language import tr, trn
from ..providers.connections import Connection
from ..providers.declare import Operation
from ..providers.errors import InputError
from ..providers.jobs import fingerprint_of
from ..providers.store import Job, JobStore
from .plots_copy import LAYER, read_columns
from .sources import LayerSource

CARRIED, RESULT_DATE = "carried", "result_date"  # columns of the results of a run that sends only what changed
KEY = "georelayid"
_SAME = 0.1  # metres, as outlines are compared everywhere
_TABLES = (
    "CREATE TABLE IF NOT EXISTS analysed (place TEXT, ground TEXT, outline BLOB, results TEXT, date TEXT, job TEXT, "
    "PRIMARY KEY (place, ground))",
    "CREATE TABLE IF NOT EXISTS declared (ground TEXT, outline BLOB, job TEXT, statement TEXT, "
    "PRIMARY KEY (job, ground))",
)
Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Analysed:
    """One plot: its fingerprint, its outline as WKB in lon/lat, and its rows of results."""

    ground: str
    outline: bytes
    results: Rows


@dataclass(frozen=True)
class AtHome:
    """Plots that need not be sent, by feature id: with the results that they keep, or under way in a job."""

    carried: Mapping[int, Rows] = field(default_factory=dict)
    under_way: Mapping[int, str] = field(default_factory=dict)

    @property
    def ids(self) -> set[int]:
        return {*self.carried, *self.under_way}

    def write(self, path: Path) -> Optional[Path]:
        """The results kept, a JSON line a plot, for the join; None where everything is sent."""
        if self is NOTHING:
            return None
        with open(path, "w", encoding="utf-8") as handle:
            for feature_id, rows in self.carried.items():
                handle.write(json.dumps({"key": str(feature_id), "results": list(rows)}, ensure_ascii=False) + "\n")
        return path


NOTHING = AtHome()


def place_of(provider: str, operation: str, connection: Connection, settings: Mapping[str, Any]) -> str:
    """What has to be the same: service, operation, connection, account and settings.

    Only an e-mail address tells accounts apart: one account has many tokens.
    """
    where = "sandbox" if connection.is_sandbox else [connection.name, connection.base_url]
    account = connection.account if "@" in connection.account else ""
    return fingerprint_of(provider, operation, where, account, settings)


class Ledger:
    """The table; every use is a connection and a transaction of its own."""

    def __init__(self, home: Path) -> None:
        self._path = home / "ledger.sqlite"

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(sqlite3.connect(str(self._path), timeout=30.0)) as db, db:
                for table in _TABLES:
                    db.execute(table)
                yield db
        except sqlite3.Error as error:
            raise InputError(
                tr(
                    "The list of what was analysed before cannot be used ({error}). Nothing was sent. See to "
                    "{file} in GeoRelay's folder, or send all plots.",
                    error=error,
                    file=self._path.name,
                )
            ) from error

    def record(self, place: str, plots: Iterable[Analysed], date: str, job: str) -> int:
        """Stores the newest results of each ground; how many."""
        rows = [(place, each.ground, each.outline, json.dumps(list(each.results)), date, job) for each in plots]
        if rows:
            with self._open() as db:
                db.executemany(
                    "INSERT INTO analysed VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (place, ground) DO UPDATE SET "
                    "outline = excluded.outline, results = excluded.results, date = excluded.date, job = excluded.job "
                    "WHERE excluded.date >= analysed.date",
                    rows,
                )
        return len(rows)

    def known(self, place: str, outlines: Outlines, oldest: str = "") -> dict[int, Rows]:
        """By row of the layer the results on the same ground, not older than a date, each with its date."""
        with self._open() as db:
            table = db.execute(
                "SELECT ground, outline, results, date FROM analysed WHERE place = ? AND date >= ?", (place, oldest)
            ).fetchall()
        if not table:
            return {}
        at = {ground: k for k, (ground, *_) in enumerate(table)}
        grounds = map(ground_of, outlines.digest.tolist())
        found = {row: at[ground] for row, ground in enumerate(grounds) if ground in at}
        found.update(_by_outline([each[1] for each in table], outlines, set(found)))
        return {row: [_dated(each, table[k][3]) for each in json.loads(table[k][2])] for row, k in found.items()}

    def newest(self, outlines: Outlines, by: Callable[[str], bool]) -> dict[int, Rows]:
        """By row of the layer the newest results on the same ground, of any settings; ``by`` takes a job by its id."""
        return self._on_ground("SELECT ground, outline, results, job FROM analysed ORDER BY date", outlines, by)

    def declare(self, plots: Iterable[tuple[str, bytes]], job: str, statement: Mapping[str, Any]) -> None:
        """Notes by fingerprint and outline which plots a statement has declared; the same again is no second row."""
        rows = [(ground, outline, job, json.dumps(dict(statement))) for ground, outline in plots]
        with self._open() as db:
            db.executemany("INSERT OR REPLACE INTO declared VALUES (?, ?, ?, ?)", rows)

    def declared(self, outlines: Outlines, by: Callable[[str], bool]) -> dict[int, Mapping[str, Any]]:
        """By row of the layer the last statement that has declared the same ground; ``by`` takes a job by its id."""
        return self._on_ground("SELECT ground, outline, statement, job FROM declared ORDER BY rowid", outlines, by)

    def _on_ground(self, query: str, outlines: Outlines, by: Callable[[str], bool]) -> dict[int, Any]:
        if not self._path.exists():
            return {}
        with self._open() as db:
            rows = db.execute(query).fetchall()
        jobs = {job for job in {row[3] for row in rows} if by(job)}
        table = [row for row in rows if row[3] in jobs]
        at = {ground: k for k, (ground, *_) in enumerate(table)}
        grounds = map(ground_of, outlines.digest.tolist())
        found = {row: at[ground] for row, ground in enumerate(grounds) if ground in at}
        if table:
            found.update(_by_outline([each[1] for each in table], outlines, set(found)))
        return {row: json.loads(table[k][2]) for row, k in found.items()}


def _dated(result: Mapping[str, Any], date: str) -> dict[str, Any]:
    return {**result, CARRIED: True, RESULT_DATE: date[:10]}


def _by_outline(stored: Sequence[bytes], outlines: Outlines, known: set[int]) -> dict[int, int]:
    """Rows that no fingerprint found, by the outline itself: another CRS or rounding moves it a little."""
    wanted = outlines.has_outline.copy()
    wanted[list(known)] = False
    if not wanted.any():
        return {}
    theirs = Outlines([Batch(np.arange(len(stored)), list(stored))], Layer("analysed"))
    near = near_boxes(outlines, theirs, wanted, theirs.has_outline, _SAME)
    return dict(near[are_same(outlines, theirs, near, _SAME)].tolist())


def at_home(
    source: LayerSource,
    ledger: Ledger,
    place: str,
    store: JobStore,
    running: Callable[[Job], bool],
    max_age: Optional[float] = None,
    now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
) -> AtHome:
    """The plots that were analysed in ``place`` and those of jobs that are ``running`` there. ``max_age`` in days."""
    outlines = Outlines(source.batches(), source.layer())
    oldest = (now() - timedelta(days=max_age)).isoformat() if max_age else ""
    ids = outlines.feature_ids.tolist()
    under_way: dict[int, str] = {}
    for job in store.list(open_only=True):
        if running(job):
            for row in _sent_by(job, store, outlines):
                under_way.setdefault(ids[row], job.name)
    carried = {ids[row]: rows for row, rows in ledger.known(place, outlines, oldest).items()}
    return AtHome({key: rows for key, rows in carried.items() if key not in under_way}, under_way)


def stay_home(
    source: LayerSource, operation: Operation, connection: Connection, store: JobStore, values: Mapping[str, Any]
) -> AtHome:
    """The plots that need not be sent with these plain values of an operation that has ``repeats``."""
    repeats = operation.repeats
    if repeats is None:
        return NOTHING
    place = place_of(connection.service, operation.id, connection, repeats.settings(repeats.request(values)))

    def is_running(job: Job) -> bool:
        there = place_of(job.provider, job.operation, connection, repeats.settings(job.request))
        return there == place and job.connection == connection.name

    return at_home(source, Ledger(store.home), place, store, is_running, values.get("MAX_AGE"))


def tell_home(found: AtHome, whole: int, info: Callable[[str], None]) -> None:
    """ "1,204 plots: 38 new or changed go out, 1,166 keep their results of 2026-05-12"."""
    dates = sorted({str(row[RESULT_DATE]) for rows in found.carried.values() for row in rows})
    said = {"count": f"{whole:,}", "fresh": f"{whole - len(found.ids):,}", "kept": f"{len(found.carried):,}"}
    if len(dates) > 1:
        info(
            tr(
                "{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.",
                first=dates[0],
                last=dates[-1],
                **said,
            )
        )
    elif dates:
        info(tr("{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.", day=dates[0], **said))
    else:
        info(tr("{count} plots: {fresh} are new or changed.", **said))
    jobs = sorted(set(found.under_way.values()))
    if jobs:
        info(
            trn(
                "{n} plot stays home, as it is under way in {jobs}.",
                "{n} plots stay home, as they are under way in {jobs}.",
                len(found.under_way),
                jobs=", ".join(jobs[:5]),
            )
        )


def _sent_by(job: Job, store: JobStore, outlines: Outlines) -> set[int]:
    """Rows whose ground a job has sent."""
    path = store.folder(job.id) / "plots.gpkg"
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    if not path.exists() or not layer.isValid():
        return set()
    columns = read_columns(path, layer.fields(), KEY)
    source = LayerSource(layer, job.name, layer.crs(), QgsCoordinateTransformContext())
    sent = [feature for feature in source.features() if columns.is_sent(feature)]
    theirs = Outlines([source.batch(sent)], source.layer())
    grounds = set(theirs.digest.tolist()) - {0}
    found = {row for row, digest in enumerate(outlines.digest.tolist()) if digest in grounds}
    wanted = outlines.has_outline.copy()
    wanted[list(found)] = False
    near = near_boxes(outlines, theirs, wanted, theirs.has_outline, _SAME)
    return found | set(near[are_same(outlines, theirs, near, _SAME)][:, 0].tolist())


def read_carried(path: Optional[Path]) -> dict[str, Rows]:
    """By key the results that plots keep."""
    if path is None or not path.exists():
        return {}
    with open(path, encoding="utf-8") as handle:
        return {each["key"]: each["results"] for each in map(json.loads, handle)}
