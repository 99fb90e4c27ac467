"""What Mapflow makes, as steps: processings, mosaics and images, planned searches, restarts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any, Optional

from ...language import N_, tr
from ..errors import AnswerError, InputError, JobFailed
from ..secrecy import HIDDEN, without_secrets
from ..states import Phase
from ..steps import DENIED, At, Found, Part, Step, done
from ..store import JobState
from .following import UPLOADED, image_with, processing_ids
from .runs.client import NewRun
from .runs.models import Template
from .runs.preparing import PreparedRuns, load_plan
from .wording import byte_size

RUN_MARK = "georelay-run"  # the key of a processing's ``meta`` that holds the id of the job
CUSTOM = "userDefined"  # the source that is an address which the person gave
PLAN = "plan.json"  # the runs as they were judged and priced
IMAGES = "images.json"  # what is to be uploaded: name, path, size and SHA-1 of each
SEARCH = "search.json"  # a planned search as it is sent
LISTED = 600.0  # s after which the list of processings shows every one that a request has made
ROWS, MOST_ROWS = 100, 1000  # of the list of processings that are looked through

# processings


def plan_of(at: At) -> Optional[PreparedRuns]:
    """The plan of the job; a part of an older journal finds its run in its parent's."""
    own = load_plan(at.folder / PLAN)
    if own is not None or not at.job.parent:
        return own
    whole = load_plan(at.store.folder(at.job.parent) / PLAN)
    number = int(at.job.request.get("part") or 1)
    return replace(whole, runs=whole.runs[number - 1 : number]) if whole else None


def new_run(at: At) -> NewRun:
    plan = plan_of(at)
    if plan is None:
        raise InputError(
            tr(
                "The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.",
                job=at.job.name,
            )
        )
    return plan.runs[0]


def withhold(plan: PreparedRuns, client: Any) -> PreparedRuns:
    """The plan as it may be stored: the address of custom tiles without its secrets, which the client keeps."""
    return replace(plan, runs=tuple(_withheld(run, client) for run in plan.runs))


def _withheld(run: NewRun, client: Any) -> NewRun:
    own = run.source.get(CUSTOM)
    if not own or not own.get("url"):
        return run
    stored = without_secrets(own["url"])
    client.withheld[stored] = own["url"]
    return replace(run, source={**run.source, CUSTOM: {**own, "url": stored}})


def whole_run(run: NewRun, at: At) -> NewRun:
    """The run with the address that was withheld; InputError where nobody here knows its secret any more."""
    own = run.source.get(CUSTOM) or {}
    stored = str(own.get("url") or "")
    if stored in at.client.withheld:
        return replace(run, source={**run.source, CUSTOM: {**own, "url": at.client.withheld[stored]}})
    if HIDDEN in stored:
        raise InputError(
            tr(
                "The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it "
                "again with the same inputs to go on.",
                job=at.job.name,
            )
        )
    return run


def parts_to_run(at: At) -> Sequence[Part]:
    """A run for each piece that the area was cut into."""
    plan = plan_of(at)
    if plan is None:
        return ()
    total = len(plan.runs)
    return [
        Part(
            f"part {number} of {total}",
            {"part": number, "of": total},
            at.job.content,
            {PLAN: asdict(replace(plan, runs=(run,), seams=()))},
        )
        for number, run in enumerate(plan.runs, 1)
    ]


def newest_before(at: At) -> Mapping[str, Any]:
    rows = at.client.runs.page(new_run(at).project_id, limit=1).rows
    return {"newest": rows[0].id if rows else ""}


def send_run(at: At) -> Mapping[str, Any]:
    """The job's id goes along in ``meta``, so that a lost reply can be found again."""
    run = whole_run(new_run(at), at)
    made = at.client.runs.create(replace(run, meta={**run.meta, RUN_MARK: at.job.id}))
    if not made.id:
        raise AnswerError(tr("Mapflow started a processing but did not tell its id."))
    return {"processing_id": made.id, "project_id": made.project_id or run.project_id, "status": made.status}


