"""A real scheduler with two workers on the loopback address, and registries made of every kind of fault."""

from __future__ import annotations

import importlib.util
import json
import os
import sqlite3
import struct
import subprocess
import sys

import numpy as np
import pytest

WORLD_PLACES = ("/usr/share/qgis/resources/data/world_map.gpkg",)


@pytest.fixture(scope="session")
def cluster():
    """Two worker processes; they find the package by the environment, as those of ``make registry`` do."""
    if importlib.util.find_spec("georelay") is None or "georelay" not in sys.modules:
        pytest.skip("make registry sets up the environment")
    from distributed import Client
    from georelay.registry.workers import local_cluster

    with local_cluster(2) as made, Client(made) as client:
        yield client


@pytest.fixture(scope="session")
def world():
    return next((path for path in WORLD_PLACES if os.path.exists(path)), "")


@pytest.fixture(scope="session")
def parquet():
    """``parquet(path, rows, ...)`` writes GeoParquet."""
    return write_parquet


@pytest.fixture(scope="session")
def geopackage_of():
    """``geopackage_of(path, rows)`` writes a GeoPackage with gaps between its fids."""
    return write_geopackage


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own that holds as much as is asked for; mounting takes root."""
    place = tmp_path / "small"
    place.mkdir()

    def mounted(options):
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True)
        if done.returncode:
            pytest.skip("nothing can be mounted here")
        return place

    yield mounted
    subprocess.run(["umount", "-l", str(place)], capture_output=True)


@pytest.fixture(scope="session")
def faulty():
    """``faulty(count, ...)`` -> rows of (wkb, id, area, country)."""
    return faulty_rows


def write_parquet(path, rows, crs="OGC:CRS84", group=1000, geometry="geometry"):
    """``rows``: (wkb, id, area, country) of each plot."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    import pyproj

    column = {"encoding": "WKB", "geometry_types": [], "crs": crs and pyproj.CRS.from_user_input(crs).to_json_dict()}
    geo = {"version": "1.1.0", "primary_column": geometry, "columns": {geometry: column}}
    wkb, ids, areas, countries = zip(*rows)
    table = pa.table(
        {
            geometry: pa.array(wkb, pa.binary()),
            "plot": pa.array(ids, pa.string()),
            "Area": pa.array(areas, pa.float64()),
            "country": pa.array(countries, pa.string()),
        }
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), path, row_group_size=group)


def write_geopackage(path, rows, srs=4326):
    """The rows in a GeoPackage with gaps between its fids."""
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
        CREATE TABLE plots (fid INTEGER PRIMARY KEY, geom BLOB, plot TEXT, Area REAL, country TEXT);
        """
    )
    database.execute("INSERT INTO gpkg_geometry_columns VALUES ('plots', 'geom', 'GEOMETRY', ?, 0, 0)", (srs,))
    head = b"GP" + bytes([0, 1]) + struct.pack("<i", srs)
    database.executemany(
        "INSERT INTO plots VALUES (?, ?, ?, ?, ?)",
        [
            (3 * number + 7, row[0] and head + row[0], row[1], None if np.isnan(row[2]) else row[2], row[3])
            for number, row in enumerate(rows)
        ],
    )
    database.commit()
    database.close()


def faulty_rows(count, seed=0, around=(-1.6, 6.2), spacing=0.002):
    """Plots on a shaken grid with faults of every kind: overlaps, twins, giants, stacks, gaps, damage, doubled ids."""
    import shapely

    random = np.random.default_rng(seed)
    side = int(np.ceil(count**0.5))
    rows = []
    for number in range(count):
        x = around[0] + (number % side) * spacing + random.normal(0, spacing / 20)
        y = around[1] + (number // side) * spacing + random.normal(0, spacing / 20)
        size = spacing * random.choice([0.3, 0.45, 0.5, 0.7], p=[0.3, 0.3, 0.3, 0.1])
        shape = shapely.box(x - size, y - size, x + size, y + size)
        rows.append([shapely.to_wkb(shape), f"P-{number}", float(random.choice([5.0, 2.0, np.nan])), "GH"])
    _break(rows, random, around, side * spacing)
    order = random.permutation(len(rows))
    return [tuple(rows[each]) for each in order]


def _break(rows, random, around, width):
    import shapely

    def some(part):
        return random.choice(len(rows), max(3, int(len(rows) * part)), replace=False).tolist()

    for each in some(0.02):  # the same ground, another start vertex
        ring = shapely.get_coordinates(shapely.from_wkb(rows[each][0]))[:-1]
        rows.append([shapely.to_wkb(shapely.Polygon(np.roll(ring, 2, axis=0))), rows[each][1], np.nan, "CI"])
    for each in some(0.01):  # nearly the same ground
        ring = shapely.get_coordinates(shapely.from_wkb(rows[each][0]))
        rows.append([shapely.to_wkb(shapely.Polygon(ring + 1e-8)), None, 4.0, ""])
    for each in some(0.01):  # bow ties
        x, y = shapely.get_coordinates(shapely.from_wkb(rows[each][0]))[0]
        tie = shapely.Polygon([(x, y), (x + 0.001, y + 0.001), (x + 0.001, y), (x, y + 0.001)])
        rows[each][0] = shapely.to_wkb(tie)
    for each in some(0.005):
        rows[each][0] = None
    for each in some(0.005):
        rows[each][0] = rows[each][0][:30] if rows[each][0] else None
    for each in some(0.005):  # exchanged
        if rows[each][0] and len(rows[each][0]) > 60:
            shape = shapely.from_wkb(rows[each][0])
            rows[each][0] = shapely.to_wkb(shapely.transform(shape, lambda xy: xy[:, ::-1]))
    for each in some(0.01):
        x, y = random.uniform(around, np.array(around) + width)
        rows[each][0] = shapely.to_wkb(shapely.Point(x, y))
    stack = shapely.box(*around, around[0] + 0.0015, around[1] + 0.0015)
    rows += [[shapely.to_wkb(stack), f"S-{number % 4}", 1.0, "GH"] for number in range(12)]
    giant = shapely.box(around[0], around[1], around[0] + width * 0.8, around[1] + width * 0.7)
    other = shapely.box(around[0] - width, around[1] - width, around[0] + width * 0.5, around[1] + width * 0.5)
    nearly = shapely.transform(giant, lambda xy: xy + 1e-7)
    rows += [
        [shapely.to_wkb(each), name, 10.0, "GH"]
        for name, each in (("G-1", giant), ("G-2", other), ("G-1", giant), ("G-3", nearly), ("", nearly.reverse()))
    ]
    sea = shapely.box(-10.0, -2.0, -9.999, -1.999)
    far = shapely.box(200, 95, 201, 96)
    rows += [[shapely.to_wkb(sea), "sea", np.nan, "GH"], [shapely.to_wkb(far), "far", 1.0, "XX"]]
