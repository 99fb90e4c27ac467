"""The page GeoRelay in QGIS's options: connections of each service, results folder, downloads."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingOutputLayerDefinition
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.settings import MOST_DOWNLOADS, PACES
from ..providers.connections import Connection
from ..providers.declare import Out, Provider
from ..providers.errors import GeoRelayError
from .connection_choice import connection_state
from .connection_dialog import ConnectionDialog
from .naming import Naming
from .notice import Notice
from .runner import Outcome, Runner
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """Connections are saved when their own dialog is; the rest with the options."""

    def __init__(self, context: Context, runner: Runner, changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._runner, self._changed = context, runner, changed
        self._is_open = True
        layout = QVBoxLayout(self)
        self.notice = Notice(self)
        layout.addWidget(self.notice)
        layout.addWidget(self._build_connections(), 1)
        layout.addWidget(self._build_rest())
        self.fill()
        self.destroyed.connect(self._on_destroyed)
        self._naming = Naming(self)

    def _build_connections(self) -> QGroupBox:
        box = QGroupBox(tr("Connections"), self)
        layout = QVBoxLayout(box)
        self.tree = QTreeWidget(box)
        self.tree.setHeaderLabels([tr("Service"), tr("State")])
        self.tree.setAccessibleName(tr("Connections"))
        self.tree.currentItemChanged.connect(lambda new, old: self._tell())
        self.tree.itemDoubleClicked.connect(lambda item, column: self._edit())
        layout.addWidget(self.tree)
        row = QHBoxLayout()
        self.add, self.edit = QPushButton(tr("Add..."), box), QPushButton(tr("Edit..."), box)
        self.remove, self.default = QPushButton(tr("Remove..."), box), QPushButton(tr("Make default"), box)
        self.test = QPushButton(tr("Test connection"), box)
        for button, act in (
            (self.add, self._add),
            (self.edit, self._edit),
            (self.remove, self._remove),
            (self.default, self._make_default),
            (self.test, self._test),
        ):
            button.clicked.connect(act)
            row.addWidget(button)
        layout.addLayout(row)
        return box

    def _build_rest(self) -> QGroupBox:
        box = QGroupBox(tr("Results"), self)
        form = QFormLayout(box)
        self.folder = QgsFileWidget(box)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(self._context.settings.results_folder))
        self.downloads = QSpinBox(box)
        self.downloads.setRange(1, MOST_DOWNLOADS)
        self.downloads.setValue(self._context.settings.parallel_downloads)
        self.pace = QComboBox(box)
        for times, words in zip(PACES, (tr("as often as usual"), tr("half as often"), tr("seldom"))):
            self.pace.addItem(words, times)
        self.pace.setCurrentIndex(max(0, self.pace.findData(self._context.settings.pace)))
        self.loads = QCheckBox(tr("&Load results automatically when a job ends"), box)
        self.loads.setChecked(self._context.settings.loads_results)
        for name, widget in (
            ("folder", self.folder),
            ("downloads", self.downloads),
            ("pace", self.pace),
            ("loads", self.loads),
        ):
            widget.setObjectName(name)
        form.addRow(tr("Results &folder"), self.folder)
        form.addRow(tr("Look at &jobs"), self.pace)
        form.addRow(self.loads)
        form.addRow(tr("Files fetched at &once"), self.downloads)
        return box

    def fill(self, chosen: str = "") -> None:
        """The services with their connections, the sandbox always among them."""
        self.tree.clear()
        for provider in self._context.providers:
            top = QTreeWidgetItem([provider.title])
            top.setData(0, Qt.ItemDataRole.UserRole, (provider.id, ""))
            self.tree.addTopLevelItem(top)
            for connection in (*self._context.settings.connections(provider.id), None):
                top.addChild(self._item(provider, connection))
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        if chosen:
            found = self.tree.findItems(chosen, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive, 0)
            self.tree.setCurrentItem(found[0] if found else None)
        self._tell()

    def _item(self, provider: Provider, connection: Optional[Connection]) -> QTreeWidgetItem:
        name = connection.name if connection else "sandbox"
        words = name + (tr(" (default)") if connection and connection.is_default else "")
        item = QTreeWidgetItem([words, connection_state(self._context, provider, name)])
        item.setData(0, Qt.ItemDataRole.UserRole, (provider.id, name))
        return item

    def _chosen(self) -> tuple[Optional[Provider], str, Optional[Connection]]:
        """(service, name of the connection or "", the saved connection or None)."""
        item = self.tree.currentItem()
        if item is None:
            return None, "", None
        service, name = item.data(0, Qt.ItemDataRole.UserRole)
        saved = next((each for each in self._context.settings.connections(service) if each.name == name), None)
        return self._context.provider(service), name, saved

    def _tell(self) -> None:
        provider, name, saved = self._chosen()
        no_service = "" if provider else tr("Choose a service first.")
        no_saved = "" if saved else tr("Choose a saved connection; the sandbox needs no settings.")
        for button, reason in (
            (self.add, no_service),
            (self.edit, no_saved),
            (self.remove, no_saved),
            (self.default, no_saved),
            (self.test, "" if name else tr("Choose a connection.")),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _add(self) -> None:
        provider, _, _ = self._chosen()
        if provider is not None:
            self._open(provider, None)

    def _edit(self) -> None:
        provider, _, saved = self._chosen()
        if provider is not None and saved is not None:
            self._open(provider, saved)

    def _open(self, provider: Provider, known: Optional[Connection]) -> None:
        dialog = ConnectionDialog(self._context, provider, known, self)
        if dialog.exec() and dialog.saved is not None:
            self.fill(dialog.saved.name)
            self._changed()

    def _remove(self) -> None:
        provider, name, saved = self._chosen()
        if provider is None or saved is None:
            return
        answer = QMessageBox.question(
            self,
            tr("Remove a connection"),
            tr(
                "Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be "
                "followed."
            ).format(name, provider.title),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            self._context.secrets.remove(saved.authcfg)
        except GeoRelayError as error:
            return self.notice.say(str(error), "error")
        self._context.settings.remove_connection(provider.id, name)
        self.fill()
        self._changed()

    def _make_default(self) -> None:
        provider, name, _ = self._chosen()
        if provider is None:
            return
        self._context.settings.set_default_connection(provider.id, name)
        self.fill(name)
        self._changed()

    def _test(self) -> None:
        """Asks the service for something small that costs and changes nothing, as an algorithm."""
        provider, name, _ = self._chosen()
        if provider is None:
            return
        operation = next(each for each in provider.operations if not each.fields)
        sinks = {
            output.name: QgsProcessingOutputLayerDefinition("memory:")
            for output in operation.outputs
            if output.kind in (Out.TABLE, Out.FEATURES)
        }
        self.notice.say(tr("Asking {}...").format(provider.title), "running")
        self._runner.start(
            operation.id, {**sinks, "CONNECTION": name}, lambda outcome: self._on_tested(provider, name, outcome), False
        )

    def _on_tested(self, provider: Provider, name: str, outcome: Outcome) -> None:
        if not self._is_open:
            return
        if outcome.succeeded:
            self.notice.say(tr("{} answers through '{}'.").format(provider.title, name), "done")
        else:
            self.notice.say(outcome.sentence, "error")
        self.fill(name)

    def _on_destroyed(self, *_: Any) -> None:
        self._is_open = False

    def apply(self) -> None:
        """QGIS calls it when the options are accepted."""
        settings, text = self._context.settings, self.folder.filePath().strip()
        if text != str(settings.results_folder):
            settings.results_folder = Path(text) if text else None
        settings.parallel_downloads = self.downloads.value()
        settings.pace = self.pace.currentData()
        settings.loads_results = self.loads.isChecked()
