"""What convert keeps of the columns: types, times with their zones, lists; and what it does where a run is killed."""

from __future__ import annotations

import datetime
import decimal
import json
import os
import signal
import subprocess
import sys

import pytest

np = pytest.importorskip("numpy")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pyogrio = pytest.importorskip("pyogrio", "0.12")
pyproj = pytest.importorskip("pyproj")
shapely = pytest.importorskip("shapely", "2.0")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry

WKB = shapely.to_wkb(shapely.box(*np.array([[-1.6 + 0.002 * k, 6.2, -1.599 + 0.002 * k, 6.201] for k in range(3)]).T))
UTC = datetime.timezone.utc


def write(path, **columns):
    geo = {"version": "1.1.0", "primary_column": "shape", "columns": {"shape": {"encoding": "WKB"}}}
    table = pa.table({"shape": pa.array(list(WKB)), "plot": ["a", "b", "c"], **columns})
    path.parent.mkdir(parents=True, exist_ok=True)
    metadata = {b"geo": json.dumps(geo).encode()}
    pq.write_table(table.replace_schema_metadata(metadata), path, row_group_size=2)
    return path


def converted(source, out, say=lambda text: None):
    """The table that convert writes, by plot."""
    from georelay.registry.convert import convert

    convert(str(source), out, say)
    return pq.read_table(out / "part-00000.parquet").sort_by("plot")


KEPT = {
    "64 bits": pa.array([2**63 - 1, -(2**63), None]),
    "64 bits without a sign": pa.array([2**64 - 1, 0, None], pa.uint64()),
    "decimals": pa.array(
        [decimal.Decimal("1.10"), decimal.Decimal("-1234567890123456789.12"), None], pa.decimal128(38, 2)
    ),
    "yes and no": pa.array([True, False, None]),
    "days": pa.array([datetime.date(2026, 1, 31), datetime.date(1, 1, 1), None]),
    "hours": pa.array([datetime.time(1, 2, 3, 4), None, datetime.time(23, 59)]),
    "times": pa.array([1, 2**40, None], pa.timestamp("ns")),
    "times with a zone": pa.array([1, 2**40, None], pa.timestamp("ns", "Africa/Accra")),
    "lists": pa.array([[1, None], [], None]),
    "lists of text": pa.array([["é"], [], None], pa.large_list(pa.string())),
    "structs": pa.array([{"a": 1, "b": ["x"]}, {"a": None, "b": []}, None]),
    "maps": pa.array([[("k", 1)], [], None], pa.map_(pa.string(), pa.int64())),
    "bytes": pa.array([b"\x00\xff", b"", None]),
    "nothing": pa.nulls(3),
    "large text": pa.array(["a", "", None], pa.large_string()),
}


def bare(kind):
    """The type without the names that Arrow and Parquet give to the values of lists and maps."""
    return str(kind).replace("element", "item").split(" ('")[0].rstrip(">")


@pytest.mark.parametrize("kind", KEPT)
def test_a_column_of_geoparquet_keeps_its_type_and_values(kind, tmp_path):
    column = converted(write(tmp_path / "a.parquet", value=KEPT[kind]), tmp_path / "out").column("value")
    assert column.to_pylist() == KEPT[kind].to_pylist()
    assert bare(column.type) == bare(KEPT[kind].type)


@pytest.mark.parametrize(
    "column",
    (pa.array(["x", "y", None]).dictionary_encode(), pa.array(["x", "y", None], pa.string_view())),
    ids=("each once", "views"),
)
def test_text_is_text_however_it_is_kept(column, tmp_path):
    write(tmp_path / "in" / "a.parquet", value=column)
    write(tmp_path / "in" / "b.parquet", value=pa.array(["z"] * 3))
    values = converted(tmp_path / "in", tmp_path / "out").column("value").to_pylist()
    assert sorted(str(each) for each in values) == ["None", "x", "y", "z", "z", "z"]


