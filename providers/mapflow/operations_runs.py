"""AI mapping: what a run costs, started once, followed, its results brought home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..declare import Joined, LayerFile, Operation, Out, Output, Run
from ..errors import AnswerError, Cancelled, GeoRelayError, InputError, JobFailed
from ..fields import NEW_RUN, SPLIT, WAIT, WATCH
from ..jobs import Job, JobHandle, JobState, poll_delay
from .client_runs import NewRun
from .following import RUN_MARK, failure_words, find_processing, judge_processings, processing_ids, status_of
from .form import CONFIRM, PROCESSING_ID, RUN_FIELDS, confirmed, geodata_of, given_id, given_ids, words
from .merging import merge_runs, read_features
from .models_runs import Processing
from .operations_preview import fetch_tilejson, tile_set
from .preparing import Prepared, Wish, check_wish, load_plan, prepare, save_plan
from .reading import flag, text
from .run_source import SEARCH, Wanted, check_wanted
from .stage_messages import explain_all

PLAN = "plan.json"
STYLE_PREFIX = "mapflow_"


def ask_price(run: Run) -> Mapping[str, Any]:
    """The same judgement as a run, up to the price; nothing is created."""
    wish = wish_of(run.values)
    prepared = prepare(run.client, wish, name_of(wish), geodata_of(run), run.info, needs_price=True)
    return {"COST": prepared.cost, "AREA_HA": prepared.hectares, "RUNS": len(prepared.runs)}


def start_run(run: Run) -> Mapping[str, Any]:
    wish = wish_of(run.values)
    check_wish(wish)
    content = wish.area.sha256 if wish.area is not None else ""
    title = (
        wish.name or f"{wish.model or 'processing'} {wish.area.name if wish.area else wish.source.mosaic_id}".strip()
    )
    with run.jobs.open(request_of(wish), content, title, flag(run.values, "NEW_RUN")) as handle:
        if handle.job.is_open:
            send_runs(run, handle, wish)
        if not flag(run.values, "WAIT", True):
            return facts_of(handle.job)
        handle.wait()
        return collect(run, handle.job)


def request_of(wish: Wish) -> Mapping[str, Any]:
    """What makes two runs the same: all that was chosen but MAX_COST, which changes nothing of the result."""
    source = wish.source
    return {
        "model": wish.model,
        "options": sorted(wish.options),
        "source": source.kind,
        "provider": source.provider,
        "image_ids": list(source.image_ids),
        "mosaic_id": source.mosaic_id,
        "url": source.url,
        "zoom": source.zoom,
        "name": wish.name,
        "project_id": wish.project_id,
        "split": wish.split,
    }


def send_runs(run: Run, handle: JobHandle, wish: Wish) -> None:
    """Prices and judges the run, stores its plan, then sends each part once; goes on where an earlier process ended."""
    if processing_ids(handle.job) and len(processing_ids(handle.job)) >= int(handle.job.remote.get("runs") or 1):
        return
    plan_file = handle.folder / PLAN
    prepared = load_plan(plan_file)
    if prepared is None:
        prepared = _judged(run, handle, wish)
        save_plan(plan_file, prepared)
        project = prepared.runs[0].project_id
        handle.keep(remote={"project_id": project, "cost": prepared.cost, "runs": len(prepared.runs)})
    try:
        if len(prepared.runs) == 1:
            reply = send_one(run, handle, prepared.runs[0])
            handle.keep(remote={"processing_ids": [reply["processing_id"]]})
        else:
            send_parts(run, handle, prepared)
    except GeoRelayError:
        if handle.job.state is JobState.REFUSED:
            plan_file.unlink(missing_ok=True)
        raise


def _judged(run: Run, handle: JobHandle, wish: Wish) -> Prepared:
    try:
        return prepare(run.client, wish, name_of(wish), geodata_of(run), run.info)
    except GeoRelayError as error:
        if not (handle.job.steps or handle.job.step):
            handle.keep(state=JobState.REFUSED, message=str(error))
        raise


def send_parts(run: Run, handle: JobHandle, prepared: Prepared) -> None:
    """Each part is a job of its own under this one; what was sent before is followed, not sent again."""
    ids: list[str] = []
    total = len(prepared.runs)
    with ExitStack() as stack:
        for number, part in enumerate(prepared.runs, 1):
            child = stack.enter_context(
                handle.child(f"part {number} of {total}", {"part": number, "of": total}, handle.job.content)
            )
            try:
                reply = send_one(run, child, part)
            except GeoRelayError as error:
                if not ids and child.job.state is JobState.REFUSED:
                    handle.keep(state=JobState.REFUSED, message=str(error))
                elif not isinstance(error, Cancelled):
                    handle.keep(message=f"part {number} of {total} was not started: {error}")
                raise
            ids.append(str(reply["processing_id"]))
            handle.keep(state=JobState.RUNNING, remote={"processing_ids": list(ids)})
            run.info(f"Part {number} of {total} is started: {ids[-1]}.")


def send_one(run: Run, handle: JobHandle, part: NewRun) -> Mapping[str, Any]:
    """One creating call. The job's id goes along in ``meta``, so that a lost reply can be found again."""
    mark = handle.job.id

    def send() -> Mapping[str, Any]:
        made = run.client.runs.create(replace(part, meta={**part.meta, RUN_MARK: mark}))
        if not made.id:
            raise AnswerError("Mapflow started a processing but did not tell its id.")
        return {"processing_id": made.id, "project_id": made.project_id or part.project_id, "status": made.status}

    return handle.once("create", send, lambda: find_processing(run.client, part.project_id, mark))


