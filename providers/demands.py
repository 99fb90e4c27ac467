"""What an answer must hold: a success status counts for nothing until it does.

Each reader declares one `Demand` and takes what it needs through it. What is not there is an AnswerError
with the service's own words, or the beginning of the raw answer; nothing is ever taken for an empty list.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..language import N_, tr
from .errors import AnswerError
from .redaction import redact
from .remarks import faulty_plots, is_refusal, said, told_plots, words_in

ENVELOPES = ("data", "result", "results", "response", "payload", "body", "content", "item", "value", "output")
LISTS = ("items", "list", "rows", "records", "entries", "values")  # members that hold the list that was asked for
RAW = 4000  # characters of a raw answer that are kept for the log


@dataclass(frozen=True)
class Demand:
    """``Demand("Epoch SCO2", "the list of collections")``: who answers, and what its answer must hold.

    ``advice``: whole sentences for the end (what was sent, what to do). ``secret``: no value of the answer is
    ever quoted but the service's words, for answers that may hold a token.
    """

    service: str
    what: str
    advice: str = N_("Try again later.")
    secret: bool = False

    def error(self, answer: Any) -> AnswerError:
        """The error for an answer that does not hold it; ``answer`` is parsed JSON, None for an empty body."""
        words = self._words(answer)
        faulty = faulty_plots(answer)
        if words:
            sentence = tr(
                "{service} answered without {what}: {words}.",
                service=self.service,
                what=tr(self.what),
                words=words.rstrip("."),
            )
        else:
            sentence = tr(
                "{service} answered with nothing where {what} should be.", service=self.service, what=tr(self.what)
            )
        sentences = " ".join(filter(None, (sentence, told_plots(faulty), tr(self.advice))))
        return AnswerError(sentences, self._raw(answer), words=words, faulty=faulty)

    def objects(self, answer: Any, *wrappers: str) -> list[Mapping[str, Any]]:
        """The objects of a list by itself, under one of ``wrappers`` (any case) or in up to three envelopes.

        ``[]`` is an empty list. An unknown wrapper, an item that is no object, or no item beside an error is an
        AnswerError. A null among objects is passed over.
        """
        names = {each.lower() for each in (*wrappers, *ENVELOPES, *LISTS)}
        items = answer if isinstance(answer, list) else _wrapped(answer, names)
        if items is None or (not items and is_refusal(answer)):
            raise self.error(answer)
        kept = [each for each in items if isinstance(each, Mapping)]
        if len(kept) != sum(each is not None for each in items) or (items and not kept):
            raise self.error(answer)
        return kept

    def id(self, answer: Any, *names: str, inside: tuple[str, ...] = ()) -> str:
        """The id under the first of ``names`` that holds one, as text; AnswerError where there is none."""
        found = id_in(answer, *names, inside=inside)
        if not found:
            raise self.error(answer)
        return found

    def text(self, answer: Any, *names: str) -> str:
        """The first of these members that holds a text (or a number), here or one level down; else AnswerError."""
        found = next((id_text(scope[name]) for name in names for scope in scopes_of(answer) if name in scope), "")
        if not found:
            raise self.error(answer)
        return found

    def _words(self, answer: Any) -> str:
        if not self.secret:
            return said(answer)
        if answer is None:
            return ""
        words = redact(" ".join(words_in(answer).split()))[:500]
        return words if re.search(r"\w\s+\w", words) else kind_of(answer)  # a key has no spaces

    def _raw(self, answer: Any) -> str:
        if self.secret:
            return kind_of(answer)
        try:
            return redact(json.dumps(answer, ensure_ascii=False, default=str)[:RAW])
        except (ValueError, RecursionError):
            return ""


def id_in(answer: Any, *names: str, inside: tuple[str, ...] = ()) -> str:
    """An opaque id as text, "" where there is none: an integer or a text, at the top or one level down.

    The bare name ``id`` counts at the top of an answer that is no refusal, and in the objects named ``inside``.
    """
    scopes = list(scopes_of(answer))
    for name in names:
        for scope in scopes if name != "id" else _own(answer, inside):
            found = id_text(scope.get(name))
            if found:
                return found
    return ""


def id_text(value: Any) -> str:
    """An id as text: whole numbers and texts that can be printed; "" for anything else."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        return str(value)
    return value.strip() if isinstance(value, str) and value.strip().isprintable() else ""


def scopes_of(answer: Any) -> Iterator[Mapping[str, Any]]:
    """The object that the answer is, then the objects one level down, those in its envelopes one level further each.

    A list of one thing stands for that thing.
    """
    top = only_of(answer)
    if isinstance(top, Mapping):
        yield top
        for name, each in top.items():
            inner = only_of(each)
            if is_envelope(name):
                yield from scopes_of(inner)
            elif isinstance(inner, Mapping):
                yield inner


def only_of(value: Any) -> Any:
    """The one thing of a list of one; anything else as it is."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def is_envelope(name: Any) -> bool:
    """Whether a member of that name says nothing but that the answer is in there."""
    return str(name).lower() in ENVELOPES


def enveloped(answer: Any, *inside: str) -> Iterator[Mapping[str, Any]]:
    """The object that the answer is, and those in its envelopes and under ``inside``, unless it is a refusal."""
    top = only_of(answer)
    if not isinstance(top, Mapping):
        return
    yield top
    if is_refusal(top):
        return
    wanted = {each.lower() for each in inside}
    for name, each in top.items():
        if is_envelope(name):
            yield from enveloped(each, *inside)
        elif str(name).lower() in wanted and isinstance(only_of(each), Mapping):
            yield only_of(each)


def kind_of(answer: Any) -> str:
    """What an answer is, without any of its values."""
    if isinstance(answer, Mapping):
        names = [str(name)[:40] for name in answer]
        if not names:
            return tr("an object with no members")
        return tr("an object with {names}", names=", ".join(names[:12]) + (", ..." if len(names) > 12 else ""))
    if answer is None:
        return tr("nothing")
    kinds = ((bool, tr("a flag")), (str, tr("a text")), ((int, float), tr("a number")), (list, tr("a list")))
    return next((words for kind, words in kinds if isinstance(answer, kind)), tr("something else"))


def finite(value: Any) -> Optional[float]:
    """A finite number out of a number or a numeric text of any length; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def whole(value: Any) -> Optional[int]:
    """A finite number, rounded; None for anything else."""
    found = finite(value)
    return None if found is None else int(round(found))


def _own(answer: Any, inside: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
    return (each for each in enveloped(answer, *inside) if not is_refusal(each))


def _wrapped(answer: Any, wrappers: set[str], depth: int = 0) -> Optional[list[Any]]:
    """The list under a known name; None where no known name holds one."""
    if not isinstance(answer, Mapping) or depth > 2:
        return None
    if answer and [*answer] == [str(number) for number in range(len(answer))]:
        return list(answer.values())  # as PHP writes a list
    known = [each for key, each in answer.items() if str(key).lower() in wrappers]
    lists = [each for each in known if isinstance(each, list)]
    if lists:
        return lists[0]
    deeper = (_wrapped(each, wrappers, depth + 1) for each in known)
    return next((each for each in deeper if each is not None), None)
