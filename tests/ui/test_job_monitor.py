"""The job monitor against the real sandbox: it follows, it waits, it never sends and never asks."""

from __future__ import annotations

import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from georelay.bridge.context import Context
from georelay.bridge.job_monitor import LONGEST, JobMonitor
from georelay.bridge.settings import Settings
from georelay.providers.connections import Connection
from georelay.providers.errors import SetupError
from georelay.providers.jobs import Look
from georelay.providers.store import Job, JobState
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QSettings


class Clock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Service:
    """A provider whose looks the test answers; it keeps count of everything that is asked."""

    def __init__(self, context: Context) -> None:
        self.looks: list[str] = []
        self.prepared: list[str] = []
        self.answers: dict[str, object] = {}
        self.locked = False
        epoch = next(each for each in context.providers if each.id == "epoch")
        self.provider = replace(epoch, look=self._look, poll=((60.0, 5.0), (float("inf"), 30.0)))
        context.providers = (self.provider,)
        self._context, self._prepare = context, context.prepare
        context.prepare = self._prepared

    def _prepared(self, provider, name, ask=False):
        assert ask is False, "the monitor never asks for the master password"
        self.prepared.append(name)
        if self.locked:
            raise SetupError("The secret of this connection is locked.")
        return self._prepare(provider, "sandbox", ask)

    def _look(self, client, job):
        self.looks.append(job.id)
        answer = self.answers.get(job.id, Look(JobState.RUNNING, "RUNNING", "zonal stats", 45.0))
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def desk(qgis, tmp_path):
    kept = QgsSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings = Settings(kept, {"GEORELAY_HOME": str(tmp_path / "home")})
    context = Context(tmp_path, lambda home: {"epoch": ("http://127.0.0.1:9", {"token": "t"})}, settings)
    service, clock = Service(context), Clock()
    monitor = JobMonitor(context, clock=clock)
    made = SimpleNamespace(context=context, service=service, clock=clock, monitor=monitor, store=context.store())
    made.finished = []
    monitor.finished.connect(made.finished.append)
    yield made
    monitor.stop()


def add(desk, name, state=JobState.RUNNING, **facts):
    job = Job("", "epoch", "epochbatchprocess", "sandbox", "", "sandbox", name, f"fp{name}", state=state, **facts)
    return desk.store.add(job)


def settle(desk, seconds=5.0):
    """Lets QGIS work until no look is under way."""
    desk.monitor.tick()
    until = time.monotonic() + seconds
    while desk.monitor._task is not None:
        assert time.monotonic() < until, "the look never ended"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def go_on(desk, seconds):
    desk.clock.now += seconds
    settle(desk)


def test_a_job_is_looked_at_on_the_schedule_of_its_service(desk):
    job = add(desk, "a")
    settle(desk)
    assert desk.service.looks == [], "not before its time"
    go_on(desk, 1.1)  # 5 s, at the pace of the sandbox
    assert desk.service.looks == [job.id]
    assert desk.store.get(job.id).stage == "zonal stats"
    go_on(desk, 0.001)
    assert desk.service.looks == [job.id], "and not again at once"
    go_on(desk, 1.1)
    assert desk.service.looks == [job.id] * 2


def test_the_end_of_a_job_is_told_once(desk):
    job = add(desk, "a")
    settle(desk)
    desk.service.answers[job.id] = Look(JobState.SUCCEEDED, "COMPLETED")
    go_on(desk, 10)
    go_on(desk, 10)
    assert [each.id for each in desk.finished] == [job.id]
    assert desk.service.looks == [job.id]
    assert desk.monitor.due_in() is None


def test_one_broken_answer_does_not_stop_the_looks_at_the_others(desk):
    bad, good = add(desk, "bad"), add(desk, "good")
    settle(desk)
    desk.service.answers[bad.id] = ValueError("a number was wanted")
    go_on(desk, 10)
    assert set(desk.service.looks) == {bad.id, good.id}
    assert desk.store.get(good.id).progress == 45.0
    assert "failed" in desk.monitor.trouble[bad.id] and good.id not in desk.monitor.trouble


def test_looks_that_fail_come_ever_more_seldom(desk):
    job = add(desk, "a")
    settle(desk)
    desk.service.answers[job.id] = SetupError("no")
    waits = []
    for _ in range(5):
        go_on(desk, LONGEST)
        waits.append(desk.monitor.due_in())
    assert waits == sorted(waits) and waits[-1] > 4 * waits[0]


def test_a_locked_secret_waits_for_a_person_and_is_prepared_once_for_all_jobs(desk):
    jobs = [add(desk, name) for name in "abc"]
    settle(desk)
    desk.service.locked = True
    go_on(desk, 10)
    assert desk.service.looks == [] and desk.service.prepared == ["sandbox"]
    assert all("locked" in desk.monitor.trouble[job.id] for job in jobs)
    desk.service.locked = False
    go_on(desk, LONGEST)
    assert sorted(desk.service.looks) == sorted(job.id for job in jobs)
    assert desk.monitor.trouble == {}


@pytest.mark.parametrize("state", [JobState.PREPARED, JobState.SUCCEEDED, JobState.FAILED, JobState.REFUSED])
def test_a_job_with_nothing_at_the_service_is_left_alone(desk, state):
    add(desk, "a", state)
    settle(desk)
    go_on(desk, LONGEST)
    assert desk.service.looks == [] and desk.service.prepared == []


def test_a_job_that_an_algorithm_follows_is_left_to_it(desk):
    job = add(desk, "a")
    settle(desk)
    with desk.store.lock(job.fingerprint, lambda: None, lambda: False, lambda: None):
        go_on(desk, 10)
        assert desk.service.looks == []
    go_on(desk, 10)
    assert desk.service.looks == [job.id]


def test_a_connection_that_leads_elsewhere_now_is_trouble_and_no_look(desk):
    desk.context.settings.save_connection(Connection("epoch", "work", "https://new.example.org"))
    job = desk.store.add(replace(add(desk, "a"), id="", connection="work", base_url="https://old.example.org"))
    settle(desk)
    go_on(desk, 10)
    assert "another address" in desk.monitor.trouble[job.id]
    assert job.id not in desk.service.looks


def test_stopping_ends_the_look_that_is_under_way(desk):
    add(desk, "a")
    settle(desk)
    desk.clock.now += 10
    desk.monitor.tick()
    desk.monitor.stop()
    assert desk.monitor._task is None and not desk.monitor._timer.isActive()


@pytest.mark.parametrize("state, told", [(JobState.SUCCEEDED, 1), (JobState.FAILED, 1), (JobState.REFUSED, 0)])
def test_a_job_that_was_made_here_is_told_once_whoever_ends_it(desk, state, told):
    from georelay.providers.store import JobStore

    job = add(desk, "mine")
    desk.monitor.tick()
    JobStore(desk.context.home()).change(job.id, state=state)  # its own run, or the look of another QGIS
    for _ in range(3):
        desk.monitor.tick()
    assert [each.id for each in desk.finished] == [job.id] * told


def test_a_job_that_another_qgis_made_and_ended_is_not_told_here(desk):
    from georelay.providers.store import JobStore

    other = JobStore(desk.context.home())
    theirs = Job("", "epoch", "epochbatchprocess", "sandbox", "", "sandbox", "theirs", "fp", state=JobState.RUNNING)
    job = other.add(theirs)
    desk.monitor.tick()
    other.change(job.id, state=JobState.SUCCEEDED)
    desk.monitor.tick()
    assert desk.finished == []
