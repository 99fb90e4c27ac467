"""BrightEarth On Demand as a server runs it: qgis_process, killed in the middle and started again."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

import pytest
import requests
from flat import flat
from qgis_process import QgisProcess, finish

AREA = [[[-2.4, 6.3], [-2.394, 6.3], [-2.394, 6.306], [-2.4, 6.306], [-2.4, 6.3]]]


@pytest.fixture
def process(tmp_path, service):
    """Runs over this test's sandbox, with an account from the environment; the job journal lies under `home`."""
    from georelay.sandbox.accounts import sandbox_email, sandbox_password

    runner = QgisProcess(tmp_path / "q")
    runner.secrets = [sandbox_password(), sandbox_password().replace(" ", "%20")]
    runner.env = {
        "GEORELAY_HOME": str(tmp_path / "home"),
        "GEORELAY_BEOD_URL": service.url,
        "GEORELAY_BEOD_EMAIL": sandbox_email(),
        "GEORELAY_BEOD_PASSWORD": sandbox_password(),
    }
    return runner


@pytest.fixture
def area(tmp_path):
    path = tmp_path / "area.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": AREA}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def made(service, kind):
    return [value for _, value in service.box.state.all("beod", kind)]


def no_secret_in(text, secrets):
    assert not [secret for secret in secrets if secret in text]
    assert "Bearer ey" not in text and "eyJ" not in text and "X-Signature" not in text and "Traceback" not in text


def test_the_whole_way_step_by_step(process, service, area, tmp_path):
    """Each algorithm's outputs, named and typed as agreed; no secret in what is printed or written."""
    said = []

    def run(name, **given):
        outcome = process.run(name, process.env, **given)
        said.append(outcome.log + outcome.stderr)
        assert outcome.code == 0, outcome.stderr
        return outcome.results

    account = run("beodaccount")
    assert account["CREDITS"] == "250" and len(account["USER_ID"]) == 36
    project = run("beodcreateproject", INPUT=area, NAME="town")
    assert project["PROJECT_ID"] == "101" and project["ASSET_ID"] == "55"
    scenario = run(
        "beodstartscenario", PROJECT_ID="101", NAME="first", OUTPUT_CRS=1, VECTOR_FORMATS="0,1", RASTER_FORMATS=0
    )
    assert (scenario["SCENARIO_ID"], scenario["ACTIVITY_ID"]) == ("202", "303")
    assert made(service, "scenario")[0]["order"]["vector_formats"] == "shapefile,geopackage"
    activity = run("beodactivity", PROJECT_ID="101", ACTIVITY_ID="303", WAIT=True)
    assert activity["STATE"] == "SUCCESSFUL" and activity["PROGRESS"] == 100 and "DETAILS" in activity
    download = run("beoddownload", PROJECT_ID="101", SCENARIO_ID="202", OUTPUT=tmp_path / "out")
    assert (
        download["OUTPUT"] == str(tmp_path / "out") and download["FILE_COUNT"] > 10 and download["SKIPPED_COUNT"] == 0
    )
    assert download["BYTES"] > 10_000 and len(flat(download["LAYERS"])) == 6
    assert all(Path(source.partition("|")[0]).exists() for source in download["LAYERS"])
    no_secret_in("\n".join(said), process.secrets)
    for path in (tmp_path / "home").rglob("*"):
        if path.is_file() and "sandbox" not in path.parts:
            no_secret_in(path.read_bytes().decode("utf-8", "replace"), process.secrets)
    for path in (tmp_path / "out").rglob("*.q*"):
        no_secret_in(path.read_text(errors="replace"), process.secrets)


STEPS = ["POST */projects", "POST */scenarios/*", "GET */download/urls"]
MORE = [pytest.param(step, marks=pytest.mark.slow) for step in ("POST */assets/aoi", "GET */activities/*")]


@pytest.mark.parametrize("match", STEPS + MORE)
def test_killed_at_any_step_the_same_run_goes_on_and_doubles_nothing(process, service, area, tmp_path, match):
    service.fault(match, "slow", seconds=60)
    given = {"INPUT": area, "PROJECT_NAME": "town", "OUTPUT": tmp_path / "out"}
    started = process.start("beodextract", process.env, **given)
    kind = match.partition(" ")[2].replace("*", "")
    deadline = time.monotonic() + 90
    while service.call("GET", "faults") and time.monotonic() < deadline:
        assert started.poll() is None, started.communicate()
        time.sleep(0.05)
    time.sleep(0.3)  # the work is done, the answer is not yet there
    os.killpg(started.pid, signal.SIGKILL)
    finish(started)
    assert not service.call("GET", "faults"), kind
    done = process.run("beodextract", process.env, **given)
    assert done.code == 0, done.stderr
    assert done.results["STATE"] == "SUCCESSFUL" and len(flat(done.results["LAYERS"])) == 6
    assert len(made(service, "project")) == len(made(service, "asset")) == len(made(service, "scenario")) == 1


