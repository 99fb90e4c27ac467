"""The sandbox speaks Mapflow's API as the sheet's checklist says, to a caller that is not our client."""

import base64
import io
import json

import pytest
import requests
from georelay.sandbox import sandbox_email, sandbox_token
from georelay.sandbox.mapflow import mapflow_token
from georelay.sandbox.mapflow.ground import square_metres_of
from georelay.sandbox.server import Sandbox

gdal = pytest.importorskip("osgeo.gdal")
numpy = pytest.importorskip("numpy")

AOI = {
    "type": "Polygon",
    "coordinates": [[[37.60, 55.70], [37.62, 55.70], [37.62, 55.72], [37.60, 55.72], [37.60, 55.70]]],
}
BUILDINGS = "00000000-0000-4000-8000-000000000001"


class Caller:
    """Plain requests with the account's key."""

    def __init__(self, box):
        self.box = box
        self.key = {"Authorization": "Basic " + mapflow_token()}

    def call(self, method, path, **more):
        headers = {**self.key, **more.pop("headers", {})}
        return requests.request(method, self.box.url + "/rest" + path, headers=headers, timeout=30, **more)

    def get(self, path, **params):
        return self.call("GET", path, params=params)

    def post(self, path, body):
        return self.call("POST", path, json=body)

    def options(self, **values):
        self.box.state.set_options({f"mapflow.{name}": value for name, value in values.items()})

    def advance(self, seconds=1000):
        self.box.state.set_clock(seconds)

    def mosaic(self, name="Field 12", **more):
        return self.post("/rasters/mosaic", {"name": name, **more}).json()["id"]

    def upload(self, mosaic_id, content, name="a.tif", part="file"):
        return self.call("POST", f"/rasters/mosaic/{mosaic_id}/image", files={part: (name, content, "image/tiff")})

    def image(self, content=None):
        """The ready image of a new mosaic."""
        mosaic_id = self.mosaic()
        assert self.upload(mosaic_id, content or geotiff()).status_code == 200
        self.advance()
        return self.get(f"/rasters/mosaic/{mosaic_id}/image").json()[0]

    def body(self, **more):
        source = {"dataProvider": {"providerName": "Mapbox", "zoom": 18}}
        return {"name": "Old town", "wdId": BUILDINGS, "geometry": AOI, "params": {"sourceParams": source}, **more}

    def process(self, **more):
        answer = self.post("/processings/v2", self.body(**more))
        assert answer.status_code == 200, answer.text
        return answer.json()


def geotiff(west=37.60, north=55.72, size=0.02, bands=3, epsg=4326, side=64, turn=0.0):
    from osgeo import osr

    name = "/vsimem/test-upload.tif"
    data = gdal.GetDriverByName("GTiff").Create(name, side, side, bands, gdal.GDT_Byte)
    step = size / side
    data.SetGeoTransform((west, step, turn * step, north, turn * step, -step))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        data.SetSpatialRef(crs)
    north_half = numpy.zeros((side, side), numpy.uint8)
    north_half[: side // 2] = 240
    for band in range(bands):
        data.GetRasterBand(band + 1).WriteArray(north_half)
    data = None
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return content


def picture(content):
    name = "/vsimem/test-picture"
    gdal.FileFromMemBuffer(name, content)
    data = gdal.Open(name)
    pixels = data.ReadAsArray()
    kind = data.GetDriver().ShortName
    gdal.Unlink(name)
    return kind, pixels


@pytest.fixture
def mapflow(tmp_path):
    with Sandbox(tmp_path / "box", seconds=3.0) as box:
        yield Caller(box)


# who may ask


@pytest.mark.parametrize("key", ["", "Basic nonsense", "Basic " + base64.b64encode(b"a@b.c:x").decode(), "Bearer x"])
def test_a_stranger_gets_401_in_the_error_family_of_the_path(mapflow, key):
    mapflow.key = {"Authorization": key}
    flat, detail = mapflow.get("/user/status"), mapflow.get("/rasters/mosaic")
    assert (flat.status_code, flat.json()["code"]) == (401, "UNAUTHORIZED")
    assert (detail.status_code, list(detail.json())) == (401, ["detail"])


def test_the_token_is_taken_with_and_without_its_padding(mapflow):
    mapflow.key = {"Authorization": "Basic " + mapflow_token().rstrip("=")}
    assert mapflow.get("/projects/default").status_code == 200
    assert base64.b64decode(mapflow_token()).decode() == f"{sandbox_email()}:{sandbox_token()}"


def test_a_bearer_token_is_taken_only_where_it_is_configured(mapflow):
    mapflow.options(bearer="issued")
    mapflow.key = {"Authorization": "Bearer issued"}
    assert mapflow.get("/user/status").status_code == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/processings/cost/v2"), ("GET", "/processings/x/result/v2"), ("GET", "/processings/x/aoi"),
        ("GET", "/rasters/mosaic/x%5Cimage"), ("GET", "/rasters/x/preview/s"), ("PUT", "/processing/x"),
        ("GET", "/catalog/metadata"),
    ],
)  # fmt: skip
def test_paths_with_the_old_typos_are_not_there(mapflow, method, path):
    assert mapflow.call(method, path, json={}).status_code in (404, 405)


