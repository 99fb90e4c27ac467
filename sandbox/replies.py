"""Answers: bodies, streams, files with ranges, and refusals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Optional, Protocol, Union

PIECE = 64 * 1024


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
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


class FileRequest(Protocol):
    """What ``send_file`` needs of a request."""

    def header(self, name: str, default: str = "") -> str: ...


def send_file(
    request: FileRequest, path: Path, content_type: str, headers: Optional[Mapping[str, str]] = None
) -> Response:
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
