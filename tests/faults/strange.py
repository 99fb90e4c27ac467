"""Right answers of the sandbox in forms that no documentation promises: names, values, levels and transport differ."""

from __future__ import annotations

import gzip
import json
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import format_datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Callable
from urllib.parse import urlsplit

sys.path.append(str(Path(__file__).parent.parent / "providers"))

from loopback import serving  # noqa: E402

KEPT = ("content-type", "location", "retry-after", "content-disposition", "etag", "accept-ranges", "content-range")
TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}")
STATUS = re.compile(r"status|state|stage", re.IGNORECASE)
ID = re.compile(r"(^|_)(id|uuid)s?$|Id$", re.IGNORECASE)
Reply = tuple  # status, headers, body


@dataclass(frozen=True)
class Form:
    """``change`` makes another reply of a whole one."""

    name: str
    change: Callable[[Reply], Any]


def _on_json(change: Callable[[Any], Any]) -> Callable[[Reply], Reply]:
    """The change of a JSON answer; GeoJSON, streams and files stay as they are."""

    def changed(reply: Reply) -> Reply:
        status, headers, body = reply
        try:
            value = json.loads(body)
        except ValueError:
            return reply
        if not 200 <= status < 300 or (
            isinstance(value, dict) and value.get("type") in ("FeatureCollection", "Feature")
        ):
            return reply
        return status, headers, json.dumps(change(value)).encode()

    return changed


def _members(change: Callable[[str, Any], tuple[str, Any]]) -> Callable[[Any], Any]:
    """The change of each member of each object."""

    def walk(value: Any) -> Any:
        if isinstance(value, list):
            return [walk(each) for each in value]
        if isinstance(value, dict):
            return dict(change(key, walk(each)) for key, each in value.items())
        return value

    return walk


def camel(name: str) -> str:
    return re.sub(r"_+([a-z0-9])", lambda found: found.group(1).upper(), name)


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: "_" + found.group(1).lower(), name)


def _renamed(rename: Callable[[str], str]) -> Callable[[Any], Any]:
    return _members(lambda key, value: (rename(key), value))


