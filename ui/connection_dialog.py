"""One connection: its name, address and secret. The secret goes to QGIS's authentication database and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.gui import QgsFilterLineEdit, QgsPasswordLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ..bridge.context import Context
from ..bridge.tasks import add_task
from ..bridge.trial import PATIENCE, Hop, Trial, TrialVerdict
from ..providers.connections import Connection, Credentials, clean_base_url
from ..providers.declare import Provider
from ..providers.errors import GeoRelayError
from .naming import Naming
from .notice import Notice
from .words import tr


class ConnectionDialog(QDialog):
    """``saved`` is the connection after a save, else None."""

    def __init__(self, context: Context, provider: Provider, known: Optional[Connection], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._provider, self._known = context, provider, known
        self.saved: Optional[Connection] = None
        self.setWindowTitle(tr("Connection to {}").format(provider.title))
        self._trial: Optional[Trial] = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_overdue)
        self.notice = Notice(self)
        self.name, self.url = QgsFilterLineEdit(self), QgsFilterLineEdit(self)
        self.token, self.word = QgsPasswordLineEdit(self), QgsPasswordLineEdit(self)
        self.email = QgsFilterLineEdit(self)
        self.default = QCheckBox(tr("Use it where no connection is named"), self)
        self._lay_out()
        self._fill()
        self._fit()
        self._naming = Naming(self)

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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        self.test = buttons.addButton(tr("&Test"), QDialogButtonBox.ButtonRole.ActionRole)
        self.test.setObjectName("test")
        self.test.setToolTip(tr("Asks the service something small that costs and changes nothing; nothing is saved."))
        self.test.clicked.connect(self.try_out)
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

    def try_out(self) -> None:
        """Goes the way to the service with what is typed here, and names the part where it ends."""
        self._leave_trial()
        try:
            url = clean_base_url(self.url.text(), self._provider.title)
            given = self._given()
            if not given and self._known is not None and self._known.authcfg:
                given = self._context.secrets.read(self._known.authcfg, self._provider.secret, ask=True)
            if not given:
                raise GeoRelayError(tr("Enter the secret first; without one the service lets nobody in."))
        except GeoRelayError as error:
            self.notice.say(str(error), "error")
            return self._fit()
        trial = Trial(self._context, self._provider, url, given, lambda verdict: self._on_tried(trial, verdict))
        self._trial = trial
        self.test.setEnabled(False)
        self.notice.say(tr("Asking {}...").format(self._provider.title), "running")
        self._fit()
        add_task(trial)
        self._clock.start(int(PATIENCE * 1000))

    def _on_overdue(self) -> None:
        trial = self._trial
        if trial is not None:
            self._on_tried(trial, trial.overdue())

    def _on_tried(self, trial: Trial, verdict: TrialVerdict) -> None:
        """The first verdict counts, be it that of the clock."""
        if trial is not self._trial or sip.isdeleted(self):
            return
        self._leave_trial()
        self.notice.say(verdict.line(), "done" if verdict.hop is Hop.DONE else "error")
        self._fit()

    def _leave_trial(self) -> None:
        trial, self._trial = self._trial, None
        self._clock.stop()
        self.test.setEnabled(True)
        if trial is not None and not sip.isdeleted(trial):
            trial.cancel()

    def done(self, result: int) -> None:
        self._leave_trial()
        super().done(result)

    def _given(self) -> Credentials:
        return Credentials(self.token.text().strip(), self.email.text().strip(), self.word.text())

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
        given = self._given()
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
