"""Columns of any name survive in every format, and what was written is proven to be there."""

from __future__ import annotations

import json
import resource
from contextlib import contextmanager
from pathlib import Path

import pytest
from made_layers import memory_layer, square

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
COUNT = 3
COLUMNS = {  # fields of a memory layer, with a value for each of the plots
    "geom": [("geom:string", ["a", "b", "c"])],
    "GEOM": [("GEOM:string", ["a", "b", "c"])],
    "geometry": [("geometry:string", ["a", "b", "c"])],
    "fid": [("fid:integer", [7, 8, 9])],
    "fid doubled": [("fid:integer", [7, 7, 8])],
    "fid with nulls": [("fid:integer", [7, None, None])],
    "fid as text": [("fid:string", ["x", "y", "x"])],
    "fid as a real number": [("fid:double", [1.5, 1.5, 2.0])],
    "fid not the first": [("a:string", ["a", "b", "c"]), ("fid:integer", [7, 8, 9])],
    "fid not the first, doubled": [("a:string", ["a", "b", "c"]), ("fid:integer", [7, 7, 9])],
    "FID": [("FID:integer", [7, 7, 8])],
    "ogc_fid": [("ogc_fid:integer", [7, 7, 8])],
    "our own": [("georelay_fid:integer", [7, 7, 8]), ("georelay_geom:string", ["a", "b", "c"])],
    "our key": [("georelayid:string", ["a", "b", "c"]), ("georelayid_sent:string", ["d", "e", "f"])],
    "all of ours": [(f"{name}:string", ["a", "b", "c"]) for name in ("fid", "geom", "georelay_fid", "georelay_geom")],
    "twins": [("Name:string", ["a", "b", "c"]), ("name:string", ["d", "e", "f"]), ("NAME:integer", [1, 2, 3])],
    "twins of the key": [("fid:integer", [7, 7, 9]), ("FID:string", ["a", "b", "c"])],
    "issues": [("issues:string", ["a", "b", "c"]), ("ISSUES_2:string", ["d", "e", "f"])],
    "outcome": [("outcome:string", ["a", "b", "c"]), ("Outcome:string", ["d", "e", "f"])],
    "rowid": [("rowid:integer", [1, 1, 1]), ("oid:integer", [2, 2, 2])],
    "long twins": [("a_very_long_name_1:string", ["a", "b", "c"]), ("a_very_long_name_2:string", ["d", "e", "f"])],
    "quotes": [('a"b:string', ["a", "b", "c"]), ("c'd:string", ["d", "e", "f"])],
    "signs of XML": [("a<b:string", ["a", "b", "c"]), ("a&b:string", ["d", "e", "f"]), ("a>b:integer", [1, 2, 3])],
    "blanks": [("a b:string", ["a", "b", "c"]), ("a\tb:string", ["d", "e", "f"]), ("A B:integer", [1, 2, 3])],
    "no letters": [("2nd:string", ["a", "b", "c"]), ("m²:double", [1.5, 2.5, 3.5]), ("\U0001f600:integer", [7, 8, 9])],
    "accents": [
        ("Größe:string", ["a", "b", "c"]),
        ("grosse:string", ["d", "e", "f"]),
        ("Grösse:string", ["g", "h", "i"]),
    ],
    "reserved": [
        ("OBJECTID:integer", [7, 7, 8]),
        ("gml_id:string", ["a", "b", "c"]),
        ("Shape:string", ["d", "e", "f"]),
    ],
    "of a KML, numbers": [
        ("Name:integer", [1, 2, 3]),
        ("description:double", [1.5, 2.5, 3.5]),
        ("icon:integer", [4, 5, 6]),
    ],
    "of a KML": [
        ("Name:string", ["a", "b", "c"]),
        ("description:string", ["d", "e", "f"]),
        ("begin:string", ["g", "h", "i"]),
    ],
}
FORMATS = [
    "gpkg",
    "table",
    "layername",
    "geojson",
    "shp",
    "memory:",
    "csv",
    "sqlite",
    "fgb",
    "kml",
    "gml",
    "gdb",
    "tab",
]


def layer_with(columns):
    names = [name.rpartition(":")[0] for name, _ in columns]
    layer = memory_layer("Polygon", [], "")
    from qgis.core import QgsFeature, QgsField, QgsGeometry
    from qgis.PyQt.QtCore import QVariant

    types = {"string": QVariant.String, "integer": QVariant.LongLong, "double": QVariant.Double}
    fields = [QgsField(name, types[each.rpartition(":")[2]]) for name, (each, _) in zip(names, columns)]
    assert layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    assert [field.name() for field in layer.fields()] == names
    for k in range(COUNT):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(square(k)))
        feature.setAttributes([values[k] for _, values in columns])
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def target(tmp_path, kind, name="out"):
    return {
        "memory:": "memory:",
        "table": f"ogr:dbname='{tmp_path / 'db.gpkg'}' table=\"{name}\" (geom)",
        "layername": f"{tmp_path / 'db.gpkg'}|layername={name}",
    }.get(kind, str(tmp_path / f"{name}.{kind}"))


