"""Tiles drawn by a real QGIS land in the right rows, for ``{y}`` and for ``{-y}``."""

import json

import pytest
import requests
from georelay.sandbox.mapflow import mapflow_token
from georelay.sandbox.server import Sandbox

gdal = pytest.importorskip("osgeo.gdal")
numpy = pytest.importorskip("numpy")
core = pytest.importorskip("qgis.core")

BOUNDS = (37.60, 55.70, 37.62, 55.72)


@pytest.fixture
def mosaic(tmp_path):
    """The links of a mosaic of one image: its upper left quarter is white, the others are black, grey and dark."""
    from osgeo import osr

    data = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "q.tif"), 256, 256, 3, gdal.GDT_Byte)
    west, south, east, north = BOUNDS
    data.SetGeoTransform((west, (east - west) / 256, 0, north, 0, -(north - south) / 256))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    data.SetSpatialRef(crs)
    quarters = numpy.zeros((256, 256), numpy.uint8)
    quarters[:128, :128], quarters[:128, 128:], quarters[128:, :128], quarters[128:, 128:] = 250, 180, 110, 40
    for band in (1, 2, 3):
        data.GetRasterBand(band).WriteArray(quarters)
    data = None
    with Sandbox(tmp_path / "box", seconds=0.0) as box:
        headers = {"Authorization": "Basic " + mapflow_token()}
        with (tmp_path / "q.tif").open("rb") as file:
            answer = requests.post(
                box.url + "/rest/rasters/mosaic/image", params={"name": "q"}, files={"file": ("q.tif", file)},
                headers=headers, timeout=30,
            )  # fmt: skip
        uid = answer.json()["mosaic_id"]
        shown = requests.get(f"{box.url}/rest/rasters/mosaic/{uid}", headers=headers, timeout=30).json()
        yield box, shown["rasterLayer"]


def drawn(url):
    """The four quarters of the image as a map in EPSG:4326 shows them: grey values NW, NE, SW, SE."""
    parts = {"type": "xyz", "url": url, "zmin": "0", "zmax": "18"}
    layer = core.QgsRasterLayer(core.QgsProviderRegistry.instance().encodeUri("wms", parts), "tiles", "wms")
    assert layer.isValid()
    settings = core.QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(core.QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(core.QgsRectangle(*BOUNDS))
    from qgis.PyQt.QtCore import QSize

    settings.setOutputSize(QSize(200, 200))
    job = core.QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return [image.pixelColor(x, y).red() for x, y in ((50, 50), (150, 50), (50, 150), (150, 150))]


def test_tiles_of_a_mosaic_land_where_the_image_lies(qgis, mosaic):
    _, links = mosaic
    assert drawn(links["tileUrl"]) == pytest.approx([250, 180, 110, 40], abs=6)


def test_rows_from_the_south_land_on_the_same_ground_as_rows_from_the_north(qgis, mosaic):
    box, _ = mosaic
    base = box.storage_url + "/mapflow"
    north, south = drawn(base + "/basemap/{z}/{x}/{y}.png"), drawn(base + "/mosaic/{z}/{x}/{-y}.png?year=2022")
    assert north == south and len(set(north)) > 1
    assert drawn(base + "/mosaic/{z}/{x}/{y}.png?year=2022") != north


def test_the_tilejson_gives_the_ground_of_the_image(qgis, mosaic):
    _, links = mosaic
    about = json.loads(requests.get(links["tileJsonUrl"], timeout=30).text)
    assert about["bounds"] == pytest.approx(list(BOUNDS))
