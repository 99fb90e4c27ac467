"""A run is stored before it is sent, sent once, and followed to its end, whatever breaks in between."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import pytest
from georelay.providers.declare import Limits, Operation, Ports, Provider, Run, Secret
from georelay.providers.engine import Engine
from georelay.providers.errors import (
    AnswerError,
    AuthError,
    Cancelled,
    InputError,
    JobFailed,
    JournalError,
    NetworkError,
    NotFoundError,
    OutcomeUnknown,
    RejectedError,
    ServiceError,
)
from georelay.providers.exchanges import Exchange, exchanges_of
from georelay.providers.jobs import JobState, JobStore, Look, poll_delay
from georelay.providers.steps import DENIED, Order, Part, Step, Work, done
from georelay.providers.waiting import Wait

REQUEST = {"stats": "eudr_deforestation"}


@dataclass
class Service:
    """A service that counts what it is asked, answers as scripted and lists what it made."""

    looks: list = field(default_factory=list)
    listed: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)  # of the next sends
    sent: list = field(default_factory=list)  # the names of the steps
    before: int = 0

    def send(self, name="batch"):
        self.sent.append(name)
        error = self.errors.pop(0) if self.errors else None
        if error is not None:
            raise error
        return {"collection_id": f"0x{len(self.sent)}"}

    def look(self, job):
        answer = self.looks.pop(0) if self.looks else Look(JobState.RUNNING)
        if isinstance(answer, Exception):
            raise answer
        return answer


def step(name="batch", **more):
    return Step(name, lambda at: at.client.send(name), lambda at: at.client.listed.get(at.job.name), **more)


def work_of(*steps, request=REQUEST, content="abc", name="plots", **more):
    steps = steps or (step(),)
    return Work(
        lambda run: Order(request, content, name), lambda at: steps, lambda run, job: {"JOB_ID": job.id}, **more
    )


def desk(store, service, work=None, said=None, connection="work", account="", cancelled=lambda: False, slept=None):
    """A function that runs the work as a new process would; ``WAIT`` and ``NEW_RUN`` as values."""
    ports = Ports(*[([] if said is None else said).append] * 2, lambda percent: None, cancelled)
    operation = Operation("epochbatchprocess", "Analyse", "", (), (), work=work or work_of())
    provider = Provider(
        id="epoch", title="Epoch SCO2", base_url="https://example.org", secret=Secret(), limits=Limits(),
        operations=(operation,), connect=lambda *_: service, look=lambda client, job: client.look(job),
    )  # fmt: skip
    where = SimpleNamespace(
        name=connection, base_url="https://example.org", account=account, is_sandbox=connection == "sandbox"
    )
    pacing = Wait(sleep=([] if slept is None else slept).append, scale=0.001)
    engine = Engine(store, provider, operation.id, where, service, pacing, ports)

    def run(**values):
        given = Run(provider, operation, service, where, values, engine, ports, store.folder, store.home / "scratch")
        return store.get(operation.run(given)["JOB_ID"])

    run.engine, run.ports = engine, ports
    return run


def run_once(store, service, new_run=False, wait=False, **more):
    shape = {key: more.pop(key) for key in ("request", "content") if key in more}
    return desk(store, service, more.pop("work", None) or work_of(**shape), **more)(NEW_RUN=new_run, WAIT=wait)


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def store(tmp_path):
    return JobStore(tmp_path / "journal")


@pytest.fixture
def said():
    return []


def test_the_job_is_stored_before_anything_is_sent(store, service):
    seen = []
    look_in = Step("batch", lambda at: seen.append(store.get(at.job.id)) or {"collection_id": "0x1"})
    run_once(store, service, work=work_of(look_in))

    assert (seen[0].state, seen[0].step) == (JobState.SENDING, "batch")


def test_what_is_stored_is_said_with_the_id_that_finds_it_again(store, service, said):
    job = run_once(store, service, said=said)

    assert said[0] == f"Job {job.id} (plots) is stored."


def test_the_remote_id_is_stored_at_once(store, service):
    job = run_once(store, service)

    assert job.remote["collection_id"] == "0x1"
    assert (job.state, job.step) == (JobState.RUNNING, "")


def test_the_same_run_again_follows_the_job_and_sends_nothing(store, service, said):
    first = run_once(store, service)
    second = run_once(store, service, said=said)

    assert second.id == first.id
    assert service.sent == ["batch"]
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
    assert len(service.sent) == 2


def test_after_a_new_run_the_newest_job_is_followed(store, service):
    run_once(store, service)
    second = run_once(store, service, new_run=True)

    assert run_once(store, service).id == second.id


def test_a_job_known_to_be_another_accounts_is_not_followed(store, service):
    first = run_once(store, service, account="a@example.org")

    assert run_once(store, service, account="b@example.org").id != first.id
    assert run_once(store, service, account="a@example.org").id == first.id


LOST = [NetworkError("The connection broke.", sent=True), ServiceError("502", status=502), AnswerError("not JSON")]


def by_kind(error):
    return type(error).__name__


@pytest.mark.parametrize("error", LOST, ids=by_kind)
def test_a_lost_reply_is_resolved_by_asking(store, service, error):
    service.listed["plots"], service.errors = {"collection_id": "0xfound"}, [error]

    assert run_once(store, service).remote["collection_id"] == "0xfound"
    assert len(service.sent) == 1


def test_a_lost_reply_is_said_and_looked_for_as_long_as_a_service_may_take_to_list_it(store, service, said):
    slept, service.errors = [], [LOST[0]]
    with pytest.raises(OutcomeUnknown, match=r"shows no trace of it \(The connection broke\)\. Nothing was sent again"):
        run_once(store, service, said=said, slept=slept)

    assert "The reply to 'batch' of plots was lost; asking Epoch SCO2 whether it arrived." in said
    assert sum(slept) == pytest.approx((2 + 5 + 10) * 0.001)


@pytest.mark.parametrize("error", LOST, ids=by_kind)
def test_a_lost_reply_that_nobody_knows_of_is_never_sent_again(store, service, error):
    service.errors = [error]
    for _ in range(2):
        with pytest.raises(OutcomeUnknown, match="Nothing was sent again"):
            run_once(store, service)

    assert len(service.sent) == 1
    assert store.list()[0].state is JobState.UNKNOWN


def test_an_unknown_outcome_is_found_by_a_later_run(store, service):
    service.errors = [LOST[0]]
    with pytest.raises(OutcomeUnknown):
        run_once(store, service)
    service.listed["plots"] = {"collection_id": "0xlate"}

    assert run_once(store, service).remote["collection_id"] == "0xlate"
    assert len(service.sent) == 1


class Killed(BaseException):
    """The process ends here."""


def test_a_process_that_died_while_sending_is_resolved_by_asking(store, service):
    service.errors = [Killed()]
    with pytest.raises(Killed):
        run_once(store, service)
    with pytest.raises(OutcomeUnknown, match=r"shows no trace of it\. Nothing was sent again"):
        run_once(store, service)
    service.listed["plots"] = {"collection_id": "0xthere"}

    assert run_once(store, service).remote["collection_id"] == "0xthere"
    assert len(service.sent) == 1


class TestAListThatDenies:
    """A list that was read to its end and does not show the step: only the step's own data makes it the last word."""

    @staticmethod
    def denying(**more):
        return work_of(step(before=lambda at: {"known": []}, **more))

    def lose(self, store, service, work):
        service.errors, service.listed["plots"] = [LOST[0]], DENIED
        with pytest.raises(OutcomeUnknown):
            run_once(store, service, work=work)

    def test_it_proves_nothing_where_the_step_does_not_say_so(self, store, service):
        self.lose(store, service, self.denying())
        with pytest.raises(OutcomeUnknown):
            run_once(store, service, work=self.denying())
        assert len(service.sent) == 1

    def test_it_is_given_its_time_first(self, store, service):
        self.lose(store, service, self.denying(denial=600.0))
        with pytest.raises(OutcomeUnknown, match="in 10 minutes"):
            run_once(store, service, work=self.denying(denial=600.0))
        store.now = lambda: datetime.now(timezone.utc) + timedelta(seconds=601)
        assert run_once(store, service, work=self.denying(denial=600.0)).state is JobState.RUNNING
        assert len(service.sent) == 2

    @pytest.mark.parametrize("age, sends", [(599.999, 1), (600.0, 2)])
    def test_its_time_is_over_to_the_second(self, store, service, age, sends):
        moment = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)
        store.now = lambda: moment
        self.lose(store, service, self.denying(denial=600.0))
        store.now = lambda: moment + timedelta(seconds=age)
        with suppress(OutcomeUnknown):
            run_once(store, service, work=self.denying(denial=600.0))
        assert len(service.sent) == sends

    @pytest.mark.parametrize("denial, words", [(600.0, "10 minutes"), (3600.0, "60 minutes"), (9.0, "1 minute")])
    def test_the_time_is_told_in_minutes(self, store, service, denial, words):
        service.errors, service.listed["plots"] = [LOST[0]], DENIED
        with pytest.raises(OutcomeUnknown, match=f"shows no trace of it yet.*Run it again in {words}"):
            run_once(store, service, work=self.denying(denial=denial))

    @pytest.mark.parametrize("costs", [True, False])
    def test_what_may_cost_a_second_time_is_said(self, store, service, costs):
        service.errors = [LOST[0]]
        with pytest.raises(OutcomeUnknown) as caught:
            run_once(store, service, work=work_of(step(costs=costs)))
        assert ("to send a new one, which may cost a second time." in str(caught.value)) is costs

    def test_it_counts_at_once_for_what_costs_nothing(self, store, service):
        service.errors, service.listed["plots"] = [LOST[0]], DENIED
        assert run_once(store, service, work=self.denying(denial=0.0)).state is JobState.RUNNING
        assert len(service.sent) == 2

    def test_a_service_that_loses_everything_is_not_asked_for_ever(self, store, service):
        service.errors, service.listed["plots"] = [LOST[0]] * 9, DENIED
        with pytest.raises(OutcomeUnknown):
            run_once(store, service, work=self.denying(denial=0.0))
        assert len(service.sent) == 2

    def test_without_the_facts_from_before_it_proves_nothing(self, store, service):
        def unknown(at):
            raise ServiceError("500", status=500)

        service.errors, service.listed["plots"] = [LOST[0]], DENIED
        with pytest.raises(OutcomeUnknown):
            run_once(store, service, work=work_of(step(before=unknown, denial=0.0)))
        assert len(service.sent) == 1


