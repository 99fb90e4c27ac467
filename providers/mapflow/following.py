"""One look at an unfinished Mapflow job."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Optional

from ...language import tr, trn
from ..errors import AnswerError, AuthError, NotFoundError, RejectedError
from ..jobs import Job, JobState, Look
from ..states import Phase, stranger
from ..steps import part_count, parts_of
from .client import Client
from .form import UPLOAD
from .imagery.models import FAILED, Image, ImageState
from .runs.models import Processing
from .runs.stage_messages import explain_all

_SHA1 = re.compile(r"[0-9a-f]{40}$")
UPLOADED = 90.0  # percent of an upload job that the transfer itself is


def look(client: Client, job: Job) -> Look:
    """Looks once; NotFoundError while the service does not list the work yet."""
    if job.operation == UPLOAD:
        return look_at_upload(client, job)
    ids = processing_ids(job)
    wanted = part_count(job)
    if len(ids) < wanted:
        return Look(
            JobState.RUNNING,
            message=trn(
                "{n} of {wanted} runs is started; run it again to start the others",
                "{n} of {wanted} runs are started; run it again to start the others",
                len(ids),
                wanted=wanted,
            ),
        )
    return judge_processings([client.looked_at(each) for each in ids])


def processing_ids(job: Job) -> list[str]:
    """The ids of all processings of a job, in the order of its parts."""
    ids = job.remote.get("processing_ids") or [each.get("processing_id") for each in parts_of(job)]
    return [str(each) for each in ids if each]


def judge_processings(runs: Sequence[Processing]) -> Look:
    """All runs of a job as one look: done when all are, failed when one is and none goes on."""
    failed = [run for run in runs if run.ended and not run.succeeded]
    going = [run for run in runs if not run.ended]
    strange = [run for run in going if run.phase is Phase.UNKNOWN]
    done = sum(100.0 if run.ended else run.percent or 0.0 for run in runs) / max(1, len(runs))
    costs = [run.cost for run in runs if run.cost is not None]
    facts = {"charged": sum(costs)} if len(costs) == len(runs) else {}
    status = whole_status(runs)
    if going:
        stage = (
            tr(
                "{runs_count} of {runs_count_2} runs ended",
                runs_count=len(runs) - len(going),
                runs_count_2=len(runs),
            )
            if len(runs) > 1
            else ""
        )
        words = "; ".join(stranger_words(run) for run in strange)
        return Look(JobState.RUNNING, status, stage, min(done, 99.0), words, facts, words)
    if failed:
        return Look(JobState.FAILED, status=status, progress=done, message=failure_words(runs), remote=facts)
    return Look(JobState.SUCCEEDED, status=status, progress=100.0, remote=facts)


def stranger_words(run: Processing) -> str:
    """What to say of a state that nobody knows: it is shown with the raw answer, and ends nothing."""
    return stranger("Mapflow", run.status, run.raw)


def whole_status(runs: Sequence[Processing]) -> str:
    """The service's word for the whole: that of a run that goes on, else of one that failed, else OK."""
    going = [run.status for run in runs if not run.ended]
    failed = [run.status for run in runs if run.ended and not run.succeeded]
    return next(iter(going + failed + [run.status for run in runs]), "")


def failure_words(runs: Sequence[Processing]) -> str:
    """Why the runs that failed did, and where the results of the others are."""
    lines = []
    for number, run in enumerate(runs, 1):
        if not run.succeeded:
            said = {
                "id": run.id,
                "status": run.status,
                "why": explain_all(run.messages) or tr("Mapflow named no reason"),
            }
            if len(runs) > 1:
                lines.append(
                    tr(
                        "run {number} of {count}, processing {id}, is {status}: {why}",
                        number=number,
                        count=len(runs),
                        **said,
                    )
                )
            else:
                lines.append(tr("processing {id} is {status}: {why}", **said))
    good = [run.id for run in runs if run.succeeded]
    if good:
        lines.append(tr("mapflowresults brings the results of the others ({good})", good=",".join(good)))
    return "; ".join(lines)


def look_at_upload(client: Client, job: Job) -> Look:
    """Done when each image that was sent is ready or has failed, and the mosaic has tiles."""
    mosaic_id = str(job.remote.get("mosaic_id") or "")
    wanted = job.remote.get("image_ids")
    if wanted is None:
        return Look(JobState.RUNNING, message=tr("the upload is not complete; run it again to go on with it"))
    states = image_states(client, mosaic_id, [str(each) for each in wanted])
    failed = [state for state in states if state.failed]
    settled = sum(state.ready or state.failed for state in states)
    words = "; ".join(f"{state.filename}: {state.error or tr('no reason was named')}" for state in failed)
    if failed and len(failed) == len(states):
        return Look(JobState.FAILED, status="FAILED", message=tr("no image could be prepared ({words})", words=words))
    if settled == len(states) and client.imagery.mosaic(mosaic_id).tiles is not None:
        return Look(JobState.SUCCEEDED, status="COMPLETED", progress=100.0, message=words)
    progress = UPLOADED + (99.0 - UPLOADED) * settled / max(1, len(states))
    return Look(
        JobState.RUNNING,
        "IN_PROGRESS",
        tr(
            "{settled} of {states_count} images ready",
            settled=settled,
            states_count=len(states),
        ),
        progress,
        words,
    )


def image_states(client: Client, mosaic_id: str, image_ids: Sequence[str]) -> list[ImageState]:
    """The state of each of these images; where the status endpoint does not tell it, by the images themselves."""
    try:
        known = {state.image_id: state for state in client.imagery.mosaic_state(mosaic_id).images}
    except (NotFoundError, RejectedError, AuthError, AnswerError) as error:
        if getattr(error, "status", 0) == 401:
            raise
        client.imagery.mosaic(mosaic_id)
        images = client.imagery.images(mosaic_id)
        known = {image.id: ImageState(image.id, image.filename, available=image.preprocessed) for image in images}
    if all(each in known for each in image_ids):
        return [known[each] for each in image_ids]
    listed = {image.id for image in client.imagery.images(mosaic_id)}
    if not any(each in listed for each in image_ids):
        raise NotFoundError(
            trn(
                "The image is in the mosaic {mosaic} no more.",
                "None of the {n} images is in the mosaic {mosaic} any more.",
                len(image_ids),
                mosaic=mosaic_id,
            ),
            status=404,
        )
    gone = {each: ImageState(each, each, FAILED, tr("it is in the mosaic no more")) for each in image_ids}
    return [known.get(each) or (ImageState(each) if each in listed else gone[each]) for each in image_ids]


def image_with(
    images: Sequence[Image],
    checksum: str,
    name: str = "",
    size: Optional[int] = None,
    before: Optional[Container[str]] = None,
) -> Optional[Image]:
    """The image with that SHA-1, else the newest with that file name and size in bytes.

    A service may tell no checksum, or one of what it made of the file. ``before``: ids that were there before it was
    sent and so are another one; where they are not known, another SHA-1 tells that it is another one.
    """
    by_sum = [image for image in images if checksum and image.checksum == checksum.lower()]
    by_name = [image for image in images if name and (image.filename, image.file_size) == (name, size)]
    new = [image for image in by_name if not (_SHA1.match(image.checksum) if before is None else image.id in before)]
    return max(by_sum or new, key=lambda image: image.uploaded_at, default=None)
