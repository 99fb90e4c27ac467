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
    yield lambda: check.findings.model.count() > 0
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
    click(services.send)
    yield lambda: services._running is None
    facts["said"] = services.bar.text()
    jobs = iface.mainWindow().findChild(QDockWidget, "GeoRelayJobsDock")
    jobs.raise_()
    yield 0.3
    drive.picture("followed")
    facts["tips"] = [jobs.load.toolTip(), jobs.folder.toolTip()]
    yield lambda: any(_is_result(each) for each in QgsProject.instance().mapLayers().values())
    yield 0.8
    root = QgsProject.instance().layerTreeRoot()
    facts["results"] = [
        (
            each.renderer().type(),
            each.featureCount(),
            root.findLayer(each.id()).parent().name() == each.name(),
            bool(each.metadata().history()),
            each.dataProvider().name(),
        )
        for each in QgsProject.instance().mapLayers().values()
        if _is_result(each)
    ]
    facts["state"] = jobs.model.state(jobs.model.job_at(0))
    facts["job_facts"] = jobs.facts.text()
    drive.picture("results_on_the_map")
    click(jobs.again)
    yield 0.3
    facts["again"] = (services.operation.id, services.form.values().get("NEW_RUN"))


def _is_result(layer):
    return bool(layer.customProperty("georelay/job"))


drive = Drive(steps)
