"""Figures and names as services write them: numbers that come as text, values one level deeper, any case."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from .json_text import json_or_none

_NOTHING = {"", "null", "none", "nan", "na", "n/a", "-", "no data", "nodata"}
_FIGURE = re.compile(r"([-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?)\s*(?:ha|hectares?|%)?", re.IGNORECASE)


def read_figure(value: Any) -> Optional[float]:
    """The finite number that a value is, also as text (``"0.35"``, ``" 1,5 ha"``); None for all else, flags too."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None
    found = _FIGURE.fullmatch(value.strip()) if isinstance(value, str) and len(value) < 100 else None
    return read_figure(float(found.group(1).replace(",", "."))) if found else None


def says_nothing(value: Any) -> bool:
    """Whether a value is one of the ways to leave a figure out."""
    if isinstance(value, float):
        return not math.isfinite(value)
    return value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING)


def views(properties: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The properties by lower-case name, then every object that is one of their values (also as JSON text)."""
    yield {str(name).lower(): value for name, value in properties.items()}
    for value in properties.values():
        inner = _object(value)
        if inner:
            yield {str(name).lower(): each for name, each in inner.items()}


def _object(value: Any) -> Optional[Mapping[str, Any]]:
    if isinstance(value, str) and value.startswith("{"):
        value = json_or_none(value)
    return value if isinstance(value, Mapping) else None


def found(properties: Mapping[str, Any], name: str) -> Any:
    """The first value of that (lower-case) name that says something; None where there is none."""
    given = (view[name] for view in views(properties) if name in view)
    return next((value for value in given if not says_nothing(value)), None)