def test_facts_are_stored_with_the_mark_and_renewed_when_an_earlier_try_was_not_sent(store, service):
    seen = []
    counted = Step(
        "batch", lambda at: seen.append(store.get(at.job.id).facts["batch"]["count"]) or at.client.send(),
        before=lambda at: {"count": at.client.before},
    )  # fmt: skip
    service.errors = [NetworkError("refused", sent=False)]
    with pytest.raises(NetworkError):
        run_once(store, service, work=work_of(counted))
    service.before = 7
    run_once(store, service, work=work_of(counted))

    assert seen == [0, 7]


def test_what_never_left_is_sent_by_the_next_run(store, service):
    service.errors = [NetworkError("refused", sent=False)]
    with pytest.raises(NetworkError):
        run_once(store, service)
    assert store.list()[0].state is JobState.PREPARED

    assert run_once(store, service).remote["collection_id"] == "0x2"
    assert len(store.list()) == 1


def test_a_cancel_before_sending_leaves_the_job_unsent(store, service):
    service.errors = [Cancelled()]
    with pytest.raises(Cancelled):
        run_once(store, service)

    assert store.list()[0].state is JobState.PREPARED


def test_a_cancel_in_flight_is_looked_for_by_the_next_run(store, service):
    service.errors = [Cancelled(sent=True)]
    with pytest.raises(Cancelled):
        run_once(store, service)
    service.listed["plots"] = {"collection_id": "0xarrived"}

    assert run_once(store, service).remote["collection_id"] == "0xarrived"
    assert len(service.sent) == 1


