"""Tiles become one layer, and what does not open loses nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

ogr = pytest.importorskip("osgeo.ogr")
gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")

SHARED = "POLYGON((4 0,6 0,6 2,4 2,4 0))"
SHARED_TURNED = "POLYGON((6 2,6 0,4 0,4 2,6 2))"  # another start, the other way round
WEST, EAST = "POLYGON((0 0,1 0,1 1,0 1,0 0))", "POLYGON((8 0,9 0,9 1,8 1,8 0))"


def reference(epsg):
    if not epsg:
        return None
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def tile(path: Path, layers, epsg=3857, driver="GPKG"):
    """A vector file: layer name -> (fields, rows of (WKT or None, values))."""
    path.parent.mkdir(parents=True, exist_ok=True)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, (fields, rows) in layers.items():
        layer = source.CreateLayer(name, reference(epsg), ogr.wkbPolygon)
        for field in fields:
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        for wkt, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in zip(fields, values):
                feature.SetField(field, value)
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    source = None
    return str(path)


def raster(path: Path, west: float, epsg=3857):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 1)
    made.SetGeoTransform((west, 1, 0, 10, 0, -1))
    if epsg:
        made.SetProjection(reference(epsg).ExportToWkt())
    made.GetRasterBand(1).Fill(int(west) % 250 + 1)
    made = None
    return str(path)


@pytest.fixture
def merge(qgis, tmp_path):
    from georelay.bridge.merging import layers_from
    from georelay.providers.declare import LayerFile

    def go(*parts, provider="ogr", source=None, crs=""):
        told = []
        default = tmp_path / "merged" / ("m.gpkg|layername=m" if provider == "ogr" else "m.vrt")
        file = LayerFile(str(source or default), "Things", provider, parts=parts, crs=crs)
        return layers_from(file, told.append), told

    return go


def opened(file):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    kind = QgsVectorLayer if file.provider == "ogr" else QgsRasterLayer
    layer = kind(file.source, file.title, file.provider)
    assert layer.isValid(), file
    return layer


def rows(file):
    layer = opened(file)
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, each.attributes())) for each in layer.getFeatures()]


def test_a_feature_on_the_seam_of_two_tiles_is_kept_once(merge, tmp_path):
    one = tile(tmp_path / "0.gpkg", {"b": (["id"], [(WEST, ["1"]), (SHARED, ["2"])])})
    two = tile(tmp_path / "1.gpkg", {"b": (["id"], [(SHARED_TURNED, ["1"]), (EAST, ["2"])])})
    (file,), told = merge(one, two)
    assert told == [] and [row["id"] for row in rows(file)] == ["1", "2", "2"]
    assert opened(file).crs().authid() == "EPSG:3857" and opened(file).extent().width() == 9


def test_equal_features_of_one_tile_are_no_doubles(merge, tmp_path):
    """Two floors of a house: only a tile's neighbour repeats what it has."""
    one = tile(tmp_path / "0.gpkg", {"b": (["floor"], [(SHARED, ["1"]), (SHARED, ["2"])])})
    two = tile(tmp_path / "1.gpkg", {"b": (["floor"], [(SHARED, ["1"]), (SHARED, ["2"])])})
    (file,), _ = merge(one, two)
    assert [row["floor"] for row in rows(file)] == ["1", "2"]


def test_nearly_equal_features_are_different_things(merge, tmp_path):
    near = "POLYGON((4 0,6 0,6 2,4 2.000001,4 0))"
    one = tile(tmp_path / "0.gpkg", {"b": ([], [(SHARED, [])])})
    two = tile(tmp_path / "1.gpkg", {"b": ([], [(near, [])])})
    assert len(rows(merge(one, two)[0][0])) == 2


