"""Things that an account keeps at the service are put on the map: in the background, told in QGIS's message bar."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..bridge.context import Context
from ..providers.declare import Operation, Provider
from .destinations import destinations
from .runner import Outcome, Runner
from .window import Window
from .words import escaped, tr

GOOD_NEWS = 8  # s that it stays


class Showing(QObject):
    """One run for each thing; what is on its way is not asked for a second time."""

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__(window.main)
        self._context, self._runner, self._window = context, runner, window
        self._under_way: set[tuple[str, str, str]] = set()

    def show(
        self, provider: Provider, connection: str, operation: Operation, given: Mapping[str, str], name: str
    ) -> None:
        """Runs ``operation`` with what it takes of ``given`` (ids by input) and puts what it brings on the map."""
        values = {field.name: given[field.name] for field in operation.fields if field.name in given}
        key = (operation.id, connection, str(sorted(values.items())))
        if key in self._under_way:
            return
        self._under_way.add(key)
        outputs = destinations(operation, self._context.results_folder(), name)
        if any(field.name == "NAME" for field in operation.fields):
            values["NAME"] = name
        self._tell(tr("{} is on its way to the map.").format(name), Qgis.MessageLevel.Info)
        self._runner.start(
            operation.id,
            {**values, **outputs, "CONNECTION": connection},
            lambda outcome: self._on_ended(key, name, outcome),
        )

    def _on_ended(self, key: tuple[str, str, str], name: str, outcome: Outcome) -> None:
        self._under_way.discard(key)
        if not outcome.succeeded:
            return self._tell(outcome.sentence, Qgis.MessageLevel.Warning)
        if not outcome.layers:
            return self._tell(tr("{} has nothing to show on the map.").format(name), Qgis.MessageLevel.Warning)
        if len(outcome.layers) == 1:
            outcome.layers[0].setName(name)
        self._tell(tr("{} is on the map.").format(name), Qgis.MessageLevel.Success)

    def _tell(self, words: str, level: Qgis.MessageLevel) -> None:
        stays = 0 if level == Qgis.MessageLevel.Warning else GOOD_NEWS
        self._window.messages.pushMessage("GeoRelay", escaped(words), level, stays)
