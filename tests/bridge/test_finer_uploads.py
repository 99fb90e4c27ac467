"""What is sent is as sound as what was given: a plot that rounding would break goes out with more decimals."""

from __future__ import annotations

import csv
import json
import sys

import pytest

pytest.importorskip("shapely")

PINCHED = "MULTIPOLYGON(((-1.5 6.3,-1.498 6.3,-1.498 6.302,-1.499 6.300000011,-1.5 6.302,-1.5 6.3)))"
PLAIN = "MULTIPOLYGON(((-1.6 6.3,-1.598 6.3,-1.598 6.302,-1.6 6.302,-1.6 6.3)))"
LOOPED = (  # a small loop in one side
    "MULTIPOLYGON(((-1.7 6.3,-1.698 6.3,-1.6979 6.3001,-1.698 6.3002,-1.6979 6.3003,-1.698 6.3,-1.698 6.302,"
    "-1.699 6.300000011,-1.7 6.302,-1.7 6.3)))"
)


@pytest.fixture
def sent(qgis, tmp_path):
    from georelay.bridge.fitness import UploadDemand
    from georelay.bridge.sources import LayerSource
    from georelay.bridge.uploads import upload_from_layer
    from georelay.providers.declare import Ports
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorLayer

    def sent(file_format, on_invalid, *wkts):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=name:string", "p", "memory")
        for number, wkt in enumerate(wkts):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes([str(number)])
            assert layer.dataProvider().addFeatures([feature])[0]
        source = LayerSource(layer, "p", layer.crs(), QgsCoordinateTransformContext())
        silent = Ports(print, print, lambda percent: None, lambda: False)
        demand = UploadDemand(file_format=file_format, on_invalid=on_invalid)
        path = upload_from_layer(source, demand, tmp_path / file_format, lambda area: 1, silent).path
        if file_format == "csv":
            csv.field_size_limit(sys.maxsize)
            rows = list(csv.DictReader(path.open(encoding="utf-8")))
            return [QgsGeometry.fromWkt(row["geometry"]) for row in rows], [row["geometry"] for row in rows]
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        texts = [json.dumps(each["geometry"]) for each in features]
        from shapely.geometry import shape

        return [QgsGeometry.fromWkt(shape(each["geometry"]).wkt) for each in features], texts

    return sent


@pytest.mark.parametrize("file_format", ["geojson", "csv"])
@pytest.mark.parametrize("on_invalid", ["stop", "leave_out", "repair"])
def test_a_plot_that_rounding_would_break_is_sent_sound(sent, file_format, on_invalid):
    geometries, texts = sent(file_format, on_invalid, PLAIN, PINCHED, PLAIN.replace("-1.6", "-1.9"))
    assert [each.isGeosValid() for each in geometries] == [True, True, True]
    assert "6.300000011" in texts[1] and "6.300000000" not in texts[0]


def test_so_is_one_that_was_repaired(sent):
    geometries, texts = sent("geojson", "repair", LOOPED, PLAIN)
    assert all(each.isGeosValid() for each in geometries) and "6.300000011" in texts[0]


def test_the_area_of_a_run_is_written_as_sound_as_it_is(qgis):
    from georelay.bridge.areas import part_of
    from qgis.core import QgsGeometry
    from shapely.geometry import shape

    for gap, decimals in (("6.300000011", 9), ("6.30000000011", 11), ("6.3000000000011", 13)):
        whole = QgsGeometry.fromWkt(PINCHED.replace("6.300000011", gap)).asGeometryCollection()[0]
        written = part_of(whole).geometry
        assert whole.isGeosValid() and shape(written).is_valid
        assert max(len(str(y).partition(".")[2]) for _, y in written["coordinates"][0]) == decimals


@pytest.mark.parametrize("gap", ["6.30000011", "6.300000004", "6.30000000011", "6.3000000000011"])
def test_so_is_the_text_of_an_area_that_a_service_takes_as_wkt(qgis, gap):
    from georelay.bridge.areas import part_of
    from georelay.providers.beod.area import wkt_of
    from qgis.core import QgsGeometry

    part = part_of(QgsGeometry.fromWkt(PINCHED.replace("6.300000011", gap)).asGeometryCollection()[0])
    text = wkt_of(part.geometry, part.decimals)
    assert QgsGeometry.fromWkt(text).isGeosValid() and gap in text


def test_an_area_that_eight_decimals_do_not_break_has_eight(qgis):
    from georelay.bridge.areas import part_of
    from georelay.providers.beod.area import wkt_of
    from qgis.core import QgsGeometry

    text = PLAIN.replace("-1.6 6.302", "-1.60000000049 6.302")
    part = part_of(QgsGeometry.fromWkt(text).asGeometryCollection()[0])
    assert "-1.6 6.302" in wkt_of(part.geometry, part.decimals)
