"""What Epoch makes: staged plots, uploads, analyses, and all of it in one call. Each is one step; see `steps.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from ...language import tr
from ..declare import Joined, Repeats, Run, Upload
from ..errors import InputError
from ..steps import DENIED, At, Found, Order, Step, Work, done
from ..store import Job, JobState
from .fields import COLLECTION_ID
from .following import jobs_with
from .models import Collection
from .outcomes import NOT_SENT
from .payload import non_biomass_warnings, read_payload

CARRIED = "carried.ndjson"  # results of an earlier job that plots keep, which stayed home therefore
NOTHING_TO_SEND = "NOTHING_TO_SEND"
CARGO = "upload"  # the file that is sent, until it has arrived
LISTED = 600.0  # s after which the listing shows every collection that a request has made


@dataclass(frozen=True)
class SentFile:
    """The file of a job's folder as the client takes it."""

    path: Path
    file_name: str
    content_type: str


def order_of(run: Run, request: Mapping[str, Any]) -> Order:
    """Plots to be sent under a name; without one it is `unique_name`."""
    upload: Upload = run.values["INPUT"]
    given = run.values["COLLECTION_NAME"]
    facts = {"file_name": upload.file_name, "content_type": upload.content_type}
    return Order(
        {**request, "name": given},
        upload.sha256,
        given or unique_name(run, upload.name),
        files={"plots.gpkg": upload.plots, CARRIED: upload.carried},
        cargo={CARGO: upload.path, f"{CARGO}.json": facts},
    )


def estimate_of(run: Run, at: At) -> Mapping[str, Any]:
    """What the plots will cost by our estimate, kept for the list of jobs; the service tells it nowhere."""
    upload = run.values["INPUT"]
    return {"units": upload.units} if upload is not None and upload.units else {}


def unique_name(run: Run, base: str) -> str:
    """`<layer>_<UTC time>`, which no other job of the journal has."""
    stem = re.sub(r"[^A-Za-z0-9_-]+", "_", base).strip("_") or "plots"
    name = f"{stem}_{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}"
    taken = {job.name for job in run.jobs.store.list(run.provider.id)}
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def sent_file(at: At) -> SentFile:
    facts = at.read(f"{CARGO}.json")
    return SentFile(at.path(CARGO), facts["file_name"], facts["content_type"])


def upload_progress(at: At) -> Any:
    """Progress of the upload in bytes; the first tenth of the bar."""
    return lambda sent, total: at.ports.progress(10.0 * sent / total) if total else None


def namesakes(at: At) -> Mapping[str, Any]:
    """The collections of that name that are not ours."""
    known = [each.collection_id for each in at.client.get_collections() if each.name == at.job.name]
    return {"known_collections": known}


def find_collection(at: At) -> Found:
    """The collection of the job's name that was not there before."""
    known = set(at.facts.get("known_collections") or at.job.remote.get("known_collections") or ())
    if at.job.request.get("name") and "known_collections" not in {**at.job.remote, **at.facts}:
        return None  # an older namesake would be taken for it
    for collection in at.client.get_collections():
        if collection.name == at.job.name and collection.collection_id not in known:
            return {"collection_id": collection.collection_id, "status": "found by its name"}
    return DENIED


def send_stage(at: At) -> Mapping[str, Any]:
    submitted = at.client.stage_plots(
        sent_file(at), at.job.name, at.job.request.get("description", ""), upload_progress(at)
    )
    warn_of(at, submitted.remarks)
    return {"collection_id": submitted.collection_id}


def warn_of(at: At, remarks: Iterable[str]) -> None:
    """Tells what an answer of success says beside."""
    for words in remarks:
        at.ports.warn(tr("Epoch SCO2 says: {words}", words=words))


def send_batch(at: At) -> Mapping[str, Any]:
    parameters = {**at.job.request, "collection_name": at.job.name}
    parameters.pop("name", None)
    submitted = at.client.batch_process(sent_file(at), parameters, upload_progress(at))
    warn_of(at, submitted.remarks)
    return {
        "collection_id": submitted.collection_id,
        "status": submitted.status,
        "skipped": submitted.skipped,
        "message": submitted.message,
        "country_override": dict(submitted.country_override) if submitted.country_override else None,
    }


def settle_batch(at: At) -> Mapping[str, Any]:
    """A run that the service skipped is over."""
    reply = at.reply(BATCH.name)
    if not reply.get("skipped"):
        return {}
    at.ports.warn(tr("Epoch SCO2 skipped this run: {reply}", reply=reply.get("message") or reply.get("status")))
    return {"state": JobState.SUCCEEDED, "status": reply.get("status") or "SKIPPED", "progress": 100.0}


def tasks_before(at: At) -> Mapping[str, Any]:
    return {"tasks": sorted(_tasks(at.client.collection(at.job.request["collection_id"])))}


def send_upload(at: At) -> Mapping[str, Any]:
    collection_id = at.job.request["collection_id"]
    tasks = at.client.upload_plots(collection_id)
    warn_of(at, tasks.remarks)
    return {"collection_id": collection_id, "bq_task_id": tasks.bq_task_id, "ee_task_id": tasks.ee_task_id}


def find_upload(at: At) -> Found:
    """A task of the collection that was not there before; the listing need not show it."""
    collection_id = at.job.request["collection_id"]
    started = _tasks(at.client.collection(collection_id)) - set(at.facts.get("tasks") or ())
    return {"collection_id": collection_id} if started and "tasks" in at.facts else None


def _tasks(collection: Optional[Collection]) -> set[str]:
    jobs: Iterable[Any] = collection.jobs if collection else ()
    return {task for job in jobs for task in (*job.complete_task_ids, *job.failed_task_ids)}


