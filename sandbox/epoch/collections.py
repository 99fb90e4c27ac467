"""Collections and their jobs in the Epoch sandbox. Nothing runs: how far a job is follows from when it started."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from ..accounts import ACCOUNT
from ..routing import BodyPart, Refused
from ..state import State
from .countries import count_countries, leading_country
from .geometry import middle_of
from .uploads import new_collection_id, read_plots, write_plots

STATS = ("eudr_deforestation", "luc_emissions", "biodiversity", "water")
UPLOAD_SHARE = 0.3  # of the time that a job takes
FAILS_AT = 0.6
STUCK_AT = 0.9
DONE, FAILED, RUNNING = "COMPLETED", "FAILED", "IN_PROGRESS"
Collection = dict[str, Any]


def task_id() -> str:
    """24 characters A-Z and 0-9."""
    return "".join(secrets.choice(string.ascii_uppercase + string.digits) for _ in range(24))


def iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="microseconds")


def plots_file(state: State, collection_id: str) -> Path:
    """Safe: only ids that ``new_collection_id`` made come here."""
    return state.folder("epoch") / (collection_id + ".ndjson")


def stage(
    state: State,
    part: BodyPart,
    name: str,
    description: Optional[str],
    then: Callable[[Collection], Any] = lambda collection: None,
) -> Collection:
    """Judges and keeps an uploaded file; the same name and content again is the same collection.

    A file that is there holds the same plots, and may be being read. ``then`` happens in the same
    transaction. Reading the file is not part of it: others need not wait for that.
    """
    plots = read_plots(part)
    collection_id = new_collection_id(ACCOUNT, name, part.sha256)
    fresh = state.temporary()
    write_plots(fresh, collection_id, plots)
    described = {
        "collection_id": collection_id,
        "name": name,
        "description": description,
        "plot_number": len(plots),
        "countries": leading_country(count_countries(middle_of(geometry) for geometry, _ in plots if geometry)),
    }
    try:
        with state.transaction():
            _check_name(state, name, collection_id)
            if not plots_file(state, collection_id).exists():
                fresh.replace(plots_file(state, collection_id))
            collection = _keep(state, described)
            then(collection)
            return collection
    finally:
        if fresh.exists():
            fresh.unlink()


def _keep(state: State, described: Collection) -> Collection:
    key = described["collection_id"]
    old = state.get("epoch", "collection", key) or {"jobs": [], "submissions": 0}
    news = {"ingestion_time": iso(state.now()), "jobs": old["jobs"], "submissions": old["submissions"] + 1}
    collection = {**described, **news}
    state.put("epoch", "collection", key, collection)
    return collection


def _check_name(state: State, name: str, collection_id: str) -> None:
    if state.option("epoch.duplicate_names") != "refuse":
        return
    if any(other["name"] == name and key != collection_id for key, other in state.all("epoch", "collection")):
        raise Refused(409, f"a collection called {name} exists already")


def find(state: State, wanted: str) -> Collection:
    """A collection by its id or, the newest first, its name; 404."""
    found = state.get("epoch", "collection", wanted)
    if found is not None:
        return found
    for _, collection in reversed(state.all("epoch", "collection")):
        if collection["name"] == wanted:
            return collection
    raise Refused(404, f"collection {wanted[:80]} not found")


def add_job(
    state: State, collection_id: str, phase: str, stats: Iterable[str] = (), details: Optional[Mapping[str, Any]] = None
) -> dict[str, Any]:
    """Starts a job of a collection: phase ``INGEST_IMAGES`` (the upload) or ``CHECK_TABLES`` (the analyses)."""
    seconds = float(state.option("sandbox.seconds"))
    now = state.now()
    job = {
        "phase": phase,
        "stats": list(stats),
        "started": now,
        "seconds": seconds * UPLOAD_SHARE if phase == "INGEST_IMAGES" else seconds,
        "outcome": state.option("epoch.outcome") if phase == "CHECK_TABLES" else "ok",
        "tasks": [task_id(), task_id()],
        "start_date": "2017-01-01",
        "end_date": iso(now)[:10],
        **(details or {}),
    }

    def change(collection: Collection) -> Collection:
        collection["jobs"].append(job)
        return collection

    state.update("epoch", "collection", collection_id, change)
    return job


def is_uploaded(collection: Collection) -> bool:
    return bool(collection["jobs"])


def job_progress(state: State, job: Mapping[str, Any]) -> dict[str, Any]:
    """How far a job is: ``fraction`` 0..1, ``status`` and the names of what failed in it."""
    fraction = state.fraction(job["started"], job["seconds"])
    outcome = job["outcome"]
    if outcome == "stuck":
        return {"fraction": min(fraction, STUCK_AT), "status": RUNNING, "failed": []}
    if outcome == "fail" and fraction >= FAILS_AT:
        return {"fraction": FAILS_AT, "status": FAILED, "failed": job["stats"][-1:] or ["upload"]}
    if outcome == "partial" and fraction >= 1:
        return {"fraction": 1.0, "status": DONE, "failed": job["stats"][-1:]}
    return {"fraction": fraction, "status": DONE if fraction >= 1 else RUNNING, "failed": []}


def finished_stats(state: State, collection: Collection) -> set[str]:
    """The stats whose results can be fetched now."""
    found: set[str] = set()
    for job in collection["jobs"]:
        seen = job_progress(state, job)
        if seen["status"] == DONE:
            found.update(stat for stat in job["stats"] if stat not in seen["failed"])
    return found


def is_running(state: State, collection: Collection) -> bool:
    return any(job_progress(state, job)["status"] == RUNNING for job in collection["jobs"])


def collection_answer(state: State, collection: Collection) -> dict[str, Any]:
    """A collection as ``/get_collections`` lists it."""
    words = {RUNNING: "in_progress", DONE: "completed", FAILED: "failed"}
    jobs = []
    for job in collection["jobs"]:
        seen = job_progress(state, job)
        failed = job["tasks"][-1:] if seen["failed"] else []
        complete = [task for task in job["tasks"] if task not in failed] if seen["status"] != RUNNING else []
        jobs.append(
            {
                "outcome": job["phase"],
                "complete_task_ids": complete,
                "failed_task_ids": failed,
                "start_date": job["start_date"],
                "end_date": job["end_date"],
                "stats": job["stats"],
                "status": words[seen["status"]],
            }
        )
    shown = {name: collection[name] for name in ("collection_id", "ingestion_time", "plot_number")}
    if collection["description"] is not None:
        shown["description"] = collection["description"]
    if jobs or state.option("epoch.no_jobs") == "empty":
        shown["batch_jobs"] = jobs
    return shown