def opened(done, name):
    from qgis.core import QgsVectorLayer

    made = done[name]
    return made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "out", "ogr")


def columns_of(layer, first):
    """The values of each column, in the order of the plots; ``first`` is how many columns are the input's."""
    found = (
        sorted(layer.getFeatures(), key=lambda each: each.geometry().boundingBox().xMinimum())
        if (layer.isSpatial())
        else list(layer.getFeatures())
    )
    values = [[plain(value) for value in each.attributes()] for each in found]
    return [list(column) for column in zip(*values)]


def plain(value):
    from qgis.core import NULL

    return None if value is None or value == NULL or value == "" else value


def holds(found, expected):
    """Whether a column has these values; text formats give numbers as text."""
    return [each if each is None else str(each).replace(".0", "") for each in found] == [
        each if each is None else str(each).replace(".0", "") for each in expected
    ]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("case", COLUMNS)
def test_columns_of_any_name_reach_every_format(run, tmp_path, case, kind):
    from osgeo import ogr

    columns = COLUMNS[case]
    layer = layer_with(columns)
    done = run("checkplots", INPUT=layer, VALID=target(tmp_path, kind))
    assert done.error == "", done.text
    made = opened(done, "VALID")
    assert made.featureCount() == COUNT
    if kind == "kml" and ogr.GetDriverByName("LIBKML") is None:  # what writes it reads names and descriptions only
        text = Path(done["VALID"].partition("|")[0]).read_text(encoding="utf-8")
        texts = [str(value).replace(".0", "") for _, values in columns for value in values if value is not None]
        assert all(f">{each}<" in text.replace(".0<", "<") for each in texts), text
        return
    found = columns_of(made, len(columns))
    for name, values in columns:
        told = any(f"'{name.rpartition(':')[0]}'" in line and "put as 0" in line for line in done.log)
        values = [each or 0 for each in values] if told else values
        assert any(holds(each, values) for each in found), (case, kind, [f.name() for f in made.fields()], found)
    names = [field.name() for field in made.fields()]
    for name in (each.rpartition(":")[0] for each, _ in columns):
        assert name in names or any(f"'{name}' is '" in each for each in done.log), (name, names, done.text)


@pytest.mark.parametrize("id_field", [False, True])
@pytest.mark.parametrize("case", COLUMNS)
def test_columns_of_any_name_go_to_the_service_and_come_back(run, service, tmp_path, case, id_field):
    columns = COLUMNS[case]
    id_name = next((n.rpartition(":")[0] for n, v in columns if len(set(v)) == COUNT and None not in v), "")
    if id_field and not id_name:
        pytest.skip("no column names each plot")
    out = str(tmp_path / "out.gpkg")
    more = {"ID_FIELD": id_name} if id_field else {}
    done = run("epochbatchprocess", INPUT=layer_with(columns), CONNECTION="sandbox", OUTPUT=out, STATS=[0], **more)
    assert done.error == "", done.text
    from qgis.core import QgsVectorLayer

    (results,) = (tmp_path / "home" / "results").glob("*.gpkg")
    collected = run("collectjobs", JOB_ID=done["JOB_ID"], OUTPUT=str(tmp_path / "again"))
    assert collected.error == "" and collected["COLLECTED"] == 1, collected.text
    for source in (out, f"{results}|layername=plots", collected["LAYERS"][0]):
        layer = QgsVectorLayer(source, "results", "ogr")
        found = columns_of(layer, len(columns))
        assert layer.featureCount() == COUNT
        for _, values in columns:
            assert any(holds(each, values) for each in found), (source, [f.name() for f in layer.fields()])
        assert sum("outcome" in field.name() for field in layer.fields()) >= 1


def test_results_in_memory_have_the_very_names_of_the_input(run, service):
    columns = COLUMNS["twins"] + COLUMNS["all of ours"]
    done = run("epochbatchprocess", INPUT=layer_with(columns), CONNECTION="sandbox", OUTPUT="memory:", STATS=[0])
    names = [field.name() for field in done["OUTPUT"].fields()]
    assert names[: len(columns)] == [name.rpartition(":")[0] for name, _ in columns]


def test_the_key_of_a_geopackage_stays_its_key(run, few, tmp_path):
    from qgis.core import QgsVectorLayer

    done = run("checkplots", INPUT=str(few), VALID=str(tmp_path / "a.gpkg"))
    before, after = QgsVectorLayer(str(few), "a", "ogr"), QgsVectorLayer(done["VALID"], "b", "ogr")
    assert [f.name() for f in before.fields()] == [f.name() for f in after.fields()]
    assert [f["fid"] for f in before.getFeatures()] == [f["fid"] for f in after.getFeatures()]


