"""The results of a job on disk: one GeoPackage per job, styled, with its provenance."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable

from ..evidence.decisions import Decision
from ..language import tr, trn
from ..providers.declare import Joined, LayerFile, Out, Output, Run
from ..providers.errors import AnswerError
from ..providers.redaction import redact
from ..providers.store import LEFT, Job, JobState
from .checking import missing_shapely
from .decisions import default_path, stored_decisions
from .joining import Join
from .layers import Arrival, dress_file
from .ledger import Ledger, place_of
from .merging import layers_from
from .names import ascii_name
from .results import Spool, lonlat, siblings, write_gpkg

LAYER = "plots"
UNMATCHED = "unmatched"  # results that fit no plot
COLLECTED = "collected"  # set where an operation leaves no file behind


@dataclass(frozen=True)
class JobLayer:
    """A layer of a job's GeoPackage, with its columns' names as they were before the file had to change any."""

    source: str
    names: tuple[str, ...]


def _joined_layers(run: Run, job: Job, joined: Joined, plots: Path) -> list[JobLayer]:
    sources: list[JobLayer] = []
    spool = Spool(run.scratch / "results.ndjson").fill(joined.features, run.cancelled)
    join = Join(joined, plots, spool, run.scratch, run.warn, _decisions(run))
    unmatched = _beside(run, job, joined, join)
    for family in join.families() if join.matched or not spool.count else ():
        name = f"{LAYER}_{family}" if sources else LAYER
        rows = join.rows(family)
        source = write_gpkg(
            results_path(run, job),
            name,
            join.fields(),
            join.wkb_type(family),
            join.crs(),
            rows,
            run.cancelled,
            run.info,
        )
        keep_dressed(run, job, source, joined.style)
        sources.append(JobLayer(source, tuple(field.name() for field in join.fields())))
    _tell(run, joined, join, spool, unmatched)
    _remember(run, job, join)
    run.info(tr("The results of {job} are in {place}", job=job.name, place=results_path(run, job)))
    return [*sources, *unmatched]


def _decisions(run: Run) -> list[Decision]:
    """What was decided so far, from the file beside the results."""
    return stored_decisions(default_path(run.results)) if run.results is not None else []


def _remember(run: Run, job: Job, join: Join) -> None:
    """Notes what was analysed, so that a later run may send only what changed."""
    repeats = run.operation.repeats
    if repeats is None:
        return
    place = place_of(run.provider.id, run.operation.id, run.connection, repeats.settings(job.request))
    with missing_shapely():
        Ledger(run.jobs.store.home).record(place, join.lasting(), job.updated, job.id)


def layers_without_job(run: Run, joined: Joined, plots: Path, name: str) -> list[JobLayer]:
    """Plots with the results that they keep, where nothing was sent: one layer a geometry type, in scratch."""
    sources: list[JobLayer] = []
    none = Spool(run.scratch / "none.ndjson").fill(())
    join = Join(joined, plots, none, run.scratch, run.warn, _decisions(run))
    for family in join.families():
        called = f"{LAYER}_{family}" if sources else LAYER
        path = run.scratch / f"{name}.gpkg"
        rows = join.rows(family)
        source = write_gpkg(
            path, called, join.fields(), join.wkb_type(family), join.crs(), rows, run.cancelled, run.info
        )
        sources.append(JobLayer(source, tuple(field.name() for field in join.fields())))
    return sources


def _beside(run: Run, job: Job, joined: Joined, join: Join) -> list[JobLayer]:
    """Results that fit no plot, in layers of their own."""
    if not join.unmatched.count:
        return []
    return _spooled_layers(run, job, join.unmatched, join.unmatched.family, UNMATCHED, joined.style)


def _tell(run: Run, joined: Joined, join: Join, spool: Spool, unmatched: list[JobLayer]) -> None:
    where = ", ".join(each.source for each in unmatched)
    if join.placed.homes:
        run.info(
            trn(
                "{n} result found its plot: {ways}.",
                "{n} results found their plots: {ways}.",
                len(join.placed.homes),
                ways=join.placed.told(),
            )
        )
    run.info(tr("{matched} of {sent} plots have results.", matched=f"{join.matched:,}", sent=f"{join.sent:,}"))
    if join.split:
        run.info(
            trn(
                "{n} plot came back in several parts, which are put together again.",
                "{n} plots came back in several parts, which are put together again.",
                join.split,
            )
        )
    if join.periods:
        run.info(
            trn(
                "{n} plot has results of several periods: a row for each of them.",
                "{n} plots have results of several periods: a row for each of them.",
                join.periods,
            )
        )
    if unmatched and join.matched:
        run.warn(
            trn(
                "{n} result fits no plot; it is kept in {where}.",
                "{n} results fit no plot; they are kept in {where}.",
                join.unmatched.count,
                where=where,
            )
        )
    if spool.count and not join.matched:
        raise AnswerError(
            tr(
                "{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and "
                "no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}",
                count=f"{spool.count:,}",
                where=where,
                words=first_words(spool),
            )
        )
    if join.sent and join.matched - join.silent <= 0 and joined.sign:
        told = tr(
            "Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of "
            "them says anything in {column}, so no plot counts as assessed.",
            service=run.provider.title,
            count=f"{spool.count:,}",
            sent=f"{join.sent:,}",
            column=joined.sign,
        )
        first = " " + tr("The first: {words}", words=first_words(spool)) if spool.count else ""
        run.warn(told + first)


def first_words(spool: Spool) -> str:
    """The start of the first row, as it came."""
    row = next(iter(spool), {})
    return redact(json.dumps(row, ensure_ascii=False)[:500])


def keep_dressed(run: Run, job: Job, source: str, style: str) -> None:
    """Style and provenance beside the layer on disk; the job learns its file."""
    dress_file(source, Arrival(source, job.name, style, provenance=run.provenance(job)))
    known = run.jobs.store.get(job.id)
    run.jobs.store.change(job.id, files=tuple(dict.fromkeys((*(known.files if known else ()), source))))


def results_path(run: Run, job: Job) -> Path:
    """Where the job's GeoPackage lies."""
    return (run.results or run.scratch) / f"{ascii_name(job.name)}_{job.id[:8]}.gpkg"


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
    provenance, keep = run.provenance(job), run.keep
    if output.kind in (Out.JOINED, Out.FEATURES):
        joined = value if isinstance(value, Joined) else Joined(value, None)
        for layer in job_layers(run, output, job, replace(joined, job=job)):
            yield Arrival(layer.source, job.name, joined.style, job.name, provenance, keep)
    elif output.kind in (Out.LAYERS, Out.LAYER):
        files: Iterable[LayerFile] = value if output.kind is Out.LAYERS else (value,)
        for file in (opened for each in files for opened in layers_from(each, run.warn, run.cancelled)):
            group = file.group or job.name
            arrival = Arrival(file.source, file.title, file.style, group, provenance, keep, file.crs, file.provider)
            dress_file(file.source, arrival)
            yield arrival