def facts_of(job: Job) -> Mapping[str, Any]:
    """The plain outputs of a job, finished or not."""
    status = job.status or str(job.remote.get("status") or "")
    cost = job.remote.get("cost")
    return {
        "COST": cost if cost is not None else job.remote.get("charged"),
        "PROCESSING_ID": ",".join(processing_ids(job)),
        "STATUS": status,
        "JOB_ID": job.id,
    }


def collect(run: Run, job: Job) -> Mapping[str, Any]:
    """The outputs of a finished job, its children marked as finished too."""
    folder = run.jobs.store.folder(job.id)
    plan = load_plan(folder / PLAN)
    ids = processing_ids(job)
    features = bring_features(run, ids, plan.seams if plan else (), folder)
    _finish_children(run, job)
    runs = [run.client.runs.get(each) for each in ids]
    style = style_of(runs, plan.style if plan else "")
    run.info(f"{len(features):,} features in the result.")
    return {
        **facts_of(job),
        "OUTPUT": Joined(features, None, style=style, job=job),
        "FEATURE_COUNT": len(features),
        "LAYERS": tile_layers(run, runs),
    }


def _finish_children(run: Run, job: Job) -> None:
    for child in run.jobs.store.list(run.provider.id, open_only=True, parent=job.id):
        if processing_ids(child):
            run.jobs.store.change(child.id, state=JobState.SUCCEEDED, status="OK", progress=100.0)


def bring_features(run: Run, ids: Sequence[str], seams: Sequence[Any], folder: Path) -> list[Any]:
    """The features of all these processings, those that a seam cut made whole."""
    folder.mkdir(parents=True, exist_ok=True)
    results = []
    for number, each in enumerate(ids, 1):
        target = folder / f"result_{number}.geojson"
        results.append(read_features(run.client.runs.result(each, target)))
        run.info(f"Result {number} of {len(ids)}: {len(results[-1]):,} features.")
    return merge_runs(results, seams, geodata_of(run))


def style_of(runs: Sequence[Processing], otherwise: str = "") -> str:
    """The style's name by the model's own hint: mapflow_buildings, mapflow_forest, ...; mapflow_features for none."""
    hint = next((run.model.style for run in runs if run.model.style), otherwise)
    return STYLE_PREFIX + (hint.lower() or "features")


def tile_layers(run: Run, runs: Sequence[Processing]) -> list[LayerFile]:
    """The results that are offered as raster tiles, as XYZ layers."""
    geodata, layers = geodata_of(run), []
    for each in runs:
        if each.result_tiles is not None and geodata is not None:
            about = fetch_tilejson(run, each.result_tiles.tilejson_url)
            tiles = tile_set(run, each.result_tiles.tile_url, f"{each.name} (tiles)", about)
            source = geodata.tile_uri(tiles.url, tiles.zmin, tiles.zmax, tiles.signed)
            layers.append(LayerFile(source, tiles.title, provider="wms"))
    return layers


