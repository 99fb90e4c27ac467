"""What BrightEarth On Demand says, read tolerantly: ids stay opaque, unknown members are ignored.

Source of the facts: the vendor's tutorial (landing.brightearth.ai/beod-api-tutorial).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from typing import Any, Optional

from ..errors import AnswerError, InputError

DEFAULT_LIFETIME = 3600.0  # s, where a login does not say how long its token lives
_FAILED = frozenset({"FAILED", "CANCELLED", "CANCELED", "ABORTED", "ERROR", "TIMEOUT"})
_SUCCEEDED = frozenset({"SUCCESSFUL", "SUCCESS", "SUCCEEDED", "COMPLETED"})
_LIST_MEMBERS = ("items", "data", "results")
_DATE_MEMBERS = ("creation_date", "created_at", "created", "creationDate")


class Phase(str, Enum):
    """What the service's word for a state means to us."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@dataclass(frozen=True)
class Token:
    """An access token and the seconds it lives."""

    access: str
    lifetime: float


@dataclass(frozen=True)
class Account:
    """``credits`` as the service writes them: prices are not documented, so nothing is computed."""

    user_id: str
    credits: str


@dataclass(frozen=True)
class ScenarioOrder:
    """The nine fields of a scenario; the formats go as comma-separated text, and stay out where none is chosen."""

    name: str
    source_image_type: str
    source_image_id: int
    augmented: bool
    output_crs: int
    vector_formats: tuple[str, ...]
    raster_formats: tuple[str, ...]
    three_d_formats: tuple[str, ...]
    dl_models: tuple[Any, ...]

    def body(self) -> Mapping[str, Any]:
        """The JSON body of the call that starts it."""
        formats = {
            "vector_formats": ",".join(self.vector_formats),
            "raster_formats": ",".join(self.raster_formats),
            "three_d_formats": ",".join(self.three_d_formats),
        }
        return {
            "name": self.name,
            "source_image_type": self.source_image_type,
            "source_image_id": self.source_image_id,
            "augmented": self.augmented,
            "output_crs": self.output_crs,
            **{name: text for name, text in formats.items() if text},
            "dl_models": list(self.dl_models),
        }


@dataclass(frozen=True)
class Started:
    """A scenario that was started; without an activity id it cannot be followed."""

    scenario_id: str
    activity_id: str

    def remote(self) -> Mapping[str, str]:
        """The ids as a job keeps them."""
        kept = {"scenario_id": self.scenario_id}
        return {**kept, "activity_id": self.activity_id} if self.activity_id else kept


@dataclass(frozen=True)
class Activity:
    """One look at a running scenario. ``state`` is the service's own word, ``progress`` its own figure."""

    state: str
    phase: Phase
    progress: Optional[float]
    details: str


def read_token(answer: Any) -> Token:
    """The token of a login; AnswerError names the members of the answer, never their values."""
    access = answer.get("access_token") if isinstance(answer, Mapping) else None
    if not isinstance(access, str) or not access:
        raise AnswerError(
            "BrightEarth On Demand answered the login without an access token "
            f"({members_of(answer)}). Nothing was started; try again later."
        )
    lifetime = number_or_none(answer.get("expires_in"))
    return Token(access, DEFAULT_LIFETIME if lifetime is None or lifetime <= 0 else lifetime)


def read_account(answer: Any) -> Account:
    """The owner of the token and the credits left."""
    if not isinstance(answer, Mapping):
        raise AnswerError(f"BrightEarth On Demand described the account in an unexpected way ({members_of(answer)}).")
    return Account(text_of(answer.get("id")), text_of(answer.get("credits")))


def read_id(answer: Any, member: str, *fallbacks: str) -> str:
    """The opaque id in that member of an answer, as text; AnswerError where there is none."""
    found = find_id(answer, member, *fallbacks)
    if not found:
        raise AnswerError(
            f"BrightEarth On Demand accepted the request but its answer has no usable {member} ({members_of(answer)}). "
            "What it made can be seen in its web application."
        )
    return found


def find_id(answer: Any, *members: str) -> str:
    """The first of these members that holds a usable id, else ""."""
    found = (opaque_id(answer.get(member)) for member in members) if isinstance(answer, Mapping) else ()
    return next((each for each in found if each), "")


def read_started(answer: Any) -> Started:
    """The ids of a scenario; a missing activity id is no error, for the scenario runs all the same."""
    return Started(read_id(answer, "scenario_id", "id"), find_id(answer, "activity_id"))


def read_activity(answer: Any) -> Activity:
    """One look; states that nobody documented count as running and are shown as they are."""
    if not isinstance(answer, Mapping) or not isinstance(answer.get("state"), str):
        raise AnswerError(f"BrightEarth On Demand described the activity without a state ({members_of(answer)}).")
    state = answer["state"].strip()
    word = state.upper()
    phase = Phase.FAILED if word in _FAILED else Phase.SUCCEEDED if word in _SUCCEEDED else Phase.RUNNING
    progress = number_or_none(answer.get("progress"))
    if phase is Phase.SUCCEEDED:
        progress = 100.0
    return Activity(
        state, phase, None if progress is None else min(100.0, max(0.0, progress)), text_of(answer.get("details"))
    )


def read_list(answer: Any, member: str) -> tuple[Mapping[str, Any], ...]:
    """The objects of an undocumented list: a list, or an object that holds it under a likely name."""
    if isinstance(answer, Mapping):
        answer = next((answer[name] for name in (member, *_LIST_MEMBERS) if isinstance(answer.get(name), list)), [])
    return tuple(each for each in answer if isinstance(each, Mapping)) if isinstance(answer, list) else ()


def opaque_id(value: Any) -> str:
    """An id as text: a whole number or a text that can stand in a path; "" for anything else."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        return str(value)
    text = value.strip() if isinstance(value, str) else ""
    usable = text not in (".", "..") and not any(each in "/\\?#" or ord(each) < 32 for each in text)
    return text if usable else ""


def given_id(text: str, what: str) -> str:
    """An id that the person typed; InputError where it cannot be one."""
    found = opaque_id(text)
    if not found:
        raise InputError(
            f"'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown."
        )
    return found


def created_of(item: Mapping[str, Any]) -> Optional[datetime]:
    """When an object of the service was made; times without an offset are taken as UTC."""
    text = next((item[name] for name in _DATE_MEMBERS if isinstance(item.get(name), str)), "")
    try:
        found = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def number_or_none(value: Any) -> Optional[float]:
    """A finite number out of a number or a numeric text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def text_of(value: Any) -> str:
    """A plain value as text; whole floats without their point."""
    if value is None or isinstance(value, (Mapping, list)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def members_of(answer: Any) -> str:
    """What an answer consists of, without any value."""
    if not isinstance(answer, Mapping):
        return f"a {type(answer).__name__}"
    return "members: " + (", ".join(_shortened(str(key) for key in answer)) or "none")


def _shortened(names: Iterable[str], most: int = 12) -> Iterator[str]:
    for count, name in enumerate(names):
        if count == most:
            yield "..."
            return
        yield name[:40]
