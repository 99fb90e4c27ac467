"""Every creating step of every provider, broken in every way: one creation, and the same run ends right."""

from __future__ import annotations

import json
import sqlite3
import sys
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Callable

import pytest
from georelay.providers import http
from georelay.providers.connections import Connection, Credentials
from georelay.providers.declare import Area, Kind, Ports, RasterFile, Run, Upload
from georelay.providers.delivery import Delivery
from georelay.providers.engine import Engine
from georelay.providers.errors import GeoRelayError, JournalError, OutcomeUnknown
from georelay.providers.http import Http
from georelay.providers.registry import discover
from georelay.providers.store import JobState, JobStore
from georelay.providers.waiting import Wait
from georelay.sandbox.faults import add_fault
from georelay.sandbox.server import Sandbox
from georelay.sandbox.services import connections

pytest.importorskip("osgeo.gdal")
sys.path.append(str(Path(__file__).parent / "mapflow"))

from geodata_by_shapely import ShapelyGeodata, part_of  # noqa: E402

PROVIDERS = {provider.id: provider for provider in discover()}


class Killed(BaseException):
    """The process ends here."""


def square(west=7.40, south=43.70, size=0.01):
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    return part_of(ring)


class Desk:
    """Operations run as separate processes would: each with its own connection, over one journal and one sandbox."""

    def __init__(self, sandbox, home):
        self.sandbox, self.home = sandbox, home
        self.store = JobStore(home / "journal")
        self.said, self.kept = [], {}

    def run(self, operation_id, **values):
        provider = next(each for each in PROVIDERS.values() if any(op.id == operation_id for op in each.operations))
        operation = next(each for each in provider.operations if each.id == operation_id)
        scratch = self.home / f"scratch{len(self.said)}"
        scratch.mkdir(exist_ok=True)
        run = self.engine(provider, operation, scratch)
        run.values = {field.name: plain_default(field) for field in operation.fields}
        run.values.update({name: value(scratch) if callable(value) else value for name, value in values.items()})
        return operation.run(run)

    def engine(self, provider, operation, scratch):
        url, secret = connections(self.sandbox.url)[provider.id]
        where = Connection(provider.id, "sandbox", url, account="sandbox", is_sandbox=True)
        wait, ports = Wait(scale=0.002), Ports(self.said.append, self.said.append, lambda percent: None, lambda: False)
        line = Http(url, wait=wait, log=self.said.append, service=provider.title, steps_only=True)
        client = provider.connect(line, Credentials(**secret))
        engine = Engine(self.store, provider, operation.id, where, client, wait, ports)
        return Run(
            provider, operation, client, where, {}, engine, ports, lambda name: scratch / name, scratch,
            results=scratch, geodata=ShapelyGeodata(),
        )  # fmt: skip

    def all(self, service, kind):
        return [value for _, value in self.sandbox.state.all(service, kind)]

    def fault(self, match, **fault):
        add_fault(self.sandbox.state, {"match": match, **fault})

    def later(self, **span):
        self.store.now = lambda: datetime.now(timezone.utc) + timedelta(**span)


def plain_default(field):
    if field.kind is Kind.CHOICE:
        return field.choices[field.default].value
    if field.kind is Kind.CHOICES:
        return tuple(field.choices[index].value for index in field.default or ())
    if field.kind in (Kind.NUMBER, Kind.INTEGER):
        return field.default
    return [] if field.name == "DL_MODELS" else field.default or ""


def plots(scratch):
    path = scratch / "plots.geojson"
    feature = {"type": "Feature", "properties": {"georelayid": 1}, "geometry": dict(square().geometry)}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return Upload(path, "plots.geojson", "application/geo+json", "sha", "plots", 1)


def raster(scratch):
    from osgeo import gdal, osr

    path = scratch.parent / "scene.tif"
    if not path.exists():
        data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 3, gdal.GDT_Byte)
        data.SetGeoTransform((37.6, 0.0001, 0, 55.72, 0, -0.0001))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        data.SetSpatialRef(crs)
        data.FlushCache()
    return (RasterFile(path, "scene.tif"),)


def area_of(*parts):
    return Area("harbour", parts or (square(),), f"sha{len(parts)}")


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
