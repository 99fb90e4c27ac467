"""Search results as a list beside the map: rows and footprints are one choice; a quick look lands on the footprint."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .choice_box import ChoiceBox
from .layer_input import still_there
from .marks import mark
from .spotlight import Spotlight
from .words import as_tip, counted, day_of, figure, tr

COLUMNS = ("id", "acquisitionDate", "cloudCover", "pixelResolution", "providerName", "previewUrl", "usable")
MOST = 5000  # rows; more are in the layer's own table
_FEATURE = Qt.ItemDataRole.UserRole
_SORT = int(_FEATURE) + 1


def is_search(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer holds what a search of the catalog found."""
    return isinstance(layer, QgsVectorLayer) and all(layer.fields().lookupField(name) >= 0 for name in COLUMNS)


class SearchList(QWidget):
    """``look_wanted(name, values)``: the inputs of ``mapflowimagepreview``; ``run_wanted(ids)``: images to run over."""

    look_wanted = pyqtSignal(str, dict)
    run_wanted = pyqtSignal(list)

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__(parent)
        self._spotlight = spotlight
        self._layer: Optional[QgsVectorLayer] = None
        self._busy, self._linking = "", False
        self._build()
        self._connect()
        self._on_layers()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.layers = ChoiceBox(self)
        self.layers.setToolTip(tr("The search whose results are listed"))
        self.words = QLabel(tr("No search results yet. Search, and they are listed here and on the map."), self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Date"), tr("Clouds"), tr("Pixel"), tr("Provider")])
        self.tree.setRootIsDecorated(False)
        self.tree.setMouseTracking(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.look, self.use = QPushButton(tr("Quick look"), self), QPushButton(tr("Use in a run..."), self)
        acts = QHBoxLayout()
        acts.addWidget(self.look)
        acts.addWidget(self.use)
        layout.addWidget(self.layers)
        layout.addWidget(self.words)
        layout.addWidget(self.tree, 1)
        layout.addLayout(acts)

    def _connect(self) -> None:
        self.layers.activated.connect(lambda at: self._show(self.layers.itemData(at)))
        self.tree.itemSelectionChanged.connect(self._on_rows)
        self.tree.itemEntered.connect(self._on_entered)
        self.tree.itemDoubleClicked.connect(self._on_double)
        self.tree.viewport().installEventFilter(self)
        self.look.clicked.connect(self._look)
        self.use.clicked.connect(lambda: self.run_wanted.emit([str(each["id"]) for each in self.chosen()]))
        QgsProject.instance().layersAdded.connect(self._on_layers)
        QgsProject.instance().layersRemoved.connect(self._on_layers)

    def close_down(self) -> None:
        """Lets go of the project and of the layer."""
        QgsProject.instance().layersAdded.disconnect(self._on_layers)
        QgsProject.instance().layersRemoved.disconnect(self._on_layers)
        self._watch(None)

    def set_busy(self, reason: str) -> None:
        """Why a quick look has to wait; "" when it need not."""
        self._busy = reason
        self._tell()

    # the layer

    def _on_layers(self, *_: Any) -> None:
        """The newest search is shown by itself."""
        found = [layer for layer in QgsProject.instance().mapLayers().values() if is_search(layer)]
        known = {self.layers.itemData(at) for at in range(self.layers.count())}
        fresh = [layer for layer in found if layer.id() not in known]
        self.layers.clear()
        for layer in found:
            self.layers.addItem(layer.name(), layer.id())
        current = still_there(self._layer)
        shown = fresh[-1] if fresh else current if current is not None else found[-1] if found else None
        self.layers.setCurrentIndex(self.layers.findData(shown.id()) if shown is not None else -1)
        if shown is None or shown is not current:
            self._show(shown.id() if shown is not None else "")

    def _watch(self, layer: Optional[QgsVectorLayer]) -> None:
        before = still_there(self._layer)
        if before is not None:
            before.selectionChanged.disconnect(self._on_selection)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)

    def _show(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        self._watch(layer if is_search(layer) else None)
        self.tree.clear()
        if self._layer is not None:
            features = [each for _, each in zip(range(MOST), self._layer.getFeatures())]
            self.tree.addTopLevelItems([_row(each) for each in features])
            self._on_selection()
        some = self.tree.topLevelItemCount() > 0
        self.words.setVisible(not some)
        self.layers.setVisible(some)
        self._tell()

    # rows and footprints

    def _on_rows(self) -> None:
        """What is chosen in the list is chosen on the map; one alone is zoomed to."""
        layer = still_there(self._layer)
        if layer is None or self._linking:
            return self._tell()
        numbers = [item.data(0, _FEATURE) for item in self.tree.selectedItems()]
        self._linking = True
        layer.selectByIds(numbers)
        self._linking = False
        if len(numbers) == 1:
            self._spotlight.show_shape(layer.getFeature(numbers[0]).geometry(), layer.crs())
        self._tell()

    def _on_selection(self, *_: Any) -> None:
        """And the other way round."""
        layer = still_there(self._layer)
        if self._linking or layer is None:
            return
        numbers = set(layer.selectedFeatureIds())
        self._linking = True
        for item in self._items():
            item.setSelected(item.data(0, _FEATURE) in numbers)
        self._linking = False
        for item in self.tree.selectedItems()[:1]:
            self.tree.scrollToItem(item)
        self._tell()

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]

    def _on_entered(self, item: QTreeWidgetItem, column: int = 0) -> None:
        layer = still_there(self._layer)
        if layer is not None:
            self._spotlight.outline_shape(layer.getFeature(item.data(0, _FEATURE)).geometry(), layer.crs())

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802
        if event.type() == event.Type.Leave:
            self._spotlight.clear()
        return super().eventFilter(watched, event)

    # what can be done

    def chosen(self) -> list[QgsFeature]:
        """The features of the chosen rows."""
        layer = still_there(self._layer)
        if layer is None:
            return []
        return [layer.getFeature(item.data(0, _FEATURE)) for item in self.tree.selectedItems()]

    def _on_double(self, item: QTreeWidgetItem, column: int) -> None:
        if self.look.isEnabled():
            self._look()

    def _tell(self) -> None:
        chosen = self.chosen()
        none = tr("Choose an image in the list or on the map.") if not chosen else ""
        many = tr("Choose one image.") if len(chosen) > 1 else ""
        bare = tr("The service has no preview of this image.") if chosen and not _text(chosen[0], "previewUrl") else ""
        barred = [each for each in chosen if not _is_usable(each)]
        not_ours = (
            counted(
                len(barred),
                "{} of the images is not usable with this account.",
                "{} of the images are not usable with this account.",
            )
            if barred
            else ""
        )
        for button, reason in ((self.look, self._busy or none or many or bare), (self.use, none or not_ours)):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _look(self) -> None:
        (feature,) = self.chosen()
        name = " ".join(filter(None, (_text(feature, "providerName"), _text(feature, "acquisitionDate")[:10])))
        values = {"URL": _text(feature, "previewUrl"), "FOOTPRINT": feature.geometry().asWkt(8)}
        self.look_wanted.emit(name or _text(feature, "id"), values)


class _Row(QTreeWidgetItem):
    """Is sorted by what it stands for, not by its words; what is not known comes last of all that rises."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        column = self.treeWidget().sortColumn()
        mine, yours = (each.data(column, _SORT) for each in (self, other))
        if mine is None or yours is None:
            return mine is not None
        return mine < yours


def _row(feature: QgsFeature) -> QTreeWidgetItem:
    clouds, pixel = _number(feature, "cloudCover"), _number(feature, "pixelResolution")
    item = _Row(
        [
            day_of(_text(feature, "acquisitionDate")),
            tr("{} %").format(figure(clouds)) if clouds is not None else "",
            tr("{} m").format(figure(pixel, 2)) if pixel is not None else "",
            _text(feature, "providerName"),
        ]
    )
    usable = _is_usable(feature)
    words = tr("Usable with this account") if usable else tr("Not usable with this account")
    item.setIcon(0, mark("done" if usable else "warning"))
    for column in range(4):
        item.setToolTip(column, as_tip(f"{words}\n{_text(feature, 'id')}"))
    item.setData(0, _FEATURE, feature.id())
    sorted_by = (_text(feature, "acquisitionDate"), clouds, pixel, _text(feature, "providerName").lower())
    for column, value in enumerate(sorted_by):
        item.setData(column, _SORT, value)
    return item


def _text(feature: QgsFeature, name: str) -> str:
    value = feature[name]
    return "" if value is None or value == NULL else str(value)


def _number(feature: QgsFeature, name: str) -> Optional[float]:
    value = feature[name]
    return float(value) if isinstance(value, (int, float)) else None


def _is_usable(feature: QgsFeature) -> bool:
    return feature["usable"] is True or feature["usable"] == 1
