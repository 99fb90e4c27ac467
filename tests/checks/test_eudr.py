"""The file for the EU's information system: what it holds, what is refused, and that it stands its own check."""

import json

import pytest
from georelay.checks.countries import CODES
from georelay.checks.eudr import EudrError, EudrWriter, Holes, Producer, area_number, recheck
from shapely import wkt
from shapely.geometry import shape
from shapely.ops import unary_union

GHANA = Producer("GH", "Ama", "Tano", 1.5)
PLOT = "POLYGON((-1.6 6.2,-1.6 6.201,-1.599 6.201,-1.599 6.2,-1.6 6.2))"
HOLED = (
    "POLYGON((-1.6 6.2,-1.59 6.2,-1.59 6.21,-1.6 6.21,-1.6 6.2),"
    "(-1.598 6.202,-1.596 6.202,-1.596 6.204,-1.598 6.204,-1.598 6.202),"
    "(-1.595 6.206,-1.593 6.206,-1.593 6.208,-1.595 6.208,-1.595 6.206))"
)


def _write(path, geometries, producers=None, **options):
    writer = EudrWriter(path, **options)
    wkbs = [wkt.loads(text).wkb for text in geometries]
    writer.write(wkbs, producers or [GHANA] * len(wkbs), [f"plot {k + 1}" for k in range(len(wkbs))])
    return writer.close()


def _features(path):
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def test_a_plot_is_written_with_the_names_of_the_system(tmp_path):
    done = _write(tmp_path / "a.geojson", [PLOT, "POINT(-1.5 6.1)"])
    plot, point = _features(done.files[0])
    assert plot["properties"] == {
        "ProducerName": "Ama",
        "ProducerCountry": "GH",
        "ProductionPlace": "Tano",
        "Area": 1.5,
    }
    assert '"Area":1.5' in done.files[0].read_text(encoding="utf-8")
    assert "-1.600000,6.200000" in done.files[0].read_text(encoding="utf-8")
    assert point["geometry"] == {"type": "Point", "coordinates": [-1.5, 6.1]}
    assert (done.plots, done.features) == (2, 2)


def test_what_is_not_given_is_left_out(tmp_path):
    done = _write(tmp_path / "a.geojson", [PLOT], [Producer("GH")])
    assert _features(done.files[0])[0]["properties"] == {"ProducerCountry": "GH"}


@pytest.mark.parametrize(
    "geometry, producer, words",
    [
        (PLOT, Producer("gh"), "plot 1: the country code gh"),
        (PLOT, Producer("UK"), "country code UK"),
        (PLOT, Producer(""), "country code empty"),
        (PLOT, Producer("GH", area="many"), "not a number"),
        (PLOT, Producer("GH", area=-1), "no area"),
        (PLOT, Producer("GH", "n" * 501), "500"),
        ("POINT(-1.5 6.1)", Producer("GH", area=4.5), "outline is needed"),
        ("POINT(-1.5 6.1)", Producer("GH", area=0.00001), "0.0001"),
        ("LINESTRING(0 0,1 1)", GHANA, "a line"),
        (HOLED, GHANA, "a hole"),
    ],
)
def test_what_the_system_refuses_is_refused_by_name(tmp_path, geometry, producer, words):
    with pytest.raises(EudrError, match=words):
        _write(tmp_path / "a.geojson", [geometry], [producer])
    assert not list(tmp_path.glob("*.geojson"))


def test_holes_are_split_without_losing_ground(tmp_path):
    done = _write(tmp_path / "a.geojson", [HOLED], [Producer("GH", area=100)], holes=Holes.SPLIT)
    features = _features(done.files[0])
    pieces = [shape(feature["geometry"]) for feature in features]
    assert len(pieces) == done.features > 1 and done.plots == 1
    assert all(piece.is_valid and not piece.interiors for piece in pieces)
    assert unary_union(pieces).symmetric_difference(wkt.loads(HOLED)).area < 1e-12
    assert sum(feature["properties"]["Area"] for feature in features) == pytest.approx(100, abs=0.01)


def test_files_stay_below_the_limit(tmp_path):
    done = _write(
        tmp_path / "plots.geojson", [PLOT.replace("-1.6 ", f"-1.6{k:03} ") for k in range(100)], most_bytes=9000
    )
    assert [path.name for path in done.files[:2]] == ["plots.geojson", "plots_2.geojson"]
    assert all(path.stat().st_size < 9000 for path in done.files)
    assert sum(len(_features(path)) for path in done.files) == 100


@pytest.mark.parametrize(
    "geometry",
    [
        "POLYGON((5 5,5.001 5,5.001 5.001,5.0000001 5.0000001,5 5))",
        "POLYGON((0 0,1 1,1 0,0 1,0 0))",
        "POINT(10 95)",
    ],
)
def test_a_file_with_a_fault_is_not_kept(tmp_path, geometry):
    with pytest.raises(EudrError, match="fault"):
        _write(tmp_path / "a.geojson", [geometry], [Producer("GH", area=1)])
    assert not list(tmp_path.glob("*"))


def test_a_file_we_wrote_has_no_error_of_ours(tmp_path):
    recheck(_write(tmp_path / "a.geojson", [PLOT, HOLED, "POINT(3 3)"], holes=Holes.SPLIT).files[0])


@pytest.mark.parametrize("given, number", [("1,5", 1.5), (" 2.25 ", 2.25), ("", None), (None, None), (3, 3.0)])
def test_areas_are_numbers(given, number):
    assert area_number(given, "plot") == number


def test_the_list_of_countries_has_all_officially_assigned_codes():
    assert len(CODES) == 249 and {"GH", "CI", "BR", "VN", "XK"} & CODES == {"GH", "CI", "BR", "VN"}