def test_columns_of_all_tiles_are_kept_and_rows_without_a_place_too(merge, tmp_path):
    one = tile(tmp_path / "0.gpkg", {"b": (["id", "height"], [(WEST, ["1", "3.5"]), (None, ["n", "0"])])})
    two = tile(tmp_path / "1.gpkg", {"b": (["ID", "roof"], [(EAST, ["2", "flat"]), (None, ["n", "x"])])})
    found = rows(merge(one, two)[0][0])
    assert [row["id"] for row in found] == ["1", "n", "2", "n"]
    assert [row["roof"] or "" for row in found if row["roof"]] == ["flat", "x"]


def test_tiles_in_different_systems_come_to_one(merge, tmp_path):
    one = tile(tmp_path / "0.gpkg", {"b": ([], [("POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))", [])])}, 3857)
    two = tile(tmp_path / "1.gpkg", {"b": ([], [("POLYGON((1 0,1.01 0,1.01 0.01,1 0.01,1 0))", [])])}, 4326)
    layer = opened(merge(one, two)[0][0])
    assert layer.crs().authid() == "EPSG:3857" and layer.extent().xMaximum() == pytest.approx(
        1.01 * 111319.49, rel=1e-5
    )


def test_a_missing_system_is_that_of_the_order(merge, tmp_path):
    parts = [
        tile(tmp_path / f"{n}" / "b.shp", {"b": (["id"], [(WEST, ["1"])])}, None, "ESRI Shapefile") for n in (0, 1)
    ]
    assert opened(merge(*parts, crs="EPSG:3857")[0][0]).crs().authid() == "EPSG:3857"
    (alone,), _ = merge(source=parts[0], crs="EPSG:4326")
    assert opened(alone).crs().authid() == "EPSG:4326"
    bare = raster(tmp_path / "bare.tif", 0, None)
    (alone,), _ = merge(source=bare, provider="gdal", crs="EPSG:3857")
    assert opened(alone).crs().authid() == "EPSG:3857" and alone.source.endswith(".vrt")
    named = raster(tmp_path / "named.tif", 0, 32630)
    (alone,), _ = merge(source=named, provider="gdal", crs="EPSG:3857")
    assert alone.source == named and opened(alone).crs().authid() == "EPSG:32630"


def test_each_layer_of_a_geopackage_is_a_layer_of_its_own(merge, tmp_path):
    two_layers = {"walls": (["id"], [(WEST, ["w"])]), "roofs": (["id"], [(EAST, ["r"])])}
    one = tile(tmp_path / "0.gpkg", two_layers)
    two = tile(tmp_path / "1.gpkg", {"roofs": (["id"], [(EAST, ["r"]), (SHARED, ["s"])])})
    found, _ = merge(one, two)
    assert {file.title: [row["id"] for row in rows(file)] for file in found} == {
        "Things: walls": ["w"],
        "Things: roofs": ["r", "s"],
    }
    alone, _ = merge(source=one)
    assert [(file.title, len(rows(file))) for file in alone] == [("Things: walls", 1), ("Things: roofs", 1)]


def test_a_broken_tile_is_told_and_loses_no_other(merge, tmp_path):
    good = tile(tmp_path / "0.gpkg", {"b": (["id"], [(WEST, ["1"])])})
    broken = tmp_path / "1.gpkg"
    broken.write_bytes(b"this is no GeoPackage")
    (file,), told = merge(good, str(broken))
    assert len(rows(file)) == 1 and len(told) == 1 and "1.gpkg" in told[0]
    assert merge(str(broken))[0] == [] and "none of its 1 tiles" in merge(str(broken))[1][-1]
    nothing, told = merge(source=broken)
    assert nothing == [] and "cannot be opened" in told[0]


def test_rasters_become_one_virtual_raster(merge, tmp_path):
    parts = [raster(tmp_path / f"{number}.tif", number * 10) for number in range(3)]
    bad = tmp_path / "bad.tif"
    bad.write_bytes(b"II*\0")
    (file,), told = merge(*parts, str(bad), provider="gdal")
    layer = opened(file)
    assert layer.width() == 30 and layer.crs().authid() == "EPSG:3857" and len(told) == 1 and "bad.tif" in told[0]


