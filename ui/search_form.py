"""The search of the imagery dock: area, dates, clouds and the rest, and filters that were saved under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..providers.declare import Kind, Operation, Provider
from .choice_box import ChoiceBox
from .lists import Lists
from .panel import theme_icon
from .parameter_form import ParameterForm
from .words import tr

_ANY_HEIGHT = (1 << 24) - 1  # Qt's own limit
PLACES = (Kind.AREA, Kind.EXTENT)  # of this project, so that no saved filter keeps them


class SearchForm(QWidget):
    """``search_wanted(values)``: what is filled in, as the algorithm takes it."""

    search_wanted = pyqtSignal(dict)

    def __init__(
        self,
        context: Context,
        provider: Provider,
        operation: Operation,
        canvas: Any,
        lists: Lists,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._operation, self._busy = context, operation, ""
        self.form = ParameterForm(provider, operation, canvas, self, lists)
        self.search = QPushButton(tr("&Search"), self)
        self.reason = QLabel(self)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.box = QgsCollapsibleGroupBox(tr("Area and filters"), self)
        self.box.setSaveCollapsedState(False)
        self._build()
        self.form.changed.connect(self._tell)
        self.search.clicked.connect(lambda: self.search_wanted.emit(self.form.values()))
        self._fill()
        self._tell()

    def _build(self) -> None:
        self.saved = ChoiceBox(self.box)
        self.saved.setObjectName("saved")
        self.saved.setToolTip(tr("Filters that were saved under a name"))
        self.keep, self.drop = QToolButton(self.box), QToolButton(self.box)
        row = QHBoxLayout()
        row.addWidget(self.saved, 1)
        for button, icon, hint, act in (
            (self.keep, "mActionFileSave", tr("Save these filters under a name"), self._keep),
            (self.drop, "mActionDeleteSelected", tr("Forget the chosen filters"), self._drop),
        ):
            button.setIcon(theme_icon(icon))
            button.setAutoRaise(True)
            button.setToolTip(hint)
            button.clicked.connect(lambda checked=False, act=act: act())
            row.addWidget(button)
        self.saved.activated.connect(lambda at: self._use())
        area = QScrollArea(self.box)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        area.setMinimumHeight(self.fontMetrics().height() * 10)
        inside = QVBoxLayout(self.box)
        inside.addLayout(row)
        inside.addWidget(area)
        foot = QHBoxLayout()
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addLayout(foot)
        self.box.collapsedStateChanged.connect(self._make_room)

    def _make_room(self, collapsed: bool) -> None:
        """Folded filters leave their room to what was found."""
        self.setMaximumHeight(self.sizeHint().height() if collapsed else _ANY_HEIGHT)

    def set_busy(self, reason: str) -> None:
        self._busy = reason
        self._tell()

    def _tell(self) -> None:
        values = self.form.values()
        placed = any(field.kind in PLACES and values.get(field.name) for field in self._operation.fields)
        reason = self._busy or ("" if placed else tr("Choose an area: a layer, what the map shows, or draw one."))
        self.search.setEnabled(not reason)
        self.search.setToolTip(reason)
        self.reason.setText(reason)

    # saved filters

    def _fill(self, chosen: str = "") -> None:
        self.saved.clear()
        self.saved.addItem(tr("Saved filters"), "")
        for name in sorted(self._context.settings.filters):
            self.saved.addItem(name, name)
        self.saved.setCurrentIndex(max(0, self.saved.findData(chosen)))
        self.drop.setEnabled(bool(self._context.settings.filters))

    def _use(self) -> None:
        """Fills in what was saved, and empties what was not."""
        values: Optional[Mapping[str, Any]] = self._context.settings.filters.get(self.saved.currentData())
        if values is None:
            return
        for field in self._filters():
            value = values.get(field.name)
            if field.kind is Kind.DATE:
                value = QDateTime.fromString(str(value), Qt.DateFormat.ISODate) if value else None
            self.form.put(field.name, [] if value is None and field.kind is Kind.CHOICES else value)
        self._tell()

    def _keep(self) -> None:
        name, fine = QInputDialog.getText(self, tr("Save filters"), tr("Name of the filters"))
        if fine and name.strip():
            self.keep_as(name.strip())

    def keep_as(self, name: str) -> None:
        values = self.form.values()
        kept = {field.name: _plain(values[field.name]) for field in self._filters() if field.name in values}
        self._context.settings.filters = {**self._context.settings.filters, name: kept}
        self._fill(name)

    def _drop(self) -> None:
        chosen = self.saved.currentData()
        left = {name: each for name, each in self._context.settings.filters.items() if name != chosen}
        self._context.settings.filters = left
        self._fill()

    def _filters(self) -> list[Any]:
        return [field for field in self._operation.fields if field.kind not in PLACES and field.role is None]


def _plain(value: Any) -> Any:
    """As it can be written down."""
    if hasattr(value, "toString"):
        return value.toString(Qt.DateFormat.ISODate)
    return list(value) if isinstance(value, (list, tuple)) else value
