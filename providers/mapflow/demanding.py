"""What Mapflow's answers must hold: the thing with its id, the list, a known figure, or a word that it is done.

Each is an AnswerError in Mapflow's own words where it does not. Ids are texts or integers, at the top or one level
down (the sheet shows them at the top; other servers of its kind wrap them).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Callable, Optional, TypeVar

from ...language import N_, tr
from ..answers import Answer, words_of
from ..demands import Demand, enveloped, id_text
from ..errors import AnswerError, NotFoundError, RequestError
from ..http import Http
from ..json_text import Members
from ..remarks import is_refusal, remarks_in, words_in

Reply = TypeVar("Reply")

SERVICE = "Mapflow"
AGAIN = N_("Try again later.")
LOOK_AFTER = N_("Look whether it was changed.")
LOOK_FIRST = N_("It may have been made all the same: look before you make it again.")

_DONE = re.compile(
    r"\b(ok|okay|done|success\w*|succeeded|deleted|removed|updated|changed|renamed|saved|accepted|rejected|restarted|"
    r"started|paused|resumed|shared|seen|marked|rated|complete\w*|no content)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(not|no longer|cannot|can't|could not|never|nothing|unable|fail\w*|error\w*|denied|forbidden|invalid|locked|"
    r"refused|unauthori[sz]ed|exceed\w*|in use|unknown|missing|already|try again|later|pending|queued|scheduled|"
    r"will be|to be|must|only|limit|allows)\b|n't\b",
    re.IGNORECASE,
)


class Endpoints:
    """One area of the API: requests over ``http``, answers that must hold what was asked for."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def _made(
        self, answer: Any, what: str, *inside: str, ids: Sequence[str] = ("id",), advice: str = LOOK_FIRST
    ) -> Mapping[str, Any]:
        """The thing that a creating request was for; what the answer says beside is told."""
        found = thing(answer, what, *inside, ids=ids, advice=advice)
        self._tell(answer)
        return found

    def _done(self, answer: Answer, what: str, look: Optional[Callable[[], Any]] = None) -> None:
        """A request whose answer no sheet describes was carried out; see `carried_out`."""
        self._tell(carried_out(answer, what, look))

    def _tell(self, answer: Any) -> None:
        for remark in remarks_in(answer):
            self._http.log(tr("Warning: {service} says: {remark}", service=SERVICE, remark=remark))


def thing(answer: Any, what: str, *inside: str, ids: Sequence[str] = ("id",), advice: str = AGAIN) -> Mapping[str, Any]:
    """The object that holds the thing, its id under ``id`` as text: the answer itself, or what it holds under one of
    ``inside`` or the usual envelopes."""
    for scope in enveloped(answer, *inside):
        found = next(filter(None, (id_text(scope.get(name)) for name in ids)), "")
        if found and not refuses(scope):
            return Members({**scope, "id": found})
    raise Demand(SERVICE, what, advice).error(answer)


def things(
    answer: Any, what: str, *wrappers: str, ids: Sequence[str] = ("id",), total: str = "total"
) -> list[Mapping[str, Any]]:
    """The objects of a list, by itself or under one of ``wrappers`` or the usual envelopes, each with its ``id``.

    ``[]`` is an empty list, and so is a page without one that announces 0 of ``total``. A list none of whose
    members has an id is an AnswerError; a member without one among others is left out.
    """
    demand = Demand(SERVICE, what)
    if isinstance(answer, Mapping) and not refuses(answer) and id_text(answer.get(total)) == "0":
        if all(answer.get(name) in (None, []) for name in wrappers):
            return []
    rows = demand.objects(answer, *wrappers)
    known: list[Mapping[str, Any]] = [
        Members({**row, "id": next(filter(None, (id_text(row.get(name)) for name in ids)), "")}) for row in rows
    ]
    kept = [row for row in known if row["id"]]
    if rows and not kept:
        raise demand.error(answer)
    return kept


def figures(answer: Any, what: str, *names: str, inside: Sequence[str] = ()) -> Mapping[str, Any]:
    """The object that holds at least one of these members, the answer itself or one level down."""
    for scope in enveloped(answer, *inside):
        if any(name in scope and not isinstance(scope[name], Mapping) for name in names) and not refuses(scope):
            return scope
    raise Demand(SERVICE, what).error(answer)


def carried_out(answer: Answer, what: str, look: Optional[Callable[[], Any]] = None) -> Any:
    """The parsed answer to a request whose answer no sheet describes (deletions, commands), AnswerError unless it
    tells that it is done: an empty answer (its status says it), an object with an id, a word such as "deleted".

    ``look`` is asked where that is not clear (null, {}, 202, other words): it raises unless what was asked for is so.
    Where nothing can be looked at, null and {} count as done.
    """
    value = _value_of(answer)
    if isinstance(value, Mapping) and refuses(value):
        raise Demand(SERVICE, what, "").error(value)
    is_silent = value in (None, {})
    if answer.status != 202 or look is None:
        has_body = value is not None or bool(answer.body.strip())
        if _says_done(value) or (is_silent and not (has_body and look)):
            return value
    error = Demand(SERVICE, what, "Look whether it was done.").error(value)
    if look is None:
        raise error
    try:
        look()
    except RequestError as other:
        raise error from other
    return value


def gone(look: Callable[[], Any], what: str) -> Callable[[], None]:
    """For ``look`` of a deletion: the service does not know the thing any more."""

    def check() -> None:
        try:
            look()
        except NotFoundError:
            return
        raise AnswerError(tr("{service} still has {what}.", service=SERVICE, what=what))

    return check


def helpful(
    ask: Callable[[], Reply],
    warn: Callable[[str], None],
    what: str,
    lost: str,
    goes_up: tuple[type[RequestError], ...] = (),
) -> Optional[Reply]:
    """The answer to a question that only helps; None and a warning, with what is ``lost`` by it, where it fails.

    A refused sign-in goes up: what was asked for would fare no better; so does what ``goes_up`` names.
    """
    try:
        return ask()
    except RequestError as error:
        if getattr(error, "status", 0) == 401 or isinstance(error, goes_up):
            raise
        warn(tr("{what} could not be read, so {lost}: {error}", what=what, lost=lost, error=error))
        return None


def refuses(value: Mapping[str, Any]) -> bool:
    """Whether an object says that nothing was done. Its ``status`` is not asked: that of a run may be FAILED."""
    return is_refusal({key: each for key, each in value.items() if str(key).lower() != "status"})


def _value_of(answer: Answer) -> Any:
    """The parsed answer, or the plain words that it is; AnswerError for a page."""
    try:
        return answer.json_or_none()
    except AnswerError:
        text = answer.text().strip()
        if text.startswith("<") or len(text) > 200 or not text.isprintable():
            raise
        return words_of(answer)


def _says_done(value: Any) -> bool:
    if value is True:
        return True
    if isinstance(value, Mapping):
        if any(id_text(each) for key, each in value.items() if str(key).lower().endswith("id")):
            return True
        status = value.get("status")
        words = " ".join(filter(None, (words_in(value), status if isinstance(status, str) else "")))
        return _sounds_done(words)
    return isinstance(value, str) and _sounds_done(value)


def _sounds_done(words: str) -> bool:
    return bool(_DONE.search(words)) and not _NOT_DONE.search(words)
