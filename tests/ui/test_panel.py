"""How much room a dock claims: what is in it is seen whole, and no window grows for its sake."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui")


@pytest.fixture
def area(qgis):
    from georelay.ui.panel import WholeWidth, hold
    from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

    parent, inner = QWidget(), QWidget()
    button = QPushButton(inner)
    button.setMinimumWidth(150)
    layout = QVBoxLayout(inner)
    layout.addWidget(button)
    QVBoxLayout(parent).addWidget(hold(inner, WholeWidth(parent)))
    made = parent.findChild(WholeWidth)
    parent.show()
    yield made, button
    parent.deleteLater()


def settle():
    from qgis.PyQt.QtCore import QCoreApplication

    for _ in range(5):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("width", (150, 250, 320))
def test_it_claims_the_width_of_what_is_in_it_with_its_scroll_bar_and_follows_it(area, width):
    made, button = area
    button.setMinimumWidth(width)
    settle()
    bar = made.verticalScrollBar().sizeHint().width()
    assert made.minimumSizeHint().width() >= min(width + bar, 358)
    made.parentWidget().adjustSize()
    made.parentWidget().resize(10, 300)
    settle()
    assert made.parentWidget().width() >= min(width + bar, 358), "whoever holds it leaves it that room"
    assert made.horizontalScrollBar().maximum() == 0 or width > 320


def test_it_never_claims_more_than_a_narrow_dock_has_and_scrolls_then(area):
    from georelay.ui.panel import NARROW

    made, button = area
    button.setMinimumWidth(2000)
    settle()
    assert made.minimumSizeHint().width() == NARROW <= 360
    assert made.minimumSizeHint().height() < 200
