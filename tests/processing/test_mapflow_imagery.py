"""Mapflow's imagery in this process: uploads, lists, previews, tiles on the map, search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_layers import memory_layer
from made_rasters import NORTH, SIZE, WEST, picture, write_raster

RASTERS = Path(__file__).resolve().parents[3] / "shared" / "data" / "rasters"
EAST, SOUTH = WEST + SIZE, NORTH - SIZE
AOI = f"POLYGON(({WEST} {SOUTH},{EAST} {SOUTH},{EAST} {NORTH},{WEST} {NORTH},{WEST} {SOUTH}))"


@pytest.fixture
def mapflow(service):
    service.set = lambda **values: service.call("POST", "options", json={"mapflow": values})
    service.made = lambda kind: [value for _, value in service.box.state.all("mapflow", kind)]
    service.posts = lambda end: [path for path in service.sent() if path.endswith(end)]
    return service


@pytest.fixture
def call(run, mapflow):
    return lambda name, **given: run(f"mapflow{name}", **{"CONNECTION": "sandbox", **given})


@pytest.fixture
def upload(call):
    def go(*images, **more):
        given = {
            "IMAGES": [str(each) for each in images],
            **({} if "MOSAIC_ID" in more else {"NAME": "survey"}),
            **more,
        }
        return call("uploadimages", **given)

    return go


@pytest.fixture
def sent(upload, tmp_path):
    """One image of known colours that is there, ready to be drawn."""
    done = upload(write_raster(tmp_path / "image.tif"))
    assert done.error == "", done.text
    return done


def rows(layer):
    return [dict(zip([field.name() for field in layer.fields()], each.attributes())) for each in layer.getFeatures()]


# Uploads ----------------------------------------------------------------------------------------------------------


def test_images_arrive_in_order_under_one_mosaic(upload, mapflow, tmp_path):
    names = ["b.tif", "a.tif", "c.tif"]
    images = [write_raster(tmp_path / name, west=WEST + at * SIZE) for at, name in enumerate(names)]
    done = upload(*images, TAGS="one, two")
    assert done.error == "" and done["IMAGE_COUNT"] == 3
    known = {image["id"]: image["filename"] for image in mapflow.made("image")}
    assert [known[each] for each in json.loads(done["IMAGE_IDS"])] == names
    assert [(mosaic["name"], mosaic["tags"]) for mosaic in mapflow.made("mosaic")] == [("survey", ["one", "two"])]
    again = upload(*images, TAGS="one, two")
    assert again["MOSAIC_ID"] == done["MOSAIC_ID"] and len(mapflow.made("image")) == 3 and "follow" in again.text


def test_a_picture_with_a_world_file_is_converted_first(upload, mapflow, tmp_path):
    write_raster(tmp_path / "p.png", driver="PNG")
    assert (tmp_path / "p.wld").exists()
    done = upload(tmp_path / "p.png")
    if done.error:  # a world file names no CRS; GDAL keeps one in the .aux.xml beside it
        assert "coordinate system" in done.error
    else:
        assert "copied into a compressed GeoTIFF" in done.text and mapflow.made("image")[0]["filename"] == "p.png.tif"
    for name in ("p.png.aux.xml",):
        (tmp_path / name).unlink(missing_ok=True)
    bare = upload(tmp_path / "p.png", NAME="bare")
    assert "p.png" in bare.error and "no coordinate system" in bare.error and "Nothing was sent" in bare.error


def test_sixteen_bits_go_with_a_warning(upload, mapflow, tmp_path):
    done = upload(write_raster(tmp_path / "deep.tif", dtype="uint16"))
    assert done.error == "" and "8 bits" in done.text and mapflow.made("image")


def test_a_file_that_does_not_open_is_named_and_nothing_is_sent(upload, mapflow, tmp_path):
    (tmp_path / "broken.tif").write_bytes(b"II*\\0 not a tiff")
    good = write_raster(tmp_path / "good.tif")
    for bad in (tmp_path / "broken.tif", tmp_path / "missing.tif"):
        done = upload(good, bad)
        assert done.error and bad.name in done.text and mapflow.sent() == [], done.text
    assert mapflow.made("image") == []


def test_an_image_that_the_service_refuses_does_not_lose_the_others(upload, mapflow, tmp_path):
    images = [write_raster(tmp_path / f"{name}.tif", west=WEST + at * SIZE) for at, name in enumerate("abc")]
    mapflow.fault(
        "POST */rasters/mosaic/*/image",
        "status",
        status=422,
        after=1,
        body={"detail": {"code": "FileOpenError", "parameters": {}}},
    )
    done = upload(*images)
    assert done.error == "" and done["IMAGE_COUNT"] == 2 and "b.tif was not uploaded" in done.text
    assert sorted(image["filename"] for image in mapflow.made("image")) == ["a.tif", "c.tif"]
    again = upload(*images)
    assert again["IMAGE_COUNT"] == 3 and len(mapflow.made("image")) == 3 and len(mapflow.made("mosaic")) == 1


def test_a_lost_reply_to_an_upload_doubles_nothing(upload, mapflow, tmp_path):
    mapflow.fault("POST */rasters/mosaic", "drop")
    mapflow.fault("POST */rasters/mosaic/*/image", "drop")
    done = upload(write_raster(tmp_path / "image.tif"))
    assert done.error == "" and done["IMAGE_COUNT"] == 1
    assert len(mapflow.made("mosaic")) == len(mapflow.made("image")) == 1


REAL = [
    ("aerial_rgb_utm13.tif", ""),
    ("landsat_rgb_utm18.tif", "coarsest"),
    ("drone_rgba_utm50s.tif", ""),
    ("naip_cog_jpeg_8192x16384.tif", None),
    ("rgb_uint16_utm17.tif", "coarsest"),
    ("no_crs_gcps.tif", "no coordinate system"),
    ("mars_hirise.tif", "not one of the earth"),
    ("rotated_no_crs.tif", "no coordinate system"),
    ("gray_byte.tif", "coarsest"),
    ("webmercator_8448px.tif", "coarsest"),
    ("palette_laea.tif", None),
    ("worldcover_aoi.tif", None),
    ("corrupt_tiles.tif", None),
]


@pytest.mark.parametrize("name, words", REAL, ids=[each[0] for each in REAL])
def test_a_real_raster_is_taken_or_refused_with_its_reason(upload, mapflow, name, words):
    if not (RASTERS / name).exists():
        pytest.skip("the sample rasters are not here")
    mapflow.set(max_side=20000)
    done = upload(RASTERS / name)
    assert "Traceback" not in done.text
    if words:
        assert words in done.error and name in done.error and "Nothing was sent" in done.error
        assert mapflow.made("image") == [] and mapflow.made("mosaic") == []
    elif words == "":
        assert done.error == "" and mapflow.made("image"), done.text
    else:
        assert bool(done.error) != bool(done.results.get("IMAGE_COUNT")), done.text


# Lists ------------------------------------------------------------------------------------------------------------


def test_mosaics_and_images_are_footprints_with_their_metadata(call, sent, mapflow):
    empty = call("createmosaic", NAME="empty", TAGS="bare")["MOSAIC_ID"]
    done = call("listmosaics", OUTPUT="memory:")
    known = {row["id"]: row for row in rows(done["OUTPUT"])}
    assert done["COUNT"] == 2 and known[sent["MOSAIC_ID"]]["has_tiles"] and not known[empty]["has_tiles"]
    geometries = {each["id"]: each.geometry() for each in done["OUTPUT"].getFeatures()}
    assert geometries[empty].isNull() and geometries[sent["MOSAIC_ID"]].boundingBox().xMinimum() == pytest.approx(WEST)
    tagged = call("listmosaics", TAGS="bare", OUTPUT="memory:")
    assert [row["id"] for row in rows(tagged["OUTPUT"])] == [empty]
    images = rows(call("listimages", MOSAIC_ID=sent["MOSAIC_ID"], OUTPUT="memory:")["OUTPUT"])
    assert [(row["width"], row["bands"], row["crs"]) for row in images] == [(256, 3, "EPSG:4326")]
    nothing = call("listimages", MOSAIC_ID=empty, OUTPUT="memory:")
    assert nothing["COUNT"] == 0 and nothing["OUTPUT"].wkbType() == 6 and len(nothing["OUTPUT"].fields()) > 10


def test_a_mosaic_is_changed_and_deleted_only_on_the_persons_word(call, sent, mapflow):
    mosaic, image = sent["MOSAIC_ID"], json.loads(sent["IMAGE_IDS"])[0]
    assert call("updatemosaic", MOSAIC_ID=mosaic, NAME="new name", TAGS="").error == ""
    assert mapflow.made("mosaic")[0]["name"] == "new name"
    for name, given in (("deleteimage", {"IMAGE_ID": image}), ("deletemosaic", {"MOSAIC_ID": mosaic})):
        for confirm in ({}, {"CONFIRM": False}):
            done = call(name, **given, **confirm)
            assert "Yes, delete for good" in done.error and mapflow.sent("DELETE") == []
    assert call("deleteimage", IMAGE_ID=image, CONFIRM=True).error == "" and mapflow.made("image") == []
    assert call("deletemosaic", MOSAIC_ID=mosaic, CONFIRM=True).error == "" and mapflow.made("mosaic") == []
    gone = call("deletemosaic", MOSAIC_ID=mosaic, CONFIRM=True)
    assert mosaic in gone.error and "Traceback" not in gone.text


# Previews ---------------------------------------------------------------------------------------------------------


def colour_at(path, lon, lat):
    from osgeo import gdal

    raster = gdal.Open(str(path))
    west, dx, _, north, _, dy = raster.GetGeoTransform()
    column, row = int((lon - west) / dx), int((lat - north) / dy)
    return [int(raster.GetRasterBand(band).ReadAsArray(column, row, 1, 1)[0, 0]) for band in (1, 2, 3)]


def expected_at(column_share, row_share):
    side = 256
    return picture(side)[:, int(row_share * side), int(column_share * side)].tolist()


PLACES = [(0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9), (0.4, 0.3)]


@pytest.mark.parametrize("size", [0, 1])
def test_a_preview_lies_where_the_image_lies(call, sent, tmp_path, size):
    from osgeo import gdal

    image = json.loads(sent["IMAGE_IDS"])[0]
    done = call("imagepreview", IMAGE_ID=image, SIZE=size, OUTPUT=str(tmp_path / "preview.tif"))
    raster = gdal.Open(done["OUTPUT"])
    west, dx, _, north, _, dy = raster.GetGeoTransform()
    assert (west, north) == pytest.approx((WEST, NORTH), abs=dx)
    assert (west + dx * raster.RasterXSize, north + dy * raster.RasterYSize) == pytest.approx(
        (WEST + SIZE, NORTH - SIZE), abs=2 * dx
    )
    assert "4326" in raster.GetSpatialRef().GetAuthorityCode(None) and raster.RasterXSize == pytest.approx(
        (256, 1024)[size], abs=4
    )
    for x, y in PLACES:
        found, wanted = colour_at(done["OUTPUT"], WEST + x * SIZE, NORTH - y * SIZE), expected_at(x, y)
        assert max(abs(a - b) for a, b in zip(found, wanted)) < 30, (x, y, found, wanted)


@pytest.mark.parametrize("turned", [20.0, -35.0, 120.0])
def test_the_preview_of_a_turned_image_is_turned_onto_its_footprint(call, upload, tmp_path, turned):
    """The picture has no coordinates, so a quarter turn cannot be told; but it covers the footprint, not its box."""
    import math

    north = 0.5  # at the equator a degree is as wide as it is high
    done = upload(write_raster(tmp_path / "t.tif", turned=turned, north=north))
    out = call("imagepreview", IMAGE_ID=json.loads(done["IMAGE_IDS"])[0], OUTPUT=str(tmp_path / "preview.tif"))
    angle = math.radians(turned)
    for x, y in PLACES:
        lon = WEST + SIZE * (x * math.cos(angle) + y * math.sin(angle))
        lat = north + SIZE * (x * math.sin(angle) - y * math.cos(angle))
        found, wanted = colour_at(out["OUTPUT"], lon, lat), expected_at(x, y)
        assert sum(found) > 0, "outside the footprint"
        if abs(turned) < 45:
            assert max(abs(a - b) for a, b in zip(found, wanted)) < 30, (x, y, found, wanted)


def test_a_preview_is_written_as_the_name_asks(call, sent, tmp_path):
    from osgeo import gdal

    image = json.loads(sent["IMAGE_IDS"])[0]
    for name, driver in (("p.png", "PNG"), ("deeper/p.tif", "GTiff")):
        done = call("imagepreview", IMAGE_ID=image, OUTPUT=str(tmp_path / "made" / name))
        assert done.error == "" and gdal.Open(done["OUTPUT"]).GetDriver().ShortName == driver
    assert "cannot be written" in call("imagepreview", IMAGE_ID=image, OUTPUT=str(tmp_path / "p.nothing")).error


# Tiles on the map -------------------------------------------------------------------------------------------------


def drawn(source, bounds, side=256):
    """The map of an XYZ source alone: side x side x 3 of what a person sees over the lon/lat bounds."""
    import numpy
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsProject,
        QgsRasterLayer,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage

    layer = QgsRasterLayer(source, "tiles", "wms")
    assert layer.isValid()
    lonlat, web = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(web)
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(QSize(side, side))
    settings.setExtent(
        QgsCoordinateTransform(lonlat, web, QgsProject.instance()).transformBoundingBox(QgsRectangle(*bounds))
    )
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return (
        numpy.frombuffer(bits, dtype="uint8")
        .reshape(side, image.bytesPerLine())[:, : side * 3]
        .reshape(side, side, 3)
        .astype(int)
    )


def test_the_tiles_of_a_mosaic_are_drawn_in_the_right_rows(call, upload, tmp_path):
    """On the equator, where rows of Web Mercator and of the picture are the same."""
    north = 0.5
    done = upload(write_raster(tmp_path / "image.tif", north=north))
    shown = call("previewlayer", MOSAIC_ID=done["MOSAIC_ID"])
    assert shown.error == "" and not shown.warnings, shown.text
    found = drawn(shown["OUTPUT"], (WEST, north - SIZE, WEST + SIZE, north))
    for x, y in PLACES:
        pixel, wanted = found[int(y * found.shape[0]), int(x * found.shape[1])], expected_at(x, y)
        assert max(abs(a - b) for a, b in zip(pixel, wanted)) < 30, (x, y, pixel, wanted)


def test_rows_that_count_from_the_south_are_drawn_right_and_the_query_arrives(call, mapflow):
    import numpy
    from georelay.sandbox.mapflow.pictures import synthetic_ground

    storage = mapflow.box.storage_url + "/mapflow"
    ways = {
        "xyz": {"URL": storage + "/basemap/{z}/{x}/{y}.png"},
        "tms by its spelling": {"URL": storage + "/mosaic/{z}/{x}/{-y}.png?year=2022&colour=a%20b"},
        "tms by the switch": {"URL": storage + "/mosaic/{z}/{x}/{y}.png?year=2023", "TMS": True},
    }
    bounds = (WEST, 0.503, WEST + 0.02, 0.523)
    pictures = {name: drawn(call("previewlayer", **given)["OUTPUT"], bounds) for name, given in ways.items()}
    side = pictures["xyz"].shape[0]
    shares = (numpy.arange(side) + 0.5) / side
    ground = synthetic_ground(*numpy.meshgrid(bounds[0] + shares * 0.02, bounds[3] - shares * 0.02))
    wanted = numpy.moveaxis(ground, 0, 2).astype(int)
    for name, found in pictures.items():
        off = numpy.abs(found - wanted).max(axis=2)
        flipped = numpy.abs(found[::-1] - wanted).max(axis=2)
        assert numpy.median(off) < 25 < numpy.median(flipped), (name, numpy.median(off), numpy.median(flipped))


def test_an_xyz_layer_is_loaded_when_the_algorithm_ends(call, sent):
    from qgis.core import QgsProcessingUtils, QgsRasterLayer

    done = call("previewlayer", MOSAIC_ID=sent["MOSAIC_ID"])
    assert QgsRasterLayer(done["OUTPUT"], "", "wms").isValid()
    ((key, details),) = done.context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(key, done.context)
    assert layer is not None and layer.isValid() and layer.source() == done["OUTPUT"] and details.name == "survey"


@pytest.mark.parametrize("url", ["ftp://h/{z}/{x}/{y}", "https://h/{z}/{x}.png", "{z}{x}{y}"])
def test_an_address_that_is_no_tile_template_is_refused(call, mapflow, url):
    done = call("previewlayer", URL=url)
    assert done.error and "Traceback" not in done.text and mapflow.requests() == []


# Search -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def search(call):
    def go(**given):
        layer = memory_layer("Polygon", [(AOI, ["a"])])
        return call("search", **{"INPUT": layer, "OUTPUT": "memory:", **given})

    return go


def test_every_filter_narrows_the_search_and_unknown_values_always_fit(search):
    everything = rows(search()["OUTPUT"])
    assert len(everything) > 20
    dates = [row["acquisitionDate"] or "" for row in everything]
    assert dates == sorted(dates, reverse=True)

    def fits(values, test):
        return all(value in (None, "") or str(value) == "NULL" or test(value) for value in values)

    for given, column, test in (
        ({"DATE_FROM": "2024-06-01"}, "acquisitionDate", lambda value: value >= "2024-06-01"),
        ({"DATE_TO": "2024-06-01"}, "acquisitionDate", lambda value: value <= "2024-06-02"),
        ({"MAX_CLOUD": 10}, "cloudCover", lambda value: value <= 10),
        ({"MIN_INTERSECTION": 90}, "aoiIntersectionPercent", lambda value: value >= 90),
        ({"MAX_RESOLUTION": 0.5}, "pixelResolution", lambda value: value <= 0.5),
        ({"MIN_RESOLUTION": 0.5}, "pixelResolution", lambda value: value >= 0.5),
        ({"MAX_OFF_NADIR": 10}, "offNadirAngle", lambda value: abs(value) <= 10),
        ({"PRODUCT_TYPES": [1]}, "productType", lambda value: value.upper() == "MOSAIC"),
        ({"HIDE_UNAVAILABLE": True}, "usable", bool),
    ):
        found = rows(search(**given)["OUTPUT"])
        assert len(found) < len(everything), given
        assert fits([row[column] for row in found], test), (given, [row[column] for row in found])
    assert search(LIMIT=5)["COUNT"] == 5


def test_pages_are_followed_to_the_end(search, mapflow):
    mapflow.set(catalog_density=300)
    done = search()
    assert done["COUNT"] > 150 and len(mapflow.posts("/catalog/meta")) >= 2
    ids = [row["id"] for row in rows(done["OUTPUT"])]
    assert len(ids) == len(set(ids)) == done["COUNT"]


def test_an_extent_does_instead_of_a_layer(call, search):
    box = f"{WEST},{WEST + SIZE},{NORTH - SIZE},{NORTH} [EPSG:4326]"
    assert call("search", EXTENT=box, OUTPUT="memory:")["COUNT"] == search()["COUNT"]
    assert "'Area'" in call("search", OUTPUT="memory:").text


def test_an_area_over_the_limit_is_refused_with_both_figures(call, mapflow):
    done = call("search", EXTENT="37,39,55,57 [EPSG:4326]", OUTPUT="memory:")
    assert "70,000.00 ha" in done.error and mapflow.posts("/catalog/meta") == []


def test_footprints_hide_nothing_and_tell_what_is_usable(search):
    from georelay.bridge.styles import apply_style

    layer = search()["OUTPUT"]
    apply_style(layer, "mapflow_footprints")
    categories = layer.renderer().categories()
    assert [(each.value(), each.label()) for each in categories][0] == (True, "Usable")
    assert all(each.symbol().symbolLayer(0).brushStyle() == 0 for each in categories)
    assert {row["usable"] for row in rows(layer)} == {True, False}


def test_the_quick_look_of_a_search_result_lies_on_its_footprint(call, search, tmp_path):
    from osgeo import gdal

    found = search(PRODUCT_TYPES=[0])["OUTPUT"]
    hit = next(each for each in found.getFeatures() if each["previewType"] == "jpg" and each["previewUrl"])
    done = call("imagepreview", URL=hit["previewUrl"], FOOTPRINT=hit.geometry().asWkt(), OUTPUT=str(tmp_path / "q.tif"))
    assert done.error == "", done.text
    raster, box = gdal.Open(done["OUTPUT"]), hit.geometry().boundingBox()
    west, dx, _, north, _, dy = raster.GetGeoTransform()
    assert (west, north) == pytest.approx((box.xMinimum(), box.yMaximum()), abs=3 * dx)


def test_no_key_reaches_the_storage_port(call, sent, mapflow):
    call("previewlayer", MOSAIC_ID=sent["MOSAIC_ID"])
    assert not any(each["has_authorization"] for each in mapflow.requests() if each["port"] == "storage")
    assert mapflow.made("leak") == []
