"""The processing machine of the sandbox's Mapflow: cost, create, follow, result, restart, rate, review.

A processing whose name holds ``fail:CODE`` (or the option ``fail_code``) fails with that code; started again it
succeeds, unless its name holds ``fail always:CODE``.
"""

from __future__ import annotations

import math
import re
import uuid
from typing import Any, Optional

from .mapflow_access import SERVICE, guarded, option, read_object, refused
from .mapflow_account import (
    all_projects,
    check_role,
    data_providers,
    default_id,
    find_model,
    search_providers,
    spent,
    the_project,
)
from .mapflow_catalog import LEAST, LINKED, paged
from .mapflow_failures import failure
from .mapflow_features import make_features
from .mapflow_ground import bounds_of, box_square_metres, meet, polygons_of, square_metres
from .mapflow_imagery import images_of, stamp
from .mapflow_links import tile_links, vector_links
from .routing import Request, Response, Route
from .state import State

SOURCES = ("dataProvider", "myImagery", "imagerySearch", "userDefined")
_FIELDS = {
    "dataProvider": ("providerName", "zoom"),
    "myImagery": ("imageIds", "mosaicId"),
    "imagerySearch": ("dataProvider", "imageIds", "zoom", "searchId"),
    "userDefined": ("sourceType", "url", "zoom", "crs", "rasterLogin", "rasterPassword"),
}
_TYPES = ("XYZ", "TMS", "QUADKEY", "SENTINEL_L2A", "LOCAL")
_SORTS = {
    "SCENARIO", "NAME", "PROJECT", "EMAIL", "CREATED", "STATUS", "PROGRESS", "COMPLETED", "COST", "AREA", "PROVIDER",
}  # fmt: skip


# what a request must be like


def judge(state: State, body: dict[str, Any]) -> tuple[dict[str, Any], str, dict[str, Any], float]:
    """(model, source key, source fields, area in m2) of a request that may be run; else the service's refusal."""
    model = find_model(body)
    if model is None:
        raise refused(400, "BAD_REQUEST", "Workflow definition not found: give wdId or the exact wdName")
    geometry = body.get("geometry")
    try:
        area, count = square_metres(geometry), len(polygons_of(geometry))
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
    unknown = set(fields) - set(_FIELDS[key])
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


def price_of(model: dict[str, Any], body: dict[str, Any], key: str, fields: dict[str, Any], area: float) -> int:
    """Area of at least 1 km2 x (needed and chosen blocks + data at that zoom), rounded up."""
    chosen = {block["name"] for block in body.get("blocks") or [] if block.get("enabled")}
    blocks = model["blocks"] or [{"name": "", "optional": False, "price": model["pricePerSqKm"]}]
    per_km2 = sum(block["price"] for block in blocks if not block["optional"] or block["name"] in chosen)
    name, rows = "", []
    if key in ("dataProvider", "imagerySearch"):
        name, rows = (
            str(fields.get("providerName") or fields.get("dataProvider")),
            data_providers() + search_providers(),
        )
    prices = next((each["price"] for each in rows if each["name"].lower() == name.lower()), [])
    zoom = fields.get("zoom") or 18
    per_km2 += next(
        (each["priceSqKm"] for each in prices if each["zoom"] == int(zoom)), prices[-1]["priceSqKm"] if prices else 0
    )
    return math.ceil(round(max(1.0, area / 1e6) * per_km2, 6))


def cost(request: Request, state: State) -> Response:
    body = read_object(request)
    model, key, fields, area = judge(state, body)
    price = price_of(model, body, key, fields, area)
    if option(state, "cost_as") == "text":
        return Response(200, str(price), content_type="text/plain")
    return Response(200, str(price), content_type="application/json")


# create and look


def create(request: Request, state: State) -> Response:
    processing = start(state, read_object(request))
    return Response(json=show(request, state, processing))


