"""AI mapping: what a run costs, started once, followed, its results brought home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from ..declare import Joined, LayerFile, Operation, Out, Output, Run
from ..errors import AnswerError, Cancelled, GeoRelayError
from ..fields import NEW_RUN, SPLIT, WAIT
from ..jobs import Job, JobHandle, JobState
from .client_runs import NewRun
from .following import RUN_MARK, find_processing, processing_ids
from .form import RUN_FIELDS, geodata_of, words
from .models_runs import Processing
from .operations_preview import fetch_tilejson, tile_set
from .operations_results import FEATURE_COUNT, FEATURES, bring_features, style_of
from .preparing import Prepared, Wish, check_wish, load_plan, prepare, save_plan
from .reading import flag, text
from .run_source import SEARCH, Wanted, check_wanted

PLAN = "plan.json"


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
            handle.keep(state=JobState.RUNNING, remote={"processing_id": ids[0], "processing_ids": list(ids)})
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


def tile_layers(run: Run, runs: Sequence[Processing]) -> list[LayerFile]:
    """The results that are offered as tiles: rasters as XYZ layers, vectors as vector tile layers."""
    geodata, layers = geodata_of(run), []
    for each in runs if geodata is not None else ():
        for links, what, provider in (
            (each.result_tiles, "tiles", "wms"), (each.vector_tiles, "vector tiles", "vectortile")
        ):
            if links is not None:
                tiles = tile_set(run, links.tile_url, f"{each.name} ({what})", fetch_tilejson(run, links.tilejson_url))
                source = geodata.tile_uri(tiles.url, tiles.zmin, tiles.zmax, tiles.signed)
                layers.append(LayerFile(source, tiles.title, provider=provider))
    return layers


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


_COST = Output("COST", Out.NUMBER, "Price (credits)")

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
            FEATURES,
            FEATURE_COUNT,
            Output(
                "LAYERS",
                Out.LAYERS,
                "Result tiles",
                "Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.",
            ),
        ),
        start_run,
        tags=("ai", "buildings", "roads", "forest", "processing", "detect"),
        profile=3,
        collect=collect,
        check=check_run,
    ),
)
