"""The same with the docks' own buttons: whatever becomes of the layer, each dock ends its run and works on."""

import itertools
import os
import shutil
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, dock, iface, plugin  # noqa: E402
from georelay.sandbox.samples import write_samples  # noqa: E402
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer  # noqa: E402

COPIES = itertools.count()


def _plots():
    first, path = FOLDER / "first.gpkg", FOLDER / f"many{next(COPIES)}.gpkg"
    if not first.exists():
        write_samples(first, 1500)
    shutil.copy(first, path)
    return QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=plots", "many", "ogr"))


def _edit(layer):
    layer.startEditing()
    layer.changeGeometry(2, QgsGeometry.fromWkt("Polygon((0 0,0 1,1 1,0 0))"))
    layer.deleteFeature(3)


ACTS = {
    "removed": lambda layer: QgsProject.instance().removeMapLayer(layer.id()),
    "closed": lambda layer: iface.newProject(False),
    "edited": _edit,
}


def _quiet(check):
    return check._running is None and check._following is None and not check.reader.is_reading()


def _checked(check, layer):
    check.form.source.put(layer)
    check.start.click()
    yield lambda: _quiet(check) and check.findings.model.count() > 0


def _meanwhile(check, act, layer, how, facts, name):
    """Presses, waits for the first sign of work, lets the layer go, and waits until the dock rests."""
    act()
    moved = []
    if check._running is not None:
        check._running.moved.connect(lambda percent, words: moved.append(percent))
    yield lambda: moved or check._running is None
    ACTS[how](layer)
    yield lambda: _quiet(check) and not check._soon.isActive()
    facts[f"{name} {how}"] = [check.summary.text(), check.bar.text(), check.stop.isVisible()]
    if any(each is layer for each in QgsProject.instance().mapLayers().values()) and layer.isEditable():
        layer.rollBack()
    yield lambda: _quiet(check) and not check._soon.isActive()
    QgsProject.instance().clear()
    check.bar.clear()
    yield 0.05


def steps(drive):
    facts = drive.facts
    check, services = dock("Check"), dock("Services")
    check.pages.setCurrentIndex(1)
    services.pages.setCurrentIndex(1)
    check.raise_()
    facts["runs"] = {}
    for how in ACTS:
        layer = _plots()
        check.form.source.put(layer)
        yield from _meanwhile(check, check.start.click, layer, how, facts["runs"], "check")
        for name, press in (("plan", check.repair.click), ("report", check.report.click)):
            layer = _plots()
            yield from _checked(check, layer)
            yield from _meanwhile(check, press, layer, how, facts["runs"], name)
        layer = _plots()
        yield from _checked(check, layer)
        check.repair.click()
        yield lambda: check.pages.currentWidget() is check.repairs
        yield from _meanwhile(check, check.repairs.write.click, layer, how, facts["runs"], "repair")
        services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
        layer = _plots()
        services.form.put_layer(layer)
        yield lambda: services._figures is not None and services.send.isEnabled()
        services.send.click()
        yield 0.05
        ACTS[how](layer)
        yield lambda: services._running is None and services.bar.text()
        facts["runs"][f"send {how}"] = [services.send.isEnabled(), services.bar.text(), services.stop.isVisible()]
        if how == "edited":
            layer.rollBack()
        services.bar.clear()
        QgsProject.instance().clear()
    yield lambda: not any(job.is_open for job in plugin()._context.store().list())
    yield lambda: not plugin()._desk.endings.under_way
    layer = _plots()
    yield from _checked(check, layer)
    facts["after"] = check.summary.text()


drive = Drive(steps)
