"""However a registry lies on the disk, the same plots are read; what cannot be read is told in one sentence."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
shapely = pytest.importorskip("shapely", "2.0")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry


def read(given, most=10**9, batch=7, **asked):
    """(id, WKB as hex, area, country) of every plot, through the plan that a run makes."""
    from georelay.registry.files import find_files
    from georelay.registry.plan import Asked, Plan, PlanPart, Sizes
    from georelay.registry.sources import batches, describe

    wanted = Asked(id_field=asked.pop("id_field", "plot"), **asked)
    described = [describe(name, wanted, most) for name in find_files([str(each) for each in given])]
    plan = Plan(wanted, Sizes(batch, most, most), tuple(source for source, _ in described), ())
    rows = []
    for number, (_, pieces) in enumerate(described):
        done = 0
        for count, first, last, skip in pieces:
            for some in batches(plan, PlanPart(0, number, 0, count, done, first, last, skip)):
                assert some.feature_ids.tolist() == list(range(done, done + len(some.wkb)))
                rows += rows_in(some)
                done += len(some.wkb)
    return rows


def rows_in(some):
    nothing = [None] * len(some.wkb)
    areas = nothing if some.declared_ha is None else [None if np.isnan(x) else float(x) for x in some.declared_ha]
    countries = nothing if some.declared is None or some.declared.country is None else some.declared.country
    wkb = [None if each is None else bytes(each).hex() for each in some.wkb]
    return list(zip(some.plot_ids or nothing, wkb, areas, countries))


@pytest.fixture
def plots(faulty):
    return [(row[0], row[1], 2.5, "GH") for row in faulty(40, seed=3)]


def expected(rows):
    return [(name, None if wkb is None else wkb.hex(), area, country) for wkb, name, area, country in rows]


def in_a_folder(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "a.parquet", plots[:20])
    parquet(tmp_path / "all" / "deeper" / "b.geoparquet", plots[20:])
    (tmp_path / "all" / "notes.txt").write_text("not plots")
    (tmp_path / "all" / "_metadata.parquet").write_text("not plots")
    return [tmp_path / "all"]


def by_a_pattern(tmp_path, parquet, plots):
    for number, name in enumerate(("a.parquet", "b.parquet")):
        parquet(tmp_path / "all" / name, plots[20 * number :][: 20 if not number else None])
    (tmp_path / "all" / "_SUCCESS").touch()
    return [tmp_path / "all" / "*"]


def by_a_deep_pattern(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "x" / "y" / "a.parquet", plots)
    return [tmp_path / "all" / "**" / "*.parquet"]


def by_an_address(tmp_path, parquet, plots):
    parquet(tmp_path / "the plots of Wâ" / "1 % ñ.parquet", plots)
    return [(tmp_path / "the plots of Wâ" / "1 % ñ.parquet").as_uri()]


def with_signs_of_patterns(tmp_path, parquet, plots):
    parquet(tmp_path / "a [new] *?" / "p|q.parquet", plots)
    return [tmp_path / "a [new] *?" / "p|q.parquet"]


def given_twice(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "a.parquet", plots)
    os.symlink(tmp_path / "all" / "a.parquet", tmp_path / "all" / "link.parquet")
    return [tmp_path / "all", tmp_path / "all" / ".." / "all" / "a.parquet", tmp_path / "all" / "*.parquet"]


def beside_an_earlier_result(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "a.parquet", plots)
    parquet(tmp_path / "all" / "result" / "findings" / "whole.parquet", plots[:3])
    (tmp_path / "all" / "result" / "summary.json").write_text("{}")
    return [tmp_path / "all"]


def partitioned(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "Area=2.5" / "country=GH" / "0.parquet", plots)
    table = pq.read_table(tmp_path / "all" / "Area=2.5" / "country=GH" / "0.parquet", partitioning=None)
    pq.write_table(table.drop_columns(["country", "Area"]), tmp_path / "all" / "Area=2.5" / "country=GH" / "0.parquet")
    return [tmp_path / "all"]


def with_another_geometry_column(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "a.parquet", plots[:20])
    parquet(tmp_path / "all" / "b.parquet", plots[20:], geometry="outline of the field")
    return [tmp_path / "all"]


def with_other_types(tmp_path, parquet, plots):
    parquet(tmp_path / "all" / "a.parquet", plots[:20])
    parquet(tmp_path / "all" / "b.parquet", plots[20:])
    path = tmp_path / "all" / "b.parquet"
    table = pq.read_table(path)
    change = {"geometry": pa.large_binary(), "plot": pa.large_string(), "Area": pa.decimal128(5, 2)}
    for name, kind in change.items():
        table = table.set_column(table.schema.get_field_index(name), name, table.column(name).cast(kind))
    coded = table.column("country").dictionary_encode()
    table = table.set_column(table.schema.get_field_index("country"), "country", coded)
    pq.write_table(table.append_column("more", pa.array([{"a": [1]}] * len(table))), path)
    return [tmp_path / "all"]


def with_boxes_and_many_columns(tmp_path, parquet, plots):
    parquet(tmp_path / "a.parquet", plots)
    table = pq.read_table(tmp_path / "a.parquet")
    geo = json.loads(table.schema.metadata[b"geo"])
    sides = ("xmin", "ymin", "xmax", "ymax")
    geo["columns"]["geometry"]["covering"] = {"bbox": {side: ["bbox", side] for side in sides}}
    box = pa.array([{"xmin": 0.0, "ymin": 0.0, "xmax": 0.0, "ymax": 0.0}] * len(table))  # wrong: nobody may trust it
    table = table.append_column("bbox", box).replace_schema_metadata({b"geo": json.dumps(geo).encode()})
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=11)
    return [tmp_path / "a.parquet"]


WAYS = (
    in_a_folder,
    by_a_pattern,
    by_a_deep_pattern,
    by_an_address,
    with_signs_of_patterns,
    given_twice,
    beside_an_earlier_result,
    partitioned,
    with_another_geometry_column,
    with_other_types,
    with_boxes_and_many_columns,
)


@pytest.mark.parametrize("way", WAYS)
def test_the_same_plots_are_read_however_they_lie(way, tmp_path, parquet, plots):
    assert read(way(tmp_path, parquet, plots), country="country") == expected(plots)


@pytest.mark.parametrize("most", (1, 3, 10, 39, 1000))
@pytest.mark.parametrize("group", (1, 5, 17, 1000))
def test_row_groups_of_any_size_are_read_in_parts_of_any_size(group, most, tmp_path, parquet, plots):
    from georelay.registry.plan import Asked
    from georelay.registry.sources import describe

    parquet(tmp_path / "a.parquet", plots, group=group)
    _, pieces = describe(str(tmp_path / "a.parquet"), Asked(), most)
    assert sum(piece[0] for piece in pieces) == len(plots)
    assert max(piece[0] for piece in pieces) <= max(most, -(-min(group, len(plots)) // 8))
    assert read([tmp_path / "a.parquet"], most, country="country") == expected(plots)


def test_a_file_without_a_column_that_others_have_says_nothing_of_its_plots(tmp_path, parquet, plots):
    parquet(tmp_path / "a.parquet", plots[:20])
    parquet(tmp_path / "b.parquet", plots[20:])
    pq.write_table(pq.read_table(tmp_path / "b.parquet").drop_columns(["country", "Area"]), tmp_path / "b.parquet")
    rows = read([tmp_path], country="country")
    assert rows[:20] == expected(plots[:20])
    assert rows[20:] == [(name, wkb, None, None) for name, wkb, _, _ in expected(plots[20:])]


@pytest.mark.parametrize(
    "kind, values, told",
    (
        (pa.int64(), [7, None, 0], ["7", None, "0"]),
        (pa.float64(), [7.0, 7.5, None], ["7", "7.5", None]),
        (pa.string(), ["", " a ", None], ["", " a ", None]),
        (pa.bool_(), [True, False, None], ["True", "False", None]),
    ),
    ids=str,
)
def test_ids_of_any_type_are_text(kind, values, told, tmp_path, parquet, plots):
    parquet(tmp_path / "a.parquet", plots[:3])
    table = pq.read_table(tmp_path / "a.parquet").drop_columns(["plot"]).append_column("plot", pa.array(values, kind))
    pq.write_table(table, tmp_path / "a.parquet")
    assert [row[0] for row in read([tmp_path / "a.parquet"])] == told


SHAPES = {
    "point": ["POINT (1 2)", "POINT (3 4)"],
    "linestring": ["LINESTRING (0 0, 1 1, 2 0)", "LINESTRING (5 5, 6 6)"],
    "polygon": ["POLYGON ((0 0, 4 0, 4 4, 0 0), (2 1, 3 1, 3 2, 2 1))", "POLYGON ((9 9, 10 9, 10 10, 9 9))"],
    "multipoint": ["MULTIPOINT ((1 2), (3 4))", "MULTIPOINT ((5 6))"],
    "multilinestring": ["MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 4))", "MULTILINESTRING ((7 7, 8 8))"],
    "multipolygon": [
        "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0), (2 1, 3 1, 3 2, 2 1)), ((7 7, 8 7, 8 8, 7 7)))",
        "MULTIPOLYGON (((9 9, 10 9, 10 10, 9 9)))",
    ],
}


def native(shapes, together):
    """A column in the layout of GeoArrow, its lists made of shapely's ragged arrays; the second row is null.

    Parquet cannot keep null where each row has the same number of values.
    """
    _, xy, offsets = shapely.to_ragged_array(shapes)
    names = ["x", "y", "z"][: xy.shape[1]]
    if together:
        values = pa.FixedSizeListArray.from_arrays(pa.array(xy.ravel()), xy.shape[1])
    else:
        values = pa.StructArray.from_arrays([pa.array(np.ascontiguousarray(each)) for each in xy.T], names)
    for starts in offsets:
        values = pa.ListArray.from_arrays(pa.array(starts, pa.int32()), values)
    first, last = values.to_pylist()
    return pa.array([first, None if offsets or not together else last, last], values.type)


@pytest.mark.parametrize("together", (False, True), ids=("structs", "lists"))
@pytest.mark.parametrize("height", (False, True), ids=("xy", "xyz"))
@pytest.mark.parametrize("encoding", SHAPES)
def test_native_encodings_are_read_as_wkb(encoding, height, together, tmp_path):
    shapes = shapely.from_wkt(SHAPES[encoding])
    shapes = shapely.force_3d(shapes, 12.5) if height else shapes
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": {"encoding": encoding}}}
    table = pa.table({"geometry": native(shapes, together), "plot": ["a", "b", "c"]})
    path = tmp_path / "a.parquet"
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), path)
    first, last = (each.hex() for each in shapely.to_wkb(shapes, flavor="iso"))
    wanted = [first, last if encoding == "point" and together else None, last]
    for batch in (1, 2, 100):
        assert [row[1] for row in read([path], batch=batch)] == wanted


def test_rings_that_no_geometry_can_have_come_through_native_encodings(tmp_path, cluster):
    from georelay.checks.columns import read_wkb
    from georelay.registry.geoarrow import as_wkb

    kind = pa.list_(pa.list_(pa.struct([("x", pa.float64()), ("y", pa.float64())])))
    open_ring = [[{"x": 0.0, "y": 0.0}, {"x": 1.0, "y": 0.0}, {"x": 1.0, "y": 1.0}]]
    two = [[{"x": 0.0, "y": 0.0}, {"x": 1.0, "y": 0.0}]]
    columns = read_wkb(as_wkb(pa.array([open_ring, [], two, None], kind), "polygon"))
    assert columns.kind.tolist() == [3, 3, 3, 0]
    assert columns.ring_size.tolist() == [3, 2]


def geo_of(path, change):
    table = pq.read_table(path)
    geo = json.loads(table.schema.metadata[b"geo"])
    change(geo)
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), path)


def said(column, **values):
    return lambda path: geo_of(path, lambda geo: (geo["columns"]["geometry"] if column else geo).update(values))


def replaced(name, kind):
    def change(path):
        table = pq.read_table(path)
        metadata = table.schema.metadata
        table = table.set_column(table.schema.get_field_index(name), name, pa.array([None] * len(table), kind))
        pq.write_table(table.replace_schema_metadata(metadata), path)

    return change


def as_text(text):
    return lambda path: path.write_text(text)


BROKEN = (
    (
        "no geo metadata",
        lambda path: pq.write_table(pq.read_table(path).replace_schema_metadata({}), path),
        "it is no GeoParquet",
    ),
    (
        "geo is no JSON",
        lambda path: pq.write_table(pq.read_table(path).replace_schema_metadata({b"geo": b"{"}), path),
        "its description of the geometry is damaged",
    ),
    (
        "geo is a list",
        lambda path: pq.write_table(pq.read_table(path).replace_schema_metadata({b"geo": b"[]"}), path),
        "its description of the geometry is damaged",
    ),
    ("no such column", said(False, primary_column="shape"), "its description of the geometry is damaged"),
    ("columns are text", said(False, columns="geometry"), "its description of the geometry is damaged"),
    ("unknown encoding", said(True, encoding="WKT"), "its geometry is kept as wkt, which GeoParquet does not know"),
    ("native in name only", said(True, encoding="polygon"), "a native polygon, but its column holds binary"),
    ("a wrong CRS", said(True, crs={"type": "nothing"}), "cannot be read"),
    ("a CRS in words", said(True, crs="the one of the ministry"), "cannot be read"),
    ("geometry is text", replaced("geometry", pa.string()), "holds string and not the WKB"),
    ("geometry is numbers", replaced("geometry", pa.float64()), "holds double and not the WKB"),
    ("empty", as_text(""), "cannot be read"),
    ("not parquet", as_text("PAR1 is not enough" * 40), "cannot be read"),
    ("a page of HTML", as_text("<html>not found</html>"), "cannot be read"),
    ("cut", lambda path: path.write_bytes(path.read_bytes()[:-100]), "cannot be read"),
    ("no head", lambda path: path.write_bytes(path.read_bytes()[200:]), "cannot be read"),
    ("no id", lambda path: pq.write_table(pq.read_table(path).drop_columns(["plot"]), path), "has no column plot"),
)


@pytest.mark.parametrize("change, told", [each[1:] for each in BROKEN], ids=[each[0] for each in BROKEN])
def test_what_cannot_be_read_is_told_in_one_sentence(change, told, tmp_path, parquet, plots):
    from georelay.registry.errors import UnreadableError

    parquet(tmp_path / "north.parquet", plots)
    change(tmp_path / "north.parquet")
    with pytest.raises(UnreadableError) as caught:
        read([tmp_path / "north.parquet"])
    sentence = str(caught.value)
    assert "north.parquet" in sentence and told in sentence
    assert sentence.endswith("Its plots were not checked.") and "\n" not in sentence
    for word in ("Traceback", "NoneType", "object has no", "Expecting", "codec", "KeyError"):
        assert word not in sentence


@pytest.mark.parametrize("given", ("nowhere", "nowhere/*.parquet", "file:///no/where.parquet", "file://far/a.parquet"))
def test_nothing_to_read_is_told(given):
    from georelay.registry.errors import ArgumentError
    from georelay.registry.files import find_files

    with pytest.raises(ArgumentError, match="Nothing was checked"):
        find_files([given])


def test_a_file_that_shrinks_while_it_is_read_is_told(tmp_path, parquet, plots):
    from georelay.registry.errors import UnreadableError
    from georelay.registry.plan import Asked, Plan, PlanPart, Sizes
    from georelay.registry.sources import batches, describe

    path = tmp_path / "a.parquet"
    parquet(path, plots)
    source, pieces = describe(str(path), Asked(id_field="plot"), 10**9)
    parquet(path, plots[:10])
    plan = Plan(Asked(id_field="plot"), Sizes(), (source,), ())
    with pytest.raises(UnreadableError, match="rows are missing"):
        list(batches(plan, PlanPart(0, 0, 0, pieces[0][0], 0, *pieces[0][1:])))


def test_a_crs_is_told_alike_by_all_who_say_it(tmp_path, parquet, plots):
    from georelay.registry.plan import Asked
    from georelay.registry.sources import describe, refuse_mixed

    sources = []
    for number, crs in enumerate(("absent", "EPSG:4326", "OGC:CRS84")):
        path = tmp_path / f"{number}.parquet"
        parquet(path, plots)
        if crs == "absent":
            geo_of(path, lambda geo: geo["columns"]["geometry"].pop("crs"))
        else:
            said(True, crs=crs)(path)
        sources.append(describe(str(path), Asked(), 10**9)[0])
    refuse_mixed(sources)
    assert {Path(each.path).name for each in sources} == {"0.parquet", "1.parquet", "2.parquet"}
