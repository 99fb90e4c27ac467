"""Order of place: where something lies on a Hilbert curve that covers all of the CRS, the same for every registry."""

from __future__ import annotations

import numpy as np

LEVEL = 31  # bits of each coordinate on the curve: 17 cm at the equator in degrees, 9 cm in metres
_DEGREES, _UNITS = 180.0, 1e8  # how far the curve goes from 0


def along_curve(places: np.ndarray, is_degrees: bool) -> np.ndarray:
    """(n,) int64 for places (n, 2); the start of the curve for what has none."""
    reach = _DEGREES if is_degrees else _UNITS
    with np.errstate(invalid="ignore"):
        steps = np.nan_to_num((places + reach) / (2 * reach) * 2.0**LEVEL, nan=0.0)
    steps = np.clip(steps, 0, 2**LEVEL - 1).astype(np.int64)
    return _distance(steps[:, 0], steps[:, 1])


def _distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Distance along the curve: the quarters of each level, turned as the curve turns (Hamilton, CS-2006-07)."""
    key, side, most = np.zeros(len(x), dtype=np.int64), 1 << (LEVEL - 1), (1 << LEVEL) - 1
    while side:
        right, upper = (x & side) > 0, (y & side) > 0
        key += side * side * ((3 * right.astype(np.int64)) ^ upper)
        flip = ~upper & right
        x, y = np.where(flip, most - x, x), np.where(flip, most - y, y)
        x, y = np.where(upper, x, y), np.where(upper, y, x)
        side >>= 1
    return key
