"""What every dock of ours is: QGIS's dock widget with a bar for messages and a first page that teaches."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .naming import Naming
from .notice import Act, Notice
from .runner import Ending, Outcome
from .words import tr

SCOPE = "georelay"
NARROW = 358  # pixels that what is in a dock claims at most; with its frame that makes 360
LONG = 400  # characters of a sentence that stand in the bar


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's theme, such as ``mActionRefresh``."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


class Pages(QStackedWidget):
    """Needs no more room than the page that is shown."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.currentWidget().minimumSizeHint() if self.currentWidget() is not None else QSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return False  # else an area that scrolls gives it the room that it would like, not that it needs


class Panel(QgsDockWidget):
    """A dock. ``self.pages`` holds the first page (index 0, see `first_steps`) and the dock's own (index 1).

    ``help_wanted(page)``: the page of the local help about what is shown.
    """

    help_wanted = pyqtSignal(str)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"GeoRelay{name}Dock")
        self.setWindowTitle(title)
        self._name = name.lower()
        frame = QWidget(self)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        self.bar = Notice(frame)
        self.pages = Pages(frame)
        self.pages.currentChanged.connect(lambda at: self._on_page())
        layout.addWidget(self.bar)
        layout.addWidget(hold(self.pages, WholeWidth(frame)))
        self.setWidget(frame)
        self._naming = Naming(self)

    def help_page(self) -> str:
        """The name of the page of the help about what is shown now."""
        return self._name

    def help_button(self, parent: QWidget) -> QToolButton:
        """For the dock to place."""
        button = QToolButton(parent)
        button.setObjectName("help")
        button.setIcon(theme_icon("mActionHelpContents"))
        button.setAutoRaise(True)
        button.setToolTip(tr("Help: how this dock is used"))
        button.clicked.connect(lambda checked=False: self.help_wanted.emit(self.help_page()))
        return button

    def _on_page(self) -> None:
        self.pages.updateGeometry()
        self._naming.name_soon()

    def name_widgets(self) -> None:
        """What came into the dock while it was shown has its name too."""
        self._naming.name_soon()

    def complain(self, outcome: Outcome, retry: Optional[Callable[[], None]] = None) -> None:
        """An error in the dock's bar: one sentence, `Details` with the log, `Retry` where it may help."""
        if outcome.ending is Ending.CANCELLED:
            return self.tell(outcome.sentence, "waiting")
        self.tell(outcome.sentence, "error", [(tr("Retry"), retry)] if retry else [], outcome.log)

    def conclude(
        self, outcome: Outcome, done: Callable[[Outcome], None], retry: Optional[Callable[[], None]] = None
    ) -> None:
        """What follows the end of a run: ``done`` where it succeeded. A fault in it is said once, here."""
        try:
            if not outcome.succeeded:
                return self.complain(outcome, retry)
            done(outcome)
        except Exception:
            words = tr("The work is done, but what it brought could not be shown. Details has the whole text.")
            self.tell(words, "error", (), [*outcome.log, *traceback.format_exc().splitlines()])

    def tell(self, sentence: str, kind: str = "done", acts: Sequence[Act] = (), log: Sequence[str] = ()) -> None:
        """A sentence in the dock's own bar; with a log it has the button `Details`."""
        short = sentence if len(sentence) <= LONG else f"{sentence[:LONG]}..."
        if log or short != sentence:
            acts = [*acts, (tr("Details"), lambda: show_text(self, self.windowTitle(), sentence, log))]
        self.bar.say(short, kind, acts)
        self._naming.name_soon()  # its buttons come before what stands below them

    def close_down(self) -> None:
        """Lets go of what is not the dock's own child, such as signals of QGIS."""

    def remember(self, key: str, value: str) -> None:
        """Keeps a choice in the project; nothing is written, and the project not touched, where it is the same."""
        if self.recall(key) != value:
            QgsProject.instance().writeEntry(SCOPE, f"{self._name}/{key}", value)

    def recall(self, key: str) -> str:
        return str(QgsProject.instance().readEntry(SCOPE, f"{self._name}/{key}", "")[0])


class WholeWidth(QScrollArea):
    """Scrolls up and down alone where what is in it needs no more than ``most`` pixels."""

    def __init__(self, parent: QWidget, most: int = NARROW) -> None:
        super().__init__(parent)
        self._most = most

    def setWidget(self, inner: QWidget) -> None:  # noqa: N802
        super().setWidget(inner)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:  # Qt tells nobody outside that what is inside has grown
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint, inner = super().minimumSizeHint(), self.widget()
        if inner is None:
            return hint
        needed = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(hint.width(), min(needed, self._most)), hint.height())


def scrolled(inner: QWidget, parent: QWidget) -> QScrollArea:
    """The widget in an area that scrolls where there is less room than it needs: no window grows for our sake."""
    return hold(inner, QScrollArea(parent))


def hold(inner: QWidget, area: QScrollArea) -> QScrollArea:
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = QWidget(area)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    area.setWidget(holder)
    return area


def show_page(parent: QWidget, title: str, markdown: str) -> None:
    """A window with a page to read; its links open in the browser."""
    dialog = QDialog(parent)
    dialog.setObjectName("GeoRelayPage")
    dialog.setWindowTitle(title)
    page = QTextBrowser(dialog)
    page.setOpenExternalLinks(True)
    page.setMarkdown(markdown)
    _stand(dialog, page)


def show_text(parent: QWidget, title: str, sentence: str, lines: Sequence[str]) -> None:
    """A window beside the work with text to read and copy; it blocks nothing."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    text = QPlainTextEdit(dialog)
    text.setReadOnly(True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setPlainText("\n".join([sentence, "", *lines] if sentence else list(lines)))
    _stand(dialog, text)


def _stand(dialog: QDialog, text: QWidget) -> None:
    """Shows the dialog round the text, in a size to read it; it blocks nothing."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    Naming(dialog)  # lives as long as the dialog
    width = text.fontMetrics().averageCharWidth()
    dialog.resize(width * 100, text.fontMetrics().height() * 28)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
