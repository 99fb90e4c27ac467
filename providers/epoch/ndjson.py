"""Reads the streams that the ``/fetch_*`` endpoints answer with.

One GeoJSON Feature on each line is what the vendor documents; everything else here is
tolerance, because nothing but the happy case is written down anywhere. The reader holds one
feature at a time, also where the body is one single document; no piece above 32 MiB is held.
"""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import Iterable, Iterator
from typing import Any, Optional

from ...language import tr, trn
from ..answers import Answer, decoded, words_of
from ..errors import AnswerError, NetworkError
from ..json_text import read_json
from ..redaction import redact
from ..remarks import said, shown
from ..wkt import read_wkt
from .documents import BrokenEnd, TooLong, read_documents

LONGEST = 32 * 2**20  # bytes of one feature
_FIRST = 2**20  # bytes of a first line after which the body counts as one document


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
    except TooLong as error:
        raise AnswerError(
            tr(
                "The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was "
                "not read any further; {words} came before it.",
                what=what,
                longest=LONGEST >> 20,
                error=error,
                words=trn("{n} feature", "{n} features", count),
            )
        ) from error
    except (BrokenEnd, NetworkError) as error:
        raise Incomplete(
            tr(
                "The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the "
                "results again to get the rest.",
                what=what,
                words=trn("{n} feature", "{n} features", count),
            ),
            getattr(error, "detail", ""),
            count,
        ) from error
    if not count:
        raise NoRows(
            tr(
                "{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at "
                "the job's progress, and fetch again once it is done.",
                what=what,
            )
        )


def _values(pieces: Iterable[bytes], what: str) -> Iterator[Any]:
    """The JSON values of the body: one for each line, or those of the single document that it is."""
    lines = _Lines(_in_utf8(pieces))
    for line, ended in lines:
        text = decoded(line, {}).strip("\ufeff \t\r\n")
        if not text:
            continue
        if text.startswith("<"):
            raise AnswerError(
                tr(
                    "{what} answered with a web page instead of results: {words_of}. Try again later.",
                    what=what,
                    words_of=words_of(Answer(200, {}, line)),
                ),
                redact(text[:500]),
            )
        value, readable = _parse(text)
        if readable:
            yield value
        elif lines.number == 1:
            yield from _document(line, ended, lines, what)
            return
        elif not ended:
            raise BrokenEnd(redact(text[-500:]))
        else:
            raise AnswerError(
                tr(
                    "Line {number} of the answer of {what} is not JSON.",
                    number=lines.number,
                    what=what,
                ),
                redact(text[:500]),
            )


def _document(line: bytes, ended: bool, lines: _Lines, what: str) -> Iterator[Any]:
    """The first line is not JSON by itself: the body is a document over several lines, or cut, or neither."""
    text = decoded(line[:1000], {}).strip("\ufeff \t\r\n")
    if text[:1] not in ("{", "["):
        raise AnswerError(
            tr(
                "{what} answered with something that is not JSON: {said}",
                what=what,
                said=said(text),
            ),
            redact(text[:500]),
        )
    yield from read_documents(_joined(line + b"\n" * ended, lines.rest()), LONGEST)


def _joined(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


class _Lines:
    """(bytes without the line's end, whether it had an end) of each line; ``number`` of the last one, blank ones aside.

    Cut at the byte of the line feed, which no other UTF-8 character contains: so a
    character that two pieces share is whole again before it is decoded.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self.number = pieces, 0
        self._left: list[bytes] = []  # of the piece that is being cut, and how many of its lines are done
        self._done = 0

    def __iter__(self) -> Iterator[tuple[bytes, bool]]:
        held: list[bytes] = []
        size = 0
        for piece in self._pieces:
            self._left = piece.split(b"\n")
            for place, part in enumerate(self._left[:-1], 1):
                self._done = place
                line = b"".join([*held, part])
                held, size = [], 0
                self.number += bool(line.strip())
                yield line, True
            held.append(self._left[-1])
            size += len(held[-1])
            if size > (LONGEST if self.number else _FIRST):
                if self.number:
                    raise TooLong(tr("line {number}", number=self.number + 1))
                break
        self._left, self._done = [], 0
        last = b"".join(held)
        if last:
            self.number += 1
            yield last, False

    def rest(self) -> Iterator[bytes]:
        """What comes after the last line, as it comes; the lines are not to be asked after that."""
        held = b"\n".join(self._left[self._done :])
        if held:
            yield held
        yield from self._pieces


def _in_utf8(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces as they are, or turned into UTF-8 where they begin with the mark of UTF-16."""
    decoder: Optional[codecs.IncrementalDecoder] = None
    for number, piece in enumerate(pieces):
        if number == 0 and piece.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            decoder = codecs.getincrementaldecoder("utf-16")(errors="replace")
        yield piece if decoder is None else decoder.decode(piece).encode("utf-8", "replace")


def _parse(text: str) -> tuple[Any, bool]:
    try:
        return read_json(text), True
    except ValueError:
        return None, False


def _features_in(value: Any, what: str, depth: int = 0) -> Iterator[dict[str, Any]]:
    members = value.get("features") if isinstance(value, dict) else value
    if isinstance(members, list) and depth < 3:
        for each in members:
            yield from _features_in(each, what, depth + 1)
        return
    if isinstance(value, dict) and (value.get("type") == "Feature" or "properties" in value):
        yield _feature(value)
        return
    words = said(value) or shown(value)
    raise AnswerError(
        tr(
            "{what} answered with something else than results: {words}",
            what=what,
            words=words,
        ),
        redact(shown(value)),
    )


def _feature(value: dict[str, Any]) -> dict[str, Any]:
    properties = value.get("properties")
    if isinstance(properties, str):
        properties = _parse(properties)[0]
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
            value = read_json(text) if text[0] in "{n" else read_wkt(text)
        except ValueError:
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
