"""The processing machine of the sandbox's Mapflow: price, create, look, list."""

from __future__ import annotations

import uuid
from typing import Any, Optional

from ..routing import Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, option, read_object, refused
from .account import check_role, credits_spent, default_id, find_model, the_project
from .catalog import paged
from .failures import failure
from .ground import polygons_of
from .imagery import stamp
from .judging import FIELDS, SOURCES, judge_request, run_price
from .links import tile_links, vector_links
from .states import failure_code, run_status

_SORTS = {
    "SCENARIO", "NAME", "PROJECT", "EMAIL", "CREATED", "STATUS", "PROGRESS", "COMPLETED", "COST", "AREA", "PROVIDER",
}  # fmt: skip


def cost(request: Request, state: State) -> Response:
    return tell_cost(state, read_object(request))


def tell_cost(state: State, body: dict[str, Any]) -> Response:
    model, key, fields, area = judge_request(state, body)
    price = run_price(model, body, key, fields, area)
    if option(state, "cost_as") == "text":
        return Response(200, str(price), content_type="text/plain")
    return Response(200, str(price), content_type="application/json")


# create and look


def create_run(request: Request, state: State) -> Response:
    processing = start(state, read_object(request))
    return Response(json=run_answer(request, state, processing))


def start(state: State, body: dict[str, Any]) -> dict[str, Any]:
    check_role(state, "contributor")
    model, key, fields, area = judge_request(state, body)
    project = the_project(state, str(body.get("projectId") or default_id(state)))
    if not isinstance(body.get("name"), str) or not body["name"].strip():
        raise refused(400, "BAD_REQUEST", "name must not be empty")
    price = run_price(model, body, key, fields, area)
    with state.transaction():
        if option(state, "billing") == "CREDITS" and credits_spent(state) + price > option(state, "credits"):
            raise refused(400, "BAD_REQUEST", "You don't have enough limit, please contact admin!")
        processing = {
            "id": str(uuid.uuid4()), "project": project["id"], "name": body["name"], "body": body, "model": model["id"],
            "cost": price, "area": round(area), "aois": len(polygons_of(body["geometry"])), "created": state.now(),
            "started": state.now(), "updated": state.now(), "restarts": 0, "rating": None, "review": None,
        }  # fmt: skip
        state.create(SERVICE, "processing", processing["id"], processing)
        state.create(SERVICE, "charge", processing["id"], {"cost": price, "area": round(area)})
    return processing


