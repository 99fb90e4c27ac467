"""What can be converted: GeoParquet by our own reader, everything else by GDAL, as batches with WKB."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyogrio.raw
import pyproj

from .errors import ArgumentError, UnreadableError
from .files import ENDINGS, find_files, partition_values, split_layer
from .geoparquet import geometry_of, wkb_in
from .plan import Asked
from .sources import describe

GEOMETRY, KEY, BOX = "geometry", "__hilbert__", "bbox"  # the columns that are ours
TIME = {b"is": b"time"}  # metadata of a text column with times: zones may differ from row to row, as GDAL has them
_OGR = b"GDAL:OGR:type"
_ROWS = 50_000  # read at once
_PARQUET = ENDINGS[:-1]
_CURVES = (8, 9, 10, 11, 12)  # types of WKB (OGC 06-103r4, table 6, with those of curves)
_TEXT = {  # of the columns of a text file that hold the place
    "GEOM_POSSIBLE_NAMES": "WKT,geometry,geom,the_geom,wkb",
    "X_POSSIBLE_NAMES": "X,lon*,lng",
    "Y_POSSIBLE_NAMES": "Y,lat*",
}
ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError, pa.ArrowException)


@dataclass(frozen=True, eq=False)
class OriginLayer:
    """One layer or file. ``crs``: PROJJSON, "" for none; ``schema``: its columns, the first one the geometry as WKB."""

    name: str
    crs: str
    schema: pa.Schema
    batches: Iterator[pa.RecordBatch]


def names_in(source: str) -> list[str]:
    """The files of GeoParquet that are meant, or the one source that GDAL reads. Raises ``ArgumentError``."""
    path = split_layer(source)[0]
    if not path:
        raise ArgumentError("An empty name: there is nothing to read. Nothing was converted.")
    is_pattern = not os.path.exists(path) and any(sign in path for sign in "*?[")
    if path.lower().startswith("file:") or is_pattern:
        return find_files([source])
    if os.path.isdir(path) and any(each.suffix.lower() in ENDINGS for each in Path(path).rglob("*")):
        return find_files([source])
    return [source]


@contextmanager
def opened(name: str) -> Iterator[OriginLayer]:
    """An origin while it is read."""
    if name.lower().endswith(_PARQUET):
        with _geoparquet(name) as origin:
            yield origin
    else:
        with _with_gdal(name) as origin:
            yield origin


def read(origin: OriginLayer) -> Iterator[pa.RecordBatch]:
    """The batches. Raises ``UnreadableError`` where they end too early."""
    while True:
        try:
            batch = next(origin.batches)
        except StopIteration:
            return
        except (*ERRORS, OSError, ValueError, RuntimeError) as error:
            raise UnreadableError(f"{origin.name} cannot be read to its end: {why_of(error)}.") from error
        yield batch


def why_of(error: BaseException) -> str:
    """What GDAL or Arrow says, in the person's words where these are known."""
    text = str(error).strip()
    if "not recognized as being in a supported file format" in text:
        return "GDAL does not know what kind of file it is"
    return text.splitlines()[0].rstrip(".") if text else "it is damaged"


@contextmanager
def _geoparquet(name: str) -> Iterator[OriginLayer]:
    source, _ = describe(name, Asked(), 1)
    with pq.ParquetFile(name, buffer_size=1 << 20, pre_buffer=False) as file:
        schema = file.schema_arrow.remove_metadata()
        boxes = geometry_of(file).covering
        rest = [each for each in schema if each.name not in (source.geometry, *boxes)]
        said = {key: value for key, value in partition_values(os.path.abspath(name)).items() if key not in schema.names}
        plain = [each.with_type(_plain(each.type)).remove_metadata() for each in rest]
        fields = [pa.field(GEOMETRY, pa.large_binary()), *plain, *(pa.field(key, pa.string()) for key in said)]

        def batches() -> Iterator[pa.RecordBatch]:
            for batch in file.iter_batches(_ROWS):
                wkb = pa.array(wkb_in(batch.column(source.geometry), source.encoding), pa.large_binary())
                fixed = [pa.array([value] * batch.num_rows, pa.string()) for value in said.values()]
                columns = [wkb, *(batch.column(each.name).cast(each.type) for each in plain), *fixed]
                yield pa.RecordBatch.from_arrays(columns, schema=pa.schema(_renamed(fields)))

        yield OriginLayer(name, source.crs, pa.schema(_renamed(fields)), batches())


