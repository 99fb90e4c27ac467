"""One run of the checks over one layer: batches of WKB in, columns of findings out. The source is read once."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Callable, Optional, Union

import numpy as np

from ..language import tr
from . import survey as surveys
from .columns import BROKEN, NULL, read_wkb
from .findings import NO_FEATURE, Example, Findings, Outline, Report
from .grounds import grounds_of
from .inputs import Batch, Layer, Options
from .places import EUDR
from .plots import Plots
from .profiles import PROFILES, Profile
from .rule import ERROR, Found, Rule
from .rules import all_rules, area_unit
from .shapes import Shapes
from .survey import Survey

_CHUNK = 2500  # features looked at between two looks at ``cancelled``
_POSITIONS = 200_000  # and positions
_EXAMPLES = 3
_OUTLINES = 4000
_AHEAD = 2  # pieces that GEOS may look at before their turn
_READING = 70.0  # percent of the work


class CheckCancelled(Exception):
    """The person stopped the check; nothing was changed."""


def rules_of(profile: Profile, options: Options) -> dict[str, Rule]:
    """The rules that a check runs, by name."""
    return {
        name: rule
        for name, rule in all_rules().items()
        if name not in profile.without and (options.rules is None or name in options.rules)
    }


@dataclass(frozen=True, eq=False)
class Told:
    """Findings of one rule in one batch; rows count the layer's features."""

    rule: str
    severity: str
    rows: np.ndarray
    messages: np.ndarray
    xy: np.ndarray
    beside: Optional[np.ndarray] = None  # of the place the rule looked at, as ``Found`` has it


@dataclass(frozen=True, eq=False)
class Looked:
    """A piece of the source that GEOS has seen, and which of the layer's features its rows are."""

    plots: Plots
    numbers: np.ndarray
    count: int  # features of the piece, those that need no look included


