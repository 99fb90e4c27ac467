"""All that two GeoPackages must have in common to be the same: their tables, their index, what GDAL and QGIS read."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from osgeo import gdal

PLACES = ((-180, -90, 180, 90), (-2.4, 6.3, -2.395, 6.31), (-2.39, 6.3, -2.38, 6.4), (0, 0, 1, 1))


def quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def changed(path, *statements) -> str:
    """The GeoPackage, after statements (SQL, or SQL and values) that its triggers know nothing of."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute("DROP TRIGGER " + quoted(name))
        for statement in statements:
            database.execute(*((statement,) if isinstance(statement, str) else statement))
    return f"{path}|layername=plots"


def in_tables(path) -> dict:
    """What is in each table and how it is declared; an empty geometry counts as none, for QGIS makes the one of the
    other, and names and times of the run are left out."""
    found = {}
    with closing(sqlite3.connect(path)) as database:
        database.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        found["declared"] = sorted(database.execute("SELECT type, name, sql FROM sqlite_master").fetchall(), key=str)
        found["contents"] = [
            tuple(f"{each:.12g}" if isinstance(each, float) else each for each in row)  # GDAL cuts digits off
            for row in database.execute(
                "SELECT table_name, data_type, srs_id, min_x, max_x, min_y, max_y FROM gpkg_contents"
            )
        ]
        found["counts"] = [
            (table, count or 0)
            for table, count in database.execute("SELECT table_name, feature_count FROM gpkg_ogr_contents")
        ]
        spatial = database.execute("SELECT table_name, column_name, geometry_type_name FROM gpkg_geometry_columns")
        for table, geometry, kind in spatial.fetchall():
            names = [row[1] for row in database.execute(f"PRAGMA table_info({quoted(table)})")]
            columns = ", ".join(f"typeof({quoted(name)}), {quoted(name)}" for name in names)
            rows = database.execute(f"SELECT {columns} FROM {quoted(table)} ORDER BY 2").fetchall()
            found[table] = (kind, names, [_without_empty(row, names.index(geometry) * 2) for row in rows])
            index = f"rtree_{table}_{geometry}"
            found["index of " + table] = [
                database.execute("SELECT rtreecheck(?)", (index,)).fetchone(),
                database.execute(f"SELECT id FROM {quoted(index)} ORDER BY id").fetchall(),
            ]
    return found


def _without_empty(row, at):
    blob = row[at + 1]
    if blob is None or (isinstance(blob, bytes) and len(blob) > 3 and blob[3] & 0x10):
        return (*row[:at], "null", None, *row[at + 2 :])
    return row


def as_read(path) -> dict:
    """What GDAL finds in each place, and the types and values that QGIS reads."""
    from qgis.core import QgsVectorLayer

    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = {"count": data.GetLayer(0).GetFeatureCount()}
    for place in PLACES:
        data.GetLayer(0).SetSpatialFilterRect(*place)
        found[place] = sorted(feature.GetFID() for feature in data.GetLayer(0))
    data = None
    layer = QgsVectorLayer(str(path), "read", "ogr")
    found["fields"] = [(field.name(), field.typeName(), field.length()) for field in layer.fields()]
    found["rows"] = [(each.id(), [repr(value) for value in each.attributes()]) for each in layer.getFeatures()]
    return found
