"""What is said of plots is read as people write it, and what may mean two things is not."""

from __future__ import annotations

import math

import numpy as np
import pytest
from georelay.checks.declared import HECTARES, SMALLEST, UNITS, Declared, area_number, read_areas

NUMBERS = {
    "3": 3.0, " 3.5 ": 3.5, "3,5": 3.5, "0,125": 0.125, "1,25": 1.25, "12,3456": 12.3456, "+2": 2.0, "-1.5": -1.5,
    ".5": 0.5, "7.": 7.0, "1e3": 1000.0, "2.5E-2": 0.025, "0,001": 0.001, "-0,5": -0.5, "1234,5": 1234.5,
    4: 4.0, 2.75: 2.75, 0: 0.0, -3: -3.0, 1e299: 1e299, "1e299": 1e299,
}  # fmt: skip
UNREADABLE = [
    "1,200", "1.234,5", "1,2,3", "12,345", "-1,200", "3 ha", "three", "1e300", "1e999", "1..2", "--1", "1e", "e5",
    ",", ".", "3;5", "٣", "0x10", "nan", "inf", "1_000", True, False, float("inf"), float("-inf"), ["1"],
]  # fmt: skip


@pytest.mark.parametrize("value", NUMBERS, ids=repr)
def test_a_plain_number_is_what_it_says(value):
    assert area_number(value) == NUMBERS[value]


@pytest.mark.parametrize("value", UNREADABLE, ids=repr)
def test_what_may_mean_several_things_or_none_is_no_number(value):
    assert area_number(value) is None


@pytest.mark.parametrize("value", [None, "", "  ", float("nan")])
def test_nothing_is_not_a_number_and_no_fault(value):
    assert math.isnan(area_number(value))


@pytest.mark.parametrize("unit, factor", [("ha", 1.0), ("m2", 0.0001), ("acre", 0.40468564224)])
def test_areas_become_hectares_and_what_cannot_be_read_is_told_by_its_row(unit, factor):
    hectares, unread = read_areas(["2", None, "1,200", 5, "x", ""], unit)
    assert hectares == pytest.approx([2 * factor, math.nan, math.nan, 5 * factor, math.nan, math.nan], nan_ok=True)
    assert unread == {2: "1,200", 4: "x"}


def test_the_units_are_those_of_the_contract_in_its_order():
    assert UNITS == ("ha", "m2", "acre") == tuple(HECTARES)
    assert SMALLEST * 10_000 == pytest.approx(1.0), "one square metre"


SAID = Declared(["CI", "GH", None], ["Ama", "Kofi", "Esi"], None, {0: "1,200", 2: "much"})


@pytest.mark.parametrize(
    "rows, country, name, unread",
    [
        ([2, 0], [None, "CI"], ["Esi", "Ama"], {0: "much", 1: "1,200"}),
        ([1], ["GH"], ["Kofi"], {}),
        ([], [], [], {}),
        ([0, 1, 2], ["CI", "GH", None], ["Ama", "Kofi", "Esi"], {0: "1,200", 2: "much"}),
    ],
)
def test_rows_that_are_taken_keep_what_is_said_of_them(rows, country, name, unread):
    taken = SAID.taken(rows)
    assert (taken.country, taken.name, taken.place, taken.unread) == (country, name, None, unread)
    assert Declared().taken(rows).unread == {} and Declared().taken(rows).country is None


def test_everything_that_is_said_of_a_row_tells_whether_it_changed():
    assert [SAID.row(at) for at in range(3)] == [
        ("CI", "Ama", None, "1,200"), ("GH", "Kofi", None, None), (None, "Esi", None, "much"),
    ]  # fmt: skip
    assert np.unique([repr(SAID.row(at)) for at in range(3)]).size == 3
