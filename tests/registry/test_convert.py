"""What convert writes is whole, sorted by place, and read by others as GeoParquet 1.1."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pyogrio = pytest.importorskip("pyogrio")
pyproj = pytest.importorskip("pyproj")
shapely = pytest.importorskip("shapely", "2.0")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry

COUNT = 1500


@pytest.fixture(scope="module")
def plots():
    """Boxes anywhere in a country, in no order, named so that a name turned into a number would show."""
    draw = np.random.default_rng(4)
    corners = draw.uniform((-3.0, 5.0), (1.0, 11.0), (COUNT, 2))
    shapes = shapely.box(*corners.T, *(corners + draw.uniform(0.0005, 0.002, (COUNT, 2))).T)
    return shapes, np.array([f"00{number}" for number in range(COUNT)], dtype=object)


def write(path, plots, crs="EPSG:4326", kind="Polygon", **more):
    shapes, names = plots
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(shapes),
        field_data=[names, np.arange(COUNT, dtype="int64")],
        fields=["plot", "number"],
        geometry_type=kind,
        crs=crs,
        **more,
    )
    return path


def geopackage(folder, plots):
    return write(folder / "a.gpkg", plots)


def layer_of_a_geopackage(folder, plots):
    write(folder / "a.gpkg", plots, layer="plots")
    write(folder / "a.gpkg", (shapely.centroid(plots[0]), plots[1]), kind="Point", layer="middles", append=True)
    return f"{folder / 'a.gpkg'}|layername=plots"


def shapefile(folder, plots):
    return write(folder / "a.shp", plots)


def flatgeobuf(folder, plots):
    return write(folder / "a.fgb", plots)


def geojson(folder, plots):
    return write(folder / "a.geojson", plots)


def geojson_lines(folder, plots):
    return write(folder / "a.geojsonl", plots, driver="GeoJSONSeq")


def with_heights(folder, plots):
    return write(folder / "a.gpkg", (shapely.force_3d(plots[0], 12.0), plots[1]), kind="Polygon Z")


def in_metres(folder, plots):
    move = pyproj.Transformer.from_crs(4326, 32630, always_xy=True)
    moved = shapely.transform(plots[0], lambda xy: np.column_stack(move.transform(*xy.T)))
    return write(folder / "a.gpkg", (moved, plots[1]), crs="EPSG:32630")


def two_crss_of_geoparquet(folder, plots):
    move = pyproj.Transformer.from_crs(4326, 32630, always_xy=True)
    moved = shapely.transform(plots[0], lambda xy: np.column_stack(move.transform(*xy.T)))
    for number, (shapes, crs) in enumerate(((plots[0], "OGC:CRS84"), (moved, "EPSG:32630"))):
        column = {"encoding": "WKB", "geometry_types": [], "crs": pyproj.CRS.from_user_input(crs).to_json_dict()}
        geo = {"version": "1.0.0", "primary_column": "shape", "columns": {"shape": column}}
        half = slice(number, None, 2)
        table = pa.table({"plot": pa.array(plots[1][half]), "shape": shapely.to_wkb(shapes[half])})
        (folder / "all").mkdir(exist_ok=True)
        table = table.replace_schema_metadata({b"geo": json.dumps(geo).encode()})
        pq.write_table(table, folder / "all" / f"{number}.parquet")
    return folder / "all"


SOURCES = (
    geopackage,
    layer_of_a_geopackage,
    shapefile,
    flatgeobuf,
    geojson,
    geojson_lines,
    with_heights,
    in_metres,
    two_crss_of_geoparquet,
)


def convert(source, out, **more):
    from georelay.registry.convert import convert as run

    return run(str(source), out, **more)


@pytest.mark.parametrize("source", SOURCES)
def test_any_source_becomes_geoparquet_that_others_read(source, plots, tmp_path):
    geopandas = pytest.importorskip("geopandas")
    out = tmp_path / "out"
    assert convert(source(tmp_path, plots), out, most=400, group=100) == COUNT
    files = sorted(out.glob("*.parquet"))
    assert {each.name for each in out.iterdir()} == {"_SUCCESS", *(f"part-{k:05d}.parquet" for k in range(len(files)))}
    assert 3 <= len(files) <= 6
    frames = [geopandas.read_parquet(each) for each in files]
    assert all(each.crs == "OGC:CRS84" for each in frames)
    by_name = {name: shape for each in frames for name, shape in zip(each["plot"], each.geometry)}
    assert sorted(by_name) == sorted(plots[1])
    found = np.array([by_name[name] for name in plots[1]], dtype=object)
    assert (shapely.hausdorff_distance(found, plots[0]) < 1e-7).all()
    assert shapely.has_z(found).all() == (source is with_heights)
    assert sum(len(geopandas.read_parquet(each, bbox=(-1.0, 7.0, 0.0, 8.0))) for each in files) == int(
        shapely.intersects(plots[0], shapely.box(-1.0, 7.0, 0.0, 8.0)).sum()
    )


def test_metadata_and_boxes_are_those_of_geoparquet_1_1(plots, tmp_path):
    convert(geopackage(tmp_path, plots), tmp_path / "out", most=400, group=100)
    for path in (tmp_path / "out").glob("*.parquet"):
        with pq.ParquetFile(path) as file:
            geo = json.loads(file.metadata.metadata[b"geo"])
            groups = [file.metadata.row_group(k) for k in range(file.num_row_groups)]
            assert max(each.num_rows for each in groups) <= 100
            names = [groups[0].column(k).path_in_schema for k in range(groups[0].num_columns)]
            assert all(each.column(names.index("bbox.xmin")).statistics.has_min_max for each in groups)
        column = geo["columns"]["geometry"]
        assert (geo["version"], geo["primary_column"], column["encoding"]) == ("1.1.0", "geometry", "WKB")
        assert column["covering"] == {"bbox": {side: ["bbox", side] for side in ("xmin", "ymin", "xmax", "ymax")}}
        rows = pq.read_table(path)
        boxes = np.array([list(each.values()) for each in rows.column("bbox").to_pylist()])
        assert np.array_equal(boxes, shapely.bounds(shapely.from_wkb(rows.column("geometry").to_pylist())))
        assert column["bbox"] == [*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)]


def test_row_groups_lie_apart(plots, tmp_path):
    """Boxes of row groups along the curve cover little more than the country together; in no order each covers all."""
    convert(geopackage(tmp_path, plots), tmp_path / "out", most=400, group=50)
    boxes = []
    for path in sorted((tmp_path / "out").glob("*.parquet")):
        with pq.ParquetFile(path) as file:
            for group in range(file.num_row_groups):
                box = np.array([list(each.values()) for each in file.read_row_group(group)["bbox"].to_pylist()])
                boxes.append([*box[:, :2].min(axis=0), *box[:, 2:].max(axis=0)])
    boxes = np.array(boxes)
    area = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    country = 4.0 * 6.0
    assert len(boxes) >= 28 and area.sum() < 2 * country < 0.1 * len(boxes) * country
    one, two = np.triu_indices(len(boxes), 1)
    common = np.minimum(boxes[one, 2:], boxes[two, 2:]) - np.maximum(boxes[one, :2], boxes[two, :2])
    assert (np.prod(np.maximum(common, 0), axis=1).sum()) < 0.5 * country


def test_the_curve_is_one_way_through_all_squares():
    """Each step leads to a neighbour, so nothing that follows lies far away; no square is left out or met twice."""
    from georelay.registry.hilbert import LEVEL, along_curve

    side = 32
    step = 360.0 / side
    x, y = np.meshgrid(np.arange(side), np.arange(side), indexing="ij")
    squares = np.column_stack([x.ravel(), y.ravel()])
    keys = along_curve(-180 + (squares + 0.5) * step, True)
    per_square = 4 ** (LEVEL - 5)
    assert sorted((keys // per_square).tolist()) == list(range(side * side))
    steps = np.abs(np.diff(squares[np.argsort(keys)], axis=0)).sum(axis=1)
    assert (steps == 1).all()


@pytest.mark.parametrize("place", ((np.nan, 0.0), (np.inf, 1.0), (1e300, -1e300), (-180.0, 180.0)))
def test_any_place_has_a_key(place):
    from georelay.registry.hilbert import LEVEL, along_curve

    for degrees in (True, False):
        assert 0 <= along_curve(np.array([place]), degrees)[0] < 4**LEVEL


def polygon(code, xy, more=()):
    rows = b"".join(struct.pack(f"<{2 + len(more)}d", x, y, *more) for x, y in xy)
    return struct.pack("<BIII", 1, code, 1, len(xy)) + rows


def curve(x, y):
    """A circle as CURVEPOLYGON of one CIRCULARSTRING."""
    ring = [(x, y), (x + 0.001, y + 0.001), (x + 0.002, y), (x + 0.001, y - 0.001), (x, y)]
    string = struct.pack("<BII", 1, 8, 5) + b"".join(struct.pack("<2d", *each) for each in ring)
    return struct.pack("<BII", 1, 10, 1) + string


SQUARE = [(1.0, 6.0), (1.001, 6.0), (1.001, 6.001), (1.0, 6.0)]


@pytest.mark.parametrize(
    "wkb, told",
    (
        (polygon(2003, SQUARE, (7.0,)), polygon(2003, SQUARE, (7.0,))),
        (polygon(3003, SQUARE, (5.0, 7.0)), polygon(3003, SQUARE, (5.0, 7.0))),
        (polygon(1003, SQUARE, (5.0,)), polygon(1003, SQUARE, (5.0,))),
        (polygon(3, SQUARE[:3]), None),
        (None, None),
    ),
    ids=("M", "ZM", "Z", "unclosed", "null"),
)
def test_ordinates_stay_as_they_are(wkb, told, tmp_path, geopackage_of):
    geopackage_of(tmp_path / "a.gpkg", [(wkb, "a", 1.0, "GH"), (polygon(3, SQUARE), "b", 1.0, "GH")])
    assert convert(tmp_path / "a.gpkg", tmp_path / "out") == 2
    rows = pq.read_table(tmp_path / "out" / "part-00000.parquet").to_pylist()
    assert {row["plot"]: row["geometry"] for row in rows}["a"] == (told if told or wkb is None else wkb)


def test_curves_become_lines_and_the_others_stay(tmp_path, geopackage_of):
    circles = [(curve(-1.0 + 0.01 * k, 6.0), f"c{k}", 1.0, "GH") for k in range(5)]
    geopackage_of(tmp_path / "a.gpkg", [*circles, (polygon(3, SQUARE), "plain", 1.0, "GH")])
    assert convert(tmp_path / "a.gpkg", tmp_path / "out") == 6
    rows = {row["plot"]: row["geometry"] for row in pq.read_table(tmp_path / "out" / "part-00000.parquet").to_pylist()}
    assert rows["plain"] == polygon(3, SQUARE)
    for name, wkb in rows.items():
        shape = shapely.from_wkb(wkb)
        assert shape.geom_type == "Polygon" and (name == "plain" or shape.area == pytest.approx(np.pi * 1e-6, rel=0.01))


@pytest.mark.parametrize(
    "text, kind",
    (
        ('plot,WKT\n007,"POINT (1 6)"\n', "wkt"),
        ("plot,lon,lat\n007,1,6\n", "lon lat"),
        ("plot,X,Y\n007,1,6\n", "x y"),
        ('plot,geom\n007,"POINT (1 6)"\n', "geom"),
        ("plot,Longitude,Latitude\n007,1,6\n", "in full"),
    ),
    ids=lambda each: each if len(each) < 9 else "",
)
def test_text_files_keep_their_ids(text, kind, tmp_path):
    (tmp_path / "a.csv").write_text(text)
    assert convert(tmp_path / "a.csv", tmp_path / "out") == 1
    (row,) = pq.read_table(tmp_path / "out" / "part-00000.parquet").to_pylist()
    assert row["plot"] == "007" and shapely.from_wkb(row["geometry"]).wkt == "POINT (1 6)"
    geo = json.loads(pq.read_metadata(tmp_path / "out" / "part-00000.parquet").metadata[b"geo"])
    assert geo["columns"]["geometry"]["crs"] is None  # nobody said which


def test_columns_with_our_names_are_kept_under_another(tmp_path, plots):
    shapes, names = plots
    pyogrio.raw.write(
        tmp_path / "a.gpkg",
        geometry=shapely.to_wkb(shapes),
        field_data=[names, names, names],
        fields=["geometry", "bbox", "hilbert"],
        geometry_type="Polygon",
        crs="EPSG:4326",
        driver="GPKG",
        layer_options={"GEOMETRY_NAME": "shape"},
    )
    convert(tmp_path / "a.gpkg", tmp_path / "out")
    table = pq.read_table(tmp_path / "out" / "part-00000.parquet")
    assert table.schema.names == ["geometry", "geometry_1", "bbox_1", "hilbert", "bbox"]
    for name in ("geometry_1", "bbox_1", "hilbert"):
        assert sorted(table.column(name).to_pylist()) == sorted(names)


def several_layers(folder, plots):
    layer_of_a_geopackage(folder, plots)
    return folder / "a.gpkg"


def no_such_layer(folder, plots):
    return f"{geopackage(folder, plots)}|layername=fields"


def nothing_there(folder, plots):
    return folder / "nothing.gpkg"


def not_a_map(folder, plots):
    (folder / "a.txt").write_text("nothing")
    return folder / "a.txt"


def a_table(folder, plots):
    (folder / "a.csv").write_text("plot,area\n1,2\n")
    return folder / "a.csv"


def cut_geojson(folder, plots):
    path = geojson(folder, plots)
    path.write_bytes(path.read_bytes()[:-5000])
    return path


def cut_flatgeobuf(folder, plots):
    path = flatgeobuf(folder, plots)
    path.write_bytes(path.read_bytes()[:-5000])
    return path


def cut_geoparquet(folder, plots):
    source = two_crss_of_geoparquet(folder, plots)
    path = source / "1.parquet"
    path.write_bytes(path.read_bytes()[:-50])
    return source


def no_plots(folder, plots):
    shapes, names = plots
    pyogrio.raw.write(
        folder / "a.gpkg",
        geometry=shapely.to_wkb(shapes[:0]),
        field_data=[names[:0]],
        fields=["plot"],
        geometry_type="Polygon",
        crs="EPSG:4326",
    )
    return folder / "a.gpkg"


@pytest.mark.parametrize(
    "source, told",
    (
        (several_layers, "has 2 layers. Name one of them (plots, middles)"),
        (no_such_layer, "cannot be read"),
        (nothing_there, "cannot be read"),
        (not_a_map, "cannot be read"),
        (a_table, "has no geometry"),
        (cut_geojson, "cannot be read"),
        (cut_flatgeobuf, "cannot be read"),
        (cut_geoparquet, "1.parquet cannot be read"),
        (no_plots, "There is no plot in"),
    ),
)
def test_what_cannot_be_converted_is_told_and_leaves_nothing(source, told, plots, tmp_path, capsys):
    from georelay.registry.__main__ import main

    assert main(["convert", str(source(tmp_path, plots)), "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert told in said and said.count("\n") == 1 and said.rstrip().endswith("Nothing was converted.")
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_told_and_leaves_nothing(plots, tmp_path, small_disk, capsys):
    from georelay.registry.__main__ import main

    out = small_disk("size=200k") / "out"
    assert main(["convert", str(geopackage(tmp_path, plots)), "--out", str(out)]) == 1
    assert "the disk is full" in capsys.readouterr().err and list(out.iterdir()) == []