def test_a_refused_run_starts_anew(store, service):
    service.errors = [RejectedError("422", status=422)]
    with pytest.raises(RejectedError):
        run_once(store, service)
    assert store.list()[0].state is JobState.REFUSED

    run_once(store, service)

    assert len(service.sent) == len(store.list()) == 2


def test_a_refusal_in_a_later_step_keeps_what_was_created(store, service):
    two = work_of(step("project"), step("asset"))
    service.errors = [None, RejectedError("400", status=400)]
    with pytest.raises(RejectedError):
        run_once(store, service, work=two)
    assert store.list()[0].state is JobState.RUNNING

    run_once(store, service, work=two)

    assert service.sent == ["project", "asset", "asset"] and len(store.list()) == 1


def test_a_failed_run_repeats_the_failure_and_names_new_run(store, service):
    store.change(run_once(store, service).id, state=JobState.FAILED, message="no imagery.")

    with pytest.raises(JobFailed, match=r"no imagery\. Nothing.*NEW_RUN"):
        run_once(store, service)
    assert len(service.sent) == 1


@pytest.mark.parametrize("error", [InputError("no column"), RejectedError("403", status=403), Killed()], ids=by_kind)
def test_the_lock_is_let_go_however_the_opening_ends(store, service, error):
    def fails(run, at):
        raise error

    with pytest.raises(type(error)):
        run_once(store, service, work=work_of(prepare=fails))

    assert not store.is_locked(store.list()[0].fingerprint)
    assert run_once(store, service).state is JobState.RUNNING


