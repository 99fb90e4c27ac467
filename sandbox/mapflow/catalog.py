"""The imagery catalog of the sandbox's Mapflow: synthetic scenes wherever one looks, and the account's own imagery.

Every scene follows from its place and number, so the same search always finds the same scenes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from ..routing import Request, Response, Route
from ..state import State
from ..synthetic import share
from .access import SERVICE, behind_sign_in, option, read_number, read_object, refused
from .ground import bounds_of, covered, meet, square_metres_of
from .imagery import preprocessing, ready_images
from .links import tile_links

CELL = 0.2  # degrees
MOSAICS = "CG_mosaic_2022"
LINKED = ("CG", MOSAICS)
LEAST = {"CG": 1.0, "orbview": 5.0, MOSAICS: 1.0}
FIRST_DAY = datetime(2022, 1, 1, tzinfo=timezone.utc)
SORTS = {
    "PROVIDER_NAME": "providerName",
    "SAT_ID": "satId",
    "CLOUD_COVER": "cloudCover",
    "OFF_NADIR_ANGLE": "offNadirAngle",
    "ACQUISITION_DATE": "acquisitionDate",
    "ZOOM": "zoom",
    "PIXEL_RESOLUTION": "pixelResolution",
}
KINDS = {"IMAGE", "MOSAIC"}


@dataclass(frozen=True)
class Scene:
    """``corners``: upper left, upper right, lower right, lower left in lon/lat."""

    id: str
    number: int
    provider: str
    corners: tuple[tuple[float, float], ...]

    @property
    def is_mosaic(self) -> bool:
        return self.provider == MOSAICS


def make_scene(column: int, row: int, number: int) -> Scene:
    """Number 7, 15, ... of each cell is a mosaic, every fourth scene stands upright."""
    provider = MOSAICS if number % 8 == 7 else ("CG", "orbview", "CG")[number % 3]
    lon = (column + share(31, column, row, number)) * CELL
    lat = (row + share(32, column, row, number)) * CELL
    wide, high = (0.12 + 0.10 * share(33 + each, column, row, number) for each in (0, 1))
    angle = 0.0 if number % 4 == 0 else math.radians(-20 + 40 * share(35, column, row, number))
    shrink = max(0.2, math.cos(math.radians(lat)))
    corners = tuple(
        (lon + (x * math.cos(angle) - y * math.sin(angle)) / shrink, lat + x * math.sin(angle) + y * math.cos(angle))
        for x, y in ((-wide, high), (wide, high), (wide, -high), (-wide, -high))
    )
    return Scene(f"SYN_{provider}_{column}_{row}_{number}", number, provider, corners)


def scene_by_id(name: str) -> Optional[Scene]:
    try:
        column, row, number = map(int, name.rsplit("_", 3)[1:])
    except ValueError:
        return None
    scene = make_scene(column, row, number)
    return scene if scene.id == name else None


def scenes_near(geometry: Any, density: int) -> Iterator[Scene]:
    west, south, east, north = bounds_of(geometry)
    reach = 2  # cells: how far a scene's corner may lie from its own cell; more where meridians are close
    sideways = reach + math.ceil(1.3 / max(0.2, math.cos(math.radians(max(abs(south), abs(north))))))
    for row in range(math.floor(south / CELL) - reach, math.floor(north / CELL) + reach + 1):
        for column in range(math.floor(west / CELL) - sideways, math.floor(east / CELL) + sideways + 1):
            for number in range(density):
                scene = make_scene(column, row, number)
                lats = [corner[1] for corner in scene.corners]
                if max(map(abs, lats)) < 85:
                    yield scene


def footprint_of(scene: Scene) -> dict[str, Any]:
    """Rings start at different corners and run in both directions; scenes of several parts are MultiPolygons."""
    if _parts(scene):
        return {"type": "MultiPolygon", "coordinates": [[_ring(half, scene.number)] for half in _halves(scene)]}
    return {"type": "Polygon", "coordinates": [_ring(scene.corners, scene.number)]}


def _ring(corners: Sequence[Sequence[float]], number: int) -> list[list[float]]:
    start = number % 4
    turned = [*corners[start:], *corners[:start]]
    turned = turned[::-1] if number % 2 else turned
    return [[round(point[0], 8), round(point[1], 8)] for point in [*turned, turned[0]]]


def _parts(scene: Scene) -> bool:
    return not scene.is_mosaic and scene.number % 9 == 6


def _halves(scene: Scene) -> list[list[tuple[float, float]]]:
    """The left and right half of a scene, each with its corners in the same order."""
    nw, ne, se, sw = scene.corners
    top, bottom = ((nw[0] + ne[0]) / 2, (nw[1] + ne[1]) / 2), ((sw[0] + se[0]) / 2, (sw[1] + se[1]) / 2)
    return [[nw, top, bottom, sw], [top, ne, se, bottom]]


def thumb_corners(scene: Scene, part: Optional[int]) -> Sequence[Sequence[float]]:
    return scene.corners if part is None else _halves(scene)[part % 2]


def row_of(request: Request, scene: Scene, aoi: Any) -> dict[str, Any]:
    """One result. By number: some rows lack keys, some spell their type another way, some have no preview."""
    number, provider = scene.number, scene.provider
    cell = scene.id.rsplit("_", 3)
    place = (int(cell[1]), int(cell[2]), number)
    day = FIRST_DAY + timedelta(seconds=int(share(41, *place) * 1600 * 86400))
    row: dict[str, Any] = {
        "id": scene.id,
        "productType": "Mosaic" if scene.is_mosaic else {3: "Scene", 5: "IMAGE"}.get(number % 6, "Image"),
        "providerName": provider,
        "sensor": f"SYN{number % 3 + 1}",
        "satId": f"SYN{number % 3 + 1}",
        "acquisitionDate": day.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "pixelResolution": 0.0 if scene.is_mosaic else round(0.3 + 1.2 * share(42, *place), 2),
        "cloudCover": round(80 * share(43, *place) ** 2, 2),
        "offNadirAngle": round(-30 + 60 * share(44, *place), 2),
        "colorBandOrder": "RGB" if scene.is_mosaic else "B,G,R,NIR,PAN",
        "zoom": "18" if scene.is_mosaic else None,
        "minAreaSqkm": LEAST[provider],
        "aoiIntersectionPercent": round(covered_share(scene, aoi), 3),
        "sunAzimuth": round(360 * share(45, *place), 1),
        "footprint": footprint_of(scene),
        **_previews(request, scene),
    }
    for name in ("cloudCover", "offNadirAngle", "acquisitionDate", "sensor") if number % 11 == 3 else ():
        del row[name]
    return row


def covered_share(scene: Scene, aoi: Any) -> float:
    nw, ne, se, sw = scene.corners
    return covered(aoi, (sw, se, ne, nw, sw))


def _previews(request: Request, scene: Scene) -> dict[str, Any]:
    base = f"{request.storage_url}/mapflow"
    if scene.is_mosaic:
        return {"previewType": "xyz", "previewUrl": f"{base}/mosaic/{{z}}/{{x}}/{{-y}}.png?year=2022", "previews": []}
    url = f"{base}/thumbs/{scene.id}.jpg"
    if _parts(scene):
        halves = [{"type": "Polygon", "coordinates": [_ring(half, scene.number)]} for half in _halves(scene)]
        urls = [f"{base}/thumbs/{scene.id}~{index}.jpg" for index in (0, 1)]
        parts = [{"url": one, "geometry": half} for one, half in zip(urls, halves)]
        return {"previewType": "jpg", "previewUrl": url, "previews": parts}
    if scene.number % 9 == 4:
        return {"previewType": None, "previewUrl": None, "previews": []}
    return {"previewType": "png" if scene.number % 9 == 2 else "jpg", "previewUrl": url, "previews": []}


def own_rows(request: Request, state: State, aoi: Any) -> Iterator[dict[str, Any]]:
    """The account's ready images and mosaics over the area; most of their metadata is null."""
    unknown = dict.fromkeys(("sensor", "satId", "acquisitionDate", "cloudCover", "offNadirAngle", "colorBandOrder"))
    box = bounds_of(aoi)
    for _, image in state.all(SERVICE, "image"):
        footprint = {"type": "Polygon", "coordinates": [image["ring"]]}
        if preprocessing(state, image) == "COMPLETED" and meet(box, bounds_of(footprint)):
            url = f"{request.base_url}/rest/rasters/image/{image['id']}/preview/s"
            yield {
                **unknown, "id": image["id"], "productType": "IMAGE", "providerName": "my_imagery_images", "zoom": None,
                "pixelResolution": None, "previewType": "jpg", "previewUrl": url, "previews": [],
                "footprint": footprint,
            }  # fmt: skip
    for _, mosaic in state.all(SERVICE, "mosaic"):
        rings = [image["ring"] for image in ready_images(state, mosaic["id"])]
        footprint = {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}
        if rings and meet(box, bounds_of(footprint)):
            url = tile_links(request, f"mosaic/{mosaic['id']}")["tileUrl"]
            yield {
                **unknown, "id": mosaic["id"], "productType": "MOSAIC", "providerName": "my_imagery_mosaics",
                "zoom": None, "pixelResolution": None, "previewType": "xyz", "previewUrl": url, "previews": [],
                "footprint": footprint,
            }  # fmt: skip


