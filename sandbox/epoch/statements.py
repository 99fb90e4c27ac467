"""``/submit_eudr_dds`` and ``/eudr_risk_assessment``, made up in full: nobody has read what the real ones answer.

A statement lives on the sandbox's own clock: not listed, SUBMITTED, then AVAILABLE
with numbers, or REJECTED where its own reference contains ``reject``. That life is
shown under ``/_sandbox`` alone, never under a path that could be taken for Epoch's.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import Any

from ..routing import Refused, Request, Response
from ..state import State
from .collections import find, finished_stats, is_running

ROLES = ("OPERATOR", "REPRESENTATIVE_OPERATOR", "TRADER", "REPRESENTATIVE_TRADER")
ACTIVITIES = ("DOMESTIC", "IMPORT", "EXPORT", "BORDER_CROSS")
LARGEST = 25 * 1024 * 1024
OPTIONS: dict[str, Any] = {
    "dds_answer": "uuid",  # the shape of the answer of a filing
    "dds_refusal": "codes",  # the shape of a refusal
    "dds_index_delay": 20.0,  # seconds until a statement is listed
    "dds_profile_delay": 600.0,  # and until it has its numbers
    "dds_stuck": False,  # it stays SUBMITTED
    "dds_unique": False,  # a reference that was used is refused
    "risk_parameter": "filename",
    "risk_method": "get",
    "risk_path": "both",  # which of the two names answers
    "risk_shape": "article",
}
CHOICES: dict[str, Any] = {
    "dds_answer": ("uuid", "full", "camel", "nested", "list", "text", "empty", "unknown_status"),
    "dds_refusal": ("codes", "text", "success", "fault"),
    "dds_stuck": (True, False),
    "dds_unique": (True, False),
    "risk_parameter": ("filename", "collection_id", "collections"),
    "risk_method": ("get", "post"),
    "risk_path": ("endpoint", "page", "both"),
    "risk_shape": ("article", "clauses", "lines", "words", "detail"),
}


def submit(request: Request, state: State) -> Response:
    """POST with everything in the query; the file is a part of the body."""
    given = {name: values[-1] for name, values in request.params.items()}
    collections = request.params.get("collections", [])
    file = _file(request)
    reference = given.get("internal_reference_number") or "made-up-reference"
    for code, message in _objections(state, given, collections, file, reference):
        return _refusal(state, code, message)
    filed: dict[str, Any] = {
        "uuid": str(uuid.uuid4()),
        "reference": reference,
        "filed": state.now(),
        "plots": _count(file),
        "declared": dict(request.params),
    }
    state.put("epoch", "statement", filed["uuid"], filed)
    return _answer(state, filed)


def _file(request: Request) -> bytes:
    if request.content_type != "multipart/form-data":
        request.body()
        return b""
    parts = [part for part in request.multipart() if part.name == "geojson_file"]
    if not parts or parts[0].path is None:
        raise Refused(422, "a multipart body needs the part geojson_file")
    return parts[0].path.read_bytes()


def _objections(state: State, given: dict[str, str], collections: list[str], file: bytes, reference: str) -> Any:
    if bool(collections) == bool(file):
        yield "", "give collections or geojson_file, one of the two"
        return
    for each in collections:
        collection = find(state, each)
        if is_running(state, collection) or "eudr_deforestation" not in finished_stats(state, collection):
            yield "", f"collection {each[:12]} has not ended its deforestation check"
    role, activity = given.get("operator_role", ROLES[1]), given.get("activity_type", ACTIVITIES[0])
    used = [each["reference"] for _, each in state.all("epoch", "statement")]
    rules = (
        (role not in ROLES, "EUDR_WEBSERVICE_USER_ACTIVITY_NOT_ALLOWED", "the account does not have this role"),
        (activity not in ACTIVITIES, "EUDR_ACTIVITY_TYPE_NOT_COMPATIBLE", "this activity is not known"),
        (activity in ("IMPORT", "EXPORT") and not given.get("operator_eori"),
         "EUDR_OPERATOR_EORI_FOR_ACTIVITY_MISSING", "import and export need an EORI"),
        (len(reference) > 35, "", "cvc-maxLength-valid: internalReferenceNumber"),
        (len(file) > LARGEST, "EUDR_MAXIMUM_GEO_SIZE_REACHED", "more than 25 MB"),
        (bool(file) and _count(file) < 1, "EUDR_COMMODITIES_PRODUCER_GEO_JSON_INVALID", "the file has no plots"),
        (state.option("epoch.dds_unique") and reference in used, "EUDR_INTERNAL_REFERENCE_USED",
         "this reference was used before"),
    )  # fmt: skip
    yield from ((code, words) for wrong, code, words in rules if wrong)


def _count(file: bytes) -> int:
    try:
        return len(json.loads(file.decode("utf-8"))["features"]) if file else 0
    except (ValueError, KeyError, TypeError):
        return -1


def _refusal(state: State, code: str, message: str) -> Response:
    shape = state.option("epoch.dds_refusal")
    if shape == "fault":
        words = f"<Fault><faultstring>{code} {message}</faultstring></Fault>".encode()
        return Response(502, body=words, content_type="text/xml")
    if shape == "success":
        return Response(200, json={"status": "error", "message": f"{code} {message}".strip()})
    if shape == "text" or not code:
        return Response(422, json={"detail": f"{code} {message}".strip()})
    return Response(422, json={"detail": {"errors": [{"code": code, "message": message}]}})


def _answer(state: State, filed: dict[str, Any]) -> Response:
    shape, numbers = state.option("epoch.dds_answer"), numbers_of(filed)
    full = {"uuid": filed["uuid"], "status": "SUBMITTED"}
    if shape == "full":
        return Response(json={**full, **numbers, "status": "AVAILABLE"})
    if shape == "camel":
        camel = {"referenceNumber": numbers["reference_number"], "verificationNumber": numbers["verification_number"]}
        return Response(json={"ddsIdentifier": filed["uuid"], **camel})
    bodies: dict[str, Any] = {
        "uuid": {"uuid": filed["uuid"]},
        "nested": {"result": full},
        "list": [full],
        "unknown_status": {**full, "status": "PONDERING"},
    }
    if shape in bodies:
        return Response(json=bodies[shape])
    return Response(body=b"thank you" if shape == "text" else b"", content_type="text/plain")


def numbers_of(filed: dict[str, Any]) -> dict[str, str]:
    """Made up, in the form of the EU's."""
    digest = hashlib.sha256(filed["uuid"].encode()).hexdigest().upper()
    return {"reference_number": f"26XX{digest[:10]}", "verification_number": digest[10:18]}


