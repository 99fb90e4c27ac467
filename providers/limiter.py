"""The limits that a service declares, kept by all jobs of an account together: across threads and processes."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Callable, Optional

from ..language import tr
from .errors import SetupError
from .waiting import Wait, never

_BUSY = 10.0  # seconds to wait for another process's turn, which takes milliseconds


class RateLimiter:
    """At most so many requests in any minute and any hour for one account.

    ``folder`` holds one small SQLite file; whoever names the same folder and account shares the
    count. ``now`` is wall-clock time, since processes share no other. Waits are never scaled.
    """

    def __init__(
        self,
        folder: Path,
        account: str,
        per_minute: Optional[int] = None,
        per_hour: Optional[int] = None,
        *,
        now: Callable[[], float] = time.time,
        wait: Optional[Wait] = None,
    ) -> None:
        self._path = folder / "rates.sqlite"
        self._account = hashlib.sha256(account.encode("utf-8")).hexdigest()[:24]
        self._windows = [(60.0, per_minute), (3600.0, per_hour)]
        self._now = now
        self._wait = wait or Wait()

    def take(self, cancelled: Callable[[], bool] = never, told: Callable[[str], None] = lambda line: None) -> None:
        """Returns when one more request may be sent; Cancelled as soon as ``cancelled()`` is true.

        ``told`` is told once when there is more than a second to wait.
        """
        if not any(limit for _, limit in self._windows):
            return
        spoken = False
        while True:
            seconds = self._try()
            if seconds <= 0:
                return
            if seconds > 1 and not spoken:
                told(tr("The service allows no more requests now: waiting {seconds} s.", seconds=f"{seconds:.0f}"))
                spoken = True
            self._wait.pause(seconds, cancelled, scaled=False)

    def _try(self) -> float:
        """Take a turn and return 0, or the seconds until one may be free."""
        with self._turn() as rows:
            now = self._now()
            # a clock that was set back would block for as long: what lies ahead does not count
            rows.execute("DELETE FROM taken WHERE at <= ? OR at > ?", (now - self._windows[-1][0], now + 1))
            seconds = max(self._until_free(rows, now, window, limit) for window, limit in self._windows)
            if seconds <= 0:
                rows.execute("INSERT INTO taken (account, at) VALUES (?, ?)", (self._account, now))
            return seconds

    def _until_free(self, rows: sqlite3.Connection, now: float, window: float, limit: Optional[int]) -> float:
        if not limit:
            return 0.0
        # the limit-th youngest turn: once it is older than the window there is room again
        query = "SELECT at FROM taken WHERE account = ? AND at > ? ORDER BY at DESC LIMIT 1 OFFSET ?"
        found = rows.execute(query, (self._account, now - window, limit - 1)).fetchone()
        return 0.0 if found is None else max(0.01, found[0] + window - now)

    @contextmanager
    def _turn(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(str(self._path), timeout=_BUSY, isolation_level=None)) as rows:
                rows.execute("CREATE TABLE IF NOT EXISTS taken (account TEXT, at REAL)")
                rows.execute("CREATE INDEX IF NOT EXISTS taken_by ON taken (account, at)")
                rows.execute("BEGIN IMMEDIATE")
                yield rows
                rows.execute("COMMIT")
        except (OSError, sqlite3.Error) as error:
            raise SetupError(
                tr(
                    "The record of requests in {parent} cannot be written ({error}). Nothing was sent.",
                    parent=self._path.parent,
                    error=error,
                )
            ) from error
