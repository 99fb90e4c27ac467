"""Features copied from one GeoPackage into another by SQL, by their ids: many times quicker than one by one.

It serves what is copied as it is: a whole layer of a GeoPackage, without edits, filters, joined or virtual columns,
into a GeoPackage whose columns and geometry are of the same types. Everything else is written feature by feature.
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
from .files import layer_in
from .filling import AT_ONCE, FilledTable, filling, is_filled, path_of, stop_if, table_of
from .refusals import or_none


def is_copied(file: Optional[FileLayer], destination: str, count: int) -> bool:
    """Whether copying so many features is worth a try: from a GeoPackage into another; no file is read and written."""
    if file is None or not file.is_plain or not is_filled(destination, count):
        return False
    if not file.path.lower().endswith(".gpkg") or not Path(file.path).is_file():
        return False
    target = Path(path_of(destination))
    return not target.exists() or not target.samefile(file.path)


def can_copy(file: FileLayer, fields: QgsFields, destination: str, texts: int = 0) -> bool:
    """Whether the destination, made by QGIS and still empty, takes the features of the file as they are there.

    ``texts``: how many columns of text it has behind those of the file.
    """
    own = QgsFields.FieldOrigin.OriginProvider
    if any(fields.fieldOrigin(index) != own for index in range(fields.count())):
        return False
    path, _, name = destination.partition("|layername=")
    given, made = open_layer(file), or_none(gdal.OpenEx, path, gdal.OF_VECTOR)
    target = layer_in(made, name, 0)
    if given is None or target is None or target.GetFeatureCount():
        return False
    (kinds, columns), (other_kinds, others) = _columns(given[1]), _columns(target)
    count = len(columns)
    if kinds != other_kinds or columns != others[:count] or len(others) != count + texts:
        return False
    return all(kind == ogr.OFTString for _, kind, _, _ in others[count:])


def _columns(layer: Any) -> tuple[tuple[Any, ...], list[tuple[Any, ...]]]:
    """The key and the geometry's type; and each column with its type and width."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    columns = [(each.GetName(), each.GetType(), each.GetSubType(), each.GetWidth()) for each in fields]
    return (layer.GetFIDColumn(), definition.GetGeomFieldCount(), layer.GetGeomType()), columns


def copy_features(
    file: FileLayer,
    destination: str,
    ids: np.ndarray,
    told: Mapping[int, str],
    is_told: bool,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Copies features with these ids, each with its id, for what ``can_copy``.

    Where ``is_told`` those that something is told of, with it in one more column; else the others. False, and nothing
    written, where the file refuses; ``Cancelled`` between two pieces of work. Whether all came is not looked at.
    """
    opened = open_layer(file)
    name = opened[1].GetName() if opened is not None else ""
    del opened
    try:
        with filling(destination, file.path) as (database, table):
            given = table_of(database, name, "given")
            database.execute("CREATE TABLE temp.told (number INTEGER PRIMARY KEY, what TEXT)")
            database.executemany("INSERT INTO temp.told VALUES (?, ?)", told.items())
            statement = _statement(given, table, is_told)
            for some in np.array_split(np.sort(ids), -(-len(ids) // AT_ONCE)):
                stop_if(cancelled)
                database.execute(statement, (int(some[0]), int(some[-1])))
    except (sqlite3.Error, LookupError, ValueError):
        return False
    return True


def _statement(given: FilledTable, table: FilledTable, is_told: bool) -> str:
    """SQL that copies the features whose keys lie between two."""
    count = len(given.columns)
    if given.srs != table.srs or len(table.columns) != count + is_told:
        raise LookupError(table.plain)
    into = ", ".join((table.key, table.geometry, *table.columns))
    values = [f"source.{column}" for column in (given.key, given.geometry, *given.columns)] + ["told.what"] * is_told
    join = "JOIN" if is_told else "LEFT JOIN"
    others = "" if is_told else " AND told.number IS NULL"
    return (
        f"INSERT INTO {table.name} ({into}) SELECT {', '.join(values)} "  # nosec B608 - names cannot be values
        f"FROM {given.name} AS source {join} temp.told ON told.number = source.{given.key} "
        f"WHERE source.{given.key} BETWEEN ? AND ?{others}"
    )
