"""Letters for the keyboard: one for each button, label and tab, no two alike, in every language."""

from __future__ import annotations

import string
import sys
from pathlib import Path

import pytest
from georelay.ui.mnemonics import Mnemonics, letter_of, put_words, with_mark, without_mark
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

HERE = Path(__file__).resolve().parent
for folder in (HERE, HERE.parent.parent / "dev"):
    sys.path.insert(0, str(folder))
import catalogue  # noqa: E402
from desktop import drive  # noqa: E402

sys.path.remove(str(HERE.parent.parent / "dev"))


LANGUAGES = ("en", *catalogue.FORMS)


@pytest.mark.parametrize(
    "words, letter, plain",
    [
        ("&Service", "s", "Service"),
        ("Run a&gain...", "g", "Run again..."),
        ("Fish && chips", "", "Fish && chips"),
        ("Fish && &chips", "c", "Fish && chips"),
        ("A & B", "", "A & B"),
        ("Überprüfen", "", "Überprüfen"),
        ("&Überprüfen", "ü", "Überprüfen"),
        ("", "", ""),
    ],
)
def test_the_marked_letter_of_a_text_is_read_and_taken_out(words, letter, plain):
    assert letter_of(words) == letter and without_mark(words) == plain


@pytest.mark.parametrize(
    "words, letter, marked",
    [
        ("Send 3 plots", "s", "&Send 3 plots"),
        ("Send 3 plots", "p", "Send 3 &plots"),
        ("Send 3 plots", "n", "Se&nd 3 plots"),
        ("&Send 3 plots", "n", "Se&nd 3 plots"),
        ("Send", "", "Send"),
        ("&Send", "", "Send"),
        ("Send", "x", "Send"),
    ],
)
def test_a_letter_is_marked_at_the_start_of_a_word_where_there_is_one(words, letter, marked):
    assert with_mark(words, letter) == marked


@pytest.fixture
def page(qgis):
    made = QWidget()
    QVBoxLayout(made)
    made.mnemonics = Mnemonics(made)
    yield made
    made.deleteLater()


def added(page, kind, words):
    widget = kind(words)
    page.layout().addWidget(widget)
    return widget


def letters(page):
    return [letter_of(each.text()) for each in page.findChildren((QPushButton, QLabel, QCheckBox))]


def test_everything_that_is_shown_gets_another_letter_whatever_it_says(page):
    words = ["Send", "Sand", "Sund", "Sind", "Send now", "&Service", "&Save", "Speichern", "Simpan", "Supprimer"]
    for each in words:
        added(page, QPushButton, each)
    page.show()
    page.mnemonics.deal()
    found = letters(page)
    assert all(found) and len(set(found)) == len(words)


def test_one_gives_way_to_another_that_has_no_other_letter(page):
    for each in ("ab", "a", "bc"):
        added(page, QPushButton, each)
    page.show()
    page.mnemonics.deal()
    assert sorted(letters(page)) == ["a", "b", "c"]


def test_the_primary_button_comes_first_and_a_box_last_where_there_are_too_few(page):
    box, button, primary = added(page, QCheckBox, "a"), added(page, QPushButton, "a"), added(page, QPushButton, "a")
    primary.setObjectName("primary")
    page.show()
    page.mnemonics.deal()
    assert [letter_of(each.text()) for each in (primary, button, box)] == ["a", "", ""]


def test_a_letter_stays_while_the_words_change_and_is_dealt_anew_when_they_are_drawn(page):
    other, button = added(page, QPushButton, "Plot"), added(page, QPushButton, "Send 3 plots")
    page.show()
    page.mnemonics.deal()
    letter = letter_of(button.text())
    put_words(button, "Send 3 plots")
    assert letter_of(button.text()) == letter, "the same words again change nothing"
    put_words(button, "Send 4 plots")
    assert letter_of(button.text()) == ""
    for _ in range(5):
        page.grab()
        QCoreApplication.processEvents()
    assert letter_of(button.text()) == letter and letter_of(other.text())


def test_a_label_takes_one_only_for_the_input_that_it_names_and_tabs_have_theirs(page):
    alone, label, line = added(page, QLabel, "Layer"), added(page, QLabel, "Layer"), QLineEdit(page)
    page.layout().addWidget(line)
    label.setBuddy(line)
    tabs = QTabWidget(page)
    tabs.addTab(QWidget(), "My imagery")
    tabs.addTab(QWidget(), "Search")
    page.layout().addWidget(tabs)
    bare, words = added(page, lambda said: QToolButton(), ""), added(page, QPushButton, "...")
    page.show()
    page.mnemonics.deal()
    assert alone.text() == "Layer" and letter_of(label.text())
    assert letter_of(tabs.tabText(0)) and letter_of(tabs.tabText(1)) not in ("", letter_of(tabs.tabText(0)))
    assert bare.text() == "" and words.text() == "..."


def test_more_texts_than_letters_leave_the_last_without_one(page):
    for each in string.ascii_lowercase + string.digits + "aZ":
        added(page, QPushButton, each)
    page.show()
    page.mnemonics.deal()
    found = [each for each in letters(page) if each]
    assert len(found) == len(set(found)) == 36


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """Every dock and dialog in each language, at 125 %, in a window of 1280 x 720."""
    catalogue.build()
    found = drive(tmp_path_factory.mktemp("languages"), "languages", 400, size="1600x900", QT_SCALE_FACTOR="1.25")
    assert not found.error, found.error + found.log[-3000:]
    assert not found.boxes and "Traceback" not in found.log, found.log[-3000:]
    return found.facts


def told(seen, what):
    """{language: {dock: what}} where there is something."""
    return {
        code: here
        for code in LANGUAGES
        if (here := {name: facts[what] for name, facts in seen[code].items() if facts.get(what)})
    }


def test_no_two_letters_are_alike_in_a_dock_or_dialog_of_any_language(seen):
    assert all(len(seen[code]) == 20 for code in LANGUAGES)
    assert told(seen, "doubled") == {} and told(seen, "free") == {}


def test_no_word_is_cut_on_any_page_or_form_and_no_main_button_hidden_at_125_percent(seen):
    assert told(seen, "cut") == {}
    docks = {
        code: {name: facts for name, facts in seen[code].items() if "primary" in facts}
        for code in seen
        if code in catalogue.FORMS
    }
    assert all(facts["primary"] for here in docks.values() for facts in here.values()), docks
    assert all(facts["wide"] == [] and facts["width"] <= 360 for here in docks.values() for facts in here.values()), (
        docks
    )


def test_dialogs_and_menus_have_names_too(seen):
    assert told(seen, "unnamed") == {}


def test_everything_is_reached_by_the_tab_key_and_a_letter_presses_its_button(seen):
    assert told(seen, "unreached") == {} and told(seen, "back") == {}, "and from top to bottom"
    assert seen["letter"] and seen["pressed"] == ["check"]
