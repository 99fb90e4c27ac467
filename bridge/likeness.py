"""A layer in memory that stands for a table which QGIS has just made, while its style is written.

QGIS opens a GeoPackage three times until it has a layer of it, which takes longer than a small check. Its style and its
metadata hold nothing of the file but the names of its columns and the kind of its geometry.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsFieldConstraints, QgsVectorLayer

from .fields import typed_field

_KINDS = ("POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON")
_NEW = {
    "gpkg_spatial_ref_sys",
    "gpkg_contents",
    "gpkg_geometry_columns",
    "gpkg_ogr_contents",
    "gpkg_tile_matrix",
    "gpkg_tile_matrix_set",
    "gpkg_extensions",
    "sqlite_sequence",
}  # what GDAL makes in every file; no style, no words about columns, no second layer


@dataclass(frozen=True)
class NewTable:
    """The only table of a GeoPackage in which nothing else is kept yet; ``columns`` without that of the geometry."""

    name: str
    kind: str
    key: str
    columns: tuple[str, ...]


def new_table(path: str) -> Optional[NewTable]:
    """What the file at ``path`` holds; None where that is more than one table of features, or less."""
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as database:
            found = database.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
            rows = database.execute(
                "SELECT table_name, column_name, geometry_type_name, z, m FROM gpkg_geometry_columns"
            )
            tables = rows.fetchall()
            names = {name for (name,) in found if not name.startswith("rtree_")} - _NEW
            if len(tables) != 1 or names != {tables[0][0]}:
                return None
            name, geometry, kind, has_z, has_m = tables[0]
            columns = database.execute('SELECT name, "notnull", pk FROM pragma_table_info(?)', (name,)).fetchall()
    except sqlite3.Error:
        return None
    keys = [column for column, _, key in columns if key]
    if (
        kind not in _KINDS
        or not {has_z, has_m} <= {0, 1}
        or len(keys) != 1
        or any(must for _, must, key in columns if not key)
    ):
        return None
    others = (column for column, _, key in columns if not key and column != geometry)
    return NewTable(name, kind + "Z" * has_z + "M" * has_m, keys[0], (keys[0], *others))


def likeness(table: NewTable, title: str) -> QgsVectorLayer:
    """An empty layer of that name with the table's columns, the key first, as QGIS has them."""
    layer = QgsVectorLayer(f"{table.kind}?crs=EPSG:4326", title, "memory")
    layer.dataProvider().addAttributes([typed_field(name, "text") for name in table.columns])
    layer.updateFields()
    for constraint in (
        QgsFieldConstraints.Constraint.ConstraintNotNull,
        QgsFieldConstraints.Constraint.ConstraintUnique,
    ):
        layer.setFieldConstraint(0, constraint, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard)
    return layer
