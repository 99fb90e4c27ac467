"""`/eudr_risk_assessment`: what the service tells of the fourteen criteria of article 10(2). Only read, never judged.

Method, parameter and answer are documented nowhere; each is found out on the refusals that name it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...language import N_, tr
from ..answers import Answer
from ..declare import Run
from ..demands import Demand
from ..errors import NotFoundError, RejectedError
from ..http import Http
from ..json_text import json_or_none, read_json
from ..remarks import is_refusal, shown
from .work import collection_id_of

PATHS = ("/eudr_risk_assessment", "/fetch_eudr_risk_assessment")
PARAMETERS = ("filename", "collection_id", "collection", "collections")
PARTIAL = N_(
    "This assessment is about country and region only, by the service's own words. What it does not say has to be "
    "added: the supplier's own evidence, and consultations. It is no verdict."
)
_CLAUSE = re.compile(r"(?:article)?_?(?:10)?_?(?:2)?_?([a-n])", re.IGNORECASE)
_NAMING = ("clause", "criterion", "criteria", "article", "letter")
_VALUES = ("value", "result", "answer", "level", "risk")
_DEMAND = Demand("Epoch SCO2", "the risk assessment", "It may not be ready yet; look at the collection's progress.")


def risk_assessment(run: Run) -> dict[str, Any]:
    """A row a criterion where they can be told apart, else one a member; the whole answer beside."""
    answer = ask(run.client.http, collection_id_of(run))
    value = read_criteria(answer)
    run.warn(tr(PARTIAL))
    return {
        "OUTPUT": list(risk_rows(value)),
        "ANSWER": json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    }


def ask(http: Http, collection_id: str) -> Answer:
    """By the endpoint's name, else once by its page's; by POST where GET is refused."""
    try:
        return _ask_by(http, PATHS[0], collection_id)
    except NotFoundError as first:
        try:
            return _ask_by(http, PATHS[1], collection_id)
        except NotFoundError:
            raise first from None


def _ask_by(http: Http, path: str, collection_id: str) -> Answer:
    name, method = PARAMETERS[0], "GET"
    tried: set[tuple[str, str]] = set()
    while True:
        tried.add((method, name))
        try:
            if method == "GET":
                return http.request("GET", path, params={name: collection_id})
            return http.request("POST", path, json={name: collection_id}, retry="safe")
        except RejectedError as error:
            method = "POST" if error.status == 405 else method
            name = _named(error) or name
            if (method, name) in tried:
                raise


def _named(error: RejectedError) -> str:
    """The parameter that a refusal misses."""
    words = error.words + error.body[:4000].decode("utf-8", "replace")
    if error.status not in (400, 422):
        return ""
    return next((each for each in sorted(PARAMETERS, key=len, reverse=True) if re.search(rf"\b{each}\b", words)), "")


def read_criteria(answer: Answer) -> Any:
    """An object, a list, or lines of JSON; AnswerError for a refusal, words or nothing."""
    text = answer.text().strip()
    value = json_or_none(text) or _lines(text)
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(each, Mapping) and each for each in items):
        raise _DEMAND.error(value if value is not None else text or None)
    if any(is_refusal(each) or set(map(str.lower, map(str, each))) <= {"detail", "message"} for each in items):
        raise _DEMAND.error(value)
    return value


def _lines(text: str) -> Any:
    try:
        return [read_json(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        return None


def risk_rows(value: Any) -> Iterator[dict[str, Any]]:
    """criterion, value, details: letters a to n where they are known, else the members as they are."""
    for item in value if isinstance(value, list) else [value]:
        item = item.get("properties") or item if str(item.get("type")).lower() == "feature" else item
        named = next((str(item[key]) for key in item if str(key).lower() in _NAMING), "")
        if named:
            yield _row(_letter(named) or named, item)
            continue
        criteria = _criteria(item)
        for key, each in (criteria or item).items():
            yield _row(_letter(key) if criteria else key, each)


def _criteria(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object whose members are criteria: this one or one below; {} where none is."""
    for scope in (item, *(each for each in item.values() if isinstance(each, Mapping))):
        if scope and all(_letter(key) for key in scope):
            return scope
    return {}


def _letter(key: Any) -> str:
    found = _CLAUSE.fullmatch(str(key).strip().replace("(", "_").replace(")", "").replace(" ", ""))
    return found.group(1).lower() if found else ""


def _row(criterion: str, value: Any) -> dict[str, Any]:
    plain, details = value, ""
    if isinstance(value, Mapping):
        key = next((each for each in value if str(each).lower() in _VALUES), None)
        plain = value[key] if key is not None else None
    if isinstance(value, (Mapping, list)):
        details = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(plain, (Mapping, list)):
        plain = None
    return {"criterion": criterion, "value": "" if plain is None else shown(plain), "details": details}
