"""The way of the Tab key through a dock or dialog: as things stand in its layouts, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import tee

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QFormLayout,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

_WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)  # what is inside is their own


def order_tabs(root: QWidget) -> None:
    """Leads Tab through ``root`` from top to bottom; what is hidden now has its place too."""
    first, second = tee(tab_widgets(root))
    next(second, None)
    for before, after in zip(first, second):
        QWidget.setTabOrder(before, after)


def tab_widgets(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that Tab stops at, in the order of the layouts."""
    for child in _children(widget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        if not isinstance(child, _WHOLE):
            yield from tab_widgets(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    if isinstance(widget, (QStackedWidget, QSplitter, QTabWidget)):
        yield from (widget.widget(at) for at in range(widget.count()))
    elif isinstance(widget, (QScrollArea, QDockWidget)):
        yield from filter(None, (widget.widget(),))
    else:
        laid = list(_laid_out(widget.layout())) if widget.layout() is not None else []
        direct = [each for each in widget.children() if isinstance(each, QWidget)]
        yield from (each for each in direct if not any(each is one for one in laid) and not each.isWindow())
        yield from laid


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and those within it, row by row."""
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda at: layout.getItemPosition(at)[:2])
    elif isinstance(layout, QFormLayout):
        numbers.sort(key=lambda at: _place_in_form(layout, at))
    for at in numbers:
        item = layout.itemAt(at)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())


def _place_in_form(layout: QFormLayout, at: int) -> tuple[int, int]:
    row, role = layout.getItemPosition(at)
    return row, int(role == QFormLayout.ItemRole.FieldRole)
