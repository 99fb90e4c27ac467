import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, press, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402


def _of_rule(check, rule):
    model = check.findings.model
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
    yield lambda: check.findings.model.count() > 0
    facts["summary"] = check.summary.text()
    facts["send"] = check.send.text()
    model = check.findings.model
    rules = [model.index(row, 0) for row in range(model.rowCount())]
    facts["rules"] = {model.rule_at(each): model.rowCount(each) for each in rules}
    found = [each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("Findings")]
    facts["findings_layers"] = [(each.name(), type(each.renderer()).__name__) for each in found]
    yield 0.5
    drive.picture("check_findings")
    check.findings.tree.setFocus()
    before = iface.mapCanvas().extent()
    press(check.findings.tree, Qt.Key.Key_N)
    yield 0.3
    facts["undrawn"] = check.findings.drawing.isVisible()
    facts["nowhere"] = ("Nothing on the map" in check.findings.meaning.text(), iface.mapCanvas().extent() == before)
    press(check.findings.tree, Qt.Key.Key_P)
    press(check.findings.tree, Qt.Key.Key_N)
    check.findings.tree.setCurrentIndex(_of_rule(check, "self_intersection"))
    press(check.findings.tree, Qt.Key.Key_Return)
    yield 1.0
    facts["place"] = check.findings.place.text()
    facts["meaning"] = check.findings.meaning.text()
    picture = check.findings.drawing.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    facts["drawn"] = (check.findings.drawing.isVisible(), "#c0392b" in colours)
    facts["scale"] = iface.mapCanvas().scale()
    facts["width"] = check.width()
    drive.picture("check_zoomed")
    check.findings.filter.setText("GH-0200")
    yield 0.2
    facts["filtered"] = check.findings.model.shown()
    check.findings.filter.clear()
    click(check.start)
    yield lambda: check._running is None and check.findings.model.count() > 0
    facts["findings_layers_after"] = sum(
        each.name().startswith("Findings") for each in QgsProject.instance().mapLayers().values()
    )
    check.form.profiles.setCurrentIndex(4)
    check.form.profiles.activated.emit(4)
    project = QgsProject.instance()
    for each in list(project.mapLayers().values()):
        if each is not layer:
            project.removeMapLayer(each.id())
    path = str(FOLDER / "kept.qgs")
    project.write(path)
    project.clear()
    facts["cleared"] = (check.form.layer is None, check.reason.text(), check.start.isEnabled())
    yield 0.2
    project.read(path)
    yield 0.2
    facts["remembered"] = (check.form.layer.name(), check.form.profiles.currentText(), check.results.isVisible())
    facts["untouched"] = not project.isDirty()


drive = Drive(steps)
