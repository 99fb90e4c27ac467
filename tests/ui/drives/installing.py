import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["DRIVE_PATH"])
import pyplugin_installer  # noqa: E402
import qgis.utils  # noqa: E402
from driving import Drive, dock, iface, left_behind, samples  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402


def version():
    qgis.utils.updateAvailablePlugins()
    return qgis.utils.pluginMetadata("georelay", "version")


def steps(drive):
    facts = drive.facts
    installer = pyplugin_installer.instance()
    place = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins" / "georelay"
    facts["before"] = "georelay" in qgis.utils.active_plugins
    installer.installFromZipFile(os.environ["ZIP_OLD"])
    yield 0.5
    facts["first"] = ["georelay" in qgis.utils.active_plugins, version(), place.is_dir()]
    layer = samples()
    iface.setActiveLayer(layer)
    check = dock("Check")
    iface.mainWindow().findChild(object, "GeoRelayCheckAction").trigger()
    yield 0.3
    check.check()  # a check is under way when the newer version comes
    stale = place / "ui" / "stale.py"
    stale.write_text("", encoding="utf-8")
    installer.installFromZipFile(os.environ["ZIP_NEW"])
    yield 1.0
    facts["second"] = ["georelay" in qgis.utils.active_plugins, version(), stale.exists()]
    facts["algorithms"] = len(QgsApplication.processingRegistry().providerById("georelay").algorithms())
    facts["actions"] = len(left_behind()["actions"])
    installer.uninstallPlugin("georelay", quiet=True)
    for _ in range(4):
        yield 0.3
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    facts["after"] = left_behind()
    facts["folder"] = place.exists()
    facts["home"] = sorted(each.name for each in Path(os.environ["GEORELAY_HOME"]).iterdir())


drive = Drive(steps)
