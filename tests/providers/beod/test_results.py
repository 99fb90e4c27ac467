"""Which files make which layers: names and places only, nothing is opened."""

from pathlib import Path

import pytest
from georelay.providers.beod.results import Form, results_in


@pytest.fixture
def make(tmp_path):
    def made(*names, root="202"):
        for name in names:
            path = tmp_path / root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"1234")
        return tmp_path / root

    return made


def table(results, root):
    return [
        (layer.title, layer.kind, layer.form.value, [Path(file).relative_to(root).as_posix() for file in layer.files])
        for layer in results.layers
    ]


SHAPE = ("0/EXPORT/road/shapefile/road.shp", "0/EXPORT/road/shapefile/road.shx", "0/EXPORT/road/shapefile/road.dbf")


def test_tiles_of_a_layer_belong_together_in_tile_order(make):
    root = make(*(f"{tile}/EXPORT/{layer}" for tile in (0, 2, 10) for layer in ("building/geopackage/building.gpkg",)))
    assert table(results_in([root]), root) == [
        (
            "Buildings",
            "building",
            "vector",
            [f"{tile}/EXPORT/building/geopackage/building.gpkg" for tile in (0, 2, 10)],
        )
    ]


def test_kinds_come_in_a_fixed_order_with_their_titles(make):
    root = make(
        "0/EXPORT/dtm/geotiff/dtm.tif", "0/EXPORT/clutter/geotiff/clutter.TIF", "0/EXPORT/tree/geopackage/tree.gpkg",
        "0/EXPORT/water/geopackage/water.gpkg", "0/EXPORT/building/geopackage/building.gpkg", *SHAPE,
        "0/EXPORT/building/3d_tiles/tileset.json", "0/EXPORT/building/3d_tiles/a/tileset.json",
    )  # fmt: skip
    assert [(layer.title, layer.kind, layer.form) for layer in results_in([root]).layers] == [
        ("Buildings", "building", Form.VECTOR),
        ("Buildings (3D)", "building", Form.SCENE),
        ("Trees", "tree", Form.VECTOR),
        ("Roads", "road", Form.VECTOR),
        ("Land cover", "clutter", Form.RASTER),
        ("Terrain", "dtm", Form.RASTER),
        ("water", "other", Form.VECTOR),
    ]


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        ((*SHAPE, "0/EXPORT/road/geopackage/road.gpkg"), ["0/EXPORT/road/geopackage/road.gpkg"]),
        (SHAPE, [SHAPE[0]]),
        (
            (*SHAPE, "0/EXPORT/road/geopackage/road.gpkg", *(name.replace("0/", "1/", 1) for name in SHAPE)),
            ["0/EXPORT/road/geopackage/road.gpkg", "1/EXPORT/road/shapefile/road.shp"],
        ),
    ],
)
def test_a_geopackage_beats_a_shapefile_tile_by_tile(make, names, chosen):
    root = make(*names)
    (layer,) = results_in([root]).layers
    assert [file.relative_to(root).as_posix() for file in layer.files] == chosen


@pytest.mark.parametrize("missing", [1, 2])
def test_a_shapefile_that_lacks_a_file_is_told_and_not_opened(make, missing):
    root = make(*(name for place, name in enumerate(SHAPE) if place != missing))
    results = results_in([root])
    assert (results.layers, [path.name for path in results.incomplete]) == ((), ["road.shp"])


def test_several_files_in_a_tile_are_layers_of_their_own(make):
    root = make(*(f"{tile}/EXPORT/building/geopackage/{name}.gpkg" for tile in (0, 1) for name in ("roofs", "walls")))
    assert [(layer.name, len(layer.files)) for layer in results_in([root]).layers] == [("roofs", 2), ("walls", 2)]


def test_scenarios_of_several_parts_are_put_together(make):
    roots = [make("0/EXPORT/tree/geopackage/tree.gpkg", root=name) for name in ("202", "203")]
    (layer,) = results_in(roots).layers
    assert len(layer.files) == 2


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("buildings.gpkg", "Buildings"),
        ("out/tree_heights.gpkg", "Trees"),
        ("Export/Road/x.gpkg", "Roads"),
        ("a/b/c/d/dtm/e/f.tif", "Terrain"),
        ("something.gpkg", "something"),
        ("streetlights/x.gpkg", "streetlights"),
    ],
)
def test_other_trees_are_read_by_their_names(make, name, title):
    (layer,) = results_in([make(name)]).layers
    assert layer.title == title


def test_unfinished_files_are_no_layers(make):
    root = make("0/a.tif", "0/b.tif.part", "0/b.tif.part.tag", ".unzip-x/c.tif", "0/readme.txt")
    assert [layer.files[0].name for layer in results_in([root]).layers] == ["a.tif"]
