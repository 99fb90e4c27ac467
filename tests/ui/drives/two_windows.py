"""One of two windows over the same home: it sends a job of its own while the other runs, and hears what is told."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, click, dock, iface, plugin, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402

HOME, NAME = Path(os.environ["GEORELAY_HOME"]), os.environ["NAME"]
OTHER = {"east": "west", "west": "east"}[NAME]


def meet(what):
    """Waits until the other window has come as far."""
    (HOME / f"{what}_{NAME}").touch()
    return (HOME / f"{what}_{OTHER}").exists


def steps(drive):
    told = drive.facts["told"] = []
    iface.messageBar().widgetAdded.connect(lambda item: told.append(item.text()))
    services, jobs = dock("Services"), dock("Jobs")
    for each in (services, jobs):
        each.pages.setCurrentIndex(1)
    layer = samples(60)
    yield meet("open")
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1, COLLECTION_NAME=NAME)
    services.form.put_layer(layer)
    services.form.put("ID_FIELD", "plot_id")
    yield lambda: services.send.isEnabled()
    click(services.send)
    yield lambda: services._running is None
    drive.facts["said"] = services.bar.text()
    yield meet("sent")
    layers = QgsProject.instance().mapLayers
    yield lambda: any(each.name() == NAME for each in layers().values())
    yield meet("brought")
    yield 4
    drive.facts["layers"] = sorted(each.name() for each in layers().values())
    drive.facts["jobs"] = sorted((job.name, job.state.value) for job in plugin()._context.store().list())
    drive.facts["listed"] = jobs.model.rowCount()
    drive.facts["complaints"] = [each for each in (jobs.bar.text(), services.bar.text()) if "lock" in each.lower()]
    yield meet("done")


drive = Drive(steps)
