"""Jobs and plots are found by `gr` in QGIS's own locator bar, whatever becomes of the layers meanwhile."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, iface, plugin, samples  # noqa: E402
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QModelIndex  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication, QTreeView  # noqa: E402
from qgis.utils import loadPlugin, startPlugin, unloadPlugin  # noqa: E402


def view():
    found = [
        each
        for each in QApplication.allWidgets()
        if isinstance(each, QTreeView) and "Locator" in type(each.model()).__name__ + each.metaObject().className()
    ]
    return found[0]


def rows():
    """[title, description] of each of our results, as they stand in the list under the bar."""
    model = view().model()
    every = [model.index(at, 0, QModelIndex()) for at in range(model.rowCount(QModelIndex()))]
    names = [[str(index.data() or ""), index] for index in every]
    return [
        [words, index]
        for words, index in names
        if "Plot of" in told(index) or "Job: " in told(index) or words.startswith("Reading the plots")
    ]


def told(index):
    result = index.data(0x0100 + 1)  # the result itself
    return str(getattr(result, "description", "") or "")


def typed(text):
    iface.locatorSearch(text)


def listed():
    return [[words, told(index)] for words, index in rows()]


def steps(drive):
    facts, desk = drive.facts, plugin()._desk
    plugin()._context.settings.loads_results = False  # results have plots too
    layer = samples()
    iface.setActiveLayer(layer)
    yield 0.5
    done = []
    given = {"INPUT": layer, "CONNECTION": "sandbox", "ON_INVALID": 1, "WAIT": False, "ID_FIELD": "plot_id"}
    desk.runner.start("epochbatchprocess", given, done.append)
    yield lambda: done
    typed("gr gh-0001")
    yield lambda: any(told.startswith("Plot of") for _, told in listed())
    facts["plots"] = listed()
    drive.picture("locator")
    iface.mapCanvas().setExtent(layer.extent())
    wide = iface.mapCanvas().scale()
    view().activated.emit(rows()[0][1])
    yield 0.3
    facts["closer"] = iface.mapCanvas().scale() < wide / 5
    for text in ("GH-0001", "gr nothing of the kind", "gr "):
        typed(text)
        yield 1.0
        facts[text] = listed()
    typed("gr plots_")
    yield lambda: any(told.startswith("Job: ") for _, told in listed())
    facts["jobs"] = listed()
    view().activated.emit(next(index for _, index in rows() if told(index).startswith("Job: ")))
    yield 0.3
    jobs = desk.docks["Jobs"]
    facts["job"] = [jobs.isVisible(), jobs.job() is not None]
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("plot_id"), "NEW-77")
    typed("gr new-77")
    yield lambda: any(told.startswith("Plot of") for _, told in listed())
    facts["edited"] = listed()
    layer.rollBack()
    for round_ in range(6):  # letters as they are typed, while layers come and go
        other = QgsVectorLayer(layer.source(), f"other {round_}", "ogr")
        QgsProject.instance().addMapLayer(other)
        for text in ("gr g", "gr gh", "gr gh-00"):
            typed(text)
            yield 0.05
        QgsProject.instance().removeMapLayer(other)
        yield 0.05
    typed("gr gh-00")
    yield 0.5
    facts["after"] = len(listed())
    unloadPlugin("georelay")
    for text in ("gr gh-0", "gr gh-00"):
        typed(text)
        yield 0.3
    facts["unloaded"] = listed()
    loadPlugin("georelay")
    startPlugin("georelay")
    typed("gr gh-0")
    yield lambda: len(listed()) >= 10
    facts["again"] = len(listed())
    big = QgsVectorLayer("None?field=plot_id:string&field=more:int", "registry", "memory")
    plots = [QgsFeature(big.fields(), at) for at in range(60_000)]
    for at, plot in enumerate(plots):
        plot.setAttributes([f"RG-{at:06d}", at])
    big.dataProvider().addFeatures(plots)
    QgsProject.instance().addMapLayer(big)
    typed("gr rg-059999")
    yield lambda: listed() and listed()[0][0] == "RG-059999"
    facts["big"] = listed()
    QgsProject.instance().clear()
    yield 0.3
    typed("gr gh-0001")
    yield 0.5
    facts["cleared"] = listed()


drive = Drive(steps)
