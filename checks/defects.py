"""Every defect of one polygon or multipolygon, each with its place.

GEOS names the first defect only. Here all edges are compared with each other:
crossings, shared edges, touches; then what lies in what; then whether the
inside still hangs together. Names and meaning: OGC 06-103r4 (6.1.11) and the
validity reasons of GEOS.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from . import exact
from .boxes import meeting_itself
from .exact import Position

SELF_INTERSECTION = "self_intersection"
RING_SELF_INTERSECTION = "ring_self_intersection"
HOLE_OUTSIDE_SHELL = "hole_outside_shell"
NESTED_HOLES = "nested_holes"
NESTED_SHELLS = "nested_shells"
DISCONNECTED_INTERIOR = "disconnected_interior"
DUPLICATE_RINGS = "duplicate_rings"
TOO_FEW_POINTS = "too_few_points"
UNCLOSED_RING = "unclosed_ring"
_GRAIN = 1e-9  # part of the plot's size within which two places are one
_MATRIX = 250  # edges up to which all pairs are compared at once
_AT_ONCE = 300_000  # pairs of edges of several plots looked at together
_Ends = tuple[Position, Position, Position, Position]  # of two segments: a b, c d


@dataclass(frozen=True)
class Defect:
    """``about`` is one more word on it: crossing, touch, shared edge, spike, parts, hole, ..."""

    rule: str
    x: float
    y: float
    about: str = ""


@dataclass(frozen=True, eq=False)
class _Ring:
    part: int
    is_hole: bool
    xy: np.ndarray  # closed, no position twice in a row
    points: list[Position]  # the same


@dataclass(frozen=True, eq=False)
class _Edges:
    a: np.ndarray
    b: np.ndarray
    ring: np.ndarray
    index: np.ndarray


class _Pass:
    """A ring going through a point: where it comes from and where it goes to."""

    __slots__ = ("ring", "before", "after")

    def __init__(self, ring: int, before: Position, after: Position) -> None:
        self.ring, self.before, self.after = ring, before, after


def find_defects(rings: Iterable[tuple[int, bool, np.ndarray]]) -> list[Defect]:
    """Defects of the rings (part, is_hole, finite positions (n, 2)) of one polygon or multipolygon."""
    return find_all([rings])[0]


def find_all(plots: Iterable[Iterable[tuple[int, bool, np.ndarray]]]) -> list[list[Defect]]:
    """What ``find_defects`` says of each plot; the edges of all small ones are compared at once."""
    told: list[list[Defect]] = []
    read: list[Optional[_Plot]] = []
    for rings in plots:
        told.append([])
        sound = [ring for ring in (_take(each, told[-1]) for each in rings) if ring is not None]
        read.append(_Plot(sound) if sound else None)
    small = [plot for plot in read if plot is not None and len(plot.edges.a) <= _MATRIX]
    for start, end in _groups([len(plot.edges.a) for plot in small]):
        _compare_small(small[start:end])
    for plot, defects in zip(read, told):
        defects.extend(plot.defects() if plot is not None else ())
    return told


def _take(ring: tuple[int, bool, np.ndarray], defects: list[Defect]) -> Optional[_Ring]:
    """The ring closed and without doubled positions, or None where too few are left; tells both faults."""
    part, is_hole, xy = ring
    if len(xy) == 0:
        return None
    given: list[Position] = list(map(tuple, xy.tolist()))
    points = [given[0], *(point for before, point in zip(given, given[1:]) if point != before)]
    if len(set(points)) < 3:
        defects.append(Defect(TOO_FEW_POINTS, points[0][0], points[0][1], "hole" if is_hole else ""))
        return None
    if points[0] != points[-1]:
        defects.append(Defect(UNCLOSED_RING, points[-1][0], points[-1][1], "hole" if is_hole else ""))
        points.append(points[0])
    return _Ring(part, is_hole, xy if points == given else np.array(points), points)


def find_crossings(rings: Sequence[np.ndarray]) -> list[Optional[list[Defect]]]:
    """What ``find_defects`` says of polygons of one sound ring each, for all of them at once.

    None where it takes more than proper crossings to tell: lines that touch, lie on each other, or nearly do.
    """
    groups = _groups([len(ring) - 1 for ring in rings])
    return [each for start, end in groups for each in _find_crossings(rings[start:end])]


def _find_crossings(rings: Sequence[np.ndarray]) -> list[Optional[list[Defect]]]:
    edges = [len(ring) - 1 for ring in rings]
    first = np.concatenate([[0], np.cumsum([count + 1 for count in edges])])
    corners = {count: np.triu_indices(count, 1) for count in set(edges)}
    i = np.concatenate([corners[count][0] + start for count, start in zip(edges, first)])
    j = np.concatenate([corners[count][1] + start for count, start in zip(edges, first)])
    owner = np.repeat(np.arange(len(rings)), [len(corners[count][0]) for count in edges])
    xy = np.concatenate(rings)
    low, high = np.minimum(xy[:-1], xy[1:]), np.maximum(xy[:-1], xy[1:])
    meet = (low[i, 0] <= high[j, 0]) & (low[j, 0] <= high[i, 0]) & (low[i, 1] <= high[j, 1]) & (low[j, 1] <= high[i, 1])
    i, j, owner = i[meet], j[meet], owner[meet]
    apart = j - i
    beside = (apart == 1) | (apart == np.array(edges)[owner] - 1)
    signs = [_plain_side(xy, *which) for which in ((i, j), (i, j + 1), (j, i), (j, i + 1))]
    unclear = np.zeros(len(rings), dtype=bool)
    back = beside & (((xy[i + 1] - xy[i]) * (xy[j + 1] - xy[j])).sum(axis=1) < 0)
    far_end = np.where(apart == 1, signs[1], signs[0])
    unclear[owner[back & (far_end == 0)]] = True
    doubtful = (signs[0] == 0) | (signs[1] == 0) | (signs[2] == 0) | (signs[3] == 0)
    unclear[owner[~beside & doubtful]] = True
    cross = ~beside & (signs[0] * signs[1] < 0) & (signs[2] * signs[3] < 0) & ~unclear[owner]
    found: list[dict[tuple[int, int], Defect]] = [{} for _ in rings]
    corner, opposite = (side.reduceat(xy, first[:-1], axis=0).tolist() for side in (np.minimum, np.maximum))
    grids = [_Grid(*ends) for ends in zip(corner, opposite)]
    for ring, one, two in zip(owner[cross].tolist(), i[cross].tolist(), j[cross].tolist()):
        ends = [tuple(position) for position in xy[[one, one + 1, two, two + 1]].tolist()]
        x, y = exact.crossing(*ends)
        found[ring].setdefault(grids[ring].cell(x, y), Defect(SELF_INTERSECTION, x, y, "crossing"))
    return [None if lost or not each else list(each.values()) for lost, each in zip(unclear.tolist(), found)]


def _plain_side(xy: np.ndarray, edge: np.ndarray, point: np.ndarray) -> np.ndarray:
    """``exact.sides`` of a point and an edge by their index; 0 also where floating point cannot tell."""
    a, b, c = exact.taken(xy, edge), exact.taken(xy, edge + 1), exact.taken(xy, point)
    left = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1])
    right = (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    value = left - right
    return np.sign(value) * (np.abs(value) > exact.ERROR * (np.abs(left) + np.abs(right)))


class _Grid:
    """Places that are one but for rounding share a cell; lines through one point meet there pair by pair."""

    def __init__(self, low: Sequence[float], high: Sequence[float]) -> None:
        self.corner = low
        self.grain = max(max(high[0] - low[0], high[1] - low[1]) * _GRAIN, 1e-300)

    def cell(self, x: float, y: float) -> tuple[int, int]:
        return (round((x - self.corner[0]) / self.grain), round((y - self.corner[1]) / self.grain))


class _Plot:
    def __init__(self, rings: list[_Ring]) -> None:
        self.rings = rings
        self.edges = _edges(rings)
        self.points = [ring.points for ring in rings]
        first = np.cumsum([0] + [len(points) - 1 for points in self.points[:-1]])
        low, high = (side.reduceat(self.edges.a, first, axis=0) for side in (np.minimum, np.maximum))
        self.boxes = np.concatenate([low, high], axis=1)  # (rings, 4)
        self.grid = _Grid(low.min(axis=0).tolist(), high.max(axis=0).tolist())
        self.found: dict[tuple[str, tuple[int, int]], Defect] = {}
        self.broken: set[frozenset[int]] = set()  # pairs of rings that cross or share an edge
        self.touches: dict[tuple[int, int], set[Position]] = {}
        self.compared: Optional[_Compared] = None  # known already, of a small plot

    def defects(self) -> list[Defect]:
        twins = self._find_twins()
        self._compare_edges(twins)
        outside = self._find_nesting()
        self._find_cuts(outside)
        return list(self.found.values())

    def _tell(self, rule: str, point: Position, about: str = "") -> None:
        x, y = float(point[0]), float(point[1])
        where = self.grid.cell(x, y)
        self.found.setdefault((rule, where), Defect(rule, x, y, about))

    def _find_twins(self) -> set[int]:
        """Rings that repeat an earlier one."""
        seen: dict[frozenset[frozenset[Position]], int] = {}
        twins: set[int] = set()
        boxes = [tuple(box) for box in self.boxes.tolist()]
        times = Counter(boxes)
        for number in (number for number, box in enumerate(boxes) if times[box] > 1):
            points = self.points[number]
            key = frozenset(frozenset(pair) for pair in zip(points, points[1:]))
            if key in seen:
                twins.add(number)
                self._tell(DUPLICATE_RINGS, points[0], "hole" if self.rings[number].is_hole else "part")
            else:
                seen[key] = number
        return twins

    def _compare_edges(self, twins: set[int]) -> None:
        edges = self.edges
        shared: list[tuple[int, int]] = []
        at: dict[Position, set[tuple[int, int]]] = {}
        for compared in [self.compared] if self.compared is not None else _compared_in_parts(edges):
            if twins:
                one, two = edges.ring[compared.i], edges.ring[compared.j]
                compared = compared.taken(~(np.isin(one, list(twins)) | np.isin(two, list(twins))))
            self._judge_pairs(compared, shared, at)
        self._join_shared(shared)
        self._judge_touches(at)

    def _judge_pairs(
        self, pairs: _Compared, shared: list[tuple[int, int]], at: dict[Position, set[tuple[int, int]]]
    ) -> None:
        if not len(pairs.i):
            return
        edges, (o1, o2, o3, o4) = self.edges, pairs.signs
        proper = (o1 * o2 < 0) & (o3 * o4 < 0)
        level = (o1 == 0) & (o2 == 0)
        for k in range(len(pairs.i)):
            first, second = int(pairs.i[k]), int(pairs.j[k])
            ends = self._ends(first, second)
            if proper[k]:
                self._tell_crossing(int(edges.ring[first]), int(edges.ring[second]), exact.crossing(*ends))
                continue
            common = _common(ends, bool(level[k]), (int(o1[k]), int(o2[k]), int(o3[k]), int(o4[k])))
            if len(common) > 1:
                shared.append((first, second))
            for point in common:
                at.setdefault(point, set()).update(((first, 0), (second, 0)))

    def _ends(self, first: int, second: int) -> _Ends:
        a, b, c, d = (v.tolist() for edge in (first, second) for v in (self.edges.a[edge], self.edges.b[edge]))
        return (a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1])

    def _tell_crossing(self, one: int, two: int, point: Position) -> None:
        self.broken.add(frozenset((one, two)))
        self._tell(SELF_INTERSECTION, point, "crossing" if one == two else self._between(one, two))

    def _between(self, one: int, two: int) -> str:
        if self.rings[one].part != self.rings[two].part:
            return "parts"
        return "hole" if self.rings[one].is_hole or self.rings[two].is_hole else "crossing"

    def _join_shared(self, shared: list[tuple[int, int]]) -> None:
        """One defect for each connected stretch along which two rings, or a ring and itself, lie on each other."""
        stretches: dict[frozenset[int], list[tuple[Position, Position, Optional[Position]]]] = {}
        for first, second in shared:
            one, two = int(self.edges.ring[first]), int(self.edges.ring[second])
            p, q = sorted(_common(self._ends(first, second), True, (0, 0, 0, 0)))[:2]
            stretches.setdefault(frozenset((one, two)), []).append((p, q, self._tip(first, second)))
        for rings, members in stretches.items():
            self.broken.add(rings)
            one, two = min(rings), max(rings)
            about = "shared edge" if one == two else "shared edge of " + self._between(one, two)
            for run in _connected(members):
                tips = sorted(tip for _, _, tip in run if tip is not None)
                p, q = min((p, q) for p, q, _ in run)
                if tips:
                    self._tell(SELF_INTERSECTION, tips[0], "spike")
                else:
                    self._tell(SELF_INTERSECTION, ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2), about)

    def _tip(self, first: int, second: int) -> Optional[Position]:
        """The vertex where a ring turns back on itself, if the two edges follow each other."""
        if self.edges.ring[first] != self.edges.ring[second]:
            return None
        size = len(self.rings[int(self.edges.ring[first])].xy) - 1
        one, two = int(self.edges.index[first]), int(self.edges.index[second])
        if (one + 1) % size == two:
            return tuple(self.edges.b[first].tolist())
        if (two + 1) % size == one:
            return tuple(self.edges.b[second].tolist())
        return None

    def _judge_touches(self, at: dict[Position, set[tuple[int, int]]]) -> None:
        for point, edges in at.items():
            passes = self._passes(point, [edge for edge, _ in edges])
            for k, one in enumerate(passes):
                for two in passes[k + 1 :]:
                    self._judge_touch(point, one, two)

    def _passes(self, point: Position, edges: list[int]) -> list[_Pass]:
        passes: dict[tuple[int, int, str], _Pass] = {}
        for edge in edges:
            ring, index = int(self.edges.ring[edge]), int(self.edges.index[edge])
            points = self.points[ring]
            size = len(points) - 1
            if points[index] == point or points[index + 1] == point:
                vertex = index if points[index] == point else (index + 1) % size
                passes[ring, vertex, "v"] = _Pass(ring, points[(vertex - 1) % size], points[vertex + 1])
            else:
                passes[ring, index, "e"] = _Pass(ring, points[index], points[index + 1])
        return list(passes.values())

    def _judge_touch(self, point: Position, one: _Pass, two: _Pass) -> None:
        for here in (one.before, one.after):
            for there in (two.before, two.after):
                if exact.same_direction(point, here, there):
                    return
        within = [exact.in_sector(point, one.after, one.before, each) for each in (two.before, two.after)]
        if within[0] != within[1] and not exact.same_direction(point, one.before, one.after):
            self._tell_crossing(one.ring, two.ring, point)
        elif one.ring == two.ring:
            self._tell(RING_SELF_INTERSECTION, point, "touch")
        else:
            key = (min(one.ring, two.ring), max(one.ring, two.ring))
            self.touches.setdefault(key, set()).add(point)

    def _find_nesting(self) -> set[int]:
        """Holes outside their shell or within another hole, shells within another part; returns those rings."""
        shells = {ring.part: k for k, ring in reversed(list(enumerate(self.rings))) if not ring.is_hole}
        holes: dict[int, list[int]] = {}
        wrong: set[int] = set()
        for k, ring in enumerate(self.rings):
            if ring.is_hole:
                holes.setdefault(ring.part, []).append(k)
        for part, members in holes.items():
            for hole in members:
                if part in shells and self._lies(hole, shells[part]) == -1:
                    wrong.add(hole)
                    self._tell(HOLE_OUTSIDE_SHELL, self._point_off(hole, shells[part]))
            self._find_nested_holes([hole for hole in members if hole not in wrong], wrong)
        self._find_nested_shells(shells, holes)
        return wrong

    def _find_nested_holes(self, holes: list[int], wrong: set[int]) -> None:
        for one, two in self._near(holes):
            inner, outer = (one, two) if self._lies(one, two) == 1 else (two, one)
            if self._lies(inner, outer) == 1:
                wrong.add(inner)
                self._tell(NESTED_HOLES, self._point_off(inner, outer))

    def _find_nested_shells(self, shells: dict[int, int], holes: dict[int, list[int]]) -> None:
        owner = {shell: part for part, shell in shells.items()}
        for one, two in self._near(list(shells.values())):
            for inner, outer in ((one, two), (two, one)):
                if self._lies(inner, outer) != 1:
                    continue
                around = holes.get(owner[outer], ())
                if not any(self._lies(inner, hole) in (1, None) for hole in around):
                    self._tell(NESTED_SHELLS, self._point_off(inner, outer))

    def _near(self, rings: list[int]) -> list[tuple[int, int]]:
        if len(rings) < 2:
            return []
        pairs = meeting_itself(exact.taken(self.boxes, np.array(rings)))
        return [(rings[i], rings[j]) for some in pairs for i, j in some.tolist()]

    def _lies(self, inner: int, outer: int) -> Optional[int]:
        """1 inside, -1 outside; None where they cross or lie on each other."""
        if frozenset((inner, outer)) in self.broken:
            return None
        ring = self.rings[outer].xy
        for point in self._samples(inner):
            where = exact.locate(ring, point)
            if where:
                return where
        return None

    def _point_off(self, inner: int, outer: int) -> Position:
        ring = self.rings[outer].xy
        return next((p for p in self._samples(inner) if exact.locate(ring, p)), self.points[inner][0])

    def _samples(self, ring: int) -> Iterable[Position]:
        points = self.points[ring]
        yield from points[:-1]
        for p, q in zip(points, points[1:]):
            yield ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)

    def _find_cuts(self, wrong: set[int]) -> None:
        """Rings and their touching points form a graph; a circle in it encloses a piece of the inside."""
        parent: dict[object, object] = {}

        def root(node: object) -> object:
            while parent.setdefault(node, node) != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        links: set[tuple[int, Position]] = set()
        for (one, two), points in self.touches.items():
            if self.rings[one].part != self.rings[two].part or one in wrong or two in wrong:
                continue
            if frozenset((one, two)) not in self.broken:
                links.update((ring, point) for point in points for ring in (one, two))
        for ring, point in sorted(links):
            end, other_end = root(ring), root((self.rings[ring].part, point))
            if end == other_end:
                self._tell(DISCONNECTED_INTERIOR, point)
            else:
                parent[end] = other_end


def _edges(rings: list[_Ring]) -> _Edges:
    count = [len(ring.xy) - 1 for ring in rings]
    return _Edges(
        a=np.concatenate([ring.xy[:-1] for ring in rings]),
        b=np.concatenate([ring.xy[1:] for ring in rings]),
        ring=np.repeat(np.arange(len(rings)), count),
        index=np.concatenate([np.arange(each) for each in count]),
    )


@dataclass(frozen=True, eq=False)
class _Compared:
    """Pairs of edges ``i`` and ``j`` that meet. ``signs`` (4, pairs): on which side of an edge the ends lie.

    Those of the second seen from the first, then those of the first seen from the second.
    """

    i: np.ndarray
    j: np.ndarray
    signs: np.ndarray

    @classmethod
    def of(cls, edges: _Edges, i: np.ndarray, j: np.ndarray) -> _Compared:
        """Without those that do not meet, and neighbours that merely follow each other and do not turn back."""
        keep = ~_follow(edges, i, j)
        i, j = i[keep], j[keep]
        a, b, c, d = (exact.taken(ends, at) for at in (i, j) for ends in (edges.a, edges.b))
        sides = exact.sides(np.concatenate([a, a, c, c]), np.concatenate([b, b, d, d]), np.concatenate([c, d, a, b]))
        signs = sides.reshape(4, -1)
        meet = np.flatnonzero((signs[0] * signs[1] <= 0) & (signs[2] * signs[3] <= 0))
        return cls(i[meet], j[meet], signs[:, meet])

    def taken(self, which: Any) -> _Compared:
        return _Compared(self.i[which], self.j[which], self.signs[:, which])


def _compared_in_parts(edges: _Edges) -> Iterable[_Compared]:
    low, high = np.minimum(edges.a, edges.b), np.maximum(edges.a, edges.b)
    for pairs in meeting_itself(np.concatenate([low, high], axis=1)):
        yield _Compared.of(edges, pairs[:, 0], pairs[:, 1])


def _groups(edges: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Slices of plots with so many edges each, whose pairs of edges number about ``_AT_ONCE``."""
    start, pairs = 0, 0
    for k, count in enumerate(edges):
        pairs += count * count // 2
        if pairs >= _AT_ONCE or k == len(edges) - 1:
            yield start, k + 1
            start, pairs = k + 1, 0


