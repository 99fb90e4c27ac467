"""Sentences with figures: values arrive as strings and are shown in units that people use."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any, Optional

from ...language import tr, trn
from .reading import as_number

M2_PER_HA = 10_000.0


def told_hectares(square_metres: float) -> str:
    return tr("{square_metres} ha", square_metres=f"{square_metres / M2_PER_HA:,.2f}")


def byte_size(count: float) -> str:
    """1.5 GB and the like, in powers of 1,000 as file managers show them."""
    for unit, size in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:,.2f} {unit}"
    return trn("{n} byte", "{n} bytes", round(count), n=f"{count:,.0f}")


def credits_of(amount: float) -> str:
    """1 credit, 3.2 credits."""
    return trn("{n} credit", "{n} credits", 1 if amount == 1 else max(2, round(amount)), n=f"{amount:g}")


class _Sentences(string.Formatter):
    """``{area:ha}``, ``{size:bytes}``, ``{area:km2}``, ``{size:MB}``, ``{list:words}``; a value that is no number
    is shown as it came."""

    def get_value(self, key: Any, args: Any, kwargs: Any) -> Any:
        if kwargs.get(key) is None:
            raise KeyError(key)
        return kwargs[key]

    def format_field(self, value: Any, spec: str) -> str:
        amount = as_number(value)
        if amount is not None:
            if spec == "ha":
                return told_hectares(amount)
            if spec == "bytes":
                return byte_size(amount)
        if spec in ("km2", "MB"):
            return f"{value} {spec}"
        return _words(value)


def _words(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_words, value))
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_words(each)}" for key, each in value.items())
    return str(value)


def fill(sentence: str, parameters: Mapping[str, Any]) -> Optional[str]:
    """The sentence with its parameters, or None when one of them is missing."""
    try:
        return _Sentences().format(sentence, **{str(key): value for key, value in parameters.items()})
    except (KeyError, IndexError, ValueError):
        return None


def code_and_parameters(code: str, parameters: Mapping[str, Any]) -> str:
    """What is shown for a code that nobody knows, or whose parameters are not those that were announced."""
    shown = "; ".join(f"{key} {_words(value)}" for key, value in parameters.items() if key not in ("level",))
    return f"{code} ({shown})" if shown else code
