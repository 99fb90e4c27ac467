"""What the rules across plots need of each plot, on disk between the steps: Arrow files, one batch for each piece.

Everything goes to a name of its own first and is then renamed, so that a step that is done again after a worker was
lost leaves one whole file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Optional
from uuid import uuid4

import numpy as np
import pyarrow as pa

from ..checks.survey import Kept

_BYTES = ("buffer", "starts", "sizes")
_PAD = 64  # bytes behind the geometries, as ``read_wkb`` has them
ROW, WKB, ROLE = "row", "wkb", "role"
HALO, HOME, GIANT = 0, 1, 2


def as_batch(rows: np.ndarray, kept: Kept) -> pa.RecordBatch:
    """``rows`` (n,): which of all plots these are."""
    columns = {ROW: pa.array(rows, pa.int64()), WKB: _geometries(kept)}
    for name in Kept.__dataclass_fields__:
        if name not in _BYTES:
            columns[name] = _column(getattr(kept, name))
    return pa.RecordBatch.from_arrays(list(columns.values()), names=list(columns))


def _geometries(kept: Kept) -> pa.Array:
    ends = np.concatenate([[0], np.cumsum(kept.sizes)]).astype(np.int64)
    if len(kept.starts) and not np.array_equal(kept.starts, ends[:-1]):
        pieces = [kept.buffer[s : s + n].tobytes() for s, n in zip(kept.starts, kept.sizes)]
        return pa.array(pieces, pa.large_binary())
    buffers = [None, pa.py_buffer(ends), pa.py_buffer(np.ascontiguousarray(kept.buffer))]
    return pa.Array.from_buffers(pa.large_binary(), len(kept.sizes), buffers)


def _column(values: np.ndarray) -> pa.Array:
    if values.dtype == object:
        return pa.array(values.tolist(), pa.large_string())
    if values.ndim == 1:
        return pa.array(values)
    return pa.FixedSizeListArray.from_arrays(pa.array(np.ascontiguousarray(values).ravel()), values.shape[1])


def as_kept(batches: Sequence[pa.RecordBatch]) -> tuple[np.ndarray, Kept, np.ndarray]:
    """(which of all plots, what was kept of them, HOME, HALO or GIANT), in the order of the plots."""
    table = pa.Table.from_batches(batches)
    rows = table.column(ROW).to_numpy()
    if (rows[1:] < rows[:-1]).any():
        table = table.take(pa.array(np.argsort(rows, kind="stable")))
    table = table.combine_chunks()
    columns = {name: column_of(table, name) for name in table.column_names if name not in (WKB, ROW, ROLE)}
    sizes, buffer = _bytes_of(table)
    role = column_of(table, ROLE) if ROLE in table.column_names else np.full(len(sizes), HOME, dtype=np.int8)
    kept = Kept(buffer=buffer, starts=np.cumsum(sizes) - sizes, sizes=sizes, **columns)
    return column_of(table, ROW), kept, role


def column_of(table: pa.Table, name: str) -> np.ndarray:
    column = table.column(name)
    if pa.types.is_fixed_size_list(column.type):
        width, kind = column.type.list_size, pa.array([], column.type.value_type).to_numpy().dtype
        pieces = [each.flatten().to_numpy(zero_copy_only=False).reshape(-1, width) for each in column.chunks]
        return np.concatenate([np.zeros((0, width), dtype=kind), *pieces])
    if pa.types.is_large_string(column.type):
        texts = np.empty(len(column), dtype=object)
        texts[:] = column.to_pylist()
        return texts
    return column.to_numpy()


def _bytes_of(table: pa.Table) -> tuple[np.ndarray, np.ndarray]:
    """(rows,) bytes of each geometry, and all of them one after another."""
    sizes, data = [np.zeros(0, dtype=np.int64)], []
    for chunk in table.column(WKB).chunks:
        ends = np.frombuffer(chunk.buffers()[1], dtype=np.int64)[chunk.offset : chunk.offset + len(chunk) + 1]
        sizes.append(np.diff(ends))
        whole = chunk.buffers()[2]
        if len(ends) and whole is not None:
            data.append(np.frombuffer(whole, dtype=np.uint8)[ends[0] : ends[-1]])
    return np.concatenate(sizes), np.concatenate([*data, np.zeros(_PAD, dtype=np.uint8)])


def write_batches(path: Path, batches: Iterable[pa.RecordBatch]) -> int:
    """Write the batches one after another; returns how many. Nothing is written where there is none."""
    fresh, sink, count = path.with_name(f".{path.name}.{uuid4().hex}"), None, 0
    try:
        for batch in batches:
            sink = sink or pa.ipc.new_file(str(fresh), batch.schema)
            sink.write_batch(batch)
            count += 1
        if sink is not None:
            sink.close()
            sink = None
            os.replace(fresh, path)
    finally:
        if sink is not None:
            _close_quietly(sink)
        fresh.unlink(missing_ok=True)
    return count


def _close_quietly(sink: pa.ipc.RecordBatchFileWriter) -> None:
    """Of a file that is given up: that it cannot be ended, as on a full disk, says nothing new."""
    try:
        sink.close()
    except OSError:
        return


def write_array(path: Path, values: np.ndarray) -> None:
    """An array of its own, there whole or not at all."""
    fresh = path.with_name(f".{uuid4().hex}.npy")
    try:
        np.save(fresh, values)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def read_batches(path: Path, which: Optional[Sequence[int]] = None) -> Iterator[pa.RecordBatch]:
    """All batches of a file, or those with these numbers; columns come into memory as they are asked for."""
    if not path.exists():
        return
    with pa.memory_map(str(path)) as mapped:
        reader = pa.ipc.open_file(mapped)
        for number in range(reader.num_record_batches) if which is None else which:
            yield reader.get_batch(number)


def merged(batches: Iterable[pa.RecordBatch], most: int) -> Iterator[pa.RecordBatch]:
    """As many batches at once as hold about ``most`` plots: few large pieces for each cell."""
    waiting: list[pa.RecordBatch] = []
    for batch in batches:
        waiting.append(batch)
        if sum(each.num_rows for each in waiting) >= most:
            yield _merged(waiting)
            waiting = []
    if waiting:
        yield _merged(waiting)


def _merged(batches: list[pa.RecordBatch]) -> pa.RecordBatch:
    return pa.Table.from_batches(batches).combine_chunks().to_batches()[0]
