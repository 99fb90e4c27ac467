"""The first version of runs: flat texts as ``params``, and a server that knows no other (option ``versions``)."""

from __future__ import annotations

from typing import Any

from ..routing import Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, read_object, refused
from .account import the_project
from .runs import runs_of, show_v1, start, tell_cost

_CREDENTIALS = ("raster_login", "raster_password")


def second_body(state: State, body: dict[str, Any]) -> dict[str, Any]:
    """What the second version would have been sent."""
    params = body.get("params") or {}
    if not isinstance(params, dict) or not all(isinstance(each, str) for each in params.values()):
        raise refused(400, "BAD_REQUEST", "params must be a flat map of texts")
    return {**body, "params": {"sourceParams": _source(state, params)}}


def _source(state: State, params: dict[str, str]) -> dict[str, Any]:
    zoom = int(params["zoom"]) if params.get("zoom", "").isdigit() else None
    provider, url = params.get("data_provider"), params.get("url")
    if provider and url:
        return {"imagerySearch": {"dataProvider": provider, "imageIds": [url], "zoom": zoom}}
    if provider or not url:
        return {"dataProvider": {"providerName": provider or "Mapbox", "zoom": zoom}}
    image = url.rstrip("/").split("/")[-2] if url.startswith("s3://") else ""
    if params.get("source_type") == "local" and state.get(SERVICE, "image", image):
        return {"myImagery": {"imageIds": [image]}}
    more = {_camel(name): params[name] for name in _CREDENTIALS if name in params}
    if "projection" in params:
        more["crs"] = params["projection"]
    return {"userDefined": {"url": url, "sourceType": params.get("source_type", "xyz").upper(), "zoom": zoom, **more}}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def create_version(request: Request, state: State) -> Response:
    return Response(json=show_v1(request, state, start(state, second_body(state, read_object(request)))))


def price(request: Request, state: State) -> Response:
    """The price in either form: the path is that of the first version, and was used with the second's body too."""
    body = read_object(request)
    is_second = isinstance(body.get("params"), dict) and "sourceParams" in body["params"]
    return tell_cost(state, body if is_second else second_body(state, body))


def list_versions_of_project(request: Request, state: State) -> Response:
    project = the_project(state, request.vars["project"])
    return Response(json=[show_v1(request, state, each) for each in runs_of(state, project["id"])])


ROUTES = [
    Route("POST", "/rest/processings", behind_sign_in(create_version)),
    Route("POST", "/rest/processing/cost", behind_sign_in(price)),
    Route("GET", "/rest/projects/{project}/processings", behind_sign_in(list_versions_of_project)),
]