def run_answer(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    body, (status, percent) = processing["body"], run_status(state, processing)
    model = find_model({"wdId": processing["model"]}) or {}
    sources: dict[str, Optional[dict[str, Any]]] = dict.fromkeys(SOURCES)
    for key, value in body["params"]["sourceParams"].items():
        if value is not None:
            sources[key] = {name: value.get(name) for name in FIELDS[key]}
    done = status == "OK"
    titles = {block["name"]: block["displayName"] for block in model.get("blocks", [])}
    shown = {
        "id": processing["id"],
        "name": processing["name"],
        "description": body.get("description"),
        "projectId": processing["project"],
        "status": status,
        "percentCompleted": percent,
        "cost": processing["cost"],
        "aoiCount": processing["aois"],
        "aoiArea": processing["area"],
        "area": processing["area"],
        "workflowDef": model,
        "params": {"sourceParams": sources, "inferenceParams": body["params"].get("inferenceParams")},
        "blocks": [{**block, "displayName": titles.get(block["name"])} for block in body.get("blocks") or []],
        "meta": body.get("meta"),
        "messages": failure(failure_code(state, processing)) if status == "FAILED" else [],
        "reviewStatus": review_of(state, processing, done),
        "rating": processing["rating"],
        "vectorLayer": vector_links(request, processing["id"], processing["name"]) if done else None,
        "rasterLayer": tile_links(request, _imagery(body)) if done else None,
        "resultRasterLayer": tile_links(request, "basemap") if done and option(state, "result_tiles") else None,
        "created": stamp(processing["created"]),
        "updated": stamp(processing["updated"]),
    }
    if option(state, "extra_fields"):
        shown["notKnownYet"] = [{"a": 1}]
    return shown


def _imagery(body: dict[str, Any]) -> str:
    mosaic_id = (body["params"]["sourceParams"].get("myImagery") or {}).get("mosaicId")
    return f"mosaic/{mosaic_id}" if mosaic_id else "basemap"


def review_of(state: State, processing: dict[str, Any], done: bool) -> Any:
    if processing["review"]:
        return {"reviewStatus": processing["review"], "inReviewUntil": None}
    if not (done and option(state, "review")):
        return None
    return {"reviewStatus": "IN_REVIEW", "inReviewUntil": stamp(processing["created"] + 5 * 86400)}


def show_v1(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    """The old form: flat texts as ``params``."""
    shown = run_answer(request, state, processing)
    fields = next(value for value in shown["params"]["sourceParams"].values() if value is not None)
    flat = {"data_provider": fields.get("providerName") or fields.get("dataProvider"), "url": fields.get("url")}
    if fields.get("zoom") is not None:
        flat["zoom"] = str(fields["zoom"])
    return {**shown, "params": {key: value for key, value in flat.items() if value}}


def the_processing(request: Request, state: State) -> dict[str, Any]:
    uid = request.vars["processing"]
    processing = state.get(SERVICE, "processing", uid)
    if processing is None:
        raise refused(404, "NOT_FOUND", f"Processing {uid} not found")
    return processing


def get_run(request: Request, state: State) -> Response:
    return Response(json=run_answer(request, state, the_processing(request, state)))


def get_v1(request: Request, state: State) -> Response:
    return Response(json=show_v1(request, state, the_processing(request, state)))


def runs_of(state: State, project_id: Optional[str]) -> list[dict[str, Any]]:
    found = [each for _, each in state.all(SERVICE, "processing")]
    return [each for each in found if project_id in (None, each["project"])]


def list_runs(request: Request, state: State) -> Response:
    return Response(json=[run_answer(request, state, each) for each in runs_of(state, None)])


def list_all_v1(request: Request, state: State) -> Response:
    return Response(json=[show_v1(request, state, each) for each in runs_of(state, None)])


def list_runs_of_project(request: Request, state: State) -> Response:
    project = the_project(state, request.vars["project"])
    return Response(json=[run_answer(request, state, each) for each in runs_of(state, project["id"])])


def page_of_runs(request: Request, state: State) -> Response:
    project, body = the_project(state, request.vars["project"]), read_object(request)
    terms, token = str(body.get("terms") or "").lower(), body.get("sortBy") or "CREATED"
    if token not in _SORTS:
        raise refused(400, "BAD_REQUEST", f"Unknown sortBy {token}")
    found = [each for each in runs_of(state, project["id"]) if terms in each["name"].lower()]
    key = {"NAME": "name", "COST": "cost", "AREA": "area"}.get(token, "created")
    found.sort(key=lambda each: each[key], reverse=str(body.get("sortOrder") or "DESC").upper() == "DESC")
    rows, total, _, _ = paged({"limit": 30, **body}, found)
    return Response(
        json={"results": [run_answer(request, state, each) for each in rows], "total": total, "count": len(rows)}
    )


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/processing/cost/v2", cost),
    ("POST", "/processings/v2", create_run),
    ("GET", "/processings/v2", list_runs),
    ("GET", "/processings", list_all_v1),
    ("GET", "/projects/{project}/processings/v2", list_runs_of_project),
    ("POST", "/projects/{project}/processings/v2/page", page_of_runs),
    ("GET", "/processings/{processing}/v2", get_run),
    ("GET", "/processings/{processing}", get_v1),
)
ROUTES = [Route(method, f"/rest{path}", behind_sign_in(handler)) for method, path, handler in _TABLE]
