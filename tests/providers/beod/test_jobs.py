"""Starting, losing, finding and following: what is sent, and that nothing is made twice."""

import threading

import pytest
from beod_desk import Killed, area, square
from georelay.providers import errors
from georelay.providers.store import JobState

CREATING = ("create_project", "create_aoi", "create_scenario")


def extract(desk, **values):
    return desk.run("beodextract", **{"INPUT": area(), "WAIT": False, **values})


def test_the_account_is_shown(desk):
    desk.options(credits=77)
    assert desk.run("beodaccount") == {"USER_ID": "11111111-2222-3333-4444-555555555555", "CREDITS": "77"}


def test_a_project_with_its_area_is_made_once(desk):
    first = desk.run("beodcreateproject", INPUT=area(), NAME="Harbour")
    assert first == {"PROJECT_ID": "101", "ASSET_ID": "55"}
    assert desk.run("beodcreateproject", INPUT=area(), NAME="Harbour") == first
    assert desk.made() == (1, 1, 0)
    assert desk.run("beodcreateproject", INPUT=area(), NAME="Harbour", NEW_RUN=True)["PROJECT_ID"] == "102"
    assert [job.state for job in desk.store.list()] == [JobState.SUCCEEDED] * 2


def test_a_project_without_a_name_is_called_after_the_layer_and_the_time(desk):
    desk.run("beodcreateproject", INPUT=area())
    ((_, project),) = desk.sandbox.state.all("beod", "project")
    assert project["name"].startswith("harbour_20") and project["name"].endswith("Z")


@pytest.mark.parametrize("given", [area(square(), square(8.0)), area()])
def test_a_single_project_refuses_one_run_per_part(desk, given):
    with pytest.raises(errors.InputError, match="Nothing was sent"):
        desk.run("beodcreateproject", INPUT=given, MULTIPART="each")
    assert desk.asked() == []


def test_the_chain_of_single_steps(desk):
    project = desk.run("beodcreateproject", INPUT=area())["PROJECT_ID"]
    started = desk.run("beodstartscenario", PROJECT_ID=project, NAME="Harbour")
    assert started == {"SCENARIO_ID": "202", "ACTIVITY_ID": "303"}
    assert desk.run("beodstartscenario", PROJECT_ID=project, NAME="Harbour") == started
    seen = desk.run("beodactivity", PROJECT_ID=project, ACTIVITY_ID="303", WAIT=True)
    assert seen == {"STATE": "SUCCESSFUL", "DETAILS": "", "PROGRESS": 100.0}
    assert desk.made() == (1, 1, 1)


def test_the_order_is_sent_as_the_fields_say(desk):
    project = desk.run("beodcreateproject", INPUT=area())["PROJECT_ID"]
    desk.run(
        "beodstartscenario",
        PROJECT_ID=project,
        NAME="Harbour",
        OUTPUT_CRS=4326,
        VECTOR_FORMATS=("shapefile", "geopackage"),
        THREE_D_FORMATS=("3d_tiles",),
    )
    ((_, scenario),) = desk.sandbox.state.all("beod", "scenario")
    assert scenario["order"] == {
        "name": "Harbour",
        "source_image_type": "basemap",
        "source_image_id": 1,
        "augmented": False,
        "output_crs": 4326,
        "vector_formats": "shapefile,geopackage",
        "raster_formats": "geotiff",
        "three_d_formats": "3d_tiles",
        "dl_models": [],
    }


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"DL_MODELS": {"a": 1}}, "this is no JSON list"),
        ({"SCENARIO_TYPE": "a/b"}, "cannot be a scenario type"),
        ({"PROJECT_ID": "../x"}, "cannot be a project"),
        ({"PROJECT_ID": ""}, "cannot be a project"),
    ],
)
def test_inputs_that_cannot_be_are_refused_before_anything_is_sent(desk, values, words):
    with pytest.raises(errors.InputError, match=f"{words}.*"):
        desk.run("beodstartscenario", **{"PROJECT_ID": "101", **values})
    assert desk.asked() == [] and desk.store.list() == []


def test_an_extraction_without_waiting_gives_the_ids_and_a_word(desk):
    result = extract(desk)
    assert {**result, "STATE": "", "JOB_ID": ""} == {
        "PROJECT_ID": "101",
        "SCENARIO_ID": "202",
        "ACTIVITY_ID": "303",
        "STATE": "",
        "JOB_ID": "",
    }
    assert result["STATE"] in ("CREATED", "PENDING", "RUNNING")
    (job,) = desk.store.list()
    assert (job.id, job.state, job.remote["activity_id"]) == (result["JOB_ID"], JobState.RUNNING, "303")
    assert any("32.00 ha" in line for line in desk.said)
    assert any("Credits before the start: 250" in line for line in desk.said)


