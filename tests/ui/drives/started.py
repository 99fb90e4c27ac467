"""What is loaded once QGIS has started with the plugin, and a while later, unused; then each dock is opened."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
import qgis.utils  # noqa: E402
from driving import Drive, dock, iface  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget  # noqa: E402

DOCKS = ("Check", "Services", "Jobs", "Imagery", "Review")


def ours():
    return sorted(name for name in sys.modules if name.split(".")[0] == "georelay")


LOADED = ours()  # the window has just come up


def steps(drive):
    drive.facts["loaded"] = LOADED
    drive.facts["seconds"] = qgis.utils.plugin_times.get("georelay")
    drive.facts["libraries"] = [name for name in ("numpy", "shapely", "requests") if name in sys.modules]
    yield lambda: f"georelay.ui.{DOCKS[-1].lower()}_dock" in sys.modules
    drive.facts["rested"] = [
        ours(),
        [name for name in DOCKS if iface.mainWindow().findChild(QDockWidget, f"GeoRelay{name}Dock")],
    ]
    for name in DOCKS:
        dock(name)
        yield 0.3
    drive.facts["opened"] = ours()


drive = Drive(steps)
