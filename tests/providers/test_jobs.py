"""A run is stored before it is sent, sent once, and followed to its end, whatever breaks in between."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from georelay.providers.declare import Limits, Provider, Secret
from georelay.providers.errors import (
    AnswerError,
    Cancelled,
    JobFailed,
    NetworkError,
    NotFoundError,
    OutcomeUnknown,
    RejectedError,
    ServiceError,
)
from georelay.providers.jobs import Jobs, JobState, JobStore, Look, poll_delay
from georelay.providers.waiting import Wait

REQUEST = {"stats": "eudr_deforestation"}


@dataclass
class Service:
    """A service that counts what it is asked, answers as scripted and lists what it made."""

    looks: list = field(default_factory=list)
    listed: dict = field(default_factory=dict)
    sent: int = 0

    def send(self, reply=None, error=None):
        self.sent += 1
        if error is not None:
            raise error
        return reply or {"collection_id": f"0x{self.sent}"}

    def look(self, job):
        answer = self.looks.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def provider_of(service):
    return Provider(
        id="epoch",
        title="Epoch SCO2",
        base_url="https://example.org",
        secret=Secret(),
        limits=Limits(),
        operations=(),
        connect=lambda *_: service,
        look=lambda client, job: client.look(job),
        find=lambda client, job: client.listed.get(job.name),
    )


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def store(tmp_path):
    return JobStore(tmp_path / "journal")


@pytest.fixture
def said():
    return []


def jobs_of(store, service, said=None, connection="work", account="", cancelled=lambda: False, slept=None):
    slept = [] if slept is None else slept
    return Jobs(
        store,
        provider_of(service),
        "epochbatchprocess",
        SimpleNamespace(
            name=connection, base_url="https://example.org", account=account, is_sandbox=connection == "sandbox"
        ),
        service,
        Wait(sleep=slept.append, scale=0.001),
        info=(said if said is not None else []).append,
        warn=(said if said is not None else []).append,
        progress=lambda percent: None,
        cancelled=cancelled,
    )


def run_once(store, service, new_run=False, error=None, request=REQUEST, content="abc", **more):
    with jobs_of(store, service, **more).open(request, content, "plots", new_run) as handle:
        handle.once("batch", lambda: service.send(error=error), lambda: service.listed.get(handle.job.name))
        return handle.job


def test_the_job_is_stored_before_anything_is_sent(store, service):
    seen = []
    with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
        handle.once("batch", lambda: seen.append(store.get(handle.job.id)) or {"collection_id": "0x1"})

    assert seen[0].state is JobState.SENDING
    assert seen[0].step == "batch"


def test_the_remote_id_is_stored_at_once(store, service):
    job = run_once(store, service)

    assert store.get(job.id).remote["collection_id"] == "0x1"
    assert store.get(job.id).state is JobState.RUNNING
    assert store.get(job.id).step == ""


def test_the_same_run_again_follows_the_job_and_sends_nothing(store, service, said):
    first = run_once(store, service)
    second = run_once(store, service, said=said)

    assert second.id == first.id
    assert service.sent == 1
    assert any("exists already" in line for line in said)


@pytest.mark.parametrize(
    "change",
    [
        {"request": {"stats": "water"}},
        {"content": "def"},
        {"connection": "other"},
        {"new_run": True},
        {"connection": "sandbox"},
    ],
    ids=["request", "content", "connection", "new run", "sandbox"],
)
def test_another_run_is_another_job(store, service, change):
    first = run_once(store, service)
    second = run_once(store, service, **change)

    assert second.id != first.id
    assert service.sent == 2


def test_after_a_new_run_the_newest_job_is_followed(store, service):
    run_once(store, service)
    second = run_once(store, service, new_run=True)
    third = run_once(store, service)

    assert third.id == second.id


def test_a_job_known_to_be_another_accounts_is_not_followed(store, service):
    first = run_once(store, service, account="a@example.org")

    assert run_once(store, service, account="b@example.org").id != first.id
    assert run_once(store, service, account="a@example.org").id == first.id


LOST = [
    NetworkError("The connection broke.", sent=True),
    ServiceError("502", status=502),
    AnswerError("not JSON"),
]


@pytest.mark.parametrize("error", LOST, ids=lambda error: type(error).__name__)
def test_a_lost_reply_is_resolved_by_asking(store, service, error):
    service.listed["plots"] = {"collection_id": "0xfound"}

    job = run_once(store, service, error=error)

    assert job.remote["collection_id"] == "0xfound"
    assert service.sent == 1


@pytest.mark.parametrize("error", LOST, ids=lambda error: type(error).__name__)
def test_a_lost_reply_that_nobody_knows_of_is_never_sent_again(store, service, error):
    with pytest.raises(OutcomeUnknown, match="Nothing was sent again"):
        run_once(store, service, error=error)
    with pytest.raises(OutcomeUnknown):
        run_once(store, service)

    assert service.sent == 1
    assert store.list()[0].state is JobState.UNKNOWN


def test_an_unknown_outcome_is_found_by_a_later_run(store, service):
    with pytest.raises(OutcomeUnknown):
        run_once(store, service, error=LOST[0])
    service.listed["plots"] = {"collection_id": "0xlate"}

    assert run_once(store, service).remote["collection_id"] == "0xlate"
    assert service.sent == 1


def test_a_process_that_died_while_sending_is_resolved_by_asking(store, service):
    class Killed(BaseException):
        pass

    with pytest.raises(Killed):
        run_once(store, service, error=Killed())
    service.listed["plots"] = {"collection_id": "0xthere"}

    assert run_once(store, service).remote["collection_id"] == "0xthere"
    assert service.sent == 1


def test_what_never_left_is_sent_by_the_next_run(store, service):
    with pytest.raises(NetworkError):
        run_once(store, service, error=NetworkError("refused", sent=False))
    assert store.list()[0].state is JobState.PREPARED

    job = run_once(store, service)

    assert job.remote["collection_id"] == "0x2"
    assert len(store.list()) == 1


def test_a_cancel_before_sending_leaves_the_job_unsent(store, service):
    with pytest.raises(Cancelled):
        run_once(store, service, error=Cancelled())

    assert store.list()[0].state is JobState.PREPARED


def test_a_cancel_in_flight_is_looked_for_by_the_next_run(store, service):
    with pytest.raises(Cancelled):
        run_once(store, service, error=Cancelled(sent=True))
    service.listed["plots"] = {"collection_id": "0xarrived"}

    assert run_once(store, service).remote["collection_id"] == "0xarrived"
    assert service.sent == 1


def test_a_refused_run_starts_anew(store, service):
    with pytest.raises(RejectedError):
        run_once(store, service, error=RejectedError("422", status=422))
    assert store.list()[0].state is JobState.REFUSED

    run_once(store, service)

    assert service.sent == 2
    assert len(store.list()) == 2


def test_a_refusal_in_a_later_step_keeps_what_was_created(store, service):
    with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
        handle.once("project", lambda: {"project_id": "p"})
        with pytest.raises(RejectedError):
            handle.once("asset", lambda: service.send(error=RejectedError("400", status=400)))
    with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
        assert handle.once("project", lambda: pytest.fail("sent twice")) == {"project_id": "p"}
        handle.once("asset", lambda: {"asset_id": "a"})
        assert handle.job.remote == {"project_id": "p", "asset_id": "a"}


def test_a_failed_run_repeats_the_failure_and_names_new_run(store, service):
    job = run_once(store, service)
    store.change(job.id, state=JobState.FAILED, message="no imagery")

    with pytest.raises(JobFailed, match="no imagery.*NEW_RUN"):
        run_once(store, service)
    assert service.sent == 1


def test_wait_polls_until_done_and_progress_never_runs_back(store, service):
    service.looks = [
        Look(JobState.RUNNING, "RUNNING", progress=40.0),
        Look(JobState.RUNNING, "RUNNING", progress=20.0),
        ServiceError("503", status=503),
        Look(JobState.SUCCEEDED, "COMPLETED"),
    ]
    shown, slept = [], []
    jobs = jobs_of(store, service, slept=slept)
    jobs.progress = shown.append
    with jobs.open(REQUEST, "abc", "plots") as handle:
        handle.once("batch", service.send)
        job = handle.wait()

    assert job.state is JobState.SUCCEEDED
    assert shown == sorted(shown)
    assert job.progress == 100.0
    assert sum(slept) == pytest.approx(3 * 10 * 0.001, rel=0.01)


def test_wait_fails_with_the_services_words(store, service):
    service.looks = [Look(JobState.FAILED, "FAILED", message="pixel size too large")]
    with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
        handle.once("batch", service.send)
        with pytest.raises(JobFailed, match="pixel size too large"):
            handle.wait()


def test_a_young_job_may_be_unknown_to_the_service_for_a_while(store, service):
    service.looks = [NotFoundError("404", status=404), Look(JobState.SUCCEEDED, "DONE")]
    with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
        handle.once("batch", service.send)
        assert handle.wait().state is JobState.SUCCEEDED


def test_a_stopped_wait_leaves_the_job_followable(store, service):
    service.looks = [Look(JobState.RUNNING)] * 3
    stop = []
    jobs = jobs_of(store, service, cancelled=lambda: bool(stop))
    with jobs.open(REQUEST, "abc", "plots") as handle:
        handle.once("batch", service.send)
        stop.append(True)
        with pytest.raises(Cancelled):
            handle.wait()

    assert store.list()[0].state is JobState.RUNNING


def test_a_child_is_found_again_by_its_key_and_belongs_to_its_parent(store, service):
    for _ in range(2):
        with jobs_of(store, service).open(REQUEST, "abc", "plots") as handle:
            with handle.child("part 1", {"part": 1}, "x") as child:
                child.once("batch", service.send)

    assert service.sent == 1
    assert [job.parent for job in store.list() if job.parent] == [handle.job.id]


def test_two_at_once_send_once(store, service):
    began, results = threading.Barrier(2), []

    def work():
        mine = JobStore(store.home)
        began.wait()
        jobs = Jobs(
            mine,
            provider_of(service),
            "epochbatchprocess",
            SimpleNamespace(name="work", base_url="https://example.org", account="", is_sandbox=False),
            service,
            Wait(),
            print,
            print,
            print,
            lambda: False,
        )
        with jobs.open(REQUEST, "abc", "plots") as handle:
            results.append(handle.once("batch", service.send)["collection_id"])

    threads = [threading.Thread(target=work) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join(20) for thread in threads]

    assert results == ["0x1", "0x1"]
    assert service.sent == 1


def test_recover_never_sends_and_marks_what_nobody_knows(store, service):
    with pytest.raises(Cancelled):
        run_once(store, service, error=Cancelled(sent=True))
    jobs = jobs_of(store, service)

    assert jobs.recover(store.list()[0]).state is JobState.UNKNOWN
    service.listed["plots"] = {"collection_id": "0xthere"}
    assert jobs.recover(store.list()[0]).remote["collection_id"] == "0xthere"
    assert service.sent == 1


def test_recover_leaves_alone_what_is_being_sent_this_moment(store, service):
    jobs = jobs_of(store, service)
    with jobs.open(REQUEST, "abc", "plots") as handle:
        handle.keep(step="batch", state=JobState.SENDING)

        assert jobs.recover(handle.job).state is JobState.SENDING


@pytest.mark.parametrize(("age", "every"), [(0, 10), (119, 10), (120, 30), (899, 30), (901, 60), (1e6, 60)])
def test_the_schedule_slows_down_with_age(age, every):
    assert poll_delay(((120.0, 10.0), (900.0, 30.0), (float("inf"), 60.0)), age) == every