def test_the_same_extraction_is_followed_and_another_one_is_new(desk):
    extract(desk)
    extract(desk)
    assert desk.made() == (1, 1, 1)
    extract(desk, OUTPUT_CRS=4326)
    extract(desk, INPUT=area(square(8.0)))
    extract(desk, NEW_RUN=True)
    assert desk.made() == (4, 4, 4)


@pytest.mark.parametrize("method", CREATING)
def test_a_process_that_dies_after_a_step_goes_on_with_what_it_made(desk, method):
    desk.kill = (method, "after")
    with pytest.raises(Killed):
        extract(desk, PROJECT_NAME="Harbour")
    desk.kill = None
    result = extract(desk, PROJECT_NAME="Harbour")
    assert desk.made() == (1, 1, 1)
    assert (result["PROJECT_ID"], result["SCENARIO_ID"], result["ACTIVITY_ID"]) == ("101", "202", "303")
    assert len(desk.store.list()) == 1


@pytest.mark.parametrize("method", ["me", "activity"])
def test_a_process_that_dies_between_the_steps_goes_on(desk, method):
    desk.kill = (method, "before")
    with pytest.raises(Killed):
        extract(desk)
    desk.kill = None
    extract(desk)
    assert desk.made() == (1, 1, 1)


@pytest.mark.parametrize("place", range(3))
def test_a_process_that_dies_before_a_request_left_has_sent_nothing_and_the_next_one_knows(desk, place):
    desk.kill = (CREATING[place], "before")
    with pytest.raises(Killed):
        extract(desk, PROJECT_NAME="Harbour")
    desk.kill = None
    assert desk.made() == tuple(int(at < place) for at in range(3))
    extract(desk, PROJECT_NAME="Harbour")
    assert desk.made() == (1, 1, 1)


@pytest.mark.parametrize("path", ["projects", "projects/101/assets/aoi", "projects/101/scenarios/extraction-mono"])
@pytest.mark.parametrize("how", [{"fault": "drop"}, {"fault": "cut", "bytes": 5}, {"fault": "garbage"}])
def test_a_lost_reply_is_found_again_by_reading(desk, path, how):
    desk.fault(f"POST /users/me/{path}", **how)
    extract(desk, PROJECT_NAME="Harbour")
    assert desk.made() == (1, 1, 1)
    assert len(desk.asked("POST")) == 4, "one login and three creations"


@pytest.mark.parametrize("options", [{"lists": False}, {"dates": False}])
def test_where_the_service_cannot_tell_the_outcome_stays_unknown(desk, options):
    desk.options(**options)
    desk.fault("POST /users/me/projects/*/scenarios/*", "drop")
    if options == {"dates": False}:
        extract(desk, PROJECT_NAME="Harbour")  # the scenario's name and settings are enough in a project of our own
        assert desk.made() == (1, 1, 1)
        return
    for _ in range(2):
        with pytest.raises(errors.OutcomeUnknown):
            extract(desk, PROJECT_NAME="Harbour")
    assert desk.made() == (1, 1, 1)
    assert desk.store.list()[0].state is JobState.UNKNOWN


def test_a_namesake_from_before_is_not_taken_for_ours(desk):
    desk.run("beodcreateproject", INPUT=area(square(8.0)), NAME="Harbour")
    desk.store.remove(desk.store.list()[0].id)  # made on the web, say
    desk.fault("POST /users/me/projects", "drop", when="before")
    assert extract(desk, PROJECT_NAME="Harbour")["PROJECT_ID"] == "102"
    assert desk.made() == (2, 2, 1)


@pytest.mark.parametrize(
    ("options", "error"),
    [({"credits": 3}, errors.PaymentError), ({"errors": "html", "credits": 3}, errors.PaymentError)],
)
def test_too_few_credits_start_nothing_and_the_next_try_goes_on(desk, options, error):
    desk.options(**options)
    with pytest.raises(error, match="Insufficient credits"):
        extract(desk)
    desk.options(credits=100)
    extract(desk)
    assert desk.made() == (1, 1, 1)


def test_a_refused_project_leaves_a_job_that_starts_anew(desk):
    desk.fault("POST /users/me/projects", "status", status=422, body={"message": "no such name"})
    with pytest.raises(errors.RejectedError, match="no such name"):
        extract(desk)
    assert desk.store.list()[0].state is JobState.REFUSED
    extract(desk)
    assert desk.made() == (1, 1, 1)


def test_a_scenario_without_an_activity_is_kept_and_never_started_again(desk):
    desk.options(activity_id=False, lists=False)
    for _ in range(2):
        with pytest.raises(errors.AnswerError, match="named no activity.*beoddownload"):
            extract(desk, WAIT=True)
    assert desk.made() == (1, 1, 1)


