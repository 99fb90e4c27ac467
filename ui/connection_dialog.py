"""One connection: its name, address and secret. The secret goes to QGIS's authentication database and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.gui import QgsFilterLineEdit, QgsPasswordLineEdit
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ..bridge.context import Context
from ..providers.connections import Connection, Credentials
from ..providers.declare import Provider
from ..providers.errors import GeoRelayError
from .notice import Notice
from .words import tr


class ConnectionDialog(QDialog):
    """``saved`` is the connection after a save, else None."""

    def __init__(self, context: Context, provider: Provider, known: Optional[Connection], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._provider, self._known = context, provider, known
        self.saved: Optional[Connection] = None
        self.setWindowTitle(tr("Connection to {}").format(provider.title))
        self.notice = Notice(self)
        self.name, self.url = QgsFilterLineEdit(self), QgsFilterLineEdit(self)
        self.token, self.word = QgsPasswordLineEdit(self), QgsPasswordLineEdit(self)
        self.email = QgsFilterLineEdit(self)
        self.default = QCheckBox(tr("Use it where no connection is named"), self)
        self._lay_out()
        self._fill()
        self._fit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.notice)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Address"), self.url)
        secret = self._provider.secret
        for shown, title, widget in (
            (secret.token, tr("&API key") if secret.header else tr("&Token"), self.token),
            (secret.pair, tr("&E-mail"), self.email),
            (secret.pair, tr("&Password"), self.word),
        ):
            widget.setVisible(shown)
            if shown:
                form.addRow(title, widget)
        layout.addLayout(form)
        words = QLabel(tr(secret.help) if secret.help else "", self)
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addWidget(self.default)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        known = self._known
        self.url.setText(known.base_url if known else self._provider.base_url)
        self.name.setText(known.name if known else "")
        is_first = not self._context.settings.connections(self._provider.id)
        self.default.setChecked(known.is_default if known else is_first)
        if known is not None and known.authcfg:
            for widget in (self.token, self.email, self.word):
                widget.setPlaceholderText(tr("as it is"))

    def save(self) -> None:
        """Stores secret and connection and closes; what is wrong is said in the dialog."""
        try:
            self.saved = self._save()
        except GeoRelayError as error:
            self.notice.say(str(error), "error")
            return self._fit()
        self.accept()

    def _fit(self) -> None:
        """Room for wrapped text: a dialog does not grow by itself."""
        width = max(self.width(), self.fontMetrics().averageCharWidth() * 70)
        self.layout().activate()
        self.resize(width, self.layout().totalHeightForWidth(width))

    def _save(self) -> Connection:
        settings, known, provider = self._context.settings, self._known, self._provider
        name, taken = self.name.text().strip(), [each.name for each in settings.connections(provider.id)]
        wish = Connection(
            provider.id, name, self.url.text(), known.authcfg if known else "", is_default=self.default.isChecked()
        )
        if name in taken and (known is None or known.name != name):
            raise GeoRelayError(tr("There is a connection '{}' already: give this one another name.").format(name))
        given = Credentials(self.token.text().strip(), self.email.text().strip(), self.word.text())
        saved = settings.save_connection(wish, provider.title)  # refuses a bad address before the secret is kept
        if given or given.email or given.password or not wish.authcfg:
            try:
                authcfg = self._context.secrets.store(f"{provider.title} {name}", given, provider.secret, wish.authcfg)
            except GeoRelayError:
                if known is None:
                    settings.remove_connection(provider.id, saved.name)
                raise
            saved = settings.save_connection(replace(saved, authcfg=authcfg), provider.title)
        if known is not None and known.name != saved.name:
            settings.remove_connection(provider.id, known.name)
        return saved