def test_what_this_qgis_cannot_show_is_told_and_left_out(merge, tmp_path):
    found, told = merge(source=tmp_path / "tileset.json", provider="no such provider")
    assert found == [] and "cannot show" in told[0] and "tileset.json" in told[0]


def test_an_address_of_tiles_is_encoded_by_qgis(merge):
    (file,), _ = merge(source="https://h.example/{z}/{x}/{-y}.png?uri=s3://b/c&k=1", provider="xyz")
    assert file.provider == "wms" and "uri%3Ds3" in file.source and "%26k" in file.source
    assert opened(file).isValid()


def test_a_merge_that_is_stopped_leaves_the_whole_one_of_before(qgis, tmp_path):
    from georelay.bridge.merging import put_together
    from georelay.providers.declare import LayerFile
    from georelay.providers.errors import Cancelled

    parts = tuple(tile(tmp_path / f"{wkt[9]}.gpkg", {"b": (["id"], [(wkt, ["1"])])}) for wkt in (WEST, EAST))
    file = LayerFile(f"{tmp_path / 'm.gpkg'}|layername=m", "Things", "ogr", parts=parts)
    whole = put_together(file, print)
    looks = iter([False, True])
    with pytest.raises(Cancelled):
        put_together(file, print, lambda: next(looks))
    assert len(rows(whole)) == 2 and sorted(path.name for path in tmp_path.glob("m*")) == ["m.gpkg"]
    again = put_together(file, print)
    assert len(rows(again)) == 2 and opened(again).name() == "Things"


HOSTILE = ["geom", "GEOM", "fid", "ogc_fid", "georelay_fid", "georelay_geom", "Name", "name"]


def features(path: Path, rows, types=None):
    """A GeoJSON tile: rows of (WKT, properties)."""
    import json

    path.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "properties": properties,
                        "geometry": json.loads(ogr.CreateGeometryFromWkt(wkt).ExportToJson()),
                    }
                    for wkt, properties in rows
                ],
            }
        )
    )
    return str(path)


def test_columns_of_any_name_survive_the_merge(merge, tmp_path):
    values = {name: f"{name} of one" for name in HOSTILE}
    one = features(tmp_path / "0.geojson", [(WEST, values)])
    two = features(tmp_path / "1.geojson", [(EAST, {name: f"{name} of two" for name in HOSTILE})])
    (file,), told = merge(one, two, crs="EPSG:4326")
    assert told == []
    first, second = rows(file)
    assert set(values.values()) <= set(first.values()) and {f"{n} of two" for n in HOSTILE} <= set(second.values())


def test_doubled_fids_of_several_suppliers_are_kept_apart(merge, tmp_path):
    tiles = [
        features(tmp_path / f"{k}.geojson", [(wkt, {"fid": 1, "plot_id": "A-1"})])
        for k, wkt in enumerate((WEST, SHARED, EAST))
    ]
    (file,), _ = merge(*tiles, crs="EPSG:4326")
    assert [(row["fid"], row["plot_id"]) for row in rows(file)] == [(1, "A-1")] * 3


def test_names_that_differ_in_case_from_tile_to_tile_are_one_column(merge, tmp_path):
    one = features(tmp_path / "0.geojson", [(WEST, {"Height": 1})])
    two = features(tmp_path / "1.geojson", [(EAST, {"HEIGHT": 2})])
    (file,), _ = merge(one, two, crs="EPSG:4326")
    assert [row["Height"] for row in rows(file)] == [1, 2]


