"""What Epoch answers, read with tolerance: hardly any answer is documented in full.

Each reader takes the parsed JSON and raises AnswerError only where the one thing that is needed is missing.
``raw`` keeps the answer for the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Optional

from ..errors import AnswerError
from ..redaction import redact
from .progress import FAILED, RUNNING, SKIPPED, SUCCEEDED, Progress, outcome_of

_ID_KEYS = ("collection_id", "tracking_id", "filename")
_SCOPE_KEYS = ("data", "result", "collection", "metadata")
_DATED = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Submitted:
    """The answer to data or work sent. ``collection_id`` is "" where the answer names none.

    ``skipped``: the service decided not to run; nothing to wait for. ``country_override`` is its own object
    (``original_country``, ``detected_country``, ``message``), only where the country was replaced.
    """

    collection_id: str = ""
    status: str = ""
    skipped: bool = False
    message: str = ""
    country_override: Optional[Mapping[str, Any]] = None
    task_ids: tuple[str, ...] = ()
    raw: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class UploadTasks:
    """The two tasks that an upload starts; either may be "" (never rely on them)."""

    bq_task_id: str = ""
    ee_task_id: str = ""
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
        return outcome_of(self.status)


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
            return Progress(status=status or "RUNNING", stage=stage, failures=failures)
        outcome = next(each for each in (SUCCEEDED, FAILED, SKIPPED) if each in outcomes)
        job = next(job for job in self.jobs if job.outcome == outcome)
        done = outcome == SUCCEEDED
        return Progress(job.status, 100.0 if done else None, "", failures, outcome, done and bool(failures))


@dataclass(frozen=True)
class Samples:
    """A sampling design: ``strata`` and ``samples`` are GeoJSON FeatureCollections in lon/lat."""

    strata: Mapping[str, Any]
    samples: Mapping[str, Any]


def read_submitted(raw: Any) -> Submitted:
    """Any answer to a submission: the id wherever it is, the status, what was skipped or overridden."""
    if isinstance(raw, str) and raw.strip().startswith("0x"):
        return Submitted(collection_id=raw.strip(), raw=raw)
    scopes = _scopes(raw)
    status = _text(_found(scopes, ("status", "state")))
    override = _found(scopes, ("country_override_info",))
    overridden = isinstance(override, Mapping) and override.get("was_overridden", True) is not False
    return Submitted(
        collection_id=_collection_id(scopes),
        status=status,
        skipped="SKIP" in status.upper(),
        message=_text(_found(scopes, ("message", "reason", "detail"))),
        country_override=override if overridden else None,
        task_ids=tuple(_task_ids(scopes)),
        raw=raw,
    )


def read_upload(raw: Any) -> UploadTasks:
    """The answer of ``/upload_plots``."""
    scopes = _scopes(raw)
    return UploadTasks(_text(_found(scopes, ("bq_task_id",))), _text(_found(scopes, ("ee_task_id",))), raw)


def read_token(raw: Any) -> str:
    """The token of an answer of ``/refresh_token``; AnswerError where there is none."""
    token = _text(_found(_scopes(raw), ("access_token", "token", "id_token")))
    if not token:
        raise AnswerError("Epoch SCO2 accepted the e-mail and password, but its answer holds no token.")
    return token


def read_collections(raw: Any) -> tuple[Collection, ...]:
    """The answer of ``/get_collections``: an object by name as documented, or a list of objects with names."""
    entries = _unwrapped(raw)
    if isinstance(entries, Mapping):
        named = [(str(name), value) for name, value in entries.items() if isinstance(value, Mapping)]
        if entries and not named:
            raise _unreadable("a list of collections", raw)
    elif isinstance(entries, list):
        values = [value for value in entries if isinstance(value, Mapping)]
        named = [(_text(value.get("collection_name") or value.get("name")), value) for value in values]
    else:
        raise _unreadable("a list of collections", raw)
    return tuple(_collection(name, value) for name, value in named)


def read_samples(raw: Any) -> Samples:
    """The answer of ``/fetch_samples/``: one object whose members are GeoJSON, mostly as text inside the JSON."""
    scope = next((each for each in _scopes(raw) if "strata" in each or "samples" in each), None)
    if scope is None:
        raise _unreadable("a sampling design", raw)
    return Samples(_geojson(scope.get("strata"), "strata"), _geojson(scope.get("samples"), "samples"))


def read_time(text: str) -> Optional[datetime]:
    """ISO 8601 with or without offset (then UTC), ``Z`` and any number of decimals; None where it is none of it."""
    cleaned = text.strip().replace("Z", "+00:00").replace("z", "+00:00")
    whole, point, rest = cleaned.partition(".")
    if point:
        decimals = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        cleaned = f"{whole}.{decimals[:6]:0<6}{rest[len(decimals) :]}"
    try:
        moment = datetime.fromisoformat(cleaned)
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or timezone.utc).astimezone(timezone.utc)


def newest(collections: tuple[Collection, ...]) -> Optional[Collection]:
    """The one that was ingested last; None of none."""
    return max(collections, key=lambda each: each.ingested or _DATED, default=None)


def _scopes(raw: Any) -> list[dict[str, Any]]:
    """The objects in which a member may stand: the answer itself, then one level down."""
    if isinstance(raw, list) and len(raw) == 1:
        raw = raw[0]
    if not isinstance(raw, Mapping):
        return []
    return [dict(raw), *(dict(raw[key]) for key in _SCOPE_KEYS if isinstance(raw.get(key), Mapping))]


def _found(scopes: list[dict[str, Any]], keys: tuple[str, ...]) -> Any:
    return next((scope[key] for key in keys for scope in scopes if scope.get(key) not in (None, "", [], {})), None)


def _collection_id(scopes: list[dict[str, Any]]) -> str:
    found = (scope.get(key) for key in _ID_KEYS for scope in scopes)
    return next((each.strip() for each in found if isinstance(each, str) and each.strip()), "")


def _task_ids(scopes: list[dict[str, Any]]) -> Iterator[str]:
    for scope in scopes:
        for key, value in scope.items():
            if str(key).endswith(("task_id", "task_ids")):
                yield from _texts(value)


def _collection(name: str, value: Mapping[str, Any]) -> Collection:
    number = value.get("plot_number")
    jobs = value.get("batch_jobs")
    return Collection(
        name=name,
        collection_id=_collection_id([dict(value)]),
        description=_text(value.get("description")),
        ingestion_time=_text(value.get("ingestion_time")),
        plot_number=int(number) if isinstance(number, (int, float)) and number == number else None,
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
    """The listing inside a ``collections`` or ``data`` member; a collection of that name is not taken for it."""
    if isinstance(raw, Mapping):
        for key in ("collections", "data"):
            inner = raw.get(key)
            if isinstance(inner, list) or (isinstance(inner, Mapping) and not _is_collection(inner)):
                return inner
    return raw


def _is_collection(value: Mapping[str, Any]) -> bool:
    return bool({"collection_id", "batch_jobs", "ingestion_time", "plot_number"} & set(value))


def _geojson(value: Any, name: str) -> dict[str, Any]:
    try:
        for _ in range(3):
            value = json.loads(value) if isinstance(value, str) and value.strip() else value
    except (ValueError, RecursionError) as error:
        raise AnswerError(f"The {name} of the sampling design are not GeoJSON.", redact(str(value)[:500])) from error
    if isinstance(value, Mapping) and isinstance(value.get("features"), list):
        return dict(value)
    if not value:
        return {"type": "FeatureCollection", "features": []}
    features = value if isinstance(value, list) else [value]
    if not all(isinstance(each, Mapping) and each.get("type") == "Feature" for each in features):
        raise AnswerError(f"The {name} of the sampling design are not GeoJSON.", redact(str(value)[:500]))
    return {"type": "FeatureCollection", "features": list(features)}


def _unreadable(what: str, raw: Any) -> AnswerError:
    return AnswerError(f"Epoch SCO2 answered with something that is not {what}.", redact(repr(raw)[:2000]))


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