@pytest.mark.parametrize("by", ["the same run", "collectjobs"])
def test_killed_while_files_come_the_download_goes_on_in_its_place(process, service, area, tmp_path, by):
    service.call("POST", "options", json={"beod": {"delivery": "tree"}})
    service.fault("GET /beod/*/dtm.tif", "slow", seconds=60, port="storage")
    given = {"INPUT": area, "PROJECT_NAME": "town", "OUTPUT": tmp_path / "out"}
    started = process.start("beodextract", process.env, **given)
    deadline = time.monotonic() + 90
    while len(list((tmp_path / "out").rglob("building.gpkg"))) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    os.killpg(started.pid, signal.SIGKILL)
    finish(started)
    before = len([each for each in service.requests("building.gpkg")])
    if by == "collectjobs":
        done = process.run("collectjobs", process.env, OUTPUT=tmp_path / "collected")
        assert done.results["COLLECTED"] == 1 and "goes on in" in done.log + done.stderr, done.log + done.stderr
        assert not list((tmp_path / "collected").rglob("*.gpkg"))
    else:
        done = process.run("beodextract", process.env, **given)
    assert done.code == 0, done.stderr
    assert all(str(tmp_path / "out") in source for source in done.results["LAYERS"]) and done.results["LAYERS"]
    assert len(made(service, "scenario")) == 1 and not list((tmp_path / "out").rglob("*.part*"))
    assert len(service.requests("building.gpkg")) == before == 2, "what was there came again"


def test_left_alone_it_is_collected_by_another_process(process, service, area, tmp_path):
    service.seconds(1000)
    done = process.run("beodextract", process.env, INPUT=area, PROJECT_NAME="town", WAIT=False)
    assert done.code == 0 and done.results["JOB_ID"] and done.results.get("LAYERS", []) == [], done.stderr
    service.advance(2000)
    brought = process.run("collectjobs", process.env, OUTPUT=tmp_path / "collected")
    assert brought.code == 0, brought.stderr
    assert (brought.results["COLLECTED"], brought.results["STILL_RUNNING"], brought.results["FAILED"]) == (1, 0, 0)
    assert len(flat(brought.results["LAYERS"])) == 6


FAILURES = [
    ("beodactivity", {"PROJECT_ID": "999", "ACTIVITY_ID": "1"}, "999"),
    ("beoddownload", {"PROJECT_ID": "999", "SCENARIO_ID": "1", "OUTPUT": "out"}, "999"),
    ("beodstartscenario", {"PROJECT_ID": "101", "NAME": "x", "DL_MODELS": "{"}, "JSON"),
    ("beodaccount", {"CONNECTION": "nobody"}, "nobody"),
]


@pytest.mark.parametrize("name, given, words", FAILURES, ids=[each[0] for each in FAILURES])
def test_a_failure_is_one_sentence_and_a_code(process, service, tmp_path, name, given, words):
    given = {key: tmp_path / value if value == "out" else value for key, value in given.items()}
    outcome = process.run(name, process.env, **given)
    assert outcome.code != 0 and words in outcome.stderr, outcome.stderr
    no_secret_in(outcome.stderr + outcome.log, process.secrets)


def test_a_wrong_password_is_told_without_showing_it(process, service):
    wrong = "not the right one"
    outcome = process.run("beodaccount", {**process.env, "GEORELAY_BEOD_PASSWORD": wrong})
    assert outcome.code != 0 and wrong not in outcome.stderr and "Traceback" not in outcome.stderr
    assert requests.get(service.url + "/_sandbox", timeout=5).status_code == 200


def test_the_built_in_sandbox_starts_by_itself_and_knows_the_job_in_the_next_process(tmp_path, area):
    process = QgisProcess(tmp_path / "alone")
    done = process.run("beodextract", INPUT=area, PROJECT_NAME="town", CONNECTION="sandbox", OUTPUT=tmp_path / "out")
    assert done.code == 0 and len(flat(done.results["LAYERS"])) == 6, done.stderr
    later = process.run(
        "beodactivity",
        PROJECT_ID=done.results["PROJECT_ID"],
        ACTIVITY_ID=done.results["ACTIVITY_ID"],
        CONNECTION="sandbox",
    )
    assert later.results["STATE"] == "SUCCESSFUL"
