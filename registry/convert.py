"""Anything that GDAL reads, and GeoParquet, as GeoParquet in pieces that are sorted by place along a Hilbert curve."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pyproj

from ..checks.columns import Columns, read_wkb
from ..language import trn
from . import origins, spill, stopping
from .errors import ArgumentError, UnreadableError, explain_error
from .folders import prepare_folder
from .hilbert import along_curve
from .origins import BOX, GEOMETRY, KEY

DEGREES = "OGC:CRS84"
_FILE = 500_000  # plots of a file
_GROUP = 50_000  # and of one of its row groups
_SAMPLE = 16  # one plot in so many says where the files begin and end
_SIDES = ("xmin", "ymin", "xmax", "ymax")
Say = Callable[[str], None]


def convert(source: str, out: Path, say: Say = lambda text: None, most: int = _FILE, group: int = _GROUP) -> int:
    """Write ``part-<n>.parquet`` in degrees, and last ``_SUCCESS``; returns the plots written.

    A source without a CRS stays without. Curves are made straight. Raises ``RegistryError``, and then leaves no file.
    """
    try:
        names = origins.names_in(source)
    except origins.ERRORS as error:
        raise ArgumentError(f"{source} cannot be read: {origins.why_of(error)}. Nothing was converted.") from error
    out = out.absolute()
    prepare_folder(out)
    try:
        count = Conversion(out, say, most, group).run(names)
        if not count:
            raise ArgumentError(f"There is no plot in {source}. Nothing was converted.")
        stopping.obey()
        shutil.rmtree(out / "work")
        (out / "findings").rmdir()
        for each in sorted(out.glob(".part-*.parquet")):  # hidden so far, so that no half of a registry is ever read
            os.replace(each, out / each.name[1:])
        (out / "_SUCCESS").touch()
        return count
    except BaseException as error:
        for each in (*out.glob("*.parquet"), *out.glob(".*.parquet"), *out.glob("_SUCCESS")):
            each.unlink(missing_ok=True)  # "*" stands for what is hidden too
        shutil.rmtree(out / "findings", ignore_errors=True)
        raise _explained(error, source, out) from error
    finally:
        shutil.rmtree(out / "work", ignore_errors=True)


def _explained(error: BaseException, source: str, out: Path) -> BaseException:
    if isinstance(error, UnreadableError):
        told = str(error).replace(" Its plots were not checked.", "")
        return ArgumentError(f"{told} Nothing was converted.")
    if isinstance(error, origins.ERRORS) and not isinstance(error, OSError):
        return ArgumentError(f"{source} cannot be read: {origins.why_of(error)}. Nothing was converted.")
    return explain_error(error, out)


class Conversion:
    """One source on its way: read once into a file for work, shared out along the curve, each piece sorted."""

    def __init__(self, out: Path, say: Say, most: int, group: int) -> None:
        self.out, self.work, self.say, self.most, self.group = out, out / "work", say, most, group
        self.crs: Optional[str] = None
        self.keys: list[np.ndarray] = []
        self.times: dict[str, set[str]] = {}
        self.count = self.lost = 0

    def run(self, names: list[str]) -> int:
        for number, name in enumerate(names):
            self._take_in(name, self.work / f"read-{number}.arrow")
        edges, schema = self._edges(), self._schema(names)
        stripes = self._share_out([self.work / f"read-{number}.arrow" for number in range(len(names))], edges, schema)
        for number, stripe in enumerate(stripes):
            stopping.obey()
            self._write_sorted(stripe, self.out / f".part-{number:05d}.parquet")
            self.say(f"Written: {number + 1:,} of {len(stripes):,} files")
        if self.lost:
            lie = trn("{n} plot lies", "{n} plots lie", self.lost)
            self.say(f"{lie} where the CRS of the source does not reach, so that coordinates became infinite.")
        return self.count

    def _take_in(self, name: str, path: Path) -> None:
        """What is in a source, in degrees where it has a CRS, with the place of each plot on the curve."""
        with origins.opened(name) as origin:
            self._keep_crs(origin)
            transform = _transform(origin.crs)
            schema = origin.schema.append(pa.field(KEY, pa.int64()))
            with closing(pa.ipc.new_file(str(path), schema)) as sink:
                for batch in origins.read(origin):
                    stopping.obey()
                    self._look_at_times(batch)
                    batch = self._placed(batch, transform, schema)
                    sink.write_batch(batch)
                    self.count += batch.num_rows
                    self.say(f"Read: {trn('{n} plot', '{n} plots', self.count)}")

    def _look_at_times(self, batch: pa.RecordBatch) -> None:
        for number, field in enumerate(batch.schema):
            if field.metadata == origins.TIME:
                self.times.setdefault(field.name, set()).update(_kinds_of_time(batch.column(number)))

    def _keep_crs(self, origin: origins.OriginLayer) -> None:
        crs = "" if not origin.crs else DEGREES
        if self.crs not in (None, crs):
            one, others = ("a", "none") if crs else ("no", "one")
            raise ArgumentError(f"{origin.name} has {one} CRS, the others have {others}. Nothing was converted.")
        self.crs = crs

    def _placed(self, batch: pa.RecordBatch, transform: Any, schema: pa.Schema) -> pa.RecordBatch:
        geometry, columns = batch.column(GEOMETRY), read_wkb(batch.column(GEOMETRY).to_pylist())
        if transform is not None:
            xy = np.column_stack(transform.transform(columns.xy[:, 0], columns.xy[:, 1])).reshape(-1, 2)
            astray = np.isfinite(columns.xy).all(axis=1) & ~np.isfinite(xy).all(axis=1)
            self.lost += len(np.unique(columns.point_row[astray]))
            geometry = _with_positions(columns, xy, geometry)
            columns = read_wkb(geometry.to_pylist())
        boxes = column_boxes(columns)
        key = along_curve((boxes[:, :2] + boxes[:, 2:]) / 2, bool(self.crs))
        self.keys.append(key[::_SAMPLE])
        rest = [batch.column(number) for number in range(1, batch.num_columns)]
        return pa.RecordBatch.from_arrays([geometry, *rest, pa.array(key)], schema=schema)

    def _edges(self) -> np.ndarray:
        """Places on the curve between which about as many plots lie as a file takes."""
        files = -(-self.count // self.most)
        keys = np.concatenate([*self.keys, np.zeros(0, dtype=np.int64)])
        if files < 2 or not len(keys):
            return np.zeros(0, dtype=np.int64)
        return np.quantile(keys, np.arange(1, files) / files, method="nearest")

    def _schema(self, names: list[str]) -> pa.Schema:
        """The columns of all files; what one has and another has not is null there."""
        schemas = []
        for number in range(len(names)):
            with pa.memory_map(str(self.work / f"read-{number}.arrow")) as mapped:
                schema = pa.ipc.open_file(mapped).schema
                schemas.append(pa.schema([self._typed(field) for field in schema]))
        try:
            return pa.unify_schemas(schemas, promote_options="permissive")
        except pa.ArrowException as error:
            raise ArgumentError(
                f"The columns of the {len(names):,} files do not go together: {origins.why_of(error)}. "
                "Convert them one by one. Nothing was converted."
            ) from error

    def _typed(self, field: pa.Field) -> pa.Field:
        """A column of times as such: with a zone or without; as text where some have one and others none."""
        if field.metadata != origins.TIME:
            return field
        kinds = self.times.get(field.name, set())
        kind = pa.timestamp("ms", "UTC" if kinds == {"zone"} else None) if len(kinds) < 2 else pa.string()
        return pa.field(field.name, pa.string() if "text" in kinds else kind)

    def _share_out(self, paths: list[Path], edges: np.ndarray, schema: pa.Schema) -> list[Path]:
        writers: dict[int, Any] = {}
        try:
            for path in paths:
                for batch in spill.read_batches(path):
                    for stripe, some in _by_stripe(batch, edges, schema):
                        target = self.work / f"stripe-{stripe}.arrow"
                        writers[stripe] = writers.get(stripe) or pa.ipc.new_file(str(target), schema)
                        writers[stripe].write_table(some)
                path.unlink()
        finally:
            for writer in writers.values():
                writer.close()
        return [self.work / f"stripe-{stripe}.arrow" for stripe in sorted(writers)]

    def _write_sorted(self, stripe: Path, target: Path) -> None:
        table = pa.Table.from_batches(list(spill.read_batches(stripe)))
        order = np.argsort(table.column(KEY).to_numpy(), kind="stable")
        table = table.take(pa.array(order)).drop_columns([KEY])
        boxes = column_boxes(read_wkb(table.column(GEOMETRY).to_pylist()))
        known = np.isfinite(boxes).all(axis=1)
        sides = [pa.array(boxes[:, k], mask=~known) for k in range(4)]
        table = table.append_column(BOX, pa.StructArray.from_arrays(sides, names=_SIDES, mask=pa.array(~known)))
        table = table.set_column(0, GEOMETRY, table.column(GEOMETRY).cast(pa.binary()))
        metadata = {b"geo": json.dumps(_geo(self.crs or "", boxes[known])).encode()}
        pq.write_table(table.replace_schema_metadata(metadata), target, compression="zstd", row_group_size=self.group)
        stripe.unlink()


def _kinds_of_time(texts: pa.Array) -> set[str]:
    """ "zone" where some have a zone, "none" where some have none; "text" where one is no time in Arrow."""
    texts = texts.drop_null()
    zoned = pc.match_substring_regex(texts, r"(Z|[+-]\d\d:?\d\d)$")
    kinds = set()
    for mask, kind, zone in ((zoned, "zone", "UTC"), (pc.invert(zoned), "none", None)):
        some = texts.filter(mask)
        try:
            some.cast(pa.timestamp("ms", zone))
        except pa.ArrowInvalid:
            return {"text"}
        kinds |= {kind} if len(some) else set()
    return kinds


def _by_stripe(batch: pa.RecordBatch, edges: np.ndarray, schema: pa.Schema) -> Iterator[tuple[int, pa.Table]]:
    stripe = np.searchsorted(edges, batch.column(KEY).to_numpy(), side="right")
    whole = _fitted(pa.Table.from_batches([batch]), schema)
    for each in np.unique(stripe).tolist():
        yield each, whole.take(pa.array(np.flatnonzero(stripe == each)))


def _fitted(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with exactly these columns."""
    columns = [
        table.column(each.name).cast(each.type)
        if each.name in table.column_names
        else pa.nulls(table.num_rows, each.type)
        for each in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _transform(crs: str) -> Any:
    """To degrees; None where the coordinates are these already, or nobody knows what they are."""
    if not crs:
        return None
    given = pyproj.CRS.from_json(crs)
    if given.equals(pyproj.CRS.from_user_input(DEGREES), ignore_axis_order=True) or given.equals(
        pyproj.CRS.from_epsg(4326), ignore_axis_order=True
    ):
        return None
    return pyproj.Transformer.from_crs(given, DEGREES, always_xy=True)


def _with_positions(columns: Columns, xy: np.ndarray, geometry: pa.Array) -> pa.Array:
    """The geometries with other coordinates in the same places; Z and M stay."""
    buffer, there = columns.with_positions(xy), geometry.is_valid().to_pylist()
    spans = zip(columns.starts.tolist(), columns.sizes.tolist(), there)
    return pa.array([buffer[s : s + n].tobytes() if known else None for s, n, known in spans], pa.large_binary())


def column_boxes(columns: Columns) -> np.ndarray:
    """(rows, 4): west, south, east, north of each geometry; nan where it has no position that is a number."""
    boxes = np.full((len(columns), 4), np.nan)
    rows = np.flatnonzero(np.diff(columns.row_point) > 0)
    if len(rows):
        starts = columns.row_point[:-1][rows]
        boxes[rows, :2] = np.fmin.reduceat(columns.xy, starts)
        boxes[rows, 2:] = np.fmax.reduceat(columns.xy, starts)
    boxes[~np.isfinite(boxes).all(axis=1)] = np.nan
    return boxes


def _geo(crs: str, boxes: np.ndarray) -> dict[str, Any]:
    """The metadata of GeoParquet 1.1 (https://geoparquet.org/releases/v1.1.0)."""
    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": []}
    column["crs"] = pyproj.CRS.from_user_input(crs).to_json_dict() if crs else None
    column["covering"] = {"bbox": {side: [BOX, side] for side in _SIDES}}
    if len(boxes):
        column["bbox"] = [*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()]
    return {"version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: column}}
