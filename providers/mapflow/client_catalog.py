"""The imagery catalog: one search, paged to its end (API sheet, section 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ..http import drop
from .demanding import Endpoints
from .messages import explained
from .models_catalog import IMAGE, MOSAIC, Hit, HitPage, hit_page
from .reading import without_null

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
        with explained("the search"):
            answer = self._http.send_json("POST", "/catalog/meta", search.body(limit, offset), retry="safe")
        if answer == {} and offset:
            return HitPage(())  # past the end there may be no list at all (section 4)
        return hit_page(answer, "the results of the search")

    def all_hits(
        self,
        search: Search,
        at_most: Optional[int] = None,
        progress: Optional[Callable[[int, int], None]] = None,
        keep: Callable[[Hit], bool] = lambda hit: True,
        warn: Callable[[str], None] = drop,
    ) -> tuple[Hit, ...]:
        """Every hit that is to be kept, or the first ``at_most``; each id of a provider once.

        ``progress(looked at, total)``. It ends at a page without anything new, or at one that is shorter than the
        first and reaches the announced total: by itself a total may count one page, or what came so far, and a page
        may be shorter than was asked for.
        """
        seen: set[tuple[str, str]] = set()
        found: list[Hit] = []
        offset, announced, size = 0, 0, 0
        while at_most is None or len(found) < at_most:
            page = self.page(search, PAGE, offset)
            fresh = [hit for hit in page.hits if (hit.provider, hit.id) not in seen]
            seen.update((hit.provider, hit.id) for hit in fresh)
            found += [hit for hit in fresh if keep(hit)]
            offset += len(page.hits)
            announced = max(announced, page.total or 0)
            if progress:
                progress(offset, max(announced, offset))
            if not fresh or len(page.hits) < size and offset >= announced > 0:
                if len(seen) < announced:
                    warn(f"Mapflow announced {announced:,} results and gave {len(seen):,}.")
                break
            size = size or len(page.hits)
        return tuple(found if at_most is None else found[:at_most])
