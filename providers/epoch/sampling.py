"""Sampling designs: strata and sample points over collections, asked for once and fetched when they are there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Optional

from ...language import tr, trn
from ..declare import Joined, Run
from ..errors import InputError, NotFoundError
from ..steps import At, Found, Order, Step, Work, done
from ..store import Job
from .models import SamplingDesign, design_id_of
from .work import warn_of


def order_design(run: Run) -> Order:
    """The design's inputs; what is not given is not sent."""
    values = run.values
    ids = [each.strip() for each in values["COLLECTION_ID"].split(",") if each.strip()]
    if not ids:
        raise InputError(tr("No collection is given. Nothing was sent. 'List collections' shows the ids there are."))
    request = {
        "collections": ids,
        "start_date": values["START_DATE"],
        "date": values["DATE"],
        "travel_time": values["TRAVEL_TIME"],
        "confidence_interval": values["CONFIDENCE_INTERVAL"],
        "margin_of_error": values["MARGIN_OF_ERROR"],
        "isochrone": values["ISOCHRONE"] or None,
        "carbon_pool": values["CARBON_POOL"],
    }
    last = f"{date.today().year - 1}-12-31"
    if values["DATE"] > last:
        run.warn(
            tr(
                "The service looks at complete years only: it takes {last} in place of {date}.",
                last=last,
                date=values["DATE"],
            )
        )
    given = {name: value for name, value in request.items() if value not in (None, "")}
    return Order(given, "", tr("sampling design of {ids}", ids=ids[0][:10]))


def design_before(at: At) -> Mapping[str, Any]:
    """When the design that is there was made, "" where there is none."""
    return {"made": _made(at)}


def send_design(at: At) -> Mapping[str, Any]:
    submitted = at.client.sampling_design(at.job.request)
    warn_of(at, submitted.remarks)
    return {
        "design_id": design_id_of(submitted.raw),
        "status": submitted.status or submitted.message,
        "answer": submitted.raw,
    }


def find_design(at: At) -> Found:
    """A design that was made after the one before. None where none shows: it may still be in the making."""
    made = _made(at)
    if "made" not in at.facts or not made or made == at.facts["made"]:
        return None
    return {"design_id": "", "status": "found by its date", "answer": {"ingestion_date": made}}


def _made(at: At) -> str:
    try:
        found = at.client.fetch_samples(at.job.request["collections"][0])
    except NotFoundError:
        return ""
    return max((str(each.get("ingestion_date") or "") for each in _properties(found)), default="")


def _properties(found: SamplingDesign) -> Iterator[Mapping[str, Any]]:
    yield from (each.get("properties") or {} for each in found.strata["features"])


def design_outputs(run: Run, job: Job) -> dict[str, Any]:
    return {
        "DESIGN_ID": job.remote.get("design_id", ""),
        "ANSWER": json.dumps(job.remote.get("answer"), ensure_ascii=False, separators=(",", ":")),
        "JOB_ID": job.id,
    }


SAMPLING_DESIGN = Work(
    order_design,
    lambda at: (Step("design", send_design, find_design, design_before, costs=True),),
    design_outputs,
    settled=lambda at: {**done(at), "status": at.reply("design").get("status") or "asked for"},
    waits=lambda run: False,
)


def fetch_samples(run: Run) -> dict[str, Any]:
    """Strata and sample points of the newest design, told apart by the column ``kind``."""
    name, values = run.values["COLLECTION_NAME"].strip(), run.values
    if not name:
        raise InputError(tr("No collection is given. Nothing was sent. 'List collections' shows the ids there are."))
    figures = (values["CONFIDENCE_INTERVAL"], values["MARGIN_OF_ERROR"])
    found = _found(run, name, figures)
    if any(figure is not None for figure in figures):
        run.warn(tr("The service gives the design whose confidence and margin are nearest; it does not tell which."))
    features = [*_of_kind(found.strata, "stratum"), *_of_kind(found.samples, "sample")]
    run.info(
        f"{trn('{n} stratum', '{n} strata', len(found.strata['features']))}, "
        f"{trn('{n} sample', '{n} samples', len(found.samples['features']))}."
    )
    return {"OUTPUT": Joined(features, None), "FEATURE_COUNT": len(features)}


def _found(run: Run, name: str, figures: tuple[Any, Any]) -> SamplingDesign:
    """The design by what was given, and once by the collection's name where the id leads to nothing."""
    missing: Optional[NotFoundError] = None
    try:
        found = run.client.fetch_samples(name, *figures)
        if found.strata["features"] or found.samples["features"]:
            return found
    except NotFoundError as error:
        missing = error
    listed = run.client.collection(name) if name.startswith("0x") else None
    if listed is not None and listed.name:
        found = run.client.fetch_samples(listed.name, *figures)
        if found.strata["features"] or found.samples["features"]:
            return found
    if missing is not None:
        raise missing
    raise NotFoundError(
        tr(
            "{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first "
            "('Design samples'), or look again in some minutes.",
            service=run.provider.title,
            name=name,
        )
    )


def _of_kind(collection: Mapping[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    for each in collection["features"]:
        yield {**each, "properties": {"kind": kind, **_plain(each.get("properties") or {})}}


def _plain(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
        for name, value in properties.items()
    }
