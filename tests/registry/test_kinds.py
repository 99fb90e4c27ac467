"""Files as other programs write them: any ids, outlines, links, keys and CRSs are read, or it is told why not."""

from __future__ import annotations

import datetime
import decimal
import json
import os
import sqlite3

import pytest

np = pytest.importorskip("numpy")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pyproj = pytest.importorskip("pyproj")
shapely = pytest.importorskip("shapely", "2.0")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry

WKB = shapely.to_wkb(shapely.box(*np.array([[-1.6 + 0.002 * k, 6.2, -1.599 + 0.002 * k, 6.201] for k in range(6)]).T))
NAMES = [f"P{k}" for k in range(6)]
PYTHON = ("Traceback", "NoneType", "object has no", "Expecting", "codec", "Error:", "errno", "proj_create", "thrift")


def write(path, geometry=None, plot=None, column=None, geo=None, geometry_name="geometry", **more):
    """A GeoParquet file of six plots; ``geo`` changes the metadata, ``column`` those of the geometry; False: none."""
    columns = {geometry_name: pa.array(list(WKB), pa.binary()) if geometry is None else geometry}
    columns["plot"] = pa.array(NAMES) if plot is None else plot
    told = {"version": "1.1.0", "primary_column": geometry_name}
    told["columns"] = {geometry_name: {"encoding": "WKB", "geometry_types": [], **(column or {})}}
    table = pa.table({**columns, **more})
    if geo is not False:
        table = table.replace_schema_metadata({b"geo": json.dumps({**told, **(geo or {})}).encode()})
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, path)
    return path


def read(*given, most=10**9, **asked):
    """(number, id, WKB) of every plot; the same in parts of two plots."""
    from georelay.registry.files import find_files
    from georelay.registry.plan import Asked, Plan, PlanPart, Sizes
    from georelay.registry.sources import batches, describe

    wanted, told = Asked(id_field=asked.pop("id_field", "plot"), **asked), []
    for size in (most, 2):
        described = [describe(name, wanted, size) for name in find_files([str(each) for each in given])]
        plan, rows = Plan(wanted, Sizes(5, size, size), tuple(source for source, _ in described), ()), []
        for number, (_, pieces) in enumerate(described):
            done = 0
            for count, first, last, skip in pieces:
                for some in batches(plan, PlanPart(0, number, 0, count, done, first, last, skip)):
                    rows += zip(some.feature_ids.tolist(), some.plot_ids, some.wkb)
                done += count
        told.append(rows)
    assert told[0] == told[1]
    return told[0]


def refused(*given, **asked):
    """The one sentence, or the two of an argument, in which the files are refused."""
    from georelay.registry.errors import RegistryError

    with pytest.raises(RegistryError) as caught:
        read(*given, **asked)
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(("Its plots were not checked.", "Nothing was checked."))
    assert [word for word in PYTHON if word in sentence] == []
    return sentence


def crs_of(path):
    from georelay.registry.plan import Asked
    from georelay.registry.sources import describe

    return describe(str(path), Asked(), 10)[0].crs


def strings(*raw):
    """A column of text whose bytes are no UTF-8."""
    ends = np.cumsum([0, *map(len, raw)]).astype(np.int32)
    return pa.Array.from_buffers(pa.string(), len(raw), [None, pa.py_buffer(ends), pa.py_buffer(b"".join(raw))])


DAY = datetime.date(2026, 1, 31)
IDS = {
    "words that repeat": (pa.array(["a", "b", None] * 2).dictionary_encode(), ["a", "b", None]),
    "numbers that repeat": (pa.array([7, None, 0] * 2).dictionary_encode(), ["7", None, "0"]),
    "64 bits": (pa.array([2**64 - 1, 2**53 + 1, None] * 2, pa.uint64()), [str(2**64 - 1), str(2**53 + 1), None]),
    "whole floats": (pa.array([7.0, 1e22, 2.5] * 2), ["7", "1" + "0" * 22, "2.5"]),
    "no number": (pa.array([float("nan"), 1.0, None] * 2), [None, "1", None]),
    "decimals": (
        pa.array([decimal.Decimal(each) for each in ("7.00", "1.50", "100.00")] * 2, pa.decimal128(38, 2)),
        ["7", "1.5", "100"],
    ),
    "large decimals": (
        pa.array([decimal.Decimal("1" * 38), decimal.Decimal(700), None] * 2, pa.decimal128(38, 0)),
        ["1" * 38, "700", None],
    ),
    "bytes": (pa.array([b"a1", "é".encode(), b"\xff\x00"] * 2, pa.binary()), ["a1", "é", "ff00"]),
    "UUIDs": (pa.array([bytes(range(16))] * 6, pa.uuid()), ["00010203-0405-0607-0809-0a0b0c0d0e0f"] * 3),
    "days": (pa.array([DAY, None, DAY] * 2), ["2026-01-31", None, "2026-01-31"]),
    "views of text": (pa.array(["a", "b", None] * 2, pa.string_view()), ["a", "b", None]),
    "nothing": (pa.nulls(6), [None] * 3),
    "text that is no UTF-8": (strings(b"a", b"\xc9tat", b"c", b"a", b"\xc9tat", b"c"), ["a", "\ufffdtat", "c"]),
}


