"""A list whose entries are longer than the box: whole in its list and in its tip, with an ellipsis in the box."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")
LONG = "Extract buildings, trees, roads, land cover and terrain"


@pytest.fixture
def box(qgis):
    from georelay.ui.choice_box import ChoiceBox

    made = ChoiceBox()
    made.addItems(["Account", LONG])
    made.resize(140, made.sizeHint().height())
    made.show()
    yield made
    made.close()
    made.deleteLater()


def tip_of(box, monkeypatch):
    from georelay.ui import choice_box
    from qgis.PyQt.QtCore import QEvent, QPoint
    from qgis.PyQt.QtGui import QHelpEvent
    from qgis.PyQt.QtWidgets import QApplication, QToolTip

    told = []

    class Tips(QToolTip):
        @staticmethod
        def showText(*given):  # noqa: N802
            told.append(given[1])

    monkeypatch.setattr(choice_box, "QToolTip", Tips)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    return told


@pytest.mark.parametrize(
    "chosen, hint, told", [(1, "", [LONG]), (1, "What to do", [f"{LONG}\nWhat to do"]), (0, "", [])]
)
def test_what_is_cut_is_whole_in_the_tip(box, monkeypatch, chosen, hint, told):
    box.setCurrentIndex(chosen)
    box.setToolTip(hint)
    assert tip_of(box, monkeypatch) == told


def test_the_box_shows_an_ellipsis_and_keeps_its_entry(box):
    box.setCurrentIndex(1)
    shown = box._shortened(box._option())
    assert shown.endswith("…") and LONG.startswith(shown[:-1]) and box.currentText() == LONG
    box.resize(900, box.height())
    assert box._shortened(box._option()) == LONG
    assert not box.grab().isNull()


def test_the_list_that_unfolds_is_as_wide_as_its_longest_entry_and_no_dock_grows_for_it(box):
    before = box.minimumSizeHint().width()
    box.addItem(LONG * 2)
    assert box.minimumSizeHint().width() == before
    box.showPopup()
    assert box.view().minimumWidth() >= box.fontMetrics().horizontalAdvance(LONG)
    box.hidePopup()
