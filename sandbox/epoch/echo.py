"""What comes back of the properties and outlines that were uploaded: no page of the service promises any of it.

Each name below is one way in which an answer may differ from what was sent; several may be on at once.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from ..synthetic import scramble
from .geometry import bounds_of
from .stream import SHARED, clip

ECHOES = {
    "none": "no property of the uploaded plots comes back",
    "lean": "only uuid and plotid of the uploaded properties come back",
    "number_ids": "ids that look like whole numbers come back as numbers",
    "text_ids": "numbers among the uploaded properties come back as texts",
    "lower": "the names of the uploaded properties come back in lower case",
    "upper": "and in upper case",
    "nested_properties": "the plot's own columns stand one level down, in `properties`",
    "nested_attributes": "and in `attributes`",
    "nested_metadata": "and in `metadata`",
    "plotid_uuid": "plotid is a name-based UUID of the server",
    "rotated": "outlines begin at another vertex",
    "reversed": "outlines run the other way round",
    "rounded": "coordinates are rounded to 6 decimals",
    "cut": "coordinates are cut at 6 decimals",
    "reordered": "rows come in another order",
    "unequal_parts": "polygons come as two rows, a quarter and the rest",
    "periods": "each plot has two rows, of two periods",
    "stranger": "one row more belongs to no plot",
    "text_figures": "figures of results come as texts",
}
NAMES = ("uuid", "plotid")
PLACES = 6
Feature = dict[str, Any]


def echo(features: Iterable[Feature], ways: Sequence[str], uploaded: str) -> Iterable[Feature]:
    """The features as they come back; ``uploaded`` is the property with the names of the uploaded ones."""
    for way, change in CHANGES.items():
        if way in ways:
            features = change(features, uploaded)
    return features


def _properties(change: Callable[[dict[str, Any], Sequence[str]], dict[str, Any]]) -> Any:
    def changed(features: Iterable[Feature], uploaded: str) -> Iterator[Feature]:
        for feature in features:
            own = feature["properties"].get(uploaded, ())
            yield {**feature, "properties": change(feature["properties"], own)}

    return changed


def _without(kept: Sequence[str]) -> Any:
    return _properties(lambda row, own: {key: each for key, each in row.items() if key not in own or key in kept})


def _renamed(rename: Callable[[str], str]) -> Any:
    return _properties(lambda row, own: {rename(key) if key in own else key: each for key, each in row.items()})


def _retyped(retype: Callable[[Any], Any]) -> Any:
    return _properties(lambda row, own: {key: retype(each) if key in own else each for key, each in row.items()})


def _nested(under: str) -> Any:
    def nest(row: dict[str, Any], own: Sequence[str]) -> dict[str, Any]:
        inner = {key: row[key] for key in own if key in row and key not in NAMES}
        return {**{key: each for key, each in row.items() if key not in inner}, under: inner}

    return _properties(nest)


def _number(value: Any) -> Any:
    is_number = isinstance(value, str) and value.isdigit() and str(int(value)) == value
    return int(value) if is_number else value


def _text(value: Any) -> Any:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return str(value) if is_number else value


def _figures_as_text(row: dict[str, Any], own: Sequence[str]) -> dict[str, Any]:
    return {key: each if key in own else _text(each) for key, each in row.items()}


def _named(row: dict[str, Any], own: Sequence[str]) -> dict[str, Any]:
    made = uuid.uuid5(uuid.NAMESPACE_URL, "sandbox:{}:{}".format(row.get("collection_id"), row.get("plotid")))
    return {**row, "plotid": str(made)}


def _outlines(change: Callable[[list[list[float]]], list[list[float]]]) -> Any:
    """Rings one by one; points are taken for rings of one position."""

    def walk(coordinates: Any) -> Any:
        if not coordinates or not isinstance(coordinates[0], (list, tuple)):
            return change([coordinates])[0] if coordinates else coordinates
        if not isinstance(coordinates[0][0], (list, tuple)):
            return change(coordinates)
        return [walk(each) for each in coordinates]

    def changed(features: Iterable[Feature], uploaded: str) -> Iterator[Feature]:
        for feature in features:
            geometry = feature["geometry"]
            if isinstance(geometry, dict) and "coordinates" in geometry:
                geometry = {**geometry, "coordinates": walk(geometry["coordinates"])}
            yield {**feature, "geometry": geometry}

    return changed


def _rotate(ring: list[list[float]]) -> list[list[float]]:
    is_ring = len(ring) > 3 and ring[0] == ring[-1]
    start = len(ring) // 2
    return [*ring[start:-1], *ring[: start + 1]] if is_ring else ring


def _rounded(ring: list[list[float]]) -> list[list[float]]:
    return [[round(value, PLACES) for value in place] for place in ring]


def _cut(ring: list[list[float]]) -> list[list[float]]:
    factor = 10**PLACES
    return [[math.trunc(value * factor) / factor for value in place] for place in ring]


def _reordered(features: Iterable[Feature], uploaded: str) -> list[Feature]:
    numbered = sorted(enumerate(features), key=lambda pair: scramble(pair[0]))
    return [feature for _, feature in numbered]


def _unequal_parts(features: Iterable[Feature], uploaded: str) -> Iterator[Feature]:
    """Figures that add up are shared by the area of the part."""
    for feature in features:
        geometry = feature["geometry"]
        if not geometry or geometry["type"] != "Polygon" or len(geometry["coordinates"]) > 1:
            yield feature
            continue
        west, _, east, _ = bounds_of(geometry)
        at, ring = round(west + (east - west) / 4, 7), geometry["coordinates"][0]
        for side, share in ((1, 0.25), (-1, 0.75)):
            row = dict(feature["properties"])
            row.update((key, round(row[key] * share, 4)) for key in SHARED if isinstance(row.get(key), float))
            part = {"type": "Polygon", "coordinates": [clip(ring, at, side)]}
            yield {"type": "Feature", "geometry": part, "properties": row}


def _periods(features: Iterable[Feature], uploaded: str) -> Iterator[Feature]:
    for feature in features:
        for start, end in (("2020-12-31", "2022-12-31"), ("2022-12-31", "2024-12-31")):
            yield {**feature, "properties": {**feature["properties"], "monitoring_start": start, "monitoring_end": end}}


def _with_stranger(features: Iterable[Feature], uploaded: str) -> Iterator[Feature]:
    last = None
    for last in features:
        yield last
    if last is not None:
        own = last["properties"].get(uploaded, ())
        row = {key: "of-nobody" if key in own else each for key, each in last["properties"].items()}
        ring = [[170.0, -45.0], [170.001, -45.0], [170.001, -44.999], [170.0, -45.0]]
        yield {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": row}


CHANGES: dict[str, Any] = {
    "unequal_parts": _unequal_parts,
    "periods": _periods,
    "stranger": _with_stranger,
    "rotated": _outlines(_rotate),
    "reversed": _outlines(lambda ring: ring[::-1]),
    "rounded": _outlines(_rounded),
    "cut": _outlines(_cut),
    "reordered": _reordered,
    "plotid_uuid": _properties(_named),
    "number_ids": _retyped(_number),
    "text_ids": _retyped(_text),
    "text_figures": _properties(_figures_as_text),
    "lean": _without(NAMES),
    "none": _without(()),
    "nested_properties": _nested("properties"),
    "nested_attributes": _nested("attributes"),
    "nested_metadata": _nested("metadata"),
    "lower": _renamed(str.lower),
    "upper": _renamed(str.upper),
}
