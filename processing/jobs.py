"""The group 'Jobs': the journal as a table, and the results of what has finished."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..bridge.collection import bring, has_uncollected
from ..bridge.context import Prepared
from ..bridge.fields import fields_of, value_for
from ..bridge.layers import Arrival
from ..language import tr
from ..providers.engine import ANEW
from ..providers.errors import GeoRelayError, InputError, NotFoundError
from ..providers.jobs import open_job
from ..providers.store import Job, JobState
from .local import LocalAlgorithm
from .shown import jobs as shown
from .sinks import Sinks
from .speech import ports_for, speaking

COLUMNS = (
    ("job_id", "text"),
    ("service", "text"),
    ("operation", "text"),
    ("name", "text"),
    ("state", "text"),
    ("remote_id", "text"),
    ("status", "text"),
    ("stage", "text"),
    ("progress", "number"),
    ("message", "text"),
    ("connection", "text"),
    ("files", "text"),
    ("created", "text"),
    ("updated", "text"),
    ("parent", "text"),
)


class ListJobs(LocalAlgorithm, shown.ListJobs):
    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with speaking(feedback):
            service = (self.parameterAsString(parameters, "SERVICE", context) or "").strip()
            known = [provider.id for provider in self.context.providers]
            if service and service not in known:
                raise InputError(
                    tr(
                        "There is no service '{service}'; there are {known}.",
                        service=service,
                        known=", ".join(known),
                    )
                )
            store = self.context.store()
            jobs = store.list(service)
            tell_faults(store.faults(), feedback)
            fields = fields_of(COLUMNS)
            sinks = Sinks(self, parameters, context, feedback.pushInfo)
            sink = sinks.open("OUTPUT", fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())
            if sink is None:
                raise sinks.refused("OUTPUT")
            sink.add((self._row(job, self._remote_id(job), fields) for job in jobs), feedback.isCanceled)
            written = sinks.close()
            self.arrive(written, {}, parameters, context)
            return {**written, "COUNT": len(jobs)}

    def _remote_id(self, job: Job) -> str:
        """The id that a person would look the job up with at the service."""
        names = next((each.ids for each in self.context.providers if each.id == job.provider), ())
        return next((str(job.remote[name]) for name in names if job.remote.get(name)), "")

    @staticmethod
    def _row(job: Job, remote_id: str, fields: Any) -> QgsFeature:
        known = {
            "job_id": job.id,
            "service": job.provider,
            "state": job.state.value,
            "remote_id": remote_id,
            "files": "; ".join(job.files),
        }
        row = QgsFeature(fields)
        row.setAttributes([value_for(known.get(name, getattr(job, name, None)), kind) for name, kind in COLUMNS])
        return row


def tell_faults(faults: Sequence[str], feedback: QgsProcessingFeedback) -> None:
    """One warning that names the jobs which cannot be read; the others go on."""
    if faults:
        feedback.pushWarning(tr("Set aside, the other jobs go on: {faults}.", faults="; ".join(faults)))


class CollectJobs(LocalAlgorithm, shown.CollectJobs):
    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: QgsProcessingFeedback) -> bool:  # noqa: N802
        self._arrivals: list[Arrival] = []
        self._work: list[tuple[Job, Prepared, Any]] = []
        self._lost: list[tuple[Job, str]] = []
        self._faults: list[str] = []
        self._failure: Optional[GeoRelayError] = None
        try:
            for job in self._jobs(parameters, context):
                try:
                    self._work.append((job, *self.context.prepare_job(job)))
                except GeoRelayError as error:
                    self._lost.append((job, str(error)))
        except GeoRelayError as error:
            self._failure = error  # for processAlgorithm: what is raised here, QGIS only logs
        return True

    def _jobs(self, parameters: dict[str, Any], context: Any) -> list[Job]:
        store = self.context.store()
        job_id = (self.parameterAsString(parameters, "JOB_ID", context) or "").strip()
        self._is_named = bool(job_id)
        if job_id:
            return [open_job(store, job_id)]
        self._faults = store.faults()
        return [job for job in store.list() if has_uncollected(job, self.context.collects(job))]

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._failure is not None:
            with speaking(feedback):
                raise self._failure
        tally = {"COLLECTED": 0, "STILL_RUNNING": 0, "FAILED": 0}
        folder = (self.parameterAsString(parameters, "OUTPUT", context) or "").strip()
        tell_faults(self._faults, feedback)
        for job, words in self._lost:
            feedback.pushWarning(f"{job.name}: {words}")
            tally["STILL_RUNNING"] += 1
        for at, (job, prepared, operation) in enumerate(self._work):
            if feedback.isCanceled():
                break
            feedback.setProgress(100.0 * at / len(self._work))
            with speaking(feedback, prepared.secrets):
                outcome = self._collect(job, prepared, operation, Path(folder) if folder else None, feedback)
            if outcome:
                tally[outcome] += 1
        layers = []
        for arrival in (each for each in self._arrivals if each.has_source):
            layers.append(arrival.destination)
            if context.project() is not None:
                details = QgsProcessingContext.LayerDetails(arrival.title, context.project(), arrival.title)
                context.addLayerToLoadOnCompletion(arrival.load_key, details)
        results: dict[str, Any] = {**tally, "LAYERS": layers}
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            results["OUTPUT"] = folder
        return results

    def _collect(
        self, job: Job, prepared: Prepared, operation: Any, folder: Optional[Path], feedback: QgsProcessingFeedback
    ) -> str:
        scratch = Path(tempfile.mkdtemp(prefix="georelay-"))
        ports = replace(ports_for(feedback), progress=lambda percent: None)
        try:
            run = prepared.run(operation, ports, scratch, results=folder)
            run.folder = lambda name: (run.results or scratch) / job.id[:8]
            return self._look(run, job)
        except GeoRelayError as error:
            feedback.pushWarning(f"{job.name}: {error}")
            return "STILL_RUNNING" if job.is_open else "FAILED"
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _look(self, run: Any, job: Job) -> str:
        job = run.jobs.resume(job, self._is_named)
        if job.state in (JobState.PREPARED, JobState.REFUSED):
            run.info(tr("{job} was never sent; run it again to send it.", job=job.name))
            return ""
        if job.state is JobState.SENDING:
            run.info(tr("{job} is being sent by another QGIS.", job=job.name))
            return "STILL_RUNNING"
        if job.state is JobState.UNKNOWN:
            run.warn(
                tr(
                    "{job}: the service shows no trace of it. Run it again to look again, or {anew}.",
                    job=job.name,
                    anew=ANEW,
                )
            )
            return "STILL_RUNNING"
        if job.is_open:
            try:
                job = run.jobs.look(job)
            except NotFoundError as error:
                run.warn(f"{job.name}: {error}")
                return "STILL_RUNNING"
        if job.state is JobState.FAILED:
            run.warn(
                tr(
                    "{job} failed at {service}: {job_2}",
                    job=job.name,
                    service=run.provider.title,
                    job_2=job.message or job.status,
                )
            )
            return "FAILED"
        if job.is_open:
            run.info(f"{job.name}: {job.status or job.said}")
            return "STILL_RUNNING"
        self._arrivals.extend(bring(run, job))
        return "COLLECTED"

    def postProcessAlgorithm(self, context: Any, feedback: Any) -> dict[str, Any]:  # noqa: N802
        for arrival in self._arrivals:
            arrival.settle(context)
        return {}
