"""Reading the service's lists for what a lost reply may have made.

The lists are not documented (see `client`). So something is taken for ours only
where it cannot well be anything else; in doubt the answer is None, and the
person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from .client import Client
from .models import find_id, opaque_id

Item = Mapping[str, Any]


def find_activity(client: Client, project_id: str, scenario_id: str, scenario: Optional[Item] = None) -> str:
    """The activity that the listed scenario names, else its last one; "" where the service tells none."""
    named = opaque_id((scenario or {}).get("activity_id"))
    if named:
        return named
    found = [
        item for item in client.list_activities(project_id) or () if opaque_id(item.get("scenario_id")) == scenario_id
    ]
    return id_of(found[-1], "activity_id") if found else ""


def is_aoi(item: Item) -> bool:
    """Whether an asset is an area of interest."""
    return str(item.get("type", "aoi")).lower() == "aoi"


def fits(item: Item, order: Item) -> bool:
    """Whether a listed scenario has no other setting than the order; members that are not listed tell nothing."""
    return all(item.get(key, value) == value for key, value in order.items())


def only_one(items: Sequence[Item]) -> Optional[Item]:
    """The one; None of none, and of several, of which nothing tells which is ours."""
    return items[0] if len(items) == 1 else None


def id_of(item: Item, member: str) -> str:
    """The id of a listed object."""
    return find_id(item, member, "id")
