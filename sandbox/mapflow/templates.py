"""Planned searches of the sandbox's Mapflow: the catalog looked through again and again, new images marked."""

from __future__ import annotations

import uuid
from typing import Any

from ..routing import Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, option, read_object, refused
from .catalog import find_rows, paged
from .ground import square_metres_of
from .imagery import stamp
from .runs import run_answer as show_processing
from .runs import show_v1, start

BASE = "/rest/processings/template"
NAME_LENGTH = 64


def create_template(request: Request, state: State) -> Response:
    body = read_object(request)
    search = body.get("searchParams")
    if not body.get("name") or not isinstance(search, dict) or not body.get("projectId") or not body.get("activeUntil"):
        raise refused(400, "BAD_REQUEST", "name, searchParams, projectId and activeUntil are needed")
    aois = _read_aois([{**_geometry(each), **each.get("properties", {})} for each in _features(search)])
    if not aois:
        raise refused(400, "BAD_REQUEST", "aoiDetails must have at least one Polygon")
    _check_area(state, aois)
    template = {
        "id": str(uuid.uuid4()), "name": body["name"], "project": body["projectId"], "until": body["activeUntil"],
        "search": {key: value for key, value in search.items() if key not in ("aoi", "aoiDetails")}, "aois": aois,
        "created": state.now(), "checked": state.now(), "active": _active(state) < option(state, "template_cap"),
        "fails": "fail" in str(body["name"]), "seen": [], "runs": [],
    }  # fmt: skip
    state.create(SERVICE, "template", template["id"], template)
    return Response(json={"template": template_answer(state, template), "searchResults": None})


def _features(search: dict[str, Any]) -> list[dict[str, Any]]:
    """Features of the collection; those that are no single Polygon are ignored, as the service does."""
    details = search.get("aoiDetails")
    listed = details.get("features") if isinstance(details, dict) else None
    found = [each for each in listed or [] if isinstance(each, dict)]
    return [each for each in found if (each.get("geometry") or {}).get("type") == "Polygon"]


def _geometry(feature: dict[str, Any]) -> dict[str, Any]:
    return {"geometry": feature["geometry"]}


