"""The one way by which a text reaches a person, in the language of QGIS or in English.

A text is a template in English with named places, translated before it is filled: ``tr("{count} of {total} plots",
count=3, total=7)``. Whoever knows a language puts a look-up in by `speak`; where nobody did (the registry command,
a script, a test) every text stays as it is written. No part of QGIS is needed here, so that the pure layers use it.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

CONTEXT = "GeoRelay"  # of every message in i18n/
NUMBER = "number"  # the comment of those that have a plural

LookUp = Callable[[str, Optional[int]], str]
"""Template and number (None where none decides) to the template in the person's language, "" where it has none."""

_heard: Optional[LookUp] = None
_code = "en"
_known: dict[str, str] = {}  # templates without a number, as they were looked up: some are asked for at every plot


def speak(look_up: Optional[LookUp], code: str = "en") -> None:
    """From now on texts come from this look-up, in the language of that code; None for English."""
    global _heard, _code
    _heard, _code = look_up, code if look_up else "en"
    _known.clear()


def spoken() -> str:
    """The code of the language that texts are in: "en", "fr"."""
    return _code


def tr(source: str, /, **values: Any) -> str:
    """The template in the person's language, filled with ``values``; without any it is handed out as it is."""
    template = _known.get(source)
    if template is None:
        template = (_heard(source, None) if _heard and source else "") or source
        _known[source] = template
    return template.format(**values) if values else template


def trn(one: str, many: str, number: int, /, **values: Any) -> str:
    """The template that fits the number, filled; ``{n}`` is the number with separators unless ``n`` is among values."""
    return plural(one, many, number).format(**{"n": f"{number:,}", **values})


def plural(one: str, many: str, number: int) -> str:
    """The template that fits the number, unfilled. ``many`` is what catalogues know both by."""
    return (_heard(many, number) if _heard else "") or (one if number == 1 else many)


def forms(one: str, many: str) -> tuple[str, str]:
    """Marks both forms of a declared text for the catalogues; `plural` and `trn` take them where it is shown."""
    return one, many


def N_(source: str) -> str:  # noqa: N802
    """Marks a text of declared data for the catalogues; it is translated where it is shown."""
    return source
