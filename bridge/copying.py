"""Features copied from one GeoPackage into another by SQL, by their ids: many times quicker than one by one.

It serves a whole layer of a GeoPackage, without edits, filters, joined or virtual columns, that goes into a GeoPackage
whose columns are of the same types; single geometries may become multi there, and heights and measures come or go.
Everything else is written feature by feature.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFields

from .arrow import FileLayer, open_layer
from .blobs import read_blobs
from .files import layer_in
from .filling import AT_ONCE, FilledTable, Places, filling, is_filled, stop_if, table_of
from .promotion import promoted, table_type
from .refusals import or_none

_ODD = ("\0", "\ufeff")
_SOUND = {  # which values are what a column of that type says: SQLite takes any value into any column
    "TEXT": "typeof({0}) = 'text'",
    "BLOB": "typeof({0}) = 'blob'",
    "REAL": "typeof({0}) = 'real'",
    "INTEGER": "typeof({0}) = 'integer'",
    "MEDIUMINT": "typeof({0}) = 'integer' AND {0} BETWEEN -2147483648 AND 2147483647",
    "BOOLEAN": "typeof({0}) = 'integer' AND {0} BETWEEN 0 AND 1",
    "DATE": "typeof({0}) = 'text' AND {0} = date({0}, '+0 days') AND substr({0}, 1, 4) > '0000'",
    "DATETIME": "typeof({0}) = 'text' AND substr({0}, 1, 4) > '0000' AND rtrim({0}, 'Z') IN ("
    "strftime('%Y-%m-%dT%H:%M:%f', {0}, '+0 days'), strftime('%Y-%m-%dT%H:%M:%S', {0}, '+0 days'))",
}


def is_copied(file: Optional[FileLayer], destination: str, count: int) -> bool:
    """Whether copying so many features is worth a try: from a GeoPackage into another; no file is read and written."""
    if file is None or not file.is_plain or not is_filled(destination, count):
        return False
    if not file.path.lower().endswith(".gpkg") or not Path(file.path).is_file():
        return False
    target = Path(destination)
    return not target.exists() or not target.samefile(file.path)


def can_copy(file: FileLayer, fields: QgsFields, destination: str, texts: int = 0) -> bool:
    """Whether the destination, made by QGIS and still empty, takes the features of the file as they are there.

    ``texts``: how many columns of text it has behind those of the file.
    """
    own = QgsFields.FieldOrigin.OriginProvider
    if any(fields.fieldOrigin(index) != own for index in range(fields.count())):
        return False
    given, made = open_layer(file), or_none(gdal.OpenEx, destination, gdal.OF_VECTOR)
    target = layer_in(made, "", 0)
    if given is None or target is None or target.GetFeatureCount():
        return False
    wanted = table_type(target.GetGeomType(), 0)
    if wanted is None or not wanted.takes(ogr.GT_Flatten(given[1].GetGeomType())):
        return False
    (key, columns), (other_key, others) = _columns(given[1]), _columns(target)
    count = len(columns)
    if key != other_key or columns != others[:count] or len(others) != count + texts:
        return False
    return all(kind == ogr.OFTString for _, kind, _, _ in others[count:])


def _columns(layer: Any) -> tuple[tuple[Any, ...], list[tuple[Any, ...]]]:
    """The key and how many geometries there are; and each column with its type and width."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    columns = [(each.GetName(), each.GetType(), each.GetSubType(), each.GetWidth()) for each in fields]
    return (layer.GetFIDColumn(), definition.GetGeomFieldCount()), columns


