"""Images into a mosaic: looked at first, streamed one after the other, followed until there are tiles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from typing import Any

from ....language import tr, trn
from ...declare import RasterFile, Run
from ...errors import (
    Cancelled,
    InputError,
)
from ...jobs import Job, JobState
from ...multipart import PIECE
from ...steps import Order, Work
from ..demanding import helpful
from ..form import listed_words, needed_geodata
from ..reading import text
from ..work import IMAGES, settle_upload, upload_steps
from .models import Storage
from .preflight import Candidate, company_of, judge_all, needs_conversion


@dataclass(frozen=True)
class Ready:
    """An image that may be sent. ``checksum`` is its SHA-1, as the service computes it."""

    name: str
    path: Path
    size: int
    checksum: str


def order_images(run: Run) -> Order:
    """The images, looked at and judged; those that had to be converted go along into the job's folder."""
    given: Sequence[RasterFile] = run.values.get("IMAGES") or ()
    check_upload(run.values)
    if not given:
        raise InputError(tr("'Images' is empty: there is nothing to upload. Nothing was sent."))
    images = read_images(run, given)
    mosaic_id, name = text(run.values, "MOSAIC_ID").strip(), text(run.values, "NAME").strip()
    tags = listed_words(text(run.values, "TAGS"))
    request = {"mosaic_id": mosaic_id, "name": name, "tags": list(tags), "images": [image.name for image in images]}
    content = hashlib.sha256(" ".join(image.checksum for image in images).encode("ascii")).hexdigest()
    whole, before, rows, cargo = sum(image.size for image in images) or 1, 0, [], {}
    for number, image in enumerate(images, 1):
        kept = f"image_{number}.tif" if run.scratch in image.path.parents else ""
        cargo.update({kept: image.path} if kept else {})
        rows.append(
            {
                "name": image.name,
                "path": "" if kept else str(image.path.absolute()),
                "kept": kept,
                "size": image.size,
                "checksum": image.checksum,
                "before": before,
                "whole": whole,
            }
        )
        before += image.size
    return Order(request, content, name or trn("{n} image", "{n} images", len(images)), {IMAGES: rows}, cargo)


def check_upload(values: Mapping[str, Any]) -> None:
    """InputError unless exactly one of MOSAIC_ID and NAME is given."""
    if bool(text(values, "MOSAIC_ID").strip()) == bool(text(values, "NAME").strip()):
        raise InputError(tr("Give either a mosaic, or the name of a new one. Nothing was sent."))


def read_images(run: Run, given: Sequence[RasterFile]) -> list[Ready]:
    """The images as GeoTIFFs on disk, all judged against the account and the mosaic; InputError names what is unfit."""
    geodata = needed_geodata(run)
    images, candidates = [], []
    names: set[str] = set()
    for file in given:
        path, facts = Path(file.path), geodata.raster_facts(Path(file.path))
        if needs_conversion(path.name, facts):
            run.info(tr("{file} is copied into a compressed GeoTIFF first.", file=path.name))
            path = geodata.as_geotiff(path, run.scratch)
            facts = geodata.raster_facts(path)
        name = _own_name(file.name or path.name, names)
        candidates.append(Candidate(name, facts))
        images.append((name, path, facts.size_bytes))
    _judge(run, candidates)
    return [Ready(name, path, size, _sha1(path, run)) for name, path, size in images]


def _judge(run: Run, candidates: Sequence[Candidate]) -> None:
    mosaic_id = text(run.values, "MOSAIC_ID").strip()
    company = company_of(run.client.imagery.images(mosaic_id) if mosaic_id else ())
    storage = helpful(run.client.imagery.storage, run.warn, tr("The storage figure"), tr("what is free is not checked"))
    verdicts = judge_all(candidates, storage or Storage(), company)
    for candidate, verdict in zip(candidates, verdicts):
        for warning in verdict.warnings:
            run.warn(f"{candidate.name}: {warning}.")
    blocked = [f"{each.name}: {', '.join(one.blocks)}" for each, one in zip(candidates, verdicts) if one.blocks]
    if blocked:
        raise InputError(tr("Not fit to send: {blocked}. Nothing was sent.", blocked="; ".join(blocked)))


def upload_outputs(run: Run, job: Job) -> Mapping[str, Any]:
    ids = [str(each) for each in job.remote.get("image_ids") or ()]
    if job.message and job.state is JobState.SUCCEEDED:
        run.warn(tr("Not all images could be prepared: {job}", job=job.message))
    return {
        "MOSAIC_ID": str(job.remote.get("mosaic_id") or ""),
        "IMAGE_COUNT": len(ids),
        "IMAGE_IDS": dumps(ids, separators=(",", ":")),
        "JOB_ID": job.id,
    }


def _own_name(name: str, taken: set[str]) -> str:
    """A name that ends in .tif and that no other image of the batch has."""
    stem = Path(name).name
    stem = stem[: -len(Path(stem).suffix)] if Path(stem).suffix.lower() in (".tif", ".tiff") else stem
    candidate, number = f"{stem}.tif", 2
    while candidate.lower() in taken:
        candidate, number = f"{stem}_{number}.tif", number + 1
    taken.add(candidate.lower())
    return candidate


def _sha1(path: Path, run: Run) -> str:
    """The service tells images apart by SHA-1; here it protects nothing."""
    digest = hashlib.sha1(usedforsecurity=False)
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(PIECE), b""):
            if run.cancelled():
                raise Cancelled(tr("Stopped while reading the images. Nothing was sent."))
            digest.update(piece)
    return digest.hexdigest()


UPLOAD_WORK = Work(
    order_images,
    upload_steps,
    upload_outputs,
    settled=settle_upload,
    waits=lambda run: True,
)