@pytest.mark.parametrize("kind", IDS)
def test_an_id_is_the_same_text_whatever_its_type(kind, tmp_path):
    column, told = IDS[kind]
    assert [row[1] for row in read(write(tmp_path / "a.parquet", plot=column))] == told * 2


NO_IDS = {
    "lists": (pa.array([["a"]] * 6), "several values in each row of the column plot"),
    "structs": (pa.array([{"a": 1}] * 6), "several values in each row of the column plot"),
    "maps": (pa.array([[("a", 1)]] * 6, pa.map_(pa.string(), pa.int64())), "several values in each row"),
}


@pytest.mark.parametrize("kind", NO_IDS)
def test_a_column_that_cannot_be_an_id_is_told(kind, tmp_path):
    column, told = NO_IDS[kind]
    assert told in refused(write(tmp_path / "a.parquet", plot=column))


def test_the_outlines_are_no_id(tmp_path):
    path = write(tmp_path / "a.parquet")
    assert "its outlines in the column geometry" in refused(path, id_field="geometry")


def test_a_name_that_two_columns_have_is_told(tmp_path):
    table = pq.read_table(write(tmp_path / "a.parquet"))
    pq.write_table(table.append_column("plot", pa.array(NAMES)), tmp_path / "a.parquet")
    assert "several columns with the name plot" in refused(tmp_path / "a.parquet")
    pq.write_table(table.append_column("geometry", pa.array(NAMES)), tmp_path / "a.parquet")
    assert "geometry is there several times" in refused(tmp_path / "a.parquet").replace(" with the geometry", "")


def polygons(kind):
    return pa.array(
        [[[{"x": 0.0, "y": 0.0}, {"x": 1.0, "y": 0.0}, {"x": 1.0, "y": 1.0}, {"x": 0.0, "y": 0.0}]]] * 6, kind
    )


RING = pa.list_(pa.list_(pa.struct([("x", pa.float64()), ("y", pa.float64())])))
GEOMETRIES = {
    "large": ({"geometry": pa.array(list(WKB), pa.large_binary())}, list(WKB)),
    "views": ({"geometry": pa.array(list(WKB), pa.binary_view())}, list(WKB)),
    "each once": ({"geometry": pa.array(list(WKB), pa.binary()).dictionary_encode()}, list(WKB)),
    "of one size": ({"geometry": pa.array(list(WKB), pa.binary(len(WKB[0])))}, list(WKB)),
    "no encoding": ({"column": {"encoding": None}}, list(WKB)),
    "small letters": ({"column": {"encoding": "wkb"}}, list(WKB)),
    "as GDAL 3.8 says it": (
        {"geometry": polygons(RING), "column": {"encoding": "geoarrow.polygon"}},
        [shapely.to_wkb(shapely.Polygon([(0, 0), (1, 0), (1, 1)]))] * 6,
    ),
    "a point in its name": ({"geometry_name": "plot.shape"}, list(WKB)),
    "a version to come": ({"geo": {"version": "2.0.0"}}, list(WKB)),
    "epoch, edges and direction": (
        {"column": {"epoch": 2021.5, "edges": "spherical", "orientation": "counterclockwise"}},
        list(WKB),
    ),
}


@pytest.mark.parametrize("kind", GEOMETRIES)
def test_outlines_are_read_however_they_are_kept(kind, tmp_path):
    given, told = GEOMETRIES[kind]
    assert [row[2] for row in read(write(tmp_path / "a.parquet", **given))] == told


def test_of_several_geometries_the_main_one_is_read(tmp_path):
    middles = pa.array(shapely.to_wkb(shapely.centroid(shapely.from_wkb(WKB))))
    columns = {name: {"encoding": "WKB", "geometry_types": []} for name in ("middle", "geometry")}
    path = write(tmp_path / "a.parquet", geo={"columns": columns}, middle=middles)
    assert [row[2] for row in read(path)] == list(WKB)


