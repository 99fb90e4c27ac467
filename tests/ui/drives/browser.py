"""GeoRelay in QGIS's browser: opened node by node, dragged to the map, acted on by a right click, and taken away."""

import json
import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, iface, plugin, samples  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QTreeView  # noqa: E402
from qgis.utils import loadPlugin, startPlugin, unloadPlugin  # noqa: E402


def view():
    dock = iface.mainWindow().findChild(QDockWidget, "Browser")
    return next(each for each in dock.findChildren(QTreeView) if "BrowserTreeView" in each.metaObject().className())


def rows(index=None):
    model = view().model()
    count = model.rowCount(index) if index is not None else model.rowCount()
    return [model.index(at, 0, index) if index is not None else model.index(at, 0) for at in range(count)]


def named(words, index=None):
    return next((each for each in rows(index) if words in str(each.data())), None)


def at(*path):
    """The row at the end of a way of texts, each node opened as a click on its arrow does."""
    index = None
    for words in path:
        if index is not None:
            view().expand(index)
        index = named(words, index)
        if index is None:
            return None
    return index


def texts(*path):
    index = at(*path)
    if index is None:
        return []
    view().expand(index)
    return [str(each.data()) for each in rows(index)]


def act(index, words):
    """Chooses an entry of the context menu of a row."""
    item = item_of(index)
    menu = QMenu()
    found = item.actions(menu)
    names = [each.text() for each in found]
    chosen = next((each for each in found if words and words in each.text()), None)
    if chosen is not None:
        chosen.trigger()
    return names


def item_of(index):
    browser = plugin()._desk.browser
    return next(each for each in browser._living() if each.name() == index.data() and each.path() == index.data(0x0100))


def picture():
    path = str(FOLDER / "survey.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 400, 300, 3, gdal.GDT_Byte)
    made.SetGeoTransform((806000, 0.5, 0, 620000, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    made.SetProjection(reference.ExportToWkt())
    made = None
    return path


def drag(index):
    """Drags a row onto the map."""
    mime = view().model().mimeData([index])
    KEPT.append(mime)
    copy = QMimeData()
    for form in mime.formats():
        copy.setData(form, mime.data(form))
    KEPT.append(copy)
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, copy, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(iface.mainWindow(), enter)
    fall = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, copy, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(iface.mainWindow(), fall)
    return b" ".join(bytes(mime.data(form)) for form in mime.formats()).decode("utf-16-be", "replace")


KEPT = []


def layers():
    return sorted(each.name() for each in QgsProject.instance().mapLayers().values())


def run(desk, algorithm, **values):
    done = []
    desk.runner.start(algorithm, {"CONNECTION": "sandbox", **values}, done.append, loads=False)
    return done


def steps(drive):
    facts, desk = drive.facts, plugin()._desk
    layer = samples()
    sent = run(
        desk, "epochbatchprocess", INPUT=layer, ON_INVALID=1, WAIT=True, ID_FIELD="plot_id", COLLECTION_NAME="browsed"
    )
    yield lambda: sent
    up = run(desk, "mapflowuploadimages", IMAGES=[picture()], NAME="survey_2026")
    yield lambda: up
    facts["ran"] = [sent[0].sentence, up[0].sentence]
    iface.mainWindow().findChild(QDockWidget, "Browser").show()
    yield 0.3
    facts["root"] = texts("GeoRelay")
    facts["jobs"] = texts("GeoRelay", "Jobs")
    facts["connections"] = texts("GeoRelay", "Mapflow")
    facts["shelves"] = texts("GeoRelay", "Mapflow", "Sandbox")
    yield lambda: desk.browser.is_awake
    heard = []
    start = desk.runner.start
    desk.runner.start = lambda name, *more, **named: heard.append(name) or start(name, *more, **named)
    facts["asked_early"] = list(heard)
    texts("GeoRelay", "Mapflow", "Sandbox", "Mosaics")
    facts["asked"] = list(heard)
    yield lambda: at("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026")
    facts["mosaics"] = texts("GeoRelay", "Mapflow", "Sandbox", "Mosaics")
    mosaic = at("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026")
    texts("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026", "Images")
    yield lambda: at("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026", "Images", "survey.tif")
    drive.picture("browser")
    image = at("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026", "Images", "survey.tif")
    facts["carried"] = [drag(image), drag(mosaic)]
    yield lambda: "survey_2026" in layers() and "survey.tif" in layers()
    texts("GeoRelay", "Epoch", "Sandbox", "Collections")
    yield lambda: at("GeoRelay", "Epoch", "Sandbox", "Collections", "browsed")
    collection = at("GeoRelay", "Epoch", "Sandbox", "Collections", "browsed")
    facts["acts"] = act(collection, "")
    view().doubleClicked.emit(collection)
    item_of(collection).handleDoubleClick()
    yield lambda: any("browsed" in each for each in layers())
    drag(at("GeoRelay", "Jobs", "browsed"))
    yield lambda: layers().count("browsed") > 1  # newer QGIS names a layer by its output first
    facts["layers"] = layers()
    facts["files"] = sorted(each.name for each in (FOLDER / "georelay" / "results").iterdir())
    act(image, "Run a model")
    services = desk.docks["Services"]
    facts["form"] = [services.operation.id, services.form.values().get("SOURCE"), services.pages.currentIndex()]
    facts["image"] = bool(services.form.values().get("IMAGE_IDS"))
    act(at("GeoRelay", "Jobs", "browsed"), "list of jobs")
    facts["job"] = desk.docks["Jobs"].job() is not None
    asked = len(heard)
    act(at("GeoRelay", "Mapflow", "Sandbox", "Mosaics"), "Refresh")
    yield lambda: len(heard) > asked
    facts["again"] = heard[asked:]
    yield lambda: at("GeoRelay", "Mapflow", "Sandbox", "Mosaics", "survey_2026")
    for _ in range(8):  # while things arrive
        act(at("GeoRelay", "Mapflow", "Sandbox", "Mosaics"), "Refresh")
        desk.browser.refresh()
        yield 0.1
    act(at("GeoRelay", "Epoch", "Sandbox", "Collections"), "Refresh")
    unloadPlugin("georelay")
    for _ in range(3):
        yield 0.1
        QApplication.sendPostedEvents(None, 52)
    facts["gone"] = named("GeoRelay") is None
    for _ in range(3):
        loadPlugin("georelay")
        startPlugin("georelay")
        yield 0.2
        facts["back"] = texts("GeoRelay")
        unloadPlugin("georelay")
        yield 0.1
    loadPlugin("georelay")
    startPlugin("georelay")
    yield 0.2
    text = json.dumps(facts)
    facts["secret"] = [word for word in ("password", "token", "Bearer", "apiToken") if word in text]
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
