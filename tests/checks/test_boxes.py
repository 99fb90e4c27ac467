"""Boxes that meet are found whatever their sizes, and no box makes the search dear for the others."""

import tracemalloc

import numpy as np
import pytest
from georelay.checks import boxes as module
from georelay.checks.boxes import meeting, meeting_itself
from georelay.checks.defects import find_defects


def _boxes(draw, count):
    """Boxes of very different sizes and places, some without a width, some nan or infinite."""
    sizes = 10.0 ** draw.uniform(-9, 9, (count, 2)) * (draw.random((count, 2)) > 0.2)
    corners = draw.normal(size=(count, 2)) * 10.0 ** draw.uniform(-3, 9, (count, 1))
    boxes = np.concatenate([corners, corners + sizes], axis=1)
    boxes[0] = [-1e308, -1e308, 1e308, 1e308]
    boxes[1], boxes[2] = np.nan, np.inf
    boxes[3] = boxes[4]
    return boxes


def _all_pairs(boxes):
    with np.errstate(invalid="ignore"):
        low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
        high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    known = np.isfinite(boxes).all(axis=1)
    meet = (low <= high).all(axis=2) & known[:, None] & known[None, :]
    return {(i, j) for i, j in np.argwhere(meet).tolist() if i < j}


def _listed(pieces):
    return [tuple(pair) for pairs in pieces for pair in pairs.tolist()]


@pytest.mark.parametrize("few", [0, module._FEW])
@pytest.mark.parametrize("seed", range(30))
def test_every_pair_of_boxes_that_meet_is_told_once(monkeypatch, seed, few):
    monkeypatch.setattr(module, "_FEW", few)
    boxes = _boxes(np.random.default_rng(seed), 60)
    told = _listed(meeting_itself(boxes))
    assert len(told) == len(set(told))
    assert set(told) == _all_pairs(boxes)
    across = _listed(meeting(boxes[:25], boxes[25:]))
    assert len(across) == len(set(across))
    assert set(across) == {(i, j - 25) for i, j in _all_pairs(boxes) if i < 25 <= j}


@pytest.mark.parametrize("few", [0, module._FEW])
@pytest.mark.parametrize("side", range(4), ids=["west", "south", "east", "north"])
@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_a_box_with_one_side_that_is_no_number_meets_nothing(monkeypatch, few, side, odd):
    monkeypatch.setattr(module, "_FEW", few)
    boxes = np.tile([0.0, 0.0, 2.0, 2.0], (6, 1))
    boxes[1, side] = odd
    rest = [0, 2, 3, 4, 5]
    assert set(_listed(meeting_itself(boxes))) == {(i, j) for i in rest for j in rest if i < j}
    assert set(_listed(meeting(boxes[:3], boxes[3:]))) == {(i, j) for i in (0, 2) for j in range(3)}


@pytest.mark.parametrize("chunk", [1, 10, 100, 100_000])
@pytest.mark.parametrize("rows", [1, 2, 7, 60])
def test_pairs_come_in_the_same_slices_however_many_boxes_are_looked_up_at_once(monkeypatch, rows, chunk):
    monkeypatch.setattr(module, "_FEW", 0)
    monkeypatch.setattr(module, "_CHUNK", chunk)
    for seed in range(5):
        boxes = _boxes(np.random.default_rng(seed), 60)
        monkeypatch.setattr(module, "_ROWS", 1000)
        expected = [pairs.tolist() for pairs in meeting_itself(boxes)]
        monkeypatch.setattr(module, "_ROWS", rows)
        assert [pairs.tolist() for pairs in meeting_itself(boxes)] == expected
        assert len(_listed(meeting_itself(boxes))) == len(_all_pairs(boxes))


@pytest.mark.parametrize(
    "chunk, slices", [(5, [[2, 3], [4], [9], [1, 1, 0, 3, 0]]), (100, [[2, 3, 4, 9, 1, 1, 0, 3, 0]])]
)
@pytest.mark.parametrize("at_once", [1, 2, 3, 9])
def test_slices_are_as_large_as_they_may_be_but_for_what_is_larger_alone(monkeypatch, chunk, slices, at_once):
    monkeypatch.setattr(module, "_CHUNK", chunk)
    counts = np.array([2, 3, 4, 9, 1, 1, 0, 3, 0])
    numbers = np.arange(len(counts))
    entries = [(part, part + 10, part + 20, counts[part]) for part in np.split(numbers, range(at_once, 9, at_once))]
    found = list(module._pieces(iter(entries)))
    assert [each[-1].tolist() for each in found] == slices
    for column, more in enumerate((0, 10, 20)):
        assert np.concatenate([each[column] for each in found]).tolist() == (numbers + more).tolist()


def test_nothing_meets_nothing():
    none = np.zeros((0, 4))
    assert _listed(meeting_itself(none)) == [] == _listed(meeting(none, np.zeros((1, 4))))
    assert _listed(meeting_itself(np.full((3, 4), np.nan))) == []


def _village(count):
    """Plots of 100 m on a lattice with 10 m between them."""
    across = int(np.ceil(count**0.5))
    corner = np.stack(np.divmod(np.arange(count), across), axis=1) * 0.0011 + (-1.0, 6.0)
    return np.concatenate([corner, corner + 0.001], axis=1)


FAR = {
    "a vertex at 0/0": [[-1.0, 0.0, 0.0, 6.0]],
    "ten vertices at 0/0": [[-1.0 + k / 1e3, 0.0, 0.0, 6.0] for k in range(10)],
    "a plot in metres": [[400_000.0, 600_000.0, 400_100.0, 600_100.0]],
    "a lost decimal point": [[-1.0, 6.0, 6512345.0, 6.001]],
    "a continent": [[-17.0, -5.0, 29.0, 12.0]],
    "a number without sense": [[-1e300, 6.0, 1e300, 7.0]],
}


@pytest.mark.parametrize("far", FAR)
def test_a_far_box_costs_no_more_than_the_pairs_it_makes(monkeypatch, far):
    plain = _village(20_000)
    seen = []
    entries = module._entries
    monkeypatch.setattr(module, "_entries", lambda *given: seen.append(entries(*given)) or seen[-1])

    def cells(boxes):
        seen.clear()
        list(meeting_itself(boxes))
        return sum(len(rows) for _, rows in seen)

    without = cells(plain)
    assert cells(np.concatenate([plain, FAR[far]])) < 2 * without + 100_000


@pytest.mark.parametrize("far", [(0.0, 0.0), (-1.0, 6e6), (1e300, 6.0)])
def test_the_defects_of_a_plot_with_one_far_vertex_take_little_memory(far):
    turn = np.arange(300) * 2 * np.pi / 300
    ring = np.stack([-1 + 0.001 * np.cos(turn), 6 + 0.001 * np.sin(turn)], axis=1)
    ring[150] = far
    tracemalloc.start()
    try:
        find_defects([(0, False, np.concatenate([ring, ring[:1]]))])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20e6
