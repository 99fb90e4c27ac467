"""At home in QGIS: the layer's context menu, a plot's own question, and the message bar when a job ends."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, iface, plugin, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.gui import QgsGui  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton  # noqa: E402


def action(name):
    return iface.mainWindow().findChild(QAction, f"GeoRelayLayer{name}Action")


def docks():
    found = iface.mainWindow().findChildren(QDockWidget)
    return [each.objectName() for each in found if each.objectName().startswith("GeoRelay") and each.isVisible()]


def bar():
    item = iface.messageBar().currentItem()
    return "" if item is None else item.text()


def buttons():
    return [each.text() for each in iface.messageBar().currentItem().findChildren(QPushButton)]


def steps(drive):
    facts, desk = drive.facts, plugin()._desk
    layer = samples()
    iface.setActiveLayer(layer)
    yield 0.3
    facts["acts"] = [name for name in ("Check", "Repair", "Send", "Evidence") if action(name) is not None]
    root = QgsProject.instance().layerTreeRoot()
    outer = root.insertGroup(0, "mine")
    outer.insertGroup(0, "Check of plots")
    done = []
    given = {"INPUT": layer, "CONNECTION": "sandbox", "ON_INVALID": 1, "WAIT": False, "ID_FIELD": "plot_id"}
    before = len(QgsProject.instance().mapLayers())
    desk.runner.start("epochbatchprocess", {**given, "COLLECTION_NAME": "by_itself"}, done.append)
    yield lambda: done
    facts["sent"] = [done[0].succeeded, done[0].sentence]
    yield lambda: " of 420 plots" in bar()
    facts["by_itself"] = [bar(), len(QgsProject.instance().mapLayers()) - before, buttons()]
    plugin()._context.settings.loads_results = False
    desk.runner.start("epochbatchprocess", {**given, "COLLECTION_NAME": "by_click", "NEW_RUN": True}, done.append)
    yield lambda: len(done) == 2
    yield lambda: "by_click is done" in bar()
    facts["docks"], facts["told"] = docks(), bar()
    button = iface.messageBar().currentItem().findChild(QPushButton)
    facts["button"] = button.text()
    before = len(QgsProject.instance().mapLayers())
    button.click()
    yield lambda: "by_click" in bar() and " of 420" in bar()
    facts["figure"], facts["more"] = bar(), len(QgsProject.instance().mapLayers()) - before
    facts["docks_after"] = docks()
    drive.picture("native")
    waited = []
    desk.runner.start(
        "epochbatchprocess",
        {**given, "COLLECTION_NAME": "waited", "WAIT": True, "NEW_RUN": True, "OUTPUT": "TEMPORARY_OUTPUT"},
        waited.append,
        loads=False,
    )
    yield lambda: waited and "waited is done" in bar()
    facts["waited"] = buttons()
    registry = QgsGui.mapLayerActionRegistry()
    mine = [each for each in registry.mapLayerActions(layer) if "flagged" in each.text()]
    facts["why"] = len(mine)
    flagged = next(each for each in layer.getFeatures("is_valid($geometry) = false"))
    mine[0].triggerForFeature(layer, flagged)
    yield 0.2
    facts["reasons"] = bar()
    present = QgsProject.instance().mapLayers().values()
    results = next(each for each in present if each.fields().lookupField("outcome") >= 0)
    found = next(results.getFeatures("outcome = 'deforestation found'"))
    facts["result"] = desk.layer_menu.reasons(results, found)
    facts["why_results"] = len([each for each in registry.mapLayerActions(results) if "flagged" in each.text()])
    iface.setActiveLayer(layer)
    action("Check").trigger()
    check = iface.mainWindow().findChild(QDockWidget, "GeoRelayCheckDock")
    yield lambda: "fit to send" in check.summary.text()
    facts["checked"] = check.summary.text()
    facts["tree"] = [
        [each.name(), [child.name() for child in each.children()]] for each in root.children() if each.nodeType() == 0
    ]
    findings = next(each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("Findings"))
    facts["why_findings"] = len([each for each in registry.mapLayerActions(findings) if "flagged" in each.text()])
    facts["finding"] = desk.layer_menu.reasons(findings, next(findings.getFeatures("rule = 'self_intersection'")))
    iface.setActiveLayer(layer)
    action("Send").trigger()
    yield lambda: "Services" in desk.docks and desk.docks["Services"].form is not None
    facts["sends"] = desk.docks["Services"].form.layer_field() is not None
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