def test_the_api_is_mounted_at_rest_only(mapflow):
    assert requests.post(mapflow.box.url + "/catalog/meta", json={}, timeout=9).status_code == 404
    assert mapflow.get("/version").text == "3.6.0"


# imagery


def test_an_upload_is_opened_measured_and_prepared_step_by_step(mapflow):
    import hashlib

    content = geotiff()
    mosaic_id = mapflow.mosaic(tags=["spring"])
    assert mapflow.upload(mosaic_id, content).json() == {"message": "Image uploaded", "mosaic_id": mosaic_id}
    image = mapflow.get(f"/rasters/mosaic/{mosaic_id}/image").json()[0]
    assert image["checksum"] == hashlib.sha1(content, usedforsecurity=False).hexdigest()
    assert image["file_size"] == len(content) and image["cog_link"] is None
    assert not image["uploaded_at"].endswith("Z") and "." in image["uploaded_at"]
    assert image["footprint"].startswith("POLYGON ((37.62 55.7, 37.62 55.72, 37.6 55.72, 37.6 55.7, 37.62")
    meta = image["meta_data"]
    assert (meta["crs"], meta["count"], meta["width"], meta["dtypes"]) == ("EPSG:4326", 3, 64, ["uint8"] * 3)
    assert mapflow.get(f"/rasters/image/{image['id']}/preview/s").status_code == 404
    seen = [mapflow.get(f"/rasters/image/{image['id']}/status").json()["preprocessing_status"]]
    for _ in range(2):
        mapflow.advance(0.4)
        seen.append(mapflow.get(f"/rasters/image/{image['id']}/status").json()["preprocessing_status"])
    mapflow.advance()
    assert seen[0] == "PENDING" and "IN_PROGRESS" in seen
    state = mapflow.get(f"/rasters/mosaic/{mosaic_id}/status").json()
    assert (state["total_images"], state["ready_images"], state["pending_images"]) == (1, 1, 0)
    mosaic = mapflow.get(f"/rasters/mosaic/{mosaic_id}").json()
    assert mosaic["sizeInBytes"] == len(content) and mosaic["footprint"].startswith("MULTIPOLYGON (((")
    assert mapflow.get("/rasters/mosaic", tags="spring").json()[0]["id"] == mosaic_id
    assert mapflow.get("/rasters/mosaic", tags="autumn").json() == []


def test_an_empty_mosaic_has_neither_footprint_nor_tiles(mapflow):
    mosaic = mapflow.get(f"/rasters/mosaic/{mapflow.mosaic()}").json()
    assert mosaic["footprint"] is None and mosaic["rasterLayer"] is None


def test_a_first_upload_may_make_its_mosaic(mapflow):
    answer = mapflow.call(
        "POST",
        "/rasters/mosaic/image",
        params={"name": "new", "tags": ["a", "b"]},
        files={"file": ("x.tif", geotiff())},
    )
    mosaic = mapflow.get(f"/rasters/mosaic/{answer.json()['mosaic_id']}").json()
    assert (mosaic["name"], mosaic["tags"]) == ("new", ["a", "b"])
    assert mapflow.call("POST", "/rasters/mosaic/image", files={"file": ("x.tif", geotiff())}).status_code == 422


REFUSED = [
    (b"not a tiff", {}, "FileOpenError"),
    (geotiff(epsg=None), {}, "FileCheckFailed"),
    (geotiff(west=500, epsg=4326), {}, "ImageOutOfBounds"),
    (geotiff(west=-60, north=60, size=110, side=64), {}, "ImageExtentTooBig"),
    (geotiff(), {"max_file": 100}, "FileTooBig"),
    (geotiff(), {"memory_limit": 100}, "MemoryLimitExceeded"),
    (geotiff(), {"max_side": 64}, "FileCheckFailed"),
]


@pytest.mark.parametrize(("content", "options", "code"), REFUSED, ids=[row[2] for row in REFUSED])
def test_an_upload_is_refused_with_its_code(mapflow, content, options, code):
    mapflow.options(**options)
    answer = mapflow.upload(mapflow.mosaic(), content)
    assert (answer.status_code, answer.json()["detail"]["code"]) == (422, code)
    assert all(isinstance(value, str) for value in answer.json()["detail"]["parameters"].values())


def test_another_number_of_bands_does_not_fit_the_mosaic(mapflow):
    mosaic_id = mapflow.mosaic()
    mapflow.upload(mosaic_id, geotiff())
    answer = mapflow.upload(mosaic_id, geotiff(bands=1)).json()["detail"]
    assert answer["code"] == "FileValidationFailed"
    assert (answer["parameters"]["got_param"], answer["parameters"]["expected_param"]) == ("1", "3")