def job_layers(run: Run, output: Output, job: Job, joined: Joined) -> list[JobLayer]:
    """Writes the results into the job's GeoPackage, joined to its plots where there are any.

    The sources of its layers: the one with most features first, then those of other geometry types.
    """
    with held_job_layers(run, output, job, joined) as layers:
        return layers


@contextmanager
def held_job_layers(run: Run, output: Output, job: Job, joined: Joined) -> Iterator[list[JobLayer]]:
    """The same, for who reads them at once: nobody else writes the file meanwhile."""
    with _alone(run, job):
        yield _written_layers(run, output, job, joined)


def _alone(run: Run, job: Job) -> AbstractContextManager[None]:
    """Two that follow the same job must not write its file at the same time."""
    return run.jobs.store.lock(
        f"results-{job.id}",
        waiting=lambda: run.info(tr("Another QGIS is writing the results of {job}; waiting for it.", job=job.name)),
        cancelled=run.cancelled,
        pause=lambda: run.jobs.pacing.pause(0.05, run.cancelled, scaled=False),
    )


def _written_layers(run: Run, output: Output, job: Job, joined: Joined) -> list[JobLayer]:
    if joined.plots is not None:
        return _joined_layers(run, job, joined, joined.plots)
    rows = joined.features if joined.conclude is None else _each_concluded(joined, joined.conclude)
    spool = Spool(run.scratch / f"{output.name}.ndjson", output.columns).fill(rows, run.cancelled)
    main = spool.family if spool.families or output.geometry == "any" else output.geometry
    return _spooled_layers(run, job, spool, main, "results", joined.style)


def _each_concluded(
    joined: Joined, conclude: Callable[[Sequence[Mapping[str, Any]]], Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    """Rows that are joined to nothing: each says what there is to say of it."""
    for row in joined.features:
        properties = dict(row.get("properties") or {})
        yield {**row, "properties": {**properties, **conclude([properties])}}


def _spooled_layers(run: Run, job: Job, spool: Spool, main: str, name: str, style: str) -> list[JobLayer]:
    """A layer for each geometry type, the main one first."""
    sources = []
    for family in (main, *(each for each in siblings(spool) if each != main)):
        called = name if family == main else f"{name}_{family}s"
        source = write_gpkg(
            results_path(run, job),
            called,
            spool.fields(),
            spool.wkb_type(family),
            lonlat(),
            spool.rows(family, spool.fields()),
            run.cancelled,
            run.info,
        )
        keep_dressed(run, job, source, style)
        sources.append(JobLayer(source, tuple(field.name() for field in spool.fields())))
    return sources


def has_uncollected(job: Job, collects: bool) -> bool:
    """Whether something may still come of the job: it is open and followed, or its results are not here yet."""
    waits = collects and job.state is JobState.SUCCEEDED and not job.files and not job.remote.get(COLLECTED)
    return not job.parent and (job.is_open and job.halted != LEFT or waits)
