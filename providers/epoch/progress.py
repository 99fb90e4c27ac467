"""What an answer of ``/batch_progress`` says, whatever its shape.

No field of that answer is documented, only that it gives a status, a percentage and failures.
So keys are looked for under many names, without regard to case, at the top and one or two levels down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ...language import tr
from ..demands import ENVELOPES, Demand, finite
from ..redaction import redact
from ..remarks import shown
from ..states import Phase, phase_of

SERVICE = "Epoch SCO2"
RUNNING, SUCCEEDED, FAILED, SKIPPED = "running", "succeeded", "failed", "skipped"

PROGRESS = Demand(SERVICE, "a state or a percentage of the work", "The work itself goes on. Look again later.")
_OUTCOMES = {
    Phase.SUCCEEDED: SUCCEEDED,
    Phase.FAILED: FAILED,
    Phase.STOPPED: FAILED,
    Phase.SKIPPED: SKIPPED,
}
_ENVELOPES = ("SUCCESS", "OK", "SUCCESSFUL")  # may say only that the question was answered

_STATUS_KEYS = ("status", "state", "overall_status", "outcome")
_PERCENT_KEYS = (
    "progress_percentage",
    "completion_percentage",
    "percentage",
    "percent_complete",
    "percent",
    "progress",
    "completion",
)
_STAGE_KEYS = ("current_stage", "stage", "step", "phase")
_FAILURE_KEYS = ("failed", "failures", "errors", "failed_stages", "failed_task_ids", "error", "message")
_SCOPE_KEYS = ("progress", *ENVELOPES)
_NUMBER = re.compile(r"\s*([-+]?\d+(?:\.\d+)?)\s*(%?)\s*")
_JUST_ABOVE_ONE = 1.001


@dataclass(frozen=True)
class Progress:
    """One look at a run.

    ``percent`` 0..100 or None; ``outcome`` running, succeeded, failed or skipped; ``partial``: succeeded, but with
    ``failures``. ``proven`` is False where only two readings of 100 % speak for success: fetch a row to be sure.
    ``seen`` is for the next look's ``seen``: the largest reading so far as the service writes it. ``status`` is the
    service's own word, "" where it gives none; ``unknown`` is the raw answer where nobody knows that word.
    """

    status: str = ""
    percent: Optional[float] = None
    stage: str = ""
    failures: tuple[str, ...] = ()
    outcome: str = RUNNING
    partial: bool = False
    proven: bool = True
    message: str = ""
    seen: Optional[float] = None
    unknown: str = ""


@dataclass(frozen=True)
class _Reading:
    value: float
    percent: float


def progress_outcome(status: str) -> str:
    """running, succeeded, failed or skipped for a status word of the service; unknown words mean running."""
    return _OUTCOMES.get(phase_of(status), RUNNING)


def _word(status: str) -> str:
    return re.sub(r"[\s-]+", "_", status.strip()).upper()


def read_progress(raw: Any, seen: Optional[float] = None) -> Progress:
    """``raw`` is the parsed answer, ``seen`` the ``seen`` of the look before (None at the first).

    AnswerError where nothing in it can be understood.
    """
    scopes = _scopes(raw)
    status = _status(scopes)
    reading = _reading(scopes, seen)
    stages = _stages(scopes)
    failures = _failures(scopes, stages, progress_outcome(status))
    if not (status or reading or stages or _stage(scopes, stages) or _names_failures(scopes)):
        raise PROGRESS.error(raw)
    if _word(status) in _ENVELOPES and reading is not None and reading.percent < 100:
        status = ""  # the question was answered; the work is not done
    outcome, proven = _outcome(status, reading, seen, stages, failures)
    return Progress(
        status=status,
        percent=_shown(reading, seen, outcome, stages),
        stage=_stage(scopes, stages),
        failures=failures,
        outcome=outcome,
        partial=outcome == SUCCEEDED and bool(failures),
        proven=proven,
        message=_text(_first(scopes, ("message", "detail"))),
        seen=seen if reading is None else max(reading.value, seen or 0.0),
        unknown=redact(shown(raw)) if status and phase_of(status) is Phase.UNKNOWN else "",
    )


def _scopes(raw: Any) -> list[dict[str, Any]]:
    """The objects to look in, outermost first, with lower-case keys."""
    if isinstance(raw, list) and len(raw) == 1:
        raw = raw[0]
    if not isinstance(raw, Mapping):
        return []
    top = _lowered(raw)
    inner = [_lowered(top[key]) for key in _SCOPE_KEYS if isinstance(top.get(key), Mapping)]
    deeper = [_lowered(each[key]) for each in inner for key in _SCOPE_KEYS if isinstance(each.get(key), Mapping)]
    return [top, *inner, *deeper]


def _lowered(value: Mapping[str, Any]) -> dict[str, Any]:
    return {str(key).lower(): each for key, each in value.items()}


def _first(scopes: list[dict[str, Any]], keys: tuple[str, ...]) -> Any:
    """The first value that says something, by scope and then by key."""
    return next((scope[key] for scope in scopes for key in keys if scope.get(key) not in (None, "", [], {})), None)


def _status(scopes: list[dict[str, Any]]) -> str:
    words = [
        next((scope[key].strip() for key in _STATUS_KEYS if isinstance(scope.get(key), str) and scope[key].strip()), "")
        for scope in scopes
    ]
    said = [word for word in words if word]
    if said and progress_outcome(said[0]) == SUCCEEDED:
        # an envelope's "success" may tell that the question was answered, not that the work is done
        return next((word for word in said if _contradicts_success(word)), said[0])
    return said[0] if said else ""


def _contradicts_success(status: str) -> bool:
    return phase_of(status) is Phase.RUNNING or progress_outcome(status) == FAILED


def _reading(scopes: list[dict[str, Any]], seen: Optional[float]) -> Optional[_Reading]:
    for scope in scopes:
        for key in _PERCENT_KEYS:
            number, signed = _number(scope.get(key))
            if number is not None:
                return _scaled(number, signed or "perc" in key, seen)
    return None


def _number(value: Any) -> tuple[Optional[float], bool]:
    """(the number or None, whether a percent sign came with it)."""
    if isinstance(value, bool):
        return None, False
    if isinstance(value, (int, float)):
        found = finite(value)
        return found, False
    match = _NUMBER.fullmatch(value) if isinstance(value, str) else None
    return (finite(match.group(1)), bool(match.group(2))) if match else (None, False)


def _scaled(number: float, percent: bool, seen: Optional[float]) -> _Reading:
    """At most 1 is a fraction, unless the key, a percent sign or an earlier reading tells that 100 is the whole."""
    fraction = not percent and number <= 1 and not (seen is not None and seen > 1)
    shown = min(100.0, max(0.0, number * 100 if fraction else number))
    # kept above 1 so that the next look knows the scale
    return _Reading(number if fraction else max(shown, _JUST_ABOVE_ONE), shown)


def _shown(
    reading: Optional[_Reading], seen: Optional[float], outcome: str, stages: list[tuple[str, str]]
) -> Optional[float]:
    """The service's own number; where it gives none, the share of the stages that are over."""
    if outcome == SUCCEEDED:
        return 100.0
    if reading is None:
        over = sum(progress_outcome(word) != RUNNING for _, word in stages)
        return 100.0 * over / len(stages) if stages else None
    counts_to_one = reading.value <= 1
    before = (seen or 0.0) * 100 if counts_to_one else (seen or 0.0)
    return max(reading.percent, min(before, 100.0))


