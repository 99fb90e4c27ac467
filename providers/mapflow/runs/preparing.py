"""From wishes to runs that may be sent: model, source, area, limits and price, before anything is made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

from ....language import tr, trn
from ...declare import Area, AreaPart
from ...errors import InputError, NotFoundError, PaymentError, RequestError
from ...geodata import Geodata
from ...http import drop
from ..account.models import AREA, CREDITS, M2_PER_HA, Account, Project
from ..client import Client
from ..demanding import helpful
from ..footprint import Bounds, bounds_of, polygons_of
from ..form import MINE
from ..wording import credits_of
from .client import NewRun
from .limits import AreaLimits, box_hectares, multi_geometry, plan_runs
from .source import Chosen, Wanted, check_wanted, choose_source, pick_model, pick_options

SOURCE_APP = "georelay"
NOBODY = Account(untold=("models", "dataProviders", "searchDataProviders"))
HA_PER_KM2 = 100.0


@dataclass(frozen=True)
class RunWish:
    """The inputs of a run as plain values."""

    area: Optional[Area]
    model: str
    options: tuple[str, ...]
    source: Wanted
    name: str = ""
    project_id: str = ""
    max_cost: Optional[float] = None
    split: bool = False


@dataclass(frozen=True)
class PreparedRuns:
    """Runs that keep to every known limit. ``cost`` in credits, None where the account pays otherwise and no price
    was named; ``seams`` are the lines along which the area was cut."""

    runs: tuple[NewRun, ...]
    seams: tuple[Bounds, ...] = ()
    cost: Optional[float] = None
    hectares: float = 0.0
    style: str = ""


def check_wish(wish: RunWish) -> None:
    """InputError for what cannot work, whatever the account is like."""
    check_wanted(wish.source)
    if wish.area is None and wish.source.kind != MINE:
        raise InputError(tr("An area is needed; only own imagery can be processed without one. Nothing was sent."))
    if wish.max_cost is not None and wish.max_cost < 0:
        raise InputError(tr("The highest price cannot be below 0. Nothing was sent."))


def prepare(
    client: Client,
    wish: RunWish,
    name: str,
    geodata: Optional[Geodata],
    info: Callable[[str], None],
    needs_price: bool = False,
    warn: Optional[Callable[[str], None]] = None,
) -> PreparedRuns:
    """Everything is judged and priced, and nothing was created; else InputError or the service's own refusal."""
    check_wish(wish)
    account, project = _who(client, wish.project_id, warn or info)
    model = pick_model(account.models or project.models, wish.model)
    blocks = pick_options(model, wish.options)
    aoi = multi_geometry(wish.area.parts) if wish.area is not None else None
    chosen = choose_source(client, account, wish.source, aoi)
    area = area_of_run(wish.area, chosen, geodata)
    limit = project.aoi_limit or account.aoi_limit
    limits = AreaLimits(limit / M2_PER_HA if limit else None, account.max_aois)
    plan = plan_runs(area, limits, wish.split, geodata)
    _check_least(plan.runs, chosen)
    total = sum(part.hectares for parts in plan.runs for part in parts)
    shared = NewRun(
        name=name,
        model_id=model.id,
        geometry={},
        source=chosen.source,
        project_id=project.id,
        blocks=tuple((block.name, True) for block in blocks),
        meta={"source-app": SOURCE_APP},
    )
    runs = _one_of_each(shared, plan.runs)
    info(
        tr(
            "{model} over {total} ha in {words} with {chosen}.",
            model=model.name,
            total=f"{total:,.2f}",
            words=trn("{n} run", "{n} runs", len(runs)),
            chosen=chosen.words,
        )
    )
    cost = price_of(client, runs, account, needs_price or wish.max_cost is not None, warn or info)
    check_price(cost, total, account, wish.max_cost)
    if cost is not None:
        info(f"Price: {credits_of(cost)} (left: {account.balance}).")
    style = model.style or next((each.style for each in project.models if each.id == model.id), "")
    return PreparedRuns(runs, plan.seams, cost, total, style)


def _who(client: Client, project_id: str, warn: Callable[[str], None]) -> tuple[Account, Project]:
    """The account and the project, as far as they tell; only the models must come from one of them.

    A project that was named and is not there goes up.
    """
    account = helpful(
        client.account.status,
        warn,
        tr("The account's status"),
        tr("its limits and what is left of the plan are not checked"),
    )

    if account is None or not account.models:
        return account or NOBODY, client.account.project(project_id)
    project = helpful(
        lambda: client.account.project(project_id),
        warn,
        tr("The project") if project_id else tr("The default project"),
        tr("its limit on an area is not checked"),
        goes_up=(NotFoundError,) if project_id else (),
    )
    return account, project or Project(project_id)