def show_status(run: Run) -> Mapping[str, Any]:
    """Looks once, or until the end; a failed processing is an answer here, not an error."""
    ids = given_ids(run.values, "PROCESSING_ID", "a processing")
    runs = follow(run, ids) if flag(run.values, "WAIT") else [run.client.runs.get(each) for each in ids]
    messages = [explain_all(each.messages) for each in runs]
    progress = sum(100.0 if each.succeeded else each.percent or 0.0 for each in runs) / len(runs)
    return {"STATUS": status_of(runs), "MESSAGES": "; ".join(filter(None, messages)), "PROGRESS": progress}


def follow(run: Run, ids: Sequence[str]) -> list[Processing]:
    """Looks on the provider's schedule until all of them end; nothing is stored."""
    wait, started, told = run.client.http.wait, run.client.http.wait.clock(), ""
    scale = 0.1 if run.connection.is_sandbox else 1.0
    while True:
        runs = [run.client.runs.get(each) for each in ids]
        look = judge_processings(runs)
        if look.progress is not None:
            run.progress(look.progress)
        if look.status != told:
            told = look.status
            run.info(f"Status: {told}")
        if look.state is not JobState.RUNNING:
            return runs
        wait.pause(poll_delay(run.provider.poll, wait.clock() - started) * scale, run.cancelled)


def show_results(run: Run) -> Mapping[str, Any]:
    ids = given_ids(run.values, "PROCESSING_ID", "a processing")
    runs = [run.client.runs.get(each) for each in ids]
    unready = [each for each in runs if not each.succeeded]
    if unready:
        words_for = failure_words([each for each in unready if each.ended])
        if words_for:
            raise JobFailed(f"There is no result: {words_for}.")
        raise InputError(
            f"There is no result yet: the processing {unready[0].id} is {unready[0].status}. Try again later."
        )
    features = bring_features(run, ids, (), run.scratch)
    return {"OUTPUT": Joined(features, None, style=style_of(runs)), "FEATURE_COUNT": len(features)}


def restart(run: Run) -> Mapping[str, Any]:
    """Only on the person's word; the service refuses it for anything but FAILED."""
    processing_id = given_id(run.values, "PROCESSING_ID", "a processing")
    before = run.client.runs.get(processing_id)
    if before.status != "FAILED":
        raise InputError(
            f"The processing {before.name or processing_id} is {before.status}; only a failed one can be started "
            "again. Nothing was sent."
        )
    run.client.runs.restart(processing_id)
    reopened = _reopen(run, processing_id)
    after = follow(run, [processing_id])[0] if flag(run.values, "WAIT") else run.client.runs.get(processing_id)
    if flag(run.values, "WAIT") and not after.succeeded:
        raise JobFailed(f"The processing failed again: {failure_words([after])}.")
    return {"STATUS": after.status, "JOB_ID": reopened}


def _reopen(run: Run, processing_id: str) -> str:
    """The job of a processing that goes on is open again, so that collectjobs brings its results."""
    for job in run.jobs.store.list(run.provider.id, parent=""):
        if processing_id in processing_ids(job) and job.state is JobState.FAILED:
            run.jobs.store.change(job.id, state=JobState.RUNNING, message="", progress=0.0)
            return job.id
    return ""


def delete(run: Run) -> Mapping[str, Any]:
    check_delete(run.values)
    processing_id = given_id(run.values, "PROCESSING_ID", "a processing")
    run.client.runs.delete(processing_id)
    run.info(f"The processing {processing_id} is deleted.")
    return {}


