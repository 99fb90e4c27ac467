"""GeoPackage (OGC 12-128r19): what a layer is, and its rows, read with SQLite alone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

import numpy as np

from . import crss
from .files import partition_values, split_layer
from .plan import Piece, PlanPart, Rows, Source

_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes, by the flags of a geometry (2.1.3)
_CURVES = ("CIRCULARSTRING", "COMPOUNDCURVE", "CURVEPOLYGON", "MULTICURVE", "MULTISURFACE", "CURVE", "SURFACE")
_ROW = ("rowid", "_rowid_", "oid")  # what SQLite calls the number of a row, where no column has that name
_OF_A_VIEW = ("OGC_FID", "fid")  # columns that number the rows of a view, as GDAL has it


def describe(name: str, most: int) -> tuple[Source, list[Piece]]:
    """The layer and its pieces of ``most`` plots. Raises ``sqlite3.Error`` and ``ValueError``."""
    path, wanted = split_layer(name)
    with _opened(path) as database:
        table, geometry, kind, srs = _layer(database, wanted)
        if kind.upper() in _CURVES:
            raise ValueError("it has curves; georelay.registry convert makes them straight")
        described = database.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
        columns = tuple(each[1] for each in described)
        key = _key(database, table, described)
        parts = _fid_ranges(database, table, key, most)
        crs, fixed = _crs_of(database, srs), tuple(partition_values(os.path.abspath(path)).items())
        return Source(name, os.path.abspath(path), table, geometry, crs, columns, key, fixed=fixed), parts


def _opened(path: str) -> Any:
    database = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
    database.text_factory = _decoded
    return closing(database)


def _decoded(text: bytes) -> str:
    """A sign that is no UTF-8 becomes a question mark on a black square, as in QGIS."""
    return text.decode("utf-8", "replace")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _layer(database: sqlite3.Connection, wanted: str) -> tuple[str, str, str, int]:
    """(table, geometry column, type, srs_id) of the layer with this name, or else of the only one."""
    tables = database.execute(
        "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns"
    ).fetchall()
    chosen = [each for each in tables if not wanted or each[0] == wanted]
    chosen = chosen or [each for each in tables if each[0].lower() == wanted.lower()]  # as GDAL and SQLite find it
    if len(chosen) == 1:
        return chosen[0]
    if not tables:
        raise ValueError("it has no layer with geometry")
    raise ValueError(f"name one of its layers ({', '.join(each[0] for each in tables)}) as file.gpkg|layername=LAYER")


def _key(database: sqlite3.Connection, table: str, described: list[tuple[Any, ...]]) -> str:
    """What numbers the rows: a key of whole numbers, or the number that SQLite gives each. Raises ``ValueError``."""
    names = {each[1].lower() for each in described}
    keys = [each for each in described if each[5]]
    if len(keys) == 1 and keys[0][2].upper() == "INTEGER":
        return str(keys[0][1])
    kind = database.execute("SELECT type FROM sqlite_master WHERE name = ? COLLATE NOCASE", (table,)).fetchone()
    if kind and kind[0] == "view":
        return _key_of_view(database, table, names)
    for name in _ROW:
        if name not in names and _counts(database, table, name):
            return name
    raise ValueError("its rows have no whole number as a key")


def _key_of_view(database: sqlite3.Connection, table: str, names: set[str]) -> str:
    for name in _OF_A_VIEW:
        if name.lower() in names and _counts(database, table, name):
            return name
    raise ValueError("its layer is a view without a column OGC_FID that numbers its rows")


def _counts(database: sqlite3.Connection, table: str, key: str) -> bool:
    """Whether each row has a whole number of its own there."""
    k = _quoted(key)
    question = f"SELECT count(*), count(DISTINCT {k}), total(typeof({k}) = 'integer') FROM {_quoted(table)}"
    try:
        rows, different, whole = database.execute(question).fetchone()
    except sqlite3.OperationalError:  # no such column: a table without row numbers
        return False
    return bool(rows == different == whole)


def _fid_ranges(database: sqlite3.Connection, table: str, key: str, most: int) -> list[Piece]:
    parts: list[Piece] = []
    first = database.execute(f"SELECT min({_quoted(key)}) FROM {_quoted(table)}").fetchone()[0]
    while first is not None:
        where = f"FROM {_quoted(table)} WHERE {_quoted(key)} >= ? ORDER BY {_quoted(key)} LIMIT ?"
        count, last = database.execute(
            f"SELECT count(*), max(k) FROM (SELECT {_quoted(key)} AS k {where})", (first, most)
        ).fetchone()
        parts.append((count, first, last + 1, 0))
        following = f"SELECT min({_quoted(key)}) FROM {_quoted(table)} WHERE {_quoted(key)} > ?"
        first = database.execute(following, (last,)).fetchone()[0]
    return parts


def _crs_of(database: sqlite3.Connection, srs: int) -> str:
    """PROJJSON; "" for the two CRSs that a GeoPackage has for what has none."""
    if srs in (-1, 0):
        return ""
    question = "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
    found = database.execute(question, (srs,)).fetchone()
    if found is None:
        raise ValueError(f"it does not say which CRS its number {srs} is")
    organization, code, definition = found
    if str(organization).upper() not in ("", "NONE"):
        try:
            return crss.projjson_of(f"{organization}:{code}")
        except ValueError:  # an organization that PROJ does not know
            return crss.projjson_of(definition)
    return crss.projjson_of(definition)


def rows_of(source: Source, part: PlanPart, wanted: list[str], batch: int) -> Iterator[Rows]:
    """The rows of a part, with the columns that are wanted. Raises ``sqlite3.Error`` and ``ValueError``."""
    names = ", ".join(_quoted(name) for name in (source.key, source.geometry, *wanted))
    key, done = _quoted(source.key), 0
    question = f"SELECT {names} FROM {_quoted(source.table)} WHERE {key} >= ? AND {key} <= ? ORDER BY {key}"
    with _opened(source.path) as database:
        cursor = database.execute(question, (part.first, part.last - 1))
        while rows := cursor.fetchmany(batch):
            columns = list(zip(*rows))
            done += len(rows)
            values = {name: list(column) for name, column in zip(wanted, columns[2:])}
            yield np.array(columns[0], dtype=np.int64), [_wkb_of(each) for each in columns[1]], values
    if done != part.count:
        raise ValueError("rows were added or taken away")


def _wkb_of(blob: Optional[bytes]) -> Optional[bytes]:
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        return None if blob is None else b"?"  # bytes that are no geometry are told as unreadable
    return blob[8 + _ENVELOPES.get(blob[3] >> 1 & 7, 0) :]
