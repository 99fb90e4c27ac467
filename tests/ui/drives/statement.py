"""A statement is read before it is submitted: what, in whose name, how many plots, what is open; confirmed by hand."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, plugin, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton  # noqa: E402

import processing  # noqa: E402


def eu_file(layer):
    path = FOLDER / "cocoa.geojson"
    processing.run(
        "georelay:exporteudr",
        {
            "INPUT": layer,
            "ID_FIELD": "plot_id",
            "PRODUCER_NAME": "Cocoa Ltd",
            "PRODUCER_COUNTRY": "GH",
            "HOLES": 1,
            "ON_INVALID": 1,
            "OUTPUT": str(path),
        },
    )
    return path


def told(page):
    return [each.text() for each in page.scroll.widget().findChildren(QLabel) if each.text()]


def filed():
    return [job for job in plugin()._context.store().list("epoch") if job.steps]


def steps(drive):
    facts = drive.facts
    layer = samples()
    path = eu_file(layer)
    services = dock("Services")
    services.pages.setCurrentIndex(1)
    services.setFloating(True)
    services.resize(380, 860)
    services.show_operation("epoch", "epochsubmitstatement", "sandbox", FILE=str(path))
    yield 0.3
    page = services.statement
    primary = services.findChild(QPushButton, "primary")
    facts["verb"] = primary.text()
    facts["asked_in_form"] = "CONFIRM" in services.form._inputs
    click(primary)
    facts["incomplete"] = [services.bar.text(), services._reads_statement]
    for name, value in (
        ("REFERENCE", "COCOA-2026-01"),
        ("ACTIVITY_TYPE", "DOMESTIC"),
        ("OPERATOR_ROLE", "OPERATOR"),
        ("OPERATOR_NAME", "Cocoa Ltd"),
    ):
        services.form.put(name, value)
    click(primary)
    facts["counting"] = [primary.text(), primary.isEnabled(), services.reason.text()]
    yield lambda: page._standing is not None
    facts["ready"] = [primary.text(), primary.isEnabled(), services.reason.text(), page.confirm.isChecked()]
    facts["named"] = services.findChild(QCheckBox, "field_CONFIRM") is page.confirm
    facts["told"] = told(page)
    yield 0.3
    drive.picture("statement", services)
    facts["width"] = services.width()
    QTest.mouseClick(page.confirm, Qt.MouseButton.LeftButton)
    facts["confirmed"] = [primary.isEnabled(), services.reason.text()]
    path.write_text(path.read_text("utf-8").replace("Cocoa Ltd", "Cacao Ltd"), "utf-8")
    click(primary)
    facts["changed"] = [services.bar.text(), page.confirm.isChecked(), len(filed())]
    yield lambda: page._standing is not None
    page.confirm.setChecked(True)
    click(page.back)
    facts["back"] = [services._reads_statement, page.confirm.isChecked(), primary.text()]
    click(primary)
    yield lambda: page._standing is not None
    page.confirm.setChecked(True)
    services.form.put("OPERATOR_NAME", "Another Ltd")
    facts["other"] = [services._reads_statement, page.confirm.isChecked()]
    services.form.put("OPERATOR_NAME", "Cocoa Ltd")
    click(primary)
    yield lambda: page._standing is not None
    page.confirm.setChecked(True)
    drive.picture("confirmed", services)
    click(primary)
    yield lambda: services._running is None and services.bar.text()
    facts["sent"] = [services.bar.text(), len(filed()), filed()[0].request.get("internal_reference_number")]
    facts["after"] = [services._reads_statement, page.confirm.isChecked()]
    click(primary)
    yield lambda: page._standing is not None
    facts["used"] = [each for each in told(page) if "own reference was sent" in each]
    page.confirm.setChecked(True)
    click(primary)
    yield lambda: services._running is None and "same was run before" in services.bar.text()
    anew = services.bar.buttons()[0]
    facts["followed"] = [anew.text(), len(filed())]
    click(anew)
    yield lambda: page._standing is not None
    facts["anew"] = [services._reads_statement, page.confirm.isChecked(), len(filed())]
    services.close()
    QgsProject.instance().removeAllMapLayers()
    iface.mainWindow().activateWindow()
    facts["path"] = Path(path).name


drive = Drive(steps)
