"""The BrightEarth On Demand API of the sandbox: accounts, projects, areas, scenarios, activities, file listings.

It answers as strictly as a client may fear and the vendor's tutorial allows; the options below switch on the
ambiguities of that tutorial. The files themselves are served by ``storage`` on the second port.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..accounts import ACCOUNT, claims_of, is_pair, issue_token, sandbox_email, sandbox_password
from ..routing import Request, Response, Route
from ..state import State
from .listing import list_page
from .orders import check_order, read_polygon
from .progress import bare_stamp, duration, progress_of
from .refusals import refuse
from .storage import INSTEAD
from .storage import STORAGE_ROUTES as STORAGE_ROUTES

SERVICE = "beod"
USER_ID = "11111111-2222-3333-4444-555555555555"
SCENARIO_TYPES = ("extraction-mono",)

SCHEME = "Bearer"  # of the Authorization header

OPTIONS: dict[str, Any] = {
    "seconds": None,  # how long a scenario takes; None: as long as any job of the sandbox
    "token_seconds": 24 * 3600,
    "credits": 250,  # at the start of a home's life
    "price": 10,  # credits that a scenario takes
    "ids": "integer",  # or "text"
    "errors": "message",  # or "detail", "html": the body of refusals
    "activity": "normal",  # or skipped, failed, unknown, null, fraction, bad_gateway, expired
    "activity_id": True,  # False: a scenario starts without one
    "lists": True,  # the undocumented GET look-ups of projects, assets, scenarios and activities
    "dates": True,  # creation dates in those
    "delivery": "auto",  # or "zip", "tree", "empty", "words", "zips", "nested"; auto: a zip below zip_hectares
    "zip_hectares": 60.0,
    "page_size": 0,  # files a page of the tree; 0: one page
    "paging": "normal",  # or "empty_page" (one without files in between), "circle" (a token that repeats)
    "hostile": False,  # names that climb out, links, doubles, a bomb; null and numeric nodes
    "many_files": 0,  # so many small files of a few hundred bytes instead of real results
    "url_seconds": 3600,  # life of a presigned URL
    "storage": "plain",  # or one of STORAGE
    "storage_times": 1,  # so often for each file; 0: always
    "storage_match": "",  # only files whose listed name holds this text
    "ranges": True,  # the storage knows Range; False: it sends the whole; or the status of its refusal
    "latency": 0.0,  # seconds before each answer of the storage
}
STORAGE = ("plain", "gzip", "cut_gzip", "silent_cut", "short", "broken", "slow", "redirect", "damaged", *INSTEAD)
CHOICES: dict[str, Any] = {
    "delivery": ("auto", "zip", "tree", "empty", "words", "zips", "nested"),
    "storage": STORAGE,
    "ranges": (True, False, 400, 405, 416, 501),
}

# Session ----------------------------------------------------------------------------------------------------------


def connection(address: str) -> tuple[str, dict[str, str]]:
    """Base URL and secret for a client of the sandbox at ``address``."""
    return address, {"email": sandbox_email(), "password": sandbox_password()}


def login(request: Request, state: State) -> Response:
    given = _read_object(request, state)
    if not is_pair(given.get("email"), given.get("password")):
        raise refuse(state, 401, "Incorrect email or password.")
    lifetime = state.option("beod.token_seconds")
    answer = {
        "access_token": issue_token(state, lifetime, service=SERVICE),
        "refresh_token": issue_token(state, 30 * 86400, use="refresh"),
        "expires_in": lifetime,
        "token_type": SCHEME,
        "session": {"challenge": None, "note": "synthetic"},
    }
    return Response(json=answer)


def enter(request: Request, state: State) -> None:
    """Lets the owner of a good token in: 401 without one, 403 for another user's data."""
    claims = claims_of(state, request.bearer())
    if claims is None or claims.get("use") == "refresh" or _is_revoked(request, state):
        raise refuse(state, 401, "Unauthorized")
    if request.vars.get("user") not in (None, "me", USER_ID):
        raise refuse(state, 403, "Not allowed to see this user.")


def _is_revoked(request: Request, state: State) -> bool:
    return state.get(SERVICE, "revoked", (request.bearer() or "")[-40:]) is not None


def show_account(request: Request, state: State) -> Response:
    enter(request, state)
    return Response(json={"id": USER_ID, "credits": credits_left(state), "name": ACCOUNT, "locale": "en"})


