"""The entries `GeoRelay` of a vector layer's context menu, and the act "why is this plot flagged" of a plot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsMapLayerType, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..bridge.context import Context
from ..bridge.sources import plain, text_of
from ..checks.engine import MissingShapely
from ..checks.profiles import PROFILES
from ..checks.rules import all_rules
from ..evidence import flags
from .plot_index import ID_NAMES
from .window import Window
from .words import escaped, quantity, tr

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
        plot = tr("Plot {} of {}").format(_called(feature), layer.name())
        row = {field.name().lower(): plain(value) for field, value in zip(layer.fields(), feature.attributes())}
        if {"rule", "message", "severity"} <= set(row):
            return f"{plot}: {row['message']} {_cure(str(row['rule']))}".strip()
        if flags.flags_result(row):
            return f"{plot}: {flags.sentence_of(row, quantity)}"
        geometry = None if feature.geometry().isNull() else feature.geometry()
        crs = layer.crs()
        try:
            from ..bridge.judging import judge  # most sessions never ask

            names, fit = judge(geometry, PROFILES[0].number, crs, self._context.world())
        except MissingShapely as error:
            return str(error)
        rules = all_rules()
        told = " ".join(f"{rules[name].title}: {rules[name].cure}" for name in names)
        if not names:
            return tr("{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.").format(
                plot
            )
        verdict = tr("fit to send, with warnings") if fit else tr("not fit to send")
        return f"{plot}: {verdict}. {told}"


def _cure(rule: str) -> str:
    known = all_rules().get(rule)
    return tr(known.cure) if known is not None else ""


def _called(feature: QgsFeature) -> str:
    """The id that people gave the plot; else the feature's."""
    names = {each.name().lower(): each.name() for each in feature.fields()}
    column = next((names[name] for name in ("plot_id", *ID_NAMES) if name in names), None)
    return (text_of(feature[column]) if column else None) or str(feature.id())
