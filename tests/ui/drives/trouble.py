"""What goes wrong is said in the dock: refused by the service, refused before it, stopped by the person."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin, samples  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtWidgets import QDialog, QPlainTextEdit  # noqa: E402


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    services = dock("Services")
    services.pages.setCurrentIndex(1)
    services.show_operation("epoch", "epochbatchprogress", "sandbox")
    facts["reason"] = services.reason.text()
    facts["disabled"] = not services.send.isEnabled()
    services.form.put("COLLECTION_ID", "0x" + "0" * 38)
    yield 0.2
    click(services.send)
    yield lambda: services._running is None and services.bar.text()
    facts["refused"] = services.bar.text()
    facts["buttons"] = [each.text() for each in services.bar.buttons()]
    click(services.bar.buttons()[-1])
    yield 0.3
    boxes = [each for each in services.findChildren(QDialog) if each.isVisible()]
    facts["details"] = boxes[0].findChild(QPlainTextEdit).toPlainText()
    drive.picture("trouble_details", boxes[0])
    boxes[0].close()
    drive.picture("trouble_dark")
    services.show_operation("epoch", "epochlistcollections", "sandbox")
    services.connection.names.addItem("gone", "gone")
    services.connection.names.setCurrentIndex(services.connection.names.count() - 1)
    click(services.send)
    yield lambda: services._running is None and "gone" in services.bar.text()
    facts["unknown_connection"] = services.bar.text()
    services.connection.fill(services.provider, "sandbox")
    click(services.send)
    yield lambda: services._running is None and "Number" in services.bar.text()
    facts["listed"] = services.bar.text()
    check = dock("Check")
    check.pages.setCurrentIndex(1)
    click(check.start)
    check._running.cancel()
    yield lambda: check._running is None
    facts["stopped"] = check.bar.text()
    click(check.start)
    yield lambda: check.findings.model.count() > 0
    check.findings.tree.setCurrentIndex(check.findings.model.step(check.findings.tree.currentIndex(), 1))
    check.form.more.setCollapsed(False)
    check.form.gap.setValue(2)
    facts["more"] = check.form.more.title()
    yield 0.3
    drive.picture("check_dark")
    facts["master_password_asked"] = QgsApplication.authManager().masterPasswordIsSet()
    facts["monitor"] = plugin()._desk.monitor.trouble


drive = Drive(steps)