@pytest.fixture
def typed(tmp_path):
    """``typed(crs, names)``: a file whose columns are of Parquet's own type GEOMETRY, without other metadata."""

    class Outline(pa.ExtensionType):
        def __init__(self, crs):
            self.crs = crs
            super().__init__(pa.binary(), "geoarrow.wkb")

        def __arrow_ext_serialize__(self):
            return json.dumps({"crs": self.crs} if self.crs else {}).encode()

        @classmethod
        def __arrow_ext_deserialize__(cls, storage, serialized):
            return cls(json.loads(serialized or b"{}").get("crs"))

    pa.register_extension_type(Outline(None))

    def made(crs, names=("shape",)):
        column = pa.ExtensionArray.from_storage(Outline(crs), pa.array(list(WKB), pa.binary()))
        path = tmp_path / "typed.parquet"
        pq.write_table(pa.table({"plot": NAMES, **dict.fromkeys(names, column)}), path, store_schema=False)
        with pq.ParquetFile(path) as file:
            if "Geometry" not in str(file.schema):
                pytest.skip("this pyarrow does not know the type")
        return path

    yield made
    pa.unregister_extension_type("geoarrow.wkb")


@pytest.mark.parametrize("crs", (None, "EPSG:32630"))
def test_parquets_own_geometry_is_read(crs, typed):
    given = crs and pyproj.CRS.from_user_input(crs).to_json_dict()
    path = typed(given)
    assert [row[2] for row in read(path)] == list(WKB)
    assert pyproj.CRS.from_json(crs_of(path)) == pyproj.CRS.from_user_input(crs or "OGC:CRS84")


@pytest.mark.parametrize("told, crs", (("srid:32630", "EPSG:32630"), ("EPSG:32630", "EPSG:32630"), ("srid:0", "")))
def test_a_crs_is_told_by_a_number_too(told, crs):
    from georelay.registry.crss import projjson_of
    from georelay.registry.geoparquet import _crs_in

    assert projjson_of(_crs_in(told, {})) == (projjson_of(crs) if crs else "")
    utm = pyproj.CRS.from_epsg(32630).to_json()
    assert projjson_of(_crs_in("projjson:mine", {b"mine": utm.encode()})) == utm


def test_several_geometries_without_a_main_one_are_told(typed):
    assert "several of its columns are geometry (shape, middle)" in refused(typed(None, ("shape", "middle")))


CRSS = {
    "none": (None, ""),
    "nothing said": ({}, "OGC:CRS84"),
    "latitude first": (pyproj.CRS.from_epsg(4326).to_json_dict(), "EPSG:4326"),
    "by its code": ("EPSG:4326", "EPSG:4326"),
    "as WKT": (pyproj.CRS.from_epsg(32630).to_wkt(), "EPSG:32630"),
    "of one's own": (
        pyproj.CRS.from_proj4("+proj=tmerc +lat_0=5 +lon_0=-1 +k=0.99975 +a=6378300 +rf=296").to_json_dict(),
    )
    * 2,
    "with heights": (pyproj.CRS.from_user_input("EPSG:4326+5773").to_json_dict(), "EPSG:4326+5773"),
}


@pytest.mark.parametrize("kind", CRSS)
def test_a_crs_is_read_however_it_is_told(kind, tmp_path):
    given, meant = CRSS[kind]
    crs = crs_of(write(tmp_path / "a.parquet", column={"crs": given}))
    assert crs == "" if meant == "" else pyproj.CRS.from_json(crs) == pyproj.CRS.from_user_input(meant)


NO_CRSS = {
    "no name at all": "",
    "in words": "the one of the ministry",
    "a list": [1],
    "yes": True,
    "a code alone": {"id": {"authority": "EPSG", "code": 32630}},
    "heights": pyproj.CRS.from_epsg(5773).to_json_dict(),
    "from the middle of the Earth": pyproj.CRS.from_epsg(4978).to_json_dict(),
    "a building site": json.loads(pyproj.CRS.from_wkt('LOCAL_CS["site",UNIT["m",1]]').to_json()),
    "the Moon": pyproj.CRS.from_user_input("IAU_2015:30100").to_json_dict(),
}


@pytest.mark.parametrize("kind", NO_CRSS)
def test_a_crs_in_which_no_plot_can_lie_is_told(kind, tmp_path):
    sentence = refused(write(tmp_path / "a.parquet", column={"crs": NO_CRSS[kind]}))
    assert "CRS" in sentence or "its description of the geometry" in sentence


