"""The EU file as a person gets it: nothing false in it, everything wrong told at once, what was there not lost."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square

BOW_TIE = "POLYGON((-2.5 6.3,-2.49 6.31,-2.49 6.3,-2.5 6.31,-2.5 6.3))"
HOLED = (
    "POLYGON((-2.5 6.3,-2.49 6.3,-2.49 6.31,-2.5 6.31,-2.5 6.3),(-2.497 6.303,-2.494 6.303,-2.494 6.306,-2.497 6.303))"
)
NOTHING = "POLYGON((0 0,1e-9 0,0 1e-9,0 0))"


@pytest.fixture
def export(run, tmp_path):
    """Runs the export into one file; what it wrote is under "written"."""

    def call(layer, **parameters):
        path = tmp_path / "out.geojson"
        done = run("exporteudr", INPUT=layer, OUTPUT=str(path), **parameters)
        done.path = path
        done.written = json.loads(path.read_text(encoding="utf-8"))["features"] if path.exists() else []
        done.said = [feature["properties"] for feature in done.written]
        return done

    return call


def plots(values, fields="plot_id:string", kind="Polygon", shapes=square):
    return memory_layer(kind, [(shapes(k), each) for k, each in enumerate(values)], fields)


def points(number):
    return f"POINT({-2.4123456 + number / 100:.7f} 6.3123456)"


def test_a_code_is_a_code_even_where_a_column_has_that_name(export):
    layer = plots([["CI", "Ama"], ["x", "Kofi"]], "GH:string,who:string")
    done = export(layer, PRODUCER_COUNTRY="GH", PRODUCER_NAME="who", PRODUCTION_PLACE="Tano")
    assert done.error == ""
    assert [each["ProducerCountry"] for each in done.said] == ["GH", "GH"]
    assert [each["ProducerName"] for each in done.said] == ["Ama", "Kofi"]
    assert {each["ProductionPlace"] for each in done.said} == {"Tano"}


@pytest.mark.parametrize("given, name", [("who", "Ama"), ("WHO", "Kofi"), ("Who", "Who"), ("Coop 7", "Coop 7")])
def test_a_column_is_meant_by_its_exact_name_only(export, tmp_path, given, name):
    path = tmp_path / "in.geojson"  # a file may have names that differ only in case
    feature = {
        "type": "Feature",
        "properties": {"who": "Ama", "WHO": "Kofi"},
        "geometry": {"type": "Point", "coordinates": [-2.4123456, 6.3]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    done = export(str(path), PRODUCER_COUNTRY="GH", PRODUCER_NAME=given)
    assert done.error == "" and [each["ProducerName"] for each in done.said] == [name]


def test_without_a_country_each_plot_has_that_of_its_ground(export):
    layer = memory_layer("Polygon", [(square(0), ["a"]), (square(0, x=-5.4), ["b"])])
    done = export(layer)
    assert done.error == "" and [each["ProducerCountry"] for each in done.said] == ["GH", "CI"]
    assert "CI, GH" in done.text


def test_everything_that_is_wrong_is_told_at_once_and_nothing_is_written(export):
    rows = [["gh", "1"], ["GH", "1"], ["UK", "1"], ["GHA", "x ha"], [None, "1"]]
    layer = memory_layer(
        "Point", [(points(k), [f"P{k}", *row]) for k, row in enumerate(rows)], "plot_id:string,iso:string,ha:string"
    )
    done = export(layer, ID_FIELD="plot_id", PRODUCER_COUNTRY="iso", AREA_FIELD="ha")
    assert not done.path.exists()
    assert (
        "No country code: 4 (plot P0, P2, P3, P4)" in done.error
        and "Declared area that is none: 1 (plot P3)" in done.error
    )
    assert "Nothing was written" in done.error
    for words in ("Plot P0", "Plot P2", "Plot P3", "Plot P4", "so write GH", "so write GB"):
        assert words in done.text
    left = export(
        layer,
        ID_FIELD="plot_id",
        PRODUCER_COUNTRY="iso",
        AREA_FIELD="ha",
        ON_INVALID=1,
        LEFT_OUT="memory:",
        INDEX="memory:",
    )
    assert left.error == "" and (left["PLOT_COUNT"], left["LEFT_OUT_COUNT"]) == (1, 4)
    reasons = {feature["plot_id"]: feature["reason"] for feature in left["LEFT_OUT"].getFeatures()}
    assert set(reasons) == {"P0", "P2", "P3", "P4"}
    assert "No country code" in reasons["P3"] and "Declared area that is none" in reasons["P3"]
    assert [feature.attributes() for feature in left["INDEX"].getFeatures()] == [["out.geojson", 1, "P1", 2, 1, 1]]


def test_a_name_in_a_column_of_another_case_is_no_area(export):
    layer = plots([[25_000]], "AREA:double", "Point", points)
    done = export(layer, PRODUCER_COUNTRY="GH")
    assert done.error == "" and "Area" not in done.said[0]
    exact = export(plots([[2.5]], "Area:double", "Point", points), PRODUCER_COUNTRY="GH")
    assert exact.said[0]["Area"] == 2.5


@pytest.mark.parametrize("unit, hectares", [(0, 2.5), (1, 2.5), (2, 2.5)])
@pytest.mark.parametrize("kind, shapes", [("Point", points), ("Polygon", square)])
def test_areas_are_written_in_hectares(export, unit, hectares, kind, shapes):
    value = {0: 2.5, 1: 25_000.0, 2: 2.5 / 0.40468564224}[unit]
    done = export(
        plots([[value]], "size:double", kind, shapes), PRODUCER_COUNTRY="GH", AREA_FIELD="size", AREA_UNIT=unit
    )
    assert done.error == "" and done.said[0]["Area"] == hectares


def test_areas_in_the_wrong_unit_stop_everything_whatever_the_choice(export, run):
    layer = plots([[48_800.0]] * 3, "size:double")
    checked = run("checkplots", INPUT=layer, PROFILE=1, AREA_FIELD="size", VALID="memory:", INVALID="memory:")
    assert checked["VALID_COUNT"] == 0 and "area_unit" in checked["SUMMARY"]
    assert checked["INVALID"].featureCount() == 3 and checked["VALID"].featureCount() == 0
    for choice in range(3):
        done = export(layer, PRODUCER_COUNTRY="GH", AREA_FIELD="size", ON_INVALID=choice)
        assert "square metres" in done.error and not done.path.exists()
    assert export(layer, PRODUCER_COUNTRY="GH", AREA_FIELD="size", AREA_UNIT=1).said[0]["Area"] == 4.88


@pytest.mark.parametrize("wrong", [1, 3])
def test_a_statement_of_its_own_is_not_judged_by_the_unit_of_its_few_areas(export, run, wrong):
    rows = [[4.88 if k < 1000 else 48_800.0, f"P{k}"] for k in range(1000 + wrong)]
    layer = plots(rows, "size:double,who:string")
    fit = run("checkplots", INPUT=layer, PROFILE=1, AREA_FIELD="size", VALID="memory:")["VALID_COUNT"]
    done = export(layer, PRODUCER_COUNTRY="GH", PRODUCER_NAME="who", AREA_FIELD="size", PLACES_CONFIRMED=True)
    assert done.error == "" and done["PLOT_COUNT"] == fit == 1000 + wrong
    assert [each.name for each in sorted(done.path.parent.glob("*.geojson"))] == [
        done.path.name,
        f"{done.path.stem}_2.geojson",
    ]


def false_reading(declared, features):
    genuine = declared.read_areas
    return declared, "read_areas", lambda values, unit: (genuine(values, unit)[0] * 1.5, genuine(values, unit)[1])


def false_factor(declared, features):
    return declared, "HECTARES", {**declared.HECTARES, "acre": 0.5}


def no_share(declared, features):
    genuine = features.properties_of
    return features, "properties_of", lambda producer, share=1.0: genuine(producer)


def no_area(declared, features):
    genuine = features.properties_of
    return features, "properties_of", lambda *given: {k: v for k, v in genuine(*given).items() if k != "Area"}


def no_comma(declared, features):
    return declared, "area_number", lambda value: float(str(value).replace(",", ""))


@pytest.mark.parametrize("fault", [false_reading, false_factor, no_share, no_area, no_comma])
def test_a_file_whose_areas_are_not_those_of_the_layer_takes_nobodys_place(export, monkeypatch, fault):
    from georelay.bridge import statements
    from georelay.checks import declared, eudr_features

    layer = memory_layer("Polygon", [(HOLED, ["305,2"]), (square(1), ["12,1"])], "ha:string")
    given = {"PRODUCER_COUNTRY": "GH", "AREA_FIELD": "ha", "AREA_UNIT": 2, "HOLES": 1, "PLACES_CONFIRMED": True}
    sound = export(layer, **given)
    assert sound.error == "" and sum(each["Area"] for each in sound.said) == pytest.approx(317.3 * 0.4046856, abs=0.01)
    before = sound.path.read_bytes()
    where, name, changed = fault(declared, eudr_features)
    monkeypatch.setattr(where, name, changed)
    if name == "read_areas":
        monkeypatch.setattr(statements, name, changed)
    done = export(layer, **given)
    assert "came out otherwise than" in done.error and "Nothing was written" in done.error, done.text
    assert sound.path.read_bytes() == before


def test_no_area_is_made_up_for_a_polygon(export):
    done = export(plots([["many"], [None], [0]], "Area:string"), PRODUCER_COUNTRY="GH")
    assert done.error == "" and all("Area" not in each for each in done.said)


def test_a_plot_elsewhere_or_at_sea_is_refused_until_a_person_has_looked(export):
    layer = memory_layer("Polygon", [(square(0), ["a"]), (square(0, x=-5.4), ["b"]), (square(0, y=2), ["c"])])
    done = export(layer, PRODUCER_COUNTRY="GH")
    assert "In another country: 1" in done.error and "Not on land: 1" in done.error
    looked = export(layer, PRODUCER_COUNTRY="GH", PLACES_CONFIRMED=True)
    assert looked.error == "" and looked["PLOT_COUNT"] == 3
    at_sea = export(layer, PLACES_CONFIRMED=True, ON_INVALID=1)
    assert [each["ProducerCountry"] for each in at_sea.said] == ["GH", "CI"] and at_sea["LEFT_OUT_COUNT"] == 1


def test_no_single_plot_stops_the_rest(export):
    rows = [(square(0), ["a"]), (BOW_TIE, ["b"]), (HOLED, ["c"]), (None, ["d"]), (NOTHING, ["e"])]
    layer = memory_layer("Polygon", rows)
    assert export(layer, PRODUCER_COUNTRY="GH", ON_INVALID=1)["PLOT_COUNT"] == 1
    mended = export(layer, PRODUCER_COUNTRY="GH", ON_INVALID=2, HOLES=1, LEFT_OUT="memory:")
    assert mended.error == "" and mended["PLOT_COUNT"] == 3
    assert mended["FEATURE_COUNT"] == len(mended.written) >= 4
    assert {feature["plot_id"] for feature in mended["LEFT_OUT"].getFeatures()} == {"d", "e"}


def test_a_hole_is_refused_or_split_and_the_index_knows_the_parts(export):
    layer = memory_layer("Polygon", [(HOLED, ["h"])])
    assert "Plot with a hole: 1 (plot h)" in export(layer, PRODUCER_COUNTRY="GH", ID_FIELD="plot_id").error
    done = export(layer, PRODUCER_COUNTRY="GH", ID_FIELD="plot_id", HOLES=1, INDEX="memory:")
    rows = [feature.attributes() for feature in done["INDEX"].getFeatures()]
    assert [row[1:] for row in rows] == [[k + 1, "h", 1, k + 1, len(rows)] for k in range(len(rows))] and len(rows) > 1


def test_parts_of_one_are_plain_types(export):
    layer = memory_layer("MultiPolygon", [(square(0).replace("POLYGON(", "MULTIPOLYGON((") + ")", ["a"])])
    assert export(layer, PRODUCER_COUNTRY="GH").written[0]["geometry"]["type"] == "Polygon"


def test_statements_of_a_thousand_producers_are_told_as_statements_of_their_own(export):
    layer = memory_layer("Point", [(points(k / 100), [f"P{k:04}"]) for k in range(1500)], "who:string")
    done = export(layer, PRODUCER_COUNTRY="GH", PRODUCER_NAME="who", INDEX="memory:")
    assert done.error == "" and done["FILE_COUNT"] == 2 and "statement of its own" in done.text
    summary = json.loads(done["SUMMARY"])
    assert [(each["file"], each["plots"], each["producers"]) for each in summary] == [
        ("out.geojson", 1000, 1000),
        ("out_2.geojson", 500, 500),
    ]
    assert [each["bytes"] for each in summary] == [
        path.stat().st_size for path in (done.path, done.path.with_name("out_2.geojson"))
    ]
    assert {feature["file"] for feature in done["INDEX"].getFeatures()} == {"out.geojson", "out_2.geojson"}
    less = export(memory_layer("Point", [(points(0), ["one"])], "who:string"), PRODUCER_COUNTRY="GH")
    assert "out_2.geojson" in less.text and not done.path.with_name("out_2.geojson").exists()


def test_what_was_there_stays_until_the_new_file_is_whole(export):
    good = memory_layer("Point", [(points(0), ["a"])])
    first = export(good, PRODUCER_COUNTRY="GH")
    before = first.path.read_bytes()
    failed = export(memory_layer("Point", [("POINT(-2.4 95)", ["b"])]), PRODUCER_COUNTRY="GH")
    assert failed.error and first.path.read_bytes() == before
    assert [each.name for each in first.path.parent.iterdir() if "out" in each.name] == ["out.geojson"]


def test_a_further_file_takes_nobody_elses_place(export):
    layer = memory_layer("Point", [(points(k / 100), [f"P{k:04}"]) for k in range(1100)], "who:string")
    good = export(memory_layer("Point", [(points(0), ["a"])]), PRODUCER_COUNTRY="GH")
    stranger = good.path.with_name("out_2.geojson")
    stranger.write_text("mine", encoding="utf-8")
    done = export(layer, PRODUCER_COUNTRY="GH", PRODUCER_NAME="who")
    assert "out_2.geojson" in done.error and stranger.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "crs",
    [
        "",
        'LOCAL_CS["site",UNIT["metre",1]]',
        "EPSG:4978",
        'ENGCRS["site grid",EDATUM["x"],CS[Cartesian,2],AXIS["e",east],AXIS["n",north],LENGTHUNIT["metre",1]]',
        'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    ],
)
def test_what_has_no_place_is_written_nowhere_as_longitude_and_latitude(export, run, tmp_path, crs):
    from qgis.core import QgsCoordinateReferenceSystem as Crs
    from qgis.core import QgsVectorLayer

    layer = memory_layer("Polygon", [("POLYGON((0 0,50 0,50 50,0 50,0 0))", ["a"])], crs="")
    if crs:
        layer.setCrs(Crs(crs) if crs.startswith("EPSG") else Crs.fromWkt(crs))
    checked = run(
        "checkplots", INPUT=layer, PROFILE=1, VALID=str(tmp_path / "valid.gpkg"), INVALID="memory:", ISSUES="memory:"
    )
    assert checked["VALID_COUNT"] == 0 and json.loads(checked["SUMMARY"])["no_crs"] == 1
    assert [f["issues"] for f in checked["INVALID"].getFeatures()] == ["no_crs"]
    from georelay.bridge.crs import has_place

    assert not has_place(QgsVectorLayer(checked["VALID"], "v", "ogr").crs())
    assert not has_place(checked["INVALID"].crs())
    for choice in range(3):
        done = export(layer, PRODUCER_COUNTRY="GH", ON_INVALID=choice)
        assert "place on Earth" in done.error and not done.path.exists()
    for suffix in ("geojson", "kml"):
        refused = run("checkplots", INPUT=layer, INVALID=str(tmp_path / f"bad.{suffix}"))
        assert "longitude and latitude" in refused.error and not (tmp_path / f"bad.{suffix}").exists()


def test_the_world_map_is_missed_in_one_sentence(export, run, plugin, monkeypatch):
    layer = memory_layer("Polygon", [(square(0, y=2), ["a"])])
    context = plugin.context if hasattr(plugin, "context") else plugin._context
    monkeypatch.setattr(type(context), "world", lambda self: None)
    checked = run("checkplots", INPUT=layer, PROFILE=1, PRODUCER_COUNTRY="GH")
    assert sum("world map" in line for line in checked.log) == 1 and "outside_land" not in checked["SUMMARY"]
    assert "Give the producer's country" in export(layer).error
    assert export(layer, PRODUCER_COUNTRY="GH").error == ""
