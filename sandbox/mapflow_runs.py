"""The processing machine of the sandbox's Mapflow: cost, create, follow, result, restart, rate, review.

A processing whose name holds ``fail:CODE`` (or the option ``fail_code``) fails with that code; started again it
succeeds, unless its name holds ``fail always:CODE``.
"""

from __future__ import annotations

import re
import uuid
from typing import Any, Optional

from .mapflow_access import SERVICE, guarded, option, read_object, refused
from .mapflow_account import (
    all_projects,
    check_role,
    default_id,
    find_model,
    spent,
    the_project,
)
from .mapflow_catalog import paged
from .mapflow_failures import failure
from .mapflow_features import make_features
from .mapflow_ground import polygons_of, square_metres
from .mapflow_imagery import stamp
from .mapflow_judging import FIELDS, SOURCES, judge, price_of
from .mapflow_links import tile_links, vector_links
from .routing import Request, Response, Route
from .state import State

_SORTS = {
    "SCENARIO", "NAME", "PROJECT", "EMAIL", "CREATED", "STATUS", "PROGRESS", "COMPLETED", "COST", "AREA", "PROVIDER",
}  # fmt: skip


def cost(request: Request, state: State) -> Response:
    body = read_object(request)
    model, key, fields, area = judge(state, body)
    price = price_of(model, body, key, fields, area)
    if option(state, "cost_as") == "text":
        return Response(200, str(price), content_type="text/plain")
    return Response(200, str(price), content_type="application/json")


# create and look


def create(request: Request, state: State) -> Response:
    processing = start(state, read_object(request))
    return Response(json=show(request, state, processing))


def start(state: State, body: dict[str, Any]) -> dict[str, Any]:
    check_role(state, "contributor")
    model, key, fields, area = judge(state, body)
    project = the_project(state, str(body.get("projectId") or default_id(state)))
    if not isinstance(body.get("name"), str) or not body["name"].strip():
        raise refused(400, "BAD_REQUEST", "name must not be empty")
    price = price_of(model, body, key, fields, area)
    with state.transaction():
        if option(state, "billing") == "CREDITS" and spent(state) + price > option(state, "credits"):
            raise refused(400, "BAD_REQUEST", "You don't have enough limit, please contact admin!")
        processing = {
            "id": str(uuid.uuid4()), "project": project["id"], "name": body["name"], "body": body, "model": model["id"],
            "cost": price, "area": round(area), "aois": len(polygons_of(body["geometry"])), "created": state.now(),
            "started": state.now(), "updated": state.now(), "restarts": 0, "rating": None, "review": None,
        }  # fmt: skip
        state.create(SERVICE, "processing", processing["id"], processing)
        state.create(SERVICE, "charge", processing["id"], {"cost": price, "area": round(area)})
    return processing


def status_of(state: State, processing: dict[str, Any]) -> tuple[str, Optional[int]]:
    """(status, percent) by the time since it was started."""
    chosen = option(state, "run_seconds")
    share = state.fraction(processing["started"], float(state.option("sandbox.seconds") if chosen is None else chosen))
    if option(state, "stuck"):
        share = min(share, 0.6)
    if processing.get("cancelled"):
        return "CANCELLED", None
    if share < 0.1:
        return "UNPROCESSED", 0
    search = (processing["body"]["params"]["sourceParams"].get("imagerySearch") or {}).get("imageIds")
    if search and share < 0.4:
        return "AWAITING", None
    if share < 1:
        return "IN_PROGRESS", int(share * 100)
    return ("FAILED", 80) if failure_code(state, processing) else ("OK", 100)


def failure_code(state: State, processing: dict[str, Any]) -> str:
    found = re.search(r"fail( always)?:([\w.-]+)", processing["name"])
    code = found.group(2) if found else str(option(state, "fail_code") or "")
    if processing["restarts"] and not (found and found.group(1)):
        return ""
    return code


