import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget  # noqa: E402


def steps(drive):
    facts = drive.facts
    facts["docks_at_start"] = [
        each.objectName() for each in iface.mainWindow().findChildren(QDockWidget) if "GeoRelay" in each.objectName()
    ]
    for name in ("Check", "Services", "Jobs"):
        facts[f"{name}_page"] = dock(name).pages.currentIndex()
    services, check = dock("Services"), dock("Check")
    services.raise_()
    yield 0.3
    drive.picture("first_steps")
    first = services.pages.widget(0)
    click(first.buttons["toolbox"])
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    facts["toolbox"] = toolbox.isVisible()
    yield 0.3
    drive.picture("toolbox")
    toolbox.hide()
    click(first.buttons["try"])
    yield lambda: check.model.count() > 0
    yield 0.5
    facts["layers"] = sorted(each.name() for each in QgsProject.instance().mapLayers().values())
    facts["pages_after"] = [each.pages.currentIndex() for each in (services, check)]
    facts["summary"] = check.summary.text()
    drive.picture("tried")
    click(check.send)
    yield lambda: services._figures is not None
    yield 0.2
    facts["connection"] = services.connection.name
    facts["operation"] = services.operation.id
    facts["verb"] = services.send.text()
    facts["send_enabled"] = services.send.isEnabled()
    drive.picture("ready_to_send")


drive = Drive(steps)
