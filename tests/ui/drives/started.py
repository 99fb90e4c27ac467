"""What is loaded once QGIS has started with the plugin and nobody has used it; then each dock is opened."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
import qgis.utils  # noqa: E402
from driving import Drive, dock  # noqa: E402

DOCKS = ("Check", "Services", "Jobs", "Imagery", "Review")


def ours():
    return sorted(name for name in sys.modules if name.split(".")[0] == "georelay")


def steps(drive):
    drive.facts["loaded"] = ours()
    drive.facts["seconds"] = qgis.utils.plugin_times.get("georelay")
    drive.facts["libraries"] = [name for name in ("numpy", "shapely", "requests") if name in sys.modules]
    for name in DOCKS:
        dock(name)
        yield 0.3
    drive.facts["opened"] = ours()


drive = Drive(steps)
