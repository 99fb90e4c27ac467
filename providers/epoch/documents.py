"""Reads a body that is one JSON document (or several) instead of lines, one value at a time.

The members of a FeatureCollection or of an array are handed out as they come, so that a document
of any length needs no more room than its largest member.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...language import tr
from ..json_text import DECODER, is_too_deep
from ..redaction import redact

_FEATURES = re.compile(r'"features"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


class BrokenEnd(Exception):
    """The last thing in the body is not whole."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class TooLong(Exception):
    """A value that no service has reason to send."""


def read_documents(pieces: Iterable[bytes], longest: int) -> Iterator[Any]:
    """The values of a body, and the members of the list that it holds; BrokenEnd where it ends too early."""
    reader = _Reader(longest)
    decoder = codecs.getincrementaldecoder("utf-8-sig")(errors="replace")
    for piece in pieces:
        reader.held += decoder.decode(piece)
        yield from reader.values(False)
    yield from reader.values(True)


class _Reader:
    def __init__(self, longest: int) -> None:
        self.held, self._longest = "", longest
        self._inside = self._ended = False
        self._again = 0  # characters that must be there before another try is worth it

    def values(self, is_last: bool) -> Iterator[Any]:
        place = 0
        while not self._ended and (is_last or len(self.held) >= self._again):
            place = _BETWEEN.match(self.held, place).end()  # type: ignore[union-attr]
            if place >= len(self.held) or self._ends(place):
                break
            if not self._inside and self._enters(place):
                place = self._start(place)
                continue
            try:
                value, place = DECODER.raw_decode(self.held, place)
            except (ValueError, RecursionError):
                self._wait(place, is_last)
                break
            if is_too_deep(value):
                raise BrokenEnd(redact(self.held[place - 500 : place]))
            yield value
        self._forget(place)

    def _enters(self, place: int) -> bool:
        """Whether a list of members begins here: an array, or a FeatureCollection that is not wholly there."""
        return self.held[place] == "[" or (self.held[place] == "{" and self._collection(place) is not None)

    def _collection(self, place: int) -> Any:
        try:
            DECODER.raw_decode(self.held, place)
        except (ValueError, RecursionError):
            return _FEATURES.search(self.held, place)
        return None

    def _start(self, place: int) -> int:
        self._inside = True
        return place + 1 if self.held[place] == "[" else self._collection(place).end()

    def _ends(self, place: int) -> bool:
        self._ended = self._inside and self.held[place] == "]"
        return self._ended

    def _wait(self, place: int, is_last: bool) -> None:
        left = len(self.held) - place
        if is_last:
            raise BrokenEnd(redact(self.held[-500:]))
        if left > self._longest:
            raise TooLong(tr("one value"))
        self._again = 2 * left  # a value that grows is not tried anew with every piece

    def _forget(self, place: int) -> None:
        self.held = "" if self._ended else self.held[place:]
