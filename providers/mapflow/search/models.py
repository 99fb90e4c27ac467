"""Search results of the imagery catalog (API sheet, section 4): every field but id and footprint may be missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ...demands import id_text
from ..demanding import things
from ..footprint import read_footprint
from ..reading import listing, mapping, number, text, whole_number
from .offer import IMAGE


@dataclass(frozen=True)
class PreviewPart:
    """One picture of a scene of several parts."""

    url: str
    footprint: Optional[dict[str, Any]]


@dataclass(frozen=True)
class Hit:
    """One image or mosaic that was found. ``cloud`` and ``intersection`` in percent, ``resolution`` in m per pixel
    (None for unknown: the service says 0 or null), ``off_nadir`` in degrees with the sign of the look direction."""

    id: str
    footprint: Optional[dict[str, Any]]
    product_type: str = ""
    provider: str = ""
    acquired: str = ""
    resolution: Optional[float] = None
    cloud: Optional[float] = None
    off_nadir: Optional[float] = None
    intersection: Optional[float] = None
    zoom: Optional[int] = None
    min_area_sqkm: Optional[float] = None
    preview_type: str = ""
    preview_url: str = ""
    previews: tuple[PreviewPart, ...] = ()
    new: bool = False
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class HitPage:
    hits: tuple[Hit, ...]
    total: Optional[int] = None


def product_type(word: str) -> str:
    """IMAGE or MOSAIC whatever the spelling; Scene is an image (row 9)."""
    upper = word.strip().upper()
    return IMAGE if upper in ("SCENE", IMAGE) else upper


def read_hit(value: Any) -> Hit:
    source = mapping(value)
    return Hit(
        id=text(source, "id"),
        footprint=read_footprint(source.get("footprint")),
        product_type=product_type(text(source, "productType")),
        provider=text(source, "providerName"),
        acquired=text(source, "acquisitionDate"),
        resolution=number(source, "pixelResolution") or None,
        cloud=number(source, "cloudCover"),
        off_nadir=number(source, "offNadirAngle"),
        intersection=number(source, "aoiIntersectionPercent"),
        zoom=whole_number(source, "zoom"),
        min_area_sqkm=number(source, "minAreaSqkm", "minAreaSqKm"),
        preview_type=text(source, "previewType").lower(),
        preview_url=text(source, "previewUrl"),
        previews=tuple(_read_part(each) for each in listing(source.get("previews")) if text(mapping(each), "url")),
        new=bool(source.get("isNew")),
        metadata={key: each for key, each in source.items() if key not in ("footprint", "previews")},
    )


def read_hit_page(value: Any) -> HitPage:
    """The envelope, a bare array, or one bare object (row 5)."""
    if isinstance(value, Mapping) and "id" in value and "footprint" in value:
        return HitPage((read_hit(value),), 1)
    hits = tuple(read_hit(each) for each in listing(value, "images", "results"))
    return HitPage(hits, whole_number(mapping(value), "total"))


def hit_page(answer: Any, what: str) -> HitPage:
    """A page of results; AnswerError in the service's words for an answer that holds none."""
    if isinstance(answer, Mapping) and "footprint" in answer and id_text(answer.get("id")):
        return read_hit_page(answer)
    rows = things(answer, what, "images", "results", "features")
    return HitPage(tuple(map(read_hit, rows)), whole_number(mapping(answer), "total", "totalCount", "count"))


def _read_part(value: Any) -> PreviewPart:
    source = mapping(value)
    return PreviewPart(text(source, "url"), read_footprint(source.get("geometry")))
