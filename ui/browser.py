"""The root item GeoRelay of QGIS's browser.

QGIS makes the children of an item in a thread of its own unless the item is fast. All of ours are: what they hold is
known at once, and what a service has to tell comes by the docks' own runs. So no Python object of ours is made, asked
or let go of outside the main thread.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis, QgsApplication, QgsDataItem, QgsDataItemProvider, QgsDataProvider, QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..bridge.context import Context
from ..bridge.listings import ListWish
from .browser_nodes import Doings, Node, Nodes
from .jobs_model import MARKS
from .lists import Lists
from .marks import mark
from .window import Window
from .words import as_tip, tr

KEY = "georelay"
WAKES = 3000  # ms: until then QGIS opens the nodes that were open when it was left, which is nobody's act


class Browser(QObject):
    """The tree in the browser, and what is dragged out of it. ``lists`` brings what services have to tell."""

    def __init__(self, context: Context, lists: Lists, window: Window, doings: Doings) -> None:
        super().__init__(window.main)
        self._context, self._lists, self._window = context, lists, window
        self.nodes = Nodes(context, lists, doings)
        self.is_awake = self.is_closed = False
        self._items: list[NodeItem] = []
        self._icons = {f"job {state.value}": mark(name) for state, name in MARKS.items()}
        self._icons["georelay"] = context.icon()
        lists.told.connect(self._on_told)
        self._provider = ItemProvider(self)
        self._drops = DropHandler(self.nodes)
        window.add_drop(self._drops)
        QgsApplication.dataItemProviderRegistry().addProvider(self._provider)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._wake)
        self._clock.start(WAKES)

    def close(self) -> None:
        """The mirror of the above."""
        self.is_closed = True
        self._clock.stop()
        self._lists.told.disconnect(self._on_told)
        self._window.remove_drop(self._drops)
        QgsApplication.dataItemProviderRegistry().removeProvider(self._provider)
        self._items.clear()
        self.setParent(None)
        self.deleteLater()

    def refresh(self) -> None:
        """Jobs or connections may have changed: what is open shows what there is now."""
        for item in self._living():
            if item.node.fetch is None and item.node.children is not None:
                item.renew()

    def add(self, item: NodeItem) -> None:
        self._items = [*self._living(), item]

    def icon(self, name: str) -> QIcon:
        return self._icons.get(name) or QgsApplication.getThemeIcon(name)

    def _living(self) -> list[NodeItem]:
        return [each for each in self._items if not sip.isdeleted(each)]

    def _on_told(self, wish: ListWish) -> None:
        for item in self._living():
            if item.node.wish == wish:
                item.renew()

    def _wake(self) -> None:
        self.is_awake = True


class NodeItem(QgsDataItem):
    """One node as QGIS shows it."""

    def __init__(self, parent: Optional[QgsDataItem], node: Node, browser: Browser, place: int = 0) -> None:
        kind = Qgis.BrowserItemType.Collection if node.children is not None else Qgis.BrowserItemType.Custom
        super().__init__(kind, parent, node.words, node.path, KEY)
        self.node, self._browser, self._renews = node, browser, False
        self.setSortKey(place)
        self.setIcon(browser.icon(node.icon))
        self.setToolTip(as_tip(node.tip or node.words))
        able = Qgis.BrowserItemCapability.Fast
        if node.children is not None:
            able = able | Qgis.BrowserItemCapability.Fertile
        self.setCapabilitiesV2(Qgis.BrowserItemCapabilities(able))
        if node.children is None:
            self.setState(Qgis.BrowserItemState.Populated)
        browser.add(self)

    def createChildren(self) -> list[QgsDataItem]:  # noqa: N802
        if self._browser.is_closed or self.node.children is None:
            return []
        if self.node.fetch is not None and self._browser.is_awake and not self._renews:
            self.node.fetch(False)
        made = [NodeItem(self, node, self._browser, at) for at, node in enumerate(self.node.children())]
        for each in made:
            sip.transferto(each, self)  # QGIS owns it from here on
        return made

    def renew(self) -> None:
        """Shows what is known by now, and asks nobody."""
        if self.state() == Qgis.BrowserItemState.Populated:
            self._renews = True
            self.refresh()
            self._renews = False

    def ask_again(self) -> None:
        if self.node.fetch is not None:
            self.node.fetch(True)
        self.renew()

    def actions(self, parent: QWidget) -> list[QAction]:
        acts = list(self.node.acts)
        if self.node.children is not None:
            acts = [(tr("Refresh"), self.ask_again), None, *acts]
        return [_action(act, parent) for act in acts]

    def hasDragEnabled(self) -> bool:  # noqa: N802
        return bool(self.node.target)

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:  # noqa: N802
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.name, uri.uri = "custom", KEY, self.node.words, self.node.target
        return [uri] if self.node.target else []

    def handleDoubleClick(self) -> bool:  # noqa: N802
        if self.node.show is None:
            return False
        self.node.show()
        return True


def _action(act: Any, parent: QWidget) -> QAction:
    action = QAction("" if act is None else act[0], parent)
    if act is None:
        action.setSeparator(True)
    else:
        action.triggered.connect(lambda checked=False: act[1]())
    return action


class ItemProvider(QgsDataItemProvider):
    """QGIS asks it for the root item, and in a thread of its own whether it knows files; it does not."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self._browser = browser

    def name(self) -> str:
        return KEY

    def dataProviderKey(self) -> str:  # noqa: N802
        return KEY

    def capabilities(self) -> Any:
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, path: str, parentItem: Optional[QgsDataItem]) -> Optional[QgsDataItem]:  # noqa: N802, N803
        if path or self._browser.is_closed:
            return None
        root = NodeItem(None, self._browser.nodes.root(), self._browser)
        sip.transferto(root, None)
        return root


class DropHandler(QgsCustomDropHandler):
    """What is dragged out of our part of the browser is no address: it is fetched, in the background."""

    def __init__(self, nodes: Nodes) -> None:
        super().__init__()
        self._nodes = nodes

    def customUriProviderKey(self) -> str:  # noqa: N802
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:  # noqa: N802
        self._nodes.drop(uri.uri)
