"""A server that never answers: every button is pressed, and the event loop is watched for pauses."""

import os
import socket
import sys
import threading
import time

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import Drive, dock, iface, samples  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QAbstractButton  # noqa: E402

SERVER = socket.create_server(("127.0.0.1", 0))
HELD = []
threading.Thread(target=lambda: [HELD.append(SERVER.accept()) for _ in range(500)], daemon=True).start()
URL = f"http://127.0.0.1:{SERVER.getsockname()[1]}"
for service in ("EPOCH", "MAPFLOW", "BEOD"):
    os.environ[f"GEORELAY_{service}_URL"] = URL
    secret = {"EMAIL": "somebody@example.org", "PASSWORD": "some words"} if service == "BEOD" else {"TOKEN": "dGVzdA=="}
    os.environ.update({f"GEORELAY_{service}_{name}": value for name, value in secret.items()})


class Beat:
    """Longest pause of the event loop since ``begin``, in ms of this thread's own work and of the clock."""

    def __init__(self):
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)
        self.begin()

    def begin(self):
        self.longest, self.work, self._last, self._cpu = 0.0, 0.0, time.monotonic(), time.thread_time()

    def _tick(self):
        now, cpu = time.monotonic(), time.thread_time()
        if now - self._last > self.longest:
            self.longest, self.work = now - self._last, cpu - self._cpu
        self._last, self._cpu = now, cpu


def steps(drive):
    facts = drive.facts
    layer = samples()
    iface.setActiveLayer(layer)
    facts["pauses"] = {}
    docks = {name: dock(name) for name in ("Check", "Services", "Jobs", "Imagery")}
    for each in docks.values():
        each.pages.setCurrentIndex(1)
    yield 0.5
    docks["Services"].use_connection("environment")
    docks["Imagery"].connection.fill(docks["Imagery"]._context.provider("mapflow"), "environment")
    beat = Beat()
    facts["connection"] = [docks[name].connection.name for name in ("Services", "Imagery")]
    drive.answers["Forget"] = lambda box: box.close()
    for name, each in docks.items():
        each.raise_()
        yield 0.2
        for button in each.findChildren(QAbstractButton):
            if not button.isVisible() or not button.isEnabled() or button.objectName() in ("export", "qt_dockwidget"):
                continue
            words = f"{name}: {button.objectName() or button.text() or button.toolTip()}"
            if any(word in words for word in ("closebutton", "floatbutton", "Draw")) or "options" in words.lower():
                continue
            beat.begin()
            button.click()
            yield 0.1
            facts["pauses"][words] = [round(beat.longest * 1000), round(beat.work * 1000)]
    services = docks["Services"]
    services.raise_()
    for at in range(0, services.operations.count(), 4):
        beat.begin()
        services.operations.setCurrentIndex(at)
        services.form.put_layer(layer)
        yield 0.2
        if services.send.isEnabled() and services._running is None:
            services.run()
        yield 0.2
        facts["pauses"][f"operation {services.operation.id}"] = [round(beat.longest * 1000), round(beat.work * 1000)]
        if services._running is not None:
            services._running.cancel()
            yield lambda: services._running is None
    yield lambda: docks["Imagery"]._running is None or docks["Imagery"].stop.click()
    facts["idle"] = [each._running is None for each in (docks["Check"], services, docks["Imagery"])]
    facts["heard"] = len(HELD)


drive = Drive(steps)
