"""The page before a statement is submitted: what is declared, in whose name, for which plots, what is open.

Nothing is ticked by default, and what was read holds for that reading alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsApplication, QgsMessageLog, QgsProcessingContext, QgsProject, QgsTask
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.declarations import DeclarationStanding, Known, content_of, standing_of
from ..bridge.tasks import add_task
from ..processing.declarations import TOLD, Fact, Section, sections_of
from ..processing.parameters import plain_value
from ..providers.connections import Connection
from ..providers.declare import Declaration, Kind, Operation, Provider
from ..providers.errors import Cancelled, GeoRelayError, InputError
from .marks import mark
from .parameter_form import CONFIRM
from .words import counted, figure, tr

_SIDE = 16  # pixels of a mark, as QGIS has them beside text


class _Counting(QgsTask):
    """Reads the plots beside the person's work; the page hears of it on the main thread."""

    def __init__(self, declaration: Declaration, known: Known, done: Any) -> None:
        super().__init__(tr("GeoRelay: before the statement"), QgsTask.Flag.CanCancel)
        self._declaration, self._known, self._done = declaration, known, done
        self._standing = DeclarationStanding()

    def run(self) -> bool:
        try:
            self._standing = standing_of(self._declaration, self._known, self.isCanceled)
        except Cancelled:
            return False
        except GeoRelayError as error:
            self._standing = DeclarationStanding(unread=str(error))
        except Exception as error:  # what leaves a task of Python's own ends QGIS
            QgsMessageLog.logMessage(f"Before the statement: {error!r}", "GeoRelay")
            self._standing = DeclarationStanding(unread=tr("the log of QGIS says more."))
        return True

    def finished(self, successful: bool) -> None:
        self._done(self, self._standing if successful else None)


class StatementPage(QWidget):
    """``changed``: what is known or confirmed; ``left``: back to the form."""

    changed = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Optional[_Counting] = None
        self._declaration: Optional[Declaration] = None
        self._standing: Optional[DeclarationStanding] = None
        self._through = ("", "")
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.confirm = QCheckBox(self)
        self.confirm.setObjectName(f"field_{CONFIRM}")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setBuddy(self.confirm)
        self.back = QPushButton(tr("Back"), self)
        self.back.setObjectName("back")
        buttons.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.words, 1)
        buttons.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.scroll, 1)
        layout.addLayout(buttons)
        self.confirm.toggled.connect(lambda checked: self.changed.emit())
        self.back.clicked.connect(self.left)

    def ask(
        self, provider: Provider, operation: Operation, connection: Connection, parameters: Mapping[str, Any]
    ) -> None:
        """Shows what these parameters would declare; InputError where they cannot be declared at all."""
        self.stop()
        if operation.declares is None:
            return
        values = self._checked(operation, dict(parameters))
        known = self._context.known(provider, connection)
        self._declaration = operation.declares(values, known.store.list(provider.id))
        self._through = (provider.title, connection.name)
        self._standing = None
        self._show([])
        self._task = _Counting(self._declaration, known, self._on_counted)
        add_task(self._task)

    def _checked(self, operation: Operation, parameters: dict[str, Any]) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"georelay:{operation.id}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        fine, words = algorithm.checkParameterValues(parameters, context)
        if not fine:
            raise InputError(words)
        return {
            field.name: plain_value(algorithm, field, parameters, context)
            for field in operation.fields
            if field.kind not in (Kind.PLOTS, Kind.AREA, Kind.RASTERS)
        }

    def stop(self) -> None:
        """What was read and confirmed holds no more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._declaration, self._standing = None, None
        self.confirm.setChecked(False)

    def close(self) -> bool:
        """The plugin goes away: the worker has to be out of it first."""
        task = self._task
        self.stop()
        if task is not None:
            task.waitForFinished(3000)
        return super().close()

    def is_as_read(self) -> bool:
        """Whether the file is still the one that was shown."""
        if self._declaration is None or self._standing is None:
            return False
        file = self._declaration.file
        return file is None or content_of(file) == self._standing.content

    def _on_counted(self, task: _Counting, standing: Optional[DeclarationStanding]) -> None:
        if task is not self._task:
            return
        self._task = None
        if standing is not None and self._declaration is not None:
            self._standing = standing
            self._show(sections_of(self._declaration, standing, *self._through, figure))
            self.changed.emit()

    def verb(self) -> str:
        """What a click on the primary button does."""
        if self._standing is None or self._declaration is None or not self._standing.plots:
            return tr("Submit the statement")
        return counted(
            self._standing.plots, tr("Submit the statement for {} plot"), tr("Submit the statement for {} plots")
        )

    def why_not(self) -> str:
        """Why it cannot be submitted; "" where it can."""
        if self._standing is None:
            return tr("Counting and checking what would be declared...")
        return "" if self.confirm.isChecked() else tr("Read what will be declared, then confirm it.")

    def _show(self, sections: list[Section]) -> None:
        """The sections one below the other, in a column that fits a dock."""
        holder = QWidget(self.scroll)
        grid = QGridLayout(holder)
        grid.setColumnStretch(1, 1)
        for head, facts in sections:
            title = _label(f"<b>{head}</b>", holder, Qt.TextFormat.RichText)
            title.setAccessibleName(head)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            for fact in facts:
                self._add(grid, fact, holder)
        grid.setRowStretch(grid.rowCount(), 1)
        self.scroll.setWidget(holder)
        self.confirm.setChecked(False)
        self.confirm.setEnabled(bool(sections))
        whose = self._declaration.whose[0][1] if self._declaration is not None else ""
        self.words.setText(tr("I have read this and declare it in the name of {name}.", name=whose))
        self.confirm.setAccessibleName(self.words.text())

    def _add(self, grid: QGridLayout, fact: Fact, holder: QWidget) -> None:
        row = grid.rowCount()
        if fact.severity == TOLD and fact.label:
            grid.addWidget(_label(fact.label, holder), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(fact.text, holder), row, 1)
            return
        sign, line = QLabel(holder), QHBoxLayout()
        sign.setPixmap(mark(fact.severity if fact.severity != TOLD else "done").pixmap(QSize(_SIDE, _SIDE)))
        kind = {"error": tr("Error"), "warning": tr("Warning")}.get(fact.severity, "")
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_label(": ".join(filter(None, (kind, fact.label, fact.text))), holder), 1)
        grid.addLayout(line, row, 0, 1, 2)


def _label(text: str, parent: QWidget, form: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(form)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(text)
    return label
