"""What a check found, to walk through: the tree of findings, the filter, the meaning of each rule, the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Callable, Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QShortcut, QToolButton, QTreeView, QVBoxLayout, QWidget

from ..checks.rule import ERROR, WARNING, Rule
from ..checks.rules import all_rules
from .finding_table import Finding
from .findings import FindingsModel
from .layer_input import still_there
from .panel import scrolled, theme_icon
from .plot_drawing import PlotDrawing
from .slices import Spells
from .spotlight import Spotlight
from .words import escaped, figure, tr

AT_ONCE = 10_000  # findings up to which a filter does its work without a break
ROWS = 300  # that a filter opens by itself
SEEN, LINES = 8, 5  # lines of text that the list and the explanation are high at least


class Rules(Mapping[str, str]):
    """Titles by rule. The rules are imported by the first question, when there is a finding to speak of."""

    @cached_property
    def known(self) -> dict[str, Rule]:
        return all_rules()

    def __getitem__(self, name: str) -> str:
        return tr(self.known[name].title)

    def __iter__(self) -> Iterator[str]:
        return iter(self.known)

    def __len__(self) -> int:
        return len(self.known)


class FindingsView(QWidget):
    """`show_findings` fills it. Keys in the tree: N next, P previous, Enter zooms; a double click opens the feature."""

    def __init__(self, canvas: Any, open_form: Callable[[Any, Any], Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._open_feature = open_form
        self._rules = Rules()
        self._checked: Optional[QgsVectorLayer] = None
        self._old = False
        self._gap = -1  # where the finding stood that an edit has mended
        self._kept: Optional[Finding] = None  # the chosen one, while the list is made anew
        self._step = 0  # asked for meanwhile
        self._spells = Spells(self)
        self._spotlight = Spotlight(canvas)
        self.setAccessibleName(tr("Findings"))
        self.model = FindingsModel(self._rules, self)
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setObjectName("findings")
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setMouseTracking(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.meaning = QLabel(self)
        self.meaning.setWordWrap(True)
        self.drawing = PlotDrawing(self)
        self.meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._build_narrowing())
        layout.addWidget(self.tree, 2)
        self.tree.setMinimumHeight(self.fontMetrics().height() * SEEN)
        words = QWidget(self)
        explained = QHBoxLayout(words)
        explained.setContentsMargins(0, 0, 0, 0)
        explained.addWidget(self.meaning, 1, Qt.AlignmentFlag.AlignTop)
        explained.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignTop)
        self.explanation = scrolled(words, self)
        self.explanation.setMinimumHeight(self.fontMetrics().height() * LINES)
        layout.addWidget(self.explanation, 1)
        self._connect()

    def _connect(self) -> None:
        self.filter.valueChanged.connect(lambda text: self._narrow())
        self.severity.currentIndexChanged.connect(lambda at: self._narrow())
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.clicked.connect(self._zoom)
        self.tree.entered.connect(self._on_entered)
        self.tree.doubleClicked.connect(self._open_form)
        self.tree.viewport().installEventFilter(self)
        self.tree.verticalScrollBar().valueChanged.connect(lambda value: self._fetch_before())
        self.model.modelAboutToBeReset.connect(self._keep)
        for key, act in (
            ("N", lambda: self.step(1)),
            ("P", lambda: self.step(-1)),
            ("Return", lambda: self._zoom(self.tree.currentIndex())),
            ("Enter", lambda: self._zoom(self.tree.currentIndex())),
        ):
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def close_down(self) -> None:
        self._spells.stop()
        self._spotlight.close()

    def is_working(self) -> bool:
        """Whether the list is being made anew."""
        return self._spells.is_running()

    def show_findings(self, layer: Optional[QgsVectorLayer], findings: Iterable[Finding]) -> None:
        """The findings of a layer, errors first, the first rule open."""
        self._checked, self._gap, self._step = layer, -1, 0
        self.model.fill(findings)
        self._spotlight.clear()
        self.drawing.show_finding(None, None)
        some = self.model.count() > 0
        self.meaning.setText(tr("Choose a finding to see it.") if some else tr("Nothing was found."))
        self._narrow()
        if self.model.rowCount() and self.model.count(ERROR):
            self.tree.expand(self.model.index(0, 0))

    def set_old(self, old: bool, follows: bool) -> None:
        """Old findings are grey and cannot be walked through; while an edit is followed the list keeps its place."""
        for widget in (self.tree, self.filter, self.severity, self.meaning, self.drawing):
            widget.setEnabled(not old or follows)
        self._old = old
        self._tell_place()

    def await_findings(self) -> None:
        """The check is over, and its findings are on their way: nothing is said of them yet."""
        self.show_findings(None, [])
        self.meaning.setText(tr("The findings are being read..."))

    def follow(self, findings: Iterable[Finding], then: Callable[[], None]) -> None:
        """The findings after an edit; the filter, the open rules and the place in the list stay."""
        rules = (self.model.index(row, 0) for row in range(self.model.rowCount()))
        opened = {self.model.rule_at(index) for index in rules if self.tree.isExpanded(index)}
        at = self.model.position(self.tree.currentIndex())

        def followed() -> None:
            self._show_followed(opened, at)
            then()

        self._work(self.model.following(findings), followed)

    def _show_followed(self, opened: set[str], at: int) -> None:
        current = self._kept
        for row in range(self.model.rowCount()):
            if self.model.rule_at(self.model.index(row, 0)) in opened:
                self.tree.expand(self.model.index(row, 0))
        now = self.model.position_of(current)
        self._gap = at if now < 0 and at >= 0 else self._gap if current is None else -1
        if now >= 0:
            self.tree.setCurrentIndex(self.model.at(now))
        elif current is not None:
            self.meaning.setText(tr("Mended. N goes to the next finding."))
            self.drawing.show_finding(None, None)
        self._narrow()  # it may have been changed meanwhile

    def _work(self, work: Iterator[None], then: Callable[[], None]) -> None:
        """In pieces where there is much to do: the window must not stand still."""
        (self._spells.run_at_once if self.model.count() <= AT_ONCE else self._spells.run)(work, then)

    def _keep(self) -> None:
        self._kept = self.model.finding_at(self.tree.currentIndex())

    def _build_narrowing(self) -> QHBoxLayout:
        self.filter = QgsFilterLineEdit(self)
        self.filter.setObjectName("filter")
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.severity = QComboBox(self)
        self.severity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # its longest word is French
        for words, value in ((tr("All"), ""), (tr("Errors"), ERROR), (tr("Warnings"), WARNING)):
            self.severity.addItem(words, value)
        self.place = QLabel(self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self.severity)
        self.previous = self._arrow("mActionArrowLeft", tr("Previous finding (P)"))
        self.next = self._arrow("mActionArrowRight", tr("Next finding (N)"))
        self.previous.setObjectName("previous")
        self.next.setObjectName("next")
        for widget in (self.previous, self.place, self.next):
            row.addWidget(widget)
        return row

    def _arrow(self, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(hint)
        return button

    def _narrow(self) -> None:
        self._kept = self.model.finding_at(self.tree.currentIndex())
        self._work(self.model.narrowing(self.filter.value(), self.severity.currentData()), self._on_narrowed)

    def _on_narrowed(self) -> None:
        if self.filter.value():
            for index in self.model.rows_to_open(ROWS):
                self.tree.expand(index)
        at = self.model.position_of(self._kept)
        if at >= 0 and not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.at(at))
        self._tell_place()
        by, self._step = self._step, 0
        if by:
            self.step(by)

    def _fetch_before(self) -> None:
        """Scrolling up to where the list was entered finds the rows before it."""
        top = QPersistentModelIndex(self.tree.indexAt(QPoint(1, 1)))
        if self.model.fetch_before(QModelIndex(top)):
            self.tree.scrollTo(QModelIndex(top), QTreeView.ScrollHint.PositionAtTop)

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) finding, on the map too."""
        if self.is_working():
            self._step = by
            return
        current = self.tree.currentIndex()
        if self.model.position(current) < 0 and self._gap >= 0:
            index = self.model.at(self._gap if by > 0 else self._gap - 1)
        else:
            index = self.model.step(current, by)
        self._gap = -1
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
            self._zoom(index)

    def _tell_place(self) -> None:
        at = self.model.position(self.tree.currentIndex())
        total = self.model.shown()
        self.place.setText(f"{figure(at + 1) if at >= 0 else '-'}/{figure(total)}")
        for button in (self.next, self.previous):
            button.setEnabled(total > 0 and not self._old)

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        name = self.model.rule_at(index)
        rule = self._rules.known.get(name) if name else None
        finding = self.model.finding_at(index)
        self.drawing.show_finding(self.layer(), finding)
        if rule is not None:
            head = f"<p>{escaped(finding.text)}{_nowhere(finding)}</p>" if finding is not None else ""
            self.meaning.setText(
                f"{head}<p><b>{escaped(tr(rule.title))}</b>. {escaped(tr(rule.finds))} {escaped(tr(rule.why))}</p>"
                f"<p><i>{escaped(tr('What to do'))}:</i> {escaped(tr(rule.cure))}</p>"
            )
        self._tell_place()

    def _on_entered(self, index: QModelIndex) -> None:
        self._spotlight.outline(self.layer(), self.model.finding_at(index))

    def _zoom(self, index: QModelIndex) -> None:
        finding = self.model.finding_at(index)
        if finding is None:
            return
        self._spotlight.outline(self.layer(), finding)
        self._spotlight.show(self.layer(), finding)

    def point_at(self, feature_id: Optional[int]) -> None:
        """Outlines a plot on the map; nothing for None."""
        self._spotlight.outline(self.layer(), _plot(feature_id) if feature_id is not None else None)

    def zoom_to(self, feature_id: int) -> None:
        """Shows a plot on the map."""
        self.point_at(feature_id)
        self._spotlight.show(self.layer(), _plot(feature_id))

    def _open_form(self, index: QModelIndex) -> None:
        finding, layer = self.model.finding_at(index), self.layer()
        if finding is not None and layer is not None and finding.feature_id is not None:
            self._open_feature(layer, layer.getFeature(int(finding.feature_id)))

    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer that was checked, if it is still there."""
        return still_there(self._checked)

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802
        if event.type() == event.Type.Leave:
            self._spotlight.clear()
        return super().eventFilter(watched, event)


def _nowhere(finding: Finding) -> str:
    return "" if finding.place is not None else " " + tr("(Nothing on the map.)")


def _plot(feature_id: int) -> Finding:
    return Finding("", WARNING, "", "", feature_id, None)
