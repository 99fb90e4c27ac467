"""A model is run once, paid once, followed to its end, and its features come home."""

from dataclasses import replace

import pytest
from geodata_by_shapely import hectares
from georelay.providers.errors import Cancelled, InputError, JobFailed, RejectedError
from georelay.providers.jobs import JobState
from georelay.providers.mapflow.footprint import bounds_of
from mapflow_desk import Killed, area, features, raster, square
from shapely.geometry import shape


def test_a_run_is_priced_started_once_followed_and_brought_home(desk):
    done = desk.process(OPTIONS="Classification, Height estimation", ZOOM=18)
    assert done["STATUS"] == "OK" and done["COST"] == 65 and len(desk.asked("POST", "/processings/v2")) == 1
    found = features(done)
    assert len(found) == done["FEATURE_COUNT"] > 200
    west, south, east, north = 37.60, 55.70, 37.62, 55.72
    for feature in found:
        box = bounds_of(feature["geometry"])
        assert west - 1e-6 <= box[0] and box[2] <= east + 1e-6 and south - 1e-6 <= box[1] and box[3] <= north + 1e-6
        assert feature["properties"]["class_id"] in ("101", "102", "103", "104", "105")
        assert "synthetic" in feature["properties"]["source"]
    assert done["OUTPUT"].style == "mapflow_buildings"
    assert desk.store.get(done["JOB_ID"]).state is JobState.SUCCEEDED


def test_the_same_run_again_brings_the_results_and_pays_nothing(desk):
    first = desk.process()
    second = desk.process()
    assert second["JOB_ID"] == first["JOB_ID"] and second["FEATURE_COUNT"] == first["FEATURE_COUNT"]
    assert len(desk.made()) == 1
    third = desk.process(NEW_RUN=True)
    assert third["JOB_ID"] != first["JOB_ID"] and len(desk.made()) == 2


def test_another_highest_price_is_still_the_same_run(desk):
    desk.process()
    desk.process(MAX_COST=100000.0)
    assert len(desk.made()) == 1


def test_without_wait_the_run_is_only_started_and_collected_later(desk):
    started = desk.process(WAIT=False)
    assert started["PROCESSING_ID"] and "OUTPUT" not in started
    job = desk.store.get(started["JOB_ID"])
    assert job.state is JobState.RUNNING
    done = desk.process()
    assert done["PROCESSING_ID"] == started["PROCESSING_ID"]
    again = desk.collect(desk.store.get(job.id))
    assert again["FEATURE_COUNT"] == done["FEATURE_COUNT"]


@pytest.mark.parametrize("kill", [("runs", "create", "before"), ("runs", "create", "after"), ("runs", "get", "before")])
def test_a_killed_run_is_never_paid_twice(desk, kill):
    desk.kill = kill
    with pytest.raises(Killed):
        desk.process()
    desk.kill = None
    assert len(desk.made()) == int(kill != ("runs", "create", "before"))
    assert desk.process()["STATUS"] == "OK"
    assert len(desk.made()) == 1


def test_a_lost_reply_is_found_again_by_the_jobs_own_mark(desk):
    desk.fault("POST /rest/processings/v2", "drop")
    done = desk.process()
    assert done["STATUS"] == "OK" and len(desk.made()) == 1
    assert desk.made()[0]["body"]["meta"]["georelay-run"] == done["JOB_ID"]


def test_above_the_highest_price_nothing_is_created(desk):
    with pytest.raises(InputError, match="would cost 37 credits, and the highest price is 10. Nothing was started"):
        desk.process(MAX_COST=10.0, OPTIONS="")
    assert desk.made() == [] and desk.asked("POST", "/processings/v2") == []
    assert [job.state for job in desk.store.list()] == [JobState.REFUSED]
    assert desk.process(MAX_COST=1000.0)["STATUS"] == "OK"


def test_no_price_no_run(desk):
    desk.options(billing="NONE")
    desk.fault("POST /rest/processing/cost/v2", "status", status=500, times=None)
    with pytest.raises(Exception, match="500|price"):
        desk.process(MAX_COST=10000.0)
    assert desk.made() == []
    assert desk.process()["COST"] is None or desk.made()


def test_more_than_is_left_is_not_started(desk):
    desk.options(credits=5)
    with pytest.raises(InputError, match="would cost .* and the account has 5"):
        desk.process()
    desk.options(billing="AREA", area_limit=10000)
    with pytest.raises(InputError, match="ha left"):
        desk.process()
    assert desk.made() == []


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([square(size=0.1)], ["ha may be processed at once", "2,500.00 ha"]),
        ([square(37 + index * 0.1, size=0.005) for index in range(11)], ["11 polygons", "10 may"]),
        ([replace(square(37, 55, 0.1), hectares=3.0)], ["bounding box"]),
    ],
)
def test_an_area_over_a_limit_is_refused_before_anything_is_sent(desk, parts, words):
    with pytest.raises(InputError) as caught:
        desk.process(INPUT=area(*parts))
    for each in [*words, "Nothing was sent"]:
        assert each in str(caught.value)
    assert desk.asked("POST", "/cost/v2") == [] and desk.made() == []


