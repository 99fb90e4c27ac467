"""Planned searches: Mapflow looks daily for new imagery of an area and keeps what it finds (API sheet, section 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from ....language import tr
from ....times import read_time
from ...declare import AreaPart, Run
from ...errors import InputError
from ...steps import At, Order, Work, done, keep_file
from ...store import Job
from ..account.models import M2_PER_HA
from ..demanding import helpful
from ..form import confirmed, given_id
from ..paging import fresh_rows
from ..reading import flag, text
from ..runs.models import Template
from ..work import SEARCH, TEMPLATE
from .models import Hit
from .offer import TEMPLATE_ID
from .operations import check_numbers, hit_feature, search_of
from .templates import area_details

MONTHS_AHEAD = timedelta(days=180)
DEFAULT_AHEAD = timedelta(days=90)


def order_search(run: Run) -> Order:
    """What was chosen; the plan's limit is asked when nothing was made yet, see `judge_search`."""
    area, name = run.values["INPUT"], text(run.values, "NAME").strip()
    if not name:
        raise InputError(tr("'Name' must not be empty. Nothing was sent."))
    check_numbers(run.values)
    given = text(run.values, "ACTIVE_UNTIL")
    _until(given)
    filters = {key: value for key, value in _search_of(run.values, name, area.parts).items() if key != "aoiDetails"}
    request = {"name": name, "project_id": text(run.values, "PROJECT_ID").strip(), "until": given, "search": filters}
    return Order(request, area.sha256, name)


def judge_search(run: Run, at: At) -> Mapping[str, Any]:
    """InputError for an area over the plan's limit; else the search is kept as it is to be sent."""
    if (at.folder / SEARCH).exists():
        return {}
    area = run.values["INPUT"]
    account = helpful(
        run.client.account.status, run.warn, tr("The account's status"), tr("the size of the area is not checked")
    )
    limit = account.template_limit if account else None
    if limit and area.hectares * M2_PER_HA > limit:
        raise InputError(
            tr(
                "The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.",
                hectares=f"{area.hectares:,.2f}",
                limit=f"{limit / M2_PER_HA:,.2f}",
            )
        )
    project_id = at.job.request["project_id"] or run.client.account.default_project().id
    search = _search_of(run.values, at.job.name, area.parts)
    sent = {"project_id": project_id, "search": search, "until": _until(at.job.request["until"])}
    keep_file(at.folder, SEARCH, sent, at.folder)
    return {"project_id": project_id}


def search_outputs(run: Run, job: Job) -> Mapping[str, Any]:
    if not job.remote.get("active"):
        run.warn(tr("The planned search is made but not active: the plan allows no more active ones."))
    return {"TEMPLATE_ID": job.remote["template_id"], "ACTIVE": 1 if job.remote.get("active") else 0}


def _search_of(values: Mapping[str, Any], name: str, parts: tuple[AreaPart, ...]) -> Mapping[str, Any]:
    body = search_of(values, {}).body(0, 0)
    kept = {key: value for key, value in body.items() if key not in ("aoi", "limit", "offset", "sortBy", "sortOrder")}
    named = [
        (name if len(parts) == 1 else f"{name[:58]} {number}", part.geometry) for number, part in enumerate(parts, 1)
    ]
    return {**kept, "aoiDetails": area_details(named)}


def _until(date: str) -> str:
    """The end of that day (UTC), at most about six months ahead; three months for ""."""
    now = datetime.now(timezone.utc)
    if not date:
        return (now + DEFAULT_AHEAD).strftime("%Y-%m-%dT%H:%M:%S.0Z")
    end = read_time(f"{date}T23:59:59Z")
    if end is None or not now < end <= now + MONTHS_AHEAD + timedelta(days=3):
        raise InputError(
            tr(
                "'Active until', {date}, must lie within the next six months. Nothing was sent.",
                date=date,
            )
        )
    return end.strftime("%Y-%m-%dT%H:%M:%S.0Z")


def list_planned(run: Run) -> Mapping[str, Any]:
    project_id = text(run.values, "PROJECT_ID").strip()
    templates = run.client.templates
    rows = [_row(each) for each in (templates.of_project(project_id) if project_id else templates.all())]
    return {"OUTPUT": rows, "COUNT": len(rows)}


def _row(template: Template) -> Mapping[str, Any]:
    return {
        "id": template.id,
        "name": template.name,
        "status": template.status,
        "active": template.active,
        "new_images": template.new_images,
        "area_ha": template.area / M2_PER_HA if template.area is not None else None,
        "active_until": template.active_until,
        "last_checked": template.last_checked,
        "created": template.created,
        "project_id": template.project_id,
    }


def planned_images(run: Run) -> Mapping[str, Any]:
    """Everything that the search has found so far, what nobody has seen marked as new."""
    template_id = given_id(run.values, TEMPLATE_ID, tr("a planned search"))
    account = helpful(
        run.client.account.status, run.warn, tr("The account's status"), tr("'usable' is known of own imagery only")
    )

    def ask(offset: int) -> tuple[Sequence[Hit], Optional[int]]:
        page = run.client.templates.images(template_id, offset=offset)
        return page.hits, page.total

    def told(done: int, total: int) -> None:
        run.progress(100.0 * done / max(1, total))

    pages = fresh_rows(ask, lambda hit: (hit.provider, hit.id), told, run.warn)
    found = [hit for page in pages for hit in page]
    rows = []
    for hit in sorted(found, key=lambda each: each.acquired, reverse=True):
        feature = hit_feature(hit, account)
        rows.append({**feature, "properties": {**feature["properties"], "isNew": hit.new}})
    if flag(run.values, "MARK_SEEN"):
        run.client.templates.mark_seen(template_id)
    return {"OUTPUT": rows, "COUNT": len(rows), "NEW_COUNT": sum(hit.new for hit in found)}


def check_deletion(values: Mapping[str, Any]) -> None:
    confirmed(
        values,
        tr(
            "the planned search {given_id}",
            given_id=given_id(values, TEMPLATE_ID, tr("a planned search")),
        ),
    )


def delete_planned(run: Run) -> Mapping[str, Any]:
    check_deletion(run.values)
    run.client.templates.delete(given_id(run.values, TEMPLATE_ID, tr("a planned search")))
    return {}


PLANSEARCH_WORK = Work(
    order_search, lambda at: (TEMPLATE,), search_outputs, prepare=judge_search, settled=done, repeats=True
)