@pytest.mark.parametrize(
    "first, second, expected",
    [(1, 2.5, [1.0, 2.5]), (1, "x", ["1", "x"]), (1, 2**40, [1, 2**40]), (1.5, "x", ["1.5", "x"])],
)
def test_a_column_is_as_wide_as_the_values_of_all_tiles_need(merge, tmp_path, first, second, expected):
    one = features(tmp_path / "0.geojson", [(WEST, {"v": first})])
    two = features(tmp_path / "1.geojson", [(EAST, {"v": second})])
    (file,), _ = merge(one, two, crs="EPSG:4326")
    assert [row["v"] for row in rows(file)] == expected


def test_a_layer_that_lacks_a_tile_says_so_in_its_title_once(merge, tmp_path):
    good = tile(tmp_path / "0.gpkg", {"b": (["id"], [(WEST, ["1"])])})
    (tmp_path / "1.gpkg").write_bytes(b"this is no GeoPackage")
    (whole,), _ = merge(good)
    (short,), _ = merge(good, str(tmp_path / "1.gpkg"))
    assert (whole.title, short.title) == ("Things", "Things (incomplete)") and short.parts == whole.parts == ()
    (tmp_path / "bad.tif").write_bytes(b"II*\0")
    fine = raster(tmp_path / "0.tif", 0)
    assert merge(fine, provider="gdal")[0][0].title == "Things"
    (short,), _ = merge(fine, str(tmp_path / "bad.tif"), provider="gdal")
    assert short.title == "Things (incomplete)"


@pytest.mark.parametrize("provider, count", [("ogr", 2), ("gdal", 3)])
def test_tiles_of_which_none_can_be_read_are_counted_in_one_sentence(qgis, tmp_path, provider, count):
    from georelay.bridge.merging import put_together
    from georelay.providers.declare import LayerFile
    from georelay.providers.errors import InputError

    for number in range(count):
        (tmp_path / f"{number}.bad").write_bytes(b"nothing")
    parts = tuple(str(tmp_path / f"{number}.bad") for number in range(count))
    told = []
    with pytest.raises(InputError, match=rf"^Things: none of its {count} tiles can be read\.$"):
        put_together(LayerFile(str(tmp_path / "m.gpkg"), "Things", provider, parts=parts), told.append)
    assert len(told) == count and all(f"{number}.bad" in each for number, each in enumerate(told))
    assert not list(tmp_path.glob("m*"))


def test_a_file_without_tiles_stays_as_it_is(qgis, tmp_path):
    from georelay.bridge.merging import put_together
    from georelay.providers.declare import LayerFile

    file = LayerFile(str(tmp_path / "a.gpkg"), "Things", "ogr")
    assert put_together(file, print) is file


def test_a_raster_becomes_one_cloud_optimised_geotiff_where_that_is_wanted(qgis, tmp_path):
    from georelay.bridge.merging import layers_from
    from georelay.providers.declare import LayerFile

    parts = tuple(raster(tmp_path / f"{number}.tif", number * 10) for number in range(2))
    for cog in (True, False):
        (file,) = layers_from(LayerFile(str(tmp_path / "m.vrt"), "Things", "gdal", parts=parts, cog=cog), print)
        assert file.source.endswith(".cog.tif") is cog and opened(file).width() == 20 and file.cog is False
    assert gdal.Open(str(tmp_path / "m.cog.tif")).GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    vector = tile(tmp_path / "v.gpkg", {"b": (["id"], [(WEST, ["1"])])})
    (file,) = layers_from(LayerFile(vector, "Things", "ogr", cog=True), print)
    assert file.source == vector


def test_a_broken_raster_alone_is_told_and_left_out(merge, tmp_path):
    (tmp_path / "bad.tif").write_bytes(b"II*\0")
    found, told = merge(source=tmp_path / "bad.tif", provider="gdal", crs="EPSG:3857")
    assert found == [] and told == ["Things: bad.tif cannot be opened, and is left out."]


