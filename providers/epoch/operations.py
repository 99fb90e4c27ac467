"""Epoch's operations: what each does with its inputs, step by step. Every creating call goes through a job."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, Optional

from ..declare import Joined, Run, Upload
from ..errors import InputError, NotFoundError
from ..jobs import Job, JobHandle, JobState, poll_delay
from ..transfer import unzip
from .following import FIGURE, NOT_ASSESSED, NOT_SENT, find, jobs_with, look, outcome, told
from .ndjson import Incomplete, NoRows
from .payload import non_biomass_warnings, read_payload
from .progress import RUNNING, Progress
from .queries import MOST_PLOTS, RESULTS, was_cut

DEFORESTATION = "eudr_deforestation"


def stage_plots(run: Run) -> dict[str, Any]:
    """Sends the plots; the service validates and registers them."""
    upload: Upload = run.values["INPUT"]
    request = {"name": run.values["COLLECTION_NAME"], "description": run.values["DESCRIPTION"]}
    with _open(run, upload, request) as handle:
        reply = handle.once(
            "stage",
            lambda: {
                "collection_id": run.client.stage_plots(
                    upload, handle.job.name, run.values["DESCRIPTION"], _sent(run)
                ).collection_id
            },
            lambda: find(run.client, handle.job),
        )
        handle.keep(state=JobState.SUCCEEDED, status="staged", progress=100.0)
        return {"COLLECTION_ID": reply["collection_id"]}


def upload_plots(run: Run) -> dict[str, Any]:
    """Makes staged plots available for processing."""
    tasks = run.client.upload_plots(_collection_id(run))
    return {"BQ_TASK_ID": tasks.bq_task_id, "EE_TASK_ID": tasks.ee_task_id}


def run_analysis(run: Run) -> dict[str, Any]:
    """Starts one analysis of an uploaded collection."""
    collection_id, stat = _collection_id(run), run.values["ANALYSIS"]
    request = {"collection_id": collection_id, "analysis": stat}
    with run.jobs.open(request, collection_id, f"{stat} of {collection_id[:10]}", run.values["NEW_RUN"]) as handle:
        if not handle.followed:
            handle.keep(remote={"jobs_before": len(jobs_with(run.client.collection(collection_id), stat))})
        reply = handle.once(
            "analysis", lambda: _started(run, stat, collection_id), lambda: find(run.client, handle.job)
        )
        return {"STATUS": handle.job.status or reply.get("status") or "started"}


def _started(run: Run, stat: str, collection_id: str) -> dict[str, Any]:
    submitted = run.client.run_analysis(stat, collection_id)
    return {"collection_id": collection_id, "status": submitted.status, "task_ids": list(submitted.task_ids)}


def batch_process(run: Run) -> dict[str, Any]:
    """Stages, uploads and analyses in one call; with WAIT the results come back joined to the plots."""
    upload: Upload = run.values["INPUT"]
    request = _batch_request(run)
    with _open(run, upload, {**request, "name": run.values["COLLECTION_NAME"]}) as handle:
        reply = handle.once(
            "batch",
            lambda: _submitted(run, upload, handle.job.name, request),
            lambda: find(run.client, handle.job),
        )
        _tell_override(run, reply)
        if reply.get("skipped"):
            run.warn(f"{run.provider.title} skipped this run: {reply.get('message') or reply.get('status')}")
            handle.keep(state=JobState.SUCCEEDED, status=reply.get("status") or "SKIPPED", progress=100.0)
        if not run.values["WAIT"]:
            return _batch_outputs(handle.job)
        handle.wait()
        return collect(run, handle.job)


def _batch_request(run: Run) -> dict[str, Any]:
    values = run.values
    payload = read_payload(values["INPUT_PAYLOAD"])
    for words in (*payload.warnings, *non_biomass_warnings(values["NON_BIOMASS"], values["CROP_TYPE"], payload.value)):
        run.warn(words)
    request = {
        "description": values["DESCRIPTION"],
        "stats": ",".join(values["STATS"]),
        "crop_type": values["CROP_TYPE"],
        "processing_type": values["PROCESSING_TYPE"],
        "system_type": values["SYSTEM_TYPE"],
        "country": values["COUNTRY"],
        "non_biomass": values["NON_BIOMASS"] or None,
        "validate_locations": values["VALIDATE_LOCATIONS"],
        "skip_on_low_confidence": values["SKIP_ON_LOW_CONFIDENCE"] or None,
        "input_payload": payload.value,
    }
    return {name: value for name, value in request.items() if value not in (None, "")}


def _submitted(run: Run, upload: Upload, name: str, request: Mapping[str, Any]) -> dict[str, Any]:
    submitted = run.client.batch_process(upload, {"collection_name": name, **request}, _sent(run))
    return {
        "collection_id": submitted.collection_id,
        "status": submitted.status,
        "skipped": submitted.skipped,
        "message": submitted.message,
        "country_override": dict(submitted.country_override) if submitted.country_override else None,
    }


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
    )
    return {**_batch_outputs(job), "OUTPUT": joined}


def _batch_outputs(job: Job) -> dict[str, Any]:
    override = job.remote.get("country_override")
    return {
        "COLLECTION_ID": job.remote.get("collection_id", ""),
        "STATUS": job.status or job.remote.get("status") or "started",
        "COUNTRY_OVERRIDE": json.dumps(override, ensure_ascii=False, separators=(",", ":")) if override else "",
        "JOB_ID": job.id,
    }


def _all_rows(run: Run, job: Job) -> Iterator[dict[str, Any]]:
    stats = str(job.request.get("stats") or "").split(",")
    return _rows(run, "/fetch_plots", job.remote["collection_id"], {"stats": [each for each in stats if each]})


def _concluded(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"outcome": outcome(*parts)}


def _rows(
    run: Run, endpoint: str, collection_id: str, options: Mapping[str, Any], name: str = "rows.ndjson"
) -> Iterator[dict[str, Any]]:
    """All rows of an endpoint; a stream that broke off, or is not ready, is asked for again before it is given up.

    Rows are kept on disk until all are there, so that nothing counts twice.
    """
    path = run.scratch / name
    for pause in (2.0, 5.0, None):
        try:
            with open(path, "w", encoding="utf-8") as handle:
                for feature in run.client.iter_features(endpoint, collection_id, options):
                    handle.write(json.dumps(feature) + "\n")
            break
        except (Incomplete, NoRows) as error:
            if pause is None:
                raise
            run.warn(f"{error} Asking again.")
            run.jobs.pacing.pause(pause, run.cancelled)
    with open(path, encoding="utf-8") as handle:
        yield from map(json.loads, handle)


def batch_progress(run: Run) -> dict[str, Any]:
    """Looks at a collection's work once, or until it ends; the service's own failure is an output here."""
    collection_id = _collection_id(run)
    job = run.jobs.store.find_remote(run.provider.id, "collection_id", collection_id)
    seen, best, age = None, 0.0, 0.0
    while True:
        progress = _look(run, collection_id, seen, job)
        seen, best = progress.seen, max(best, progress.percent or 0.0)
        run.progress(best)
        run.info(", ".join(each for each in (progress.status, progress.stage, told(progress)) if each))
        if progress.outcome != RUNNING or not run.values["WAIT"]:
            break
        pause = poll_delay(run.provider.poll, age) * (0.1 if run.connection.is_sandbox else 1.0)
        run.jobs.pacing.pause(pause, run.cancelled)
        age += pause
    return {"STATUS": progress.status, "STAGE": progress.stage, "PROGRESS": best}


def _look(run: Run, collection_id: str, seen: Optional[float], job: Optional[Job]) -> Any:
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
    """Rows of one results endpoint as a layer."""
    endpoint, collection_id, values = run.values["RESULT"], _collection_id(run), run.values
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
    features = _counted(run, endpoint, collection_id, {name: value for name, value in options.items() if value})
    if was_cut(endpoint, features.count, limit):
        run.warn(f"As many rows came as were asked for at most ({features.count:,}): there may be more.")
    return {"OUTPUT": Joined(features, None, style="outcome"), "FEATURE_COUNT": features.count}


class Counted:
    """Rows on disk whose number is known."""

    def __init__(self, rows: Iterable[dict[str, Any]], path: Any) -> None:
        self._path, self.count = path, 0
        with open(path, "w", encoding="utf-8") as handle:
            for row in rows:
                handle.write(json.dumps(row) + "\n")
                self.count += 1

    def __iter__(self) -> Iterator[dict[str, Any]]:
        with open(self._path, encoding="utf-8") as handle:
            yield from map(json.loads, handle)


def _counted(run: Run, endpoint: str, collection_id: str, options: Mapping[str, Any]) -> Counted:
    return Counted(_rows(run, endpoint, collection_id, options), run.scratch / "counted.ndjson")


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
        raise InputError("COLLECTION_IDS names no collection. Nothing was sent.")
    archive = run.client.export_eudr_dds(
        run.scratch / "statement.zip",
        collections=ids,
        monitoring_start=run.values["START_DATE"],
        monitoring_end=run.values["END_DATE"],
    )
    folder = run.folder("OUTPUT")
    unpacked = unzip(archive, folder)
    for skipped in unpacked.skipped:
        run.warn(f"{skipped.name} was left out of the package: {skipped.reason}")
    return {"OUTPUT": folder, "FILE_COUNT": len(unpacked.files)}


def _open(run: Run, upload: Upload, request: Mapping[str, Any]) -> JobHandle:
    name = request["name"] or unique_name(run, upload.name)
    handle = run.jobs.open(request, upload.sha256, name, run.values["NEW_RUN"])
    handle.adopt(upload.plots, "plots.gpkg")
    if request["name"] and not handle.followed:  # an older namesake must not be taken for this one
        known = [each.collection_id for each in run.client.get_collections() if each.name == name]
        handle.keep(remote={"known_collections": known})
    return handle


def unique_name(run: Run, base: str) -> str:
    """`<layer>_<UTC time>`, which no other job of the journal has."""
    stem = re.sub(r"[^A-Za-z0-9_-]+", "_", base).strip("_") or "plots"
    name = f"{stem}_{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}"
    taken = {job.name for job in run.jobs.store.list(run.provider.id)}
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def _collection_id(run: Run) -> str:
    collection_id = run.values["COLLECTION_ID"].strip()
    if not collection_id:
        raise InputError("COLLECTION_ID is empty. Nothing was sent. 'List collections' shows the ids there are.")
    return collection_id


def _tell_override(run: Run, reply: Mapping[str, Any]) -> None:
    override = reply.get("country_override")
    if override:
        run.warn(
            f"{run.provider.title} replaced the country {override.get('original_country')} by "
            f"{override.get('detected_country')}: {override.get('message') or ''}"
        )


def _sent(run: Run) -> Any:
    """Progress of the upload in bytes; the first tenth of the bar."""
    return lambda done, total: run.progress(10.0 * done / total) if total else None


__all__ = [
    "batch_process",
    "batch_progress",
    "collect",
    "export_statement",
    "fetch_results",
    "find",
    "list_collections",
    "look",
    "run_analysis",
    "stage_plots",
    "upload_plots",
]
