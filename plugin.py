"""The composition root: makes the context, the Processing provider and the docks, and takes them away again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QTimer

ROOT = Path(__file__).resolve().parent


class GeoRelayPlugin:
    """What QGIS loads. ``iface`` is None under qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._context: Any = None
        self._processing: Any = None
        self._sandboxes: dict[Path, Any] = {}
        self._desk: Any = None
        self._functions: Any = None
        self._translation: Any = None

    def initProcessing(self) -> None:  # noqa: N802
        """All that qgis_process needs. What an algorithm does is imported when one is created, numpy with it."""
        from .checks.installing import numpy_at_first_sight

        sentence = numpy_at_first_sight("GeoRelay")
        if sentence:
            return self._stand_in(sentence)
        from .providers.late import uncollected

        with uncollected():
            self._begin()

    def _stand_in(self, sentence: str) -> None:
        """Nothing of the docks can be imported without numpy: the algorithms say so, and the desktop does."""
        from .processing.lacking import LackingProcessing

        self._processing = LackingProcessing(ROOT, sentence)
        QgsApplication.processingRegistry().addProvider(self._processing)
        if self._iface is not None:
            self._iface.messageBar().pushMessage("GeoRelay", sentence, Qgis.MessageLevel.Warning, 0)

    def _begin(self) -> None:
        from .bridge.context import Context
        from .bridge.expressions import PlotFunctions
        from .bridge.translation import Translation
        from .processing.provider import GeoRelayProcessing

        self._translation = Translation(ROOT / "i18n")
        self._translation.install()
        self._context = Context(ROOT, self._start_sandbox)
        self._context.make_samples = _write_samples
        self._processing = GeoRelayProcessing(self._context)
        QgsApplication.processingRegistry().addProvider(self._processing)
        self._functions = PlotFunctions(self._context.world)
        self._functions.register()

    def initGui(self) -> None:  # noqa: N802
        from .providers.late import uncollected

        with uncollected():
            self.initProcessing()
            if self._context is None:
                return
            from .ui.desk import Desk

            self._context.remembers = True
            self._desk = Desk(self._context, self._window())
        QTimer.singleShot(0, self._look_again)

    def _look_again(self) -> None:
        """When QGIS has started, and Processing has loaded numpy: one that is there but broken is told then."""
        from .checks.installing import MissingLibrary, need

        if self._desk is None:
            return
        try:
            need("numpy", "GeoRelay")
        except MissingLibrary as error:
            self.unload()
            self._stand_in(str(error))

    def unload(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._functions is not None:
            self._functions.unregister()
            self._functions = None
        if self._processing is not None:
            QgsApplication.processingRegistry().removeProvider(self._processing)
            self._processing = None
        for sandbox in self._sandboxes.values():
            sandbox.stop()
        self._sandboxes = {}
        self._context = None
        if self._translation is not None:
            self._translation.remove()
            self._translation = None

    def _window(self) -> Any:
        """The parts of QGIS's window that the docks use."""
        from .ui.window import Window

        iface = self._iface
        return Window(
            main=iface.mainWindow(),
            canvas=iface.mapCanvas(),
            messages=iface.messageBar(),
            active_layer=iface.activeLayer,
            layer_activated=iface.currentLayerChanged,
            add_dock=iface.addDockWidget,
            remove_dock=iface.removeDockWidget,
            add_to_menu=iface.addPluginToWebMenu,
            remove_from_menu=partial(_remove_from_menu, iface),
            add_to_layers=iface.addCustomActionForLayerType,
            remove_from_layers=iface.removeCustomActionForLayerType,
            add_locator=iface.registerLocatorFilter,
            remove_locator=iface.deregisterLocatorFilter,
            add_drop=iface.registerCustomDropHandler,
            remove_drop=iface.unregisterCustomDropHandler,
            search=iface.locatorSearch,
            add_toolbar=iface.addToolBar,
            add_options=iface.registerOptionsWidgetFactory,
            remove_options=iface.unregisterOptionsWidgetFactory,
            show_options=iface.showOptionsDialog,
            open_form=iface.openFeatureForm,
            open_algorithm=_open_algorithm,
            make_samples=_write_samples,
        )

    def _start_sandbox(self, home: Path) -> dict[str, tuple[str, dict[str, str]]]:
        """Address and secret of each service of the sandbox over this home; started here where none is listening."""
        from .sandbox import listening, server, services

        address: Optional[str] = listening.running(home)
        if address is None:
            if home not in self._sandboxes:
                self._sandboxes[home] = server.Sandbox.at_usual_ports(home).start()
            address = self._sandboxes[home].url
        return services.connections(address)


def _write_samples(path: Path) -> dict[str, int]:
    from .sandbox.samples import write_samples

    return write_samples(path)


def _remove_from_menu(iface: Any, name: str, action: Any) -> None:
    """QGIS takes our submenu out of its menu when it is empty, but keeps the menu itself as long as it runs."""
    menus = [each.menu() for each in iface.webMenu().actions() if each.menu() is not None]
    mine = [menu for menu in menus if action in menu.actions()]
    iface.removePluginWebMenu(name, action)
    for menu in mine:
        if menu.isEmpty():
            menu.deleteLater()


def _open_algorithm(algorithm_id: str, parameters: dict[str, Any]) -> None:
    """The toolbox's own dialog of an algorithm; Processing is a plugin, so it is imported when it is wanted."""
    import processing

    dialog = processing.createAlgorithmDialog(algorithm_id, parameters)
    if dialog is not None:
        dialog.show()
