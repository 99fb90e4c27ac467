"""NDJSON as a careless service might send it: each quirk is something that a client's reader must survive."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Callable
from uuid import NAMESPACE_URL, uuid5

from ..synthetic import SOURCE, scramble
from .geometry import area_of, bounds_of, write_wkt

QUIRKS = {
    "split_utf8": "pieces end inside multi-byte characters",
    "no_last_newline": "the last line has no newline",
    "blank_lines": "empty lines between the features",
    "crlf": "lines end with CR LF",
    "bom": "the stream begins with a byte order mark",
    "null_geometry": "every fourth feature has no geometry",
    "wkt_geometry": "geometries are WKT text",
    "text_geometry": "geometries are GeoJSON in a text",
    "error_line": "after half of the features a line with a detail and nothing more",
    "truncate": "the last line breaks off in its middle",
    "reorder": "features come in another order",
    "drop_plot": "every tenth plot, at least one, is missing",
    "split_plot": "multi-part plots come as one row for each part, every third polygon as two halves",
    "drop_properties": "only uuid, plotid and name of the uploaded properties come back",
    "echo_none": "nothing of the uploaded properties comes back",
    "echo_capitals": "uploaded properties come back with names in capitals",
    "echo_numbers": "uploaded texts of digits come back as numbers",
    "echo_below": "uploaded properties come back one level down, under `properties`",
    "echo_uuid": "`plotid` is a version-5 UUID of the service's own, all else of the upload is gone",
    "rotated": "rings begin at another vertex",
    "reversed": "rings run the other way round",
    "rounded": "coordinates are rounded to six decimals",
    "cut": "coordinates are cut after six decimals",
    "nan": "some numbers are NaN",
    "nested": "a property is an object",
    "feature_collection": "the whole body is one FeatureCollection",
    "array": "the whole body is one array",
}
UPLOADED = "_uploaded"  # names of the uploaded properties, taken off before anything is sent
PIECE = 16 * 1024
KEPT = ("uuid", "plotid", "name")
SHARED = ("area_ha", "noncompliance_area_ha", "annual_defor_ha", "luc_tco2eyear")
Feature = dict[str, Any]


def encode_stream(features: Iterable[Feature], quirks: Sequence[str]) -> Iterator[bytes]:
    """The body of a fetch, in pieces."""
    lines = _to_lines(_change(features, quirks), quirks)
    for quirk, around in (("feature_collection", '{"type":"FeatureCollection","features":[%s]}'), ("array", "[%s]")):
        if quirk in quirks:
            return iter([(around % ",".join(line.strip() for line in lines)).encode("utf-8", "replace")])
    if "split_utf8" in quirks:
        return _split_characters(lines)
    return _in_pieces(lines)


def _change(features: Iterable[Feature], quirks: Sequence[str]) -> Iterable[Feature]:
    changes = {
        "drop_plot": _drop_plot,
        "split_plot": _split_plot,
        "reorder": _reorder,
        "drop_properties": _drop_properties,
        "null_geometry": _null_geometry,
        "wkt_geometry": _wkt_geometry,
        "text_geometry": _text_geometry,
        "echo_none": _echo(lambda own: {}),
        "echo_capitals": _echo(lambda own: {name.upper(): value for name, value in own.items()}),
        "echo_numbers": _echo(lambda own: {name: _as_number(value) for name, value in own.items()}),
        "echo_below": _echo(lambda own: {"properties": own}),
        "echo_uuid": _echo(lambda own: {"plotid": str(uuid5(NAMESPACE_URL, str(own.get("plotid"))))}),
        "rotated": _redrawn(lambda ring: ring[1:] + ring[1:2]),
        "reversed": _redrawn(lambda ring: ring[::-1]),
        "rounded": _redrawn(lambda ring: [[round(value, 6) for value in point] for point in ring]),
        "cut": _redrawn(lambda ring: [[int(value * 1e6) / 1e6 for value in point] for point in ring]),
        "nan": _nan,
        "nested": _nested,
    }
    for name, change in changes.items():
        if name in quirks:
            features = change(features)
    return features


def _to_lines(features: Iterable[Feature], quirks: Sequence[str]) -> Iterator[str]:
    end = "\r\n" if "crlf" in quirks else "\n"
    texts: Iterator[str] = map(_to_text, features)
    if "error_line" in quirks:
        texts = _with_error(list(texts))
    if "bom" in quirks:
        texts = _with_bom(texts)
    if "blank_lines" in quirks:
        texts = (end + text + end for text in texts)
    if not {"truncate", "no_last_newline"} & set(quirks):
        yield from (text + end for text in texts)
        return
    last = None
    for text in texts:
        if last is not None:
            yield last + end
        last = text
    if last is not None:
        yield last[: len(last) // 2] if "truncate" in quirks else last.rstrip("\r\n")


def _to_text(feature: Feature) -> str:
    properties = {name: value for name, value in feature["properties"].items() if name != UPLOADED}
    return json.dumps({**feature, "properties": properties}, ensure_ascii=False, separators=(",", ":"))


def _with_error(texts: list[str]) -> Iterator[str]:
    yield from texts[: len(texts) // 2]
    yield json.dumps({"detail": "Query exceeded resource limits (a fault of the sandbox)"})


def _with_bom(texts: Iterable[str]) -> Iterator[str]:
    mark = "\ufeff"
    for text in texts:
        yield mark + text
        mark = ""


def _in_pieces(lines: Iterable[str]) -> Iterator[bytes]:
    piece = bytearray()
    for line in lines:
        piece += line.encode("utf-8", "replace")
        if len(piece) >= PIECE:
            yield bytes(piece)
            piece.clear()
    if piece:
        yield bytes(piece)


def _split_characters(lines: Iterable[str]) -> Iterator[bytes]:
    for line in lines:
        raw = line.encode("utf-8", "replace")
        start = 0
        for place, byte in enumerate(raw):
            if byte & 0xC0 == 0x80:
                yield raw[start:place]
                start = place
        yield raw[start:]


def _drop_plot(features: Iterable[Feature]) -> Iterator[Feature]:
    for number, feature in enumerate(features):
        if number % 10 != 1:
            yield feature


def _reorder(features: Iterable[Feature]) -> list[Feature]:
    numbered = sorted(enumerate(features), key=lambda pair: scramble(pair[0]))
    return [feature for _, feature in numbered]


def _split_plot(features: Iterable[Feature]) -> Iterator[Feature]:
    for number, feature in enumerate(features):
        parts = _parts(feature["geometry"], number)
        areas = [area_of(part) for part in parts]
        for part, area in zip(parts, areas):
            properties = dict(feature["properties"])
            for name in SHARED:
                if len(parts) > 1 and isinstance(properties.get(name), float):
                    properties[name] = round(properties[name] * area / (sum(areas) or 1), 4)
            yield {**feature, "geometry": part, "properties": properties}


def _parts(geometry: Any, number: int) -> list[Any]:
    if geometry["type"] == "MultiPolygon":
        return [{"type": "Polygon", "coordinates": polygon} for polygon in geometry["coordinates"]]
    if geometry["type"] != "Polygon" or number % 3 or len(geometry["coordinates"]) > 1:
        return [geometry]
    west, _, east, _ = bounds_of(geometry)
    cut = round((west + east) / 2, 7)
    ring = geometry["coordinates"][0]
    halves = [clip(ring, cut, side) for side in (1, -1)]
    return [{"type": "Polygon", "coordinates": [half]} for half in halves if len(half) >= 4] or [geometry]


def clip(ring: list[list[float]], cut: float, side: int) -> list[list[float]]:
    """The part of a ring west (1) or east (-1) of a meridian (Sutherland-Hodgman)."""
    kept: list[list[float]] = []
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        inside_1, inside_2 = (cut - x1) * side >= 0, (cut - x2) * side >= 0
        if inside_1:
            kept.append([x1, y1])
        if inside_1 != inside_2:
            kept.append([cut, round(y1 + (cut - x1) * (y2 - y1) / (x2 - x1), 7)])
    return [*kept, kept[0]] if kept else []


def _drop_properties(features: Iterable[Feature]) -> Iterator[Feature]:
    for feature in features:
        uploaded = feature["properties"].get(UPLOADED, ())
        kept = {k: v for k, v in feature["properties"].items() if k in KEPT or k not in uploaded}
        yield {**feature, "properties": kept}


def _null_geometry(features: Iterable[Feature]) -> Iterator[Feature]:
    for number, feature in enumerate(features):
        yield {**feature, "geometry": None} if number % 4 == 0 else feature


def _wkt_geometry(features: Iterable[Feature]) -> Iterator[Feature]:
    for feature in features:
        yield {**feature, "geometry": feature["geometry"] and write_wkt(feature["geometry"])}


def _text_geometry(features: Iterable[Feature]) -> Iterator[Feature]:
    for feature in features:
        yield {**feature, "geometry": feature["geometry"] and json.dumps(feature["geometry"])}


def _nan(features: Iterable[Feature]) -> Iterator[Feature]:
    for number, feature in enumerate(features):
        numbers = [name for name, value in feature["properties"].items() if isinstance(value, float)]
        changed = dict.fromkeys(numbers[-1:], float("nan")) if number % 2 else {}
        yield {**feature, "properties": {**feature["properties"], **changed}}


def _nested(features: Iterable[Feature]) -> Iterator[Feature]:
    for feature in features:
        yield {**feature, "properties": {**feature["properties"], "metadata": {"source": SOURCE, "tags": [1, None]}}}


def _echo(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Iterable[Feature]], Iterator[Feature]]:
    """What becomes of the uploaded properties; those that the service works out stay."""

    def changed(features: Iterable[Feature]) -> Iterator[Feature]:
        for feature in features:
            uploaded = set(feature["properties"].get(UPLOADED, ()))
            own = {name: value for name, value in feature["properties"].items() if name in uploaded}
            rest = {name: value for name, value in feature["properties"].items() if name not in uploaded}
            yield {**feature, "properties": {**change(own), **rest}}

    return changed


def _as_number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isdigit() else value


def _redrawn(change: Callable[[list[Any]], list[Any]]) -> Callable[[Iterable[Feature]], Iterator[Feature]]:
    """Every ring of every polygon written in another way; other geometries stay."""

    def redraw(geometry: Any) -> Any:
        if geometry is None or not geometry["type"].endswith("Polygon"):
            return geometry
        if geometry["type"] == "Polygon":
            return {**geometry, "coordinates": [change(ring) for ring in geometry["coordinates"]]}
        return {**geometry, "coordinates": [[change(ring) for ring in part] for part in geometry["coordinates"]]}

    def changed(features: Iterable[Feature]) -> Iterator[Feature]:
        return ({**feature, "geometry": redraw(feature["geometry"])} for feature in features)

    return changed
