"""What workers do: look at a part, spread its plots over the cells, judge a cell, a share of the ids, the places.

Each task takes the folder of the run and a number, reads and writes files there, and returns little, so it can be done
again by another worker. The rules are those of ``checks``; nothing is judged here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Optional, Union
from zlib import crc32

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..checks.check import Check, Told, pieces
from ..checks.findings import NO_FEATURE, Example
from ..checks.plots import Plots
from ..checks.rules import area_unit
from ..checks.rules import swapped_coordinates as swapped
from ..checks.survey import Kept, Survey
from . import findings, spill
from .cells import Cells, guests_of, homes_of, reaches_of, read_cells
from .errors import UnreadableError
from .picture import Grid
from .plan import Plan, PlanPart, options_of, read_plan, whole_layer
from .sources import batches

PAIRS = ("duplicate_geometry", "overlap", "gap")
LIVE, REACHES = "live.npy", "reaches.npy"  # the parts that were read; the box round the plots of each cell
UNFIT = "unfit.npy"  # (plots,) bool: those with an error
_FINDINGS = 200_000  # of a file
_SAMPLE = 2000  # plots of a part that stand for all when the cells are made


@dataclass(frozen=True, eq=False)
class ShownExample:
    """An example for the report; its row is that of all plots. ``plot``: how the plot is called."""

    example: Example
    plot: str


class PartCheck(Check):
    """The engine's check of some of the plots: rules are asked for by name, and what is told is handed out.

    ``shown``: by rule, the first findings with their outlines, of plots at home here.
    """

    def __init__(self, plan: Plan) -> None:
        super().__init__(whole_layer(plan), options_of(plan), lambda percent: None, lambda: False)
        self.shown: dict[str, list[ShownExample]] = {}
        self._at_home: Optional[np.ndarray] = None

    def _keep_outlines(self, plots: Plots, numbers: np.ndarray) -> None:
        """None: they are for the picture of a layer that is small."""

    def look(self, plan: Plan, part: PlanPart) -> Iterator[tuple[np.ndarray, Kept, list[Told]]]:
        """The rules of single plots, piece by piece; rows count those of the piece."""
        start = part.start
        for batch in batches(plan, part):
            for piece in pieces(batch):
                numbers = np.arange(start, start + len(piece.wkb))
                looked = self._begin(piece, numbers)
                looked.plots.ask_geos()
                kept = self._finish(looked)
                yield numbers, kept, self._handed_out(numbers, kept)
                start += len(piece.wkb)

    def survey(self, kept: Sequence[Kept]) -> Survey:
        return Survey(self.layer, self.options, self.profile, self.shapes, list(kept), self.tick)

    def tell_across(self, survey: Survey, names: Iterable[str], numbers: np.ndarray, at_home: Any = None) -> list[Told]:
        """What these of the rules across plots tell of a survey, whose rows are ``numbers`` of all plots.

        ``at_home`` (rows,): of which an example may be kept; None: of all.
        """
        self._at_home = at_home
        for rule in [self.rules[name] for name in names if name in self.rules]:
            for found in rule.find(survey):
                self._tell(rule, found, survey, numbers)
        return self._handed_out(numbers, survey)

    def _keep_examples(
        self,
        examples: list[Example],
        rows: np.ndarray,
        messages: np.ndarray,
        xy: np.ndarray,
        place: Union[Plots, Survey],
        numbers: np.ndarray,
        other: Optional[Callable[[int], list[np.ndarray]]],
    ) -> None:
        mine = np.flatnonzero(rows >= 0 if self._at_home is None else (rows >= 0) & self._at_home[rows])[:20]
        beside = None if other is None else partial(_of_picked, other, mine)
        super()._keep_examples(examples, rows[mine], messages[mine], xy[mine], place, numbers, beside)

    def _handed_out(self, numbers: np.ndarray, named: Union[Kept, Survey]) -> list[Told]:
        """What was told, by the rows of the piece, and its examples by name."""
        for rule, examples in self.examples.items():
            for example in examples[len(self.shown.get(rule, ())) :]:
                at = int(np.searchsorted(numbers, example.row))
                text = named.plot_ids[at]
                name = text if text is not None and text.strip() else str(named.feature_ids[at])
                self.shown.setdefault(rule, []).append(ShownExample(example, name))
        told, self.told = self.told, []
        return [replace(each, rows=_positions(each.rows, numbers)) for each in told]


def _of_picked(other: Callable[[int], list[np.ndarray]], picked: np.ndarray, k: int) -> list[np.ndarray]:
    return other(int(picked[k]))


def _positions(rows: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    return np.where(rows == NO_FEATURE, NO_FEATURE, np.searchsorted(numbers, rows))


@dataclass(eq=False)
class Judged:
    """Findings by (source, rule, severity), and examples by rule."""

    counts: Counter = field(default_factory=Counter)
    shown: Mapping[str, list[ShownExample]] = field(default_factory=dict)


@dataclass(eq=False)
class LookedPart:
    """A part after the rules of single plots. ``placed``: plots on the globe; ``tally``: what area_unit counts;
    ``sample``: (n, 3) lon, lat and longer side of some of them. ``trouble``: why the file cannot be read."""

    part: int
    count: int = 0
    placed: int = 0
    tally: Optional[np.ndarray] = None
    sample: np.ndarray = field(default_factory=lambda: np.zeros((0, 3)))
    counts: Counter = field(default_factory=Counter)
    shown: Mapping[str, list[ShownExample]] = field(default_factory=dict)
    hectares: float = 0.0
    trouble: str = ""


def _paths(out: str) -> tuple[Path, Path, Plan]:
    work = Path(out) / "work"
    return Path(out), work, read_plan(str(work))


def box_middles(out: str, number: int) -> np.ndarray:
    """(placed plots of a part, 2): the middles of their bounds, in degrees."""
    return np.load(Path(out) / "work" / f"places-{number}.npy", mmap_mode="r")


def placed_in(out: str, number: int) -> list[int]:
    """How many plots of each batch of a part have a place."""
    return np.load(Path(out) / "work" / f"placed-{number}.npy").tolist()


def look(out: str, number: int, shares: int) -> LookedPart:
    """Rules of single plots; what the others need goes to ``kept-<n>``, ids in ``shares`` to ``ids-<n>``."""
    folder, work, plan = _paths(out)
    part, check, found = plan.parts[number], PartCheck(plan), LookedPart(number)
    teller = _Teller(folder, f"plots-{number:06d}", plan)
    places = [np.zeros((0, 2))]

    def kept_batches() -> Iterator[pa.RecordBatch]:
        for rows, kept, said in check.look(plan, part):
            survey = check.survey([kept])
            teller.tell(findings.finding_rows(said, survey, rows, plan))
            places.append(swapped.centres_of(survey))
            _count(found, survey, part)
            yield spill.as_batch(rows, kept)

    try:
        spill.write_batches(work / f"kept-{number}.arrow", kept_batches())
    except UnreadableError as error:
        return LookedPart(number, trouble=str(error))
    spill.write_array(work / f"places-{number}.npy", np.concatenate(places))
    spill.write_array(work / f"placed-{number}.npy", np.array([len(each) for each in places[1:]], dtype=np.int64))
    if shares:
        merged = spill.merged(map(_lean, spill.read_batches(work / f"kept-{number}.arrow")), plan.sizes.part)
        _write_groups(work / f"ids-{number}.arrow", (one for batch in merged for one in _by_id(batch, shares)))
    found.counts, found.shown = teller.end(), check.shown
    return found


class _Teller:
    """Writes findings as they come, in files of some hundred thousand."""

    def __init__(self, folder: Path, name: str, plan: Plan) -> None:
        self._folder, self._name, self._plan = folder, name, plan
        self._waiting: list[findings.Rows] = []
        self._files = 0
        self._counts: Counter = Counter()

    def tell(self, rows: findings.Rows) -> None:
        self._waiting.append(rows)
        if sum(len(each.row) for each in self._waiting) >= _FINDINGS:
            self._write()

    def end(self) -> Counter:
        self._write()
        return self._counts

    def _write(self) -> None:
        name = f"{self._name}-{self._files:03d}"
        self._counts += findings.write_findings(_joined(self._waiting), self._folder, name, self._plan)
        self._files, self._waiting = self._files + 1, []


def _count(found: LookedPart, survey: Survey, part: PlanPart) -> None:
    found.count += len(survey)
    found.hectares += float(np.nansum(survey.hectares))
    tally = area_unit.tally(survey)
    found.tally = tally if found.tally is None else found.tally + tally
    known = survey.bounds[np.isfinite(survey.bounds).all(axis=1)]
    found.placed += len(known)
    some = known[:: max(1, part.count // _SAMPLE)]
    size = (some[:, 2:] - some[:, :2]).max(axis=1) if len(some) else np.zeros(0)
    found.sample = np.concatenate([found.sample, np.column_stack([(some[:, :2] + some[:, 2:]) / 2, size])])


def _joined(told: list[findings.Rows]) -> findings.Rows:
    none = np.zeros(0, dtype=np.int64)
    tables = [each.table for each in told] or [findings.SCHEMA.empty_table()]
    rows, sources = ([getattr(each, name) for each in told] for name in ("row", "source"))
    return findings.Rows(pa.concat_tables(tables), np.concatenate([none, *rows]), np.concatenate([none, *sources]))


def _lean(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Without the geometries, but for plots whose place only the geometry tells."""
    placed = pa.array(np.isfinite(_numbers(batch, "middle")).all(axis=1))
    geometry = pc.if_else(placed, pa.scalar(b"", pa.large_binary()), batch.column(spill.WKB))
    return batch.set_column(batch.schema.get_field_index(spill.WKB), spill.WKB, geometry)


