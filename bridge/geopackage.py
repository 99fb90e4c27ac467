"""What a GeoPackage keeps with a layer: style, metadata, what its columns mean; written in one transaction as by QGIS.

QGIS opens the file anew for each of them, which for a small layer takes longer than writing it. The tables are those
of QGIS's own OGR provider (`layer_styles`) and of OGC 12-128r19, F.8 (`gpkg_metadata`), where it looks for them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Optional

_QGIS = "http://mrcc.com/qgis.dtd"
_EXTENSION = "http://www.geopackage.org/spec120/#extension_metadata"
_EXTENSIONS = (
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, "
    "extension_name))"
)
_METADATA = (
    "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT "
    "'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL "
    "DEFAULT '')",
    "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, "
    "row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id "
    "INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES "
    "gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
)
_STYLES = (
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), "
    "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, "
    "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES ('layer_styles', "
    "'attributes', 'layer_styles', '', 0)",
)


_SCHEMA = "http://www.geopackage.org/spec120/#extension_schema"
_COLUMNS = (  # OGC 12-128r19, F.9
    "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, "
    "description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), "
    "CONSTRAINT gdc_tn UNIQUE (table_name, name))",
    "CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT "
    "NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, "
    "CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))",
)


@dataclass(frozen=True)
class KeptBeside:
    """What to keep with a layer: XML as QGIS makes it. ``style``: (name, QML, SLD); ``columns``: name -> meaning."""

    identifier: str
    abstract: str
    metadata: str
    style: Optional[tuple[str, str, str]] = None
    columns: Mapping[str, str] = field(default_factory=dict)


def keep_with(path: str, table: str, kept: KeptBeside) -> bool:
    """Writes it in place of what was kept with that table; False, and nothing written, where the file refuses."""
    try:
        with closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            _keep_metadata(database, table, kept)
            if kept.style is not None:
                _keep_style(database, table, *kept.style)
            if kept.columns:
                _keep_columns(database, table, kept.columns)
            database.execute("COMMIT")
    except sqlite3.Error:
        return False
    return True


def _keep_metadata(database: sqlite3.Connection, table: str, kept: KeptBeside) -> None:
    if not _has(database, "gpkg_metadata"):
        for statement in (_EXTENSIONS, *_METADATA):
            database.execute(statement)
        for name in ("gpkg_metadata", "gpkg_metadata_reference"):
            database.execute(
                "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_metadata', ?, 'read-write')", (name, _EXTENSION)
            )
    known = (
        "SELECT md_file_id FROM gpkg_metadata_reference JOIN gpkg_metadata ON id = md_file_id WHERE reference_scope = "
        "'table' AND lower(table_name) = lower(?) AND md_standard_uri = ?"
    )
    for (number,) in database.execute(known, (table, _QGIS)).fetchall():
        database.execute("DELETE FROM gpkg_metadata_reference WHERE md_file_id = ?", (number,))
        database.execute("DELETE FROM gpkg_metadata WHERE id = ?", (number,))
    number = database.execute(
        "INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES (?, ?)", (_QGIS, kept.metadata)
    ).lastrowid
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)",
        (table, number),
    )
    database.execute(
        "UPDATE gpkg_contents SET identifier = ?, description = ? WHERE lower(table_name) = lower(?)",
        (kept.identifier, kept.abstract, table),
    )


def _keep_style(database: sqlite3.Connection, table: str, name: str, qml: str, sld: str) -> None:
    if not _has(database, "layer_styles"):
        for statement in _STYLES:
            database.execute(statement)
    found = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (table,)
    ).fetchone()
    database.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
    database.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, ?, ?, ?, ?, 1, '', '')",
        (table, found[0] if found else "", name, qml, sld),
    )


def _keep_columns(database: sqlite3.Connection, table: str, columns: Mapping[str, str]) -> None:
    """For every program that reads the schema extension, not QGIS alone; what is said there already stays."""
    if not _has(database, "gpkg_data_columns"):
        for statement in (_EXTENSIONS, *_COLUMNS):
            database.execute(statement)
        for name in ("gpkg_data_columns", "gpkg_data_column_constraints"):
            database.execute("DELETE FROM gpkg_extensions WHERE table_name = ?", (name,))
            database.execute(
                "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', ?, 'read-write')", (name, _SCHEMA)
            )
    for name, meaning in columns.items():
        database.execute(
            "INSERT OR IGNORE INTO gpkg_data_columns (table_name, column_name) VALUES (?, ?)", (table, name)
        )
        database.execute(
            "UPDATE gpkg_data_columns SET title = coalesce(title, ?), description = coalesce(description, ?) "
            "WHERE table_name = ? AND column_name = ?",
            (meaning, meaning, table, name),
        )


def _has(database: sqlite3.Connection, table: str) -> bool:
    return database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None
