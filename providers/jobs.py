"""Runs that cost something: stored before they are sent, sent once, followed until they end.

The rules of a creating call stand in one place, `JobHandle.once`: what is
stored is never sent again, and what may have arrived is looked for, not resent.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from .declare import Provider
from .errors import (
    AnswerError,
    Cancelled,
    GeoRelayError,
    InputError,
    JobFailed,
    NetworkError,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    ServiceError,
    StatusError,
)
from .store import Job, JobState, JobStore
from .waiting import Wait

__all__ = ["Job", "JobHandle", "JobState", "JobStore", "Jobs", "Look", "fingerprint_of", "poll_delay"]

FIND_PAUSES = (0.0, 2.0, 5.0, 10.0)  # a service may list what it made only after some seconds


@dataclass(frozen=True)
class Look:
    """What one look at the service told."""

    state: JobState
    status: str = ""
    stage: str = ""
    progress: Optional[float] = None
    message: str = ""
    remote: Mapping[str, Any] = field(default_factory=dict)


def fingerprint_of(*parts: Any) -> str:
    """SHA-256 over the parts as canonical JSON: the same run has the same fingerprint on every machine."""
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def poll_delay(schedule: Sequence[tuple[float, float]], age: float) -> float:
    """Seconds until the next look at a job of this age, by the provider's (until, every) pairs."""
    return next((every for until, every in schedule if age < until), schedule[-1][1])