def test_a_part_of_another_name_is_missing(mapflow):
    answer = mapflow.upload(mapflow.mosaic(), geotiff(), part="image")
    assert answer.status_code == 422 and answer.json()["detail"][0]["loc"] == ["body", "file"]


def test_unknown_ids_are_not_found_in_the_data_apis_shape(mapflow):
    for path in (
        "/rasters/mosaic/none",
        "/rasters/image/none",
        "/rasters/image/none/status",
        "/rasters/mosaic/none/image",
    ):
        answer = mapflow.get(path)
        assert answer.status_code == 404 and answer.json()["detail"]["code"] == "ItemNotFound"


@pytest.mark.parametrize(("size", "side"), [("s", 256), ("l", 1024)])
def test_a_preview_is_a_jpeg_of_the_image(mapflow, size, side):
    image = mapflow.image()
    answer = requests.get(image[f"preview_url_{size}"], headers=mapflow.key, timeout=9)
    kind, pixels = picture(answer.content)
    assert answer.headers["Content-Type"] == "image/jpeg" and kind == "JPEG" and pixels.shape == (3, side, side)
    assert pixels[0, side // 4, side // 2] > 220 and pixels[0, 3 * side // 4, side // 2] < 30
    assert mapflow.get(f"/rasters/image/{image['id']}/preview/x").status_code == 422


def test_footprints_stand_upright_or_turned_as_the_image_does(mapflow):
    upright, turned = mapflow.image(geotiff()), mapflow.image(geotiff(turn=0.3))
    ring = [tuple(map(float, pair.split())) for pair in turned["footprint"][10:-2].split(", ")]
    assert len({lon for lon, _ in ring}) == 4 and upright["footprint"].count("37.62") == 3


def test_tiles_of_the_mosaic_show_the_image_where_it_lies(mapflow):
    image = mapflow.image()
    links = mapflow.get(f"/rasters/mosaic/{image['mosaic_id']}").json()["rasterLayer"]
    about = requests.get(links["tileJsonUrl"], timeout=9).json()
    assert about["bounds"] == pytest.approx([37.60, 55.70, 37.62, 55.72])
    zoom = 13
    west, south, east, north = about["bounds"]
    bright, dark = (
        tile_value(links["tileUrl"], zoom, 37.61, 55.7175),
        tile_value(links["tileUrl"], zoom, 37.61, 55.7025),
    )
    outside = tile_value(links["tileUrl"], zoom, 37.63, 55.71)
    assert bright[0] > 200 and bright[-1] == 255
    assert dark[0] < 40 and dark[-1] == 255
    assert outside[-1] == 0 and south < north and west < east


def tile_value(template, zoom, lon, lat):
    """The bands of a tile at a position."""
    import math

    x = (lon + 180) / 360 * 2**zoom
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**zoom
    url = template.replace("{z}", str(zoom)).replace("{x}", str(int(x))).replace("{y}", str(int(y)))
    url = url.replace("{-y}", str(2**zoom - 1 - int(y)))
    kind, pixels = picture(requests.get(url, timeout=9).content)
    assert kind == "PNG" and pixels.shape[1:] == (256, 256)
    return [int(band[int(y % 1 * 256), int(x % 1 * 256)]) for band in pixels]


def test_the_tms_mosaic_and_the_basemap_show_the_same_ground(mapflow):
    base = mapflow.box.storage_url + "/mapflow"
    for lon, lat in ((37.61, 55.71), (37.6123, 55.7031), (-3.2, 5.4)):
        tms = tile_value(base + "/mosaic/{z}/{x}/{-y}.png?year=2022", 15, lon, lat)
        assert tms == tile_value(base + "/basemap/{z}/{x}/{y}.png", 15, lon, lat)
    assert requests.get(base + "/mosaic/3/1/1.png", timeout=9).status_code == 400


def test_a_key_that_reaches_the_storage_is_refused_and_remembered(mapflow):
    image = mapflow.image()
    links = mapflow.get(f"/rasters/mosaic/{image['mosaic_id']}").json()["rasterLayer"]
    assert requests.get(links["tileJsonUrl"], headers=mapflow.key, timeout=9).status_code == 400
    assert mapflow.box.state.all("mapflow", "leak")


def test_a_download_is_presigned_and_expires(mapflow):
    image = mapflow.image()
    link = mapflow.get(f"/rasters/image/{image['id']}/download").json()
    fetched = requests.get(link["download_url"], timeout=9)
    assert fetched.status_code == 200 and len(fetched.content) == image["file_size"]
    assert requests.get(link["download_url"].replace("Expires=", "Expires=9"), timeout=9).status_code == 403
    mapflow.advance(link["expires_in"] + 1)
    assert requests.get(link["download_url"], timeout=9).status_code == 403
    mapflow.options(downloadable=False)
    assert mapflow.get(f"/rasters/image/{image['id']}/download").status_code == 403
    mapflow.options(preprocess_seconds=10**9)
    assert mapflow.get(f"/rasters/image/{image['id']}/download").status_code == 409


def test_deleting_a_mosaic_takes_its_images_along(mapflow):
    image = mapflow.image()
    assert mapflow.call("DELETE", f"/rasters/mosaic/{image['mosaic_id']}").status_code == 200
    assert mapflow.get(f"/rasters/image/{image['id']}").status_code == 404
    assert mapflow.get("/rasters/memory").json()["memoryUsed"] == 0


def test_an_image_with_broken_pixels_fails_later(mapflow):
    content = bytearray(gdal_deflated())
    middle = len(content) // 2
    content[middle : middle + 2000] = b"\xff" * min(2000, len(content) - middle)
    mosaic_id = mapflow.mosaic()
    answer = mapflow.upload(mosaic_id, bytes(content))
    if answer.status_code == 200:
        mapflow.advance()
        assert mapflow.get(f"/rasters/mosaic/{mosaic_id}/status").json()["failed_images"] in (0, 1)


def gdal_deflated():
    from osgeo import osr

    name = "/vsimem/deflated.tif"
    data = gdal.GetDriverByName("GTiff").Create(name, 512, 512, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    data.SetSpatialRef(crs)
    data.SetGeoTransform((37, 0.0001, 0, 55, 0, -0.0001))
    data.GetRasterBand(1).WriteArray((numpy.arange(512 * 512).reshape(512, 512) * 7919 % 251).astype(numpy.uint8))
    data = None
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    return content


# catalog


def test_the_catalog_pages_and_always_finds_the_same(mapflow):
    body = {"aoi": AOI, "limit": 50, "offset": 0}
    first, again = mapflow.post("/catalog/meta", body).json(), mapflow.post("/catalog/meta", body).json()
    assert first == again and first["total"] > 100 and len(first["images"]) == 50
    second = mapflow.post("/catalog/meta", {**body, "offset": 50}).json()
    assert not {row["id"] for row in first["images"]} & {row["id"] for row in second["images"]}


def test_the_catalog_has_rows_of_every_odd_kind(mapflow):
    rows = mapflow.post("/catalog/meta", {"aoi": AOI, "limit": 1000}).json()["images"]
    assert {row["productType"] for row in rows} >= {"Image", "IMAGE", "Scene", "Mosaic"}
    assert any("cloudCover" not in row for row in rows) and any(row["previews"] for row in rows)
    assert any(row["previewType"] is None for row in rows) and all("sunAzimuth" in row for row in rows)
    png = next(row for row in rows if row["previewType"] == "png")
    assert requests.get(png["previewUrl"], timeout=9).content[:3] == b"\xff\xd8\xff"
    split = next(row for row in rows if row["previews"])
    assert len(split["previews"]) == len(split["footprint"]["coordinates"]) == 2
    assert all(requests.get(part["url"], timeout=9).status_code == 200 for part in split["previews"])
    mosaic = next(row for row in rows if row["productType"] == "Mosaic")
    assert "{-y}" in mosaic["previewUrl"] and mosaic["zoom"] == "18" and mosaic["pixelResolution"] == 0.0


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ({"dataProviders": []}, "none"),
        ({"dataProviders": None}, "all"),
        ({"maxCloudCover": 0.1}, "few"),
        ({"minAoiIntersectionPercent": 101}, "none"),
        ({"acquisitionDateFrom": "2099-01-01T00:00:00Z"}, "few"),
    ],
)
def test_filters_are_real_and_null_matches_them_all(mapflow, body, count):
    whole = mapflow.post("/catalog/meta", {"aoi": AOI, "limit": 1000}).json()["total"]
    found = mapflow.post("/catalog/meta", {"aoi": AOI, "limit": 1000, **body}).json()["total"]
    assert {"none": found == 0, "all": found == whole, "few": 0 < found < whole / 3}[count]


