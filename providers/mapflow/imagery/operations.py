"""Own imagery: mosaics and images listed, made, changed, deleted, brought home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from json import dumps
from pathlib import Path
from typing import Any

from ....language import tr
from ...declare import Joined, Run
from ...errors import InputError, NotFoundError, RequestError
from ...safe_paths import UnsafeName, safe_join
from ...steps import Order, Work, done
from ..form import FOOTPRINTS, IMAGE_ID, MOSAIC_ID, NAME, confirmed, given_id, listed_words
from ..reading import text
from ..search.operations import shareable
from ..wording import byte_size
from ..work import MOSAIC
from .models import Image, Mosaic
from .placing import picture_kind


def order_mosaic(run: Run) -> Order:
    name, tags = _name(run), list(listed_words(run.values["TAGS"]))
    return Order({"name": name, "tags": tags}, "", name)


def update_mosaic(run: Run) -> Mapping[str, Any]:
    """Both name and tags are sent: what was left empty is read first and kept."""
    mosaic_id = given_id(run.values, MOSAIC_ID, "a mosaic")
    name, tags = text(run.values, "NAME").strip(), listed_words(run.values["TAGS"])
    if not name and not tags:
        raise InputError(tr("Give a new name or new tags. Nothing was sent."))
    before = run.client.imagery.mosaic(mosaic_id)
    if not tags and not before.has_told_tags:
        raise InputError(
            tr(
                "Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. "
                "Nothing was changed. Give the tags too.",
                before=before.name or mosaic_id,
            )
        )
    if not name and not before.name:
        raise InputError(
            tr(
                "Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.",
                mosaic_id=mosaic_id,
            )
        )
    run.client.imagery.update_mosaic(mosaic_id, name or before.name, tags or before.tags)
    return {"MOSAIC_ID": mosaic_id}


def check_mosaic_deletion(values: Mapping[str, Any]) -> None:
    confirmed(
        values,
        tr(
            "the mosaic {given_id} and all its images",
            given_id=given_id(values, MOSAIC_ID, "a mosaic"),
        ),
    )


def check_image_deletion(values: Mapping[str, Any]) -> None:
    confirmed(values, tr("the image {given_id}", given_id=given_id(values, IMAGE_ID, tr("an image"))))


def delete_mosaic(run: Run) -> Mapping[str, Any]:
    check_mosaic_deletion(run.values)
    mosaic_id = given_id(run.values, MOSAIC_ID, "a mosaic")
    run.client.imagery.delete_mosaic(mosaic_id)
    run.info(tr("The mosaic {mosaic_id} is deleted.", mosaic_id=mosaic_id))
    return {}


def delete_image(run: Run) -> Mapping[str, Any]:
    check_image_deletion(run.values)
    image_id = given_id(run.values, IMAGE_ID, tr("an image"))
    run.client.imagery.delete_image(image_id)
    run.info(tr("The image {image_id} is deleted.", image_id=image_id))
    return {}


def list_mosaics(run: Run) -> Mapping[str, Any]:
    mosaics = run.client.imagery.mosaics(listed_words(run.values["TAGS"]))
    footprints = [mosaic_feature(each) for each in mosaics]
    return {"OUTPUT": Joined(footprints, None, style=FOOTPRINTS), "COUNT": len(mosaics)}


def list_images(run: Run) -> Mapping[str, Any]:
    images = run.client.imagery.images(given_id(run.values, MOSAIC_ID, "a mosaic"))
    footprints = [image_feature(each) for each in images]
    folder = run.folder("PREVIEWS")
    wanted = run.scratch not in folder.parents  # else nobody chose a folder
    if wanted:
        _bring_previews(run, images, folder)
    return {
        "OUTPUT": Joined(footprints, None, style=FOOTPRINTS),
        "COUNT": len(images),
        "PREVIEWS": folder if wanted else None,
    }


def show_mosaic(run: Run) -> Mapping[str, Any]:
    mosaic = run.client.imagery.mosaic(given_id(run.values, MOSAIC_ID, "a mosaic"))
    return {"OUTPUT": Joined([_whole(mosaic_feature(mosaic), mosaic.more)], None, style=FOOTPRINTS)}


def show_image(run: Run) -> Mapping[str, Any]:
    image = run.client.imagery.image(given_id(run.values, IMAGE_ID, tr("an image")))
    previews = {"preview_url_s": shareable(image.preview_small), "preview_url_l": shareable(image.preview_large)}
    return {"OUTPUT": Joined([_whole(image_feature(image), {**previews, **image.more})], None, style=FOOTPRINTS)}


def _whole(footprint: Mapping[str, Any], more: Mapping[str, Any]) -> Mapping[str, Any]:
    """The footprint with all that the service tells; what has members becomes JSON text."""
    told = {key: dumps(each) if isinstance(each, (Mapping, list)) else each for key, each in more.items()}
    return {**footprint, "properties": {**footprint["properties"], **told}}


def _bring_previews(run: Run, images: Sequence[Image], folder: Path) -> None:
    """Small previews as ``<image id>.jpg``; one that is not made yet, or cannot be brought, is left out and said."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = []
    for number, image in enumerate(images):
        try:
            content = run.client.imagery.preview(image)
            kind = picture_kind(content)
            if not kind:
                raise UnsafeName(tr("it is no picture"))
            safe_join(folder, f"{image.id}.{kind}").write_bytes(content)
        except (NotFoundError, UnsafeName):
            missing.append(image)
        except RequestError:  # the others would fare no better, and each would be waited for
            missing.extend(images[number:])
            break
        run.progress(100.0 * (number + 1) / len(images))
    if missing:
        run.info(
            tr(
                "Without a preview for now: {missing}.",
                missing=", ".join(each.filename or each.id for each in missing),
            )
        )


