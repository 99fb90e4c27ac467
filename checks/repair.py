"""Safe repairs of single plots, into a copy. What is not clear is left to the person, with the reason.

A repair keeps the type (a polygon stays one polygon) and the ground: no step
changes the area by more than ``TOLERANCE``. Doing it twice changes nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np

from . import defects, words
from .columns import MULTIPOLYGON, POLYGON, read_wkb
from .inputs import Batch, Layer, Options
from .plots import Fault, Plots
from .positions import areas_of, fresh_positions
from .profiles import PROFILES
from .shapes import Shapes

TOLERANCE = 0.01  # part of the area that all repairs of a plot together may change
_CRUMB = 0.001  # part of the area below which a lobe or a spike is a slip and not ground
_ROUNDS = 4
_SENTENCES = {
    defects.HOLE_OUTSIDE_SHELL: "a hole lies outside the outline, and only you can tell what it was meant to be",
    defects.SELF_INTERSECTION: "the outline crosses itself in a way that leaves open which ground is meant",
    defects.UNCLOSED_RING: "a ring is not closed",
    defects.TOO_FEW_POINTS: "the outline has fewer than 3 different positions",
}

Rings = list[tuple[int, bool, np.ndarray]]  # (part, is_hole, positions), shells before their holes


@dataclass(frozen=True)
class Repaired:
    """``wkb`` None: rejected for ``reason``. ``changes`` names the rules that were mended, empty where nothing changed.

    Areas are hectares on the ellipsoid, nan where there is none.
    """

    wkb: Optional[bytes]
    changes: tuple[str, ...] = ()
    reason: str = ""
    area_before: float = float("nan")
    area_after: float = float("nan")


class _Unclear(Exception):
    """The plot cannot be mended safely; the text says why."""


class Repairer:
    """Repairs batches for one layer and profile.

    ``drop_empty``: null and empty geometries are rejected, else kept. ``allow_multi``: a polygon may become a
    multipolygon where its ground falls into parts; otherwise such a plot is rejected. ``leave_out``: rules; a plot
    that would be mended for one of them stays as it is.
    """

    def __init__(
        self,
        layer: Layer,
        profile: int = 4,
        drop_empty: bool = True,
        allow_multi: bool = False,
        leave_out: frozenset[str] = frozenset(),
    ) -> None:
        self.layer, self.drop_empty, self.allow_multi, self.leave_out = layer, drop_empty, allow_multi, leave_out
        self.profile = PROFILES[profile]
        self.shapes = Shapes()

    @np.errstate(all="ignore")  # damaged bytes may hold any number
    def repair(self, batch: Batch) -> list[Repaired]:
        """One outcome for each feature, in order."""
        plots = self._plots(batch)
        suspects = self._suspects(plots)
        hectares = plots.hectares
        return [
            self._repair_row(plots, row)
            if suspects[row]
            else Repaired(batch.wkb[row], area_before=float(hectares[row]), area_after=float(hectares[row]))
            for row in range(len(plots))
        ]

    def _plots(self, batch: Batch) -> Plots:
        options = Options(profile=self.profile.number)
        return Plots(read_wkb(batch.wkb), batch, self.layer, options, self.profile, self.shapes)

    def _suspects(self, plots: Plots) -> np.ndarray:
        """(rows,) True where something may have to be mended or refused."""
        columns = plots.columns
        suspects = ~np.isin(columns.kind, sorted(self.profile.kinds)) | (np.diff(columns.row_point) == 0)
        suspects |= plots.damaged | _outside(plots)
        suspects[[fault.row for fault in plots.faults]] = True
        suspects[columns.point_row[~fresh_positions(columns, self._judged(plots))]] = True
        if self.layer.has_crs:
            suspects[_sharp_rows(plots)] = True
        return suspects

    def _judged(self, plots: Plots) -> np.ndarray:
        return plots.written if self.profile.rounds_vertices and plots.written is not None else plots.columns.xy

    def _repair_row(self, plots: Plots, row: int) -> Repaired:
        columns = plots.columns
        before = float(plots.hectares[row])
        if columns.row_point[row] == columns.row_point[row + 1]:
            if not self.drop_empty:
                return Repaired(plots.batch.wkb[row])
            return Repaired(None, reason="The feature has no geometry.")
        if int(columns.kind[row]) not in self.profile.kinds:
            return Repaired(None, reason=f"{self.profile.title} do not take this type of geometry.")
        if _outside(plots)[row]:
            return Repaired(None, reason="The plot lies outside the world or crosses 180 degrees.")
        if int(columns.kind[row]) not in (POLYGON, MULTIPOLYGON):
            return self._repair_points(plots, row)
        try:
            return self._repair_polygon(plots, row, before)
        except _Unclear as why:
            return Repaired(None, reason=f"Not repaired: {why}.", area_before=before)

    def _repair_points(self, plots: Plots, row: int) -> Repaired:
        part = slice(plots.columns.row_point[row], plots.columns.row_point[row + 1])
        if plots.finite[part].all():
            return Repaired(plots.batch.wkb[row])
        return Repaired(None, reason="Not repaired: a coordinate of the point is no number.")

    def _repair_polygon(self, plots: Plots, row: int, before: float) -> Repaired:
        work = _Work(self, plots, row)
        wkb, changes = plots.batch.wkb[row], []
        for _ in range(_ROUNDS):
            rules = work.mend()
            changes.extend(rule for rule in rules if rule not in changes)
            if not rules:
                break
        if not changes or self.leave_out.intersection(changes):
            return Repaired(wkb, area_before=before, area_after=before)
        return self._judge(work, tuple(changes))

    def _judge(self, work: _Work, changes: tuple[str, ...]) -> Repaired:
        """The last word: type, area and validity of the outcome."""
        parts = len({part for part, _, _ in work.rings})
        kind = MULTIPOLYGON if work.kind == MULTIPOLYGON or parts > 1 else POLYGON
        if kind != work.kind and not self.allow_multi:
            raise _Unclear(f"its ground falls into {parts} parts, which one polygon cannot hold; split it")
        wkb = polygon_wkb(work.rings, kind)
        again = self._plots(Batch(np.zeros(1, dtype=np.int64), [wkb]))
        if again.faults or again.damaged[0]:
            raise _Unclear("it does not become valid without changing its ground")
        after, before = float(again.hectares[0]), work.area_before
        if np.isfinite(after) and abs(after - before) > TOLERANCE * max(after, before):
            raise _Unclear(f"its area would change from {words.hectares(before)} to {words.hectares(after)}")
        return Repaired(wkb, changes, area_before=before, area_after=after)


def repair(
    wkb: Optional[bytes],
    profile: int = 4,
    drop_empty: bool = True,
    layer: Optional[Layer] = None,
    allow_multi: bool = False,
) -> Repaired:
    """One plot; without a layer the coordinates are degrees. For many, ``Repairer`` is much faster."""
    repairer = Repairer(layer or Layer("plot"), profile, drop_empty, allow_multi)
    return repairer.repair(Batch(np.zeros(1, dtype=np.int64), [wkb]))[0]


class _Work:
    """One polygon on the bench: its rings, and what has been done to them."""

    def __init__(self, repairer: Repairer, plots: Plots, row: int) -> None:
        self.repairer, self.plots, self.row = repairer, plots, row
        self.kind = int(plots.columns.kind[row])
        self.rings: Rings = plots.columns.rings_of(row)
        self.area_before = float(plots.hectares[row])

    def mend(self) -> list[str]:
        """One round of repairs; returns the rules that were mended."""
        done = [name for name, step in self._steps if step()]
        if not self.rings or all(is_hole for _, is_hole, _ in self.rings):
            raise _Unclear(_SENTENCES[defects.TOO_FEW_POINTS])
        faults = self._faults()
        if faults:
            done.extend(self._untangle(faults))
        elif self._drop_spikes():
            done.append("spike")
        return done

    @cached_property
    def _steps(self) -> tuple[tuple[str, Any], ...]:
        return (
            ("invalid_coordinate", self._drop_numberless),
            ("unclosed_ring", self._close),
            ("duplicate_vertices", self._drop_doubled),
            ("too_few_points", self._drop_thin),
        )

    def _change(self, rings: Rings) -> bool:
        changed = len(rings) != len(self.rings) or any(
            len(new[2]) != len(old[2]) or not np.array_equal(new[2], old[2], equal_nan=True)
            for new, old in zip(rings, self.rings)
        )
        self.rings = rings
        return changed

    def _drop_numberless(self) -> bool:
        rings = []
        for part, is_hole, xy in self.rings:
            known = np.isfinite(xy).all(axis=1)
            kept = xy[known]
            if len(kept) and not known[0] | known[-1]:
                kept = np.concatenate([kept, kept[:1]])
            rings.append((part, is_hole, kept))
        changed = self._change(rings)
        if changed:
            self.area_before = self._area()
        return changed

    def _close(self) -> bool:
        closed = [
            (part, is_hole, xy if not len(xy) or (xy[0] == xy[-1]).all() else np.concatenate([xy, xy[:1]]))
            for part, is_hole, xy in self.rings
        ]
        changed = self._change(closed)
        if changed:
            self.area_before = self._area()
        return changed

    def _drop_doubled(self) -> bool:
        rings = []
        for part, is_hole, xy in self.rings:
            judged = self._judged(xy)
            fresh = np.ones(len(xy), dtype=bool)
            fresh[1:] = (judged[1:] != judged[:-1]).any(axis=1)
            kept = xy[fresh]
            if len(kept) > 1 and not (kept[-1] == xy[0]).all():
                kept[-1] = xy[0]  # the position before the last fell together with it
            rings.append((part, is_hole, kept))
        return self._change(rings)

    def _judged(self, xy: np.ndarray) -> np.ndarray:
        profile, layer = self.repairer.profile, self.repairer.layer
        if profile.rounds_vertices and profile.decimals is not None and layer.has_crs and len(xy):
            return np.round(layer.lonlat(xy), profile.decimals)
        return xy

    def _drop_thin(self) -> bool:
        """Rings that enclose nothing; a part goes with its shell."""
        thin = [len({position for position in map(tuple, xy.tolist())}) < 3 for _, _, xy in self.rings]
        lost = {part for (part, is_hole, _), is_thin in zip(self.rings, thin) if is_thin and not is_hole}
        return self._change([ring for ring, is_thin in zip(self.rings, thin) if not is_thin and ring[0] not in lost])

    def _drop_spikes(self) -> bool:
        """Tips whose triangle is next to nothing of the plot."""
        if not self.repairer.layer.has_crs:
            return False
        again = self._as_plots()
        area = max(float(again.hectares[0]) * 10_000, 0.0)
        tips = {tuple(again.columns.xy[at].tolist()) for at, triangle in _spikes(again) if triangle <= _CRUMB * area}
        rings = [(part, is_hole, _without(xy, tips) if len(xy) > 4 else xy) for part, is_hole, xy in self.rings]
        return self._change(rings)

    def _as_plots(self) -> Plots:
        batch = Batch(np.zeros(1, dtype=np.int64), [polygon_wkb(self.rings, MULTIPOLYGON)])
        return self.repairer._plots(batch)

    def _area(self) -> float:
        return float(self._as_plots().hectares[0])

    def _faults(self) -> list[Fault]:
        return self._as_plots().faults

    def _untangle(self, faults: Sequence[Fault]) -> list[str]:
        """Mend what makes the plot invalid; where only rounding does, the vertices move to where they are written."""
        rules = list(dict.fromkeys(fault.defect.rule for fault in faults))
        if defects.HOLE_OUTSIDE_SHELL in rules:
            raise _Unclear(_SENTENCES[defects.HOLE_OUTSIDE_SHELL])
        if all(fault.written for fault in faults):
            self._move_to_written()
            return rules
        self._drop_twins()
        region, doubt, even_odd = _Region(self.repairer.shapes).of(self.rings)
        if region.is_empty or doubt > TOLERANCE * region.area:
            raise _Unclear(_SENTENCES[defects.SELF_INTERSECTION])
        # where lines cross, the area by the order of the vertices means nothing
        self.area_before = self._measure(even_odd) if doubt else self._measure(region)
        parts = self.repairer.shapes.polygons_of(region)
        whole = sum(part.area for part in parts)
        parts = [part for part in parts if part.area > _CRUMB * whole]
        self.rings = [
            (number, k > 0, np.array(ring.coords)[:, :2])
            for number, part in enumerate(parts)
            for k, ring in enumerate([part.exterior, *part.interiors])
        ]
        return rules

    def _measure(self, region: Any) -> float:
        columns = read_wkb(self.repairer.shapes.write([region]))
        return float(areas_of(columns, self.repairer.layer.lonlat(columns.xy))[0]) / 10_000

    def _move_to_written(self) -> None:
        decimals = self.repairer.profile.decimals
        if not self.repairer.layer.is_degrees or decimals is None:
            raise _Unclear(f"it breaks when its coordinates are written with {decimals} decimals of a degree")
        self.rings = [(part, is_hole, np.round(xy, decimals)) for part, is_hole, xy in self.rings]

    def _drop_twins(self) -> None:
        seen, kept = set(), []
        for part, is_hole, xy in self.rings:
            points = [tuple(position) for position in xy.tolist()]
            key = (part if is_hole else -1, frozenset(frozenset(pair) for pair in zip(points, points[1:])))
            if key not in seen:
                kept.append((part, is_hole, xy))
            seen.add(key)
        self.rings = kept


class _Region:
    """The ground that tangled rings go round: faces of their lines whose winding number is not 0."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes

    def of(self, rings: Rings) -> tuple[Any, float, Any]:
        """(region, area in doubt, region by even-odd). Doubt: ground that a single ring goes round more than once."""
        from shapely.ops import unary_union

        regions, odd_regions, doubt = [], [], 0.0
        for part in dict.fromkeys(part for part, _, _ in rings):
            shell, holes, odd_shell = None, [], None
            for number, is_hole, xy in rings:
                if number == part:
                    region, odd = self._ring(xy)
                    doubt += region.area - odd.area
                    if is_hole:
                        holes.append(region)
                    else:
                        shell, odd_shell = region, odd
            if shell is not None:
                cut = unary_union(holes) if holes else None
                regions.append(shell.difference(cut) if cut is not None else shell)
                odd_regions.append(odd_shell.difference(cut) if cut is not None else odd_shell)
        return self._union(regions), doubt, self._union(odd_regions)

    def _union(self, regions: list[Any]) -> Any:
        from shapely.ops import unary_union

        return self.shapes.polygonal(regions[0] if len(regions) == 1 else unary_union(regions))

    def _ring(self, xy: np.ndarray) -> tuple[Any, Any]:
        from shapely.geometry import LineString
        from shapely.ops import polygonize, unary_union

        faces = list(polygonize(unary_union(LineString(xy.tolist()))))
        turns = [_winding(xy, face.representative_point()) for face in faces]
        region = unary_union([face for face, turn in zip(faces, turns) if turn])
        return region, unary_union([face for face, turn in zip(faces, turns) if turn % 2])