def search(request: Request, state: State) -> Response:
    body = read_object(request)
    rows = find_rows(request, state, body)
    shape = option(state, "search_shape")
    page, total, limit, offset = paged(body, rows)
    if shape == "array":
        return Response(json=page)
    if shape == "images":
        return Response(json={"images": page} if page else {})
    return Response(json={"images": page, "total": total, "limit": limit, "offset": offset})


def find_rows(request: Request, state: State, body: dict[str, Any]) -> list[dict[str, Any]]:
    """All rows of a search, filtered and sorted."""
    aoi = body.get("aoi")
    try:
        area = square_metres_of(aoi)
    except (ValueError, TypeError, KeyError, IndexError):
        raise refused(400, "BAD_REQUEST", "aoi must be a Polygon or MultiPolygon") from None
    limit = option(state, "search_limit")
    if limit and area > limit:
        message = f"Search area cannot exceed {limit} sq.m."
        raise refused(400, "TOO_LARGE_SEARCH_AREA", message, area=round(area), searchAreaLimit=limit)
    kinds = body.get("productTypes") or sorted(KINDS)
    if not set(kinds) <= KINDS:
        raise refused(400, "BAD_REQUEST", "productTypes must be IMAGE or MOSAIC")
    box = bounds_of(aoi)
    rows = []
    for scene in scenes_near(aoi, int(option(state, "catalog_density"))):
        if meet(box, _box(scene.corners)) and covered_share(scene, aoi) > 0:
            rows.append(row_of(request, scene, aoi))
    rows += own_rows(request, state, aoi)
    return _sorted([row for row in rows if _fits(row, body, kinds)], body)


