"""The imagery catalog: what there is over an area, as footprints."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ....language import N_, tr, trn
from ...declare import Area, Joined, Run
from ...errors import InputError
from ..account.models import M2_PER_HA, Account
from ..demanding import helpful
from ..footprint import box_polygon
from ..form import FOOTPRINTS, listed_words
from ..reading import flag
from ..runs.limits import box_hectares, multi_geometry
from .client import Search
from .models import Hit
from .offer import FILTERS, KEYS

OWN = "my_imagery_"
_SECRET = ("sig", "token", "key", "credential", "expires", "auth", "pass", "secret", "policy")


def search(run: Run) -> Mapping[str, Any]:
    aoi, hectares = search_area(run.values.get("INPUT"), run.values.get("EXTENT"))
    check_numbers(run.values)
    account = helpful(
        run.client.account.status,
        run.warn,
        tr("The account's status"),
        tr("the size of the area is not checked and 'usable' is known of own imagery only"),
    )
    check_search_area(hectares, account or Account())
    limit = run.values.get("LIMIT") or None
    least, most = run.values.get("MIN_OFF_NADIR") or 0.0, run.values.get("MAX_OFF_NADIR")

    def told(looked_at: int, total: int) -> None:
        run.progress(100.0 * looked_at / max(1, total))

    def keep(hit: Hit) -> bool:
        if hit.off_nadir is None:
            return True
        return least <= abs(hit.off_nadir) and (most is None or abs(hit.off_nadir) <= most)

    hits = run.client.catalog.all_hits(search_of(run.values, aoi), limit, told, keep, run.warn)
    run.info(
        tr(
            "{words} found over {hectares} ha.",
            words=trn("{n} image or mosaic", "{n} images and mosaics", len(hits)),
            hectares=f"{hectares:,.2f}",
        )
    )
    newest_first = sorted(hits, key=lambda hit: hit.acquired, reverse=True)
    features = [hit_feature(hit, account) for hit in newest_first]
    return {"OUTPUT": Joined(features, None, style=FOOTPRINTS), "COUNT": len(hits)}


def search_of(values: Mapping[str, Any], aoi: Mapping[str, Any]) -> Search:
    return Search(
        aoi=aoi,
        date_from=_instant(values.get("DATE_FROM"), "T00:00:00.000Z"),
        date_to=_instant(values.get("DATE_TO"), "T23:59:59.999Z"),
        min_resolution=values.get("MIN_RESOLUTION"),
        max_resolution=values.get("MAX_RESOLUTION"),
        max_cloud=values.get("MAX_CLOUD"),
        min_off_nadir=values.get("MIN_OFF_NADIR"),
        max_off_nadir=values.get("MAX_OFF_NADIR"),
        min_intersection=values.get("MIN_INTERSECTION"),
        providers=listed_words(values.get("PROVIDERS") or ""),
        product_types=tuple(values.get("PRODUCT_TYPES") or ()),
        hide_unavailable=flag(values, "HIDE_UNAVAILABLE"),
        sort_by="ACQUISITION_DATE",
        sort_order="DESC",
    )


def search_area(area: Optional[Area], extent: Any) -> tuple[Mapping[str, Any], float]:
    """The geometry to search in lon/lat, and its hectares."""
    if area is not None:
        return multi_geometry(area.parts), area.hectares
    if extent is None:
        raise InputError(tr("Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent."))
    return box_polygon(tuple(extent)), box_hectares(tuple(extent))


def check_search_area(hectares: float, account: Account) -> None:
    if account.search_limit and hectares * M2_PER_HA > account.search_limit:
        raise InputError(
            tr(
                "The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. "
                "Choose a smaller area, or plan the search ('Plan a search').",
                hectares=f"{hectares:,.2f}",
                search_limit=f"{account.search_limit / M2_PER_HA:,.2f}",
            )
        )


def check_numbers(values: Mapping[str, Any]) -> None:
    """InputError for filters that exclude each other."""
    for low, high, what in (
        ("DATE_FROM", "DATE_TO", N_("dates")),
        ("MIN_RESOLUTION", "MAX_RESOLUTION", N_("resolutions")),
        ("MIN_OFF_NADIR", "MAX_OFF_NADIR", N_("angles")),
    ):
        first, last = values.get(low), values.get(high)
        if first is None or last is None or "" in (first, last):
            continue
        if first > last:
            titles = {field.name: field.title for field in FILTERS}
            raise InputError(
                tr(
                    "The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.",
                    what=tr(what),
                    low=tr(titles[low]),
                    first=first,
                    high=tr(titles[high]),
                    last=last,
                )
            )


def hit_feature(hit: Hit, account: Optional[Account]) -> Mapping[str, Any]:
    """One field for each metadata key, the known ones first; what is unknown to the service stays empty."""
    properties: dict[str, Any] = {key: hit.metadata.get(key) for key, _ in KEYS}
    properties.update({key: value for key, value in hit.metadata.items() if key not in properties})
    properties.update(
        id=hit.id,
        productType=hit.product_type,
        pixelResolution=hit.resolution,
        cloudCover=hit.cloud,
        offNadirAngle=hit.off_nadir,
        minAreaSqkm=hit.min_area_sqkm,
        aoiIntersectionPercent=hit.intersection,
        previewUrl=shareable(hit.preview_url) or None,
        previews=json.dumps([shareable(part.url) for part in hit.previews]) if hit.previews else None,
        usable=is_usable(hit, account),
    )
    return {"type": "Feature", "properties": properties, "geometry": hit.footprint}


def is_usable(hit: Hit, account: Optional[Account]) -> Optional[bool]:
    """May the account run models on it? Own imagery always; else its provider is among the linked ones (row 13).

    None where nobody tells which ones are linked.
    """
    if hit.provider.lower().startswith(OWN):
        return True
    if account is None or "searchDataProviders" in account.untold:
        return None
    linked = {each.name.lower() for each in account.search_providers}
    return hit.provider.lower() in linked


def shareable(url: str) -> str:
    """The address without a query that signs it: layers and projects are handed on."""
    parts = urlsplit(url)
    names = [name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    if not any(word in name for name in names for word in _SECRET):
        return url
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


def _instant(date: Optional[str], time: str) -> str:
    return f"{date}{time}" if date else ""