def _compare_small(plots: Sequence[_Plot]) -> None:
    """Enters in each plot how its edges lie to each other; all pairs of edges of all plots are looked at."""
    size = np.array([len(plot.edges.a) for plot in plots])
    first, rings = np.cumsum(size) - size, np.cumsum([0] + [len(plot.rings) for plot in plots])
    all_edges = _Edges(
        np.concatenate([plot.edges.a for plot in plots]),
        np.concatenate([plot.edges.b for plot in plots]),
        np.concatenate([plot.edges.ring + offset for plot, offset in zip(plots, rings.tolist())]),
        np.concatenate([plot.edges.index for plot in plots]),
    )
    corners = {count: np.triu_indices(count, 1) for count in set(size.tolist())}
    i, j = (
        np.concatenate([corners[count][side] + start for count, start in zip(size.tolist(), first.tolist())])
        for side in (0, 1)
    )
    low, high = np.minimum(all_edges.a, all_edges.b), np.maximum(all_edges.a, all_edges.b)
    meet = (low[i, 0] <= high[j, 0]) & (low[j, 0] <= high[i, 0])
    meet &= (low[i, 1] <= high[j, 1]) & (low[j, 1] <= high[i, 1])
    compared = _Compared.of(all_edges, i[meet], j[meet])
    cuts = np.searchsorted(compared.i, [*first.tolist(), int(size.sum())])
    for k, plot in enumerate(plots):
        part = compared.taken(slice(cuts[k], cuts[k + 1]))
        plot.compared = _Compared(part.i - first[k], part.j - first[k], part.signs)


