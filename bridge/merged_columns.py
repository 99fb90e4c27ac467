"""Columns of many tiles as those of one layer: what is called alike is one column, as wide as all its values need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from osgeo import ogr

from .columns import apart, free_name
from .refusals import or_none

_WHOLE = (ogr.OFTInteger, ogr.OFTInteger64)


class MergedColumns:
    """The columns of the merged layer. Names that differ only in case are one column, unless one tile has both."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}  # as a tile calls it -> as the layer does
        self._types: dict[str, int] = {}

    def planned(self, parts: Iterable[str]) -> list[tuple[str, int]]:
        """(name, OGR type) of each column of all these tiles, in the order in which they come."""
        for part in parts:
            for definition in _definitions(part):
                self._plan(definition)
        return list(self._types.items())

    def all_names(self, parts: Sequence[str]) -> list[str]:
        """Every name that a column may get."""
        return [name for name, _ in self.planned(parts)]

    def of(self, definition: Any) -> list[str]:
        """What the columns of a tile are called in the layer, in the tile's order."""
        return [self._names[name] for name in _names(definition)]

    def _plan(self, definition: Any) -> None:
        names = _names(definition)
        for name, called in zip(names, apart(names)):
            if name not in self._names:
                same = next((each for each in self._types if each.lower() == name.lower()), None)
                is_twin = called != name or (same is not None and same in (self._names.get(n) for n in names))
                self._names[name] = free_name(name, self._types) if is_twin or same is None else same
            self._widen(self._names[name], definition.GetFieldDefn(names.index(name)).GetType())

    def _widen(self, name: str, now: int) -> None:
        before = self._types.get(name, now)
        if before == now:
            self._types[name] = now
        elif {before, now} <= set(_WHOLE):
            self._types[name] = ogr.OFTInteger64
        elif {before, now} <= {*_WHOLE, ogr.OFTReal}:
            self._types[name] = ogr.OFTReal
        else:
            self._types[name] = ogr.OFTString


def _names(definition: Any) -> list[str]:
    return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]


def _definitions(part: str) -> Iterable[Any]:
    path, _, layer_name = part.partition("|layername=")
    source = or_none(ogr.Open, path)
    if source is None:
        return
    for index in range(source.GetLayerCount()):
        layer = source.GetLayer(index)
        if not layer_name or layer.GetName() == layer_name:
            yield layer.GetLayerDefn()
