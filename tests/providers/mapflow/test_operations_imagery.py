"""Own imagery: looked at, uploaded, listed, previewed in its place, shown as tiles, deleted only with confirmation."""

import json
from pathlib import Path

import pytest
from georelay.providers.declare import RasterFile
from georelay.providers.errors import InputError, JobFailed, NotFoundError, RejectedError
from georelay.providers.jobs import JobState
from georelay.providers.mapflow.footprint import bounds_of
from georelay.providers.mapflow.imagery.models import read_image, read_mosaic
from georelay.providers.mapflow.imagery.operations import _whole, image_feature, mosaic_feature
from mapflow_desk import Killed, features, raster


def ids_of(outputs):
    return json.loads(outputs["IMAGE_IDS"])


def test_several_images_go_up_in_order_and_get_tiles(desk, tmp_path):
    files = [raster(tmp_path / f"part_{index}.tif", 37.60 + index * 0.02) for index in range(3)]
    done = desk.upload(*files, TAGS="spring, rgb")
    assert done["IMAGE_COUNT"] == 3 and len(ids_of(done)) == 3
    mosaics = features(desk.run("mapflowlistmosaics"))
    assert len(mosaics) == 1 and mosaics[0]["properties"]["tags"] == "spring, rgb"
    assert mosaics[0]["properties"]["has_tiles"] is True
    images = features(desk.run("mapflowlistimages", MOSAIC_ID=done["MOSAIC_ID"]))
    assert [each["properties"]["filename"] for each in images] == ["part_0.tif", "part_1.tif", "part_2.tif"]
    assert [each["properties"]["id"] for each in images] == ids_of(done)
    assert bounds_of(images[1]["geometry"]) == pytest.approx((37.62, 55.70, 37.64, 55.72))
    assert images[0]["properties"]["bands"] == 3 and images[0]["properties"]["crs"] == "EPSG:4326"
    rising = [value for value in desk.progress if value is not None]
    assert rising == sorted(rising) and rising[-1] == 100


def test_the_same_upload_again_sends_nothing(desk, tmp_path):
    file = raster(tmp_path / "one.tif")
    first, second = desk.upload(file), desk.upload(file)
    assert ids_of(first) == ids_of(second) and len(desk.made("image")) == 1 and len(desk.made("mosaic")) == 1
    third = desk.upload(file, NEW_RUN=True)
    assert third["MOSAIC_ID"] != first["MOSAIC_ID"]


def test_what_is_in_the_mosaic_already_is_not_sent_again(desk, tmp_path):
    one, two = raster(tmp_path / "one.tif"), raster(tmp_path / "two.tif", 37.7)
    first = desk.upload(one)
    both = desk.upload(one, two, NAME="", MOSAIC_ID=first["MOSAIC_ID"])
    assert len(desk.made("image")) == 2 and ids_of(both)[0] == ids_of(first)[0]
    assert any("in the mosaic already" in str(line) for line in desk.said)


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_upload_that_was_killed_goes_on_with_what_is_missing(desk, tmp_path, when):
    files = [raster(tmp_path / f"{index}.tif", 37.6 + index * 0.02) for index in range(2)]
    desk.kill = ("imagery", "upload_image", when)
    with pytest.raises(Killed):
        desk.upload(*files)
    desk.kill = None
    if when == "before":  # whether it arrived cannot be known to the next process; it asks first
        desk.upload(*files, NEW_RUN=True)
        return
    assert desk.upload(*files)["IMAGE_COUNT"] == 2
    assert len(desk.made("image")) == 2 and len(desk.made("mosaic")) == 1


def test_a_dropped_connection_is_resolved_by_the_images_checksum(desk, tmp_path):
    desk.fault("POST /rest/rasters/mosaic/*/image", "drop")
    done = desk.upload(raster(tmp_path / "one.tif"))
    assert done["IMAGE_COUNT"] == 1 and len(desk.made("image")) == 1


def test_a_lost_reply_to_the_new_mosaic_is_resolved_by_its_name(desk, tmp_path):
    desk.fault("POST /rest/rasters/mosaic", "drop")
    assert desk.upload(raster(tmp_path / "one.tif"))["IMAGE_COUNT"] == 1
    assert len(desk.made("mosaic")) == 1


