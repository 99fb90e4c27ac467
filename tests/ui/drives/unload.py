import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, plugin, samples  # noqa: E402
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.gui import QgsGui  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QToolBar  # noqa: E402
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin  # noqa: E402


def left_behind():
    main = iface.mainWindow()
    return {
        "docks": [each.objectName() for each in main.findChildren(QDockWidget) if "GeoRelay" in each.objectName()],
        "actions": [f"{each.objectName()} {each.text()}" for each in main.findChildren(QAction)
                    if "GeoRelay" in each.objectName() + each.text()],
        "toolbars": [each.objectName() for each in main.findChildren(QToolBar) if "GeoRelay" in each.objectName()],
        "menus": [each.text() for each in iface.webMenu().actions() if "GeoRelay" in each.text()],
        "provider": QgsApplication.processingRegistry().providerById("georelay") is not None,
        "functions": [each.name() for each in QgsExpression.Functions() if each.name().startswith("georelay")],
        "layer_acts": [each.text() for each in QgsGui.mapLayerActionRegistry().mapLayerActions(
            QgsVectorLayer("Polygon", "", "memory")) if "flagged" in each.text()],
        "items": len(iface.mapCanvas().scene().items()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
    }


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    yield 0.3
    facts["rounds"] = []
    for _ in range(5):
        unloadPlugin("georelay")
        for _ in range(3):
            yield 0.1
            QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
        facts["rounds"].append(left_behind())
        loadPlugin("georelay")
        startPlugin("georelay")
        yield 0.2
        for name in ("Check", "Services", "Jobs", "Imagery"):
            dock(name).pages.setCurrentIndex(1)
        yield 0.4
        layer.selectAll()
        layer.removeSelection()
    facts["again"] = left_behind()
    services, check = dock("Services"), dock("Check")
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
    services.form.put_layer(layer)
    yield lambda: services._figures is not None
    services.run()
    check.check()
    services.preflight._start()
    facts["busy"] = QgsApplication.taskManager().countActiveTasks()
    unloadPlugin("georelay")
    for _ in range(5):
        yield 0.2
        QApplication.sendPostedEvents(None, 52)
    facts["after_busy"] = left_behind()
    loadPlugin("georelay")
    startPlugin("georelay")
    yield 0.2
    facts["loaded"] = "georelay" in plugins and plugin()._desk is not None
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
