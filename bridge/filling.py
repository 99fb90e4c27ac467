"""A table of a GeoPackage that QGIS has just made and that is empty still, filled at once by SQL.

Row by row QGIS makes a feature, GDAL another one, and SQLite counts it and puts its box into the spatial index: several
times the work. Here triggers wait until the rows are there, and the index is packed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..providers.errors import Cancelled
from .blobs import boxes_of, kind_named, points
from .packed_index import packed
from .promotion import TableType

WORTH_IT = 500  # rows; opening the file takes as long as writing so many
AT_ONCE = 20_000


@dataclass(frozen=True)
class FilledTable:
    """Names are quoted for SQL but for ``plain``; ``columns`` without key and geometry, in their order.

    ``types`` are those of the columns as the file declares them, ``kind`` is the type of the geometries, ``dims`` 0 for
    flat ones, 1 with Z, 2 with M, 3 with both.
    """

    plain: str
    name: str
    key: str
    geometry: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    kind: str
    dims: int
    srs: int

    @property
    def type(self) -> TableType:
        """LookupError where it is none that is known here."""
        return TableType(kind_named(self.kind), self.dims, self.srs)


class Places:
    """Ids (n,) and boxes (n, 4) of rows as they are put into a table, for its index; nan where there is no place."""

    def __init__(self) -> None:
        self._ids, self._boxes = [np.zeros(0, dtype=np.int64)], [np.zeros((0, 4))]

    def add(self, ids: Sequence[int], boxes: np.ndarray) -> None:
        self._ids.append(np.array(ids, dtype=np.int64))
        self._boxes.append(boxes)

    def found(self) -> tuple[np.ndarray, np.ndarray]:
        boxes = np.concatenate(self._boxes)
        there = ~np.isnan(boxes).any(axis=1)
        return np.concatenate(self._ids)[there], boxes[there]


def is_filled(destination: str, count: int) -> bool:
    """Whether putting so many rows into that output at once is worth a try: into a GeoPackage of its own."""
    return count >= WORTH_IT and destination.lower().endswith(".gpkg") and "|layername=" not in destination


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


def fill_points(
    destination: str,
    rows: Iterable[Sequence[Any]],
    xy: np.ndarray,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Puts rows, their values in the order of the columns, each with a point (n, 2), into the table; nan: no point.

    False, and no file left, where it refuses; ``Cancelled`` between two pieces of work, and no file either.
    """
    try:
        with filling(destination) as (database, table):
            marks = ", ".join("?" * (len(table.columns) + 1))
            into = ", ".join((*table.columns, table.geometry))
            statement = f"INSERT INTO {table.name} ({into}) VALUES ({marks})"  # nosec B608 - names cannot be values
            whole = ((*row, point) for row, point in zip(rows, points(xy, table.srs)))
            for piece in iter(lambda: list(islice(whole, AT_ONCE)), []):
                stop_if(cancelled)
                database.executemany(statement, piece)
    except (sqlite3.Error, OSError, LookupError, ValueError, OverflowError):
        return False
    return True


def stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()


@contextmanager
def filling(
    destination: str, given: str = "", places: Optional[Places] = None
) -> Iterator[tuple[sqlite3.Connection, FilledTable]]:
    """The empty table of that output in one transaction; at its end index, count and bounds are made up.

    ``given``: another file, to be read from under that name. ``places``: gets those of all rows meanwhile; else they
    are read from the table at the end.

    LookupError where it has no such table, or one that is not empty; sqlite3.Error or OSError where the file refuses,
    ValueError where a geometry is not as GDAL writes it.
    """
    with _apart(Path(destination)) as path, closing(_opened(path)) as database:
        table = table_of(database)
        filled = f"SELECT EXISTS (SELECT 1 FROM {table.name})"  # nosec B608
        if database.execute(filled).fetchone()[0]:
            raise LookupError(table.plain)
        if given:
            database.execute("ATTACH ? AS given", (_uri(Path(given), "ro"),))
        triggers = _start(database, table)
        yield database, table
        _finish(database, table, places or _places(database, table))
        for statement in triggers:
            database.execute(statement)
        database.execute("COMMIT")


