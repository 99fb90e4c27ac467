"""Only what a call needs may stop it: what only helps is a warning where it fails. States in every spelling."""

import json

import pytest
from georelay.providers.errors import AuthError, InputError, NotFoundError
from georelay.providers.mapflow.following import judge_processings
from georelay.providers.mapflow.imagery.models import read_image_state
from georelay.providers.mapflow.runs.models import read_processing
from georelay.providers.store import JobState
from mapflow_desk import area, features, raster

BOX = (37.60, 55.70, 37.62, 55.72)
STATUS, PROJECT, MEMORY = "GET /rest/user/status", "GET /rest/projects/default", "GET /rest/rasters/memory"
WAYS = {
    "403": {"fault": "status", "status": 403},
    "404": {"fault": "status", "status": 404},
    "405": {"fault": "status", "status": 405},
    "error": {"fault": "status", "status": 200, "body": {"error": "no"}},
    "page": {"fault": "html", "status": 200},
}


@pytest.fixture(params=WAYS)
def broken(desk, request):
    """``broken(match)``: that question fails from now on, in one of the ways."""
    way = dict(WAYS[request.param])
    fault = way.pop("fault")
    return lambda match: desk.fault(match, fault, times=1000, **way)


def warned(desk, words):
    return any(words in line for line in desk.warned)


def test_a_search_goes_on_without_the_status(desk, broken):
    whole = desk.run("mapflowsearch", EXTENT=BOX)["COUNT"]
    broken(STATUS)
    found = desk.run("mapflowsearch", EXTENT=BOX)
    assert found["COUNT"] == whole and warned(desk, "account's status could not be read")
    assert {each["properties"]["usable"] for each in features(found)} <= {None, True}


def test_an_account_is_shown_without_project_and_storage(desk, broken):
    broken(PROJECT)
    broken(MEMORY)
    shown = desk.run("mapflowaccount")
    assert shown["EMAIL"] and shown["BALANCE"] and shown["STORAGE_USED"] is None
    assert warned(desk, "default project could not be read") and warned(desk, "storage figure could not be read")


@pytest.mark.parametrize("match", [STATUS, PROJECT])
def test_models_and_lists_need_only_one_of_them(desk, broken, match):
    broken(match)
    assert desk.run("mapflowmodels")["COUNT"] > 0
    desk.process(PROVIDER="Mapbox")
    assert desk.run("mapflowprocessings")["COUNT"] == 1
    assert desk.run("mapflowprojects")["COUNT"] > 0


@pytest.mark.parametrize("match", [STATUS, PROJECT])
def test_a_run_goes_on_where_one_of_them_fails(desk, broken, match):
    broken(match)
    if match == STATUS:
        with pytest.raises(InputError, match="did not tell the account's data providers: name one"):
            desk.process()
    done = desk.process(PROVIDER="Mapbox")
    assert done["STATUS"] == "OK" and len(features(done)) > 0 and len(desk.made()) == 1
    assert warned(desk, "could not be read")


def test_images_go_up_without_the_storage_figure(desk, broken, tmp_path):
    broken(MEMORY)
    broken("GET /rest/rasters/mosaic/*/status")
    assert desk.upload(raster(tmp_path / "one.tif"))["IMAGE_COUNT"] == 1
    assert warned(desk, "storage figure could not be read")


def test_a_refused_sign_in_and_an_unknown_project_still_stop_it(desk):
    desk.fault(STATUS, "status", status=401, times=1000)
    with pytest.raises(AuthError):
        desk.run("mapflowsearch", EXTENT=BOX)
    assert desk.asked("POST", "/catalog/meta") == []


def test_a_project_that_is_not_there_stops_a_run(desk):
    with pytest.raises(NotFoundError):
        desk.process(PROJECT_ID="none")
    assert desk.made() == []


@pytest.mark.parametrize("tags", [{"a": 1}, 7, [{"x": 1}], "absent"])
def test_a_new_name_never_wipes_tags_that_nobody_could_read(desk, tags):
    mosaic = desk.run("mapflowcreatemosaic", NAME="m", TAGS="a,b")["MOSAIC_ID"]
    body = {"id": mosaic, "name": "m", **({} if tags == "absent" else {"tags": tags})}
    desk.fault(f"GET /rest/rasters/mosaic/{mosaic}", "status", status=200, body=body)
    with pytest.raises(InputError, match="tags.*Nothing was changed"):
        desk.run("mapflowupdatemosaic", MOSAIC_ID=mosaic, NAME="other")
    assert desk.made("mosaic")[0]["tags"] == ["a", "b"] and desk.asked("PUT") == []
    desk.run("mapflowupdatemosaic", MOSAIC_ID=mosaic, NAME="other", TAGS="c")
    assert desk.made("mosaic")[0]["tags"] == ["c"]


