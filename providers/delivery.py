"""One step of a job on its way: marked as its request leaves, its reply stored at once, found again when that is lost.

What is stored is never sent again, and what may have arrived is looked for, not
resent. The mark of a step is written as its request leaves, never before: a
process that dies earlier has sent nothing, and the next run knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any, Callable, Optional, Union

from ..language import N_, tr, trn
from .declare import Ports
from .errors import (
    AnswerError,
    Cancelled,
    GeoRelayError,
    JournalError,
    NetworkError,
    OutcomeUnknown,
    RefusedError,
    RequestError,
    ServiceError,
    within,
)
from .http import Departure
from .steps import DENIED, NO_FACTS, At, Found, Reply, Step
from .store import Job, JobState, JobStore
from .waiting import Wait

FIND_PAUSES = (0.0, 2.0, 5.0, 10.0)  # a service may list what it made only after some seconds
SETTLED = 60.0  # s after which one look at a service's list counts
STORE_PAUSES = (0.0, 1.0, 3.0)
MARKED = "marked"  # in a step's facts: when it left, by this computer's clock; only its distance counts
ANEW = N_("choose 'Run anew' (NEW_RUN)")  # the contract wants the name for those who run it by a script


class Held:
    """A job while its lock is held."""

    def __init__(self, store: JobStore, client: Any, ports: Ports, job: Job, followed: bool = True) -> None:
        self._store, self._client, self._ports, self.job, self.followed = store, client, ports, job, followed

    def keep(self, **changes: Any) -> Job:
        """Stores changes; ``remote``, ``steps`` and ``facts`` are added to."""
        self.job = self._store.change(self.job.id, **changes)
        return self.job

    def at(self, step: str = "", facts: Optional[Mapping[str, Any]] = None) -> At:
        """Where its step stands, with the facts of its mark, or with these."""
        known = self.job.facts.get(step, NO_FACTS) if facts is None else facts
        return At(self._client, self.job, self._store.folder(self.job.id), self._store, self._ports, known)


class Delivery:
    """Sends the steps of jobs. ``has_made(job)``: whether something was created under it."""

    def __init__(
        self,
        title: str,
        client: Any,
        pacing: Wait,
        ports: Ports,
        store: JobStore,
        has_made: Callable[[Job], bool],
    ) -> None:
        self._title, self._client, self._pacing, self._ports = title, client, pacing, ports
        self._store, self._has_made = store, has_made

    def send(self, held: Held, step: Step) -> None:
        """One creating call, made at most once in the life of the job."""
        if held.job.step == step.name and self._is_found(held, step, None):
            return
        for is_second in (False, True):
            facts = self._facts(held, step)
            there = step.there(held.at(step.name, facts)) if step.there else None
            if there:
                self.store_reply(held, step, there)
                return
            lost = self._sent(held, step, facts)
            if lost is None or self._is_found(held, step, lost, last=is_second):
                return

    def _facts(self, held: Held, step: Step) -> Mapping[str, Any]:
        """What `find` will need; that it cannot be had stops nothing."""
        if step.before is None:
            return NO_FACTS
        try:
            return step.before(held.at(step.name, NO_FACTS))
        except RequestError as error:
            self._ports.info(
                tr(
                    "What there was before '{called}' could not be asked: {error}",
                    called=step.called,
                    error=error,
                )
            )
            return NO_FACTS

    def _sent(self, held: Held, step: Step, facts: Mapping[str, Any]) -> Optional[GeoRelayError]:
        """Sends the step and stores its reply; the error where the reply is lost. A refusal goes up."""
        with self._departing(lambda: self._mark(held, step, facts)) as departure:
            try:
                reply = step.send(held.at(step.name, facts))
            except GeoRelayError as error:
                if departure.left and _is_lost(error, departure):
                    if isinstance(error, Cancelled):
                        raise  # the next run looks for it
                    return error
                if departure.left:
                    state = JobState.RUNNING if self._has_made(held.job) else JobState.PREPARED
                    held.keep(step="", state=state)
                raise
        self.store_reply(held, step, reply)
        return None

    def _departing(self, leaving: Callable[[], None]) -> AbstractContextManager[Departure]:
        """The client's own connection tells when the request leaves; one without is taken to leave at once."""
        http = getattr(self._client, "http", None)
        return http.step(leaving) if http is not None else _at_once(leaving)

    def _mark(self, held: Held, step: Step, facts: Mapping[str, Any]) -> None:
        marked = {**facts, MARKED: self._store.now().isoformat()}
        try:
            held.keep(step=step.name, state=JobState.SENDING, facts={step.name: marked})
        except JournalError as error:
            raise JournalError(f"{error} {tr('Nothing was sent.')}") from error

    def store_reply(self, held: Held, step: Step, reply: Reply) -> None:
        """What the service gave is stored at once, or else said."""
        changes = {"steps": {step.name: dict(reply)}, "remote": dict(reply)}
        for pause in STORE_PAUSES:
            self._pacing.pause(pause)
            try:
                held.keep(state=JobState.RUNNING, step="", message="", **changes)
                return
            except JournalError as error:
                cause = error
        ids = ", ".join(f"{name} {value}" for name, value in reply.items() if isinstance(value, (str, int)) and value)
        raise JournalError(
            tr(
                "{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. "
                "Nothing is sent again: the next run looks for it.",
                title=self._title,
                called=step.called,
                job=held.job.name,
                ids=ids,
                cause=cause,
            )
        ) from cause

    # a lost reply

    def _is_found(self, held: Held, step: Step, cause: Optional[GeoRelayError], last: bool = False) -> bool:
        """True where the service shows what the lost reply made, False where its own list denies that for good.

        Else OutcomeUnknown: nothing is sent again.
        """
        title, name, answer = self._title, held.job.name, None
        self._ports.warn(
            tr(
                "The reply to '{called}' of {name} was lost; asking {title} whether it arrived.",
                called=step.called,
                name=name,
                title=title,
            )
        )
        for pause in FIND_PAUSES if step.find else ():
            self._pacing.pause(pause, self._ports.cancelled)
            answer = self._asked(held, step)
            if isinstance(answer, Mapping):
                self._ports.info(tr("{name} did arrive: following it.", name=name))
                self.store_reply(held, step, answer)
                return True
        if answer is DENIED and self._is_last_word(held, step) and not last:
            self._deny(held, step)
            return False
        self._leave_unknown(held, step, cause, answer)
        return False

    def resolve_once(self, held: Held, step: Optional[Step]) -> None:
        """The same with one look and without a word, for a job of the journal."""
        answer = self._asked(held, step) if step is not None else None
        if step is not None and isinstance(answer, Mapping):
            self.store_reply(held, step, answer)
        elif step is not None and answer is DENIED and self._is_last_word(held, step, SETTLED):
            self._deny(held, step)
        else:
            held.keep(state=JobState.UNKNOWN)

    def _asked(self, held: Held, step: Step) -> Union[Found, RequestError]:
        """What `find` found; the error itself where it could not look."""
        try:
            return step.find(held.at(step.name)) if step.find else None
        except RequestError as error:
            self._ports.warn(tr("Asking failed: {error}", error=error))
            return error

    def _is_last_word(self, held: Held, step: Step, least: float = 0.0) -> bool:
        """Whether the list has had its time to show the step; without facts from before it proves nothing."""
        facts = held.job.facts.get(step.name, NO_FACTS)
        if step.denial is None or not facts.get(MARKED) or (step.before is not None and len(facts) < 2):
            return False
        return (self._store.now() - datetime.fromisoformat(facts[MARKED])).total_seconds() >= max(step.denial, least)

    def _deny(self, held: Held, step: Step) -> None:
        state = JobState.RUNNING if self._has_made(held.job) else JobState.PREPARED
        held.keep(step="", state=state, message="")
        self._ports.info(
            tr(
                "{title} lists no '{called}' of {job}: it did not arrive.",
                title=self._title,
                called=step.called,
                job=held.job.name,
            )
        )

    def _leave_unknown(self, held: Held, step: Step, cause: Optional[GeoRelayError], answer: Any) -> None:
        title, name = self._title, held.job.name
        held.keep(state=JobState.UNKNOWN, message=str(cause or tr("the process ended while it was sending")))
        later, looked = tr("Run it again to look again"), tr("{service} shows no trace of it", service=title)
        if answer is DENIED and step.denial:
            later = trn(
                "Run it again in {n} minute: its list is sure then",
                "Run it again in {n} minutes: its list is sure then",
                max(1, round(step.denial / 60)),
            )
            looked = tr("{service} shows no trace of it yet", service=title)
        if isinstance(answer, RequestError):
            looked = tr("{service} could not be asked about it", service=title)
        told = tr(
            "Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.",
            step=step.called,
            job=name,
            looked=looked,
            cause=f" ({within(cause)})" if cause else "",
        )
        if step.costs:
            then = tr("{later}; {anew} to send a new one, which may cost a second time.", later=later, anew=tr(ANEW))
        else:
            then = tr("{later}; {anew} to send a new one.", later=later, anew=tr(ANEW))
        raise OutcomeUnknown(f"{told} {then}") from cause


def _is_lost(error: GeoRelayError, departure: Departure) -> bool:
    """Whether the request, once it left, may have done its work although this came of it."""
    if isinstance(error, RefusedError):
        return False
    if departure.accepted:
        return True
    if isinstance(error, (NetworkError, Cancelled)):
        return error.sent
    return isinstance(error, (ServiceError, AnswerError))


@contextmanager
def _at_once(leaving: Callable[[], None]) -> Iterator[Departure]:
    departure = Departure(leaving)
    departure.leave()
    yield departure
