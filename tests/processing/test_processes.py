"""Every algorithm of this half as a server runs it: real processes, killed ones among them, against one sandbox."""

from __future__ import annotations

import json
import os
import signal
import time

import pytest
from qgis_process import PROGRAM, QgisProcess, finish

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process here")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture
def desk(profile, tmp_path):
    """A profile that these tests share, with a job list of this test's own."""
    process = QgisProcess(profile)
    base = process.environment

    def environment(**more):
        return {**base(), "GEORELAY_HOME": str(tmp_path / "home"), **more}

    process.environment = environment
    return process


@pytest.fixture
def env(service):
    return service.environment


def sound(outcome):
    assert outcome.code == 0, outcome.stderr
    assert "Traceback" not in outcome.stderr
    return outcome.results


def sentence(outcome):
    """The one sentence of a failed run; QGIS says it once or twice."""
    assert outcome.code == 1 and "Traceback" not in outcome.stderr
    lines = [line.strip() for line in outcome.sentence.splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("ERROR:")]
    assert len(set(lines)) == 1, outcome.stderr
    return lines[0]


def wait_for(condition, seconds=40):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.02)


def kill(process):
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=30)


def test_the_way_of_one_call_in_processes(desk, service, env, sample, tmp_path):
    out, report = tmp_path / "out.gpkg", tmp_path / "report.html"
    checked = sound(
        desk.run(
            "checkplots",
            INPUT=sample,
            ID_FIELD="plot_id",
            INVALID=f"ogr:dbname='{out}' table=\"invalid\" (geom)",
            ISSUES=tmp_path / "issues.geojson",
            VALID=tmp_path / "valid.shp",
            REPORT=report,
            MAX_GAP=1,
            MIN_AREA=0.1,
        )
    )
    assert checked["FEATURE_COUNT"] == 420 and json.loads(checked["SUMMARY"])["null_geometry"] == 2
    assert report.stat().st_size > 1000
    sent = sound(
        desk.run("epochbatchprocess", env, INPUT=sample, ON_INVALID=2, OUTPUT=tmp_path / "joined.gpkg", STATS="0,2")
    )
    assert sent["STATUS"] == "COMPLETED" and sent["COUNTRY_OVERRIDE"] == "" and sent["JOB_ID"]
    looked = sound(desk.run("epochbatchprogress", env, COLLECTION_ID=sent["COLLECTION_ID"]))
    assert looked["PROGRESS"] == 100 and looked["STATUS"] == "COMPLETED" and isinstance(looked["STAGE"], str)
    fetched = sound(
        desk.run(
            "epochfetchresults",
            env,
            COLLECTION_ID=sent["COLLECTION_ID"],
            RESULT=1,
            START_DATE="2021-01-01",
            OUTPUT=tmp_path / "f.geojson",
        )
    )
    assert fetched["FEATURE_COUNT"] > 400
    listed = sound(desk.run("epochlistcollections", env, OUTPUT=tmp_path / "collections.csv"))
    assert listed["COUNT"] == 1
    exported = sound(
        desk.run("epochexportstatement", env, COLLECTION_IDS=sent["COLLECTION_ID"], OUTPUT=tmp_path / "dds")
    )
    assert exported["FILE_COUNT"] == 2
    jobs = sound(desk.run("listjobs", OUTPUT=tmp_path / "jobs.csv"))
    assert jobs["COUNT"] == 1 and sent["COLLECTION_ID"] in (tmp_path / "jobs.csv").read_text()
    swept = sound(desk.run("collectjobs", env, JOB_ID=sent["JOB_ID"], OUTPUT=tmp_path / "again"))
    assert swept["COLLECTED"] == 1 and len(swept["LAYERS"]) == 1


