"""Places, areas, widths and names are written as a person reads them."""

from __future__ import annotations

import pytest
from georelay.checks.words import hectares, listed, metres, place, plot_name, repeated, square_metres


@pytest.mark.parametrize(
    "x, y, degrees, words",
    [
        (-1.6003, 6.2011, True, "latitude 6.2011, longitude -1.6003"),
        (-1.60031234567, 6.0, True, "latitude 6, longitude -1.600312"),
        (-1e-9, 100.0, True, "latitude 100, longitude 0"),
        (512034.128, 690120.0, False, "x 512034.13, y 690120"),
        (-0.001, 0.5, False, "x 0, y 0.5"),
    ],
)
def test_a_place_is_written_in_degrees_or_units(x, y, degrees, words):
    assert place(x, y, degrees) == words


AREAS = {
    0.0: "0 ha", 0.00012: "0.0001 ha", 0.25: "0.2500 ha", 0.9999: "0.9999 ha", 1.0: "1.00 ha", 99.994: "99.99 ha",
    100.0: "100.0 ha", 999.94: "999.9 ha", 1000.0: "1,000 ha", 1_234_567.8: "1,234,568 ha",
}  # fmt: skip


@pytest.mark.parametrize("area", AREAS)
def test_hectares_have_the_digits_that_count(area):
    assert hectares(area) == AREAS[area]


@pytest.mark.parametrize("area, words", [(0.04, "0.0 m2"), (99.94, "99.9 m2"), (100, "100 m2"), (13_202, "13,202 m2")])
def test_square_metres_have_a_decimal_below_a_hundred(area, words):
    assert square_metres(area) == words


@pytest.mark.parametrize("width, words", [(0.0, "less than 1 cm"), (0.0099, "less than 1 cm"), (0.01, "0.01 m"),
                                          (2.5, "2.50 m")])  # fmt: skip
def test_widths_end_at_a_centimetre(width, words):
    assert metres(width) == words


@pytest.mark.parametrize(
    "number, text, named, words",
    [(7, "GH-1", True, "plot GH-1"), (7, "GH-1", False, "feature 7"), (7, None, True, "feature 7"),
     (7, " ", True, "feature 7"), (0, "", True, "feature 0")],
)  # fmt: skip
def test_a_plot_is_called_by_its_id_or_its_number(number, text, named, words):
    assert plot_name(number, text, named) == words


@pytest.mark.parametrize(
    "count, most, words",
    [(0, 5, ""), (1, 5, "a0"), (5, 5, "a0, a1, a2, a3, a4"), (6, 5, "a0, a1, a2, a3, a4 And 1 more."),
     (1500, 1, "a0 And 1,499 more.")],
)  # fmt: skip
def test_the_first_few_are_listed_and_the_others_counted(count, most, words):
    assert listed([f"a{at}" for at in range(count)], most) == words


def test_other_lists_are_parted_otherwise_and_one_text_is_held_once():
    assert listed(["A.", "B.", "C."], 2, " ") == "A. B. And 1 more." and listed(list("abcdefg")).endswith("And 2 more.")
    column = repeated("told", 3)
    assert column.tolist() == ["told"] * 3 and column.dtype == object