def wish_of(values: Mapping[str, Any]) -> Wish:
    kind = text(values, "SOURCE") or "provider"
    source = Wanted(
        kind=kind,
        provider=text(values, "PROVIDER").strip() if kind in ("provider", SEARCH) else "",
        image_ids=words(text(values, "IMAGE_IDS")) if kind in ("mine", SEARCH) else (),
        mosaic_id=text(values, "MOSAIC_ID").strip() if kind == "mine" else "",
        url=text(values, "URL").strip() if kind == "url" else "",
        zoom=values.get("ZOOM"),
    )
    return Wish(
        area=values.get("INPUT"),
        model=text(values, "MODEL").strip(),
        options=words(text(values, "OPTIONS")),
        source=source,
        name=text(values, "NAME").strip(),
        project_id=text(values, "PROJECT_ID").strip(),
        max_cost=values.get("MAX_COST"),
        split=flag(values, "SPLIT"),
    )


def name_of(wish: Wish) -> str:
    """What was given, else the area and the time in UTC."""
    stamp = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M")
    return wish.name or f"{wish.area.name if wish.area else wish.source.mosaic_id or 'own imagery'} {stamp}".strip()


def check_run(values: Mapping[str, Any]) -> None:
    """InputError for a choice of imagery that cannot work; the area is judged later, when it was read."""
    check_wanted(wish_of({**values, "INPUT": None}).source)


def check_delete(values: Mapping[str, Any]) -> None:
    confirmed(values, f"the processing {given_id(values, 'PROCESSING_ID', 'a processing')} and its results")


_COST = Output("COST", Out.NUMBER, "Price (credits)")
_RESULT = Output("OUTPUT", Out.FEATURES, "Result", geometry="polygon", optional=True)
_FEATURES = Output("FEATURE_COUNT", Out.NUMBER, "Number of features")

OPERATIONS = (
    Operation(
        "mapflowcost",
        "Price of a run",
        "Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.",
        (*RUN_FIELDS, SPLIT),
        (
            _COST,
            Output("AREA_HA", Out.NUMBER, "Area (ha)"),
            Output("RUNS", Out.NUMBER, "Number of runs"),
        ),
        ask_price,
        tags=("credits", "cost", "model", "ai"),
        profile=3,
        check=check_run,
    ),
    Operation(
        "mapflowprocess",
        "Run a model",
        "Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started "
        "once and followed, and its features come home as a layer. An area over a limit is refused, or cut into "
        "several runs and merged again.",
        (*RUN_FIELDS, SPLIT, WAIT, NEW_RUN),
        (
            _COST,
            Output("PROCESSING_ID", Out.TEXT, "Processing id", "Several, separated by commas, after SPLIT."),
            Output("STATUS", Out.TEXT, "Status"),
            Output("JOB_ID", Out.TEXT, "Job id"),
            _RESULT,
            _FEATURES,
            Output("LAYERS", Out.LAYERS, "Result tiles", "Where Mapflow offers the result as raster tiles."),
        ),
        start_run,
        tags=("ai", "buildings", "roads", "forest", "processing", "detect"),
        profile=3,
        collect=collect,
        check=check_run,
    ),
    Operation(
        "mapflowstatus",
        "Status of a processing",
        "Tells how far a processing is, and why it failed if it did.",
        (PROCESSING_ID, WATCH),
        (
            Output("STATUS", Out.TEXT, "Status"),
            Output("MESSAGES", Out.TEXT, "Messages", "Why stages failed, in sentences."),
            Output("PROGRESS", Out.NUMBER, "Progress (%)"),
        ),
        show_status,
        tags=("progress", "look"),
    ),
    Operation(
        "mapflowresults",
        "Results of a processing",
        "Brings the features of a processing that is done, wherever it was started.",
        (PROCESSING_ID,),
        (replace(_RESULT, optional=False), _FEATURES),
        show_results,
        tags=("download", "features"),
    ),
    Operation(
        "mapflowrestart",
        "Start a failed processing again",
        "Runs the failed parts of a processing again from the stage that failed. It is not paid a second time.",
        (PROCESSING_ID, WATCH),
        (
            Output("STATUS", Out.TEXT, "Status"),
            Output("JOB_ID", Out.TEXT, "Job id", "The job that is open again, if there was one."),
        ),
        restart,
        tags=("retry", "failed"),
    ),
    Operation(
        "mapflowdeleteprocessing",
        "Delete processing",
        "Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This "
        "cannot be undone.",
        (PROCESSING_ID, CONFIRM),
        (),
        delete,
        tags=("remove", "stop", "cancel"),
        check=check_delete,
    ),
)
