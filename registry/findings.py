"""Findings as GeoParquet, and what is counted of them."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from ..checks.check import Told, named
from ..checks.findings import NO_FEATURE
from ..checks.rule import ERROR
from ..checks.survey import Survey
from ..evidence.decisions import ground_of
from .plan import Plan

SCHEMA = pa.schema(
    [
        ("feature_id", pa.int64()),
        ("plot_id", pa.string()),
        ("rule", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("ground", pa.string()),
        ("file", pa.string()),
        ("geometry", pa.binary()),
    ]
)
_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("xy", "<f8", 2)])


@dataclass(frozen=True, eq=False)
class Rows:
    """Findings with the plot (of all, -1: the whole registry) and the source (-1) that each is about."""

    table: pa.Table
    row: np.ndarray
    source: np.ndarray

    def taken(self, which: np.ndarray) -> Rows:
        return Rows(self.table.take(pa.array(which)), self.row[which], self.source[which])


def finding_rows(told: list[Told], survey: Survey, numbers: np.ndarray, plan: Plan) -> Rows:
    """What was told of a survey whose rows are ``numbers`` of all plots, by plot and then by rule."""
    order = {name: number for number, name in enumerate(dict.fromkeys(each.rule for each in told))}
    here = np.concatenate([*(each.rows for each in told), np.zeros(0, dtype=np.int64)]).astype(np.int64)
    rank = np.concatenate([*(np.full(len(each.rows), order[each.rule]) for each in told), np.zeros(0)])
    sorting = np.lexsort((rank, here))
    here = here[sorting]
    rule = _texts(told, lambda each: each.rule)[sorting]
    severity = _texts(told, lambda each: each.severity)[sorting]
    message = _texts(told, lambda each: each.messages)[sorting]
    xy = np.concatenate([*(each.xy for each in told), np.zeros((0, 2))])[sorting]
    of_plot = here != NO_FEATURE
    row, source = np.full(len(here), NO_FEATURE), np.full(len(here), NO_FEATURE)
    row[of_plot] = numbers[here[of_plot]]
    source[of_plot] = plan.source_of(row[of_plot])
    names = named(survey)
    columns = [
        [int(survey.feature_ids[each]) if each >= 0 else None for each in here.tolist()],
        [str(names[each]) if each >= 0 else None for each in here.tolist()],
        rule.tolist(),
        severity.tolist(),
        message.tolist(),
        [ground_of(survey.digest[each]) or None if each >= 0 else None for each in here.tolist()],
        [plan.sources[each].name if each >= 0 else None for each in source.tolist()],
        _points(xy),
    ]
    arrays = [pa.array(column, kind.type) for column, kind in zip(columns, SCHEMA)]
    return Rows(pa.Table.from_arrays(arrays, schema=SCHEMA), row, source)


def _texts(told: list[Told], value: Any) -> np.ndarray:
    texts = np.empty(sum(len(each.rows) for each in told), dtype=object)
    start = 0
    for each in told:
        texts[start : start + len(each.rows)] = value(each)
        start += len(each.rows)
    return texts


def _points(xy: np.ndarray) -> list[Any]:
    """WKB of points; None where there is no place."""
    points = np.zeros(len(xy), dtype=_POINT)
    points["order"], points["kind"], points["xy"] = 1, 1, xy
    raw, there = points.tobytes(), np.isfinite(xy).all(axis=1).tolist()
    size = _POINT.itemsize
    return [raw[k * size : (k + 1) * size] if placed else None for k, placed in enumerate(there)]


def places_in(path: Path) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """((n, 2) places in the CRS of the files, nan for none; (n,) whether it is an error) of a file of findings."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(100_000, columns=["severity", "geometry"]):
            points, xy = batch.column("geometry"), np.full((batch.num_rows, 2), np.nan)
            there = points.is_valid().to_numpy(zero_copy_only=False)
            raw = b"".join(points.drop_null().to_pylist())
            xy[there] = np.frombuffer(raw, dtype=_POINT)["xy"]
            yield xy, np.array(batch.column("severity").to_pylist(), dtype=object) == ERROR


def _metadata(crs: str) -> dict[bytes, bytes]:
    """Of GeoParquet 1.1; ``crs``: PROJJSON, "" for none."""
    column = {"encoding": "WKB", "geometry_types": ["Point"], "crs": json.loads(crs) if crs else None}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    return {b"geo": json.dumps(geo).encode()}


def write_table(table: pa.Table, path: Path) -> None:
    """A parquet file that is there whole or not at all."""
    fresh = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        pq.write_table(table, fresh, compression="zstd")
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def write_findings(rows: Rows, out: Path, name: str, plan: Plan) -> Counter:
    """``findings/<name>.parquet``, and which plots have errors and warnings for the last count.

    Returns the findings by (source, rule, severity).
    """
    (out / "findings" / f"{name}.parquet").unlink(missing_ok=True)
    if len(rows.row) or name == "whole":
        crs = plan.sources[0].crs if plan.sources else ""
        write_table(rows.table.replace_schema_metadata(_metadata(crs)), out / "findings" / f"{name}.parquet")
    severity = np.array(rows.table.column("severity").to_pylist(), dtype=object)
    error = severity == ERROR
    about = rows.row != NO_FEATURE
    marks = out / "work" / f"marks-{name}.npz"
    fresh = marks.with_name(f".{uuid4().hex}.npz")
    np.savez(fresh, errors=np.unique(rows.row[about & error]), warnings=np.unique(rows.row[about & ~error]))
    os.replace(fresh, marks)
    return Counter(zip(rows.source.tolist(), rows.table.column("rule").to_pylist(), severity.tolist()))