@pytest.mark.parametrize(
    "body",
    [{"sortBy": "COLOUR"}, {"sortBy": "ZOOM", "sortOrder": "UP"}, {"productTypes": ["SCENE"]}, {"limit": 5000},
     {"aoi": {}}, {"aoi": None}, {"acquisitionDateFrom": "yesterday"}],
)  # fmt: skip
def test_a_search_that_cannot_be_understood_is_refused(mapflow, body):
    answer = mapflow.post("/catalog/meta", {"aoi": AOI, **body})
    assert answer.status_code == 400 and answer.json()["code"]


@pytest.mark.parametrize("token", ["CLOUD_COVER", "ACQUISITION_DATE", "PIXEL_RESOLUTION", "OFF_NADIR_ANGLE"])
def test_rows_are_sorted_and_unknown_values_come_last(mapflow, token):
    from georelay.sandbox.mapflow.catalog import SORTS

    body = {"aoi": AOI, "limit": 1000, "sortBy": token, "sortOrder": "DESC"}
    values = [row.get(SORTS[token]) for row in mapflow.post("/catalog/meta", body).json()["images"]]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=True) and values[: len(known)] == known


def test_a_search_over_the_limit_is_refused(mapflow):
    wide = {"type": "Polygon", "coordinates": [[[37, 55], [38, 55], [38, 56], [37, 56], [37, 55]]]}
    assert mapflow.post("/catalog/meta", {"aoi": wide}).json()["params"]["searchAreaLimit"] == "700000000"


