"""What `/submit_eudr_dds` answers: filed, refused, or neither. Success must show itself; nothing is guessed.

The answer is documented nowhere; the keys are those that the EU's own service, and its versions before, use.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...language import tr
from ..answers import Answer
from ..demands import ENVELOPES
from ..errors import AnswerError, RefusedError
from ..json_text import json_or_none
from ..redaction import redact
from ..remarks import said

_LEVELS = (*ENVELOPES, "statement", "dds", "submission", "traces")
_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)
_REFUSED = re.compile(r"reject|error|fail|invalid|refus|denied", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:no|not|without|zero|0)[ _-]+[a-z]+(?:[ _-]+[a-z]+)?", re.IGNORECASE)  # "no errors"
_EUDR = re.compile(r"\bEUDR[_-][A-Z_-]{4,}(?![A-Z0-9_-])")  # the EU's own codes hold no digits
_ADDRESS = re.compile(r"https?://[^\s\"]+")
_NOTHING = {"", "none", "null", "nil", "no", "false", "0", "n/a", "-", "ok"}
_SUCCESSES = ("success", "successful", "ok")
_NO_STATUS = {"sc_200_ok", "ok", "success", "200", "true"}
_UUIDS = ("uuid", "ddsuuid", "ddsidentifier", "sdidentifier")
_UUIDS_ELSE = ("identifier", "id")
_REFERENCES = ("referencenumber", "ddsreferencenumber", "reference")
_VERIFICATIONS = ("verificationnumber", "verificationcode", "securitynumber", "securitytoken")
_STATUSES = ("status", "ddsstatus", "state", "lifecyclestatus")
LONGEST = 20_000  # characters of a raw answer that are kept


@dataclass(frozen=True)
class Filed:
    """A statement that was filed. Empty numbers are normal: the EU's system gives them later."""

    uuid: str = ""
    reference_number: str = ""
    verification_number: str = ""
    status: str = ""
    answer: str = ""


def read_filing(answer: Answer, own_reference: str, sent: Iterable[str] = ()) -> Filed:
    """RefusedError for a refusal in the service's words, AnswerError for what is neither.

    ``sent``: the texts of the statement, which an answer may echo: a name that holds `EUDR-` is no code of the EU.
    """
    raw = answer.text()
    value = json_or_none(raw)
    words = _refusal(value, raw, (own_reference, *sent))
    found = _filed(value, own_reference, raw)
    if words:
        then = tr("Nothing was filed. Correct it and file it anew.")
        if found.uuid:
            then = tr(
                "It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.",
                uuid=found.uuid,
            )
        raise RefusedError(
            tr(
                "{service} refused the statement {own_reference}: {words}. {then}",
                service=answer.service,
                own_reference=own_reference,
                words=words.rstrip("."),
                then=then,
            ),
            redact(raw[:4000]),
            answer.status,
            words,
            answer.body,
        )
    if not found.uuid and not found.reference_number:
        told = said(value if value is not None else raw) or tr("nothing")
        raise AnswerError(
            tr(
                "{service} did not say whether the statement {own_reference} was filed; it answered: {told}.",
                service=answer.service,
                own_reference=own_reference,
                told=told,
            ),
            redact(raw[:4000]),
        )
    return found


def _refusal(value: Any, raw: str, sent: Iterable[str]) -> str:
    """The words of a refusal; "" where there is none."""
    for scope in _scopes(value):
        if any(_says(scope.get(key)) for key in ("error", "errors", "fault")):
            return said(value)
        words = (_NEGATED.sub("", word) for word in _texts(scope, _STATUSES))
        if any(_REFUSED.search(word) for word in words) or any(_denies(scope.get(key)) for key in _SUCCESSES):
            return said({key: each for key, each in scope.items() if key not in _STATUSES}) or said(value)
    if _EUDR.search(_without(raw, sent)):
        return said(value if value is not None else raw)
    return ""


def _says(value: Any) -> bool:
    """Whether a member that holds errors holds any."""
    if isinstance(value, Mapping):
        return any(map(_says, value.values()))
    if isinstance(value, list):
        return any(map(_says, value))
    return bool(value) and str(value).strip().lower() not in _NOTHING


def _denies(value: Any) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def _without(raw: str, sent: Iterable[str]) -> str:
    """The answer without addresses and without what it echoes of the statement."""
    raw = _ADDRESS.sub(" ", raw)
    for text in filter(None, sent):
        for shown in (text, json.dumps(text)[1:-1]):
            raw = raw.replace(shown, " ")
    return raw


def _filed(value: Any, own_reference: str, raw: str) -> Filed:
    if isinstance(value, list) and len(value) != 1:
        return Filed(answer=raw[:LONGEST])  # of several statements no one number is the right one
    scopes = list(_scopes(value))
    uuids = [*_all(scopes, _UUIDS), *_all(scopes, _UUIDS_ELSE)]
    references = [each for each in _all(scopes, _REFERENCES) if each != own_reference]
    statuses = [each for each in _all(scopes, _STATUSES) if each.lower() not in _NO_STATUS]
    return Filed(
        uuid=next((each for each in uuids if _UUID.fullmatch(each)), ""),
        reference_number=next((each for each in references if re.fullmatch(r"[A-Za-z0-9]{1,14}", each)), ""),
        verification_number=next((each for each in _all(scopes, _VERIFICATIONS) if 5 <= len(each) <= 35), ""),
        status=next((each for each in statuses if re.fullmatch(r"[A-Za-z_ ]{2,40}", each)), ""),
        answer=raw[:LONGEST],
    )


def _scopes(value: Any) -> Iterator[Mapping[str, Any]]:
    """The object and those below its usual members, keys in lower case without ``_``; a list of one is opened."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, Mapping):
        lowered = {str(key).lower().replace("_", ""): each for key, each in value.items()}
        yield lowered
        for level in _LEVELS:
            yield from _scopes(lowered.get(level))


def _all(scopes: list[Mapping[str, Any]], names: tuple[str, ...]) -> list[str]:
    return [text for name in names for scope in scopes for text in _texts(scope, (name,))]


def _texts(scope: Mapping[str, Any], names: tuple[str, ...]) -> list[str]:
    values = (scope.get(name) for name in names)
    return [str(each).strip() for each in values if isinstance(each, (str, int)) and not isinstance(each, bool)]
