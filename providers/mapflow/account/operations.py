"""What the account is and may do: account, models, projects, processings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ....language import tr
from ...declare import Run
from ...errors import AnswerError
from ..demanding import helpful
from ..imagery.models import Storage
from ..paging import fresh_rows
from ..reading import text
from ..runs.models import Processing
from .models import M2_PER_HA, DataProvider, Model

PIXEL_AT_ZOOM_0 = 156_543.03  # m, of a tile of 256 pixels in web Mercator at the equator


def show_account(run: Run) -> Mapping[str, Any]:
    account = run.client.account.status()
    project = helpful(
        run.client.account.default_project, run.warn, tr("The default project"), tr("its limit on an area is not known")
    )
    storage = helpful(run.client.imagery.storage, run.warn, tr("The storage figure"), tr("what is free is not known"))
    limit = (project.aoi_limit if project else None) or account.aoi_limit
    return {
        "EMAIL": account.email or (project.owner if project else ""),
        "BALANCE": account.balance,
        "AOI_LIMIT_HA": limit / M2_PER_HA if limit else None,
        **_storage(storage or Storage(), account.memory_limit),
    }


def _storage(storage: Storage, otherwise: Any) -> Mapping[str, Any]:
    limit = storage.limit if storage.limit is not None else otherwise
    free = storage.free
    if free is None and limit is not None and storage.used is not None:
        free = max(0, limit - storage.used)
    return {"STORAGE_USED": storage.used, "STORAGE_LIMIT": limit, "STORAGE_FREE": free}


def list_models(run: Run) -> Mapping[str, Any]:
    models = _models(run)
    rows = [
        {
            "id": model.id,
            "name": model.name,
            "description": model.description,
            "price_per_sqkm": model.price,
            "options": ", ".join(block.name for block in model.options),
            "option_titles": ", ".join(block.title for block in model.options),
            "option_prices": json.dumps({block.name: block.price for block in model.options}, ensure_ascii=False),
            "style": model.style,
        }
        for model in models
    ]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def _models(run: Run) -> tuple[Model, ...]:
    """Those of the account, else those of its default project; the error of the one where the other tells none."""
    api = run.client.account
    account = helpful(
        api.status, run.warn, tr("The account's status"), tr("the models are those of the default project")
    )
    if account is not None and account.models:
        return account.models
    if account is not None and "models" not in account.untold:
        project = helpful(
            api.default_project, run.warn, tr("The default project"), tr("only the account's own models count")
        )
        return project.models if project else ()
    project = api.default_project()
    if "workflowDefs" in project.untold:
        raise AnswerError(
            tr("Mapflow told no models, neither of the account nor of its default project. Try again later.")
        )
    return project.models


def list_providers(run: Run) -> Mapping[str, Any]:
    """Data providers; a price holds at its zoom, which says how large a pixel is at the equator."""
    account = run.client.account.status()
    if "dataProviders" in account.untold:
        raise AnswerError(tr("Mapflow did not tell the account's data providers. Try again later."))
    rows = [_provider_row(each) for each in account.providers]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def list_search_providers(run: Run) -> Mapping[str, Any]:
    """The providers whose imagery of the catalog the account may use (API sheet, section 5, `searchDataProviders`)."""
    account = run.client.account.status()
    if "searchDataProviders" in account.untold:
        raise AnswerError(tr("Mapflow did not tell the account's providers of the catalog. Try again later."))
    rows = [_provider_row(each) for each in account.search_providers]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def _provider_row(provider: DataProvider) -> Mapping[str, Any]:
    zoom, price = max(provider.prices, default=(None, None))
    return {
        "name": provider.name,
        "title": provider.title or provider.name,
        "zoom": zoom,
        "resolution_m": round(PIXEL_AT_ZOOM_0 / 2**zoom, 2) if zoom is not None else None,
        "price_per_sqkm": price,
        "prices": json.dumps({str(at): each for at, each in provider.prices}),
        "min_area_sqkm": provider.min_area_sqkm,
    }


def list_projects(run: Run) -> Mapping[str, Any]:
    account = helpful(
        run.client.account.status, run.warn, tr("The account's status"), tr("the role in each is not known")
    )
    rows = [
        {
            "id": project.id,
            "name": project.name,
            "description": project.description,
            "is_default": project.is_default,
            "role": project.role_of(account.email) if account and account.email else None,
            "owner": project.owner,
            "status": project.status,
            "succeeded": project.succeeded,
            "failed": project.failed,
            "aoi_limit_ha": project.aoi_limit / M2_PER_HA if project.aoi_limit else None,
            "created": project.created,
            "updated": project.updated,
        }
        for project in run.client.account.projects()
    ]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def list_processings(run: Run) -> Mapping[str, Any]:
    project_id = text(run.values, "PROJECT_ID")
    if not project_id:
        project = helpful(
            run.client.account.default_project,
            run.warn,
            tr("The default project"),
            tr("those of all projects are listed"),
        )
        project_id = project.id if project else ""

    def ask(offset: int) -> tuple[Sequence[Processing], Optional[int]]:
        page = run.client.runs.page(project_id, limit=100, offset=offset)
        return page.rows, page.total

    def told(done: int, total: int) -> None:
        run.progress(100.0 * done / max(1, total))

    pages = fresh_rows(ask, lambda each: each.id, told, run.warn)
    rows = [_processing_row(each) for page in pages for each in page]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def _processing_row(run: Any) -> Mapping[str, Any]:
    return {
        "id": run.id,
        "name": run.name,
        "status": run.status,
        "percent": run.percent,
        "model": run.model.name,
        "cost": run.cost,
        "area_ha": run.area / M2_PER_HA if run.area is not None else None,
        "created": run.created,
        "updated": run.updated,
        "review": run.review,
        "rating": run.rating,
    }
