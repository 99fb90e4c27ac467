"""What a dock shows a person who has nothing yet: three steps, each with the one click that begins it."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..bridge.context import Context
from ..providers.errors import GeoRelayError
from .connection_choice import connections_of
from .words import tr

_KEY = "plugins/georelay/first_steps_taken"


class FirstSteps(QWidget):
    """Signals say which step the person takes; ``skipped``: straight to the dock."""

    try_wanted = pyqtSignal()
    connect_wanted = pyqtSignal()
    toolbox_wanted = pyqtSignal()
    skipped = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        self.buttons: dict[str, QPushButton] = {}
        steps = (
            (
                "try",
                self.try_wanted,
                tr("Try it now"),
                tr(
                    "Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this "
                    "computer: no account, nothing leaves it, its results are synthetic."
                ),
            ),
            (
                "connect",
                self.connect_wanted,
                tr("Connect an account"),
                tr(
                    "Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication "
                    "database."
                ),
            ),
            (
                "toolbox",
                self.toolbox_wanted,
                tr("Use it in the toolbox"),
                tr("Everything here is an algorithm too: for models, the batch dialog and scripts."),
            ),
        )
        for name, signal, title, words in steps:
            button, label = QPushButton(title, self), QLabel(words, self)
            label.setWordWrap(True)
            button.clicked.connect(signal)
            layout.addWidget(button)
            layout.addWidget(label)
            layout.addSpacing(self.fontMetrics().height() // 2)
            self.buttons[name] = button
        self.buttons["try"].setDefault(True)
        layout.addStretch()
        skip = QPushButton(tr("Go on without"), self)
        skip.setFlat(True)
        skip.clicked.connect(self.skipped)
        layout.addWidget(skip)
        self.buttons["skip"] = skip


def is_new_here(context: Context) -> bool:
    """Whether this person has no connection of their own and has not tried anything yet."""
    if QgsSettings().value(_KEY, False, type=bool):
        return False
    try:
        return all(len(connections_of(context, provider)) == 1 for provider in context.providers)
    except GeoRelayError:
        return False


def note_steps_taken() -> None:
    QgsSettings().setValue(_KEY, True)