def _by_id(batch: pa.RecordBatch, shares: int) -> list[tuple[int, pa.RecordBatch]]:
    """Plots with an id by the share that its text falls into."""
    texts = _numbers(batch, "plot_ids").tolist()
    share = [-1 if text is None or not text.strip() else crc32(text.encode()) % shares for text in texts]
    return [(each, batch.take(pa.array(rows))) for each, rows in _alike(np.array(share, dtype=np.int64)) if each >= 0]


def _alike(values: np.ndarray) -> list[tuple[int, np.ndarray]]:
    """Each value of an array of whole numbers, and where it stands, in order."""
    order = np.argsort(values, kind="stable")
    found, starts = np.unique(values[order], return_index=True)
    return list(zip(found.tolist(), np.split(order, starts[1:])))


def _write_groups(path: Path, named: Iterable[tuple[int, pa.RecordBatch]]) -> None:
    """The batches as they come, and in a file beside it which group each belongs to."""
    groups: list[int] = []

    def each() -> Iterator[pa.RecordBatch]:
        for group, batch in named:
            groups.append(group)
            yield batch

    if spill.write_batches(path, each()):
        spill.write_array(path.with_suffix(".npy"), np.array(groups, dtype=np.int64))


def _read_groups(work: Path, kind: str, group: int) -> list[pa.RecordBatch]:
    found = []
    for part in np.load(work / LIVE).tolist():
        index = work / f"{kind}-{part}.npy"
        if index.exists():
            which = np.flatnonzero(np.load(index, mmap_mode="r") == group).tolist()
            found += list(spill.read_batches(work / f"{kind}-{part}.arrow", which)) if which else []
    return found


