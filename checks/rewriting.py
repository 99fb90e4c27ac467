"""Plots written anew with fewer positions or closed rings; all else of their bytes stays, heights included."""

from __future__ import annotations

import struct

import numpy as np

from .columns import Columns, doubles_at
from .positions import flags


def closed_and_fresh(
    columns: Columns, rows: np.ndarray, judged: np.ndarray, open_rings: np.ndarray
) -> dict[int, tuple[bytes, tuple[str, ...]]]:
    """(WKB, names of the rules mended) of those rows that change.

    ``judged`` (positions, 2): two that follow each other and are the same here count as one; ``open_rings`` (rings,)
    get their first position again at the end. Rows in another byte order, or with an SRID, are left out.
    """
    drop = _to_drop(columns, judged)
    dropped = flags(columns.point_row[drop], len(columns))
    opened = flags(columns.ring_row[open_rings], len(columns))
    keep = ~drop
    found: dict[int, tuple[bytes, tuple[str, ...]]] = {}
    for row in rows[(dropped | opened)[rows] & _is_plain(columns)[rows]].tolist():
        names = ("unclosed_ring",) * bool(opened[row]) + ("duplicate_vertices",) * bool(dropped[row])
        found[row] = (_written(columns, row, keep, open_rings), names)
    return found


def _to_drop(columns: Columns, judged: np.ndarray) -> np.ndarray:
    """(positions,) True where a position repeats the one before it.

    Of those at the end of a closed ring the last stays: it is the first position again.
    """
    if not len(judged):
        return np.zeros(0, dtype=bool)
    drop = np.zeros(len(judged), dtype=bool)
    drop[1:] = (judged[1:] == judged[:-1]).all(axis=1)
    drop[columns.ring_first[:-1]] = False
    opening = np.maximum.accumulate(np.where(drop, 0, np.arange(len(drop))))  # of the run that each lies in
    first, last = columns.ring_first[:-1], columns.ring_first[1:] - 1
    ends = drop[last] & (opening[last] > first) & (columns.xy[last] == columns.xy[first]).all(axis=1)
    drop[opening[last[ends]]] = True
    drop[last[ends]] = False
    return drop


def _is_plain(columns: Columns) -> np.ndarray:
    """(rows,) True for little-endian bytes without an SRID."""
    plain = np.zeros(len(columns), dtype=bool)
    start = columns.starts
    plain[:] = (columns.sizes >= 9) & (columns.buffer[start] == 1) & ((columns.buffer[start + 4] & 0x20) == 0)
    first = columns.ring_first[:-1]
    swapped = (doubles_at(columns.buffer, columns.places[first]) != columns.xy[first]).any(axis=1)
    return plain & ~flags(columns.ring_row[swapped], len(columns))


def _written(columns: Columns, row: int, keep: np.ndarray, open_rings: np.ndarray) -> bytes:
    buffer, start, end = columns.buffer, int(columns.starts[row]), int(columns.starts[row] + columns.sizes[row])
    pieces, done = [], start
    for ring in range(int(columns.row_ring[row]), int(columns.row_ring[row + 1])):
        first, last = int(columns.ring_first[ring]), int(columns.ring_first[ring + 1])
        place = int(columns.places[first])
        step = int(columns.places[first + 1]) - place
        table = buffer[place : place + (last - first) * step].reshape(last - first, step)
        kept = table[keep[first:last]]
        if open_rings[ring]:
            kept = np.concatenate([kept, kept[:1]])
        pieces += [buffer[done : place - 4].tobytes(), struct.pack("<I", len(kept)), kept.tobytes()]
        done = place + (last - first) * step
    return b"".join([*pieces, buffer[done:end].tobytes()])