class Jobs:
    """The jobs of one operation on one connection."""

    def __init__(
        self,
        store: JobStore,
        provider: Provider,
        operation_id: str,
        connection: Any,
        client: Any,
        wait: Wait,
        info: Callable[[str], None],
        warn: Callable[[str], None],
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.store, self.provider, self.operation_id = store, provider, operation_id
        self.connection, self.client, self.pacing = connection, client, wait
        self.info, self.warn, self.progress, self.cancelled = info, warn, progress, cancelled

    def open(self, request: Mapping[str, Any], content: str, name: str, new_run: bool = False) -> JobHandle:
        """The job of this run: the one that exists, or a new one, stored and locked.

        ``request`` holds the plain values that define the run, without outputs
        and defaulted names; ``content`` is the SHA-256 of what is sent.
        """
        return self._open(self.fingerprint(request, content), request, content, name, new_run, parent="")

    def fingerprint(self, request: Mapping[str, Any], content: str) -> str:
        """What makes two runs the same; the sandbox's address changes, so its name stands for it."""
        where = "sandbox" if self.connection.is_sandbox else [self.connection.name, self.connection.base_url]
        return fingerprint_of(self.provider.id, self.operation_id, where, request, content)

    def look(self, job: Job) -> Job:
        """Looks once at the service and stores what it tells; errors of the request go up."""
        try:
            found = self.provider.look(self.client, job)
        except NotFoundError:
            if job.age <= self.provider.missing_grace:
                return self.store.change(job.id, status=job.status or "not listed yet")
            raise
        progress = _forward(job.progress, found.progress)
        return self.store.change(
            job.id,
            state=found.state,
            status=found.status or job.status,
            stage=found.stage,
            progress=100.0 if found.state is JobState.SUCCEEDED else progress,
            message=found.message,
            remote=dict(found.remote),
        )

    def recover(self, job: Job) -> Job:
        """Looks for the work of a lost reply; never sends. UNKNOWN where the service shows no trace of it.

        A job that is being sent by somebody else this moment is left alone.
        """
        if self.store.is_locked(job.fingerprint):
            return job
        found = self.provider.find(self.client, job) if self.provider.find and job.step else None
        if not found:
            return self.store.change(job.id, state=JobState.UNKNOWN) if job.step else job
        return self._store_reply(job, job.step, found)

    def _store_reply(self, job: Job, step: str, reply: Mapping[str, Any]) -> Job:
        return self.store.change(
            job.id, state=JobState.RUNNING, step="", steps={step: dict(reply)}, remote=dict(reply), message=""
        )

    def _open(
        self, fingerprint: str, request: Mapping[str, Any], content: str, name: str, new_run: bool, parent: str
    ) -> JobHandle:
        with ExitStack() as stack:
            stack.enter_context(
                self.store.lock(
                    fingerprint,
                    waiting=lambda: self.info("The same run is under way in another QGIS; waiting for it."),
                    cancelled=self.cancelled,
                    pause=lambda: self.pacing.pause(0.05, self.cancelled, scaled=False),
                )
            )
            job = None if new_run else self.store.newest(fingerprint, self.connection.account)
            if job is not None and job.state is JobState.FAILED:
                raise JobFailed(
                    f"The job {job.name} has failed at {self.provider.title}: {job.message or job.status}. "
                    "Nothing was sent. To send it again, set NEW_RUN."
                )
            followed = job is not None and job.state is not JobState.REFUSED
            if followed:
                self.info(f"This run exists already: following job {job.id} ({job.name}, {job.state.value}).")
            else:
                job = self.store.add(self._new_job(fingerprint, request, content, name, parent))
                self.info(f"Job {job.id} ({name}) is stored.")
            return JobHandle(self, job, followed, stack.pop_all())

    def _new_job(self, fingerprint: str, request: Mapping[str, Any], content: str, name: str, parent: str) -> Job:
        connection = self.connection
        return Job(
            id="",
            provider=self.provider.id,
            operation=self.operation_id,
            connection=connection.name,
            base_url="" if connection.is_sandbox else connection.base_url,
            account=connection.account,
            name=name,
            fingerprint=fingerprint,
            request=dict(request),
            content=content,
            parent=parent,
        )


class JobHandle:
    """One job while an operation works on it. Close it (or use ``with``) to let go of its lock."""

    def __init__(self, jobs: Jobs, job: Job, followed: bool, held: ExitStack) -> None:
        self._jobs, self.job, self.followed, self._held = jobs, job, followed, held

    def __enter__(self) -> JobHandle:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        self._held.close()

    @property
    def folder(self) -> Path:
        """The folder of this job's own files."""
        return self._jobs.store.folder(self.job.id)

    def adopt(self, path: Optional[Path], name: str) -> None:
        """Moves a file of this run into the job's folder, where it lives as long as the job."""
        if path is not None and path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.folder / f"{name}.part"  # another process may be reading the one that is there
            shutil.move(str(path), str(part))
            part.replace(self.folder / name)

    def keep(self, **facts: Any) -> Job:
        """Stores facts: status, stage, progress, message, state, files, remote (added to)."""
        self.job = self._jobs.store.change(self.job.id, **facts)
        return self.job

    def once(
        self,
        step: str,
        send: Callable[[], Mapping[str, Any]],
        find: Optional[Callable[[], Optional[Mapping[str, Any]]]] = None,
    ) -> Mapping[str, Any]:
        """One creating call, made at most once in the life of the job; its reply (every remote id in it) is stored.

        A refusal (4xx) goes up, and the job is REFUSED if nothing was created
        before. A lost reply is resolved by ``find``, else OutcomeUnknown.
        """
        if step in self.job.steps:
            return self.job.steps[step]
        if self.job.step == step:
            return self._resolve(step, find, None)
        self.keep(step=step, state=JobState.SENDING)
        try:
            reply = send()
        except (ServiceError, AnswerError) as error:
            return self._resolve(step, find, error)
        except StatusError as error:
            self._refused(str(error))
            raise
        except (NetworkError, Cancelled) as error:
            if not error.sent:
                self._unsent()
                raise
            if isinstance(error, Cancelled):
                raise  # the next run looks for it
            return self._resolve(step, find, error)
        except GeoRelayError:
            self._unsent()
            raise
        self.job = self._jobs._store_reply(self.job, step, reply)
        return self.job.steps[step]

    def wait(self) -> Job:
        """Looks on the provider's schedule until the job ends; JobFailed carries the service's words."""
        jobs, told = self._jobs, ""
        while self.job.is_open:
            if jobs.cancelled():
                raise Cancelled(f"Stopped waiting. The job {self.job.name} goes on; collectjobs brings its results.")
            try:
                self.job = jobs.look(self.job)
            except (NetworkError, ServiceError, RateLimitError, AnswerError) as error:
                jobs.warn(f"This look failed, the job goes on: {error}")
            told = self._tell(told)
            if self.job.is_open:
                self._pause()
        if self.job.state is JobState.FAILED:
            raise JobFailed(
                f"The job {self.job.name} failed at {jobs.provider.title}: "
                f"{self.job.message or self.job.status}. To send it again, set NEW_RUN."
            )
        return self.job

    def child(self, key: str, request: Mapping[str, Any], content: str) -> JobHandle:
        """A run under this job, found again by its key; the parent's new run has new children."""
        jobs = self._jobs
        fingerprint = fingerprint_of("child", self.job.id, key, request, content)
        return jobs._open(fingerprint, request, content, f"{self.job.name} {key}", False, parent=self.job.id)

    def _tell(self, told: str) -> str:
        job = self.job
        if job.progress is not None:
            self._jobs.progress(job.progress)
        words = ", ".join(each for each in (job.status, job.stage) if each)
        if words and words != told:
            self._jobs.info(f"{job.name}: {words}")
        return words

    def _pause(self) -> None:
        seconds = poll_delay(self._jobs.provider.poll, self.job.age)
        self._jobs.pacing.pause(seconds * (0.1 if self._jobs.connection.is_sandbox else 1.0), self._jobs.cancelled)

    def _resolve(
        self,
        step: str,
        find: Optional[Callable[[], Optional[Mapping[str, Any]]]],
        cause: Optional[GeoRelayError],
    ) -> Mapping[str, Any]:
        jobs, name = self._jobs, self.job.name
        jobs.warn(f"The reply to '{step}' of {name} was lost; asking {jobs.provider.title} whether it arrived.")
        for pause in FIND_PAUSES if find else ():
            jobs.pacing.pause(pause, jobs.cancelled)
            try:
                found = find()
            except (NetworkError, ServiceError, RateLimitError) as error:
                jobs.warn(f"Asking failed: {error}")
                continue
            if found:
                jobs.info(f"{name} did arrive: following it.")
                self.job = jobs._store_reply(self.job, step, found)
                return self.job.steps[step]
        self.keep(state=JobState.UNKNOWN, message=str(cause or "the process ended while it was sending"))
        raise OutcomeUnknown(
            f"Outcome unknown: the reply to '{step}' of {name} was lost and {jobs.provider.title} shows no trace of it"
            f"{f' ({cause})' if cause else ''}. Nothing was sent again. "
            "Run it again to look again; set NEW_RUN to send a new one, which may cost a second time."
        ) from cause

    def _refused(self, message: str) -> None:
        state = JobState.RUNNING if self.job.steps else JobState.REFUSED
        self.keep(step="", state=state, message=message)

    def _unsent(self) -> None:
        self.keep(step="", state=JobState.RUNNING if self.job.steps else JobState.PREPARED)


def open_job(store: JobStore, job_id: str) -> Job:
    """The job of that id, or an error a person understands."""
    job = store.get(job_id.strip())
    if job is None:
        raise InputError(f"There is no job {job_id} in the job list; listjobs shows those there are.")
    return job


def _forward(before: Optional[float], now: Optional[float]) -> Optional[float]:
    """Progress never runs back."""
    if now is None:
        return before
    return max(before or 0.0, min(100.0, now))
