"""The entries `GeoRelay` of a vector layer's context menu, and the act "why is this plot flagged" of a plot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsMapLayerType, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..bridge.context import Context
from .window import Window
from .words import escaped, tr

MENU = "GeoRelay"
VECTOR = QgsMapLayerType.VectorLayer


class LayerMenu(QObject):
    """``acts`` by name: (words, what is done with the chosen vector layer)."""

    def __init__(
        self, context: Context, window: Window, acts: Mapping[str, tuple[str, Callable[[QgsVectorLayer], Any]]]
    ) -> None:
        super().__init__(window.main)
        self._context, self._window = context, window
        self._actions = [self._add(name, words, act) for name, (words, act) in acts.items()]
        self._why = QgsMapLayerAction(
            tr("Why is this plot flagged?"), self, VECTOR, QgsMapLayerAction.Target.SingleFeature, context.icon()
        )
        self._why.triggeredForFeature.connect(self.explain)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self._why)

    def close(self) -> None:
        """The mirror of the above."""
        for action in self._actions:
            self._window.remove_from_layers(action)
            action.setParent(None)
            action.deleteLater()
        self._actions = []
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self._why)
        self._why.setParent(None)
        self._why.deleteLater()
        self.setParent(None)
        self.deleteLater()

    def _add(self, name: str, words: str, act: Callable[[QgsVectorLayer], Any]) -> QAction:
        action = QAction(self._context.icon(), words, self)
        action.setObjectName(f"GeoRelayLayer{name}Action")
        action.triggered.connect(lambda checked=False: self._act(act))
        self._window.add_to_layers(action, MENU, VECTOR, True)
        return action

    def _act(self, act: Callable[[QgsVectorLayer], Any]) -> None:
        layer = self._window.active_layer()
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            act(layer)

    def explain(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Says in QGIS's message bar what is wrong with one plot, and how it is mended."""
        self._window.messages.pushMessage("GeoRelay", escaped(self.reasons(layer, feature)))

    def reasons(self, layer: QgsVectorLayer, feature: QgsFeature) -> str:
        """What our results or findings say of it; else each rule that the plot by itself breaks, with what to do."""
        from .reasons import reasons_of  # the rules, which most sessions never ask here

        return reasons_of(layer, feature, self._context.world)
