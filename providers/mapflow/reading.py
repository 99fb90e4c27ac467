"""Tolerant readers of JSON values: a field that is missing, null or of another type never stops a reader."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Optional

from ..remarks import shown


def mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def listing(value: Any, *wrappers: str) -> list[Any]:
    """A list as it is, or the first list found under one of the wrapper names."""
    if isinstance(value, list):
        return value
    found = (mapping(value).get(name) for name in wrappers)
    return next((each for each in found if isinstance(each, list)), [])


def text(source: Mapping[str, Any], *names: str) -> str:
    """The first of these members that is there, as text (JSON where it has members); "" when none is."""
    value = first(source, *names)
    if isinstance(value, (Mapping, list, bool)):
        return shown(value)
    return "" if value is None else str(value)


def number(source: Mapping[str, Any], *names: str) -> Optional[float]:
    """A number or a numeric string; None for null, absent, NaN and words."""
    return as_number(first(source, *names))


def whole_number(source: Mapping[str, Any], *names: str) -> Optional[int]:
    """The same, rounded; None for what no 64-bit column can hold."""
    value = number(source, *names)
    return None if value is None or abs(value) >= 2**63 else int(round(value))


def flag(source: Mapping[str, Any], name: str, default: bool = False) -> bool:
    value = source.get(name)
    if isinstance(value, str):
        return value.strip().lower() not in ("false", "no", "off", "0", "", "null", "none")
    return default if value is None else bool(value)


def first(source: Mapping[str, Any], *names: str) -> Any:
    return next((source[name] for name in names if source.get(name) is not None), None)


def texts(value: Any) -> tuple[str, ...]:
    """A list of words; an element that holds commas is several words (rows 18 and 27 of the sheet's table)."""
    parts = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    return tuple(word.strip() for part in parts for word in str(part).split(",") if word.strip())


def as_number(value: Any) -> Optional[float]:
    if value is None or isinstance(value, bool):
        return None
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def without_null(**members: Any) -> dict[str, Any]:
    """The members that are not None: for request bodies whose optional fields are left out."""
    return {name: value for name, value in members.items() if value is not None}
