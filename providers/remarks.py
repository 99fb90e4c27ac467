"""What a service says beside, or in place of, what was asked for: its words, its warnings, the plots it names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..language import tr
from .redaction import redact

WORDS = 500  # characters of an answer that are shown
DEEPEST = 8  # levels that are looked through
MOST = 20  # items of a list that are shown

_WORD_KEYS = (
    *("detail", "details", "message", "error", "error_description", "error_message", "errormessage", "msg", "title"),
    *("errors", "reason", "description", "fault", "faultstring", "exception", "cause", "data", "result", "response"),
)
_REFUSAL_KEYS = ("error", "errors", "fault", "exception", "error_message", "errormessage")
_FAILING = re.compile(r"error|fail|fault|reject|denied|invalid|refused", re.IGNORECASE)
_BESIDE = re.compile(r"warn|invalid|skip|overrid|notice|reject|ignored|dropped|faulty|^errors?$", re.IGNORECASE)
_PLOTS = re.compile(r"invalid|fault|empty|reject|bad|fail|error|detail|feature|geometr|plot|row", re.IGNORECASE)
_INDEXES = ("index", "feature_index", "feature", "row", "position", "number", "idx", "i")
_IDS = ("georelayid", "plotid", "plot_id", "uuid", "name", "feature_id", "id", "fid")
_REASONS = ("reason", "message", "msg", "error", "detail", "description", "why")


@dataclass(frozen=True)
class FaultyPlot:
    """One plot that the service refuses: its place in what was sent (from 0, None: not told), its id, and why."""

    index: Optional[int] = None
    id: str = ""
    reason: str = ""

    def __str__(self) -> str:
        name = self.id or (f"no. {self.index + 1}" if self.index is not None else "a plot")
        return f"{name} ({self.reason})" if self.reason else name


def words_in(value: Any, depth: int = 0) -> str:
    """The words of an answer, from its members of the usual names in any case; "" when it holds none."""
    if isinstance(value, str):
        return value.strip()
    if depth >= DEEPEST:
        return ""
    if isinstance(value, (list, tuple)):
        return "; ".join(filter(None, (words_in(each, depth + 1) for each in value[:MOST])))
    if not isinstance(value, Mapping):
        return ""
    lowered = {str(key).lower(): each for key, each in value.items()}
    if isinstance(lowered.get("msg"), str) and isinstance(lowered.get("loc"), (list, tuple)):
        return "{}: {}".format(".".join(map(shown, lowered["loc"])), lowered["msg"])
    return next(filter(None, (words_in(lowered.get(key), depth + 1) for key in _WORD_KEYS)), "")


def said(value: Any) -> str:
    """What to quote of an answer on one line, redacted: its words, else its beginning; "" of an empty one."""
    found = "" if value in (None, "") else words_in(value) or shown(value)
    return redact(" ".join(found.split()))[:WORDS].rstrip()


def shown(value: Any) -> str:
    """Any JSON value as a short text for people."""
    if isinstance(value, str):
        return value.strip()[:WORDS]
    try:
        return json.dumps(value, ensure_ascii=False, default=str)[:WORDS]
    except (ValueError, RecursionError):
        return tr("an answer that is nested too deeply to be shown")


def is_refusal(value: Any) -> bool:
    """Whether an answer of any status says by itself that the request was not done."""
    if not isinstance(value, Mapping):
        return False
    lowered = {str(key).lower(): each for key, each in value.items()}
    if any(_says_something(lowered.get(key)) for key in _REFUSAL_KEYS):
        return True
    if any(lowered.get(key) is False for key in ("success", "ok", "succeeded")):
        return True
    status = lowered.get("status")
    return isinstance(status, str) and bool(_FAILING.search(status))


def remarks_in(value: Any) -> tuple[str, ...]:
    """What an answer of success says beside: warnings, invalid, skipped or overridden things, whatever their type."""
    found: list[str] = []
    for scope in _scopes(value):
        for key, each in scope.items():
            if _BESIDE.search(str(key)) and _says_something(each):
                words = words_in(each) or shown(each)
                found.append(redact(f"{str(key).replace('_', ' ')}: {words}")[:WORDS])
    return tuple(dict.fromkeys(found))


def faulty_plots(value: Any) -> tuple[FaultyPlot, ...]:
    """The plots that a refusal (or a success with `invalid_features`) names, in any of the usual forms."""
    return tuple(dict.fromkeys(_faulty(value, "", 0)))


def told_plots(faulty: tuple[FaultyPlot, ...]) -> str:
    """The plots for the end of a sentence; "" of none."""
    if not faulty:
        return ""
    named = ", ".join(str(each) for each in faulty[:5])
    if len(faulty) > 5:
        return tr("Plots it names: {plots} and {count} more.", plots=named, count=len(faulty) - 5)
    return tr("Plots it names: {plots}.", plots=named)


def _scopes(value: Any) -> Iterator[Mapping[str, Any]]:
    """The object and the objects one level down that are not a remark themselves."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, Mapping):
        yield value
        yield from (each for key, each in value.items() if isinstance(each, Mapping) and not _BESIDE.search(str(key)))


def _says_something(value: Any) -> bool:
    if isinstance(value, Mapping) and value.get("was_overridden") is False:
        return False
    return value not in (None, False, 0, "", [], {}) and str(value).strip().lower() not in ("false", "none", "null")


def _faulty(value: Any, key: str, depth: int) -> Iterator[FaultyPlot]:
    if depth >= DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            if isinstance(each, (Mapping, list)):
                yield from _faulty(each, key, depth + 1)
            elif _names_plots(key):
                yield FaultyPlot(_index(each), "" if _index(each) is not None else shown(each), _reason_of(key))
    elif isinstance(value, Mapping):
        one = _one_faulty(value) if depth else None
        yield from _faulty_members(value, key, depth) if one is None else (one,)


def _faulty_members(value: Mapping[str, Any], key: str, depth: int) -> Iterator[FaultyPlot]:
    """Lists and objects of telling names; ``{"3": "crosses itself"}`` names its plots by their places."""
    for name, each in value.items():
        if isinstance(each, (Mapping, list)) and _PLOTS.search(str(name)):
            yield from _faulty(each, str(name), depth + 1)
        elif str(name).isdigit() and isinstance(each, str) and _PLOTS.search(key):
            yield FaultyPlot(_index(name), "", each[:WORDS])


def _one_faulty(value: Mapping[str, Any]) -> Optional[FaultyPlot]:
    lowered = {str(key).lower(): each for key, each in value.items()}
    reason = next((words_in(lowered[key]) for key in _REASONS if words_in(lowered.get(key))), "")
    index = next((_index(lowered.get(key)) for key in _INDEXES if _index(lowered.get(key)) is not None), None)
    if index is None and isinstance(lowered.get("loc"), list):
        index = next((_index(each) for each in lowered["loc"] if _index(each) is not None), None)
        return FaultyPlot(index, "", reason) if index is not None else None
    scopes = [lowered, *(each for each in (lowered.get("properties"),) if isinstance(each, Mapping))]
    ids = (scope.get(key) for scope in scopes for key in _IDS)
    name = next((str(each) for each in ids if isinstance(each, (str, int)) and str(each).strip()), "")
    return FaultyPlot(index, name, reason[:WORDS]) if index is not None or (name and reason) else None


def _index(value: Any) -> Optional[int]:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and 0 <= value < 10**9 else None


def _names_plots(key: str) -> bool:
    return bool(re.search(r"feature|geometr|plot|row|index|empty", key, re.IGNORECASE))


def _reason_of(key: str) -> str:
    return key.replace("_", " ").strip()
