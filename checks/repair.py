"""Safe repairs of plots, into a copy. What is not clear is left to the person, with the reason.

A repair keeps the type (a polygon stays one polygon) and the ground: all of them
together change neither by more than ``TOLERANCE`` of the plot as it was given.
Doing it twice changes nothing. Plots that only need positions dropped or rings
closed are mended in columns; ``mending`` takes the others one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..language import tr
from . import rewriting
from .columns import MULTIPOLYGON, POLYGON, read_wkb
from .inputs import Batch, Layer, Options
from .mending import TOLERANCE, Mending, Rings, Unclear, polygon_wkb, spikes_of
from .plots import Plots
from .positions import flags, fresh_positions
from .profiles import PROFILES
from .shapes import Shapes

__all__ = ["TOLERANCE", "Repaired", "Repairer", "Rings", "polygon_wkb", "repair"]


@dataclass(frozen=True)
class Repaired:
    """``wkb`` None: rejected for ``reason``. ``changes`` names the rules that were mended, empty where nothing changed.

    Areas are hectares on the ellipsoid, nan where there is none. ``kept``: why a plot with warnings only stays as it
    is. ``left``: it stays as it is because a repair that it needs was to be left out.
    """

    wkb: Optional[bytes]
    changes: tuple[str, ...] = ()
    reason: str = ""
    area_before: float = float("nan")
    area_after: float = float("nan")
    kept: str = ""
    left: bool = False


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
        plots = self.plots_of(batch)
        hectares = plots.hectares.tolist()
        outcomes = [Repaired(wkb, area_before=ha, area_after=ha) for wkb, ha in zip(batch.wkb, hectares)]
        suspects = self._suspects(plots)
        for row, outcome in self._in_columns(plots, suspects).items():
            outcomes[row] = outcome
            suspects[row] = False
        for row in np.flatnonzero(suspects).tolist():
            outcomes[row] = self._repair_row(plots, row)
        return outcomes

    def plots_of(self, batch: Batch) -> Plots:
        options = Options(profile=self.profile.number)
        return Plots(read_wkb(batch.wkb), batch, self.layer, options, self.profile, self.shapes)

    def judged(self, xy: np.ndarray) -> np.ndarray:
        """Positions (n, 2) as the profile compares them with each other."""
        if self.profile.rounds_vertices and self.profile.decimals is not None and self.layer.has_crs and len(xy):
            return np.round(self.layer.lonlat(xy), self.profile.decimals)
        return xy

    def _suspects(self, plots: Plots) -> np.ndarray:
        """(rows,) True where something may have to be mended or refused."""
        columns = plots.columns
        suspects = ~np.isin(columns.kind, sorted(self.profile.kinds)) | (np.diff(columns.row_point) == 0)
        suspects |= plots.damaged | _outside(plots)
        suspects |= self._unsound(plots) | self._doubled(plots)
        if self.layer.has_crs:
            suspects[[columns.point_row[at] for at, _ in spikes_of(plots)]] = True
        return suspects

    def _unsound(self, plots: Plots) -> np.ndarray:
        rows = [plots.unsound] if plots.written is None else [plots.unsound, plots.unsound_as_written]
        return flags(np.concatenate(rows).astype(np.int64), len(plots))

    def _doubled(self, plots: Plots) -> np.ndarray:
        judged = plots.written if self.profile.rounds_vertices and plots.written is not None else plots.columns.xy
        return flags(plots.columns.point_row[~fresh_positions(plots.columns, judged)], len(plots))

    def _in_columns(self, plots: Plots, suspects: np.ndarray) -> dict[int, Repaired]:
        """Plots for which dropping doubled positions and closing rings is all that it takes."""
        columns = plots.columns
        rows = suspects & columns.is_polygonal & np.isin(columns.kind, sorted(self.profile.kinds)) & ~_outside(plots)
        rows &= ~flags(columns.point_row[~plots.finite], len(plots))
        rows &= ~flags(columns.ring_row[plots.thin_rings], len(plots))
        judged = plots.written if self.profile.rounds_vertices and plots.written is not None else columns.xy
        mended = rewriting.closed_and_fresh(columns, np.flatnonzero(rows), judged, plots.open_rings)
        if not mended:
            return {}
        order = np.array(sorted(mended), dtype=np.int64)
        again = self.plots_of(Batch(np.arange(len(order)), [mended[row][0] for row in order.tolist()]))
        left = self._suspects(again)
        found: dict[int, Repaired] = {}
        for k in np.flatnonzero(~left).tolist():
            row = int(order[k])
            changes, closed = mended[row][1], "unclosed_ring" in mended[row][1]
            after = float(again.hectares[k])
            before = after if closed else float(plots.hectares[row])
            if not abs(after - before) > TOLERANCE * max(after, before):
                found[row] = self._offered(plots, row, Repaired(mended[row][0], changes, "", before, after))
        return found

    def _offered(self, plots: Plots, row: int, outcome: Repaired) -> Repaired:
        """The outcome, unless one of its repairs was to be left out."""
        if not self.leave_out.intersection(outcome.changes):
            return outcome
        before = float(plots.hectares[row])
        return Repaired(plots.batch.wkb[row], area_before=before, area_after=before, left=True)

    def _repair_row(self, plots: Plots, row: int) -> Repaired:
        columns = plots.columns
        if columns.row_point[row] == columns.row_point[row + 1]:
            if not self.drop_empty:
                return Repaired(plots.batch.wkb[row])
            return Repaired(None, reason=tr("The feature has no geometry."))
        if int(columns.kind[row]) not in self.profile.kinds:
            profile = tr(self.profile.title)
            return Repaired(None, reason=tr("{profile} do not take this type of geometry.", profile=profile))
        if _outside(plots)[row]:
            return Repaired(None, reason=tr("The plot lies outside the world or crosses 180 degrees."))
        if int(columns.kind[row]) not in (POLYGON, MULTIPOLYGON):
            return self._repair_points(plots, row)
        return self._repair_polygon(plots, row)

    def _repair_points(self, plots: Plots, row: int) -> Repaired:
        part = slice(plots.columns.row_point[row], plots.columns.row_point[row + 1])
        if plots.finite[part].all():
            return Repaired(plots.batch.wkb[row])
        return Repaired(None, reason=tr("Not repaired: a coordinate of the point is no number."))

    def _repair_polygon(self, plots: Plots, row: int) -> Repaired:
        """Mended; or else as it is where nothing of it is an error; or else rejected."""
        before = float(plots.hectares[row])
        why = ""
        for spikes in (True, False):  # a spike is a warning: what else there is must not wait for it
            try:
                return self._mended(plots, row, spikes, why)
            except Unclear as unclear:
                why = why or str(unclear)
        told = tr("Not repaired: {why}.", why=why)
        if self._has_error(plots, row):
            return Repaired(None, reason=told, area_before=before)
        return Repaired(plots.batch.wkb[row], area_before=before, area_after=before, kept=told)

    def _mended(self, plots: Plots, row: int, spikes: bool, why: str) -> Repaired:
        work = Mending(self, plots, row, spikes)
        changes, before = tuple(work.mend()), float(plots.hectares[row])
        kept = tr("Not repaired: {why}.", why=why) if why else ""
        if not changes:
            return Repaired(plots.batch.wkb[row], area_before=before, area_after=before, kept=kept)
        wkb, after = work.outcome()
        return replace(self._offered(plots, row, Repaired(wkb, changes, "", work.area_before, after)), kept=kept)

    def _has_error(self, plots: Plots, row: int) -> bool:
        doubled = self.profile.severity("duplicate_vertices", "") == "error" and self._doubled(plots)[row]
        return bool(plots.damaged[row] or self._unsound(plots)[row] or doubled)


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


def _outside(plots: Plots) -> np.ndarray:
    """(rows,) True outside the world or across 180 degrees."""
    outside = plots.off_globe.copy()
    if plots.layer.has_crs:
        outside[plots.columns.point_row[plots.rolls]] = True
    return outside
