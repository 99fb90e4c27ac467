"""The job list, read again: only what has changed is, and what is told is what the list holds."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone

import pytest
from georelay.providers.reading import DOUBT, PIECE, JobReading
from georelay.providers.store import Job, JobState, JobStore


class Clock:
    def __init__(self):
        self.time = datetime(2026, 11, 28, tzinfo=timezone.utc)

    def __call__(self):
        return self.time

    def go_on(self, seconds=10.0):
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    return JobStore(tmp_path, clock)


@pytest.fixture
def asked(store, monkeypatch):
    """The ids that are read, as they are asked for."""
    found = []
    monkeypatch.setattr(store, "some", lambda ids, real=store.some: found.extend(ids) or real(ids))
    return found


def kept(store, clock, count):
    jobs = []
    for number in range(count):
        clock.go_on(0.001)
        jobs.append(store.add(Job("", "epoch", "op", "sandbox", "", "", f"job {number}", str(number))))
    clock.go_on()
    return jobs


def test_it_tells_what_the_list_tells_and_reads_each_job_once(store, clock, asked):
    jobs, reading = kept(store, clock, 5), JobReading()
    for _ in range(3):
        assert reading.read(store) == (store.list(), [])
    assert sorted(asked) == sorted(job.id for job in jobs)


@pytest.mark.parametrize(
    "change",
    (
        {"state": JobState.FAILED, "message": "no"},
        {"name": "another"},
        {"remote": {"id": "7"}},
        {"halted": "left"},
    ),
)
def test_a_job_that_has_changed_is_read_again_alone(store, clock, asked, change):
    jobs, reading = kept(store, clock, 5), JobReading()
    reading.read(store)
    store.change(jobs[2].id, **change)
    clock.go_on()
    asked.clear()
    assert reading.read(store) == (store.list(), []) and asked == [jobs[2].id]


def test_a_second_change_at_the_same_moment_is_not_missed(store, clock):
    job, reading = kept(store, clock, 1)[0], JobReading()
    store.change(job.id, message="first")
    assert reading.read(store)[0][0].message == "first"
    store.change(job.id, message="second")  # the clock has not moved on
    assert reading.read(store)[0][0].message == "second"
    clock.go_on(DOUBT.total_seconds() + 1)
    assert reading.read(store)[0][0].message == "second"


def test_jobs_that_come_and_go_come_and_go(store, clock):
    jobs, reading = kept(store, clock, 3), JobReading()
    reading.read(store)
    store.remove(jobs[1].id)
    more = kept(store, clock, 1)
    assert [job.id for job in reading.read(store)[0]] == [more[0].id, jobs[2].id, jobs[0].id]


def test_thousands_are_read_in_pieces(store, clock, monkeypatch):
    kept(store, clock, PIECE + 1)
    steps = list(JobReading().steps(store))
    assert steps[:-1] == [None, None] and len(steps[-1][0]) == PIECE + 1


def test_a_job_that_cannot_be_read_is_told_each_time_and_hides_no_other(store, clock):
    jobs, reading = kept(store, clock, 3), JobReading()
    with sqlite3.connect(store.home / "jobs.sqlite") as db:
        db.execute("UPDATE jobs SET state = 'dreaming' WHERE id = ?", (jobs[1].id,))
    for _ in range(2):
        found, faults = reading.read(store)
        assert [job.id for job in found] == [jobs[2].id, jobs[0].id]
        assert len(faults) == 1 and jobs[1].id in faults[0]
        assert (found, faults) == store.everything()


def test_a_list_with_a_job_without_an_id_is_read_as_far_as_it_goes(store, clock):
    jobs, reading = kept(store, clock, 2), JobReading()
    with sqlite3.connect(store.home / "jobs.sqlite") as db:
        db.execute("UPDATE jobs SET id = NULL WHERE id = ?", (jobs[0].id,))
    found, faults = reading.read(store)
    assert [job.id for job in found] == [jobs[1].id] and len(faults) == 1


def test_an_empty_list_is_empty(store):
    assert JobReading().read(store) == ([], [])
