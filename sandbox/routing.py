"""Requests, responses and routes: what a service module of the sandbox sees of HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import parse_qsl, unquote

from .bodies import BodyPart, BodySource, Lines, read_parts
from .replies import PIECE, CutStream, Refused, Response, send_file, to_json
from .state import State

__all__ = [
    "PIECE",
    "CutStream",
    "Handler",
    "BodyPart",
    "Refused",
    "Request",
    "Response",
    "Route",
    "BodySource",
    "answer",
    "send_file",
    "to_json",
]
MAX_BODY = 256 * 1024 * 1024


class Request:
    """One request. ``path`` is the path as sent (still percent-encoded), ``query`` the raw text after ``?``."""

    def __init__(
        self,
        method: str,
        target: str,
        headers: Message,
        source: BodySource,
        state: State,
        *,
        port: str = "api",
        base_url: str = "",
        storage_url: str = "",
    ) -> None:
        self.method = method
        self.path, _, self.query = target.partition("?")
        self.headers = headers
        self.source = source
        self.port = port
        self.base_url = base_url
        self.storage_url = storage_url
        self.vars: dict[str, str] = {}
        self._state = state
        self._temporary: list[Path] = []
        self.params: dict[str, list[str]] = {}
        for name, value in parse_qsl(self.query, keep_blank_values=True):
            self.params.setdefault(name, []).append(value)

    def param(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """The last value of a query parameter, decoded."""
        return self.params[name][-1] if name in self.params else default

    def header(self, name: str, default: str = "") -> str:
        return str(self.headers.get(name, default))

    @property
    def content_type(self) -> str:
        """The media type alone, lower case, ``""`` where none was sent."""
        return self.header("Content-Type").partition(";")[0].strip().lower()

    def bearer(self) -> Optional[str]:
        """The token of an ``Authorization: Bearer`` header."""
        return self.credential("Bearer")

    def credential(self, scheme: str) -> Optional[str]:
        """What follows ``scheme`` in the Authorization header."""
        name, _, value = self.header("Authorization").strip().partition(" ")
        return value.strip() or None if name.lower() == scheme.lower() else None

    def body(self, limit: int = MAX_BODY) -> bytes:
        """The whole body; 413 above ``limit`` bytes."""
        pieces = []
        size = 0
        for piece in self.source:
            size += len(piece)
            if size > limit:
                raise Refused(413, "Request body too large")
            pieces.append(piece)
        return b"".join(pieces)

    def json(self) -> Any:
        """The body as JSON; 415 for another content type, 422 where it is not JSON."""
        if self.content_type != "application/json":
            raise Refused(415, "Content-Type must be application/json")
        try:
            return json.loads(self.body().decode("utf-8"))
        except ValueError:
            raise Refused(422, [{"loc": ["body"], "msg": "JSON decode error", "type": "json_invalid"}]) from None

    def multipart(self) -> list[BodyPart]:
        """The parts of a ``multipart/form-data`` body; files go to disk as they arrive.

        415 where the content type is another one or has no boundary; 400 where the body does not follow it.
        """
        boundary = self.headers.get_param("boundary")
        if self.content_type != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
            raise Refused(415, "Content-Type must be multipart/form-data with a boundary")
        return list(read_parts(Lines(self.source, boundary.encode("latin-1")), self._new_file))

    def _new_file(self) -> Path:
        path = self._state.temporary()
        self._temporary.append(path)
        return path

    def clean_up(self) -> None:
        """Removes the uploaded files that no handler has kept."""
        for path in self._temporary:
            if path.exists():
                path.unlink()


Handler = Callable[[Request, State], Response]


@dataclass(frozen=True)
class Route:
    """``pattern`` is a path with ``{name}`` for one segment or ``{name:path}`` for any number of them.

    With ``redirect_slash`` the same path with or without its last slash answers 307, as FastAPI does.
    """

    method: str
    pattern: str
    handler: Handler
    redirect_slash: bool = False
    expression: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "expression", _compile(self.pattern))

    def match(self, path: str) -> Optional[dict[str, str]]:
        """The pattern's variables, decoded, or None."""
        found = self.expression.match(path)
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None


def _compile(pattern: str) -> re.Pattern[str]:
    text = ""
    for literal, name, kind in re.findall(r"([^{]*)(?:\{(\w+)(:path)?\})?", pattern):
        text += re.escape(literal)
        if name:
            text += "(?P<{}>{})".format(name, ".+" if kind else "[^/]+")
    return re.compile("^" + text + r"\Z")


def answer(routes: Sequence[Route], request: Request, state: State) -> Response:
    """Finds the route of a request and runs its handler; 404, 405 and 307 are JSON or empty as FastAPI sends them."""
    allowed: list[str] = []
    for route in routes:
        found = route.match(request.path)
        if found is None:
            continue
        if route.method == request.method or (request.method == "HEAD" and route.method == "GET"):
            request.vars = found
            return _handle(route, request, state)
        allowed.append(route.method)
    if allowed:
        return Response(405, json={"detail": "Method Not Allowed"}, headers={"Allow": ", ".join(sorted(set(allowed)))})
    return _other_slash(routes, request) or Response(404, json={"detail": "Not Found"})


def _handle(route: Route, request: Request, state: State) -> Response:
    try:
        return route.handler(request, state)
    except Refused as refusal:
        return refusal.response()


def _other_slash(routes: Sequence[Route], request: Request) -> Optional[Response]:
    path = request.path
    other = path[:-1] if path.endswith("/") else path + "/"
    if not any(route.redirect_slash and route.match(other) is not None for route in routes):
        return None
    target = request.base_url + other + ("?" + request.query if request.query else "")
    return Response(307, headers={"Location": target})
