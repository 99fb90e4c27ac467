"""Ground that two plots share: which pairs do, how much of it and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from . import ellipsoid, neighbours
from .columns import read_wkb
from .exact import both, taken
from .positions import areas_of, fresh_positions, middles_of, points_inside, without_doubles
from .turning import turned_back, turned_boxes

if TYPE_CHECKING:
    from .survey import Survey

SHARED_M2 = 1.0  # an overlap is told above this area ...
SHARED_PART = 0.001  # ... and above this part of the smaller plot
SAME_PART = 0.999  # plots that share this part of both are the same ground
_PAIRS = 2000
_OUTLINES = 4000  # pairs whose outlines are compared at once
_MANY = 32_000  # bytes of a plot above which GEOS is quicker than a look at all its edges
_OFTEN = 8  # pairs of one plot above which GEOS prepares it


@dataclass(frozen=True, eq=False)
class Shared:
    """Pairs of plots that share ground: rows, m2 on the ellipsoid, a place (x, y) in the layer's CRS, width in m."""

    one: np.ndarray
    two: np.ndarray
    area: np.ndarray
    xy: np.ndarray
    width: np.ndarray
    same: np.ndarray  # the pair is the same ground


class Sharing:
    """Plots of one survey that share ground with plots of another, or of the same.

    ``is_turned``: for pairs over 180 degrees, which are compared in longitudes from 0 to 360.
    """

    def __init__(self, survey: Survey, other: Survey, is_turned: bool = False) -> None:
        self.survey, self.other, self.is_turned = survey, other, is_turned
        mine, theirs = survey.layer, other.layer
        foreign = mine.to_lonlat is not theirs.to_lonlat or mine.is_degrees != theirs.is_degrees
        self.foreign = is_turned or foreign  # comparable in degrees only

    def among(self, candidates: Iterator[np.ndarray]) -> Iterator[Shared]:
        """What the candidates (pairs of rows whose boxes meet) share."""
        for pairs in candidates:
            pairs = self._worth_asking(pairs)
            kept = [np.zeros((0, 3), dtype=np.int64)]
            for start in range(0, len(pairs), _OUTLINES):
                self.survey.tick()
                kept.append(self._not_apart(pairs[start : start + _OUTLINES]))
            pairs = np.concatenate(kept)
            for start in range(0, len(pairs), _PAIRS):
                self.survey.tick()
                yield self._share(pairs[start : start + _PAIRS])

    def _worth_asking(self, pairs: np.ndarray) -> np.ndarray:
        """Pairs whose common box is large enough to hold an overlap that counts, those of one plot together."""
        survey, other = self.survey, self.other
        one, two = taken(survey.bounds, pairs[:, 0]), taken(other.bounds, pairs[:, 1])
        if self.is_turned:
            one, two = turned_boxes(one), turned_boxes(two)
        low, high = np.maximum(one[:, :2], two[:, :2]), np.minimum(one[:, 2:], two[:, 2:])
        east, north = ellipsoid.metres_per_degree(np.minimum(np.abs(low[:, 1]), np.abs(high[:, 1])))
        most = (high[:, 0] - low[:, 0]) * east * (high[:, 1] - low[:, 1]) * north * 1.01
        smaller = np.minimum(survey.hectares[pairs[:, 0]], other.hectares[pairs[:, 1]]) * 10_000
        crooked = survey.faulty[pairs[:, 0]] | other.faulty[pairs[:, 1]]
        large = (most > SHARED_M2) & ((most > SHARED_PART * smaller) | crooked)
        if other is survey:
            large &= (survey.digest[pairs[:, 0]] != survey.digest[pairs[:, 1]]) | (survey.digest[pairs[:, 0]] == 0)
        pairs = taken(pairs, np.flatnonzero(large))
        by = 1 if other is not survey and len(other) < len(survey) else 0  # a forest is read and prepared seldom
        return taken(pairs, np.argsort(pairs[:, by], kind="stable"))

    def _not_apart(self, pairs: np.ndarray) -> np.ndarray:
        """(pairs, 3): without those that their outlines tell apart; the third column is ``neighbours``' answer."""
        answer = np.full(len(pairs), neighbours.UNKNOWN)
        if not self.foreign:
            plain = np.flatnonzero(self.survey.has_outline[pairs[:, 0]] & self.other.has_outline[pairs[:, 1]])
            answer[plain] = self._decided(pairs[plain])
            for mine in (0, 1):
                left = np.flatnonzero(answer == neighbours.UNKNOWN)
                answer[left[self._keep_out(pairs[left], mine)]] = neighbours.APART
        return np.column_stack([pairs, answer])[answer != neighbours.APART]

    def _decided(self, pairs: np.ndarray) -> np.ndarray:
        mine, one = np.unique(pairs[:, 0], return_inverse=True)
        theirs, two = np.unique(pairs[:, 1], return_inverse=True)
        xy, size = self.survey.outlines(mine)
        more, other_size = self.other.outlines(theirs)
        first = np.concatenate([[0], np.cumsum(np.concatenate([size, other_size]))])
        sound = ~np.concatenate([self.survey.faulty[mine], self.other.faulty[theirs]])
        outlines = neighbours.RingTable.of(np.concatenate([xy, more]), first, sound)
        return neighbours.decide(outlines, one.ravel(), two.ravel() + len(mine))

    def _keep_out(self, pairs: np.ndarray, column: int) -> np.ndarray:
        """(pairs,) True where the plots of this column, of whatever rings, merely touch a sound one of the other."""
        guests, hosts = (self.survey, self.other) if column == 0 else (self.other, self.survey)
        small = np.flatnonzero(guests.sizes[pairs[:, column]] <= _MANY)
        apart = np.zeros(len(pairs), dtype=bool)
        apart[small] = self._all_keep_out(guests, hosts, pairs[small, column], pairs[small, 1 - column])
        return apart

    def _all_keep_out(self, guests: Survey, hosts: Survey, guest: np.ndarray, host: np.ndarray) -> np.ndarray:
        at = np.flatnonzero(
            hosts.has_outline[host] & ~hosts.faulty[host] & both(np.isfinite(taken(hosts.middle, host)))
        )
        rows, number = np.unique(guest[at], return_inverse=True)
        theirs, two = np.unique(host[at], return_inverse=True)
        xy, first, row = rings_of(guests, rows)
        more, size = hosts.outlines(theirs)
        count = np.bincount(row, minlength=len(rows))
        pair, one = _each(np.cumsum(count) - count, count, number.ravel())
        outlines = neighbours.RingTable.of(
            np.concatenate([xy, more]),
            np.concatenate([first, first[-1] + np.cumsum(size)]),
            np.arange(len(row) + len(theirs)) >= len(row),
        )
        out = neighbours.stay_out(outlines, one, two.ravel()[pair] + len(row), taken(hosts.middle, host[at][pair]))
        apart = np.zeros(len(guest), dtype=bool)
        apart[at] = (np.bincount(pair, ~out, minlength=len(at)) == 0) & (count[number.ravel()] > 0)
        return apart

    def _share(self, pairs: np.ndarray) -> Shared:
        """Pairs (n, 3) with the answer of their outlines."""
        held = np.isin(pairs[:, 2], (neighbours.HOLDS, neighbours.HELD))
        within = pairs[held]
        inner = [self._whole(one, two, answer == neighbours.HOLDS) for one, two, answer in within.tolist()]
        pairs, common = self._cut(pairs[~held])
        return self._measured(np.concatenate([within, pairs]), inner + common)

    def _whole(self, one: int, two: int, holds: bool) -> bytes:
        return self.other.wkb(two) if holds else self.survey.wkb(one)

    def _cut(self, pairs: np.ndarray) -> tuple[np.ndarray, list[bytes]]:
        """The pairs that share ground, and what they share, as GEOS says."""
        mine, one = np.unique(pairs[:, 0], return_inverse=True)
        theirs, two = np.unique(pairs[:, 1], return_inverse=True)
        known_a, known_b = self.shapes_of(self.survey, mine), self.shapes_of(self.other, theirs)
        a, b = known_a[one.ravel()], known_b[two.ravel()]
        there = np.array([p is not None and q is not None for p, q in zip(a, b)], dtype=bool)
        pairs, a, b = pairs[there], a[there], b[there]
        sure, inside = self._to_cut(pairs), np.zeros(len(pairs), dtype=np.int8)
        for column, shapes, others in ((0, a, b), (1, b, a)):
            self._sort_out(pairs[:, column], shapes, others, column, sure, inside)
        left, held = np.flatnonzero(inside == 0), np.flatnonzero(inside > 0)
        meet, cut = self.survey.shapes.shared(a[left], b[left], sure[left])
        whole = self.survey.shapes.write(np.where(inside[held] == 1, b[held], a[held])) if len(held) else []
        return np.concatenate([pairs[left[meet]], pairs[held]]), cut + whole

    def _to_cut(self, pairs: np.ndarray) -> np.ndarray:
        """(pairs,) True where GEOS cuts at once: asking first whether they meet would cost more than it spares.

        What of the others merely touches a plot of one ring has been told apart from it (``_keep_out``).
        """
        one, two = self.survey.has_outline[pairs[:, 0]], self.other.has_outline[pairs[:, 1]]
        return (pairs[:, 2] == neighbours.MEET) | ((one != two) & (not self.foreign))

    def shapes_of(self, survey: Survey, rows: np.ndarray) -> np.ndarray:
        """Geometries of these rows as they are compared here."""
        if self.is_turned:
            return survey.turned_shapes(rows)
        return survey.in_degrees(survey.shapes_of(rows)) if self.foreign else survey.shapes_of(rows)

    def _sort_out(
        self,
        rows: np.ndarray,
        shapes: np.ndarray,
        others: np.ndarray,
        column: int,
        sure: np.ndarray,
        inside: np.ndarray,
    ) -> None:
        """Pairs of a plot that meets many: ``inside`` 1 or 2 where it (one or two) holds the other whole, -1 apart.

        What is left lies on its border, where GEOS cuts at once: telling a touch first would cost more.
        """
        often, count = np.unique(rows[inside == 0], return_counts=True)
        for row in often[count > _OFTEN].tolist():
            at = np.flatnonzero((rows == row) & (inside == 0))
            touched, held = self.survey.shapes.held_by(shapes[at[0]], others[at])
            inside[at[held]] = column + 1
            inside[at[~touched]] = -1
            sure[at] = True

    def _measured(self, pairs: np.ndarray, common: list[bytes]) -> Shared:
        survey, other = self.survey, self.other
        to_lonlat = None if self.foreign else survey.layer.lonlat
        columns = read_wkb(common)
        lonlat = columns.xy if to_lonlat is None else to_lonlat(columns.xy)
        area = np.nan_to_num(areas_of(columns, lonlat))
        rows = np.flatnonzero(area > SHARED_M2)
        one, two = survey.square_metres(pairs[rows, 0]), other.square_metres(pairs[rows, 1])
        counts = area[rows] > SHARED_PART * np.minimum(one, two)
        rows, one, two = rows[counts], one[counts], two[counts]
        same = (area[rows] > SAME_PART * one) & (area[rows] > SAME_PART * two)
        same &= ~survey.faulty[pairs[rows, 0]] & ~other.faulty[pairs[rows, 1]]
        if to_lonlat is None and survey.layer.to_lonlat is not None:
            xy = survey.inside(pairs[rows, 0])
        else:
            plain = without_doubles(columns)  # GEOS leaves them out where it cuts, so that the place is the same
            middle, within = middles_of(plain)
            xy = middle[rows]
            rest = np.flatnonzero(~within[rows])
            xy[rest] = points_inside(plain, rows[rest])
            xy = turned_back(xy) if self.is_turned else xy
        width = 2 * area / np.maximum(perimeters(columns, lonlat), 1e-9)
        return Shared(pairs[rows, 0], pairs[rows, 1], area[rows], xy, width[rows], same)


