"""AI mapping: what a run costs, started once, followed, its results brought home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from ....language import trn
from ...declare import Joined, LayerFile, Run
from ...secrecy import without_secrets
from ...steps import At, Order, Work
from ...store import Job
from ..following import processing_ids
from ..form import SEARCH, geodata_of, listed_words
from ..imagery.previewing import fetch_tilejson, tile_set
from ..reading import flag, text
from ..work import PLAN, RUN, parts_to_run, withhold
from .models import Processing
from .preparing import RunWish, check_wish, load_plan, prepare, save_plan
from .results import bring_features, style_of
from .source import Wanted, check_wanted, service_template


def ask_price(run: Run) -> Mapping[str, Any]:
    """The same judgement as a run, up to the price; nothing is created."""
    wish = wish_of(run.values)
    prepared = prepare(run.client, wish, run_name(wish), geodata_of(run), run.info, needs_price=True, warn=run.warn)
    return {"COST": prepared.cost, "AREA_HA": prepared.hectares, "RUNS": len(prepared.runs)}


def order_run(run: Run) -> Order:
    """What was chosen; it is judged and priced when nothing of it was made yet, see `judge_run`."""
    wish = wish_of(run.values)
    check_wish(wish)
    if wish.source.url:  # a run that goes on needs what its plan does not hold
        template = service_template(wish.source.url)
        run.client.withheld[without_secrets(template)] = template
    content = wish.area.sha256 if wish.area is not None else ""
    title = (
        wish.name or f"{wish.model or 'processing'} {wish.area.name if wish.area else wish.source.mosaic_id}".strip()
    )
    return Order(request_of(wish), content, title)


def judge_run(run: Run, at: At) -> Mapping[str, Any]:
    """Prices and judges the run and stores its plan, unless something of an earlier plan was sent already."""
    sent = at.job.steps or at.job.step or run.jobs.store.list(run.provider.id, parent=at.job.id)
    if sent and load_plan(at.folder / PLAN) is not None:
        return {}
    wish = wish_of(run.values)
    prepared = prepare(run.client, wish, run_name(wish), run.geodata, run.info, warn=run.warn)
    save_plan(at.folder / PLAN, withhold(prepared, run.client))
    return {"project_id": prepared.runs[0].project_id, "cost": prepared.cost}


def request_of(wish: RunWish) -> Mapping[str, Any]:
    """What makes two runs the same: all that was chosen but MAX_COST, which changes nothing of the result."""
    source = wish.source
    return {
        "model": wish.model,
        "options": sorted(wish.options),
        "source": source.kind,
        "provider": source.provider,
        "image_ids": list(source.image_ids),
        "mosaic_id": source.mosaic_id,
        "url": without_secrets(source.url),
        "zoom": source.zoom,
        "name": wish.name,
        "project_id": wish.project_id,
        "split": wish.split,
    }


def facts_of(run: Run, job: Job) -> Mapping[str, Any]:
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
    runs = [run.client.runs.get(each) for each in ids]
    style = style_of(runs, plan.style if plan else "")
    run.info(trn("{n} feature in the result.", "{n} features in the result.", len(features)))
    return {
        **facts_of(run, job),
        "OUTPUT": Joined(features, None, style=style, job=job),
        "FEATURE_COUNT": len(features),
        "LAYERS": tile_layers(run, runs),
    }


def tile_layers(run: Run, runs: Sequence[Processing]) -> list[LayerFile]:
    """The results that are offered as tiles: rasters as XYZ layers, vectors as vector tile layers."""
    geodata, layers = geodata_of(run), list[LayerFile]()
    if geodata is None:
        return layers
    for each in runs:
        for links, what, provider in (
            (each.result_tiles, "tiles", "wms"),
            (each.vector_tiles, "vector tiles", "vectortile"),
        ):
            if links is not None:
                tiles = tile_set(run, links.tile_url, f"{each.name} ({what})", fetch_tilejson(run, links.tilejson_url))
                source = geodata.tile_uri(tiles.url, tiles.zmin, tiles.zmax, tiles.signed)
                layers.append(LayerFile(source, tiles.title, provider=provider))
    return layers


def wish_of(values: Mapping[str, Any]) -> RunWish:
    kind = text(values, "SOURCE") or "provider"
    source = Wanted(
        kind=kind,
        provider=text(values, "PROVIDER").strip() if kind in ("provider", SEARCH) else "",
        image_ids=listed_words(text(values, "IMAGE_IDS")) if kind in ("mine", SEARCH) else (),
        mosaic_id=text(values, "MOSAIC_ID").strip() if kind == "mine" else "",
        url=text(values, "URL").strip() if kind == "url" else "",
        zoom=values.get("ZOOM"),
    )
    return RunWish(
        area=values.get("INPUT"),
        model=text(values, "MODEL").strip(),
        options=listed_words(text(values, "OPTIONS")),
        source=source,
        name=text(values, "NAME").strip(),
        project_id=text(values, "PROJECT_ID").strip(),
        max_cost=values.get("MAX_COST"),
        split=flag(values, "SPLIT"),
    )


def run_name(wish: RunWish) -> str:
    """What was given, else the area and the time in UTC."""
    stamp = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M")
    return wish.name or f"{wish.area.name if wish.area else wish.source.mosaic_id or 'own imagery'} {stamp}".strip()


def check_run(values: Mapping[str, Any]) -> None:
    """InputError for a choice of imagery that cannot work; the area is judged later, when it was read."""
    check_wanted(wish_of({**values, "INPUT": None}).source)


PROCESS_WORK = Work(
    order_run,
    lambda at: (RUN,),
    facts_of,
    prepare=judge_run,
    parts=parts_to_run,
    waits=lambda run: flag(run.values, "WAIT", True),
)
