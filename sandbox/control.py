"""The sandbox's own endpoints under ``/_sandbox``: faults, options, clock and the request journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .faults import add_fault, clear_faults, list_faults
from .routing import Refused, Request, Response, Route
from .state import State, UnknownOption

VERSION = "1"


def show_sandbox(request: Request, state: State) -> Response:
    home_id = state.setting("home_id", str)
    return Response(
        json={
            "georelay_sandbox": True,
            "version": VERSION,
            "home_id": home_id,
            "url": request.base_url,
            "storage_url": request.storage_url,
            "now": state.now(),
        }
    )


def _read(request: Request) -> Any:
    try:
        return json.loads(request.body().decode("utf-8"))
    except ValueError:
        raise Refused(422, "the body is not JSON") from None


def show_faults(request: Request, state: State) -> Response:
    return Response(json=list_faults(state))


def set_faults(request: Request, state: State) -> Response:
    """One fault or a list of them is added to those that are on."""
    value = _read(request)
    try:
        numbers = [add_fault(state, fault) for fault in (value if isinstance(value, list) else [value])]
    except ValueError as error:
        raise Refused(422, str(error)) from None
    return Response(json={"ids": numbers})


def remove_faults(request: Request, state: State) -> Response:
    clear_faults(state)
    return Response(json=[])


def show_requests(request: Request, state: State) -> Response:
    return Response(json=state.requests())


def remove_requests(request: Request, state: State) -> Response:
    state.execute("DELETE FROM requests")
    return Response(json=[])


def show_options(request: Request, state: State) -> Response:
    return Response(json=state.options())


def set_options(request: Request, state: State) -> Response:
    """``{"epoch.seconds": 1}`` or ``{"epoch": {"seconds": 1}}``."""
    value = _read(request)
    if not isinstance(value, dict):
        raise Refused(422, "options are an object")
    try:
        state.set_options(flatten(value, state.defaults))
    except UnknownOption as error:
        raise Refused(422, "there is no option " + str(error.args[0])) from None
    return Response(json=state.options())


def flatten(value: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Options by their full names, from either way of writing them."""
    found: dict[str, Any] = {}
    for name, option in value.items():
        if name not in known and isinstance(option, dict):
            found.update({f"{name}.{inner}": one for inner, one in option.items()})
        else:
            found[name] = option
    return found


def reset_options(request: Request, state: State) -> Response:
    state.reset_options()
    return Response(json=state.options())


def set_clock(request: Request, state: State) -> Response:
    """``{"advance": seconds, "speed": factor}``, both optional."""
    value = _read(request)
    advance, speed = value.get("advance", 0), value.get("speed")
    if not isinstance(advance, (int, float)) or not (speed is None or isinstance(speed, (int, float))):
        raise Refused(422, "advance and speed are numbers")
    return Response(json={"now": state.set_clock(advance, speed)})


ROUTES = [
    Route("GET", "/_sandbox", show_sandbox),
    Route("GET", "/_sandbox/faults", show_faults),
    Route("POST", "/_sandbox/faults", set_faults),
    Route("DELETE", "/_sandbox/faults", remove_faults),
    Route("GET", "/_sandbox/requests", show_requests),
    Route("DELETE", "/_sandbox/requests", remove_requests),
    Route("GET", "/_sandbox/options", show_options),
    Route("POST", "/_sandbox/options", set_options),
    Route("DELETE", "/_sandbox/options", reset_options),
    Route("POST", "/_sandbox/clock", set_clock),
]