def life_of(state: State, filed: dict[str, Any]) -> dict[str, Any]:
    """Where a statement stands now, for the sandbox's own control."""
    age = state.now() - filed["filed"]
    life: dict[str, Any] = {"uuid": filed["uuid"], "reference": filed["reference"], "plots": filed["plots"]}
    life["made_up"] = True
    if age < float(state.option("epoch.dds_index_delay")):
        return {**life, "status": ""}
    if state.option("epoch.dds_stuck") or age < float(state.option("epoch.dds_profile_delay")):
        return {**life, "status": "SUBMITTED"}
    if "reject" in filed["reference"].lower():
        return {**life, "status": "REJECTED", "reason": "made up: the reference asks for it"}
    return {**life, "status": "AVAILABLE", **numbers_of(filed), "amendable": age < 72 * 3600}


def risk_get(request: Request, state: State) -> Response:
    if state.option("epoch.risk_method") != "get":
        return Response(405, json={"detail": "Method Not Allowed"}, headers={"Allow": "POST"})
    return _risk(request, state, {name: values[-1] for name, values in request.params.items()})


def risk_post(request: Request, state: State) -> Response:
    if state.option("epoch.risk_method") != "post":
        return Response(405, json={"detail": "Method Not Allowed"}, headers={"Allow": "GET"})
    body = request.json()
    return _risk(request, state, body if isinstance(body, dict) else {})


def _risk(request: Request, state: State, given: dict[str, Any]) -> Response:
    place = state.option("epoch.risk_path")
    if place != "both" and (place == "page") != request.path.startswith("/fetch_"):
        raise Refused(404, "Not Found")
    name = state.option("epoch.risk_parameter")
    if not isinstance(given.get(name), str):
        raise Refused(422, [{"loc": ["query", name], "msg": "field required", "type": "missing"}])
    collection = find(state, given[name])
    if is_running(state, collection) or "eudr_deforestation" not in finished_stats(state, collection):
        return Response(body=b"")
    return _risk_answer(state, collection)


def _risk_answer(state: State, collection: dict[str, Any]) -> Response:
    criteria: dict[str, dict[str, Any]] = {
        "a": {"title": "Country risk", "value": "standard", "source": "made up"},
        "b": {"title": "Forest present", "value": True, "source": "made up"},
        "c": {"title": "Indigenous peoples", "value": True, "details": [{"name": "made up"}]},
        "d": {"title": "Consultation", "value": None},
    }
    shape = state.option("epoch.risk_shape")
    head = {"collection_id": collection["collection_id"], "country": collection["countries"]["country"]}
    if shape == "clauses":
        return Response(json=[{"clause": f"10{letter}", **each} for letter, each in criteria.items()])
    if shape == "lines":
        rows = [
            {"type": "Feature", "geometry": None, "properties": {"clause": f"10{letter}", **each}}
            for letter, each in criteria.items()
        ]
        body = "\n".join(json.dumps(each) for each in rows).encode()
        return Response(body=body, content_type="application/x-ndjson")
    if shape == "words":
        return Response(json={**head, "country_risk": "standard", "indigenous_peoples": True, "source": "made up"})
    if shape == "detail":
        return Response(json={"detail": "the assessment failed (a fault of the sandbox)"})
    return Response(json={**head, "article_10": criteria})
