"""Images into a mosaic: looked at first, streamed one after the other, followed until there are tiles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from json import dumps
from pathlib import Path
from typing import Any, Optional

from ..declare import Field, Kind, Operation, Out, Output, RasterFile, Run
from ..errors import (
    AnswerError,
    AuthError,
    Cancelled,
    GeoRelayError,
    InputError,
    JobFailed,
    NotFoundError,
    StatusError,
)
from ..fields import NEW_RUN
from ..jobs import Job, JobHandle, JobState
from ..multipart import PIECE
from .following import UPLOAD, UPLOADED, find_image, find_mosaic, image_with
from .form import needed_geodata, words
from .preflight import Candidate, company_of, judge_all, needs_conversion
from .reading import flag, text
from .wording import byte_size


@dataclass(frozen=True)
class Ready:
    """An image that may be sent. ``checksum`` is its SHA-1, as the service computes it."""

    name: str
    path: Path
    size: int
    checksum: str


def upload_images(run: Run) -> Mapping[str, Any]:
    given: Sequence[RasterFile] = run.values.get("IMAGES") or ()
    check_upload(run.values)
    if not given:
        raise InputError("IMAGES is empty: there is nothing to upload. Nothing was sent.")
    images = read_images(run, given)
    mosaic_id, name = text(run.values, "MOSAIC_ID").strip(), text(run.values, "NAME").strip()
    tags = words(text(run.values, "TAGS"))
    request = {"mosaic_id": mosaic_id, "name": name, "tags": list(tags), "images": [image.name for image in images]}
    content = hashlib.sha256(" ".join(image.checksum for image in images).encode("ascii")).hexdigest()
    with run.jobs.open(request, content, name or f"{len(images)} images", flag(run.values, "NEW_RUN")) as handle:
        if not handle.followed or handle.job.is_open or handle.job.remote.get("failed"):
            send_all(run, handle, images, mosaic_id, name, tags)
            handle.wait()
        return outputs_of(run, handle.job)


def check_upload(values: Mapping[str, Any]) -> None:
    """InputError unless exactly one of MOSAIC_ID and NAME is given."""
    if bool(text(values, "MOSAIC_ID").strip()) == bool(text(values, "NAME").strip()):
        raise InputError("Give either MOSAIC_ID, or NAME for a new mosaic. Nothing was sent.")


def read_images(run: Run, given: Sequence[RasterFile]) -> list[Ready]:
    """The images as GeoTIFFs on disk, all judged against the account and the mosaic; InputError names what is unfit."""
    geodata = needed_geodata(run)
    images, candidates = [], []
    names: set[str] = set()
    for file in given:
        path, facts = Path(file.path), geodata.raster_facts(Path(file.path))
        if needs_conversion(path.name, facts):
            run.info(f"{path.name} is copied into a compressed GeoTIFF first.")
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
    verdicts = judge_all(candidates, run.client.imagery.storage(), company)
    for candidate, verdict in zip(candidates, verdicts):
        for warning in verdict.warnings:
            run.warn(f"{candidate.name}: {warning}.")
    blocked = [f"{each.name}: {', '.join(one.blocks)}" for each, one in zip(candidates, verdicts) if one.blocks]
    if blocked:
        raise InputError(f"Not fit to send: {'; '.join(blocked)}. Nothing was sent.")


def send_all(
    run: Run, handle: JobHandle, images: Sequence[Ready], mosaic_id: str, name: str, tags: Sequence[str]
) -> None:
    """Makes the mosaic if it is new, then sends what is not there yet; an image that fails does not lose the others."""
    if not mosaic_id:
        made = handle.once(
            "mosaic",
            lambda: {"mosaic_id": _named(run.client.imagery.create_mosaic(name, tags).id)},
            lambda: find_mosaic(run.client, name, handle.job.created),
        )
        mosaic_id = str(made["mosaic_id"])
    handle.keep(remote={"mosaic_id": mosaic_id}, state=JobState.RUNNING)
    there = run.client.imagery.images(mosaic_id)
    ids, failed, before = [], {}, 0
    whole = sum(image.size for image in images) or 1
    for image in images:
        try:
            ids.append(_send(run, handle, image, mosaic_id, there, before, whole))
        except (AuthError, NotFoundError, Cancelled) as error:
            _stop(run, handle, ids, error)
            raise
        except (StatusError, InputError) as error:
            failed[image.name] = str(error)
            run.warn(f"{image.name} was not uploaded: {error}")
        before += image.size
    if not ids:
        handle.keep(state=JobState.REFUSED, message="; ".join(failed.values()))
        raise JobFailed(f"No image could be uploaded to the mosaic {mosaic_id}: {'; '.join(failed.values())}")
    handle.keep(state=JobState.RUNNING, remote={"image_ids": ids, "failed": failed}, progress=UPLOADED)


def _send(
    run: Run, handle: JobHandle, image: Ready, mosaic_id: str, there: Sequence[Any], before: int, whole: int
) -> str:
    """The id of one image: known to the job, in the mosaic already, or streamed there now."""

    def told(sent: int, total: Optional[int] = None) -> None:
        run.progress(UPLOADED * min(whole, before + sent) / whole)

    def send() -> Mapping[str, Any]:
        run.info(f"Uploading {image.name} ({byte_size(image.size)}).")
        run.client.imagery.upload_image(image.path, image.name, mosaic_id, told)
        found = find_image(run.client, mosaic_id, image.checksum, image.name, image.size, before_ids)
        if found is None:
            raise AnswerError(f"Mapflow took {image.name} but does not list it in the mosaic {mosaic_id}.")
        return found

    before_ids = {each.id for each in there}
    step = f"image {image.checksum}"
    known = image_with(there, image.checksum)
    if known and step not in handle.job.steps and handle.job.step != step:
        run.info(f"{image.name} is in the mosaic already.")
        return known.id
    found = handle.once(
        step, send, lambda: find_image(run.client, mosaic_id, image.checksum, image.name, image.size)
    )
    return str(found["image_id"])


def _stop(run: Run, handle: JobHandle, ids: Sequence[str], error: GeoRelayError) -> None:
    """The batch ends here; the job stays followable if something was made."""
    if ids or handle.job.steps:
        handle.keep(message=str(error))
        run.warn(f"{len(ids)} images are in the mosaic; run it again to go on with the others.")


def outputs_of(run: Run, job: Job) -> Mapping[str, Any]:
    ids = [str(each) for each in job.remote.get("image_ids") or ()]
    if job.message and job.state is JobState.SUCCEEDED:
        run.warn(f"Not all images could be prepared: {job.message}")
    return {
        "MOSAIC_ID": str(job.remote.get("mosaic_id") or ""),
        "IMAGE_COUNT": len(ids),
        "IMAGE_IDS": dumps(ids, separators=(",", ":")),
        "JOB_ID": job.id,
    }


def _named(mosaic_id: str) -> str:
    if not mosaic_id:
        raise AnswerError("Mapflow made a mosaic but did not tell its id.")
    return mosaic_id


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
                raise Cancelled("Stopped while reading the images. Nothing was sent.")
            digest.update(piece)
    return digest.hexdigest()


OPERATIONS = (
    Operation(
        UPLOAD,
        "Upload images",
        "Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS "
        "opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number "
        "of bands. Stopped or broken off, the same run goes on with the images that are still missing.",
        (
            Field("IMAGES", Kind.RASTERS, "Images", "Rasters to be uploaded, in this order."),
            Field(
                "MOSAIC_ID",
                Kind.TEXT,
                "Mosaic id",
                "Mosaic that the images go to. Empty: a new one, named by NAME.",
                "",
                optional=True,
            ),
            Field("NAME", Kind.TEXT, "Name of a new mosaic", "Instead of a mosaic id.", "", optional=True),
            Field("TAGS", Kind.TEXT, "Tags of a new mosaic", "Separated by commas.", "", optional=True, advanced=True),
            NEW_RUN,
        ),
        (
            Output("MOSAIC_ID", Out.TEXT, "Mosaic id"),
            Output("IMAGE_COUNT", Out.NUMBER, "Images uploaded"),
            Output("IMAGE_IDS", Out.TEXT, "Image ids", "JSON list, in the order of the images."),
            Output("JOB_ID", Out.TEXT, "Job id"),
        ),
        upload_images,
        tags=("imagery", "mosaic", "geotiff"),
        collect=outputs_of,
        check=check_upload,
    ),
)
