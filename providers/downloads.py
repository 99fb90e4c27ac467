"""Many files at once, from addresses that carry their own signature, into one folder.

Files go to ``name.part`` and get their name when they are proved, so that what
has its name is not fetched again and what has not goes on where it stopped.
"""

from __future__ import annotations

import os
import queue
import shutil
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Union

from ..language import tr
from .content import misfit
from .disk import check_room, is_full
from .errors import AnswerError, Cancelled, InputError, NetworkError, NotFoundError, RequestError
from .http import Http
from .resuming import LOOKS, PART, TAG, Misfit, fetch_whole
from .safe_paths import Name, Names, Skipped, UnsafeName, components, safe_join
from .waiting import STEP, never

GIVE_UP = 8  # network failures in a row, with no file in between, after which the network is held to be down


@dataclass(frozen=True)
class Item:
    """One file to fetch. ``name`` as the service gave it: "folder/file", or its components.

    ``size`` in bytes where it is known. ``relist()`` gives another address for the same file, or None; it is
    called once, when the address is refused as expired. ``bare``: without the key of the connection.
    """

    url: str
    name: Name
    size: Optional[int] = None
    relist: Optional[Callable[[], Optional[str]]] = None
    bare: bool = True


@dataclass(frozen=True)
class Transferred:
    """How many files are there at the end and their bytes, and what is not there and why.

    ``missing``: those of the ``skipped`` that another try may bring; the rest is unsafe, or the store does not have it.
    """

    files: int
    skipped: tuple[Skipped, ...]
    bytes: int
    missing: tuple[Skipped, ...] = ()


@dataclass(frozen=True)
class _Task:
    item: Item
    target: Path


@dataclass(frozen=True)
class _Outcome:
    task: _Task
    size: int = 0
    error: Optional[BaseException] = None


@dataclass(frozen=True)
class Downloads:
    """Fetches files into ``folder`` by ``workers`` threads; the thread that calls waits, reports and can cancel.

    ``progress(files there, bytes there)`` and the log of ``http`` are called by that thread only.
    """

    http: Http
    folder: Path
    workers: int = 4
    cancelled: Callable[[], bool] = never
    progress: Callable[[int, int], None] = lambda files, size: None

    def fetch(self, items: Iterable[Item]) -> Transferred:
        """Fetch all; ``items`` is read as room for more appears, in this thread.

        A file that is unsafe or not to be had is skipped and named. Cancelled within 0.1 s; InputError for a full
        disk, NetworkError when the network is down: what is there stays, and the next ``fetch`` goes on.
        """
        return _Round(self, items).run()


