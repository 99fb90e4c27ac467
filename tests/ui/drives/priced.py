"""The price before a run, the limit and balance that stop it, and a run that was made before."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget, QWidget  # noqa: E402

NAMES = {
    "Check": "primary cancel reason filter layer profile findings summary preflight next previous repair report export "
             "send",
    "Services": "primary cancel reason service connection operation form preflight price field_INPUT",
    "Jobs": "primary cancel reason filter jobs load again folder log forget",
    "Imagery": "primary cancel reason filter list upload preview add use delete search results",
}


def _area(size):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"Polygon((-1.62 6.2,{-1.62 + size} 6.2,{-1.62 + size} {6.2 + size},"
                                            f"-1.62 {6.2 + size},-1.62 6.2))"))
    layer.dataProvider().addFeatures([feature])
    return QgsProject.instance().addMapLayer(layer)


def steps(drive):
    facts = drive.facts
    layer = _area(0.02)
    iface.setActiveLayer(layer)
    for name in NAMES:
        dock(name).pages.setCurrentIndex(1)
    yield 0.5
    main = iface.mainWindow()
    facts["unnamed"] = [f"{name} {each}" for name, names in NAMES.items() for each in names.split()
                        if main.findChild(QDockWidget, f"GeoRelay{name}Dock").findChild(QWidget, each) is None]
    services = dock("Services")
    services.raise_()
    services.show_operation("beod", "beodextract", "sandbox")
    services.form.put_layer(layer)
    yield lambda: services.pricing.price is not None
    facts["beod"] = [services.price.text(), services.send.isEnabled()]
    services.show_operation("mapflow", "mapflowprocess", "sandbox", MODEL="Buildings", SOURCE=0)
    services.form.put_layer(layer)
    yield lambda: services.pricing.price is not None
    facts["price"] = [services.price.text(), services.send.text(), services.send.isEnabled(), services.reason.text()]
    drive.picture("price")
    services.form.put("MAX_COST", 1)
    yield lambda: services.pricing.price is not None and services.pricing.price.limit is not None
    facts["limited"] = [services.send.isEnabled(), services.reason.text(), services.send.toolTip()]
    services.form.put("MAX_COST", None)
    yield lambda: services.pricing.price is not None and services.pricing.price.limit is None
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["first"] = services.bar.text()
    jobs = dock("Jobs")
    yield lambda: not any(job.is_open for job in plugin()._context.store().list())
    yield lambda: not jobs._collecting
    facts["cost"] = jobs.facts.text()
    services.raise_()
    services._on_changed()
    yield lambda: services.pricing.price is not None
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["again"] = [services.bar.text(), [each.text() for each in services.bar.buttons()]]
    facts["jobs"] = len([job for job in plugin()._context.store().list() if not job.parent])
    drive.picture("followed")
    yield lambda: not jobs._collecting
    click(services.bar.buttons()[0])
    yield lambda: services._running is None and services.bar.text()
    facts["anew"] = [services.bar.text(), len([job for job in plugin()._context.store().list() if not job.parent])]
    yield lambda: not any(job.is_open for job in plugin()._context.store().list()) and not jobs._collecting
    jobs.raise_()
    yield 0.3
    drive.picture("jobs_cost")
    facts["layers"] = len(QgsProject.instance().mapLayers())


drive = Drive(steps)
