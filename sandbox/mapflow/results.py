"""What comes of a processing of the sandbox's Mapflow: results, AOIs, restart, rating, review, history."""

from __future__ import annotations

import uuid
from typing import Any

from ..routing import Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, option, read_object, refused
from .account import all_projects, check_role, find_model
from .failures import failure
from .features import make_features
from .ground import polygons_of, square_metres_of
from .runs import review_of, run_answer, runs_of, the_processing
from .states import failure_code, run_status


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
    if run_status(state, processing)[0] != "OK":
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
    status, percent = run_status(state, processing)
    messages = failure(failure_code(state, processing)) if status == "FAILED" else []
    rows = []
    for number, polygon in enumerate(polygons_of(processing["body"]["geometry"]), 1):
        geometry = {"type": "Polygon", "coordinates": polygon}
        uid = str(uuid.uuid5(uuid.UUID(processing["id"]), str(number)))
        area = round(square_metres_of(geometry))
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
    return Response(json=run_answer(request, state, changed))


def restart_run(request: Request, state: State) -> Response:
    check_role(state, "contributor")
    processing = the_processing(request, state)
    if run_status(state, processing)[0] != "FAILED":
        raise refused(400, "BAD_REQUEST", "Only a failed processing can be restarted")
    changed = _changed(state, processing, started=state.now(), restarts=processing["restarts"] + 1)
    return Response(json=run_answer(request, state, changed))


def remove(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    state.delete(SERVICE, "processing", the_processing(request, state)["id"])
    return Response(200)


def rate(request: Request, state: State) -> Response:
    processing, body = the_processing(request, state), read_object(request)
    if run_status(state, processing)[0] != "OK" or body.get("rating") not in (1, 2, 3, 4, 5):
        raise refused(400, "BAD_REQUEST", "Only a processing that is OK can be rated, from 1 to 5")
    _changed(state, processing, rating={"rating": str(body["rating"]), "feedback": body.get("feedback")})
    return Response(200)


def review(word: str) -> Any:
    def answer(request: Request, state: State) -> Response:
        processing = the_processing(request, state)
        current = review_of(state, processing, run_status(state, processing)[0] == "OK")
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
    shown = run_answer(request, state, processing)
    names = {project["id"]: project["name"] for project in all_projects(state)}
    return {
        "projectName": names.get(shown["projectId"]), "name": shown["name"], "area": shown["area"],
        "cost": shown["cost"],
        "created": shown["created"], "completionDate": None, "status": shown["status"], "archived": False,
        "percentCompleted": shown["percentCompleted"], "scenario": shown["workflowDef"].get("name"),
    }  # fmt: skip


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/processings/stats", stats),
    ("PUT", "/processings/{processing}/v2", rename),
    ("PUT", "/processings/{processing}", rename),
    ("DELETE", "/processings/{processing}", remove),
    ("POST", "/processings/{processing}/restart/v2", restart_run),
    ("POST", "/processings/{processing}/restart", restart_run),
    ("GET", "/processings/{processing}/result", result),
    ("GET", "/processings/{processing}/aois", aois),
    ("PUT", "/processings/{processing}/rate", rate),
    ("PUT", "/processings/{processing}/acceptation", review("ACCEPTED")),
    ("PUT", "/processings/{processing}/rejection", review("NOT_ACCEPTED")),
)
ROUTES = [Route(method, f"/rest{path}", behind_sign_in(handler)) for method, path, handler in _TABLE]
