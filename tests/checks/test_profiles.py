"""Each use of plots demands what the contract says of it."""

from __future__ import annotations

import pytest
from georelay.checks.profiles import PROFILES
from georelay.checks.rule import ERROR, WARNING

POINTS_TOO, POLYGONS = {1, 3, 4, 6}, {3, 6}
EUDR = {"interior_ring", "too_large_for_file", "name_too_long"}
HABITS = {"point_needs_polygon", "buffered_point"}
DEMANDS = [  # kinds of geometry, decimals, rules that do not run, whether doubled vertices and several parts are errors
    (POINTS_TOO, 7, EUDR | HABITS, False, False),
    (POINTS_TOO, 6, set(), True, False),
    (POLYGONS, None, EUDR | HABITS, False, True),
    (POLYGONS, None, EUDR | HABITS, False, False),
    (POINTS_TOO, None, EUDR, False, False),
]


@pytest.mark.parametrize("number", range(5))
def test_a_profile_demands_what_its_service_does(number):
    profile = PROFILES[number]
    kinds, decimals, without, doubled, parts = DEMANDS[number]
    assert profile.number == number and len(PROFILES) == 5
    assert (set(profile.kinds), profile.decimals, set(profile.without)) == (kinds, decimals, without)
    assert profile.takes_points is (1 in kinds) and profile.rounds_vertices is (number == 1)
    assert profile.severity("duplicate_vertices", WARNING) == (ERROR if doubled else WARNING)
    assert profile.severity("multipart", WARNING) == (ERROR if parts else WARNING)
    assert profile.severity("overlap", WARNING) == WARNING and profile.severity("overlap", ERROR) == ERROR
