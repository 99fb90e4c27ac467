"""Reads the streams that the ``/fetch_*`` endpoints answer with.

One GeoJSON Feature on each line is what the vendor documents; everything else here is
tolerance, because nothing but the happy case is written down anywhere. The reader holds one
line at a time; only a body that is one single JSON document is held whole.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from typing import Any, Optional

from ..answers import Answer, words_of
from ..errors import AnswerError, NetworkError
from ..redaction import redact
from .wkt import read_wkt

_DECODER = json.JSONDecoder(parse_constant=lambda name: None)  # NaN and the infinities: no value
_FEATURES = re.compile(r'^\[|"features"\s*:\s*\[')


class NoRows(AnswerError):
    """The body was empty or held no feature: the results are not ready yet, or nothing matches."""


class Incomplete(AnswerError):
    """The stream broke off; ``count`` features came before that and were handed out."""

    def __init__(self, message: str, detail: str = "", count: int = 0) -> None:
        super().__init__(message, detail)
        self.count = count


def read_features(pieces: Iterable[bytes], what: str = "Epoch SCO2") -> Iterator[dict[str, Any]]:
    """Each feature of a body that arrives in ``pieces``, cut anywhere.

    Features have ``geometry`` (GeoJSON in lon/lat degrees, or None) and flat ``properties``: nested
    values are JSON text, NaN is None. What came before a fault is yielded first; then ``NoRows``,
    ``Incomplete`` or, for an error inside the stream, ``AnswerError`` with the service's words.
    """
    count = 0
    try:
        for value in _values(pieces, what):
            for feature in _features_in(value, what):
                yield feature
                count += 1
    except (_BrokenEnd, NetworkError) as error:
        raise Incomplete(
            f"The answer of {what} is incomplete: it broke off after {count} features. "
            "Those that came are good; fetch the results again to get the rest.",
            getattr(error, "detail", ""),
            count,
        ) from error
    if not count:
        raise NoRows(
            f"{what} has no rows for this: either the results are not ready yet, or nothing matches. "
            "Look at the job's progress, and fetch again once it is done."
        )


class _BrokenEnd(Exception):
    """The last thing in the body is not whole."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def _values(pieces: Iterable[bytes], what: str) -> Iterator[Any]:
    """The JSON values of the body: one for each line, or those of the single document that it is."""
    first = True
    lines = _lines(pieces)
    for number, line, ended in lines:
        text = line.decode("utf-8", "replace").strip("\ufeff \t\r\n")
        if not text:
            continue
        if text.startswith("<"):
            raise AnswerError(
                f"{what} answered with a web page instead of results. Try again later.", redact(text[:500])
            )
        value, readable = _parse(text)
        if readable:
            yield value
        elif first:
            yield from _documents(text, lines, what)
            return
        elif not ended:
            raise _BrokenEnd(redact(text[-500:]))
        else:
            raise AnswerError(f"Line {number} of the answer of {what} is not JSON.", redact(text[:500]))
        first = False


def _lines(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """(number from 1, bytes without the line's end, whether it had an end).

    Cut at the byte of the line feed, which no other UTF-8 character contains: so a
    character that two pieces share is whole again before it is decoded.
    """
    number, held = 0, []
    for piece in pieces:
        *whole, rest = piece.split(b"\n")
        for part in whole:
            held.append(part)
            number += 1
            yield number, b"".join(held), True
            held = []
        held.append(rest)
    last = b"".join(held)
    if last:
        yield number + 1, last, False


def _parse(text: str) -> tuple[Any, bool]:
    try:
        return _DECODER.decode(text), True
    except (ValueError, RecursionError):
        return None, False


def _documents(head: str, lines: Iterator[tuple[int, bytes, bool]], what: str) -> Iterator[Any]:
    """The first line is not JSON by itself: the body is a document over several lines, or cut, or neither."""
    if head[0] not in "{[":
        raise AnswerError(f"{what} answered with something that is not JSON: {redact(head[:200])}", redact(head[:500]))
    text = "\n".join([head, *(line.decode("utf-8", "replace") for _, line, _ in lines)]).strip()
    place = 0
    while place < len(text):
        try:
            value, place = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            yield from _rescued(text[place:])
            raise _BrokenEnd(redact(text[-500:])) from error
        yield value
        while place < len(text) and text[place].isspace():
            place += 1


def _rescued(text: str) -> Iterator[Any]:
    """The whole features at the start of a broken-off FeatureCollection or array."""
    start = _FEATURES.match(text) or _FEATURES.search(text)
    place = start.end() if start else len(text)
    while True:
        while place < len(text) and (text[place].isspace() or text[place] == ","):
            place += 1
        try:
            value, place = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            return
        yield value


def _features_in(value: Any, what: str, depth: int = 0) -> Iterator[dict[str, Any]]:
    members = value.get("features") if isinstance(value, dict) else value
    if isinstance(members, list) and depth < 3:
        for each in members:
            yield from _features_in(each, what, depth + 1)
        return
    if isinstance(value, dict) and (value.get("type") == "Feature" or "properties" in value):
        yield _feature(value)
        return
    answer = Answer(200, {}, json.dumps(value).encode("utf-8"))
    raise AnswerError(
        f"{what} reported an error in the middle of its results: {words_of(answer)}", redact(answer.text())
    )


def _feature(value: dict[str, Any]) -> dict[str, Any]:
    properties = value.get("properties")
    if isinstance(properties, str):
        properties, _ = _parse(properties)
    plain = {str(key): _plain(each) for key, each in properties.items()} if isinstance(properties, dict) else {}
    geometry, unread = _geometry(value.get("geometry"))
    if unread:
        plain.setdefault("geometry", unread)
    feature = {"type": "Feature", "geometry": geometry, "properties": plain}
    if isinstance(value.get("id"), (str, int)):
        feature["id"] = value["id"]
    return feature


def _geometry(value: Any) -> tuple[Optional[dict[str, Any]], str]:
    """(GeoJSON geometry or None, text that could not be read as one and must not be lost)."""
    if isinstance(value, str) and value.strip():
        text = value.strip()
        try:
            value = _DECODER.decode(text) if text[0] in "{n" else read_wkt(text)
        except (ValueError, RecursionError):
            return None, text
    if not isinstance(value, dict):
        return None, ""
    return (value, "") if _members(value) else (None, "")


def _members(geometry: dict[str, Any]) -> list[Any]:
    members = geometry.get("geometries" if geometry.get("type") == "GeometryCollection" else "coordinates")
    return members if isinstance(members, list) and isinstance(geometry.get("type"), str) else []


def _plain(value: Any) -> Any:
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
