"""The job journal: one SQLite table in ``GEORELAY_HOME``, shared by every QGIS of this person.

Each change is one transaction, so a crash leaves the last stored truth. Locks
are files of the operating system: a killed process lets go of them by itself.
"""

from __future__ import annotations

import builtins
import json
import os
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Optional

from .errors import Cancelled, InputError


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
    created: str = ""
    updated: str = ""

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def age(self) -> float:
        """Seconds since the job was made."""
        return (datetime.now(timezone.utc) - datetime.fromisoformat(self.created)).total_seconds()


_COLUMNS = tuple(each.name for each in fields(Job))
_SELECT = ", ".join(_COLUMNS)
_AS_JSON = ("steps", "remote", "request", "files")
_TABLE = "CREATE TABLE IF NOT EXISTS jobs ({}, PRIMARY KEY (id))".format(", ".join(_COLUMNS))


class JobStore:
    """The table, and beside it one folder a job and one lock file a fingerprint."""

    def __init__(self, home: Path, now: Callable[[], datetime] = lambda: datetime.now(timezone.utc)) -> None:
        self.home = Path(home)
        self._now = now
        try:
            (self.home / "locks").mkdir(parents=True, exist_ok=True)
            with self._connect() as db:
                db.execute("PRAGMA journal_mode=WAL")
                db.execute(_TABLE)
                present = {row[1] for row in db.execute("PRAGMA table_info(jobs)")}
                for column in [name for name in _COLUMNS if name not in present]:  # a journal of an earlier version
                    db.execute(f"ALTER TABLE jobs ADD COLUMN {column}")
                db.execute("CREATE INDEX IF NOT EXISTS jobs_fingerprint ON jobs (fingerprint)")
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"The job list in {self.home} cannot be opened ({error}). Nothing was sent. "
                "Set GEORELAY_HOME to a folder that you may write to."
            ) from error

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        # a connection for each use: it may come from any thread, and no process keeps the file
        with closing(sqlite3.connect(str(self.home / "jobs.sqlite"), timeout=30.0)) as db, db:
            yield db

    def add(self, job: Job) -> Job:
        """Stores a new job and gives it its id and times."""
        now = self._now().isoformat(timespec="milliseconds")
        job = _with(job, id=job.id or uuid.uuid4().hex, created=now, updated=now)
        marks = ", ".join("?" for _ in _COLUMNS)
        with self._connect() as db:
            db.execute(f"INSERT INTO jobs ({_SELECT}) VALUES ({marks})", _to_row(job))  # nosec B608
        self.folder(job.id).mkdir(parents=True, exist_ok=True)
        return job

    def change(self, job_id: str, **changes: Any) -> Job:
        """Changes the named columns in one transaction; ``remote`` and ``steps`` are added to, not replaced."""
        with self._connect() as db:
            db.execute("BEGIN IMMEDIATE")
            job = self._one(db, "id = ?", (job_id,))
            if job is None:
                raise InputError(f"There is no job {job_id} in the job list.")
            for column in ("remote", "steps"):
                if column in changes:
                    changes[column] = {**getattr(job, column), **changes[column]}
            job = _with(job, updated=self._now().isoformat(timespec="milliseconds"), **changes)
            assignments = ", ".join(f"{column} = ?" for column in _COLUMNS)
            db.execute(f"UPDATE jobs SET {assignments} WHERE id = ?", _to_row(job) + (job_id,))  # nosec B608
        return job

    def get(self, job_id: str) -> Optional[Job]:
        with self._connect() as db:
            return self._one(db, "id = ?", (job_id,))

    def newest(self, fingerprint: str, account: str = "") -> Optional[Job]:
        """The latest job with this fingerprint that is not known to be another account's.

        Only two e-mail addresses tell accounts apart: one account has many tokens.
        """
        for job in self._all("fingerprint = ?", (fingerprint,)):
            if not ("@" in account and "@" in job.account and account != job.account):
                return job
        return None

    def find_remote(self, provider: str, key: str, value: str) -> Optional[Job]:
        """The latest job of the provider that holds this remote id."""
        return next((job for job in self.list(provider) if job.remote.get(key) == value), None)

    def list(self, provider: str = "", open_only: bool = False, parent: Optional[str] = None) -> builtins.list[Job]:
        """Jobs, the newest first."""
        wishes = {"provider = ?": [provider] if provider else [], "parent = ?": [] if parent is None else [parent]}
        asked = {term: values for term, values in wishes.items() if values}
        if open_only:
            asked[f"state IN ({', '.join('?' for _ in OPEN)})"] = [state.value for state in OPEN]
        values = tuple(value for each in asked.values() for value in each)
        return self._all(" AND ".join(asked) or "1 = 1", values)

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
            while not _try_lock(handle):
                if not told:
                    waiting()
                    told = True
                if cancelled():
                    raise Cancelled()
                pause()
            try:
                yield
            finally:
                _unlock(handle)

    def is_locked(self, name: str) -> bool:
        """Whether somebody holds the named lock now."""
        with open(self._lock_path(name), "a+b") as handle:
            if _try_lock(handle):
                _unlock(handle)
                return False
            return True

    def _lock_path(self, name: str) -> Path:
        return self.home / "locks" / f"{name[:40]}.lock"

    def _all(self, where: str, values: tuple[Any, ...]) -> builtins.list[Job]:
        query = f"SELECT {_SELECT} FROM jobs WHERE {where} ORDER BY created DESC, rowid DESC"  # nosec B608
        with self._connect() as db:
            return [_from_row(row) for row in db.execute(query, values)]

    @staticmethod
    def _one(db: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> Optional[Job]:
        row = db.execute(f"SELECT {_SELECT} FROM jobs WHERE {where}", values).fetchone()  # nosec B608
        return _from_row(row) if row else None


def _with(job: Job, **changes: Any) -> Job:
    return Job(**{**{name: getattr(job, name) for name in _COLUMNS}, **changes})


def _to_row(job: Job) -> tuple[Any, ...]:
    values = {name: getattr(job, name) for name in _COLUMNS}
    values["state"] = job.state.value
    for name in _AS_JSON:
        values[name] = json.dumps(values[name], default=str)
    return tuple(values[name] for name in _COLUMNS)


def _from_row(row: tuple[Any, ...]) -> Job:
    values = dict(zip(_COLUMNS, row))
    for name in _AS_JSON:
        values[name] = json.loads(values[name] or "{}")
    values["files"] = tuple(values["files"])
    values["state"] = JobState(values["state"])
    return Job(**values)


if os.name == "nt":
    import msvcrt

    def _try_lock(handle: Any) -> bool:
        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: Any) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: Any) -> bool:
        try:
            fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(handle: Any) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_UN)
