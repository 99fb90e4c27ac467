"""The results of a job on disk: one GeoPackage per job, styled, with its provenance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..providers.declare import Joined, LayerFile, Out, Output, Run
from ..providers.store import Job, JobState
from .layers import Arrival, dress_file
from .merging import layers_from
from .results import Join, Spool, lonlat, siblings, write_gpkg
from .uploads import ascii_name

LAYER = "plots"
COLLECTED = "collected"  # set where an operation leaves no file behind


def _joined_layers(run: Run, joined: Joined) -> list[str]:
    job, sources = joined.job, []
    spool = Spool(run.scratch / "results.ndjson").fill(joined.features, run.cancelled)
    join = Join(joined, spool, run.scratch)
    for family in join.families():
        name = f"{LAYER}_{family}" if sources else LAYER
        rows = join.rows(family)
        source = write_gpkg(
            results_path(run, job), name, join.fields(), join.wkb_type(family), join.crs(), rows, run.cancelled
        )
        keep_dressed(run, job, source, joined.style)
        sources.append(source)
    _tell(run, join, spool)
    run.info(f"The results of {job.name} are in {results_path(run, job)}")
    return sources


def _tell(run: Run, join: Join, spool: Spool) -> None:
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


def bring(run: Run, job: Job) -> list[Arrival]:
    """Fetches the results of a finished job and writes them to disk: the layers that are there afterwards."""
    if run.operation.collect is None:
        return []
    values = run.operation.collect(run, job)
    arrivals: list[Arrival] = []
    for output in run.operation.outputs:
        arrivals.extend(_arrivals(run, job, output, values.get(output.name)))
    run.jobs.store.change(job.id, remote={COLLECTED: True})
    return arrivals


def _arrivals(run: Run, job: Job, output: Output, value: Any) -> Iterable[Arrival]:
    if value is None:
        return
    provenance, keep = run.extra["provenance"](job), run.extra["keep"]
    if output.kind in (Out.JOINED, Out.FEATURES):
        joined = value if isinstance(value, Joined) else Joined(value, None)
        for source in job_layers(run, output, replace(joined, job=job)):
            yield Arrival(source, job.name, joined.style, job.name, provenance, keep)
    elif output.kind in (Out.LAYERS, Out.LAYER):
        files: Iterable[LayerFile] = value if output.kind is Out.LAYERS else (value,)
        for file in (opened for each in files for opened in layers_from(each, run.warn, run.cancelled)):
            group = file.group or job.name
            arrival = Arrival(file.source, file.title, file.style, group, provenance, keep, file.crs, file.provider)
            dress_file(file.source, arrival)
            yield arrival


def job_layers(run: Run, output: Output, joined: Joined) -> list[str]:
    """Writes the results into the job's GeoPackage, joined to its plots where there are any.

    The sources of its layers: the one with most features first, then those of other geometry types.
    """
    with held_job_layers(run, output, joined) as sources:
        return sources


@contextmanager
def held_job_layers(run: Run, output: Output, joined: Joined) -> Iterator[list[str]]:
    """The same, for who reads them at once: nobody else writes the file meanwhile."""
    with _alone(run, joined.job):
        yield _written_layers(run, output, joined)


def _alone(run: Run, job: Job) -> AbstractContextManager[None]:
    """Two that follow the same job must not write its file at the same time."""
    return run.jobs.store.lock(
        f"results-{job.id}",
        waiting=lambda: run.info(f"Another QGIS is writing the results of {job.name}; waiting for it."),
        cancelled=run.cancelled,
        pause=lambda: run.jobs.pacing.pause(0.05, run.cancelled, scaled=False),
    )


def _written_layers(run: Run, output: Output, joined: Joined) -> list[str]:
    job = joined.job
    if joined.plots is not None:
        return _joined_layers(run, joined)
    spool = Spool(run.scratch / f"{output.name}.ndjson", output.columns).fill(joined.features, run.cancelled)
    fields = spool.fields()
    sources = []
    main = spool.family if spool.families or output.geometry == "any" else output.geometry
    for family in (main, *siblings(spool)):
        name = "results" if family == main else f"results_{family}s"
        written = write_gpkg(
            results_path(run, job), name, fields, spool.wkb_type(family), lonlat(),
            spool.rows(family, fields), run.cancelled,
        )
        keep_dressed(run, job, written, joined.style)
        sources.append(written)
    return sources


def has_uncollected(job: Job, collects: bool) -> bool:
    """Whether something may still come of the job: it is open, or it ended well and its results are not here."""
    waits = collects and job.state is JobState.SUCCEEDED and not job.files and not job.remote.get(COLLECTED)
    return not job.parent and (job.is_open or waits)
