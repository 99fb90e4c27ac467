"""One polygon on the bench: steps that mend it, each held against the plot as it was given."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..language import N_, tr
from . import defects, words
from .columns import MULTIPOLYGON, POLYGON, read_wkb
from .inputs import Batch
from .ordering import Rings, in_fixed_order
from .plots import Fault, Plots
from .positions import areas_of
from .shapes import Shapes

if TYPE_CHECKING:
    from .repair import Repairer

TOLERANCE = 0.01  # part of the area that all repairs of a plot together may change
_CRUMB = 0.001  # part of the area below which a lobe or a spike is a slip and not ground
_ROUNDS = 50  # each drops something, so that there is an end before
_SENTENCES = {
    defects.HOLE_OUTSIDE_SHELL: N_("a hole lies outside the outline, and only you can tell what it was meant to be"),
    defects.SELF_INTERSECTION: N_("the outline crosses itself in a way that leaves open which ground is meant"),
    defects.TOO_FEW_POINTS: N_("the outline has fewer than 3 different positions"),
}


class Unclear(Exception):
    """The plot cannot be mended safely; the text says why."""


class Mending:
    """The rings of a plot, and what has been done to them. ``spikes``: their tips are dropped too."""

    def __init__(self, repairer: Repairer, plots: Plots, row: int, spikes: bool = True) -> None:
        self.repairer, self.plots, self.row, self.spikes = repairer, plots, row, spikes
        self.kind = int(plots.columns.kind[row])
        self.rings: Rings = _ordered(plots.columns.rings_of(row))
        self.holes_before = sum(is_hole for _, is_hole, _ in self.rings)
        self.parts_before = len({part for part, _, _ in self.rings})
        self.ground: Any = None  # what the plot as given covers
        self.area_before = float("nan")

    def mend(self) -> list[str]:
        """The rules that were mended, once nothing is left to do."""
        changes: list[str] = []
        for _ in range(_ROUNDS):
            rules = self._round()
            changes.extend(rule for rule in rules if rule not in changes)
            if not rules:
                break
        return changes

    def outcome(self) -> tuple[bytes, float]:
        """(WKB, hectares): the last word on type, validity and ground; raises ``Unclear``."""
        parts = len({part for part, _, _ in self.rings})
        kind = MULTIPOLYGON if self.kind == MULTIPOLYGON or parts > 1 else POLYGON
        if kind != self.kind and not self.repairer.allow_multi:
            raise Unclear(
                tr(
                    "its ground falls into {parts} parts, which one polygon cannot hold; split it",
                    parts=parts,
                )
            )
        self._judge_errors_made(parts)
        wkb = polygon_wkb(self.rings, kind)
        again = self.repairer.plots_of(Batch(np.zeros(1, dtype=np.int64), [wkb]))
        if again.faults or again.damaged[0]:
            raise Unclear(tr("it does not become valid without changing its ground"))
        after = float(again.hectares[0])
        self._judge_ground(wkb, after)
        return wkb, after

    def _judge_errors_made(self, parts: int) -> None:
        """A repair must not make what the profile calls an error."""
        profile = self.repairer.profile
        if "interior_ring" not in profile.without and sum(each[1] for each in self.rings) > self.holes_before:
            raise Unclear(tr("the loop would become a hole, which this use does not take"))
        if profile.severity("multipart", "") == "error" and parts > max(1, self.parts_before):
            raise Unclear(tr("its ground falls into {parts} parts, and this use takes one", parts=parts))

    def _judge_ground(self, wkb: bytes, after: float) -> None:
        before = self.area_before
        if np.isfinite(after) and abs(after - before) > TOLERANCE * max(after, before):
            raise Unclear(
                tr(
                    "its area would change from {area} to {area_2}",
                    area=words.hectares(before),
                    area_2=words.hectares(after),
                )
            )
        mended = self.repairer.shapes.read([wkb])[0]
        if self.ground.symmetric_difference(mended).area > TOLERANCE * self.ground.area:
            raise Unclear(tr("it would no longer cover the same ground"))

    def _round(self) -> list[str]:
        done = [name for name, step in self._steps if step()]
        if not self.rings or all(is_hole for _, is_hole, _ in self.rings):
            raise Unclear(tr(_SENTENCES[defects.TOO_FEW_POINTS]))
        faults = self._as_plots().faults
        if self.ground is None:
            self._survey(faults)
        if faults:
            done.extend(self._untangle(faults))
        elif self.spikes and self._drop_spikes():
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

    def _survey(self, faults: Sequence[Fault]) -> None:
        """The ground of the plot as given, and its area: where lines cross, by what they go round."""
        if any(not fault.written for fault in faults):
            self._refuse_hole_outside(faults)
            region, doubt, even_odd = self._region()
            self.ground = even_odd if doubt else region
            self.area_before = self._measure(self.ground)
        else:
            self.ground = self.repairer.shapes.read([polygon_wkb(self.rings, MULTIPOLYGON)])[0]
            given = float(self.plots.hectares[self.row])
            whole = not self.plots.damaged[self.row] and np.isfinite(given)
            self.area_before = given if whole else float(self._as_plots().hectares[0])

    def _change(self, rings: Rings) -> bool:
        changed = len(rings) != len(self.rings) or any(
            len(new[2]) != len(old[2]) or not np.array_equal(new[2], old[2], equal_nan=True)
            for new, old in zip(rings, self.rings)
        )
        self.rings = _ordered(rings)
        return changed

    def _drop_numberless(self) -> bool:
        rings = []
        for part, is_hole, xy in self.rings:
            known = np.isfinite(xy).all(axis=1)
            kept = xy[known]
            if len(kept) and not known[0] | known[-1]:
                kept = np.concatenate([kept, kept[:1]])
            rings.append((part, is_hole, kept))
        return self._change(rings)

    def _close(self) -> bool:
        closed = [
            (part, is_hole, xy if not len(xy) or (xy[0] == xy[-1]).all() else np.concatenate([xy, xy[:1]]))
            for part, is_hole, xy in self.rings
        ]
        return self._change(closed)

    def _drop_doubled(self) -> bool:
        rings = []
        for part, is_hole, xy in self.rings:
            judged = self.repairer.judged(xy)
            fresh = np.ones(len(xy), dtype=bool)
            fresh[1:] = (judged[1:] != judged[:-1]).any(axis=1)
            kept = xy[fresh]
            if len(kept) > 1 and not (kept[-1] == xy[0]).all():
                kept[-1] = xy[0]  # the position before the last fell together with it
            rings.append((part, is_hole, kept))
        return self._change(rings)

    def _drop_thin(self) -> bool:
        """Rings that enclose nothing; a part goes with its shell."""
        thin = [len({position for position in map(tuple, xy.tolist())}) < 3 for _, _, xy in self.rings]
        lost = {part for (part, is_hole, _), is_thin in zip(self.rings, thin) if is_thin and not is_hole}
        return self._change([ring for ring, is_thin in zip(self.rings, thin) if not is_thin and ring[0] not in lost])

    def _drop_spikes(self) -> bool:
        """Tips whose triangle is next to nothing of the plot, each in its own ring."""
        if not self.repairer.layer.has_crs:
            return False
        again = self._as_plots()
        area = max(float(again.hectares[0]) * 10_000, 0.0)
        first = again.columns.ring_first
        tips: dict[int, set[int]] = {}
        for at, triangle in spikes_of(again):
            if triangle <= _CRUMB * area:
                ring = int(np.searchsorted(first, at, side="right")) - 1
                tips.setdefault(ring, set()).add(at - int(first[ring]))
        return self._change(
            [(part, is_hole, _without(xy, tips.get(k, set()))) for k, (part, is_hole, xy) in enumerate(self.rings)]
        )

    def _as_plots(self) -> Plots:
        batch = Batch(np.zeros(1, dtype=np.int64), [polygon_wkb(self.rings, MULTIPOLYGON)])
        return self.repairer.plots_of(batch)

    def _refuse_hole_outside(self, faults: Sequence[Fault]) -> None:
        if any(fault.defect.rule == defects.HOLE_OUTSIDE_SHELL for fault in faults):
            raise Unclear(tr(_SENTENCES[defects.HOLE_OUTSIDE_SHELL]))

    def _region(self) -> tuple[Any, float, Any]:
        region, doubt, even_odd = _Region(self.repairer.shapes).of(_without_twins(self.rings))
        if region.is_empty or doubt > TOLERANCE * region.area:
            raise Unclear(tr(_SENTENCES[defects.SELF_INTERSECTION]))
        return region, doubt, even_odd

    def _untangle(self, faults: Sequence[Fault]) -> list[str]:
        """Mend what makes the plot invalid; where only rounding does, the vertices move to where they are written."""
        rules = list(dict.fromkeys(fault.defect.rule for fault in faults))
        self._refuse_hole_outside(faults)
        if all(fault.written for fault in faults):
            self._move_to_written()
            return rules
        region, _, _ = self._region()
        parts = self.repairer.shapes.polygons_of(region)
        whole = sum(part.area for part in parts)
        parts = [part for part in parts if part.area > _CRUMB * whole]
        self.rings = in_fixed_order(
            [
                (number, k > 0, np.array(ring.coords)[:, :2])
                for number, part in enumerate(parts)
                for k, ring in enumerate([part.exterior, *part.interiors])
            ]
        )
        return rules

    def _measure(self, region: Any) -> float:
        columns = read_wkb(self.repairer.shapes.write([region]))
        return float(areas_of(columns, self.repairer.layer.lonlat(columns.xy))[0]) / 10_000

    def _move_to_written(self) -> None:
        decimals = self.repairer.profile.decimals
        if not self.repairer.layer.is_degrees or decimals is None:
            raise Unclear(
                tr(
                    "it breaks when its coordinates are written with {decimals} decimals of a degree",
                    decimals=decimals,
                )
            )
        self.rings = [(part, is_hole, np.round(xy, decimals)) for part, is_hole, xy in self.rings]


class _Region:
    """The ground that tangled rings go round: faces of their lines whose winding number is not 0."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes

    def of(self, rings: Rings) -> tuple[Any, float, Any]:
        """(region, area in doubt, region by even-odd). Doubt: ground that a single ring goes round more than once."""
        from shapely.ops import unary_union

        regions: list[Any] = []
        odd_regions: list[Any] = []
        doubt = 0.0
        for part in dict.fromkeys(part for part, _, _ in rings):
            shell: Optional[tuple[Any, Any]] = None  # by winding number, by even-odd
            holes = []
            for number, is_hole, xy in rings:
                if number == part:
                    region, odd = self._ring(xy)
                    doubt += region.area - odd.area
                    if is_hole:
                        holes.append(region)
                    else:
                        shell = region, odd
            if shell is not None:
                cut = unary_union(holes) if holes else None
                for all_of_them, ground in zip((regions, odd_regions), shell):
                    all_of_them.append(ground.difference(cut) if cut is not None else ground)
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


