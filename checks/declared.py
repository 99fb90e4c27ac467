"""What is said of plots beside their ground: areas, country, producer, place. Text is read here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

HECTARES: Mapping[str, float] = {"ha": 1.0, "m2": 1e-4, "acre": 0.40468564224}
UNITS = tuple(HECTARES)  # in the order of the AREA_UNIT enum
SMALLEST = 0.0001  # hectares that the EU's information system takes for a point
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_COMMA = re.compile(r"[+-]?(?:[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|0,[0-9]+)")


@dataclass(frozen=True)
class Statement:
    """What is said of all plots alike; "" where nothing is, or where a column of the batches says it.

    ``has_country``: a country was given, as text or as a column.
    """

    country: str = ""
    name: str = ""
    place: str = ""
    has_country: bool = False


@dataclass(frozen=True, eq=False)
class Declared:
    """Columns of a batch, n values each, None where the person named no column for it.

    ``unread``: row -> what stands there instead of an area.
    """

    country: Optional[Sequence[Optional[str]]] = None
    name: Optional[Sequence[Optional[str]]] = None
    place: Optional[Sequence[Optional[str]]] = None
    unread: Mapping[int, str] = field(default_factory=dict)

    def taken(self, rows: Sequence[int]) -> Declared:
        """The rows that a sequence of numbers picks, in its order."""
        country, name, place = (
            None if each is None else [each[row] for row in rows] for each in (self.country, self.name, self.place)
        )
        unread = {new: self.unread[row] for new, row in enumerate(rows) if row in self.unread} if self.unread else {}
        return Declared(country, name, place, unread)

    def row(self, row: int) -> tuple[Optional[str], ...]:
        """Everything that is said of one row, to tell whether it changed."""
        said = (None if each is None else each[row] for each in (self.country, self.name, self.place))
        return (*said, self.unread.get(row))


def read_areas(values: Sequence[Any], unit: str = "ha") -> tuple[np.ndarray, dict[int, str]]:
    """(n,) hectares, nan where nothing is declared or it cannot be read, and row -> the text that cannot be."""
    hectares = np.full(len(values), np.nan)
    unread: dict[int, str] = {}
    for row, value in enumerate(values):
        number = area_number(value)
        if number is None:
            unread[row] = str(value)
        else:
            hectares[row] = number
    return hectares * HECTARES[unit], unread


def area_number(value: Any) -> Optional[float]:
    """A plain number as it stands; nan where there is nothing; None for what may mean several things or none.

    A comma is read as the decimal sign where it cannot part thousands: ``3,5`` is, ``1,200`` and ``1.234,5`` are not.
    """
    if value is None:
        return float("nan")
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return None if value in (float("inf"), float("-inf")) else float(value)
    text = str(value).strip()
    if not text:
        return float("nan")
    if _COMMA.fullmatch(text):
        text = text.replace(",", ".")
    number = float(text) if _NUMBER.fullmatch(text) else None
    return number if number is None or abs(number) < 1e300 else None
