"""Processings looked at, brought home, started again, deleted, wherever they were started."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ....language import tr, trn
from ...declare import Joined, Run
from ...errors import InputError, JobFailed, NotFoundError
from ...jobs import Look
from ...steps import Order, Work
from ...store import Job
from ..following import failure_words, judge_processings, whole_status
from ..form import PROCESSING_ID, confirmed, geodata_of, given_id, given_ids
from ..reading import flag
from ..work import RESTART, settle_restart
from .merging import features_in, merge_runs
from .models import Processing
from .stage_messages import explain_all

STYLE_PREFIX = "mapflow_"


def bring_features(run: Run, ids: Sequence[str], seams: Sequence[Any], folder: Path) -> list[Any]:
    """The features of all these processings, those that a seam cut made whole."""
    folder.mkdir(parents=True, exist_ok=True)
    results = []
    for number, each in enumerate(ids, 1):
        results.append(features_in(_fetched(run, each, folder / f"result_{number}.geojson")))
        came = trn("{n} feature", "{n} features", len(results[-1]))
        run.info(tr("Result {number} of {ids_count}: {came}.", number=number, ids_count=len(ids), came=came))
    return merge_runs(results, seams, geodata_of(run))


def _fetched(run: Run, processing_id: str, target: Path) -> Path:
    """The result, fetched now; the one that was fetched before where the service has deleted it since."""
    try:
        return run.client.runs.result(processing_id, target)
    except NotFoundError:
        if not target.exists():
            raise
        run.warn(
            tr(
                "Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.",
                processing_id=processing_id,
            )
        )
        return target


def style_of(runs: Sequence[Processing], otherwise: str = "") -> str:
    """The style's name by the model's own hint: mapflow_buildings, mapflow_forest, ...; mapflow_features for none."""
    hint = next((run.model.style for run in runs if run.model.style), otherwise)
    return STYLE_PREFIX + (hint.lower() or "features")


def show_status(run: Run) -> Mapping[str, Any]:
    """Looks once, or until the end; a failed processing is an answer here, not an error."""
    ids = given_ids(run.values, PROCESSING_ID, "a processing")
    runs = follow(run, ids) if flag(run.values, "WAIT") else [run.client.looked_at(each) for each in ids]
    messages = [explain_all(each.messages) for each in runs]
    progress = sum(100.0 if each.succeeded else each.percent or 0.0 for each in runs) / len(runs)
    return {"STATUS": whole_status(runs), "MESSAGES": "; ".join(filter(None, messages)), "PROGRESS": progress}


def follow(run: Run, ids: Sequence[str]) -> list[Processing]:
    """Looks on the provider's schedule until all of them end; nothing is stored."""
    runs: list[Processing] = []

    def look() -> Look:
        runs[:] = [run.client.looked_at(each) for each in ids]
        return judge_processings(runs)

    run.jobs.watch(look)
    return runs


def show_results(run: Run) -> Mapping[str, Any]:
    ids = given_ids(run.values, PROCESSING_ID, "a processing")
    runs = [run.client.runs.get(each) for each in ids]
    unready = [each for each in runs if not each.succeeded]
    if unready:
        words_for = failure_words([each for each in unready if each.ended])
        if words_for:
            raise JobFailed(tr("There is no result: {words_for}.", words_for=words_for))
        raise InputError(
            tr(
                "There is no result yet: the processing {unready} is {status}. Try again later.",
                unready=unready[0].id,
                status=unready[0].status,
            )
        )
    features = bring_features(run, ids, (), run.scratch)
    return {"OUTPUT": Joined(features, None, style=style_of(runs)), "FEATURE_COUNT": len(features)}


def order_restart(run: Run) -> Order:
    """Only on the person's word; the service refuses it for anything but FAILED."""
    processing_id = given_id(run.values, PROCESSING_ID, "a processing")
    return Order(
        {"processing_id": processing_id},
        processing_id,
        tr(
            "restart of {processing_id}",
            processing_id=processing_id,
        ),
    )


def restart_outputs(run: Run, job: Job) -> Mapping[str, Any]:
    """How the processing stands now, or at its end."""
    ids = [str(job.request["processing_id"])]
    after = follow(run, ids)[0] if flag(run.values, "WAIT") else run.client.runs.get(ids[0])
    if flag(run.values, "WAIT") and not after.succeeded:
        raise JobFailed(tr("The processing failed again: {failure_words}.", failure_words=failure_words([after])))
    return {"STATUS": after.status, "JOB_ID": job.remote.get("reopened", "")}


def delete_runs(run: Run) -> Mapping[str, Any]:
    check_delete(run.values)
    processing_id = given_id(run.values, PROCESSING_ID, "a processing")
    run.client.runs.delete(processing_id)
    run.info(tr("The processing {processing_id} is deleted.", processing_id=processing_id))
    return {}


def check_delete(values: Mapping[str, Any]) -> None:
    confirmed(
        values,
        tr(
            "the processing {given_id} and its results",
            given_id=given_id(values, PROCESSING_ID, "a processing"),
        ),
    )


RESTART_WORK = Work(
    order_restart,
    lambda at: (RESTART,),
    restart_outputs,
    settled=settle_restart,
    waits=lambda run: False,
    repeats=True,
)