@pytest.mark.parametrize(
    "one, two, same",
    (
        ("OGC:CRS84", "EPSG:4326", True),
        ("EPSG:4326", "EPSG:4979", True),
        ("EPSG:32630", "EPSG:32630+5773", True),
        ("EPSG:32630", "+proj=utm +zone=30 +datum=WGS84 +type=crs", True),
        ("EPSG:32630", "EPSG:32631", False),
        ("EPSG:4326", "EPSG:4267", False),
    ),
)
def test_heights_and_the_order_of_axes_make_no_other_crs(one, two, same):
    from georelay.registry.crss import is_same_crs, projjson_of

    assert is_same_crs(projjson_of(one), projjson_of(two)) == same
    assert not is_same_crs("", projjson_of(one)) and is_same_crs("", "")


def linked_file(folder):
    os.symlink(write(folder / "far" / "a.parquet"), (folder / "all").mkdir() or folder / "all" / "b.parquet")
    return [folder / "all", folder / "far" / "a.parquet"]


def linked_twice(folder):
    os.link(write(folder / "all" / "a.parquet"), folder / "all" / "b.parquet")
    return [folder / "all"]


def linked_folder(folder):
    write(folder / "far" / "deeper" / "a.parquet")
    os.symlink(folder / "far", (folder / "all").mkdir() or folder / "all" / "district=north")
    return [folder / "all"]


def linked_into_itself(folder):
    write(folder / "all" / "a.parquet")
    os.symlink(folder / "all", folder / "all" / "again")
    return [folder / "all"]


def named_as_a_file(folder):
    write(folder / "all.parquet" / "a.parquet")
    return [folder / "all.parquet"]


def at_home(folder):
    os.environ["HOME"] = str(folder)
    write(folder / "plots" / "a.parquet")
    return ["~/plots/*.parquet", "~/plots"]


def beside_a_run_that_was_killed(folder):
    write(folder / "all" / "a.parquet")
    write(folder / "all" / "result" / "findings" / "plots-000000-000.parquet")
    (folder / "all" / "result" / "work").mkdir()
    return [folder / "all"]


def beside_a_conversion_that_was_killed(folder):
    write(folder / "all" / "a.parquet")
    write(folder / "all" / "sorted" / ".part-00000.parquet")
    return [folder / "all"]


WAYS = (
    linked_file,
    linked_twice,
    linked_folder,
    linked_into_itself,
    named_as_a_file,
    at_home,
    beside_a_run_that_was_killed,
    beside_a_conversion_that_was_killed,
)


@pytest.mark.parametrize("way", WAYS)
def test_each_file_is_read_once_by_whatever_way_it_is_reached(way, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "")
    assert [row[1] for row in read(*way(tmp_path))] == NAMES


@pytest.mark.parametrize("given", ("all", "all/*.parquet", "all/gone.parquet"))
def test_a_link_that_leads_nowhere_is_a_file_that_cannot_be_read(given, tmp_path):
    write(tmp_path / "all" / "a.parquet")
    os.symlink(tmp_path / "nowhere.parquet", tmp_path / "all" / "gone.parquet")
    assert "gone.parquet cannot be read: No such file" in refused(tmp_path / given)


@pytest.mark.parametrize(
    "given, told",
    (
        ("", "An empty name: there is no GeoParquet"),
        ("s3://bucket/plots/*.parquet", "is an address, and only files are read"),
        ("https://ministry.example/plots.parquet", "is an address, and only files are read"),
        ("a\0b", "there is no GeoParquet"),
    ),
)
def test_what_is_no_file_is_told(given, told):
    assert told in refused(given)


def test_a_file_that_is_encrypted_is_told(tmp_path):
    data = bytearray(write(tmp_path / "a.parquet").read_bytes())
    data[:4] = data[-4:] = b"PARE"
    (tmp_path / "a.parquet").write_bytes(data)
    assert "it is encrypted" in refused(tmp_path / "a.parquet")


@pytest.fixture
def layer(tmp_path, geopackage_of):
    """``layer(sql, ...)``: a GeoPackage of six plots after these changes."""

    def made(*changes):
        path = tmp_path / "a.gpkg"
        geopackage_of(path, [(wkb, name, 1.0, "GH") for wkb, name in zip(WKB, NAMES)])
        database = sqlite3.connect(path)
        for change in changes:
            database.executescript(change)
        database.close()
        return path

    return made


