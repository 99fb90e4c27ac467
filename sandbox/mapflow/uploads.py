"""Uploads to the sandbox's Mapflow: really opened, measured, judged, and kept."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path
from typing import Any

from ..routing import Refused, Request, Response, Route
from ..state import State
from .access import SERVICE, behind_sign_in, data_error, option, required
from .imagery import data_object, file_of, images_of, new_mosaic, tags_of, the_mosaic, used_bytes

LINKABLE = "s3://sandbox-public/"


def upload(request: Request, state: State) -> Response:
    mosaic = the_mosaic(request, state)
    take_upload(request, state, mosaic)
    return Response(json={"message": "Image uploaded", "mosaic_id": mosaic["id"]})


def upload_to_new(request: Request, state: State) -> Response:
    name = request.param("name")
    if not name:
        raise Refused(422, [{"loc": ["query", "name"], "msg": "field required", "type": "value_error.missing"}])
    mosaic = new_mosaic(state, name, tags_of(request.params.get("tags")))
    try:
        take_upload(request, state, mosaic)
    except Refused:
        state.delete(SERVICE, "mosaic", mosaic["id"])
        raise
    return Response(json={"message": "Mosaic created", "mosaic_id": mosaic["id"]})


def take_upload(request: Request, state: State, mosaic: dict[str, Any]) -> None:
    part = next((each for each in request.multipart() if each.name == "file"), None)
    if part is None or part.path is None:
        raise Refused(422, [{"loc": ["body", "file"], "msg": "field required", "type": "value_error.missing"}])
    add_image(state, mosaic, part.path, part.filename or "image.tif", part.size)


def link_image(request: Request, state: State) -> Response:
    """Only addresses of the sandbox's own public bucket: they become a synthetic image."""
    from .pictures import synthetic_geotiff

    mosaic, url = the_mosaic(request, state), required(data_object(request), "url")
    if not url.startswith(LINKABLE):
        raise _upload_error(state, "FileOpenError")
    path = state.temporary(".tif")
    synthetic_geotiff(path, (37.60, 55.70, 37.62, 55.71))
    add_image(state, mosaic, path, url.rpartition("/")[2], path.stat().st_size)
    return Response(json={"message": "Image linked", "mosaic_id": mosaic["id"]})


def add_image(state: State, mosaic: dict[str, Any], path: Path, filename: str, size: int) -> None:
    """Opens the file as a GeoTIFF, judges it, and keeps it under a new id."""
    from .pictures import Unreadable, read_facts

    _judge_size(state, size)
    try:
        facts = read_facts(path)
    except Unreadable as error:
        known = {"filename": filename, "bad_parameters": "crs"} if error.code == "FileCheckFailed" else {}
        raise _upload_error(state, error.code, **known) from None
    if max(facts.width, facts.height) >= option(state, "max_side"):
        raise _upload_error(state, "FileCheckFailed", filename=filename, bad_parameters="width, height")
    others = images_of(state, mosaic["id"])
    if others and others[0]["meta_data"]["count"] != facts.count:
        raise _upload_error(
            state, "FileValidationFailed", filename=filename, mosaic_id=mosaic["id"], param_name="count",
            got_param=facts.count, expected_param=others[0]["meta_data"]["count"],
        )  # fmt: skip
    failing = option(state, "preprocess_fail")
    image = {
        "id": str(uuid.uuid4()),
        "mosaic_id": mosaic["id"],
        "filename": filename,
        "file_size": size,
        "checksum": _sha1(path),
        "uploaded": state.now(),
        "ring": facts.ring,
        "meta_data": facts.meta(),
        "fails": not facts.readable or bool(failing and failing in filename),
    }
    path.replace(file_of(state, image["id"]))
    state.create(SERVICE, "image", image["id"], image)


def _judge_size(state: State, size: int) -> None:
    most, limit = option(state, "max_file"), option(state, "memory_limit")
    if size >= most:
        raise _upload_error(state, "FileTooBig", max_file_size=most, actual_file_size=size)
    free = None if limit is None else limit - used_bytes(state)
    if free is not None and size > free:
        raise _upload_error(state, "MemoryLimitExceeded", memory_requested=size, available_memory=max(0, free))


def _upload_error(state: State, code: str, **parameters: Any) -> Refused:
    return data_error(int(option(state, "upload_status")), code, **parameters)


def _sha1(path: Path) -> str:
    digest = hashlib.sha1(usedforsecurity=False)
    with open(str(path), "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


ROUTES = [
    Route("POST", "/rest/rasters/mosaic/image", behind_sign_in(upload_to_new)),
    Route("POST", "/rest/rasters/mosaic/{mosaic}/image", behind_sign_in(upload)),
    Route("POST", "/rest/rasters/mosaic/{mosaic}/link-image", behind_sign_in(link_image)),
]
