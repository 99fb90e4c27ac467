"""The Data API of the sandbox's Mapflow: mosaics, images, uploads, previews, states, storage."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..accounts import sandbox_email
from ..routing import Refused, Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, not_found, option, required
from .ground import wkt
from .links import presign, tile_links


def stamp(seconds: float, zone: bool = True) -> str:
    """ISO 8601 in UTC; uploads carry no zone, as at the service."""
    text = datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")
    return text + ("Z" if zone else "")


# mosaics


def list_mosaics(request: Request, state: State) -> Response:
    wanted = set(request.params.get("tags", []))
    found = [mosaic for _, mosaic in state.all(SERVICE, "mosaic") if wanted <= set(mosaic["tags"] or [])]
    return Response(json=[mosaic_answer(request, state, mosaic) for mosaic in found])


def create_mosaic(request: Request, state: State) -> Response:
    body = data_object(request)
    return Response(json=brief(new_mosaic(state, required(body, "name"), tags_of(body.get("tags")))))


def new_mosaic(state: State, name: str, tags: list[str]) -> dict[str, Any]:
    mosaic: dict[str, Any] = {"id": str(uuid.uuid4()), "name": name, "tags": tags, "created_at": stamp(state.now())}
    state.create(SERVICE, "mosaic", mosaic["id"], mosaic)
    return mosaic


def brief(mosaic: dict[str, Any]) -> dict[str, Any]:
    return {key: mosaic[key] for key in ("id", "name", "tags", "created_at")}


def get_mosaic(request: Request, state: State) -> Response:
    return Response(json=mosaic_answer(request, state, the_mosaic(request, state)))


def update_mosaic(request: Request, state: State) -> Response:
    mosaic, body = the_mosaic(request, state), data_object(request)

    def change(old: dict[str, Any]) -> dict[str, Any]:
        tags = tags_of(body["tags"]) if body.get("tags") is not None else old["tags"]
        return {**old, "name": body.get("name") or old["name"], "tags": tags}

    return Response(json=brief(state.update(SERVICE, "mosaic", mosaic["id"], change) or mosaic))


def delete_mosaic(request: Request, state: State) -> Response:
    mosaic = the_mosaic(request, state)
    if option(state, "lock_mosaics"):
        raise Refused(409, "The mosaic is used by a processing")
    for image in images_of(state, mosaic["id"]):
        remove_image(state, image)
    state.delete(SERVICE, "mosaic", mosaic["id"])
    return Response(200)


def the_mosaic(request: Request, state: State) -> dict[str, Any]:
    uid = request.vars["mosaic"]
    mosaic = state.get(SERVICE, "mosaic", uid)
    if mosaic is None:
        raise not_found("mosaic", uid)
    return mosaic


def images_of(state: State, mosaic_id: str) -> list[dict[str, Any]]:
    return [image for _, image in state.all(SERVICE, "image") if image["mosaic_id"] == mosaic_id]


def ready_images(state: State, mosaic_id: str) -> list[dict[str, Any]]:
    return [image for image in images_of(state, mosaic_id) if preprocessing(state, image) == "COMPLETED"]


def mosaic_answer(request: Request, state: State, mosaic: dict[str, Any]) -> dict[str, Any]:
    images, ready = images_of(state, mosaic["id"]), ready_images(state, mosaic["id"])
    rings = [image["ring"] for image in ready]
    shown = {
        **brief(mosaic),
        "footprint": wkt({"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}) if rings else None,
        "sizeInBytes": sum(image["file_size"] for image in images),
        "image_count": len(images),
        "rasterLayer": tile_links(request, f"mosaic/{mosaic['id']}") if ready else None,
    }
    return {**shown, **_extra(state)}


# images


def list_images(request: Request, state: State) -> Response:
    mosaic = the_mosaic(request, state)
    return Response(json=[image_answer(request, state, image) for image in images_of(state, mosaic["id"])])


def get_image(request: Request, state: State) -> Response:
    return Response(json=image_answer(request, state, the_image(request, state)))


def rename_image(request: Request, state: State) -> Response:
    image, name = the_image(request, state), request.param("name") or ""
    if not 1 <= len(name) <= 255:
        raise Refused(422, [{"loc": ["query", "name"], "msg": "1 to 255 characters", "type": "value_error"}])
    changed = state.update(SERVICE, "image", image["id"], lambda old: {**old, "filename": name})
    return Response(json=image_answer(request, state, changed or image))


def delete_image(request: Request, state: State) -> Response:
    remove_image(state, the_image(request, state))
    return Response(200, json={"message": "deleted"})


def remove_image(state: State, image: dict[str, Any]) -> None:
    state.delete(SERVICE, "image", image["id"])
    file_of(state, image["id"]).unlink(missing_ok=True)


def the_image(request: Request, state: State) -> dict[str, Any]:
    uid = request.vars["image"]
    image = state.get(SERVICE, "image", uid)
    if image is None:
        raise not_found("image", uid)
    return image


def file_of(state: State, image_id: str) -> Path:
    """``image_id`` is always one of ours: it was looked up before."""
    return state.folder(SERVICE, "images") / f"{image_id}.tif"


def image_answer(request: Request, state: State, image: dict[str, Any]) -> dict[str, Any]:
    ready = preprocessing(state, image) == "COMPLETED"
    base = f"{request.base_url}/rest/rasters/image/{image['id']}/preview"
    store = f"s3://sandbox/{sandbox_email()}/{image['id']}"
    return {
        "id": image["id"],
        "mosaic_id": image["mosaic_id"],
        "filename": image["filename"],
        "file_size": image["file_size"],
        "checksum": image["checksum"],
        "uploaded_at": stamp(image["uploaded"], zone=False),
        "image_url": f"{store}/image.tif",
        "cog_link": f"{store}/cog/area-1.tif" if ready else None,
        "preview_url_s": f"{base}/s",
        "preview_url_l": f"{base}/l",
        "footprint": wkt({"type": "Polygon", "coordinates": [image["ring"]]}),
        "meta_data": image["meta_data"],
        "available_for_download": True,
        **_extra(state),
    }


def get_preview(request: Request, state: State) -> Response:
    from .pictures import LARGE, SMALL, preview  # GDAL is needed for pictures alone

    image, size = the_image(request, state), {"s": SMALL, "l": LARGE}.get(request.vars["size"])
    if size is None:
        raise Refused(422, [{"loc": ["path", "size"], "msg": "s or l", "type": "value_error"}])
    if preprocessing(state, image) != "COMPLETED":
        raise Refused(404, "Preview is not ready")
    return Response(200, preview(file_of(state, image["id"]), size), content_type="image/jpeg")


# states, storage, download


def preprocessing(state: State, image: dict[str, Any]) -> str:
    """PENDING, IN_PROGRESS, then COMPLETED or FAILED, by the time since the upload."""
    share = state.fraction(image["uploaded"], preprocess_seconds(state))
    if share < 0.3:
        return "PENDING"
    if share < 1:
        return "IN_PROGRESS"
    return "FAILED" if image["fails"] else "COMPLETED"


def preprocess_seconds(state: State) -> float:
    chosen = option(state, "preprocess_seconds")
    return float(state.option("sandbox.seconds") / 3 if chosen is None else chosen)


def show_state(state: State, image: dict[str, Any]) -> dict[str, Any]:
    status = preprocessing(state, image)
    return {
        "image_id": image["id"],
        "filename": image["filename"],
        "preprocessing_status": status,
        "preprocessing_error": "synthetic failure of the sandbox" if status == "FAILED" else None,
        "data_available": status == "COMPLETED",
        "uploaded_at": stamp(image["uploaded"]),
    }


def image_status(request: Request, state: State) -> Response:
    return Response(json=show_state(state, the_image(request, state)))


def mosaic_status(request: Request, state: State) -> Response:
    mosaic = the_mosaic(request, state)
    shown = [show_state(state, image) for image in images_of(state, mosaic["id"])]
    words = [each["preprocessing_status"] for each in shown]
    return Response(json={
        "mosaic_id": mosaic["id"],
        "total_images": len(shown),
        "ready_images": words.count("COMPLETED"),
        "pending_images": words.count("PENDING"),
        "in_progress_images": words.count("IN_PROGRESS"),
        "failed_images": words.count("FAILED"),
        "images": shown,
    })  # fmt: skip


def download(request: Request, state: State) -> Response:
    image = the_image(request, state)
    if preprocessing(state, image) != "COMPLETED":
        raise Refused(409, "The image is not available yet")
    if not option(state, "downloadable"):
        raise Refused(403, "The image cannot be downloaded")
    lifetime = float(option(state, "link_seconds"))
    url = presign(request, state, f"/mapflow/images/{image['id']}", lifetime)
    return Response(json={"download_url": url, "filename": image["filename"], "expires_in": int(lifetime)})


def memory(request: Request, state: State) -> Response:
    limit, used = option(state, "memory_limit"), used_bytes(state)
    return Response(json={
        "memoryLimit": limit,
        "memoryUsed": used,
        "memoryFree": None if limit is None else max(0, limit - used),
        "maxUploadFileSize": option(state, "max_file"),
        "maxPixelCount": option(state, "max_side"),
    })  # fmt: skip


def used_bytes(state: State) -> int:
    return sum(image["file_size"] for _, image in state.all(SERVICE, "image"))


def data_object(request: Request) -> dict[str, Any]:
    value = request.json()
    if not isinstance(value, dict):
        raise Refused(422, [{"loc": ["body"], "msg": "value is not a valid dict", "type": "type_error.dict"}])
    return value


def tags_of(value: Any) -> list[str]:
    return [str(tag) for tag in value] if isinstance(value, list) else []


def _extra(state: State) -> dict[str, Any]:
    """Fields that no client knows yet."""
    return {"newField": {"nested": [1, None]}, "anotherField": None} if option(state, "extra_fields") else {}


_TABLE: tuple[tuple[str, str, Any], ...] = (
    ("GET", "/mosaic", list_mosaics),
    ("POST", "/mosaic", create_mosaic),
    ("GET", "/mosaic/{mosaic}", get_mosaic),
    ("PUT", "/mosaic/{mosaic}", update_mosaic),
    ("DELETE", "/mosaic/{mosaic}", delete_mosaic),
    ("GET", "/mosaic/{mosaic}/image", list_images),
    ("GET", "/mosaic/{mosaic}/status", mosaic_status),
    ("GET", "/image/{image}", get_image),
    ("PUT", "/image/{image}", rename_image),
    ("DELETE", "/image/{image}", delete_image),
    ("GET", "/image/{image}/preview/{size}", get_preview),
    ("GET", "/image/{image}/status", image_status),
    ("GET", "/image/{image}/download", download),
    ("GET", "/memory", memory),
)
ROUTES = [Route(method, f"/rest/rasters{path}", behind_sign_in(handler)) for method, path, handler in _TABLE]
