"""A QGIS whose Python lacks a library, or has a broken one: what a person sees who opens every dock and uses it."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, dock, iface, plugin  # noqa: E402
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QLabel  # noqa: E402

DOCKS = ("Check", "Services", "Jobs", "Imagery", "Review")


def words(widget):
    """Every text that is to be read in it."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text())


def said_in_bar():
    return [item.text() for item in iface.messageBar().items()]


def steps(drive):
    facts = drive.facts
    yield 1.0
    facts["bar"] = said_in_bar()
    facts["algorithms"] = len(QgsApplication.processingRegistry().providerById("georelay").algorithms())
    if plugin()._desk is None:
        return
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(f"{FOLDER}/plots.gpkg|layername=plots", "plots", "ogr"))
    iface.setActiveLayer(layer)
    docks = {name: dock(name) for name in DOCKS}
    for each in docks.values():
        each.raise_()
        yield 0.2
        if each.pages.count() > 1:
            each.pages.setCurrentIndex(1)
    facts["docks"] = [name for name, each in docks.items() if each is not None]
    check, services = docks["Check"], docks["Services"]
    check.raise_()
    yield 0.3
    check.start.click()
    yield lambda: check.findings.model.count() > 0 or "needs the Python library" in words(check)
    facts["check"], facts["findings"] = words(check), check.findings.model.count()
    drive.picture("check")
    services.raise_()
    services.show_operation("epoch", "epochlistcollections", "sandbox")
    yield 0.3
    services.send.click()
    yield lambda: services._running is None
    yield 0.3
    facts["service"] = words(services)
    facts["lists"] = len([each for each in QgsProject.instance().mapLayers().values() if "ollections" in each.name()])
    drive.picture("service")
    facts["bar"] = said_in_bar()


drive = Drive(steps)
