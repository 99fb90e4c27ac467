"""Every widget that takes the keyboard has a name for who does not see it, and a letter for who uses no mouse."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from .mnemonics import Mnemonics, without_mark
from .tab_order import order_tabs


class Naming(QObject):
    """Names what is in ``root`` once it is on the screen, and what comes into it later when it is told so."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root, self._mnemonics = root, Mnemonics(root)
        self._soon = QTimer(self)  # several changes at once are named once, after what has changed is drawn
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._name)
        root.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show:
            self._soon.start()
        return False

    def name_soon(self) -> None:
        """Names for what is there, and letters at the next turn of the event loop; later, if nobody sees it yet."""
        if self._root.isVisible():
            name_widgets(self._root)
            self._soon.start()

    def _name(self) -> None:
        name_widgets(self._root)
        self._mnemonics.deal()
        order_tabs(self._root)


def name_widgets(root: QWidget) -> None:
    """Gives each widget of ``root`` that takes the focus the words that stand beside it, where it has none."""
    labels = {each.buddy(): _plain(each.text()) for each in root.findChildren(QLabel) if each.buddy() is not None}
    for widget in (root, *root.findChildren(QWidget)):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.accessibleName():
            name = _own(widget) or labels.get(widget, "") or _around(widget, labels)
            if name:
                widget.setAccessibleName(name)


def _own(widget: QWidget) -> str:
    """What it says itself."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    if not words and isinstance(widget, QGroupBox):
        words = widget.title()
    if not words and isinstance(widget, QLineEdit):
        words = widget.placeholderText()
    return _plain(words) or _plain(widget.toolTip())


def _around(widget: QWidget, labels: dict[Optional[QWidget], str]) -> str:
    """What its row of the form is called, or what it is a part of."""
    inner, outer = widget, widget.parentWidget()
    while outer is not None:
        layout = outer.layout()
        label = layout.labelForField(inner) if isinstance(layout, QFormLayout) else None
        if isinstance(label, QLabel) and label.text():
            return _plain(label.text())
        if labels.get(outer) or outer.accessibleName():
            return labels.get(outer) or outer.accessibleName()
        if outer.windowTitle():
            return _plain(outer.windowTitle())
        inner, outer = outer, outer.parentWidget()
    return ""


def _plain(words: str) -> str:
    """Without the marks of mnemonics and of markup."""
    return "" if Qt.mightBeRichText(words) else without_mark(words).replace("&&", "&").strip()
