"""The Epoch endpoints that start work: ``/stage_plots``, ``/upload_plots``, ``/batch_process`` and its single steps."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Optional

from ..routing import BodyPart, Refused, Request, Response
from ..state import State
from .collections import STATS, Collection, add_job, find, is_uploaded, stage
from .countries import NO_MAP, override
from .results import is_day

NON_BIOMASS_CROPS = ("tea", "timber", "shrimp")
PAYLOADS = ("cft_payload", "lca_payload", "eudr_payload")
LONGEST_NAME = 200
TOO_LARGE = "<html><head><title>413 Request Entity Too Large</title></head><body><h1>413</h1></body></html>"


def missing(name: str, place: str = "body") -> dict[str, Any]:
    return {"loc": [place, name], "msg": "Field required", "type": "missing"}


def invalid(name: str, message: str) -> Refused:
    return Refused(422, [{"loc": ["body", name], "msg": message, "type": "value_error"}])


def stage_plots(request: Request, state: State) -> Response:
    """``request_data`` (a JSON text with ``collection_name``, ``description``) and ``file``."""
    fields, file = read_form(request, state)
    file = need_file(file, [] if "request_data" in fields else [missing("request_data")])
    data = _read_request_data(fields["request_data"])
    check_names(data, ("collection_name", "description"))
    if "collection_name" not in data:
        raise Refused(422, [missing("collection_name")])
    collection = stage(state, file, _name(data["collection_name"]), _description(data.get("description")))
    return Response(json={"collection_id": collection["collection_id"]})


def read_form(request: Request, state: State) -> tuple[dict[str, str], Optional[BodyPart]]:
    longest = float(state.option("epoch.max_upload_mb")) * 1024 * 1024
    length = request.header("Content-Length")
    if length.isdigit() and int(length) > longest:
        raise _TooLarge()
    fields: dict[str, str] = {}
    file = None
    for part in request.multipart():
        if part.name == "file":
            file = part
        elif part.name in fields:
            raise invalid(part.name, "given twice")
        else:
            fields[part.name] = part.text
    return fields, file


class _TooLarge(Refused):
    """A proxy in front of the service answers with HTML."""

    def __init__(self) -> None:
        super().__init__(413, "too large")

    def response(self) -> Response:
        return Response(413, TOO_LARGE, content_type="text/html")


def need_file(file: Optional[BodyPart], others: list[dict[str, Any]]) -> BodyPart:
    """The file that came; Refused, with everything that is missing beside it, where none did."""
    if file is None or file.path is None:
        raise Refused(422, [*others, missing("file")])
    if others:
        raise Refused(422, others)
    return file


def _read_request_data(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise invalid("request_data", "must be a text that holds a JSON object")
    return data


def check_names(data: Mapping[str, Any], known: Any) -> None:
    """Stricter than the service may be: a misspelt parameter would be left out without a word."""
    for name in data:
        if name not in known:
            raise invalid(name, "Extra inputs are not permitted")


def _name(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_NAME or _is_broken(value):
        raise invalid("collection_name", f"must be a text of 1 to {LONGEST_NAME} characters")
    return value


def _is_broken(text: str) -> bool:
    """True for half of a surrogate pair, which JSON can carry and UTF-8 cannot."""
    return any("\ud800" <= character <= "\udfff" for character in text)


def _description(value: Any) -> Optional[str]:
    if value is not None and not isinstance(value, str):
        raise invalid("description", "must be a text")
    return value


def upload_plots(request: Request, state: State) -> Response:
    """``{"filename": id or name}``; two task ids."""
    data = _read_object(request)
    check_names(data, ("filename",))
    collection = _named(state, data)
    job = add_job(state, collection["collection_id"], "INGEST_IMAGES")
    return Response(json={"bq_task_id": job["tasks"][0], "ee_task_id": job["tasks"][1]})


def _read_object(request: Request) -> dict[str, Any]:
    data = request.json()
    if not isinstance(data, dict):
        raise Refused(422, "the body must be a JSON object")
    return data


def _named(state: State, data: Mapping[str, Any]) -> Collection:
    if "filename" not in data:
        raise Refused(422, [missing("filename")])
    if not isinstance(data["filename"], str):
        raise invalid("filename", "must be a text")
    return find(state, data["filename"])


def run_step(stat: Optional[str]) -> Callable[[Request, State], Response]:
    """The handler of ``/batch_deforestation_check`` and its like; None: ``/batch_zonal_stats``."""

    def step(request: Request, state: State) -> Response:
        data = _read_object(request)
        days = ("start_date", "end_date", "date")
        check_names(data, ("filename", *days, *([] if stat else ["stats"])))
        collection = _named(state, data)
        if not is_uploaded(collection):
            raise Refused(400, "the collection was staged but not uploaded, so there is nothing to process")
        stats = [stat] if stat else _stats(data.get("stats", ",".join(STATS)))
        job = add_job(state, collection["collection_id"], "CHECK_TABLES", stats, days_of(data))
        answer = {"status": "PROCESSING", "collection_id": collection["collection_id"], "task_ids": job["tasks"]}
        return Response(json=answer)

    return step


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise invalid(name, "must be a text that is not empty")
    return value


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise invalid(name, "must be true or false")
    return value


def _crop(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
        raise invalid(name, "must be a text or a whole number")
    return str(value)


def _day(name: str, value: Any) -> str:
    if not is_day(value):
        raise invalid(name, "must be a date YYYY-MM-DD")
    return str(value)


def _stats(value: Any) -> list[str]:
    stats = value.split(",") if isinstance(value, str) else value
    if not isinstance(stats, list) or not stats or not all(stat in STATS for stat in stats):
        raise invalid("stats", "must be some of " + ",".join(STATS))
    return stats


def _payload(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise invalid(name, "is not JSON") from None
    if not isinstance(value, dict) or not all(isinstance(one, dict) for one in value.values()):
        raise invalid(name, "must be an object of objects")
    for key in value:
        if key not in PAYLOADS:
            raise invalid(name, "unknown key {}; use {}".format(key, ", ".join(PAYLOADS)))
    return value


PARAMETERS: dict[str, Callable[[str, Any], Any]] = {
    "collection_name": lambda _, value: _name(value),
    "input_payload": _payload,
    "crop_type": _crop,
    "processing_type": _text,
    "system_type": _text,
    "description": lambda _, value: _description(value),
    "stats": lambda _, value: _stats(value),
    "non_biomass": _flag,
    "validate_locations": _flag,
    "country": _text,
    "skip_on_low_confidence": _flag,
    "date": _day,
    "start_date": _day,
    "end_date": _day,
}
FLAGS = ("non_biomass", "validate_locations", "skip_on_low_confidence")


def batch_process(request: Request, state: State) -> Response:
    """Stages, uploads and starts the analyses in one call."""
    fields, file = read_form(request, state)
    given = read_parameters(fields, state.option("epoch.batch_encoding"))
    file = need_file(file, [] if "collection_name" in given else [missing("collection_name")])
    check_names(given, PARAMETERS)
    wanted = {name: PARAMETERS[name](name, value) for name, value in given.items()}
    crop = wanted.get("crop_type")
    if wanted.get("non_biomass") and str(crop).lower() not in NON_BIOMASS_CROPS:
        raise Refused(400, "non_biomass works for {} only, not for {}".format(", ".join(NON_BIOMASS_CROPS), crop))
    answers: list[dict[str, Any]] = []
    name, description = wanted["collection_name"], wanted.get("description")
    stage(state, file, name, description, lambda one: answers.append(_start(state, one, wanted)))
    return Response(json=answers[0])


def read_parameters(fields: Mapping[str, str], mode: str) -> dict[str, Any]:
    """From one ``request_data`` text or from flat fields; the option ``epoch.batch_encoding`` says which are taken."""
    if "request_data" in fields and mode in ("json", "both"):
        check_names(fields, ("request_data",))
        return _read_request_data(fields["request_data"])
    if mode == "json":
        raise Refused(422, [missing("request_data")])
    if mode == "flat" and "request_data" in fields and "collection_name" not in fields:
        raise Refused(422, [missing("collection_name")])
    return {name: _from_text(name, value) for name, value in fields.items()}


def _from_text(name: str, value: str) -> Any:
    if name not in FLAGS:
        return value
    if value not in ("true", "false"):
        raise invalid(name, "must be true or false, in lower case")
    return value == "true"


def days_of(data: Mapping[str, Any]) -> dict[str, str]:
    days = {name: _day(name, data[name]) for name in ("start_date", "end_date") if name in data}
    if "date" in data:
        days.setdefault("end_date", _day("date", data["date"]))
    return days


def _start(state: State, collection: Collection, wanted: Mapping[str, Any]) -> dict[str, Any]:
    countries = collection["countries"]
    validate = wanted.get("validate_locations", True)
    info = override(wanted.get("country"), countries) if validate else None
    details: dict[str, Any] = {"crop_type": wanted.get("crop_type"), "declared_country": wanted.get("country")}
    skip = validate and wanted.get("skip_on_low_confidence") and countries["confidence"] == "low"
    if skip:
        details["skipped"] = "skipped: low location confidence"
    state.update("epoch", "collection", collection["collection_id"], lambda old: {**old, **details})
    answer: dict[str, Any] = {"status": "PROCESSING", "collection_id": collection["collection_id"]}
    if skip:
        return {**answer, "status": "SKIPPED", "message": "low location confidence"}
    add_job(state, collection["collection_id"], "INGEST_IMAGES")
    add_job(state, collection["collection_id"], "CHECK_TABLES", wanted.get("stats", STATS), days_of(wanted))
    if validate and countries["confidence"] == NO_MAP:
        answer["warnings"] = [NO_MAP]
    return {**answer, "country_override_info": info} if info else answer
