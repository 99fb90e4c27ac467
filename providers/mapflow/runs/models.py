"""Processings, their AOIs and planned searches, read tolerantly (API sheet, sections 7 and 8)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Generic, Optional, TypeVar

from ...answers import Answer
from ...demands import Demand
from ...errors import AnswerError
from ...states import Phase, phase_of, state_in
from ..account.models import Model, read_model
from ..demanding import SERVICE, refuses, thing
from ..footprint import read_footprint
from ..imagery.models import TileLinks, read_tile_links
from ..reading import as_number, first, flag, listing, mapping, number, text, whole_number

Row = TypeVar("Row")

_PHASES = {"OK": Phase.SUCCEEDED, "REFUNDED": Phase.STOPPED, "REFUND": Phase.STOPPED, "AWAITING": Phase.RUNNING}
_STATUS = ("status", "state", "processingstatus", "processing_status", "statuscode")
_PRICES = ("totalcost", "totalprice", "total", "cost", "price", "credits", "amount", "value", "data", "result")
NOT_ACCEPTED = "NOT_ACCEPTED"


@dataclass(frozen=True)
class Message:
    """Why a stage failed: a code of section 9 with its parameters."""

    code: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Processing:
    """One run of a model. ``status`` is the service's word, known or not; areas in m2."""

    id: str
    name: str = ""
    status: str = ""
    percent: Optional[float] = None
    cost: Optional[float] = None
    area: Optional[float] = None
    aoi_count: Optional[int] = None
    project_id: str = ""
    description: str = ""
    created: str = ""
    updated: str = ""
    model: Model = Model("", "")
    messages: tuple[Message, ...] = ()
    review: str = ""
    review_until: str = ""
    rating: Optional[float] = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    source: Mapping[str, Any] = field(default_factory=dict)
    vector_tiles: Optional[TileLinks] = None
    imagery_tiles: Optional[TileLinks] = None
    result_tiles: Optional[TileLinks] = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def phase(self) -> Phase:
        """What the service's word means; UNKNOWN where nobody knows it."""
        return _PHASES.get(_bare(self.status)) or phase_of(self.status)

    @property
    def succeeded(self) -> bool:
        return self.phase is Phase.SUCCEEDED

    @property
    def ended(self) -> bool:
        """Will the status change no more by itself? A rejected review makes the service work on it again."""
        return _bare(self.review) != _bare(NOT_ACCEPTED) and self.phase.ends


@dataclass(frozen=True)
class Aoi:
    id: str
    status: str = ""
    percent: Optional[float] = None
    area: Optional[float] = None
    geometry: Optional[dict[str, Any]] = None
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True)
class RunsPage(Generic[Row]):
    rows: tuple[Row, ...]
    total: Optional[int] = None


@dataclass(frozen=True)
class Template:
    """A planned search; ``area`` in m2, ``aois`` GeoJSON features."""

    id: str
    name: str = ""
    status: str = ""
    project_id: str = ""
    created: str = ""
    active_until: str = ""
    last_checked: str = ""
    new_images: int = 0
    active: bool = False
    archived: bool = False
    area: Optional[float] = None
    aois: tuple[Mapping[str, Any], ...] = ()
    search: Mapping[str, Any] = field(default_factory=dict)


def read_processing(value: Any) -> Processing:
    source = mapping(value)
    review, rating = source.get("reviewStatus"), source.get("rating")
    return Processing(
        id=text(source, "id"),
        name=text(source, "name"),
        status=_upper(state_in(_own_state(source), *_STATUS)),
        percent=_percent(source),
        cost=number(source, "cost"),
        area=number(source, "area", "aoiArea"),
        aoi_count=whole_number(source, "aoiCount"),
        project_id=text(source, "projectId"),
        description=text(source, "description"),
        created=text(source, "created"),
        updated=text(source, "updated"),
        model=read_model(source.get("workflowDef")),
        messages=read_messages(source.get("messages")),
        review=text(mapping(review), "reviewStatus", "status") if isinstance(review, Mapping) else str(review or ""),
        review_until=text(mapping(review), "inReviewUntil"),
        rating=number(mapping(rating), "rating")
        if isinstance(rating, Mapping)
        else number({"rating": rating}, "rating"),
        meta=mapping(source.get("meta")),
        source=_source(mapping(source.get("params"))),
        vector_tiles=read_tile_links(source.get("vectorLayer")),
        imagery_tiles=read_tile_links(source.get("rasterLayer")),
        result_tiles=read_tile_links(source.get("resultRasterLayer")),
        raw=source,
    )


def _own_state(source: Mapping[str, Any]) -> Mapping[str, Any]:
    """Without the members whose state is that of something else."""
    others = ("workflowDef", "params", "meta", "messages", "reviewStatus", "vectorLayer", "rasterLayer")
    return {key: each for key, each in source.items() if key not in (*others, "resultRasterLayer", "blocks", "rating")}


