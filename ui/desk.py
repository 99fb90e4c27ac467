"""All that GeoRelay adds to QGIS's window, and takes away again: actions, menu, toolbar, docks."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ..bridge.context import Context
from .check_dock import CheckDock
from .panel import Panel
from .runner import Runner
from .window import Window
from .words import tr

MENU = "GeoRelay"


class Desk(QObject):
    """Docks are made when they are first opened; the toolbar and the menu at once."""

    def __init__(self, context: Context, window: Window) -> None:
        super().__init__(window.main)
        self._context, self._window = context, window
        self.runner = Runner(self)
        self.docks: dict[str, Panel] = {}
        self._actions: list[QAction] = []
        self._makers: dict[str, Callable[[], Panel]] = {"check": self._make_check}
        self._toolbar: QToolBar = window.add_toolbar(MENU)
        self._toolbar.setObjectName("GeoRelayToolBar")
        self._add("check", tr("Check plots..."), "mActionHandleStoreFilterExpressionChecked")

    def _add(self, name: str, words: str, icon: str) -> None:
        action = QAction(self._context.icon() if name == "check" else QIcon(), words, self._window.main)
        action.setObjectName(f"GeoRelay{name.title()}Action")
        action.setCheckable(True)
        action.triggered.connect(lambda shown, name=name: self._toggle(name, shown))
        self._window.add_to_menu(MENU, action)
        self._toolbar.addAction(action)
        self._actions.append(action)

    def _toggle(self, name: str, shown: bool) -> None:
        if shown:
            self.open(name)
        elif name in self.docks:
            self.docks[name].hide()

    def open(self, name: str) -> Panel:
        """Shows a dock, made if need be, in front of the others."""
        if name not in self.docks:
            dock = self._makers[name]()
            self.docks[name] = dock
            self._window.add_dock(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            action = self._window.main.findChild(QAction, f"GeoRelay{name.title()}Action")
            dock.closedStateChanged.connect(lambda closed, action=action: action.setChecked(not closed))
        self.docks[name].show()
        self.docks[name].raise_()
        return self.docks[name]

    def _make_check(self) -> Panel:
        return CheckDock(self._context, self.runner, self._window)

    def close(self) -> None:
        """The mirror of the above."""
        self.runner.cancel_all()
        for dock in self.docks.values():
            dock.close_down()
            self._window.remove_dock(dock)
            dock.setParent(None)
            dock.deleteLater()
        self.docks.clear()
        for action in self._actions:
            self._window.remove_from_menu(MENU, action)
            self._toolbar.removeAction(action)
            action.setParent(None)
            action.deleteLater()
        self._actions.clear()
        self._toolbar.setParent(None)
        self._toolbar.deleteLater()