INTO = "INSERT INTO other SELECT plot, fid, geom FROM plots; UPDATE gpkg_geometry_columns SET table_name = 'other'"
OTHER = "CREATE TABLE other ({}); " + INTO
VIEW = "CREATE VIEW other AS SELECT {} FROM plots; UPDATE gpkg_geometry_columns SET table_name = 'other'"
KEYS = {
    "a key of text": OTHER.format("plot TEXT PRIMARY KEY, number INT, geom BLOB"),
    "two keys": OTHER.format("plot TEXT, number INT, geom BLOB, PRIMARY KEY (plot, number)"),
    "no key": OTHER.format("plot TEXT, number INT, geom BLOB"),
    "a column called rowid": OTHER.format("plot TEXT, rowid TEXT, geom BLOB"),
    "below 0 and as large as can be": "UPDATE plots SET fid = -5 WHERE fid = 7;"
    "UPDATE plots SET fid = 9223372036854775807 WHERE fid = 22",
    "a view": VIEW.format("fid AS OGC_FID, plot, geom"),
    "a view of all": VIEW.format("*"),
    "a name in other letters": "UPDATE gpkg_geometry_columns SET table_name = 'PLOTS'",
    "text that is no UTF-8": "UPDATE plots SET country = CAST(x'41FF42' AS TEXT)",
}


@pytest.mark.parametrize("kind", KEYS)
def test_rows_of_a_geopackage_are_read_whatever_numbers_them(kind, layer):
    path = layer(KEYS[kind])
    rows = read(path, country="country" if "UTF" in kind else "")
    assert sorted(row[1] for row in rows) == NAMES and {row[2] for row in rows} == set(WKB)
    assert len({row[0] for row in rows}) == 6


NO_LAYERS = {
    "a view without numbers": (VIEW.format("plot, geom"), "a view without a column OGC_FID"),
    "a view with numbers that come twice": (VIEW.format("1 AS OGC_FID, plot, geom"), "a view without a column OGC_FID"),
    "a table without rows' numbers": (
        OTHER.format("plot TEXT PRIMARY KEY, number INT, geom BLOB").replace("); INS", ") WITHOUT ROWID; INS"),
        "no whole number as a key",
    ),
    "a CRS that it does not have": ("UPDATE gpkg_geometry_columns SET srs_id = 77", "which CRS its number 77 is"),
    "a CRS without a definition": (
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('mine', 99, 'NONE', 99, 'undefined', '');"
        "UPDATE gpkg_geometry_columns SET srs_id = 99",
        "nobody can tell what its CRS is",
    ),
    "no layer": ("DELETE FROM gpkg_geometry_columns", "it has no layer with geometry"),
    "no GeoPackage": ("DROP TABLE gpkg_geometry_columns", "it is no GeoPackage"),
}


@pytest.mark.parametrize("kind", NO_LAYERS)
def test_a_layer_that_cannot_be_read_is_told(kind, layer):
    change, told = NO_LAYERS[kind]
    assert told in refused(layer(change))


@pytest.mark.parametrize(
    "behind, told",
    (
        ("|layername=fields", "name one of its layers (plots) as file.gpkg|layername=LAYER"),
        ("|layername=plots|subset=\"plot\"='P1'", "only |layername=LAYER can stand behind a file"),
        ("|layerid=0", "there is no GeoParquet or GeoPackage file"),
    ),
)
def test_what_stands_behind_a_file_is_a_layer_of_it(behind, told, layer):
    assert told in refused(f"{layer()}{behind}")


def test_a_parquet_file_has_no_layers(tmp_path):
    assert "only a GeoPackage has layers" in refused(f"{write(tmp_path / 'a.parquet')}|layername=plots")


def test_a_geopackage_that_changes_while_it_is_read_is_told(layer):
    from georelay.registry.errors import UnreadableError
    from georelay.registry.plan import Asked, Plan, PlanPart, Sizes
    from georelay.registry.sources import batches, describe

    path = layer()
    source, ((count, first, last, skip),) = describe(str(path), Asked(id_field="plot"), 10)
    database = sqlite3.connect(path)
    database.execute("DELETE FROM plots WHERE fid = 10")
    database.commit()
    database.close()
    plan = Plan(Asked(id_field="plot"), Sizes(), (source,), ())
    with pytest.raises(UnreadableError, match="rows were added or taken away"):
        list(batches(plan, PlanPart(0, 0, 0, count, 0, first, last, skip)))


def test_a_layer_that_is_named_twice_is_checked_once(layer, tmp_path, cluster):
    from georelay.registry.plan import Asked
    from georelay.registry.run import check_registry

    path = layer()
    given = [str(path), f"{path}|layername=plots", f"{path}|layername=PLOTS"]
    outcome = check_registry(given, tmp_path / "out", Asked(4, "plot"), cluster, print)
    assert sum(outcome.plots.values()) == 6 and not outcome.errors
