"""The log of a job as a person reads it: time, what was asked, status and seconds, the answer on a click."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..providers.exchanges import Exchange
from ..providers.redaction import redact
from ..providers.store import Job
from .naming import Naming
from .words import as_tip, clock, figure, tr

_ANSWER = Qt.ItemDataRole.UserRole


class JobLog(QDialog):
    """Stands beside the work and blocks nothing."""

    def __init__(self, job: Job, state: str, exchanges: Sequence[Exchange], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("GeoRelayJobLog")
        self.setWindowTitle(tr("Log of {}").format(job.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = QLabel(state, self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        tabs = QTabWidget(self)
        tabs.addTab(self._requests(exchanges), tr("Requests"))
        tabs.addTab(_text(_record(job), tr("Facts")), tr("Facts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for each in (head, tabs, buttons):
            layout.addWidget(each)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 100, letter.height() * 28)
        Naming(self)

    def _requests(self, exchanges: Sequence[Exchange]) -> QWidget:
        page = QSplitter(Qt.Orientation.Vertical, self)
        self.requests = QTreeWidget(page)
        self.requests.setObjectName("requests")
        self.requests.setAccessibleName(tr("Requests"))
        self.requests.setRootIsDecorated(False)
        self.requests.setHeaderLabels([tr("Time"), tr("What"), tr("Status"), tr("Seconds")])
        for each in exchanges:
            self.requests.addTopLevelItem(_row(each))
        for column in range(4):
            self.requests.resizeColumnToContents(column)
        self.answer = _text("", tr("Answer"))
        self.answer.setObjectName("answer")
        nothing = tr("Nothing was asked of the service for this job since GeoRelay keeps a log.")
        self.answer.setPlaceholderText(tr("Choose a request to read its answer.") if exchanges else nothing)
        self.requests.currentItemChanged.connect(lambda new, old: self._show(new))
        page.addWidget(self.requests)
        page.addWidget(self.answer)
        page.setStretchFactor(0, 2)
        page.setStretchFactor(1, 1)
        return page

    def _show(self, row: Any) -> None:
        self.answer.setPlainText(str(row.data(0, _ANSWER) or "") or tr("The answer was not kept.") if row else "")


def _row(exchange: Exchange) -> QTreeWidgetItem:
    what = f"{exchange.method} {exchange.path}"
    row = QTreeWidgetItem([clock(exchange.time), what, tr(exchange.status), figure(exchange.seconds, 2)])
    row.setTextAlignment(3, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    row.setToolTip(1, as_tip(what))
    row.setData(0, _ANSWER, _laid_out(exchange.answer))
    return row


def _laid_out(answer: str) -> str:
    """JSON with a line for each member; what is cut off stays as it came."""
    try:
        return json.dumps(json.loads(answer), indent=1, ensure_ascii=False)
    except ValueError:
        return answer


def _record(job: Job) -> str:
    """The job as the journal has it; there is no secret in it, and what looks like one is taken out all the same."""
    record = {each.name: getattr(job, each.name) for each in fields(job)}
    record["state"] = job.state.value
    return redact(json.dumps(record, indent=2, ensure_ascii=False, default=str))


def _text(words: str, name: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setAccessibleName(name)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setPlainText(words)
    return text