def test_a_shapefile_that_names_its_system_keeps_it(merge, tmp_path):
    named = tile(tmp_path / "n" / "b.shp", {"b": (["id"], [(WEST, ["1"])])}, 32630, "ESRI Shapefile")
    before = (tmp_path / "n" / "b.prj").read_bytes()
    (alone,), _ = merge(source=named, crs="EPSG:4326")
    assert opened(alone).crs().authid() == "EPSG:32630" and (tmp_path / "n" / "b.prj").read_bytes() == before


def test_tiles_are_merged_by_the_layer_that_they_name(qgis, tmp_path):
    from georelay.bridge.merging import put_together
    from georelay.providers.declare import LayerFile

    two = {"walls": (["id"], [(WEST, ["w"])]), "roofs": (["id", "pitch"], [(EAST, ["r", "30"])])}
    parts = tuple(f"{tile(tmp_path / f'{n}.gpkg', two)}|layername=roofs" for n in range(2))
    file = put_together(LayerFile(f"{tmp_path / 'm.gpkg'}|layername=m", "Things", "ogr", parts=parts), print)
    assert [(row["id"], row["pitch"]) for row in rows(file)] == [("r", "30")]
    layer = opened(file)
    assert layer.dataProvider().subLayers() and [field.name() for field in layer.fields()][1:] == ["id", "pitch"]


POLYGONS = {  # two shapes: whether they are the same thing on both sides of a seam
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((2 2,0 2,0 0,2 0,2 2))"): True,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)))"): True,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,0 2,0 0),(1 1,1.5 1,1.5 1.5,1 1))"): False,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,0 0))"): False,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,0 2.00000001,0 0))"): True,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,2 0,2 2,0 2.0000002,0 0))"): False,
    ("POLYGON((0 0,2 0,2 2,0 2,0 0))", "POLYGON((0 0,0 2,2 2,2 0,0 0))"): True,
    ("POLYGON((0 0,2 0,2 1,0 1,0 0))", "POLYGON((0 0,1 0,1 2,0 2,0 0))"): False,
}


@pytest.mark.parametrize("pair", POLYGONS, ids=lambda pair: pair[1])
def test_the_same_thing_on_a_seam_is_known_however_it_is_drawn(merge, tmp_path, pair):
    one, two = (tile(tmp_path / f"{n}.gpkg", {"b": ([], [(wkt, [])])}) for n, wkt in enumerate(pair))
    assert len(rows(merge(one, two)[0][0])) == (1 if POLYGONS[pair] else 2)


def test_a_thing_of_three_tiles_is_kept_once_and_rows_without_a_place_always(merge, tmp_path):
    tiles = [tile(tmp_path / f"{n}.gpkg", {"b": (["n"], [(SHARED, [str(n)]), (None, [str(n)])])}) for n in range(3)]
    assert [row["n"] for row in rows(merge(*tiles)[0][0])] == ["0", "0", "1", "2"]


def test_points_lines_and_empty_values_survive_the_merge(merge, tmp_path):
    one = features(tmp_path / "0.geojson", [("LINESTRING(0 0,1 1)", {"a": None, "b": 1})])
    two = features(tmp_path / "1.geojson", [("LINESTRING(0 0,2 2)", {"a": "x"})])
    (file,), _ = merge(one, two, crs="EPSG:4326")
    found = rows(file)
    assert [(row["a"] or None, row["b"] or None) for row in found] == [(None, 1), ("x", None)]
    assert opened(file).wkbType() == 5  # MultiLineString


def test_what_a_merge_that_was_killed_left_behind_is_in_nobodys_way(merge, tmp_path):
    import os

    (tmp_path / "merged").mkdir()
    (tmp_path / "merged" / f"m.{os.getpid()}.new.gpkg").write_bytes(b"half of a GeoPackage")
    one = tile(tmp_path / "0.gpkg", {"b": (["id"], [(WEST, ["1"])])})
    assert [row["id"] for row in rows(merge(one)[0][0])] == ["1"]
    assert [path.name for path in (tmp_path / "merged").iterdir()] == ["m.gpkg"]
