"""The ways in which a request is broken: each a fault of the sandbox, once or for good."""

from __future__ import annotations

import base64
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent.parent / "providers"))

from wrong_answers import REFUSED, WRONG, Wrong  # noqa: E402


@dataclass(frozen=True)
class Way:
    """``lasting``: every later request to the same address is broken too. ``times_out``: the client gives up first."""

    name: str
    fault: dict[str, Any]
    lasting: bool = False
    times_out: bool = False
    only: str = "*"  # the method of the requests that it suits
    lies: bool = False  # the answer says in so many words that it was refused, and it was done


def _status(status: int, name: str = "", body: Any = None, **more: Any) -> Way:
    answer = {"detail": REFUSED, "message": REFUSED} if body is None else body
    return Way(name or str(status), {"fault": "status", "status": status, "body": answer, **more})


def _instead(wrong: Wrong, when: str = "after") -> dict[str, Any]:
    body = base64.b64encode(wrong.body).decode()
    kind = {"content_type": wrong.content_type, "when": when}
    return {"fault": "instead", "status": wrong.status, "base64": body, **kind}


def _moved(status: int, to: str) -> Way:
    return _status(status, f"{status} to {to}", "moved", headers={"Location": to})


_TABLE = {each.name: each for each in WRONG}
_ANSWERS = (
    "error as text", "message as text", "error as object", "detail as list", "code object", "success false",
    "error one level down", "result null", "data null", "empty object", "empty list", "unknown wrapper",
    "null and number", "list of texts", "list of an error", "null", "number", "text", "true", "empty body",
    "no content", "accepted, empty", "page", "XML", "words", "UTF-16", "cut JSON", "NaN", "number of 400 digits",
    "number of 10000 digits", "nested 900 deep", "bytes",
)  # fmt: skip
_REFUSALS = (
    "error as text", "error as object", "error one level down", "list of an error", "UTF-16", "success false",
)  # fmt: skip
_UNDONE = (
    *_REFUSALS, "empty object", "empty list", "null", "words", "page", "no content", "cut JSON",
)  # fmt: skip
_STATUSES = (400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 422, 425, 429, 451, 500, 501, 502, 503, 504, 520,
    599,
)  # fmt: skip
_PAGE = _TABLE["page"]
WAYS = (
    *(_status(status) for status in _STATUSES),
    _status(429, "429 with a time to wait", headers={"Retry-After": "2"}),
    _status(503, "503 with a time to wait", headers={"Retry-After": "2"}),
    Way("502 page", {"fault": "html", "status": 502}),
    Way("403 page", {"fault": "html", "status": 403}),
    Way("504 page, the work done", {**_instead(_PAGE), "status": 504}),
    _status(304, "304", ""),
    _status(300, "300", "choose"),
    _moved(302, "/login"),
    _moved(307, "http://127.0.0.1:9/"),
    _moved(301, "http://[::1"),
    _moved(308, "file:///etc/hostname"),
    Way("dropped", {"fault": "drop"}),
    Way("dropped, never arrived", {"fault": "drop", "when": "before"}),
    *(Way(f"cut after {size}", {"fault": "cut", "bytes": size}) for size in (0, 1, 40)),
    Way("too late", {"fault": "slow", "seconds": 1.6}, times_out=True),
    *(Way(f"called {code}", {"fault": "recode", "status": code}) for code in (201, 202, 203, 206)),
    *(Way(f"{name} in a {_TABLE[name].status}", _instead(_TABLE[name]), lies=name in _REFUSALS) for name in _ANSWERS),
    *(Way(f"{name}, nothing done", _instead(_TABLE[name], "before"), only="POST") for name in _UNDONE),
    Way("dropped for good", {"fault": "drop"}, lasting=True),
    Way("500 for good", {"fault": "status", "status": 500}, lasting=True),
    Way("503 page for good", {"fault": "html", "status": 503}, lasting=True),
    Way("403 for good", {"fault": "status", "status": 403}, lasting=True),
    Way("page for good", _instead(_PAGE), lasting=True),
    Way("error in a 200 for good", _instead(_TABLE["error as text"]), lasting=True, lies=True),
)  # fmt: skip