def _read_aois(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for number, row in enumerate(rows, 1):
        name = str(row.get("name") or f"AOI {number}")
        if len(name) > NAME_LENGTH:
            raise refused(400, "BAD_REQUEST", f"AOI name is longer than {NAME_LENGTH}")
        try:
            square_metres_of(row.get("geometry"))
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            raise refused(400, "BAD_REQUEST", "geometry must be a Polygon") from None
        found.append({"id": str(uuid.uuid4()), "name": name, "geometry": row["geometry"]})
    return found


def _check_area(state: State, aois: list[dict[str, Any]]) -> None:
    limit, area = option(state, "template_limit"), _area(aois)
    if limit and area > limit:
        raise refused(400, "BAD_REQUEST", "You don't have enough limit, please contact admin!")


def _area(aois: list[dict[str, Any]]) -> int:
    return round(sum(square_metres_of(each["geometry"]) for each in aois))


def _active(state: State) -> int:
    return sum(bool(each["active"]) for _, each in state.all(SERVICE, "template"))


def template_status(state: State, template: dict[str, Any]) -> str:
    if state.fraction(template["checked"], float(state.option("sandbox.seconds")) / 3) < 1:
        return "SEARCHING"
    return "FAILED" if template["fails"] else "READY"


def template_answer(state: State, template: dict[str, Any], with_search: bool = True) -> dict[str, Any]:
    features = [
        {
            "type": "Feature",
            "geometry": each["geometry"],
            "properties": {"id": each["id"], "name": each["name"], "processings": [], "hasNewImages": False},
        }
        for each in template["aois"]
    ]
    shown = {
        "id": template["id"],
        "name": template["name"],
        "status": template_status(state, template),
        "createdAt": stamp(template["created"]),
        "userId": "u1",
        "projectId": template["project"],
        "activeUntil": template["until"],
        "lastCheckedAt": stamp(template["checked"]),
        "newImagesCount": 0 if template["seen"] == "all" else max(0, 5 - len(template["seen"])),
        "isActive": template["active"],
        "isArchived": False,
        "area": _area(template["aois"]),
        "processingParams": None,
    }
    if with_search:
        shown["searchParams"] = {
            **template["search"],
            "aoiDetails": {"type": "FeatureCollection", "features": features},
        }
    return shown


def _the(request: Request, state: State) -> dict[str, Any]:
    template = state.get(SERVICE, "template", request.vars["template"])
    if template is None:
        raise refused(404, "NOT_FOUND", "Template not found")
    return template


def _change(state: State, template: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return state.update(SERVICE, "template", template["id"], lambda old: {**old, **changes}) or template


def list_templates(request: Request, state: State) -> Response:
    return Response(json=[template_answer(state, each) for _, each in state.all(SERVICE, "template")])


def list_templates_of_project(request: Request, state: State) -> Response:
    found = [each for _, each in state.all(SERVICE, "template") if each["project"] == request.vars["project"]]
    return Response(json={"templates": [template_answer(state, each, with_search=False) for each in found]})


def get_template(request: Request, state: State) -> Response:
    return Response(json={"template": template_answer(state, _the(request, state)), "searchResults": None})


def update(request: Request, state: State) -> Response:
    template, body = _the(request, state), read_object(request)
    search = body.get("searchParams") or {}
    if "aoi" in search or "aoiDetails" in search or body.get("processingParams") == {}:
        raise refused(400, "BAD_REQUEST", "The AOI cannot be changed here")
    changed = _change(
        state, template, name=body.get("name") or template["name"], until=body.get("activeUntil") or template["until"],
        search={**template["search"], **search},
    )  # fmt: skip
    return Response(json={"template": template_answer(state, changed)})


def delete_template(request: Request, state: State) -> Response:
    state.delete(SERVICE, "template", _the(request, state)["id"])
    return Response(200)


def pause_template(request: Request, state: State) -> Response:
    return Response(json=template_answer(state, _change(state, _the(request, state), active=False)))


def resume(request: Request, state: State) -> Response:
    if _active(state) >= option(state, "template_cap"):
        raise refused(400, "BAD_REQUEST", "The maximum number of active templates is reached")
    return Response(json=template_answer(state, _change(state, _the(request, state), active=True)))


def restart_template(request: Request, state: State) -> Response:
    template = _the(request, state)
    if template_status(state, template) != "FAILED":
        raise refused(400, "BAD_REQUEST", "Only a failed template can be restarted")
    return Response(json=template_answer(state, _change(state, template, fails=False, checked=state.now())))


def images(request: Request, state: State) -> Response:
    """The catalog over all AOIs; the first five rows are new until somebody has seen them."""
    template, body = _the(request, state), read_object(request)
    wanted = set(body.get("aoiIds") or [each["id"] for each in template["aois"]])
    polygons = [each["geometry"]["coordinates"] for each in template["aois"] if each["id"] in wanted]
    if not polygons or template_status(state, template) != "READY":
        return Response(json={"images": [], "total": 0, "limit": body.get("limit", 100), "offset": 0})
    search = {**template["search"], **body, "aoi": {"type": "MultiPolygon", "coordinates": polygons}}
    rows = find_rows(request, state, search)
    for number, row in enumerate(rows):
        row["isNew"] = template["seen"] != "all" and number < 5 and row["id"] not in template["seen"]
    shown, total, limit, offset = paged(body, rows)
    return Response(json={"images": shown, "total": total, "limit": limit, "offset": offset})


def run_template(request: Request, state: State) -> Response:
    template, body = _the(request, state), read_object(request)
    processing = start(state, {**body, "projectId": template["project"]})
    _change(state, template, runs=[*template["runs"], processing["id"]])
    return Response(json=show_processing(request, state, processing))


def processings(request: Request, state: State) -> Response:
    found = [state.get(SERVICE, "processing", uid) for uid in _the(request, state)["runs"]]
    return Response(json=[show_v1(request, state, each) for each in found if each])


def add_aois(request: Request, state: State) -> Response:
    template, body = _the(request, state), read_object(request)
    added = _read_aois(body["aois"] if isinstance(body.get("aois"), list) else [body])
    _check_area(state, template["aois"] + added)
    _change(state, template, aois=template["aois"] + added)
    return Response(json={"addedCount": len(added), "partitioningTriggered": False})


def update_aoi(request: Request, state: State) -> Response:
    template, body = _the(request, state), read_object(request)
    uid = request.vars["aoi"]
    if uid not in [each["id"] for each in template["aois"]]:
        raise refused(404, "NOT_FOUND", "AOI not found")
    given = {key: body[key] for key in ("name", "geometry") if body.get(key)}
    aois = [{**each, **given} if each["id"] == uid else each for each in template["aois"]]
    return Response(json={"template": template_answer(state, _change(state, template, aois=aois))})


def no_put(request: Request, state: State) -> Response:
    raise refused(404, "NOT_FOUND", "Not found")


def delete_aois(request: Request, state: State) -> Response:
    template, wanted = _the(request, state), set(read_object(request).get("aoiIds") or [])
    kept = [each for each in template["aois"] if each["id"] not in wanted]
    _change(state, template, aois=kept)
    return Response(json={"deletedCount": len(template["aois"]) - len(kept)})


def seen(request: Request, state: State) -> Response:
    template = _the(request, state)
    if template["seen"] != "all":
        _change(state, template, seen=[*template["seen"], request.vars["image"]])
    return Response(200)


def seen_all(request: Request, state: State) -> Response:
    _change(state, _the(request, state), seen="all")
    return Response(200)


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("POST", "", create_template),
    ("GET", "", list_templates),
    ("GET", "/user/{user}", list_templates),
    ("GET", "/project/{project}", list_templates_of_project),
    ("GET", "/{template}", get_template),
    ("PUT", "/{template}", update),
    ("DELETE", "/{template}", delete_template),
    ("POST", "/{template}/pause", pause_template),
    ("POST", "/{template}/resume", resume),
    ("POST", "/{template}/restart", restart_template),
    ("POST", "/{template}/images", images),
    ("POST", "/{template}/v2", run_template),
    ("GET", "/{template}/processings", processings),
    ("POST", "/{template}/aoi", add_aois),
    ("DELETE", "/{template}/aoi", delete_aois),
    ("POST", "/{template}/aoi/{aoi}", update_aoi),
    ("PUT", "/{template}/aoi/{aoi}", no_put),
    ("POST", "/{template}/image/{image}/seen", seen),
    ("PUT", "/{template}/image/seenAll", seen_all),
)
ROUTES = [Route(method, f"{BASE}{path}", behind_sign_in(handler)) for method, path, handler in _TABLE]