def show(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    body, (status, percent) = processing["body"], status_of(state, processing)
    model = find_model({"wdId": processing["model"]}) or {}
    sources = {key: None for key in SOURCES}
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
        "reviewStatus": _review(state, processing, done),
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


def _review(state: State, processing: dict[str, Any], done: bool) -> Any:
    if processing["review"]:
        return {"reviewStatus": processing["review"], "inReviewUntil": None}
    if not (done and option(state, "review")):
        return None
    return {"reviewStatus": "IN_REVIEW", "inReviewUntil": stamp(processing["created"] + 5 * 86400)}


def show_v1(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    """The old form: flat texts as ``params``."""
    shown = show(request, state, processing)
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


def get(request: Request, state: State) -> Response:
    return Response(json=show(request, state, the_processing(request, state)))


def get_v1(request: Request, state: State) -> Response:
    return Response(json=show_v1(request, state, the_processing(request, state)))


def runs_of(state: State, project_id: Optional[str]) -> list[dict[str, Any]]:
    found = [each for _, each in state.all(SERVICE, "processing")]
    return [each for each in found if project_id in (None, each["project"])]


def list_all(request: Request, state: State) -> Response:
    return Response(json=[show(request, state, each) for each in runs_of(state, None)])


def list_all_v1(request: Request, state: State) -> Response:
    return Response(json=[show_v1(request, state, each) for each in runs_of(state, None)])


def list_of_project(request: Request, state: State) -> Response:
    project = the_project(state, request.vars["project"])
    return Response(json=[show(request, state, each) for each in runs_of(state, project["id"])])


def page(request: Request, state: State) -> Response:
    project, body = the_project(state, request.vars["project"]), read_object(request)
    terms, token = str(body.get("terms") or "").lower(), body.get("sortBy") or "CREATED"
    if token not in _SORTS:
        raise refused(400, "BAD_REQUEST", f"Unknown sortBy {token}")
    found = [each for each in runs_of(state, project["id"]) if terms in each["name"].lower()]
    key = {"NAME": "name", "COST": "cost", "AREA": "area"}.get(token, "created")
    found.sort(key=lambda each: each[key], reverse=str(body.get("sortOrder") or "DESC").upper() == "DESC")
    rows, total, _, _ = paged({"limit": 30, **body}, found)
    return Response(json={"results": [show(request, state, each) for each in rows], "total": total, "count": len(rows)})


# what comes of it


def features_of(state: State, processing: dict[str, Any], geometry: Any = None) -> list[dict[str, Any]]:
    """The synthetic things in the area of a processing, or in one of its AOIs."""
    if "empty result" in processing["name"]:
        return []
    body = processing["body"]
    model = find_model({"wdId": processing["model"]}) or {}
    options = {block["name"] for block in body.get("blocks") or [] if block.get("enabled")}
    return make_features(model.get("styleName", ""), geometry or body["geometry"], options)


def result(request: Request, state: State) -> Response:
    processing = the_processing(request, state)
    if status_of(state, processing)[0] != "OK":
        raise refused(400, "BAD_REQUEST", "The processing has no result: its status is not OK")
    geometry = None
    if request.param("aoiId"):
        geometry = next(
            (aoi["geometry"] for aoi in _aois(state, processing) if aoi["id"] == request.param("aoiId")), None
        )
        if geometry is None:
            raise refused(404, "NOT_FOUND", "AOI not found")
    collection = {"type": "FeatureCollection", "features": features_of(state, processing, geometry)}
    answer = Response(json=collection)
    answer.headers["Content-Type"] = "application/octet-stream"
    return answer


def aois(request: Request, state: State) -> Response:
    rows = _aois(state, the_processing(request, state))
    return Response(json={"aois": rows} if option(state, "aois_wrapped") else rows)


def _aois(state: State, processing: dict[str, Any]) -> list[dict[str, Any]]:
    status, percent = status_of(state, processing)
    messages = failure(failure_code(state, processing)) if status == "FAILED" else []
    rows = []
    for number, polygon in enumerate(polygons_of(processing["body"]["geometry"]), 1):
        geometry = {"type": "Polygon", "coordinates": polygon}
        uid = str(uuid.uuid5(uuid.UUID(processing["id"]), str(number)))
        area = round(square_metres(geometry))
        rows.append({
            "id": uid, "status": status, "percentCompleted": percent, "area": area, "messages": messages,
            "geometry": geometry,
        })  # fmt: skip
    return rows


def _changed(state: State, processing: dict[str, Any], **changes: Any) -> dict[str, Any]:
    changes = {**changes, "updated": state.now()}
    return state.update(SERVICE, "processing", processing["id"], lambda old: {**old, **changes}) or processing


def rename(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    processing, body = the_processing(request, state), read_object(request)
    inner = {**processing["body"], "description": body.get("description")}
    changed = _changed(state, processing, name=body.get("name") or processing["name"], body=inner)
    return Response(json=show(request, state, changed))


def restart(request: Request, state: State) -> Response:
    check_role(state, "contributor")
    processing = the_processing(request, state)
    if status_of(state, processing)[0] != "FAILED":
        raise refused(400, "BAD_REQUEST", "Only a failed processing can be restarted")
    changed = _changed(state, processing, started=state.now(), restarts=processing["restarts"] + 1)
    return Response(json=show(request, state, changed))


def remove(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    state.delete(SERVICE, "processing", the_processing(request, state)["id"])
    return Response(200)


def rate(request: Request, state: State) -> Response:
    processing, body = the_processing(request, state), read_object(request)
    if status_of(state, processing)[0] != "OK" or body.get("rating") not in (1, 2, 3, 4, 5):
        raise refused(400, "BAD_REQUEST", "Only a processing that is OK can be rated, from 1 to 5")
    _changed(state, processing, rating={"rating": str(body["rating"]), "feedback": body.get("feedback")})
    return Response(200)


def review(word: str) -> Any:
    def answer(request: Request, state: State) -> Response:
        processing = the_processing(request, state)
        current = _review(state, processing, status_of(state, processing)[0] == "OK")
        if not current or current["reviewStatus"] != "IN_REVIEW":
            raise refused(400, "BAD_REQUEST", "The processing is not in review")
        if word == "NOT_ACCEPTED" and not isinstance(read_object(request).get("features"), dict):
            raise refused(400, "BAD_REQUEST", "features are needed")
        _changed(state, processing, review=word)
        return Response(200)

    return answer


def stats(request: Request, state: State) -> Response:
    body = read_object(request)
    rows = [_stat(request, state, each) for each in runs_of(state, None)]
    if request.param("type") == "CSV":
        lines = [
            "name,status,cost,area",
            *(f"{row['name']},{row['status']},{row['cost']},{row['area']}" for row in rows),
        ]
        return Response(200, "\n".join(lines), content_type="text/csv")
    start, size = int(body.get("page") or 0), int(body.get("perPage") or 50)
    shown = rows[start * size : (start + 1) * size]
    return Response(json={
        "results": shown, "total": len(rows), "count": len(shown),
        "totalCost": sum(row["cost"] for row in rows), "totalArea": sum(row["area"] for row in rows),
    })  # fmt: skip


def _stat(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    shown = show(request, state, processing)
    names = {project["id"]: project["name"] for project in all_projects(state)}
    return {
        "projectName": names.get(shown["projectId"]), "name": shown["name"], "area": shown["area"],
        "cost": shown["cost"],
        "created": shown["created"], "completionDate": None, "status": shown["status"], "archived": False,
        "percentCompleted": shown["percentCompleted"], "scenario": shown["workflowDef"].get("name"),
    }  # fmt: skip


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/processing/cost/v2", cost),
    ("POST", "/processing/cost", cost),
    ("POST", "/processings/v2", create),
    ("GET", "/processings/v2", list_all),
    ("GET", "/processings", list_all_v1),
    ("POST", "/processings/stats", stats),
    ("GET", "/projects/{project}/processings/v2", list_of_project),
    ("POST", "/projects/{project}/processings/v2/page", page),
    ("GET", "/processings/{processing}/v2", get),
    ("GET", "/processings/{processing}", get_v1),
    ("PUT", "/processings/{processing}/v2", rename),
    ("PUT", "/processings/{processing}", rename),
    ("DELETE", "/processings/{processing}", remove),
    ("POST", "/processings/{processing}/restart/v2", restart),
    ("POST", "/processings/{processing}/restart", restart),
    ("GET", "/processings/{processing}/result", result),
    ("GET", "/processings/{processing}/aois", aois),
    ("PUT", "/processings/{processing}/rate", rate),
    ("PUT", "/processings/{processing}/acceptation", review("ACCEPTED")),
    ("PUT", "/processings/{processing}/rejection", review("NOT_ACCEPTED")),
)
ROUTES = [Route(method, f"/rest{path}", guarded(handler)) for method, path, handler in _TABLE]
