"""Facts of rasters, copies and pictures in their place."""

from __future__ import annotations

import pytest

gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")
numpy = pytest.importorskip("numpy")


def raster(path, epsg=4326, transform=(10.0, 0.001, 0, 50.0, 0, -0.001), bands=3, kind=None, driver="GTiff"):
    memory = gdal.GetDriverByName("MEM").Create("", 40, 20, bands, kind or gdal.GDT_Byte)
    if transform:
        memory.SetGeoTransform(transform)
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        memory.SetProjection(crs.ExportToWkt())
    for band in range(bands):
        memory.GetRasterBand(band + 1).WriteArray(numpy.arange(800).reshape(20, 40) % 200 + band)
    gdal.GetDriverByName(driver).CreateCopy(str(path), memory).FlushCache()
    return path


FACTS = [
    ({}, {"crs": "EPSG:4326", "pixel_metres": 111.3, "georeferenced": True, "bands": 3, "dtype": "byte"}),
    ({"epsg": 32631, "transform": (5e5, 0.5, 0, 5e6, 0, -0.25)}, {"crs": "EPSG:32631", "pixel_metres": 0.5}),
    ({"epsg": 3857, "transform": (0, 2.0, 0, 8399737.89, 0, -2.0)}, {"crs": "EPSG:3857", "pixel_metres": 1.0}),
    ({"epsg": 2263, "transform": (1e6, 1.0, 0, 2e5, 0, -1.0)}, {"crs": "EPSG:2263", "pixel_metres": 0.3048}),
    ({"epsg": 32631, "transform": (5e5, 0.3, 0.4, 5e6, 0.4, -0.3)}, {"pixel_metres": 0.5}),
    ({"epsg": None}, {"crs": "", "georeferenced": False, "on_earth": True}),
    ({"transform": None}, {"georeferenced": False}),
]


@pytest.mark.parametrize("given, wanted", FACTS)
def test_facts_are_told_without_reading_pixels(qgis, tmp_path, given, wanted):
    from georelay.bridge.rasters import raster_facts

    facts = raster_facts(raster(tmp_path / "a.tif", **given))
    assert (facts.width, facts.height, facts.driver) == (40, 20, "GTiff")
    for name, value in wanted.items():
        found = getattr(facts, name)
        assert found == (pytest.approx(value, rel=0.01) if isinstance(value, float) else value), name


def test_what_is_no_raster_is_named(qgis, tmp_path):
    from georelay.bridge.rasters import raster_facts
    from georelay.providers.errors import InputError

    (tmp_path / "a.tif").write_text("no raster")
    for exceptions in (gdal.DontUseExceptions, gdal.UseExceptions):
        exceptions()
        try:
            with pytest.raises(InputError, match="a.tif"):
                raster_facts(tmp_path / "a.tif")
        finally:
            gdal.DontUseExceptions()


def test_a_copy_is_the_same_picture_as_a_geotiff(qgis, tmp_path):
    from georelay.bridge.rasters import as_geotiff

    made = as_geotiff(raster(tmp_path / "a.png", driver="PNG"), tmp_path / "copies")
    one, two = gdal.Open(str(tmp_path / "a.png")), gdal.Open(str(made))
    assert two.GetDriver().ShortName == "GTiff" and (one.ReadAsArray() == two.ReadAsArray()).all()
    assert two.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


@pytest.mark.parametrize("name, driver", [("b.tif", "GTiff"), ("b.TIFF", "GTiff"), ("b.png", "PNG"), ("b.jpg", "JPEG")])
def test_a_raster_is_moved_into_the_format_of_its_name(qgis, tmp_path, name, driver):
    from georelay.bridge.rasters import move_raster

    source = raster(tmp_path / "a.tif")
    target = move_raster(source, tmp_path / "deep" / name)
    assert gdal.Open(str(target)).GetDriver().ShortName == driver


def test_an_ending_that_gdal_does_not_write_is_refused(qgis, tmp_path):
    from georelay.bridge.rasters import move_raster
    from georelay.providers.errors import InputError

    with pytest.raises(InputError, match="cannot be written"):
        move_raster(raster(tmp_path / "a.tif"), tmp_path / "b.docx")


def test_two_pictures_lie_side_by_side_and_the_rest_is_clear(qgis, tmp_path):
    from georelay.bridge.rasters import place_pictures
    from georelay.providers.geodata import PlacedImage

    picture = raster(tmp_path / "p.png", epsg=None, transform=None, driver="PNG")
    images = [PlacedImage(picture, 40, 20, (), (west, 0.0, west + 0.4, 0.2)) for west in (10.0, 11.0)]
    made = gdal.Open(str(place_pictures(images, tmp_path / "out" / "m.tif")))
    west, dx, _, north, _, dy = made.GetGeoTransform()
    assert (west, north) == pytest.approx((10.0, 0.2)) and made.RasterXSize == pytest.approx(140, abs=2)
    alpha = made.GetRasterBand(4).ReadAsArray()
    assert alpha[5, 5] == 255 and alpha[5, 135] == 255 and alpha[5, 70] == 0
