"""GeoParquet and GeoPackage files as batches for the checks: found, described, cut into parts, read."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj

from ..checks.declared import Declared, read_areas
from ..checks.inputs import Batch
from . import geoarrow
from .errors import ArgumentError, UnreadableError
from .files import partition_values, split_layer
from .plan import Asked, Plan, PlanPart, Source, area_column, country_column

Piece = tuple[int, int, int, int]  # plots, first, last, skip: as ``PlanPart`` has them
_TROUBLE = (
    OSError,
    pa.ArrowException,
    sqlite3.Error,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    pyproj.exceptions.CRSError,
)
_BUFFER = 1 << 20  # bytes of a column read at once: a row group may be larger than memory
_MOST_PIECES = 8  # of a row group: the rows before each are read in vain
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes, by the flags of a GeoPackage geometry (OGC 12-128r19, 2.1.3)
_CURVES = ("CIRCULARSTRING", "COMPOUNDCURVE", "CURVEPOLYGON", "MULTICURVE", "MULTISURFACE", "CURVE", "SURFACE")
_LONLAT = pyproj.CRS.from_user_input("OGC:CRS84")


def describe(name: str, asked: Asked, most: int) -> tuple[Source, list[Piece]]:
    """The source and its parts. Raises ``UnreadableError``."""
    try:
        if split_layer(name)[0].lower().endswith(".gpkg"):
            source, parts = _geopackage(name, most)
        else:
            source, parts = _geoparquet(name, most)
    except _TROUBLE as error:
        raise UnreadableError(f"{name} cannot be read: {_why(error)}. Its plots were not checked.") from error
    for column, what in ((asked.id_field, "plot id"), (asked.area_field, "declared area")):
        if column and column not in source.names:
            raise UnreadableError(f"{name} has no column {column} for the {what}. Its plots were not checked.")
    return source, parts


def _why(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, (KeyError, TypeError, AttributeError, json.JSONDecodeError)):
        return "its description of the geometry is damaged"
    return str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else "it is damaged"


def _geoparquet(name: str, most: int) -> tuple[Source, list[Piece]]:
    with pq.ParquetFile(name) as file:
        metadata, schema = file.metadata, file.schema_arrow
        geo = (metadata.metadata or {}).get(b"geo")
        if geo is None:
            raise ValueError("it is no GeoParquet, its metadata do not say where the geometry is")
        told = json.loads(geo)
        geometry = told["primary_column"]
        column = told["columns"][geometry]
        columns = tuple(schema.names)
        if geometry not in columns:
            raise ValueError(f"its column {geometry} with the geometry is missing")
        encoding = str(column.get("encoding", "WKB")).lower()
        _refuse_encoding(encoding, geometry, schema.field(geometry).type)
        counts = [metadata.row_group(each).num_rows for each in range(metadata.num_row_groups)]
    path = os.path.abspath(name)
    fixed = tuple(partition_values(path).items())
    source = Source(name, path, "", geometry, _crs_told(column), columns, encoding=encoding, fixed=fixed)
    return source, _grouped(counts, most)


def _refuse_encoding(encoding: str, name: str, kind: pa.DataType) -> None:
    """Raises ``ValueError`` where the geometry cannot be read."""
    if geoarrow.is_native(encoding):
        geoarrow.refuse_type(encoding, kind)
    elif encoding != "wkb":
        raise ValueError(f"its geometry is kept as {encoding}, which GeoParquet does not know")
    elif not (pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_binary_view(kind)):
        raise ValueError(f"its column {name} holds {kind} and not the WKB of a geometry")


def _crs_told(column: dict[str, Any]) -> str:
    """PROJJSON; "" for none. Without a word it is OGC:CRS84; files older than GeoParquet 1.0 have text."""
    given = column.get("crs", {})
    if given is None:
        return ""
    if isinstance(given, str):
        return pyproj.CRS.from_user_input(given).to_json()
    return (pyproj.CRS.from_json_dict(given) if given else _LONLAT).to_json()


def _grouped(counts: list[int], most: int) -> list[Piece]:
    """Row groups one after another, together where they are small, in pieces where they are large."""
    parts: list[Piece] = []
    for group, count in enumerate(counts):
        if parts and parts[-1][0] + count <= most:
            parts[-1] = (parts[-1][0] + count, parts[-1][1], group + 1, parts[-1][3])
            continue
        piece = max(most, -(-count // _MOST_PIECES))
        parts += [(min(piece, count - skip), group, group + 1, skip) for skip in range(0, count, piece)]
    return parts


def _opened(path: str) -> Any:
    return closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _geopackage(name: str, most: int) -> tuple[Source, list[Piece]]:
    path, wanted = split_layer(name)
    with _opened(path) as database:
        tables = database.execute(
            "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns"
        ).fetchall()
        chosen = [each for each in tables if not wanted or each[0] == wanted]
        if len(chosen) != 1:
            names = ", ".join(each[0] for each in tables) or "none"
            raise ValueError(f"name one of its layers ({names}) as file.gpkg|layername=...")
        table, geometry, kind, srs = chosen[0]
        if kind.upper() in _CURVES:
            raise ValueError("it has curves; georelay.registry convert makes them straight")
        described = database.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
        key = next((each[1] for each in described if each[5]), "")
        if not key:
            raise ValueError("its layer is a view without a key")
        columns = tuple(each[1] for each in described)
        parts = _fid_ranges(database, table, key, most)
        crs, fixed = _crs_of(database, srs), tuple(partition_values(os.path.abspath(path)).items())
        return Source(name, os.path.abspath(path), table, geometry, crs, columns, key, fixed=fixed), parts


def _fid_ranges(database: sqlite3.Connection, table: str, key: str, most: int) -> list[Piece]:
    parts: list[Piece] = []
    first = database.execute(f"SELECT min({_quoted(key)}) FROM {_quoted(table)}").fetchone()[0]
    while first is not None:
        where = f"FROM {_quoted(table)} WHERE {_quoted(key)} >= ? ORDER BY {_quoted(key)} LIMIT ?"
        count, last = database.execute(
            f"SELECT count(*), max(k) FROM (SELECT {_quoted(key)} AS k {where})", (first, most)
        ).fetchone()
        parts.append((count, first, last + 1, 0))
        following = f"SELECT min({_quoted(key)}) FROM {_quoted(table)} WHERE {_quoted(key)} > ?"
        first = database.execute(following, (last,)).fetchone()[0]
    return parts


def _crs_of(database: sqlite3.Connection, srs: int) -> str:
    """PROJJSON; "" for the two CRSs that a GeoPackage has for what has none."""
    if srs in (-1, 0):
        return ""
    question = "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
    organization, code, definition = database.execute(question, (srs,)).fetchone()
    try:
        return pyproj.CRS.from_authority(organization, code).to_json()
    except pyproj.exceptions.CRSError:
        return pyproj.CRS.from_wkt(definition).to_json()


def refuse_mixed(sources: Sequence[Source]) -> None:
    """Raises ``ArgumentError`` where two sources are in different CRSs."""
    first = sources[0]
    known = {first.crs}
    for source in sources[1:]:
        if source.crs in known:
            continue
        if not source.crs or not first.crs or not _same(first.crs, source.crs):
            told = ", ".join(f"{each.name} is in {_title(each.crs)}" for each in (first, source))
            raise ArgumentError(
                f"The files are in different CRSs: {told}. Bring them together with "
                "georelay.registry convert. Nothing was checked."
            )
        known.add(source.crs)


def _same(one: str, two: str) -> bool:
    return pyproj.CRS.from_json(one).equals(pyproj.CRS.from_json(two), ignore_axis_order=True)


def _title(crs: str) -> str:
    return pyproj.CRS.from_json(crs).name if crs else "no CRS"


def batches(plan: Plan, part: PlanPart) -> Iterator[Batch]:
    """The plots of a part in their order. Raises ``UnreadableError``."""
    source = plan.sources[part.source]
    pieces = _rows_of_geopackage(source, part, plan) if source.is_geopackage else _rows_of_parquet(source, part, plan)
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


def _rows_of_parquet(source: Source, part: PlanPart, plan: Plan) -> Iterator[tuple[np.ndarray, list, dict[str, list]]]:
    done, wanted = part.offset, _wanted(plan, source)
    with pq.ParquetFile(source.path, buffer_size=_BUFFER, pre_buffer=False) as file:
        columns, groups = list(dict.fromkeys([source.geometry, *wanted])), list(range(part.first, part.last))
        read = file.iter_batches(plan.sizes.batch, groups, columns=columns, use_threads=False)
        for batch in _between(read, part.skip, part.count):
            ids = np.arange(done, done + batch.num_rows)
            done += batch.num_rows
            yield (
                ids,
                wkb_in(batch.column(source.geometry), source.encoding),
                {name: batch.column(name).to_pylist() for name in wanted},
            )
    if done != part.offset + part.count:
        raise ValueError("rows are missing")


def _between(read: Iterator[pa.RecordBatch], skip: int, count: int) -> Iterator[pa.RecordBatch]:
    """``count`` rows after the first ``skip`` of all."""
    for batch in read:
        some = batch.slice(skip, count)
        skip, count = max(0, skip - batch.num_rows), count - some.num_rows
        if some.num_rows:
            yield some
        if not count:
            return


def wkb_in(column: pa.Array, encoding: str) -> list[Optional[bytes]]:
    """WKB of each row of a geometry column of GeoParquet; None for null."""
    return geoarrow.as_wkb(column, encoding) if geoarrow.is_native(encoding) else column.to_pylist()


def _rows_of_geopackage(
    source: Source, part: PlanPart, plan: Plan
) -> Iterator[tuple[np.ndarray, list, dict[str, list]]]:
    wanted = _wanted(plan, source)
    names = ", ".join(_quoted(name) for name in (source.key, source.geometry, *wanted))
    key = _quoted(source.key)
    question = f"SELECT {names} FROM {_quoted(source.table)} WHERE {key} >= ? AND {key} < ? ORDER BY {key}"
    with _opened(source.path) as database:
        cursor = database.execute(question, (part.first, part.last))
        while rows := cursor.fetchmany(plan.sizes.batch):
            columns = list(zip(*rows))
            values = {name: list(column) for name, column in zip(wanted, columns[2:])}
            yield np.array(columns[0], dtype=np.int64), [_wkb_of(each) for each in columns[1]], values


def _wkb_of(blob: Optional[bytes]) -> Optional[bytes]:
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        return None if blob is None else b"?"  # bytes that are no geometry are told as unreadable
    return blob[8 + _ENVELOPES.get(blob[3] >> 1 & 7, 0) :]


def _batch(plan: Plan, source: Source, ids: np.ndarray, wkb: list, values: dict[str, list]) -> Batch:
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
    """The text of an id; None for null. Whole numbers in float columns lose their '.0'."""
    if value is None:
        return None
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
