"""A second check after edits: what did not change keeps its findings, what did is looked at with its neighbours."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from .check import Check, Looked, Told
from .findings import Report
from .inputs import Batch, Layer, Options
from .overlaps import Shared
from .survey import Kept, Survey

_BYTES = {"buffer", "starts", "sizes"}


@dataclass(frozen=True, eq=False)
class Memory:
    """``digests`` (rows,) of each feature's content, ``order`` rows sorted by feature id, ``told`` by plot rules."""

    signature: tuple
    survey: Survey
    digests: np.ndarray
    order: np.ndarray
    told: list[Told]
    examples: dict
    outlines: dict


@dataclass(frozen=True, eq=False)
class _LookedAgain(Looked):
    batch: Batch
    digests: np.ndarray
    source: np.ndarray


class Again(Check):
    """A check that remembers, and that copies what it remembers of features whose content is the same."""

    def __init__(
        self,
        memory: Optional[object],
        layer: Layer,
        options: Options,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        super().__init__(layer, options, progress, cancelled)
        self.signature = _signature(layer, options)
        self.past: Optional[Memory] = None
        if isinstance(memory, Memory) and memory.signature == self.signature:
            self.past = memory
        self.digests: list[np.ndarray] = []
        self.source: list[np.ndarray] = []  # row in the past of each feature, -1 where it is new or changed
        self.columns: dict[str, np.ndarray] = {}

    def run(self, batches: Iterable[Batch]) -> Report:
        if self.past is not None:
            names = [name for name in Kept.__dataclass_fields__ if name not in _BYTES]
            self.columns = {name: self.past.survey._all(name) for name in names}
            self.used = np.zeros(len(self.past.survey), dtype=bool)
        return super().run(batches)

    def _begin(self, batch: Batch, numbers: np.ndarray) -> Looked:
        """Only the new and changed features of the batch are looked at."""
        digests = _content(batch)
        source = self._source_of(batch, digests)
        new = np.flatnonzero(source < 0)
        looked = super()._begin(batch if len(new) == len(source) else _taken(batch, new), numbers[new])
        return _LookedAgain(looked.plots, numbers[new], len(numbers), batch, digests, source)

    def _finish(self, looked: Looked) -> Kept:
        kept = super()._finish(looked)
        if not isinstance(looked, _LookedAgain):
            return kept
        self.digests.append(looked.digests)
        self.source.append(looked.source)
        new = np.flatnonzero(looked.source < 0)
        return kept if len(new) == len(looked.source) else self._merged(looked.batch, looked.source, new, kept)

    def _source_of(self, batch: Batch, digests: np.ndarray) -> np.ndarray:
        past = self.past
        if past is None or not len(past.order):
            return np.full(len(digests), -1, dtype=np.int64)
        ids = past.survey.feature_ids
        at = np.searchsorted(ids, batch.feature_ids, sorter=past.order)
        rows = past.order[np.minimum(at, len(ids) - 1)]
        same = (ids[rows] == batch.feature_ids) & (past.digests[rows] == digests) & ~self.used[rows]
        _, first = np.unique(rows, return_index=True)
        same &= np.isin(np.arange(len(rows)), first)  # an id that comes twice is known once
        self.used[rows[same]] = True
        return np.where(same, rows, -1)

    def _merged(self, batch: Batch, source: np.ndarray, new: np.ndarray, fresh: Kept) -> Kept:
        """The columns of the whole batch: the new rows' own, the others' from the past."""
        old = source >= 0
        merged: dict[str, np.ndarray] = {}
        for name, past in self.columns.items():
            column = np.empty((len(source), *past.shape[1:]), dtype=past.dtype)
            column[old] = past[source[old]]
            column[new] = getattr(fresh, name)
            merged[name] = column
        pieces = [b"" if each is None else bytes(each) for each in batch.wkb]
        sizes = np.fromiter(map(len, pieces), dtype=np.int64, count=len(pieces))
        buffer = np.frombuffer(b"".join(pieces), dtype=np.uint8)
        return Kept(buffer=buffer, starts=np.cumsum(sizes) - sizes, sizes=sizes, **merged)

    def _look_across(self, survey: Survey) -> None:
        self.of_plots = list(self.told)
        if self.past is not None:
            source = np.concatenate([*self.source, np.zeros(0, dtype=np.int64)])
            target = np.full(len(self.past.survey), -1, dtype=np.int64)
            target[source[source >= 0]] = np.flatnonzero(source >= 0)
            self._copy_findings(self.past, target)
            survey.changed = source < 0
            past = self.past.survey
            shared, gaps = (_moved(past.__dict__.get(name), target) for name in ("shared", "gaps"))
            survey.before = (shared, gaps)
        super()._look_across(survey)

    def _copy_findings(self, past: Memory, target: np.ndarray) -> None:
        for told in past.told:
            rows = target[told.rows]
            here = rows >= 0
            if here.any():
                self.of_plots.append(Told(told.rule, told.severity, rows[here], told.messages[here], told.xy[here]))
        self.told = list(self.of_plots)
        for row, outline in past.outlines.items():
            if target[row] >= 0:
                self.outlines.setdefault(int(target[row]), outline)
        for name, examples in past.examples.items():
            mine = self.examples.setdefault(name, [])
            moved = [replace(each, row=int(target[each.row])) for each in examples if target[each.row] >= 0]
            mine.extend(moved[: max(0, 3 - len(mine))])

    def _remember(self, survey: Survey) -> Memory:
        names = {name for name, rule in self.rules.items() if not rule.whole_layer}
        return Memory(
            signature=self.signature,
            survey=_rested(survey),
            digests=np.concatenate([*self.digests, np.zeros(0, dtype=np.int64)]),
            order=np.argsort(survey.feature_ids, kind="stable"),
            told=self.of_plots,
            examples={name: each for name, each in self.examples.items() if name in names},
            outlines=self.outlines,
        )


def _rested(survey: Survey) -> Survey:
    """The survey without what it needed of the run that is over."""
    survey.other, survey.before, survey.changed = None, None, None
    survey.tick = lambda: None
    return survey


def _signature(layer: Layer, options: Options) -> tuple:
    """Everything but the plots that findings depend on."""
    return (
        replace(options, compare=None, compare_layer=None, workers=1, remember=True, world=None, grounds=False),
        options.world is None,
        replace(layer, to_lonlat=None, feature_count=0, name=""),
        layer.to_lonlat is None,
    )


def _content(batch: Batch) -> np.ndarray:
    """(rows,) a number that changes with anything of a feature that a rule looks at."""
    count = len(batch.wkb)
    ids: Any = batch.plot_ids if batch.plot_ids is not None else [None] * count
    declared = np.full(count, np.nan) if batch.declared_ha is None else np.asarray(batch.declared_ha, dtype=float)
    numbers = np.where(np.isnan(declared), -1.0, declared).tolist()
    said = itertools.repeat(None) if batch.declared is None else map(batch.declared.row, range(count))
    rows = zip(batch.wkb, ids, numbers, said)
    whole = (hash((None if wkb is None else bytes(wkb), *rest)) for wkb, *rest in rows)
    return np.fromiter(whole, dtype=np.int64, count=count)


def _taken(batch: Batch, rows: np.ndarray) -> Batch:
    return Batch(
        np.asarray(batch.feature_ids)[rows],
        [batch.wkb[row] for row in rows.tolist()],
        None if batch.plot_ids is None else [batch.plot_ids[row] for row in rows.tolist()],
        None if batch.declared_ha is None else np.asarray(batch.declared_ha)[rows],
        None if batch.declared is None else batch.declared.taken(rows.tolist()),
    )


def _moved(shared: Optional[Shared], target: np.ndarray) -> Shared:
    """Pairs of rows that are both still there and unchanged, by their new numbers."""
    if shared is None:
        none = np.zeros(0, dtype=np.int64)
        return Shared(none, none, np.zeros(0), np.zeros((0, 2)), np.zeros(0), np.zeros(0, dtype=bool))
    one, two = target[shared.one], target[shared.two]
    keep = (one >= 0) & (two >= 0)
    low, high = np.minimum(one, two)[keep], np.maximum(one, two)[keep]
    return Shared(low, high, shared.area[keep], shared.xy[keep], shared.width[keep], shared.same[keep])