def _numbers(batch: pa.RecordBatch, name: str) -> np.ndarray:
    return spill.column_of(pa.Table.from_batches([batch]), name)


def _homes(batch: pa.RecordBatch, cells: Cells, plan: Plan) -> Any:
    columns = [_numbers(batch, name) for name in ("bounds", "digest", "usable")]
    return homes_of(cells, columns[0], columns[1].astype(np.uint64), columns[2].astype(bool), plan.asked.max_gap)


def reach(out: str, number: int) -> np.ndarray:
    """(cells, 4): the box round the plots of this part at home in each cell."""
    _, work, plan = _paths(out)
    cells = read_cells(str(work))
    whole = np.tile([np.inf, np.inf, -np.inf, -np.inf], (len(cells), 1))
    for batch in spill.read_batches(work / f"kept-{number}.arrow"):
        some = reaches_of(_homes(batch, cells, plan), len(cells))
        whole = np.concatenate([np.minimum(whole[:, :2], some[:, :2]), np.maximum(whole[:, 2:], some[:, 2:])], axis=1)
    return whole


def spread(out: str, number: int) -> np.ndarray:
    """Write each plot to every cell that needs it; returns (cells + 1,) plots written to each, the giants' last."""
    _, work, plan = _paths(out)
    cells, reaches = read_cells(str(work)), np.load(work / REACHES)
    counts = np.zeros(len(cells) + 1, dtype=np.int64)

    def named() -> Iterator[tuple[int, pa.RecordBatch]]:
        for batch in spill.merged(spill.read_batches(work / f"kept-{number}.arrow"), plan.sizes.part):
            for cell, some in _by_cell(batch, _homes(batch, cells, plan), cells, reaches):
                counts[cell] += some.num_rows
                yield cell, some

    _write_groups(work / f"cells-{number}.arrow", named())
    return counts


