"""No country code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

import numpy as np

from ...language import tr
from ..countries import KOSOVO, country_name, is_country, likely_code, numbered
from ..places import countries_given, drawn_numbers, tells_country
from ..plots import Plots
from ..rule import COMMISSION, ERROR, WARNING, Found, Rule
from ..world import SEA


def _find(plots: Plots) -> Iterable[Found]:
    if not plots.options.statement.has_country:
        yield from _untold(plots)
    for text, rows in countries_given(plots):
        if text is None or not text.strip():
            yield Found(rows, _empty(plots, rows))
        elif not is_country(text):
            yield Found(rows, _message(text), severity=WARNING if text == KOSOVO else "")


def _message(text: str) -> str:
    if text == KOSOVO:
        return tr("XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.")
    meant = likely_code(text)
    cure = tr("write two capital letters, as GH")
    if meant:
        cure = tr("probably {country} is meant, so write {code}", country=country_name(meant), code=meant)
    if text != text.strip():
        return tr(
            "'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.", text=text, cure=cure
        )
    return tr("'{text}' is no country code of ISO 3166-1: {cure}.", text=text, cure=cure)


def _empty(plots: Plots, rows: np.ndarray) -> list[str]:
    """Nothing stands where the code should; the ground says which it probably is."""
    here = [_code(number) for number in drawn_numbers(plots)[rows].tolist()]
    return [
        tr(
            "No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.",
            country=country_name(code),
            code=code,
        )
        if code
        else tr("No country code is given for this plot.")
        for code in here
    ]


def _code(number: int) -> Optional[str]:
    return numbered()[number] if number >= 0 else None


def _untold(plots: Plots) -> Iterable[Found]:
    """Without any country given the EU file takes that of the ground, where the map knows one."""
    if not tells_country(plots) or not plots.layer.has_crs:
        return
    numbers = drawn_numbers(plots)
    placed = np.isfinite(plots.bounds).all(axis=1) & ~plots.off_globe
    at_sea = plots.ground.where == SEA
    wanted = placed & (numbers < 0) & (plots.options.places_confirmed | ~at_sea)
    message = tr("No country is given, and the world map of QGIS knows none for this place: give its code.")
    yield Found(np.flatnonzero(wanted), message)
    kosovo = numbers == numbered().index(KOSOVO)
    yield Found(np.flatnonzero(kosovo), _message(KOSOVO), severity=WARNING)


RULE = Rule(
    name="country_code",
    severity=ERROR,
    title="No country code",
    finds="The declared country is not a code of two capital letters of ISO 3166-1.",
    why="The EU system refuses a production place with a code that it does not know.",
    cure="Write the code that the message names.",
    source=COMMISSION,
    find=_find,
)
