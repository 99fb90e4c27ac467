"""Inputs that are lists: choose from what the service has, or type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from ..bridge.listings import Rows
from ..providers.declare import Listed
from .lists import label_of
from .words import as_tip, tr


class ListedInput(QComboBox):
    """A choice that may be typed, too. ``many``: each choice is added to those before, separated by commas."""

    changed = pyqtSignal()

    def __init__(self, many: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._many, self._before = many, ""
        self._rows: dict[str, Mapping[str, Any]] = {}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        completer = self.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.activated.connect(self._on_activated)
        self.editTextChanged.connect(self._on_text)

    def fill(self, items: Iterable[tuple[str, str]], rows: Optional[Mapping[str, Mapping[str, Any]]] = None) -> None:
        """``items``: (value, label) pairs; what is filled in stays."""
        kept, labels = self.value(), dict(items)
        blocked = self.blockSignals(True)
        self.clear()
        self._rows = dict(rows or {})
        for value, label in labels.items():
            self.addItem(label or value, value)
            self.setItemData(self.count() - 1, as_tip(f"{label}\n{value}"), Qt.ItemDataRole.ToolTipRole)
        self.blockSignals(blocked)
        self.put(kept)
        self.lineEdit().setPlaceholderText(tr("Choose or type") if labels else "")

    def value(self) -> str:
        """What the algorithm gets: the value of a label, or what was typed."""
        text = self.currentText().strip()
        at = self.findText(text, Qt.MatchFlag.MatchExactly) if text else -1
        return str(self.itemData(at)) if at >= 0 else text

    def row(self) -> Optional[Mapping[str, Any]]:
        """The row of the list that is chosen, None where something else was typed; signs and case do not count."""
        value = self.value()
        alike = [row for name, row in self._rows.items() if value and _bare(name) == _bare(value)]
        return self._rows.get(value) or (alike[0] if len(alike) == 1 else None)

    def put(self, value: Any) -> None:
        text = "" if value is None else str(value)
        at = self.findData(text) if text and not self._many else -1
        blocked = self.blockSignals(True)
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText(text)
        self.blockSignals(blocked)
        if self.currentText() != self._before:
            self._on_text(self.currentText())

    def _on_activated(self, at: int) -> None:
        if not self._many:
            return
        chosen = [each.strip() for each in self._before.split(",") if each.strip()]
        value = str(self.itemData(at))
        self.setEditText(", ".join(chosen if value in chosen else [*chosen, value]))

    def _on_text(self, text: str) -> None:
        if self._many and self.findText(text, Qt.MatchFlag.MatchExactly) >= 0:
            return  # of the item that is being added
        self._before = text
        self.changed.emit()


class PartsInput(QWidget):
    """What the row chosen elsewhere offers, as boxes; a line to type in where that row is not known."""

    changed = pyqtSignal()

    def __init__(self, listed: Listed, parent: QWidget) -> None:
        super().__init__(parent)
        self._listed = listed
        self._boxes: dict[str, QCheckBox] = {}
        self._line = QLineEdit(self)
        self._line.textChanged.connect(lambda text: self.changed.emit())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._line)
        self.setFocusProxy(self._line)

    def follow(self, row: Optional[Mapping[str, Any]]) -> None:
        """Shows the parts of that row; what is chosen stays chosen where it has it."""
        parts = _parts(row, self._listed) if row is not None else {}
        labels = {name: label for name, label in parts.items()}
        if labels == {name: box.text() for name, box in self._boxes.items()} and self._line.isHidden() == bool(row):
            return
        kept = self.value()
        for box in self._boxes.values():
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {name: QCheckBox(label, self) for name, label in labels.items()}
        for box in self._boxes.values():
            self._layout.addWidget(box)
        self._line.setVisible(row is None)
        self.put(kept)
        for box in self._boxes.values():
            box.toggled.connect(lambda on: self.changed.emit())
        self.changed.emit()

    def value(self) -> str:
        if not self._line.isHidden():
            return self._line.text().strip()
        return ", ".join(name for name, box in self._boxes.items() if box.isChecked())

    def put(self, value: Any) -> None:
        wanted = [each.strip().lower() for each in str(value or "").split(",")]
        for name, box in self._boxes.items():
            box.setChecked(name.lower() in wanted)
        if not self._line.isHidden():
            self._line.setText(str(value or ""))


def items_of(rows: Rows, listed: Listed) -> dict[str, str]:
    """Value and label of each row, in the service's order."""
    told = {str(row[listed.value]): label_of(row, listed.shows) for row in rows if row.get(listed.value)}
    homonyms = [label for label in told.values() if list(told.values()).count(label) > 1] if len(told) < 500 else []
    return {value: f"{label} · {value}" if label in homonyms else label for value, label in told.items()}


def _parts(row: Mapping[str, Any], listed: Listed) -> dict[str, str]:
    names, titles = _split(row.get(listed.value)), _split(row.get(listed.titles))
    try:
        prices = json.loads(row.get(listed.prices) or "{}")
    except ValueError:
        prices = {}
    shown = titles if len(titles) == len(names) else names
    column = listed.shows[0].column if listed.shows else ""
    return {
        name: " · ".join(each for each in (title, label_of({column: prices.get(name)}, listed.shows)) if each)
        for name, title in zip(names, shown)
    }


def _bare(name: str) -> str:
    """Names of models hold pictures that nobody types."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in name.lower()).split())


def _split(words: Any) -> list[str]:
    return [each.strip() for each in str(words or "").split(",") if each.strip()]