def test_an_image_that_fails_does_not_lose_the_others(desk, tmp_path):
    files = [raster(tmp_path / f"{name}.tif", 37.6 + index * 0.02) for index, name in enumerate("abc")]
    found = {"filename": "b.tif", "mosaic_id": "m", "param_name": "count", "got_param": "4", "expected_param": "3"}
    body = {"detail": {"code": "FileValidationFailed", "parameters": found}}
    desk.fault("POST /rest/rasters/mosaic/*/image", "status", status=422, after=1, body=body)
    done = desk.upload(*files)
    assert done["IMAGE_COUNT"] == 2
    assert any("b.tif" in str(line) and "count is 4 and must be 3" in str(line) for line in desk.warned)
    again = desk.upload(*files)
    assert again["IMAGE_COUNT"] == 3 and len(desk.made("image")) == 3


def test_a_refused_sign_in_stops_the_batch_and_it_goes_on_later(desk, tmp_path):
    files = [raster(tmp_path / f"{name}.tif", 37.6 + index * 0.02) for index, name in enumerate("abc")]
    desk.fault("POST /rest/rasters/mosaic/*/image", "status", status=401, after=1, body={"detail": "expired"})
    with pytest.raises(Exception, match="401"):
        desk.upload(*files)
    assert len(desk.made("image")) == 1
    assert desk.upload(*files)["IMAGE_COUNT"] == 3 and len(desk.made("image")) == 3


def test_when_no_image_can_be_uploaded_it_is_an_error(desk, tmp_path):
    desk.fault(
        "POST /rest/rasters/mosaic/*/image",
        "status",
        status=422,
        times=None,
        body={"detail": {"code": "FileOpenError"}},
    )
    with pytest.raises(JobFailed, match="cannot be opened as a GeoTIFF"):
        desk.upload(raster(tmp_path / "one.tif"))


def test_images_that_the_service_cannot_prepare_are_named(desk, tmp_path):
    desk.options(preprocess_fail="bad")
    done = desk.upload(raster(tmp_path / "good.tif"), raster(tmp_path / "bad.tif", 37.7))
    assert done["IMAGE_COUNT"] == 2 and any("bad.tif" in str(line) for line in desk.warned)
    with pytest.raises(JobFailed, match="bad.tif"):
        desk.upload(raster(tmp_path / "bad.tif", 37.9), NAME="other")


UNFIT = [
    ("no_crs", {"epsg": None}, "no coordinate system"),
    ("coarse", {"size": 0.1, "side": 16}, "20 m is the coarsest"),
]


@pytest.mark.parametrize(("name", "made", "words"), UNFIT, ids=[row[0] for row in UNFIT])
def test_an_unfit_image_is_refused_with_the_figure_before_anything_is_sent(desk, tmp_path, name, made, words):
    with pytest.raises(InputError) as caught:
        desk.upload(raster(tmp_path / f"{name}.tif", **made), raster(tmp_path / "fine.tif"))
    assert words in str(caught.value) and f"{name}.tif" in str(caught.value) and "Nothing was sent" in str(caught.value)
    assert desk.made("image") == [] and desk.made("mosaic") == [] and desk.asked("POST") == []


def test_sizes_are_judged_against_the_account(desk, tmp_path):
    file = raster(tmp_path / "one.tif", side=256)
    size = file.path.stat().st_size
    for options, words in (
        ({"max_side": 256}, "fewer than 256"),
        ({"max_side": 30000, "max_file": size}, "must have less than"),
        ({"max_file": 10**9, "memory_limit": size - 1}, "of the storage is free"),
    ):
        desk.options(**options)
        with pytest.raises(InputError, match=words):
            desk.upload(file)
    desk.options(memory_limit=None, max_side=257, max_file=size + 1)
    assert desk.upload(file)["IMAGE_COUNT"] == 1


