import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, press, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402


def _of_rule(check, rule):
    model = check.model
    group = next(row for row in range(model.rowCount()) if model.rule_at(model.index(row, 0)) == rule)
    return model.index(0, 0, model.index(group, 0))


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    check = dock("Check")
    check.resize(360, check.height())
    yield 0.3
    facts["preset"] = check.form.layer is layer
    facts["id"] = check.form.ids.currentField()
    facts["verb"] = check.start.text()
    drive.picture("check_before")
    click(check.start)
    yield lambda: check.model.count() > 0
    facts["summary"] = check.summary.text()
    facts["send"] = check.send.text()
    facts["rules"] = {
        check.model.rule_at(check.model.index(row, 0)): check.model.rowCount(check.model.index(row, 0))
        for row in range(check.model.rowCount())
    }
    found = [each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("Findings")]
    facts["findings_layers"] = [(each.name(), type(each.renderer()).__name__) for each in found]
    yield 0.5
    drive.picture("check_findings")
    check.tree.setFocus()
    before = iface.mapCanvas().extent()
    press(check.tree, Qt.Key.Key_N)
    yield 0.3
    facts["nowhere"] = ("Nothing on the map" in check.meaning.text(), iface.mapCanvas().extent() == before)
    press(check.tree, Qt.Key.Key_P)
    press(check.tree, Qt.Key.Key_N)
    check.tree.setCurrentIndex(_of_rule(check, "self_intersection"))
    press(check.tree, Qt.Key.Key_Return)
    yield 1.0
    facts["place"] = check.place.text()
    facts["meaning"] = check.meaning.text()
    facts["scale"] = iface.mapCanvas().scale()
    facts["width"] = check.width()
    drive.picture("check_zoomed")
    check.filter.setText("GH-0200")
    yield 0.2
    facts["filtered"] = check.model.shown()
    check.filter.clear()
    click(check.start)
    yield lambda: check._running is None and check.model.count() > 0
    facts["findings_layers_after"] = sum(
        each.name().startswith("Findings") for each in QgsProject.instance().mapLayers().values()
    )
    facts["remembered"] = check.recall("layer")


drive = Drive(steps)