def test_hidden_providers_stay_out_on_request(mapflow):
    rows = mapflow.post("/catalog/meta", {"aoi": AOI, "limit": 1000, "hideUnavailable": True}).json()["images"]
    linked = {each["name"] for each in mapflow.get("/user/status").json()["searchDataProviders"]}
    assert {row["providerName"] for row in rows} <= linked


# account, projects, processings


def test_limits_may_be_null_and_billing_a_number(mapflow):
    mapflow.options(billing=0, memory_limit=None, area_limit=None)
    status = mapflow.get("/user/status").json()
    assert (status["billingType"], status["memoryLimit"], status["remainingArea"]) == (0, None, None)
    assert mapflow.get("/rasters/memory").json()["memoryFree"] is None
    assert "somethingNew" in status
    names = [each["name"] for each in status["dataProviders"]]
    assert len(names) > len(set(names))


def test_projects_are_made_changed_paged_and_deleted(mapflow):
    made = mapflow.post("/projects", {"name": "Second"}).json()
    assert made["user"]["aoiAreaLimit"] == 25000000 and made["workflowDefs"]
    mapflow.call("PUT", f"/projects/{made['id']}", json={"name": "Renamed", "description": "d"})
    page = mapflow.post("/projects/page", {"limit": 1, "offset": 0, "filter": "ren", "sortBy": "NAME"}).json()
    assert [each["name"] for each in page["results"]] == ["Renamed"] and page["total"] == 1
    assert mapflow.call("DELETE", f"/projects/{made['id']}").status_code == 200
    assert mapflow.get(f"/projects/{made['id']}").status_code == 404
    assert mapflow.post("/projects/page", {"sortBy": "COLOUR"}).status_code == 400


@pytest.mark.parametrize(
    ("role", "may"),
    [
        ("readonly", ()),
        ("contributor", ("start",)),
        ("maintainer", ("start", "delete")),
        ("owner", ("start", "delete", "edit")),
    ],
)
def test_roles_allow_what_the_sheet_says(mapflow, role, may):
    uid = mapflow.process()["id"]
    mapflow.options(role=role)
    project = mapflow.get("/projects/default").json()
    assert (role == "owner") == ("shareProject" not in project)
    assert (mapflow.post("/processings/v2", mapflow.body()).status_code == 200) == ("start" in may)
    assert (mapflow.call("DELETE", f"/processings/{uid}").status_code == 200) == ("delete" in may)
    edited = mapflow.call("PUT", f"/projects/{project['id']}", json={"name": "x"})
    assert (edited.status_code == 200) == ("edit" in may) and (edited.status_code in (200, 403))


def test_a_processing_goes_its_way_and_has_layers_only_at_the_end(mapflow):
    made = mapflow.process(blocks=[{"name": "Classification", "enabled": True}], meta={"a": "b"})
    assert made["status"] == "UNPROCESSED" and made["vectorLayer"] is None and made["meta"] == {"a": "b"}
    assert made["params"]["sourceParams"]["myImagery"] is None
    assert mapflow.get(f"/processings/{made['id']}/result").status_code == 400
    mapflow.advance(1.5)
    half = mapflow.get(f"/processings/{made['id']}/v2").json()
    assert half["status"] == "IN_PROGRESS" and 0 < half["percentCompleted"] < 100
    mapflow.advance()
    done = mapflow.get(f"/processings/{made['id']}/v2").json()
    assert done["status"] == "OK" and done["vectorLayer"]["tileUrl"] and done["rasterLayer"]
    result = mapflow.get(f"/processings/{made['id']}/result")
    assert result.headers["Content-Type"] == "application/octet-stream"
    features = result.json()["features"]
    assert len(features) > 300 and all("synthetic" in each["properties"]["source"] for each in features)
    inside = sum(square_metres_of(each["geometry"]) for each in features)
    assert 0 < inside < square_metres_of(AOI)
    assert features[0]["properties"]["area"] == pytest.approx(square_metres_of(features[0]["geometry"]), abs=0.01)


def test_images_of_the_catalog_wait_for_their_delivery(mapflow):
    rows = mapflow.post("/catalog/meta", {"aoi": AOI, "limit": 1000, "dataProviders": ["CG"]}).json()["images"]
    source = {"imagerySearch": {"dataProvider": "cg", "imageIds": [rows[0]["id"]], "zoom": None, "searchId": None}}
    made = mapflow.process(params={"sourceParams": source})
    mapflow.advance(0.6)
    assert mapflow.get(f"/processings/{made['id']}/v2").json()["status"] == "AWAITING"


