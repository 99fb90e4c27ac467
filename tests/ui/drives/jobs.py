"""A working day with the list of jobs: stop following, run again, retry, restart and forget, each with its question."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, plugin, samples  # noqa: E402
from georelay.providers.store import JobState  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QDialog, QMessageBox  # noqa: E402

GIVEN = {"ON_INVALID": 1, "ID_FIELD": "plot_id", "COLLECTION_NAME": "accra"}


def store():
    return plugin()._context.store()


def listed():
    return [job for job in store().list() if not job.parent]


def plots():
    return [each for each in QgsProject.instance().mapLayers().values() if each.name() == "plots"]


def steps(drive):
    facts, asked = drive.facts, []
    says = {"answer": QMessageBox.StandardButton.No}

    def answer(box):
        asked.append(box.text())
        box.button(says["answer"]).click()

    drive.answers = {"a job": answer}
    jobs, services = dock("Jobs"), dock("Services")
    for each in (jobs, services):
        each.pages.setCurrentIndex(1)
    layer = samples()
    services.show_operation("epoch", "epochbatchprocess", "sandbox", **GIVEN)
    services.form.put_layer(layer)
    yield lambda: services._figures is not None and services.send.isEnabled()
    sent = services.form.values()
    click(services.send)
    yield lambda: services._running is None and listed()
    first = listed()[0]
    yield lambda: jobs.model.rowCount() == 1
    jobs.raise_()
    jobs.choose(first.id)
    header = jobs.table.header()
    facts["columns"] = [
        jobs.model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for at in range(header.count())
    ]
    readings, read = [], jobs._context.jobs
    jobs._context.jobs = lambda: readings.append(1) or read()
    for words in ("acc", "zz", "zz top", ""):
        jobs.filter.setValue(words)
        facts.setdefault("filtered", []).append(jobs.model.rowCount())
    jobs.groups.setCurrentIndex(2)
    jobs.groups.setCurrentIndex(0)
    del jobs._context.jobs
    facts["read_to_filter"] = len(readings)
    jobs.choose(first.id)
    facts["running_acts"] = {
        name: getattr(jobs, name).isEnabled() for name in ("look", "retry", "restart", "again", "follow", "forget")
    }
    # followed no more, then again
    facts["follow"] = [jobs.follow.text()]
    click(jobs.follow)
    yield 0.5
    stage, updated = store().get(first.id).stage, store().get(first.id).updated
    yield 3.0
    facts["follow"] += [jobs.follow.text(), "not followed" in jobs.facts.text(), jobs._monitor.due_in() is None]
    facts["let_be"] = (store().get(first.id).stage, store().get(first.id).updated) == (stage, updated)
    click(jobs.follow)
    yield lambda: store().get(first.id).files
    yield 0.5
    facts["follow"].append(store().get(first.id).state.value)
    drive.picture("jobs", jobs)
    facts["done_acts"] = {
        name: getattr(jobs, name).isEnabled() for name in ("look", "retry", "restart", "again", "follow", "forget")
    }
    facts["tips"] = [jobs.look.toolTip(), jobs.retry.toolTip(), jobs.restart.toolTip(), jobs.follow.toolTip()]
    # its log, the answer on a click
    click(jobs.log)
    yield 0.4
    log = iface.mainWindow().findChild(QDialog, "GeoRelayJobLog")
    rows = [log.requests.topLevelItem(at) for at in range(log.requests.topLevelItemCount())]
    facts["log"] = [[row.text(column) for column in range(4)] for row in rows]
    facts["unasked"] = log.answer.toPlainText()
    log.requests.setCurrentItem(next(row for row in rows if "POST" in row.text(1)))
    facts["answer"] = log.answer.toPlainText()
    drive.picture("log", log)
    log.close()
    # run again, with its own inputs, whatever the form had
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=3, COLLECTION_NAME="other")
    click(jobs.again)
    yield 0.3
    form = services.form.values()
    facts["again"] = {name: form.get(name) == sent.get(name) for name in (*GIVEN, "INPUT")}
    facts["again_anew"] = form.get("NEW_RUN")
    # the layer has left the project: it is opened again; its file is gone too: a sentence says which
    QgsProject.instance().removeAllMapLayers()
    click(jobs.again)
    yield 0.3
    facts["opened"] = [each.featureCount() for each in plots()]
    facts["opened_in_form"] = services.form.chosen_layer("INPUT") is not None
    QgsProject.instance().removeAllMapLayers()
    moved = FOLDER / "moved.gpkg"
    (FOLDER / "plots.gpkg").rename(moved)
    click(jobs.again)
    yield 0.3
    facts["gone"] = services.bar.text()
    # it failed at the service: restart, first without the layer, then refused by the person, then for good
    store().change(first.id, state=JobState.FAILED, message="the service broke", files=())
    yield lambda: "failed" in jobs.facts.text()
    facts["failed_tips"] = [jobs.retry.toolTip(), jobs.look.isEnabled()]
    click(jobs.restart)
    yield 0.5
    facts["lacking"] = [jobs.bar.text(), len(asked), len(listed())]
    moved.rename(FOLDER / "plots.gpkg")
    click(jobs.restart)
    yield 0.5
    facts["refused"] = [len(asked), len(listed())]
    says["answer"] = QMessageBox.StandardButton.Yes
    click(jobs.restart)
    yield lambda: len(listed()) == 2
    second = next(job for job in listed() if job.id != first.id)
    yield lambda: store().get(second.id).files
    facts["restarted"] = [store().get(second.id).state.value, dict(second.request) == dict(first.request)]
    facts["questions"] = asked
    jobs.choose(second.id)
    click(jobs.forget)
    yield lambda: len(listed()) == 1
    facts["sums"] = jobs.spent.isVisibleTo(jobs)
    facts["width"] = jobs.minimumSizeHint().width()
    iface.mapCanvas().stopRendering()
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