def copy_features(
    file: FileLayer,
    destination: str,
    ids: np.ndarray,
    told: Mapping[int, str],
    is_told: bool,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Copies features with these ids, each with its id, for what ``can_copy``.

    Where ``is_told`` those that something is told of, with it in one more column; else the others. False, and no
    file left, where the file refuses, holds other features than these, or holds a value or a geometry that is not what
    its column says: of such QGIS makes something else; ``Cancelled`` between two pieces of work.
    """
    opened = open_layer(file)
    name = opened[1].GetName() if opened is not None else ""
    del opened
    ids, places = np.sort(ids), Places()
    try:
        with filling(destination, file.path, places) as (database, table):
            given = table_of(database, name, "given")
            _refuse_others(database, given, ids)
            database.execute("CREATE TABLE temp.told (number INTEGER PRIMARY KEY, what TEXT)")
            database.executemany("INSERT INTO temp.told VALUES (?, ?)", told.items())
            those, missing = _those(given, is_told), len(told) if is_told else len(ids) - len(told)
            statement = _statement(given, table, is_told, those)
            for some in np.array_split(ids, -(-len(ids) // AT_ONCE)):
                stop_if(cancelled)
                between = (int(some[0]), int(some[-1]))
                _refuse_odd_texts(database, given, table, those, between)
                _make_fit(database, given, table, those, between, places)
                missing -= database.execute(statement, between).rowcount
            if missing:
                raise LookupError(name)
    except (sqlite3.Error, OSError, LookupError, ValueError):
        return False
    return True


def _refuse_others(database: sqlite3.Connection, given: FilledTable, ids: np.ndarray) -> None:
    """LookupError where the table holds other features by now, which nobody has checked, or one that GDAL numbers."""
    whole = f"FROM {given.name} WHERE typeof({given.key}) = 'integer'"
    if (np.diff(ids) == 1).all():  # then three figures tell what all would
        asked = f"SELECT count(*), min({given.key}), max({given.key}) {whole}"  # nosec B608
        found = list(database.execute(asked).fetchone())
        same = found == [len(ids), int(ids[0]), int(ids[-1])]
    else:
        asked = f"SELECT {given.key} {whole} ORDER BY 1"  # nosec B608
        same = np.array_equal(np.fromiter((key for (key,) in database.execute(asked)), dtype=np.int64), ids)
    if not same or ids[0] < 0:
        raise LookupError(given.plain)


def _refuse_odd_texts(
    database: sqlite3.Connection, given: FilledTable, table: FilledTable, those: str, between: tuple[int, int]
) -> None:
    """ValueError or sqlite3.Error where a text ends early for a reader of C, or is not UTF-8."""
    texts = [column for column, kind in zip(given.columns, table.types) if _base(kind) == "TEXT"]
    if not texts:
        return
    joined = ", ".join(f"group_concat(source.{each})" for each in texts)
    asked = f"SELECT {joined} {those}"  # nosec B608 - names cannot be values
    for found in database.execute(asked, between).fetchone():
        if any(odd in (found or "") for odd in _ODD):
            raise ValueError("text")


def _base(declared: str) -> str:
    """The type of a column without its width."""
    return declared.partition("(")[0].strip().upper()


def _statement(given: FilledTable, table: FilledTable, is_told: bool, those: str) -> str:
    """SQL that copies those of the features whose values are what their columns say."""
    count = len(given.columns)
    if given.srs != table.srs or len(table.columns) != count + is_told:
        raise LookupError(table.plain)
    into = ", ".join((table.key, table.geometry, *table.columns))
    columns = [f"source.{column}" for column in given.columns]
    shape = f"coalesce(made_fit(source.{given.key}), source.{given.geometry})"
    values = [f"source.{given.key}", shape, *columns] + ["told.what"] * is_told
    sound = [f" AND ({one} IS NULL OR {_SOUND[_base(kind)].format(one)})" for one, kind in zip(columns, table.types)]
    return (
        f"INSERT INTO {table.name} ({into}) SELECT {', '.join(values)} "  # nosec B608 - names cannot be values
        f"{those}{''.join(sound)}"
    )


def _those(given: FilledTable, is_told: bool) -> str:
    """SQL for the features whose keys lie between two and that something is told of, or nothing."""
    join = "JOIN" if is_told else "LEFT JOIN"
    others = "" if is_told else " AND told.number IS NULL"
    return (
        f"FROM {given.name} AS source {join} temp.told ON told.number = source.{given.key} "
        f"WHERE source.{given.key} BETWEEN ? AND ?{others}"
    )


def _make_fit(
    database: sqlite3.Connection,
    given: FilledTable,
    table: FilledTable,
    those: str,
    between: tuple[int, int],
    places: Places,
) -> None:
    """Has SQL's function ``made_fit`` give what becomes of these geometries in the table, null where they stay.

    ValueError where one of them is odd.
    """
    asked = f"SELECT source.{given.key}, source.{given.geometry} {those}"  # nosec B608
    asked += f" AND source.{given.geometry} IS NOT NULL"
    rows = database.execute(asked, between).fetchall()
    keys, wanted = [key for key, _ in rows], table.type
    read = read_blobs([blob for _, blob in rows], table.srs)
    if (read.is_odd | ~wanted.takes(read.kind)).any():
        raise ValueError("geometry")
    made = {keys[row]: blob for row, blob in promoted(read, wanted).items()}
    database.create_function("made_fit", 1, made.get)
    places.add(keys, read.boxes)
