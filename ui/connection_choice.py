"""Which connection to a service: the saved ones, the environment if it is set, and always the sandbox."""

from __future__ import annotations

from html import escape
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..bridge.context import Context
from ..providers.connections import ENVIRONMENT, SANDBOX, Connection, environment_connection
from ..providers.declare import Provider
from ..providers.errors import SetupError
from .choice_box import ChoiceBox
from .panel import theme_icon
from .words import tr


def connections_of(context: Context, provider: Provider) -> list[tuple[str, str]]:
    """(name, words) of every connection that may be chosen; the one that an empty CONNECTION means is first."""
    saved = sorted(context.settings.connections(provider.id), key=lambda each: not each.is_default)
    found = [(each.name, each.name) for each in saved]
    try:
        named = environment_connection(provider, context.settings.environ) is not None
    except SetupError:
        named = True  # half set: choosing it tells what is missing
    if named:
        found.insert(0, (ENVIRONMENT, tr("Environment")))
    return [*found, (SANDBOX, tr("Sandbox (synthetic)"))]


class ConnectionChoice(QWidget):
    """A combo box, a line that tells the state, and the button for the options. ``changed``: another one was chosen.

    ``account_wanted``: the person asked what the account has left; whoever asks the service calls ``tell_account``.
    """

    changed = pyqtSignal()
    options_wanted = pyqtSignal()
    account_wanted = pyqtSignal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._provider: Optional[Provider] = None
        self.names = ChoiceBox(self)
        self.options = QToolButton(self)
        self.options.setIcon(theme_icon("mActionOptions"))
        self.options.setAutoRaise(True)
        self.options.setToolTip(tr("Connections, folders and downloads: the options of GeoRelay"))
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.names, 1)
        row.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.state)
        self.names.currentIndexChanged.connect(lambda at: self._tell())
        self.names.activated.connect(lambda at: self.changed.emit())
        self.options.clicked.connect(self.options_wanted)
        self.state.linkActivated.connect(lambda link: self.account_wanted.emit())

    def fill(self, provider: Provider, wanted: str = "") -> None:
        """The connections of a service, with ``wanted`` chosen if it is there."""
        self._provider = provider
        self.names.clear()
        for name, words in connections_of(self._context, provider):
            self.names.addItem(words, name)
        self.names.setCurrentIndex(max(0, self.names.findData(wanted)))
        self._tell()

    def refresh(self) -> None:
        if self._provider is not None:
            self.fill(self._provider, self.name)

    @property
    def name(self) -> str:
        """What the algorithms take as CONNECTION."""
        return self.names.currentData() or ""

    def tell_account(self, words: str) -> None:
        """What the account has, as the service tells it."""
        self.state.setText(f"{escape(words)} {self._account_link(tr('Ask again'))}")

    def _tell(self) -> None:
        words = escape(connection_state(self._context, self._provider, self.name))
        asks = self._provider is not None and self._provider.account
        self.state.setText(f"{words} {self._account_link(tr('Show the account'))}" if asks else words)

    @staticmethod
    def _account_link(words: str) -> str:
        return f'<a href="account">{escape(words)}</a>'


def connection_state(context: Context, provider: Optional[Provider], name: str) -> str:
    """The state of a connection in words; asks nobody and no service."""
    if provider is None or not name:
        return ""
    if name == SANDBOX:
        return tr("On this computer; results are synthetic.")
    if name == ENVIRONMENT:
        return tr("Read from the GEORELAY_ variables of the environment.")
    saved: Any = next((each for each in context.settings.connections(provider.id) if each.name == name), None)
    return _saved_state(context, saved) if isinstance(saved, Connection) else ""


def _saved_state(context: Context, connection: Connection) -> str:
    if not connection.authcfg:
        return tr("No secret yet: enter it in the options.")
    if not context.secrets.is_open():
        return tr("{} · the master password will be asked for").format(connection.base_url)
    return tr("{} · secret at hand").format(connection.base_url)
