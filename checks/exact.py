"""Where a point lies of a line, without rounding errors.

Floating point decides what is clear; what is nearer to zero than its own
rounding error is decided with fractions.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

Position = tuple[float, float]
ERROR = 4e-16  # above (3 + 16 eps) eps of J. R. Shewchuk's bound for the 2 x 2 determinant


def both(flags: np.ndarray) -> np.ndarray:
    """(n,) where both of two columns (n, 2) are true; several times quicker than numpy's ``all`` along the rows."""
    return flags[:, 0] & flags[:, 1]


def same(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(n,) where positions (n, 2) are equal."""
    return both(a == b)


def taken(values: np.ndarray, at: np.ndarray) -> np.ndarray:
    """``values[at]`` of a table (n, k) by numbers of its rows; several times quicker than numpy's own index."""
    return values.take(at, axis=0)


def side(a: Position, b: Position, c: Position) -> int:
    """1 where c lies left of the line from a to b, -1 right, 0 on it."""
    left = (b[0] - a[0]) * (c[1] - a[1])
    right = (b[1] - a[1]) * (c[0] - a[0])
    value = left - right
    if abs(value) > ERROR * (abs(left) + abs(right)):
        return 1 if value > 0 else -1
    if c == a or c == b:
        return 0
    ax, ay = Fraction(float(a[0])), Fraction(float(a[1]))
    exact = (Fraction(float(b[0])) - ax) * (Fraction(float(c[1])) - ay)
    exact -= (Fraction(float(b[1])) - ay) * (Fraction(float(c[0])) - ax)
    return (exact > 0) - (exact < 0)


def sides(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """``side`` for columns of positions (n, 2)."""
    left = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1])
    right = (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    value = left - right
    result = np.sign(value).astype(np.int8)
    doubtful = (np.abs(value) <= ERROR * (np.abs(left) + np.abs(right))) & ~same(c, a) & ~same(c, b)
    for k in np.flatnonzero(doubtful):
        result[k] = side(tuple(a[k]), tuple(b[k]), tuple(c[k]))
    return result


def within_box(a: Position, b: Position, c: Position) -> bool:
    """Whether c lies in the bounds of the segment a b, edges included."""
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def crossing(a: Position, b: Position, c: Position, d: Position) -> Position:
    """The point where the segments a b and c d, known to cross, meet; the same whatever their order and direction."""
    (a, b), (c, d) = sorted((tuple(sorted((a, b))), tuple(sorted((c, d)))))
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    bottom = ux * vy - uy * vx
    if bottom == 0:
        return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    share = min(1.0, max(0.0, ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / bottom))
    return (a[0] + share * ux, a[1] + share * uy)


def in_sector(centre: Position, start: Position, end: Position, point: Position) -> bool:
    """Whether the direction to ``point`` lies strictly between ``start`` and ``end``, turning counterclockwise."""
    turn = side(centre, start, end)
    if turn > 0:
        return side(centre, start, point) > 0 and side(centre, point, end) > 0
    if turn < 0:
        return not (side(centre, end, point) >= 0 and side(centre, point, start) >= 0)
    return side(centre, start, point) > 0


def same_direction(centre: Position, a: Position, b: Position) -> bool:
    """Whether a and b are seen from ``centre`` in the same direction."""
    if side(centre, a, b) != 0:
        return False
    return (a[0] - centre[0]) * (b[0] - centre[0]) + (a[1] - centre[1]) * (b[1] - centre[1]) > 0


def locate(ring: np.ndarray, point: Position) -> int:
    """1 inside, 0 on, -1 outside a closed ring (n, 2)."""
    x, y = float(point[0]), float(point[1])
    a, b = ring[:-1], ring[1:]
    near = (np.minimum(a[:, 1], b[:, 1]) <= y) & (np.maximum(a[:, 1], b[:, 1]) >= y)
    near &= np.maximum(a[:, 0], b[:, 0]) >= x
    inside = False
    for p, q in zip(a[near].tolist(), b[near].tolist()):
        where = side(p, q, (x, y))
        if where == 0 and within_box(p, q, (x, y)):
            return 0
        if (p[1] > y) != (q[1] > y) and (where > 0) == (q[1] > p[1]):
            inside = not inside
    return 1 if inside else -1
