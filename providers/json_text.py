"""Texts of JSON: what a service sends is read tolerantly, what a person gives as the standard has it.

A service's text may begin with a byte order mark and hold NaN; both read no deeper than any answer has reason to be.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

from ..language import tr

DEEPEST = 100  # levels of a JSON answer; a listing of files is the deepest that there is
LONGEST_NUMBER = 40  # digits
_AROUND = "\ufeff \t\r\n"


class Members(dict[str, Any]):
    """An object of a service's JSON: a member is found under its own name, else under one that differs in case,
    underscores and hyphens only, as ``projectId`` for ``project_id``. What is walked through or copied is as it came.
    """

    __slots__ = ("_spelled",)

    def __missing__(self, name: str) -> Any:
        return self[self._names()[_bare(name)]]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (isinstance(name, str) and _bare(name) in self._names())

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self else default

    def _names(self) -> dict[str, str]:
        if not hasattr(self, "_spelled"):
            self._spelled = {_bare(name): name for name in reversed(self)}
        return self._spelled


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _whole(digits: str) -> Any:
    return int(digits) if len(digits) <= LONGEST_NUMBER else digits


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(tr("it holds a number that JSON lacks"))


def _refuse_long(digits: str) -> int:
    return int(digits) if len(digits) <= LONGEST_NUMBER else _refuse_constant(digits)


DECODER = json.JSONDecoder(object_pairs_hook=Members, parse_constant=lambda name: None, parse_int=_whole)
_STRICT = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_refuse_long)


def read_json(text: str) -> Any:
    """The JSON value of a service's text; ValueError where it is none, or is nested deeper than any has reason to be.

    Objects are `Members`. NaN and the infinities are None; a whole number of more than 40 digits stays text.
    """
    return _read(DECODER, text)


def json_or_none(text: str) -> Any:
    """As `read_json`; None for what is none."""
    try:
        return read_json(text)
    except ValueError:
        return None


def read_given_json(text: str) -> Any:
    """The JSON value of a text that is to be sent; ValueError also for what others would not read, as NaN."""
    return _read(_STRICT, text)


def _read(decoder: json.JSONDecoder, text: str) -> Any:
    try:
        value = decoder.decode(text.strip(_AROUND))
    except RecursionError as error:
        raise ValueError(tr("it is nested too deeply")) from error
    if is_too_deep(value):
        raise ValueError(tr("it is nested too deeply"))
    return value


def fault_of(error: Exception) -> str:
    """Where a text stops being JSON, in plain words, for the end of a sentence."""
    if isinstance(error, json.JSONDecodeError):
        return tr("at line {line}, column {column}", line=error.lineno, column=error.colno)
    return str(error)


def is_too_deep(value: Any) -> bool:
    """Whether a JSON value is nested so deeply that what reads it may run out of stack."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        level = [
            each
            for holder in level
            if isinstance(holder, (list, dict))
            for each in (holder if isinstance(holder, list) else holder.values())
            if isinstance(each, (list, dict))
        ]
        if not level:
            return False
    return True