def find_run(at: At) -> Found:
    """The processing that carries the job's id; where none carries any, the one new one of its name."""
    wanted, newest, twins = new_run(at), at.facts.get("newest"), []
    project = wanted.project_id
    for offset in range(0, MOST_ROWS, ROWS):
        rows = at.client.runs.page(project, limit=ROWS, offset=offset).rows
        for run in rows:
            if run.id and str(run.meta.get(RUN_MARK) or "") == at.job.id:
                return {"processing_id": run.id, "project_id": run.project_id or project, "status": run.status}
        ids = [run.id for run in rows]
        new = rows[: ids.index(newest)] if newest in ids else rows
        twins += [run for run in new if run.name == wanted.name and RUN_MARK not in run.meta]
        if newest in ids or len(rows) < ROWS:
            break
    else:
        return None
    if newest is None or len(twins) > 1:
        return None
    if not twins:
        return DENIED
    return {"processing_id": twins[0].id, "project_id": twins[0].project_id or project, "status": twins[0].status}


RUN = Step("create", send_run, find_run, newest_before, denial=LISTED, costs=True)

# mosaics and their images


def mosaics_before(at: At) -> Mapping[str, Any]:
    return {"known": [each.id for each in at.client.imagery.mosaics() if each.name == at.job.request["name"]]}


def send_mosaic(at: At) -> Mapping[str, Any]:
    name, tags = at.job.request["name"], tuple(at.job.request.get("tags") or ())
    mosaic_id = at.client.imagery.create_mosaic(name, tags).id
    if not mosaic_id:
        raise AnswerError(tr("Mapflow made a mosaic but did not tell its id."))
    return {"mosaic_id": mosaic_id}


def find_mosaic(at: At) -> Found:
    """The one mosaic of that name that was not there before."""
    named = [each for each in at.client.imagery.mosaics() if each.name == at.job.request["name"]]
    if "known" not in at.facts:
        return None
    new = [each for each in named if each.id not in at.facts["known"]]
    if len(new) == 1:
        return {"mosaic_id": new[0].id}
    return None if new else DENIED


MOSAIC = Step("mosaic", send_mosaic, find_mosaic, mosaics_before, denial=0.0)


def upload_steps(at: At) -> Sequence[Step]:
    """The mosaic if it is new, then each image; an image that is refused does not lose the others."""
    images = at.read(IMAGES) if (at.folder / IMAGES).exists() else []
    if not images and at.job.step.startswith("image "):  # a job of an older journal
        images = [{"checksum": at.job.step.partition(" ")[2], "name": "", "size": 0}]
    first = () if at.job.request.get("mosaic_id") else (MOSAIC,)
    return (*first, *(image_step(image) for image in images))


def image_step(image: Mapping[str, Any]) -> Step:
    return Step(
        f"image {image['checksum']}",
        partial(send_image, image=image),
        partial(find_image, image=image),
        partial(images_before, image=image),
        partial(image_there, image=image),
        denial=0.0,
        optional=True,
        undone=tr("{image} was not uploaded", image=image["name"]),
        title=tr("image {name}", name=image["name"]).strip(),
    )


def mosaic_of(at: At) -> str:
    return str(at.job.remote.get("mosaic_id") or at.job.request.get("mosaic_id") or "")


def images_before(at: At, image: Mapping[str, Any]) -> Mapping[str, Any]:
    images = at.client.imagery.images(mosaic_of(at))
    same = image_with(images, image["checksum"])
    return {"known": [each.id for each in images], "there": same.id if same else ""}


def image_there(at: At, image: Mapping[str, Any]) -> Optional[Mapping[str, Any]]:
    """What is in the mosaic already is not sent again."""
    if not at.facts.get("there"):
        return None
    at.ports.info(tr("{name} is in the mosaic already.", name=image["name"]))
    return {"image_id": at.facts["there"]}


def send_image(at: At, image: Mapping[str, Any]) -> Mapping[str, Any]:
    path = Path(image["path"]) if image["path"] else at.folder / image["kept"]
    if not path.exists() or path.stat().st_size != image["size"]:
        raise InputError(
            tr(
                "{name} is no longer what it was at {parent}. It was not sent.",
                name=image["name"],
                parent=path.parent,
            )
        )

    def told(sent: int, total: Optional[int] = None) -> None:
        at.ports.progress(UPLOADED * min(image["whole"], image["before"] + sent) / image["whole"])

    at.ports.info(tr("Uploading {name} ({byte_size}).", name=image["name"], byte_size=byte_size(image["size"])))
    at.client.imagery.upload_image(path, image["name"], mosaic_of(at), told)
    found = find_image(at, image)
    if not isinstance(found, Mapping):
        raise AnswerError(
            tr(
                "Mapflow took {name} but does not list it in the mosaic {mosaic_of}.",
                name=image["name"],
                mosaic_of=mosaic_of(at),
            )
        )
    return found


