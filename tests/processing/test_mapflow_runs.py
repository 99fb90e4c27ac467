"""Mapflow's models in this process: priced, refused, split, followed, merged, brought home."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer
from made_rasters import NORTH, SIZE, WEST, write_raster
from test_mapflow_imagery import call, mapflow, rows, upload  # noqa: F401 - fixtures

MODEL = "buildings"


def box(west=WEST, south=NORTH - SIZE, size=SIZE, height=None):
    east, north = west + size, south + (height or size)
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def area(*wkts, kind="Polygon"):
    return memory_layer(kind, [(wkt, [str(number)]) for number, wkt in enumerate(wkts or [box()])], name="town")


@pytest.fixture
def process(call):  # noqa: F811
    def go(layer=None, **more):
        given = {"INPUT": area() if layer is None else layer, "MODEL": MODEL, "OUTPUT": "memory:", **more}
        return call("process", **{name: value for name, value in given.items() if value is not ...})

    return go


def shapes_of(layer):
    from shapely import wkb

    return [wkb.loads(bytes(each.geometry().asWkb())) for each in layer.getFeatures()]


def test_a_price_is_told_and_creates_nothing(call, mapflow):  # noqa: F811
    done = call("cost", INPUT=area(), MODEL=MODEL)
    assert done.error == "" and done["COST"] > 0 and mapflow.made("processing") == []
    dearer = call("cost", INPUT=area(), MODEL=MODEL, OPTIONS="Heights")
    assert dearer["COST"] > done["COST"]


def test_above_max_cost_nothing_is_created(process, mapflow):  # noqa: F811
    for most in (0, 1):
        done = process(MAX_COST=most)
        assert "highest price" in done.error and "Nothing was started" in done.error
    assert mapflow.made("processing") == [] and mapflow.posts("/processings/v2") == []
    assert process(MAX_COST=1000).error == ""
    assert len(mapflow.made("processing")) == 1


def test_no_price_no_run_where_a_limit_is_set(process, mapflow):  # noqa: F811
    mapflow.fault("POST */processing/cost/v2", "status", status=500, times=None)
    done = process(MAX_COST=1000)
    assert done.error and mapflow.made("processing") == []


def test_the_result_is_a_styled_layer_of_polygons(process, mapflow):  # noqa: F811
    from georelay.bridge.styles import apply_style

    done = process(OPTIONS="Classification, Heights")
    assert done.error == "" and done["STATUS"] == "OK" and done["PROCESSING_ID"] and done["JOB_ID"] and done["COST"] > 0
    layer = done["OUTPUT"]
    found = rows(layer)
    assert layer.wkbType() == 6 and layer.crs().authid() == "EPSG:4326" and len(found) > 50
    assert {row["class_id"] for row in found} <= {"101", "102", "103", "104", "105"}
    assert all(row["building_height"] > 0 for row in found)
    apply_style(layer, "mapflow_buildings")
    assert layer.renderer().type() == "categorizedSymbol" and layer.renderer().classAttribute() == "class_id"


def test_a_run_is_followed_and_a_new_one_made_only_when_asked(process, mapflow):  # noqa: F811
    first, again, new = process(), process(), process(NEW_RUN=True)
    assert again["PROCESSING_ID"] == first["PROCESSING_ID"] != new["PROCESSING_ID"]
    assert "follow" in again.text and len(mapflow.made("processing")) == 2
    assert again["OUTPUT"].featureCount() == first["OUTPUT"].featureCount()


def test_a_lost_reply_is_found_again(process, mapflow):  # noqa: F811
    mapflow.fault("POST */processings/v2", "drop")
    done = process()
    assert done.error == "" and len(mapflow.made("processing")) == 1


def test_every_source_of_imagery_is_processed(process, upload, call, mapflow, tmp_path):  # noqa: F811
    sent = upload(write_raster(tmp_path / "image.tif"))
    image = json.loads(sent["IMAGE_IDS"])[0]
    found = call(
        "search", INPUT=area(), PRODUCT_TYPES=[0], MIN_INTERSECTION=100, HIDE_UNAVAILABLE=True, OUTPUT="memory:"
    )
    hit = next(row for row in rows(found["OUTPUT"]) if not row["providerName"].startswith("my_"))
    large = area(box(WEST - 0.02, NORTH - 0.04, 0.06))
    for given in (
        {"SOURCE": 0},
        {"SOURCE": 0, "PROVIDER": "mapbox", "ZOOM": 18},
        {"SOURCE": 1, "IMAGE_IDS": hit["id"], "layer": large},
        {"SOURCE": 2, "IMAGE_IDS": image},
        {"SOURCE": 2, "MOSAIC_ID": sent["MOSAIC_ID"]},
        {"SOURCE": 2, "MOSAIC_ID": sent["MOSAIC_ID"], "INPUT": ...},
        {"SOURCE": 3, "URL": "https://tiles.example.org/{z}/{x}/{y}.png?k=v"},
        {"SOURCE": 3, "URL": "https://tiles.example.org/{z}/{x}/{-y}.png", "ZOOM": 18},
    ):
        layer = given.pop("layer", None)
        done = process(layer, NAME=json.dumps(given, default=str)[:60], **given)
        assert done.error == "" and done["OUTPUT"].featureCount() > 0, (given, done.text)
    for given, words in (
        ({"SOURCE": 1}, "'Image ids'"),
        ({"SOURCE": 2}, "'Mosaic id'"),
        ({"SOURCE": 3}, "'Tile URL'"),
        ({"SOURCE": 0, "PROVIDER": "nobody"}, "nobody"),
        ({"SOURCE": 2, "MOSAIC_ID": "none"}, "none"),
        ({"MODEL": "cats"}, "no model cats"),
        ({"OPTIONS": "Wings"}, "no option Wings"),
    ):
        done = process(**given)
        assert words in done.text and done.error and "Traceback" not in done.text


def grid_of(columns, rows_, size=0.002, gap=0.001):
    return [box(WEST + x * (size + gap), NORTH + y * (size + gap), size) for y in range(rows_) for x in range(columns)]


def test_an_area_of_35_parts_over_a_limit_of_10_is_refused_or_split(process, mapflow, run):  # noqa: F811
    layer = area(*grid_of(7, 5))
    refused = process(layer)
    assert (
        "35" in refused.error
        and "10" in refused.error
        and "Cut an area over the limit" in refused.error
        and mapflow.made("processing") == []
    )
    done = process(layer, SPLIT=True)
    assert done.error == "" and len(done["PROCESSING_ID"].split(",")) == len(mapflow.made("processing")) == 4
    mapflow.set(max_aois=100)
    whole = process(layer, NAME="whole")
    split, one = shapes_of(done["OUTPUT"]), shapes_of(whole["OUTPUT"])
    assert len(split) == len(one) and sum(s.area for s in split) == pytest.approx(sum(s.area for s in one))
    table = rows(run("listjobs", SERVICE="mapflow", OUTPUT="memory:")["OUTPUT"])
    parents = [row for row in table if row["job_id"] == done["JOB_ID"]]
    children = [row for row in table if row["parent"] == done["JOB_ID"]]
    assert len(parents) == 1 and len(children) == 4 and {row["state"] for row in children} == {"succeeded"}


def test_an_area_cut_into_runs_is_merged_with_its_seams_dissolved(process, mapflow):  # noqa: F811
    layer = area(box(WEST, NORTH, 0.03))
    whole = process(layer, NAME="whole", OPTIONS="Classification")
    mapflow.set(aoi_limit=2500000)
    refused = process(layer, OPTIONS="Classification")
    assert "250.00 ha" in refused.error and "Cut an area over the limit" in refused.error
    done = process(layer, SPLIT=True, OPTIONS="Classification")
    assert done.error == "" and len(done["PROCESSING_ID"].split(",")) >= 3
    split, one = shapes_of(done["OUTPUT"]), shapes_of(whole["OUTPUT"])
    assert len(split) == len(one), (len(split), len(one))
    assert sum(s.area for s in split) == pytest.approx(sum(s.area for s in one), rel=1e-5)
    from shapely.ops import unary_union

    corners = [sum(len(each.geoms[0].exterior.coords) for each in some) for some in (split, one)]
    assert abs(corners[0] - corners[1]) < 10, "the seam has left its vertices"  # but for one where a ring begins
    assert unary_union(split).symmetric_difference(unary_union(one)).area < 1e-4 * unary_union(one).area
    ids = [row["id"] for row in rows(done["OUTPUT"])]
    assert len(set(ids)) == len(ids)
    measured = sum(row["area"] for row in rows(done["OUTPUT"]))
    assert measured == pytest.approx(sum(row["area"] for row in rows(whole["OUTPUT"])), rel=1e-3)


def test_overlapping_parts_are_paid_and_counted_once(process, mapflow):  # noqa: F811
    mapflow.set(max_aois=2)
    parts = [box(WEST + at * 0.001, NORTH, 0.002) for at in range(5)]
    done = process(area(*parts), SPLIT=True)
    assert done.error == "" and len(mapflow.made("processing")) == 1
    polygons = shapes_of(done["OUTPUT"])
    from shapely.ops import unary_union

    assert sum(each.area for each in polygons) == pytest.approx(unary_union(polygons).area)


def test_a_split_run_that_breaks_off_goes_on_where_it_was(process, mapflow):  # noqa: F811
    layer = area(*grid_of(7, 5))
    mapflow.fault(
        "POST */processings/v2", "status", status=403, after=2, body={"code": "FORBIDDEN", "message": "not now"}
    )
    first = process(layer, SPLIT=True)
    assert "not now" in first.error and len(mapflow.made("processing")) == 2
    done = process(layer, SPLIT=True)
    assert done.error == "" and len(mapflow.made("processing")) == 4


def test_a_failed_processing_says_why_and_starts_again_on_request(process, call, mapflow):  # noqa: F811
    mapflow.set(fail_code="source-validator.PixelSizeTooHigh")
    done = process()
    assert done.error and "5.62" in done.error and "NEW_RUN" in done.error
    processing = mapflow.made("processing")[0]["id"]
    looked = call("status", PROCESSING_ID=processing)
    assert looked.error == "" and looked["STATUS"] == "FAILED" and "5.62" in looked["MESSAGES"]
    assert "NEW_RUN" in process().error and len(mapflow.made("processing")) == 1
    assert "no result" in call("results", PROCESSING_ID=processing, OUTPUT="memory:").error
    again = call("restart", PROCESSING_ID=processing, WAIT=False)
    assert again.error == "" and again["JOB_ID"]
    mapflow.set(fail_code="")
    assert call("status", PROCESSING_ID=processing, WAIT=True)["STATUS"] == "OK"
    assert process()["OUTPUT"].featureCount() > 0 and len(mapflow.made("processing")) == 1


def test_results_come_by_id_and_a_running_one_says_so(process, call, mapflow):  # noqa: F811
    mapflow.seconds(1000)
    started = process(WAIT=False)
    assert started.error == "" and started["STATUS"] in ("UNPROCESSED", "IN_PROGRESS")
    looked = call("status", PROCESSING_ID=started["PROCESSING_ID"])
    assert looked["STATUS"] in ("UNPROCESSED", "IN_PROGRESS") and looked["PROGRESS"] < 100
    assert "no result yet" in call("results", PROCESSING_ID=started["PROCESSING_ID"], OUTPUT="memory:").error
    mapflow.advance(2000)
    brought = call("results", PROCESSING_ID=started["PROCESSING_ID"], OUTPUT="memory:")
    assert brought["FEATURE_COUNT"] == brought["OUTPUT"].featureCount() > 0
    unknown = call("status", PROCESSING_ID="00000000-0000-0000-0000-000000000000")
    assert unknown.error and "Traceback" not in unknown.text


def test_an_area_without_anything_gives_an_empty_layer_of_polygons(process, mapflow):  # noqa: F811
    mapflow.fault("GET */result", "garbage", body='{"type": "FeatureCollection", "features": []}')
    done = process()
    assert done.error == "" and done["OUTPUT"].featureCount() == 0 and done["OUTPUT"].wkbType() == 6


def test_mixed_results_go_to_layers_of_their_own(process, tmp_path):
    from qgis.core import QgsVectorLayer

    target = tmp_path / "open.gpkg"
    done = process(MODEL="open data", OUTPUT=str(target))
    assert done.error == "", done.text
    main = QgsVectorLayer(done["OUTPUT"], "", "ogr")
    assert main.isValid() and main.wkbType() == 6
    layers = {each.split("!!::!!")[1] for each in main.dataProvider().subLayers()}
    assert len(layers) >= 2, layers
    lone = process(MODEL="open data", OUTPUT=str(tmp_path / "open.shp"), NEW_RUN=False)
    assert "cannot hold" in lone.text


def test_result_tiles_are_layers_that_open(process, mapflow):  # noqa: F811
    from qgis.core import QgsRasterLayer

    mapflow.set(result_tiles=True)
    done = process()
    assert done.error == "" and done["LAYERS"], done.text
    assert all(
        QgsRasterLayer(source, "", "wms").isValid() and source.startswith("type=xyz") for source in done["LAYERS"]
    )


def test_jobs_of_all_three_services_are_listed_and_collected(process, run, service, few, tmp_path):
    service.call("POST", "options", json={"sandbox.seconds": 1000})
    assert process(WAIT=False).error == ""
    assert run("epochbatchprocess", INPUT=str(few), CONNECTION="sandbox", WAIT=False).error == ""
    assert run("beodextract", INPUT=area(), CONNECTION="sandbox", WAIT=False).error == ""
    listed = rows(run("listjobs", OUTPUT="memory:")["OUTPUT"])
    assert [row["service"] for row in listed] == ["beod", "epoch", "mapflow"] and all(
        row["remote_id"] for row in listed
    )
    waiting = run("collectjobs", OUTPUT=str(tmp_path / "all"))
    assert (waiting["COLLECTED"], waiting["STILL_RUNNING"], waiting["FAILED"]) == (0, 3, 0), waiting.text
    service.advance(2000)
    done = run("collectjobs", OUTPUT=str(tmp_path / "all"))
    assert (done["COLLECTED"], done["STILL_RUNNING"], done["FAILED"]) == (3, 0, 0), done.text
    assert len(done["LAYERS"]) >= 8 and all(str(tmp_path / "all") in each for each in done["LAYERS"])
    one = run("collectjobs", JOB_ID=listed[2]["job_id"], OUTPUT=str(tmp_path / "one"))
    assert one["COLLECTED"] == 1 and len(one["LAYERS"]) == 1


def test_vector_tiles_of_a_result_are_put_on_the_map_beside_it(process):
    from qgis.core import QgsProcessingUtils, QgsVectorTileLayer

    done = process()

    offered = [
        QgsProcessingUtils.mapLayerFromString(key, done.context) for key in done.context.layersToLoadOnCompletion()
    ]
    tiles = [layer for layer in offered if isinstance(layer, QgsVectorTileLayer)]
    assert len(tiles) == 1 and tiles[0].isValid() and ".vector.pbf" in tiles[0].source()
    assert all(".vector.pbf" not in source for source in done["LAYERS"])
