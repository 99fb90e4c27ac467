"""Switchable faults: what a bad network or a bad day of a service does to an answer.

A fault is a JSON object::

    {"match": "POST /batch_process", "fault": "drop", "times": 1, "after": 0, "port": "api"}

``match``  method and path; both may hold ``*``; the path alone stands for every method
``fault``  one of FAULTS below
``times``  how many requests it hits (default 1, null: every one)
``after``  how many matching requests pass unharmed first (default 0)
``port``   "api" (default), "storage" or "*"

A fault lies in the shared state, so it works whichever process answers, and each hit is counted once.
"""

from __future__ import annotations

import base64
import fnmatch
import json
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Callable, Optional

from .routing import CutStream, Response
from .state import State

FAULTS = {
    "status": "answers `status` (default 500) with `body` (JSON, or text) and `headers`, without doing anything",
    "html": "answers `status` (default 502) with a proxy's HTML page, without doing anything",
    "drop": "closes the connection without an answer; `when`: `after` the work was done (default) or `before`",
    "slow": "does the work, waits `seconds` (default 5), then `between` seconds (default 0) after each 1 KB of body",
    "cut": "does the work, sends `bytes` (default 100) of the body and breaks the connection",
    "garbage": "does the work and answers its status with `body` (default: not JSON) in place of its own body",
    "recode": "does the work and answers success `status` (default 202) in place of its own; 204 without a body",
    "instead": "answers `status` (default 200) with the body `shape` (one of SHAPES), or with the bytes `base64` called"
    " `content_type`; `when`: after the work (default) or `before` it, which is then not done",
}
SHAPES: dict[str, Any] = {  # what stands in a 200 where data is due
    "error": {"error": "Something went wrong on our side"},
    "error_object": {"error": {"code": 17, "message": "Something went wrong on our side"}},
    "message": {"message": "Something went wrong on our side"},
    "detail": {"detail": "Something went wrong on our side"},
    "detail_list": {"detail": [{"loc": ["body", "x"], "msg": "Something went wrong here", "type": "value_error"}]},
    "code": {"code": "INTERNAL", "message": "Something went wrong on our side", "params": None},
    "wrapped": {"status": "ok", "payload": {"content": []}},
    "object": {},
    "list": [],
    "odd_list": [None, 3],
    "words": "Something went wrong on our side",
    "null": None,
    "number": 7,
    "true": True,
}
RAW_SHAPES = {  # and bodies that are no JSON, with their content type
    "empty": ("", "application/json"),
    "html": ("<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Back soon</body></html>", "text/html"),
    "text": ("Something went wrong on our side", "text/plain"),
    "cut": ('{"id": "1", "na', "application/json"),
}
DEFAULTS: dict[str, Any] = {"times": 1, "after": 0, "port": "api"}
HTML = "<html><head><title>{0} Bad Gateway</title></head>\r\n<body><h1>{0} Bad Gateway</h1></body></html>\r\n"
STEP = 0.02


class Dropped(Exception):
    """The connection is to be closed without an answer."""


def check_fault(value: Any) -> dict[str, Any]:
    """The fault with its defaults filled in; ValueError says what is wrong with it."""
    if not isinstance(value, dict) or not isinstance(value.get("match"), str):
        raise ValueError("a fault is an object with a text `match` such as POST /batch_process")
    if value.get("fault") not in FAULTS:
        raise ValueError("`fault` must be one of " + ", ".join(FAULTS))
    if value["fault"] == "instead":
        _check_instead(value)
    return {**DEFAULTS, **value}


def _check_instead(value: Mapping[str, Any]) -> None:
    if "base64" not in value and value.get("shape") not in (*SHAPES, *RAW_SHAPES):
        raise ValueError("`shape` must be one of " + ", ".join((*SHAPES, *RAW_SHAPES)) + ", or give `base64`")
    try:
        base64.b64decode(value.get("base64", ""), validate=True)
    except (TypeError, ValueError) as error:
        raise ValueError("`base64` must be the bytes of the answer in base64") from error


def add_fault(state: State, value: Any) -> int:
    """Switches a fault on; returns its id."""
    fault = check_fault(value)
    with state.transaction():
        state.execute("INSERT INTO faults (value) VALUES (?)", json.dumps(fault))
        return int(state.execute("SELECT max(id) FROM faults")[0][0])


def list_faults(state: State) -> list:
    return [{"id": number, **json.loads(value)} for number, value in state.execute("SELECT * FROM faults ORDER BY id")]


def clear_faults(state: State) -> None:
    state.execute("DELETE FROM faults")


def take_fault(state: State, port: str, method: str, path: str) -> Optional[dict[str, Any]]:
    """The fault that hits this request, counted; None for most requests."""
    if not state.execute("SELECT 1 FROM faults LIMIT 1"):
        return None
    with state.transaction():
        for fault in list_faults(state):
            if not _matches(fault, port, method, path):
                continue
            if fault["after"] > 0:
                _store(state, {**fault, "after": fault["after"] - 1})
                continue
            if fault["times"] is not None:
                _store(state, {**fault, "times": fault["times"] - 1})
            return fault
    return None


