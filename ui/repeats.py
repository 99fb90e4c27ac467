"""Runs a job once more with its own inputs: from where it broke off, at the service, or anew."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsProject

from ..bridge.asked import Given, given_again, kept_inputs
from ..bridge.context import Context
from ..providers.declare import Operation, field_named
from ..providers.errors import GeoRelayError
from ..providers.store import Job, JobState
from .destinations import destinations, kept_by_job
from .job_acts import JobStanding
from .runner import Outcome, Runner
from .words import tr


class JobRepeats:
    """``is_under_way(job_id)``: whether its results are being brought this moment."""

    def __init__(self, context: Context, runner: Runner, is_under_way: Callable[[str], bool]) -> None:
        self._context, self._runner, self._is_under_way = context, runner, is_under_way

    def standing(self, job: Job) -> JobStanding:
        """What is known of the job here."""
        inputs = kept_inputs(self._context.home() / "jobs" / job.id)
        return JobStanding(
            job, self.operation(job), self._context.collects(job), inputs is not None, self._is_under_way(job.id)
        )

    def operation(self, job: Job) -> Optional[Operation]:
        """The job's operation; None where this version does not know it."""
        try:
            operations = self._context.provider(job.provider).operations
        except GeoRelayError:
            return None
        return next((each for each in operations if each.id == job.operation), None)

    def inputs(self, job: Job) -> Given:
        """The job's own inputs, as an algorithm takes them; layers that can be opened again are."""
        operation, kept = self.operation(job), kept_inputs(self._context.home() / "jobs" / job.id)
        if operation is None or kept is None:
            return Given(
                lacking=(
                    tr("The inputs of {job} were not kept by the version that made it: fill them in.", job=job.name),
                )
            )
        return given_again(operation, kept, QgsProject.instance())

    def restarts_there(self, job: Job) -> bool:
        """Whether the service itself goes on with it, in place of a new run."""
        operation = self.operation(job)
        return operation is not None and bool(operation.restart) and job.state is JobState.FAILED

    def restart_there(self, job: Job, ended: Callable[[Outcome], None]) -> None:
        """Starts what failed of it again at the service."""
        operation = self.operation(job)
        if operation is None:
            return
        restarting = next(
            each for each in self._context.provider(job.provider).operations if each.id == operation.restart
        )
        field = restarting.fields[0]
        for number in self._failed_ids(job, field.name.lower()):
            self._start(restarting, job, {field.name: number, "NEW_RUN": True}, ended)

    def send(self, job: Job, given: Given, anew: bool, ended: Callable[[Outcome], None]) -> None:
        """Runs the job's operation with these inputs; ``anew``: as another job, whatever was sent before."""
        operation = self.operation(job)
        if operation is None:
            return
        values = {**given.values, **self._places(operation, given)}
        if field_named(operation, "NEW_RUN") is not None:
            values["NEW_RUN"] = anew
        self._start(operation, job, values, ended)

    def _start(self, operation: Operation, job: Job, values: dict[str, Any], ended: Callable[[Outcome], None]) -> None:
        if field_named(operation, "WAIT") is not None:
            values["WAIT"] = False  # the list of jobs follows it
        self._runner.start(operation.id, {**values, "CONNECTION": job.connection}, ended)

    def _places(self, operation: Operation, given: Given) -> dict[str, Any]:
        """Where results go, as for a run from the dock of services."""
        layers = (QgsProject.instance().mapLayer(str(each)) for each in given.values.values() if isinstance(each, str))
        name = next((layer.name() for layer in layers if layer is not None), "")
        return destinations(operation, self._context.results_folder(), name, kept_by_job(operation))

    def _failed_ids(self, job: Job, key: str) -> list[str]:
        """The id of the job at the service, or of each of its parts that failed."""
        parts = self._context.store().list(job.provider, parent=job.id)
        failed = [str(part.remote[key]) for part in parts if part.state is JobState.FAILED and part.remote.get(key)]
        return failed or [str(job.remote.get(key) or "")]
