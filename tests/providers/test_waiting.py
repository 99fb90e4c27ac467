import pytest
from georelay.providers.errors import Cancelled
from georelay.providers.waiting import Wait


def recorded():
    slept = []
    return slept, slept.append


@pytest.mark.parametrize(
    "seconds, scale, total", [(1.0, 1.0, 1.0), (60, 0.01, 0.6), (0, 1, 0), (-3, 1, 0), (0.02, 1, 0.02)]
)
def test_a_pause_takes_its_scaled_time_in_steps_of_a_twentieth_of_a_second(seconds, scale, total):
    slept, sleep = recorded()
    Wait(sleep=sleep, scale=scale).pause(seconds)
    assert sum(slept) == pytest.approx(total)
    assert all(0 < step <= 0.05 for step in slept)


def test_a_pause_takes_its_time_where_nobody_says_otherwise():
    slept, sleep = recorded()
    Wait(sleep=sleep).pause(1.5)
    assert sum(slept) == pytest.approx(1.5)


def test_a_pause_that_is_not_scaled_takes_its_time():
    slept, sleep = recorded()
    Wait(sleep=sleep, scale=0.01).pause(2, scaled=False)
    assert sum(slept) == pytest.approx(2)


def test_a_pause_ends_when_it_is_cancelled():
    slept, sleep = recorded()
    with pytest.raises(Cancelled):
        Wait(sleep=sleep).pause(60, lambda: len(slept) >= 3)
    assert len(slept) == 3


def test_a_pause_of_nothing_still_looks_whether_it_was_cancelled():
    with pytest.raises(Cancelled):
        Wait().pause(0, lambda: True)


def test_chance_lies_between_nothing_and_one():
    wait = Wait()
    assert all(0 <= wait.jitter() < 1 for _ in range(100))