def credits_left(state: State) -> Any:
    spent = state.get(SERVICE, "account", "spent") or 0
    return state.option("beod.credits") - spent


# Creating ---------------------------------------------------------------------------------------------------------


def create_project(request: Request, state: State) -> Response:
    enter(request, state)
    name = _read_object(request, state).get("name")
    if not isinstance(name, str) or not name.strip():
        raise refuse(state, 422, "field required", "name")
    project_id = new_id(state, "project", 101)
    document = {"project_id": project_id, "name": name, "creation_date": bare_stamp(state.now())}
    state.put(SERVICE, "project", str(project_id), document)
    return Response(201, json={"project_id": project_id})


def create_aoi(request: Request, state: State) -> Response:
    enter(request, state)
    project_id = asked_project(request, state)["project_id"]
    rings = read_polygon(_read_object(request, state).get("geometry"), state)
    asset_id = new_id(state, "asset", 55)
    document = {"asset_id": asset_id, "type": "aoi", "rings": rings, "creation_date": bare_stamp(state.now())}
    if not state.create(SERVICE, "asset", str(project_id), document):
        raise refuse(state, 409, "This project has an AOI already.")
    return Response(201, json={"asset_id": asset_id})


def create_scenario(request: Request, state: State) -> Response:
    enter(request, state)
    project_id = asked_project(request, state)["project_id"]
    if request.vars["scenario_type"] not in SCENARIO_TYPES:
        raise refuse(state, 404, "Unknown scenario type.")
    order = _read_object(request, state)
    check_order(order, state)
    asset = state.get(SERVICE, "asset", str(project_id))
    if asset is None:
        raise refuse(state, 400, "The project has no AOI.")
    scenario_id, activity_id = start_scenario(state, project_id, order, asset)
    shown = activity_id if state.option("beod.activity_id") else None
    return Response(201, json={"scenario_id": scenario_id, "activity_id": shown, "queue": "default"})


def start_scenario(
    state: State, project_id: Any, order: Mapping[str, Any], asset: Mapping[str, Any]
) -> tuple[Any, Any]:
    """Takes the credits and starts the clock, at once for all processes."""
    with state.transaction():
        price = state.option("beod.price")
        if credits_left(state) < price:
            raise refuse(state, 402, f"Insufficient credits: {price} needed, {credits_left(state)} left.")
        state.put(SERVICE, "account", "spent", (state.get(SERVICE, "account", "spent") or 0) + price)
        scenario_id, activity_id = new_id(state, "scenario", 202), new_id(state, "activity", 303)
        common = {"project_id": project_id, "scenario_id": scenario_id, "activity_id": activity_id}
        began = state.now()
        scenario = {**common, "order": dict(order), "rings": asset["rings"], "began": began}
        state.put(SERVICE, "scenario", str(scenario_id), scenario)
        state.put(SERVICE, "activity", str(activity_id), {**common, "began": began, "looks": 0})
    return scenario_id, activity_id


# Following --------------------------------------------------------------------------------------------------------


def show_activity(request: Request, state: State) -> Response:
    enter(request, state)
    activity = _of_project(request, state, "activity")
    key = str(activity["activity_id"])
    looked = state.update(SERVICE, "activity", key, lambda old: {**old, "looks": old["looks"] + 1})
    done = state.fraction(activity["began"], duration(state))
    script = state.option("beod.activity")
    if script in ("bad_gateway", "expired") and looked is not None and looked["looks"] == 2:
        return _disturb(script, request, state)
    return Response(json={**_activity_ids(activity), **progress_of(script, done, activity, state)})


def _disturb(script: str, request: Request, state: State) -> Response:
    if script == "bad_gateway":
        return Response(502, "<html><body>Bad Gateway</body></html>", content_type="text/html")
    state.put(SERVICE, "revoked", (request.bearer() or "")[-40:], True)
    raise refuse(state, 401, "The incoming token has expired")


def _activity_ids(activity: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": activity["activity_id"],
        "activity_id": activity["activity_id"],
        "scenario_id": activity["scenario_id"],
        "project_id": activity["project_id"],
        "user_id": USER_ID,
        "type": "SCENARIO-EXECUTION",
        "misc": {},
        "creation_date": bare_stamp(activity["began"]),
    }


