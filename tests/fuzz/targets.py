"""What is fuzzed: every reader of what strangers send. A target takes any bytes and raises nothing but our own errors.

Beside each target stand good inputs to begin with. Import this after `georelay` can be imported.
"""

from __future__ import annotations

import io
import json
import sqlite3
import struct
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from georelay.checks.columns import read_wkb
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.providers import content, safe_paths, tiff, unzip, wkt
from georelay.providers.beod import models as beod
from georelay.providers.epoch import models as epoch
from georelay.providers.epoch.ndjson import read_features
from georelay.providers.epoch.progress import read_progress
from georelay.providers.errors import GeoRelayError
from georelay.providers.mapflow import footprint, messages
from georelay.providers.mapflow.account import models as account
from georelay.providers.mapflow.imagery import models as imagery
from georelay.providers.mapflow.imagery.tiles import read_tilejson
from georelay.providers.mapflow.runs import models as runs
from georelay.providers.mapflow.search import models as search
from georelay.providers.store import JobStore

READERS: tuple[Callable[[Any], Any], ...] = (
    beod.read_token,
    beod.read_account,
    beod.read_started,
    beod.read_activity,
    beod.read_page,
    lambda value: beod.read_id(value, "id"),
    lambda value: beod.read_list(value, "projects"),
    epoch.read_submitted,
    epoch.read_sent,
    epoch.read_started,
    epoch.read_upload,
    epoch.read_token,
    epoch.read_collections,
    epoch.read_design,
    epoch.read_samples,
    read_progress,
    search.read_hit,
    search.read_hit_page,
    account.read_account,
    account.read_model,
    account.read_project,
    account.read_provider,
    imagery.read_mosaic,
    imagery.read_tile_links,
    imagery.read_image,
    imagery.read_image_state,
    imagery.read_mosaic_state,
    imagery.read_storage,
    imagery.read_download,
    read_tilejson,
    footprint.read_footprint,
    runs.read_processing,
    runs.read_messages,
    runs.read_aois,
    runs.read_template,
)
ENDINGS = "tif json geojson gpkg zip shp dbf prj xml pdf png csv tfw ply b3dm".split()


def scan_wkb(data: bytes) -> None:
    columns = read_wkb([data, None, data[1:]])
    assert len(columns.row_ring) == 4


def check_plot(data: bytes) -> None:
    plots = [data[k::2] for k in range(2)] if data[:1] == b"\x02" else [data]
    report = check([Batch(np.arange(len(plots)), plots)], Layer("plots"), Options(profile=len(data) % 5, max_gap=1.0))
    assert len(report.bounds) == len(plots)


def read_stream(data: bytes) -> None:
    size = data[0] % 9 + 1 if data else 1
    for feature in read_features(data[at : at + size] for at in range(0, len(data), size)):
        json.dumps(feature)


def read_answers(data: bytes) -> None:
    messages.read_refusal(data)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    for read in READERS:
        try:
            read(value)
        except GeoRelayError as error:
            str(error)


def read_text(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    footprint.read_footprint(text)
    try:
        geometry = wkt.read_wkt(text)
    except ValueError:  # its word for what is no WKT
        return
    assert geometry is None or "type" in geometry


def unpack(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive, target = Path(folder, "a.zip"), Path(folder, "in", "target")
        archive.write_bytes(data)
        limits = unzip.ZipLimits(entries=50, file_bytes=10**6, all_bytes=2 * 10**6, ratio=50, large=10**5)
        unzip.unzip(archive, target, limits)
        outside = [path for path in Path(folder).rglob("*") if path != archive and target.parent not in path.parents]
        assert outside == [target.parent], outside


def join_path(data: bytes) -> None:
    root = Path(tempfile.gettempdir()) / "georelay-nowhere"
    try:
        place = safe_paths.safe_join(root, data.decode("utf-8", "surrogateescape"))
    except safe_paths.UnsafeName:
        return
    assert root in place.parents and ".." not in place.parts


def look_at_file(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for ending in ENDINGS[data[0] % len(ENDINGS) :][:2] if data else ENDINGS[:1]:
            path = Path(folder, f"file.{ending}")
            path.write_bytes(data[1:])
            content.misfit(path)
            tiff.pixels_end(path)


def read_journal(data: bytes) -> None:
    """Rows with any values, and a file with any bytes."""
    with tempfile.TemporaryDirectory() as folder:
        store = JobStore(Path(folder))
        parts = data.split(b"|")
        with closing(sqlite3.connect(Path(folder, "jobs.sqlite"))) as db, db:
            names = [row[1] for row in db.execute("PRAGMA table_info(jobs)")]
            values = [part.decode("utf-8", "replace") if len(part) % 7 else part for part in parts[: len(names)]]
            marks = ", ".join("?" * len(values))
            db.execute(f"INSERT INTO jobs ({', '.join(names[: len(values)])}) VALUES ({marks})", values)
        store.list()
        store.faults()
        if len(data) % 5 == 0:
            for leftover in Path(folder).glob("jobs.sqlite*"):
                leftover.unlink()
            Path(folder, "jobs.sqlite").write_bytes(data)
            JobStore(Path(folder)).list()


def _square() -> bytes:
    corners = [(0, 0), (1e-3, 0), (1e-3, 1e-3), (0, 1e-3), (0, 0)]
    return struct.pack("<BIII10d", 1, 3, 1, 5, *(value for corner in corners for value in corner))


def _zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/b.txt", "text" * 40)
        archive.writestr("c.tif", b"II*\0" + bytes(60))
    return held.getvalue()


FEATURE = b'{"type":"Feature","properties":{"id":1},"geometry":{"type":"Point","coordinates":[1,2]}}'
ANSWER = (
    b'{"id":"x","status":"OK","projects":[{"id":1,"name":"n","status":"RUNNING"}],"results":[{"id":"a",'
    b'"footprint":"POLYGON((0 0,1 0,1 1,0 0))","acquisitionDate":"2024-01-02T03:04:05Z"}],"progress":50}'
)
ROW = b"id|epoch|op|sandbox|http://x|a|n|f|prepared||{}|{}|{}|c"
TARGETS: dict[str, tuple[Callable[[bytes], None], list[bytes]]] = {
    "wkb": (scan_wkb, [_square(), struct.pack("<BIdd", 1, 1, 1, 2)]),
    "check": (check_plot, [_square(), struct.pack("<BII", 1, 6, 1) + _square()]),
    "stream": (read_stream, [FEATURE + b"\n" + FEATURE, b'{"type":"FeatureCollection","features":[' + FEATURE + b"]}"]),
    "answers": (read_answers, [ANSWER, b"[]", b'{"error":{"code":"X","message":"y"}}']),
    "text": (read_text, [b"POLYGON((0 0,1 0,1 1,0 0))", b"MULTIPOLYGON Z(((0 0 1,1 0 1,1 1 1,0 0 1)))", FEATURE]),
    "zip": (unpack, [_zip()]),
    "path": (join_path, [b"a/b.tif", b"CON", "ü/ä.gpkg".encode()]),
    "file": (look_at_file, [b"\0II*\0" + bytes(60), b"\3SQLite format 3\0" + bytes(90), b"\1" + FEATURE]),
    "journal": (read_journal, [ROW, b"SQLite format 3\0" + bytes(84)]),
}


def survives(name: str, data: bytes) -> None:
    """Runs a target; our own errors are answers, everything else is a fault."""
    try:
        TARGETS[name][0](data)
    except GeoRelayError as error:
        str(error)
