"""The imagery catalog: one search, paged to its end (API sheet, section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ....language import tr
from ...http import drop
from ..demanding import Endpoints
from ..messages import explained
from ..paging import fresh_rows
from ..reading import without_null
from .models import Hit, HitPage, hit_page
from .offer import IMAGE, MOSAIC

PAGE = 100
FULL_ANGLE = 30.0  # degrees; a limit at or above it filters nothing and is left out


@dataclass(frozen=True)
class Search:
    """What is looked for. Dates are ISO 8601 UTC instants, percentages 0..100, resolutions m per pixel.

    Angles are signed by the look direction (row 26); `all_hits` with a ``keep`` that judges the absolute value
    leaves out what the service lets through on the other side.
    """

    aoi: Mapping[str, Any]
    date_from: str = ""
    date_to: str = ""
    min_resolution: Optional[float] = None
    max_resolution: Optional[float] = None
    max_cloud: Optional[float] = None
    min_off_nadir: Optional[float] = None
    max_off_nadir: Optional[float] = None
    min_intersection: Optional[float] = None
    providers: tuple[str, ...] = ()
    product_types: tuple[str, ...] = ()
    hide_unavailable: bool = False
    sort_by: str = ""
    sort_order: str = ""

    def body(self, limit: int, offset: int) -> dict[str, Any]:
        """An empty list of providers would mean "none of them", so it is left out; both product types are named."""
        angle = self.max_off_nadir if self.max_off_nadir is not None and self.max_off_nadir < FULL_ANGLE else None
        return without_null(
            aoi=self.aoi,
            acquisitionDateFrom=self.date_from or None,
            acquisitionDateTo=self.date_to or None,
            minResolution=self.min_resolution,
            maxResolution=self.max_resolution,
            maxCloudCover=self.max_cloud,
            minOffNadirAngle=self.min_off_nadir or None,
            maxOffNadirAngle=angle,
            minAoiIntersectionPercent=self.min_intersection,
            dataProviders=list(self.providers) or None,
            productTypes=list(self.product_types) or [IMAGE, MOSAIC],
            hideUnavailable=True if self.hide_unavailable else None,
            sortBy=self.sort_by or None,
            sortOrder=self.sort_order or None,
            limit=limit,
            offset=offset,
        )


class CatalogApi(Endpoints):
    def page(self, search: Search, limit: int = PAGE, offset: int = 0) -> HitPage:
        """A search changes nothing at the service, so a page that got lost is asked for again."""
        with explained(tr("the search")):
            answer = self._http.send_json("POST", "/catalog/meta", search.body(limit, offset), retry="safe")
        if answer == {} and offset:
            return HitPage(())  # past the end there may be no list at all (section 4)
        return hit_page(answer, tr("the results of the search"))

    def all_hits(
        self,
        search: Search,
        at_most: Optional[int] = None,
        progress: Optional[Callable[[int, int], None]] = None,
        keep: Callable[[Hit], bool] = lambda hit: True,
        warn: Callable[[str], None] = drop,
    ) -> tuple[Hit, ...]:
        """Every hit that is to be kept, or the first ``at_most``; each id of a provider once.

        ``progress(looked at, total)``; the pages end as `fresh_rows` says.
        """

        def ask(offset: int) -> tuple[Sequence[Hit], Optional[int]]:
            page = self.page(search, PAGE, offset)
            return page.hits, page.total

        found: list[Hit] = []
        for fresh in fresh_rows(ask, lambda hit: (hit.provider, hit.id), progress, warn):
            found += [hit for hit in fresh if keep(hit)]
            if at_most is not None and len(found) >= at_most:
                return tuple(found[:at_most])
        return tuple(found)
