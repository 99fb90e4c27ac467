"""What a job's results do while windows come and go. ``PART``: which window this is, or what happens in it."""

import json
import os
import signal
import sys
import time

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, plugin, samples  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import loadPlugin, plugins, reloadPlugin, startPlugin, unloadPlugin  # noqa: E402

PART = os.environ["PART"]
HOME = os.environ["GEORELAY_HOME"]


def brought():
    return sorted(each.name() for each in QgsProject.instance().mapLayers().values() if each.name() != "plots")


def jobs():
    return [job for job in plugin()._context.store().list() if not job.parent]


def sent():
    """The plots are sent from the dock; the results are not there yet."""
    services = dock("Services")
    services.pages.setCurrentIndex(1)
    services.show_operation("epoch", "epochbatchprocess", "sandbox", ON_INVALID=1)
    services.form.put_layer(samples())
    yield lambda: services._figures is not None and services.send.isEnabled()
    click(services.send)
    yield lambda: services._running is None and jobs()


def waits():
    folder = os.path.join(HOME, "awaited")
    return os.listdir(folder) if os.path.isdir(folder) else []


def reloaded(drive):
    yield from sent()
    drive.facts["before"] = brought()
    reloadPlugin("georelay")
    yield lambda: brought()
    yield 2.0
    drive.facts["brought"], drive.facts["waits"] = brought(), waits()


def upgraded(drive):
    """QGIS's own installer unloads the old version, puts the new one in its place, loads and starts it."""
    yield from sent()
    drive.facts["before"] = brought()
    unloadPlugin("georelay")
    for name in [each for each in sys.modules if each == "georelay" or each.startswith("georelay.")]:
        del sys.modules[name]
    plugins.pop("georelay", None)
    for _ in range(3):
        yield 0.3
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    loadPlugin("georelay")
    startPlugin("georelay")
    yield lambda: brought()
    yield 2.0
    drive.facts["brought"], drive.facts["waits"] = brought(), waits()


def waiting():
    """The toolbox's own run, which waits for the results itself."""
    given = {"INPUT": samples(), "CONNECTION": "sandbox", "ON_INVALID": 1, "WAIT": True, "OUTPUT": "memory:"}
    plugin()._desk.runner.start("epochbatchprocess", given, lambda outcome: None)
    yield lambda: jobs() and jobs()[0].state.value == "running"


def killed(drive):
    yield from waiting() if os.environ.get("WAITS") else sent()
    drive.facts["before"], drive.facts["waits"] = brought(), waits()
    (FOLDER / "outcome.json").write_text(json.dumps({"facts": drive.facts, "error": "", "boxes": drive.boxes}))
    os.kill(os.getpid(), signal.SIGKILL)


def started(drive):
    """Nothing is done here: what comes, comes by itself."""
    until = time.monotonic() + float(os.environ.get("STAYS", "30"))
    yield lambda: brought() or time.monotonic() > until
    yield 3.0
    drive.facts["brought"], drive.facts["waits"] = brought(), waits()
    drive.facts["jobs"] = [[job.state.value, len(job.files)] for job in jobs()]


def finished(drive):
    yield from sent()
    yield lambda: brought()
    drive.facts["brought"] = brought()


def taken_over(drive):
    """The list of an earlier version, which was in the profile, in the Jobs dock of this one."""
    listed = dock("Jobs")
    listed.pages.setCurrentIndex(1)
    yield lambda: listed.model.rowCount()
    drive.facts["listed"], drive.facts["home"] = listed.model.rowCount(), str(plugin()._context.home())
    listed.choose(jobs()[0].id)
    click(listed.bring)
    yield lambda: brought()
    layer = next(iter(QgsProject.instance().mapLayersByName(brought()[0])))
    drive.facts["shown"] = [layer.isValid(), layer.featureCount(), layer.source()]
    drive.facts["files"] = list(jobs()[0].files)


drive = Drive(
    {
        "finished": finished,
        "taken_over": taken_over,
        "reloaded": reloaded,
        "upgraded": upgraded,
        "killed": killed,
        "started": started,
    }[PART],
    60.0,
)
