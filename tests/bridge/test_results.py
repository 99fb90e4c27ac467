"""What a service brought becomes rows: every column, every geometry, nothing lost on the way to the file."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis.core")
from georelay.bridge.results import (  # noqa: E402
    Spool,
    add_all,
    geometry_from_json,
    lonlat,
    renamed,
    siblings,
    write_gpkg,
)
from georelay.providers.declare import Column  # noqa: E402
from georelay.providers.errors import Cancelled, InputError  # noqa: E402
from georelay.providers.spool import SpooledRows  # noqa: E402
from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsVectorLayer, QgsWkbTypes  # noqa: E402

POINT = {"type": "Point", "coordinates": [1.0, 2.0]}
POINTS = {"type": "MultiPoint", "coordinates": [[1.0, 2.0], [3.0, 4.0]]}
LINE = {"type": "LineString", "coordinates": [[0.0, 0.0], [1.0, 1.0]]}
PLOT = {"type": "Polygon", "coordinates": [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]}
PLOTS = {"type": "MultiPolygon", "coordinates": [PLOT["coordinates"]]}
MIXED = {"type": "GeometryCollection", "geometries": [POINT]}


def feature(geometry, **properties):
    return {"type": "Feature", "geometry": geometry, "properties": properties}


@pytest.fixture
def spool(qgis, tmp_path):
    return Spool(tmp_path / "spool.jsonl")


@pytest.mark.parametrize("count", [0, 1, 5])
def test_what_arrives_is_kept_as_it_is_and_counted(spool, count):
    given = [feature(POINT, plot=f"p{at}", share=at / 2, name="Côte") for at in range(count)]
    assert spool.fill(iter(given)) is spool
    assert list(spool) == given and spool.count == count


def test_rows_that_lie_on_disk_already_stay_there_and_are_learned_from(spool, tmp_path):
    given = [feature(POINT, plot="p1"), feature(PLOT, share=0.5), feature(PLOT, share=0.5)]
    rows = SpooledRows(tmp_path / "there.jsonl").fill(given)
    assert spool.fill(rows) is spool and list(spool) == given and not (tmp_path / "spool.jsonl").exists()
    assert spool.families == {"point": 1, "polygon": 2} and list(spool.columns) == ["plot", "share"]


def test_rows_of_a_table_are_features_without_a_place(spool):
    spool.fill([{"plot": "a", "geometry": None}, {"plot": "b", "type": "Row"}])
    assert [each["properties"]["plot"] for each in spool] == ["a", "b"]
    assert all(each["type"] == "Feature" and each["geometry"] is None for each in spool)
    assert spool.family == "none" and spool.families == {}


def test_who_stops_gets_no_more(spool):
    looks = iter([False, False, True])
    with pytest.raises(Cancelled):
        spool.fill([feature(POINT)] * 5, lambda: next(looks))
    assert spool.count == 2


COLUMNS = [  # values of one column, one after the other, and its type
    (("a", None), "text"), ((None, None), ""), ((1, None, 2), "integer"), ((1, 2.5), "number"), ((True, False), "flag"),
    ((1, "a"), "text"), (({"a": 1},), "text"), ((2**70,), "number"), ((True, 3), "text"),
]  # fmt: skip


@pytest.mark.parametrize("values, kind", COLUMNS)
def test_a_column_is_as_wide_as_its_values_need(spool, values, kind):
    spool.fill([feature(POINT, v=value) for value in values] + [feature(POINT)])
    assert spool.columns == {"v": kind}


def test_columns_that_are_declared_come_first_and_are_widened_too(tmp_path):
    spool = Spool(tmp_path / "s", [Column("plot", "text"), Column("share", "integer")])
    spool.fill([feature(None, extra=True, share=0.5)])
    assert spool.columns == {"plot": "text", "share": "number", "extra": "flag"}
    assert [field.name() for field in spool.fields()] == ["plot", "share", "extra"]


FAMILIES = [  # geometries: the family of most, the others beside it
    ([PLOT, PLOTS, POINT], "polygon", {"point"}), ([POINT, POINT, PLOT, LINE], "point", {"polygon", "line"}),
    ([LINE], "line", set()), ([None, None, POINT], "point", set()), ([MIXED, MIXED, LINE], "line", set()),
    ([MIXED], "none", set()), ([None], "none", set()), ([], "none", set()),
]  # fmt: skip


@pytest.mark.parametrize("geometries, family, others", FAMILIES)
def test_the_family_is_that_of_most_features(spool, geometries, family, others):
    spool.fill([feature(geometry) for geometry in geometries])
    assert spool.family == family and set(siblings(spool)) == others


def test_a_sink_takes_the_multi_type_where_single_ones_fit_in_too(spool):
    types = QgsWkbTypes.Type
    spool.fill([feature(POINT), feature(PLOT)])
    assert [spool.wkb_type(family) for family in ("point", "line", "polygon", "none")] == [
        types.Point, types.MultiLineString, types.MultiPolygon, types.NoGeometry,
    ]  # fmt: skip
    spool.fill([feature(POINTS)])
    assert spool.wkb_type("point") == types.MultiPoint and spool.wkb_type("polygon") == types.MultiPolygon


def test_each_family_gets_its_rows_and_the_largest_those_without_a_place(spool):
    spool.fill([feature(POINT, n=1), feature(PLOT, n=2), feature(PLOTS, n=3), feature(None, n=4), feature(MIXED, n=5)])
    rows = {family: list(spool.rows(family, spool.fields())) for family in ("polygon", "point", "line")}
    assert {family: [each["n"] for each in found] for family, found in rows.items()} == {
        "polygon": [2, 3, 4], "point": [1], "line": [],
    }  # fmt: skip
    polygons = rows["polygon"]
    assert [each.geometry().asWkt() for each in polygons[:2]] == ["MultiPolygon (((0 0, 1 0, 1 1, 0 0)))"] * 2
    assert polygons[2].geometry().isNull() and rows["point"][0].geometry().asWkt() == "Point (1 2)"


def test_rows_of_a_table_come_where_there_is_no_geometry_at_all(spool):
    spool.fill([feature(None, n=1, what={"a": [1]}), {"n": 2}])
    found = list(spool.rows("none", spool.fields()))
    assert [each["n"] for each in found] == [1, 2] and json.loads(found[0]["what"]) == {"a": [1]}


def test_a_geometry_that_cannot_be_read_is_none(qgis):
    multi = QgsWkbTypes.Type.MultiPolygon
    assert geometry_from_json(PLOT, QgsWkbTypes.Type.Polygon).asWkt() == "Polygon ((0 0, 1 0, 1 1, 0 0))"
    assert geometry_from_json(PLOT, multi).asWkt().startswith("MultiPolygon")
    assert geometry_from_json({"type": "Polygon"}, multi).isNull()
    assert geometry_from_json({"type": "Nonsense", "coordinates": 3}, multi).isNull()


class Sink:
    """Takes batches, or refuses from one on."""

    def __init__(self, refuses=None, why=""):
        self.batches, self.refuses, self.why = [], refuses, why

    def addFeatures(self, batch, flags):  # noqa: N802 - QGIS calls it so
        self.batches.append(len(batch))
        return len(self.batches) != self.refuses

    def lastError(self):  # noqa: N802
        return self.why


@pytest.mark.parametrize("count, batches", [(0, []), (1, [1]), (1000, [1000]), (2500, [1000, 1000, 500])])
def test_rows_are_added_in_batches_and_counted(qgis, count, batches):
    sink = Sink()
    assert add_all(sink, [QgsFeature()] * count, lambda: False) == count and sink.batches == batches


def test_a_sink_that_refuses_is_one_sentence_and_a_stop_is_a_stop(qgis):
    with pytest.raises(InputError, match=r"^The output could not be written: disk full\.$"):
        add_all(Sink(2, "disk full"), [QgsFeature()] * 2500, lambda: False)
    with pytest.raises(InputError, match="the file refused the features"):
        add_all(Sink(1), [QgsFeature()], lambda: False)
    sink, looks = Sink(), iter([False, True])
    with pytest.raises(Cancelled):
        add_all(sink, [QgsFeature()] * 2500, lambda: next(looks))
    assert sink.batches == [1000]


def written(path, name, spool, told=None):
    rows, fields = spool.rows("point", spool.fields()), spool.fields()
    heard = [] if told is None else told
    return write_gpkg(path, name, fields, QgsWkbTypes.Type.Point, lonlat(), rows, tell=heard.append)


def opened(source):
    layer = QgsVectorLayer(source, "read", "ogr")
    assert layer.isValid(), source
    return layer


def test_a_layer_of_a_geopackage_is_written_beside_the_others_and_replaces_only_its_own(spool, tmp_path):
    path = tmp_path / "new folder" / "results.gpkg"
    spool.fill([feature(POINT, plot="a"), feature(POINT, plot="b")])
    first = written(path, "first", spool)
    second = written(path, "second", spool)
    assert (first, second) == (f"{path}|layername=first", f"{path}|layername=second")
    assert [each["plot"] for each in opened(first).getFeatures()] == ["a", "b"]
    spool.fill([feature(POINT, plot="c")])
    written(path, "first", spool)
    assert [each["plot"] for each in opened(first).getFeatures()] == ["c"]
    assert [each["plot"] for each in opened(second).getFeatures()] == ["a", "b"]
    assert opened(first).crs().authid() == "EPSG:4326"


def test_a_ruin_is_replaced_by_a_whole_file(spool, tmp_path):
    path = tmp_path / "results.gpkg"
    path.write_bytes(b"SQLite format 3\x00 and no more")
    spool.fill([feature(POINT, plot="a")])
    assert opened(written(path, "first", spool)).featureCount() == 1


def test_columns_of_any_name_keep_their_values_and_what_was_renamed_is_told(spool, tmp_path):
    names = ["fid", "geom", "ogc_fid", "Name", "NAME", "name"]
    spool.fill([feature(POINT, **{name: f"{name} value" for name in names})])
    told = []
    layer = opened(written(tmp_path / "r.gpkg", "r", spool, told))
    values = next(layer.getFeatures()).attributes()[1:]  # the key comes first
    assert values == [f"{name} value" for name in names]
    assert len(told) == 1 and "r.gpkg" in told[0] and "NAME" in told[0]
    quiet = []
    spool = Spool(tmp_path / "plain").fill([feature(POINT, plot="a")])
    written(tmp_path / "plain.gpkg", "r", spool, quiet)
    assert quiet == []


def test_fields_keep_their_type_under_another_name(spool):
    spool.fill([feature(POINT, n=1, share=0.5)])
    fields = renamed(spool.fields(), ["number", "part"])
    assert [field.name() for field in fields] == ["number", "part"]
    assert [field.type() for field in fields] == [field.type() for field in spool.fields()]
    assert [field.name() for field in spool.fields()] == ["n", "share"]
    assert renamed(QgsFields(), []).count() == 0 and QgsGeometry().isNull()