def test_ids_that_cannot_be_stored_are_said_and_the_next_run_finds_them(store, service, monkeypatch):
    real = JobStore.change

    def full(self, job_id, **changes):
        if changes.get("steps"):
            raise JournalError("The job list cannot be written (the disk is full).")
        return real(self, job_id, **changes)

    monkeypatch.setattr(JobStore, "change", full)
    slept = []
    with pytest.raises(JournalError, match="0x1.*disk is full.*Nothing is sent again"):
        run_once(store, service, slept=slept)
    assert sum(slept) == pytest.approx((1 + 3) * 0.001), "a journal that somebody else writes to gets its time"
    monkeypatch.undo()
    service.listed["plots"] = {"collection_id": "0x1"}

    assert run_once(store, service).remote["collection_id"] == "0x1"
    assert len(service.sent) == 1


def test_where_the_mark_cannot_be_stored_nothing_is_sent(store, service, monkeypatch):
    real = JobStore.change

    def full(self, job_id, **changes):
        if changes.get("step"):
            raise JournalError("The job list cannot be written (the disk is full).")
        return real(self, job_id, **changes)

    monkeypatch.setattr(JobStore, "change", full)
    with pytest.raises(JournalError, match="Nothing was sent"):
        run_once(store, service)
    assert service.sent == []


def test_wait_polls_until_done_and_progress_never_runs_back(store, service):
    service.looks = [
        Look(JobState.RUNNING, "RUNNING", progress=40.0),
        Look(JobState.RUNNING, "RUNNING", progress=20.0),
        ServiceError("503", status=503),
        Look(JobState.SUCCEEDED, "COMPLETED"),
    ]
    shown, slept = [], []
    waiting = desk(store, service, slept=slept)
    ports = Ports(waiting.ports.info, waiting.ports.warn, shown.append, waiting.ports.cancelled)
    waiting.engine.ports = ports
    job = waiting(WAIT=True)

    assert job.state is JobState.SUCCEEDED
    assert shown == sorted(shown) and shown[-1] == job.progress == 100.0
    assert sum(slept) == pytest.approx(3 * 10 * 0.001, rel=0.01)