@contextmanager
def _apart(path: Path) -> Iterator[Path]:
    """The file under another name until all is done. An empty table would say that nothing was found.

    Nothing is left of it where something goes wrong, and nothing under its own name where the process is killed.
    """
    apart = path.with_name(f"{path.name}.{os.getpid()}.part")
    os.replace(path, apart)
    try:
        yield apart
        os.replace(apart, path)
    except BaseException:
        apart.unlink()
        raise


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(_uri(path, "rw"), uri=True, timeout=5, isolation_level=None)


def table_of(database: sqlite3.Connection, name: str = "", schema: str = "main") -> FilledTable:
    """The table of features of that name, or else the first one; LookupError where there is none."""
    known = "table_name, column_name, geometry_type_name, (z = 1) + 2 * (m = 1), srs_id"
    asked = f"SELECT {known} FROM {schema}.gpkg_geometry_columns"  # nosec B608
    found = database.execute(asked + " WHERE lower(table_name) = lower(?) OR ? = ''", (name, name)).fetchone()
    if found is None:
        raise LookupError(name)
    plain, geometry, kind, dims, srs = found
    columns_of = f"PRAGMA {schema}.table_info({quoted(plain)})"
    about = database.execute(columns_of).fetchall()
    keys = [each[1] for each in about if each[5]]
    if len(keys) != 1:
        raise LookupError(plain)
    others = [(quoted(each[1]), each[2]) for each in about if each[1] not in (keys[0], geometry)]
    columns, types = tuple(name for name, _ in others), tuple(declared for _, declared in others)
    of_file = f"{schema}.{quoted(plain)}"
    return FilledTable(plain, of_file, quoted(keys[0]), quoted(geometry), columns, types, kind, dims, int(srs))


def quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def _start(database: sqlite3.Connection, table: FilledTable) -> list[str]:
    """Begins, and takes the triggers off: the statements that make them again."""
    database.execute("BEGIN IMMEDIATE")
    asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    triggers = database.execute(asked, (table.plain,)).fetchall()
    for name, _ in triggers:
        database.execute("DROP TRIGGER " + quoted(name))
    return [statement for _, statement in triggers]


def _finish(database: sqlite3.Connection, table: FilledTable, places: Places) -> None:
    ids, boxes = places.found()
    _index(database, table, ids, boxes)
    counted = f"SELECT count(*) FROM {table.name}"  # nosec B608
    (count,) = database.execute(counted).fetchone()
    if _has(database, "gpkg_ogr_contents"):
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, table.plain))
    if len(boxes):
        low, high = boxes.min(axis=0), boxes.max(axis=0)
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ?, "
            "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (float(low[0]), float(high[1]), float(low[2]), float(high[3]), table.plain),
        )


def _index(database: sqlite3.Connection, table: FilledTable, ids: np.ndarray, boxes: np.ndarray) -> None:
    geometry = table.geometry[1:-1].replace('""', '"')  # as it is called, not as SQL quotes it
    name = f"rtree_{table.plain}_{geometry}"
    if not _has(database, name):
        return
    node, leaf, parent = (quoted(f"{name}_{part}") for part in ("node", "rowid", "parent"))
    length = f"SELECT length(data) FROM {node} WHERE nodeno = 1"  # nosec B608
    root = database.execute(length).fetchone()
    if root is None:
        raise LookupError(name)
    index = packed(ids, boxes, root[0])
    for part, rows in ((node, index.nodes), (leaf, sorted(index.leaves)), (parent, index.parents)):
        database.execute("DELETE FROM " + part)  # nosec B608
        database.executemany(f"INSERT INTO {part} VALUES (?, ?)", rows)  # nosec B608


def _has(database: sqlite3.Connection, table: str) -> bool:
    return database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None


def _places(database: sqlite3.Connection, table: FilledTable) -> Places:
    """Those of the flat geometries that are there; ValueError where one is not as GDAL writes it."""
    asked = f"SELECT {table.key}, {table.geometry} FROM {table.name} WHERE {table.geometry} IS NOT NULL"  # nosec B608
    rows, kind, places = database.execute(asked), kind_named(table.kind), Places()
    for piece in iter(lambda: rows.fetchmany(AT_ONCE), []):
        places.add([key for key, _ in piece], boxes_of([blob for _, blob in piece], kind, table.srs))
    return places
