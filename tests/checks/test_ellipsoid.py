"""Areas and lengths are those of WGS 84, against integrals that are worked out another way."""

from __future__ import annotations

import math

import numpy as np
import pytest
from georelay.checks.ellipsoid import local_metres, metres_per_degree, ring_areas

A, F = 6378137.0, 1 / 298.257223563
E2 = F * (2 - F)


def _radii(latitude):
    """Radius of curvature along the meridian and across it, in metres."""
    w2 = 1 - E2 * math.sin(latitude) ** 2
    return A * (1 - E2) / w2**1.5, A / w2**0.5


def _density(latitude):
    """Square metres for each square radian."""
    meridian, prime = _radii(latitude)
    return meridian * prime * math.cos(latitude)


def _simpson(function, low, high, steps=2000):
    at = np.linspace(low, high, 2 * steps + 1)
    values = np.array([function(each) for each in at])
    weights = np.ones(len(at))
    weights[1:-1:2], weights[2:-1:2] = 4, 2
    return float((values * weights).sum() * (high - low) / (6 * steps))


def _area(*rings):
    first = np.cumsum([0, *map(len, rings)])
    return ring_areas(np.concatenate([np.array(ring, dtype=float) for ring in rings]), first)


def _box(west, south, east, north):
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


BOXES = [  # west, south, east, north: small ones by the series, high ones point by point
    (-2.4, 6.4, -2.399, 6.401), (10.0, 0.0, 10.01, 0.01), (25.0, 60.0, 25.02, 60.003), (-70.0, -55.5, -69.5, -55.0),
    (0.0, -1.0, 0.5, 1.0), (100.0, 44.0, 101.0, 46.0), (-10.0, -40.0, 10.0, 40.0), (5.0, 80.0, 6.0, 89.9),
    (-180.0, 0.0, 180.0, 90.0), (30.0, 10.0, 30.5, 11.1), (30.0, -36.2, 31.0, -35.1),
]  # fmt: skip


@pytest.mark.parametrize("bounds", BOXES, ids=str)
def test_the_area_between_meridians_and_parallels_is_the_integral(bounds):
    west, south, east, north = bounds
    expected = _simpson(_density, math.radians(south), math.radians(north)) * math.radians(east - west)
    ring = _box(*bounds)
    assert _area(ring, ring[::-1]) == pytest.approx([expected, -expected], rel=1e-8)


def test_the_two_halves_of_the_earth_have_its_surface():
    halves = _area(_box(-180, -90, 180, 0), _box(-180, 0, 180, 90))
    assert halves == pytest.approx([255_032_810.86e6] * 2, rel=1e-9)  # 510,065,621.72 km2 in all


TRIANGLES = [
    [(-2.4, 6.4), (-2.39, 6.402), (-2.397, 6.409)],
    [(12.0, 55.0), (12.02, 55.004), (12.011, 55.018)],
    [(12.0, 50.0), (14.0, 51.0), (12.5, 54.0)],
    [(-60.0, -30.0), (-59.0, -32.0), (-58.5, -28.0)],
    [(0.0, -0.5), (0.7, 0.4), (-0.3, 0.9)],
]


@pytest.mark.parametrize("corners", TRIANGLES, ids=lambda each: str(each[0]))
def test_slanted_edges_are_straight_in_longitude_and_latitude(corners):
    ring = np.array([*corners, corners[0]])

    def under(start, end):
        """The integral below an edge, by longitude, from the latitude of the first corner."""
        (west, south), (east, north) = start, end
        origin = math.radians(corners[0][1])

        def height(share):
            return _simpson(_density, origin, math.radians(south + share * (north - south)), 60)

        return _simpson(height, 0.0, 1.0, 40) * math.radians(east - west)

    expected = -sum(under(*edge) for edge in zip(ring[:-1], ring[1:]))
    assert _area(ring)[0] == pytest.approx(expected, rel=1e-7)


def test_rings_beside_each_other_do_not_mix_and_none_has_no_area():
    small, large = _box(*BOXES[0]), _box(*BOXES[5])
    together = _area(small, large, small)
    assert together.tolist() == [*_area(small), *_area(large), *_area(small)]
    assert ring_areas(np.zeros((0, 2)), np.zeros(1, dtype=np.int64)).tolist() == []


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("at", range(5))
def test_a_ring_with_what_is_no_number_leaves_those_beside_it_alone(number, at):
    sound, broken = _box(*BOXES[0]), np.array(_box(*BOXES[5]), dtype=float)
    for axes in ([0], [1], [0, 1]):
        lost = broken.copy()
        lost[at, axes] = number
        with np.errstate(invalid="ignore"):
            areas = _area(sound, lost, sound)
        assert areas[[0, 2]].tolist() == [*_area(sound), *_area(sound)]


@pytest.mark.parametrize("latitude", [0.0, 6.4, -33.0, 45.0, 60.0, 89.0])
def test_a_degree_has_the_length_of_the_ellipsoid(latitude):
    phi = math.radians(latitude)
    meridian, prime = _radii(phi)
    east, north = metres_per_degree(np.array([latitude]))
    assert east[0] == pytest.approx(math.radians(prime * math.cos(phi)), rel=1e-12)
    assert north[0] == pytest.approx(math.radians(meridian), rel=1e-12)


def test_a_quarter_of_a_meridian_is_as_long_as_geodesy_says():
    north = _simpson(lambda latitude: float(metres_per_degree(np.array([latitude]))[1][0]), 0.0, 90.0, 200)
    assert north == pytest.approx(10_001_965.729, abs=0.01)


def test_positions_in_metres_are_counted_from_their_own_rows_centre():
    centres = np.array([[10.0, 0.0], [20.0, 60.0]])
    lonlat = np.array([[10.001, 0.001], [20.001, 60.001], [19.999, 59.999]])
    metres = local_metres(lonlat, np.array([0, 1, 1]), centres)
    assert metres == pytest.approx(np.array([[111.32, 110.57], [55.80, 111.41], [-55.80, -111.41]]), abs=0.01)
