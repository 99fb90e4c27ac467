import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, left_behind, plugin, samples  # noqa: E402
from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin  # noqa: E402


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
