"""A fixed way to write rings that GEOS made: its versions start them elsewhere, and then the same plots would not be
known again by their hash."""

from __future__ import annotations

import numpy as np

Rings = list[tuple[int, bool, np.ndarray]]  # (part, is_hole, positions), parts in order, shells before their holes

_DECIMALS = 7  # positions compare by these: the last bits of a crossing are the version's


def in_fixed_order(rings: Rings) -> Rings:
    """Closed rings (n, 2) from their least position (x, then y) on, shells counterclockwise and holes clockwise.

    Parts by their shells and holes by themselves, as positions sort.
    """
    parts: dict[int, list[tuple[bool, np.ndarray]]] = {}
    for part, is_hole, xy in rings:
        parts.setdefault(part, []).append((is_hole, _turned(xy, clockwise=is_hole)))
    members = [sorted(each, key=_key) for each in parts.values()]
    members.sort(key=lambda each: _key(each[0]))
    return [(number, is_hole, xy) for number, each in enumerate(members) for is_hole, xy in each]


def _turned(xy: np.ndarray, clockwise: bool) -> np.ndarray:
    open_ring = xy[:-1]
    if len(open_ring) < 3:
        return xy
    local = open_ring - open_ring[0]
    after = np.roll(local, -1, axis=0)
    twice = float((local[:, 0] * after[:, 1] - after[:, 0] * local[:, 1]).sum())
    if (twice < 0) != clockwise:
        open_ring = open_ring[::-1]
    judged = np.round(open_ring, _DECIMALS)
    start = int(np.lexsort((judged[:, 1], judged[:, 0]))[0])
    turned = np.roll(open_ring, -start, axis=0)
    return np.concatenate([turned, turned[:1]])


def _key(ring: tuple[bool, np.ndarray]) -> tuple[bool, list[list[float]]]:
    return ring[0], np.round(ring[1], _DECIMALS).tolist()
