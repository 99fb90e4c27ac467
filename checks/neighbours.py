"""Which plots share ground and which merely touch, told from their outlines without asking GEOS.

Two sound outlines of one ring each share ground where their lines cross, where a
corner of one reaches into a corner of the other, where they run along each other
on the same side, or where one encloses the other. Floating point decides what is
clear beyond its own rounding error; what is not is left to GEOS.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .exact import ERROR, both, same, taken

APART, MEET, UNKNOWN, HOLDS, HELD = range(5)
_MOST = 100_000  # pairs of edges looked at together, so that they stay in the processor's own memory
_Ends = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]  # of two edges for each pair: a b, c d


@dataclass(frozen=True, eq=False)
class RingTable:
    """Rings, one a row: ``first`` (rows + 1,) offsets into ``xy`` (positions, 2); ``boxes`` (rows, 4).

    ``sound`` (rows,) True where GEOS finds no fault and no position comes twice; ``turn`` (rows,) 1 where the ring
    runs counterclockwise, -1 where clockwise.
    """

    xy: np.ndarray
    first: np.ndarray
    boxes: np.ndarray
    sound: np.ndarray
    turn: np.ndarray
    low: np.ndarray  # (positions, 2) of the edge that starts here, column by column
    high: np.ndarray

    @classmethod
    def of(cls, xy: np.ndarray, first: np.ndarray, sound: np.ndarray) -> RingTable:
        """Closed rings of at least 4 positions; ``sound`` says which have no fault."""
        following = np.roll(xy, -1, axis=0)
        last = first[1:] - 1
        following[last] = taken(xy, last)
        still = same(following, xy)
        still[last] = False
        start = taken(xy, np.repeat(first[:-1], np.diff(first)))
        one, two = xy - start, following - start
        twice = np.add.reduceat(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0], first[:-1])
        size = np.add.reduceat(np.abs(one[:, 0] * two[:, 1]) + np.abs(one[:, 1] * two[:, 0]), first[:-1])
        clear = (np.abs(twice) > 1e-9 * size) & ~np.logical_or.reduceat(still, first[:-1])
        boxes = np.concatenate([np.minimum.reduceat(xy, first[:-1]), np.maximum.reduceat(xy, first[:-1])], axis=1)
        low, high = np.asfortranarray(np.minimum(xy, following)), np.asfortranarray(np.maximum(xy, following))
        return cls(xy, first, boxes, sound & clear, np.sign(twice), low, high)


def decide(outlines: RingTable, one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """(pairs,) for the rows ``one`` and ``two`` of the outlines whether their insides meet.

    APART, MEET, UNKNOWN; HOLDS where the second lies within the first and does not touch it, HELD the other way round.
    """
    answer = np.empty(len(one), dtype=np.int8)
    with np.errstate(all="ignore"):
        for start, end in _pieces(outlines, one, two):
            answer[start:end] = _Contacts(outlines, one[start:end], two[start:end]).answer()
    return answer


def _pieces(outlines: RingTable, one: np.ndarray, two: np.ndarray) -> list[tuple[int, int]]:
    size = np.diff(outlines.first)
    ends = np.cumsum(size[one] + size[two])
    cuts = np.searchsorted(ends, np.arange(_MOST, (ends[-1] if len(ends) else 0) + _MOST, _MOST), side="left") + 1
    edges = np.unique(np.concatenate([[0], np.minimum(cuts, len(one))]))
    return list(zip(edges[:-1].tolist(), edges[1:].tolist()))


def stay_out(outlines: RingTable, one: np.ndarray, two: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """(pairs,) True where the ring ``one``, which may have any fault, keeps out of the sound ring ``two`` for sure.

    It never enters the other, and does not run round the point ``inside`` it (pairs, 2).
    """
    out = np.empty(len(one), dtype=bool)
    with np.errstate(all="ignore"):
        for start, end in _pieces(outlines, one, two):
            out[start:end] = _Visits(outlines, one[start:end], two[start:end]).keep_out(inside[start:end])
    return out


class _Contacts:
    """Edges of pairs of outlines, compared within the box that both share."""

    def __init__(self, outlines: RingTable, one: np.ndarray, two: np.ndarray) -> None:
        self.of, self.one, self.two = outlines, one, two
        a, b = taken(outlines.boxes, one), taken(outlines.boxes, two)
        self.low, self.high = np.maximum(a[:, :2], b[:, :2]), np.minimum(a[:, 2:], b[:, 2:])
        self.sound = outlines.sound[one] & outlines.sound[two]
        self.meet, self.unknown = np.zeros(len(one), dtype=bool), np.zeros(len(one), dtype=bool)
        self.touch = np.zeros(len(one), dtype=bool)
        self.held = np.zeros(len(one), dtype=np.int8)

    def answer(self) -> np.ndarray:
        pair, i, j = self._edge_pairs()
        xy = self.of.xy
        a, b, c, d = (taken(xy, at) for at in (i, i + 1, j, j + 1))
        ends = [same(p, q) for p, q in ((a, c), (b, d), (a, d), (b, c))]
        shared = _how_many(ends)
        self._compare_apart(pair, (a, b, c, d), shared == 0)
        self._compare_joined(pair, (a, b, c, d), ends, shared == 1)
        whole = np.flatnonzero(shared > 1)
        self.meet[pair[whole]] |= ends[0][whole] == (self._turns(pair[whole]) > 0)
        self.touch[pair[shared > 0]] = True
        corner = np.flatnonzero(ends[0])
        self._compare_corners(pair[corner], i[corner], j[corner])
        self._look_inside()
        answer = np.where(self.unknown, UNKNOWN, APART).astype(np.int8)
        answer[self.meet] = MEET
        answer[~self.sound & (self.meet | self.touch)] = UNKNOWN  # what a fault means, GEOS says
        answer[self.held > 0] = self.held[self.held > 0]
        return answer

    def _turns(self, pair: np.ndarray) -> np.ndarray:
        return self.of.turn[self.one[pair]] * self.of.turn[self.two[pair]]

    def _edge_pairs(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(pair, edge of one, edge of two) of edges whose boxes meet, all within the common box of the pair."""
        (pair, i), (other, j) = self._edges_of(self.one), self._edges_of(self.two)
        count = np.bincount(other, minlength=len(self.one))
        first = np.cumsum(count) - count
        times = count[pair]
        at = np.repeat(np.arange(len(pair)), times)
        step = np.arange(len(at)) - np.repeat(np.cumsum(times) - times, times)
        i, j, pair = i[at], j[first[pair[at]] + step], pair[at]
        low, high = self.of.low, self.of.high
        for axis in (0, 1):
            least, most = low[:, axis], high[:, axis]
            near = np.flatnonzero((least.take(i) <= most.take(j)) & (least.take(j) <= most.take(i)))
            i, j, pair = i[near], j[near], pair[near]
        return pair, i, j

    def _edges_of(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(pair, edge) of the rows' edges that may reach the common box."""
        of = self.of
        size = np.diff(of.first)[rows] - 1
        pair = np.repeat(np.arange(len(rows)), size)
        edge = np.arange(len(pair)) + np.repeat(of.first[rows] - (np.cumsum(size) - size), size)
        for axis in (0, 1):  # one after the other, since few come through the first
            near = of.low[:, axis].take(edge) <= self.high[:, axis].take(pair)
            near &= of.high[:, axis].take(edge) >= self.low[:, axis].take(pair)
            at = np.flatnonzero(near)
            pair, edge = pair[at], edge[at]
        at = np.flatnonzero(~self._passes(pair, edge))
        return pair[at], edge[at]

    def _passes(self, pair: np.ndarray, edge: np.ndarray) -> np.ndarray:
        """(edges,) True where the whole common box lies clearly on one side of an edge that is longer than it."""
        is_short, of = np.ones(len(edge), dtype=bool), self.of
        for axis in (0, 1):
            room = 2 * (self.high[:, axis] - self.low[:, axis])
            is_short &= of.high[:, axis].take(edge) - of.low[:, axis].take(edge) <= room.take(pair)
        long = np.flatnonzero(~is_short)
        a, b = taken(of.xy, edge[long]), taken(of.xy, edge[long] + 1)
        (west, south), (east, north) = taken(self.low, pair[long]).T, taken(self.high, pair[long]).T
        corners = [np.stack(at, axis=1) for at in ((west, south), (east, south), (west, north), (east, north))]
        sides = np.sum([_side(a, b, corner) for corner in corners], axis=0)
        passes = np.zeros(len(edge), dtype=bool)
        passes[long] = np.abs(sides) == 4
        return passes

    def _compare_apart(self, pair: np.ndarray, ends_of: _Ends, which: np.ndarray) -> None:
        """Edges without a common end cross, or they do not; where one ends on the other it is not for us to say."""
        which = np.flatnonzero(which)
        a, b, c, d = (taken(each, which) for each in ends_of)
        one, two = _side(a, b, c), _side(a, b, d)
        left = np.flatnonzero(one * two <= 0)
        one, two = one[left], two[left]
        a, b, c, d = (taken(each, left) for each in (a, b, c, d))
        three, four = _side(c, d, a), _side(c, d, b)
        proper = (one * two < 0) & (three * four < 0)
        unclear = ~proper & ~(three * four > 0)
        pair = pair[which[left]]
        self.meet[pair[proper]] = True
        self.unknown[pair[unclear]] = True

    def _compare_joined(self, pair: np.ndarray, ends_of: _Ends, ends: list[np.ndarray], which: np.ndarray) -> None:
        """Edges with one common end must not lie on each other."""
        which = np.flatnonzero(which)
        a, b, c, d = (taken(each, which) for each in ends_of)
        at_a = (ends[0] | ends[2])[which][:, None]
        at_c = (ends[0] | ends[3])[which][:, None]
        middle, mine, theirs = np.where(at_a, a, b), np.where(at_a, b, a), np.where(at_c, d, c)
        level = _level(_side(middle, mine, theirs), middle, mine, theirs)
        self.unknown[pair[which[level]]] = True

    def _compare_corners(self, pair: np.ndarray, i: np.ndarray, j: np.ndarray) -> None:
        """Corners at the same position: whether the insides of the two meet there."""
        v = taken(self.of.xy, i)
        a1, a2 = self._arms(self.one[pair], i)
        b1, b2 = self._arms(self.two[pair], j)
        alike = same(a1, b1)
        turn_a, turn_b, between = _side(v, a1, a2), _side(v, b1, b2), _side(v, a1, b1)
        b1_a2, a1_b2 = _side(v, b1, a2), _side(v, a1, b2)
        doubt = _level(turn_a, v, a1, a2) | _level(turn_b, v, b1, b2)
        for side, p, q in ((between, a1, b1), (b1_a2, b1, a2), (a1_b2, a1, b2)):
            doubt |= _level(side, v, p, q) & ~same(p, q)
        within = alike | _between(turn_a, between, b1_a2) | _between(turn_b, -between, a1_b2)
        self.unknown[pair[doubt]] = True
        self.meet[pair[within & ~doubt]] = True

    def _arms(self, row: np.ndarray, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The neighbours of a vertex, so that the inside lies counterclockwise from the first to the second."""
        first, last = self.of.first[row], self.of.first[row + 1] - 1
        before, after = taken(self.of.xy, np.where(at == first, last - 1, at - 1)), taken(self.of.xy, at + 1)
        clockwise = (self.of.turn[row] < 0)[:, None]
        return np.where(clockwise, before, after), np.where(clockwise, after, before)

    def _look_inside(self) -> None:
        """Outlines without any contact are apart, unless one encloses the other."""
        silent = ~(self.meet | self.unknown | self.touch)
        for outer, inner, answer in ((self.one, self.two, HOLDS), (self.two, self.one, HELD)):
            a, b = taken(self.of.boxes, outer), taken(self.of.boxes, inner)
            held = silent & both(a[:, :2] <= b[:, :2]) & both(a[:, 2:] >= b[:, 2:])
            self._enclose(np.flatnonzero(held), outer, inner, answer)

    def _enclose(self, pairs: np.ndarray, outer: np.ndarray, inner: np.ndarray, answer: int) -> None:
        times, doubt = windings(self.of, outer[pairs], taken(self.of.xy, self.of.first[inner[pairs]]))
        doubt |= ~self.sound[pairs]
        self.unknown[pairs[doubt]] = True
        self.held[pairs[(times != 0) & ~doubt]] = answer


class _Visits(_Contacts):
    """A ring of any kind, the first of each pair, that may come into the second."""

    def keep_out(self, inside: np.ndarray) -> np.ndarray:
        pair, i, j = self._edge_pairs()
        xy = self.of.xy
        a, b, c, d = (taken(xy, at) for at in (i, i + 1, j, j + 1))
        ends = [same(p, q) for p, q in ((a, c), (b, d), (a, d), (b, c))]
        shared = _how_many(ends)
        self._compare_apart(pair, (a, b, c, d), shared == 0)
        self._compare_joined(pair, (a, b, c, d), ends, shared == 1)
        self.touch[pair[shared > 0]] = True
        corner = np.flatnonzero(ends[0])
        self._look_in(pair[corner], i[corner], j[corner])
        held, doubt = windings(self.of, self.two, taken(self.of.xy, self.of.first[self.one]))
        round_it, unclear = windings(self.of, self.one, inside)
        own, unsure = windings(self.of, self.two, inside)
        lost = self.meet | self.unknown | (~self.touch & ((held != 0) | doubt))
        return ~lost & (round_it == 0) & (own != 0) & ~unclear & ~unsure & self.of.sound[self.two]

    def _look_in(self, pair: np.ndarray, i: np.ndarray, j: np.ndarray) -> None:
        """Whether the visitor goes on into the inside from a corner that both have."""
        v, one = taken(self.of.xy, i), self.one[pair]
        first, last = self.of.first[one], self.of.first[one + 1] - 1
        b1, b2 = self._arms(self.two[pair], j)
        turn = _side(v, b1, b2)
        self.unknown[pair[_level(turn, v, b1, b2)]] = True
        for at in (np.where(i == first, last - 1, i - 1), i + 1):
            arm = taken(self.of.xy, at)
            after, before = _side(v, b1, arm), _side(v, arm, b2)
            doubt = (_level(after, v, b1, arm) & ~same(arm, b1)) | (_level(before, v, arm, b2) & ~same(arm, b2))
            self.unknown[pair[doubt]] = True
            self.meet[pair[_between(turn, after, before)]] = True


def windings(of: RingTable, rows: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(n,) how often the ring of each row runs round its point (n, 2), and whether floating point cannot tell."""
    size = np.diff(of.first)[rows] - 1
    at = np.repeat(np.arange(len(rows)), size)
    edge = np.arange(len(at)) + np.repeat(of.first[rows] - (np.cumsum(size) - size), size)
    height, y = points[:, 1].take(at), of.xy[:, 1]
    over = np.flatnonzero((y.take(edge) > height) != (y.take(edge + 1) > height))
    at, edge = at[over], edge[over]
    side = _side(taken(of.xy, edge), taken(of.xy, edge + 1), taken(points, at))
    up = np.where(y[edge + 1] > y[edge], 1, -1)
    times = np.rint(np.bincount(at, np.where(side == up, up, 0), minlength=len(rows))).astype(np.int64)
    return times, np.bincount(at[side == 0], minlength=len(rows)) > 0


def _how_many(flags: list[np.ndarray]) -> np.ndarray:
    """(n,) how many of the columns are true."""
    one, *others = flags
    count = one.astype(np.int8)
    for each in others:
        count += each
    return count


def _side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """1 where c lies clearly left of the line from a to b, -1 right, 0 where floating point cannot tell."""
    left = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1])
    right = (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    value = left - right
    return np.sign(value) * (np.abs(value) > ERROR * (np.abs(left) + np.abs(right)))


def _level(side: np.ndarray, middle: np.ndarray, one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """Whether floating point cannot tell two directions apart; opposite ones it can."""
    return (side == 0) & (((one - middle) * (two - middle)).sum(axis=1) >= 0)


def _between(turn: np.ndarray, from_first: np.ndarray, to_second: np.ndarray) -> np.ndarray:
    """Whether a direction lies strictly between two others, counterclockwise, by the sides it is seen on."""
    small = (from_first > 0) & (to_second > 0)
    large = ~((to_second <= 0) & (from_first <= 0))
    return np.where(turn < 0, large, small)  # a straight line has one side
