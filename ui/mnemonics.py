"""A letter of its own, with Alt, for each button, label and tab of a dock or dialog, in whatever language it speaks.

What a button says changes ("Send 1,198 plots") and each language has other letters, so they are dealt out when a
widget is drawn rather than written into the texts: no two alike among what is shown, a letter stays with its widget
as long as it can, and those of QGIS's own menus come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QMainWindow,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

_MARKED = re.compile(r"&(?:&|(?P<letter>[^&\s]))")
CHANGES = "notice"  # what is called so gets other buttons while it is shown
_HEARD = "georelay_mnemonic"  # the name of the widgets' property that says that they are listened to


@dataclass(frozen=True)
class _Place:
    """One text that may hold a mark. ``rank``: the least gets its letter first; ``name``: of the property with it."""

    widget: QWidget
    name: str
    rank: int
    read: Callable[[], str]
    write: Callable[[str], Any]

    @property
    def letter(self) -> str:
        """What it was given last; "" where it got none."""
        return str(self.widget.property(self.name) or "").partition("\n")[0]

    @property
    def is_new(self) -> bool:
        """Whether nobody has given it a letter yet, or it says something else since."""
        return self.widget.property(self.name) != self._state()

    def give(self, letter: str) -> None:
        marked = with_mark(self.read(), letter)
        if marked != self.read():
            self.write(marked)
        self.widget.setProperty(self.name, self._state())

    def _state(self) -> str:
        return f"{letter_of(self.read())}\n{without_mark(self.read())}"


class Mnemonics(QObject):
    """Deals out the letters of ``root``, anew when something of it is drawn that lacks one."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.deal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        changes = kind == QEvent.Type.LayoutRequest and watched.objectName() == CHANGES
        if (
            changes
            or kind in (QEvent.Type.Paint, QEvent.Type.Show)
            and any(each.is_new for each in _places_of(watched))
        ):
            self._soon.start()
        return False

    def deal(self) -> None:
        """Gives each text that is shown a letter that no other of them has."""
        widgets = self._root.findChildren(QWidget)
        for widget in widgets:
            self._listen(widget)
        places = [place for each in widgets if each.isVisibleTo(self._root) for place in _places_of(each)]
        menus = _menu_letters(self._root.window())
        places.sort(key=lambda place: (place.rank, not letter_of(place.read()), not place.letter))
        letters = _dealt([list(dict.fromkeys(_wishes(each, each.read(), menus))) for each in places])
        for each, letter in zip(places, letters):
            each.give(letter)

    def _listen(self, widget: QWidget) -> None:
        """What is hidden now is heard of when it is drawn."""
        if not widget.property(_HEARD) and (_is_kind(widget) or widget.objectName() == CHANGES):
            widget.setProperty(_HEARD, True)
            widget.installEventFilter(self)


def letter_of(words: str) -> str:
    """The marked letter of a text, small; "" where none is."""
    return next((found["letter"].lower() for found in _MARKED.finditer(words) if found["letter"]), "")


def without_mark(words: str) -> str:
    """The text as it is read, but for doubled ampersands."""
    return _MARKED.sub(lambda found: found["letter"] or found.group(), words)


def put_words(button: QAbstractButton, words: str) -> None:
    """What the button says from now on; one that says so already keeps its letter and is not drawn anew."""
    if without_mark(button.text()) != words:
        button.setText(words)


def with_mark(words: str, letter: str) -> str:
    """The text with the mark before the letter, at the start of a word where there is one."""
    if letter_of(words) == letter:
        return words
    plain = without_mark(words)
    places = [at for at, each in enumerate(plain) if each.lower() == letter]
    if not places:
        return plain
    at = next((each for each in places if not each or not plain[each - 1].isalnum()), places[0])
    return f"{plain[:at]}&{plain[at:]}"


def _dealt(wishes: Sequence[Sequence[str]]) -> list[str]:
    """A letter for each, the first that it likes and that is free; where none is, one who has another may give way."""
    owners: dict[str, int] = {}

    def place(at: int, asked: set[str]) -> bool:
        for letter in wishes[at]:
            if letter not in owners:
                owners[letter] = at
                return True
        for letter in wishes[at]:
            if letter not in asked:
                asked.add(letter)
                if place(owners[letter], asked):
                    owners[letter] = at
                    return True
        return False

    for at in range(len(wishes)):
        place(at, set())
    found = {at: letter for letter, at in owners.items()}
    return [found.get(at, "") for at in range(len(wishes))]


def _wishes(place: _Place, words: str, menus: set[str]) -> Iterator[str]:
    """The letters of a text in the order in which they are liked."""
    plain = without_mark(words).lower()
    yield from filter(None, (letter_of(words), place.letter if place.letter in plain else ""))
    starts = [each for before, each in zip(" " + plain, plain) if each.isalnum() and not before.isalnum()]
    letters = [each for each in plain if each.isalnum()]
    for fits in (
        lambda each: each.isascii() and each.isalpha() and each not in menus,
        lambda each: each.isascii() and each not in menus,
        lambda each: each.isascii(),
        lambda each: True,
    ):
        yield from filter(fits, (*starts, *letters))


def _is_kind(widget: QWidget) -> bool:
    return isinstance(widget, (QAbstractButton, QLabel, QTabBar))


def _places_of(widget: Any) -> Iterable[_Place]:
    """The texts of a widget that take a mark."""
    if isinstance(widget, QAbstractButton):
        if _shows_words(widget):
            yield _Place(widget, "georelay_letter", _rank(widget), widget.text, widget.setText)
    elif isinstance(widget, QLabel):
        if widget.buddy() is not None and not Qt.mightBeRichText(widget.text()):
            yield _Place(widget, "georelay_letter", 3, widget.text, widget.setText)
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield _Place(
                widget,
                f"georelay_letter_{at}",
                2,
                lambda at=at: widget.tabText(at),  # type: ignore[misc]
                lambda words, at=at: widget.setTabText(at, words),  # type: ignore[misc]
            )


def _shows_words(button: QAbstractButton) -> bool:
    only_icon = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    return not only_icon and any(each.isalnum() for each in button.text())


def _rank(button: QAbstractButton) -> int:
    """The primary button first, then what does something, then what is ticked."""
    if button.objectName() == "primary":
        return 0
    return 4 if isinstance(button, (QCheckBox, QRadioButton)) else 1


def _menu_letters(window: Any) -> set[str]:
    """The letters of QGIS's own menus."""
    bar = window.menuBar() if isinstance(window, QMainWindow) else None
    return {letter_of(each.text()) for each in bar.actions()} if bar is not None else set()
