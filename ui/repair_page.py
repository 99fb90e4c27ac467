"""The list before anything is written: each repair, its plots, hectares before and after, and a box to leave it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Callable, NamedTuple, Optional

from qgis.core import QgsVectorLayer
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
from .mnemonics import put_words
from .words import as_tip, counted, figure, tr

MOST = 100  # plots listed under one repair
_KEPT = Qt.ItemDataRole.UserRole
_PLOT = 1  # the column that keeps a plot's feature id


class Change(NamedTuple):
    """One plot that would be repaired: its feature id, the rules that are mended, hectares before and after."""

    feature_id: int
    rules: tuple[str, ...]
    before: float
    after: float


def changes_in(log: QgsVectorLayer) -> Iterator[Change]:
    """The rows of a change log of ``fixplots``."""
    names = ("feature_id", "rules", "area_before_ha", "area_after_ha")
    columns = [log.fields().lookupField(name) for name in names]
    rows = log.getFeatures()
    for row in rows:
        feature_id, rules, before, after = (row.attribute(column) for column in columns)
        yield Change(int(feature_id), tuple(rules.split(",")), _number(before), _number(after))


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else float("nan")


@dataclass
class Repair:
    """The plots of one rule: how many, hectares before and after of those that have an area, and the first of them."""

    count: int = 0
    before: float = 0.0
    after: float = 0.0
    measured: int = 0
    first: list[Change] = field(default_factory=list)

    def add(self, change: Change) -> None:
        self.count += 1
        if len(self.first) < MOST:
            self.first.append(change)
        if change.before == change.before and change.after == change.after:
            self.measured += 1
            self.before, self.after = self.before + change.before, self.after + change.after


class RepairPlan:
    """What a repair would do, summed up while its change log is read."""

    def __init__(self) -> None:
        self.repairs: dict[str, Repair] = {}
        self._together: Counter = Counter()  # how many plots need exactly these rules

    def add(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._together[change.rules] += 1
            for rule in change.rules:
                self.repairs.setdefault(rule, Repair()).add(change)

    def count(self, left_out: Iterable[str] = ()) -> int:
        """The plots that would be repaired without these repairs."""
        out = set(left_out)
        return sum(count for rules, count in self._together.items() if out.isdisjoint(rules))


class RepairPage(QWidget):
    """``wanted(rules)``: write the copy, leaving out the repairs of these rules; ``left``: write nothing.

    ``pointed(feature_id)`` and ``chosen(feature_id)``: the mouse is over a plot, or the plot was chosen.
    """

    wanted = pyqtSignal(list)
    left = pyqtSignal()
    pointed = pyqtSignal(object)
    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = RepairPlan()
        self._names: Callable[[list[int]], dict[int, str]] = lambda ids: {}
        self.head, self.foot = QLabel(self), QLabel(self)
        for label in (self.head, self.foot):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("repairs")
        self.tree.setMouseTracking(True)
        self.tree.viewport().installEventFilter(self)
        self.tree.setIndentation(self.fontMetrics().height())
        self.tree.setHeaderLabels([tr("Repair"), tr("Plots"), tr("Hectares")])
        for label in (self.head, self.foot):
            label.setWordWrap(True)
        self.back, self.write = QPushButton(tr("Back"), self), QPushButton(self)
        self.write.setDefault(True)
        self.write.setObjectName("write")
        self.back.setObjectName("back")
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
        self.tree.itemExpanded.connect(self._name_plots)
        self.tree.itemEntered.connect(lambda item, column: self.pointed.emit(item.data(_PLOT, _KEPT)))
        self.tree.currentItemChanged.connect(lambda item, old: self._choose(item))
        self.tree.itemClicked.connect(lambda item, column: self._choose(item))
        self.back.clicked.connect(self.left)
        self.write.clicked.connect(lambda: self.wanted.emit(self.left_out()))

    def show_plan(
        self, layer: str, plan: RepairPlan, rejected: int, names: Callable[[list[int]], dict[int, str]]
    ) -> None:
        """What a repair of the layer would do; ``rejected``: plots that cannot be repaired safely.

        ``names`` tells the names of plots by feature id; it is asked when a repair is opened.
        """
        self._plan, self._names = plan, names
        self.tree.blockSignals(True)
        self.tree.clear()
        for name in [each for each in all_rules() if each in plan.repairs]:
            item = self._item(name, plan.repairs[name])
            self.tree.addTopLevelItem(item)
            item.child(0).setFirstColumnSpanned(True)
        self.tree.blockSignals(False)
        self.head.setText(
            tr("Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.").format(layer)
        )
        self.foot.setText(
            counted(
                rejected,
                "{} plot cannot be repaired safely: it goes to the rejected plots with the reason.",
                "{} plots cannot be repaired safely: they go to the rejected plots with the reason.",
            )
            if rejected
            else ""
        )
        self.foot.setVisible(bool(rejected))
        self._tell()

    def left_out(self) -> list[str]:
        """The rules whose box is empty."""
        items = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [item.data(0, _KEPT) for item in items if item.checkState(0) != Qt.CheckState.Checked]

    def _item(self, name: str, repair: Repair) -> QTreeWidgetItem:
        rule = all_rules()[name]
        item = QTreeWidgetItem([tr(rule.title), figure(repair.count), _areas(repair)])
        item.setToolTip(0, tr(rule.repair or rule.cure))
        item.setData(0, _KEPT, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        item.addChild(QTreeWidgetItem([tr(rule.repair or rule.cure)]))
        item.child(0).setToolTip(0, item.child(0).text(0))
        return item

    def _name_plots(self, item: QTreeWidgetItem) -> None:
        """The first plots of a repair, when it is opened for the first time."""
        repair = self._plan.repairs.get(item.data(0, _KEPT))
        if repair is None or item.childCount() > 1:
            return
        names = self._names([each.feature_id for each in repair.first])
        for each in repair.first:
            one = Repair()
            one.add(each)
            words = names.get(each.feature_id) or tr("feature {}").format(each.feature_id)
            child = QTreeWidgetItem([words, "", _areas(one)])
            child.setData(_PLOT, _KEPT, each.feature_id)
            child.setToolTip(0, as_tip(words))
            item.addChild(child)
        if repair.count > MOST:
            item.addChild(QTreeWidgetItem([tr("and {} more").format(figure(repair.count - MOST))]))

    def _choose(self, item: Optional[QTreeWidgetItem]) -> None:
        if item is not None and item.data(_PLOT, _KEPT) is not None:
            self.chosen.emit(item.data(_PLOT, _KEPT))

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802
        if event.type() == event.Type.Leave:
            self.pointed.emit(None)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        count = self._plan.count(self.left_out())
        put_words(self.write, counted(count, "Repair {} plot in a copy", "Repair {} plots in a copy"))
        none = tr("There is nothing that can be repaired safely.")
        reason = "" if count else tr("Every repair is left out.") if self._plan.repairs else none
        self.write.setEnabled(not reason)
        self.write.setToolTip(reason or tr("A plot that needs a repair which is left out stays as it is."))


def _areas(repair: Repair) -> str:
    """``before > after``, summed up over the plots that have an area."""
    return f"{figure(repair.before, 2)} \u2192 {figure(repair.after, 2)}" if repair.measured else ""