def _winding(xy: np.ndarray, point: Any) -> int:
    """How often the ring goes round the point."""
    x, y = point.x, point.y
    a, b = xy[:-1], xy[1:]
    side = (b[:, 0] - a[:, 0]) * (y - a[:, 1]) - (x - a[:, 0]) * (b[:, 1] - a[:, 1])
    up = (a[:, 1] <= y) & (b[:, 1] > y) & (side > 0)
    down = (a[:, 1] > y) & (b[:, 1] <= y) & (side < 0)
    return int(up.sum()) - int(down.sum())


def _outside(plots: Plots) -> np.ndarray:
    """(rows,) True outside the world or across 180 degrees."""
    outside = plots.off_globe.copy()
    if plots.layer.has_crs:
        outside[plots.columns.point_row[plots.rolls]] = True
    return outside


def _sharp_rows(plots: Plots) -> np.ndarray:
    return plots.columns.point_row[[at for at, _ in _spikes(plots)]]


def _spikes(plots: Plots) -> list[tuple[int, float]]:
    """(position, m2 of the triangle with its neighbours) of each vertex that the rule ``spike`` finds."""
    from .rules.spike import sharp_tips

    at, before, after = sharp_tips(plots)
    u, v = plots.metres[before] - plots.metres[at], plots.metres[after] - plots.metres[at]
    area = np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) / 2
    return list(zip(at.tolist(), area.tolist()))


def _without(xy: np.ndarray, tips: set[tuple[float, float]]) -> np.ndarray:
    """The closed ring without the vertices of these positions."""
    kept = [position for position in xy[:-1].tolist() if tuple(position) not in tips]
    if len(kept) == len(xy) - 1 or len(kept) < 3:
        return xy
    return np.array([*kept, kept[0]])


def polygon_wkb(rings: Rings, kind: int) -> bytes:
    """2D little-endian WKB of rings grouped by part."""
    parts: dict[int, list[np.ndarray]] = {}
    for part, is_hole, xy in rings:
        members = parts.setdefault(part, [])
        members.insert(len(members) if is_hole else 0, xy)
    texts = [
        struct.pack("<BII", 1, POLYGON, len(members))
        + b"".join(struct.pack("<I", len(xy)) + np.ascontiguousarray(xy, dtype="<f8").tobytes() for xy in members)
        for members in parts.values()
    ]
    if kind == POLYGON:
        return texts[0]
    return struct.pack("<BII", 1, MULTIPOLYGON, len(texts)) + b"".join(texts)
