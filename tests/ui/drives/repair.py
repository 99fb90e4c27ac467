"""Repairs are listed before anything is written, one left out, the copy checked; then the report and the EU's file."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, samples  # noqa: E402
from qgis.core import QgsField, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt, QVariant  # noqa: E402


def _rows(tree):
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in (1, 2)] for item in items}


def steps(drive):
    facts = drive.facts
    layer = samples()
    layer.dataProvider().addAttributes([QgsField("rules", QVariant.String)])  # as a column of the change log is called
    layer.updateFields()
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.3
    check = dock("Check")
    check.resize(360, check.height())
    click(check.start)
    yield lambda: check._running is None and check.findings.model.count() > 0
    layers = set(QgsProject.instance().mapLayers())
    click(check.repair)
    yield lambda: check.pages.currentWidget() is check.repairs
    page = check.repairs
    facts["head"], facts["foot"] = page.head.text(), page.foot.text()
    facts["listed"] = _rows(page.tree)
    facts["all"] = page.write.text()
    first = page.tree.topLevelItem(0)
    first.setExpanded(True)
    facts["named"] = [first.child(at).text(0) for at in range(1, first.childCount())]
    before = iface.mapCanvas().extent()
    page.tree.setCurrentItem(first.child(1))
    yield 0.3
    facts["linked"] = iface.mapCanvas().extent() != before and iface.mapCanvas().scale() < 5000
    drive.picture("repair_list")
    facts["width"] = check.width()
    facts["nothing_written"] = set(QgsProject.instance().mapLayers()) == layers
    click(page.back)
    facts["back"] = check.pages.currentIndex()
    click(check.repair)
    yield lambda: check.pages.currentWidget() is check.repairs
    spike = next(
        item
        for item in (page.tree.topLevelItem(at) for at in range(page.tree.topLevelItemCount()))
        if item.data(0, Qt.ItemDataRole.UserRole) == "spike"
    )
    spike.setCheckState(0, Qt.CheckState.Unchecked)
    facts["fewer"] = page.write.text()
    click(page.write)
    yield lambda: check._running is None and check.bar.text()
    facts["said"] = check.bar.text()
    fresh = [each for key, each in QgsProject.instance().mapLayers().items() if key not in layers]
    facts["layers"] = sorted((each.name(), each.featureCount()) for each in fresh)
    facts["files"] = [each.source().startswith(str(FOLDER)) and ".gpkg" in each.source() for each in fresh]
    nodes = [QgsProject.instance().layerTreeRoot().findLayer(each.id()).parent() for each in fresh]
    facts["groups"] = [
        sorted({each.name()[:15] for each in nodes}),
        all(each.parent().parent() is None for each in nodes),
    ]
    yield 0.5
    drive.picture("repaired")
    click(check.bar.buttons()[0])
    yield lambda: check._running is None and check.findings.model.count() > 0
    model = check.findings.model
    facts["left"] = sorted(model.rule_at(model.index(row, 0)) for row in range(model.rowCount()))
    facts["checked"] = check.form.layer.name()
    click(check.report)
    yield lambda: check._running is None and "report" in check.bar.text()
    path = check.bar.text().split(" in ", 1)[1]
    facts["report"] = (path.startswith(str(FOLDER)), os.path.getsize(path) if os.path.exists(path) else 0)
    facts["open"] = [button.text() for button in check.bar.buttons()]
    click(check.export)
    page = check.eudr
    facts["eudr"] = [check.pages.currentWidget() is page, page.write.isEnabled(), page.write.text()]
    click(page.write)
    yield lambda: check._running is None and "geojson" in check.bar.text()
    written = check.bar.text().split(" is ", 1)[1]
    facts["eudr_file"] = [written.startswith(str(FOLDER)), os.path.getsize(written), os.path.basename(written)[:20]]
    facts["statements"] = page.statements.text()
    facts["stays_out"] = [page.outs.topLevelItem(at).text(0) for at in range(page.outs.topLevelItemCount())]
    yield 0.3
    drive.picture("eudr")


drive = Drive(steps)
