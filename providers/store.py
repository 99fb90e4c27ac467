"""The job journal: one SQLite table in the home folder (see ``homes``), shared by every QGIS of this person.

Each change is one transaction, so a crash leaves the last stored truth. Locks
are files of the operating system: a killed process lets go of them by itself.
"""

from __future__ import annotations

import builtins
import json
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Optional

from ..language import N_, tr
from .errors import Cancelled, InputError, JournalError
from .homes import JOURNAL, real_place, refuse_network_drive, stored_place
from .locks import try_lock, unlock


class JobState(str, Enum):
    """Where a job stands. The first three and UNKNOWN are open: something may still come of them."""

    PREPARED = "prepared"  # stored, nothing sent
    SENDING = "sending"  # a creating call is under way, or its process died in it
    RUNNING = "running"
    UNKNOWN = "outcome unknown"  # a reply was lost and the service could not tell
    SUCCEEDED = "succeeded"
    FAILED = "failed"  # at the service
    REFUSED = "refused"  # before anything was created


OPEN = (JobState.PREPARED, JobState.SENDING, JobState.RUNNING, JobState.UNKNOWN)
_SAID = {
    JobState.PREPARED: N_("prepared"),
    JobState.SENDING: N_("sending"),
    JobState.RUNNING: N_("running"),
    JobState.UNKNOWN: N_("outcome unknown"),
    JobState.SUCCEEDED: N_("succeeded"),
    JobState.FAILED: N_("failed"),
    JobState.REFUSED: N_("refused"),
}
LEFT = "left"  # a job's ``halted``: a person wants it followed no more; it goes on at the service


@dataclass(frozen=True)
class Job:
    """One remote run, the same record for every provider. Times are UTC, ISO 8601."""

    id: str
    provider: str
    operation: str
    connection: str
    base_url: str
    account: str
    name: str
    fingerprint: str
    state: JobState = JobState.PREPARED
    step: str = ""  # the creating call that was sent last and has no reply yet
    steps: Mapping[str, Any] = field(default_factory=dict)  # replies of the creating calls, by step
    remote: Mapping[str, Any] = field(default_factory=dict)  # every id that the service gave
    request: Mapping[str, Any] = field(default_factory=dict)
    content: str = ""  # SHA-256 of what was sent
    status: str = ""  # the service's own word
    stage: str = ""
    progress: Optional[float] = None  # 0..100
    message: str = ""
    files: tuple[str, ...] = ()
    parent: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)  # by step: what was known before it was sent
    halted: str = ""  # why nobody but a person goes on with it: "stopped", "refused" or LEFT
    created: str = ""
    updated: str = ""

    @property
    def said(self) -> str:
        """Its state in the person's language; what is stored and compared is the state's own value."""
        return tr(_SAID[self.state])

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def age(self) -> float:
        """Seconds since the job was made."""
        return (datetime.now(timezone.utc) - datetime.fromisoformat(self.created)).total_seconds()


_COLUMNS = tuple(each.name for each in fields(Job))
_SELECT = ", ".join(_COLUMNS)
_AS_JSON = ("steps", "remote", "request", "files", "facts")
_ADDED_TO = ("remote", "steps", "facts")
_UNREADABLE = (ValueError, TypeError, RecursionError)
_NEEDED = ("id", "provider", "operation", "fingerprint", "state", "created")
VERSION = 1  # of the table, as user_version: 0 has files' places as they are, and may lack facts and halted
_TABLE = "CREATE TABLE IF NOT EXISTS jobs ({}, PRIMARY KEY (id))".format(", ".join(_COLUMNS))
_IS_OF_VERSION = f"PRAGMA user_version = {VERSION}"
_MORE_COLUMNS = {name: f"ALTER TABLE jobs ADD COLUMN {name}" for name in _COLUMNS}
_INSERT = "INSERT INTO jobs ({}) VALUES ({})".format(_SELECT, ", ".join("?" for _ in _COLUMNS))  # nosec B608
_UPDATE = "UPDATE jobs SET {} WHERE id = ?".format(", ".join(f"{name} = ?" for name in _COLUMNS))  # nosec B608
_KEYS = (  # the indexes that may still be whole in a damaged file
    "SELECT rowid, id FROM jobs INDEXED BY sqlite_autoindex_jobs_1",
    "SELECT rowid, fingerprint FROM jobs INDEXED BY jobs_fingerprint",
)