class Check:
    """One run over one layer. ``again.Again`` builds on it."""

    def __init__(
        self,
        layer: Layer,
        options: Options,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.layer, self.options, self.progress, self.cancelled = layer, options, progress, cancelled
        self.profile = PROFILES[options.profile]
        self.rules = {
            name: rule for name, rule in rules_of(self.profile, options).items() if layer.has_crs or not rule.needs_crs
        }
        self.across = any(rule.whole_layer for rule in self.rules.values()) or options.rules == frozenset()
        self.shapes = Shapes(options.workers)
        self.told: list[Told] = []
        self.examples: dict[str, list[Example]] = {}
        self.outlines: dict[int, Outline] = {}
        self.finer: dict[int, int] = {}

    def tick(self) -> None:
        if self.cancelled():
            raise CheckCancelled(tr("Stopped; nothing was changed."))

    def run(self, batches: Iterable[Batch]) -> Report:
        kept: list[surveys.Kept] = []
        done = 0
        for looked in self._ahead(batches):
            self.tick()
            kept.append(self._finish(looked))
            done += looked.count
            self.progress(_share(done, self.layer.feature_count))
        survey = Survey(self.layer, self.options, self.profile, self.shapes, kept, self.tick, self._other())
        self._look_across(survey)
        self.progress(100.0)
        return self._report(survey)

    def _ahead(self, batches: Iterable[Batch]) -> Iterator[Looked]:
        """The pieces of the source, scanned and seen by GEOS, in order.

        With a second worker GEOS looks at the next pieces while the one before is judged.
        """
        if self.options.workers < 2:
            for looked in self._begun(batches):
                looked.plots.ask_geos()
                yield looked
            return
        with ThreadPoolExecutor(1, initializer=self.shapes.enter_thread) as pool:
            waiting: deque[tuple[Looked, Future[None]]] = deque()
            try:
                for looked in self._begun(batches):
                    waiting.append((looked, pool.submit(looked.plots.ask_geos)))
                    if len(waiting) > _AHEAD:
                        yield _answered(*waiting.popleft())
                while waiting:
                    yield _answered(*waiting.popleft())
            finally:
                for _, future in waiting:
                    future.cancel()

    def _begun(self, batches: Iterable[Batch]) -> Iterator[Looked]:
        """Each piece of the source, with the numbers of its features in the layer."""
        done = 0
        for batch in batches:
            for piece in pieces(batch):
                self.tick()
                numbers = np.arange(done, done + len(piece.wkb))
                done += len(piece.wkb)
                yield self._begin(piece, numbers)

    def _begin(self, batch: Batch, numbers: np.ndarray) -> Looked:
        """Scan the bytes and transform them. ``numbers`` (rows,): which of the layer's features each is."""
        with np.errstate(all="ignore"):  # damaged bytes may hold any number
            plots = Plots(read_wkb(batch.wkb), batch, self.layer, self.options, self.profile, self.shapes)
            plots.prepare()
        return Looked(plots, numbers, len(numbers))

    def _finish(self, looked: Looked) -> surveys.Kept:
        """The rules of single plots; returns what the rules across plots need of the batch."""
        plots, numbers = looked.plots, looked.numbers
        with np.errstate(all="ignore"):
            for rule in self.rules.values():
                if not rule.whole_layer:
                    self.tick()
                    for found in rule.find(plots):
                        self._tell(rule, found, plots, numbers)
            self._keep_outlines(plots, numbers)
            if plots.written is not None:
                ids = plots.batch.feature_ids
                self.finer.update({int(ids[row]): decimals for row, decimals in plots.finer.items()})
            return surveys.keep(plots, self.across)

    def _keep_outlines(self, plots: Plots, numbers: np.ndarray) -> None:
        """Rings of the first plots for the picture of a small layer; a large one is drawn as cells."""
        if not self.layer.has_crs:
            return
        for row in np.flatnonzero(numbers < _OUTLINES).tolist():
            self.outlines[int(numbers[row])] = Outline(plots.columns, plots.unrolled, row)

    def _look_across(self, survey: Survey) -> None:
        across = [rule for rule in self.rules.values() if rule.whole_layer]
        numbers = np.arange(len(survey))
        for number, rule in enumerate(across):
            self.tick()
            for found in rule.find(survey):
                self._tell(rule, found, survey, numbers)
            self.progress(_READING + (100 - _READING) * (number + 1) / len(across))
        self._look_at_the_fit(survey)

    def _look_at_the_fit(self, survey: Survey) -> None:
        """The EU's file holds the plots without an error alone, and its areas must be in hectares by themselves."""
        rule = self.rules.get(area_unit.RULE.name)
        if rule is None or self.profile.number != EUDR or any(told.rule == rule.name for told in self.told):
            return
        unfit = np.zeros(len(survey), dtype=bool)
        for told in self.told:
            if told.severity == ERROR:
                unfit[told.rows[told.rows != NO_FEATURE]] = True
        if unfit.any() and not unfit.all():
            survey.known = {**survey.known, rule.name: area_unit.tally(survey, ~unfit)}
            for found in rule.find(survey):
                self._tell(rule, found, survey, np.arange(len(survey)))

    def _other(self) -> Optional[Survey]:
        """The layer to compare with, reduced to what pairs need; None where there is none."""
        if self.options.compare is None:
            return None
        layer = self.options.compare_layer or self.layer
        silent = replace(self.options, rules=frozenset(), compare=None, compare_layer=None)
        reader = Check(layer, silent, lambda percent: None, self.cancelled)
        reader.profile = replace(self.profile, decimals=None)
        kept = [reader._finish(looked) for looked in reader._ahead(self.options.compare)]
        return Survey(layer, silent, reader.profile, self.shapes, kept, self.tick)

    def _tell(self, rule: Rule, found: Found, place: Union[Plots, Survey], numbers: np.ndarray) -> None:
        rows = np.asarray(found.rows, dtype=np.int64)
        if not len(rows):
            return
        xy = place.inside(rows) if found.xy is None else np.asarray(found.xy, dtype=np.float64)
        messages = np.empty(len(rows), dtype=object)
        messages[:] = found.messages
        severity = found.severity or self.profile.severity(rule.name, rule.severity)
        of_layer = np.where(rows == NO_FEATURE, NO_FEATURE, numbers[rows]) if len(numbers) else rows
        self.told.append(Told(rule.name, severity, of_layer, messages, xy, found.beside))
        examples = self.examples.setdefault(rule.name, [])
        if len(examples) < _EXAMPLES:
            self._keep_examples(examples, rows, messages, xy, place, numbers, found.other)

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
        for k, (row, message, (x, y)) in enumerate(zip(rows[:100].tolist(), messages, xy.tolist())):
            if len(examples) >= _EXAMPLES:
                return
            if row == NO_FEATURE or any(example.row == numbers[row] for example in examples):
                continue
            columns = place.columns if isinstance(place, Plots) else read_wkb([place.wkb(row)])
            rings = [points for _, _, points in columns.rings_of(row if isinstance(place, Plots) else 0)]
            beside = other(k) if other is not None else []
            examples.append(Example(int(numbers[row]), _outlines(rings), x, y, message, _outlines(beside)))

    def _report(self, survey: Survey) -> Report:
        plot_ids = named(survey)
        findings = _findings(self.told, survey, list(self.rules), plot_ids)
        count = len(survey)
        invalid, warned = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
        error = findings.severity == ERROR
        about_plot = findings.row != NO_FEATURE
        invalid[findings.row[error & about_plot]] = True
        warned[findings.row[~error & about_plot]] = True
        told = Counter(findings.rule.tolist())
        kind = survey.kind.astype(np.uint8)
        unsendable = (kind == NULL) | (kind == BROKEN) | ~_placed(survey)
        return Report(
            findings=findings,
            feature_ids=survey.feature_ids,
            plot_ids=plot_ids,
            invalid=invalid,
            warned=warned,
            unsendable=unsendable,
            hectares=survey.hectares,
            bounds=survey.bounds,
            kinds=kind,
            grounds=survey.digest,
            summary=dict(sorted(told.items())),
            layer_name=self.layer.name,
            profile=self.profile.number,
            examples=self.examples,
            is_degrees=self.layer.is_degrees,
            outlines=self.outlines,
            drawn=survey._all("drawn").astype(np.int16),
            unfit=bool((error & ~about_plot).any()),
            finer=self.finer,
            shared=tuple(grounds_of(survey, self.rules)) if self.options.grounds else (),
            uncompared=survey.other.groundless if survey.other is not None else 0,
            memory=self._remember(survey),
        )

    def _remember(self, survey: Survey) -> Optional[object]:
        """What a second check needs; nothing unless the options ask for it."""
        return None


def _answered(looked: Looked, answer: Future[None]) -> Looked:
    answer.result()
    return looked


def _placed(survey: Survey) -> np.ndarray:
    """(rows,) True where the geometry has a coordinate."""
    return survey._all("filled").astype(bool)


def named(survey: Survey) -> np.ndarray:
    """The text of the id field, or else (no field, or nothing in it) of the feature id."""
    names = survey.plot_ids.copy()
    for row, text in enumerate(names):
        if not survey.layer.id_field or text is None or not text.strip():
            names[row] = str(survey.feature_ids[row])
    return names


def _findings(told: list[Told], survey: Survey, order: list[str], names_of: np.ndarray) -> Findings:
    """All of them in order; ``names_of`` (rows,) what ``named`` says."""
    if not told:
        none, nothing = np.zeros(0), np.zeros(0, dtype=object)
        return Findings(none.astype(np.int64), nothing, nothing, nothing, none, none, nothing, nothing)
    rank = {name: number for number, name in enumerate(order)}
    row = np.concatenate([each.rows for each in told])
    rule = np.concatenate([np.full(len(each.rows), rank[each.rule]) for each in told])
    xy = np.concatenate([each.xy for each in told])
    sorting = np.lexsort((rule, row))
    row = row[sorting]
    names = np.array(order, dtype=object)
    severity = np.concatenate([np.full(len(each.rows), each.severity, dtype=object) for each in told])
    feature_id, plot_id = np.full(len(row), None, dtype=object), np.full(len(row), None, dtype=object)
    of_plot = row != NO_FEATURE
    feature_id[of_plot] = survey.feature_ids[row[of_plot]]
    plot_id[of_plot] = names_of[row[of_plot]]
    return Findings(
        row=row,
        rule=names[rule[sorting]],
        severity=severity[sorting],
        message=np.concatenate([each.messages for each in told])[sorting],
        x=xy[sorting, 0],
        y=xy[sorting, 1],
        feature_id=feature_id,
        plot_id=plot_id,
    )


def _outlines(rings: list[np.ndarray]) -> tuple[np.ndarray, ...]:
    return tuple(points[np.isfinite(points).all(axis=1)] for points in rings)


def pieces(batch: Batch) -> Iterator[Batch]:
    """The batch in slices that take well under a tenth of a second."""
    count = len(batch.wkb)
    sizes = np.fromiter((0 if each is None else len(each) for each in batch.wkb), dtype=np.int64, count=count)
    ends = np.cumsum(sizes) // 16
    start = 0
    while start < count:
        done = ends[start - 1] if start else 0
        end = int(np.searchsorted(ends, done + _POSITIONS, side="right"))
        end = min(max(end, start + 1), start + _CHUNK, count)
        yield _slice(batch, start, end)
        start = end


def _slice(batch: Batch, start: int, end: int) -> Batch:
    if start == 0 and end == len(batch.wkb):
        return batch
    return Batch(
        batch.feature_ids[start:end],
        batch.wkb[start:end],
        None if batch.plot_ids is None else batch.plot_ids[start:end],
        None if batch.declared_ha is None else batch.declared_ha[start:end],
        None if batch.declared is None else batch.declared.taken(range(start, end)),
    )


def _share(done: int, whole: int) -> float:
    """Percent for the reading part; where the number of features is not known it nears the end more and more slowly."""
    if whole > 0:
        return _READING * min(1.0, done / whole)
    return _READING * done / (done + 50_000)
