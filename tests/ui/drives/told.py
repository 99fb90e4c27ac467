"""Jobs of all three services end while every dock is open in a small window, or in the window after the next start."""

import os
import sys

import requests

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, plugin, samples, small_window  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer  # noqa: E402
from qgis.gui import QgsMessageBarItem  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser  # noqa: E402

PART = os.environ.get("PART", "open")
LONG = "plots of the second delivery of the cooperative 2026-11-21"


def town():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "town", "memory")
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromRect(QgsRectangle(-0.21, 5.55, -0.20, 5.56)))
    layer.dataProvider().addFeature(row)
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


def told():
    """(text, buttons, whether it stands on one line, tooltip) of each of our items in QGIS's message bar."""
    found, shown = [], iface.messageBar().currentItem()
    room = shown.findChild(QTextBrowser).width() if shown is not None else 0  # only the uppermost has been laid out
    for item in iface.messageBar().findChildren(QgsMessageBarItem):
        buttons = [each.text() for each in item.findChildren(QPushButton)]
        if "Jobs" in buttons:
            width = item.fontMetrics().horizontalAdvance(item.text())
            found.append([item.text(), buttons, width < room, item.toolTip()])
    return sorted(found)


def send():
    """One job of each service, none of them waited for."""
    done, run = [], plugin()._desk.runner.start
    area = town()
    common = {"CONNECTION": "sandbox", "WAIT": False}
    run("epochbatchprocess", {"INPUT": samples(), "ON_INVALID": 1, "COLLECTION_NAME": LONG, **common}, done.append)
    run("beodextract", {"INPUT": area, "PROJECT_NAME": "accra", **common}, done.append)
    run("mapflowprocess", {"INPUT": area, "MODEL": "Buildings", "SOURCE": 0, "NAME": "roofs", **common}, done.append)
    yield lambda: len(done) == 3
    return [each.sentence for each in done]


def steps(drive):
    facts = drive.facts
    iface.mapCanvas().setRenderFlag(False)  # the map is no matter here
    if PART == "open":
        small_window()
        for name in ("Check", "Services", "Jobs", "Imagery", "Review"):
            dock(name).pages.setCurrentIndex(1)
        iface.mainWindow().resizeDocks([dock("Jobs")], [360], Qt.Orientation.Horizontal)
        yield 0.5
    if PART == "sent":  # they shall still run when this window goes
        context = plugin()._context
        url = context.prepare(context.provider("mapflow"), "sandbox").connection.base_url.rsplit("/", 1)[0]
        requests.post(f"{url}/_sandbox/options", json={"sandbox.seconds": 12}, timeout=20).raise_for_status()
    if PART != "again":
        facts["sent"] = yield from send()
    if PART == "sent":
        yield 2.5  # until it is noted that their results are waited for
        return
    yield lambda: len(told()) == 3 and all(not text.endswith("is done.") for text, *_ in told())
    yield lambda: not plugin()._desk.endings.under_way
    yield 1.0
    facts["told"] = told()
    facts["window"] = [iface.mainWindow().width(), iface.mainWindow().height()]
    drive.picture("told")
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
