"""The table ``decisions`` in a GeoPackage: rows are added by the desk, by algorithms and by a person's own SQL.

One transaction a call, so that a killed process and a second reviewer lose nothing. The table has no spatial index:
its triggers call functions that only GDAL and QGIS know, and plain SQL could not add a row.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

from osgeo import ogr, osr

from ..evidence.decisions import COLUMNS, TABLE, Decision, read_decision
from ..language import tr
from ..providers.errors import InputError
from .refusals import or_none
from .sources import LayerSource, plain, wkb_of

OUTLINE = "outline"
_PATIENCE = 30.0  # seconds that a row waits for another reviewer's
_LONLAT = 4326
_COLUMNS_THERE = "SELECT name FROM pragma_table_info(?)"
_COUNT = f'SELECT count(*) FROM "{TABLE}"'  # nosec B608


def default_path(results: Path) -> Path:
    """Where decisions lie that were given no file of their own."""
    return results / "decisions.gpkg"


def add_decisions(path: Path, decisions: Sequence[Decision]) -> int:
    """Adds the rows in one transaction, making file and table where they are missing; how many there are now.

    InputError where the file is no GeoPackage, or its table is another one.
    """
    _ensure(path)
    try:
        with closing(sqlite3.connect(str(path), timeout=_PATIENCE)) as db, db:
            db.execute("BEGIN IMMEDIATE")
            known = {name.lower(): name for (name,) in db.execute(_COLUMNS_THERE, (TABLE,))}
            missing = [column for column in COLUMNS if column not in known]
            if missing:
                raise InputError(
                    tr(
                        "The table '{table}' in {file} has no column {missing}, so no decision can be added. "
                        "Nothing was written. Choose another file; a new one is made.",
                        table=TABLE,
                        file=path.name,
                        missing=missing[0],
                    )
                )
            columns = [*COLUMNS, *([OUTLINE] if OUTLINE in known else [])]
            names = ", ".join(f'"{known[column]}"' for column in columns)
            marks = ", ".join("?" for _ in columns)
            rows = [[_cell(each, column) for column in columns] for each in decisions]
            db.executemany(f'INSERT INTO "{TABLE}" ({names}) VALUES ({marks})', rows)  # nosec B608
            return int(db.execute(_COUNT).fetchone()[0])
    except sqlite3.Error as error:
        raise InputError(
            tr(
                "The decisions could not be written to {file} ({error}). None of them is stored. See to the file "
                "and decide again.",
                file=path.name,
                error=error,
            )
        ) from error


def _cell(decision: Decision, column: str) -> Any:
    if column != OUTLINE:
        return getattr(decision, column)
    return _gpkg_blob(decision.outline) if decision.outline else None


def _gpkg_blob(wkb: bytes) -> bytes:
    """OGC 12-128r19, 2.1.3: magic, version 0, little endian without an envelope, the id of the CRS, then ISO WKB."""
    return struct.pack("<2sBBi", b"GP", 0, 1, _LONLAT) + wkb


def _ensure(path: Path) -> None:
    """A GeoPackage with the table; a new file appears whole, or not at all."""
    if path.exists():
        _ensure_table(path)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f".{uuid.uuid4().hex}.gpkg")
    try:
        source = or_none(ogr.GetDriverByName("GPKG").CreateDataSource, str(made))
        if source is None:
            raise InputError(
                tr(
                    "The decisions cannot be written to {file}. Nothing was stored. Choose another file.",
                    file=path,
                )
            )
        _make_table(source)
        source = None  # closes it
        _place(made, path)
    finally:
        made.unlink(missing_ok=True)


def _place(made: Path, path: Path) -> None:
    """Gives the file its name unless somebody was faster, whose file then counts."""
    try:
        os.link(made, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            os.replace(made, path)


def _ensure_table(path: Path) -> None:
    source = or_none(ogr.Open, str(path), 1)
    if source is None or source.GetDriver().GetName() != "GPKG":
        raise InputError(
            tr(
                "{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a "
                "new one is made.",
                file=path.name,
            )
        )
    if source.GetLayerByName(TABLE) is None:
        _make_table(source)


def _make_table(source: ogr.DataSource) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_LONLAT)
    options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={OUTLINE}", "FID=fid", f"IDENTIFIER={TABLE}"]
    layer = source.CreateLayer(TABLE, reference, ogr.wkbUnknown, options)
    for column in COLUMNS:
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))


def read_decisions(source: LayerSource) -> Iterator[Decision]:
    """The rows of any table that a person chose, in its order; InputError where it holds no decisions."""
    names = [field.name() for field in source.fields]
    if "decision" not in {name.lower() for name in names}:
        raise InputError(
            tr(
                "The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose "
                "the table 'decisions' that the Review dock or 'Decide on plots' writes.",
                layer=source.name,
            )
        )
    for feature in source.features():
        outline = wkb_of(feature.geometry()) if feature.hasGeometry() else None
        yield read_decision(dict(zip(names, map(plain, feature.attributes()))), outline)


def stored_decisions(path: Path) -> list[Decision]:
    """The rows of a file in the order they were added; none where there is no file yet."""
    if not path.exists():
        return []
    source = or_none(ogr.Open, str(path))
    layer = source.GetLayerByName(TABLE) if source is not None else None
    return list(_rows(layer)) if layer is not None else []


def _rows(layer: ogr.Layer) -> Iterable[Decision]:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    for feature in layer:
        geometry: Optional[ogr.Geometry] = feature.GetGeometryRef()
        outline = bytes(geometry.ExportToIsoWkb()) if geometry is not None else None
        yield read_decision({name: feature.GetField(name) for name in names}, outline)