def _follow(edges: _Edges, i: np.ndarray, j: np.ndarray) -> np.ndarray:
    """(pairs,) whether two edges follow each other in their ring without turning back."""
    size = np.bincount(edges.ring)
    gap = np.abs(edges.index[i] - edges.index[j])
    follow = (edges.ring[i] == edges.ring[j]) & ((gap == 1) | (gap == size[edges.ring[i]] - 1))
    near = np.flatnonzero(follow)
    one, two = edges.b[i[near]] - edges.a[i[near]], edges.b[j[near]] - edges.a[j[near]]
    back = near[(one * two).sum(axis=1) < 0]
    if len(back):
        level = exact.sides(edges.a[i[back]], edges.b[i[back]], edges.a[j[back]]) == 0
        level &= exact.sides(edges.a[i[back]], edges.b[i[back]], edges.b[j[back]]) == 0
        follow[back[level]] = False
    return follow


def _common(ends: _Ends, level: bool, signs: tuple[int, int, int, int]) -> list[Position]:
    """The end points at which two segments touch; two points where they lie on each other."""
    a, b, c, d = ends
    if level:
        common = {p for p in (c, d) if exact.within_box(a, b, p)} | {p for p in (a, b) if exact.within_box(c, d, p)}
        return list(common)
    touching = zip(signs, (c, d, a, b), ((a, b), (a, b), (c, d), (c, d)))
    return list({p for sign, p, (s, e) in touching if sign == 0 and exact.within_box(s, e, p)})