# states ----------------------------------------------------------------------------------------------------------

ENDED = {
    JobState.SUCCEEDED: ["OK", "ok", "Ok", "COMPLETED", "Done", "SUCCESS", "Succeeded", "finished"],
    JobState.FAILED: [
        *("FAILED", "failed", "Failure", "ERROR", "error", "TIMED_OUT", "timedOut", "CANCELLED", "CANCELED"),
        *("cancelled", "REFUNDED", "Refunded", "STOPPED", "ABORTED", "Rejected"),
    ],
    JobState.RUNNING: [
        *("UNPROCESSED", "IN_PROGRESS", "in progress", "InProgress", "AWAITING", "awaiting", "QUEUED", "PENDING"),
        *("SOMETHING_NEW", "42", "On the moon"),
    ],
}  # fmt: skip
FIELDS = {
    "status": lambda word: {"id": 1, "status": word},
    "state": lambda word: {"id": 1, "state": word},
    "Status": lambda word: {"id": 1, "Status": word},
    "processingStatus": lambda word: {"id": 1, "processingStatus": word},
    "in progress": lambda word: {"id": 1, "progress": {"status": word, "percentCompleted": 5}},
    "beside others": lambda word: {"id": 1, "status": word, "workflowDef": {"status": "OK"}, "messages": []},
}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(
    ("word", "state"), [(word, state) for state, words in ENDED.items() for word in words]
)  # fmt: skip
def test_a_state_is_understood_in_every_spelling_and_place(field, word, state):
    assert judge_processings([read_processing(FIELDS[field](word))]).state is state


def test_a_state_that_nobody_knows_is_told_with_the_raw_answer_and_ends_nothing():
    look = judge_processings([read_processing({"id": 1, "status": "On the moon", "crew": 3})])
    assert look.state is JobState.RUNNING and "ON THE MOON" in look.message and '"crew": 3' in look.message


def test_it_is_told_when_it_comes_and_not_at_every_look(desk):
    done = desk.process()
    client = desk.client()
    raw = {"id": done["PROCESSING_ID"], "status": "On the moon"}
    desk.fault("GET /rest/processings/*/v2", "status", status=200, body=raw, times=3)
    desk.said.clear()
    for _ in range(3):
        assert client.looked_at(done["PROCESSING_ID"]).status == "ON THE MOON"
    assert sum("ON THE MOON" in line for line in desk.said) == 1
    shown = desk.run("mapflowstatus", PROCESSING_ID=done["PROCESSING_ID"])
    assert shown["STATUS"] == "OK"


@pytest.mark.parametrize(
    ("answer", "ready", "failed"),
    [
        ({"preprocessing_status": "COMPLETED"}, True, False), ({"preprocessing_status": "completed"}, True, False),
        ({"preprocessingStatus": "Ready"}, True, False), ({"preprocessing_status": "ERROR"}, False, True),
        ({"preprocessing_status": "FAILED", "data_available": True}, False, True),
        ({"preprocessing_status": "NONE", "data_available": True}, True, False),
        ({"preprocessing_status": "PENDING"}, False, False), ({"data_available": False}, False, False),
    ],
)  # fmt: skip
def test_the_state_of_an_image_is_understood_too(answer, ready, failed):
    state = read_image_state(answer)
    assert (state.ready, state.failed) == (ready, failed), json.dumps(answer)


@pytest.mark.parametrize("versions", ["first", "first_405"])
def test_an_old_server_runs_a_model_once_and_brings_its_results(desk, versions):
    desk.options(versions=versions)
    done = desk.process()
    assert done["STATUS"] == "OK" and len(features(done)) > 0 and done["COST"] > 0
    assert len(desk.made()) == 1 and len(desk.asked("POST", "/rest/processings")) == 1
    assert desk.run("mapflowcost", MODEL="buildings", INPUT=area())["COST"] == done["COST"]
    assert desk.run("mapflowprocessings")["COUNT"] == 1
    again = desk.process()
    assert again["PROCESSING_ID"] == done["PROCESSING_ID"] and len(desk.made()) == 1


@pytest.mark.parametrize("versions", ["first", "first_405"])
def test_a_lost_reply_of_an_old_server_makes_no_second_run(desk, versions):
    desk.options(versions=versions)
    desk.fault("POST /rest/processings", "drop")
    done = desk.process()
    assert done["STATUS"] == "OK" and len(desk.made()) == 1
