import pytest
from georelay.providers.epoch.estimate import estimate, processing_units


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


def test_the_estimate_is_said_as_one():
    found = estimate(iter([19.0, 21.0]))

    assert (found.plots, found.hectares, found.units) == (2, 40.0, 3)
    assert "2 plots, 40.0 ha" in found.sentence
    assert "3 processing units by our estimate" in found.sentence
    assert estimate([1.0]).sentence.startswith("1 plot, 1.0 ha: about 1 processing unit by")