class _Round:
    """One ``fetch``: what is to do, what is under way, what came of it."""

    def __init__(self, downloads: Downloads, items: Iterable[Item]) -> None:
        self._of = downloads
        self._items = items
        self._names = Names()
        self._todo: queue.Queue[Optional[_Task]] = queue.Queue(maxsize=downloads.workers)
        self._done: queue.Queue[Union[_Outcome, str]] = queue.Queue()
        self._stop = threading.Event()
        self._relisting = threading.Lock()
        self._under_way = 0
        self._files = 0
        self._bytes = 0
        self._skipped: list[Skipped] = []
        self._missing: list[Skipped] = []
        self._failures = 0

    def run(self) -> Transferred:
        try:
            self._of.folder.mkdir(parents=True, exist_ok=True)
            check_room(self._of.folder)
        except OSError as error:
            raise InputError(
                tr(
                    "The folder {folder} cannot be used ({strerror}).",
                    folder=self._of.folder,
                    strerror=error.strerror,
                )
            ) from error
        for _ in range(self._of.workers):
            threading.Thread(target=self._work, name="georelay-download", daemon=True).start()
        try:
            for task in self._tasks():
                self._hand_out(task)
            while self._under_way:
                self._collect(STEP)
        finally:
            self._stop.set()
        return Transferred(self._files, tuple(self._skipped), self._bytes, tuple(self._missing))

    # the thread that called

    def _tasks(self) -> Iterator[_Task]:
        """What is still to be fetched, name by name."""
        for item in self._items:
            try:
                parts = components(item.name)
                if parts[-1].lower().endswith((PART, PART + TAG)):
                    raise UnsafeName(tr("names that end in {part} are kept for unfinished files", part=PART))
                target = safe_join(self._of.folder, parts)
                if not self._names.claim(parts):
                    continue  # listed again: the same file
                if target.is_dir():
                    raise UnsafeName(tr("a folder has its name"))
            except UnsafeName as error:
                self._skip(item, str(error))
                continue
            if _is_there(target, item.size):
                self._count(target.stat().st_size)
            else:
                yield _Task(item, target)
            self._look()

    def _hand_out(self, task: _Task) -> None:
        self._under_way += 1
        while True:
            try:
                self._todo.put_nowait(task)
                break
            except queue.Full:
                self._collect(STEP)
        while not self._done.empty():
            self._collect(STEP)

    def _collect(self, seconds: float) -> None:
        """Take one thing that was done or said in the meantime; raises what ends the whole round."""
        self._look()
        try:
            outcome = self._done.get(timeout=seconds)
        except queue.Empty:
            return
        if isinstance(outcome, str):
            self._of.http.log(outcome)
            return
        self._under_way -= 1
        if outcome.error is not None:
            self._judge(outcome.task.item, outcome.error)
        else:
            self._failures = 0
            self._count(outcome.size)

    def _judge(self, item: Item, error: BaseException) -> None:
        if isinstance(error, RequestError):
            self._failures += isinstance(error, NetworkError)
            if self._failures >= GIVE_UP:
                raise error
            self._skip(item, str(error), may_come=_may_come(error))
        elif not isinstance(error, OSError):
            raise error
        elif is_full(error):
            raise InputError(
                tr(
                    "The disk with {folder} is full. Make room and start again.",
                    folder=self._of.folder,
                )
            ) from error
        else:
            self._skip(item, tr("it cannot be written ({strerror})", strerror=error.strerror), may_come=True)

    def _look(self) -> None:
        if self._of.cancelled():
            raise Cancelled()

    def _count(self, size: int) -> None:
        self._files += 1
        self._bytes += size
        self._of.progress(self._files, self._bytes)

    def _skip(self, item: Item, reason: str, may_come: bool = False) -> None:
        skipped = Skipped.of(item.name, reason)
        self._skipped.append(skipped)
        if may_come:
            self._missing.append(skipped)
        self._of.http.log(tr("{skipped} was skipped: {reason}", skipped=skipped.name, reason=skipped.reason))

    # the workers

    def _work(self) -> None:
        http = self._of.http.inline(self._stop.is_set, self._done.put)
        while not self._stop.is_set():
            try:
                task = self._todo.get(timeout=STEP)
            except queue.Empty:
                continue
            if task is None:
                continue
            try:
                item, relist = task.item, self._relist(task)
                size = fetch_whole(http, item.url, task.target, item.size, item.bare, relist, looks=LOOKS)
                self._done.put(_Outcome(task, size))
            except BaseException as error:  # it belongs to the thread that called
                self._done.put(_Outcome(task, error=error))

    def _relist(self, task: _Task) -> Optional[Callable[[], Optional[str]]]:
        """One listing at a time: files that expire together should find what one of them has fetched."""
        relist = task.item.relist
        if relist is None:
            return None

        def one_by_one() -> Optional[str]:
            with self._relisting:
                return relist()

        return one_by_one


def sweep(folder: Path) -> None:
    """Removes the unfinished files under a folder in which nothing is unfinished any more; never by way of a link."""
    for above, folders, names in os.walk(str(folder), followlinks=False):
        folders[:] = [name for name in folders if not Path(above, name).is_symlink()]
        for name in names:
            if name.lower().endswith((PART, PART + TAG)):
                Path(above, name).unlink(missing_ok=True)
    for left in folder.glob(".unzip-*"):  # of a process that died while it unpacked
        shutil.rmtree(left, ignore_errors=True)


def _may_come(error: RequestError) -> bool:
    """Whether another try may bring the file: not where the store has none, or its address must not be asked."""
    is_refused_here = isinstance(error, AnswerError) and not isinstance(error, Misfit)
    return not isinstance(error, NotFoundError) and not is_refused_here


def _is_there(target: Path, size: Optional[int]) -> bool:
    """A file that has its name and its size; one that is an error page or cut, of an earlier version, is none."""
    try:
        return target.is_file() and size in (None, target.stat().st_size) and not misfit(target)
    except OSError:
        return False
