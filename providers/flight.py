"""Blocking work that can be left behind: a person who cancels never waits for a socket."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Any, Callable, Optional, TypeVar

from .errors import Cancelled
from .waiting import STEP

Result = TypeVar("Result")


class _Flight:
    """One piece of work in a thread of its own, and the two ways it can end."""

    def __init__(self, work: Callable[[threading.Event], Any], discard: Callable[[Any], None]) -> None:
        self.left = threading.Event()  # nobody waits for it any more
        self.landed = threading.Event()
        self.value: Any = None
        self.error: Optional[BaseException] = None
        self._work = work
        self._discard = discard
        self._lock = threading.Lock()

    def run(self) -> None:
        try:
            self.value = self._work(self.left)
        except BaseException as error:  # it belongs to the thread that waits
            self.error = error
        with self._lock:
            self.landed.set()
            unwanted = self.left.is_set() and self.error is None
        if unwanted:
            self._discard(self.value)

    def abandon(self) -> bool:
        """False when it landed at the last moment: the result counts then."""
        with self._lock:
            if self.landed.is_set():
                return False
            self.left.set()
            return True


def run_cancellable(
    work: Callable[[threading.Event], Result],
    cancelled: Callable[[], bool],
    discard: Callable[[Result], None],
    meanwhile: Callable[[], None] = lambda: None,
) -> Result:
    """``work(left)`` in a thread of its own; its result, or its error.

    When ``cancelled()`` becomes true, raises Cancelled within 0.1 s; the thread goes on alone,
    ``left`` is set for it, and what it still brings is given to ``discard``. ``meanwhile`` is
    called now and then by the thread that waits.
    """
    flight = _Flight(work, discard)
    threading.Thread(target=flight.run, name="georelay-request", daemon=True).start()
    try:
        while not flight.landed.wait(STEP):
            meanwhile()
            if cancelled() and flight.abandon():
                raise Cancelled()
    except BaseException:
        flight.abandon()
        raise
    meanwhile()
    if flight.error is not None:
        raise flight.error
    return flight.value


_END = object()


class ReadAhead:
    """An iterator over pieces that a thread of its own reads; ``close`` it when no more are wanted.

    ``release()`` is called by that thread when it is done, never while it reads.
    """

    def __init__(self, pieces: Iterable[bytes], cancelled: Callable[[], bool], release: Callable[[], None]) -> None:
        self._pieces = pieces
        self._cancelled = cancelled
        self._release = release
        self._box: queue.Queue[Any] = queue.Queue(maxsize=2)
        self._stop = threading.Event()
        self._ended = False
        threading.Thread(target=self._read, name="georelay-stream", daemon=True).start()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while not self._ended:
            if self._cancelled():
                raise Cancelled()
            try:
                item = self._box.get(timeout=STEP)
            except queue.Empty:
                continue
            if not isinstance(item, bytes):
                self._ended = True
                if item is not _END:
                    raise item
            else:
                return item
        raise StopIteration

    def close(self) -> None:
        self._stop.set()

    def _read(self) -> None:
        try:
            for piece in self._pieces:
                if not self._put(piece):
                    return
            self._put(_END)
        except BaseException as error:  # it belongs to the thread that iterates
            self._put(error)
        finally:
            self._release()

    def _put(self, item: Any) -> bool:
        while not self._stop.is_set():
            try:
                self._box.put(item, timeout=STEP)
                return True
            except queue.Full:
                continue
        return False


class OneByOne:
    """The same over pieces that the calling thread reads itself."""

    def __init__(self, pieces: Iterable[bytes], cancelled: Callable[[], bool], release: Callable[[], None]) -> None:
        self._pieces = iter(pieces)
        self._cancelled = cancelled
        self.close = release

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._cancelled():
            raise Cancelled()
        return next(self._pieces)
