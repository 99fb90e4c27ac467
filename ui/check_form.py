"""The questions of a check: which layer, for what, which id; and below, folded, the figures."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsFieldProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from ..checks.profiles import PROFILES
from .layer_filters import LayerFilter
from .layer_input import ID_NAMES, ColumnInput, LayerInput
from .words import counted, figure, tr


class CheckForm(QWidget):
    """``changed``: another layer, selection or figure; ``chosen``: the person chose (worth remembering)."""

    changed = pyqtSignal()
    chosen = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = LayerInput(True, False, self)
        self.source.layers.setObjectName("layer")
        self.profiles = QComboBox(self)
        self.profiles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profiles.setMinimumContentsLength(8)
        self.profiles.setObjectName("profile")
        for profile in PROFILES:
            self.profiles.addItem(tr(profile.title), profile.number)
        self.ids = ColumnInput(ID_NAMES, self)
        self.ids.setToolTip(tr("The column that names each plot. Doubled and missing ids are found only with it."))
        self._lay_out()
        self.source.changed.connect(self._on_layer)
        self.source.picked.connect(self.chosen)
        self.profiles.activated.connect(lambda at: self.chosen.emit())
        self.profiles.currentIndexChanged.connect(lambda at: self.changed.emit())
        self.ids.fieldChanged.connect(lambda name: self.changed.emit())
        self.ids.activated.connect(lambda at: self.chosen.emit())
        self._on_layer()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Layer"), self.source)
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
        self.declared = ColumnInput((), self)
        self.declared.setToolTip(tr("Told where it differs from the measured area by more than 10 % and 0.1 ha."))
        self.declared.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.claimed = QgsMapLayerComboBox(self.more)
        self.claimed.setFilters(LayerFilter.PolygonLayer)
        self.claimed.setAllowEmptyLayer(True)
        self.claimed.setLayer(None)
        form.addRow(self.overlaps)
        for title, widget in (
            (tr("Smallest area"), self.smallest),
            (tr("Largest area"), self.largest),
            (tr("Gaps narrower than"), self.gap),
            (tr("Declared hectares"), self.declared),
            (tr("Plots claimed earlier"), self.claimed),
        ):
            form.addRow(title, widget)
        for signal in (
            self.overlaps.toggled,
            self.smallest.valueChanged,
            self.largest.valueChanged,
            self.gap.valueChanged,
            self.declared.fieldChanged,
            self.claimed.layerChanged,
        ):
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
        spin.setMinimumWidth(spin.sizeHint().width())  # else a long label beside it in another row cuts its words
        return spin

    def _tell_more(self) -> None:
        """The folded group says how much inside is not as it comes."""
        set_ones = sum(
            (
                not self.overlaps.isChecked(),
                self.smallest.value() > 0,
                self.largest.value() > 0,
                self.gap.value() > 0,
                bool(self.declared.currentField()),
                self.claimed.currentLayer() is not None,
            )
        )
        self.more.setTitle(tr("More ({} set)").format(figure(set_ones)) if set_ones else tr("More"))
        self.changed.emit()

    def _on_layer(self) -> None:
        for combo in (self.ids, self.declared):
            combo.follow(self.layer)
        self.changed.emit()

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        return self.source.layer

    def count(self) -> int:
        """How many plots would be checked; -1 where the layer does not know."""
        return self.source.count()

    def verb(self) -> str:
        """What the button says."""
        count = self.count()
        return tr("Check plots") if count < 0 else counted(count, "Check {} plot", "Check {} plots")

    def parameters(self) -> dict[str, Any]:
        """The inputs of checkplots."""
        chosen: dict[str, Any] = {
            "INPUT": self.source.source(),
            "PROFILE": self.profiles.currentData(),
            "OVERLAPS": self.overlaps.isChecked(),
            "MAX_GAP": self.gap.value(),
        }
        for name, value in (
            ("ID_FIELD", self.ids.currentField()),
            ("AREA_FIELD", self.declared.currentField()),
            ("MIN_AREA", self.smallest.value()),
            ("MAX_AREA", self.largest.value()),
            ("COMPARE_WITH", self.claimed.currentLayer().id() if self.claimed.currentLayer() else None),
        ):
            if value:
                chosen[name] = value
        return chosen

    def questions(self) -> dict[str, Any]:
        """The same inputs, as they can be compared."""
        layer_id = self.layer.id() if self.layer is not None else ""
        return {**self.parameters(), "INPUT": (layer_id, self.source.selected.isChecked())}
