"""comparedeliveries as the toolbox runs it: layers in other CRSs, columns kept, counts, refusals."""

from __future__ import annotations

import pytest
from made_layers import memory_layer, square

FIELDS = "plot_id:string,changed_ha:double"


def rows(layer, column="plot_id"):
    return sorted(str(feature[column]) for feature in layer.getFeatures())


def grown(number):
    """The plot, 10 % longer."""
    return square(number, size=0.002).replace("6.302", "6.3022")


def delivery(names, geometry=square, **options):
    return memory_layer("Polygon", [(geometry(n), [f"p{n}", n / 2]) for n in names], FIELDS, **options)


@pytest.mark.parametrize("id_field", ["plot_id", ""], ids=["by id", "by ground"])
def test_each_plot_stands_in_one_layer_with_all_its_columns(run, id_field):
    new = memory_layer("Polygon", [(square(1), ["p1", 0]), (grown(2), ["p2", 1]), (square(4), ["p4", 2])], FIELDS)
    done = run(
        "comparedeliveries",
        INPUT=new,
        PREVIOUS=delivery([1, 2, 3]),
        ID_FIELD=id_field,
        NEW="memory:",
        CHANGED="memory:",
        UNCHANGED="memory:",
        GONE="memory:",
    )
    assert done.error == ""
    assert [rows(done[name]) for name in ("NEW", "CHANGED", "UNCHANGED", "GONE")] == [["p4"], ["p2"], ["p1"], ["p3"]]
    assert [done[f"{name}_COUNT"] for name in ("NEW", "CHANGED", "UNCHANGED", "GONE")] == [1, 1, 1, 1]
    changed = next(done["CHANGED"].getFeatures())
    assert changed["changed_ha"] == 1 and 0.4 < changed["changed_ha_2"] < 0.6


def test_another_crs_and_order_of_rows_change_nothing(run, tmp_path):
    import processing

    previous = delivery(range(12))
    other = processing.run(
        "native:reprojectlayer",
        {"INPUT": previous, "TARGET_CRS": "EPSG:32630", "OUTPUT": str(tmp_path / "utm.gpkg")},
    )["OUTPUT"]
    done = run("comparedeliveries", INPUT=other, PREVIOUS=previous)
    assert done["UNCHANGED_COUNT"] == 12 and done["NEW_COUNT"] == done["CHANGED_COUNT"] == done["GONE_COUNT"] == 0


def test_only_the_layers_that_were_asked_for_are_written(run):
    done = run("comparedeliveries", INPUT=delivery([1]), PREVIOUS=delivery([2]), GONE="memory:")
    assert done["GONE"].featureCount() == 1 and "NEW" not in done.results and done["NEW_COUNT"] == 1


@pytest.mark.parametrize(
    ("new", "previous", "words"),
    [
        ([("p1"), ("p1")], ["p1"], "p1"),
        (["p1"], ["p1", None], "no id"),
        (["p1", " "], ["p1"], "no id"),
    ],
    ids=["doubled", "null", "blank"],
)
def test_unclear_ids_are_refused_in_one_sentence(run, new, previous, words):
    layers = [
        memory_layer("Polygon", [(square(k), [name, 0]) for k, name in enumerate(names)], FIELDS)
        for names in (new, previous)
    ]
    done = run("comparedeliveries", INPUT=layers[0], PREVIOUS=layers[1], ID_FIELD="plot_id", NEW="memory:")
    assert words in done.error and "Nothing was written" in done.error


def test_a_layer_without_a_crs_is_refused(run):
    done = run("comparedeliveries", INPUT=delivery([1], crs=""), PREVIOUS=delivery([1]), NEW="memory:")
    assert "coordinate reference system" in done.error


def test_an_id_that_only_one_layer_has_is_refused(run):
    other = memory_layer("Polygon", [(square(1), ["p1"])], "another:string", name="older")
    done = run("comparedeliveries", INPUT=delivery([1]), PREVIOUS=other, ID_FIELD="plot_id")
    assert "older" in done.error and "plot_id" in done.error
