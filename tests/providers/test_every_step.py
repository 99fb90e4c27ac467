"""Every creating step of every provider, broken in every way: one creation, and the same run ends right."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field
from typing import Callable

import pytest
from every_desk import PROVIDERS, Desk, area_of, plots, raster, square
from georelay.providers import http
from georelay.providers.delivery import Delivery
from georelay.providers.errors import GeoRelayError, JournalError, OutcomeUnknown
from georelay.providers.store import JobState, JobStore
from georelay.sandbox.faults import clear_faults
from georelay.sandbox.server import Sandbox


class Killed(BaseException):
    """The process ends here."""


WIDE = tuple(square(37.60 + 0.03 * at, 55.70) for at in range(12))  # more areas than the account may send at once


def staged(desk):
    desk.kept.setdefault("id", desk.run("epochstageplots", INPUT=plots)["COLLECTION_ID"])
    desk.run("epochuploadplots", COLLECTION_ID=desk.kept["id"])


def failed_run(desk):
    desk.kept["id"] = desk.run("mapflowprocess", **TOWN, NAME="fail:dataloader.NoDataTile")["PROCESSING_ID"]
    desk.sandbox.state.set_clock(200)


def jobs_of_stat(desk):
    collections = desk.all("epoch", "collection")
    return sum("water" in job["stats"] for collection in collections for job in collection["jobs"])


@dataclass(frozen=True)
class Case:
    """``made(desk)`` counts what the step created; ``after`` lets that many requests to ``match`` pass first."""

    operation: str
    match: str
    made: Callable
    values: dict = field(default_factory=dict)
    prepare: Callable = lambda desk: None
    paid: bool = False
    after: int = 0
    total: int = 1

    def run(self, desk):
        values = {name: value(desk) if name.endswith("_ID") else value for name, value in self.values.items()}
        return desk.run(self.operation, **values)


def submissions(desk):
    return sum(each["submissions"] for each in desk.all("epoch", "collection"))


def kept(desk):
    return desk.kept["id"]


PLOTS = {"INPUT": plots, "WAIT": False}
EXTRACT = {"INPUT": area_of(), "WAIT": False, "PROJECT_NAME": "Harbour"}
EACH = {"INPUT": area_of(square(), square(8.0)), "WAIT": False, "MULTIPART": "each"}
TOWN = {"MODEL": "buildings", "INPUT": area_of(square(37.6, 55.7)), "WAIT": False}
CASES = {
    "stage": Case("epochstageplots", "POST /stage_plots", submissions, PLOTS, paid=True),
    "batch": Case("epochbatchprocess", "POST /batch_process", submissions, PLOTS, paid=True),
    "analysis": Case(
        "epochrunanalysis", "POST /batch_water", jobs_of_stat, {"COLLECTION_ID": kept, "ANALYSIS": "water"},
        staged, paid=True,
    ),
    "project": Case("beodextract", "POST /users/me/projects", lambda desk: len(desk.all("beod", "project")), EXTRACT),
    "area": Case("beodextract", "POST /*/assets/aoi", lambda desk: len(desk.all("beod", "asset")), EXTRACT),
    "scenario": Case(
        "beodextract", "POST /*/scenarios/*", lambda desk: len(desk.all("beod", "scenario")), EXTRACT, paid=True
    ),
    "second part": Case(
        "beodextract", "POST /*/scenarios/*", lambda desk: len(desk.all("beod", "scenario")), EACH, paid=True,
        after=1, total=2,
    ),
    "run": Case(
        "mapflowprocess", "POST /rest/processings/v2", lambda desk: len(desk.all("mapflow", "processing")), TOWN,
        paid=True,
    ),
    "second run": Case(
        "mapflowprocess", "POST /rest/processings/v2", lambda desk: len(desk.all("mapflow", "processing")),
        {**TOWN, "INPUT": area_of(*WIDE), "SPLIT": True}, paid=True, after=1, total=2,
    ),
    "mosaic": Case(
        "mapflowuploadimages", "POST /rest/rasters/mosaic", lambda desk: len(desk.all("mapflow", "mosaic")),
        {"IMAGES": raster, "NAME": "survey"},
    ),
    "image": Case(
        "mapflowuploadimages", "POST /rest/rasters/mosaic/*/image", lambda desk: len(desk.all("mapflow", "image")),
        {"IMAGES": raster, "NAME": "survey"},
    ),
    "bare mosaic": Case(
        "mapflowcreatemosaic", "POST /rest/rasters/mosaic", lambda desk: len(desk.all("mapflow", "mosaic")),
        {"NAME": "empty"},
    ),
    "planned search": Case(
        "mapflowplansearch", "POST /rest/processings/template", lambda desk: len(desk.all("mapflow", "template")),
        {"INPUT": area_of(square(37.6, 55.7)), "NAME": "watch"},
    ),
    "restart": Case(
        "mapflowrestart", "POST /*/restart/v2", lambda desk: desk.all("mapflow", "processing")[0].get("restarts", 0),
        {"PROCESSING_ID": kept}, failed_run,
    ),
}  # fmt: skip
REPEATING = ("bare mosaic", "planned search", "restart")
LOST = {"drop": {"fault": "drop"}, "cut": {"fault": "cut", "bytes": 5}, "garbage": {"fault": "garbage"}}


@pytest.fixture(params=sorted(CASES))
def case(request):
    return CASES[request.param]


@pytest.fixture
def desk(tmp_path, case):
    with Sandbox(tmp_path / "sandbox", seconds=0.1) as running:
        made = Desk(running, tmp_path)
        case.prepare(made)
        yield made


def again_ends_right(case, desk):
    case.run(desk)
    assert case.made(desk) == case.total


@pytest.mark.parametrize("how", sorted(LOST))
def test_a_lost_reply_is_found_and_nothing_is_made_twice(case, desk, how):
    desk.fault(case.match, after=case.after, **LOST[how])
    case.run(desk)
    assert case.made(desk) == case.total


@pytest.mark.parametrize("case", [CASES["image"]])
def test_a_lost_reply_about_which_nothing_can_be_asked_is_told_as_that(desk, case):
    desk.fault("GET /rest/rasters/mosaic/*/image", times=None, fault="status", status=403)
    with pytest.raises(OutcomeUnknown, match="'image scene.tif' of survey was lost and Mapflow could not be asked"):
        case.run(desk)
    clear_faults(desk.sandbox.state)
    again_ends_right(case, desk)


def test_a_request_that_never_arrived_is_sent_again_where_the_list_denies_it(case, desk):
    desk.fault(case.match, fault="drop", when="before", after=case.after)
    if not case.paid:
        return again_ends_right(case, desk)
    for _ in range(2):  # nothing that costs is sent again before the list has had its time
        with pytest.raises(OutcomeUnknown, match="Nothing was sent again.*in 10 minutes.*NEW_RUN"):
            case.run(desk)
    assert case.made(desk) == case.total - 1
    desk.later(minutes=11)
    again_ends_right(case, desk)


def test_a_refusal_is_told_in_the_services_words_and_leaves_the_way_free(case, desk):
    body = {"message": "the plan says no", "detail": "the plan says no"}
    desk.fault(case.match, fault="status", status=422, body=body, after=case.after)
    with pytest.raises(GeoRelayError, match="the plan says no"):
        case.run(desk)
    assert case.made(desk) == case.total - 1
    again_ends_right(case, desk)


class Death:
    """Ends the process at one moment of the creating request that comes after ``after`` others."""

    def __init__(self, monkeypatch, moment, after):
        self.left, self.moment = after, moment
        real_leave, real_store = http.Departure.leave, Delivery.store_reply
        self._patch = monkeypatch

        def leave(departure):
            if moment == "before the mark" and not departure.left and self.is_due():
                raise Killed()
            fresh = not departure.left
            real_leave(departure)
            if moment == "after the mark" and fresh and self.is_due():
                raise Killed()

        def store(delivery, held, step, reply):
            if moment == "after the reply" and self.is_due():
                raise Killed()
            real_store(delivery, held, step, reply)
            if moment == "after it was stored" and self.is_due():
                raise Killed()

        monkeypatch.setattr(http.Departure, "leave", leave)
        monkeypatch.setattr(Delivery, "store_reply", store)

    def is_due(self):
        self.left -= 1
        return self.left == -1


STEPS_BEFORE = {"area": 1, "scenario": 2, "second part": 5, "second run": 1, "image": 1}
MOMENTS = ("before the mark", "after the mark", "after the reply", "after it was stored")


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_process_leaves_what_the_next_one_needs(case, desk, moment, monkeypatch):
    name = next(name for name, each in CASES.items() if each is case)
    with monkeypatch.context() as patched:
        Death(patched, moment, STEPS_BEFORE.get(name, 0))
        with pytest.raises(Killed):
            case.run(desk)
    was_made = moment in MOMENTS[2:]
    assert case.made(desk) == case.total - (not was_made)
    if moment == "after the mark" and case.paid:
        with pytest.raises(OutcomeUnknown):
            case.run(desk)
        desk.later(minutes=11)
    again_ends_right(case, desk)


def test_ids_that_cannot_be_stored_are_said_and_found_again(case, desk, monkeypatch):
    real, left = JobStore.change, [STEPS_BEFORE.get(next(n for n, each in CASES.items() if each is case), 0)]

    def change(store, job_id, **changes):
        if changes.get("steps"):
            left[0] -= 1
            if left[0] < 0:
                raise JournalError("The job list cannot be written (the disk is full).")
        return real(store, job_id, **changes)

    with monkeypatch.context() as patched:
        patched.setattr(JobStore, "change", change)
        with pytest.raises(JournalError, match="has done.*disk is full.*Keep these ids"):
            case.run(desk)
    assert case.made(desk) == case.total
    again_ends_right(case, desk)


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_journal_alone_is_enough_to_go_on(case, desk, moment, monkeypatch):
    """What `collectjobs` and the job monitor do hours after a process died: only the job and its folder are left."""
    name = next(name for name, each in CASES.items() if each is case)
    with monkeypatch.context() as patched:
        Death(patched, moment, STEPS_BEFORE.get(name, 0))
        with pytest.raises(Killed):
            case.run(desk)
    desk.later(minutes=11)
    for _ in range(2):
        for job in [each for each in desk.store.list(parent="") if each.is_open]:
            provider = PROVIDERS[job.provider]
            operation = next(each for each in provider.operations if each.id == job.operation)
            desk.engine(provider, operation, desk.home).jobs.resume(job)
    job = next(each for each in desk.store.list() if not each.parent)
    is_half = moment != "before the mark" or name in STEPS_BEFORE
    was_sent = is_half and (moment in MOMENTS[2:] or name in STEPS_BEFORE)
    assert case.made(desk) == (case.total if was_sent else case.total - 1)
    assert job.step == "" and job.state is not JobState.UNKNOWN
    if name not in REPEATING:
        again_ends_right(case, desk)


def test_the_same_run_again_makes_nothing(case, desk):
    again_ends_right(case, desk)
    name = next(name for name, each in CASES.items() if each is case)
    if name not in REPEATING:
        again_ends_right(case, desk)


def as_version_0_1_wrote(store, job):
    """The rows and the folder of a job in parts as the version before the engine left them."""
    parts = job.remote["parts"]
    old = {"run_count": 2, "runs": [{key: each[key] for key in each if key != "credits_before"} for each in parts]}
    if job.provider == "mapflow":
        ids = [each["processing_id"] for each in parts]
        old = {"runs": 2, "processing_ids": ids, "processing_id": ids[0], "project_id": parts[0]["project_id"]}
    with sqlite3.connect(store.home / "jobs.sqlite") as db:
        db.execute("UPDATE jobs SET facts = NULL, halted = NULL")
        db.execute("UPDATE jobs SET remote = ? WHERE id = ?", (json.dumps(old), job.id))
    (store.folder(job.id) / "areas.json").unlink(missing_ok=True)
    for child in store.list(parent=job.id):
        for file in store.folder(child.id).iterdir():
            file.unlink()


@pytest.mark.parametrize("name", ["second part", "second run"])
def test_a_job_of_an_earlier_version_is_followed_and_ends(desk_of_mapflow, name):
    case, desk = CASES[name], desk_of_mapflow.desk
    first = case.run(desk)
    job = desk.store.get(first["JOB_ID"])
    as_version_0_1_wrote(desk.store, job)
    provider = PROVIDERS[job.provider]
    operation = next(each for each in provider.operations if each.id == job.operation)
    engine = desk.engine(provider, operation, desk.home).jobs
    desk.sandbox.state.set_clock(200)
    assert engine.look(engine.resume(desk.store.get(job.id))).state is JobState.SUCCEEDED
    again = case.run(desk)
    ids = {name: value for name, value in first.items() if name.endswith("_ID")}
    assert case.made(desk) == 2 and {name: again[name] for name in ids} == ids
    assert len(desk.all("beod", "project")) == (2 if job.provider == "beod" else 0)


def test_nothing_is_made_beside_the_engine(desk_of_mapflow):
    run = desk_of_mapflow
    for creates in (
        lambda: run.client.imagery.create_mosaic("beside"),
        lambda: run.client.templates.create("beside", "p", {}, ""),
        lambda: run.client.runs.restart("x"),
    ):
        with pytest.raises(GeoRelayError, match="Nothing was sent"):
            creates()


@pytest.fixture
def desk_of_mapflow(tmp_path):
    with Sandbox(tmp_path / "sandbox", seconds=0.1) as running:
        provider = PROVIDERS["mapflow"]
        desk = Desk(running, tmp_path)
        run = desk.engine(provider, provider.operations[0], tmp_path)
        run.desk = desk
        yield run
