"""The ``input_payload`` of a run: farm practice, life cycle and due diligence, as JSON.

Only its form is looked at. The vendor documents parts of the fields and none of
``eudr_payload``'s, so nothing in here is invented, filled in or refused by name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from ...language import tr
from ..errors import InputError
from ..json_text import fault_of, read_given_json

KNOWN_KEYS = ("cft_payload", "lca_payload", "eudr_payload")
NON_BIOMASS_CROPS = ("tea", "timber", "shrimp")


@dataclass(frozen=True)
class Payload:
    """``value`` is the object to send, None when there is none; ``warnings`` are sentences for the log."""

    value: Optional[dict[str, Any]] = None
    warnings: tuple[str, ...] = ()


def read_payload(given: Union[str, Path, Mapping[str, Any], None]) -> Payload:
    """The payload in JSON text, in the file of that name, or parsed already.

    InputError with line and column where it is not JSON, and where it is not an object.
    """
    value = _parsed(given)
    if value is None:
        return Payload()
    if not isinstance(value, Mapping):
        raise InputError(
            tr(
                "The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.",
                kind=_kind(value),
            )
        )
    payload = _unwrapped(dict(value))
    return Payload(payload or None, _unknown_keys(payload))


def non_biomass_warnings(
    non_biomass: bool, crop_type: Any = "", payload: Optional[Mapping[str, Any]] = None
) -> tuple[str, ...]:
    """What the documentation lets expect to go wrong with ``non_biomass``. Warnings: the list of crops may grow."""
    if not non_biomass:
        return ()
    warnings = []
    crop = str(crop_type or "").strip()
    if crop.lower() not in NON_BIOMASS_CROPS:
        warnings.append(
            tr(
                "Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: "
                "the service may refuse this run.",
                crop=crop,
            )
            if crop
            else tr(
                "Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the "
                "service may refuse this run."
            )
        )
    if not (payload or {}).get("lca_payload"):
        warnings.append(tr("Non-biomass emissions rely on lca_payload, and the input payload has none."))
    return tuple(warnings)


def _parsed(given: Union[str, Path, Mapping[str, Any], None]) -> Any:
    if isinstance(given, Path):
        return _loads(_text_of(given), tr("The input payload in {given}", given=given.name))
    if not isinstance(given, str):
        return given
    text = given.strip().lstrip("\ufeff")
    if not text:
        return None
    if text[0] not in '{["' and _is_file(text):
        return _parsed(Path(text))
    if text.lower().endswith(".json") and "\n" not in text:
        raise InputError(tr("There is no file {text} to read the input payload from. Nothing was sent.", text=text))
    return _loads(given, tr("The input payload"))


def _is_file(text: str) -> bool:
    try:
        return "\n" not in text and Path(text).is_file()
    except (OSError, ValueError):
        return False


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            tr(
                "The input payload in {file} is not UTF-8 text. Nothing was sent.",
                file=path.name,
            )
        ) from error
    except OSError as error:
        raise InputError(
            tr(
                "The input payload in {file} cannot be read ({strerror}). Nothing was sent.",
                file=path.name,
                strerror=error.strerror,
            )
        ) from error


def _loads(text: str, what: str) -> Any:
    if not text.strip("\ufeff \t\r\n"):
        return None
    try:
        return read_given_json(text)
    except ValueError as error:
        raise InputError(
            tr(
                "{what} is not well-formed JSON ({fault_of}). Nothing was sent.",
                what=what,
                fault_of=fault_of(error),
            )
        ) from error


def _unwrapped(value: dict[str, Any]) -> dict[str, Any]:
    """The documentation shows it inside its own name, and so it is pasted; that name is the parameter's."""
    while list(value) == ["input_payload"] and isinstance(value["input_payload"], Mapping):
        value = dict(value["input_payload"])
    return value


def _unknown_keys(payload: Mapping[str, Any]) -> tuple[str, ...]:
    unknown = [str(key) for key in payload if key not in KNOWN_KEYS]
    if not unknown:
        return ()
    return (
        tr(
            "The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.",
            unknown=", ".join(unknown),
            known_keys=", ".join(KNOWN_KEYS),
        ),
    )


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return tr("a list")
    if isinstance(value, str):
        return tr("a text")
    return tr("the value {value}", value=json.dumps(value))