def _ordered(rings: Rings) -> Rings:
    """Parts in order, each with its shell first: as ``polygon_wkb`` writes them. Rings without a position go."""
    return sorted((ring for ring in rings if len(ring[2])), key=lambda ring: (ring[0], ring[1]))


def _without_twins(rings: Rings) -> Rings:
    seen, kept = set(), []
    for part, is_hole, xy in rings:
        points = [tuple(position) for position in xy.tolist()]
        key = (part if is_hole else -1, frozenset(frozenset(pair) for pair in zip(points, points[1:])))
        if key not in seen:
            kept.append((part, is_hole, xy))
        seen.add(key)
    return kept


def spikes_of(plots: Plots) -> list[tuple[int, float]]:
    """(position, m2 of the triangle with its neighbours) of each vertex that the rule ``spike`` finds."""
    from .rules.spike import sharp_tips

    at, before, after = sharp_tips(plots)
    u, v = plots.metres[before] - plots.metres[at], plots.metres[after] - plots.metres[at]
    area = np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) / 2
    return list(zip(at.tolist(), area.tolist()))


def _without(xy: np.ndarray, tips: set[int]) -> np.ndarray:
    """The closed ring without the vertices of these numbers, as long as enough are left."""
    kept = [k for k in range(len(xy) - 1) if k not in tips]
    if len(kept) == len(xy) - 1 or len(kept) < 3 or len(xy) <= 4:
        return xy
    return xy[[*kept, kept[0]]]


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