def geojson(path, **columns):
    features = [
        {
            "type": "Feature",
            "properties": {"plot": "abc"[number], **{name: values[number] for name, values in columns.items()}},
            "geometry": json.loads(shapely.to_geojson(shapely.from_wkb(wkb))),
        }
        for number, wkb in enumerate(WKB)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_what_geojson_says_keeps_its_type(tmp_path):
    source = geojson(
        tmp_path / "a.geojson",
        many=[[1, 2], [], None],
        words=[["a"], ["b", "c"], None],
        large=[2**53 + 1, -(2**62), None],
        yes=[True, False, None],
        day=["2026-01-31", None, "1999-12-31"],
    )
    table = converted(source, tmp_path / "out")
    assert table.column("many").to_pylist() == [[1, 2], [], None]
    assert table.column("words").to_pylist() == [["a"], ["b", "c"], None]
    assert table.column("large").to_pylist() == [2**53 + 1, -(2**62), None]
    assert table.column("yes").to_pylist() == [True, False, None]
    assert table.column("day").to_pylist() == [datetime.date(2026, 1, 31), None, datetime.date(1999, 12, 31)]


TIMES = {
    "zones that differ": (
        ["2026-01-02T05:04:05+02:00", "2026-01-02T05:04:05Z", "2026-01-02T05:04:05.250+05:30"],
        pa.timestamp("ms", "UTC"),
        [
            datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            datetime.datetime(2026, 1, 2, 5, 4, 5, tzinfo=UTC),
            datetime.datetime(2026, 1, 1, 23, 34, 5, 250_000, tzinfo=UTC),
        ],
    ),
    "no zone": (
        ["2026-01-02T05:04:05", None, "2026-01-02T05:04:06"],
        pa.timestamp("ms"),
        [datetime.datetime(2026, 1, 2, 5, 4, 5), None, datetime.datetime(2026, 1, 2, 5, 4, 6)],
    ),
    "zones of some": (
        ["2026-01-02T05:04:05+02:00", "2026-01-02T05:04:05", None],
        pa.string(),
        ["2026-01-02T05:04:05+02:00", "2026-01-02T05:04:05", None],
    ),
}


def as_flatgeobuf(source, target):
    """The same, in a format that keeps the zone of each row and says of the column nothing."""
    shift = [0 if each is None else _shift(each) for each in source]
    local = [None if each is None else each.split("+")[0].rstrip("Z") for each in source]
    stamps = [np.datetime64("NaT" if each is None else each) for each in local]
    pyogrio.raw.write(
        target,
        geometry=WKB,
        field_data=[np.array(["a", "b", "c"], dtype=object), np.array(stamps, dtype="datetime64[ms]")],
        fields=["plot", "at"],
        gdal_tz_offsets={"at": np.array(shift)},
        geometry_type="Polygon",
        crs="EPSG:4326",
    )
    return target


def _shift(text):
    """GDAL's number for the zone: 0 none, 100 UTC, and a step for each quarter of an hour."""
    if text.endswith("Z"):
        return 100
    if "+" not in text:
        return 0
    hours, minutes = text.split("+")[1].split(":")
    return 100 + int(hours) * 4 + int(minutes) // 15


@pytest.mark.parametrize("ending", ("geojson", "fgb"))
@pytest.mark.parametrize("kind", TIMES)
def test_a_time_is_the_same_moment_in_whatever_zone_it_is_told(kind, ending, tmp_path):
    texts, type_, told = TIMES[kind]
    source = tmp_path / f"a.{ending}"
    if ending == "fgb":
        as_flatgeobuf(texts, source)
    else:
        geojson(source, at=texts)
    column = converted(source, tmp_path / "out").column("at")
    assert column.type == type_ and column.to_pylist() == told


def test_plots_beyond_the_reach_of_their_crs_are_counted(tmp_path, parquet):
    boxes = [shapely.box(5e5, 6e5, 5e5 + 10, 6e5 + 10), shapely.box(1e9, 1e9, 1e9 + 1, 1e9 + 1)]
    rows = [(shapely.to_wkb(box), name, 1.0, "GH") for box, name in zip(boxes, "ab")]
    parquet(tmp_path / "a.parquet", rows, crs="EPSG:32630")
    said = []
    assert len(converted(tmp_path / "a.parquet", tmp_path / "out", said.append)) == 2
    assert said[-1].startswith("1 plot lies where the CRS of the source does not reach")


def test_a_folder_of_geopackages_is_one_source(tmp_path, geopackage_of):
    (tmp_path / "in").mkdir()
    for name in "ab":
        geopackage_of(tmp_path / "in" / f"{name}.gpkg", [(WKB[0], name, 1.0, "GH")])
    assert converted(tmp_path / "in", tmp_path / "out").column("plot").to_pylist() == ["a", "b"]


@pytest.mark.parametrize(
    "source, told",
    (
        ("", "An empty name"),
        ("notes.txt", "GDAL does not know what kind of file it is"),
        ("s3://bucket/*.parquet", "is an address"),
    ),
)
def test_a_source_that_is_none_is_told_in_one_line(source, told, tmp_path, monkeypatch, capsys):
    from georelay.registry.__main__ import main

    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("nothing")
    assert main(["convert", source, "--out", "out"]) == 2
    said = capsys.readouterr().err
    assert told in said and said.count("\n") == 1 and "DRIVER" not in said


@pytest.mark.parametrize("number", (signal.SIGKILL, signal.SIGTERM, signal.SIGINT))
def test_a_conversion_that_is_stopped_leaves_nothing_that_is_read(number, tmp_path, parquet, faulty):
    from georelay.registry.errors import ArgumentError
    from georelay.registry.files import find_files

    parquet(tmp_path / "in" / "a.parquet", faulty(3000))
    out = tmp_path / "out"
    script = (
        "import pathlib, sys\n"
        "from georelay.registry.convert import convert\n"
        "from georelay.registry.stopping import stopped_alike\n"
        "with stopped_alike():\n"
        f"    convert({str(tmp_path / 'in')!r}, pathlib.Path({str(out)!r}), "
        "lambda text: print(text, flush=True), 99, 50)"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    for line in running.stdout:
        if line.startswith("Written: 5 "):
            os.kill(running.pid, number)
    assert running.wait(60) != 0
    left = sorted(each.name for each in out.iterdir())
    assert left == [] or number == signal.SIGKILL
    assert [name for name in left if name.endswith(".parquet") and not name.startswith(".")] == []
    with pytest.raises(ArgumentError):
        find_files([str(out)])
    assert len(find_files([str(tmp_path)])) == 1
