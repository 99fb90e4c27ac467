"""The one engine for work: it opens, locks, marks, sends, finds, waits and collects.

How a single step is marked, sent and found stands in `delivery`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from ..language import N_, tr
from .connections import Connection
from .declare import Ports, Provider, Run
from .delivery import ANEW, Delivery, Held
from .errors import (
    AnswerError,
    AuthError,
    Cancelled,
    GeoRelayError,
    InputError,
    JobFailed,
    JournalError,
    NotFoundError,
    RequestError,
    StatusError,
    within,
)
from .exchanges import Exchanges
from .jobs import Look, fingerprint_of, poll_delay, watch
from .steps import File, Order, Part, Work, followed, keep_file, part_count, parts_of
from .store import Job, JobState, JobStore
from .waiting import Wait

SANDBOX_PACE = 0.1  # the sandbox costs nobody anything

_JOB_GONE = N_(
    "{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing "
    "was sent. To send it again, {anew}."
)
_RESULTS_GONE = N_(
    "{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's "
    "({error}). Nothing was sent. To send it again, {anew}."
)


class Engine:
    """Carries out the work of one operation on one connection; ``pacing`` is its clock and its sleep."""

    def __init__(
        self,
        store: JobStore,
        provider: Provider,
        operation_id: str,
        connection: Connection,
        client: Any,
        pacing: Wait,
        ports: Ports,
        exchanges: Optional[Exchanges] = None,
    ) -> None:
        self.store, self.provider, self.operation_id = store, provider, operation_id
        self._exchanges = exchanges or Exchanges()
        self.connection, self.client, self.pacing, self.ports = connection, client, pacing, ports
        self._delivery = Delivery(provider.title, client, pacing, ports, store, self._has_made)
        self._unknown = ""  # of the last look: a sentence about a state that nobody knows

    def _held(self, job: Job, followed: bool = True) -> Held:
        return Held(self.store, self.client, self.ports, job, followed)

    @property
    def work(self) -> Optional[Work]:
        """How the operation makes something; None where it makes nothing."""
        operations = self.provider.operations
        return next((each.work for each in operations if each.id == self.operation_id), None)

    # what a person asked for

    def perform(self, run: Run) -> Mapping[str, Any]:
        """Starts or follows the job of this run; its outputs, with the results where they are waited for."""
        work, collect = _work_of(run), run.operation.collect
        nothing = work.idle(run)
        if nothing is not None:
            return nothing
        order = work.order(run)
        with self.opened(work, order, bool(run.values.get("NEW_RUN"))) as held:
            over = held.job.state is JobState.SUCCEEDED
            self._stow(held, order.files, run.scratch)
            missing = self._missing(held.job, work)
            if missing:
                self._stow(held, order.cargo, run.scratch)
            if missing or held.job.is_open:
                self._carry_out(held, work, run)
            if work.waits(run):
                self._follow(held, work)
            if collect is None or not (work.waits(run) or over):
                return work.outputs(run, held.job)
            return self._collected(replace(run, ports=run.ports.scaled(work.share, 100.0)), held.job)

    def _collected(self, run: Run, job: Job) -> Mapping[str, Any]:
        collect = run.operation.collect
        try:
            return collect(run, job) if collect else {}
        except NotFoundError as error:
            raise self._gone(job, error, _RESULTS_GONE) from error

    # what the journal asks for

    def look(self, job: Job) -> Job:
        """Looks once at the service and stores what it tells; errors of the request go up."""
        self._write_down(job)
        try:
            found = self.provider.look(self.client, job)
            self._unknown = found.unknown
        except NotFoundError as error:
            if job.age > self.provider.missing_grace:
                raise self._gone(job, error) from error
            return self.store.change(job.id, status=job.status or "not listed yet")
        job = self._told(job, found)
        if not job.is_open and job.remote.get("parts"):
            self._end_parts(job)
        return job

    def resume(self, job: Job, on_word: bool = False) -> Job:
        """Looks for what a lost reply made, then sends what is missing of a job that is half started.

        A job that is worked on this moment is left alone, and one of which nothing was made yet; what a
        person stopped or the service refused goes on only ``on_word`` of a person.
        """
        work = self.work
        if work is None or self.store.is_locked(job.fingerprint):
            return job
        self._write_down(job)
        with self._locked(job.fingerprint):
            held = self._held(self.store.get(job.id) or job)
            if held.job.step:
                marked = next((each for each in work.steps(held.at()) if each.name == held.job.step), None)
                self._delivery.resolve_once(held, marked)
            is_half = held.job.is_open and not held.job.step and self._has_made(held.job)
            if is_half and (on_word or not held.job.halted) and self._is_unfinished(held, work):
                self._carry_out(held, work)
            return held.job

    # opening

    @contextmanager
    def opened(self, work: Work, order: Order, new_run: bool = False) -> Iterator[Held]:
        """The job of this run, locked: the one that exists, or a new one. However it ends, the lock is let go."""
        fingerprint = self.fingerprint(order.request, order.content)
        with self._locked(fingerprint):
            job = None if new_run else self._newest(fingerprint)
            if job is not None and (work.repeats and not job.is_open):
                job = None
            if job is not None and job.state is JobState.FAILED:
                raise JobFailed(
                    tr(
                        "The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.",
                        job=job.name,
                        service=self.provider.title,
                        said=_said(job),
                        anew=tr(ANEW),
                    )
                )
            yield self._taken(job, fingerprint, order.request, order.content, order.name, "")

    def _newest(self, fingerprint: str) -> Optional[Job]:
        try:
            return self.store.newest(fingerprint, self.connection.account)
        except JournalError as error:
            raise JournalError(
                tr(
                    "{error} Nothing was sent. To send it all the same, {anew}.",
                    error=error,
                    anew=tr(ANEW),
                )
            ) from error

    def fingerprint(self, request: Mapping[str, Any], content: str) -> str:
        """What makes two runs the same; the sandbox's address changes, so its name stands for it."""
        where = "sandbox" if self.connection.is_sandbox else [self.connection.name, self.connection.base_url]
        return fingerprint_of(self.provider.id, self.operation_id, where, request, content)

    @contextmanager
    def _part(self, parent: Held, part: Part) -> Iterator[Held]:
        fingerprint = fingerprint_of("child", parent.job.id, part.key, part.request, part.content)
        with self._locked(fingerprint):
            job = self.store.newest(fingerprint, self.connection.account)
            name = f"{parent.job.name} {part.key}"
            yield self._taken(job, fingerprint, part.request, part.content, name, parent.job.id)

    def _locked(self, fingerprint: str) -> AbstractContextManager[None]:
        return self.store.lock(
            fingerprint,
            waiting=lambda: self.ports.info(tr("The same run is under way in another QGIS; waiting for it.")),
            cancelled=self.ports.cancelled,
            pause=lambda: self.pacing.pause(0.05, self.ports.cancelled, scaled=False),
        )

    def _taken(
        self, job: Optional[Job], fingerprint: str, request: Mapping[str, Any], content: str, name: str, parent: str
    ) -> Held:
        if job is not None and (job.state is not JobState.REFUSED or self._has_made(job)):
            if not parent:
                words = f"{job.id} ({job.name}, {job.said})"
                self.ports.info(tr("This run exists already: following job {words}.", words=words))
            self._write_down(job)
            return self._held(job)
        job = self.store.add(self._new_job(fingerprint, request, content, name, parent))
        self._write_down(job)
        self.ports.info(tr("Job {job} ({name}) is stored.", job=job.id, name=name))
        return self._held(job, False)

    def _write_down(self, job: Job) -> None:
        """What is asked from now on is for this job, or for the one that it is a part of."""
        self._exchanges.belong_to(self.store.folder(job.parent or job.id))

    def _new_job(self, fingerprint: str, request: Mapping[str, Any], content: str, name: str, parent: str) -> Job:
        connection = self.connection
        return Job(
            id="", provider=self.provider.id, operation=self.operation_id, connection=connection.name,
            base_url="" if connection.is_sandbox else connection.base_url, account=connection.account, name=name,
            fingerprint=fingerprint, request=dict(request), content=content, parent=parent,
        )  # fmt: skip

    def _stow(self, held: Held, files: Mapping[str, File], spare: Path) -> None:
        """Files into the job's folder; those in ``spare`` are moved."""
        for name, file in files.items():
            keep_file(self.store.folder(held.job.id), name, file, spare)

    # carrying out

    def _carry_out(self, held: Held, work: Work, run: Optional[Run] = None) -> None:
        """All that is missing of a job: its preparation, its steps or its parts, and what follows the last."""
        try:
            if held.job.halted:
                held.keep(halted="")
            if work.prepare is not None and run is not None:
                held.keep(remote=dict(work.prepare(run, held.at())))
            parts = self._parts(held.job, work)
            if len(parts) > 1:
                self._each(held, work, parts)
            else:
                self._steps(held, work)
                settled = work.settled(held.at())
                if settled:
                    held.keep(**settled)
                for name in work.spent:
                    (held.at().folder / name).unlink(missing_ok=True)
        except Cancelled:
            held.keep(halted="stopped")
            raise
        except (StatusError, InputError, JobFailed) as error:
            self._refused(held, error)
            raise

    def _each(self, held: Held, work: Work, parts: Sequence[Part]) -> None:
        """Each part is a job of its own under this one; the first that cannot be started leaves the rest for later."""
        total, started = len(parts), list[Mapping[str, Any]]()
        held.keep(remote={"part_count": total})
        for number, part in enumerate(parts, 1):
            try:
                with self._part(held, part) as child:
                    self._stow(child, part.files, child.at().folder)
                    self._carry_out(child, work)
            except GeoRelayError as error:
                if started and not isinstance(error, Cancelled):
                    held.keep(
                        message=tr(
                            "part {number} of {total} was not started: {error}",
                            number=number,
                            total=total,
                            error=error,
                        )
                    )
                raise
            started.append({"job": child.job.id, **child.job.remote})
            held.keep(state=JobState.RUNNING, remote={**started[0], "job": None, "parts": list(started)}, message="")
            if not child.followed:
                self.ports.info(tr("Part {number} of {total} is started.", number=number, total=total))

    def _steps(self, held: Held, work: Work) -> None:
        steps = sorted(work.steps(held.at()), key=lambda step: step.name != held.job.step)  # what is marked comes first
        for step in steps:
            if step.name in held.job.steps:
                continue
            try:
                self._delivery.send(held, step)
            except (AuthError, NotFoundError):
                raise
            except (StatusError, InputError) as error:
                if not step.optional:
                    raise
                refused = {**held.job.remote.get("refused", {}), step.name: str(error)}
                held.keep(remote={"refused": refused})
                self.ports.warn(
                    tr(
                        "{undone}, the others go on: {error}",
                        error=error,
                        undone=tr(step.undone) or tr("{step} is not done", step=step.called),
                    )
                )

    # how it stands

    def _missing(self, job: Job, work: Work) -> bool:
        """Whether a step, or a part, is still to be done."""
        parts, at = self._parts(job, work), self._held(job).at()
        if len(parts) > 1:
            return len(parts_of(job)) < len(parts) or not job.remote.get("parts")
        return any(step.name not in job.steps for step in work.steps(at))

    def _parts(self, job: Job, work: Work) -> Sequence[Part]:
        """The job's parts; InputError where it has some that its folder does not hold (an older journal)."""
        held = self._held(job)
        parts = () if job.parent else work.parts(held.at())
        if len(parts) < 2 <= part_count(job):
            raise InputError(
                tr(
                    "What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.",
                    job=job.name,
                )
            )
        return parts

    def _is_unfinished(self, held: Held, work: Work) -> bool:
        """Whether there is something to do here; a job whose folder lacks what it sends needs its person."""
        try:
            return self._missing(held.job, work) or work.settled is not followed
        except InputError as error:
            self.ports.info(str(error))
            return False

    def _has_made(self, job: Job) -> bool:
        """Whether something was created under the job, or may have been."""
        if job.steps or job.remote.get("parts"):
            return True
        return any(child.steps or child.step for child in self.store.list(self.provider.id, parent=job.id))

    def _refused(self, held: Held, error: GeoRelayError) -> None:
        """A job under which something was made goes on with it; another one starts anew."""
        if held.job.step:
            return
        made = self._has_made(held.job)
        message = held.job.message if made and str(error) in held.job.message else str(error)
        held.keep(state=JobState.RUNNING if made else JobState.REFUSED, message=message, halted="refused")

    def _gone(self, job: Job, error: NotFoundError, what: str = "") -> NotFoundError:
        told = tr(what or _JOB_GONE, service=self.provider.title, job=job.name, error=within(error), anew=tr(ANEW))
        return NotFoundError(
            told,
            error.detail, error.status, error.words, error.body,
        )  # fmt: skip

    # following

    def _follow(self, held: Held, work: Work) -> None:
        """Looks on the provider's schedule until the job ends; JobFailed carries the service's words."""
        why = work.unfollowed(held.job)
        if why:
            raise AnswerError(why)
        ports = self.ports.scaled(0.0, work.share)

        def look() -> Look:
            held.job = job = self.look(held.job)
            return Look(job.state, job.status, job.stage, job.progress, job.message, unknown=self._unknown)

        def pause() -> None:
            every = poll_delay(self.provider.poll, held.job.age)
            self.pacing.pause(every * (SANDBOX_PACE if self.connection.is_sandbox else 1.0), ports.cancelled)

        if held.job.is_open:
            later = tr("The job {job} goes on; collectjobs brings its results.", job=held.job.name)
            watch(look, pause, ports, later, held.job.name, self.pacing.clock)
        if held.job.state is JobState.FAILED:
            raise JobFailed(
                tr(
                    "The job {job} failed at {service}: {said}. To send it again, {anew}.",
                    job=held.job.name,
                    service=self.provider.title,
                    said=_said(held.job),
                    anew=tr(ANEW),
                )
            )

    def watch(self, look: Callable[[], Look]) -> Look:
        """Looks at something that is no job of ours, on the provider's schedule, until it ends."""
        began = self.pacing.clock()

        def pause() -> None:
            every = poll_delay(self.provider.poll, self.pacing.clock() - began)
            self.pacing.pause(every * (SANDBOX_PACE if self.connection.is_sandbox else 1.0), self.ports.cancelled)

        return watch(look, pause, self.ports, tr("The work goes on."), clock=self.pacing.clock)

    def _told(self, job: Job, found: Look) -> Job:
        over = found.state is JobState.SUCCEEDED
        progress = job.progress if found.progress is None else max(job.progress or 0.0, min(100.0, found.progress))
        return self.store.change(
            job.id, state=found.state, status=found.status or job.status, stage=found.stage,
            progress=100.0 if over else progress, message=found.message or found.unknown, remote=dict(found.remote),
        )  # fmt: skip

    def _end_parts(self, job: Job) -> None:
        """The runs of a job end with it, each in its own way where the service tells."""
        for child in self.store.list(self.provider.id, open_only=True, parent=job.id):
            if not child.steps:
                continue
            try:
                self._told(child, self.provider.look(self.client, child))
            except RequestError:
                self.store.change(child.id, state=job.state, message=job.message)


def _work_of(run: Run) -> Work:
    if run.operation.work is None:
        raise InputError(tr("'{operation}' makes nothing. Nothing was sent.", operation=tr(run.operation.title)))
    return run.operation.work


def _said(job: Job) -> str:
    return within(job.message or job.status)


__all__ = ["ANEW", "Engine", "Held"]
