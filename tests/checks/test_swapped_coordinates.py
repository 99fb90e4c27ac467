"""swapped_coordinates: what lies wrong as it is and right when exchanged, as a whole layer or among the others."""

from __future__ import annotations

import pytest
from georelay.checks.countries import numbered
from georelay.checks.declared import Statement
from georelay.checks.world import World
from shapely.geometry import MultiPolygon, Point, box

KM = 1 / 111.195  # degrees of latitude
WHOLE = "This plot, as most of the layer, would lie {} if latitude and longitude were exchanged, and does not as it is."
AMONG = "This plot would lie among the others if latitude and longitude were exchanged."


def mapped(**countries):
    return World(list(countries), list(countries), [MultiPolygon(boxes).wkb for boxes in countries.values()])


TWO = {"GH": [box(0, 20, 10, 30)], "CI": [box(20, 0, 40, 10)], "TG": [box(0, 60, 10, 64), box(60, 0, 64, 10)]}


@pytest.fixture
def swapped(run_check):
    """The messages of the rule, by row."""

    def told(plots, world=None, country="", **options):
        shapes = [each if isinstance(each, str) else box(*each, each[0] + 0.002, each[1] + 0.002).wkt for each in plots]
        statement = Statement(country=country, has_country=bool(country))
        found = run_check(shapes, profile=1, world=world, statement=statement, **options).findings
        mine = found.rule == "swapped_coordinates"
        return dict(zip(found.row[mine].tolist(), found.message[mine].tolist()))

    return told


OFF_A_COAST = [  # km north of one country, which is declared, whether it is told: another is there when exchanged
    (-1, "", False), (1, "", False), (4.5, "", False), (5.5, "", True), (40, "", True), (40, "one", False),
    (4.5, "other", True), (-1, "other", True), (40, "other", True), (40, "third", False), (-1, "one", False),
]  # fmt: skip


@pytest.mark.parametrize("number", [0, 1, -1])
@pytest.mark.parametrize("kilometres, country, told", OFF_A_COAST)
def test_plots_are_exchanged_where_they_lie_farther_off_than_the_map_may_be_wrong(
    swapped, number, kilometres, country, told
):
    """Of the first, second and last country alike: with its number 0 and with what stands for none nothing is mixed."""
    code = {"one": "GH", "other": numbered()[number], "third": "TG", "": ""}
    world = mapped(**{code["other"] if each == "CI" else each: boxes for each, boxes in TWO.items()})
    found = swapped([(5 + k / 50, 30 + kilometres * KM) for k in range(4)], world, code[country])
    where = "on land, in the declared country," if country else "on land"
    assert found == (dict.fromkeys(range(4), WHOLE.format(where)) if told else {})


BESIDE = [  # km west of the declared country, over the border, and whether it is told
    (-1, False),
    (1, False),
    (4.5, False),
    (5.5, True),
    (100, True),
]


@pytest.mark.parametrize("kilometres, told", BESIDE)
@pytest.mark.parametrize("number", [0, 1, -1])
def test_plots_just_over_the_border_of_the_declared_country_are_not_exchanged(swapped, number, kilometres, told):
    code, other = numbered()[number], numbered()[7]
    world = mapped(**{code: [box(5, 0, 10, 3), box(0, 3, 3, 5)], other: [box(3, 0, 5, 3)]})
    places = [(5 - kilometres * KM - 0.002, 1 + k / 50) for k in range(4)]
    assert bool(swapped(places, world, code)) is told


TERRITORIES = [  # declared, the country that the map draws there, a place
    ("GF", "FR", (-53.0, 4.0)),
    ("RE", "FR", (55.5, -21.1)),
    ("GH", "GH", (-1.6, 7.0)),
]


@pytest.mark.parametrize("code, drawn, place", TERRITORIES)
def test_a_territory_that_the_map_draws_with_its_state_is_the_declared_country(swapped, code, drawn, place):
    lon, lat = place
    world = mapped(**{drawn: [box(lon - 0.4, lat - 0.4, lon + 0.4, lat + 0.4)]})
    found = swapped([(lat + k / 50, lon) for k in range(3)], world, code)
    assert set(found) == {0, 1, 2} and all("in the declared country" in each for each in found.values())
    assert swapped([(lon, lat + k / 50) for k in range(3)], world, code) == {}


@pytest.mark.parametrize("exchanged, right", [(1, 0), (2, 1), (3, 1), (1, 1), (2, 2), (3, 3), (1, 3)])
def test_a_layer_is_exchanged_as_a_whole_where_more_than_half_of_it_is(swapped, exchanged, right):
    plots = [(5 + k / 50, 35) for k in range(exchanged)] + [(35, 5 + k / 50) for k in range(right)]
    found = swapped(plots, mapped(**TWO))
    whole = [row for row, message in found.items() if message == WHOLE.format("on land")]
    assert whole == (list(range(exchanged)) if exchanged > right else [])


AT_EIGHT = [  # a plot beside those at 8.0 east and 8.5 north: whether it is far from them and would lie among them
    ((8.5, 8.25), False), ((8.5078125, 8.25), True), ((8.75, 8.5), True), ((8.75, 8.5078125), False),
    ((9.0, 8.25), True), ((9.0078125, 8.25), False),
    ((8.25, 8.0), False), ((8.25, 7.9), True), ((8.25, 7.5), True), ((8.25, 7.4921875), False),
]  # fmt: skip


@pytest.mark.parametrize("place, told", AT_EIGHT)
def test_half_a_degree_from_the_others_is_near_and_more_is_far(swapped, place, told):
    others = ["POINT(8 8.5)"] * 5
    found = swapped([*others, Point(place).wkt])
    assert found == ({5: AMONG} if told else {})


@pytest.mark.parametrize("count, told", [(1, False), (2, False), (3, True), (4, True)])
def test_two_plots_have_no_usual_place(swapped, count, told):
    plots = [(-1.6 + k / 100, 7.0) for k in range(count - 1)] + [(7.0, -1.6)]
    assert swapped(plots) == ({count - 1: AMONG} if told else {})


def test_nothing_is_exchanged_in_a_layer_without_places(swapped):
    assert swapped(["POINT EMPTY", "POLYGON EMPTY"], mapped(**TWO)) == {}
