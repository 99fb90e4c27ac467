"""The jobs whose results go to somebody's map by themselves, whichever QGIS is there when they are done.

A mark for each lies in ``awaited`` of the home. Whoever expects the results holds its mark locked; where that QGIS was
closed, killed, or its plugin loaded anew, the mark is free, and the next one takes it over. So results come, and once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from .locks import try_lock, unlock

FOLDER = "awaited"
_OVER = b"brought"  # where an open file cannot be removed, this says that nobody waits any more
_NEW, _OLD = "a+b", "r+b"


class Awaited:
    """The marks that one window, or one run, holds. OSError where the home cannot be written."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER
        self._held: dict[str, IO[bytes]] = {}

    def expect(self, job_id: str) -> bool:
        """Marks the job and holds it; False where another one holds it already."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return job_id in self._held or self._take(job_id, _NEW)

    def held(self) -> list[str]:
        """The jobs whose marks are held here."""
        return list(self._held)

    def take_over(self) -> list[str]:
        """All that are held now, with those that nobody else holds any more."""
        there = sorted(path.name for path in self._folder.iterdir()) if self._folder.is_dir() else []
        for job_id in there:
            if job_id not in self._held:
                self._take(job_id, _OLD)
        return list(self._held)

    def is_expected(self, job_id: str) -> bool:
        """Whether any window waits for it, or will when it is there."""
        return (self._folder / job_id).exists()

    def done(self, job_id: str) -> None:
        """The results are there, or none will come."""
        handle = self._held.pop(job_id, None)
        if handle is None:
            return
        handle.truncate(0)
        handle.write(_OVER)
        handle.flush()
        self._remove(job_id)
        _close(handle)
        self._remove(job_id)  # Windows removes no file that is open

    def _remove(self, job_id: str) -> None:
        with suppress(OSError):
            (self._folder / job_id).unlink()

    def let_go(self) -> None:
        """Leaves all that is held to the next one who is there."""
        for handle in self._held.values():
            _close(handle)
        self._held.clear()

    def _take(self, job_id: str, mode: str) -> bool:
        path = self._folder / job_id
        try:
            handle = open(path, mode)  # noqa: SIM115 - it is held as long as the results are waited for
        except FileNotFoundError:  # somebody has brought them this moment
            return False
        if not try_lock(handle):
            handle.close()
            return False
        if mode == _OLD and _is_over(handle, path):
            _close(handle)
            self._remove(job_id)
            return False
        handle.truncate(0)
        self._held[job_id] = handle
        return True


def _is_over(handle: IO[bytes], path: Path) -> bool:
    """Whether the mark was done with while it was opened."""
    handle.seek(0)
    try:
        return handle.read(len(_OVER)) == _OVER or not os.path.samestat(os.fstat(handle.fileno()), path.stat())
    except OSError:
        return True


def _close(handle: IO[bytes]) -> None:
    unlock(handle)
    handle.close()
