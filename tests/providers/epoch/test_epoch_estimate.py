import pytest
from georelay.providers.epoch.estimate import processing_units


@pytest.mark.parametrize(
    "areas, units",
    [
        ([], 0),
        ([81], 5),
        ([0.1], 1),
        ([0], 1),
        ([20], 1),
        ([20.0000000001], 1),
        ([20.001], 2),
        ([40], 2),
        ([0.5] * 7, 7),
        ([19, 21, 81], 8),
        ([float("nan"), None, -3], 3),
        ([100_000], 5000),
    ],
)
def test_a_unit_for_each_started_twenty_hectares(areas, units):
    assert processing_units(areas) == units
