"""The page "For EUDR" of the dock Check: what the statement says, what stays out and why, which files came of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..checks.rules import all_rules
from ..language import N_
from .listed_input import ListedInput
from .mnemonics import put_words
from .words import as_tip, counted, escaped, figure, tr

# The names that the EU's information system itself gives these properties: with one of them a column is meant.
SAID = (
    ("PRODUCER_NAME", N_("Producer's &name"), "ProducerName"),
    ("PRODUCER_COUNTRY", N_("Producer's &country"), "ProducerCountry"),
    ("PRODUCTION_PLACE", N_("&Place of production"), "ProductionPlace"),
)
LEAVE_OUT = 1  # the contract's ON_INVALID
MOST = 2000  # plots whose reason is counted


class EudrPage(QWidget):
    """``wanted(values)``: the inputs of ``exporteudr`` that are chosen here; ``left``: back to the findings."""

    wanted = pyqtSignal(dict)
    left = pyqtSignal()

    def __init__(self, needs_country: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._needs_country = needs_country
        self.head, self.reason, self.statements = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.head, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said = {name: ListedInput(False, self) for name, _, _ in SAID}
        self.holes, self.errors = QComboBox(self), QComboBox(self)
        self.holes.addItems([tr("Stay out"), tr("Split into parts without holes")])
        for title, value in ((tr("Stay out"), LEAVE_OUT), (tr("Repair a copy"), 2), (tr("Stop"), 0)):
            self.errors.addItem(title, value)
        self.outs = QTreeWidget(self)
        self.back, self.write = QPushButton(tr("Back"), self), QPushButton(self)
        self.write.setObjectName("write_eudr")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.write.clicked.connect(lambda: self.wanted.emit(self.values()))
        self.said["PRODUCER_COUNTRY"].changed.connect(self._tell)

    def _lay_out(self) -> None:
        layout, form, buttons = QVBoxLayout(self), QFormLayout(), QHBoxLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, title, _ in SAID:
            self.said[name].setObjectName(f"field_{name}")
            self.said[name].setToolTip(tr("A column of the layer, or a text that holds for all plots."))
            form.addRow(tr(title), self.said[name])
        form.addRow(tr("Plots with a &hole"), self.holes)
        form.addRow(tr("Plots with &errors"), self.errors)
        self.outs.setHeaderLabels([tr("Stays out because of"), tr("Plots")])
        self.outs.setRootIsDecorated(False)
        self.outs.header().setStretchLastSection(False)
        self.outs.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.write)
        for label in (self.head, self.reason, self.statements):
            label.setWordWrap(True)
        layout.addWidget(self.head)
        layout.addLayout(form)
        layout.addWidget(self.statements)
        layout.addWidget(self.outs, 1)
        layout.addStretch(0)
        layout.addWidget(self.reason)
        layout.addLayout(buttons)

    def show_layer(self, layer: QgsVectorLayer) -> None:
        """The page for a layer that was checked; nothing is written yet, and how many plots fit is told then."""
        columns = [field.name() for field in layer.fields()]
        for name, _, usual in SAID:
            self.said[name].fill([(each, each) for each in columns])
            if not self.said[name].value() and usual in columns:
                self.said[name].put(usual)
        self.said["PRODUCER_COUNTRY"].lineEdit().setPlaceholderText(
            "" if self._needs_country else tr("the country of each plot")
        )
        self.head.setText(
            tr(
                "The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent."
            ).format(layer.name())
        )
        put_words(self.write, tr("Write the EU file"))
        self.statements.hide()
        self.outs.hide()
        self._tell()

    def values(self) -> dict[str, Any]:
        said = {name: widget.value() for name, widget in self.said.items() if widget.value()}
        return {**said, "HOLES": self.holes.currentIndex(), "ON_INVALID": self.errors.currentData()}

    def show_written(self, results: Mapping[str, Any], left_out: Optional[QgsVectorLayer]) -> None:
        """Each file is a statement of its own; what stayed out is counted by its reason."""
        lines = [
            tr("<b>{}</b>: {}, {} ha, {}, {} MB").format(
                escaped(each["file"]),
                counted(each["plots"], "{} plot", "{} plots"),
                figure(each["hectares"], 2),
                counted(each["producers"], "{} producer", "{} producers"),
                figure(each["bytes"] / 1e6, 2),
            )
            for each in json.loads(results["SUMMARY"])
        ]
        if len(lines) > 1:
            lines.append(tr("Each file is a statement of its own."))
        self.statements.setText("<br>".join(lines))
        self.statements.show()
        self.outs.clear()
        for reason, count in _reasons(left_out).most_common():
            item = QTreeWidgetItem([reason, figure(count)])
            item.setToolTip(0, as_tip(reason))
            self.outs.addTopLevelItem(item)
        self.outs.setVisible(self.outs.topLevelItemCount() > 0)

    def _tell(self) -> None:
        missing = self._needs_country and not self.said["PRODUCER_COUNTRY"].value()
        words = tr("This QGIS has no world map to look countries up in: give the producer's country.")
        words = words if missing else ""
        self.reason.setText(words)
        self.reason.setVisible(missing)
        self.write.setEnabled(not missing)
        self.write.setToolTip(words or tr("The file is read again and checked before it is kept."))


def _reasons(left_out: Optional[QgsVectorLayer]) -> Counter[str]:
    """How many plots stayed out for what comes first among their reasons."""
    told: Counter[str] = Counter()
    if left_out is not None and left_out.fields().lookupField("reason") >= 0:
        for feature in islice(left_out.getFeatures(), MOST):
            words = str(feature["reason"])
            rule = all_rules().get(words.partition(":")[0])
            told[tr(rule.title) if rule is not None else words[:80]] += 1
    return told
