"""What of a layer reaches the service, and how the rows find back: epochbatchprocess in this process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_layers import memory_layer, square, type_of_field
from qgis.core import QgsGeometry

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"
GEOS_SOUND = pytest.importorskip("shapely.geometry")


def names(layer):
    return [field.name() for field in layer.fields()]


def rows(layer):
    return [dict(zip(names(layer), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def send(run, service):
    def go(layer, **more):
        return run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", **{"OUTPUT": "memory:", **more})

    return go


def test_a_layer_alone_is_a_sensible_run(send, service, few):
    done = send(str(few))
    assert done.error == ""
    layer = done["OUTPUT"]
    assert layer.featureCount() == 12 and layer.crs().authid() == "EPSG:32630"
    assert names(layer)[:5] == ["fid", "plot_id", "supplier", "crop", "declared_ha"]
    assert {row["outcome"] for row in rows(layer)} <= {"no deforestation found", "deforestation found", "not assessed"}
    assert done["COUNTRY_OVERRIDE"] == "" and done["STATUS"] == "COMPLETED"
    assert done["COLLECTION_ID"] in service.collections()
    assert service.collections()[done["COLLECTION_ID"]]["name"].startswith("few_2")


def test_the_bar_of_invalid_plots_stops_leaves_out_repairs_or_sends(send, service, sample):
    stopped = send(str(sample))
    assert "Nothing was sent" in stopped.error and "Outline crosses itself" in stopped.error
    assert service.collections() == {} and service.sent() == []
    counts = {}
    for choice in (1, 2):
        done = send(str(sample), ON_INVALID=choice)
        assert done.error == "", choice
        stored = service.stored(done["COLLECTION_ID"])
        counts[choice] = len(stored)
        assert all(geometry for geometry, _ in stored)
        assert all(GEOS_SOUND.shape(geometry).is_valid for geometry, _ in stored), choice
        assert done["OUTPUT"].featureCount() == 420
        assert sum(row["outcome"] == "not sent" for row in rows(done["OUTPUT"])) == 420 - len(stored)
    assert counts[1] == 411 and counts[1] < counts[2] <= 417
    anyway = send(str(sample), ON_INVALID=3)  # the sandbox is strict: it names what it does not take
    assert "400" in anyway.error and "self-intersecting" in anyway.error


def test_what_is_repaired_is_what_only_repair_can_mend(send, service, sample):
    """A doubled plot is no matter of geometry: it is left out, with the reason, rather than paid for twice."""
    done = send(str(sample), ON_INVALID=2, ID_FIELD="plot_id")
    ids = [properties["plot_id"] for _, properties in service.stored(done["COLLECTION_ID"])]
    assert "GH-0366" not in ids and ids.count("GH-0318") == 1 and "GH-0031" in ids
    assert "same ground" in done.text


def test_null_and_empty_plots_are_never_sent(send, service):
    layer = memory_layer("Polygon", [(square(0), ["a"]), (None, ["b"]), ("POLYGON EMPTY", ["c"])])
    done = send(layer, ON_INVALID=3)
    assert done.error == ""
    assert [properties["plot_id"] for _, properties in service.stored(done["COLLECTION_ID"])] == ["a"]
    assert [row["outcome"] for row in rows(done["OUTPUT"])][1:] == ["not sent", "not sent"]


def test_a_bow_tie_of_a_single_part_layer_is_repaired_as_well(send, service):
    done = send(memory_layer("Polygon", [(BOW_TIE, ["a"]), (square(0), ["b"])]), ON_INVALID=2)
    stored = service.stored(done["COLLECTION_ID"])
    assert len(stored) == 2 and all(GEOS_SOUND.shape(geometry).is_valid for geometry, _ in stored)
    assert next(done["OUTPUT"].getFeatures()).geometry().asWkt(3).startswith("Polygon")  # the analyst's own, untouched


@pytest.mark.parametrize("file_format", [0, 1, 2])
def test_every_format_that_can_be_written_comes_back_joined(send, service, few, file_format):
    done = send(str(few), FORMAT=file_format, ID_FIELD="plot_id")
    assert done.error == ""
    result = rows(done["OUTPUT"])
    assert len(result) == 12 and all(row["uuid"] for row in result), done.text
    assert len(names(done["OUTPUT"])) == len(set(map(str.lower, names(done["OUTPUT"]))))
    assert not [name for name in names(done["OUTPUT"]) if name.endswith("_2")], names(done["OUTPUT"])


def test_a_format_that_this_gdal_lacks_says_so(send, service, few):
    from osgeo import gdal

    if gdal.GetDriverByName("Parquet"):
        pytest.skip("this GDAL has it")
    done = send(str(few), FORMAT=3)
    assert "GeoParquet" in done.error and "Nothing was sent" in done.error and service.sent() == []


def test_stored_coordinates_are_lon_lat_with_seven_decimals(send, service, few):
    done = send(str(few))
    for geometry, _ in service.stored(done["COLLECTION_ID"]):
        for part in geometry["coordinates"]:
            for ring in part:
                for x, y, *more in ring:
                    assert -3.5 < x < -1 and 5 < y < 8 and not more
                    assert round(x, 7) == x and round(y, 7) == y


HOSTILE_FIELDS = (
    "fid:integer,georelayid:string,issues:string,outcome:string,geometry:string,plotid:string,Área:double,ÁREA_2:string"
)


@pytest.mark.parametrize("file_format", [0, 1, 2])
def test_fields_with_hostile_names_survive_the_way_there_and_back(send, service, file_format):
    values = [[7, "mine", "i", "o", "g", "p", 1.5, "ä"], [8, "mine", "i", "o", "g", "p2", 2.5, "日本"]]
    layer = memory_layer("Polygon", [(square(k), row) for k, row in enumerate(values)], HOSTILE_FIELDS)
    done = send(layer, FORMAT=file_format)
    assert done.error == ""
    own = [each.split(":")[0] for each in HOSTILE_FIELDS.split(",")]
    assert names(done["OUTPUT"])[: len(own)] == own
    assert [feature.attributes()[: len(own)] for feature in done["OUTPUT"].getFeatures()] == values
    assert "outcome_2" in names(done["OUTPUT"])
    assert len({name.lower() for name in names(done["OUTPUT"])}) == len(names(done["OUTPUT"]))


@pytest.mark.parametrize("output", ["memory:", "gpkg", "geojson", "table"])
def test_hostile_fields_fit_every_kind_of_output(send, tmp_path, output):
    layer = memory_layer("Polygon", [(square(0), [7, "mine", "i", "o", "g", "p", 1.5, "ä"])], HOSTILE_FIELDS)
    paths = {
        "memory:": "memory:",
        "gpkg": str(tmp_path / "a.gpkg"),
        "geojson": str(tmp_path / "a.geojson"),
        "table": f"ogr:dbname='{tmp_path / 'b.gpkg'}' table=\"rows\" (geom)",
    }
    done = send(layer, OUTPUT=paths[output])
    assert done.error == ""


def typed_layer():
    """A layer with a field of every type that QGIS 3.22 knows."""
    from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "typed", "memory")
    fields = [
        QgsField("d", type_of_field("Date")),
        QgsField("t", type_of_field("Time")),
        QgsField("dt", type_of_field("DateTime")),
        QgsField("b", type_of_field("Bool")),
        QgsField("blob", type_of_field("ByteArray")),
        QgsField("texts", type_of_field("StringList"), "", 0, 0, "", type_of_field("String")),
        QgsField("ints", type_of_field("List"), "", 0, 0, "", type_of_field("Int")),
        QgsField("big", type_of_field("LongLong")),
        QgsField("x", type_of_field("Double")),
    ]
    assert layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    for values in (
        [
            QDate(2024, 2, 29),
            QTime(1, 2, 3),
            QDateTime(QDate(2024, 2, 29), QTime(1, 2, 3)),
            True,
            QByteArray(b"\x00\xff"),
            ["a", "ü"],
            [1, 2],
            2**40,
            1.5,
        ],
        [NULL] * 9,
    ):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(square(layer.featureCount())))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeature(feature), layer.dataProvider().lastError()
    return layer


@pytest.mark.parametrize("file_format", [0, 1, 2])
def test_fields_of_every_type_are_sent_and_kept(send, service, plugin, file_format):
    layer = typed_layer()
    done = send(layer, FORMAT=file_format)
    assert done.error == "", done.text
    own = names(layer)
    assert names(done["OUTPUT"])[: len(own)] == own
    first, second = list(done["OUTPUT"].getFeatures())
    assert first["d"].toString("yyyy-MM-dd") == "2024-02-29" and first["b"] in (True, 1) and first["big"] == 2**40
    assert not [name for name in names(done["OUTPUT"]) if name.endswith("_2")], names(done["OUTPUT"])


@pytest.mark.parametrize(
    "kind, wkt",
    [
        ("PolygonZM", "POLYGON ZM((-2.4 6.4 5 1,-2.398 6.4 5 1,-2.398 6.402 5 1,-2.4 6.4 5 1))"),
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(-2.4 6.4,-2.399 6.401,-2.398 6.4,-2.399 6.399,-2.4 6.4))"),
        (
            "MultiSurface",
            "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(-2.4 6.4,-2.399 6.401,-2.398 6.4,-2.399 6.399,-2.4 6.4)))",
        ),
        ("Point", "POINT(-2.4 6.4)"),
        ("MultiPoint", "MULTIPOINT(-2.4 6.4,-2.41 6.4)"),
        ("PointZ", "POINT Z(-2.4 6.4 3)"),
    ],
)
@pytest.mark.parametrize("file_format", [0, 1, 2])
def test_odd_but_sound_geometries_are_sent_flat_and_straight(send, service, kind, wkt, file_format):
    done = send(memory_layer(kind, [(wkt, ["a"])]), FORMAT=file_format)
    assert done.error == "", done.text
    ((geometry, _),) = service.stored(done["COLLECTION_ID"])
    assert "Curve" not in geometry["type"] and "Surface" not in geometry["type"]
    assert rows(done["OUTPUT"])[0]["outcome"] != "not sent"
    from qgis.core import QgsWkbTypes

    original = QgsWkbTypes.parseType(kind)
    assert QgsWkbTypes.flatType(QgsWkbTypes.singleType(done["OUTPUT"].wkbType())) in (
        QgsWkbTypes.flatType(QgsWkbTypes.singleType(original)),
    )


def test_layers_that_cannot_be_sent_say_why_in_one_sentence(send, service):
    cases = {
        "coordinate reference system": memory_layer("Polygon", [(square(0), ["a"])], crs=""),
        "wrong geometry type": memory_layer("LineString", [("LINESTRING(-2.4 6.4,-2.3 6.5)", ["a"])]),
        "no plot": memory_layer("Polygon", []),
        "without geometry": memory_layer("None", [(None, ["a"])], crs="EPSG:4326"),
    }
    for words, layer in cases.items():
        done = send(layer)
        assert words in done.error.lower() or words in done.error, (words, done.error)
        assert "Nothing was sent" in done.error
    for words, layer in cases.items():
        for choice in (1, 2):
            done = send(layer, ON_INVALID=choice)
            assert "Nothing was sent" in done.error, (words, choice, done.text)
    assert service.sent() == []


@pytest.mark.parametrize("kind", ["memory", "gpkg"])
def test_only_selected_plots_are_sent_where_that_is_asked(send, service, plugin, few, kind):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    layer = memory_layer("Polygon", [(square(k), [f"GH-{k + 1:04d}"]) for k in range(12)])
    if kind == "gpkg":
        layer = QgsVectorLayer(str(few), "few", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([12, 2, 5, 9, 7])
        expected = ["GH-0002", "GH-0005", "GH-0007", "GH-0009", "GH-0012"]
        done = send(QgsProcessingFeatureSourceDefinition(layer.id(), True))
        assert [properties["plot_id"] for _, properties in service.stored(done["COLLECTION_ID"])] == expected
        assert [row["plot_id"] for row in rows(done["OUTPUT"])] == expected
        layer.selectByIds([9, 7, 2, 12, 5])
        again = send(QgsProcessingFeatureSourceDefinition(layer.id(), True))
        assert again["JOB_ID"] == done["JOB_ID"]  # the order of a selection makes no other run
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_file_is_sent_byte_for_byte(run, service, tmp_path):
    import hashlib

    from georelay.sandbox.accounts import ACCOUNT
    from georelay.sandbox.epoch.uploads import new_collection_id

    features = [
        {"type": "Feature", "properties": {"plotid": str(k)}, "geometry": {"type": "Polygon", "coordinates": [ring(k)]}}
        for k in range(3)
    ]
    path = tmp_path / "Meine Flächen.geojson"
    path.write_bytes(b"\n " + json.dumps({"type": "FeatureCollection", "features": features}, indent=3).encode())
    done = run("epochbatchprocess", FILE=str(path), CONNECTION="sandbox", COLLECTION_NAME="as it is", OUTPUT="memory:")
    assert done.error == "", done.text
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert done["COLLECTION_ID"] == new_collection_id(ACCOUNT, "as it is", digest)
    assert done["OUTPUT"].featureCount() == 3 and "outcome" in names(done["OUTPUT"])
    staged = run("epochstageplots", FILE=str(path), CONNECTION="sandbox", COLLECTION_NAME="staged")
    assert staged["COLLECTION_ID"] == new_collection_id(ACCOUNT, "staged", digest)


def ring(number):
    from qgis.core import QgsGeometry

    return json.loads(QgsGeometry.fromWkt(square(number)).asJson(7))["coordinates"][0]


def test_findings_in_a_file_are_warnings(run, service, tmp_path):
    from qgis.core import QgsGeometry

    bad = json.loads(QgsGeometry.fromWkt(square(0)).asJson(7))
    features = [
        {"type": "Feature", "properties": {}, "geometry": bad},
        {"type": "Feature", "properties": {}, "geometry": bad},
    ]
    path = tmp_path / "twice.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    done = run("epochstageplots", FILE=str(path), CONNECTION="sandbox")
    assert done.error == ""
    assert any("Same ground twice" in each for each in done.warnings), done.text


@pytest.mark.parametrize(
    "make, words",
    [
        (lambda folder: folder / "absent.geojson", "exist"),
        (lambda folder: written(folder / "plots.xlsx", b"PK"), ".geojson"),
        (lambda folder: written(folder / "plots.geojson", b"<html>no</html>"), "cannot be read"),
        (lambda folder: written(folder / "plots.zip", b"no zip"), "cannot be read"),
        (lambda folder: written(folder / "plots.csv", b""), "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_sent_says_why(run, service, tmp_path, make, words):
    done = run("epochbatchprocess", FILE=str(make(tmp_path)), CONNECTION="sandbox")
    assert words in done.error and "Nothing was sent" in done.error and service.sent() == [], done.text


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_layer_and_a_file_or_neither_are_refused(run, service, few, tmp_path):
    path = written(tmp_path / "a.geojson", b'{"type":"FeatureCollection","features":[]}')
    both = run("epochbatchprocess", INPUT=str(few), FILE=str(path), CONNECTION="sandbox")
    neither = run("epochstageplots", CONNECTION="sandbox")
    for done in (both, neither):
        assert "one of the two" in done.error and "Nothing was sent" in done.error
    assert service.sent() == []


def test_points_among_polygons_come_back_in_a_layer_beside_the_output(send, service, tmp_path):
    from qgis.core import QgsVectorLayer

    shapes = ["POINT(-2.5 6.5)", square(0), square(1), f"MULTIPOLYGON({square(5)[7:]})"]
    features = [
        {"type": "Feature", "properties": {"n": k}, "geometry": json.loads(QgsGeometry.fromWkt(wkt).asJson(7))}
        for k, wkt in enumerate(shapes)
    ]
    path = written(tmp_path / "mixed.geojson", json.dumps({"type": "FeatureCollection", "features": features}).encode())
    out = tmp_path / "out.gpkg"
    done = send(str(path), OUTPUT=str(out))
    assert done.error == "", done.text
    assert len(service.stored(done["COLLECTION_ID"])) == 4
    polygons, points = (QgsVectorLayer(f"{out}|layername={name}", name, "ogr") for name in ("out", "out_points"))
    assert [row["n"] for row in rows(polygons)] == [1, 2, 3] and [row["n"] for row in rows(points)] == [0]
    assert all(row["outcome"] for row in rows(polygons) + rows(points))
    memory = send(str(path))
    words = "1 feature is of another type (points)"
    assert memory["OUTPUT"].featureCount() == 3 and any(words in each for each in memory.warnings)
