"""Plots in a PostGIS database, where one is installed: tables, views and queries, as inputs and as outputs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

_BIN = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))), None)
_POSTGIS = any(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
pytestmark = pytest.mark.skipif(_BIN is None or not _POSTGIS, reason="PostGIS is not installed")
_WRONG = {3: "null", 5: "ST_GeomFromText('POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))', 4326)"}
_MADE = f"""
    CREATE EXTENSION postgis;
    CREATE TABLE plots (id serial PRIMARY KEY, plot_id text, geom geometry(Polygon, 4326));
    INSERT INTO plots (plot_id, geom) SELECT 'P' || k, ST_MakeEnvelope(
        -2.4123456 + k * 0.01, 6.3123456, -2.4103456 + k * 0.01, 6.3143456, 4326) FROM generate_series(1, 20) AS k;
    {" ".join(f"UPDATE plots SET geom = {geometry} WHERE id = {key};" for key, geometry in _WRONG.items())}
    CREATE VIEW seen AS SELECT * FROM plots;
    CREATE VIEW doubled AS SELECT plots.*, n FROM plots CROSS JOIN generate_series(1, 2) AS n;
    CREATE MATERIALIZED VIEW kept AS SELECT * FROM plots;
    CREATE TABLE keyless AS SELECT * FROM plots;
    CREATE TABLE named AS SELECT gen_random_uuid() AS uid, plot_id, geom FROM plots;
    ALTER TABLE named ADD PRIMARY KEY (uid);
    CREATE TABLE large AS SELECT id::bigint + 5000000000 AS id, plot_id, geom FROM plots;
    ALTER TABLE large ADD PRIMARY KEY (id);
    CREATE TABLE loose (id serial PRIMARY KEY, plot_id text, geom geometry);
    INSERT INTO loose (plot_id, geom) SELECT plot_id, geom FROM plots;
    CREATE TABLE globe (id serial PRIMARY KEY, plot_id text, geom geography(Polygon, 4326));
    INSERT INTO globe (plot_id, geom) SELECT plot_id, geom::geography FROM plots;
    CREATE TYPE crop AS ENUM ('cocoa', 'coffee');
    CREATE TABLE columns (id serial PRIMARY KEY, geom geometry(MultiPolygonZ, 32630), "Geom" text, "GEOM" int, fid text,
        tags jsonb, names text[], price numeric(30, 10), seen timestamptz, day date, raw bytea, ok boolean, kind crop);
    INSERT INTO columns (geom, "Geom", "GEOM", fid, tags, names, price, seen, day, raw, ok, kind)
        SELECT ST_Force3D(ST_Multi(ST_Transform(geom, 32630))), 'x', 1, 'f' || id, '{{"a": 1}}', array['a', 'b'],
        123456789012.123456789, now(), current_date, 'abc', true, 'cocoa' FROM plots;
