"""Results hold for one layer at one moment: what is changed is said, followed where it can be, and never acted on."""

import os
import sys
import time

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, press, samples  # noqa: E402
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402

ACTS = ("repair", "report", "export", "send", "next", "previous")


def _state(check):
    """The summary, the buttons that could be pressed, and whether the list is grey."""
    able = [name for name in ACTS if getattr(check, name, None) is not None and getattr(check, name).isEnabled()]
    able += [name for name in ("next", "previous") if getattr(check.findings, name).isEnabled()]
    return [check.summary.text(), sorted(set(able)), check.findings.tree.isEnabled(), check.again.isVisible()]


def _checked(check):
    return check._running is None and not check.reader.is_reading() and check._following is None


def steps(drive):
    facts = drive.facts
    layer = samples()
    other = QgsVectorLayer("Polygon?crs=EPSG:4326", "another", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0,0 1,1 1,0 0))"))
    other.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(other)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.2
    check = dock("Check")
    check.resize(360, check.height())
    check.form.source.put(layer)
    words = []
    check.findings.await_findings, kept = (
        (lambda: (kept(), words.append(check.findings.meaning.text()))),
        check.findings.await_findings,
    )
    check.start.click()
    yield lambda: check.findings.model.count() > 0 and _checked(check)
    facts["arriving"] = words
    facts["fresh"] = _state(check)
    check.form.source.put(other)
    facts["other layer"] = _state(check)
    yield 0.2
    drive.picture("stale_other_layer")
    check.form.source.put(layer)
    facts["back"] = _state(check)
    check.form.profiles.setCurrentIndex(4)
    facts["other profile"] = _state(check)
    check.form.profiles.setCurrentIndex(0)
    layer.setSubsetString("plot_id <> 'nothing'")
    facts["filtered"] = _state(check)
    layer.setSubsetString("")
    facts["unfiltered"] = _state(check)
    yield from _edits(check, layer, facts, drive)
    yield from _placeless(check, facts)
    check.form.source.put(layer)
    check.start.click()
    yield lambda: check.findings.model.count() > 0 and _checked(check)
    QgsProject.instance().removeMapLayer(layer.id())
    facts["removed"] = _state(check)
    yield 0.2
    drive.picture("stale_removed")


def _edits(check, layer, facts, drive):
    model, tree = check.findings.model, check.findings.tree
    group = next(row for row in range(model.rowCount()) if model.rule_at(model.index(row, 0)) == "self_intersection")
    parent = model.index(group, 0)
    first, second = (model.finding_at(model.index(row, 0, parent)) for row in (0, 1))
    tree.setFocus()
    tree.setCurrentIndex(model.index(0, 0, parent))
    check.findings.severity.setCurrentIndex(1)
    before = model.count()
    layer.startEditing()
    box = layer.getFeature(first.feature_id).geometry().boundingBox()
    layer.beginEditCommand("mend")
    layer.changeGeometry(first.feature_id, QgsGeometry.fromRect(box))
    layer.endEditCommand()
    began = time.monotonic()
    facts["edited"] = _state(check)
    yield lambda: check.watch.why() == "" and _checked(check)
    facts["seconds"] = time.monotonic() - began
    facts["followed"] = [
        before,
        model.count(),
        model.mended(),
        check.summary.text(),
        check.findings.severity.currentIndex(),
        tree.hasFocus(),
    ]
    facts["map"] = [
        each.featureCount() for each in QgsProject.instance().mapLayers().values() if each.name().startswith("Findings")
    ]
    drive.picture("stale_mended")
    press(tree, Qt.Key.Key_N)
    now = model.finding_at(tree.currentIndex())
    facts["next"] = [now.plot_id, second.plot_id]
    layer.undoStack().undo()
    yield lambda: check.watch.why() == "" and _checked(check)
    facts["undone"] = [model.count(), model.mended()]
    layer.rollBack()
    yield lambda: check.watch.why() == "" and _checked(check)
    check.findings.severity.setCurrentIndex(0)


def _placeless(check, facts):
    bare = QgsVectorLayer("Polygon?field=plot_id:string", "bare", "memory")
    feature = QgsFeature(bare.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0,0 10,10 10,10 0,0 0))"))
    bare.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(bare)
    bare.setCrs(QgsCoordinateReferenceSystem())
    check.form.source.put(bare)
    check.start.click()
    yield lambda: check.results.isVisible() and _checked(check)
    facts["placeless"] = [check.summary.text(), check.send.isEnabled(), check.send.toolTip()]


drive = Drive(steps)
