"""A plot is repaired where it lies, as it was checked: the way to degrees makes no ground of a line."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer

LAID_OUT = {  # CRS: a corner in Ghana, one metre in its unit, and whether its axes are written north first
    "EPSG:4326": (-1.6, 6.7, 1 / 111_000),
    "EPSG:32630": (657_700.0, 740_000.0, 1.0),
    "EPSG:3857": (-178_000.0, 748_000.0, 1.0),
    "EPSG:2136": (900_000.0, 700_000.0, 3.28),  # Ghana's own grid, in feet
}
SHAPES = {  # in metres from the corner; what a repair makes of it
    "square": [(0, 0), (100, 0), (100, 100), (0, 100)],
    "doubled": [(0, 0), (100, 0), (100, 0), (100, 100), (0, 100)],
    "bow tie": [(0, 0), (100, 100), (100, 0), (0, 100)],
    "out and back": [(0, 0), (100, 0), (50, 0)],
    "out and back north": [(0, 0), (0, 300), (0, 100)],
    "out and back, long": [(0, 0), (30, 0), (900, 0), (45, 0)],
    "nearly no ground": [(0, 0), (300, 0), (300, 0.3), (0, 0.3)],
}


def plots(crs):
    x, y, unit = LAID_OUT[crs]
    rows = []
    for k, (name, ring) in enumerate(SHAPES.items()):
        ring = [(x + (2000 * k + dx) * unit, y + dy * unit) for dx, dy in [*ring, ring[0]]]
        rows.append((f"POLYGON(({','.join(f'{a!r} {b!r}' for a, b in ring)}))", [name]))
    return memory_layer("MultiPolygon", [(f"MULTIPOLYGON({wkt[7:]})", values) for wkt, values in rows], crs=crs)


def ids(layer, name="plot_id"):
    return {feature[name] for feature in layer.getFeatures()}


def area(ring):
    return sum(
        (a[0] - ring[0][0]) * (b[1] - ring[0][1]) - (b[0] - ring[0][0]) * (a[1] - ring[0][1])
        for a, b in zip(ring, ring[1:])
    )


@pytest.mark.parametrize("crs", LAID_OUT)
def test_the_eu_file_holds_what_a_repaired_copy_holds(run, tmp_path, crs):
    layer, out = plots(crs), tmp_path / "eu.geojson"
    copy = run("fixplots", INPUT=layer, PROFILE=1, OUTPUT="memory:", REJECTED="memory:")
    told = {"INPUT": layer, "ID_FIELD": "plot_id", "PRODUCER_COUNTRY": "GH", "PLACES_CONFIRMED": True}
    done = run("exporteudr", **told, ON_INVALID=2, OUTPUT=str(out), INDEX="memory:", LEFT_OUT="memory:")
    assert copy.error == done.error == "", done.text
    assert ids(done["INDEX"]) == ids(copy["OUTPUT"]) and ids(done["LEFT_OUT"]) == ids(copy["REJECTED"])
    assert {name for name in SHAPES if name.startswith("out and back")} == ids(done["LEFT_OUT"])
    for feature in json.loads(out.read_text(encoding="utf-8"))["features"]:
        shape = feature["geometry"]
        for part in shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]:
            assert area(part[0]) > 0


@pytest.mark.parametrize("crs", LAID_OUT)
def test_a_service_gets_what_a_repaired_copy_holds(run, service, tmp_path, crs):
    layer = plots(crs)
    copy = run("fixplots", INPUT=layer, PROFILE=0, OUTPUT="memory:", REJECTED="memory:")
    more = {"CONNECTION": "sandbox", "ON_INVALID": 2, "ID_FIELD": "plot_id", "STATS": [0]}
    done = run("epochbatchprocess", INPUT=layer, OUTPUT=str(tmp_path / "out.gpkg"), **more)
    assert done.error == "", done.text
    (collection,) = service.collections()
    assert {said["plotid"] for _, said in service.stored(collection)} == ids(copy["OUTPUT"])
    assert not any(name.startswith("out and back") for name in ids(copy["OUTPUT"]))