def test_another_number_of_bands_is_refused_and_another_crs_is_warned_of(desk, tmp_path):
    first = desk.upload(raster(tmp_path / "rgb.tif"))
    with pytest.raises(InputError, match="1 band and the images of the mosaic have 3"):
        desk.upload(raster(tmp_path / "grey.tif", bands=1), NAME="", MOSAIC_ID=first["MOSAIC_ID"])
    desk.upload(
        raster(tmp_path / "utm.tif", 412000, 6175000, 1200, epsg=32637, side=200), NAME="", MOSAIC_ID=first["MOSAIC_ID"]
    )
    assert any("EPSG:32637" in line and "reprojects" in line for line in desk.warned)


def test_what_is_no_geotiff_is_converted_first(desk, tmp_path):
    from osgeo import gdal

    gdal.Translate(
        str(tmp_path / "scan.png"),
        str(raster(tmp_path / "scan_src.tif").path),
        format="PNG",
        creationOptions=["WORLDFILE=YES"],
    )
    gdal.Translate(str(tmp_path / "scan.img"), str(tmp_path / "scan_src.tif"), format="HFA")
    done = desk.upload(RasterFile(tmp_path / "scan.img", "scan.img"))
    assert done["IMAGE_COUNT"] == 1
    assert desk.made("image")[0]["filename"] == "scan.tif" or desk.made("image")[0]["filename"].endswith(".tif")


