"""The native geometry encodings of GeoParquet 1.1 (nested lists of coordinates) as WKB, position by position.

No geometry is built on the way, so that unclosed rings and the like come through as they are and the rules tell them.
See https://geoparquet.org/releases/v1.1.0 , "encoding".
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Optional

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_DEPTHS = {"point": 0, "linestring": 1, "multipoint": 1, "polygon": 2, "multilinestring": 2, "multipolygon": 3}
_KINDS = {"point": 1, "linestring": 2, "polygon": 3, "multipoint": 4, "multilinestring": 5, "multipolygon": 6}
_Z, _M = 1000, 2000  # added to the type of a geometry (OGC 06-103r4, 8.2.3)


def is_native(encoding: str) -> bool:
    return encoding in _DEPTHS


def refuse_type(encoding: str, kind: pa.DataType) -> None:
    """Raises ``ValueError`` where a column of this type cannot hold the encoding."""
    for _ in range(_DEPTHS[encoding]):
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind)):
            raise ValueError(f"its geometry is said to be a native {encoding}, but its column holds {kind}")
        kind = kind.value_type
    _ordinates(kind)


def _ordinates(kind: pa.DataType) -> list[str]:
    """``["x", "y"]``, perhaps with z and m."""
    if pa.types.is_struct(kind):
        names = [kind.field(number).name for number in range(kind.num_fields)]
    elif pa.types.is_fixed_size_list(kind):
        names = list({2: "xy", 3: kind.value_field.name, 4: "xyzm"}.get(kind.list_size, ""))
        names = names if len(names) == kind.list_size else ["x", "y", "z"][: kind.list_size]
    else:
        names = []
    if names not in (["x", "y"], ["x", "y", "z"], ["x", "y", "m"], ["x", "y", "z", "m"]):
        raise ValueError(f"its geometry has coordinates of an unknown kind, {kind}")
    return names


def as_wkb(column: pa.Array, encoding: str) -> list[Optional[bytes]]:
    """ISO WKB of each row; None for null."""
    there = column.is_valid().to_pylist()
    offsets: list[list[int]] = []
    for _ in range(_DEPTHS[encoding]):
        sizes = pc.fill_null(pc.list_value_length(column), 0).to_numpy(zero_copy_only=False)
        offsets.append([0, *np.cumsum(sizes).tolist()])
        column = column.flatten()  # leaves out what lies below null
    write = _writer(encoding, offsets, *_coordinates(column))
    return [write(row) if known else None for row, known in enumerate(there)]


def _coordinates(values: pa.Array) -> tuple[bytes, int, int]:
    """(all positions as doubles, bytes of one, what is added to the type)."""
    names = _ordinates(values.type)
    if pa.types.is_struct(values.type):
        columns = [np.asarray(each.to_numpy(zero_copy_only=False), dtype="<f8") for each in values.flatten()]
        table = np.column_stack(columns) if columns else np.zeros((0, 2))
    else:
        flat = values.values[values.offset * len(names) : (values.offset + len(values)) * len(names)]
        table = np.asarray(flat.to_numpy(zero_copy_only=False), dtype="<f8").reshape(-1, len(names))
    return np.ascontiguousarray(table).tobytes(), 8 * len(names), _Z * ("z" in names) + _M * ("m" in names)


def _writer(encoding: str, offsets: list[list[int]], data: bytes, size: int, added: int) -> Callable[[int], bytes]:
    """A function that gives the WKB of a row."""

    def head(kind: str) -> bytes:
        return struct.pack("<BI", 1, _KINDS[kind] + added)

    def run(level: int, number: int) -> bytes:
        start, end = offsets[level][number], offsets[level][number + 1]
        return struct.pack("<I", end - start) + data[start * size : end * size]

    def of(kind: str, level: int, number: int) -> bytes:
        if kind == "point":
            return head(kind) + data[number * size : (number + 1) * size]
        if kind == "linestring":
            return head(kind) + run(level, number)
        start, end = offsets[level][number], offsets[level][number + 1]
        parts = range(start, end)
        if kind == "polygon":
            inside = [run(level + 1, each) for each in parts]
        else:
            inside = [of(kind[len("multi") :], level + 1, each) for each in parts]
        return b"".join([head(kind), struct.pack("<I", end - start), *inside])

    return lambda row: of(encoding, 0, row)
