"""Anything that GDAL reads, as GeoParquet in pieces that are sorted by place along a Hilbert curve."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyogrio.raw
import pyproj
import shapely

from . import spill
from .errors import ArgumentError, RegistryError
from .run import explained, prepare_folder

_ROWS = 50_000  # read at once
_FILE = 500_000  # plots of a file
_GROUP = 50_000  # and of one of its row groups
_LEVEL = 24  # bits of each coordinate on the curve: about a metre, whatever lies far away


def convert(source: str, out: Path) -> int:
    """Write ``part-<n>.parquet`` and last ``_SUCCESS``; returns the plots written.

    The CRS is kept; curves are made straight. Raises ``RegistryError``, and then leaves no file.
    """
    path, _, layer = source.partition("|layername=")
    try:
        told = pyogrio.read_info(path, layer=layer or None, force_total_bounds=True, force_feature_count=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise ArgumentError(f"{source} cannot be read: {error}. Nothing was converted.") from error
    if told["geometry_type"] is None:
        raise ArgumentError(f"{source} has no geometry. Nothing was converted.")
    prepare_folder(out)
    try:
        count = _write_sorted(path, layer, told, out)
        shutil.rmtree(out / "work")
        (out / "findings").rmdir()
        (out / "_SUCCESS").touch()
        return count
    except BaseException as error:
        for each in [*out.glob("*.parquet"), *out.glob(".*.parquet*")]:
            each.unlink()
        shutil.rmtree(out / "findings", ignore_errors=True)
        raise _explained(error, source, out) from error
    finally:
        shutil.rmtree(out / "work", ignore_errors=True)


def _explained(error: BaseException, source: str, out: Path) -> BaseException:
    if isinstance(error, pyogrio.errors.FeatureError):
        return RegistryError(f"{source} cannot be read to its end: {error}. Nothing is left of this run.")
    return explained(error, out)


def _write_sorted(path: str, layer: str, told: dict[str, Any], out: Path) -> int:
    """Into stripes along the curve first, as many as files are made; then each stripe sorted for itself."""
    total, bounds = int(told["features"]), told["total_bounds"]
    edges = _edges(path, layer, total, bounds)
    writers: dict[int, Any] = {}
    done = 0
    try:
        for batch in _read(path, layer, total):
            key = hilbert_of(batch.column("geometry"), bounds)
            batch = batch.append_column("hilbert", pa.array(key))
            stripe = np.searchsorted(edges, key, side="right")
            for each in np.unique(stripe).tolist():
                some = batch.take(pa.array(np.flatnonzero(stripe == each)))
                target = out / "work" / f"stripe-{each}.arrow"
                writers[each] = writers.get(each) or pa.ipc.new_file(str(target), batch.schema)
                writers[each].write_batch(some)
            done += batch.num_rows
    finally:
        for writer in writers.values():
            writer.close()
    metadata = {b"geo": json.dumps(_geo(told["crs"])).encode()}
    for number, each in enumerate(sorted(writers)):
        _write_stripe(out, out / "work" / f"stripe-{each}.arrow", out / f"part-{number:05d}.parquet", metadata)
    return done


def _edges(path: str, layer: str, total: int, bounds: Any) -> np.ndarray:
    """Places on the curve between which about ``_FILE`` plots lie, by a sample of the source."""
    files = -(-total // _FILE)
    if files < 2:
        return np.zeros(0, dtype=np.int64)
    step = max(1, total // 200_000)
    keys = np.concatenate([hilbert_of(each.column("geometry"), bounds)[::step] for each in _read(path, layer, total)])
    return np.quantile(keys, np.arange(1, files) / files, method="nearest")


def _read(path: str, layer: str, total: int) -> Iterator[pa.RecordBatch]:
    """The features in their order, with ``geometry`` as WKB: by pyogrio's reader, which makes curves straight."""
    for start in range(0, total, _ROWS):
        told, _, geometry, columns = pyogrio.raw.read(
            path, layer=layer or None, skip_features=start, max_features=_ROWS, datetime_as_string=True
        )
        if not len(geometry):
            return
        arrays = [pa.array(geometry.tolist(), pa.large_binary())]
        arrays += [_column(values) for values in columns]
        names = ["geometry", *(_renamed(name) for name in told["fields"].tolist())]
        yield pa.RecordBatch.from_arrays(_typed(arrays, told), names=names)


