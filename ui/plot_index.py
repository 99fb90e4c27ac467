"""The ids of the plots of the project's layers, read in the main thread a slice at a time and kept for finding."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.properties import FINDINGS_OF
from .slices import SliceReader

ID_NAMES = ("plotid", "plot_id", "farm_id", "farmid", "producer_id")  # columns that tell plots from other things


@dataclass
class Ids:
    """One layer's ids, a line each, as they are and in small letters; ``starts`` is where each begins in both."""

    mark: tuple[Any, ...]
    text: str = ""
    low: str = ""
    starts: array = field(default_factory=lambda: array("q", [0]))
    features: array = field(default_factory=lambda: array("q"))

    def add(self, rows: list[tuple[str, int]]) -> None:
        """Some more (id, feature id): a text is searched much faster than a list, and takes a tenth of the room."""
        for line, feature_id in rows:
            self.starts.append(self.starts[-1] + len(line) + 1)
            self.features.append(feature_id)
        self.text += "".join(f"{line}\n" for line, _ in rows)
        self.low += "".join(f"{_small(line)}\n" for line, _ in rows)

    def find(self, words: str, most: int) -> list[tuple[str, int]]:
        """(id, feature id) of the first plots whose id has the words, which are in small letters, in it."""
        found: list[tuple[str, int]] = []
        at = 0
        while words and len(found) < most and (at := self.low.find(words, at)) >= 0:
            row = bisect_right(self.starts, at) - 1
            at = self.starts[row + 1]
            found.append((self.text[self.starts[row] : at - 1], self.features[row]))
        return found


class PlotIndex(QObject):
    """``read``: the ids of one more layer are known now. Nothing is read until somebody looks for a plot."""

    read = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, Ids] = {}
        self._waiting: deque[QgsVectorLayer] = deque()
        self._is_asked = False
        self._reader = SliceReader(self)
        self._reader.ended.connect(self._on_read)
        QgsProject.instance().layersWillBeRemoved["QStringList"].connect(self._on_removing)

    def close(self) -> None:
        QgsProject.instance().layersWillBeRemoved["QStringList"].disconnect(self._on_removing)
        self._reader.stop()
        self._known.clear()
        self._waiting.clear()

    def layers(self) -> list[QgsVectorLayer]:
        """The layers that have plots, by the name of a column."""
        return [
            each
            for each in QgsProject.instance().mapLayers().values()
            if isinstance(each, QgsVectorLayer)
            and each.isValid()
            and not each.customProperty(FINDINGS_OF)
            and id_column(each) >= 0
        ]

    def ids(self, layer: QgsVectorLayer) -> Optional[Ids]:
        """None while they are being read, which begins here; few are there at once."""
        if self._fresh(layer) is None:
            if all(each is not layer for each in self._waiting):
                self._waiting.append(layer)
            if not self._reader.is_reading():
                self._is_asked = True
                self._next()
                self._reader.go_on()
                self._is_asked = False
        return self._fresh(layer)

    def _fresh(self, layer: QgsVectorLayer) -> Optional[Ids]:
        known = self._known.get(layer.id())
        return known if known is not None and known.mark == _mark(layer) else None

    def _next(self) -> None:
        if self._waiting:
            layer = self._waiting[0]
            ids = Ids(_mark(layer))
            layer_id = layer.id()
            self._reader.read(_rows(layer), ids.add, lambda: self._known.update({layer_id: ids}))

    def _on_read(self, error: Any) -> None:
        if self._waiting:
            self._waiting.popleft()
        self._next()
        if error is None and not self._is_asked:
            self.read.emit()

    def _on_removing(self, layer_ids: list[str]) -> None:
        for layer_id in layer_ids:
            self._known.pop(layer_id, None)
        if self._waiting and self._waiting[0].id() in layer_ids:
            self._reader.stop()
        self._waiting = deque(each for each in self._waiting if each.id() not in layer_ids)
        if not self._reader.is_reading():
            self._next()


def id_column(layer: QgsVectorLayer) -> int:
    return next((at for name in ID_NAMES if (at := layer.fields().lookupField(name)) >= 0), -1)


def _mark(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """Is another when plots were added, removed, changed or filtered."""
    provider = layer.dataProvider()
    return (
        layer.featureCount(),
        layer.subsetString(),
        layer.undoStack().index(),
        layer.isEditable(),
        provider.dataTimestamp().toMSecsSinceEpoch() if provider is not None else 0,
    )


def _rows(layer: QgsVectorLayer) -> Iterator[tuple[str, int]]:
    """(id, feature id), over a source of its own, so that the layer may go meanwhile."""
    source, column = QgsVectorLayerFeatureSource(layer), id_column(layer)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([column])
    for each in source.getFeatures(request):
        value = each.attribute(column)
        yield "" if value is None or value == NULL else str(value).replace("\n", " "), each.id()


def _small(line: str) -> str:
    """In small letters, unless that makes it longer: the places in both texts are the same."""
    low = line.lower()
    return low if len(low) == len(line) else line
