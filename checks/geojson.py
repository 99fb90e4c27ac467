"""RFC 7946 GeoJSON from columns of WKB, streamed: the text of all coordinates of a batch is made at once.

Longitude/latitude in degrees in, a FeatureCollection out, one feature a line:
fixed decimals, exterior rings counterclockwise (3.1.6), no Z, no ``crs`` member.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Optional, Union

import numpy as np

from .columns import COLLECTION, LINE, MULTILINE, MULTIPOINT, MULTIPOLYGON, POINT, POLYGON, Columns, read_wkb

HEAD = b'{"type":"FeatureCollection","features":[\n'
_TAIL = b"\n]}\n"
NO_FINER: Mapping[int, int] = MappingProxyType({})
_BATCH = 4096  # features whose text is in memory at once
_TYPES = {
    POINT: "Point",
    LINE: "LineString",
    POLYGON: "Polygon",
    MULTIPOINT: "MultiPoint",
    MULTILINE: "MultiLineString",
    MULTIPOLYGON: "MultiPolygon",
}
_PARTS = {MULTIPOINT: POINT, MULTILINE: LINE, MULTIPOLYGON: POLYGON}
Properties = Union[Mapping[str, Any], bytes]


class GeoJsonWriter:
    """Writes batches to one file; ``size``, ``count`` and, once closed, ``sha256`` tell what was written.

    As a context manager it closes the file; after an error the file is closed and incomplete.
    """

    def __init__(self, path: Union[str, Path], decimals: int = 7) -> None:
        self.path = Path(path)
        self.decimals = decimals
        self.count = 0
        self.size = 0
        self.sha256 = ""
        self._digest = hashlib.sha256()
        self._file = self.path.open("wb")
        self._put(HEAD)

    def write(
        self, wkb: Sequence[Optional[bytes]], properties: Sequence[Properties], finer: Mapping[int, int] = NO_FINER
    ) -> None:
        """Append features: WKB in lon/lat degrees (None: null geometry) and a mapping or JSON text each.

        ``finer``: which of them (from 0) are written with how many decimals instead, 13 at most.
        """
        for start in range(0, len(wkb), _BATCH):
            piece = slice(start, start + _BATCH)
            texts = feature_texts(wkb[piece], properties[piece], self.decimals)
            for at in [each for each in finer if start <= each < start + _BATCH]:
                texts[at - start] = feature_texts([wkb[at]], [properties[at]], finer[at])[0]
            self.write_texts(texts)

    def write_texts(self, texts: Sequence[bytes]) -> None:
        """Append features whose JSON text is ready."""
        if texts:
            self._put((b",\n" if self.count else b"") + b",\n".join(texts))
            self.count += len(texts)

    def close(self) -> None:
        """End the collection and the file. Closing twice does nothing."""
        if not self._file.closed:
            self._put(_TAIL)
            self._file.close()
            self.sha256 = self._digest.hexdigest()

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self.size += len(data)

    def __enter__(self) -> GeoJsonWriter:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if kind is None:
            self.close()
        else:
            self._file.close()


def feature_texts(wkb: Sequence[Optional[bytes]], properties: Sequence[Properties], decimals: int) -> list[bytes]:
    """One JSON text of a Feature for each row."""
    geometries = geometry_texts(read_wkb(wkb), decimals)
    return [
        b'{"type":"Feature","properties":' + _properties_text(each) + b',"geometry":' + geometry + b"}"
        for each, geometry in zip(properties, geometries)
    ]


def geometry_texts(columns: Columns, decimals: int) -> list[bytes]:
    """JSON text of each geometry; ``null`` for what has no position. Positions that are no numbers are left out."""
    text, ends = _position_texts(columns, decimals)
    rows = columns.row_ring
    single = (np.diff(rows) == 1) & (columns.kind == POLYGON)
    texts: list[bytes] = []
    first_end, last_end = ends[columns.ring_first[:-1]].tolist(), ends[columns.ring_first[1:]].tolist()
    for row, (alone, ring, after) in enumerate(zip(single.tolist(), rows[:-1].tolist(), rows[1:].tolist())):
        if alone:
            inner = text[first_end[ring] : last_end[ring] - 1]
            texts.append(b'{"type":"Polygon","coordinates":[[' + inner + b"]]}" if inner else b"null")
        elif ring == after:
            texts.append(b"null")
        else:
            runs = [text[first_end[k] : last_end[k] - 1] for k in range(ring, after)]
            texts.append(_geometry_text(columns, row, runs))
    return texts


def _geometry_text(columns: Columns, row: int, runs: list[bytes]) -> bytes:
    """The general case: any type, any number of rings."""
    first = int(columns.row_ring[row])
    parts: dict[int, list[bytes]] = {}
    kinds: dict[int, int] = {}
    for k, run in enumerate(runs):
        part = int(columns.ring_part[first + k])
        if run:
            parts.setdefault(part, []).append(run)
            kinds[part] = int(columns.ring_kind[first + k])
    bodies = [(kinds[part], _part_text(kinds[part], members)) for part, members in parts.items()]
    kind = int(columns.kind[row])
    if not bodies:
        return b"null"
    if kind == COLLECTION:
        members = b",".join(_typed(each, body) for each, body in bodies)
        return b'{"type":"GeometryCollection","geometries":[' + members + b"]}"
    if kind in _PARTS:
        return _typed(kind, b"[" + b",".join(body for _, body in bodies) + b"]")
    return _typed(kind, bodies[0][1])


def _typed(kind: int, coordinates: bytes) -> bytes:
    return b'{"type":"' + _TYPES[kind].encode() + b'","coordinates":' + coordinates + b"}"


def _part_text(kind: int, runs: list[bytes]) -> bytes:
    if kind == POINT:
        return runs[0]
    if kind == LINE:
        return b"[" + runs[0] + b"]"
    return b"[" + b",".join(b"[" + run + b"]" for run in runs) + b"]"


def _position_texts(columns: Columns, decimals: int) -> tuple[bytes, np.ndarray]:
    """All positions as ``[lon,lat],`` one after the other, rings turned the right way, and where each one ends."""
    known = np.isfinite(columns.xy).all(axis=1)
    whole = np.rint(np.where(known[:, None], columns.xy, 0) * 10.0**decimals).astype(np.int64)
    order = _turned(columns, whole)
    known, whole = known[order], whole[order]
    pieces = [
        (np.full(len(known), ord("[")), None),
        *_digits(whole[:, 0], decimals),
        (np.full(len(known), ord(",")), None),
        *_digits(whole[:, 1], decimals),
        (np.full(len(known), ord("]")), None),
        (np.full(len(known), ord(",")), None),
    ]
    letters = np.empty((len(known), len(pieces)), dtype=np.uint8)
    used = np.empty(letters.shape, dtype=bool)
    for column, (letter, wanted) in enumerate(pieces):
        letters[:, column] = letter
        used[:, column] = known if wanted is None else wanted & known
    ends = np.zeros(len(known) + 1, dtype=np.int64)
    np.cumsum(used.sum(axis=1), out=ends[1:])
    return letters[used].tobytes(), ends


def _digits(whole: np.ndarray, decimals: int) -> list[tuple[np.ndarray, Optional[np.ndarray]]]:
    """Columns of characters of a fixed-point number and whether each is used: sign, 1 to n digits, point, decimals."""
    size = np.abs(whole)
    before, after = np.divmod(size, 10**decimals)
    most = len(str(int(before.max()))) if len(before) else 1
    pieces: list[tuple[np.ndarray, Optional[np.ndarray]]] = [(np.full(len(whole), ord("-")), whole < 0)]
    before = before.astype(np.int32 if most < 10 else np.int64)
    after = after.astype(np.int32 if decimals < 10 else np.int64)
    for power in range(most - 1, -1, -1):
        digit = before // 10**power
        pieces.append((digit % 10 + ord("0"), None if power == 0 else digit > 0))
    if decimals:
        pieces.append((np.full(len(whole), ord(".")), None))
    for power in range(decimals - 1, -1, -1):
        pieces.append((after // 10**power % 10 + ord("0"), None))
    return pieces


def _turned(columns: Columns, whole: np.ndarray) -> np.ndarray:
    """Indices of the positions so that shells run counterclockwise and holes clockwise (RFC 7946, 3.1.6).

    ``whole`` (positions, 2): as they are written, for rounding turns a thin ring the other way.
    """
    index = np.arange(len(whole))
    if not len(index):
        return index
    xy = (whole - np.repeat(whole[columns.ring_first[:-1]], columns.ring_size, axis=0)).astype(float)
    double = np.zeros(len(xy))
    double[:-1] = xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]
    double[~columns.edge_starts] = 0
    area = np.add.reduceat(double, columns.ring_first[:-1])
    wrong = (columns.ring_kind == POLYGON) & np.where(columns.ring_is_hole, area > 0, area < 0)
    turn = np.repeat(wrong, columns.ring_size)
    mirror = np.repeat(columns.ring_first[:-1] + columns.ring_first[1:] - 1, columns.ring_size)
    return np.where(turn, mirror - index, index)


def _properties_text(properties: Properties) -> bytes:
    if isinstance(properties, bytes):
        return properties
    try:
        return _dump(properties)
    except ValueError:
        return _dump(_plain(properties))


def _dump(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=str)
    return text.encode("utf-8", "replace")


def _plain(value: Any) -> Any:
    """JSON knows no NaN: null instead."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return value