def test_a_failure_is_triggered_by_name_and_mended_by_a_restart(mapflow):
    made = mapflow.process(name="fail:source-validator.PixelSizeTooHigh")
    assert mapflow.post(f"/processings/{made['id']}/restart/v2", {}).status_code == 400
    mapflow.advance()
    failed = mapflow.get(f"/processings/{made['id']}/v2").json()
    assert failed["status"] == "FAILED" and failed["messages"][0]["parameters"]["actual_res"] == "5.62"
    assert mapflow.get(f"/processings/{made['id']}/aois").json()[0]["messages"] == failed["messages"]
    assert mapflow.call("POST", f"/processings/{made['id']}/restart/v2").status_code == 200
    mapflow.advance()
    assert mapflow.get(f"/processings/{made['id']}/v2").json()["status"] == "OK"


def test_every_failure_code_can_be_triggered(mapflow):
    from georelay.sandbox.mapflow.failures import _PARAMETERS, failure

    for code in _PARAMETERS:
        assert failure(code)[0]["parameters"]
    assert failure("dataloader.NoDataTile") == [{"code": "dataloader.NoDataTile", "parameters": {}}]


BAD_RUNS = [
    ({"wdId": "none"}, 400, "Workflow"),
    ({"wdId": None, "wdName": "Buildings"}, 400, "Workflow"),
    ({"geometry": {"type": "Point", "coordinates": [0, 0]}}, 400, "geometry"),
    ({"params": {"sourceParams": {}}}, 400, "exactly one source"),
    ({"params": {"sourceParams": {"dataProvider": {"providerName": "nowhere"}}}}, 403, "data provider nowhere"),
    ({"params": {"sourceParams": {"dataProvider": {"providerName": "Mapbox", "colour": 1}}}}, 400, "Unknown fields"),
    ({"params": {"sourceParams": {"dataProvider": {"providerName": "maxar_vivid"}}}}, 400, "Maxar"),
    ({"params": {"sourceParams": {"dataProvider": {"providerName": "arcgis_world_imagery"}}}}, 400, "too small"),
    ({"params": {"sourceParams": {"imagerySearch": {"dataProvider": "orbview", "imageIds": ["a"]}}}}, 403, "orbview"),
    ({"params": {"sourceParams": {"imagerySearch": {"dataProvider": "CG", "imageIds": []}}}}, 400, "imageIds"),
    ({"params": {"sourceParams": {"myImagery": {"mosaicId": "none"}}}}, 404, "not found"),
    ({"params": {"sourceParams": {"userDefined": {"sourceType": "WMS", "url": "https://a"}}}}, 400, "sourceType"),
    ({"params": {"sourceParams": {"userDefined": {"sourceType": "XYZ", "url": "https://a/{z}"}}}}, 400, "must contain"),
    ({"blocks": [{"name": "Segmentation", "enabled": True}]}, 400, "not optional"),
    ({"name": " "}, 400, "name"),
    ({"projectId": "none"}, 404, "not found"),
]


@pytest.mark.parametrize(("more", "status", "words"), BAD_RUNS, ids=[row[2] + str(i) for i, row in enumerate(BAD_RUNS)])
def test_a_run_that_cannot_be_is_refused_and_costs_nothing(mapflow, more, status, words):
    answer = mapflow.post("/processings/v2", mapflow.body(**more))
    assert answer.status_code == status and words in answer.json()["message"]
    assert mapflow.get("/processings/v2").json() == []
    assert mapflow.get("/user/status").json()["remainingCredits"] == 100000


def test_an_area_over_the_limit_is_refused_in_total_and_by_its_box(mapflow):
    mapflow.options(aoi_limit=2_000_000)
    answer = mapflow.post("/processings/v2", mapflow.body()).json()
    assert answer["code"] == "TOO_LARGE_PROCESSING" and answer["params"]["aoiAreaLimit"] == "2000000"
    thin = [[37.60, 55.70], [37.62, 55.72], [37.6201, 55.72], [37.60, 55.6999], [37.60, 55.70]]
    thin_body = mapflow.body(geometry={"type": "Polygon", "coordinates": [thin]})
    assert mapflow.post("/processings/v2", thin_body).json()["code"] == "TOO_LARGE_PROCESSING"
    mapflow.options(aoi_limit=0, max_aois=1)
    twice = {"type": "MultiPolygon", "coordinates": [AOI["coordinates"], AOI["coordinates"]]}
    assert "Too many AOIs" in mapflow.post("/processings/v2", mapflow.body(geometry=twice)).json()["message"]


@pytest.mark.parametrize(("how", "kind"), [("json", "application/json"), ("text", "text/plain")])
def test_the_price_is_a_bare_number(mapflow, how, kind):
    import math

    mapflow.options(cost_as=how)
    answer = mapflow.post("/processing/cost/v2", mapflow.body(blocks=[{"name": "Heights", "enabled": True}]))
    assert answer.headers["Content-Type"] == kind
    assert int(answer.text) == math.ceil(square_metres_of(AOI) / 1e6 * 23)
    small = {"type": "Polygon", "coordinates": [[[37.6, 55.7], [37.601, 55.7], [37.601, 55.701], [37.6, 55.7]]]}
    assert mapflow.post("/processing/cost/v2", mapflow.body(geometry=small)).text == "13"


