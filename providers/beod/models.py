"""What BrightEarth On Demand says: what a call is for must be there, ids stay opaque, the rest is ignored.

Source of the facts: the vendor's tutorial (landing.brightearth.ai/beod-api-tutorial).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Optional

from ...language import N_, tr
from .. import states
from ..demands import Demand, finite, id_in, is_envelope, only_of, scopes_of
from ..errors import InputError
from ..json_text import Members
from ..redaction import redact
from ..remarks import is_refusal, remarks_in, said, shown
from ..signing import Token
from .tree import NEXT, TreePage, is_address

SERVICE = "BrightEarth On Demand"
_MEMBERS = (  # what the service's own words mean to people
    N_("project"),
    N_("scenario"),
    N_("activity"),
    N_("projects"),
    N_("scenarios"),
    N_("activities"),
)
DEFAULT_LIFETIME = 3600.0  # s, where a login does not say how long its token lives
_LIST_MEMBERS = ("items", "data", "results")
_SUCCEEDED = (states.Phase.SUCCEEDED, states.Phase.SKIPPED)
_FAILED = (states.Phase.FAILED, states.Phase.STOPPED)

TOKEN = Demand(SERVICE, "an access token", "Nothing was started. Try again later.", secret=True)
ACCOUNT = Demand(SERVICE, "the account's id or credits", "Nothing was started. Try again later.")
ACTIVITY = Demand(SERVICE, "the state of the activity", "The work itself goes on. Look again later.")
FILES = Demand(SERVICE, "a list of files")


class ActivityPhase(str, Enum):
    """What the service's word for a state means to us."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


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
    """A scenario that was started; without an activity id it cannot be followed. ``remarks``: said beside."""

    scenario_id: str
    activity_id: str
    remarks: tuple[str, ...] = field(default=(), compare=False)

    def remote(self) -> Mapping[str, str]:
        """The ids as a job keeps them."""
        kept = {"scenario_id": self.scenario_id}
        return {**kept, "activity_id": self.activity_id} if self.activity_id else kept


@dataclass(frozen=True)
class Activity:
    """One look at a running scenario. ``state`` is the service's own word, ``progress`` its own figure.

    ``unknown``: the raw answer, redacted, where nobody knows that word; "" otherwise.
    """

    state: str
    phase: ActivityPhase
    progress: Optional[float]
    details: str
    unknown: str = ""


def read_token(answer: Any) -> Token:
    """The token of a login; AnswerError names the members of the answer, never their values."""
    names = ("access_token", "accessToken")
    scope = next((each for each in scopes_of(answer) for name in names if isinstance(each.get(name), str)), {})
    access = next((scope[name].strip() for name in names if isinstance(scope.get(name), str)), "")
    if not access:
        raise TOKEN.error(answer)
    lifetime = finite(scope.get("expires_in"))
    return Token(access, lifetime if lifetime is not None and lifetime > 0 else None)


def read_account(answer: Any) -> Account:
    """The owner of the token and the credits left; one of the two must be told."""
    user_id = id_in(answer, "user_id", "id", inside=("user", "data", "account"))
    credit = next((scope["credits"] for scope in scopes_of(answer) if scope.get("credits") is not None), None)
    if is_refusal(answer) or not (user_id or credit is not None):
        raise ACCOUNT.error(answer)
    return Account(user_id, _figure(credit))


def read_id(answer: Any, member: str, *fallbacks: str) -> str:
    """The opaque id in that member of an answer, as text; AnswerError where there is none."""
    found = find_id(answer, member, *fallbacks)
    if not found:
        what = member.replace("_", " ").replace(" id", "")
        advice = tr(
            "What it may have made can be seen in its web application; it is looked for before anything is resent."
        )
        raise Demand(SERVICE, tr("the id of the {what}", what=tr(what)), advice).error(answer)
    return found


def find_id(answer: Any, *members: str) -> str:
    """The first of these members that holds a usable id, at the top or one level down, else ""."""
    inside = tuple(member[: -len("_id")] for member in members if member.endswith("_id"))
    return opaque_id(id_in(answer, *members, inside=(*inside, "data", "result")))


def read_started(answer: Any) -> Started:
    """The ids of a scenario; a missing activity id is no error, for the scenario runs all the same."""
    return Started(read_id(answer, "scenario_id", "id"), find_id(answer, "activity_id"), remarks_in(answer))


