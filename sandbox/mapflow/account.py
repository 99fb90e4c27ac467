"""Account, models, data providers and projects of the sandbox's Mapflow."""

from __future__ import annotations

import uuid
from typing import Any, Optional

from ..accounts import sandbox_email
from ..routing import Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, option, read_object, refused
from .imagery import stamp
from .states import run_status

MADE = "2026-01-01T00:00:00.000000Z"
ROLES = ("readonly", "contributor", "maintainer", "owner")


def _block(name: str, title: str, price: float, optional: bool) -> dict[str, Any]:
    return {"name": name, "displayName": title, "optional": optional, "price": price}


def _model(number: int, name: str, style: str, price: float, *blocks: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"00000000-0000-4000-8000-00000000000{number}",
        "name": name,
        "description": "synthetic results of the GeoRelay sandbox",
        "created": MADE,
        "updated": MADE,
        "pricePerSqKm": price,
        "styleName": style,
        "blocks": list(blocks),
    }


def models() -> list[dict[str, Any]]:
    needed = _block("Segmentation", "Segmentation", 10.0, False)
    return [
        _model(
            1, "\U0001f3e0 Buildings", "buildings", 10.0, needed,
            _block("Classification", "Classification", 0.0, True),
            _block("Simplification", "Polygonization", 0.0, True),
            _block("Heights", "Height estimation", 10.0, True),
        ),
        _model(2, "\U0001f332 Forest and trees", "forest", 10.0, needed, _block("Heights", "Tree heights", 5.0, True)),
        _model(3, "\U0001f6e3\ufe0f Roads", "roads", 8.0),
        _model(4, "\U0001f3d7\ufe0f Construction", "construction", 8.0),
        _model(5, "\U0001f5fa\ufe0f Open data", "open_data", 1.0),
    ]  # fmt: skip


def find_model(body: dict[str, Any]) -> Optional[dict[str, Any]]:
    """By id, or by the exact name, emoji included."""
    return next(
        (each for each in models() if each["id"] == body.get("wdId") or each["name"] == body.get("wdName")), None
    )


def data_providers() -> list[dict[str, Any]]:
    """One entry is there twice, and the least area has two spellings, as at the service."""
    rows: list[tuple[str, str, str, dict[str, Optional[float]], list[tuple[int, float]]]] = [
        ("p1", "Mapbox", "Mapbox Satellite (synthetic)", {"minAreaSqKm": None}, [(17, 1.0), (18, 3.0), (19, 9.0)]),
        ("p2", "arcgis_world_imagery", "ArcGIS (synthetic)", {"minAreaSqKm": 5.0}, [(18, 2.0)]),
        ("p3", "maxar_vivid", "Maxar Vivid (synthetic)", {"minAreaSqkm": 7.5}, [(18, 12.0)]),
        ("p1", "Mapbox", "Mapbox Satellite (synthetic)", {"minAreaSqKm": None}, [(17, 1.0), (18, 3.0), (19, 9.0)]),
    ]
    return [
        {
            "id": uid,
            "name": name,
            "displayName": title,
            "previewUrl": None,
            "previewUrlMaxZoom": None,
            **least,
            "price": [{"zoom": zoom, "priceSqKm": price} for zoom, price in prices],
        }
        for uid, name, title, least, prices in rows
    ]


def search_providers() -> list[dict[str, Any]]:
    price = [{"zoom": 18, "priceSqKm": 5.0}]
    return [
        {"id": "p7", "name": "CG", "displayName": "CG (synthetic)", "minAreaSqKm": 1.0, "price": price},
        {"id": "p8", "name": "CG_mosaic_2022", "displayName": "CG mosaic (synthetic)", "price": price},
    ]


def credits_spent(state: State) -> float:
    return sum(each["cost"] for _, each in state.all(SERVICE, "charge"))


def processed(state: State) -> float:
    return sum(each["area"] for _, each in state.all(SERVICE, "charge"))


def user_status(request: Request, state: State) -> Response:
    area_limit, done = option(state, "area_limit"), processed(state)
    shown = {
        "email": sandbox_email(),
        "billingType": option(state, "billing"),
        "remainingCredits": round(option(state, "credits") - credits_spent(state), 2),
        "processedArea": round(done),
        "remainingArea": None if area_limit is None else round(max(0, area_limit - done)),
        "areaLimit": area_limit,
        "memoryLimit": option(state, "memory_limit"),
        "maxAoisPerProcessing": option(state, "max_aois"),
        "templateAreaLimit": option(state, "template_limit"),
        "searchAreaLimit": option(state, "search_limit"),
        "reviewWorkflowEnabled": bool(option(state, "review")),
        "models": models(),
        "dataProviders": data_providers(),
        "searchDataProviders": search_providers(),
        "teams": [{"teamId": "t1", "name": "Sandbox", "role": "OWNER", "activeUntil": None, "creditsLimit": None}],
    }
    if option(state, "extra_fields"):
        shown["somethingNew"] = {"list": [1, 2, None]}
    return Response(json=shown)


# projects


def default_id(state: State) -> str:
    return str(state.setting(f"{SERVICE}.default_project", lambda: str(uuid.uuid4())))


def all_projects(state: State) -> list[dict[str, Any]]:
    first = default_id(state)
    if state.get(SERVICE, "project", first) is None:
        made = {
            "id": first,
            "name": "Default",
            "description": None,
            "isDefault": True,
            "created": MADE,
            "updated": MADE,
        }
        state.create(SERVICE, "project", first, made)
    return [project for _, project in state.all(SERVICE, "project")]


