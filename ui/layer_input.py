"""The layer that is sent, and a column of it, in a width that a dock has."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ..bridge.properties import FINDINGS_OF
from .area_drawing import AreaDrawing, area_layer, extent_area
from .layer_filters import LayerFilter
from .layer_watch import LayerWatch
from .mnemonics import put_words
from .words import figure, tr

ID_NAMES = ("plotid", "plot_id", "farm_id", "farmid", "producer_id", "id", "name")


def source_of(layer: Optional[QgsVectorLayer], selected_only: bool) -> Any:
    """The layer as an algorithm takes it."""
    if layer is None:
        return None
    return QgsProcessingFeatureSourceDefinition(layer.id(), True) if selected_only else layer.id()


def still_there(layer: Optional[QgsVectorLayer]) -> Optional[QgsVectorLayer]:
    """The layer, or None once it has left the project (its Python name may outlive it)."""
    return layer if any(each is layer for each in QgsProject.instance().mapLayers().values()) else None


class LayerInput(QWidget):
    """A combo box of layers and the box `Selected features only`. ``picked``: the person chose a layer."""

    changed = pyqtSignal()
    picked = pyqtSignal()

    def __init__(self, takes_points: bool, is_optional: bool, parent: QWidget, canvas: Any = None) -> None:
        """With a ``canvas`` an area may be taken from the map too."""
        super().__init__(parent)
        self._canvas = canvas
        self._drawing: Optional[AreaDrawing] = None
        self.revision = 0  # of the layer: how often something of it was changed
        QgsProject.instance().layersWillBeRemoved["QStringList"].connect(self._on_removing)  # before the list hears it
        self._watch = LayerWatch(self)
        self._watch.changed.connect(self._on_changed)
        self.layers = QgsMapLayerComboBox(self)
        polygons, points = LayerFilter.PolygonLayer, LayerFilter.PointLayer
        self.layers.setFilters(polygons | points if takes_points else polygons)
        self.layers.setAllowEmptyLayer(is_optional)
        self.selected = QCheckBox(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.layers)
        layout.addWidget(self.selected)
        if canvas is not None:
            row = QHBoxLayout()
            self._add_map_buttons(row)
            row.addStretch()
            layout.addLayout(row)
        self.layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layers.setMinimumContentsLength(8)
        self.layers.layerChanged.connect(self._on_layer)
        self.layers.activated.connect(lambda at: self.picked.emit())
        self.selected.toggled.connect(self.changed)
        self.leave_out_findings()
        self._on_layer(self.layers.currentLayer())

    def _add_map_buttons(self, row: QHBoxLayout) -> None:
        self.extent, self.draw = QToolButton(self), QToolButton(self)
        for button, words, hint, act in (
            (self.extent, tr("Map extent"), tr("Takes what the map shows as the area."), self._take_extent),
            (
                self.draw,
                tr("Draw"),
                tr("Click the corners on the map; a right click closes the area, Esc gives up."),
                self._draw,
            ),
        ):
            button.setText(words)
            button.setToolTip(hint)
            button.clicked.connect(act)
            row.addWidget(button)
        self.draw.setCheckable(True)

    def _take_extent(self) -> None:
        self.put(extent_area(self._canvas))

    def _draw(self, wanted: bool) -> None:
        if self._drawing is not None:
            self._drawing.finish()
        if wanted:
            self._drawing = AreaDrawing(self._canvas)
            self._drawing.drawn.connect(self._on_drawn)
            self._drawing.ended.connect(self._on_drawing_ended)
            self._drawing.begin()

    def _on_drawn(self, polygon: QgsGeometry) -> None:
        self.put(area_layer(polygon, self._canvas.mapSettings().destinationCrs(), tr("Drawn area")))

    def _on_drawing_ended(self) -> None:
        self._drawing = None
        self.draw.setChecked(False)

    def stop_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.finish()

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        return self.layers.currentLayer()

    def leave_out_findings(self) -> None:
        """Our own layers of findings are no plots."""
        present = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([each for each in present if each.customProperty(FINDINGS_OF)])

    def put(self, layer: Optional[QgsVectorLayer], selected_only: bool = False) -> None:
        """Chooses the layer; one that does not fit here changes nothing."""
        before = self.layer
        self.layers.setLayer(layer)
        if layer is not None and self.layer is not layer:
            self.layers.setLayer(before)
            return
        self.selected.setChecked(selected_only and self.selected.isEnabled())

    def source(self) -> Any:
        return source_of(self.layer, self.selected.isChecked())

    def count(self) -> int:
        """How many features are meant; -1 where the layer does not know."""
        layer = self._watch.layer
        if layer is None:
            return -1
        return layer.selectedFeatureCount() if self.selected.isChecked() else layer.featureCount()

    def _on_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is None:
            self._watch.leave()
        else:
            self._watch.watch(layer, False)
        self._on_changed()

    def _on_removing(self, layer_ids: list[str]) -> None:
        """The layer goes: nothing is chosen in its place, least of all what happens to stand beside it in the list."""
        if self._watch.layer is not None and self._watch.layer.id() in layer_ids:
            self.layers.setLayer(None)

    def _on_changed(self) -> None:
        self.revision += 1
        layer = self._watch.layer
        count = layer.selectedFeatureCount() if layer is not None else 0
        put_words(self.selected, tr("Selected features only ({})").format(figure(count)))
        self.selected.setEnabled(count > 0)
        self.selected.setVisible(count > 0)  # where nothing is selected there is nothing to ask
        if not count:
            self.selected.setChecked(False)
        self.changed.emit()


class ColumnInput(QgsFieldComboBox):
    """A column of the layer, or none; the first of the usual names is preset."""

    def __init__(self, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self.setAllowEmptyFieldName(True)

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is self.layer() and layer is not None:
            return
        self.setLayer(layer)
        present = {field.name().lower(): field.name() for field in layer.fields()} if layer is not None else {}
        self.setField(next((present[name] for name in self._names if name in present), ""))
