"""Columns of results as QGIS fields: the one place that knows both ways of naming a field's type."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

# the same numbers in QVariant and QMetaType
_MAP = 8
_NESTED = (_MAP, 9, 11)  # map, list and list of texts
_WHOLE = (2, 3, 4, 5)  # int, unsigned, long long and unsigned long long
NUMBERS = frozenset({1, *_WHOLE, 6})  # with truth and double
DATE, TIME, DATE_AND_TIME = 14, 15, 16
_WIDER = {("integer", "number"): "number", ("number", "integer"): "number"}


def typed_field(name: str, kind: str) -> QgsField:
    """A field of type text, integer, number, flag or date."""
    return QgsField(name, _type(kind))


def _type(kind: str) -> Any:
    if Qgis.QGIS_VERSION_INT >= 33800:  # QVariant types warn from here on, QMetaType is refused before
        types = QMetaType.Type
        return {"integer": types.LongLong, "number": types.Double, "flag": types.Bool}.get(kind, types.QString)
    old = getattr(QVariant, "Type", QMetaType.Type)  # gone in Qt 6
    return {"integer": old.LongLong, "number": old.Double, "flag": old.Bool}.get(kind, old.String)


def type_number(field: QgsField) -> int:
    """The field's type as a number, which is the same in every QGIS."""
    kind = field.type()
    return int(getattr(kind, "value", kind))


def is_nested(field: QgsField) -> bool:
    """Whether the field holds lists or maps."""
    return type_number(field) in _NESTED


def is_map(field: QgsField) -> bool:
    """Whether the field holds maps (JSON), which memory layers refuse. QGIS 3.44 calls them text that is JSON."""
    return type_number(field) == _MAP or field.typeName() == "JSON"


def is_whole(field: QgsField) -> bool:
    """Whether the field holds whole numbers."""
    return type_number(field) in _WHOLE


def column_kind(value: Any) -> str:
    """The column type that holds a JSON value; "" for null, which fits any."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, int):
        return "integer" if abs(value) < 2**63 else "number"
    if isinstance(value, float):
        return "number"
    return "text"


def widen(before: str, now: str) -> str:
    """The type that holds both: integer, then number, then text."""
    if not before or not now or before == now:
        return before or now
    return _WIDER.get((before, now), "text")


def value_for(value: Any, kind: str) -> Any:
    """The value as a column of that type takes it; what is nested becomes JSON text."""
    if value is None:
        return None
    if kind == "text" and not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if kind == "number":
        return float(value)
    return value


def fields_of(columns: Iterable[tuple[str, str]]) -> QgsFields:
    """Fields from (name, type) pairs."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(typed_field(name, kind or "text"))
    return fields


def joined_columns(taken: Iterable[str], columns: dict[str, str]) -> dict[str, str]:
    """For each column a name that is not among ``taken`` (case apart): ``_2``, ``_3``, ... on a clash."""
    used = {name.lower() for name in taken}
    names: dict[str, str] = {}
    for column in columns:
        candidate, number = column, 2
        while candidate.lower() in used:
            candidate, number = f"{column}_{number}", number + 1
        used.add(candidate.lower())
        names[column] = candidate
    return names