def test_the_steps_in_processes_with_the_sandbox_that_starts_by_itself(desk, few):
    common = {"CONNECTION": "sandbox"}
    staged = sound(desk.run("epochstageplots", INPUT=few, **common))["COLLECTION_ID"]
    assert sound(desk.run("epochuploadplots", COLLECTION_ID=staged, **common))["BQ_TASK_ID"]
    assert sound(desk.run("epochrunanalysis", COLLECTION_ID=staged, ANALYSIS=0, **common))["STATUS"]
    looked = sound(desk.run("epochbatchprogress", COLLECTION_ID=staged, WAIT=True, **common))
    assert looked["STATUS"] == "COMPLETED"


def test_help_shows_every_input(desk):
    shown = desk.call("help", "georelay:epochbatchprocess")
    assert shown.code == 0
    for name in ("INPUT", "FILE", "STATS", "ON_INVALID", "WAIT", "NEW_RUN", "CONNECTION", "OUTPUT", "JOB_ID"):
        assert name in shown.log


def test_failures_are_one_sentence_on_the_error_output(desk, service, env, few, sample):
    bare = sentence(desk.run("epochbatchprocess", INPUT=few))
    assert "GEORELAY_EPOCH_TOKEN" in bare and "Nothing was sent" in bare
    assert "Nothing was sent" in sentence(desk.run("epochbatchprocess", env, INPUT=sample))
    assert "no job" in sentence(desk.run("collectjobs", JOB_ID="nonsense"))
    refused = desk.run("epochbatchprocess", {**env, "GEORELAY_EPOCH_TOKEN": "wrong-token-12345"}, INPUT=few)
    assert "401" in sentence(refused) and "wrong-token-12345" not in refused.stderr + refused.log
    service.fault("POST /batch_process", "html", status=502)
    assert "Outcome unknown" in sentence(desk.run("epochbatchprocess", env, INPUT=few))
    assert service.collections() == {}


def test_a_refusal_and_a_busy_service_in_processes(desk, service, env, few):
    refusal = {"detail": [{"loc": ["body", "stats"], "msg": "odd"}]}
    service.fault("POST /batch_process", "status", status=422, body=refusal, times=2)  # both encodings are tried
    assert "body.stats: odd" in sentence(desk.run("epochbatchprocess", env, INPUT=few))
    service.fault("POST /batch_process", "status", status=429, headers={"Retry-After": "1"})
    done = sound(desk.run("epochbatchprocess", env, INPUT=few))
    assert done["STATUS"] == "COMPLETED" and len(service.collections()) == 1


