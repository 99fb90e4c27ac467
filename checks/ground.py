"""Whether two outlines are the same ground, however they are written.

Start vertex, ring direction, order of parts and holes, the closing point,
heights and repeated vertices say nothing about the ground. A service may have
rounded or cut the decimals; both are tried.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from typing import Any, Callable, Optional

import numpy as np

from .boxes import meeting
from .columns import LINE, POINT, read_wkb
from .shapes import MissingShapely, Shapes

DECIMALS = 6
SHARE = 0.99  # of both outlines, to count as the same ground
Ring = tuple[tuple[int, int], ...]
Snap = Callable[[np.ndarray, int], np.ndarray]


def rounded(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """Steps of 10^-decimals, the nearest."""
    return np.rint(np.asarray(values, dtype=float) * 10.0**decimals)


def shortened(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """The nearest as ``round`` of most languages has it: it sees the number's decimals, not its double's product."""
    found = np.asarray(values, dtype=float)
    return np.rint(np.array([round(each, decimals) for each in found.ravel().tolist()]) * 10.0**decimals).reshape(
        found.shape
    )


def half_up(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """The nearest, what lies in the middle to the north and east."""
    return np.floor(_scaled(values, decimals) + 0.5)


def half_away(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """The nearest, what lies in the middle away from zero."""
    scaled = _scaled(values, decimals)
    return np.sign(scaled) * np.floor(np.abs(scaled) + 0.5)


def cut(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """The digits behind the last are dropped: towards zero."""
    return np.trunc(_scaled(values, decimals))


def floored(values: np.ndarray, decimals: int = DECIMALS) -> np.ndarray:
    """The next below."""
    return np.floor(_scaled(values, decimals))


def _scaled(values: np.ndarray, decimals: int) -> np.ndarray:
    """Free of the error that decimal fractions have in binary: 0.3 x 10 is 3, not 2.9999999999999996."""
    scaled = np.asarray(values, dtype=float) * 10.0**decimals
    return np.where(np.abs(scaled - np.rint(scaled)) < 1e-3, np.rint(scaled), scaled)


WAYS: tuple[Snap, ...] = (rounded, shortened, half_up, half_away, cut, floored)


def fingerprint(wkb: Optional[bytes], decimals: int = DECIMALS, snap: Snap = rounded) -> str:
    """32 hex digits that are the same for the same ground; "" for no geometry and one that cannot be read.

    Coordinates count in steps of ``10**-decimals`` of their own unit, made so by ``snap``.
    """
    return "".join(fingerprints([wkb], decimals, (snap,))[0])


def fingerprints(
    wkb: Sequence[Optional[bytes]], decimals: int = DECIMALS, ways: Sequence[Snap] = WAYS
) -> list[tuple[str, ...]]:
    """For each geometry every different fingerprint that rounding or cutting leads to; () where it has none."""
    columns = read_wkb(wkb)
    first, parts, rows = columns.ring_first.tolist(), columns.ring_part.tolist(), columns.ring_row.tolist()
    found: list[dict[str, None]] = [{} for _ in wkb]
    broken = set(columns.point_row[~np.isfinite(columns.xy).all(axis=1)].tolist())
    for way in ways:
        steps = list(map(tuple, np.nan_to_num(way(columns.xy, decimals)).astype(np.int64).tolist()))
        written: list[dict[int, list[Ring]]] = [{} for _ in wkb]
        for ring, (part, row) in enumerate(zip(parts, rows)):
            if row not in broken and first[ring] < first[ring + 1]:
                written[row].setdefault(part, []).append(tuple(steps[first[ring] : first[ring + 1]]))
        for row, rings in enumerate(written):
            if rings:
                simple = sorted(_one_way(int(columns.part_kind[part]), each) for part, each in rings.items())
                found[row][hashlib.sha256(repr(simple).encode("ascii")).hexdigest()[:32]] = None
    return [tuple(each) for each in found]


def _one_way(kind: int, rings: Sequence[Ring]) -> tuple[int, Any]:
    """(kind, position, line or (shell, holes)) of a simple geometry, in its one way of writing."""
    if kind == POINT:
        return kind, rings[0]
    if kind == LINE:
        line = _without_repeats(rings[0])
        return kind, min(line, line[::-1])
    shell, *holes = map(canonical_ring, rings)
    return kind, (shell, tuple(sorted(holes)))


def canonical_ring(ring: Sequence[tuple[int, int]]) -> Ring:
    """The ring from its lowest position on, in the direction that sorts first, open and without repeats."""
    points = list(_without_repeats(tuple(ring)))
    while len(points) > 1 and points[0] == points[-1]:
        points.pop()
    lowest = min(points)
    turned = []
    for run in (points, points[::-1]):
        turned += [tuple(run[at:] + run[:at]) for at, point in enumerate(run) if point == lowest]
    return min(turned)


def _without_repeats(line: Ring) -> Ring:
    return tuple(point for at, point in enumerate(line) if at == 0 or point != line[at - 1])


def joint_ground(plots: Sequence[Optional[bytes]], pieces: Sequence[Optional[bytes]]) -> dict[int, int]:
    """For each piece (WKB polygons) the one plot that it is the ground of, by itself or with other pieces.

    A piece belongs to the only plot that has at least 99 % of it, and only where
    all its pieces together cover at least 99 % of that plot. Empty where shapely
    is missing: then only equal outlines are known as the same.
    """
    try:
        shapes = Shapes()
    except MissingShapely:
        return {}
    ours, theirs = _polygons(shapes, plots), _polygons(shapes, pieces)
    homes = _homes(ours, theirs)
    members: dict[int, list[int]] = {}
    for piece, plot in homes.items():
        members.setdefault(plot, []).append(piece)
    whole = {plot for plot, found in members.items() if _covered(ours[plot], [theirs[each] for each in found])}
    return {piece: plot for piece, plot in homes.items() if plot in whole}


def _polygons(shapes: Shapes, wkb: Sequence[Optional[bytes]]) -> list[Any]:
    """Valid polygons with ground; None for all else."""
    found = [shapes.read([each])[0] if each else None for each in wkb]
    return [each if each is not None and each.is_valid and each.area > 0 else None for each in found]


def _homes(plots: Sequence[Any], pieces: Sequence[Any]) -> dict[int, int]:
    found: dict[int, list[int]] = {}
    for pairs in meeting(_bounds(pieces), _bounds(plots)):
        for piece, plot in pairs.tolist():
            if pieces[piece].intersection(plots[plot]).area >= SHARE * pieces[piece].area:
                found.setdefault(piece, []).append(plot)
    return {piece: homes[0] for piece, homes in found.items() if len(homes) == 1}


def _bounds(shapes: Sequence[Any]) -> np.ndarray:
    nothing = (math.nan,) * 4
    return np.array([each.bounds if each is not None else nothing for each in shapes], dtype=float).reshape(-1, 4)


def _covered(plot: Any, pieces: Sequence[Any]) -> bool:
    together = pieces[0]
    for piece in pieces[1:]:
        together = together.union(piece)
    return together.intersection(plot).area >= SHARE * plot.area