def _where(fits: Callable[[str, Any], bool], change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return _members(lambda key, value: (key, change(value) if fits(key, value) else value))


def _id_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _id_as_number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isdigit() else value


def _is_number(key: str, value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_status(key: str, value: Any) -> bool:
    return bool(STATUS.search(key)) and isinstance(value, str)


def _is_time(key: str, value: Any) -> bool:
    return isinstance(value, str) and bool(TIME.match(value))


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text.replace("Z", "+00:00")[:19])
    return found.replace(tzinfo=timezone.utc)


def _at_top(more: dict[str, Any]) -> Callable[[Any], Any]:
    return lambda value: {**more, **value} if isinstance(value, dict) else value


def _raw(head: bytes) -> Callable[[Reply], Reply]:
    """Text put at the beginning of an object that JSON cannot be made of by `json.dumps`."""

    def changed(reply: Reply) -> Reply:
        status, headers, body = reply
        return (
            (status, headers, b"{" + head + b"," + body[1:]) if body[:2] not in (b"{}",) and body[:1] == b"{" else reply
        )

    return changed


def _twice(reply: Reply) -> Reply:
    status, headers, body = reply
    body = body.strip()
    is_object = body[:1] == b"{" and len(body) > 2 and b"\n{" not in body
    return (status, headers, body[:-1] + b"," + body[1:]) if is_object else reply


def _coded(coding: str, encode: Callable[[bytes], bytes]) -> Callable[[Reply], Reply]:
    return lambda reply: (reply[0], {**reply[1], "Content-Encoding": coding}, encode(reply[2]))


def _typed(kind: str, encode: Callable[[bytes], bytes] = bytes) -> Callable[[Reply], Reply]:
    """JSON only, called something else or in another encoding."""

    def changed(reply: Reply) -> Reply:
        status, headers, body = reply
        if body[:1] not in (b"{", b"[") or b"\n{" in body:
            return reply
        return status, {**headers, "Content-Type": kind}, encode(body)

    return changed


def _chunked(size: int) -> Callable[[Reply], Any]:
    def changed(reply: Reply) -> Any:
        status, headers, body = reply

        def send(handler: Any) -> None:
            handler.send_response(status)
            for name, value in {**headers, "Transfer-Encoding": "chunked"}.items():
                if name.lower() != "content-length":
                    handler.send_header(name, value)
            handler.end_headers()
            for start in range(0, len(body), size):
                piece = body[start : start + size]
                handler.wfile.write(f"{len(piece):x};x=y\r\n".encode() + piece + b"\r\n")
            handler.wfile.write(b"0\r\nX-Trailer: 1\r\n\r\n")

        return send if len(body) / size < 5000 and status not in (204, 304) else reply

    return changed


def _closed(reply: Reply) -> Any:
    """Neither a length nor chunks: the end of the connection is the end."""
    status, headers, body = reply

    def send(handler: Any) -> None:
        handler.protocol_version = "HTTP/1.0"
        handler.send_response(status)
        for name, value in headers.items():
            if name.lower() != "content-length":
                handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
        handler.close_connection = True

    return send


def _status(codes: dict[int, int]) -> Callable[[Reply], Reply]:
    return lambda reply: (codes.get(reply[0], reply[0]), *reply[1:])


DEEP = "[" * 60 + "]" * 60
FORMS = tuple(
    Form(name, change)
    for name, change in {
        "names in camel case": _on_json(_renamed(camel)),
        "names in snake case": _on_json(_renamed(snake)),
        "names with a capital": _on_json(_renamed(lambda name: name[:1].upper() + name[1:])),
        "names in capitals": _on_json(_renamed(lambda name: snake(name).upper())),
        "ids as text": _on_json(_where(lambda key, value: bool(ID.search(key)), _id_as_text)),
        "ids as numbers": _on_json(_where(lambda key, value: bool(ID.search(key)), _id_as_number)),
        "numbers as text": _on_json(_where(_is_number, str)),
        "whole numbers with a point": _on_json(_where(lambda key, value: type(value) is int, float)),
        "times with an offset": _on_json(_where(_is_time, lambda text: _moment(text).isoformat())),
        "times without a zone": _on_json(_where(_is_time, lambda text: text[:19])),
        "times with seven decimals": _on_json(_where(_is_time, lambda text: text[:19] + ".1234567Z")),
        "times as seconds": _on_json(_where(_is_time, lambda text: _moment(text).timestamp())),
        "times as milliseconds": _on_json(_where(_is_time, lambda text: int(_moment(text).timestamp() * 1000))),
        "times as text of mails": _on_json(_where(_is_time, lambda text: format_datetime(_moment(text)))),
        "statuses in small letters": _on_json(
            _where(lambda k, v: bool(STATUS.search(k)) and isinstance(v, str), str.lower)
        ),
        "statuses in capitals": _on_json(_where(lambda k, v: bool(STATUS.search(k)) and isinstance(v, str), str.upper)),
        "statuses with spaces": _on_json(
            _where(lambda k, v: bool(STATUS.search(k)) and isinstance(v, str), lambda v: f" {v.replace('_', ' ')} ")
        ),
        "within data": _on_json(lambda value: {"data": value}),
        "within result": _on_json(lambda value: {"result": value, "error": None}),
        "within results": _on_json(lambda value: {"results": value}),
        "within payload and data": _on_json(lambda value: {"payload": {"data": value}}),
        "with success and message": _on_json(
            lambda value: {"success": True, "message": "OK", "data": value, "errors": []}
        ),
        "in a list of one": _on_json(lambda value: [value] if isinstance(value, dict) else value),
        "lists within items": _on_json(
            lambda value: {"items": value, "total": len(value)} if isinstance(value, list) else value
        ),
        "lists within results and count": _on_json(
            lambda value: (
                {"count": len(value), "next": None, "previous": None, "results": value}
                if isinstance(value, list)
                else value
            )
        ),
        "lists within content": _on_json(
            lambda value: {"content": value, "last": True, "number": 0} if isinstance(value, list) else value
        ),
        "lists keyed by number": _on_json(
            lambda value: {str(k): each for k, each in enumerate(value)} if isinstance(value, list) and value else value
        ),
        "with errors that are none": _on_json(
            _at_top({"error": None, "errors": [], "message": "", "detail": None, "warnings": {}})
        ),
        "with error false": _on_json(_at_top({"error": False, "errors": {}, "message": None, "code": 0})),
        "with a friendly message": _on_json(_at_top({"message": "Success", "code": 200, "statusCode": 200})),
        "with NaN": _raw(b'"score": NaN, "best": -Infinity'),
        "with a huge number": _raw(b'"serial": ' + b"9" * 5000),
        "with deep members": _raw(b'"tree": ' + DEEP.encode()),
        "with names twice": _twice,
        "gzip": _coded("gzip", gzip.compress),
        "deflate": _coded("deflate", zlib.compress),
        "a byte order mark": _typed("application/json", lambda body: b"\xef\xbb\xbf" + body),
        "UTF-16": _typed("application/json; charset=utf-16", lambda body: body.decode().encode("utf-16")),
        "Latin-1": _typed(
            "application/json; charset=ISO-8859-1",
            lambda body: json.dumps(json.loads(body), ensure_ascii=False).encode("latin-1", "replace"),
        ),
        "called text": _typed("text/plain; charset=utf-8"),
        "called HTML": _typed("text/html"),
        "called nothing": _typed(""),
        "in single bytes": _chunked(1),
        "in chunks with extensions": _chunked(50),
        "up to the end of the connection": _closed,
        "always 200": _status({201: 200, 202: 200, 204: 200}),
        "always 202": _status({200: 202, 201: 202}),
        "always 203": _status({200: 203, 201: 203}),
    }.items()
)


def _forwarded(asked: Any, place: str) -> Reply:
    line = HTTPConnection(place, timeout=20)
    try:
        own = ("host", "connection", "accept-encoding")
        headers = {name: value for name, value in asked.headers.items() if name.lower() not in own}
        line.request(asked.method, asked.path, asked.body, {**headers, "Host": place})
        came = line.getresponse()
        kept = {name: value for name, value in came.getheaders() if name.lower() in KEPT}
        return came.status, kept, came.read()
    finally:
        line.close()


@contextmanager
def before(address: str, form: Form) -> Iterator[str]:
    """A server that hands requests on to ``address`` and its answers back in that form."""
    there = urlsplit(address)

    def reply(handler: Any) -> None:
        came = _forwarded(server.asked[-1], there.netloc)
        changed = form.change(came)
        if callable(changed):
            changed(handler)
            return
        status, named, content = changed
        handler.send_response(status)
        for name, value in {**named, "Content-Length": str(len(content))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    with serving() as server:
        server.reply(reply)
        yield server.url + there.path
