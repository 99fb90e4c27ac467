"""The export refuses a plot exactly where the check reports an error with the same inputs, and the other way round."""

from __future__ import annotations

import json
from itertools import count

import pytest

hypothesis = pytest.importorskip("hypothesis")
from hypothesis import HealthCheck, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402


def ring(x, y, size=0.002):
    return [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


SHAPES = {
    "sound": lambda x, y: polygon(ring(x, y)),
    "hole": lambda x, y: polygon(ring(x, y), ring(x + 0.0005, y + 0.0005, 0.001)[::-1]),
    "bow tie": lambda x, y: polygon([[x, y], [x + 0.002, y + 0.002], [x + 0.002, y], [x, y + 0.002], [x, y]]),
    "open": lambda x, y: polygon(ring(x, y)[:-1]),
    "two positions": lambda x, y: polygon([[x, y], [x + 0.001, y], [x, y]]),
    "sliver": lambda x, y: polygon([[x, y], [x + 0.01, y], [x + 0.01, y + 1e-6], [x, y]]),
    "same at six decimals": lambda x, y: polygon([[x, y], [x + 1e-8, y], *ring(x, y)[1:]]),
    "broken at six decimals": lambda x, y: polygon(
        [[x, y], [x + 0.001, y], [x + 0.001, y + 0.001], [x + 1e-7, y + 1e-7], [x, y]]
    ),
    "point": lambda x, y: {"type": "Point", "coordinates": [x, y]},
    "points": lambda x, y: {"type": "MultiPoint", "coordinates": [[x, y], [x + 0.01, y]]},
    "line": lambda x, y: {"type": "LineString", "coordinates": ring(x, y)},
    "parts": lambda x, y: {"type": "MultiPolygon", "coordinates": [[ring(x, y)], [ring(x + 0.003, y)]]},
    "one part": lambda x, y: {"type": "MultiPolygon", "coordinates": [[ring(x, y)]]},
    "parts that overlap": lambda x, y: {"type": "MultiPolygon", "coordinates": [[ring(x, y)], [ring(x + 0.001, y)]]},
    "collection": lambda x, y: {"type": "GeometryCollection", "geometries": [polygon(ring(x, y))]},
    "nothing": lambda x, y: None,
    "empty": lambda x, y: {"type": "Polygon", "coordinates": []},
    "heights": lambda x, y: polygon([[*each, 7.5] for each in ring(x, y)]),
    "spike": lambda x, y: polygon(
        [*ring(x, y)[:3], [x + 0.001, y + 0.002], [x + 0.001001, y + 0.004], [x + 0.001002, y + 0.002], *ring(x, y)[3:]]
    ),
    "the poles": lambda x, y: {"type": "Point", "coordinates": [x, 91.5]},
    "the dateline": lambda x, y: polygon([[179.999, y], [-179.999, y], [-179.999, y + 0.01], [179.999, y]]),
    "a continent": lambda x, y: polygon([[-179, -60], [179, -60], [179, 60], [-179, 60], [-179, -60]]),
    "swapped": lambda x, y: polygon([[b, a] for a, b in ring(x, y)]),
}
GROUNDS = {
    "Ghana": (-2.4, 6.3),
    "border": (-3.2, 6.6),
    "sea": (-2.4, 2.0),
    "coast": (-2.0, 4.74),
    "Somaliland": (44.5, 9.5),
}
AREAS = ["", None, "2.5", "3,5", "1.234,5", "12 ha", "0", "-2", "0.00001", "4.01", "4", "25000", "1e400"]
CODES = ["GH", "GH", "GH", "CI", "gh", "GHA", "UK", "GH ", "", None, "XK"]
NAMES = ["Ama", "", None, "n" * 500, "n" * 501]

plots = st.tuples(
    st.sampled_from(sorted(SHAPES)),
    st.sampled_from(["Ghana"] * 3 + sorted(GROUNDS)),
    st.integers(0, 5),
    st.sampled_from(CODES),
    st.sampled_from(AREAS),
    st.sampled_from(NAMES),
    st.sampled_from(["a", "b", "c", None, " "]),
)
choices = st.fixed_dictionaries(
    {
        "PRODUCER_COUNTRY": st.sampled_from(["", "GH", "iso", "ISO", "gh", "CI"]),
        "PRODUCER_NAME": st.sampled_from(["", "who", "Coop", "n" * 501]),
        "AREA_FIELD": st.sampled_from([None, "size"]),
        "AREA_UNIT": st.integers(0, 2),
        "ID_FIELD": st.sampled_from([None, "id"]),
        "PLACES_CONFIRMED": st.booleans(),
    }
)


def written(path, rows):
    features = []
    for shape, ground, number, code, area, name, plot in rows:
        x, y = GROUNDS[ground]
        geometry = SHAPES[shape](round(x + number * 0.0131077, 7), round(y + number * 0.0131077, 7))
        said = {"iso": code, "size": area, "who": name, "id": plot}
        features.append({"type": "Feature", "properties": said, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


@pytest.fixture
def verdicts(run, tmp_path):
    """Feature ids that the check calls invalid and that the export leaves out, and both answers."""
    number = count()

    def both(rows, chosen):
        source = written(tmp_path / f"plots_{next(number)}.geojson", rows)
        inputs = {name: value for name, value in chosen.items() if value is not None}
        checked = run("checkplots", INPUT=source, PROFILE=1, ISSUES="memory:", **inputs)
        assert checked.error == ""
        found = [feature.attributes() for feature in checked["ISSUES"].getFeatures()]
        errors = {feature[0] for feature in found if feature[3] == "error"}
        output = tmp_path / "out.geojson"
        output.unlink(missing_ok=True)
        exported = run("exporteudr", INPUT=source, OUTPUT=str(output), ON_INVALID=1, INDEX="memory:", **inputs)
        stopped = run("exporteudr", INPUT=source, OUTPUT=str(tmp_path / "stop.geojson"), **inputs)
        (tmp_path / "stop.geojson").unlink(missing_ok=True)
        return checked, errors, exported, stopped

    return both


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(rows=st.lists(plots, min_size=1, max_size=7), chosen=choices)
def test_check_and_export_agree_on_every_plot(verdicts, rows, chosen):
    checked, errors, exported, stopped = verdicts(rows, chosen)
    assert (stopped.error == "") == (checked["VALID_COUNT"] == checked["FEATURE_COUNT"]), (stopped.error, errors)
    if checked["VALID_COUNT"] == 0:
        assert exported.error and "Nothing was written" in exported.error
        return
    assert exported.error == "", exported.error
    kept = {feature["feature_id"] for feature in exported["INDEX"].getFeatures()}
    assert len(kept) == checked["VALID_COUNT"] == exported["PLOT_COUNT"], (errors, exported.text)
    assert not kept & errors
    assert exported["LEFT_OUT_COUNT"] == checked["INVALID_COUNT"]


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.parametrize("ground", ["Ghana", "sea"])
def test_each_kind_of_plot_beside_a_sound_one(verdicts, shape, ground):
    rows = [("sound", "Ghana", 9, "GH", "2.5", "Ama", "x"), (shape, ground, 0, "GH", "2.5", "Ama", "y")]
    checked, errors, exported, stopped = verdicts(rows, {"PRODUCER_COUNTRY": "GH"})
    assert exported.error == "" and exported["PLOT_COUNT"] == checked["VALID_COUNT"], (errors, exported.text)
    assert bool(stopped.error) == bool(errors)


IN_UNITS = ["4.9", "4.85", "49000", "48800", "12.1", "12", "0.049", "2.5", None, "1.234,5"]  # a sound plot has 4.9 ha
in_units = st.tuples(
    st.sampled_from(["sound"] * 4 + ["hole", "point", "bow tie", "heights", "parts", "points", "null", "swapped"]),
    st.sampled_from(["Ghana"] * 4 + ["border", "sea"]),
    st.integers(0, 5),
    st.sampled_from(["GH"] * 4 + ["CI", "UK"]),
    st.sampled_from(IN_UNITS),
    st.just("Ama"),
    st.just("a"),
)
ways = st.fixed_dictionaries(
    {
        "ON_INVALID": st.sampled_from([1, 2]),
        "HOLES": st.integers(0, 1),
        "AREA_UNIT": st.integers(0, 2),
        "PRODUCER_COUNTRY": st.sampled_from(["", "iso", "GH"]),
        "AREA_FIELD": st.just("size"),
    }
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(rows=st.lists(in_units, min_size=1, max_size=8), way=ways)
def test_the_check_finds_no_error_in_a_file_that_was_written(run, tmp_path, rows, way):
    rows = [("nothing" if shape == "null" else shape, *rest) for shape, *rest in rows]
    output = tmp_path / "eu.geojson"
    output.unlink(missing_ok=True)
    done = run("exporteudr", INPUT=written(tmp_path / "plots.geojson", rows), OUTPUT=str(output), **way)
    if done.error:
        assert not output.exists() and "Nothing was written" in done.error
        return
    said = {"PRODUCER_COUNTRY": "ProducerCountry", "AREA_FIELD": None}
    checked = run("checkplots", INPUT=str(output), PROFILE=1, ISSUES="memory:", **said)
    found = [each.attributes() for each in checked["ISSUES"].getFeatures()]
    assert [each for each in found if each[3] == "error"] == [] and checked["VALID_COUNT"] == done["FEATURE_COUNT"]