def _one_of_each(shared: NewRun, parts: Sequence[Sequence[AreaPart]]) -> tuple[NewRun, ...]:
    """A run for each set of parts, numbered in its name where there are several."""
    count = len(parts)
    return tuple(
        replace(
            shared,
            name=shared.name if count == 1 else f"{shared.name} ({number} of {count})",
            geometry=multi_geometry(each),
        )
        for number, each in enumerate(parts, 1)
    )


def area_of_run(area: Optional[Area], chosen: Chosen, geodata: Optional[Geodata]) -> Area:
    """The area cut to the footprints of the imagery; the footprints themselves where no area was given."""
    if area is None:
        return Area("footprint", _footprint_parts(chosen, geodata), "")
    if not chosen.footprints or geodata is None:
        return area
    union = {
        "type": "MultiPolygon",
        "coordinates": [each for one in chosen.footprints for each in polygons_of(dict(one))],
    }
    parts = tuple(piece for part in area.parts for piece in geodata.clip(part, union))
    if not parts:
        raise InputError(
            tr(
                "The area {area} lies outside {chosen}. Nothing was sent. Move the area.",
                area=area.name,
                chosen=chosen.words,
            )
        )
    return replace(area, parts=parts)


def _footprint_parts(chosen: Chosen, geodata: Optional[Geodata]) -> tuple[AreaPart, ...]:
    """Each footprint measured by its box, then exactly where a geometry engine is there."""
    if not chosen.footprints:
        raise InputError(
            tr(
                "Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.",
                chosen=chosen.words,
            )
        )
    parts = []
    for polygon in (each for one in chosen.footprints for each in polygons_of(dict(one))):
        geometry = {"type": "Polygon", "coordinates": polygon}
        bounds = bounds_of(geometry) or (0.0, 0.0, 0.0, 0.0)
        rough = AreaPart(geometry, box_hectares(bounds), bounds, box_hectares(bounds))
        parts += list(geodata.clip(rough, geometry)) if geodata is not None else [rough]
    return geodata.without_overlaps(parts) if geodata is not None else tuple(parts)


def _check_least(runs: Sequence[Sequence[AreaPart]], chosen: Chosen) -> None:
    """Each run reaches the least that the provider delivers."""
    if not chosen.min_sqkm:
        return
    least = min(sum(part.hectares for part in parts) for parts in runs)
    if least < chosen.min_sqkm * HA_PER_KM2:
        said = {"area": f"{least:,.2f}", "least": f"{chosen.min_sqkm * HA_PER_KM2:,.2f}", "imagery": chosen.words}
        raise InputError(
            tr(
                "The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). "
                "Nothing was sent. Choose a larger area.",
                **said,
            )
            if len(runs) > 1
            else tr(
                "The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. "
                "Choose a larger area.",
                **said,
            )
        )


def price_of(
    client: Client, runs: Sequence[NewRun], account: Account, required: bool, warn: Callable[[str], None] = drop
) -> Optional[float]:
    """The sum of the prices of all runs. Only accounts that pay by credits always have one (API sheet, section 7)."""
    try:
        return sum(client.runs.cost(run) for run in runs)
    except PaymentError:
        raise
    except RequestError as error:
        if required or account.billing == CREDITS or getattr(error, "status", 500) < 500:
            raise
        warn(tr("The price is not known: {error}", error=error))
        return None


def check_price(cost: Optional[float], hectares: float, account: Account, max_cost: Optional[float]) -> None:
    """No price, no run; nothing above MAX_COST or above what is left."""
    if max_cost is not None and cost is None:
        raise InputError(tr("Mapflow named no price, and a highest price is set. Nothing was started."))
    if max_cost is not None and cost is not None and cost > max_cost:
        raise InputError(
            tr(
                "The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.",
                credits_of=credits_of(cost),
                max_cost=f"{max_cost:g}",
            )
        )
    left = account.remaining_credits
    if account.billing == CREDITS and cost is not None and left is not None and cost > left:
        raise InputError(
            tr(
                "The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.",
                credits_of=credits_of(cost),
                credits_of_2=credits_of(left),
            )
        )
    area_left = account.remaining_area
    if account.billing == AREA and area_left is not None and hectares * M2_PER_HA > area_left:
        raise InputError(
            tr(
                "The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.",
                hectares=f"{hectares:,.2f}",
                area_left=f"{area_left / M2_PER_HA:,.2f}",
            )
        )


def save_plan(path: Path, prepared: PreparedRuns) -> None:
    """Written before the first run is sent, so that a run after a crash goes on with the very same parts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(asdict(prepared), ensure_ascii=False), encoding="utf-8")
    part.replace(path)


def load_plan(path: Path) -> Optional[PreparedRuns]:
    if not path.exists():
        return None
    value: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    runs = tuple(NewRun(**{**run, "blocks": tuple(map(tuple, run["blocks"]))}) for run in value["runs"])
    seams = tuple((seam[0], seam[1], seam[2], seam[3]) for seam in value["seams"])
    return PreparedRuns(runs, seams, value["cost"], value["hectares"], value["style"])
