"""Who asks and what the account may do: status, models, data providers, projects (API sheet, sections 5 and 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional, TypeVar

from ....language import tr
from ...json_text import Members
from ..reading import flag, listing, mapping, number, text, whole_number
from ..wording import credits_of

CREDITS, AREA, NONE = "CREDITS", "AREA", "NONE"
_BILLING_BY_NUMBER = {"0": CREDITS, "1": AREA, "2": NONE}
DEFAULT_MAX_AOIS = 10
M2_PER_HA = 10_000.0

ACCOUNT_KEYS = (  # one of them at the least is in the status of an account
    *("email", "login", "billingType", "remainingCredits", "remainingArea", "processedArea", "areaLimit", "models"),
    *("aoiAreaLimit", "searchAreaLimit", "templateAreaLimit", "maxAoisPerProcessing", "memoryLimit", "dataProviders"),
)

Item = TypeVar("Item")


@dataclass(frozen=True)
class Block:
    """One step of a model; optional ones are the options that a person may switch on."""

    name: str
    title: str
    optional: bool
    price: float


@dataclass(frozen=True)
class Model:
    """What Mapflow calls a workflow definition. ``price`` in credits per km2, options not counted."""

    id: str
    name: str
    description: str = ""
    price: Optional[float] = None
    style: str = ""
    blocks: tuple[Block, ...] = ()

    @property
    def options(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.optional)


@dataclass(frozen=True)
class DataProvider:
    """A source of imagery. ``prices`` are (zoom, credits per km2); ``min_area_sqkm`` None: no minimum."""

    name: str
    title: str = ""
    min_area_sqkm: Optional[float] = None
    preview_url: str = ""
    prices: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True)
class Account:
    """Limits are in m2 and None where unknown: then nothing is checked on this side."""

    email: str = ""
    billing: str = AREA
    remaining_credits: Optional[float] = None
    remaining_area: Optional[float] = None
    memory_limit: Optional[int] = None
    max_aois: int = DEFAULT_MAX_AOIS
    search_limit: Optional[float] = None
    template_limit: Optional[float] = None
    area_limit: Optional[float] = None
    aoi_limit: Optional[float] = None
    review: bool = False
    models: tuple[Model, ...] = ()
    providers: tuple[DataProvider, ...] = ()
    search_providers: tuple[DataProvider, ...] = ()
    untold: tuple[str, ...] = ()  # lists that the answer did not hold

    @property
    def balance(self) -> str:
        """What is left, with its unit, in the currency of the account's plan."""
        if self.billing == CREDITS:
            return tr("unknown") if self.remaining_credits is None else credits_of(self.remaining_credits)
        if self.billing == AREA:
            left = self.remaining_area
            return tr("unknown") if left is None else tr("{left} km2", left=f"{left / 1e6:g}")
        return tr("not limited")


@dataclass(frozen=True)
class Project:
    """``aoi_limit`` (m2) is the owner's and holds inside the project; ``role`` is the asking account's."""

    id: str
    name: str = ""
    description: str = ""
    is_default: bool = False
    created: str = ""
    updated: str = ""
    status: str = ""
    percent: Optional[float] = None
    owner: str = ""
    aoi_limit: Optional[float] = None
    models: tuple[Model, ...] = ()
    succeeded: Optional[int] = None
    failed: Optional[int] = None
    members: Optional[Mapping[str, str]] = None  # e-mail -> role; None: not shared
    untold: tuple[str, ...] = ()  # lists that the answer did not hold

    def role_of(self, email: str) -> str:
        """readonly, contributor, maintainer or owner; who is not listed may only read (section 6)."""
        if self.members is None:
            return "owner"
        return self.members.get(email.lower(), "readonly")