MOMENTS = {
    # name -> (faults while the run is killed, when it is killed)
    "while it sends": (
        [("POST /batch_process", "slow", {"seconds": 30})],
        lambda service: bool(service.collections()),
    ),
    "while it waits": (
        [],
        lambda service: bool([each for each in service.requests("/batch_progress")]),
    ),
    "while it fetches": (
        [("GET /fetch_plots", "slow", {"seconds": 0, "between": 3})],
        lambda service: bool([each for each in service.requests("/batch_progress")]) and service.asked_for_results(),
    ),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_run_is_taken_up_again_and_paid_once(desk, service, env, few, moment, tmp_path):
    faults, arrived = MOMENTS[moment]
    for match, fault, more in faults:
        service.fault(match, fault, **more)
    service.seconds(60 if moment == "while it waits" else 0.05)
    service.asked_for_results = lambda: not service.call("GET", "faults")  # the fault is used up when the answer begins
    process = desk.start("epochbatchprocess", env, INPUT=few, OUTPUT=str(tmp_path / "killed.gpkg"))
    wait_for(lambda: arrived(service))
    kill(process)
    service.mend()
    service.advance(100)
    if moment == "while it fetches":
        swept = sound(desk.run("collectjobs", env))
        assert swept["COLLECTED"] == 1
    done = sound(desk.run("epochbatchprocess", env, INPUT=few, OUTPUT=tmp_path / "out.gpkg"))
    assert done["STATUS"] == "COMPLETED"
    assert service.submissions() == [1]


def test_a_run_killed_while_sending_is_found_by_collectjobs(desk, service, env, few):
    service.fault("POST /batch_process", "slow", seconds=30)
    process = desk.start("epochbatchprocess", env, INPUT=few)
    wait_for(lambda: bool(service.collections()))
    kill(process)
    service.mend()
    service.advance(100)
    swept = sound(desk.run("collectjobs", env))
    assert (swept["COLLECTED"], swept["STILL_RUNNING"], swept["FAILED"]) == (1, 0, 0)
    assert len(swept["LAYERS"]) == 1 and os.path.exists(swept["LAYERS"][0].split("|")[0])
    assert service.submissions() == [1]


def test_a_run_killed_before_it_reached_the_service_is_told_as_unknown_not_sent_again(desk, service, env, few):
    service.fault("POST /batch_process", "drop", when="before", times=None)
    service.fault("GET /get_collections", "slow", seconds=20, times=None)
    process = desk.start("epochbatchprocess", env, INPUT=few)
    wait_for(lambda: bool(service.requests("/batch_process")) or _dropped(service))
    kill(process)
    service.mend()
    words = sentence(desk.run("epochbatchprocess", env, INPUT=few))
    assert "Outcome unknown" in words and "NEW_RUN" in words and service.collections() == {}
    done = sound(desk.run("epochbatchprocess", env, INPUT=few, NEW_RUN=True))
    assert done["STATUS"] == "COMPLETED" and len(service.collections()) == 1


def _dropped(service):
    time.sleep(0.2)
    return any(each["path"] == "/batch_process" for each in service.requests())


def test_a_run_killed_before_anything_was_stored_leaves_nothing(desk, service, env, sample, tmp_path):
    process = desk.start("epochbatchprocess", env, INPUT=sample, ON_INVALID=1)
    time.sleep(0.5)
    kill(process)
    assert service.collections() == {}
    done = sound(desk.run("epochbatchprocess", env, INPUT=sample, ON_INVALID=1))
    assert done["STATUS"] == "COMPLETED" and len(service.collections()) == 1


def test_two_of_the_same_run_at_once_make_one_collection(desk, service, env, few, tmp_path):
    from osgeo import ogr

    service.fault("POST /batch_process", "slow", seconds=1.5)
    runs = [desk.start("epochbatchprocess", env, INPUT=few, OUTPUT=str(tmp_path / f"{k}.gpkg")) for k in range(2)]
    ended = [finish(run, 120) for run in runs]
    results = [sound(run) for run in ended]
    assert results[0]["JOB_ID"] == results[1]["JOB_ID"]
    assert service.submissions() == [1]
    for result in results:  # later GDAL says on stderr that the job's file changed while it looked, and looks again
        assert ogr.Open(result["OUTPUT"]).GetLayer(0).GetFeatureCount() == 12


def test_no_secret_is_left_anywhere(desk, service, env, few, tmp_path):
    from georelay.sandbox.accounts import issue_token, sandbox_email, sandbox_password

    token = issue_token(service.box.state, 3600)
    env = {
        **env,
        "GEORELAY_EPOCH_TOKEN": token,
        "GEORELAY_EPOCH_EMAIL": sandbox_email(),
        "GEORELAY_EPOCH_PASSWORD": sandbox_password(),
    }
    service.fault("POST /batch_process", "drop")
    outcome = desk.run("epochbatchprocess", env, INPUT=few, OUTPUT=tmp_path / "out.gpkg")
    sound(outcome)
    words = [token, token.split(".")[2], sandbox_password()]
    for word in words:
        assert word not in outcome.log and word not in outcome.stderr
    for folder in (tmp_path, desk.folder):
        for path in folder.rglob("*"):
            if path.is_file() and "sandbox" not in path.relative_to(folder).parts and "plugins" not in path.parts:
                content = path.read_bytes()
                assert not [word for word in words if word.encode() in content], path