def _connected(members: list[tuple[Position, Position, Optional[Position]]]) -> Iterable[list]:
    """Stretches grouped where they share an end."""
    parent: dict[Position, Position] = {}

    def root(point: Position) -> Position:
        while parent.setdefault(point, point) != point:
            point = parent[point]
        return point

    for p, q, _ in members:
        parent[root(p)] = root(q)
    groups: dict[Position, list] = {}
    for member in members:
        groups.setdefault(root(member[0]), []).append(member)
    return groups.values()


_GEOS_NAMES = {
    "Ring Self-intersection": RING_SELF_INTERSECTION,
    "Hole lies outside shell": HOLE_OUTSIDE_SHELL,
    "Holes are nested": NESTED_HOLES,
    "Nested shells": NESTED_SHELLS,
    "Interior is disconnected": DISCONNECTED_INTERIOR,
    "Duplicate Rings": DUPLICATE_RINGS,
    "Too few points in geometry component": TOO_FEW_POINTS,
}


def from_geos(reason: str) -> Defect:
    """The defect that GEOS names as ``Self-intersection[1 2]``."""
    name, _, rest = reason.partition("[")
    try:
        x, y = (float(each) for each in rest.rstrip("]").split()[:2])
    except ValueError:
        x = y = float("nan")
    return Defect(_GEOS_NAMES.get(name.strip(), SELF_INTERSECTION), x, y)
