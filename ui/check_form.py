"""The questions of a check: which layer, for what, which id; and below, folded, the figures."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProcessingFeatureSourceDefinition, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from ..checks.profiles import PROFILES
from .words import counted, figure, tr

_ID_NAMES = ("plotid", "plot_id", "farm_id", "farmid", "producer_id", "id", "name")
_AREA_NAMES = ("declared_ha", "area_ha", "area", "hectares")


class CheckForm(QWidget):
    """``changed``: another layer, selection or figure; ``chosen``: the person chose (worth remembering)."""

    changed = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._watched: Optional[QgsVectorLayer] = None
        self.layers = QgsMapLayerComboBox(self)
        filters = QgsMapLayerProxyModel.Filter
        self.layers.setFilters(filters.PolygonLayer | filters.PointLayer)
        self.selected = QCheckBox(self)
        self.profiles = QComboBox(self)
        for profile in PROFILES:
            self.profiles.addItem(tr(profile.title), profile.number)
        self.ids = self._fields(tr("The column that names each plot. Doubled and missing ids are found only with it."))
        self._lay_out()
        self.layers.layerChanged.connect(self._on_layer)
        self.layers.activated.connect(lambda at: self.chosen.emit())
        self.profiles.activated.connect(lambda at: self.chosen.emit())
        self.ids.activated.connect(lambda at: self.chosen.emit())
        self.selected.toggled.connect(self.changed)
        self._on_layer(self.layers.currentLayer())

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Layer"), self.layers)
        form.addRow("", self.selected)
        form.addRow(tr("&For"), self.profiles)
        form.addRow(tr("Plot &id"), self.ids)
        outer.addLayout(form)
        outer.addWidget(self._more())

    def _more(self) -> QWidget:
        self.more = QgsCollapsibleGroupBox(tr("More"), self)
        form = QFormLayout(self.more)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.overlaps = QCheckBox(tr("Look for overlaps between plots"), self.more)
        self.overlaps.setChecked(True)
        self.smallest = self._spin(tr(" ha"), tr("no limit"))
        self.largest = self._spin(tr(" ha"), tr("no limit"))
        self.gap = self._spin(tr(" m"), tr("not looked for"))
        self.declared = self._fields(tr("Told where it differs from the measured area by more than 10 % and 0.1 ha."))
        self.declared.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.claimed = QgsMapLayerComboBox(self.more)
        self.claimed.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.claimed.setAllowEmptyLayer(True)
        self.claimed.setLayer(None)
        form.addRow(self.overlaps)
        for title, widget in (
            (tr("Smallest area"), self.smallest), (tr("Largest area"), self.largest),
            (tr("Gaps narrower than"), self.gap), (tr("Declared hectares"), self.declared),
            (tr("Plots claimed earlier"), self.claimed),
        ):
            form.addRow(title, widget)
        for signal in (self.overlaps.toggled, self.smallest.valueChanged, self.largest.valueChanged,
                       self.gap.valueChanged, self.declared.fieldChanged, self.claimed.layerChanged):
            signal.connect(lambda *_: self._tell_more())
        self.more.setSaveCollapsedState(False)
        self.more.setCollapsed(True)
        self._tell_more()
        return self.more

    def _spin(self, unit: str, nothing: str) -> QgsDoubleSpinBox:
        spin = QgsDoubleSpinBox(self)
        spin.setRange(0, 10_000_000)
        spin.setDecimals(2)
        spin.setSuffix(unit)
        spin.setSpecialValueText(nothing)
        spin.setClearValue(0, nothing)
        return spin

    def _fields(self, hint: str) -> QgsFieldComboBox:
        combo = QgsFieldComboBox(self)
        combo.setAllowEmptyFieldName(True)
        combo.setToolTip(hint)
        return combo

    def _tell_more(self) -> None:
        """The folded group says how much inside is not as it comes."""
        set_ones = sum((not self.overlaps.isChecked(), self.smallest.value() > 0, self.largest.value() > 0,
                        self.gap.value() > 0, bool(self.declared.currentField()),
                        self.claimed.currentLayer() is not None))
        self.more.setTitle(tr("More ({} set)").format(figure(set_ones)) if set_ones else tr("More"))
        self.changed.emit()

    def _on_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        self._unwatch()
        for combo, names in ((self.ids, _ID_NAMES), (self.declared, ())):
            combo.setLayer(layer)
            combo.setField(_first_named(layer, names))
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)
            layer.willBeDeleted.connect(self._forget)
            self._watched = layer
        self._on_selection()

    def _unwatch(self) -> None:
        if self._watched is not None:
            self._watched.selectionChanged.disconnect(self._on_selection)
            self._watched.willBeDeleted.disconnect(self._forget)
            self._watched = None

    def _forget(self) -> None:
        self._watched = None

    def _on_selection(self, *_: Any) -> None:
        count = self._watched.selectedFeatureCount() if self._watched is not None else 0
        self.selected.setText(tr("Selected features only ({})").format(figure(count)))
        self.selected.setEnabled(count > 0)
        self.selected.setToolTip("" if count else tr("Nothing is selected in this layer."))
        if not count:
            self.selected.setChecked(False)
        self.changed.emit()

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        return self.layers.currentLayer()

    def count(self) -> int:
        """How many plots would be checked; -1 where the layer does not know."""
        if self._watched is None:
            return -1
        return self._watched.selectedFeatureCount() if self.selected.isChecked() else self._watched.featureCount()

    def verb(self) -> str:
        """What the button says."""
        count = self.count()
        return tr("Check plots") if count < 0 else counted(count, tr("Check {} plot"), tr("Check {} plots"))

    def source(self) -> Any:
        """The layer as an algorithm takes it."""
        return source_of(self.layer, self.selected.isChecked())

    def parameters(self) -> dict[str, Any]:
        """The inputs of checkplots."""
        chosen: dict[str, Any] = {
            "INPUT": self.source(),
            "PROFILE": self.profiles.currentData(),
            "OVERLAPS": self.overlaps.isChecked(),
            "MAX_GAP": self.gap.value(),
        }
        for name, value in (
            ("ID_FIELD", self.ids.currentField()), ("AREA_FIELD", self.declared.currentField()),
            ("MIN_AREA", self.smallest.value()), ("MAX_AREA", self.largest.value()),
            ("COMPARE_WITH", self.claimed.currentLayer().id() if self.claimed.currentLayer() else None),
        ):
            if value:
                chosen[name] = value
        return chosen


def source_of(layer: Optional[QgsVectorLayer], selected_only: bool) -> Any:
    if layer is None:
        return None
    return QgsProcessingFeatureSourceDefinition(layer.id(), True) if selected_only else layer.id()


def _first_named(layer: Optional[QgsVectorLayer], names: Any) -> str:
    if layer is None:
        return ""
    present = {field.name().lower(): field.name() for field in layer.fields()}
    return next((present[name] for name in names if name in present), "")