def test_credits_are_spent_and_run_out(mapflow):
    made = mapflow.process()
    assert mapflow.get("/user/status").json()["remainingCredits"] == 100000 - made["cost"]
    mapflow.options(credits=made["cost"])
    answer = mapflow.post("/processings/v2", mapflow.body())
    assert answer.status_code == 400 and "enough limit" in answer.json()["message"]


def test_processings_are_listed_paged_renamed_rated_and_reviewed(mapflow):
    uids = [mapflow.process(name=f"run {number}")["id"] for number in range(3)]
    project = mapflow.get("/projects/default").json()["id"]
    body = {"limit": 2, "offset": 0, "sortBy": "CREATED", "sortOrder": "DESC"}
    page = mapflow.post(f"/projects/{project}/processings/v2/page", body).json()
    assert [each["id"] for each in page["results"]] == uids[:0:-1] and (page["total"], page["count"]) == (3, 2)
    assert mapflow.get(f"/processings/{uids[0]}").json()["params"] == {"data_provider": "Mapbox", "zoom": "18"}
    mapflow.call("PUT", f"/processings/{uids[0]}/v2", json={"name": "new", "description": "d"})
    assert mapflow.get(f"/processings/{uids[0]}/v2").json()["name"] == "new"
    rating = {"rating": 5, "feedback": "fine"}
    assert mapflow.call("PUT", f"/processings/{uids[0]}/rate", json=rating).status_code == 400
    mapflow.options(review=True)
    mapflow.advance()
    assert mapflow.call("PUT", f"/processings/{uids[0]}/rate", json=rating).status_code == 200
    shown = mapflow.get(f"/processings/{uids[0]}/v2").json()
    assert shown["rating"]["rating"] == "5" and shown["reviewStatus"]["reviewStatus"] == "IN_REVIEW"
    assert mapflow.call("PUT", f"/processings/{uids[0]}/acceptation").status_code == 200
    assert mapflow.call("PUT", f"/processings/{uids[0]}/acceptation").status_code == 400
    refused = {"comment": "no", "features": {"type": "FeatureCollection", "features": []}}
    assert mapflow.call("PUT", f"/processings/{uids[1]}/rejection", json=refused).status_code == 200
    assert mapflow.get(f"/processings/{uids[1]}/v2").json()["reviewStatus"]["reviewStatus"] == "NOT_ACCEPTED"
    stats = mapflow.call("POST", "/processings/stats", params={"type": "JSON"}, json={"page": 0, "perPage": 2}).json()
    assert (stats["total"], stats["count"]) == (3, 2) and stats["totalCost"] > 0


def test_the_result_of_one_aoi_and_an_empty_result(mapflow):
    west = [[[37.60, 55.70], [37.605, 55.70], [37.605, 55.705], [37.60, 55.705], [37.60, 55.70]]]
    both = {"type": "MultiPolygon", "coordinates": [west, AOI["coordinates"]]}
    made = mapflow.process(geometry=both)
    mapflow.advance()
    first = mapflow.get(f"/processings/{made['id']}/aois").json()[0]
    part = mapflow.get(f"/processings/{made['id']}/result", aoiId=first["id"]).json()["features"]
    whole = mapflow.get(f"/processings/{made['id']}/result").json()["features"]
    assert 0 < len(part) < len(whole)
    empty = mapflow.process(name="an empty result")
    mapflow.advance()
    assert mapflow.get(f"/processings/{empty['id']}/result").json()["features"] == []


def test_a_vector_tile_opens_in_gdal_with_its_one_layer(mapflow, tmp_path):
    from osgeo import ogr

    made = mapflow.process(blocks=[{"name": "Heights", "enabled": True}])
    links = mapflow.get(f"/processings/{made['id']}/v2").json()["vectorLayer"]
    assert links is None
    mapflow.advance()
    links = mapflow.get(f"/processings/{made['id']}/v2").json()["vectorLayer"]
    about = requests.get(links["tileJsonUrl"], timeout=9).json()
    assert about["vector_layers"][0]["id"] == "vector_layer"
    column, row = 9903, 5125  # zoom 14, inside the area
    url = links["tileUrl"].replace("{z}", "14").replace("{x}", str(column)).replace("{y}", str(row))
    answer = requests.get(url, timeout=9)
    path = tmp_path / "tile.pbf"
    path.write_bytes(answer.content)
    source = gdal.OpenEx(f"MVT:{path}", gdal.OF_VECTOR, open_options=["X=9903", "Y=5125", "Z=14", "CLIP=NO"])
    layer = source.GetLayerByName("vector_layer")
    assert layer.GetFeatureCount() > 20
    feature = layer.GetNextFeature()
    assert feature.GetField("object_type") == "buildings" and feature.GetField("building_height") > 2
    assert feature.GetGeometryRef().GetGeometryType() in (ogr.wkbPolygon, ogr.wkbMultiPolygon)
    west, east, south, north = layer.GetExtent()
    half = 20037508.342789244
    assert -half + column * 2 * half / 2**14 - 100 < west < east < -half + (column + 1) * 2 * half / 2**14 + 100


