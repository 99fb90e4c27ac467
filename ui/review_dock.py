"""The dock Review: flagged plots one by one, on two maps, decided with one key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QShortcut,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.cases import Case, cases_of, checked_layer
from ..bridge.context import Context
from ..bridge.decisions import add_decisions, default_path, stored_decisions
from ..bridge.sources import LayerSource
from ..evidence.decisions import ACCEPT, ASK, LATER, REJECT, Decision, Decisions, now, seen_text
from ..providers.errors import GeoRelayError
from .imagery_offer import ImageryOffer, of_2020, of_today
from .layer_filters import LayerFilter
from .linked_maps import LinkedMaps
from .lists import Lists
from .mnemonics import put_words
from .panel import Panel, theme_icon
from .runner import Runner
from .window import Window
from .words import as_tip, figure, quantity, shortened_name, tr

_SLICE = 60  # plots read between two looks at the event loop
_CASE = Qt.ItemDataRole.UserRole
_ICONS = {ACCEPT: "mIconSuccess", REJECT: "mIconCritical", ASK: "mMessageLog", LATER: "mActionHistory"}
_SENTENCES = 3
NAME = 12  # letters of a layer that its button has room for


class ReviewDock(Panel):
    """Decisions are stored the moment they are made; the layer is only read."""

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Review", tr("Review"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._lists = Lists(context, runner, self)
        self._cases: dict[str, QTreeWidgetItem] = {}
        self._reading: Optional[Iterator[Case]] = None
        self._source: Optional[LayerSource] = None
        self._layer_id = ""
        self._reviewers: dict[str, dict[str, set[str]]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_on)
        self._build()
        QgsProject.instance().layersWillBeRemoved["QStringList"].connect(self._on_removing)
        self._on_layer()

    # how it looks

    def help_page(self) -> str:
        return "season"

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        self.layer = QgsMapLayerComboBox(page)
        self.layer.setObjectName("layer")
        self.layer.setFilters(LayerFilter.VectorLayer)
        self.layer.setAccessibleName(tr("Results or findings"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setMinimumContentsLength(8)
        self.summary = _label("summary", page)
        self.reason = _label("reason", page)
        self.primary = QPushButton(page)
        self.primary.setObjectName("primary")
        self.filter = QgsFilterLineEdit(page)
        self.filter.setObjectName("filter")
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the queue"))
        self.queue = QTreeWidget(page)
        self.queue.setObjectName("queue")
        self.queue.setAccessibleName(tr("Flagged plots"))
        self.queue.setHeaderLabels([tr("Plot"), tr("What was found"), tr("Decision")])
        self.queue.setRootIsDecorated(False)
        self.queue.setUniformRowHeights(True)
        self.queue.header().setStretchLastSection(False)
        for column in (0, 2):  # what was found has the room that they leave
            self.queue.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.queue.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.maps = LinkedMaps(page, self._offer)
        self.facts = _label("facts", page)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        split = QSplitter(Qt.Orientation.Vertical, page)
        scroll = QScrollArea(page)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.facts)
        for each, share in ((self.queue, 3), (self.maps, 4), (scroll, 2)):
            split.addWidget(each)
            split.setStretchFactor(split.count() - 1, share)
        layout.addWidget(self.layer)
        layout.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(self.primary, 1)
        row.addWidget(self.help_button(page))
        layout.addLayout(row)
        layout.addWidget(self.summary)
        layout.addWidget(self.filter)
        layout.addWidget(split, 1)
        layout.addLayout(self._deciding(page))
        self.pages.addWidget(page)
        self.layer.layerChanged.connect(lambda layer: self._on_layer())
        self.primary.clicked.connect(self.start)
        self.filter.textChanged.connect(self._filter)
        self.queue.currentItemChanged.connect(lambda item, before: self._show(item))
        for key, step in (("J", 1), ("K", -1)):
            self._shortcut(key, lambda step=step: self.step(step))

    def _deciding(self, page: QWidget) -> QVBoxLayout:
        rows = QVBoxLayout()
        buttons = QGridLayout()  # two by two fit a narrow dock
        for at, (name, words, key, choice) in enumerate(
            (
                ("accept", tr("Accept (A)"), "A", ACCEPT),
                ("reject", tr("Reject (R)"), "R", REJECT),
                ("ask", tr("Ask the supplier (S)"), "S", ASK),
                ("later", tr("Later (L)"), "L", LATER),
            )
        ):
            button = QPushButton(theme_icon(_ICONS[choice]), words, page)
            button.setObjectName(name)
            button.clicked.connect(lambda checked=False, choice=choice: self.decide(choice))
            setattr(self, name, button)
            buttons.addWidget(button, at // 2, at % 2)
            self._shortcut(key, button.click)
        self.reasonfor = QComboBox(page)
        self.reasonfor.setObjectName("reasonfor")
        self.reasonfor.setEditable(True)
        self.reasonfor.setAccessibleName(tr("Reason"))
        self.reasonfor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reasonfor.lineEdit().setPlaceholderText(tr("Reason (E), such as 'island in the river'"))
        self.note = QLineEdit(page)
        self.note.setObjectName("note")
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note (N)"))
        for key, line in (("E", self.reasonfor.lineEdit()), ("N", self.note)):
            self._shortcut(key, lambda line=line: line.setFocus(Qt.FocusReason.ShortcutFocusReason))
            line.returnPressed.connect(self.queue.setFocus)
            line.setToolTip(tr("Enter leads back to the queue, where A, R, S or L decides."))
        self.look = _label("look", page)
        rows.addLayout(buttons)
        for each in (self.reasonfor, self.note, self.look):
            rows.addWidget(each)
        return rows

    def _offer(self, parent: QWidget) -> ImageryOffer:
        offer = ImageryOffer(self._context, self._runner, self._lists, parent)
        offer.failed.connect(lambda words: self.tell(words, "error"))
        return offer

    def _shortcut(self, key: str, act: Any) -> None:
        """A plain letter; a line that is being written in keeps it for itself."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # the queue

    def start(self) -> None:
        """Reads the flagged plots of the layer, in slices, and what was decided on them."""
        layer = self.layer.currentLayer()
        if not isinstance(layer, QgsVectorLayer):
            return
        self._stop()
        self.queue.clear()
        self._cases.clear()
        source = LayerSource(layer, layer.name(), layer.crs(), QgsProject.instance().transformContext())
        try:
            stored = stored_decisions(self._path)
            self._reviewers = _reviewers(stored)
            self._offer_reasons(stored)
            checked = checked_layer(layer)
            plots = LayerSource(checked, checked.name(), checked.crs(), source.transform_context) if checked else None
            self._reading = cases_of(source, Decisions(stored), True, plots=plots, written=quantity)
        except GeoRelayError as error:
            return self.tell(str(error), "error")
        self._source, self._layer_id = source, layer.id()
        self.maps.then.propose(of_2020(layer))
        self.maps.now.propose(of_today(layer))
        self._timer.start()
        self._tell()

    def _read_on(self) -> None:
        try:
            some = list(islice(self._reading, _SLICE)) if self._reading is not None else []
        except GeoRelayError as error:
            self._stop()
            return self.tell(str(error), "error")
        for case in some:
            self._add(case)
        if len(some) < _SLICE:
            self._stop()
            if self.queue.currentItem() is None:
                self.step(1)
        self._tell()

    def _stop(self) -> None:
        self._timer.stop()
        self._reading = None

    def _add(self, case: Case) -> None:
        item = QTreeWidgetItem([case.plot_id, " ".join(case.sentences[:1]), ""])
        item.setToolTip(1, as_tip("\n".join(case.sentences)))
        item.setData(0, _CASE, case)
        self.queue.addTopLevelItem(item)
        self._mark(item, case.decision)
        self._hide(item)

    def _mark(self, item: QTreeWidgetItem, decision: Optional[Decision]) -> None:
        if decision is None:
            return
        titles = {ACCEPT: tr("accepted"), REJECT: tr("rejected"), ASK: tr("supplier asked"), LATER: tr("later")}
        item.setText(2, f"{titles[decision.decision]}, {decision.reviewer}".rstrip(", "))
        item.setIcon(2, theme_icon(_ICONS[decision.decision]))

    def _tell(self) -> None:
        items = [self.queue.topLevelItem(at) for at in range(self.queue.topLevelItemCount())]
        decided = sum(bool(item.text(2)) for item in items)
        if not self._layer_id:
            words = tr("Nothing is under review.")
        elif self._reading is not None:
            words = tr("Reading: {} flagged so far").format(figure(len(items)))
        else:
            words = tr("{} flagged, {} decided, {} left").format(
                figure(len(items)), figure(decided), figure(len(items) - decided)
            )
        self.summary.setText(words)
        has_case = self.queue.currentItem() is not None
        for button in (self.accept, self.reject, self.ask, self.later):
            button.setEnabled(has_case)
            button.setToolTip("" if has_case else tr("No plot is chosen."))

    def _filter(self) -> None:
        for at in range(self.queue.topLevelItemCount()):
            self._hide(self.queue.topLevelItem(at))

    def _hide(self, item: QTreeWidgetItem) -> None:
        wanted = self.filter.text().strip().lower()
        told = " ".join(item.text(column) for column in range(3)).lower()
        item.setHidden(bool(wanted) and wanted not in told)

    def step(self, by: int) -> None:
        """The next plot of the queue that is shown, in a direction; at its end it stays."""
        count, current = self.queue.topLevelItemCount(), self.queue.currentItem()
        at = self.queue.indexOfTopLevelItem(current) if current is not None else -1 if by > 0 else count
        at += by
        while 0 <= at < count and self.queue.topLevelItem(at).isHidden():
            at += by
        if 0 <= at < count:
            self.queue.setCurrentItem(self.queue.topLevelItem(at))

    # one plot

    def _show(self, item: Optional[QTreeWidgetItem]) -> None:
        case: Optional[Case] = item.data(0, _CASE) if item is not None else None
        self._tell()
        if case is None or self._source is None:
            self.facts.clear()
            self.look.clear()
            return self.maps.show_shape(None, self._window.canvas.mapSettings().destinationCrs())
        self.maps.show_shape(case.geometry, self._source.crs)
        lines = [*case.sentences[:_SENTENCES], *(f"{label}: {value}" for label, value in case.figures)]
        self.facts.setText("\n".join(lines))
        self.look.setText(self._second_look(case))

    def _second_look(self, case: Case) -> str:
        if case.decision is None:
            return tr("Not decided yet.")
        same = self._reviewers.get(case.ground, {}).get(case.decision.decision, set())
        second = (
            tr("second look: {}").format(", ".join(sorted(same - {case.decision.reviewer})))
            if len(same) > 1
            else tr("second look: open")
        )
        return f"{case.decided}. {second}"

    def decide(self, choice: str) -> None:
        """Stores the decision on the plot that is shown, then shows the next."""
        item = self.queue.currentItem()
        case: Optional[Case] = item.data(0, _CASE) if item is not None else None
        if case is None:
            return
        if not case.ground:
            words = tr("Plot {} has no outline that a decision could hold for; check it again first.")
            return self.tell(words.format(case.plot_id), "error")
        decision = Decision(
            case.plot_id,
            case.ground,
            choice,
            self.reasonfor.currentText().strip(),
            self.note.text().strip(),
            self.reviewer,
            now(),
            seen_text(*case.seen()),
            case.outline,
        )
        try:
            add_decisions(self._path, [decision])
        except GeoRelayError as error:
            return self.tell(str(error), "error", [(tr("Retry"), lambda: self.decide(choice))])
        self._on_decided(item, case, decision)

    def _on_decided(self, item: QTreeWidgetItem, case: Case, decision: Decision) -> None:
        self._reviewers.setdefault(case.ground, {}).setdefault(decision.decision, set()).add(decision.reviewer)
        item.setData(0, _CASE, replace(case, decision=decision))
        self._mark(item, decision)
        if decision.reason and self.reasonfor.findText(decision.reason) < 0:
            self.reasonfor.insertItem(0, decision.reason)
        self.reasonfor.setEditText("")
        self.note.clear()
        before = self.queue.currentItem()
        self.step(1)
        if self.queue.currentItem() is before:
            self._show(before)

    @property
    def reviewer(self) -> str:
        return QgsApplication.userFullName() or QgsApplication.userLoginName()

    @property
    def _path(self) -> Any:
        return default_path(self._context.results_folder())

    def _offer_reasons(self, stored: list[Decision]) -> None:
        """Reasons used before, the most frequent first."""
        used = Counter(each.reason for each in stored if each.reason)
        self.reasonfor.clear()
        self.reasonfor.addItems([reason for reason, _ in used.most_common(30)])
        self.reasonfor.setEditText("")

    # the layer

    def _on_layer(self) -> None:
        layer = self.layer.currentLayer()
        fits = isinstance(layer, QgsVectorLayer)
        self.primary.setEnabled(fits)
        why = "" if fits else tr("Open results, or findings of a check: their flagged plots are reviewed here.")
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        verb = tr("Review the flagged plots of {}")
        self.primary.setToolTip(why or as_tip(verb.format(layer.name())))
        name = shortened_name(layer.name(), NAME).replace("&", "&&") if fits else ""
        put_words(self.primary, verb.format(name) if fits else tr("Review"))

    def _on_removing(self, layer_ids: list[str]) -> None:
        if self._layer_id in layer_ids:
            self._stop()
            self._layer_id, self._source = "", None
            self.queue.clear()
            self._show(None)

    def close_down(self) -> None:
        self._stop()
        QgsProject.instance().layersWillBeRemoved["QStringList"].disconnect(self._on_removing)
        self.maps.close_down()
        self._lists.stop()


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _reviewers(stored: list[Decision]) -> dict[str, dict[str, set[str]]]:
    """By ground and decision who decided so."""
    found: dict[str, dict[str, set[str]]] = {}
    for each in stored:
        found.setdefault(each.ground, {}).setdefault(each.decision, set()).add(each.reviewer)
    return found
