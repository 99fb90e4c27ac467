"""What a request to run a model must be like, and what it costs."""

from __future__ import annotations

import math
from typing import Any, Optional

from ..state import State
from .access import SERVICE, option, refused
from .account import data_providers, find_model, search_providers
from .catalog import LEAST, LINKED
from .ground import bounds_of, box_square_metres, meet, polygons_of, square_metres_of
from .imagery import images_of

SOURCES = ("dataProvider", "myImagery", "imagerySearch", "userDefined")
FIELDS = {
    "dataProvider": ("providerName", "zoom"),
    "myImagery": ("imageIds", "mosaicId"),
    "imagerySearch": ("dataProvider", "imageIds", "zoom", "searchId"),
    "userDefined": ("sourceType", "url", "zoom", "crs", "rasterLogin", "rasterPassword"),
}
_TYPES = ("XYZ", "TMS", "QUADKEY", "SENTINEL_L2A", "LOCAL")


def judge_request(state: State, body: dict[str, Any]) -> tuple[dict[str, Any], str, dict[str, Any], float]:
    """(model, source key, source fields, area in m2) of a request that may be run; else the service's refusal."""
    model = find_model(body)
    if model is None:
        raise refused(400, "BAD_REQUEST", "Workflow definition not found: give wdId or the exact wdName")
    geometry = body.get("geometry")
    try:
        area, count = square_metres_of(geometry), len(polygons_of(geometry))
        boxes = [
            box_square_metres(bounds_of({"type": "Polygon", "coordinates": each})) for each in polygons_of(geometry)
        ]
    except (ValueError, TypeError, KeyError, IndexError):
        raise refused(400, "BAD_REQUEST", "geometry must be a Polygon or MultiPolygon in lon/lat") from None
    limit, most = option(state, "aoi_limit"), option(state, "max_aois")
    if limit and max(area, *boxes) > limit:
        size = round(area if area > limit else max(boxes))
        message = f"Processings larger than {limit} sq.m. are prohibited. Area: {size} sq.m."
        raise refused(400, "TOO_LARGE_PROCESSING", message, area=size, aoiAreaLimit=limit)
    if most and count > most:
        raise refused(400, "BAD_REQUEST", f"Too many AOIs: {count}, at most {most} are allowed")
    key, fields = _source(body)
    _judge_source(state, key, fields, geometry, area)
    known = {block["name"] for block in model["blocks"] if block["optional"]}
    for block in body.get("blocks") or []:
        if not isinstance(block, dict) or block.get("name") not in known:
            raise refused(400, "BAD_REQUEST", f"Unknown or not optional block: {block}")
    return model, key, fields, area


def _source(body: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    params = body.get("params")
    sources = params.get("sourceParams") if isinstance(params, dict) else None
    filled = {key: value for key, value in (sources or {}).items() if value is not None}
    if len(filled) != 1 or next(iter(filled)) not in SOURCES:
        raise refused(400, "BAD_REQUEST", "params.sourceParams must have exactly one source")
    key, fields = next(iter(filled.items()))
    unknown = set(fields) - set(FIELDS[key])
    if unknown:
        raise refused(400, "BAD_REQUEST", f"Unknown fields of {key}: {', '.join(sorted(unknown))}")
    return key, fields


def _judge_source(state: State, key: str, fields: dict[str, Any], geometry: Any, area: float) -> None:
    if key == "dataProvider":
        _judge_provider(state, str(fields.get("providerName")), area)
    elif key == "imagerySearch":
        _judge_search(str(fields.get("dataProvider")), fields, area)
    elif key == "myImagery":
        _judge_own(state, fields, geometry)
    else:
        _judge_url(fields)


def _judge_provider(state: State, name: str, area: float) -> None:
    provider = next((each for each in data_providers() if each["name"] == name), None)
    if provider is None:
        raise refused(403, "FORBIDDEN", f"You do not have access to the data provider {name}")
    if name.startswith("maxar") and not option(state, "maxar"):
        raise refused(400, "MAXAR_PROVIDERS_UNAVAILABLE", "Maxar is not available on your plan")
    _judge_least(name, provider.get("minAreaSqKm") or provider.get("minAreaSqkm"), area)


def _judge_search(name: str, fields: dict[str, Any], area: float) -> None:
    linked = next((each for each in LINKED if each.lower() == name.lower()), None)
    if linked is None:
        raise refused(403, "FORBIDDEN", f"You do not have access to the data provider {name}")
    if "mosaic" not in linked and not fields.get("imageIds"):
        raise refused(400, "BAD_REQUEST", "imageIds are needed for images")
    _judge_least(linked, LEAST[linked], area)


def _judge_least(name: str, least: Optional[float], area: float) -> None:
    if least and area / 1e6 < least:
        raise refused(
            400, "ProviderMinAreaError", "The area is too small for the provider",
            aoiArea=round(area / 1e6, 4), providerName=name, providerMinArea=least,
        )  # fmt: skip


def _judge_own(state: State, fields: dict[str, Any], geometry: Any) -> None:
    ids, mosaic_id = fields.get("imageIds") or [], fields.get("mosaicId")
    images = [state.get(SERVICE, "image", str(uid)) for uid in ids] or images_of(state, str(mosaic_id))
    if not images or None in images:
        raise refused(404, "NOT_FOUND", "Image or mosaic not found")
    rings = {"type": "MultiPolygon", "coordinates": [[image["ring"]] for image in images if image]}
    if not meet(bounds_of(rings), bounds_of(geometry)):
        raise refused(400, "BAD_REQUEST", "The AOI does not intersect the image")


def _judge_url(fields: dict[str, Any]) -> None:
    kind, url = fields.get("sourceType"), str(fields.get("url") or "")
    if kind not in _TYPES:
        raise refused(400, "BAD_REQUEST", f"Unknown sourceType {kind}")
    needed = {"XYZ": ("{x}", "{y}", "{z}"), "TMS": ("{x}", "{y}", "{z}"), "QUADKEY": ("{q}",)}.get(kind, ())
    if not url or not all(each in url for each in needed):
        raise refused(400, "BAD_REQUEST", f"The url of type {kind} must contain {' '.join(needed)}")


def run_price(model: dict[str, Any], body: dict[str, Any], key: str, fields: dict[str, Any], area: float) -> int:
    """Area of at least 1 km2 x (needed and chosen blocks + data at that zoom), rounded up."""
    chosen = {block["name"] for block in body.get("blocks") or [] if block.get("enabled")}
    blocks = model["blocks"] or [{"name": "", "optional": False, "price": model["pricePerSqKm"]}]
    per_km2 = sum(block["price"] for block in blocks if not block["optional"] or block["name"] in chosen)
    name = ""
    rows: list[dict[str, Any]] = []
    if key in ("dataProvider", "imagerySearch"):
        name, rows = (
            str(fields.get("providerName") or fields.get("dataProvider")),
            data_providers() + search_providers(),
        )
    prices: list[dict[str, Any]] = next((each["price"] for each in rows if each["name"].lower() == name.lower()), [])
    zoom = fields.get("zoom") or 18
    per_km2 += next(
        (each["priceSqKm"] for each in prices if each["zoom"] == int(zoom)), prices[-1]["priceSqKm"] if prices else 0
    )
    return math.ceil(round(max(1.0, area / 1e6) * per_km2, 6))