def paged(body: dict[str, Any], rows: list[Any]) -> tuple[list[Any], int, int, int]:
    limit, offset = body.get("limit", 100), body.get("offset", 0)
    if not isinstance(limit, int) or not isinstance(offset, int) or not 1 <= limit <= 1000 or offset < 0:
        raise refused(400, "BAD_REQUEST", "limit and offset must be integers, limit at most 1000")
    return rows[offset : offset + limit], len(rows), limit, offset


def _fits(row: dict[str, Any], body: dict[str, Any], kinds: Sequence[str]) -> bool:
    """A value that is missing or null passes every filter."""
    kind = "MOSAIC" if row["productType"].upper() == "MOSAIC" else "IMAGE"
    provider = row["providerName"]
    if kind not in kinds:
        return False
    if "dataProviders" in body and body["dataProviders"] is not None and provider not in body["dataProviders"]:
        return False
    if body.get("hideUnavailable") and provider not in LINKED and not provider.startswith("my_imagery"):
        return False
    angle = read_number(row.get("offNadirAngle"))
    if not _within(None if angle is None else abs(angle), body.get("minOffNadirAngle"), body.get("maxOffNadirAngle")):
        return False
    return (
        _within(row.get("pixelResolution"), body.get("minResolution"), body.get("maxResolution"))
        and _within(row.get("cloudCover"), None, body.get("maxCloudCover"))
        and _within(row.get("aoiIntersectionPercent"), body.get("minAoiIntersectionPercent"), None)
        and _within_dates(row.get("acquisitionDate"), body)
    )


def _within(value: Any, least: Any, most: Any) -> bool:
    value, least, most = read_number(value), read_number(least), read_number(most)
    if value is None:
        return True
    return (least is None or value >= least) and (most is None or value <= most)


def _within_dates(stamp: Optional[str], body: dict[str, Any]) -> bool:
    if not stamp:
        return True
    day = _instant(stamp)
    first, last = body.get("acquisitionDateFrom"), body.get("acquisitionDateTo")
    return (not first or _instant(first) <= day) and (not last or day <= _instant(last))


def _instant(stamp: str) -> datetime:
    try:
        found = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    except (ValueError, AttributeError):
        raise refused(400, "BAD_REQUEST", "A date must be ISO 8601") from None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def _sorted(rows: list[dict[str, Any]], body: dict[str, Any]) -> list[dict[str, Any]]:
    token, order = body.get("sortBy"), str(body.get("sortOrder") or "ASC").upper()
    if token is None:
        return rows
    if token not in SORTS or order not in ("ASC", "DESC"):
        raise refused(400, "BAD_REQUEST", f"Unknown sort {token} {order}")
    known = [row for row in rows if row.get(SORTS[token]) is not None]
    known.sort(key=lambda row: row[SORTS[token]], reverse=order == "DESC")
    return known + [row for row in rows if row.get(SORTS[token]) is None]


def _box(corners: Sequence[Sequence[float]]) -> tuple[float, float, float, float]:
    lons, lats = [point[0] for point in corners], [point[1] for point in corners]
    return min(lons), min(lats), max(lons), max(lats)


ROUTES = [Route("POST", "/rest/catalog/meta", behind_sign_in(search))]
