"""Which plots are flagged, and the words for what is known of them.

*Flagged*: deforestation found, or a finding with severity error, or an overlap
or claim. A plot that was not assessed is not flagged.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Callable, Optional

from ..language import tr

Written = Callable[[float], str]
OUTCOME, FOUND = "outcome", "deforestation found"
AREA_FOUND = "noncompliance_area_ha"
_CLAIMS = ("overlap", "claimed_before")
_UNITS = (
    ("_tco2e_ha", "t CO2e/ha"),
    ("_tco2e", "t CO2e"),
    ("_tco2", "t CO2"),
    ("_ha", "ha"),
    ("_m2", "m\u00b2"),
    ("_km2", "km\u00b2"),
    ("_pct", "%"),
    ("_percent", "%"),
    ("_mm", "mm"),
    ("_m3", "m\u00b3"),
    ("_kg", "kg"),
)
_SILENT = {"fid", "ogc_fid", "geom", "geometry", "ground", "georelayid", "georelay_fid", "uuid", "collection_id"}


def flags_finding(rule: str, severity: str) -> bool:
    """Whether a finding flags its plot."""
    return severity == "error" or rule in _CLAIMS


def row_outcome(row: Mapping[str, Any]) -> Optional[str]:
    """The outcome that a result carries, "" where it is empty; None where the row has no such column."""
    named = [name for name in row if re.fullmatch(OUTCOME + r"(_\d+)?", str(name).lower())]
    if not named:
        return None
    return str(row[named[-1]] or "").strip().lower()


def flags_result(row: Mapping[str, Any]) -> bool:
    """Whether a result flags its plot."""
    return row_outcome(row) == FOUND


def sentence_of(row: Mapping[str, Any], written: Optional[Written] = None) -> str:
    """ "Deforestation found: 0.44 ha." or the outcome alone; "" where it has none. ``written``: see `figures_of`."""
    outcome = row_outcome(row)
    if not outcome:
        return ""
    area = next((row[name] for name in row if str(name).lower() == AREA_FOUND), None)
    if outcome == FOUND and isinstance(area, (int, float)):
        return tr("Deforestation found: {area} ha.", area=(written or told_number)(area))
    title = f"{outcome[0].upper()}{outcome[1:]}"  # as the choice of the outcome is called, which the catalogues know
    return tr(title) + "."


def figures_of(
    row: Mapping[str, Any], leave_out: Iterable[str] = (), written: Optional[Written] = None
) -> list[tuple[str, str]]:
    """(label, value with its unit) of each column that says something, in the row's order.

    ``written``: how a number is written for who reads it on the screen; files have the same in every language.
    """
    silent = _SILENT | {name.lower() for name in leave_out}
    return [
        _in_words(str(name), value, written or told_number)
        for name, value in row.items()
        if value not in (None, "") and str(name).lower() not in silent
    ]


def _in_words(name: str, value: Any, written: Written) -> tuple[str, str]:
    lower = name.lower()
    ending, unit = next(((ending, unit) for ending, unit in _UNITS if lower.endswith(ending)), ("", ""))
    label = re.sub(r"[_\s]+", " ", name[: len(name) - len(ending)]).strip() or name
    label = label[0].upper() + label[1:]
    if isinstance(value, bool):
        return label, tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        return label, f"{written(value)} {unit}".strip()
    return label, " ".join(str(value).split())


def told_number(value: float) -> str:
    """With thousands separators and at most four significant digits behind the point."""
    if isinstance(value, int) or not math.isfinite(value) or value == int(value):
        return f"{int(value):,}" if math.isfinite(value) else tr("unknown")
    digits = max(0, 3 - math.floor(math.log10(abs(value))))
    return f"{value:,.{min(digits, 8)}f}".rstrip("0").rstrip(".")
