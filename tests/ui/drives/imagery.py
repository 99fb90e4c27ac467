"""Own imagery: uploaded through the services, listed, shown on the map, used in a run, deleted on a clear yes."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import QgsProject, QgsRasterLayer  # noqa: E402
from qgis.PyQt.QtWidgets import QMessageBox  # noqa: E402


def picture():
    """A small RGB GeoTIFF near Accra."""
    path = str(FOLDER / "survey.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 400, 300, 3, gdal.GDT_Byte)
    made.SetGeoTransform((806000, 0.5, 0, 620000, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    made.SetProjection(reference.ExportToWkt())
    for band, grey in ((1, 150), (2, 120), (3, 90)):
        made.GetRasterBand(band).Fill(grey)
    made = None
    return QgsProject.instance().addMapLayer(QgsRasterLayer(path, "survey"))


def steps(drive):
    facts = drive.facts
    layer = picture()
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    yield 0.2
    imagery = dock("Imagery")
    imagery.pages.setCurrentIndex(1)
    facts["tips"] = all(each.toolTip() for each in (imagery.preview, imagery.layer, imagery.use, imagery.delete))
    click(imagery.fetch)
    yield lambda: imagery._running is None
    facts["empty"] = imagery.words.text()
    yield lambda: imagery._running is None and imagery.storage.isVisible()
    click(imagery.upload)
    services = dock("Services")
    services.form.put("IMAGES", [layer.id()])
    services.form.put("NAME", "survey_2026")
    facts["upload"] = services.operation.id
    yield 0.2
    drive.picture("upload")
    click(services.send)
    yield lambda: services._running is None
    facts["uploaded"] = services.bar.text()
    imagery.raise_()

    def ready():
        if imagery._running is None and imagery.tree.topLevelItemCount() == 0:
            click(imagery.fetch)
        return imagery.tree.topLevelItemCount() == 1 and imagery._running is None

    yield ready
    yield 0.3
    yield lambda: imagery._running is None
    mosaic = imagery.tree.topLevelItem(0)
    mosaic.setExpanded(True)
    yield lambda: mosaic.childCount() == 1
    facts["rows"] = (mosaic.text(0), mosaic.child(0).text(0))
    facts["storage"] = imagery.storage.text()
    yield lambda: imagery._running is None
    imagery.tree.setCurrentItem(mosaic.child(0))
    imagery._zoom(mosaic.child(0))
    yield 2.0
    click(imagery.preview)
    yield lambda: imagery._running is None
    facts["preview"] = imagery.bar.text()
    click(imagery.layer)
    yield lambda: imagery._running is None
    facts["layer"] = imagery.bar.text()
    yield 1.5
    drive.picture("imagery")
    facts["layers"] = sorted(
        (each.name(), each.providerType()) for each in QgsProject.instance().mapLayers().values()
    )
    imagery.tree.setCurrentItem(mosaic)
    click(imagery.use)
    values = services.form.values()
    facts["use"] = (services.operation.id, values.get("SOURCE"), bool(values.get("MOSAIC_ID")))
    imagery.raise_()
    drive.answers = {"Delete": lambda box: box.button(QMessageBox.StandardButton.Yes).click()}
    click(imagery.delete)
    yield lambda: imagery._running is None
    yield 0.3
    yield lambda: imagery._running is None and imagery.tree.topLevelItemCount() == 0
    facts["after"] = imagery.words.text()


drive = Drive(steps)
