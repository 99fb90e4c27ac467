"""Columns of many tiles become those of one layer, whatever order the tiles come in."""

from __future__ import annotations

import itertools

import pytest

ogr = pytest.importorskip("osgeo.ogr")

KINDS = {"whole": ogr.OFTInteger, "long": ogr.OFTInteger64, "real": ogr.OFTReal, "text": ogr.OFTString,
         "date": ogr.OFTDate}  # fmt: skip
WIDER = {
    ("whole", "long"): "long", ("whole", "real"): "real", ("long", "real"): "real", ("whole", "text"): "text",
    ("long", "text"): "text", ("real", "text"): "text", ("date", "text"): "text", ("date", "whole"): "text",
    ("date", "real"): "text", ("date", "long"): "text",
}  # fmt: skip


def tile(path, *layers):
    """A GeoPackage of layers, each a list of (name, kind)."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for number, columns in enumerate(layers):
        layer = source.CreateLayer(f"layer{number}", None, ogr.wkbNone, ["FID=the_key"])
        for name, kind in columns:
            layer.CreateField(ogr.FieldDefn(name, KINDS[kind]))
    source = None
    return str(path)


@pytest.fixture
def planned(qgis, tmp_path):
    from georelay.bridge.merged_columns import MergedColumns

    def plan(*tiles):
        parts = [tile(tmp_path / f"{number}.gpkg", *layers) for number, layers in enumerate(tiles)]
        kinds = {value: name for name, value in KINDS.items()}
        return [(name, kinds[kind]) for name, kind in MergedColumns().planned(parts)]

    return plan


@pytest.mark.parametrize("one, two", itertools.product(KINDS, repeat=2))
def test_a_column_is_as_wide_as_the_two_tiles_need_in_either_order(planned, one, two):
    wider = one if one == two else WIDER.get((one, two)) or WIDER[two, one]
    assert planned([[("v", one)]], [[("v", two)]]) == [("v", wider)]


def test_three_tiles_need_what_any_of_them_needs(planned):
    for order in itertools.permutations(["whole", "long", "real"]):
        assert planned(*[[[("v", kind)]] for kind in order]) == [("v", "real")]


def test_columns_come_in_the_order_in_which_the_tiles_bring_them(planned):
    assert planned([[("b", "text"), ("a", "text")]], [[("c", "text"), ("a", "text")]]) == [
        ("b", "text"), ("a", "text"), ("c", "text"),
    ]  # fmt: skip
    assert planned([[("a", "text")], [("b", "whole")]]) == [("a", "text"), ("b", "whole")], "all layers of a tile"


CASES = {  # columns of the tiles: those of the layer
    "another case in another tile": ([["Height"], ["HEIGHT"]], ["Height"]),
    "one layer with both": ([["Height", "height"]], ["Height", "height_2"]),
    "both, after one of them": ([["Height"], ["HEIGHT", "height"]], ["Height", "height_2"]),
    "both, the known one behind": ([["HEIGHT"], ["height", "HEIGHT"]], ["HEIGHT", "height_2"]),
    "both, the known one in front": ([["HEIGHT"], ["HEIGHT", "height"]], ["HEIGHT", "height_2"]),
    "both, before one of them": ([["Height", "HEIGHT"], ["height"]], ["Height", "HEIGHT_2"]),
}


@pytest.mark.parametrize("name", CASES)
def test_names_that_differ_in_case_are_one_column_unless_a_tile_has_both(qgis, tmp_path, name):
    import json

    from georelay.bridge.merged_columns import MergedColumns

    tiles, expected = CASES[name]
    parts = []
    for number, columns in enumerate(tiles):
        path = tmp_path / f"{number}.geojson"
        row = {"type": "Feature", "geometry": None, "properties": {column: "x" for column in columns}}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [row]}))
        parts.append(str(path))
    merged = MergedColumns()
    assert merged.all_names(parts) == expected
    for part, columns in zip(parts, tiles):
        source = ogr.Open(part)
        called = merged.of(source.GetLayer(0).GetLayerDefn())
        assert len(set(called)) == len(columns) and set(called) <= set(expected)


def test_only_the_layer_that_a_part_names_counts_and_what_cannot_be_read_is_passed_over(qgis, tmp_path):
    from georelay.bridge.merged_columns import MergedColumns

    path = tile(tmp_path / "a.gpkg", [("a", "text")], [("b", "whole")])
    (tmp_path / "bad.gpkg").write_bytes(b"nothing")
    assert MergedColumns().all_names([f"{path}|layername=layer1"]) == ["b"]
    assert MergedColumns().all_names([str(tmp_path / "bad.gpkg"), str(tmp_path / "gone.gpkg"), path]) == ["a", "b"]