def read_activity(answer: Any) -> Activity:
    """One look; states that nobody documented count as running and are shown as they are."""
    state = states.state_in(answer, "state", "status", "activity_state")
    if not state:
        raise ACTIVITY.error(answer)
    word = states.phase_of(state)
    phase = (
        ActivityPhase.FAILED
        if word in _FAILED
        else ActivityPhase.SUCCEEDED
        if word in _SUCCEEDED
        else ActivityPhase.RUNNING
    )
    scopes = list(scopes_of(answer))
    progress = next((finite(each["progress"]) for each in scopes if finite(each.get("progress")) is not None), None)
    if phase is ActivityPhase.SUCCEEDED:
        progress = 100.0
    details = next((each["details"] for each in scopes if each.get("details") not in (None, "", [], {})), None)
    return Activity(
        state,
        phase,
        None if progress is None else min(100.0, max(0.0, progress)),
        "" if details is None else said(details),
        redact(shown(answer)) if word is states.Phase.UNKNOWN else "",
    )


def read_page(answer: Any, page: str = "") -> TreePage:
    """The files of the page that the token ``page`` asked for; an answer in words is no listing. ``{}`` lists no file.

    The token of the next page stands beside the files, or beside the envelope that holds them.
    """
    nodes, following = only_of(answer), ""
    while isinstance(nodes, Mapping):
        following = next((nodes[name] for name in NEXT if isinstance(nodes.get(name), str)), following)
        inner = _enveloped(nodes)
        if inner is None:
            break
        nodes = inner
    if not isinstance(nodes, Mapping):
        raise FILES.error(answer)
    tokens = Members.fromkeys(NEXT)
    files = {key: each for key, each in nodes.items() if key not in tokens}
    has_address, has_other = _leaves_of(files)
    if not has_address and (has_other or is_refusal(nodes)):
        raise FILES.error(answer)
    return TreePage(files, page, following)


def _enveloped(nodes: Mapping[str, Any]) -> Any:
    """What the only member that may hold files holds, where it has the name of an envelope; else None."""
    holders = [name for name, each in nodes.items() if isinstance(each, (Mapping, list)) and each or is_address(each)]
    return only_of(nodes[holders[0]]) if len(holders) == 1 and is_envelope(holders[0]) else None


def read_list(answer: Any, member: str) -> tuple[Mapping[str, Any], ...]:
    """The objects of an undocumented list: a list, or an object that holds it under a likely name; each has an id."""
    demand = Demand(SERVICE, tr("the list of {what}", what=tr(member)), "Nothing was changed.")
    items = demand.objects(answer, member, *_LIST_MEMBERS)
    if not all(find_id(each, f"{member[:-1] if member != 'activities' else 'activity'}_id", "id") for each in items):
        raise demand.error(answer)
    return tuple(items)


def _leaves_of(nodes: Mapping[str, Any]) -> tuple[bool, bool]:
    """(whether an address stands in the tree, whether something that is neither an address nor a folder does)."""
    waiting, has_other = [nodes], False
    while waiting:
        for each in waiting.pop().values():
            if isinstance(each, Mapping):
                waiting.append(each)
            elif is_address(each):
                return True, has_other
            else:
                has_other = True
    return False, has_other


def _figure(value: Any) -> str:
    """Credits as the service writes them: a number, a text, or an object that holds one."""
    if isinstance(value, Mapping):
        names = ("remaining", "available", "balance", "amount", "value", "credits", "total")
        value = next((value[name] for name in names if value.get(name) is not None), shown(value))
    return plain_text(value)


def opaque_id(value: Any) -> str:
    """An id as text: a whole number or a text that can stand in a path; "" for anything else."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float) and finite(value) is not None and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        return str(value)
    text = value.strip() if isinstance(value, str) else ""
    usable = text not in (".", "..") and not any(each in "/\\?#" or ord(each) < 32 for each in text)
    return text if usable else ""


def typed_id(text: str, what: str) -> str:
    """An id that the person typed; InputError where it cannot be one."""
    found = opaque_id(text)
    if not found:
        raise InputError(
            tr(
                "'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.",
                text=text,
                what=tr(what),
            )
        )
    return found


def plain_text(value: Any) -> str:
    """A plain value as text; whole floats without their point."""
    if value is None or isinstance(value, (Mapping, list)):
        return ""
    if isinstance(value, float) and finite(value) is not None and value.is_integer():
        return str(int(value))
    return str(value)[:500]