def rename_image(run: Run) -> Mapping[str, Any]:
    image_id, name = given_id(run.values, IMAGE_ID, tr("an image")), _name(run)
    if len(name) > 255:
        raise InputError(
            tr(
                "An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.",
                name_count=len(name),
            )
        )
    run.client.imagery.rename_image(image_id, name)
    return {"IMAGE_ID": image_id}


def download_image(run: Run) -> Mapping[str, Any]:
    image = run.client.imagery.image(given_id(run.values, IMAGE_ID, tr("an image")))
    if not image.downloadable:
        raise InputError(
            tr(
                "The image {filename} cannot be downloaded: Mapflow does not offer it.",
                filename=image.filename or image.id,
            )
        )
    size = f" ({byte_size(image.file_size)})" if image.file_size else ""
    run.info(tr("Downloading {filename}{size}.", filename=image.filename or image.id, size=size))

    def told(done: int, total: Any) -> None:
        whole = total or image.file_size
        if whole:
            run.progress(min(100.0, 100.0 * done / whole))

    target = run.scratch / f"{image.id}.tif"
    return {"OUTPUT": run.client.imagery.download(image.id, target, told)}


def mosaic_feature(mosaic: Mosaic) -> Mapping[str, Any]:
    properties = {
        "id": mosaic.id,
        "name": mosaic.name,
        "tags": ", ".join(mosaic.tags),
        "created_at": mosaic.created_at,
        "size_bytes": mosaic.size_bytes,
        "image_count": mosaic.image_count,
        "has_tiles": mosaic.tiles is not None,
        "tile_url": mosaic.tiles.tile_url if mosaic.tiles else None,
        "tilejson_url": mosaic.tiles.tilejson_url if mosaic.tiles else None,
    }
    return {"type": "Feature", "properties": properties, "geometry": mosaic.footprint}


def image_feature(image: Image) -> Mapping[str, Any]:
    sizes = image.pixel_size
    properties = {
        "id": image.id,
        "mosaic_id": image.mosaic_id,
        "filename": image.filename,
        "file_size": image.file_size,
        "uploaded_at": image.uploaded_at,
        "checksum": image.checksum,
        "crs": image.crs,
        "bands": image.bands,
        "width": image.width,
        "height": image.height,
        "dtypes": ", ".join(image.dtypes),
        "nodata": image.nodata,
        "pixel_size_x": sizes[0] if sizes else None,
        "pixel_size_y": sizes[-1] if sizes else None,
        "downloadable": image.downloadable,
    }
    return {"type": "Feature", "properties": properties, "geometry": image.footprint}


def _name(run: Run) -> str:
    name = text(run.values, "NAME").strip()
    if not name:
        raise InputError(tr("{name} must not be empty. Nothing was sent.", name=NAME.said))
    return name


CREATEMOSAIC_WORK = Work(
    order_mosaic,
    lambda at: (MOSAIC,),
    lambda run, job: {"MOSAIC_ID": job.remote["mosaic_id"]},
    settled=done,
    repeats=True,
)
