"""Made-up registries for ``make bench-registry``: GeoParquet of as many plots as wanted, the same for the same seed.

Villages of 400 plots lie side by side; a plot has 5 to 60 corners, four in ten are bent like a bean, and about one in
twenty shares ground with a neighbour. One in a hundred crosses itself, one in two hundred is drawn again elsewhere in
its village, one in a thousand has no geometry or an id that another has. Each file is a district: a row of villages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import shapely

_VILLAGE = 400
_SPACING = 0.0033  # degrees between neighbours, 370 m
_APART = 0.09  # degrees between villages, so that any number of plots lies equally dense
_AT_ONCE = 50  # villages
_CORNER = (-8.0, 6.5)


def plots(first: int, villages: int, across: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """(WKB, ids) of all plots of some villages, numbered from ``first``; ``across`` of them lie in a row."""
    draw = np.random.default_rng((seed, first))
    count = villages * _VILLAGE
    number = np.arange(count)
    place = np.stack(np.divmod(first + number // _VILLAGE, across), axis=1)[:, ::-1] * _APART + _CORNER
    inner = np.stack(np.divmod(number % _VILLAGE, 20), axis=1) * _SPACING
    shapes = _outlines(place + inner + draw.normal(0, 2e-4, (count, 2)), draw)
    ids = np.array([f"P{first * _VILLAGE + each}" for each in number.tolist()], dtype=object)
    copies = draw.random(count) < 0.005
    shapes[copies] = np.roll(shapes, 7)[copies]
    doubled = draw.random(count) < 0.001
    ids[doubled] = np.roll(ids, 3)[doubled]
    shapes[draw.random(count) < 0.001] = None
    return shapely.to_wkb(shapes), ids


def _outlines(centres: np.ndarray, draw: np.random.Generator) -> np.ndarray:
    """A polygon round each centre, 0.1 to 10 hectares."""
    count = len(centres)
    corners = draw.integers(5, 61, count)
    owner = np.repeat(np.arange(count), corners)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(corners) - corners, corners)
    turn = (step + draw.uniform(0.1, 0.9, len(owner))) / corners[owner] * 2 * np.pi
    radius = (np.sqrt(draw.uniform(0.1, 10, count) * 10_000 / np.pi) / 111_000)[owner]
    away = draw.uniform(0.75, 1.1, len(owner)) * radius
    xy = np.stack([away * np.cos(turn), away * np.sin(turn)], axis=1)
    bent = ((draw.random(count) < 0.4) & (corners > 12))[owner]
    east, north = (xy * ((0.8 * radius + 0.2 * away) / away)[:, None]).T
    reach = radius * 0.8 + north * 0.5
    bean = np.stack([reach * np.sin(east / radius * 1.2), reach * np.cos(east / radius * 1.2) - radius * 0.8], axis=1)
    xy = np.where(bent[:, None], bean, xy) + centres[owner]
    starts = np.cumsum(corners) - corners
    crossed = starts[draw.random(count) < 0.01]
    xy[np.stack([crossed + 1, crossed + 3])] = xy[np.stack([crossed + 3, crossed + 1])]
    return shapely.polygons(shapely.linearrings(xy, indices=owner))


def registry(count: int, seed: int = 7) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """(first village, WKB, ids), village by village, until about ``count`` plots are there."""
    villages = max(1, round(count / _VILLAGE))
    across = max(1, round(villages**0.5))
    for first in range(0, villages, _AT_ONCE):
        yield (first, *plots(first, min(_AT_ONCE, villages - first), across, seed))


def write_registry(folder: Path, count: int, files: int = 8, seed: int = 7, group: int = 100_000) -> list[Path]:
    """``files`` files of about as many plots each, in degrees; ``group``: plots of a row group."""
    folder.mkdir(parents=True, exist_ok=True)
    villages = max(1, round(count / _VILLAGE))
    writers: dict[Path, Any] = {}
    waiting: dict[Path, list[pa.RecordBatch]] = {}
    for first, wkb, ids in registry(count, seed):
        path = folder / f"district-{first * files // villages:03d}.parquet"
        writers[path] = writers.get(path) or pq.ParquetWriter(path, _SCHEMA, compression="zstd")
        some = waiting.setdefault(path, [])
        columns = [pa.array(wkb, pa.binary()), pa.array(ids, pa.string())]
        some.append(pa.RecordBatch.from_arrays(columns, schema=_SCHEMA))
        if sum(each.num_rows for each in some) >= group:
            writers[path].write_table(pa.Table.from_batches(some), row_group_size=group)
            some.clear()
    for path, writer in writers.items():
        if waiting[path]:
            writer.write_table(pa.Table.from_batches(waiting[path]), row_group_size=group)
        writer.close()
    return sorted(writers)


def _schema() -> pa.Schema:
    crs = pyproj.CRS.from_user_input("OGC:CRS84").to_json_dict()
    column = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": crs}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    fields = [("geometry", pa.binary()), ("plot_id", pa.string())]
    return pa.schema(fields, metadata={b"geo": json.dumps(geo).encode()})


_SCHEMA = _schema()
