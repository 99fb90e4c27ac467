"""``/batch_progress``: no page tells its field names, so the sandbox answers in every shape that a client must read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..routing import Refused, Request, Response
from ..state import State
from .collections import DONE, FAILED, RUNNING, Collection, find, job_progress

SHAPES = ("percent", "fraction", "text", "list", "dict", "nested")
FIRST, LAST = ("validation", "upload"), ("publish",)
PENDING_BELOW = 0.05


def batch_progress(request: Request, state: State) -> Response:
    """Exactly one of ``tracking_id``, ``tracking_ids`` (repeated) and ``filename``; ``dummy_data`` needs none."""
    given = [name for name in ("tracking_id", "tracking_ids", "filename") if name in request.params]
    if request.param("dummy_data", "false") == "true" and len(given) < 2:
        return Response(json=_dummy())
    if len(given) != 1 or not all(request.params[given[0]]):
        raise Refused(422, "give exactly one of tracking_id, tracking_ids and filename")
    if given[0] != "tracking_ids" and len(request.params[given[0]]) > 1:
        raise Refused(422, given[0] + " must be given once")
    collections = [find(state, wanted) for wanted in request.params[given[0]]]
    for collection in collections:
        _check_started(state, collection)
    return Response(json=progress_answer(state, collections))


def _check_started(state: State, collection: Collection) -> None:
    if not collection["jobs"]:
        raise Refused(404, "no processing job was found for this collection")
    if state.now() - collection["jobs"][-1]["started"] < float(state.option("epoch.progress_delay")):
        raise Refused(404, "the job is not known yet")


def summed_progress(state: State, collections: Sequence[Collection]) -> dict[str, Any]:
    """fraction 0..1, status, stages [(name, status)], current stage and failures over all jobs of the collections."""
    jobs = [job for collection in collections for job in collection["jobs"]]
    seen = [job_progress(state, job) for job in jobs]
    stats = list(dict.fromkeys(stat for job in jobs for stat in job["stats"]))
    failed = list(dict.fromkeys(name for one in seen for name in one["failed"]))
    running = [one for one in seen if one["status"] == RUNNING]
    if running:
        status, fraction = RUNNING, sum(one["fraction"] for one in running) / len(running)
    else:
        last = [one for one, job in zip(seen, jobs) if job["phase"] == "CHECK_TABLES"] or seen
        status = FAILED if all(one["status"] == FAILED for one in last) else DONE
        fraction = 1.0 if status == DONE else max(one["fraction"] for one in last)
    stages = _stages([*FIRST, *stats, *LAST], status, fraction, failed)
    current = next((name for name, one in stages if one != DONE), stages[-1][0])
    return {"status": status, "fraction": fraction, "stages": stages, "current": current, "failed": failed}


def _stages(names: list[str], status: str, fraction: float, failed: list[str]) -> list[tuple[str, str]]:
    done = len(names) if status == DONE else min(len(names) - 1, int(fraction * len(names)))
    stages = []
    for number, name in enumerate(names):
        word = DONE if number < done else RUNNING if number == done and status == RUNNING else "PENDING"
        stages.append((name, FAILED if name in failed else word))
    return stages


def progress_answer(state: State, collections: Sequence[Collection]) -> dict[str, Any]:
    """The answer in the shape that the option ``epoch.progress_shape`` asks for."""
    found = summed_progress(state, collections)
    wanted = state.option("epoch.progress_shape")
    if wanted == "mixed":
        wanted = SHAPES[int(collections[0]["collection_id"][-4:], 16) % len(SHAPES)]
    return {"tracking_id": collections[0]["collection_id"], **_shape(wanted, found)}


def _shape(shape: str, found: dict[str, Any]) -> dict[str, Any]:
    status, percent = found["status"], round(found["fraction"] * 100, 1)
    stages = [{"name": name, "status": word} for name, word in found["stages"]]
    if shape == "fraction":
        words = {RUNNING: "running", DONE: "succeeded", FAILED: "error"}
        failures = [f"{name} failed" for name in found["failed"]]
        return {"state": words[status], "progress": round(found["fraction"], 4), "errors": failures}
    if shape == "text":
        word = "QUEUED" if status == RUNNING and found["fraction"] < PENDING_BELOW else status
        return {"status": word, "percentage": f"{percent:.0f}%", "step": found["current"], "failures": found["failed"]}
    if shape == "list":
        return {"overall_status": status, "stages": stages, "failed_stages": found["failed"]}
    if shape == "dict":
        return {"status": status, "stages": dict(found["stages"]), "failed_task_ids": found["failed"]}
    if shape == "nested":
        inner = {"status": status.lower(), "percent_complete": percent, "current_stage": found["current"]}
        return {"data": {**inner, "failed": found["failed"]}}
    return {
        "status": status,
        "progress_percentage": percent,
        "current_stage": found["current"],
        "stages": stages,
        "failed": [{"stage": name, "error": "synthetic failure of the sandbox"} for name in found["failed"]],
    }


def _dummy() -> dict[str, Any]:
    stages = _stages([*FIRST, *LAST], RUNNING, 0.42, [])
    found = {"status": RUNNING, "fraction": 0.42, "stages": stages, "current": "upload", "failed": []}
    return {"tracking_id": "dummy", **_shape("percent", found)}
