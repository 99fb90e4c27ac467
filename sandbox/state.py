"""What the sandbox remembers: one SQLite file in its home, shared by every process that hosts a sandbox there.

Each QGIS window and each ``qgis_process`` run hosts its own listener over the same home, so every creation is one
SQLite transaction, and nothing runs in the background: a job's progress follows from the time at which it started.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Optional

BUSY_SECONDS = 30.0
JOURNAL_LENGTH = 20000

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS documents (service TEXT, kind TEXT, key TEXT, created REAL, value TEXT,"
    " PRIMARY KEY (service, kind, key))",
    "CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT)",
    "CREATE TABLE IF NOT EXISTS faults (id INTEGER PRIMARY KEY, value TEXT)",
    "CREATE TABLE IF NOT EXISTS hits (account TEXT, at REAL)",
    "CREATE INDEX IF NOT EXISTS hits_account ON hits (account, at)",
    "CREATE TABLE IF NOT EXISTS requests (id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL, port TEXT, method TEXT,"
    " path TEXT, status INTEGER, has_authorization INTEGER, seconds REAL)",
)


class UnknownOption(KeyError):
    """An option that no service declares, or a value that it does not take; the text is its name (and value)."""


class State:
    """Documents, files, options, faults and the request journal of one sandbox home.

    ``defaults`` maps ``service.option`` to its default; ``choices`` to the values that it takes. ``seconds`` is how
    long a job takes unless the option ``sandbox.seconds`` says otherwise.
    """

    def __init__(
        self,
        home: Path,
        seconds: float = 3.0,
        defaults: Optional[Mapping[str, Any]] = None,
        clock: Callable[[], float] = time.time,
        choices: Optional[Mapping[str, Sequence[Any]]] = None,
    ) -> None:
        self.choices = dict(choices or {})
        self.home = Path(home)
        self.defaults: dict[str, Any] = {"sandbox.seconds": seconds, "sandbox.refuse": [], **(defaults or {})}
        self._clock = clock
        self._lock = threading.RLock()
        self._depth = 0
        self.home.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(
            str(self.home / "sandbox.sqlite"), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        self._prepare()

    def _prepare(self) -> None:
        """SQLite does not wait for its busy time-out while it changes the journal mode, so that is tried again."""
        give_up = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                self._database.execute("PRAGMA journal_mode=WAL")
                break
            except sqlite3.OperationalError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.02)
        self._database.execute("PRAGMA synchronous=NORMAL")
        with self.transaction():
            for statement in SCHEMA:
                self._database.execute(statement)
            self.setting("home_id", lambda: secrets.token_hex(8))

    def close(self) -> None:
        with self._lock:
            self._database.close()

    # Transactions -------------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens at once for all processes; may be nested."""
        with self._lock:
            outermost = self._depth == 0
            if outermost:
                self._database.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._depth -= 1
                if outermost:
                    self._database.execute("ROLLBACK")
                raise
            self._depth -= 1
            if outermost:
                self._database.execute("COMMIT")

    def execute(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Runs one statement and returns all its rows."""
        with self._lock:
            return self._database.execute(statement, values).fetchall()

    # Documents ----------------------------------------------------------------------------------------------------

    def get(self, service: str, kind: str, key: str) -> Optional[Any]:
        rows = self.execute("SELECT value FROM documents WHERE service=? AND kind=? AND key=?", service, kind, key)
        return json.loads(rows[0][0]) if rows else None

    def put(self, service: str, kind: str, key: str, value: Any) -> None:
        """Stores a JSON document; an older one under the same key is replaced and keeps its place in ``all``."""
        self.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (service, kind, key) DO UPDATE SET value=excluded.value",
            service,
            kind,
            key,
            self.now(),
            json.dumps(value),
        )

    def create(self, service: str, kind: str, key: str, value: Any) -> bool:
        """Stores a new document; False, and nothing changed, where the key exists."""
        with self.transaction():
            if self.get(service, kind, key) is not None:
                return False
            self.put(service, kind, key, value)
            return True

    def update(self, service: str, kind: str, key: str, change: Callable[[Any], Any]) -> Optional[Any]:
        """Replaces a document by ``change(document)`` in one transaction; None where there is no such document."""
        with self.transaction():
            value = self.get(service, kind, key)
            if value is None:
                return None
            changed = change(value)
            self.put(service, kind, key, changed)
            return changed

    def delete(self, service: str, kind: str, key: str) -> bool:
        with self.transaction():
            existed = self.get(service, kind, key) is not None
            self.execute("DELETE FROM documents WHERE service=? AND kind=? AND key=?", service, kind, key)
            return existed

    def all(self, service: str, kind: str) -> list[tuple[str, Any]]:
        """(key, document) pairs in the order of creation."""
        rows = self.execute("SELECT key, value FROM documents WHERE service=? AND kind=? ORDER BY rowid", service, kind)
        return [(key, json.loads(value)) for key, value in rows]

    # Files --------------------------------------------------------------------------------------------------------

    def folder(self, *names: str) -> Path:
        """A folder under the home for a service's files. Never pass a name that came over the wire."""
        path = self.home.joinpath("files", *names)
        path.mkdir(parents=True, exist_ok=True)
        return path

    def temporary(self, suffix: str = "") -> Path:
        """A new file name on the same disk as ``folder``, so that ``os.replace`` puts it in place at once."""
        path = self.home / "files" / "incoming"
        path.mkdir(parents=True, exist_ok=True)
        return path / (secrets.token_hex(16) + suffix)

    # Time ---------------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """Seconds since 1970 on the sandbox's own clock, which can be advanced and made faster."""
        rows = self.execute("SELECT value FROM settings WHERE name='clock'")
        real = self._clock()
        if not rows:
            return real
        clock = json.loads(rows[0][0])
        return clock["shown"] + (real - clock["real"]) * clock["speed"]

    def set_clock(self, advance: float = 0.0, speed: Optional[float] = None) -> float:
        """Advances the clock by seconds and, where given, changes its speed; returns the new time."""
        with self.transaction():
            shown = self.now() + advance
            rows = self.execute("SELECT value FROM settings WHERE name='clock'")
            old = json.loads(rows[0][0])["speed"] if rows else 1.0
            clock = {"shown": shown, "real": self._clock(), "speed": old if speed is None else speed}
            self.execute("INSERT OR REPLACE INTO settings VALUES ('clock', ?)", json.dumps(clock))
            return shown

    def fraction(self, started: float, seconds: float) -> float:
        """How much of a job is done, 0..1, that started at ``started`` and takes ``seconds``."""
        if seconds <= 0:
            return 1.0
        return min(1.0, max(0.0, (self.now() - started) / seconds))

    # Settings and options -----------------------------------------------------------------------------------------

    def setting(self, name: str, make: Callable[[], Any]) -> Any:
        """A value that is made once for this home and then stays."""
        rows = self.execute("SELECT value FROM settings WHERE name=?", name)
        if rows:
            return json.loads(rows[0][0])
        with self.transaction():
            self.execute("INSERT OR IGNORE INTO settings VALUES (?, ?)", name, json.dumps(make()))
            rows = self.execute("SELECT value FROM settings WHERE name=?", name)
            return json.loads(rows[0][0])

    def option(self, name: str) -> Any:
        """The value of ``service.option``: as set over HTTP or the command line, else its default."""
        if name not in self.defaults:
            raise UnknownOption(name)
        rows = self.execute("SELECT value FROM settings WHERE name=?", "option:" + name)
        return json.loads(rows[0][0]) if rows else self.defaults[name]

    def options(self) -> dict[str, Any]:
        return {name: self.option(name) for name in sorted(self.defaults)}

    def set_options(self, values: Mapping[str, Any]) -> None:
        """Sets options, all or (where one is unknown: ``UnknownOption``) none of them."""
        values = {name: self._read_option(name, value) for name, value in values.items()}
        with self.transaction():
            for name, value in values.items():
                self.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", "option:" + name, json.dumps(value))

    def _read_option(self, name: str, value: Any) -> Any:
        """Where the default is a list, a text with commas is one too."""
        if name not in self.defaults:
            raise UnknownOption(name)
        if isinstance(self.defaults[name], list) and isinstance(value, str):
            value = [one.strip() for one in value.split(",") if one.strip()]
        for one in value if isinstance(value, list) else [value]:
            if name in self.choices and one not in self.choices[name]:
                raise UnknownOption(f"{name}={one}")
        return value

    def reset_options(self) -> None:
        self.execute("DELETE FROM settings WHERE name LIKE 'option:%'")

    # Requests -----------------------------------------------------------------------------------------------------

    def record(self, port: str, method: str, path: str, status: int, has_authorization: bool, seconds: float) -> None:
        """Adds to the request journal: the path without its query, and never the value of a header."""
        with self.transaction():
            self.execute(
                "INSERT INTO requests (at, port, method, path, status, has_authorization, seconds)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                self.now(),
                port,
                method,
                path,
                status,
                int(has_authorization),
                round(seconds, 4),
            )
            self.execute("DELETE FROM requests WHERE id <= (SELECT max(id) FROM requests) - ?", JOURNAL_LENGTH)

    def requests(self) -> list[dict[str, Any]]:
        names = ("at", "port", "method", "path", "status", "has_authorization", "seconds")
        rows = self.execute(
            "SELECT at, port, method, path, status, has_authorization, seconds FROM requests ORDER BY id"
        )
        return [{**dict(zip(names, row)), "has_authorization": bool(row[5])} for row in rows]

    def count_hit(self, account: str, limits: Mapping[float, int]) -> Optional[float]:
        """Counts a request of an account against ``{window in seconds: number}``.

        Returns None where it is within all of them, else the seconds until it would be; a refused one is not counted.
        """
        with self.transaction():
            now = self.now()
            self.execute("DELETE FROM hits WHERE at < ?", now - max(limits))
            for window, number in limits.items():
                rows = self.execute(
                    "SELECT at FROM hits WHERE account=? AND at > ? ORDER BY at DESC LIMIT 1 OFFSET ?",
                    account,
                    now - window,
                    number - 1,
                )
                if rows:
                    return max(0.0, rows[0][0] + window - now)
            self.execute("INSERT INTO hits VALUES (?, ?)", account, now)
            return None