def start(state: State, body: dict[str, Any]) -> dict[str, Any]:
    check_role(state, "contributor")
    model, key, fields, area = judge(state, body)
    project = the_project(state, str(body.get("projectId") or default_id(state)))
    if not isinstance(body.get("name"), str) or not body["name"].strip():
        raise refused(400, "BAD_REQUEST", "name must not be empty")
    price = price_of(model, body, key, fields, area)
    with state.transaction():
        if option(state, "billing") == "CREDITS" and spent(state) + price > option(state, "credits"):
            raise refused(400, "BAD_REQUEST", "You don't have enough limit, please contact admin!")
        processing = {
            "id": str(uuid.uuid4()), "project": project["id"], "name": body["name"], "body": body, "model": model["id"],
            "cost": price, "area": round(area), "aois": len(polygons_of(body["geometry"])), "created": state.now(),
            "started": state.now(), "updated": state.now(), "restarts": 0, "rating": None, "review": None,
        }  # fmt: skip
        state.create(SERVICE, "processing", processing["id"], processing)
        state.create(SERVICE, "charge", processing["id"], {"cost": price, "area": round(area)})
    return processing


def status_of(state: State, processing: dict[str, Any]) -> tuple[str, Optional[int]]:
    """(status, percent) by the time since it was started."""
    chosen = option(state, "run_seconds")
    share = state.fraction(processing["started"], float(state.option("sandbox.seconds") if chosen is None else chosen))
    if option(state, "stuck"):
        share = min(share, 0.6)
    if processing.get("cancelled"):
        return "CANCELLED", None
    if share < 0.1:
        return "UNPROCESSED", 0
    search = (processing["body"]["params"]["sourceParams"].get("imagerySearch") or {}).get("imageIds")
    if search and share < 0.4:
        return "AWAITING", None
    if share < 1:
        return "IN_PROGRESS", int(share * 100)
    return ("FAILED", 80) if failure_code(state, processing) else ("OK", 100)


def failure_code(state: State, processing: dict[str, Any]) -> str:
    found = re.search(r"fail( always)?:([\w.-]+)", processing["name"])
    code = found.group(2) if found else str(option(state, "fail_code") or "")
    if processing["restarts"] and not (found and found.group(1)):
        return ""
    return code