def read_account(value: Any) -> Account:
    source = mapping(value)
    inner = mapping(source.get("user"))
    source = Members({**inner, **source})
    return Account(
        email=text(source, "email", "login"),
        billing=_billing(text(source, "billingType")),
        remaining_credits=number(source, "remainingCredits"),
        remaining_area=number(source, "remainingArea"),
        memory_limit=whole_number(source, "memoryLimit"),
        max_aois=whole_number(source, "maxAoisPerProcessing") or DEFAULT_MAX_AOIS,
        search_limit=number(source, "searchAreaLimit") or None,
        template_limit=number(source, "templateAreaLimit") or None,
        area_limit=number(source, "areaLimit") or None,
        aoi_limit=number(source, "aoiAreaLimit") or None,
        review=flag(source, "reviewWorkflowEnabled"),
        models=_unique(map(read_model, listing(source.get("models"))), lambda each: each.id),
        providers=_providers(source.get("dataProviders")),
        search_providers=_providers(source.get("searchDataProviders")),
        untold=_untold(source, "models", "dataProviders", "searchDataProviders"),
    )


def read_model(value: Any) -> Model:
    source = mapping(value)
    blocks = tuple(_read_block(each) for each in listing(source.get("blocks")))
    needed = [block.price for block in blocks if not block.optional]
    return Model(
        id=text(source, "id"),
        name=text(source, "name"),
        description=text(source, "description"),
        price=sum(needed) if blocks else number(source, "pricePerSqKm"),
        style=text(source, "styleName"),
        blocks=blocks,
    )


def read_project(value: Any) -> Project:
    source = mapping(value)
    user, progress, counts = (mapping(source.get(name)) for name in ("user", "progress", "processingCounts"))
    return Project(
        id=text(source, "id"),
        name=text(source, "name"),
        description=text(source, "description"),
        is_default=flag(source, "isDefault"),
        created=text(source, "created"),
        updated=text(source, "updated"),
        status=text(progress, "status"),
        percent=number(progress, "percentCompleted"),
        owner=text(user, "email", "login"),
        aoi_limit=number(user, "aoiAreaLimit") or None,
        models=tuple(read_model(each) for each in listing(source.get("workflowDefs"))),
        succeeded=whole_number(counts, "succeeded"),
        failed=whole_number(counts, "failed"),
        members=_members(source.get("shareProject")),
        untold=_untold(source, "workflowDefs"),
    )


def read_provider(value: Any) -> DataProvider:
    source = mapping(value)
    rows = [mapping(each) for each in listing(source.get("price"))]
    priced = [(whole_number(row, "zoom"), number(row, "priceSqKm")) for row in rows]
    return DataProvider(
        name=text(source, "name"),
        title=text(source, "displayName", "name"),
        min_area_sqkm=number(source, "minAreaSqKm", "minAreaSqkm") or None,
        preview_url=text(source, "previewUrl"),
        prices=tuple((zoom, price) for zoom, price in priced if zoom is not None and price is not None),
    )


def _read_block(value: Any) -> Block:
    source = mapping(value)
    return Block(
        name=text(source, "name"),
        title=text(source, "displayName", "description", "name"),
        optional=flag(source, "optional"),
        price=number(source, "price") or 0.0,
    )


def _untold(source: Mapping[str, Any], *names: str) -> tuple[str, ...]:
    return tuple(name for name in names if not isinstance(source.get(name), list))


def _billing(word: str) -> str:
    upper = word.strip().upper()
    return _BILLING_BY_NUMBER.get(upper, upper) or AREA


def _providers(value: Any) -> tuple[DataProvider, ...]:
    return _unique(map(read_provider, listing(value)), lambda each: each.name)


def _unique(items: Any, key: Callable[[Any], str]) -> tuple[Any, ...]:
    """The first of each key; items without one are dropped. The lists of the service may repeat an entry."""
    found: dict[str, Any] = {}
    for item in items:
        if key(item):
            found.setdefault(key(item), item)
    return tuple(found.values())


def _members(value: Any) -> Optional[Mapping[str, str]]:
    if not isinstance(value, Mapping):
        return None
    people = [mapping(each) for name in ("users", "owners") for each in listing(value.get(name))]
    return {text(person, "email").lower(): text(person, "role").lower() for person in people if person.get("email")}