def the_project(state: State, uid: str) -> dict[str, Any]:
    found = next((each for each in all_projects(state) if each["id"] == uid), None)
    if found is None:
        raise refused(404, "NOT_FOUND", f"Project {uid} not found")
    return found


def show_project(state: State, project: dict[str, Any]) -> dict[str, Any]:
    runs = [each for _, each in state.all(SERVICE, "processing") if each["project"] == project["id"]]
    words = [run_status(state, each)[0] for each in runs]
    area = round(sum(each["area"] for each in runs))
    limit = option(state, "aoi_limit")
    shown = {
        **project,
        "aoiCount": sum(each["aois"] for each in runs),
        "aoiArea": area,
        "area": area,
        "progress": {"status": "OK" if runs else "UNPROCESSED", "percentCompleted": 100, "details": []},
        "user": {
            "id": "u1",
            "email": _owner(state),
            "login": _owner(state),
            "role": "USER",
            "areaLimit": option(state, "area_limit"),
            "aoiAreaLimit": limit,
            "templateAreaLimit": option(state, "template_limit"),
            "processedArea": round(processed(state)),
            "isPremium": False,
            "isCustomer": True,
            "reviewWorkflowEnabled": bool(option(state, "review")),
        },
        "workflowDefs": models(),
        "processingCounts": {"succeeded": words.count("OK"), "failed": words.count("FAILED")},
        "templatesCount": len(state.all(SERVICE, "template")),
    }
    if option(state, "role") != "owner":
        owner = {"email": _owner(state), "role": "owner"}
        users = [{"email": sandbox_email(), "role": option(state, "role")}]
        shown["shareProject"] = {"owners": [owner], "users": users}
    return shown


def _owner(state: State) -> str:
    return sandbox_email() if option(state, "role") == "owner" else "owner.of." + sandbox_email()


def check_role(state: State, least: str) -> None:
    if ROLES.index(option(state, "role")) < ROLES.index(least):
        raise refused(403, "FORBIDDEN", f"Your role in the project must be {least} or higher")


def list_projects(request: Request, state: State) -> Response:
    return Response(json=[show_project(state, each) for each in all_projects(state)])


def page_projects(request: Request, state: State) -> Response:
    body = read_object(request)
    terms = str(body.get("filter") or "").lower()
    found = [each for each in all_projects(state) if terms in each["name"].lower()]
    key = {"NAME": "name", "CREATED": "created", "UPDATED": "updated", None: "created"}.get(body.get("sortBy"))
    if key is None:
        raise refused(400, "BAD_REQUEST", "Unknown sortBy")
    found.sort(key=lambda each: str(each[key]), reverse=body.get("sortOrder") == "DESC")
    offset, limit = int(body.get("offset") or 0), int(body.get("limit") or 20)
    page = [show_project(state, each) for each in found[offset : offset + limit]]
    return Response(json={"results": page, "total": len(found), "count": len(page)})


def get_default(request: Request, state: State) -> Response:
    return Response(json=show_project(state, the_project(state, default_id(state))))


def get_project(request: Request, state: State) -> Response:
    return Response(json=show_project(state, the_project(state, request.vars["project"])))


def create_project(request: Request, state: State) -> Response:
    body = read_object(request)
    if not body.get("name"):
        raise refused(400, "BAD_REQUEST", "name must not be empty")
    now = stamp(state.now())
    project: dict[str, Any] = {
        "id": str(uuid.uuid4()), "name": str(body["name"]), "description": body.get("description"),
        "isDefault": False, "created": now, "updated": now,
    }  # fmt: skip
    state.create(SERVICE, "project", project["id"], project)
    return Response(json=show_project(state, project))


def update_project(request: Request, state: State) -> Response:
    check_role(state, "owner")
    project, body = the_project(state, request.vars["project"]), read_object(request)
    changed = {**project, **{key: body[key] for key in ("name", "description") if key in body}}
    changed["updated"] = stamp(state.now())
    state.put(SERVICE, "project", project["id"], changed)
    return Response(json=show_project(state, changed))


def delete_project(request: Request, state: State) -> Response:
    check_role(state, "owner")
    project = the_project(state, request.vars["project"])
    for key, processing in state.all(SERVICE, "processing"):
        if processing["project"] == project["id"]:
            state.delete(SERVICE, "processing", key)
    state.delete(SERVICE, "project", project["id"])
    return Response(200)


def share_project(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    body = read_object(request)
    the_project(state, str(body.get("projectId")))
    if not (body.get("email") or body.get("userId")) or str(body.get("role")).lower() not in ROLES:
        raise refused(400, "BAD_REQUEST", "email or userId, and a role, are needed")
    return Response(200, json={})


def version(request: Request, state: State) -> Response:
    return Response(200, "3.6.0", content_type="text/plain")


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("GET", "/user/status", user_status),
    ("GET", "/projects", list_projects),
    ("POST", "/projects", create_project),
    ("POST", "/projects/page", page_projects),
    ("POST", "/projects/starred", page_projects),
    ("POST", "/projects/share", share_project),
    ("GET", "/projects/default", get_default),
    ("GET", "/projects/{project}", get_project),
    ("PUT", "/projects/{project}", update_project),
    ("DELETE", "/projects/{project}", delete_project),
)
ROUTES = [Route("GET", "/rest/version", version)] + [
    Route(method, f"/rest{path}", behind_sign_in(handler)) for method, path, handler in _TABLE
]
