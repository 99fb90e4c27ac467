"""Waiting for work elsewhere: everything that is new is told, once, and nothing but its end ends it."""

from __future__ import annotations

import pytest
from georelay.providers.declare import Ports
from georelay.providers.errors import AnswerError, Cancelled, InputError, JournalError, NetworkError
from georelay.providers.jobs import (
    Job,
    JobState,
    JobStore,
    Look,
    fingerprint_of,
    open_job,
    poll_delay,
    show_look,
    watch,
)
from georelay.providers.states import HOUR

RUNNING, DONE = JobState.RUNNING, Look(JobState.SUCCEEDED, "DONE")


class Heard:
    """What a person hears and sees, in order."""

    def __init__(self, cancelled=lambda: False):
        self.lines, self.shares = [], []
        self.ports = Ports(
            lambda text: self.lines.append(("info", text)), lambda text: self.lines.append(("warn", text)),
            self.shares.append, cancelled,
        )  # fmt: skip


def watched(looks, heard, name="", every=0.0, pause=None):
    """Watches through these looks (an exception is raised); ``every`` seconds pass between two."""
    now, left = [0.0], list(looks)

    def look():
        found = left.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def step():
        now[0] += every

    return watch(look, pause or step, heard.ports, "It goes on.", name, lambda: now[0])


TOLD = {  # what is found, one look after the other: what is told
    "a state once": ([Look(RUNNING, "QUEUED")] * 3, ["QUEUED", "DONE"]),
    "each change": ([Look(RUNNING, each) for each in ("QUEUED", "RUNNING", "QUEUED")],
                    ["QUEUED", "RUNNING", "QUEUED", "DONE"]),
    "a stage beside its state": ([Look(RUNNING, "RUNNING", "tiles"), Look(RUNNING, "RUNNING", "merging")],
                                 ["RUNNING, tiles", "RUNNING, merging", "DONE"]),
    "a stage without a state": ([Look(RUNNING, "", "tiles")], ["tiles", "DONE"]),
    "no words, and the same words after them": ([Look(RUNNING), Look(RUNNING, "QUEUED"), Look(RUNNING),
                                                 Look(RUNNING, "QUEUED")], ["QUEUED", "DONE"]),
}  # fmt: skip


@pytest.mark.parametrize("name", ["", "plots"])
@pytest.mark.parametrize("looks, words", TOLD.values(), ids=TOLD)
def test_what_is_new_is_told_and_nothing_twice(looks, words, name):
    heard = Heard()
    assert watched([*looks, DONE], heard, name) == DONE
    assert heard.lines == [("info", f"{name}: {each}" if name else each) for each in words]


def test_progress_is_shown_where_it_is_told():
    heard = Heard()
    watched([Look(RUNNING, progress=each) for each in (0.0, None, 40.0)] + [DONE], heard)
    assert heard.shares == [0.0, 40.0]


@pytest.mark.parametrize("state", [JobState.SUCCEEDED, JobState.FAILED, JobState.REFUSED])
def test_work_that_has_ended_is_watched_no_longer(state):
    assert watched([Look(JobState.UNKNOWN), Look(JobState.SENDING), Look(state)], Heard()).state is state


def test_a_state_that_nobody_knows_is_told_when_it_comes_and_again_every_hour():
    strange, other = Look(RUNNING, "FROBBING", unknown="FROBBING?"), Look(RUNNING, "HUMMING", unknown="HUMMING?")
    plain = Look(RUNNING, "RUNNING")
    heard = Heard()
    watched([plain, strange, strange, strange, other, strange, plain, DONE], heard, every=HOUR / 2)
    warned = [text for kind, text in heard.lines if kind == "warn"]
    assert warned == ["FROBBING?", "FROBBING?", "HUMMING?", "FROBBING?"]


@pytest.mark.parametrize("error", [NetworkError("No network."), AnswerError("Not JSON."), JournalError("Locked.")])
def test_a_look_that_fails_is_told_and_the_next_one_counts(error):
    heard = Heard()
    assert watched([error, DONE], heard) == DONE
    assert heard.lines[0] == ("warn", f"This look failed, the work goes on: {error}")


def test_what_is_no_failure_of_a_look_goes_up():
    with pytest.raises(InputError):
        watched([InputError("no such job")], Heard())


def test_who_stops_waiting_is_told_what_happens_then():
    def stopped():
        raise Cancelled()

    with pytest.raises(Cancelled, match=r"^Stopped waiting\. It goes on\.$"):
        watched([DONE], Heard(lambda: True))
    with pytest.raises(Cancelled, match=r"^Stopped waiting\. It goes on\.$"):
        watched([Look(RUNNING)], Heard(), pause=stopped)


def test_one_look_is_shown_like_those_of_a_watch():
    heard = Heard()
    found = Look(RUNNING, "FROBBING", "tiles", 12.0, unknown="FROBBING?")
    assert show_look(found, heard.ports) is found
    assert heard.lines == [("info", "FROBBING, tiles"), ("warn", "FROBBING?")] and heard.shares == [12.0]
    quiet = Heard()
    show_look(Look(RUNNING), quiet.ports)
    assert quiet.lines == [] and quiet.shares == []


def test_a_fingerprint_is_that_of_the_values_however_they_are_ordered():
    one, same = {"stats": ["a", "b"], "wait": True}, {"wait": True, "stats": ["a", "b"]}
    assert fingerprint_of("epoch", one) == fingerprint_of("epoch", same)
    others = [fingerprint_of("epoch", {"stats": ["b", "a"], "wait": True}), fingerprint_of("epoch"),
              fingerprint_of(one, "epoch"), fingerprint_of("epoch", {**one, "wait": False})]  # fmt: skip
    assert len({fingerprint_of("epoch", one), *others}) == 5
    known = fingerprint_of("a", 1)  # journals of earlier versions hold it
    assert known == "135f17a475a61afdeeaf3759ad2e45ad1c7abb192395abe47e41fc8e395dc1a9"


@pytest.mark.parametrize("age, every", [(0, 5), (59.9, 5), (60, 20), (299, 20), (300, 20), (9999, 20)])
def test_after_the_end_of_the_schedule_its_last_pace_goes_on(age, every):
    assert poll_delay(((60.0, 5.0), (300.0, 20.0)), age) == every
    assert poll_delay(((60.0, 5.0), (120.0, 7.0), (300.0, 20.0)), 300.0) == 20


def test_a_job_is_opened_by_its_id_with_or_without_spaces(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(Job("", "epoch", "epochbatchprocess", "work", "https://example.org", "", "plots", "f1"))
    assert open_job(store, f" {stored.id}\n") == stored
    with pytest.raises(InputError, match="no job abc in the job list; listjobs"):
        open_job(store, "abc")
