"""Epoch's operations: what each does with its inputs, step by step; what they make is in `work`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...language import tr, trn
from ..declare import Joined, Run
from ..errors import AnswerError, InputError, NotFoundError
from ..jobs import Job, JobState, Look, show_look
from ..resuming import LOOKS
from ..spool import SpooledRows
from ..transfer import unzip
from .fields import COLLECTION_IDS
from .following import FIGURE, STATES, outcome, service_words, unknown_of
from .ndjson import Incomplete, NoRows
from .outcomes import FOUND, NONE_FOUND, NOT_ASSESSED, NOT_SENT
from .progress import Progress
from .queries import MOST_PLOTS, RESULTS, was_cut
from .work import CARRIED, batch_outputs, collection_id_of

DEFORESTATION = "eudr_deforestation"


def collect(run: Run, job: Job) -> dict[str, Any]:
    """The outputs of a finished batch: its results joined to the plots that were sent. Starts nothing."""
    folder = run.jobs.store.folder(job.id)
    plots = folder / "plots.gpkg"
    asks = DEFORESTATION in str(job.request.get("stats", DEFORESTATION))
    joined = Joined(
        features=() if job.remote.get("skipped") else _all_rows(run, job),
        plots=plots if plots.exists() else None,
        missing={"outcome": NOT_ASSESSED} if asks else {},
        unsent={"outcome": NOT_SENT} if asks else {},
        style="outcome" if asks else "",
        job=job,
        base=lambda: list(_rows(run, "/fetch_plots", job.remote["collection_id"], {"stats": []}, "base.ndjson")),
        conclude=_concluded if asks else None,
        sign=FIGURE if asks else "",
        carried=folder / CARRIED if (folder / CARRIED).exists() else None,
        lasting=lambda row: not asks or row.get("outcome") in (FOUND, NONE_FOUND),
    )
    return {**batch_outputs(run, job), "OUTPUT": joined}


def _all_rows(run: Run, job: Job) -> SpooledRows:
    stats = str(job.request.get("stats") or "").split(",")
    return _rows(run, "/fetch_plots", job.remote["collection_id"], {"stats": [each for each in stats if each]})


def _concluded(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"outcome": outcome(*parts)}


def _rows(
    run: Run, endpoint: str, collection_id: str, options: Mapping[str, Any], file: str = "rows.ndjson"
) -> SpooledRows:
    """All rows of an endpoint; a stream that broke off, or is not ready, is asked for again before it is given up."""

    def fetch(rows: SpooledRows) -> None:
        for pause in (2.0, 5.0, None):
            try:
                rows.fill(run.client.iter_features(endpoint, collection_id, options))
                return
            except (Incomplete, NoRows) as error:
                if pause is None:
                    raise
                run.warn(tr("{error} Asking again.", error=error))
                run.jobs.pacing.pause(pause, run.cancelled)

    return SpooledRows(run.scratch / file, fetch)


def batch_progress(run: Run) -> dict[str, Any]:
    """Looks at a collection's work once, or until it ends; the service's own failure is an output here."""
    collection_id = collection_id_of(run)
    job = run.jobs.store.find_remote(run.provider.id, "collection_id", collection_id)
    seen, best = None, 0.0

    def look() -> Look:
        nonlocal seen, best
        progress = _look(run, collection_id, seen, job)
        seen, best = progress.seen, max(best, progress.percent or 0.0)
        words = ", ".join(each for each in (progress.stage, service_words(progress)) if each)
        state = STATES.get(progress.outcome, JobState.RUNNING)
        return Look(state, progress.status, words, best, progress.stage, unknown=unknown_of(progress))

    found = run.jobs.watch(look) if run.values["WAIT"] else show_look(look(), run.ports)
    return {"STATUS": found.status, "STAGE": found.message, "PROGRESS": best}


def _look(run: Run, collection_id: str, seen: Optional[float], job: Optional[Job]) -> Progress:
    """One look; a collection of a job that was just made may not be known yet."""
    try:
        return run.client.progress(collection_id, seen)
    except NotFoundError:
        if job is None or job.age > run.provider.missing_grace:
            raise
        return Progress(status="not listed yet", seen=seen)


def list_collections(run: Run) -> dict[str, Any]:
    """All collections of the account, the newest first."""
    rows = [_collection_row(collection) for collection in run.client.get_collections()]
    rows.sort(key=lambda row: row["ingestion_time"] or "", reverse=True)
    return {"OUTPUT": rows, "COUNT": len(rows)}


def _collection_row(collection: Any) -> dict[str, Any]:
    stats = dict.fromkeys(stat for job in collection.jobs for stat in job.stats)
    return {
        "name": collection.name,
        "collection_id": collection.collection_id,
        "description": collection.description,
        "ingestion_time": collection.ingestion_time,
        "plot_number": collection.plot_number,
        "status": collection.progress.status if collection.jobs else "",
        "stats": ",".join(stats),
        "jobs": len(collection.jobs),
    }


def fetch_results(run: Run) -> dict[str, Any]:
    """SpooledRows of one results endpoint as a layer."""
    endpoint, collection_id, values = run.values["RESULT"], collection_id_of(run), run.values
    known = RESULTS[endpoint].options
    options: dict[str, Any] = {
        "monitoring_start": values["START_DATE"],
        "monitoring_end": values["END_DATE"],
    }
    if "stats" in known and values["STATS"]:
        options["stats"] = list(values["STATS"])
    limit = _limit(run, endpoint, collection_id) if "limit" in known else None
    if limit:
        options["limit"] = limit
    features = _rows(run, endpoint, collection_id, {name: value for name, value in options.items() if value})
    if was_cut(endpoint, features.count, limit):
        run.warn(
            tr(
                "As many rows came as were asked for at most ({count}): there may be more.",
                count=f"{features.count:,}",
            )
        )
    return {"OUTPUT": Joined(features, None, style="outcome"), "FEATURE_COUNT": features.count}


def _limit(run: Run, endpoint: str, collection_id: str) -> Optional[int]:
    """The person's limit; else, for the analyses, as many as there can be: the service's own default is 1 row."""
    given = run.values["LIMIT"]
    if given or endpoint == "/fetch_supply_shed":
        return given
    return MOST_PLOTS


def export_statement(run: Run) -> dict[str, Any]:
    """The due-diligence package of one or more collections, unpacked safely."""
    ids: list[str] = [each.strip() for each in run.values["COLLECTION_IDS"].split(",") if each.strip()]
    if not ids:
        raise InputError(
            tr(
                "{collection_ids} names no collection. Nothing was sent.",
                collection_ids=COLLECTION_IDS.said,
            )
        )
    folder = run.folder("OUTPUT")
    for look in range(LOOKS):
        archive = run.client.export_eudr_dds(
            run.scratch / "statement.zip",
            collections=ids,
            monitoring_start=run.values["START_DATE"],
            monitoring_end=run.values["END_DATE"],
        )
        unpacked = unzip(archive, folder, cancelled=run.cancelled)
        if not unpacked.damaged:
            break
        if look < LOOKS - 1:
            run.info(tr("{damaged} came damaged; the package is fetched again.", damaged=unpacked.damaged[0].name))
    for skipped in unpacked.skipped:
        run.warn(tr("{skipped} was left out of the package: {reason}", skipped=skipped.name, reason=skipped.reason))
    if unpacked.damaged:
        names = ", ".join(each.name for each in unpacked.damaged)
        raise AnswerError(
            trn(
                "The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. "
                "The other {n} file is in {folder}. Export it again later.",
                "The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. "
                "The other {n} files are in {folder}. Export it again later.",
                len(unpacked.files),
                names=names,
                folder=folder,
            )
        )
    return {"OUTPUT": folder, "FILE_COUNT": len(unpacked.files)}


__all__ = [
    "batch_progress",
    "collect",
    "export_statement",
    "fetch_results",
    "list_collections",
]