def test_an_activity_that_was_not_named_is_looked_up(desk):
    desk.options(activity_id=False)
    assert extract(desk)["ACTIVITY_ID"] == "303"


@pytest.mark.parametrize("ids", ["integer", "text"])
@pytest.mark.parametrize("script", ["normal", "skipped", "unknown", "null", "fraction", "bad_gateway", "expired"])
def test_every_way_to_the_end_is_followed(desk, script, ids):
    desk.options(activity=script, ids=ids, seconds=0.5)
    project = desk.run("beodcreateproject", INPUT=area())["PROJECT_ID"]
    started = desk.run("beodstartscenario", PROJECT_ID=project)
    seen = desk.run("beodactivity", PROJECT_ID=project, ACTIVITY_ID=started["ACTIVITY_ID"], WAIT=True)
    assert (seen["STATE"], seen["PROGRESS"]) == ("SUCCESSFUL", 100.0)
    assert desk.progress == sorted(desk.progress)


def test_a_failure_is_told_by_who_looks_and_raised_by_who_started(desk):
    desk.options(activity="failed")
    with pytest.raises(errors.JobFailed, match="Not enough imagery"):
        extract(desk, WAIT=True)
    seen = desk.run("beodactivity", PROJECT_ID="101", ACTIVITY_ID="303", WAIT=True)
    assert (seen["STATE"], "Not enough imagery" in seen["DETAILS"]) == ("FAILED", True)
    with pytest.raises(errors.JobFailed, match="NEW_RUN"):
        extract(desk)
    assert desk.made() == (1, 1, 1)


def test_an_unknown_activity_is_an_error(desk):
    desk.run("beodcreateproject", INPUT=area())
    with pytest.raises(errors.NotFoundError, match="Unknown activity"):
        desk.run("beodactivity", PROJECT_ID="101", ACTIVITY_ID="999", WAIT=True)


def test_waiting_can_be_stopped_and_the_job_goes_on(desk):
    desk.options(seconds=600)
    threading.Timer(0.5, desk.stop.set).start()
    with pytest.raises(errors.Cancelled):
        extract(desk, WAIT=True)
    assert desk.store.list()[0].state is JobState.RUNNING
    extract(desk)
    assert desk.made() == (1, 1, 1)


class TestSeveralParts:
    parts = area(square(), square(8.0), square(9.0))

    def test_parts_are_refused_unless_the_person_chose(self, desk):
        with pytest.raises(errors.InputError, match="3 parts.*Area of several parts"):
            extract(desk, INPUT=self.parts)
        assert desk.asked() == []

    def test_one_run_per_part_under_one_job(self, desk):
        result = extract(desk, INPUT=self.parts, MULTIPART="each", PROJECT_NAME="Harbour")
        assert result["PROJECT_ID"] == "101,102,103" and result["ACTIVITY_ID"] == "303,304,305"
        assert [job.name for job in desk.store.list(parent=result["JOB_ID"])][::-1] == [
            "Harbour 1 of 3",
            "Harbour 2 of 3",
            "Harbour 3 of 3",
        ]
        assert extract(desk, INPUT=self.parts, MULTIPART="each", PROJECT_NAME="Harbour")["PROJECT_ID"] == "101,102,103"
        assert desk.made() == (3, 3, 3)

    @pytest.mark.parametrize("method", CREATING)
    def test_a_process_that_dies_in_one_of_them_goes_on_there(self, desk, method):
        desk.kill = (method, "after")
        for _ in range(3):  # each life gets one call further
            with pytest.raises(Killed):
                extract(desk, INPUT=self.parts, MULTIPART="each")
        desk.kill = None
        extract(desk, INPUT=self.parts, MULTIPART="each")
        assert desk.made() == (3, 3, 3)

    def test_credits_that_end_in_the_middle_leave_the_rest_for_later(self, desk):
        desk.options(credits=25)
        with pytest.raises(errors.PaymentError):
            extract(desk, INPUT=self.parts, MULTIPART="each")
        assert desk.made() == (3, 3, 2)
        desk.options(credits=100)
        extract(desk, INPUT=self.parts, MULTIPART="each")
        assert desk.made() == (3, 3, 3)

    def test_a_first_part_that_is_refused_refuses_the_job(self, desk):
        desk.fault("POST /users/me/projects", "status", status=400, body={"message": "closed"})
        with pytest.raises(errors.RejectedError):
            extract(desk, INPUT=self.parts, MULTIPART="each")
        assert {job.state for job in desk.store.list()} == {JobState.REFUSED}
