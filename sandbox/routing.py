"""Requests, responses and routes: what a service module of the sandbox sees of HTTP."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Any, BinaryIO, Callable, Optional, Union
from urllib.parse import parse_qsl, unquote

from .state import State

PIECE = 64 * 1024
MAX_FIELD = 16 * 1024 * 1024
MAX_BODY = 256 * 1024 * 1024


class Refused(Exception):
    """Raised by a handler to answer with an error; ``detail`` becomes ``{"detail": ...}`` unless ``body`` is given."""

    def __init__(
        self, status: int, detail: Any = "", body: Any = None, headers: Optional[Mapping[str, str]] = None
    ) -> None:
        super().__init__(status, detail)
        self.status = status
        self.body = {"detail": detail} if body is None else body
        self.headers = dict(headers or {})

    def response(self) -> Response:
        return Response(self.status, json=self.body, headers=self.headers)


class CutStream(Exception):
    """Raised by an iterable body to break the connection off in the middle of an answer."""


class Response:
    """One answer: ``body`` is bytes or text, ``json`` any JSON value, ``stream`` an iterable of bytes (sent chunked).

    A stream whose headers hold ``Content-Length`` is sent as it is, so a handler can promise a wrong length.
    """

    def __init__(
        self,
        status: int = 200,
        body: Union[bytes, str] = b"",
        *,
        json: Any = None,
        stream: Optional[Iterable[bytes]] = None,
        content_type: str = "",
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.status = status
        self.headers: dict[str, str] = dict(headers or {})
        self.stream = stream
        self.body = body.encode("utf-8") if isinstance(body, str) else body
        if json is not None:
            self.body = to_json(json)
            content_type = content_type or "application/json"
        if content_type and "Content-Type" not in self.headers:
            self.headers["Content-Type"] = content_type


def to_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


@dataclass
class Part:
    """One part of a multipart body. A file part lies in ``path`` until the request ends, unless ``keep`` moves it."""

    name: str
    filename: Optional[str]
    content_type: str
    size: int
    sha256: str
    text: str = ""
    path: Optional[Path] = None

    def keep(self, target: Path) -> Path:
        """Moves the file of this part to ``target`` on the same disk, replacing what is there."""
        if self.path is None:
            raise Refused(422, f"part {self.name} is not a file")
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(str(self.path), str(target))
        self.path = target
        return target


class Request:
    """One request. ``path`` is the path as sent (still percent-encoded), ``query`` the raw text after ``?``."""

    def __init__(
        self,
        method: str,
        target: str,
        headers: Message,
        source: Source,
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

    def multipart(self) -> list[Part]:
        """The parts of a ``multipart/form-data`` body; files go to disk as they arrive.

        415 where the content type is another one or has no boundary; 400 where the body does not follow it.
        """
        boundary = self.headers.get_param("boundary")
        if self.content_type != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
            raise Refused(415, "Content-Type must be multipart/form-data with a boundary")
        return list(_read_parts(_Lines(self.source, boundary.encode("latin-1")), self._new_file))

    def _new_file(self) -> Path:
        path = self._state.temporary()
        self._temporary.append(path)
        return path

    def clean_up(self) -> None:
        """Removes the uploaded files that no handler has kept."""
        for path in self._temporary:
            if path.exists():
                path.unlink()


class Source:
    """A request body as pieces of bytes, whether its length was told or it comes chunked. Can be read once."""

    def __init__(self, stream: BinaryIO, headers: Message) -> None:
        self._stream = stream
        self._chunked = "chunked" in str(headers.get("Transfer-Encoding", "")).lower()
        length = str(headers.get("Content-Length", "0") or "0")
        self._left = int(length) if length.isdigit() and not self._chunked else 0
        self.finished = not self._chunked and self._left == 0

    def __iter__(self) -> Iterator[bytes]:
        while not self.finished:
            piece = self._next_chunk() if self._chunked else self._next_piece()
            if piece:
                yield piece

    def drain(self) -> None:
        """Reads what a handler left: a connection closed on unread bytes may take the answer with it."""
        for _ in self:
            continue

    def _next_piece(self) -> bytes:
        piece = self._stream.read(min(PIECE, self._left))
        if not piece:
            self.finished = True
            raise ConnectionError("the body ended early")
        self._left -= len(piece)
        self.finished = self._left == 0
        return piece

    def _next_chunk(self) -> bytes:
        if self._left == 0:
            line = self._stream.readline(1024).partition(b";")[0].strip()
            try:
                self._left = int(line, 16)
            except ValueError:
                self.finished = True
                raise ConnectionError("a chunk has no size") from None
            if self._left == 0:
                while self._stream.readline(65536).strip():
                    continue
                self.finished = True
                return b""
        piece = self._stream.read(min(PIECE, self._left))
        if not piece:
            self.finished = True
            raise ConnectionError("the body ended early")
        self._left -= len(piece)
        if self._left == 0:
            self._stream.readline(8)
        return piece


class _Lines:
    """Cuts a multipart body at its boundary without holding more of it than a few pieces."""

    def __init__(self, source: Iterable[bytes], boundary: bytes) -> None:
        self._pieces = iter(source)
        self.mark = b"\r\n--" + boundary
        self._buffer = b"\r\n"

    def _fill(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            raise Refused(400, "There was an error parsing the body")
        self._buffer += piece

    def until(self, end: bytes) -> Iterator[bytes]:
        """Yields everything up to ``end``, which is taken away."""
        while True:
            place = self._buffer.find(end)
            if place >= 0:
                found, self._buffer = self._buffer[:place], self._buffer[place + len(end) :]
                yield found
                return
            keep = len(end) - 1
            if len(self._buffer) > keep:
                found, self._buffer = self._buffer[: len(self._buffer) - keep], self._buffer[-keep:]
                yield found
            self._fill()

    def at_end(self) -> bool:
        """After a boundary: true for the closing one."""
        while len(self._buffer) < 2:
            self._fill()
        closing, self._buffer = self._buffer[:2] == b"--", self._buffer[2:]
        return closing


def _read_parts(lines: _Lines, new_file: Callable[[], Path]) -> Iterator[Part]:
    for _ in lines.until(lines.mark):
        continue
    while not lines.at_end():
        head = b"".join(lines.until(b"\r\n\r\n")).decode("utf-8", "replace")
        headers = Parser().parsestr(head.strip("\r\n") + "\r\n\r\n")
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise Refused(400, "a part has no name")
        yield _read_part(name, headers, lines, new_file)


def _read_part(name: str, headers: Message, lines: _Lines, new_file: Callable[[], Path]) -> Part:
    filename = headers.get_filename()
    content_type = str(headers.get("Content-Type", "")).partition(";")[0].strip().lower()
    digest = hashlib.sha256()
    if filename is None:
        text = bytearray()
        for piece in lines.until(lines.mark):
            text += piece
            if len(text) > MAX_FIELD:
                raise Refused(413, f"field {name} is too large")
        digest.update(text)
        return Part(name, None, content_type, len(text), digest.hexdigest(), text.decode("utf-8", "replace"))
    path = new_file()
    size = 0
    with open(str(path), "wb") as file:
        for piece in lines.until(lines.mark):
            digest.update(piece)
            size += len(piece)
            file.write(piece)
    return Part(name, filename, content_type, size, digest.hexdigest(), path=path)


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


def send_file(request: Request, path: Path, content_type: str, headers: Optional[Mapping[str, str]] = None) -> Response:
    """A file with ``Accept-Ranges``, ``ETag`` and one byte range (206, or 416) where the request asks for it."""
    size = path.stat().st_size
    tag = f'"{path.stat().st_mtime_ns:x}-{size:x}"'
    found = {"Accept-Ranges": "bytes", "ETag": tag, "Content-Type": content_type, **(headers or {})}
    span = _byte_range(request.header("Range"), size)
    if request.header("If-Range") and request.header("If-Range") != tag:
        span = None
    if span is None:
        return Response(200, stream=_read_span(path, 0, size), headers={**found, "Content-Length": str(size)})
    first, last = span
    if first > last:
        return Response(416, headers={**found, "Content-Range": f"bytes */{size}"})
    found.update({"Content-Range": f"bytes {first}-{last}/{size}", "Content-Length": str(last - first + 1)})
    return Response(206, stream=_read_span(path, first, last + 1), headers=found)


def _byte_range(text: str, size: int) -> Optional[tuple[int, int]]:
    found = re.match(r"^bytes=(\d*)-(\d*)$", text.strip())
    if not found or found.groups() == ("", ""):
        return None
    start, end = found.groups()
    if not start:
        return max(0, size - int(end)), size - 1
    return int(start), min(int(end), size - 1) if end else size - 1


def _read_span(path: Path, start: int, end: int) -> Iterator[bytes]:
    with open(str(path), "rb") as file:
        file.seek(start)
        left = end - start
        while left > 0:
            piece = file.read(min(PIECE, left))
            if not piece:
                return
            left -= len(piece)
            yield piece
