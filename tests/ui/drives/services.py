import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    services = dock("Services")
    services.pages.setCurrentIndex(1)
    services.resize(360, services.height())
    yield 0.3
    drive.picture("services_any")
    services.show_operation("epoch", "epochbatchprocess", "sandbox")
    yield lambda: services._figures is not None
    yield 0.2
    facts["id_field"] = services.form.values().get("ID_FIELD")
    facts["stops"] = services.reason.text()
    facts["enabled_with_errors"] = services.send.isEnabled()
    services.form.put("ON_INVALID", 1)
    yield lambda: services._figures is not None and not services._figures.stops
    facts["before"] = services.before.text()
    facts["verb"] = services.send.text()
    drive.picture("services_ready")
    click(services.send)
    yield 0.3
    drive.picture("services_running")
    yield lambda: services._running is None
    facts["said"] = services.bar.text()
    jobs = iface.mainWindow().findChild(type(services).__mro__[1], "GeoRelayJobsDock")
    facts["jobs"] = jobs is not None and jobs.model.rowCount()
    drive.picture("services_sent")
    jobs.raise_()
    yield lambda: any(each.name() not in ("plots",) for each in QgsProject.instance().mapLayers().values())
    yield 1.0
    found = [each for each in QgsProject.instance().mapLayers().values() if each.name() != "plots"]
    root = QgsProject.instance().layerTreeRoot()
    facts["layers"] = [
        (each.name(), each.renderer().type(), each.featureCount(), root.findLayer(each.id()).parent().name(),
         bool(each.metadata().history()), each.dataProvider().name())
        for each in found
    ]
    facts["job_words"] = jobs.bar.text()
    facts["state"] = jobs.model.state(jobs.model.job_at(0))
    drive.picture("jobs_done")


drive = Drive(steps)