class JobStore:
    """The table, and beside it one folder a job and one lock file a fingerprint."""

    patience = 30.0  # s that a change waits for somebody else's

    def __init__(self, home: Path, now: Callable[[], datetime] = lambda: datetime.now(timezone.utc)) -> None:
        self.home = Path(home)
        self.now = now
        self._columns = _COLUMNS  # those that the table has
        self.added: Callable[[Job], None] = lambda job: None  # hears of each new job, in the thread that adds it
        self.is_newer = False  # a newer version wrote it: it is read as far as possible, and never written to
        try:
            (self.home / "locks").mkdir(parents=True, exist_ok=True)
            refuse_network_drive(self.home)
            if not self._is_of_newer():
                self._make_ready()
        except (OSError, JournalError) as error:
            why = error.__cause__ or error
            raise InputError(
                tr(
                    "The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a "
                    "folder on a drive of this computer that you may write to.",
                    home=self.home,
                    why=why,
                )
            ) from error

    def _is_of_newer(self) -> bool:
        """Looks without a write, and keeps which columns there are."""
        if not (self.home / JOURNAL).is_file():
            return False
        with self._connect(writes=False) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            present = [row[1] for row in db.execute("PRAGMA table_info(jobs)")]
        self.is_newer = version > VERSION or bool(set(present) - set(_COLUMNS))
        if self.is_newer:
            self._columns = tuple(name for name in _COLUMNS if name in present)
            if "id" not in self._columns:
                raise JournalError(
                    tr("it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay")
                )
        return self.is_newer

    def _make_ready(self) -> None:
        with self._connect() as db:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute(_TABLE)
            present = {row[1] for row in db.execute("PRAGMA table_info(jobs)")}
            for column in [name for name in _COLUMNS if name not in present]:  # a journal of an earlier version
                db.execute(_MORE_COLUMNS[column])
            db.execute("CREATE INDEX IF NOT EXISTS jobs_fingerprint ON jobs (fingerprint)")
            if db.execute("PRAGMA user_version").fetchone()[0] < VERSION:
                db.execute(_IS_OF_VERSION)

    @contextmanager
    def _connect(self, writes: bool = True) -> Iterator[sqlite3.Connection]:
        # a connection for each use: it may come from any thread, and no process keeps the file
        if writes and self.is_newer:
            raise JournalError(
                tr(
                    "The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does "
                    "not change it. Nothing was sent. Update GeoRelay.",
                    home=self.home,
                )
            )
        place = f"{(self.home / JOURNAL).absolute().as_uri()}{'' if writes else '?mode=ro'}"
        try:
            with closing(sqlite3.connect(place, timeout=self.patience, uri=True)) as db, db:
                yield db
        except sqlite3.Error as error:
            raise JournalError(
                tr(
                    "The job list in {home} cannot be read or written ({error}).",
                    home=self.home,
                    error=error,
                )
            ) from error

    def add(self, job: Job) -> Job:
        """Stores a new job and gives it its id and times."""
        now = self.now().isoformat(timespec="milliseconds")
        job = _with(job, id=job.id or uuid.uuid4().hex, created=now, updated=now)
        with self._connect() as db:
            db.execute(_INSERT, _to_row(job, self.home))
        self.folder(job.id).mkdir(parents=True, exist_ok=True)
        self.added(job)
        return job

    def change(self, job_id: str, **changes: Any) -> Job:
        """Changes the named columns in one transaction; ``remote``, ``steps`` and ``facts`` are added to."""
        with self._connect() as db:
            db.execute("BEGIN IMMEDIATE")
            job = self._one(db, "id = ?", (job_id,))
            if job is None:
                raise InputError(tr("There is no job {job_id} in the job list.", job_id=job_id))
            for column in _ADDED_TO:
                if column in changes:
                    changes[column] = {**getattr(job, column), **changes[column]}
            job = _with(job, updated=self.now().isoformat(timespec="milliseconds"), **changes)
            db.execute(_UPDATE, _to_row(job, self.home) + (job_id,))
        return job

    def get(self, job_id: str) -> Optional[Job]:
        with self._connect(not self.is_newer) as db:
            return self._one(db, "id = ?", (job_id,))

    def newest(self, fingerprint: str, account: str = "") -> Optional[Job]:
        """The latest job with this fingerprint that is not known to be another account's.

        Only two e-mail addresses tell accounts apart: one account has many tokens.
        JournalError where one of them cannot be read: it may be the very run that is wanted.
        """
        jobs, faults = self._read("fingerprint = ?", (fingerprint,))
        if faults:
            raise JournalError(tr("This run is in the job list, but {faults}.", faults="; ".join(faults)))
        for job in jobs:
            if not ("@" in account and "@" in job.account and account != job.account):
                return job
        return None

    def find_remote(self, provider: str, key: str, value: str) -> Optional[Job]:
        """The latest job of the provider that holds this remote id."""
        return next((job for job in self.list(provider) if job.remote.get(key) == value), None)

    def list(self, provider: str = "", open_only: bool = False, parent: Optional[str] = None) -> builtins.list[Job]:
        """Jobs, the newest first; those that cannot be read are left out, see `faults`."""
        wishes = {"provider = ?": [provider] if provider else [], "parent = ?": [] if parent is None else [parent]}
        asked = {term: values for term, values in wishes.items() if values}
        if open_only:
            asked[f"state IN ({', '.join('?' for _ in OPEN)})"] = [state.value for state in OPEN]
        values = tuple(value for each in asked.values() for value in each)
        return self._read(" AND ".join(asked) or "1 = 1", values)[0]

    def faults(self) -> builtins.list[str]:
        """A clause for each job that cannot be read, which names it; the others are there all the same."""
        return self._read("1 = 1", ())[1]

    def everything(self) -> tuple[builtins.list[Job], builtins.list[str]]:
        """Both of these, read at once."""
        return self._read("1 = 1", ())

    def stamps(self) -> Optional[builtins.list[tuple[int, str, str]]]:
        """Number, id and time of the last change of each job; None where the table is damaged."""
        asked = f"SELECT rowid, id, {self._named('updated')} FROM jobs"  # nosec B608 - of our own names
        with self._connect(not self.is_newer) as db:
            try:
                rows = db.execute(asked).fetchall()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                return None
        return rows if all(isinstance(job_id, str) for _, job_id, _ in rows) else None

    def some(self, ids: Sequence[str]) -> tuple[builtins.list[Job], builtins.list[str]]:
        """The jobs with these ids, and the clauses for those that cannot be read."""
        return self._read(f"id IN ({', '.join('?' for _ in ids)})", tuple(ids))

    def remove(self, job_id: str) -> None:
        """Forgets the job here; the service keeps what it has."""
        with self._connect() as db:
            db.execute("DELETE FROM jobs WHERE id = ?", (job_id,))

    def folder(self, job_id: str) -> Path:
        return self.home / "jobs" / job_id

    @contextmanager
    def lock(
        self, name: str, waiting: Callable[[], None], cancelled: Callable[[], bool], pause: Callable[[], None]
    ) -> Iterator[None]:
        """Holds the named lock against other threads and processes; a process that dies lets go of it.

        ``waiting`` is called once if somebody else holds it; ``pause`` between two tries.
        """
        with open(self._lock_path(name), "a+b") as handle:
            told = False
            while not try_lock(handle):
                if not told:
                    waiting()
                    told = True
                if cancelled():
                    raise Cancelled()
                pause()
            try:
                yield
            finally:
                unlock(handle)

    def is_locked(self, name: str) -> bool:
        """Whether somebody holds the named lock now."""
        with open(self._lock_path(name), "a+b") as handle:
            if try_lock(handle):
                unlock(handle)
                return False
            return True

    def _lock_path(self, name: str) -> Path:
        return self.home / "locks" / f"{name[:40]}.lock"

    def _read(self, where: str, values: tuple[Any, ...]) -> tuple[builtins.list[Job], builtins.list[str]]:
        """(the jobs, newest first; a clause for each that cannot be read)."""
        query = f"SELECT rowid, {self._select()} FROM jobs WHERE {where}"  # nosec B608
        with self._connect(not self.is_newer) as db:
            try:
                rows, faults = db.execute(query, values).fetchall(), list[str]()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):  # locked, disk full: nothing is known of any row
                    raise
                rows, faults = _row_by_row(db, query, values)
        found = []
        for number, *row in rows:
            try:
                found.append((number, _from_row(tuple(row), self.home)))
            except _UNREADABLE as error:
                faults.append(
                    tr(
                        "job {row} cannot be read ({why})",
                        row=row[0] or f"in row {number}",
                        why=_why(error, row),
                    )
                )
        found.sort(key=lambda each: (each[1].created, each[0]), reverse=True)
        return [job for _, job in found], faults

    def _select(self) -> str:
        return ", ".join(self._named(name) for name in _COLUMNS)

    def _named(self, column: str) -> str:
        return column if column in self._columns else f"NULL AS {column}"

    def _one(self, db: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> Optional[Job]:
        query = f"SELECT {self._select()} FROM jobs WHERE {where}"  # nosec B608
        row = db.execute(query, values).fetchone()
        try:
            return _from_row(row, self.home) if row else None
        except _UNREADABLE as error:
            raise JournalError(
                tr(
                    "The job {row} of the job list cannot be read ({why}).",
                    row=row[0],
                    why=_why(error, row),
                )
            ) from error


def _with(job: Job, **changes: Any) -> Job:
    return Job(**{**{name: getattr(job, name) for name in _COLUMNS}, **changes})


def _to_row(job: Job, home: Path) -> tuple[Any, ...]:
    values = {name: getattr(job, name) for name in _COLUMNS}
    values["state"] = job.state.value
    values["files"] = [stored_place(str(each), home) for each in job.files]
    for name in _AS_JSON:
        values[name] = json.dumps(values[name], default=str)
    return tuple(values[name] for name in _COLUMNS)


def _from_row(row: tuple[Any, ...], home: Path) -> Job:
    """The job of a row; ValueError or TypeError for one that a newer version wrote, or that is damaged."""
    values: dict[str, Any] = {"connection": "", "base_url": "", "account": "", "name": ""}
    values.update({name: value for name, value in zip(_COLUMNS, row) if value is not None})
    missing = [name for name in _NEEDED if not values.get(name)]
    if missing:
        raise ValueError(tr("it has no {missing}", missing=", ".join(missing)))
    for name in _AS_JSON:
        kind = list if name == "files" else dict
        values[name] = json.loads(values.get(name) or json.dumps(kind()))
        if not isinstance(values[name], kind):
            raise ValueError(tr("its {name} is damaged", name=name))
    values["files"] = tuple(real_place(str(each), home) for each in values["files"])
    values["state"] = JobState(values["state"])
    datetime.fromisoformat(values["created"])
    return Job(**values)


def _why(error: Exception, row: Iterable[Any]) -> str:
    state = dict(zip(_COLUMNS, row)).get("state")
    if state and state not in [each.value for each in JobState]:
        return tr("its state '{state}' is that of a newer version", state=state)
    return tr("it is damaged") if isinstance(error, json.JSONDecodeError) else str(error)


def _row_by_row(
    db: sqlite3.Connection, query: str, values: tuple[Any, ...]
) -> tuple[builtins.list[Any], builtins.list[str]]:
    """What can be read of a damaged table: its keys come from an index, and each row is read alone."""
    rows, faults = [], []
    keys: dict[int, str] = {}
    for each in _KEYS:
        try:
            keys = dict(db.execute(each))
            break
        except sqlite3.DatabaseError:
            continue
    else:
        raise sqlite3.OperationalError(tr("its file is damaged"))
    one = f"{query} AND jobs.rowid = ?"
    for number, key in keys.items():
        try:
            rows += db.execute(one, (*values, number)).fetchall()
        except sqlite3.DatabaseError:
            faults.append(tr("job {key} cannot be read (its place in the file is damaged)", key=key))
    return rows, faults
