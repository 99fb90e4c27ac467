"""The dock "GeoRelay: Imagery": the account's mosaics and images at Mapflow, and what can be done with them."""

from __future__ import annotations

import glob
import hashlib
import os
from collections.abc import Sequence
from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTemporaryDir, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.context import Context
from ..bridge.names import ascii_name
from .connection_choice import ConnectionChoice
from .destinations import destinations
from .imagery_rows import ImageryRow, image_row, mosaic_row, outcome_rows, rasters_in
from .lists import Lists
from .panel import Panel, theme_icon
from .runner import Outcome, Runner, Running
from .search_form import SearchForm
from .search_list import SearchList
from .spotlight import Spotlight
from .window import Window
from .words import as_tip, counted, figure, tr

SERVICE, SEARCH = "mapflow", "mapflowsearch"
SEARCH_RESULTS, MY_IMAGERY = 1, 2  # the contract's SOURCE
LONLAT = "EPSG:4326"
MOST_PREVIEWS = 60  # images of a mosaic up to which their small pictures are brought with the list
_ROW = Qt.ItemDataRole.UserRole


class ImageryDock(Panel):
    """``operation_wanted(provider, operation, connection, values)``: the person goes on in the dock Services."""

    operation_wanted = pyqtSignal(str, str, str, dict)
    options_wanted = pyqtSignal()

    def __init__(self, context: Context, runner: Runner, window: Window) -> None:
        super().__init__("Imagery", tr("Imagery"), window.main)
        self._context, self._runner, self._window = context, runner, window
        self._spotlight = Spotlight(window.canvas)
        self._pictures = QTemporaryDir()
        self._running: Optional[Running] = None
        self._build()
        self._connect()
        self.connection.fill(context.provider(SERVICE), self.recall("connection"))
        self.searching.form.use_connection(self.connection.name)
        self._empty(tr("Fetch the list to see the mosaics of this account."))

    def _build(self) -> None:
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        self.connection = ConnectionChoice(self._context, whole)
        self.progress, self.stop = QProgressBar(whole), QPushButton(tr("Cancel"), whole)
        self.stop.setObjectName("cancel")
        self.stop.clicked.connect(self._cancel)
        for widget in (self.progress, self.stop):
            widget.hide()
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.stop)
        self.tabs = QTabWidget(whole)
        self.tabs.setDocumentMode(True)
        own, search = QWidget(self.tabs), QSplitter(Qt.Orientation.Vertical, self.tabs)
        self.tabs.addTab(own, tr("My imagery"))  # while they are empty: Qt styles all of a page that moves
        self.tabs.addTab(search, tr("Search"))
        self._build_search(search)
        self._build_own(own)
        top = QHBoxLayout()
        top.addWidget(self.connection, 1)
        top.addWidget(self.help_button(whole), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(top)
        outer.addLayout(waiting)
        outer.addWidget(self.tabs, 1)
        self.pages.addWidget(whole)

    def help_page(self) -> str:
        return SERVICE

    def _build_search(self, both: QSplitter) -> None:
        """The filters above their results, with a bar between them to share the room."""
        provider = self._context.provider(SERVICE)
        operation = next(each for each in provider.operations if each.id == SEARCH)
        self.lists = Lists(self._context, self._runner, self)
        self.searching = SearchForm(self._context, provider, operation, self._window.canvas, self.lists, both)
        self.found = SearchList(self._spotlight, both)
        both.setChildrenCollapsible(False)
        both.addWidget(self.searching)
        both.addWidget(self.found)

    def _search(self, values: dict[str, Any]) -> None:
        """What is found goes into a file, onto the map and into the list; the filters make room for it."""
        operation = self.searching.form.operation
        layer = self.searching.form.chosen_layer("INPUT")
        outputs = destinations(operation, self._context.results_folder(), layer.name() if layer else tr("search"))
        self._run(SEARCH, {**values, **outputs}, self._on_found, loads=True)

    def _on_found(self, outcome: Outcome) -> None:
        count = int(outcome.results.get("COUNT") or 0)
        if not count:
            return self.tell(tr("Nothing was found. Widen the dates, the clouds or the area."), "warning")
        self.searching.box.setCollapsed(True)
        self.tell(counted(count, "{} image found.", "{} images found."))

    def _build_own(self, page: QWidget) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.fetch, self.upload = QPushButton(tr("Fetch the list"), page), QPushButton(tr("Upload..."), page)
        for button in (self.fetch, self.upload):
            row.addWidget(button)
        layout.addLayout(row)
        self.storage, self.words, self.reason = QLabel(page), QLabel(page), QLabel(page)
        for label in (self.storage, self.words, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setObjectName("reason")
        self.reason.setWordWrap(True)
        self.filter = QgsFilterLineEdit(page)
        self.filter.setObjectName("filter")
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.valueChanged.connect(lambda text: self._narrow())
        self.tree = QTreeWidget(page)
        self.tree.setHeaderHidden(True)
        self.tree.setMouseTracking(True)
        side = self.fontMetrics().height() * 2
        self.tree.setIconSize(QSize(side, side))
        self.setAcceptDrops(True)
        self.words.setWordWrap(True)
        layout.insertWidget(0, self.reason)
        layout.addWidget(self.storage)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.words)
        grid = QGridLayout()
        self.preview, self.layer = QPushButton(tr("Preview"), page), QPushButton(tr("Add as layer"), page)
        self.use, self.delete = QPushButton(tr("Use in a run..."), page), QPushButton(tr("Delete..."), page)
        names = {
            "primary": self.fetch,
            "upload": self.upload,
            "list": self.tree,
            "preview": self.preview,
            "add": self.layer,
            "use": self.use,
            "delete": self.delete,
            "search": self.searching.search,
            "results": self.found.tree,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        for at, button in enumerate((self.preview, self.layer, self.use, self.delete)):
            grid.addWidget(button, at // 2, at % 2)
        layout.addLayout(grid)
        self.storage.hide()

    def _connect(self) -> None:
        self.fetch.clicked.connect(self.list_mosaics)
        self.upload.clicked.connect(lambda: self._upload())
        self.searching.search_wanted.connect(self._search)
        self.found.look_wanted.connect(self._look)
        self.found.run_wanted.connect(
            lambda ids: self._go_on("mapflowprocess", SOURCE=SEARCH_RESULTS, IMAGE_IDS=",".join(ids))
        )
        self.connection.changed.connect(self._on_connection)
        self.connection.options_wanted.connect(self.options_wanted)
        self.tree.itemExpanded.connect(self._on_expanded)
        self.tree.currentItemChanged.connect(lambda new, old: self._tell())
        self.tree.itemClicked.connect(lambda item, column: self._zoom(item))
        self.tree.itemEntered.connect(self._on_entered)
        self.tree.itemDoubleClicked.connect(self._on_double)
        self.tree.viewport().installEventFilter(self)
        for button, act in (
            (self.preview, self._show_preview),
            (self.layer, self._add_layer),
            (self.use, self._use),
            (self.delete, self._delete),
        ):
            button.clicked.connect(act)

    def close_down(self) -> None:
        self.found.close_down()
        self.searching.form.let_go()
        self.lists.stop()
        self._spotlight.close()

    def refresh(self) -> None:
        """Connections may have changed."""
        self.lists.forget()
        self.connection.refresh()

    def _on_connection(self) -> None:
        self.remember("connection", self.connection.name)
        self.searching.form.use_connection(self.connection.name)
        self.storage.hide()
        self._empty(tr("Fetch the list to see the mosaics of this account."))

    def _empty(self, words: str) -> None:
        self.tree.clear()
        self._spotlight.clear()
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._tell()

    # what there is

    def list_mosaics(self) -> None:
        """The account's mosaics, and how full its storage is."""
        self._run("mapflowlistmosaics", {}, self._on_mosaics)

    def _on_mosaics(self, outcome: Outcome) -> None:
        rows = [mosaic_row(values, shape) for values, shape in outcome_rows(outcome)]
        self._empty("" if rows else tr("There is no mosaic yet. Upload images to make the first one."))
        for row in rows:
            item = self._item(row)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.tree.addTopLevelItem(item)
        self._narrow()
        self._run("mapflowaccount", {}, self._on_account)

    def _on_account(self, outcome: Outcome) -> None:
        used, limit = (float(outcome.results.get(name) or 0) for name in ("STORAGE_USED", "STORAGE_LIMIT"))
        self.storage.setText(tr("Storage: {} of {} GB").format(figure(used / 1e9, 1), figure(limit / 1e9, 1)))
        self.storage.setVisible(limit > 0)

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, _ROW)
        if row.is_mosaic and item.childCount() == 0:
            few = row.count <= MOST_PREVIEWS
            wanted = {"PREVIEWS": self._pictures.path()} if few else {}
            self._run(
                "mapflowlistimages", {"MOSAIC_ID": row.id, **wanted}, lambda outcome: self._on_images(row.id, outcome)
            )

    def _on_images(self, mosaic_id: str, outcome: Outcome) -> None:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item.data(0, _ROW).id == mosaic_id:
                item.takeChildren()
                rows = [image_row(values, shape, mosaic_id) for values, shape in outcome_rows(outcome)]
                item.addChildren([self._item(row) for row in rows])
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicatorWhenChildless)
        self._narrow()

    def _item(self, row: ImageryRow) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{row.name}  {row.facts}"])
        pictures = glob.glob(os.path.join(glob.escape(self._pictures.path()), f"{glob.escape(row.id)}.*"))
        known = QIcon(pictures[0]) if pictures else theme_icon("mIconRasterGroup" if row.is_mosaic else "mIconRaster")
        item.setIcon(0, known)
        item.setToolTip(0, as_tip(f"{row.name}\n{row.facts}\n{row.id}"))
        item.setData(0, _ROW, row)
        return item

    # the map

    def _on_entered(self, item: QTreeWidgetItem, column: int = 0) -> None:
        self._spotlight.outline_shape(item.data(0, _ROW).footprint, QgsCoordinateReferenceSystem(LONLAT))

    def _zoom(self, item: QTreeWidgetItem) -> None:
        self._spotlight.show_shape(item.data(0, _ROW).footprint, QgsCoordinateReferenceSystem(LONLAT))

    def eventFilter(self, watched: Any, event: Any) -> bool:  # noqa: N802
        if event.type() == event.Type.Leave:
            self._spotlight.clear()
        return super().eventFilter(watched, event)

    # rasters that are dropped: from files, the browser or the layer tree

    def dragEnterEvent(self, event: Any) -> None:  # noqa: N802
        if rasters_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:  # noqa: N802
        images = rasters_in(event.mimeData())
        if images:
            event.acceptProposedAction()
            self._upload(images)

    # what can be done

    def row(self) -> Optional[ImageryRow]:
        item = self.tree.currentItem()
        return item.data(0, _ROW) if item is not None else None

    def _tell(self) -> None:
        row = self.row()
        busy = tr("Wait until the service has answered.") if self._running is not None else ""
        none = tr("Choose a mosaic or an image in the list.") if row is None else ""
        image = "" if row is not None and not row.is_mosaic else tr("Choose an image: a mosaic is shown as a layer.")
        for button, reason in (
            (self.fetch, busy),
            (self.preview, busy or none or image),
            (self.layer, busy or none),
            (self.use, none),
            (self.delete, busy or none),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.reason.setText(busy)
        self.reason.setVisible(bool(busy))
        self.found.set_busy(busy)
        self.searching.set_busy(busy)

    def _narrow(self) -> None:
        """Hides what has not the text; a mosaic stays for the sake of an image."""
        text = self.filter.value().strip().lower()
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            fits = [text in item.child(row).text(0).lower() for row in range(item.childCount())]
            own = text in item.text(0).lower()
            for row, fit in enumerate(fits):
                item.child(row).setHidden(not (fit or own))
            item.setHidden(not (own or any(fits)))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _on_double(self, item: QTreeWidgetItem, column: int) -> None:
        if self.preview.isEnabled():
            self._show_preview()

    def _show_preview(self) -> None:
        row = self.row()
        if row is None:
            return
        self._bring_preview(row.name, f"{ascii_name(row.name)}_{row.id[:8]}", {"IMAGE_ID": row.id})

    def _look(self, name: str, values: dict[str, Any]) -> None:
        """The quick look of a search result, told apart from others by its address."""
        mark = hashlib.sha256(values["URL"].encode("utf-8")).hexdigest()[:8]
        self._bring_preview(name, f"{ascii_name(name)}_{mark}", values)

    def _bring_preview(self, name: str, file: str, values: dict[str, Any]) -> None:
        path = self._context.results_folder() / f"preview_{file}.tif"
        path.parent.mkdir(parents=True, exist_ok=True)
        output = QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())
        self._run(
            "mapflowimagepreview",
            {**values, "OUTPUT": output},
            lambda outcome: self._name_layers(outcome, name),
            loads=True,
        )

    def _add_layer(self) -> None:
        row = self.row()
        if row is None:
            return
        mosaic = self.tree.currentItem() if row.is_mosaic else self.tree.currentItem().parent()
        name = mosaic.data(0, _ROW).name
        self._run(
            "mapflowpreviewlayer",
            {"MOSAIC_ID": row.mosaic_id, "NAME": name},
            lambda outcome: self._name_layers(outcome, name),
            loads=True,
        )

    def _name_layers(self, outcome: Outcome, name: str) -> None:
        for layer in outcome.layers:
            layer.setName(name)
        self.tell(tr("{} is on the map.").format(name))

    def _use(self) -> None:
        row = self.row()
        if row is None:
            return
        values = {"MOSAIC_ID": row.id} if row.is_mosaic else {"IMAGE_IDS": row.id}
        self._go_on("mapflowprocess", SOURCE=MY_IMAGERY, **values)

    def _upload(self, images: Sequence[str] = ()) -> None:
        """Opens the upload with these rasters filled in, into the chosen mosaic; nothing is sent yet."""
        row = self.row()
        mosaic = {"MOSAIC_ID": row.mosaic_id} if row is not None else {}
        self._go_on("mapflowuploadimages", **mosaic, **({"IMAGES": list(images)} if images else {}))

    def _go_on(self, operation_id: str, **values: Any) -> None:
        self.operation_wanted.emit(SERVICE, operation_id, self.connection.name, values)

    def _delete(self) -> None:
        row = self.row()
        if row is None:
            return
        words = (
            tr("Delete the mosaic {} and all its images at the service? This cannot be undone.")
            if row.is_mosaic
            else tr("Delete the image {} at the service? This cannot be undone.")
        )
        answer = QMessageBox.question(self, tr("Delete at the service"), words.format(row.name))
        if answer != QMessageBox.StandardButton.Yes:
            return
        name, key = ("mapflowdeletemosaic", "MOSAIC_ID") if row.is_mosaic else ("mapflowdeleteimage", "IMAGE_ID")
        self._run(name, {key: row.id, "CONFIRM": True}, lambda outcome: self.list_mosaics())

    def _run(
        self, operation_id: str, values: dict[str, Any], done: Callable[[Outcome], None], loads: bool = False
    ) -> None:
        """One algorithm at a time; an error is said in the bar, with the way to try again."""
        if self._running is not None:
            return
        lists = operation_id.startswith("mapflowlist")
        output = {"OUTPUT": QgsProcessingOutputLayerDefinition("memory:")} if lists else {}
        parameters = {**output, **values, "CONNECTION": self.connection.name}
        self.bar.clear()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.stop.show()

        def ended(outcome: Outcome) -> None:
            self._running = None
            self.progress.hide()
            self.stop.hide()
            self._tell()
            self.conclude(outcome, done, lambda: self._run(operation_id, values, done, loads))

        self._running = self._runner.start(operation_id, parameters, ended, loads)
        self._tell()