def _was_full(seen: Optional[float]) -> bool:
    return seen is not None and (seen == 1 or seen >= 100)


def _outcome(
    status: str,
    reading: Optional[_Reading],
    seen: Optional[float],
    stages: list[tuple[str, str]],
    failures: tuple[str, ...],
) -> tuple[str, bool]:
    """(outcome, proven). 100 % once is no success: services stand at 100 % while they finish."""
    outcome = progress_outcome(status)
    if outcome != RUNNING:
        return outcome, True
    unfinished = any(progress_outcome(word) == RUNNING for _, word in stages)
    full_twice = reading is not None and reading.percent >= 100 and _was_full(seen)
    if full_twice and not failures and not unfinished:
        return SUCCEEDED, False
    return RUNNING, True


def _stages(scopes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """(name, status word) of each stage."""
    value = _first(scopes, ("stages",))
    if isinstance(value, Mapping):
        return [
            (str(name), _status([_lowered(each)]) if isinstance(each, Mapping) else _text(each))
            for name, each in value.items()
        ]
    if isinstance(value, list):
        items = [_lowered(each) for each in value if isinstance(each, Mapping)]
        return [(_text(_first([item], ("name", "stage", "step", "id"))), _status([item])) for item in items]
    return []


def _stage(scopes: list[dict[str, Any]], stages: list[tuple[str, str]]) -> str:
    named = _first(scopes, _STAGE_KEYS)
    if named is not None:
        return _text(named)
    return next((name for name, word in stages if progress_outcome(word) == RUNNING), "")


def _names_failures(scopes: list[dict[str, Any]]) -> bool:
    """Whether something of the work itself has failed; an ``error`` alone is about the question."""
    return any(scope.get(key) for scope in scopes for key in _FAILURE_KEYS if key.startswith("fail"))


def _failures(scopes: list[dict[str, Any]], stages: list[tuple[str, str]], outcome: str) -> tuple[str, ...]:
    found: list[str] = []
    for scope in scopes:
        for key in _FAILURE_KEYS:
            if key != "message" or outcome == FAILED:
                found.extend(_failures_in(scope.get(key)))
    told = " ".join(found)
    found.extend(f"{name}: {word}" for name, word in stages if progress_outcome(word) == FAILED and name not in told)
    return tuple(dict.fromkeys(found))


def _failures_in(value: Any) -> Iterator[str]:
    """Reasons or names of what failed: from a flag, a count, a text, an object or a list of these."""
    if isinstance(value, list):
        for each in value:
            yield from (_failures_in(each) if isinstance(each, (list, Mapping)) else filter(None, [_text(each)]))
    elif isinstance(value, (int, float)):
        if value > 0:
            yield tr("failed") if value is True else tr("{count} failed", count=shown(value))
    elif _text(value):
        yield _text(value)


def _text(value: Any) -> str:
    """A short text for people of whatever stands where a text was expected."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, Mapping):
        lowered = _lowered(value)
        name = _first([lowered], ("name", "stage", "id", "task_id", "collection_id"))
        words = _first([lowered], ("msg", "message", "error", "reason", "detail", "status"))
        parts = [_text(each) for each in (name, words) if each is not None]
        if parts:
            return ": ".join(parts)
        return "; ".join(f"{key}: {_text(each)}" for key, each in value.items() if _text(each))[:500]
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))[:500]
    return str(value).strip()[:500]