def show(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    body, (status, percent) = processing["body"], status_of(state, processing)
    model = find_model({"wdId": processing["model"]}) or {}
    sources = {key: None for key in SOURCES}
    for key, value in body["params"]["sourceParams"].items():
        if value is not None:
            sources[key] = {name: value.get(name) for name in _FIELDS[key]}
    done = status == "OK"
    titles = {block["name"]: block["displayName"] for block in model.get("blocks", [])}
    shown = {
        "id": processing["id"],
        "name": processing["name"],
        "description": body.get("description"),
        "projectId": processing["project"],
        "status": status,
        "percentCompleted": percent,
        "cost": processing["cost"],
        "aoiCount": processing["aois"],
        "aoiArea": processing["area"],
        "area": processing["area"],
        "workflowDef": model,
        "params": {"sourceParams": sources, "inferenceParams": body["params"].get("inferenceParams")},
        "blocks": [{**block, "displayName": titles.get(block["name"])} for block in body.get("blocks") or []],
        "meta": body.get("meta"),
        "messages": failure(failure_code(state, processing)) if status == "FAILED" else [],
        "reviewStatus": _review(state, processing, done),
        "rating": processing["rating"],
        "vectorLayer": vector_links(request, processing["id"], processing["name"]) if done else None,
        "rasterLayer": tile_links(request, _imagery(body)) if done else None,
        "resultRasterLayer": tile_links(request, "basemap") if done and option(state, "result_tiles") else None,
        "created": stamp(processing["created"]),
        "updated": stamp(processing["updated"]),
    }
    if option(state, "extra_fields"):
        shown["notKnownYet"] = [{"a": 1}]
    return shown


def _imagery(body: dict[str, Any]) -> str:
    mosaic_id = (body["params"]["sourceParams"].get("myImagery") or {}).get("mosaicId")
    return f"mosaic/{mosaic_id}" if mosaic_id else "basemap"


def _review(state: State, processing: dict[str, Any], done: bool) -> Any:
    if processing["review"]:
        return {"reviewStatus": processing["review"], "inReviewUntil": None}
    if not (done and option(state, "review")):
        return None
    return {"reviewStatus": "IN_REVIEW", "inReviewUntil": stamp(processing["created"] + 5 * 86400)}


def show_v1(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    """The old form: flat texts as ``params``."""
    shown = show(request, state, processing)
    fields = next(value for value in shown["params"]["sourceParams"].values() if value is not None)
    flat = {"data_provider": fields.get("providerName") or fields.get("dataProvider"), "url": fields.get("url")}
    if fields.get("zoom") is not None:
        flat["zoom"] = str(fields["zoom"])
    return {**shown, "params": {key: value for key, value in flat.items() if value}}


def the_processing(request: Request, state: State) -> dict[str, Any]:
    uid = request.vars["processing"]
    processing = state.get(SERVICE, "processing", uid)
    if processing is None:
        raise refused(404, "NOT_FOUND", f"Processing {uid} not found")
    return processing


def get(request: Request, state: State) -> Response:
    return Response(json=show(request, state, the_processing(request, state)))


def get_v1(request: Request, state: State) -> Response:
    return Response(json=show_v1(request, state, the_processing(request, state)))


def runs_of(state: State, project_id: Optional[str]) -> list[dict[str, Any]]:
    found = [each for _, each in state.all(SERVICE, "processing")]
    return [each for each in found if project_id in (None, each["project"])]


def list_all(request: Request, state: State) -> Response:
    return Response(json=[show(request, state, each) for each in runs_of(state, None)])


def list_all_v1(request: Request, state: State) -> Response:
    return Response(json=[show_v1(request, state, each) for each in runs_of(state, None)])


def list_of_project(request: Request, state: State) -> Response:
    project = the_project(state, request.vars["project"])
    return Response(json=[show(request, state, each) for each in runs_of(state, project["id"])])


def page(request: Request, state: State) -> Response:
    project, body = the_project(state, request.vars["project"]), read_object(request)
    terms, token = str(body.get("terms") or "").lower(), body.get("sortBy") or "CREATED"
    if token not in _SORTS:
        raise refused(400, "BAD_REQUEST", f"Unknown sortBy {token}")
    found = [each for each in runs_of(state, project["id"]) if terms in each["name"].lower()]
    key = {"NAME": "name", "COST": "cost", "AREA": "area"}.get(token, "created")
    found.sort(key=lambda each: each[key], reverse=str(body.get("sortOrder") or "DESC").upper() == "DESC")
    rows, total, _, _ = paged({"limit": 30, **body}, found)
    return Response(json={"results": [show(request, state, each) for each in rows], "total": total, "count": len(rows)})


# what comes of it


def features_of(state: State, processing: dict[str, Any], geometry: Any = None) -> list[dict[str, Any]]:
    """The synthetic things in the area of a processing, or in one of its AOIs."""
    if "empty result" in processing["name"]:
        return []
    body = processing["body"]
    model = find_model({"wdId": processing["model"]}) or {}
    options = {block["name"] for block in body.get("blocks") or [] if block.get("enabled")}
    return make_features(model.get("styleName", ""), geometry or body["geometry"], options)


def result(request: Request, state: State) -> Response:
    processing = the_processing(request, state)
    if status_of(state, processing)[0] != "OK":
        raise refused(400, "BAD_REQUEST", "The processing has no result: its status is not OK")
    geometry = None
    if request.param("aoiId"):
        geometry = next(
            (aoi["geometry"] for aoi in _aois(state, processing) if aoi["id"] == request.param("aoiId")), None
        )
        if geometry is None:
            raise refused(404, "NOT_FOUND", "AOI not found")
    collection = {"type": "FeatureCollection", "features": features_of(state, processing, geometry)}
    answer = Response(json=collection)
    answer.headers["Content-Type"] = "application/octet-stream"
    return answer


def aois(request: Request, state: State) -> Response:
    rows = _aois(state, the_processing(request, state))
    return Response(json={"aois": rows} if option(state, "aois_wrapped") else rows)


def _aois(state: State, processing: dict[str, Any]) -> list[dict[str, Any]]:
    status, percent = status_of(state, processing)
    messages = failure(failure_code(state, processing)) if status == "FAILED" else []
    rows = []
    for number, polygon in enumerate(polygons_of(processing["body"]["geometry"]), 1):
        geometry = {"type": "Polygon", "coordinates": polygon}
        uid = str(uuid.uuid5(uuid.UUID(processing["id"]), str(number)))
        area = round(square_metres(geometry))
        rows.append({
            "id": uid, "status": status, "percentCompleted": percent, "area": area, "messages": messages,
            "geometry": geometry,
        })  # fmt: skip
    return rows


def _changed(state: State, processing: dict[str, Any], **changes: Any) -> dict[str, Any]:
    changes = {**changes, "updated": state.now()}
    return state.update(SERVICE, "processing", processing["id"], lambda old: {**old, **changes}) or processing


def rename(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    processing, body = the_processing(request, state), read_object(request)
    inner = {**processing["body"], "description": body.get("description")}
    changed = _changed(state, processing, name=body.get("name") or processing["name"], body=inner)
    return Response(json=show(request, state, changed))


def restart(request: Request, state: State) -> Response:
    check_role(state, "contributor")
    processing = the_processing(request, state)
    if status_of(state, processing)[0] != "FAILED":
        raise refused(400, "BAD_REQUEST", "Only a failed processing can be restarted")
    changed = _changed(state, processing, started=state.now(), restarts=processing["restarts"] + 1)
    return Response(json=show(request, state, changed))


def remove(request: Request, state: State) -> Response:
    check_role(state, "maintainer")
    state.delete(SERVICE, "processing", the_processing(request, state)["id"])
    return Response(200)


def rate(request: Request, state: State) -> Response:
    processing, body = the_processing(request, state), read_object(request)
    if status_of(state, processing)[0] != "OK" or body.get("rating") not in (1, 2, 3, 4, 5):
        raise refused(400, "BAD_REQUEST", "Only a processing that is OK can be rated, from 1 to 5")
    _changed(state, processing, rating={"rating": str(body["rating"]), "feedback": body.get("feedback")})
    return Response(200)


def review(word: str) -> Any:
    def answer(request: Request, state: State) -> Response:
        processing = the_processing(request, state)
        current = _review(state, processing, status_of(state, processing)[0] == "OK")
        if not current or current["reviewStatus"] != "IN_REVIEW":
            raise refused(400, "BAD_REQUEST", "The processing is not in review")
        if word == "NOT_ACCEPTED" and not isinstance(read_object(request).get("features"), dict):
            raise refused(400, "BAD_REQUEST", "features are needed")
        _changed(state, processing, review=word)
        return Response(200)

    return answer


def stats(request: Request, state: State) -> Response:
    body = read_object(request)
    rows = [_stat(request, state, each) for each in runs_of(state, None)]
    if request.param("type") == "CSV":
        lines = [
            "name,status,cost,area",
            *(f"{row['name']},{row['status']},{row['cost']},{row['area']}" for row in rows),
        ]
        return Response(200, "\n".join(lines), content_type="text/csv")
    start, size = int(body.get("page") or 0), int(body.get("perPage") or 50)
    shown = rows[start * size : (start + 1) * size]
    return Response(json={
        "results": shown, "total": len(rows), "count": len(shown),
        "totalCost": sum(row["cost"] for row in rows), "totalArea": sum(row["area"] for row in rows),
    })  # fmt: skip


def _stat(request: Request, state: State, processing: dict[str, Any]) -> dict[str, Any]:
    shown = show(request, state, processing)
    names = {project["id"]: project["name"] for project in all_projects(state)}
    return {
        "projectName": names.get(shown["projectId"]), "name": shown["name"], "area": shown["area"],
        "cost": shown["cost"],
        "created": shown["created"], "completionDate": None, "status": shown["status"], "archived": False,
        "percentCompleted": shown["percentCompleted"], "scenario": shown["workflowDef"].get("name"),
    }  # fmt: skip


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/processing/cost/v2", cost),
    ("POST", "/processing/cost", cost),
    ("POST", "/processings/v2", create),
    ("GET", "/processings/v2", list_all),
    ("GET", "/processings", list_all_v1),
    ("POST", "/processings/stats", stats),
    ("GET", "/projects/{project}/processings/v2", list_of_project),
    ("POST", "/projects/{project}/processings/v2/page", page),
    ("GET", "/processings/{processing}/v2", get),
    ("GET", "/processings/{processing}", get_v1),
    ("PUT", "/processings/{processing}/v2", rename),
    ("PUT", "/processings/{processing}", rename),
    ("DELETE", "/processings/{processing}", remove),
    ("POST", "/processings/{processing}/restart/v2", restart),
    ("POST", "/processings/{processing}/restart", restart),
    ("GET", "/processings/{processing}/result", result),
    ("GET", "/processings/{processing}/aois", aois),
    ("PUT", "/processings/{processing}/rate", rate),
    ("PUT", "/processings/{processing}/acceptation", review("ACCEPTED")),
    ("PUT", "/processings/{processing}/rejection", review("NOT_ACCEPTED")),
)
ROUTES = [Route(method, f"/rest{path}", guarded(handler)) for method, path, handler in _TABLE]
