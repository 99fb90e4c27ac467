"""The results of a job on disk: one GeoPackage per job, styled, with its provenance."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, List

from qgis.core import QgsCoordinateReferenceSystem

from ..providers.declare import Joined, LayerFile, Out, Output, Run
from ..providers.store import Job, JobState
from .layers import Arrival, dress_file
from .merging import put_together
from .results import Join, Spool, lonlat, write_gpkg
from .uploads import ascii_name

LAYER = "plots"


class ResultsFile:
    """Joins the results of a job to its plots and writes them into the job's GeoPackage."""

    def __init__(self, run: Run, joined: Joined) -> None:
        self._run, self._joined = run, joined
        self.wkb_type: int = 0
        self.crs: QgsCoordinateReferenceSystem = QgsCoordinateReferenceSystem()

    def write(self) -> str:
        """The source string of the joined layer; the job then knows its file."""
        run, job = self._run, self._joined.job
        spool = Spool(run.scratch / "results.ndjson").fill(self._joined.features, run.cancelled)
        join = Join(self._joined, spool, run.scratch)
        self.wkb_type, self.crs = join.wkb_type(), join.crs()
        path = results_path(run, job)
        source = write_gpkg(path, LAYER, join.fields(), join.wkb_type(), join.crs(), join.rows(), run.cancelled)
        self._tell(join, spool)
        keep_dressed(run, job, source, self._joined.style)
        run.info(f"The results of {job.name} are in {path}")
        return source

    def _tell(self, join: Join, spool: Spool) -> None:
        run = self._run
        run.info(f"{join.matched:,} plots have results.")
        if join.split:
            run.info(f"{join.split:,} plots came back in several parts, which are put together again.")
        if spool.count and not join.matched:
            run.warn(
                "No result carries the id that was sent with its plot, so none could be joined. "
                "'Fetch results' brings them as the service gives them."
            )


def keep_dressed(run: Run, job: Job, source: str, style: str) -> None:
    """Style and provenance beside the layer on disk; the job learns its file."""
    dress_file(source, Arrival(source, job.name, style, provenance=run.extra["provenance"](job)))
    known = run.jobs.store.get(job.id).files
    run.jobs.store.change(job.id, files=tuple(dict.fromkeys((*known, source))))


def results_path(run: Run, job: Job) -> Path:
    """Where the job's GeoPackage lies."""
    return Path(run.extra["results"]) / f"{ascii_name(job.name)}_{job.id[:8]}.gpkg"


def bring(run: Run, job: Job) -> List[Arrival]:
    """Fetches the results of a finished job and writes them to disk: the layers that are there afterwards."""
    if run.operation.collect is None:
        return []
    values = run.operation.collect(run, job)
    arrivals: List[Arrival] = []
    for output in run.operation.outputs:
        arrivals.extend(_arrivals(run, job, output, values.get(output.name)))
    return arrivals


def _arrivals(run: Run, job: Job, output: Output, value: Any) -> Iterable[Arrival]:
    if value is None:
        return
    provenance = run.extra["provenance"](job)
    if output.kind is Out.JOINED and value.plots is not None:
        source = ResultsFile(run, value).write()
        yield Arrival(source, job.name, value.style, job.name, provenance, run.extra["keep"])
    elif output.kind in (Out.JOINED, Out.FEATURES):
        style = value.style if isinstance(value, Joined) else ""
        source = _features_file(run, job, output, value.features if isinstance(value, Joined) else value)
        keep_dressed(run, job, source, style)
        yield Arrival(source, job.name, style, job.name, provenance, run.extra["keep"])
    elif output.kind in (Out.LAYERS, Out.LAYER):
        files: Iterable[LayerFile] = value if output.kind is Out.LAYERS else (value,)
        for file in files:
            file = put_together(file, run.warn, run.cancelled)
            arrival = Arrival(
                file.source, file.title, file.style, file.group or job.name, provenance, run.extra["keep"], file.crs
            )
            dress_file(file.source, arrival)
            yield arrival


def _features_file(run: Run, job: Job, output: Output, features: Iterable[Any]) -> str:
    spool = Spool(run.scratch / f"{output.name}.ndjson", output.columns).fill(features, run.cancelled)
    family = spool.family if spool.count else "none"
    return write_gpkg(
        results_path(run, job), "results", spool.fields(), spool.wkb_type(family), lonlat(),
        spool.rows(family, spool.fields()), run.cancelled,
    )


def has_uncollected(job: Job, collects: bool) -> bool:
    """Whether something may still come of the job: it is open, or it ended well and its results are not here."""
    return not job.parent and (job.is_open or (collects and job.state is JobState.SUCCEEDED and not job.files))
