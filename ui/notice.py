"""The bar inside a dock: one sentence in full, at most two buttons, and it stays until it is closed or replaced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QToolButton, QVBoxLayout, QWidget

from .marks import mark
from .mnemonics import CHANGES
from .words import tr

Act = tuple[str, Callable[[], None]]
SECONDS = 10  # that good news stays


class Notice(QFrame):
    """QGIS's own message bar cuts sentences off in a narrow dock; this one wraps them. Hidden while it says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(CHANGES)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._icon, self._label = QLabel(self), QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shut = QToolButton(self)
        shut.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        shut.setAutoRaise(True)
        shut.setToolTip(tr("Close"))
        shut.clicked.connect(self.clear)
        top = QHBoxLayout()
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._label, 1)
        top.addWidget(shut, 0, Qt.AlignmentFlag.AlignTop)
        self._acts = QHBoxLayout()
        self._acts.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(self._acts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def say(self, sentence: str, kind: str, acts: Sequence[Act] = ()) -> None:
        """``kind`` is a mark: error, warning, done or waiting. Good news goes by itself."""
        self.clear()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(mark(kind).pixmap(side, side))
        self._label.setText(sentence)
        for words, act in acts:
            button = QPushButton(words, self)
            button.setAccessibleName(words)
            button.clicked.connect(lambda checked=False, act=act: act())
            self._acts.addWidget(button)
        if kind == "done" and not acts:
            self._timer.start(SECONDS * 1000)
        self.show()

    def clear(self) -> None:
        self._timer.stop()
        while self._acts.count() > 1:
            self._acts.takeAt(1).widget().deleteLater()
        self._label.clear()
        self.hide()

    def text(self) -> str:
        return self._label.text()

    def buttons(self) -> Sequence[QPushButton]:
        return [self._acts.itemAt(at).widget() for at in range(1, self._acts.count())]
