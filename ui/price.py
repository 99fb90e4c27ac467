"""What a run would cost, asked in the background of the service that tells it; nothing is started."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..bridge.context import Context
from ..providers.connections import ENVIRONMENT, SANDBOX
from ..providers.declare import Operation, Provider, field_named
from .runner import Outcome, Runner, Running
from .words import counted, figure, tr

PAUSE = 600  # ms after the last change
LIMIT = "MAX_COST"  # the contract's name of the person's own limit
BALANCES = ("BALANCE", "CREDITS")  # outputs in which an account tells what it has
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Price:
    """``credits`` None: not known, and ``why``; ``balance`` None: the account does not tell it."""

    credits: Optional[float] = None
    balance: Optional[float] = None
    limit: Optional[float] = None
    why: str = ""

    def line(self) -> str:
        if self.credits is None:
            words = tr("Price not known: {}").format(self.why)
            has = tr(" The account has {}.").format(_credits(self.balance)) if self.balance is not None else ""
            return words + has
        told = _credits(self.credits)
        if self.balance is None:
            return tr("{} · the account tells no balance").format(told)
        left = figure(self.balance - self.credits, _decimals(self.balance - self.credits))
        return tr("{} of {} ({} left)").format(told, figure(self.balance, _decimals(self.balance)), left)

    def verb(self) -> str:
        """What the button says; "" where the price is not known."""
        return tr("Run for {}").format(_credits(self.credits)) if self.credits is not None else ""

    def objection(self) -> str:
        """Why the run must not be started at this price."""
        if self.credits is None:
            return ""
        if self.limit is not None and self.credits > self.limit:
            return tr("The price, {}, is above your limit of {}.").format(
                _credits(self.credits), figure(self.limit, _decimals(self.limit))
            )
        if self.balance is not None and self.credits > self.balance:
            return tr("The price, {}, is more than the account has ({}).").format(
                _credits(self.credits), figure(self.balance, _decimals(self.balance))
            )
        return ""


class Pricing(QObject):
    """``told`` brings the newest price; ``asking`` is true while it is on its way."""

    told = pyqtSignal()

    def __init__(self, context: Context, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._runner = context, runner
        self.price: Optional[Price] = None
        self.asking = False
        self._running: Optional[Running] = None
        self._wish: tuple[Any, ...] = ()
        self._balances: dict[tuple[str, str], Optional[float]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)

    def stop(self) -> None:
        """Another form, or one that is not complete: nothing is known of its price."""
        self._timer.stop()
        self._wish, self.price, self.asking = (), None, False
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def ask(self, provider: Provider, operation: Operation, connection: str, values: Mapping[str, Any]) -> None:
        """Soon, unless the same was asked last."""
        wish = (provider, operation, connection, str(sorted(values.items(), key=str)), dict(values))
        if self._wish and self._wish[:4] == wish[:4]:
            return
        self.stop()
        self._wish, self.asking = wish, True
        if not may_ask(self._context, connection):
            return self._tell(Price(why=tr("the connection is locked; it is told when the run starts.")))
        self._timer.start()

    def spent(self) -> None:
        """A run was started: what the account had is not known any more."""
        self._balances.clear()
        self.stop()

    def _ask(self) -> None:
        provider, operation, connection, _, values = self._wish
        priced = next((each for each in provider.operations if each.id == operation.price), None)
        if priced is None:
            return self._add_balance(Price(why=tr("the service tells none before the run.")))
        given = {name: value for name, value in values.items() if field_named(priced, name) and name != LIMIT}
        self._start(operation.price, {**given, "CONNECTION": connection}, self._on_price)

    def _start(self, algorithm_id: str, parameters: dict[str, Any], then: Any) -> None:
        """The answer counts only while nothing else is asked."""
        made: list[Running] = []

        def ended(outcome: Outcome) -> None:
            if made and self._running is made[0]:
                self._running = None
                then(outcome)

        made.append(self._runner.start(algorithm_id, parameters, ended, loads=False))
        self._running = made[0]

    def _on_price(self, outcome: Outcome) -> None:
        cost = outcome.results.get("COST")
        if not outcome.succeeded or cost is None:
            return self._tell(Price(why=outcome.sentence or tr("the service tells none.")))
        self._add_balance(Price(float(cost), limit=_number(self._wish[4].get(LIMIT))))

    def _add_balance(self, price: Price) -> None:
        """What the account has, asked once until a run is started."""
        provider, _, connection, _, _ = self._wish
        key = (provider.id, connection)
        if key in self._balances or not provider.account:
            return self._tell(replace(price, balance=self._balances.get(key)))
        self._start(provider.account, {"CONNECTION": connection}, lambda told: self._on_balance(key, price, told))

    def _on_balance(self, key: tuple[str, str], price: Price, outcome: Outcome) -> None:
        if outcome.succeeded:
            told = (outcome.results.get(name) for name in BALANCES)
            self._balances[key] = next((_number(each) for each in told if _number(each) is not None), None)
        self._tell(replace(price, balance=self._balances.get(key)))

    def _tell(self, price: Price) -> None:
        self.price, self.asking = price, False
        self.told.emit()


def may_ask(context: Context, connection: str) -> bool:
    """Nobody is asked for the master password for a price or a list."""
    return connection in (SANDBOX, ENVIRONMENT) or context.secrets.is_open()


def _number(value: Any) -> Optional[float]:
    """The number in a value or a text with a unit."""
    found = _NUMBER.search(str(value).replace("\u00a0", "").replace(" ", "")) if value not in (None, "") else None
    return float(found.group().replace(",", ".")) if found else None


def _credits(amount: float) -> str:
    if float(amount).is_integer():
        return counted(int(amount), "{} credit", "{} credits")
    return tr("{} credits").format(figure(amount, _decimals(amount)))


def _decimals(amount: float) -> int:
    return 0 if float(amount).is_integer() else 2