@pytest.mark.parametrize("error", [*LOST, JournalError("locked")], ids=by_kind)
def test_a_look_that_fails_never_ends_the_waiting(store, service, error):
    service.looks = [error] * 5 + [Look(JobState.SUCCEEDED, "DONE")]
    assert run_once(store, service, wait=True).state is JobState.SUCCEEDED

    service.looks = [error] * 5 + [Look(JobState.SUCCEEDED, "DONE")]
    stranger = desk(store, service)
    assert stranger.engine.watch(lambda: service.look(None)).status == "DONE"


def test_wait_fails_with_the_services_words(store, service):
    service.looks = [Look(JobState.FAILED, "FAILED", message="pixel size too large")]
    with pytest.raises(JobFailed, match="pixel size too large"):
        run_once(store, service, wait=True)


def test_a_young_job_may_be_unknown_to_the_service_for_a_while(store, service):
    service.looks = [NotFoundError("404", status=404), Look(JobState.SUCCEEDED, "DONE")]
    assert run_once(store, service, wait=True).state is JobState.SUCCEEDED


@pytest.mark.parametrize("status, kept", [("", "not listed yet"), ("QUEUED", "QUEUED")])
def test_the_last_word_about_a_young_job_stays_while_the_service_does_not_list_it(store, service, status, kept):
    job = store.change(run_once(store, service).id, status=status)
    service.looks = [NotFoundError("404", status=404)]
    assert desk(store, service).engine.look(job).status == kept == store.get(job.id).status


def test_what_is_asked_in_a_look_stands_in_the_log_of_the_job_or_of_the_one_it_is_a_part_of(store, service):
    job = run_once(store, service, work=divided(2))
    part = next(each for each in store.list() if each.parent)
    for looked in (job, part):
        engine = desk(store, service).engine
        engine._exchanges.take(Exchange("2026-11-28T10:00:00.000+00:00", "GET", f"/of/{looked.id}", "200", 0.1, ""))
        engine.look(looked)
    assert [each.path for each in exchanges_of(store.folder(job.id))] == [f"/of/{job.id}", f"/of/{part.id}"]


@pytest.mark.parametrize("connection, every", [("work", 10.0), ("sandbox", 1.0)])
def test_what_is_no_job_is_looked_at_on_the_services_schedule(store, service, connection, every):
    service.looks, slept = [Look(JobState.RUNNING)] * 2 + [Look(JobState.SUCCEEDED)], []
    engine = desk(store, service, connection=connection, slept=slept).engine
    engine.watch(lambda: service.look(None))
    assert sum(slept) == pytest.approx(2 * every * 0.001)


def test_what_was_deleted_at_the_service_is_said_and_names_the_way_on(store, service):
    job = run_once(store, service)
    old = (datetime.now(timezone.utc) - timedelta(hours=1)).isoformat()
    store.change(job.id, created=old)
    service.looks = [NotFoundError("404", status=404)]
    with pytest.raises(NotFoundError, match="no longer has the job plots.*'Run anew'.*NEW_RUN"):
        run_once(store, service, wait=True)
    assert run_once(store, service, new_run=True).id != job.id


def test_a_stopped_wait_leaves_the_job_followable(store, service):
    stop = []
    service.looks = [Look(JobState.RUNNING)]
    waiting = desk(store, service, cancelled=lambda: bool(stop) or (not service.looks and stop.append(1)))
    with pytest.raises(Cancelled, match="collectjobs"):
        waiting(WAIT=True)

    assert store.list()[0].state is JobState.RUNNING


def divided(count, *steps, **more):
    parts = [Part(f"part {at}", {"part": at}, "x") for at in range(1, count + 1)]
    return work_of(*steps, parts=lambda at: parts, **more)


