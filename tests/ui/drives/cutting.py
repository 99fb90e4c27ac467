"""Words of ours that do not fit where they stand, of whatever is shown: buttons, boxes, lists, tabs, heads, labels."""

from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

LEAVE = 2  # px that styles round off


def cut(root):
    """["class name words: what there is of what is needed"] of what stands within ``root``."""
    found = []
    for each in root.findChildren(QWidget):
        if each.isVisibleTo(root) and not _is_qgis(each):
            for words, has, needs in _measured(each):
                if words and has < needs - LEAVE:
                    found.append(f"{each.metaObject().className()} {each.objectName()} {words}: {has} of {needs}")
    return found


def _is_qgis(each):
    """The parts that QGIS's and Qt's own widgets are made of, and the field in which one types."""
    return each.objectName().startswith("qt_") or each.objectName() in ("dockButton", "mToggleButton")


def _measured(each):
    """[(words, pixels there are, pixels needed)]"""
    if isinstance(each, QAbstractButton):
        yield each.text().strip(".…"), each.width(), each.sizeHint().width()
    elif isinstance(each, QComboBox):
        yield from _combo(each)
    elif isinstance(each, QTabBar):
        yield from _tabs(each)
    elif isinstance(each, QHeaderView):
        yield from _heads(each)
    elif isinstance(each, QLabel) and each.wordWrap():
        yield each.text()[:60], each.height(), each.heightForWidth(each.width())
    elif isinstance(each, QLabel):
        yield each.text()[:60], each.width(), each.sizeHint().width()
    elif isinstance(each, QLineEdit) and not each.text():
        yield each.placeholderText(), each.width() - 8, _wide(each, each.placeholderText())
    elif isinstance(each, QGroupBox):
        yield each.title(), each.width() - 30, _wide(each, each.title())


def _combo(combo):
    """The longest of the choices where they are ours; names of layers, columns and operations end in an ellipsis."""
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    option.editable = combo.isEditable()
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    icon = combo.iconSize().width() + 4 if not combo.itemIcon(combo.currentIndex()).isNull() else 0
    for at in range(combo.count()):
        if not combo.isEditable() and not _is_name(combo, at):
            yield combo.itemText(at), field.width() - icon, _wide(combo, combo.itemText(at))


def _is_name(combo, at):
    if isinstance(combo, QgsMapLayerComboBox):
        return combo.layer(at) is not None
    return isinstance(combo, QgsFieldComboBox) or combo.objectName() == "operation"


def _tabs(bar):
    rects = [bar.tabRect(at).width() for at in range(bar.count())]
    yield bar.tabText(0), bar.width(), sum(rects)
    for at, width in enumerate(rects):
        yield bar.tabText(at), width - 8, _wide(bar, bar.tabText(at))


def _heads(head):
    model = head.model()
    if model is None or head.orientation() != Qt.Orientation.Horizontal or not head.isVisible():
        return
    for at in range(head.count()):
        words = str(model.headerData(at, head.orientation()) or "")
        if not head.isSectionHidden(at):
            yield words, head.sectionSize(at), _wide(head, words) + 8


def _wide(each, words):
    return each.fontMetrics().horizontalAdvance(words.replace("&", ""))
