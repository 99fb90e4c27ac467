"""GeoParquet: what a file says of its geometry, and its rows."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from . import crss, geoarrow
from .files import partition_values
from .plan import Piece, PlanPart, Rows, Source

_BUFFER = 1 << 20  # bytes of a column read at once: a row group may be larger than memory
_MOST_PIECES = 8  # of a row group: the rows before each are read in vain
_SPATIAL = ("Geometry", "Geography")  # logical types of Parquet


@dataclass(frozen=True)
class GeometryColumn:
    """``crs``: PROJJSON, "" for none; ``covering``: columns with boxes."""

    name: str
    encoding: str
    crs: str
    covering: frozenset[str] = frozenset()


def describe(name: str, most: int) -> tuple[Source, list[Piece]]:
    """The file and its pieces of about ``most`` plots. Raises what pyarrow does, and ``ValueError``."""
    with pq.ParquetFile(name) as file:
        geometry, schema, metadata = geometry_of(file), file.schema_arrow, file.metadata
        counts = [metadata.row_group(each).num_rows for each in range(metadata.num_row_groups)]
    path = os.path.abspath(name)
    fixed = tuple(partition_values(path).items())
    lists = tuple(field.name for field in schema if pa.types.is_nested(field.type))
    columns = tuple(schema.names)
    source = Source(name, path, "", geometry.name, geometry.crs, columns, "", geometry.encoding, fixed, lists)
    return source, _grouped(counts, most)


def geometry_of(file: pq.ParquetFile) -> GeometryColumn:
    """The main geometry column, by the metadata of GeoParquet or, without them, by its type in Parquet.

    Raises ``ValueError``, and ``KeyError`` and the like where the metadata are damaged.
    """
    geo, types = (file.metadata.metadata or {}).get(b"geo"), _spatial_types(file)
    if geo is None:
        name, said = _only(types), {}
    else:
        told = json.loads(geo)
        name = told["primary_column"]
        said = told["columns"][name]
    if file.schema_arrow.names.count(name) != 1:
        found = "missing" if name not in file.schema_arrow.names else "there several times"
        raise ValueError(f"its column {name} with the geometry is {found}")
    encoding = str(said.get("encoding") or "WKB").lower()
    encoding = encoding[len("geoarrow.") :] if encoding.startswith("geoarrow.") else encoding  # as GDAL 3.8 wrote it
    _refuse_encoding(encoding, name, file.schema_arrow.field(name).type)
    boxes = said.get("covering", {}).get("bbox", {})
    covering = frozenset(path[0] for path in boxes.values() if path)
    crs = said["crs"] if "crs" in said else types.get(name, crss.DEGREES)
    return GeometryColumn(name, encoding, crss.projjson_of(crss.DEGREES if crs == {} else crs), covering)


def _only(types: dict[str, Any]) -> str:
    if not types:
        raise ValueError("it is no GeoParquet, its metadata do not say where the geometry is")
    if len(types) > 1:
        raise ValueError(f"several of its columns are geometry ({', '.join(types)}), and nothing says which is meant")
    return next(iter(types))


def _spatial_types(file: pq.ParquetFile) -> dict[str, Any]:
    """The columns of the logical types GEOMETRY and GEOGRAPHY, and their CRS as ``crss.projjson_of`` takes it.

    See https://github.com/apache/parquet-format/blob/master/Geospatial.md ; pyarrow knows them from 21 on.
    """
    found = {}
    for number in range(len(file.schema)):
        column = file.schema.column(number)
        told = json.loads(column.logical_type.to_json())
        if told.get("Type") in _SPATIAL and column.max_repetition_level == 0:
            found[column.path] = _crs_in(told.get("crs") or crss.DEGREES, file.metadata.metadata or {})
    return found


def _crs_in(told: str, metadata: dict[bytes, bytes]) -> Any:
    if told.startswith("srid:"):
        return None if told == "srid:0" else f"EPSG:{told[len('srid:') :]}"
    if told.startswith("projjson:"):
        return metadata[told[len("projjson:") :].encode()].decode()
    return told


def _refuse_encoding(encoding: str, name: str, kind: pa.DataType) -> None:
    """Raises ``ValueError`` where the geometry cannot be read."""
    kind = kind.storage_type if isinstance(kind, pa.BaseExtensionType) else kind
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    is_bytes = any(
        each(kind)
        for each in (
            pa.types.is_binary,
            pa.types.is_large_binary,
            pa.types.is_binary_view,
            pa.types.is_fixed_size_binary,
        )
    )
    if geoarrow.is_native(encoding):
        geoarrow.refuse_type(encoding, kind)
    elif encoding != "wkb":
        raise ValueError(f"its geometry is kept as {encoding}, which GeoParquet does not know")
    elif not is_bytes:
        raise ValueError(f"its column {name} holds {kind} and not the WKB of a geometry")


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


def rows_of(source: Source, part: PlanPart, wanted: list[str], batch: int) -> Iterator[Rows]:
    """The rows of a part, with the columns that are wanted. Raises what pyarrow does, and ``ValueError``."""
    done = part.offset
    with pq.ParquetFile(source.path, buffer_size=_BUFFER, pre_buffer=False) as file:
        columns, groups = list(dict.fromkeys([source.geometry, *wanted])), list(range(part.first, part.last))
        read = file.iter_batches(batch, groups, columns=columns, use_threads=False)
        for some in _between(read, part.skip, part.count):
            ids = np.arange(done, done + some.num_rows)
            done += some.num_rows
            values = {name: _values_in(some.column(name)) for name in wanted}
            yield ids, wkb_in(some.column(source.geometry), source.encoding), values
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
    column = column.storage if isinstance(column, pa.ExtensionArray) else column
    column = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
    return geoarrow.as_wkb(column, encoding) if geoarrow.is_native(encoding) else column.to_pylist()


def _values_in(column: pa.Array) -> list[Any]:
    """The values; a sign that is no UTF-8 becomes a question mark on a black square, as in QGIS."""
    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        column = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
        raw = column.cast(pa.large_string()).cast(pa.large_binary()).to_pylist()
        return [None if each is None else each.decode("utf-8", "replace") for each in raw]
