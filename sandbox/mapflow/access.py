"""Who may ask the sandbox's Mapflow API, and its two families of error bodies."""

from __future__ import annotations

import base64
from typing import Any, Callable, Optional

from ..accounts import sandbox_email, sandbox_password, sandbox_token
from ..routing import Refused, Request, Response
from ..state import State

Handler = Callable[[Request, State], Response]
SERVICE = "mapflow"


def mapflow_token() -> str:
    """What a person pastes: base64 of the e-mail address and the API token, as the service issues it."""
    return _basic(sandbox_email(), sandbox_token())


def option(state: State, name: str) -> Any:
    return state.option(f"{SERVICE}.{name}")


def is_known(request: Request, state: State) -> bool:
    """Basic with the token, padded or not; Bearer only for the configured OAuth token."""
    bearer = request.bearer()
    if bearer:
        return bool(option(state, "bearer")) and bearer == option(state, "bearer")
    given = (request.credential("Basic") or "").rstrip("=")
    known = (_basic(sandbox_email(), each).rstrip("=") for each in (sandbox_token(), sandbox_password()))
    return given in known


def behind_sign_in(handler: Handler) -> Handler:
    """The handler behind the sign-in, with the error family of its path."""

    def answer(request: Request, state: State) -> Response:
        if not is_known(request, state):
            raise _unauthorized(request)
        versions = option(state, "versions")
        if versions != "both" and "v2" in request.path.split("/"):
            message = f"No endpoint {request.method} {request.path}"
            raise refused(405 if versions == "first_405" else 404, "NOT_FOUND", message)
        return handler(request, state)

    return answer


def refused(status: int, code: str, message: str, **parameters: Any) -> Refused:
    """Shape 1: processing, project, user and catalog endpoints. Parameter values are texts, as at the service."""
    shown = {name: str(value) for name, value in parameters.items()} or None
    return Refused(status, body={"code": code, "message": message, "params": shown})


def data_error(status: int, code: str, **parameters: Any) -> Refused:
    """Shape 2: the Data API."""
    shown = {name: str(value) for name, value in parameters.items()}
    return Refused(status, body={"detail": {"code": code, "parameters": shown}})


def not_found(kind: str, uid: str) -> Refused:
    return data_error(404, "ItemNotFound", instance_type=kind, uid=uid)


def read_object(request: Request) -> dict[str, Any]:
    """The body as a JSON object, or shape 1 with 400."""
    try:
        value = request.json()
    except Refused:
        value = None
    if not isinstance(value, dict):
        raise refused(400, "BAD_REQUEST", "The body must be a JSON object")
    return value


def required(body: dict[str, Any], name: str) -> str:
    """A text of the Data API's body, or the error that FastAPI sends."""
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Refused(422, [{"loc": ["body", name], "msg": "field required", "type": "value_error.missing"}])
    return value


def read_number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _unauthorized(request: Request) -> Refused:
    if request.path.startswith("/rest/rasters"):
        return Refused(401, "Not authenticated")
    return refused(401, "UNAUTHORIZED", "Full authentication is required to access this resource")


def _basic(email: str, secret: str) -> str:
    return base64.b64encode(f"{email}:{secret}".encode()).decode("ascii")