def show_urls(request: Request, state: State) -> Response:
    """One page of the result files. A token must come as the page before gave it, percent-encoded in the query."""
    enter(request, state)
    scenario = _of_project(request, state, "scenario")
    done = state.fraction(scenario["began"], duration(state))
    words = progress_of(state.option("beod.activity"), done, scenario, state)
    if words["state"] != "SUCCESSFUL":
        raise refuse(state, 409, f"The scenario is not finished ({words['state']}).")
    page = list_page(state, scenario, request.param("continuation_token"), request.storage_url)
    if page is None:
        raise refuse(state, 400, "Invalid continuation token.")
    return Response(json=page)


# Undocumented look-ups --------------------------------------------------------------------------------------------


def list_projects(request: Request, state: State) -> Response:
    _enter_lists(request, state)
    return Response(json={"projects": [_dated(item, state) for _, item in state.all(SERVICE, "project")]})


def list_assets(request: Request, state: State) -> Response:
    _enter_lists(request, state)
    asset = state.get(SERVICE, "asset", str(asked_project(request, state)["project_id"]))
    shown = []
    if asset:
        rings = ", ".join("(" + ", ".join(f"{lon} {lat}" for lon, lat in ring) + ")" for ring in asset["rings"])
        told = {name: value for name, value in asset.items() if name != "rings"}
        shown = [{**told, "geometry": f"POLYGON ({rings})"}]
    return Response(json=[_dated(item, state) for item in shown])


def list_scenarios(request: Request, state: State) -> Response:
    return _list_runs(request, state, "scenario")


def list_activities(request: Request, state: State) -> Response:
    return _list_runs(request, state, "activity")


def _list_runs(request: Request, state: State, kind: str) -> Response:
    _enter_lists(request, state)
    project_id = asked_project(request, state)["project_id"]
    found = []
    for _, item in state.all(SERVICE, kind):
        if item["project_id"] == project_id:
            ids = {name: item[name] for name in ("project_id", "scenario_id", "activity_id")}
            name = {"name": item["order"]["name"]} if kind == "scenario" else {}
            found.append(_dated({**ids, **name, "creation_date": bare_stamp(item["began"])}, state))
    return Response(json={"items": found})


def _enter_lists(request: Request, state: State) -> None:
    enter(request, state)
    if not state.option("beod.lists"):
        raise refuse(state, 404, "Not found.")


def _dated(item: Mapping[str, Any], state: State) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "creation_date" or state.option("beod.dates")}


# Shared -----------------------------------------------------------------------------------------------------------


def asked_project(request: Request, state: State) -> Any:
    """The project of the path, or 404."""
    found = state.get(SERVICE, "project", request.vars["project"])
    if found is None:
        raise refuse(state, 404, "Unknown project.")
    return found


def _of_project(request: Request, state: State, kind: str) -> Any:
    project_id = asked_project(request, state)["project_id"]
    found = state.get(SERVICE, kind, request.vars[kind])
    if found is None or found["project_id"] != project_id:
        raise refuse(state, 404, f"Unknown {kind}.")
    return found


def _read_object(request: Request, state: State) -> dict[str, Any]:
    try:
        given = json.loads(request.body(1 << 24).decode("utf-8"))
    except ValueError:
        raise refuse(state, 400, "The body is not JSON.") from None
    if request.content_type != "application/json" or not isinstance(given, dict):
        raise refuse(state, 400, "The body must be a JSON object.")
    return given


def new_id(state: State, kind: str, first: int) -> Any:
    """The next id of a kind: 101, 102, ..., or texts where the option ``ids`` says so."""
    with state.transaction():
        last = state.get(SERVICE, "counter", kind)
        number = first if last is None else last + 1
        state.put(SERVICE, "counter", kind, number)
    return number if state.option("beod.ids") == "integer" else f"{kind[:3]}-{number:06d}"


PROJECT = "/users/{user}/projects/{project}"
ROUTES = [
    Route("POST", "/auth/login", login),
    Route("GET", "/users/{user}", show_account),
    Route("POST", "/users/{user}/projects", create_project),
    Route("POST", PROJECT + "/assets/aoi", create_aoi),
    Route("POST", PROJECT + "/scenarios/{scenario_type}", create_scenario),
    Route("GET", PROJECT + "/activities/{activity}", show_activity),
    Route("GET", PROJECT + "/scenarios/{scenario}/download/urls", show_urls),
    Route("GET", "/users/{user}/projects", list_projects),
    Route("GET", PROJECT + "/assets", list_assets),
    Route("GET", PROJECT + "/scenarios", list_scenarios),
    Route("GET", PROJECT + "/activities", list_activities),
]