def _percent(source: Mapping[str, Any]) -> Optional[float]:
    """0 to 100, also where it stands in ``progress``."""
    inner = source.get("progress")
    found = number(source, "percentCompleted", "percent_completed", "percent")
    if found is None:
        found = number(inner, "percentCompleted", "percent") if isinstance(inner, Mapping) else as_number(inner)
    return found if found is None else min(100.0, max(0.0, found))


def _upper(word: str) -> str:
    """``timedOut`` and ``InProgress`` as TIMED_OUT and IN_PROGRESS."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).upper()


def _bare(word: str) -> str:
    return re.sub(r"[^A-Z]", "", word.upper())


def read_price(answer: Answer) -> float:
    """Credits, from a bare number, a number as text, or an object that holds one; AnswerError for anything else."""
    what = Demand(SERVICE, "a price", "That is no number. Nothing was started.")
    try:
        value = answer.json_or_none()
    except AnswerError:
        value = answer.text().strip()
        if value.startswith("<"):
            raise
    price = _price_in(value)
    if price is None:
        raise what.error(value)
    return price


def _price_in(value: Any, depth: int = 0) -> Optional[float]:
    if isinstance(value, str):
        value = re.sub(r"\s*(?:credits?|cr\.?)\s*$", "", value, flags=re.IGNORECASE)
    if not isinstance(value, Mapping):
        price = as_number(value)
        return price if price is not None and price >= 0 else None
    lowered = {str(key).lower().replace("_", ""): each for key, each in value.items()}
    if depth > 2 or refuses(value):
        return None
    found = (_price_in(lowered[name], depth + 1) for name in _PRICES if name in lowered)
    return next((price for price in found if price is not None), None)


def read_messages(value: Any) -> tuple[Message, ...]:
    """Each different message once, in order; plain text is a message without a code."""
    found: list[Message] = []
    for each in listing(value) if not isinstance(value, (str, Mapping)) else [value]:
        message = _read_message(each)
        if message not in found:
            found.append(message)
    return tuple(found)


def read_aois(value: Any) -> tuple[Aoi, ...]:
    return tuple(_read_aoi(mapping(each)) for each in listing(value, "aois"))


def looked_at(answer: Any, what: str) -> Processing:
    """One processing with its status; AnswerError for an answer without one: no status is ever invented."""
    found = read_processing(thing(answer, what, "processing", ids=("id", "processingId", "processing_id")))
    if not found.status:
        raise Demand(SERVICE, what).error(answer)
    return found


def page_of(answer: Any, rows: Sequence[Mapping[str, Any]], read: Callable[[Any], Row]) -> RunsPage[Row]:
    """The rows of an answer that were found in it, and the total that it announces."""
    return RunsPage(tuple(map(read, rows)), whole_number(mapping(answer), "total", "totalCount"))


def read_page(value: Any, read: Callable[[Any], Row], *wrappers: str) -> RunsPage[Row]:
    rows = tuple(read(each) for each in listing(value, *(wrappers or ("results",))))
    return RunsPage(rows, whole_number(mapping(value), "total"))


def read_template(value: Any) -> Template:
    """A template by itself or inside ``{template, searchResults}``."""
    source = mapping(value)
    source = mapping(source["template"]) if isinstance(source.get("template"), Mapping) else source
    search = mapping(source.get("searchParams"))
    return Template(
        id=text(source, "id"),
        name=text(source, "name"),
        status=text(source, "status").upper(),
        project_id=text(source, "projectId"),
        created=text(source, "createdAt", "created"),
        active_until=text(source, "activeUntil"),
        last_checked=text(source, "lastCheckedAt"),
        new_images=whole_number(source, "newImagesCount") or 0,
        active=flag(source, "isActive"),
        archived=flag(source, "isArchived"),
        area=number(source, "area"),
        aois=tuple(mapping(each) for each in listing(search.get("aoiDetails"), "features")),
        search=search,
    )


def _read_message(value: Any) -> Message:
    if not isinstance(value, Mapping):
        return Message("", {"message": str(value)})
    return Message(text(value, "code"), mapping(first(value, "parameters", "params")) or _words(value))


def _words(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"message": str(value["message"])} if value.get("message") else {}


def _read_aoi(source: Mapping[str, Any]) -> Aoi:
    return Aoi(
        id=text(source, "id"),
        status=text(source, "status").upper(),
        percent=number(source, "percentCompleted"),
        area=number(source, "area"),
        geometry=read_footprint(source.get("geometry")),
        messages=read_messages(source.get("messages")),
    )


def _source(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """The one source that is filled in, as {key: fields}; v1's flat strings under ``v1`` without their passwords."""
    nested = mapping(params.get("sourceParams"))
    if nested:
        return {key: value for key, value in nested.items() if value}
    return {"v1": {key: value for key, value in params.items() if not key.startswith("raster_")}} if params else {}


__all__ = [
    "Aoi",
    "Message",
    "RunsPage",
    "Processing",
    "Template",
    "looked_at",
    "page_of",
    "read_aois",
    "read_messages",
    "read_page",
    "read_price",
    "read_processing",
    "read_template",
]
