"""Jobs that went wrong: the service's own restart, what broke off, and what was never sent."""

import os
import sys
from dataclasses import replace

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin, samples  # noqa: E402
from georelay.bridge.asked import keep_inputs, kept_inputs  # noqa: E402
from georelay.providers.store import JobState  # noqa: E402
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QMessageBox  # noqa: E402

FAILS = "roofs fail:internalServerError"  # as the sandbox wants it told; started again it ends well


def store():
    return plugin()._context.store()


def listed(operation=""):
    return [job for job in store().list() if not job.parent and operation in ("", job.operation)]


def town():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "town", "memory")
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromRect(QgsRectangle(-0.21, 5.55, -0.20, 5.56)))
    layer.dataProvider().addFeature(row)
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


def sent(operation, **given):
    done = []
    plugin()._desk.runner.start(operation, {"CONNECTION": "sandbox", "WAIT": False, **given}, done.append)
    yield lambda: done
    assert done[0].succeeded, done[0].sentence
    return store().get(done[0].results["JOB_ID"])


def steps(drive):
    facts, asked = drive.facts, []

    def answer(box):
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Yes).click()

    drive.answers = {"a job": answer}
    iface.mapCanvas().setRenderFlag(False)
    jobs = dock("Jobs")
    jobs.pages.setCurrentIndex(1)
    # the service goes on with what failed, unpaid
    failed = yield from sent("mapflowprocess", INPUT=town(), MODEL="Buildings", SOURCE=0, NAME=FAILS)
    yield lambda: store().get(failed.id).state is JobState.FAILED
    jobs.show_job(failed.id)
    yield 0.5
    click(jobs.restart)
    yield lambda: store().get(failed.id).files
    facts["restarted"] = [store().get(failed.id).state.value, len(listed("mapflowprocess"))]
    # it broke off: what was sent is looked for, and nothing is sent twice
    plots = {"INPUT": samples(), "ON_INVALID": 1, "COLLECTION_NAME": "accra"}
    whole = yield from sent("epochbatchprocess", **plots)
    yield lambda: store().get(whole.id).files and not plugin()._desk.endings.under_way
    store().change(whole.id, state=JobState.RUNNING, halted="stopped", files=())
    jobs.show_job(whole.id)  # at once: the next look at the service would find that it is done
    click(jobs.retry)
    yield lambda: store().get(whole.id).files
    facts["gone_on"] = [store().get(whole.id).state.value, len(listed("epochbatchprocess"))]
    # nothing of it was ever sent: it is sent now, unless the same was run since
    refused = store().add(
        replace(whole, id="", state=JobState.REFUSED, name="refused", steps={}, remote={}, fingerprint="other")
    )
    inputs = kept_inputs(store().folder(whole.id))
    keep_inputs(store().folder(refused.id), {**inputs, "COLLECTION_NAME": "never sent"})
    jobs.show_job(refused.id)
    yield 0.3
    click(jobs.retry)
    yield lambda: any(job.name == "never sent" and job.files for job in listed())
    facts["first_time"] = len(listed("epochbatchprocess"))
    keep_inputs(store().folder(refused.id), inputs)
    jobs.show_job(refused.id)
    yield lambda: not plugin()._desk.endings.under_way
    yield 0.3
    jobs.bar.clear()
    click(jobs.retry)
    yield lambda: jobs.bar.text()
    facts["same"] = [jobs.bar.text(), len(listed("epochbatchprocess"))]
    facts["questions"] = asked
    QgsProject.instance().clear()
    yield 0.3


drive = Drive(steps)