class TestParts:
    def test_each_is_a_job_of_its_own_under_the_one_and_is_found_again(self, store, service):
        for _ in range(2):
            job = run_once(store, service, work=divided(3))
        assert len(service.sent) == 3
        assert [each.parent for each in store.list() if each.parent] == [job.id] * 3
        assert [each["collection_id"] for each in job.remote["parts"]] == ["0x1", "0x2", "0x3"]

    def test_each_that_is_started_is_told_and_none_that_was_there(self, store, service, said):
        run_once(store, service, work=divided(2), said=said)
        assert [line for line in said if line.startswith("Part ")] == [f"Part {at} of 2 is started." for at in (1, 2)]
        again = []
        run_once(store, service, work=divided(2), said=again)
        assert again and not any(line.startswith("Part ") for line in again)

    def test_a_first_one_that_is_refused_refuses_the_job(self, store, service):
        service.errors = [RejectedError("400", status=400)]
        with pytest.raises(RejectedError):
            run_once(store, service, work=divided(2))
        assert {each.state for each in store.list()} == {JobState.REFUSED}

    @pytest.mark.parametrize("error", [RejectedError("402", status=402), NetworkError("away", sent=False), Killed()])
    def test_a_later_one_that_cannot_be_started_is_sent_by_the_next_run(self, store, service, error):
        service.errors = [None, error]
        with pytest.raises(type(error)):
            run_once(store, service, work=divided(3))
        service.listed["plots part 2"] = {"collection_id": "0x2"}
        job = run_once(store, service, work=divided(3))
        assert [each["collection_id"] for each in job.remote["parts"]][0] == "0x1"
        assert len(job.remote["parts"]) == 3 and len([each for each in store.list() if not each.parent]) == 1

    def test_the_one_that_cannot_be_started_is_named_in_the_job(self, store, service):
        service.errors = [None, RejectedError("no credits", status=402)]
        with pytest.raises(RejectedError):
            run_once(store, service, work=divided(3))
        (job,) = [each for each in store.list() if not each.parent]
        assert job.message == "part 2 of 3 was not started: no credits"

    def test_they_end_with_the_job(self, store, service):
        service.looks = [Look(JobState.SUCCEEDED, "DONE")] * 3
        run_once(store, service, work=divided(2), wait=True)
        assert {each.state for each in store.list()} == {JobState.SUCCEEDED}


class TestWhatTheJournalGoesOnWith:
    """What `collectjobs` and the job monitor do: look for lost replies, and finish what is half started."""

    two = staticmethod(lambda **more: work_of(step("project"), step("scenario"), **more))

    def broken_off(self, store, service, error, work):
        service.errors = [None, error]
        with pytest.raises(type(error)):
            run_once(store, service, work=work)
        return next(each for each in store.list() if not each.parent)

    def test_a_lost_reply_is_found_and_nothing_is_sent(self, store, service):
        service.errors = [Cancelled(sent=True)]
        with pytest.raises(Cancelled):
            run_once(store, service)
        engine = desk(store, service).engine

        assert engine.resume(store.list()[0]).state is JobState.UNKNOWN
        service.listed["plots"] = {"collection_id": "0xthere"}
        assert engine.resume(store.list()[0]).remote["collection_id"] == "0xthere"
        assert len(service.sent) == 1

    def test_a_job_that_broke_off_is_finished(self, store, service):
        job = self.broken_off(store, service, NetworkError("away", sent=False), self.two())
        assert desk(store, service, self.two()).engine.resume(job).steps.keys() == {"project", "scenario"}
        assert service.sent == ["project", "scenario", "scenario"]

    def test_parts_that_are_missing_are_started(self, store, service):
        job = self.broken_off(store, service, Killed(), divided(3, step(), settled=done))
        service.listed["plots part 2"] = {"collection_id": "0x2"}
        job = desk(store, service, divided(3, step(), settled=done)).engine.resume(job)
        assert len(job.remote["parts"]) == 3 and service.sent == ["batch"] * 3

    def test_a_job_whose_parts_are_no_longer_in_its_folder_is_told_and_left_alone(self, store, service, said):
        job = self.broken_off(store, service, NetworkError("away", sent=False), divided(3, step(), settled=done))
        job = store.change(job.id, remote={**job.remote, "part_count": 3})
        sent, folderless = list(service.sent), work_of(step(), settled=done)
        assert desk(store, service, folderless, said).engine.resume(job) == store.get(job.id)
        assert service.sent == sent and any("What plots sends is not in its folder" in each for each in said)

    @pytest.mark.parametrize("error", [Cancelled(), RejectedError("402", status=402)], ids=by_kind)
    def test_what_a_person_stopped_or_the_service_refused_waits_for_a_word(self, store, service, error):
        job = self.broken_off(store, service, error, self.two())
        engine = desk(store, service, self.two()).engine
        assert "scenario" not in engine.resume(job).steps and len(service.sent) == 2
        assert "scenario" in engine.resume(job, on_word=True).steps

    def test_what_a_person_went_on_with_needs_no_second_word(self, store, service):
        job = self.broken_off(store, service, Cancelled(), self.two())
        service.errors = [NetworkError("away", sent=False)]
        with pytest.raises(NetworkError):
            run_once(store, service, work=self.two())
        assert store.get(job.id).halted == ""
        assert "scenario" in desk(store, service, self.two()).engine.resume(job).steps

    def test_what_the_journal_knows_by_now_counts(self, store, service):
        job = self.broken_off(store, service, NetworkError("away", sent=False), self.two())
        run_once(store, service, work=self.two())
        assert desk(store, service, self.two()).engine.resume(job) == store.get(job.id)
        assert service.sent == ["project", "scenario", "scenario"]

    def test_what_was_never_sent_stays_unsent(self, store, service):
        service.errors = [NetworkError("away", sent=False)]
        with pytest.raises(NetworkError):
            run_once(store, service)
        assert desk(store, service).engine.resume(store.list()[0]).state is JobState.PREPARED
        assert len(service.sent) == 1

    def test_what_is_being_sent_this_moment_is_left_alone(self, store, service):
        engine = desk(store, service).engine
        looked = Step("batch", lambda at: {"state": engine.resume(store.get(at.job.id)).state.value})
        job = run_once(store, service, work=work_of(looked))
        assert job.remote["state"] == "sending"