def _by_cell(batch: pa.RecordBatch, homes: Any, cells: Cells, reaches: np.ndarray) -> list[tuple[int, pa.RecordBatch]]:
    guests = guests_of(homes, reaches)
    at_home, giants = np.flatnonzero(homes.cell >= 0), np.flatnonzero(homes.giant)
    rows = np.concatenate([at_home, giants, guests[:, 0]])
    cell = np.concatenate([homes.cell[at_home], np.full(len(giants), len(cells)), guests[:, 1]])
    as_guest = np.where(homes.giant[guests[:, 0]], spill.GIANT, spill.HALO)
    role = np.concatenate([np.full(len(at_home) + len(giants), spill.HOME), as_guest]).astype(np.int8)
    found = []
    for each, here in _alike(cell):
        some = batch.take(pa.array(rows[here]))
        found.append((each, some.append_column(spill.ROLE, pa.array(role[here]))))
    return found


def judge(out: str, cell: int, is_giants: bool) -> Judged:
    """The rules of pairs in one cell: told are findings about its own plots, and about giants beside these."""
    folder, work, plan = _paths(out)
    there = _read_groups(work, "cells", cell)
    if not there:
        return Judged()
    numbers, kept, role = spill.as_kept(there)
    check = PartCheck(plan)
    survey = check.survey([kept])
    survey.changed = role == spill.HOME
    giant = np.full(len(role), True) if is_giants else role == spill.GIANT
    mine, twins = [], []
    for told in check.tell_across(survey, PAIRS, numbers, role == spill.HOME):
        keep = (role[told.rows] == spill.HOME) | (giant[told.rows] & (role[told.beside] == spill.HOME))
        twin = giant[told.rows] & (told.rule == "duplicate_geometry")
        mine.append(_taken(told, keep & ~twin))
        twins.append(_taken(told, keep & twin))
    _write_twins(work / f"twins-{cell}.arrow", twins, survey, numbers, plan)
    rows = findings.finding_rows(mine, survey, numbers, plan)
    return Judged(findings.write_findings(rows, folder, f"pairs-{cell:06d}", plan), check.shown)


def _taken(told: Told, keep: np.ndarray) -> Told:
    beside = None if told.beside is None else told.beside[keep]
    return replace(told, rows=told.rows[keep], messages=told.messages[keep], xy=told.xy[keep], beside=beside)


def _write_twins(path: Path, twins: list[Told], survey: Survey, numbers: np.ndarray, plan: Plan) -> None:
    """Giants that cover the ground of another plot, with that plot and whether both have the same outline.

    A plot is told of one other only; cells know of different ones, so the choice is made when all are judged.
    """
    twins = [each for each in twins if len(each.rows)]
    if not twins:
        return
    rows = np.concatenate([each.rows for each in twins])
    beside = np.concatenate([each.beside for each in twins])
    order = np.argsort(rows, kind="stable")  # as ``finding_rows`` has them
    rows, beside = rows[order], beside[order]
    found = findings.finding_rows(twins, survey, numbers, plan)
    table = found.table.append_column("row", pa.array(found.row)).append_column("source", pa.array(found.source))
    table = table.append_column("beside", pa.array(numbers[beside]))
    table = table.append_column("other", pa.array(survey.digest[rows] != survey.digest[beside]))
    spill.write_batches(path, table.combine_chunks().to_batches())


