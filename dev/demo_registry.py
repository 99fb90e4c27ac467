"""A made-up registry of three districts, sorted and checked; what it makes lies in demo/out/registry."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import sys
from pathlib import Path

import numpy as np
import shapely
from georelay.registry.__main__ import main

OUT = Path(__file__).resolve().parent.parent / "demo" / "out" / "registry"
PLOTS = 20_000


def plots(count: int) -> list[bytes]:
    """Fields side by side; one in fifty is a bit too large and one in two hundred is drawn twice."""
    random, side = np.random.default_rng(1), int(count**0.5)
    found = []
    for number in range(count):
        x, y = -1.6 + 0.002 * (number % side), 6.2 + 0.002 * (number // side)
        half = 0.0011 if random.random() < 0.02 else 0.00095
        found.append(shapely.to_wkb(shapely.box(x - half, y - half, x + half, y + half)))
        if random.random() < 0.005:
            found.append(found[-1])
    return found


def write_geopackage(path: Path, wkb: list[bytes]) -> None:
    """The least that a GeoPackage holds (OGC 12-128r19), so that the demo needs no other program."""
    database = sqlite3.connect(path)
    database.executescript(
        """
        PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
            organization_coordsys_id INTEGER, definition TEXT, description TEXT);
        INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'undefined', '');
        CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT,
            last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER);
        INSERT INTO gpkg_contents VALUES ('plots', 'features', 'plots', '', '2026-01-01T00:00:00Z', -2, 6, -1, 7, 4326);
        CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER,
            z INTEGER, m INTEGER);
        INSERT INTO gpkg_geometry_columns VALUES ('plots', 'geom', 'POLYGON', 4326, 0, 0);
        CREATE TABLE plots (fid INTEGER PRIMARY KEY, geom BLOB, plot_id TEXT);
        """
    )
    head = b"GP" + bytes([0, 1]) + struct.pack("<i", 4326)
    rows = ((head + each, f"{path.stem}-{number}") for number, each in enumerate(wkb))
    database.executemany("INSERT INTO plots (geom, plot_id) VALUES (?, ?)", rows)
    database.commit()
    database.close()


def run() -> int:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    wkb = plots(PLOTS)
    names = ("north", "middle", "south")
    for number, name in enumerate(names):
        write_geopackage(OUT / f"{name}.gpkg", wkb[number::3])
    files = [str(OUT / f"{name}.gpkg") for name in names]
    first = main(["convert", files[0], "--out", str(OUT / "north-sorted")])
    given = [str(OUT / "north-sorted"), *files[1:]]
    return first or main(["check", *given, "--out", str(OUT / "result"), "--id-field", "plot_id", "--workers", "2"])


if __name__ == "__main__":
    sys.exit(run())
