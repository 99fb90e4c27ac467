"""Own imagery: uploaded through the services, listed, shown on the map, used in a run, deleted on a clear yes."""

import os
import sys

sys.path.insert(0, os.environ["DRIVE_PATH"])
from driving import FOLDER, Drive, click, dock, iface, plugin  # noqa: E402
from osgeo import gdal, osr  # noqa: E402
from qgis.core import (  # noqa: E402
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsMimeDataUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl  # noqa: E402
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication, QMessageBox  # noqa: E402


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


def field_within(layer):
    """An area inside the raster, as a layer of the project."""
    area = QgsVectorLayer("Polygon?crs=EPSG:32630", "area", "memory")
    feature = QgsFeature(area.fields())
    feature.setGeometry(QgsGeometry.fromRect(layer.extent().scaled(0.8)))
    area.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(area)


def layer_mime(layer):
    """What the layer tree hands over."""
    uri = QgsMimeDataUtils.Uri(layer)
    return QgsMimeDataUtils.encodeUriList([uri])


def file_mime(name):
    path = FOLDER / name
    if not path.exists():
        path.write_text("no raster", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


KEPT = []  # events do not own what is dragged


def falling(mime):
    KEPT.append(mime)
    keys = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)


def drop(widget, mime):
    """Drags the data over the widget and lets go; whether it was taken."""
    fall, keys = falling(mime), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(fall.pos(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(widget, enter)
    return enter.isAccepted() and QApplication.sendEvent(widget, fall) and fall.isAccepted()


def named(form, layer):
    """Whether the form names the one raster, by its layer or by its file."""
    return form.values().get("IMAGES") in ([layer.id()], [layer.source()])


def thumbnail(item):
    """Whether the icon is the picture of the ground, which is brown."""
    image = item.icon(0).pixmap(32, 32).toImage()
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red() > colour.blue() + 30


def search(drive, imagery, services, layer):
    """The catalog searched from the dock; a row chosen, a footprint chosen, a quick look, the image used in a run."""
    facts, project = drive.facts, QgsProject.instance()
    imagery.raise_()
    imagery.tabs.setCurrentIndex(1)
    found = imagery.found
    facts["no_search"] = (found.words.isVisible(), found.look.isEnabled(), bool(found.look.toolTip()))
    searching = imagery.searching
    searching.form.put("INPUT", (None, False))
    facts["placeless"] = (searching.search.isEnabled(), searching.reason.text())
    searching.form.put("MAX_CLOUD", 90)
    searching.keep_as("little cloud")
    searching.form.put("MAX_CLOUD", None)
    searching.saved.setCurrentIndex(searching.saved.findText("little cloud"))
    searching._use()
    facts["filters"] = (searching.form.values().get("MAX_CLOUD"), plugin()._context.settings.filters)
    searching.form.put_layer(next(each for each in project.mapLayers().values() if each.name() == "area"))
    yield 0.3
    drive.picture("search_form")
    click(searching.search)
    yield lambda: imagery._running is None and found.tree.topLevelItemCount() > 0
    facts["search_said"] = imagery.bar.text()
    hits = found._layer
    facts["narrow"] = imagery.minimumSizeHint().width()
    for column in range(4):
        found.tree.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        column_of = ("acquisitionDate", "cloudCover", "pixelResolution", "providerName")[column]
        every = [hit(hits, found.tree.topLevelItem(at))[column_of] for at in range(found.tree.topLevelItemCount())]
        known = [each.lower() if isinstance(each, str) else each for each in every if each not in (None, NULL)]
        facts[f"sorted_{column}"] = known == sorted(known)
    facts["search_file"] = [each.name for each in (FOLDER / "georelay" / "results").glob("area_mapflowsearch_*.gpkg")]
    facts["hits"] = (found.tree.topLevelItemCount(), hits.featureCount())
    rows = [found.tree.topLevelItem(at) for at in range(found.tree.topLevelItemCount())]
    imagery.raise_()
    found.tree.setCurrentItem(rows[1])
    yield 0.5
    facts["row_to_map"] = list(hits.selectedFeatureIds()) == [found.chosen()[0].id()]
    pictured = next(row for row in rows if usable(hits, row) and looks(hits, row))
    hits.selectByIds([number(pictured)])
    facts["map_to_row"] = [number(each) for each in found.tree.selectedItems()] == [number(pictured)]
    yield 0.5
    click(found.look)
    yield lambda: imagery._running is None
    facts["looked"] = imagery.bar.text()
    yield 1.0
    yield lambda: not iface.mapCanvas().isDrawing()
    drive.picture("search")
    facts["look_layers"] = [each.name() for each in project.mapLayers().values() if each.providerType() == "gdal"]
    click(found.use)
    values = services.form.values()
    chosen = values.get("IMAGE_IDS") == hit(hits, pictured)["id"]
    facts["use_hit"] = (services.operation.id, values.get("SOURCE"), chosen)
    barred = next((row for row in rows if not usable(hits, row)), None)
    if barred is not None:
        found.tree.setCurrentItem(barred)
        facts["barred"] = (found.use.isEnabled(), found.use.toolTip())
    project.removeMapLayer(hits.id())
    yield 0.2
    facts["search_gone"] = (found.tree.topLevelItemCount(), found.words.isVisibleTo(found))


def number(row):
    return row.data(0, Qt.ItemDataRole.UserRole)


def hit(layer, row):
    return layer.getFeature(number(row))


def usable(layer, row):
    return bool(hit(layer, row)["usable"])


def looks(layer, row):
    return hit(layer, row)["previewType"] == "jpg" and bool(hit(layer, row)["previewUrl"])


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
    facts["upload_empty"] = services.form.values().get("IMAGES")
    imagery.raise_()
    facts["dropped_file"] = (drop(imagery, file_mime("survey.tif")), named(services.form, layer))
    services.form.put("IMAGES", [])
    imagery.dropEvent(falling(file_mime("notes.txt")))
    facts["dropped_text"] = services.form.values().get("IMAGES")
    facts["dropped_layer"] = (drop(imagery, layer_mime(layer)), named(services.form, layer))
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
    facts["thumbnail"] = thumbnail(mosaic.child(0))
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
    facts["layers"] = sorted((each.name(), each.providerType()) for each in QgsProject.instance().mapLayers().values())
    imagery.tree.setCurrentItem(mosaic)
    click(imagery.use)
    values = services.form.values()
    facts["use"] = (services.operation.id, values.get("SOURCE"), bool(values.get("MOSAIC_ID")))
    services.form.put("MODEL", "Buildings")
    services.form.put_layer(field_within(layer))
    yield lambda: services._figures is not None
    facts["run_verb"] = services.send.text()
    drive.picture("run_ready")
    jobs = dock("Jobs")
    services.raise_()
    click(services.send)
    yield lambda: services._running is None
    facts["run_sent"] = services.bar.text()
    jobs.raise_()
    yield lambda: "on the map" in jobs.bar.text()
    yield 1.0
    drive.picture("run_done")
    facts["run_layers"] = sorted(
        (each.name(), each.featureCount())
        for each in QgsProject.instance().mapLayers().values()
        if each.providerType() == "ogr"
    )
    for each in list(QgsProject.instance().mapLayers().values()):
        if each.source().startswith(("type=xyz", "url=")) or "type=xyz" in each.source():
            QgsProject.instance().removeMapLayer(each.id())  # QGIS 3.22 can crash when tiles on their way are given up
    yield lambda: not iface.mapCanvas().isDrawing()
    yield from search(drive, imagery, services, layer)
    imagery.raise_()
    imagery.tabs.setCurrentIndex(0)
    imagery.tree.setCurrentItem(mosaic)
    drive.answers = {"Delete": lambda box: box.button(QMessageBox.StandardButton.Yes).click()}
    click(imagery.delete)
    yield lambda: imagery._running is None
    yield 0.3
    yield lambda: imagery._running is None and imagery.tree.topLevelItemCount() == 0
    facts["after"] = imagery.words.text()


drive = Drive(steps)
