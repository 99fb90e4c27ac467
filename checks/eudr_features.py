"""The features of the EU's file: a plot's ground and what is said of it, by the names that the system knows.

Six decimals, a plot of one part never as a Multi type, nothing but points and polygons.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..language import N_, tr
from .columns import COLLECTION, LINE, MULTILINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON, Columns, read_wkb
from .declared import Declared
from .geojson import feature_texts
from .plots import Plots
from .repair import polygon_wkb

DECIMALS = 6
MOST_BYTES = 25_000_000
ROOM = 100  # bytes of a file round its features
_REFUSED = {
    LINE: N_("It is a line; the EU system takes points and polygons only."),
    MULTILINE: N_("It is a line; the EU system takes points and polygons only."),
    COLLECTION: N_("It is a collection; the EU system takes points and polygons only."),
}
_NO_KIND = N_("It is no point or polygon; the EU system takes points and polygons only.")


class EudrError(Exception):
    """Nothing can be written as the system wants it; a sentence says why."""


@dataclass(frozen=True)
class Producer:
    """What is said of a plot. Empty text, and an area that is None or nan, are left out; the country never is."""

    country: str
    name: str = ""
    place: str = ""
    area: Optional[float] = None  # hectares


@dataclass(frozen=True)
class FileRow:
    """A feature of a file: which plot it is of, and which of its parts. ``hectares`` are due of all its parts together,
    nan or 0 where no area is declared."""

    feature_id: int
    plot_id: str
    part: int
    parts: int
    hectares: float


def texts_of(plots: Sequence[Sequence[tuple[bytes, float]]], producers: Sequence[Producer]) -> list[list[bytes]]:
    """The features of each plot, given as pieces with their share of its area."""
    pieces = [piece for plot in plots for piece, _ in plot]
    said = [properties_of(producer, share) for plot, producer in zip(plots, producers) for _, share in plot]
    texts = iter(feature_texts(pieces, said, DECIMALS))
    return [list(itertools.islice(texts, len(plot))) for plot in plots]


def properties_of(producer: Producer, share: float = 1.0) -> dict[str, Any]:
    """By the names that the system knows; what is not said is left out."""
    texts = {"ProducerName": producer.name, "ProducerCountry": producer.country, "ProductionPlace": producer.place}
    said: dict[str, Any] = {key: text for key, text in texts.items() if text}
    if producer.area is not None and producer.area > 0:
        said["Area"] = round(producer.area * share, 4)
    return said


def bytes_of(texts: Sequence[bytes]) -> int:
    """What a file with these features alone would take, near enough and never less."""
    return sum(len(text) + 2 for text in texts) + ROOM


def bytes_of_plot(plots: Plots, row: int) -> int:
    """What a file with this plot alone would take, with all that is declared of it."""
    said, same = plots.batch.declared or Declared(), plots.options.statement
    country, name, place = (
        text if column is None else column[row] or ""
        for text, column in ((same.country, said.country), (same.name, said.name), (same.place, said.place))
    )
    area = None if plots.batch.declared_ha is None else float(plots.batch.declared_ha[row])
    wkb = plots.lonlat_bytes(row)
    return bytes_of(texts_of([[(plainest(wkb), 1.0)]], [Producer(country or "XX", name, place, area)])[0])


def plainest(wkb: bytes) -> bytes:
    """A multi type of one part as the plain type; parts without a position are dropped."""
    columns = read_wkb([wkb])
    kind, rings = int(columns.kind[0]), [ring for ring in columns.rings_of(0) if len(ring[2])]
    parts = {part for part, _, _ in rings}
    if kind == MULTIPOINT and len(parts) == 1:
        return struct.pack("<BI", 1, POINT) + rings[0][2][:1].astype("<f8").tobytes()
    if kind == MULTIPOLYGON and (len(parts) == 1 or len(parts) < len(columns.part_row)):
        return polygon_wkb(rings, POLYGON if len(parts) == 1 else MULTIPOLYGON)
    return wkb


def plain_types(wkb: Sequence[bytes], columns: Columns) -> list[bytes]:
    """The plots with a multi type of one part as the plain type; most layers hold nothing else."""
    parts = np.unique(columns.ring_part)
    filled = np.bincount(columns.part_row[parts], minlength=len(columns)).tolist()
    multi = np.isin(columns.kind, (MULTIPOINT, MULTIPOLYGON)).tolist()
    return [_plain_type(each, filled[k]) if multi[k] else each for k, each in enumerate(wkb)]


def _plain_type(wkb: bytes, filled: int) -> bytes:
    count = int.from_bytes(wkb[5:9], "little" if wkb[0] else "big")
    if count != filled:  # some parts are empty, or the bytes are of another dialect
        return plainest(wkb)
    return wkb[9:] if count == 1 else wkb


def refuse_kind(kind: int) -> None:
    """EudrError for what is no point or polygon."""
    if kind not in (POINT, MULTIPOINT, POLYGON, MULTIPOLYGON):
        raise EudrError(tr(_REFUSED.get(kind, _NO_KIND)))
