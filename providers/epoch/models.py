"""What Epoch answers, read with tolerance for its form and none for what it must hold.

Hardly any answer is documented in full. Each reader takes the parsed JSON (None for an empty body) and raises
AnswerError where that which the call is for is missing. ``raw`` keeps the answer for the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Optional

from ...times import read_time
from ..demands import Demand, id_in, id_text, scopes_of, whole
from ..json_text import read_json
from ..remarks import is_refusal, remarks_in, shown
from ..states import Phase, phase_of
from .progress import FAILED, RUNNING, SERVICE, SKIPPED, SUCCEEDED, Progress, progress_outcome

_ID_KEYS = ("collection_id", "tracking_id", "filename")
_WRAPPERS = ("collections", "data", "results", "items")
_DATED = datetime.min.replace(tzinfo=timezone.utc)

TOKEN = Demand(SERVICE, "a token", "Nothing was sent. Look at e-mail and password, or try again later.", secret=True)
COLLECTION_ID = Demand(
    SERVICE,
    "the id of a collection",
    "The plots may have arrived all the same: the list of collections shows them under their name.",
)
STARTED = Demand(SERVICE, "a word of what was started", "The list of collections and the progress show what runs.")
TASKS = Demand(SERVICE, "the tasks of the upload", "The progress of the collection shows whether it goes on.")
COLLECTIONS = Demand(SERVICE, "the list of collections")
SAMPLES = Demand(SERVICE, "the strata and samples of a sampling design", "It may not be ready yet.")
DESIGN = Demand(SERVICE, "a word of the sampling design", "Ask for its samples later, before it is sent again.")


@dataclass(frozen=True)
class Submitted:
    """The answer to data or work sent. ``collection_id`` is "" where the answer names none.

    ``skipped``: the service decided not to run; nothing to wait for. ``country_override`` is its own object
    (``original_country``, ``detected_country``, ``message``), only where the country was replaced. ``remarks``: what
    the answer says beside, for people.
    """

    collection_id: str = ""
    status: str = ""
    skipped: bool = False
    message: str = ""
    country_override: Optional[Mapping[str, Any]] = None
    task_ids: tuple[str, ...] = ()
    remarks: tuple[str, ...] = field(default=(), compare=False)
    raw: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class UploadTasks:
    """The two tasks that an upload starts; either may be "" (never rely on them)."""

    bq_task_id: str = ""
    ee_task_id: str = ""
    remarks: tuple[str, ...] = field(default=(), compare=False)
    raw: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class BatchJob:
    """One phase of work on a collection. ``phase`` is what the service calls ``outcome``; for display only."""

    phase: str = ""
    status: str = ""
    complete_task_ids: tuple[str, ...] = ()
    failed_task_ids: tuple[str, ...] = ()
    start_date: str = ""
    end_date: str = ""
    stats: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        return progress_outcome(self.status)


@dataclass(frozen=True)
class Collection:
    """One collection of plots. ``ingested`` is UTC or None; ``plot_number`` may be unknown."""

    name: str
    collection_id: str = ""
    description: str = ""
    ingestion_time: str = ""
    plot_number: Optional[int] = None
    jobs: tuple[BatchJob, ...] = ()
    raw: Any = field(default=None, compare=False, repr=False)

    @property
    def ingested(self) -> Optional[datetime]:
        return read_time(self.ingestion_time)

    @property
    def progress(self) -> Progress:
        """What the listing tells about the work: done only when every job is; no job tells nothing."""
        outcomes = [job.outcome for job in self.jobs]
        failures = tuple(dict.fromkeys(_failures_of(self.jobs)))
        open_job = next((job for job in self.jobs if job.outcome == RUNNING), None)
        if open_job or not outcomes:
            status, stage = (open_job.status, open_job.phase) if open_job else ("", "")
            unknown = shown(self.raw) if open_job and phase_of(status) is Phase.UNKNOWN else ""
            return Progress(status=status, stage=stage, failures=failures, unknown=unknown)
        outcome = next(each for each in (SUCCEEDED, FAILED, SKIPPED) if each in outcomes)
        job = next(job for job in self.jobs if job.outcome == outcome)
        done = outcome == SUCCEEDED
        return Progress(job.status, 100.0 if done else None, "", failures, outcome, done and bool(failures))


@dataclass(frozen=True)
class SamplingDesign:
    """A sampling design: ``strata`` and ``samples`` are GeoJSON FeatureCollections in lon/lat."""

    strata: Mapping[str, Any]
    samples: Mapping[str, Any]


def read_submitted(raw: Any) -> Submitted:
    """Any answer to a submission: the id wherever it is, the status, what was skipped or overridden."""
    if isinstance(raw, str) and raw.strip().startswith("0x"):
        return Submitted(collection_id=raw.strip(), raw=raw)
    scopes = list(scopes_of(raw))
    status = _text(_found(scopes, ("status", "state")))
    override = _found(scopes, ("country_override_info",))
    overridden = isinstance(override, Mapping) and override.get("was_overridden", True) is not False
    return Submitted(
        collection_id=id_in(raw, *_ID_KEYS),
        status=status,
        skipped=_is_skipped(status, _found(scopes, ("skipped",))),
        message=_text(_found(scopes, ("message", "reason", "detail"))) or _text(_found(scopes, ("skipped",))),
        country_override=override if overridden else None,
        task_ids=tuple(_task_ids(scopes)),
        remarks=tuple(each for each in remarks_in(raw) if not (overridden and each.startswith("country override"))),
        raw=raw,
    )


def read_sent(raw: Any) -> Submitted:
    """The answer to plots that were sent: it must name their collection, or say that they were skipped."""
    found = read_submitted(raw)
    if not found.collection_id and (not found.skipped or is_refusal(raw)):
        raise COLLECTION_ID.error(raw)
    return found


def read_started(raw: Any, demand: Demand = STARTED) -> Submitted:
    """The answer to work that was started: it must hold a state, a task or the collection, and be no refusal."""
    found = read_submitted(raw)
    if is_refusal(raw) or not (found.collection_id or found.task_ids or found.status or found.skipped):
        raise demand.error(raw)
    return found


def read_upload(raw: Any) -> UploadTasks:
    """The answer of ``/upload_plots``: it must name its tasks, though either may be null."""
    scopes = list(scopes_of(raw))
    bigquery, earth_engine = names = ("bq_task_id", "ee_task_id")
    if not any(name in scope for scope in scopes for name in names):
        raise TASKS.error(raw)
    return UploadTasks(id_in(raw, bigquery), id_in(raw, earth_engine), remarks=remarks_in(raw), raw=raw)


def read_token(raw: Any) -> str:
    """The token of an answer of ``/refresh_token``; AnswerError where there is none."""
    names = ("access_token", "token", "id_token", "accessToken", "jwt")
    found = next((scope[name] for name in names for scope in scopes_of(raw) if isinstance(scope.get(name), str)), "")
    if not found.strip():
        raise TOKEN.error(raw)
    return found.strip()


def read_collections(raw: Any) -> tuple[Collection, ...]:
    """The answer of ``/get_collections``: an object by name as documented, or a list of objects with names."""
    entries = _unwrapped(raw)
    if isinstance(entries, Mapping):
        if is_refusal(entries) and not any(_is_collection(each) for each in entries.values()):
            raise COLLECTIONS.error(raw)
        named = [(str(name), value) for name, value in entries.items() if isinstance(value, Mapping)]
        if entries and not named:
            raise COLLECTIONS.error(raw)
    else:
        values = COLLECTIONS.objects(entries)
        named = [(_text(value.get("collection_name") or value.get("name")), value) for value in values]
    if not all(_is_collection(value) for _, value in named):
        raise COLLECTIONS.error(raw)
    return tuple(_collection(name, value) for name, value in named)


def read_design(raw: Any) -> Submitted:
    """The answer of ``/sampling_design/``: an id, a task, a state or a message, and no error's code, is a start."""
    found = read_submitted(raw)
    own = dict(raw) if isinstance(raw, Mapping) else {}  # gateways, whose words are none of a start, say ``Message``
    told = isinstance(own.get("message"), str) and not {"code", "detail"} & set(own)
    if is_refusal(raw) or not (design_id_of(raw) or found.task_ids or found.status or told):
        raise DESIGN.error(raw)
    return found