def test_two_images_of_one_name_get_names_of_their_own(desk, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    desk.upload(raster(tmp_path / "a" / "x.tif"), raster(tmp_path / "b" / "x.tif", 37.7))
    assert sorted(each["filename"] for each in desk.made("image")) == ["x.tif", "x_2.tif"]


@pytest.mark.parametrize("values", [{"NAME": ""}, {"MOSAIC_ID": "m"}])
def test_either_a_mosaic_or_a_name_is_needed(desk, tmp_path, values):
    with pytest.raises(InputError, match="either a mosaic, or the name of a new one"):
        desk.upload(raster(tmp_path / "one.tif"), **values)


def test_no_images_is_an_error(desk):
    with pytest.raises(InputError, match="'Images' is empty"):
        desk.upload()


def test_a_mosaic_is_made_changed_and_deleted_with_confirmation_only(desk):
    uid = desk.run("mapflowcreatemosaic", NAME="Field 12", TAGS="a, b")["MOSAIC_ID"]
    desk.run("mapflowupdatemosaic", MOSAIC_ID=uid, NAME="Field 13")
    shown = features(desk.run("mapflowlistmosaics"))[0]
    assert (shown["properties"]["name"], shown["properties"]["tags"], shown["geometry"]) == ("Field 13", "a, b", None)
    desk.run("mapflowupdatemosaic", MOSAIC_ID=uid, TAGS="c")
    assert features(desk.run("mapflowlistmosaics", TAGS="c"))[0]["properties"]["name"] == "Field 13"
    assert desk.run("mapflowlistmosaics", TAGS="nothing")["COUNT"] == 0
    before = len(desk.asked())
    with pytest.raises(InputError, match="Yes, delete for good"):
        desk.run("mapflowdeletemosaic", MOSAIC_ID=uid)
    assert len(desk.asked()) == before
    desk.run("mapflowdeletemosaic", MOSAIC_ID=uid, CONFIRM=True)
    assert desk.made("mosaic") == []


def test_a_lost_reply_to_a_created_mosaic_makes_no_second_one(desk):
    desk.fault("POST /rest/rasters/mosaic", "drop")
    uid = desk.run("mapflowcreatemosaic", NAME="Field 12")["MOSAIC_ID"]
    assert [each["id"] for each in desk.made("mosaic")] == [uid]


def test_an_image_is_renamed_downloaded_and_deleted(desk, tmp_path):
    file = raster(tmp_path / "one.tif")
    uid = ids_of(desk.upload(file))[0]
    desk.run("mapflowrenameimage", IMAGE_ID=uid, NAME="field ä & co.tif")
    assert desk.made("image")[0]["filename"] == "field ä & co.tif"
    brought = desk.run("mapflowdownloadimage", IMAGE_ID=uid)["OUTPUT"]
    assert Path(brought).read_bytes() == file.path.read_bytes()
    with pytest.raises(InputError, match="Yes, delete for good"):
        desk.run("mapflowdeleteimage", IMAGE_ID=uid)
    desk.run("mapflowdeleteimage", IMAGE_ID=uid, CONFIRM=True)
    assert desk.made("image") == []


def test_an_unknown_or_impossible_id_is_an_error(desk):
    with pytest.raises(NotFoundError, match="no mosaic nothing-here in this account"):
        desk.run("mapflowlistimages", MOSAIC_ID="nothing-here")
    for bad in ("", "..", "a/b"):
        with pytest.raises(InputError, match="must be the id"):
            desk.run("mapflowlistimages", MOSAIC_ID=bad)


def test_a_locked_mosaic_says_so(desk):
    uid = desk.run("mapflowcreatemosaic", NAME="x")["MOSAIC_ID"]
    desk.options(lock_mosaics=True)
    with pytest.raises(RejectedError, match="used by a processing"):
        desk.run("mapflowdeletemosaic", MOSAIC_ID=uid, CONFIRM=True)


@pytest.mark.parametrize("turned", [0.0, 20.0, -15.0])
@pytest.mark.parametrize("size", ["small", "large"])
def test_a_preview_lies_where_the_image_lies(desk, tmp_path, turned, size):
    from osgeo import gdal

    made = desk.upload(raster(tmp_path / "one.tif", turned=turned))
    out = desk.run("mapflowimagepreview", IMAGE_ID=ids_of(made)[0], SIZE=size)["OUTPUT"]
    picture, image = gdal.Open(str(out)), gdal.Open(str(tmp_path / "one.tif"))
    move, back = image.GetGeoTransform(), gdal.InvGeoTransform(picture.GetGeoTransform())
    bands, original = picture.ReadAsArray(), image.ReadAsArray()
    for column, row in ((16, 16), (112, 16), (16, 112), (112, 112), (64, 64), (40, 90)):
        lon, lat = gdal.ApplyGeoTransform(move, column, row)
        x, y = gdal.ApplyGeoTransform(back, lon, lat)
        assert bands[-1][int(y), int(x)] > 200, "covered"
        assert abs(int(bands[0][int(y), int(x)]) - int(original[0][row, column])) < 12


def test_the_key_goes_to_the_api_host_only(desk, tmp_path):
    made = desk.upload(raster(tmp_path / "one.tif"))
    uid = ids_of(made)[0]
    desk.run("mapflowimagepreview", IMAGE_ID=uid)
    desk.run("mapflowpreviewlayer", MOSAIC_ID=made["MOSAIC_ID"])
    desk.run("mapflowdownloadimage", IMAGE_ID=uid)
    api, storage = desk.asked(), desk.asked(port="storage")
    assert api and all(each["has_authorization"] for each in api)
    assert len(storage) >= 3 and not any(each["has_authorization"] for each in storage)
    assert desk.made("leak") == []


def test_a_preview_that_is_not_made_yet_says_so(desk, tmp_path):
    uid = ids_of(desk.upload(raster(tmp_path / "one.tif")))[0]
    desk.options(preprocess_seconds=1000)
    with pytest.raises(InputError, match="not made yet"):
        desk.run("mapflowimagepreview", IMAGE_ID=uid)


def test_a_catalog_preview_is_placed_by_its_footprint(desk):
    found = features(desk.run("mapflowsearch", EXTENT=(37.60, 55.70, 37.62, 55.72), PRODUCT_TYPES=("IMAGE",)))
    for wanted in ("png", "jpg"):
        hit = next(
            each for each in found if each["properties"]["previewType"] == wanted and not each["properties"]["previews"]
        )
        out = desk.run(
            "mapflowimagepreview", URL=hit["properties"]["previewUrl"], FOOTPRINT=json.dumps(hit["geometry"])
        )["OUTPUT"]
        from osgeo import gdal

        move, data = gdal.Open(str(out)).GetGeoTransform(), gdal.Open(str(out))
        west, south, east, north = bounds_of(hit["geometry"])
        assert (move[0], move[3]) == pytest.approx((west, north), abs=3e-3)
        assert move[0] + data.RasterXSize * move[1] == pytest.approx(east, abs=3e-3)
        assert south < north
    with pytest.raises(InputError, match="Footprint of that preview"):
        desk.run("mapflowimagepreview", URL="https://x.example/a.jpg")


def test_a_mosaic_becomes_a_tile_layer_with_its_extent(desk, tmp_path):
    made = desk.upload(raster(tmp_path / "one.tif"))
    shown = desk.run("mapflowpreviewlayer", MOSAIC_ID=made["MOSAIC_ID"])
    assert "{z}/{x}/{y}.png?uri=s3://" in shown["OUTPUT"].source and "signed=False" in shown["OUTPUT"].source
    assert shown["OUTPUT"].title == "survey" and shown["EXTENT"].startswith("37.6")
    assert desk.warned == []


def test_a_tile_address_becomes_a_layer_and_a_dead_one_a_warning(desk):
    base = desk.sandbox.storage_url + "/mapflow/mosaic"
    shown = desk.run("mapflowpreviewlayer", URL=base + "/{z}/{x}/{-y}.png?year=2022")
    assert "{-y}.png?year=2022" in shown["OUTPUT"].source and desk.warned == []
    desk.run("mapflowpreviewlayer", URL=base + "/{z}/{x}/{y}.png", TMS=True)
    assert any("layer may stay empty" in line for line in desk.warned)


def test_an_empty_mosaic_has_no_tiles_yet(desk):
    uid = desk.run("mapflowcreatemosaic", NAME="x")["MOSAIC_ID"]
    with pytest.raises(InputError, match="no tiles yet"):
        desk.run("mapflowpreviewlayer", MOSAIC_ID=uid)
    for values in ({}, {"MOSAIC_ID": uid, "URL": "https://h/{z}/{x}/{y}"}):
        with pytest.raises(InputError, match="either a mosaic or the address of tiles"):
            desk.run("mapflowpreviewlayer", **values)


def test_the_account_tells_balance_limits_and_storage(desk, tmp_path):
    file = raster(tmp_path / "one.tif")
    desk.upload(file)
    shown = desk.run("mapflowaccount")
    assert shown["BALANCE"] == "100000 credits" and shown["AOI_LIMIT_HA"] == 2500
    assert shown["STORAGE_USED"] == file.path.stat().st_size
    assert shown["STORAGE_FREE"] == shown["STORAGE_LIMIT"] - shown["STORAGE_USED"]
    desk.options(memory_limit=None, aoi_limit=0, billing="AREA", area_limit=5_000_000)
    shown = desk.run("mapflowaccount")
    assert (shown["STORAGE_LIMIT"], shown["STORAGE_FREE"], shown["AOI_LIMIT_HA"]) == (None, None, None)
    assert shown["BALANCE"] == "5 km2"


def test_models_projects_and_processings_are_listed(desk):
    models = desk.run("mapflowmodels")["OUTPUT"]
    assert models[0]["name"].endswith("Buildings") and models[0]["options"] == "Classification, Simplification, Heights"
    assert desk.run("mapflowprojects")["OUTPUT"][0]["role"] == "owner"
    assert desk.run("mapflowprocessings")["COUNT"] == 0
    desk.process(WAIT=False, NAME="mine")
    rows = desk.run("mapflowprocessings")["OUTPUT"]
    assert [row["name"] for row in rows] == ["mine"] and rows[0]["cost"] > 0


def test_a_job_of_an_upload_is_collected_like_any_other(desk, tmp_path):
    desk.upload(raster(tmp_path / "one.tif"))
    job = desk.store.list()[0]
    assert job.state is JobState.SUCCEEDED and desk.collect(job)["IMAGE_COUNT"] == 1


def test_small_previews_come_with_the_list_where_a_folder_is_given(desk, tmp_path):
    done = desk.upload(*(raster(tmp_path / f"part_{index}.tif", 37.60 + index * 0.02) for index in range(2)))
    assert desk.run("mapflowlistimages", MOSAIC_ID=done["MOSAIC_ID"])["PREVIEWS"] is None
    desk.folders["PREVIEWS"] = tmp_path / "small"
    listed = desk.run("mapflowlistimages", MOSAIC_ID=done["MOSAIC_ID"])
    assert listed["PREVIEWS"] == tmp_path / "small"
    assert sorted(path.stem for path in (tmp_path / "small").iterdir()) == sorted(ids_of(done))
    assert all(path.read_bytes()[:3] == b"\xff\xd8\xff" for path in (tmp_path / "small").iterdir())


def test_a_preview_that_cannot_be_brought_does_not_lose_the_list(desk, tmp_path):
    done = desk.upload(*(raster(tmp_path / f"part_{index}.tif", 37.60 + index * 0.02) for index in range(2)))
    desk.folders["PREVIEWS"] = tmp_path / "small"
    desk.fault("GET /rest/rasters/image/*/preview/*", "status", status=500, times=99)
    listed = desk.run("mapflowlistimages", MOSAIC_ID=done["MOSAIC_ID"])
    assert listed["COUNT"] == 2 and len(features(listed)) == 2
    assert list((tmp_path / "small").iterdir()) == []
    assert any("Without a preview for now: part_0.tif, part_1.tif" in each for each in desk.said)
    asked = {each["path"] for each in desk.sandbox.state.requests() if "/preview/" in each["path"]}
    assert len(asked) == 1, "a service in trouble is not asked for the rest"


def test_a_preview_that_is_not_made_yet_keeps_no_other_from_coming(desk, tmp_path):
    done = desk.upload(*(raster(tmp_path / f"part_{index}.tif", 37.60 + index * 0.02) for index in range(2)))
    desk.folders["PREVIEWS"] = tmp_path / "small"
    first, second = ids_of(done)
    desk.fault(f"GET /rest/rasters/image/{first}/preview/*", "status", status=404, times=99)
    desk.run("mapflowlistimages", MOSAIC_ID=done["MOSAIC_ID"])
    assert [path.stem for path in (tmp_path / "small").iterdir()] == [second]
    assert any("Without a preview for now: part_0.tif." in each for each in desk.said)


def test_a_mosaic_and_an_image_are_one_row_with_all_that_is_told(desk, tmp_path):
    sent = desk.upload(raster(tmp_path / "one.tif"), TAGS="a,b")
    (mosaic,) = features(desk.run("mapflowmosaic", MOSAIC_ID=sent["MOSAIC_ID"]))
    assert mosaic["geometry"] and mosaic["properties"]["name"] == "survey" and mosaic["properties"]["tags"] == "a, b"
    assert "{z}" in mosaic["properties"]["tile_url"]
    (image,) = features(desk.run("mapflowimage", IMAGE_ID=json.loads(sent["IMAGE_IDS"])[0]))
    told = image["properties"]
    assert image["geometry"] and told["filename"] == "one.tif" and told["mosaic_id"] == sent["MOSAIC_ID"]
    assert told["preview_url_s"].endswith("/preview/s") and "s3://" not in json.dumps(told)
    for name, given in (("mapflowmosaic", {"MOSAIC_ID": "none"}), ("mapflowimage", {"IMAGE_ID": "none"})):
        with pytest.raises(NotFoundError):
            desk.run(name, **given)


def test_what_no_sheet_knows_is_in_the_row_too():
    image = read_image(
        {"id": 7, "sunAngle": 4, "meta_data": {"crs": "EPSG:4326", "bits": [8]}, "image_url": "s3://b/a"}
    )
    told = _whole(image_feature(image), image.more)["properties"]
    assert told["id"] == "7" and told["sunAngle"] == 4 and told["bits"] == "[8]" and "image_url" not in told
    mosaic = read_mosaic({"id": "m", "owner": {"role": "x"}, "bucket": "s3://b/k"})
    told = _whole(mosaic_feature(mosaic), mosaic.more)["properties"]
    assert told["owner"] == '{"role": "x"}' and "bucket" not in told


def test_tiles_whose_address_holds_a_secret_say_where_it_stays(desk):
    base = desk.sandbox.storage_url + "/mapflow/mosaic"
    desk.run("mapflowpreviewlayer", URL=base + "/{z}/{x}/{-y}.png?year=2022")
    assert not any("secret" in each for each in desk.warned)
    desk.run("mapflowpreviewlayer", URL=base + "/{z}/{x}/{-y}.png?token=s3cr3tMarkA7f9")
    told = [each for each in desk.warned if "secret" in each]
    assert (
        len(told) == 1 and "a project is saved without the secret" in told[0] and "s3cr3tMark" not in "".join(desk.said)
    )
