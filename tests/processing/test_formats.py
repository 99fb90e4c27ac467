"""What a format cannot hold of a layer is kept in another way or told; nothing goes in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_layers import memory_layer, square

FORMATS = ["gpkg", "shp", "gdb", "fgb", "geojson", "geojsonl", "kml", "gml", "sqlite", "csv", "tab"]


def values():
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

    moment = QDateTime(QDate(2026, 11, 28), QTime(17, 4, 5), Qt.TimeSpec.UTC)
    return {
        "a time of day": (QVariant.Time, QTime(13, 14, 15), "13:14:15"),
        "a date": (QVariant.Date, QDate(2026, 11, 28), "2026-11-28"),
        "a moment": (QVariant.DateTime, moment, "2026-11-28 17:04:05"),
        "a short text": (QVariant.String, "short, 'quoted' & <plain>", "short, 'quoted' & <plain>"),
        "a long text": (QVariant.String, "a" * 300 + "END", "a" * 300 + "END"),
        "a text of long letters": (QVariant.String, "é" * 200 + "END", "é" * 200 + "END"),
        "a text with a control character": (QVariant.String, "a\x0bb", "a\x0bb"),
        "a number that a double holds": (QVariant.LongLong, 2**53, str(2**53)),
        "a number that no double holds": (QVariant.LongLong, 2**53 + 1, str(2**53 + 1)),
        "a negative one": (QVariant.LongLong, -(2**62) - 1, str(-(2**62) - 1)),
        "nothing": (QVariant.Time, None, ""),
        "bytes": (QVariant.ByteArray, QByteArray(b"abc\xff"), None),
    }


VALUES = [
    "a time of day",
    "a date",
    "a moment",
    "a short text",
    "a long text",
    "a text of long letters",
    "a text with a control character",
    "a number that a double holds",
    "a number that no double holds",
    "a negative one",
    "nothing",
    "bytes",
]


def layer_with(kind, value):
    from qgis.core import QgsFeature, QgsField, QgsGeometry

    layer = memory_layer("Polygon", [], "plot_id:string(9)")
    assert layer.dataProvider().addAttributes([QgsField("what", kind)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square()))
    feature.setAttributes(["a", value])
    assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def written(done, name):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(done[name], "out", "ogr")
    assert layer.isValid() and layer.featureCount() == 1, done[name]
    return layer, next(layer.getFeatures())


def as_text(value):
    from qgis.core import NULL
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

    if value is None or value == NULL:
        return ""
    if isinstance(value, QByteArray):
        return bytes(value).hex()
    if isinstance(value, QDateTime):
        return value.toUTC().toString("yyyy-MM-dd HH:mm:ss")
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss")
    text = f"{value:.0f}" if isinstance(value, float) else str(value)
    return text


def same(found, expected):
    """A date may be a moment at midnight, and be written with strokes; bytes may be digits."""
    found = as_text(found)
    if expected is None:
        return found.lower() == "616263ff"
    plain = found.replace("/", "-").replace("T", " ").replace("Z", "").replace(" 00:00:00", "")
    return expected in (found, plain, plain.partition(".")[0], plain.partition("+")[0])


@pytest.mark.parametrize("output", ["VALID", "OUTPUT"])
@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", VALUES)
def test_a_value_is_there_or_its_column_is_told(run, tmp_path, name, kind, output):
    sort, value, expected = values()[name]
    algorithm = {"VALID": "checkplots", "OUTPUT": "fixplots"}[output]
    done = run(algorithm, INPUT=layer_with(sort, value), PROFILE=4, **{output: str(tmp_path / f"out.{kind}")})
    if done.error:  # the format takes no such column: the sentence names it, and nothing looks whole
        assert "what" in done.error or "could not be written" in done.error, done.error
        assert name == "bytes" or (name, kind) == ("a text of long letters", "tab"), done.error
        return
    told = any("'what'" in line and ("does not fit" in line or "does not keep" in line) for line in done.log)
    layer, feature = written(done, output)
    found = feature["what"] if layer.fields().indexFromName("what") >= 0 else "(no such column)"
    there = same(found, expected) or (kind == "geojson" and expected in Path(done[output]).read_text(encoding="utf-8"))
    assert there or told, (found, done.text)  # GDAL 3.13 reads whole numbers of GeoJSON as doubles
    assert not (told and same(found, expected) and name in ("nothing", "a short text", "a date")), done.text


GEOMETRIES = {
    "Polygon": square(),
    "PolygonZ": "POLYGON Z((-2.4 6.3 9,-2.398 6.3 9,-2.398 6.302 9,-2.4 6.3 9))",
    "PolygonM": "POLYGON M((-2.4 6.3 9,-2.398 6.3 9,-2.398 6.302 9,-2.4 6.3 9))",
    "PolygonZM": "POLYGON ZM((-2.4 6.3 9 8,-2.398 6.3 9 8,-2.398 6.302 9 8,-2.4 6.3 9 8))",
    "MultiPolygonZM": "MULTIPOLYGON ZM(((-2.4 6.3 9 8,-2.398 6.3 9 8,-2.398 6.302 9 8,-2.4 6.3 9 8)))",
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("sort", GEOMETRIES)
def test_outlines_heights_measures_and_crs_are_there_or_told(run, tmp_path, sort, kind):
    layer = memory_layer(sort, [(GEOMETRIES[sort], ["a"])])
    done = run("checkplots", INPUT=layer, VALID=str(tmp_path / f"out.{kind}"))
    assert done.error == "", done.text
    made, feature = written(done, "VALID")
    told = " ".join(line for line in done.log if "does not keep" in line)
    shape = feature.geometry().constGet()
    assert (shape is not None) != ("the outlines" in told), done.text
    if shape is not None:
        assert shape.is3D() or "Z" not in sort or "heights" in told, done.text
        assert shape.isMeasure() or "M" not in sort.replace("Multi", "") or "measures" in told, done.text
        assert made.crs().isValid() or "EPSG:4326" in told, done.text
    if kind == "gpkg":
        assert told == ""


@pytest.mark.parametrize("kind", FORMATS)
def test_an_output_without_a_row_is_no_full_disk(run, tmp_path, kind):
    layer = memory_layer("Polygon", [(square(), ["a"])])
    done = run("checkplots", INPUT=layer, INVALID=str(tmp_path / f"out.{kind}"), ISSUES=str(tmp_path / f"at.{kind}"))
    assert done.error == "" and done["INVALID_COUNT"] == 0, done.text