def design_id_of(raw: Any) -> str:
    """The id of a sampling design, "" where the answer names none."""
    return id_in(raw, "design_id", "metaID", "meta_id", "meta_collection_id", "collection_id", "id")


def read_samples(raw: Any) -> SamplingDesign:
    """The answer of ``/fetch_samples/``: one object whose two members are GeoJSON, mostly as text inside the JSON."""
    scope = next((each for each in scopes_of(raw) if "strata" in each and "samples" in each), None)
    if scope is None:
        raise SAMPLES.error(raw)
    return SamplingDesign(_geojson(scope["strata"], raw), _geojson(scope["samples"], raw))


def newest(collections: tuple[Collection, ...]) -> Optional[Collection]:
    """The one that was ingested last; None of none."""
    return max(collections, key=lambda each: each.ingested or _DATED, default=None)


def _found(scopes: Sequence[Mapping[str, Any]], keys: tuple[str, ...]) -> Any:
    return next((scope[key] for key in keys for scope in scopes if scope.get(key) not in (None, "", [], {})), None)


def _is_skipped(status: str, skipped: Any) -> bool:
    """Skipped as a whole; ``skipped: 2`` beside a state of its own tells of some plots."""
    if phase_of(status) is Phase.SKIPPED:
        return True
    return skipped is True or (isinstance(skipped, str) and phase_of(status) is Phase.UNKNOWN)


