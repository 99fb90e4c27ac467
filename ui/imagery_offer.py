"""The imagery that a person has, offered for the two maps of a review: layers, XYZ connections, mosaics of accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..bridge.context import Context
from ..bridge.listings import ListWish
from ..bridge.properties import FINDINGS_OF
from ..bridge.tile_sources import exact_uri
from ..providers.connections import SANDBOX
from ..providers.declare import Operation, Out, Provider, Shelf
from .connection_choice import connections_of
from .lists import Lists, label_of, wish_for
from .panel import theme_icon
from .runner import Outcome, Runner
from .words import tr

_THEN = re.compile(r"2020|forest|for[eê]t|bosque|floresta|hutan|wald|jrc|gfc", re.IGNORECASE)
_XYZ = ("connections/xyz/items", "qgis/connections-xyz")  # of QGIS 3.30 and later, and before
MOST = 40  # mosaics of a connection in the menu


def of_2020(reviewed: Optional[QgsMapLayer]) -> Optional[QgsMapLayer]:
    """The first layer of the project, from the top, whose name tells of a forest map or of 2020."""
    return next((each for each in _others(reviewed) if _THEN.search(each.name())), None)


def of_today(reviewed: Optional[QgsMapLayer]) -> Optional[QgsMapLayer]:
    """The first imagery of the project, from the top, that is not of 2020: tiles before pictures."""
    found = [each for each in _others(reviewed) if isinstance(each, QgsRasterLayer) and not _THEN.search(each.name())]
    pictures = [each for each in found if each.providerType() == "wms" or each.bandCount() >= 3]
    return min(pictures, key=lambda each: each.providerType() != "wms", default=None)


def _others(reviewed: Optional[QgsMapLayer]) -> list[QgsMapLayer]:
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    return [each for each in order if each.isValid() and each is not reviewed and not each.customProperty(FINDINGS_OF)]


def xyz_connections() -> list[tuple[str, dict[str, str]]]:
    """(name, what the source of a layer holds) of each XYZ connection that QGIS keeps."""
    found: dict[str, dict[str, str]] = {}
    for group in _XYZ:
        settings = QgsSettings()
        settings.beginGroup(group)
        for name in settings.childGroups():
            url = str(settings.value(f"{name}/url") or "")
            if url:
                more = {key: str(settings.value(f"{name}/{key}") or "") for key in ("zmin", "zmax", "authcfg")}
                found.setdefault(name, {"type": "xyz", "url": url, **{k: v for k, v in more.items() if v}})
        settings.endGroup()
    return sorted(found.items())


class ImageryOffer(QToolButton):
    """A menu beside a map. ``chosen(layer)``: one that is in the project now, whoever brought it."""

    chosen = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, context: Context, runner: Runner, lists: Lists, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._runner, self._lists = context, runner, lists
        self.setIcon(theme_icon("mActionAddXyzLayer"))
        self.setAccessibleName(tr("Imagery"))
        self.setToolTip(tr("The imagery that you have: XYZ connections of QGIS, mosaics of your accounts"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._open)
        lists.told.connect(self._on_told)

    def close_down(self) -> None:
        self._lists.told.disconnect(self._on_told)

    def _open(self) -> None:
        """Opening it is the person's act: lists of accounts that are signed in are asked for in the background."""
        for _, _, name, wish in self._shelves():
            if name != SANDBOX:
                self._lists.ask(wish)
        self._fill()

    def _on_told(self, wish: ListWish) -> None:
        if self._menu.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        connections = xyz_connections()
        self._menu.addSection(tr("XYZ connections"))
        for name, parts in connections:
            self._menu.addAction(name, partial(self._add_xyz, name, parts))
        if not connections:
            self._menu.addAction(tr("None yet: QGIS's browser makes them")).setEnabled(False)
        for provider, shelf, name, wish in self._shelves():
            self._add_shelf(provider, shelf, name, wish)

    def _add_shelf(self, provider: Provider, shelf: Shelf, name: str, wish: ListWish) -> None:
        self._menu.addSection(
            tr("{what} of {service}, {connection}", what=tr(shelf.title), service=provider.title, connection=name)
        )
        rows = [row for row in self._lists.rows(wish) if row.get(shelf.listed.value)][:MOST]
        for row in rows:
            words = label_of(row, shelf.listed.shows) or str(row[shelf.listed.value])
            self._menu.addAction(words.replace("&", "&&"), partial(self._bring, provider, shelf, name, row))
        if self._lists.is_asking(wish):
            self._menu.addAction(tr("Asking the service...")).setEnabled(False)
        elif not rows and self._lists.was_told(wish):
            self._menu.addAction(tr("There are none")).setEnabled(False)
        elif name == SANDBOX or not rows:
            self._menu.addAction(tr("Look for them"), partial(self._lists.ask, wish, True))
        why = self._lists.why(wish)
        if why:
            self._menu.addAction(why[:100]).setEnabled(False)

    def _shelves(self) -> Iterator[tuple[Provider, Shelf, str, ListWish]]:
        """What accounts keep that comes to the map as tiles."""
        for provider in self._context.providers:
            for shelf in provider.shelves:
                if _brings_tiles(_operation(provider, shelf.shows)):
                    for name, _ in connections_of(self._context, provider):
                        yield provider, shelf, name, wish_for(provider, name, shelf.listed, {})

    def _bring(self, provider: Provider, shelf: Shelf, connection: str, row: dict[str, object]) -> None:
        values = {shelf.field: str(row[shelf.listed.value]), "CONNECTION": connection}
        self._runner.start(shelf.shows, values, self._on_brought)

    def _on_brought(self, outcome: Outcome) -> None:
        if not outcome.succeeded or not outcome.layers:
            return self.failed.emit(outcome.sentence or tr("The imagery has nothing to show on the map."))
        self.chosen.emit(outcome.layers[0])

    def _add_xyz(self, name: str, parts: dict[str, str]) -> None:
        """The layer goes below all others, and stays off in the main map: the review's map shows it."""
        project, uri = QgsProject.instance(), exact_uri(parts, lambda words: None)
        there = next(
            (each for each in project.mapLayers().values() if each.providerType() == "wms" and each.source() == uri),
            None,
        )
        if there is None:
            layer = QgsRasterLayer(uri, name, "wms")
            if not layer.isValid():
                return self.failed.emit(
                    tr("The XYZ connection {name} opens as no layer. See to it in QGIS's browser.", name=name)
                )
            there = project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(-1, there).setItemVisibilityChecked(False)
        self.chosen.emit(there)


def _operation(provider: Provider, operation_id: str) -> Optional[Operation]:
    return next((each for each in provider.operations if each.id == operation_id), None)


def _brings_tiles(operation: Optional[Operation]) -> bool:
    return operation is not None and any(each.kind is Out.LAYER for each in operation.outputs)