@pytest.mark.parametrize(
    "name", ["fid_twice", "FID_upper", "fid_null", "column_geom", "column_georelay_geom", "column_names_case_twins"]
)
@pytest.mark.skipif(not CASES.is_dir(), reason="the shared data is not here")
def test_the_small_inputs_with_a_right_answer(run, service, tmp_path, name):
    from qgis.core import QgsVectorLayer

    path = CASES / f"{name}.geojson"
    rows = json.loads(path.read_text(encoding="utf-8"))["features"]
    texts = {str(value) for row in rows for value in row["properties"].values() if value is not None}
    for algorithm, output, more in (
        ("checkplots", "VALID", {}),
        ("fixplots", "OUTPUT", {}),
        ("epochbatchprocess", "OUTPUT", {"CONNECTION": "sandbox", "ON_INVALID": 1, "STATS": [0]}),
    ):
        out = tmp_path / f"{algorithm}.gpkg"
        done = run(algorithm, INPUT=str(path), **{output: str(out)}, **more)
        assert done.error == "", (algorithm, done.text)
        layer = QgsVectorLayer(str(out), "out", "ogr")
        values = {str(value) for each in layer.getFeatures() for value in each.attributes()}
        assert layer.featureCount() == len(rows) and texts <= values, (algorithm, texts - values)


@pytest.mark.parametrize("which", ["Name", "name"])
@pytest.mark.parametrize("algorithm", ["checkplots", "epochstageplots"])
def test_either_of_two_columns_that_differ_only_in_case_can_be_the_id(run, service, algorithm, which):
    layer = layer_with([("Name:string", ["a", "b", "c"]), ("name:string", ["x", "x", "z"])])
    done = run(algorithm, INPUT=layer, ID_FIELD=which, CONNECTION="sandbox")
    told = (
        json.loads(done["SUMMARY"])
        if algorithm == "checkplots"
        else {"duplicate_id": "Plot id used twice" in done.error}
    )
    assert bool(told.get("duplicate_id")) is (which == "name"), done.text


@pytest.mark.parametrize("one, two", [("table", "table"), ("layername", "layername"), ("table", "layername")])
def test_several_sinks_in_one_geopackage(run, sample, tmp_path, one, two):
    done = run(
        "checkplots",
        INPUT=str(sample),
        VALID=target(tmp_path, one, "valid"),
        INVALID=target(tmp_path, two, "invalid"),
        ISSUES=target(tmp_path, one, "issues"),
    )
    assert done.error == "", done.text
    counts = {name: opened(done, name).featureCount() for name in ("VALID", "INVALID", "ISSUES")}
    assert counts == {"VALID": done["VALID_COUNT"], "INVALID": done["INVALID_COUNT"], "ISSUES": done["ISSUE_COUNT"]}
    assert [path.name for path in tmp_path.glob("db*")] == ["db.gpkg"]


def test_a_table_added_to_a_geopackage_leaves_the_others(run, few, tmp_path):
    from qgis.core import QgsVectorLayer

    for name in ("one", "two"):
        done = run("checkplots", INPUT=str(few), VALID=target(tmp_path, "layername", name))
        assert done.error == "", done.text
    for name in ("one", "two"):
        assert QgsVectorLayer(f"{tmp_path / 'db.gpkg'}|layername={name}", name, "ogr").featureCount() == 12


@contextmanager
def small_disk(limit):
    """No file of this process may grow beyond the limit: what a full disk does to whoever writes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("kind", ["gpkg", "table", "geojson", "shp", "fgb"])
@pytest.mark.parametrize("algorithm, output", [("checkplots", "VALID"), ("fixplots", "OUTPUT")])
def test_a_disk_that_filled_up_is_an_error_and_no_success(run, tmp_path, kind, algorithm, output):
    layer = memory_layer("Polygon", [(square(k), ["x" * 200]) for k in range(3000)])
    with small_disk(300_000):
        done = run(algorithm, INPUT=layer, **{output: target(tmp_path, kind)})
    assert done.error and "Traceback" not in done.text, (kind, done.results)
    assert "whole" in done.error or "could not be written" in done.error or "read or write" in done.error, done.error


@pytest.mark.parametrize("file_format", [0, 1, 2])
def test_nothing_is_sent_where_the_plots_do_not_fit_on_the_disk(run, service, file_format):
    layer = memory_layer("Polygon", [(square(k), ["x" * 200]) for k in range(3000)])
    with small_disk(300_000):
        done = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", FORMAT=file_format)
    assert done.error and service.sent() == [], done.text


def test_a_geopackage_that_may_not_be_written_is_never_taken_away(qgis, tmp_path):
    from georelay.bridge.results import _drop_ruin
    from georelay.sandbox.samples import write_samples

    path = tmp_path / "theirs.gpkg"
    write_samples(path)
    path.chmod(0o400)
    _drop_ruin(path)
    assert path.exists()