def test_thirty_five_parts_over_a_limit_of_ten_are_run_and_merged(desk):
    parts = [square(37 + (index % 7) * 0.02, 55 + (index // 7) * 0.02, 0.006) for index in range(35)]
    done = desk.process(INPUT=area(*parts), SPLIT=True)
    assert len(desk.made()) == 4 and len(done["PROCESSING_ID"].split(",")) == 4
    ids = [feature["properties"]["id"] for feature in features(done)]
    assert len(ids) == len(set(ids)) == done["FEATURE_COUNT"]
    whole = sum(each["cost"] for each in desk.made())
    assert done["COST"] == whole
    jobs = desk.store.list()
    assert sorted(job.parent == done["JOB_ID"] for job in jobs) == [False, True, True, True, True]
    assert {job.state for job in jobs} == {JobState.SUCCEEDED}


def test_a_cut_area_gives_the_same_things_as_the_whole(desk):
    one = square(37.60, 55.70, 0.03)
    desk.options(aoi_limit=0)
    whole = features(desk.process(INPUT=area(one)))
    desk.options(aoi_limit=1_500_000)
    cut = features(desk.process(INPUT=area(one), SPLIT=True))
    assert len(desk.made()) > 4
    assert len(cut) == len(whole)
    measure = [sum(hectares(shape(each["geometry"])) for each in found) for found in (whole, cut)]
    assert measure[0] == pytest.approx(measure[1], rel=1e-6)


def test_a_part_that_cannot_be_started_leaves_the_others_followed(desk):
    parts = [square(37 + index * 0.02, 55, 0.006) for index in range(21)]
    desk.fault(
        "POST /rest/processings/v2", "status", status=400, after=1, body={"code": "BAD_REQUEST", "message": "full"}
    )
    with pytest.raises(RejectedError, match="full"):
        desk.process(INPUT=area(*parts), SPLIT=True)
    assert len(desk.made()) == 1
    done = desk.process(INPUT=area(*parts), SPLIT=True)
    assert done["STATUS"] == "OK" and len(desk.made()) == 3


def test_a_kill_between_two_parts_pays_each_part_once(desk):
    parts = [square(37 + index * 0.02, 55, 0.006) for index in range(21)]
    desk.kill = ("runs", "create", "after")
    with pytest.raises(Killed):
        desk.process(INPUT=area(*parts), SPLIT=True)
    assert len(desk.made()) == 1
    desk.kill = None
    assert desk.process(INPUT=area(*parts), SPLIT=True)["STATUS"] == "OK"
    assert len(desk.made()) == 3


def test_a_failed_run_says_why_and_names_the_way_on(desk):
    with pytest.raises(JobFailed, match="5.62 m are too coarse.*NEW_RUN"):
        desk.process(NAME="fail:source-validator.PixelSizeTooHigh")
    with pytest.raises(JobFailed, match="has failed at Mapflow.*NEW_RUN"):
        desk.process(NAME="fail:source-validator.PixelSizeTooHigh")
    assert len(desk.made()) == 1


def test_a_failed_run_is_started_again_on_the_persons_word(desk):
    with pytest.raises(JobFailed):
        desk.process(NAME="fail:dataloader.NoDataTile")
    job = desk.store.list()[0]
    uid = job.remote["processing_id"]
    looked = desk.run("mapflowstatus", PROCESSING_ID=uid)
    assert looked["STATUS"] == "FAILED" and "no data" in looked["MESSAGES"]
    again = desk.run("mapflowrestart", PROCESSING_ID=uid, WAIT=True)
    assert again == {"STATUS": "OK", "JOB_ID": job.id}
    done = desk.process(NAME="fail:dataloader.NoDataTile")
    assert done["STATUS"] == "OK" and len(desk.made()) == 1
    with pytest.raises(InputError, match="only a failed one"):
        desk.run("mapflowrestart", PROCESSING_ID=uid)


def test_one_failed_part_names_itself_and_keeps_the_others(desk):
    desk.options(fail_code="")
    parts = [square(37 + index * 0.02, 55, 0.006) for index in range(11)]
    started = desk.process(INPUT=area(*parts), SPLIT=True, WAIT=False)
    good, bad = started["PROCESSING_ID"].split(",")
    desk.sandbox.state.update("mapflow", "processing", bad, lambda old: {**old, "name": "fail:dataloader.NoDataTile"})
    with pytest.raises(JobFailed, match=f"run 2 of 2, processing {bad}, is FAILED.*{good}"):
        desk.process(INPUT=area(*parts), SPLIT=True)
    assert desk.run("mapflowresults", PROCESSING_ID=good)["FEATURE_COUNT"] > 0
    with pytest.raises(JobFailed, match="no data"):
        desk.run("mapflowresults", PROCESSING_ID=bad)


def test_status_looks_once_or_until_the_end(desk):
    uid = desk.process(WAIT=False)["PROCESSING_ID"]
    assert desk.run("mapflowstatus", PROCESSING_ID=uid)["STATUS"] in ("UNPROCESSED", "IN_PROGRESS")
    with pytest.raises(InputError, match="no result yet"):
        desk.run("mapflowresults", PROCESSING_ID=uid)
    done = desk.run("mapflowstatus", PROCESSING_ID=uid, WAIT=True)
    assert done == {"STATUS": "OK", "MESSAGES": "", "PROGRESS": 100.0}
    with pytest.raises(Exception, match="not found"):
        desk.run("mapflowstatus", PROCESSING_ID="nothing-here")


def test_waiting_can_be_stopped_and_goes_on_later(desk):
    desk.options(stuck=True)
    import threading

    threading.Timer(0.5, desk.stop.set).start()
    with pytest.raises(Cancelled, match="goes on"):
        desk.process()
    desk.options(stuck=False)
    assert desk.process()["STATUS"] == "OK" and len(desk.made()) == 1


def test_an_empty_result_is_no_error(desk):
    done = desk.process(NAME="an empty result please")
    assert done["FEATURE_COUNT"] == 0 and features(done) == []


def test_mixed_geometries_and_nested_properties_come_home(desk):
    found = features(desk.process(MODEL="Open data", INPUT=area(square(size=0.01))))
    assert {each["geometry"]["type"] for each in found} == {"Polygon", "LineString", "Point"}
    assert all(isinstance(each["properties"]["tags"], str) for each in found)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"MODEL": "Ships"}, ["no model Ships", "Buildings", "Roads"]),
        ({"MODEL": ""}, ["No model was chosen", "Buildings"]),
        ({"OPTIONS": "Chimneys"}, ["no option Chimneys", "Classification"]),
        ({"PROVIDER": "nowhere"}, ["no data provider nowhere", "Mapbox"]),
        ({"SOURCE": "mine"}, ["'Image ids' or 'Mosaic id'"]),
        ({"SOURCE": "url"}, ["needs 'Tile URL'"]),
        ({"SOURCE": "url", "URL": "https://h/{z}"}, ["placeholder"]),
        ({"SOURCE": "search"}, ["'Image ids', or 'Data provider'"]),
        ({"INPUT": None}, ["area is needed"]),
        ({"SOURCE": "search", "PROVIDER": "CG", "IMAGE_IDS": "SYN_none"}, ["no image SYN_none"]),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_created(desk, values, words):
    with pytest.raises(InputError) as caught:
        desk.process(**values)
    for each in [*words, "Nothing was sent"]:
        assert each in str(caught.value)
    assert desk.made() == []


def test_a_provider_with_a_least_area_refuses_a_small_one(desk):
    with pytest.raises(InputError, match="delivers 500.00 ha or more"):
        desk.process(PROVIDER="arcgis_world_imagery")
    assert desk.made() == []


def test_custom_tiles_are_sent_as_what_they_are(desk):
    desk.process(SOURCE="url", URL="https://tiles.example/{z}/{x}/{-y}.png?k=1", ZOOM=17, WAIT=False)
    desk.process(SOURCE="url", URL="https://tiles.example/{q}", WAIT=False)
    sent = [each["body"]["params"]["sourceParams"]["userDefined"] for each in desk.made()]
    assert (sent[0]["sourceType"], sent[0]["url"]) == ("TMS", "https://tiles.example/{z}/{x}/{y}.png?k=1")
    assert sent[1]["sourceType"] == "QUADKEY" and sent[0]["crs"] == "epsg:3857" and sent[1]["zoom"] is None


def test_search_results_are_run_over_their_footprint(desk):
    found = features(desk.run("mapflowsearch", INPUT=area(), PRODUCT_TYPES=("IMAGE",)))
    usable = next(each for each in found if each["properties"]["usable"] and each["properties"]["providerName"] == "CG"
                  and each["properties"]["aoiIntersectionPercent"] > 99)  # fmt: skip
    done = desk.process(SOURCE="search", IMAGE_IDS=usable["properties"]["id"])
    sent = desk.made()[0]["body"]["params"]["sourceParams"]["imagerySearch"]
    assert sent == {"dataProvider": "CG", "imageIds": [usable["properties"]["id"]], "zoom": None, "searchId": None}
    assert done["STATUS"] == "OK"


def test_images_and_mosaics_do_not_go_into_one_run(desk):
    found = features(desk.run("mapflowsearch", INPUT=area()))
    ids = {
        each["properties"]["productType"]: each["properties"]["id"] for each in found if each["properties"]["usable"]
    }
    with pytest.raises(InputError, match="cannot be processed in one run"):
        desk.process(SOURCE="search", IMAGE_IDS=f'["{ids["IMAGE"]}", "{ids["MOSAIC"]}"]')


def test_own_imagery_is_run_over_the_part_of_the_area_that_it_covers(desk, tmp_path):
    made = desk.upload(raster(tmp_path / "own.tif", 37.60, 55.72, 0.02))
    desk.process(SOURCE="mine", MOSAIC_ID=made["MOSAIC_ID"], INPUT=area(square(37.61, 55.71, 0.02)))
    assert bounds_of(desk.made()[0]["body"]["geometry"]) == pytest.approx((37.61, 55.71, 37.62, 55.72))
    desk.process(SOURCE="mine", IMAGE_IDS=made["IMAGE_IDS"], INPUT=None)
    assert bounds_of(desk.made()[1]["body"]["geometry"]) == pytest.approx((37.60, 55.70, 37.62, 55.72))
    with pytest.raises(InputError, match="lies outside"):
        desk.process(SOURCE="mine", MOSAIC_ID=made["MOSAIC_ID"], INPUT=area(square(30, 50)))


def test_a_price_is_asked_without_starting_anything(desk):
    asked = desk.run("mapflowcost", INPUT=area(), MODEL="Roads")
    assert asked["COST"] == 31 and asked["RUNS"] == 1 and desk.made() == [] and desk.store.list() == []
    split = [square(37 + index * 0.02, 55, 0.006) for index in range(11)]
    assert desk.run("mapflowcost", INPUT=area(*split), MODEL="Roads", SPLIT=True)["RUNS"] == 2


def test_an_account_that_may_only_read_is_told_so(desk):
    desk.options(role="readonly")
    with pytest.raises(Exception, match="contributor or higher"):
        desk.process()
    assert [job.state for job in desk.store.list()] == [JobState.REFUSED]


def test_a_processing_is_deleted_only_with_confirmation(desk):
    uid = desk.process(WAIT=False)["PROCESSING_ID"]
    with pytest.raises(InputError, match="Yes, delete for good"):
        desk.run("mapflowdeleteprocessing", PROCESSING_ID=uid)
    assert len(desk.made()) == 1
    desk.run("mapflowdeleteprocessing", PROCESSING_ID=uid, CONFIRM=True)
    assert desk.made() == []


def test_result_tiles_are_offered_as_layers(desk):
    desk.options(result_tiles=True)
    layers = desk.process()["LAYERS"]
    assert [layer.provider for layer in layers] == ["wms", "vectortile"]
    assert all("{z}/{x}/{y}" in layer.source for layer in layers) and ".pbf" in layers[1].source


def test_nothing_secret_is_said(desk):
    from georelay.sandbox.mapflow import mapflow_token

    desk.process()
    said = "\n".join(map(str, desk.said + desk.warned))
    assert mapflow_token() not in said and "s3://" not in said


SECRET = "s3cr3tMarkA7f9Qx2Lw8Zt"


def homes_with(desk, text):
    """Files of the home that hold the text; those of the sandbox are the service's own."""
    found = [each for each in desk.store.home.rglob("*") if each.is_file() and text.encode() in each.read_bytes()]
    return [each.name for each in found if "sandbox" not in each.parts]


@pytest.mark.parametrize("end", ["?token=SECRET", "?key=SECRET&year=2022", "/SECRET/a.png", "?sv=2024&sig=SECRET%3D"])
def test_a_secret_in_the_address_of_tiles_is_sent_and_stands_nowhere(desk, end):
    url = "https://tiles.example/{z}/{x}/{y}" + end.replace("SECRET", SECRET)
    done = desk.process(SOURCE="url", URL=url, WAIT=False)

    assert desk.made()[0]["body"]["params"]["sourceParams"]["userDefined"]["url"] == url
    assert homes_with(desk, "tiles.example") and homes_with(desk, SECRET) == []
    assert "***" in desk.store.get(done["JOB_ID"]).request["url"]


def test_a_run_with_a_secret_address_goes_on_after_a_crash_and_is_paid_once(desk):
    url = f"https://tiles.example/{{z}}/{{x}}/{{y}}?token={SECRET}"
    desk.kill = ("runs", "create", "before")
    with pytest.raises(Killed):
        desk.process(SOURCE="url", URL=url, WAIT=False)
    desk.kill = None

    desk.process(SOURCE="url", URL=url, WAIT=False)
    desk.process(SOURCE="url", URL=url, WAIT=False)
    sent = [each["body"]["params"]["sourceParams"]["userDefined"]["url"] for each in desk.made()]
    assert sent == [url] and homes_with(desk, SECRET) == []
