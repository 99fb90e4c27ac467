"""Whether a layer still is what it was when something was worked out from it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .words import tr

GONE, EDITED, FILTERED, MOVED, CHOSEN = "gone", "edited", "filtered", "moved", "chosen"


class LayerWatch(QObject):
    """Watches one layer at a time. ``changed``: ask `why` again."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsVectorLayer] = None
        self._gone = self._selected_only = False
        self._saves = 0
        self._mark: tuple[Any, ...] = ()
        QgsProject.instance().layersWillBeRemoved["QStringList"].connect(self._on_removing)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """What is watched; None once it is gone."""
        return self._layer

    def watch(self, layer: QgsVectorLayer, selected_only: bool) -> None:
        """From now on this layer, as it is at this moment."""
        self.leave()
        self._layer, self._selected_only, self._gone = layer, selected_only, False
        for signal, slot in self._signals(layer):
            signal.connect(slot)
        self.renew()

    def renew(self) -> None:
        """What counts is how the layer is now."""
        if self._layer is not None:
            self._mark = self._state(self._layer)

    def forget_mark(self) -> None:
        """What was worked out last holds for no state of the layer."""
        self._saves += 1

    def leave(self) -> None:
        if self._layer is not None:
            for signal, slot in self._signals(self._layer):
                signal.disconnect(slot)
        self._layer, self._gone = None, False

    def close(self) -> None:
        """Lets go of the project too."""
        self.leave()
        QgsProject.instance().layersWillBeRemoved["QStringList"].disconnect(self._on_removing)

    def why(self) -> str:
        """What has become of it: gone, moved (another CRS), filtered, chosen (another selection), edited; or ""."""
        if self._gone:
            return GONE
        if self._layer is None:
            return ""
        pairs = zip((MOVED, FILTERED, CHOSEN, EDITED), self._state(self._layer), self._mark)
        return next((word for word, now, then in pairs if now != then), "")

    def _state(self, layer: QgsVectorLayer) -> tuple[Any, ...]:
        chosen = frozenset(layer.selectedFeatureIds()) if self._selected_only else None
        edits = (layer.undoStack().index(), layer.featureCount(), self._saves)
        return layer.crs().toWkt(), layer.subsetString(), chosen, edits

    def _signals(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        return [
            (layer.undoStack().indexChanged, self._tell),
            (layer.subsetStringChanged, self._tell),
            (layer.crsChanged, self._tell),
            (layer.selectionChanged, self._tell),
            (layer.afterCommitChanges, self._on_saved),
            (layer.dataChanged, self._on_saved),
        ]

    def _tell(self, *_: Any) -> None:
        self.changed.emit()

    def _on_saved(self) -> None:
        """Saved edits empty the list of them, as if nothing had been."""
        self._saves += 1
        self.changed.emit()

    def _on_removing(self, layer_ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self.leave()
            self._gone = True
            self.changed.emit()


def words_for(why: str) -> str:
    """The reason as it follows "Out of date: "."""
    return {
        GONE: tr("the layer is not in the project any more."),
        MOVED: tr("the layer got another coordinate reference system."),
        FILTERED: tr("the layer has another filter."),
        CHOSEN: tr("other plots are selected."),
        EDITED: tr("plots were changed."),
    }[why]