def _matches(fault: Mapping[str, Any], port: str, method: str, path: str) -> bool:
    wanted_method, _, wanted_path = ("* " + fault["match"]).rpartition(" ")
    wanted_method = wanted_method.split()[-1]
    return (
        fault["port"] in ("*", port)
        and fnmatch.fnmatchcase(method, wanted_method.upper())
        and fnmatch.fnmatchcase(path, wanted_path)
    )


def _store(state: State, fault: dict[str, Any]) -> None:
    number = fault.pop("id")
    if fault["times"] is not None and fault["times"] <= 0:
        state.execute("DELETE FROM faults WHERE id=?", number)
    else:
        state.execute("UPDATE faults SET value=? WHERE id=?", json.dumps(fault), number)


def apply_fault(
    fault: Optional[Mapping[str, Any]], work: Callable[[], Response], stopping: Callable[[], bool]
) -> Response:
    """The answer to a request under a fault; ``work`` runs the handler. Raises Dropped."""
    if fault is None:
        return work()
    kind = fault["fault"]
    if kind == "status":
        return _own_answer(fault)
    if kind == "html":
        status = int(fault.get("status", 502))
        return Response(status, HTML.format(status), content_type="text/html", headers=fault.get("headers"))
    is_before = fault.get("when", "after") == "before"
    if kind == "drop" and is_before:
        raise Dropped()
    if kind == "instead" and is_before:
        return _instead(fault)
    return _changed(fault, work(), stopping)


def _changed(fault: Mapping[str, Any], response: Response, stopping: Callable[[], bool]) -> Response:
    """What becomes of an answer whose work was done."""
    kind = fault["fault"]
    if kind == "instead":
        return _instead(fault)
    if kind == "recode":
        return _recoded(response, int(fault.get("status", 202)))
    if kind == "drop":
        raise Dropped()
    if kind == "garbage":
        response.body, response.stream = str(fault.get("body", "\u2026not JSON{")).encode("utf-8"), None
        response.headers.pop("Content-Length", None)
        return response
    if kind == "cut":
        return _cut(response, int(fault.get("bytes", 100)))
    return _slow(response, fault, stopping)


def _instead(fault: Mapping[str, Any]) -> Response:
    status = int(fault.get("status", 200))
    if "base64" in fault:
        body = base64.b64decode(fault["base64"])
        return Response(status, body, content_type=fault.get("content_type", "application/json"))
    shape = fault["shape"]
    if shape in RAW_SHAPES:
        text, content_type = RAW_SHAPES[shape]
        return Response(status, text, content_type=content_type)
    return Response(status, json.dumps(SHAPES[shape]), content_type="application/json")


def _recoded(response: Response, status: int) -> Response:
    """Another code of success; a refusal stays what it is."""
    if not 200 <= response.status < 300:
        return response
    response.status = status
    if status == 204:
        response.body, response.stream = b"", None
        response.headers.pop("Content-Length", None)
    return response


def _own_answer(fault: Mapping[str, Any]) -> Response:
    status = int(fault.get("status", 500))
    body = fault.get("body", {"detail": "fault of the sandbox"})
    if isinstance(body, str):
        return Response(status, body, content_type="text/plain", headers=fault.get("headers"))
    return Response(status, json=body, headers=fault.get("headers"))


def _whole(response: Response) -> Iterable[bytes]:
    return [response.body] if response.stream is None else response.stream


def _cut(response: Response, length: int) -> Response:
    if response.stream is None:
        response.headers.setdefault("Content-Length", str(len(response.body)))
    response.stream = _cut_pieces(_whole(response), length)
    return response


def _cut_pieces(pieces: Iterable[bytes], length: int) -> Iterator[bytes]:
    for piece in pieces:
        yield piece[:length]
        length -= len(piece)
        if length <= 0:
            break
    raise CutStream()


def _slow(response: Response, fault: Mapping[str, Any], stopping: Callable[[], bool]) -> Response:
    pause(float(fault.get("seconds", 5)), stopping)
    between = float(fault.get("between", 0))
    if between > 0:
        if response.stream is None:
            response.headers.setdefault("Content-Length", str(len(response.body)))
        response.stream = _slow_pieces(_whole(response), between, stopping)
    return response


def _slow_pieces(pieces: Iterable[bytes], between: float, stopping: Callable[[], bool]) -> Iterator[bytes]:
    for piece in pieces:
        for start in range(0, len(piece), 1024):
            yield piece[start : start + 1024]
            pause(between, stopping)


def pause(seconds: float, stopping: Callable[[], bool]) -> None:
    """Waits in real time, but not beyond the end of the sandbox."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not stopping():
        time.sleep(min(STEP, max(0.0, end - time.monotonic())))
