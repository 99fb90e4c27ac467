"""Ctrl-C and kill, heard also where Python drops what a signal raises, as in a callback of its garbage collector."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_asked = threading.Event()


@contextmanager
def stopped_alike() -> Iterator[None]:
    """A run that is ended from outside (kill, a job that ran out of time) cleans up as with Ctrl-C."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: Any) -> None:
        _asked.set()
        raise KeyboardInterrupt

    _asked.clear()
    before = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        _asked.clear()
        for each, handler in before.items():
            signal.signal(each, handler)


def is_asked() -> bool:
    return _asked.is_set()


def obey() -> None:
    """Raises ``KeyboardInterrupt`` where somebody has asked the run to stop, and nobody has heard it yet."""
    if _asked.is_set():
        raise KeyboardInterrupt