"""
_SOURCES = {
    "a table": 'key=\'id\' srid=4326 type=Polygon table="public"."plots" (geom)',
    "a view": "key='id' checkPrimaryKeyUnicity='0' srid=4326 type=Polygon table=\"public\".\"seen\" (geom)",
    "a materialized view": 'key=\'id\' srid=4326 type=Polygon table="public"."kept" (geom)',
    "a table without a key": 'srid=4326 type=Polygon table="public"."keyless" (geom)',
    "a key of UUIDs": 'key=\'uid\' srid=4326 type=Polygon table="public"."named" (geom)',
    "a key beyond 32 bits": 'key=\'id\' srid=4326 type=Polygon table="public"."large" (geom)',
    "a column of any geometry": 'key=\'id\' srid=4326 type=Polygon table="public"."loose" (geom)',
    "a column of geography": 'key=\'id\' srid=4326 type=Polygon table="public"."globe" (geom)',
    "columns of every type": 'key=\'id\' srid=32630 type=MultiPolygonZ table="public"."columns" (geom)',
    "a query": "key='n' srid=4326 type=Polygon table=\"(SELECT row_number() over () AS n, * FROM plots)\" (geom)",
    "an estimated count": 'key=\'id\' estimatedmetadata=true srid=4326 type=Polygon table="public"."plots" (geom)',
}


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """The address of a database with plots, on a server of its own that ends with the tests."""
    folder = Path("/tmp") / f"georelay-postgis-{os.getpid()}"
    folder.mkdir(mode=0o777)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    as_user = []
    if os.getuid() == 0:  # the server does not run as root
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run([*as_user, str(_BIN), "-D", str(folder / "data"), "-A", "trust", "-U", "ama", "--no-sync"], **quiet)
    control = [*as_user, str(_BIN.with_name("pg_ctl")), "-D", str(folder / "data")]
    options = f"-p {port} -k {folder} -h 127.0.0.1 -F"
    subprocess.run([*control, "-o", options, "-l", str(folder / "log"), "-w", "start"], **quiet)
    try:
        told = ["psql", "-h", "127.0.0.1", "-p", str(port), "-U", "ama", "-q", "-v", "ON_ERROR_STOP=1"]
        subprocess.run([*told, "-d", "postgres", "-c", "CREATE DATABASE farms"], **quiet)
        subprocess.run([*told, "-d", "farms", "-c", _MADE], **quiet)
        yield f"dbname='farms' host=127.0.0.1 port={port} user='ama' password='s3cret-word'"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def opened(plugin, database):
    """Opens a source of the database as a layer of the project."""
    from qgis.core import QgsProject, QgsVectorLayer

    def open_it(source):
        layer = QgsVectorLayer(f"{database} {source}", "plots", "postgres")
        assert layer.isValid(), layer.error().summary()
        return QgsProject.instance().addMapLayer(layer)

    yield open_it
    QgsProject.instance().clear()


def rows(database, table):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(f'{database} table="public"."{table}" (geom)', table, "postgres").featureCount()


@pytest.mark.parametrize("source", _SOURCES)
def test_plots_of_a_database_are_checked_repaired_and_exported_like_those_of_a_file(run, opened, tmp_path, source):
    layer = opened(_SOURCES[source])
    checked = run("checkplots", INPUT=layer.id(), PROFILE=4, VALID=str(tmp_path / "v.gpkg"), INVALID="memory:")
    assert (checked["FEATURE_COUNT"], checked["VALID_COUNT"]) == (20, 18), checked.text
    repaired = run("fixplots", INPUT=layer.id(), PROFILE=4, OUTPUT=str(tmp_path / "o.gpkg"), REJECTED="memory:")
    assert repaired["UNCHANGED_COUNT"] == 18 and repaired["FIXED_COUNT"] + repaired["REJECTED_COUNT"] == 2
    path = str(tmp_path / "e.geojson")
    done = run("exporteudr", INPUT=layer.id(), PRODUCER_COUNTRY="GH", ON_INVALID=1, OUTPUT=path)
    assert (done.error, done["PLOT_COUNT"], done["LEFT_OUT_COUNT"]) == ("", 18, 2)


def test_no_plot_of_a_view_that_repeats_its_key_is_lost(run, opened):
    source = "key='id' checkPrimaryKeyUnicity='0' srid=4326 type=Polygon table=\"public\".\"doubled\" (geom)"
    done = run("checkplots", INPUT=opened(source).id(), PROFILE=4, VALID="memory:", INVALID="memory:")
    assert done["FEATURE_COUNT"] == 40 == done["VALID"].featureCount() + done["INVALID"].featureCount()
    assert '"duplicate_geometry":19' in done["SUMMARY"]


@pytest.mark.parametrize("word", ["postgis:", "postgres:", "postgres://"])
def test_the_table_that_is_read_is_never_written_and_another_is_proven(run, opened, database, word):
    layer = opened(_SOURCES["a table"])
    own = f'{word}{database} table="public"."plots" (geom)'
    for name, output in (("checkplots", "VALID"), ("fixplots", "OUTPUT")):
        refused = run(name, INPUT=layer.id(), PROFILE=4, **{output: own})
        assert "is also an input: farms, table plots" in refused.error and "s3cret" not in refused.text
    assert rows(database, "plots") == 20
    done = run("checkplots", INPUT=layer.id(), PROFILE=4, VALID=own.replace('"plots"', '"fit"'))
    assert done.error == "" and rows(database, "fit") == 18


def test_a_database_that_takes_no_table_or_not_every_row_is_told_in_one_sentence(run, opened, database, monkeypatch):
    from georelay.processing import sinks

    layer = opened(_SOURCES["a table"])
    silent = database.replace("farms", "no_such_database")
    done = run("checkplots", INPUT=layer.id(), PROFILE=4, VALID=f'postgis:{silent} table="fit" (geom)')
    assert "could not be made in no_such_database, table fit" in done.error and "Nothing was written" in done.error
    assert "s3cret" not in done.text and "\n" not in done.error
    true_add = sinks.add_all
    monkeypatch.setattr(sinks, "add_all", lambda sink, features, *more: true_add(sink, list(features)[1:], *more) + 1)
    done = run("checkplots", INPUT=layer.id(), PROFILE=4, VALID=f'postgis:{database} table="fit_2" (geom)')
    assert "is not whole" in done.error and "farms, table fit_2" in done.error and "s3cret" not in done.text


def test_the_password_of_a_database_goes_into_no_file(run, opened, service, tmp_path):
    layer = opened(_SOURCES["a table"])
    out = {name: str(tmp_path / f"{name}.gpkg") for name in ("VALID", "INVALID", "ISSUES")}
    run("checkplots", INPUT=layer.id(), PROFILE=4, REPORT=str(tmp_path / "r.html"), **out)
    run("fixplots", INPUT=layer.id(), PROFILE=4, OUTPUT=str(tmp_path / "o.gpkg"), CHANGE_LOG=str(tmp_path / "c.gpkg"))
    sent = run(
        "epochbatchprocess", INPUT=layer.id(), ON_INVALID=1, OUTPUT=str(tmp_path / "results.gpkg"), CONNECTION="sandbox"
    )
    assert sent.error == ""
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) > 8 and not [path for path in written if b"s3cret-word" in path.read_bytes()]