def find_image(at: At, image: Mapping[str, Any]) -> Found:
    """By its SHA-1, else by its name and size among those that were not there before."""
    images = at.client.imagery.images(mosaic_of(at))
    found = image_with(images, image["checksum"], image["name"], image["size"], at.facts.get("known"))
    return {"image_id": found.id} if found else DENIED


def settle_upload(at: At) -> Mapping[str, Any]:
    """What is in the mosaic now; JobFailed where nothing is."""
    images, steps = at.read(IMAGES), at.job.steps
    names = {f"image {image['checksum']}": image for image in images}
    ids = [str(steps[step]["image_id"]) for step in names if step in steps]
    refused = at.job.remote.get("refused") or {}
    failed = {image["name"]: refused.get(step, "") for step, image in names.items() if step not in steps}
    if not ids:
        words = "; ".join(failed.values())
        raise JobFailed(
            tr(
                "No image could be uploaded to the mosaic {mosaic_of}: {words}",
                mosaic_of=mosaic_of(at),
                words=words,
            )
        )
    for image in images:
        if image["kept"]:
            (at.folder / image["kept"]).unlink(missing_ok=True)
    facts = {"mosaic_id": mosaic_of(at), "image_ids": ids, "failed": failed}
    is_known = at.job.remote.get("image_ids") == ids
    for name, words in failed.items() if not is_known else ():
        at.ports.warn(tr("{name} was not uploaded: {words}", name=name, words=words or tr("no reason was named")))
    return {} if is_known else {"state": JobState.RUNNING, "remote": facts, "progress": UPLOADED}


# planned searches


def templates_before(at: At) -> Mapping[str, Any]:
    return {"known": [each.id for each in _namesakes(at)]}


def send_template(at: At) -> Mapping[str, Any]:
    sent = at.read(SEARCH)
    name = at.job.request["name"]
    return _template(at.client.templates.create(name, sent["project_id"], sent["search"], sent["until"]))


def find_template(at: At) -> Found:
    """The one planned search of that name in the project that was not there before."""
    if "known" not in at.facts:
        return None
    new = [each for each in _namesakes(at) if each.id not in at.facts["known"]]
    if len(new) == 1:
        return _template(new[0])
    return None if new else DENIED


def _namesakes(at: At) -> list[Template]:
    project_id, name = at.read(SEARCH)["project_id"], at.job.request["name"]
    return [each for each in at.client.templates.of_project(project_id) if each.name == name]


def _template(template: Template) -> Mapping[str, Any]:
    if not template.id:
        raise AnswerError(tr("Mapflow made a planned search but did not tell its id."))
    return {"template_id": template.id, "active": template.active}


TEMPLATE = Step(N_("plan the search"), send_template, find_template, templates_before, denial=0.0)

# restarts


def failed_before(at: At) -> Mapping[str, Any]:
    """InputError for one that has not failed: the service refuses it anyway."""
    run = at.client.runs.get(at.job.request["processing_id"])
    if run.phase is not Phase.FAILED:
        raise InputError(
            tr(
                "The processing {run} is {status}; only a failed one can be started again. Nothing was sent.",
                run=run.name or run.id,
                status=run.status,
            )
        )
    return {"updated": run.updated}


def send_restart(at: At) -> Mapping[str, Any]:
    at.client.runs.restart(at.job.request["processing_id"])
    return {"restarted": True}


def find_restart(at: At) -> Found:
    """It goes on, or has changed since."""
    run = at.client.runs.get(at.job.request["processing_id"])
    changed = run.phase is not Phase.FAILED or run.updated != at.facts.get("updated", run.updated)
    return {"restarted": True} if changed else DENIED


def settle_restart(at: At) -> Mapping[str, Any]:
    """The job of a processing that goes on is open again, so that collectjobs brings its results."""
    processing_id, reopened = at.job.request["processing_id"], ""
    for job in at.store.list(at.job.provider, parent=""):
        if job.id != at.job.id and processing_id in processing_ids(job) and job.state is JobState.FAILED:
            at.store.change(job.id, state=JobState.RUNNING, message="", progress=0.0)
            reopened = job.id
            break
    return {**done(at), "status": "restarted", "remote": {"reopened": reopened}}


RESTART = Step(N_("start it again"), send_restart, find_restart, failed_before, denial=0.0)
