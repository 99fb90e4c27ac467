"""Is an image fit to send? Judged from facts alone, before a byte is sent (API sheet, section 3, Upload)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

from ....language import trn
from ...geodata import RasterFacts
from ..wording import byte_size
from .models import Image, Storage

MAX_SIDE = 30_000  # pixels, where the service names no limit
MAX_FILE = 2 * 1024**3  # bytes, where the service names no limit
COARSEST, FINEST = 20.0, 0.10  # metres a pixel
SAME_SIZE = 0.01  # relative difference of pixel sizes that counts as none
ADVISED_CRS = re.compile(r"^EPSG:(?:4326|3857|32[67](?:0[1-9]|[1-5]\d|60))$", re.I)
SUFFIXES = (".tif", ".tiff")


@dataclass(frozen=True)
class Candidate:
    """One image about to be sent, under the name that it will have."""

    name: str
    facts: RasterFacts


@dataclass
class Verdict:
    """``blocks``: why it cannot be sent; ``warnings``: what the person should know. Sentence parts with figures."""

    blocks: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Company:
    """What the other images of the mosaic are like; None: not known, or there are none."""

    bands: Optional[int] = None
    crs: str = ""
    pixel_size: tuple[float, ...] = ()


def needs_conversion(name: str, facts: RasterFacts) -> bool:
    """The service takes GeoTIFFs only; anything else is copied into one first."""
    return facts.driver != "GTiff" or not name.lower().endswith(SUFFIXES)


def company_of(images: Sequence[Image]) -> Company:
    known = next((image for image in images if image.bands), None)
    return Company(known.bands, known.crs, known.pixel_size) if known else Company()


def judge_all(candidates: Sequence[Candidate], storage: Storage, company: Company) -> list[Verdict]:
    """A verdict for each, in order: each one counts against the free storage and is company for the next."""
    verdicts = []
    free = storage.free
    for candidate in candidates:
        verdict = judge(
            candidate, Storage(storage.limit, storage.used, free, storage.max_file, storage.max_side), company
        )
        if not verdict.blocks:
            free = None if free is None else free - candidate.facts.size_bytes
            if company.bands is None:
                company = Company(candidate.facts.bands, candidate.facts.crs, candidate.facts.pixel_size)
        verdicts.append(verdict)
    return verdicts


def judge(candidate: Candidate, storage: Storage, company: Company) -> Verdict:
    verdict = Verdict()
    _judge_size(candidate.facts, storage, verdict)
    _judge_place(candidate.facts, verdict)
    _judge_pixels(candidate.facts, verdict)
    _judge_company(candidate.facts, company, verdict)
    return verdict


def _judge_size(facts: RasterFacts, storage: Storage, verdict: Verdict) -> None:
    side = storage.max_side or MAX_SIDE
    most = storage.max_file or MAX_FILE
    if max(facts.width, facts.height) >= side:
        verdict.blocks.append(
            f"it has {facts.width:,} x {facts.height:,} pixels and each side must have fewer than {side:,}"
        )
    if facts.size_bytes >= most:
        verdict.blocks.append(f"it has {byte_size(facts.size_bytes)} and a file must have less than {byte_size(most)}")
    if storage.free is not None and facts.size_bytes > storage.free:
        verdict.blocks.append(
            f"it has {byte_size(facts.size_bytes)} and {byte_size(max(0, storage.free))} of the storage is free for it"
        )


def _judge_place(facts: RasterFacts, verdict: Verdict) -> None:
    if not facts.crs:
        verdict.blocks.append("it has no coordinate system")
    elif not facts.georeferenced:
        verdict.blocks.append("it has no position on the map (no geotransform)")
    elif not facts.on_earth:
        verdict.blocks.append(f"its coordinate system ({facts.crs}) is not one of the earth")
    elif not ADVISED_CRS.match(facts.crs):
        verdict.warnings.append(f"its CRS is {facts.crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84")


def _judge_pixels(facts: RasterFacts, verdict: Verdict) -> None:
    if facts.crs and facts.georeferenced and facts.pixel_metres > COARSEST:
        verdict.blocks.append(
            f"its pixels are {facts.pixel_metres:,.2f} m and {COARSEST:g} m is the coarsest that is taken"
        )
    elif facts.crs and 0 < facts.pixel_metres < FINEST * (1 - SAME_SIZE):
        verdict.warnings.append(f"its pixels are {facts.pixel_metres:.3f} m; Mapflow resamples it to {FINEST:.2f} m")
    if facts.bands not in (1, 3, 4):
        verdict.warnings.append(f"it has {_bands(facts.bands)}; Mapflow takes one, RGB or RGBA, and RGB works best")
    if facts.dtype.lower() not in ("byte", "uint8"):
        verdict.warnings.append(f"its pixels are {facts.dtype}; Mapflow converts them to 8 bits")


def _bands(count: int) -> str:
    return trn("{n} band", "{n} bands", count)


def _judge_company(facts: RasterFacts, company: Company, verdict: Verdict) -> None:
    if company.bands is not None and company.bands != facts.bands:
        verdict.blocks.append(f"it has {_bands(facts.bands)} and the images of the mosaic have {company.bands}")
    if company.crs and facts.crs and company.crs.upper() != facts.crs.upper():
        verdict.warnings.append(f"its CRS is {facts.crs} and that of the mosaic {company.crs}; Mapflow reprojects it")
    elif company.pixel_size and _differs(facts.pixel_size[0], company.pixel_size[0]):
        verdict.warnings.append(
            f"its pixel size is {facts.pixel_size[0]:g} and that of the mosaic {company.pixel_size[0]:g}; "
            "Mapflow resamples it"
        )


def _differs(one: float, other: float) -> bool:
    return abs(one - other) > SAME_SIZE * max(abs(one), abs(other))
