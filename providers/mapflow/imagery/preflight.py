"""Is an image fit to send? Judged from facts alone, before a byte is sent (API sheet, section 3, Upload)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

from ....language import tr, trn
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
class ImageVerdict:
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


def judge_all(candidates: Sequence[Candidate], storage: Storage, company: Company) -> list[ImageVerdict]:
    """A verdict for each, in order: each one counts against the free storage and is company for the next."""
    verdicts = []
    free = storage.free
    for candidate in candidates:
        verdict = judge_image(
            candidate, Storage(storage.limit, storage.used, free, storage.max_file, storage.max_side), company
        )
        if not verdict.blocks:
            free = None if free is None else free - candidate.facts.size_bytes
            if company.bands is None:
                company = Company(candidate.facts.bands, candidate.facts.crs, candidate.facts.pixel_size)
        verdicts.append(verdict)
    return verdicts


def judge_image(candidate: Candidate, storage: Storage, company: Company) -> ImageVerdict:
    verdict = ImageVerdict()
    _judge_size(candidate.facts, storage, verdict)
    _judge_place(candidate.facts, verdict)
    _judge_pixels(candidate.facts, verdict)
    _judge_company(candidate.facts, company, verdict)
    return verdict


def _judge_size(facts: RasterFacts, storage: Storage, verdict: ImageVerdict) -> None:
    side = storage.max_side or MAX_SIDE
    most = storage.max_file or MAX_FILE
    if max(facts.width, facts.height) >= side:
        verdict.blocks.append(
            tr(
                "it has {width} x {height} pixels and each side must have fewer than {side}",
                width=f"{facts.width:,}",
                height=f"{facts.height:,}",
                side=f"{side:,}",
            )
        )
    if facts.size_bytes >= most:
        verdict.blocks.append(
            tr(
                "it has {byte_size} and a file must have less than {byte_size_2}",
                byte_size=byte_size(facts.size_bytes),
                byte_size_2=byte_size(most),
            )
        )
    if storage.free is not None and facts.size_bytes > storage.free:
        verdict.blocks.append(
            tr(
                "it has {byte_size} and {byte_size_2} of the storage is free for it",
                byte_size=byte_size(facts.size_bytes),
                byte_size_2=byte_size(max(0, storage.free)),
            )
        )


def _judge_place(facts: RasterFacts, verdict: ImageVerdict) -> None:
    if not facts.crs:
        verdict.blocks.append(tr("it has no coordinate system"))
    elif not facts.georeferenced:
        verdict.blocks.append(tr("it has no position on the map (no geotransform)"))
    elif not facts.on_earth:
        verdict.blocks.append(tr("its coordinate system ({crs}) is not one of the earth", crs=facts.crs))
    elif not ADVISED_CRS.match(facts.crs):
        verdict.warnings.append(
            tr(
                "its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84",
                crs=facts.crs,
            )
        )


def _judge_pixels(facts: RasterFacts, verdict: ImageVerdict) -> None:
    if facts.crs and facts.georeferenced and facts.pixel_metres > COARSEST:
        verdict.blocks.append(
            tr(
                "its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken",
                pixel_metres=f"{facts.pixel_metres:,.2f}",
                coarsest=f"{COARSEST:g}",
            )
        )
    elif facts.crs and 0 < facts.pixel_metres < FINEST * (1 - SAME_SIZE):
        verdict.warnings.append(
            tr(
                "its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m",
                pixel_metres=f"{facts.pixel_metres:.3f}",
                finest=f"{FINEST:.2f}",
            )
        )
    if facts.bands not in (1, 3, 4):
        verdict.warnings.append(
            tr(
                "it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best",
                bands=_bands(facts.bands),
            )
        )
    if facts.dtype.lower() not in ("byte", "uint8"):
        verdict.warnings.append(tr("its pixels are {dtype}; Mapflow converts them to 8 bits", dtype=facts.dtype))


def _bands(count: int) -> str:
    return trn("{n} band", "{n} bands", count)


def _judge_company(facts: RasterFacts, company: Company, verdict: ImageVerdict) -> None:
    if company.bands is not None and company.bands != facts.bands:
        verdict.blocks.append(
            tr(
                "it has {bands} and the images of the mosaic have {bands_2}",
                bands=_bands(facts.bands),
                bands_2=company.bands,
            )
        )
    if company.crs and facts.crs and company.crs.upper() != facts.crs.upper():
        verdict.warnings.append(
            tr(
                "its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it",
                crs=facts.crs,
                crs_2=company.crs,
            )
        )
    elif company.pixel_size and _differs(facts.pixel_size[0], company.pixel_size[0]):
        verdict.warnings.append(
            tr(
                "its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it",
                pixel_size=f"{facts.pixel_size[0]:g}",
                pixel_size_2=f"{company.pixel_size[0]:g}",
            )
        )


def _differs(one: float, other: float) -> bool:
    return abs(one - other) > SAME_SIZE * max(abs(one), abs(other))
