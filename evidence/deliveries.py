"""Two deliveries compared: which plots are new, changed, unchanged or gone, by id or by their ground."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..checks.boxes import meeting
from ..language import N_, tr, trn
from .ground import DIGEST_GRID, Outlines, are_same, differing_hectares, near_boxes, shared_hectares

NEW, CHANGED, UNCHANGED, GONE = "new", "changed", "unchanged", "gone"
_NAMED = 8  # ids that a sentence lists
_INSIDE = 0.99  # the part of a piece that lies in a plot, and of a plot that its pieces cover
_HALF = 0.5  # without ids, two outlines are one plot that changed where they share more than half of what both cover


class UnclearIds(Exception):
    """Ids that are doubled or empty; the sentence names them."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """``now`` and ``before`` (rows,) of NEW, CHANGED, UNCHANGED and GONE, UNCHANGED, CHANGED; every plot has one.

    By row of the new delivery: ``changed_ha`` (nan where not changed or without ground), ``partner`` (row of the
    earlier delivery or -1), ``split_of``, ``merged_of`` and ``same_ground_as`` (names of earlier plots). By row of the
    earlier one: ``became`` (names of the new plots that lie on its ground).
    """

    now: np.ndarray
    before: np.ndarray
    changed_ha: np.ndarray
    partner: np.ndarray
    split_of: dict[int, str] = field(default_factory=dict)
    merged_of: dict[int, str] = field(default_factory=dict)
    same_ground_as: dict[int, str] = field(default_factory=dict)
    became: dict[int, str] = field(default_factory=dict)

    def counts(self) -> Counter[str]:
        """How many plots are new, changed, unchanged and gone."""
        return Counter(self.now.tolist()) + Counter({GONE: int((self.before == GONE).sum())})


def compare(
    new: Outlines,
    previous: Outlines,
    tolerance: float,
    by_id: bool,
    tick: Callable[[], None] = lambda: None,
) -> Comparison:
    """Tells each plot of both deliveries apart. ``tolerance`` in metres; raises ``UnclearIds``."""
    partner = _by_id(new, previous) if by_id else _by_ground(new, previous, tolerance, tick)
    same = _same(new, previous, partner, tolerance, tick)
    kept = np.zeros(len(previous), dtype=bool)
    kept[partner[same]] = True
    shares = _shares(new, previous, ~same, ~kept, tick)
    split, merged = _pieces_of(shares, new, previous), _wholes_of(shares, new, previous)
    if not by_id:
        apart = [a for pieces in split.values() for a in pieces] + list(merged)
        _pair_most_shared(partner, shares, new, previous, apart)
    found = _told(new, previous, partner, same, tick)
    _tell_pieces(found, new, previous, split, merged)
    if by_id:
        _tell_renamed(found, new, previous, tolerance, tick)
    return found


def _same(
    new: Outlines, previous: Outlines, partner: np.ndarray, tolerance: float, tick: Callable[[], None]
) -> np.ndarray:
    """(rows of new,) True where the plot and its partner are the same ground, or neither has an outline."""
    rows = np.flatnonzero(partner >= 0)
    pairs = np.stack([rows, partner[rows]], axis=1)
    same = np.zeros(len(new), dtype=bool)
    same[rows] = are_same(new, previous, pairs, tolerance, tick)
    same[rows] |= ~new.has_outline[pairs[:, 0]] & ~previous.has_outline[pairs[:, 1]]
    return same


def _told(
    new: Outlines, previous: Outlines, partner: np.ndarray, same: np.ndarray, tick: Callable[[], None]
) -> Comparison:
    now, before = np.full(len(new), NEW, dtype=object), np.full(len(previous), GONE, dtype=object)
    rows = np.flatnonzero(partner >= 0)
    now[rows] = np.where(same[rows], UNCHANGED, CHANGED)
    before[partner[rows]] = now[rows]
    changed = np.flatnonzero((partner >= 0) & ~same)
    changed_ha = np.full(len(new), np.nan)
    changed_ha[changed] = differing_hectares(new, previous, np.stack([changed, partner[changed]], axis=1), tick)
    return Comparison(now, before, changed_ha, partner)


def _by_id(new: Outlines, previous: Outlines) -> np.ndarray:
    for outlines, which in ((new, N_("the new delivery")), (previous, N_("the earlier one"))):
        _refuse_unclear(outlines, which)
    at = {name: row for row, name in enumerate(previous.plot_ids)}
    return np.array([at.get(name, -1) for name in new.plot_ids], dtype=np.int64)


def _refuse_unclear(outlines: Outlines, which: str) -> None:
    empty = [
        str(int(outlines.feature_ids[row]))
        for row, name in enumerate(outlines.plot_ids)
        if name is None or not name.strip()
    ]
    if empty:
        raise UnclearIds(
            trn(
                "{n} plot of {delivery} has no id (feature {features})",
                "{n} plots of {delivery} have no id (features {features})",
                len(empty),
                delivery=tr(which),
                features=_listed(empty),
            )
        )
    doubled = [name for name, count in Counter(outlines.plot_ids).items() if name and count > 1]
    if doubled:
        raise UnclearIds(
            trn(
                "{n} id stands more than once in {delivery} ({ids})",
                "{n} ids stand more than once in {delivery} ({ids})",
                len(doubled),
                delivery=tr(which),
                ids=_listed(doubled),
            )
        )


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else "")


def _by_ground(new: Outlines, previous: Outlines, tolerance: float, tick: Callable[[], None]) -> np.ndarray:
    """For each new plot the earlier one on the same ground, else -1."""
    partner = np.full(len(new), -1, dtype=np.int64)
    free = np.ones(len(previous), dtype=bool)
    if tolerance >= DIGEST_GRID:
        _pair(partner, free, _same_digest(new, previous))
    near = near_boxes(new, previous, partner < 0, free, tolerance, tick)
    _pair(partner, free, near[are_same(new, previous, near, tolerance, tick)])
    return partner


def _pair(partner: np.ndarray, free: np.ndarray, pairs: np.ndarray) -> None:
    """One to one, in the order of the pairs."""
    for a, b in pairs.tolist():
        if partner[a] < 0 and free[b]:
            partner[a], free[b] = b, False


def _same_digest(new: Outlines, previous: Outlines) -> np.ndarray:
    """Pairs of equal digests, the first with the first, the second with the second."""
    keys = []
    for outlines in (new, previous):
        order = np.argsort(outlines.digest, kind="stable")
        order = order[outlines.digest[order] != 0]
        digest = outlines.digest[order]
        first = np.searchsorted(digest, digest, side="left")
        keys.append((order, digest, np.arange(len(digest)) - first))
    (rows, digests, turns), (others, known, times) = keys
    low = np.searchsorted(known, digests, side="left")
    count = np.searchsorted(known, digests, side="right") - low
    have = turns < count
    return np.stack([rows[have], others[(low + turns)[have]]], axis=1) if len(rows) else np.zeros((0, 2), dtype=int)


@dataclass(frozen=True, eq=False)
class _Shares:
    """Pairs of plots that share ground: rows, and the hectares that both cover."""

    pairs: np.ndarray
    hectares: np.ndarray


def _shares(new: Outlines, previous: Outlines, mine: np.ndarray, free: np.ndarray, tick: Callable[[], None]) -> _Shares:
    found = list(meeting(_wanted_boxes(new, mine), _wanted_boxes(previous, free), tick))
    pairs = np.concatenate(found) if found else np.zeros((0, 2), dtype=np.int64)
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    hectares = shared_hectares(new, previous, pairs, tick)
    return _Shares(pairs[hectares > 0], hectares[hectares > 0])


def _wanted_boxes(outlines: Outlines, wanted: np.ndarray) -> np.ndarray:
    """The bounds of the polygons that are wanted, nan for the others."""
    bounds = outlines.bounds.copy()
    bounds[~wanted | ~outlines.has_outline | np.isnan(outlines.hectares)] = np.nan
    return bounds


def _pieces_of(shares: _Shares, new: Outlines, previous: Outlines) -> dict[int, list[int]]:
    """By earlier plot the new ones that it was cut into: each lies in it, and together they cover it."""
    return _covering(shares.pairs[:, 1], shares.pairs[:, 0], shares.hectares, previous.hectares, new.hectares)


def _wholes_of(shares: _Shares, new: Outlines, previous: Outlines) -> dict[int, list[int]]:
    """By new plot the earlier ones that were put together to it."""
    return _covering(shares.pairs[:, 0], shares.pairs[:, 1], shares.hectares, new.hectares, previous.hectares)


def _covering(
    whole: np.ndarray, piece: np.ndarray, common: np.ndarray, whole_ha: np.ndarray, piece_ha: np.ndarray
) -> dict[int, list[int]]:
    inside = common >= _INSIDE * piece_ha[piece]
    found: dict[int, list[int]] = defaultdict(list)
    covered: dict[int, float] = defaultdict(float)
    for a, b, hectares in zip(whole[inside].tolist(), piece[inside].tolist(), common[inside].tolist()):
        found[a].append(b)
        covered[a] += hectares
    return {a: sorted(pieces) for a, pieces in found.items() if len(pieces) > 1 and covered[a] >= _INSIDE * whole_ha[a]}


def _pair_most_shared(
    partner: np.ndarray, shares: _Shares, new: Outlines, previous: Outlines, apart: list[int]
) -> None:
    """One to one the pairs that share more than half of what the two cover together, the largest shares first."""
    a, b = shares.pairs[:, 0], shares.pairs[:, 1]
    part = shares.hectares / (new.hectares[a] + previous.hectares[b] - shares.hectares)
    part[np.isin(a, apart)] = 0
    order = np.argsort(-part, kind="stable")
    free = np.ones(len(previous), dtype=bool)
    free[partner[partner >= 0]] = False
    _pair(partner, free, shares.pairs[order[part[order] > _HALF]])


def _tell_pieces(
    found: Comparison, new: Outlines, previous: Outlines, split: dict[int, list[int]], merged: dict[int, list[int]]
) -> None:
    for b, pieces in split.items():
        found.split_of.update({a: previous.name(b) for a in pieces if found.now[a] == NEW})
        if found.before[b] == GONE:
            found.became[b] = ", ".join(new.name(a) for a in pieces)
    for a, parts in merged.items():
        found.merged_of[a] = ", ".join(previous.name(b) for b in parts)
        found.became.update({b: new.name(a) for b in parts if found.before[b] == GONE})


def _tell_renamed(
    found: Comparison, new: Outlines, previous: Outlines, tolerance: float, tick: Callable[[], None]
) -> None:
    """A plot on the same ground under another id is one gone and one new; the id that it had is told."""
    fresh, gone = (found.now == NEW) & new.has_outline, (found.before == GONE) & previous.has_outline
    near = near_boxes(new, previous, fresh, gone, tolerance, tick)
    for a, b in near[are_same(new, previous, near, tolerance, tick)].tolist():
        found.same_ground_as.setdefault(a, previous.name(b))
        found.became[b] = new.name(a)


def summary(found: Comparison, name: Optional[str] = None) -> str:
    """One line for the log: "1,204 plots: 3 new, 35 changed, 1,166 unchanged; 2 are gone"."""
    counts = found.counts()
    told = trn(
        "{n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}",
        "{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}",
        len(found.now),
        new=f"{counts[NEW]:,}",
        changed=f"{counts[CHANGED]:,}",
        unchanged=f"{counts[UNCHANGED]:,}",
        gone=trn("{n} is gone", "{n} are gone", int(counts[GONE])),
    )
    return f"{name}: {told}" if name else told