def _plain(kind: pa.DataType) -> pa.DataType:
    """The type without what differs from batch to batch (dictionaries) or what Arrow cannot sort (views)."""
    if pa.types.is_dictionary(kind):
        return _plain(kind.value_type)
    if pa.types.is_string_view(kind):
        return pa.large_string()
    return pa.large_binary() if pa.types.is_binary_view(kind) else kind


@contextmanager
def _with_gdal(name: str) -> Iterator[OriginLayer]:
    path, named = split_layer(name)
    is_text = path.lower().endswith((".csv", ".tsv"))
    options = _TEXT if is_text else {}
    layer = named or (None if is_text else _only_layer(path, name))
    asked = {"batch_size": _ROWS, "use_pyarrow": True, "return_fids": True, "datetime_as_string": True, **options}
    with pyogrio.raw.open_arrow(path, layer=layer, **asked) as (told, reader):
        geometry, fid = told["geometry_name"] or "wkb_geometry", told["fid_column"] or "OGC_FID"
        names = reader.schema.names
        if geometry not in names or told["geometry_type"] is None:
            raise ArgumentError(f"{name} has no geometry. Nothing was converted.")
        at, first = len(names) - 1 - names[::-1].index(geometry), names.index(fid)  # a text may have the same name
        rest = [number for number in range(len(names)) if number not in (at, first)]
        others = [_unmarked(reader.schema.field(number)) for number in rest]
        fields = _renamed([pa.field(GEOMETRY, pa.large_binary()), *others])

        def batches() -> Iterator[pa.RecordBatch]:
            for batch in reader:
                wkb = _straight(batch.column(at), batch.column(first), path, layer)
                columns = [wkb, *(batch.column(number) for number in rest)]
                yield pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields))

        crs = pyproj.CRS.from_user_input(told["crs"]).to_json() if told["crs"] else ""
        yield OriginLayer(name, crs, pa.schema(fields), batches())


def _unmarked(field: pa.Field) -> pa.Field:
    """Without what GDAL notes beside it, except that a text is a time."""
    kind, others = (field.metadata or {}).get(_OGR), field.remove_metadata()
    return others.with_metadata(TIME) if kind == b"DateTime" and pa.types.is_string(field.type) else others


def _only_layer(path: str, name: str) -> Optional[str]:
    """The layer of a source that has one with geometry. Raises ``ArgumentError`` where there are several."""
    layers = [str(layer) for layer, kind in pyogrio.list_layers(path).tolist() if kind is not None]
    if len(layers) > 1:
        raise ArgumentError(
            f"{name} has {len(layers)} layers. Name one of them ({', '.join(layers[:20])}) as "
            f"{Path(path).name}|layername=... Nothing was converted."
        )
    if not layers:
        raise ArgumentError(f"{name} has no geometry. Nothing was converted.")
    return layers[0]


def _renamed(fields: list[pa.Field]) -> list[pa.Field]:
    """Columns with names of their own: those that have the name of another, or of ours, get a number behind it."""
    taken, found = {KEY, BOX}, []
    for number, each in enumerate(fields):
        name, count = each.name, 0
        while name in taken or (number and name == GEOMETRY):
            count += 1
            name = f"{each.name}_{count}"
        taken.add(name)
        found.append(each.with_name(name))
    return found


def _straight(geometry: pa.Array, fids: pa.Array, path: str, layer: Optional[str]) -> pa.Array:
    """WKB without curves: those are read again by GDAL's other reader, which draws them as lines."""
    geometry = geometry.storage if isinstance(geometry, pa.ExtensionArray) else geometry
    wkb = geometry.to_pylist()
    curved = [row for row, each in enumerate(wkb) if each and len(each) > 5 and _is_curved(each)]
    if curved:
        numbers = np.array([fids[row].as_py() for row in curved], dtype=np.int64)
        _, found, shapes, _ = pyogrio.raw.read(path, layer=layer, fids=numbers, columns=[], return_fids=True)
        by_fid = dict(zip(found.tolist(), shapes.tolist()))
        for row, number in zip(curved, numbers.tolist()):
            wkb[row] = by_fid[number]
    return pa.array(wkb, pa.large_binary())


def _is_curved(wkb: bytes) -> bool:
    """Whether it is a curve, or a collection, which may hold one."""
    code = int.from_bytes(wkb[1:5], "little" if wkb[0] else "big")
    base = (code & 0x0FFFFFFF) % 1000
    return base in _CURVES or (base == 7 and any(_holds(wkb, each) for each in _CURVES))


def _holds(wkb: bytes, kind: int) -> bool:
    return bytes([1, kind, 0, 0, 0]) in wkb
