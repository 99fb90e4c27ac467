"""The ground of each overlap, gap and claim, as polygons that can be laid on a map."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import ellipsoid
from .columns import read_wkb
from .overlaps import Sharing
from .positions import areas_of
from .survey import Survey
from .turning import parted

_SLIVER_M2 = 0.01  # what is smaller is no ground but the rounding of borders


@dataclass(frozen=True, eq=False)
class Ground:
    """``one`` and ``two`` are (feature id, name) of both plots; ``wkb`` is in degrees where ``is_lonlat``, else in the
    layer's CRS."""

    rule: str
    one: tuple[int, str]
    two: tuple[int, str]
    square_metres: float
    wkb: bytes
    is_lonlat: bool


def grounds_of(survey: Survey, rules: Collection[str]) -> Iterator[Ground]:
    """What the rules ``overlap``, ``gap`` and ``claimed_before`` told of pairs of plots, where they ran."""
    if not survey.layer.has_crs:
        return
    if "overlap" in rules and survey.options.overlaps:
        shared = survey.shared
        pairs = np.stack([shared.two, shared.one], axis=1)[~shared.same]
        yield from _common("overlap", survey, survey, pairs)
    if "gap" in rules and survey.options.max_gap > 0:
        yield from _between(survey, np.unique(np.stack([survey.gaps.one, survey.gaps.two], axis=1), axis=0))
    if "claimed_before" in rules and survey.other is not None:
        pairs = np.stack([survey.claimed.one, survey.claimed.two], axis=1)
        yield from _common("claimed_before", survey, survey.other, pairs)


def _common(rule: str, survey: Survey, other: Survey, pairs: np.ndarray) -> Iterator[Ground]:
    for one, two in pairs.tolist():
        survey.tick()
        over = bool(survey.crossing[one] or other.crossing[two])
        sharing = Sharing(survey, other, over)
        a, b = sharing.shapes_of(survey, np.array([one])), sharing.shapes_of(other, np.array([two]))
        common = survey.shapes.polygonal(a[0].intersection(b[0]))
        common = parted(common, survey.shapes) if over else common
        yield from _ground(rule, survey, one, other, two, common, sharing.foreign)


def _between(survey: Survey, pairs: np.ndarray) -> Iterator[Ground]:
    """The strip between two plots, closed over in metres round their middle."""
    for one, two in pairs.tolist():
        survey.tick()
        shapes = survey.in_degrees(survey.shapes_of(np.array([one, two])))
        strip = _strip(survey, shapes[0], shapes[1], survey.options.max_gap)
        yield from _ground("gap", survey, one, survey, two, strip, True)


def _strip(survey: Survey, a: Any, b: Any, width: float) -> Any:
    from shapely.affinity import scale

    west, south, east, north = a.bounds
    x, y = ellipsoid.metres_per_degree(np.array([(south + north) / 2]))
    origin, there, back = ((west + east) / 2, (south + north) / 2), (float(x[0]), float(y[0])), (1 / x[0], 1 / y[0])
    one, two = (scale(each, *there, origin=origin) for each in (a, b))
    strips = survey.shapes.gaps(one, two, width * 1.01)
    touching = [each for each in strips if each.distance(one) < 0.001 and each.distance(two) < 0.001]
    return survey.shapes.polygonal(scale(survey.shapes.union(touching), *back, origin=origin))


def _ground(
    rule: str, survey: Survey, one: int, other: Survey, two: int, shape: Any, is_lonlat: bool
) -> Iterator[Ground]:
    if shape.is_empty:
        return
    wkb = survey.shapes.write([shape])
    columns = read_wkb(wkb)
    lonlat = columns.xy if is_lonlat else survey.layer.lonlat(columns.xy)
    area = float(np.nan_to_num(areas_of(columns, lonlat)[0]))
    if area > _SLIVER_M2:
        yield Ground(rule, _plot(survey, one), _plot(other, two), area, wkb[0], is_lonlat)


def _plot(survey: Survey, row: int) -> tuple[int, str]:
    number, text = int(survey.feature_ids[row]), survey.plot_ids[row]
    return number, str(text) if text is not None and str(text).strip() else str(number)