class TestOptionalSteps:
    def test_a_refusal_of_one_is_told_and_the_others_go_on(self, store, service, said):
        three = work_of(*(step(name, optional=True) for name in "abc"), settled=done)
        service.errors = [None, RejectedError("too large", status=413)]
        job = run_once(store, service, work=three, said=said)
        assert set(job.steps) == {"a", "c"} and "too large" in job.remote["refused"]["b"]
        assert any("b is not done" in line for line in said)
        assert set(run_once(store, service, work=three).steps) == {"a", "b", "c"}
        assert service.sent == ["a", "b", "c", "b"]

    @pytest.mark.parametrize("error", [AuthError("401", status=401), NotFoundError("404", status=404)], ids=by_kind)
    def test_what_would_meet_the_others_too_ends_the_run(self, store, service, said, error):
        service.errors = [error]
        with pytest.raises(type(error)):
            run_once(store, service, work=work_of(*(step(name, optional=True) for name in "abc")), said=said)
        assert service.sent == ["a"] and not any("is not done" in line for line in said)


def test_what_repeats_is_followed_only_until_it_has_ended(store, service):
    each_time = work_of(step(denial=None), settled=done, repeats=True)
    service.errors = [LOST[0]]
    with pytest.raises(OutcomeUnknown):
        run_once(store, service, work=each_time)
    service.listed["plots"] = {"collection_id": "0x1"}
    first = run_once(store, service, work=each_time)
    assert run_once(store, service, work=each_time).id != first.id
    assert len(service.sent) == 2


def test_two_at_once_send_once(store, service):
    began, results = threading.Barrier(2), []

    def one():
        mine = JobStore(store.home)
        began.wait()
        results.append(run_once(mine, service).remote["collection_id"])

    threads = [threading.Thread(target=one) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join(20) for thread in threads]

    assert results == ["0x1", "0x1"]
    assert len(service.sent) == 1


@pytest.mark.parametrize(("age", "every"), [(0, 10), (119, 10), (120, 30), (899, 30), (901, 60), (1e6, 60)])
def test_the_schedule_slows_down_with_age(age, every):
    assert poll_delay(((120.0, 10.0), (900.0, 30.0), (float("inf"), 60.0)), age) == every
