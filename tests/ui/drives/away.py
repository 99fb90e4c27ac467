"""A layer is removed, edited, saved, filtered or its project closed while each of the eight kinds of work reads it."""

import itertools
import os
import shutil
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, dock, iface, plugin, samples  # noqa: E402
from georelay.sandbox.samples import write_samples  # noqa: E402
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils  # noqa: E402

PLOTS = 2000


COPIES = itertools.count()


def _plots(kind):
    """Many sample plots: a file of its own, or a memory layer with an edit that is not saved."""
    first, path = FOLDER / "first.gpkg", FOLDER / f"many{next(COPIES)}.gpkg"
    if not first.exists():
        write_samples(first, PLOTS)
    shutil.copy(first, path)
    layer = QgsVectorLayer(f"{path}|layername=plots", "many", "ogr")
    if kind == "memory":
        layer = layer.materialize(QgsFeatureRequest())
        layer.setName("many")
    QgsProject.instance().addMapLayer(layer)
    if kind == "memory":
        layer.startEditing()
        layer.deleteFeature(next(layer.getFeatures()).id())
    return layer


def _remove(layer):
    layer.rollBack()  # what a person answers when QGIS asks about the edits
    QgsProject.instance().removeMapLayer(layer.id())


def _close(layer):
    layer.rollBack()
    QgsProject.instance().clear()


def _edit(layer):
    layer.startEditing()
    ids = [each.id() for _, each in zip(range(50), layer.getFeatures())]
    layer.deleteFeatures(ids)
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("Polygon((0 0,0 1,1 1,0 0))")))


def _save(layer):
    _edit(layer)
    layer.commitChanges()


def _filter(layer):
    layer.setSubsetString("plot_id = 'P1'")


ACTS = {
    "removed": _remove,
    "edited": _edit,
    "saved": _save,
    "filtered": _filter,
    "closed": _close,
}
KINDS, AREAS = ("check", "repair", "report", "export", "send", "search", "preview"), ("search", "preview")
AREA = "Polygon((-1.62 6.2,-1.61 6.2,-1.61 6.21,-1.62 6.21,-1.62 6.2))"


def _area():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(AREA))
    layer.dataProvider().addFeatures([feature])
    return QgsProject.instance().addMapLayer(layer)


def _given(kind, layer, at):
    """The algorithm of a kind of work and its inputs."""
    out = str(FOLDER / f"{kind}{at}")
    plots = {"INPUT": layer.id()}
    return {
        "check": ("checkplots", {**plots, "PROFILE": 4, "INVALID": "memory:", "ISSUES": "memory:"}),
        "repair": ("fixplots", {**plots, "PROFILE": 4, "OUTPUT": "memory:", "CHANGE_LOG": "memory:"}),
        "report": ("checkplots", {**plots, "PROFILE": 4, "REPORT": f"{out}.html"}),
        "export": ("exporteudr", {**plots, "PRODUCER_COUNTRY": "GH", "ON_INVALID": 1, "OUTPUT": f"{out}.geojson"}),
        "send": ("epochbatchprocess", {**plots, "ON_INVALID": 1, "WAIT": False, "CONNECTION": "sandbox"}),
        "search": ("mapflowsearch", {"INPUT": layer.id(), "OUTPUT": "memory:", "CONNECTION": "sandbox"}),
        "preview": (
            "mapflowimagepreview",
            {"URL": "http://127.0.0.1:9/none.png", "FOOTPRINT": AREA, "OUTPUT": f"{out}.tif", "CONNECTION": "sandbox"},
        ),
    }[kind]


def _meanwhile(facts, kind, how, layer, at):
    """One kind of work, and what happens to its layer as soon as it reads."""
    ended, moved = [], []
    name, given = _given(kind, layer, at)
    running = plugin()._desk.runner.start(name, given, ended.append, loads=kind == "check")
    running.moved.connect(lambda percent, words: moved.append(percent))
    yield lambda: moved or ended or kind in AREAS
    ACTS[how](layer)
    iface.mapCanvas().refresh()
    yield lambda: ended
    facts["ends"][f"{kind} {how}"] = [ended[0].ending.value, ended[0].sentence, ended[0].results.get("FEATURE_COUNT")]
    yield from _tidy(layer)


def _preflight(facts, how, layer):
    services = dock("Services")
    services.form.put_layer(layer)
    services.preflight.ask(services.provider, services.operation, services.form.values())
    yield lambda: services.preflight._task is not None
    ACTS[how](layer)
    yield lambda: services.preflight._task is None and not services._measuring
    facts["preflights"][how] = [services.send.isEnabled(), services.reason.text()]
    yield from _tidy(layer)


def _tidy(layer):
    if any(each is layer for each in QgsProject.instance().mapLayers().values()) and layer.isEditable():
        layer.rollBack()
    QgsProject.instance().clear()
    yield 0.05


def steps(drive):
    facts = drive.facts
    check, services = dock("Check"), dock("Services")
    check.pages.setCurrentIndex(1)
    services.pages.setCurrentIndex(1)
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
    facts["ends"], facts["preflights"] = {}, {}
    for how in ACTS:
        for at, kind in enumerate(KINDS if how in ("removed", "closed") else ("check", "repair", "send")):
            layer = _area() if kind in AREAS else _plots("memory" if how == "closed" else "file")
            yield from _meanwhile(facts, kind, how, layer, at)
        yield from _preflight(facts, how, _plots("file"))
    layer = samples()
    check.form.source.put(layer)
    check.check()
    yield lambda: check._running is None and check.findings.model.count() > 0
    facts["after"] = check.summary.text()


drive = Drive(steps)
