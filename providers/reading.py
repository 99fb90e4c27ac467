"""The job list as it was read last: with thousands of jobs, only those that have changed since are read again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Optional

from .store import Job, JobStore

PIECE = 100  # jobs that are read between two looks at the person's mouse
DOUBT = timedelta(seconds=2)  # a change this young may be followed by another with the same time
Everything = tuple[list[Job], list[str]]  # every job, the newest first; a clause for each that cannot be read


class JobReading:
    """For one thread."""

    def __init__(self) -> None:
        self._known: dict[str, Job] = {}

    def read(self, store: JobStore) -> Everything:
        """JournalError where the list cannot be read."""
        *_, found = self.steps(store)
        return found if found is not None else ([], [])

    def steps(self, store: JobStore) -> Iterator[Optional[Everything]]:
        """The same in pieces: None between two of them, the answer at the end."""
        stamps = store.stamps()
        if stamps is None:  # a damaged list is read as far as that goes
            yield store.everything()
            return
        old = (store.now() - DOUBT).isoformat(timespec="milliseconds")
        changed = [job_id for _, job_id, updated in stamps if not self._knows(job_id, updated, old)]
        faults: list[str] = []
        for start in range(0, len(changed), PIECE):
            faults.extend(self._renew(store, changed[start : start + PIECE]))
            yield None
        here = [(number, self._known[job_id]) for number, job_id, _ in stamps if job_id in self._known]
        self._known = {job.id: job for _, job in here}
        here.sort(key=lambda each: (each[1].created, each[0]), reverse=True)
        yield [job for _, job in here], faults

    def _knows(self, job_id: str, updated: str, old: str) -> bool:
        known = self._known.get(job_id)
        return known is not None and known.updated == updated < old

    def _renew(self, store: JobStore, ids: list[str]) -> list[str]:
        jobs, faults = store.some(ids)
        for each in ids:
            self._known.pop(each, None)
        self._known.update((job.id, job) for job in jobs)
        return faults
