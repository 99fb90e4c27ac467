"""Every dock filled, as a person sees it: for docs/images, and for a look at what is cut, hidden or without a name."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, dock, iface, plugin, samples, small_window, unnamed  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QWidget  # noqa: E402

DOCKS = ("Check", "Services", "Jobs", "Imagery", "Review")
WIDTH = 360
BUTTONS = (
    "primary",
    "cancel",
    "add",
    "use",
    "delete",
    "forget",
    "send",
    "accept",
    "reject",
    "ask",
    "later",
    "export",
    "repair",
    "next",
    "previous",
)


def picture_of_ground():
    path = str(FOLDER / "survey.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 400, 300, 3, gdal.GDT_Byte)
    made.SetGeoTransform((806000, 0.5, 0, 620000, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    made.SetProjection(reference.ExportToWkt())
    for band, grey in ((1, 120), (2, 150), (3, 90)):
        made.GetRasterBand(band).Fill(grey)
    made = None
    return path


def hidden(root, names):
    """Which of these buttons are not wholly within the window."""
    bounds = iface.mainWindow().rect()
    found = []
    for name in names:
        each = root.findChild(QWidget, name)
        if each is not None and each.isVisible():
            corner = each.mapTo(iface.mainWindow(), each.rect().bottomRight())
            if not bounds.contains(corner) or each.visibleRegion().boundingRect().height() < each.height() - 1:
                found.append(name)
    return found


def run(algorithm, **values):
    done = []
    plugin()._desk.runner.start(algorithm, {"CONNECTION": "sandbox", **values}, done.append, loads=False)
    return done


def filled(drive):
    """All five docks at work; yields while services answer."""
    small_window()
    layer = samples()
    iface.setActiveLayer(layer)
    docks = {name: dock(name) for name in DOCKS}
    for each in docks.values():
        each.pages.setCurrentIndex(1)
    main = iface.mainWindow()
    main.resizeDocks([docks["Check"]], [WIDTH], Qt.Orientation.Horizontal)
    yield 0.5
    sent = run("epochbatchprocess", INPUT=layer, ON_INVALID=1, WAIT=False, ID_FIELD="plot_id", COLLECTION_NAME="accra")
    up = run("mapflowuploadimages", IMAGES=[picture_of_ground()], NAME="survey_2026")
    yield lambda: sent and up
    check, services, jobs, imagery, review = (docks[name] for name in DOCKS)
    check.preset(layer)
    check.check()
    yield lambda: check._running is None and check.findings.model.count() > 0
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
    services.form.put_layer(layer)
    yield lambda: services._figures is not None
    imagery.list_mosaics()
    yield lambda: imagery._running is None and imagery.tree.topLevelItemCount() and imagery.storage.isVisibleTo(imagery)
    imagery.tree.topLevelItem(0).setExpanded(True)
    yield lambda: imagery._running is None and imagery.tree.topLevelItem(0).childCount()
    imagery.tree.setCurrentItem(imagery.tree.topLevelItem(0).child(0))
    present = QgsProject.instance().mapLayers
    yield lambda: any(each.fields().lookupField("outcome") >= 0 for each in present().values())
    results = next(each for each in present().values() if each.fields().lookupField("outcome") >= 0)
    jobs.choose(results.customProperty("georelay/job"))
    review.layer.setLayer(results)
    review.maps.now.layer.setLayer(results)
    review.primary.click()
    yield lambda: review._reading is None and review.queue.topLevelItemCount() > 0
    settings = iface.mapCanvas().mapSettings()
    iface.mapCanvas().setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
    return docks


def steps(drive):
    facts = drive.facts
    docks = yield from filled(drive)
    model = docks["Check"].findings.model
    rules = [model.index(row, 0) for row in range(model.rowCount())]
    docks["Check"].findings.tree.expand(rules[0])
    docks["Check"].findings.tree.setCurrentIndex(model.index(0, 0, rules[0]))
    facts["unnamed"], facts["hidden"], facts["widths"] = {}, {}, {}
    for name, each in docks.items():
        each.raise_()
        iface.mainWindow().resizeDocks([each], [WIDTH], Qt.Orientation.Horizontal)
        yield 0.6
        facts["unnamed"][name] = unnamed(each)
        facts["hidden"][name] = hidden(each, BUTTONS)
        facts["widths"][name] = each.width()
        facts["window"] = [iface.mainWindow().width(), iface.mainWindow().height()]
        drive.picture(f"{name.lower()}_dock", each)
        if os.environ.get("WHOLE"):
            yield 1.0
            drive.picture(name.lower())
    tree = docks["Check"].findings.tree
    docks["Check"].raise_()
    yield 0.3
    facts["rows"] = tree.viewport().height() // max(1, tree.sizeHintForRow(0))
    docks["Imagery"].raise_()
    docks["Imagery"].tabs.setCurrentIndex(1)
    yield 0.6
    facts["unnamed"]["Search"] = unnamed(docks["Imagery"])
    facts["hidden"]["Search"] = hidden(docks["Imagery"], ("primary", "search"))
    drive.picture("search_dock", docks["Imagery"])
    docks["Services"].raise_()
    facts["forms"] = {}
    services = docks["Services"]
    for provider in plugin()._context.providers:
        for operation in provider.operations:
            services._select(provider.id, operation.id)
            yield 0.03
            facts["forms"][operation.id] = unnamed(services)
    facts["titles"] = [each.windowTitle() for each in docks.values()]
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
