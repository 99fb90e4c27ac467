"""The entry of GeoRelay among QGIS's options; its page is imported when somebody opens them."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from ..bridge.context import Context
from .runner import Runner

PAGE = "GeoRelayOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """``changed`` is called when a connection has been saved or removed."""

    def __init__(self, context: Context, runner: Runner, changed: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._runner, self._changed = context, runner, changed
        self.setTitle("GeoRelay")
        self.setIcon(context.icon())
        if hasattr(self, "setKey"):  # QGIS 3.32
            self.setKey(PAGE)

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802
        from .options import OptionsPage

        page = OptionsPage(self._context, self._runner, self._changed, parent)
        page.setObjectName(PAGE)
        return page
