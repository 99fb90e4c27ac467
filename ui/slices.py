"""Rows of a layer read a slice at a time, so that the person's mouse is never stopped."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

SLICE = 200  # rows between two looks at the clock
SPELL = 0.012  # s between two looks at the person's mouse


class SliceReader(QObject):
    """One reading at a time. ``ended``: it is over, with the error that stopped it or None."""

    ended = pyqtSignal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.go_on)

    def read(self, rows: Iterable[Any], take: Callable[[list[Any]], None], then: Callable[[], None]) -> None:
        """``take`` gets each slice, ``then`` is called when all are through."""
        self._rows, self._take, self._then = iter(rows), take, then
        self._timer.start()

    def is_reading(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        self._timer.stop()

    def go_on(self) -> None:
        """Reads for a spell; it is called by itself, and may be called for the first to be over at once."""
        try:
            if not self._read_a_spell():
                return
            self._timer.stop()
            self._then()
        except Exception as error:  # the layer may have gone with its project
            self._timer.stop()
            return self.ended.emit(error)
        self.ended.emit(None)

    def _read_a_spell(self) -> bool:
        """Whether all is read."""
        until = time.monotonic() + SPELL
        while True:
            piece = list(islice(self._rows, SLICE))
            self._take(piece)
            if len(piece) < SLICE or time.monotonic() >= until:
                return len(piece) < SLICE


class Spells(QObject):
    """One piece of work at a time, done in spells between which the window lives on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.go_on)

    def run(self, work: Iterator[None], then: Callable[[], None]) -> None:
        """``work`` yields where it may be interrupted; what was under way is given up."""
        self._work, self._then = work, then
        self._timer.start()

    def run_at_once(self, work: Iterator[None], then: Callable[[], None]) -> None:
        """The same without a break: for little."""
        self.stop()
        for _ in work:
            pass
        then()

    def is_running(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        self._timer.stop()

    def go_on(self) -> None:
        """Works for a spell; it is called by itself, and may be called for a little to be over at once."""
        until = time.monotonic() + SPELL
        for _ in self._work:
            if time.monotonic() >= until:
                return
        self._timer.stop()
        self._then()