def analyses_before(at: At) -> Mapping[str, Any]:
    return {"jobs_before": len(_analyses(at))}


def send_analysis(at: At) -> Mapping[str, Any]:
    collection_id = at.job.request["collection_id"]
    submitted = at.client.run_analysis(at.job.request["analysis"], collection_id)
    warn_of(at, submitted.remarks)
    return {"collection_id": collection_id, "status": submitted.status, "task_ids": list(submitted.task_ids)}


def find_analysis(at: At) -> Found:
    """One job of this analysis more than before."""
    before = at.facts.get("jobs_before", at.job.remote.get("jobs_before"))
    started = _analyses(at)
    if before is not None and len(started) > int(before):
        return {"collection_id": at.job.request["collection_id"], "status": started[-1]}
    return DENIED


def _analyses(at: At) -> list[str]:
    return jobs_with(at.client.collection(at.job.request["collection_id"]), at.job.request["analysis"])


STAGE = Step("stage", send_stage, find_collection, namesakes, denial=LISTED)
BATCH = Step("batch", send_batch, find_collection, namesakes, denial=LISTED, costs=True)
UPLOAD = Step("upload", send_upload, find_upload, tasks_before)
ANALYSIS = Step("analysis", send_analysis, find_analysis, analyses_before, denial=LISTED, costs=True)


def order_stage(run: Run) -> Order:
    return order_of(run, {"description": run.values["DESCRIPTION"]})


def order_batch(run: Run) -> Order:
    values = run.values
    payload = read_payload(values["INPUT_PAYLOAD"])
    for words in (*payload.warnings, *non_biomass_warnings(values["NON_BIOMASS"], values["CROP_TYPE"], payload.value)):
        run.warn(words)
    return order_of(run, batch_request(values))


def batch_request(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The plain values that define a run, but for its name; unset ones are left out."""
    payload = read_payload(values["INPUT_PAYLOAD"])
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


def batch_settings(request: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an analysis depends on; name and description change nothing of it."""
    return {name: value for name, value in request.items() if name not in ("name", "description")}


def nothing_to_send(run: Run) -> Optional[Mapping[str, Any]]:
    """The outputs where every plot keeps an earlier result, or is under way; None where something is to be sent."""
    upload: Upload = run.values["INPUT"]
    if upload.count or not upload.at_home:
        return None
    run.info(tr("Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid."))
    asks = "eudr_deforestation" in values_of(run)
    return {
        "COLLECTION_ID": "", "STATUS": NOTHING_TO_SEND, "COUNTRY_OVERRIDE": "", "JOB_ID": "",
        "OUTPUT": Joined(
            features=(), plots=upload.plots, unsent={"outcome": NOT_SENT} if asks else {},
            style="outcome" if asks else "", carried=upload.carried,
        ),
    }  # fmt: skip


def values_of(run: Run) -> tuple[str, ...]:
    """The analyses that were chosen."""
    return tuple(run.values["STATS"] or ())


def order_upload(run: Run) -> Order:
    collection_id = collection_id_of(run)
    return Order(
        {"collection_id": collection_id, "upload": True},
        collection_id,
        tr(
            "upload of {collection_id}",
            collection_id=collection_id[:10],
        ),
    )


def order_analysis(run: Run) -> Order:
    collection_id, stat = collection_id_of(run), run.values["ANALYSIS"]
    request = {"collection_id": collection_id, "analysis": stat}
    return Order(request, collection_id, f"{stat} of {collection_id[:10]}")


def collection_id_of(run: Run) -> str:
    collection_id = run.values["COLLECTION_ID"].strip()
    if not collection_id:
        raise InputError(
            tr(
                "{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.",
                collection_id=COLLECTION_ID.said,
            )
        )
    return collection_id


def batch_outputs(run: Run, job: Job) -> dict[str, Any]:
    """The plain outputs of a batch, finished or not; a replaced country is told each time."""
    override = job.remote.get("country_override")
    if override:
        run.warn(
            tr(
                "{service} replaced the country {override} by {override_2}: {override_3}",
                service=run.provider.title,
                override=override.get("original_country"),
                override_2=override.get("detected_country"),
                override_3=override.get("message") or "",
            )
        )
    return {
        "COLLECTION_ID": job.remote.get("collection_id", ""),
        "STATUS": job.status or job.remote.get("status") or "started",
        "COUNTRY_OVERRIDE": json.dumps(override, ensure_ascii=False, separators=(",", ":")) if override else "",
        "JOB_ID": job.id,
    }


STAGE_PLOTS = Work(
    order_stage,
    lambda at: (STAGE,),
    lambda run, job: {"COLLECTION_ID": job.remote["collection_id"]},
    settled=lambda at: {**done(at), "status": "staged"},
    spent=(CARGO, f"{CARGO}.json"),
)
BATCH_PROCESS = Work(
    order_batch, lambda at: (BATCH,), batch_outputs, prepare=estimate_of, settled=settle_batch, idle=nothing_to_send,
    spent=(CARGO, f"{CARGO}.json"),
)  # fmt: skip
REPEATS = Repeats(batch_request, batch_settings)
UPLOAD_PLOTS = Work(
    order_upload,
    lambda at: (UPLOAD,),
    lambda run, job: {
        "BQ_TASK_ID": job.remote.get("bq_task_id", ""),
        "EE_TASK_ID": job.remote.get("ee_task_id", ""),
    },  # fmt: skip
    settled=lambda at: {**done(at), "status": "uploaded"},
    repeats=True,
)
RUN_ANALYSIS = Work(
    order_analysis,
    lambda at: (ANALYSIS,),
    lambda run, job: {"STATUS": job.status or job.remote.get("status") or "started"},
    waits=lambda run: False,
)
