"""The picture of the README: sample plots checked, sent to the sandbox, results on the map."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface  # noqa: E402
from qgis.core import QgsFillSymbol, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar  # noqa: E402


def plain_window():
    """Only what the picture is about."""
    main = iface.mainWindow()
    main.resize(1400, 860)
    for bar in main.findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("GeoRelayToolBar", "mMapNavToolBar", "mFileToolBar"))
    for name in ("Browser", "Browser2"):
        browser = main.findChild(QDockWidget, name)
        if browser is not None:
            browser.hide()


def steps(drive):
    plain_window()
    yield 0.3
    services, check = dock("Services"), dock("Check")
    services.raise_()
    click(services.pages.widget(0).buttons["try"])
    yield lambda: check.findings.model.count() > 0
    click(check.send)
    yield lambda: services._figures is not None and services.send.isEnabled()
    yield 0.5
    click(services.send)
    project = QgsProject.instance()
    yield lambda: any(each.customProperty("georelay/job") for each in project.mapLayers().values())
    yield 0.5
    root = project.layerTreeRoot()
    for layer in project.mapLayers().values():
        node = root.findLayer(layer.id())
        if layer.customProperty("georelay/sample"):
            node.setItemVisibilityChecked(False)
            layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#e9e4d4", "outline_color": "#777777"}))
            iface.layerTreeView().refreshLayerSymbology(layer.id())
        elif layer.customProperty("georelay/findings_of"):
            root.insertChildNode(0, node.clone())
            node.parent().removeChildNode(node)
    check.raise_()
    main = iface.mainWindow()
    layers = main.findChild(QDockWidget, "Layers")
    main.resizeDocks([check, layers], [400, 290], Qt.Orientation.Horizontal)
    model = check.findings.model
    rules = [model.index(row, 0) for row in range(model.rowCount())]
    crossing = next(each for each in rules if model.rule_at(each) == "self_intersection")
    check.findings.tree.collapseAll()
    check.findings.tree.expand(crossing)
    check.findings.tree.setCurrentIndex(model.index(1, 0, crossing))
    yield 0.3
    check.findings._zoom(model.index(1, 0, crossing))
    iface.mapCanvas().zoomScale(16000)
    yield 2.5
    drive.facts["layers"] = len(project.mapLayers())
    drive.picture("dock")


drive = Drive(steps)
