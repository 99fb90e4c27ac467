"""One table of wrong answers with a status of success, for every endpoint of every service.

``WRONG`` is the table. A provider's test declares its endpoints, each with the names of the answers that are right
for it (``[]`` for a list), asks each of them over real HTTP, and hands the error to `assert_fair`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any, Callable

PYTHON = re.compile(
    r"NoneType|Expecting|Traceback|object has no|not subscriptable|not iterable|codec|KeyError|TypeError|ValueError|"
    r"AttributeError|JSONDecode|Recursion|Errno|<class|\bdict\b|\bstr\b|\bNone\b|maximum recursion|unhashable|"
    r"Extra data|Unterminated|utf-8|int too large|cannot convert|Exceeds the limit|\bnan\b|\binf\b|(?<!\.)\.\.(?!\.)",
)
REFUSED = "the plan allows no more"


@dataclass(frozen=True)
class Wrong:
    """``said``: what the sentence must quote; "" where the service said nothing."""

    name: str
    status: int
    body: bytes
    said: str = ""
    content_type: str = "application/json"

    @property
    def reply(self) -> tuple:
        return self.status, {"Content-Type": self.content_type}, self.body


def _json(name: str, value: Any, said: str = "", status: int = 200) -> Wrong:
    return Wrong(name, status, json.dumps(value).encode(), said)


def _deep(levels: int) -> bytes:
    return b'{"data":' + b"[" * levels + b"]" * levels + b"}"


PAGE = f"<!DOCTYPE html><html><head><title>x</title></head><body><h1>Filter</h1><p>{REFUSED}</p></body></html>".encode()
PROXY = f"<!-- proxy --><html><body>{REFUSED}</body></html>".encode()
XML = f"<Error><Code>X</Code><Message>{REFUSED}</Message></Error>".encode()
WRONG = (
    *(_json(f"{key} as text", {key: REFUSED}, REFUSED) for key in ("error", "message", "detail", "Message", "errors")),
    _json("error with a stop", {"error": f"{REFUSED}."}, REFUSED),
    _json("error as object", {"error": {"code": 17, "message": REFUSED}}, REFUSED),
    _json("error as number", {"error": 17}, "17"),
    _json("detail as list", {"detail": [{"loc": ["body", "x"], "msg": REFUSED, "type": "value_error"}]}, REFUSED),
    _json("detail as object", {"detail": {"code": "QUOTA", "message": REFUSED}}, REFUSED),
    _json("code object", {"code": "QUOTA", "message": REFUSED}, REFUSED),
    _json("code alone", {"code": "QUOTA"}, "QUOTA"),
    _json("errors as list", {"errors": [{"message": REFUSED}]}, REFUSED),
    _json("success false", {"success": False, "reason": REFUSED}, REFUSED),
    _json("error one level down", {"data": {"error": REFUSED}}, REFUSED),
    _json("result null", {"result": None}, "result"),
    _json("data null", {"data": None}, "data"),
    _json("empty object", {}),
    _json("empty list", []),
    _json("unknown wrapper", {"unheardOf": [{"x": 1}]}, "unheardOf"),
    _json("null and number", [None, 3], "null"),
    _json("list of nulls", [None, None], "null"),
    _json("list of texts", ["a", "b"], "a"),
    _json("list of lists", [[], []]),
    _json("list of an error", [{"error": REFUSED}], REFUSED),
    _json("null", None),
    _json("number", 3, "3"),
    _json("text", REFUSED, REFUSED),
    _json("true", True, "true"),
    _json("accepted without a body of use", {"message": REFUSED}, REFUSED, 202),
    _json("created without a body of use", {}, "", 201),
    Wrong("empty body", 200, b""),
    Wrong("spaces", 200, b" \r\n "),
    Wrong("no content", 204, b""),
    Wrong("created, empty", 201, b""),
    Wrong("accepted, empty", 202, b""),
    Wrong("page", 200, PAGE, REFUSED, "text/html"),
    Wrong("page called JSON", 200, PAGE, REFUSED),
    Wrong("page of a proxy", 200, PROXY, REFUSED, "text/html"),
    Wrong("XML", 200, XML, REFUSED, "application/xml"),
    Wrong("words", 200, REFUSED.encode(), REFUSED, "text/plain"),
    Wrong("byte order mark", 200, b"\xef\xbb\xbf" + json.dumps({"error": REFUSED}).encode(), REFUSED),
    Wrong("UTF-16", 200, json.dumps({"error": REFUSED}).encode("utf-16"), REFUSED),
    Wrong("Latin-1", 200, '{"error": "plafond d\u00e9pass\u00e9"}'.encode("latin-1"), "plafond d\u00e9pass\u00e9"),
    Wrong("cut JSON", 200, b'{"data": [{"id": 1'),
    Wrong("NaN", 200, b"NaN"),
    Wrong("number of 400 digits", 200, b"9" * 400),
    Wrong("number of 10000 digits", 200, b'{"x": ' + b"9" * 10_000 + b"}"),
    Wrong("infinite", 200, b'{"error": 1e999}'),
    Wrong("nested 90 deep", 200, _deep(90)),
    Wrong("nested 900 deep", 200, _deep(900)),
    Wrong("nested 100000 deep", 200, _deep(100_000)),
    Wrong("bytes", 200, bytes(range(256)), "", "application/octet-stream"),
)


def assert_fair(error: Exception, wrong: Wrong) -> None:
    """One sentence a person understands, the service's own words in it, no word of Python, no key."""
    sentence = str(error)
    assert not PYTHON.search(sentence), f"{wrong.name}: {sentence}"
    assert wrong.said in sentence, f"{wrong.name}: {sentence}"
    assert 20 < len(sentence) < 1500 and "\n" not in sentence, f"{wrong.name}: {sentence[:300]}"


def faults_of(
    endpoints: dict[str, tuple[Callable[[], Any], set[str]]],
    serve: Callable[[tuple], None],
    kinds: tuple,
    secret: tuple[str, ...] = (),
) -> tuple[int, list[str]]:
    """Asks every endpoint with every wrong answer that is wrong for it; (how many were asked, what went wrong).

    ``endpoints``: name -> (call, names of the answers that are right for it). ``kinds``: the errors that are fair.
    ``secret``: names of endpoints whose answers may hold a key, so that nothing but words is quoted.
    """
    asked, faults = 0, []
    for name, (call, right) in endpoints.items():
        assert right <= {each.name for each in WRONG}, f"{name} names answers that the table does not have"
        for wrong in WRONG:
            if wrong.name in right:
                continue
            asked += 1
            serve(wrong.reply)
            try:
                got = call()
            except kinds as error:
                try:
                    quotes = name not in secret or " " in wrong.said
                    assert_fair(error, wrong if quotes else replace(wrong, said=""))
                except AssertionError as unfair:
                    faults.append(f"{name}: {unfair}")
            except Exception as error:  # anything else is what is looked for
                faults.append(f"{name}, {wrong.name}: {type(error).__name__}: {str(error)[:200]}")
            else:
                faults.append(f"{name}, {wrong.name}: counted as a success: {str(got)[:200]}")
    return asked, faults
