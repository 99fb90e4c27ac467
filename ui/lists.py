"""The lists behind the inputs of a form: what was kept is there at once, the service's own comes in the background."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..bridge.context import Context
from ..bridge.listings import ListingFiles, ListWish, Rows
from ..providers.declare import Listed, Provider, Shown
from .price import may_ask
from .runner import Ending, Outcome, Runner, Running
from .words import day_of, figure, tr

FRESH = 60.0  # s in which the same list is not asked for again
MOST = 2000  # rows of a list; whoever has more types
_STEPS = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


class Lists(QObject):
    """``told(wish)``: the rows of that list are new, or it is known why there are none."""

    told = pyqtSignal(object)

    def __init__(self, context: Context, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._runner, self._shelf = context, runner, ListingFiles(context.home())
        self._rows: dict[ListWish, Rows] = {}
        self._asked: dict[ListWish, float] = {}
        self._running: dict[ListWish, Running] = {}
        self._why: dict[ListWish, str] = {}
        self._refused: dict[tuple[str, str], tuple[float, str]] = {}  # when and why, by service and connection
        self._waiting: deque[ListWish] = deque()  # one is asked for at a turn of the event loop
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask_next)

    def rows(self, wish: ListWish) -> Rows:
        """What is known of it now, of this session or an earlier one."""
        if wish not in self._rows:
            self._rows[wish] = self._shelf.read(wish)
        return self._rows[wish]

    def why(self, wish: ListWish) -> str:
        """Why the list did not come; "" where it did, or is on its way."""
        return self._why.get(wish, "")

    def is_asking(self, wish: ListWish) -> bool:
        return wish in self._running or wish in self._waiting

    def was_told(self, wish: ListWish) -> bool:
        """Whether the service itself has answered in this session."""
        return wish in self._asked and not self.is_asking(wish)

    def ask(self, wish: ListWish, again: bool = False) -> None:
        """Asks the service, unless it was asked a moment ago, or somebody would have to give the master password.

        ``again``: the person wants it asked, whenever that was done last.
        """
        if self.is_asking(wish) or not again and time.monotonic() - self._asked.get(wish, -FRESH) < FRESH:
            return
        since, why = self._refused.get(_account(wish), (-FRESH, ""))
        if not again and time.monotonic() - since < FRESH:  # a wrong password, tried with each form, locks an account
            self._why[wish] = why
            return
        if not may_ask(self._context, wish.connection):
            self._why[wish] = tr("The connection is locked; the list comes when it is open.")
            return
        self._asked[wish] = time.monotonic()
        if self._turn.isActive():
            self._waiting.append(wish)
        else:
            self._start(wish)

    def _ask_next(self) -> None:
        if self._waiting:
            self._start(self._waiting.popleft())

    def _start(self, wish: ListWish) -> None:
        self._turn.start()
        parameters = {**dict(wish.given), "CONNECTION": wish.connection, "OUTPUT": "TEMPORARY_OUTPUT"}
        told = lambda outcome: self._on_ended(wish, outcome)  # noqa: E731
        self._running[wish] = self._runner.start(wish.by, parameters, told, loads=False)

    def forget(self) -> None:
        """Something was run, or a connection changed: what there is may be another, so that it is asked for again."""
        self._asked.clear()
        self._refused.clear()

    def stop(self) -> None:
        self._turn.stop()
        self._waiting.clear()
        for running in tuple(self._running.values()):
            running.cancel()

    def _on_ended(self, wish: ListWish, outcome: Outcome) -> None:
        self._running.pop(wish, None)
        layer = next((each for each in outcome.layers if isinstance(each, QgsVectorLayer)), None)
        self._why[wish] = outcome.sentence
        if outcome.succeeded and layer is not None:
            self._rows[wish] = _read(layer, wish.columns)
            self._shelf.write(wish, self._rows[wish])
        elif not outcome.succeeded:
            self._asked.pop(wish, None)
            if not wish.given and outcome.ending is not Ending.CANCELLED:  # of the whole account, not of a chosen thing
                self._refused[_account(wish)] = time.monotonic(), outcome.sentence
        self.told.emit(wish)


def _account(wish: ListWish) -> tuple[str, str]:
    return wish.provider, wish.connection


def wish_for(provider: Provider, connection: str, listed: Listed, given: Mapping[str, str]) -> ListWish:
    """One list serves all fields of a provider that are filled from it: it keeps the columns of each."""
    every = (field.listed for operation in provider.operations for field in operation.fields if field.listed)
    columns = dict.fromkeys(name for each in (listed, *every) if each.by == listed.by for name in _columns(each))
    return ListWish(provider.id, connection, listed.by, tuple(sorted(given.items())), tuple(columns))


def label_of(row: Mapping[str, Any], shows: Iterable[Shown]) -> str:
    """What helps to choose a row, in one line."""
    told = (_said(row.get(each.column), each) for each in shows)
    return " · ".join(each for each in told if each)


def _said(value: Any, shown: Shown) -> str:
    if value is None or value == "":
        return ""
    if shown.kind == "number":
        words = shown.one if shown.one and float(value) == 1 else shown.words
        return tr(words).format(figure(float(value), 0 if float(value).is_integer() else 2))
    if shown.kind == "bytes":
        unit, size = next(((unit, size) for unit, size in _STEPS if float(value) >= size), _STEPS[-1])
        return f"{figure(float(value) / size, 1)} {unit}"
    return tr(shown.words).format(day_of(str(value)) if shown.kind == "day" else str(value))


def _columns(listed: Listed) -> Iterable[str]:
    shown = () if listed.of else (each.column for each in listed.shows)
    return (each for each in (listed.value, *shown, listed.titles, listed.prices) if each)


def _read(layer: QgsVectorLayer, columns: Iterable[str]) -> Rows:
    names = [name for name in columns if layer.fields().lookupField(name) >= 0]
    return [{name: _plain(feature[name]) for name in names} for feature in islice(layer.getFeatures(), MOST)]


def _plain(value: Any) -> Any:
    if value is None or value == NULL:
        return None
    return value if isinstance(value, (str, int, float, bool)) else str(value)