def test_a_seen_thing_is_the_same_whatever_area_it_is_asked_for(mapflow):
    from georelay.sandbox.mapflow.features import make_features

    ring = [[37.605, 55.705], [37.615, 55.705], [37.615, 55.715], [37.605, 55.715], [37.605, 55.705]]
    smaller = {"type": "Polygon", "coordinates": [ring]}
    whole = {json.dumps(each["geometry"]) for each in make_features("buildings", AOI, set())}
    part = [json.dumps(each["geometry"]) for each in make_features("buildings", smaller, set())]
    assert sum(each in whole for each in part) > 0.8 * len(part)


# planned searches


def test_a_planned_search_lives_from_searching_to_seen(mapflow):
    project = mapflow.get("/projects/default").json()["id"]
    details = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "town"}, "geometry": AOI},
        {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [AOI["coordinates"]]}},
    ]}  # fmt: skip
    search = {"aoiDetails": details, "maxCloudCover": 50}
    body = {"name": "watch", "searchParams": search, "projectId": project, "activeUntil": "2026-12-31T10:00:00.0Z"}
    made = mapflow.post("/processings/template", body).json()["template"]
    path = f"/processings/template/{made['id']}"
    assert made["status"] == "SEARCHING" and made["isActive"]
    assert len(made["searchParams"]["aoiDetails"]["features"]) == 1, "multipolygons are ignored"
    mapflow.advance()
    assert mapflow.get(path).json()["template"]["status"] == "READY"
    listed = mapflow.get(f"/processings/template/project/{project}").json()["templates"]
    assert "searchParams" not in listed[0]
    found = mapflow.post(path + "/images", {"limit": 20, "offset": 0}).json()
    assert sum(row["isNew"] for row in found["images"]) == 5
    mapflow.call("POST", f"{path}/image/{found['images'][0]['id']}/seen")
    assert not mapflow.post(path + "/images", {"limit": 20, "offset": 0}).json()["images"][0]["isNew"]
    mapflow.call("PUT", path + "/image/seenAll")
    assert mapflow.get(path).json()["template"]["newImagesCount"] == 0
    aoi = mapflow.get(path).json()["template"]["searchParams"]["aoiDetails"]["features"][0]["properties"]["id"]
    assert mapflow.call("PUT", f"{path}/aoi/{aoi}", json={"name": "x"}).status_code == 404
    assert mapflow.post(f"{path}/aoi/{aoi}", {"name": "x"}).status_code == 200
    assert mapflow.post(f"{path}/aoi", {"aois": [{"geometry": AOI, "name": "second"}]}).json()["addedCount"] == 1
    assert mapflow.call("DELETE", f"{path}/aoi", json={"aoiIds": [aoi]}).json() == {"deletedCount": 1}
    assert mapflow.call("PUT", path, json={"searchParams": {"aoi": AOI}}).status_code == 400
    assert mapflow.call("PUT", path, json={"name": "renamed"}).json()["template"]["name"] == "renamed"
    run = mapflow.post(path + "/v2", {**mapflow.body(), "updateTemplateGeometry": False}).json()
    assert [each["id"] for each in mapflow.get(path + "/processings").json()] == [run["id"]]
    assert mapflow.call("POST", path + "/restart").status_code == 400
    assert mapflow.call("POST", path + "/pause").json()["isActive"] is False
    mapflow.options(template_cap=0)
    assert "active templates" in mapflow.call("POST", path + "/resume").json()["message"]
    assert mapflow.call("DELETE", path).status_code == 200 and mapflow.get(path).status_code == 404


# faults


@pytest.mark.parametrize(
    ("fault", "more", "seen"),
    [
        ("status", {"status": 503}, lambda answer: answer.status_code == 503),
        ("html", {}, lambda answer: answer.status_code == 502 and "<html>" in answer.text),
        (
            "status",
            {"status": 401, "body": {"code": "UNAUTHORIZED", "message": "reissued"}},
            lambda answer: answer.status_code == 401,
        ),
    ],
)
def test_a_fault_hits_once_and_is_gone(mapflow, fault, more, seen):
    requests.post(
        mapflow.box.url + "/_sandbox/faults", json={"match": "GET /rest/user/status", "fault": fault, **more}, timeout=9
    )
    assert seen(mapflow.get("/user/status")) and mapflow.get("/user/status").status_code == 200


def test_a_dropped_upload_may_have_arrived(mapflow):
    from georelay.sandbox.faults import add_fault

    mosaic_id = mapflow.mosaic()
    add_fault(mapflow.box.state, {"match": "POST /rest/rasters/mosaic/*/image", "fault": "drop"})
    with pytest.raises(requests.ConnectionError):
        mapflow.upload(mosaic_id, io.BytesIO(geotiff()).read())
    assert len(mapflow.get(f"/rasters/mosaic/{mosaic_id}/image").json()) == 1