def rings_of(survey: Survey, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All rings of these rows without doubled positions: ``xy``, offsets (rings + 1,), and the row (rings,) of each."""
    columns = read_wkb([survey.wkb(row) for row in rows.tolist()])
    fresh = fresh_positions(columns, columns.xy)
    first = np.concatenate([[0], np.cumsum(fresh)])[columns.ring_first]
    return taken(columns.xy, np.flatnonzero(fresh)), first, columns.ring_row


def _each(start: np.ndarray, count: np.ndarray, which: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(number in ``which``, item) for each of the ``count`` items from ``start`` on of each of ``which``."""
    times = count[which]
    number = np.repeat(np.arange(len(which)), times)
    return number, np.arange(len(number)) + np.repeat(start[which] - (np.cumsum(times) - times), times)


def perimeters(columns: Any, lonlat: np.ndarray) -> np.ndarray:
    """(rows,) metres around each row's rings."""
    if not len(lonlat):
        return np.zeros(len(columns))
    centre = np.zeros((len(columns), 2))
    centre[columns.point_row] = lonlat
    metres = ellipsoid.local_metres(lonlat, columns.point_row, centre)
    lengths = np.hypot(*(np.roll(metres, -1, axis=0) - metres).T)
    lengths[~columns.edge_starts] = 0
    return np.bincount(columns.point_row, lengths, minlength=len(columns))


def joined(pieces: Any) -> Shared:
    """All pairs in order of their rows."""
    pieces = list(pieces)
    if not pieces:
        none = np.zeros(0, dtype=np.int64)
        return Shared(none, none, np.zeros(0), np.zeros((0, 2)), np.zeros(0), np.zeros(0, dtype=bool))
    whole = Shared(*(np.concatenate([getattr(each, name) for each in pieces]) for name in Shared.__dataclass_fields__))
    order = np.lexsort((whole.two, whole.one))
    return Shared(*(getattr(whole, name)[order] for name in Shared.__dataclass_fields__))