def _task_ids(scopes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for scope in scopes:
        for key, value in scope.items():
            if str(key).endswith(("task_id", "task_ids")):
                yield from _texts(value)


def _collection(name: str, value: Mapping[str, Any]) -> Collection:
    jobs = value.get("batch_jobs")
    return Collection(
        name=name,
        collection_id=next(filter(None, (id_text(value.get(key)) for key in (*_ID_KEYS, "id"))), ""),
        description=_text(value.get("description")),
        ingestion_time=_text(value.get("ingestion_time")),
        plot_number=whole(value.get("plot_number")),
        jobs=tuple(_batch_job(each) for each in jobs if isinstance(each, Mapping)) if isinstance(jobs, list) else (),
        raw=value,
    )


def _batch_job(value: Mapping[str, Any]) -> BatchJob:
    return BatchJob(
        phase=_text(value.get("outcome")),
        status=_text(value.get("status")),
        complete_task_ids=_texts(value.get("complete_task_ids")),
        failed_task_ids=_texts(value.get("failed_task_ids")),
        start_date=_text(value.get("start_date")),
        end_date=_text(value.get("end_date")),
        stats=_texts(value.get("stats")),
    )


def _failures_of(jobs: tuple[BatchJob, ...]) -> Iterator[str]:
    for job in jobs:
        yield from job.failed_task_ids
        if job.outcome == FAILED and not job.failed_task_ids:
            yield ": ".join(filter(None, (job.phase, job.status)))


def _unwrapped(raw: Any) -> Any:
    """The listing inside a member of a known name; a collection of that name is not taken for it."""
    if isinstance(raw, Mapping):
        for key in _WRAPPERS:
            inner = raw.get(key)
            if isinstance(inner, list) or (isinstance(inner, Mapping) and not _is_collection(inner)):
                return inner
    return raw


def _is_collection(value: Any) -> bool:
    known = {"collection_id", "tracking_id", "filename", "batch_jobs", "ingestion_time", "plot_number"}
    return isinstance(value, Mapping) and bool(known & set(value))


def _geojson(value: Any, raw: Any) -> dict[str, Any]:
    """A FeatureCollection; the text ``[]`` is an empty one, nothing at all is an error."""
    try:
        for _ in range(3):
            value = read_json(value) if isinstance(value, str) and value.strip() else value
    except ValueError as error:
        raise SAMPLES.error(raw) from error
    if isinstance(value, Mapping) and isinstance(value.get("features"), list):
        value = value["features"]
    features = [value] if isinstance(value, Mapping) else value
    if not isinstance(features, list):
        raise SAMPLES.error(raw)
    if not all(isinstance(each, Mapping) and each.get("type") == "Feature" for each in features):
        raise SAMPLES.error(raw)
    return {"type": "FeatureCollection", "features": list(features)}


def _text(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return ""
    return (
        value.strip()
        if isinstance(value, str)
        else json.dumps(value)
        if isinstance(value, (dict, list))
        else str(value)
    )


def _texts(value: Any) -> tuple[str, ...]:
    """A list, or a text with commas, as a tuple of texts."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(filter(None, map(_text, parts)))
