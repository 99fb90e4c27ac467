"""GeoParquet and GeoPackage files as batches for the checks: described, compared, read."""

from __future__ import annotations

import json
import re
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Optional

import pyarrow as pa

from ..checks.declared import Declared, read_areas
from ..checks.inputs import Batch
from . import crss, geopackage, geoparquet
from .errors import ArgumentError, UnreadableError
from .files import split_layer
from .plan import Asked, Piece, Plan, PlanPart, Source, area_column, country_column

_TROUBLE = (OSError, pa.ArrowException, sqlite3.Error, ValueError, KeyError, TypeError, AttributeError)
_WORDS = (  # what others say of a file, and what that means
    ("magic bytes|file is too small|Parquet file size is", "it is no parquet file, or its end is missing"),
    ("encrypted|decrypt", "it is encrypted"),
    ("no such table: gpkg|not a database", "it is no GeoPackage"),
    ("is locked", "another program is writing to it"),
    (
        "malformed|thrift|deserialize|[Uu]nexpected end|EOF|[Cc]orrupt|decompress|invalid page|Invalid number of"
        "|[Dd]ata size too small|dictionary|levels",
        "it is damaged",
    ),
)
_NUMBER = re.compile(r"\[errno \d+\] ([^.\n]+)")


def describe(name: str, asked: Asked, most: int) -> tuple[Source, list[Piece]]:
    """The source and its parts. Raises ``UnreadableError``."""
    path, layer = split_layer(name)
    is_geopackage = path.lower().endswith(".gpkg")
    try:
        _refuse_special(path)
        if layer and not is_geopackage:
            raise ValueError("only a GeoPackage has layers; name the file alone")
        source, parts = (geopackage if is_geopackage else geoparquet).describe(name, most)
    except _TROUBLE as error:
        raise UnreadableError(f"{name} cannot be read: {_why(error)}. Its plots were not checked.") from error
    _refuse_columns(source, asked)
    return source, parts


def _refuse_special(path: str) -> None:
    """Raises ``OSError`` or ``ValueError`` where there is no file that can be read."""
    if not stat.S_ISREG(Path(path).stat().st_mode):
        raise ValueError("it is no file")
    with open(path, "rb"):
        return


def _refuse_columns(source: Source, asked: Asked) -> None:
    """Raises ``UnreadableError`` where a column lacks that every file must have, or cannot be what it is asked for."""
    wanted = (
        (asked.id_field, "plot id", True),
        (area_column(asked, source), "declared area", bool(asked.area_field)),
        (country_column(asked, source), "country", False),
    )
    for column, what, needed in wanted:
        why = ""
        if column and column not in source.names:
            why = f"has no column {column} for the {what}" if needed else ""
        elif column and source.columns.count(column) > 1:
            why = f"has several columns with the name {column}"
        elif column and column == source.geometry:
            why = f"has its outlines in the column {column}, which cannot be the {what}"
        elif column in source.lists:
            why = f"has several values in each row of the column {column}, which cannot be the {what}"
        if why:
            raise UnreadableError(f"{source.name} {why}. Its plots were not checked.")


def _why(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, (KeyError, TypeError, AttributeError, json.JSONDecodeError)):
        return "its description of the geometry is damaged"
    text, found = str(error), _NUMBER.search(str(error))
    if found:
        return found.group(1)
    known = next((told for pattern, told in _WORDS if re.search(pattern, text)), "")
    return known or (text.strip().splitlines()[0].rstrip(".") if text.strip() else "it is damaged")


def refuse_mixed(sources: Sequence[Source]) -> None:
    """Raises ``ArgumentError`` where two sources are in different CRSs."""
    first = sources[0]
    known = {first.crs}
    for source in sources[1:]:
        if source.crs in known:
            continue
        if not crss.is_same_crs(first.crs, source.crs):
            told = ", ".join(f"{each.name} is in {crss.title_of(each.crs)}" for each in (first, source))
            raise ArgumentError(
                f"The files are in different CRSs: {told}. Bring them together with "
                "georelay.registry convert. Nothing was checked."
            )
        known.add(source.crs)


def batches(plan: Plan, part: PlanPart) -> Iterator[Batch]:
    """The plots of a part in their order. Raises ``UnreadableError``."""
    source = plan.sources[part.source]
    reader = geopackage if source.is_geopackage else geoparquet
    pieces = reader.rows_of(source, part, _wanted(plan, source), plan.sizes.batch)
    while True:
        try:
            ids, wkb, values = next(pieces)
        except StopIteration:
            return
        except _TROUBLE as error:
            raise UnreadableError(
                f"{source.name} cannot be read to its end: {_why(error)}. Its plots were not checked."
            ) from error
        yield _batch(plan, source, ids, wkb, values)


def _wanted(plan: Plan, source: Source) -> list[str]:
    """The columns of the file that are read beside the geometry."""
    asked = plan.asked
    names = (asked.id_field, area_column(asked, source), country_column(asked, source))
    return list(dict.fromkeys(name for name in names if name in source.columns))


def _batch(plan: Plan, source: Source, ids: Any, wkb: list, values: dict[str, list]) -> Batch:
    """A file without the column of areas or countries that others have says nothing of them."""
    asked, nothing, fixed = plan.asked, [None] * len(wkb), dict(source.fixed)

    def said(name: str) -> list[Any]:
        return values[name] if name in values else [fixed.get(name)] * len(wkb) if name else nothing

    hectares, unread = read_areas(said(area_column(asked, source))) if plan.has_areas else (None, {})
    countries = [_text(value) for value in said(country_column(asked, source))] if plan.has_countries else None
    some = plan.has_areas or plan.has_countries
    texts = [_text(value) for value in said(asked.id_field)] if asked.id_field else None
    return Batch(ids, wkb, texts, hectares, Declared(country=countries, unread=unread) if some else None)


def _text(value: Any) -> Optional[str]:
    """The text of an id; None for null and what is no number. The same whole number is the same text in any type."""
    if value is None or value != value:
        return None
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, bytes):
        return _text_of(value)
    return str(value)


def _text_of(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.hex()
