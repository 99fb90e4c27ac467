"""The list before anything is written: each repair, its plots, hectares before and after, and a box to leave it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
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
from .words import counted, figure, tr

MOST = 100  # plots listed under one repair
_RULE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Change:
    """One plot that would be repaired: its name, the rules that are mended, hectares before and after."""

    plot: str
    rules: tuple[str, ...]
    before: float
    after: float


def changes_in(log: QgsVectorLayer, plots: QgsVectorLayer, id_field: str) -> Iterator[Change]:
    """The rows of a change log of ``fixplots``; plots are named by their id where there is one."""
    column = plots.fields().lookupField(id_field) if id_field else -1
    for number, row in enumerate(log.getFeatures()):
        feature_id, rules, before, after = row.attributes()[:4]
        named = column >= 0 and number < MOST * len(all_rules())
        feature = plots.getFeature(int(feature_id)) if named else QgsFeature()
        plot = str(feature.attribute(column) or "") if feature.isValid() else ""  # it may be deleted since
        plot = plot or tr("feature {}").format(feature_id)
        yield Change(plot, tuple(rules.split(",")), _number(before), _number(after))


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else float("nan")


class RepairPage(QWidget):
    """``wanted(rules)``: write the copy, leaving out the repairs of these rules; ``left``: write nothing."""

    wanted = pyqtSignal(list)
    left = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes: list[Change] = []
        self.head, self.foot = QLabel(self), QLabel(self)
        self.tree = QTreeWidget(self)
        self.tree.setIndentation(self.fontMetrics().height())
        self.tree.setHeaderLabels([tr("Repair"), tr("Plots"), tr("Hectares")])
        for label in (self.head, self.foot):
            label.setWordWrap(True)
        self.back, self.write = QPushButton(tr("Back"), self), QPushButton(self)
        self.write.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.write)
        layout = QVBoxLayout(self)
        for widget in (self.head, self.tree, self.foot):
            layout.addWidget(widget, 1 if widget is self.tree else 0)
        layout.addLayout(buttons)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(lambda item, column: self._tell())
        self.back.clicked.connect(self.left)
        self.write.clicked.connect(lambda: self.wanted.emit(self.left_out()))

    def show_changes(self, layer: str, changes: Iterable[Change], rejected: int) -> None:
        """What a repair of the layer would do; ``rejected``: plots that cannot be repaired safely."""
        self._changes = list(changes)
        self.tree.blockSignals(True)
        self.tree.clear()
        rules = all_rules()
        for name in [each for each in rules if any(each in change.rules for change in self._changes)]:
            item = self._item(name, [each for each in self._changes if name in each.rules])
            self.tree.addTopLevelItem(item)
            item.child(0).setFirstColumnSpanned(True)
        self.tree.blockSignals(False)
        self.head.setText(
            tr("Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.").format(layer)
        )
        self.foot.setText(
            counted(rejected, tr("{} plot cannot be repaired safely: it goes to the rejected plots with the reason."),
                    tr("{} plots cannot be repaired safely: they go to the rejected plots with the reason."))
            if rejected else ""
        )
        self.foot.setVisible(bool(rejected))
        self._tell()

    def left_out(self) -> list[str]:
        """The rules whose box is empty."""
        items = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [item.data(0, _RULE) for item in items if item.checkState(0) != Qt.CheckState.Checked]

    def _item(self, name: str, changes: list[Change]) -> QTreeWidgetItem:
        rule = all_rules()[name]
        item = QTreeWidgetItem([tr(rule.title), figure(len(changes)), _areas(changes)])
        item.setToolTip(0, tr(rule.repair or rule.cure))
        item.setData(0, _RULE, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        item.addChild(QTreeWidgetItem([tr(rule.repair or rule.cure)]))
        item.addChildren([QTreeWidgetItem([each.plot, "", _areas([each])]) for each in changes[:MOST]])
        if len(changes) > MOST:
            item.addChild(QTreeWidgetItem([tr("and {} more").format(figure(len(changes) - MOST))]))
        for at in range(item.childCount()):
            item.child(at).setToolTip(0, item.child(at).text(0))
        return item

    def _tell(self) -> None:
        out = set(self.left_out())
        count = sum(out.isdisjoint(each.rules) for each in self._changes)
        self.write.setText(counted(count, tr("Repair {} plot in a copy"), tr("Repair {} plots in a copy")))
        reason = "" if count else (
            tr("Every repair is left out.") if self._changes else tr("There is nothing that can be repaired safely.")
        )
        self.write.setEnabled(not reason)
        self.write.setToolTip(reason or tr("A plot that needs a repair which is left out stays as it is."))


def _areas(changes: list[Change]) -> str:
    """``before > after``, summed up over the plots that have an area."""
    known = [each for each in changes if each.before == each.before and each.after == each.after]
    before, after = sum(each.before for each in known), sum(each.after for each in known)
    return f"{figure(before, 2)} \u2192 {figure(after, 2)}" if known else ""