def choose_twins(out: str, cells: int) -> Counter:
    """Of the plots that a giant may be told to cover the ground of: the one that a check of the whole would name."""
    folder, work, plan = _paths(out)
    there = [batch for cell in range(cells + 1) for batch in spill.read_batches(work / f"twins-{cell}.arrow")]
    if not there:
        return Counter()
    order = [(name, "ascending") for name in ("row", "other", "beside")]
    table = pa.Table.from_batches(there).sort_by(order)
    row = table.column("row").to_numpy()
    first = np.flatnonzero(np.concatenate([[True], row[1:] != row[:-1]]))
    rows = findings.Rows(table.select(findings.SCHEMA.names), row, table.column("source").to_numpy())
    return findings.write_findings(rows.taken(first), folder, "twins", plan)


def judge_ids(out: str, share: int) -> Judged:
    """Ids that are used twice, among those of one share."""
    folder, work, plan = _paths(out)
    there = _read_groups(work, "ids", share)
    if not there:
        return Judged()
    numbers, kept, _ = spill.as_kept(there)
    check = PartCheck(plan)
    survey = check.survey([kept])
    rows = findings.finding_rows(check.tell_across(survey, ["duplicate_id"], numbers), survey, numbers, plan)
    return Judged(findings.write_findings(rows, folder, f"ids-{share:06d}", plan), check.shown)


def judge_places(out: str, number: int, usual: Any) -> Judged:
    """Plots whose latitude and longitude are exchanged, by what is usual in the whole registry."""
    folder, work, plan = _paths(out)
    check, told, which = PartCheck(plan), [], _perhaps_lost(out, number, usual)
    for batch in spill.read_batches(work / f"kept-{number}.arrow", which):
        numbers, kept, _ = spill.as_kept([batch])
        survey = check.survey([kept])
        survey.known = {"swapped_coordinates": usual}
        said = check.tell_across(survey, ["swapped_coordinates"], numbers)
        told.append(findings.finding_rows(said, survey, numbers, plan))
    return Judged(findings.write_findings(_joined(told), folder, f"places-{number:06d}", plan), check.shown)


def _perhaps_lost(out: str, number: int, usual: swapped.Usual) -> list[int]:
    """The batches of a part in which the rule may tell of a plot: in most registries few, or none."""
    ends = np.cumsum(placed_in(out, number))
    if usual.where:
        return list(range(len(ends)))
    far = np.flatnonzero(swapped.is_far(box_middles(out, number), usual))
    return np.unique(np.searchsorted(ends, far, side="right")).tolist()


def judge_whole(out: str, tally: np.ndarray, names: Sequence[str] = ("no_crs", "area_unit")) -> Counter:
    """What is told of the whole registry: no CRS, areas in another unit."""
    folder, _, plan = _paths(out)
    check = PartCheck(plan)
    survey = check.survey([])
    survey.known = {"area_unit": tally}
    told = check.tell_across(survey, names, np.zeros(0, dtype=np.int64))
    rows = findings.finding_rows(told, survey, np.zeros(0, dtype=np.int64), plan)
    return findings.write_findings(rows, folder, "whole" if "no_crs" in names else "fit", plan)


def tally_unfit(out: str, number: int) -> np.ndarray:
    """What area_unit counts of the plots with an error of a part: they are no part of the EU's file."""
    _, work, plan = _paths(out)
    unfit, check = np.load(work / UNFIT, mmap_mode="r"), PartCheck(plan)
    whole = area_unit.tally(check.survey([]))
    for batch in spill.read_batches(work / f"kept-{number}.arrow"):
        wrong = unfit[_numbers(batch, spill.ROW)]
        if wrong.any():
            _, kept, _ = spill.as_kept([batch.take(pa.array(np.flatnonzero(wrong)))])
            whole = whole + area_unit.tally(check.survey([kept]))
    return whole


def density(out: str, number: int, grid: Grid) -> np.ndarray:
    """(squares + 1,) plots of a part in each square of the map."""
    return grid.count(box_middles(out, number))


def heat(out: str, number: int, grid: Grid, name: str) -> np.ndarray:
    """(2, squares + 1): errors and warnings of a file of findings in each square of the map."""
    folder, _, plan = _paths(out)
    layer, found = whole_layer(plan), np.zeros((2, grid.columns * grid.lines + 1), dtype=np.int64)
    for xy, error in findings.places_in(folder / "findings" / name):
        squares = grid.squares_of(layer.lonlat(xy))
        for line, which in enumerate((error, ~error)):
            found[line] += np.bincount(squares[which], minlength=found.shape[1])
    return found