def _column(values: np.ndarray) -> pa.Array:
    if values.dtype == object:
        return pa.array([None if each is None else each for each in values.tolist()])
    missing = np.isnan(values) if values.dtype.kind == "f" else None
    return pa.array(values, mask=missing)


def _typed(arrays: list[pa.Array], told: dict[str, Any]) -> list[pa.Array]:
    """One type for each column in all batches, whatever is missing in some of them."""
    kinds = [None, *(_KINDS.get(str(each)) for each in told["dtypes"].tolist())]
    return [each if kind is None else each.cast(kind) for each, kind in zip(arrays, kinds)]


_KINDS = {
    "object": pa.string(), "int16": pa.int64(), "int32": pa.int64(), "int64": pa.int64(), "float32": pa.float64(),
    "float64": pa.float64(), "bool": pa.float64(),
}


def _renamed(name: str) -> str:
    return f"{name}_1" if name in ("geometry", "hilbert") else name


def hilbert_of(geometry: Any, bounds: Any) -> np.ndarray:
    """(n,) the place of each geometry's middle on a Hilbert curve over the bounds; the start for what has none."""
    boxes = _boxes_of(geometry)
    west, south, east, north = bounds
    scale = ((1 << _LEVEL) - 1) / np.maximum(np.array([east - west, north - south], dtype=float), 1e-12)
    with np.errstate(invalid="ignore"):
        place = ((boxes[:, :2] + boxes[:, 2:]) / 2 - np.array([west, south])) * scale
    place = np.clip(np.nan_to_num(place), 0, (1 << _LEVEL) - 1).astype(np.int64)
    return _along(place[:, 0], place[:, 1])


def _boxes_of(geometry: Any) -> np.ndarray:
    """(n, 4) in the units of the CRS; nan where there is no geometry that can be read."""
    return shapely.bounds(shapely.from_wkb(np.array(geometry.to_pylist(), dtype=object), on_invalid="ignore"))


def _along(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Distance along the curve: the quarters of each level, turned as the curve turns (Hamilton, CS-2006-07)."""
    key, side = np.zeros(len(x), dtype=np.int64), 1 << (_LEVEL - 1)
    while side:
        right, upper = (x & side) > 0, (y & side) > 0
        key += side * side * ((3 * right.astype(np.int64)) ^ upper)
        flip = ~upper & right
        x, y = np.where(flip, (1 << _LEVEL) - 1 - x, x), np.where(flip, (1 << _LEVEL) - 1 - y, y)
        x, y = np.where(upper, x, y), np.where(upper, y, x)
        side >>= 1
    return key


def _geo(crs: Any) -> dict[str, Any]:
    given = pyproj.CRS.from_user_input(crs).to_json_dict() if crs else None
    corners = {name: ["bbox", name] for name in ("xmin", "ymin", "xmax", "ymax")}
    column = {"encoding": "WKB", "geometry_types": [], "crs": given, "covering": {"bbox": corners}}
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _write_stripe(out: Path, stripe: Path, target: Path, metadata: dict[bytes, bytes]) -> None:
    table = pa.Table.from_batches(list(spill.read_batches(stripe)))
    order = np.argsort(table.column("hilbert").to_numpy(), kind="stable")
    table = table.take(pa.array(order)).drop_columns(["hilbert"])
    boxes = _boxes_of(table.column("geometry"))
    box = pa.StructArray.from_arrays(
        [pa.array(boxes[:, k], mask=np.isnan(boxes[:, k])) for k in range(4)], names=["xmin", "ymin", "xmax", "ymax"]
    )
    table = table.append_column("bbox" if "bbox" not in table.column_names else "bbox_1", box)
    narrow = table.schema.get_field_index("geometry")
    table = table.set_column(narrow, "geometry", table.column("geometry").cast(pa.binary()))
    fresh = target.with_name(f".{target.name}")
    pq.write_table(table.replace_schema_metadata(metadata), fresh, compression="zstd", row_group_size=_GROUP)
    fresh.rename(target)
    stripe.unlink()
