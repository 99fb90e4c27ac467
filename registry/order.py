"""Facts that only all plots together have, found part by part: medians of places, and whether most are exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..checks.rules import swapped_coordinates as swapped
from ..checks.survey import Survey
from . import spill
from .plan import read_plan
from .tasks import PartCheck, box_middles, placed_in

_BITS, _ROUNDS = 16, 4
_SIGN = np.uint64(1) << np.uint64(63)
Ask = Callable[..., list[Any]]  # (task, further arguments) -> the answer of each part
Prefixes = Sequence[Sequence[int]]  # of each axis: what the keys begin with that are counted


def keys_of(values: np.ndarray) -> np.ndarray:
    """uint64 in the order of the floats."""
    bits = np.ascontiguousarray(values, dtype=np.float64).view(np.uint64)
    return np.where(bits & _SIGN, ~bits, bits | _SIGN)


def value_of(key: int) -> float:
    bits = np.uint64(key)
    return float(np.array([bits ^ _SIGN if bits & _SIGN else ~bits], dtype=np.uint64).view(np.float64)[0])


def histograms(
    out: str, number: int, middle: Optional[np.ndarray], prefixes: Prefixes, depth: int
) -> list[list[tuple[np.ndarray, np.ndarray]]]:
    """(bins, counts) of the next 16 bits of a part's centres, or of their distances from ``middle``: for both axes and
    each prefix of an axis, of the keys whose first ``depth`` times 16 bits are the prefix."""
    values = box_middles(out, number)
    values = values if middle is None else np.abs(values - middle)
    return [[_bins(keys_of(values[:, axis]), prefix, depth) for prefix in prefixes[axis]] for axis in (0, 1)]


def _bins(keys: np.ndarray, prefix: int, depth: int) -> tuple[np.ndarray, np.ndarray]:
    if depth:
        keys = keys[keys >> np.uint64(64 - _BITS * depth) == np.uint64(prefix)]
    bins = (keys >> np.uint64(64 - _BITS * (depth + 1))) & np.uint64((1 << _BITS) - 1)
    return np.unique(bins.astype(np.int64), return_counts=True)


def medians(ask: Ask, count: int, middle: Optional[np.ndarray] = None) -> np.ndarray:
    """(2,): the very median of ``count`` values along each axis, 16 bits nearer with each look at the parts."""
    ranks = ((count - 1) // 2, count // 2)
    found = [[(0, rank) for rank in ranks] for _ in (0, 1)]  # (prefix, rank among the keys that begin with it)
    for depth in range(_ROUNDS):
        prefixes = [sorted({prefix for prefix, _ in each}) for each in found]
        whole = [[np.zeros(1 << _BITS, dtype=np.int64) for _ in each] for each in prefixes]
        for answer in ask(histograms, middle, prefixes, depth):
            for axis in (0, 1):
                for counts, (bins, some) in zip(whole[axis], answer[axis]):
                    counts[bins] += some
        for axis in (0, 1):
            ends = [np.cumsum(each) for each in whole[axis]]
            found[axis] = [_next(ends[prefixes[axis].index(prefix)], prefix, rank) for prefix, rank in found[axis]]
    return np.array([np.mean([value_of(prefix) for prefix, _ in each]) for each in found])


def _next(ends: np.ndarray, prefix: int, rank: int) -> tuple[int, int]:
    at = int(np.searchsorted(ends, rank, side="right"))
    return (prefix << _BITS) | at, rank - (int(ends[at - 1]) if at else 0)


def _surveys(out: str, number: int, which: Optional[np.ndarray]) -> Iterator[tuple[Survey, np.ndarray]]:
    """The pieces of a part in which plots are asked for, and which of their placed plots these are."""
    work = Path(out) / "work"
    check, starts = PartCheck(read_plan(str(work))), np.cumsum([0, *placed_in(out, number)])
    for batch, (first, end) in enumerate(zip(starts[:-1].tolist(), starts[1:].tolist())):
        here = np.arange(end - first) if which is None else which[(which >= first) & (which < end)] - first
        if len(here):
            for kept in spill.read_batches(work / f"kept-{number}.arrow", [batch]):
                yield check.survey([spill.as_kept([kept])[1]]), here


def exchanged_among(out: str, number: int, which: Optional[np.ndarray]) -> tuple[int, bool]:
    """How many placed plots of a part (those with these numbers, None: all) are exchanged, all with a country."""
    count, declared = 0, True
    for survey, here in _surveys(out, number, which):
        found = swapped.exchanged(survey, swapped.placed(survey)[here])
        count, declared = count + len(found), declared and bool((survey.country[found] >= 0).all())
    return count, declared


def usual_of(ask: Ask, placed: list[int], has_world: bool) -> swapped.Usual:
    """What ``swapped_coordinates`` asks of the whole; ``placed``: plots with a place in each part, in order."""
    count = sum(placed)
    where = _where(ask, placed) if has_world else ""
    if where or count < swapped.LEAST:
        return swapped.Usual(where)
    middle = medians(ask, count)
    return swapped.Usual("", middle, swapped.reach_of(medians(ask, count, middle)))


def _where(ask: Ask, placed: list[int]) -> str:
    count = sum(placed)
    sample = np.arange(0, count, swapped.sample_of(count).step)
    starts = np.cumsum([0, *placed])
    some = [sample[(sample >= low) & (sample < high)] - low for low, high in zip(starts[:-1], starts[1:])]
    if not swapped.is_most(sum(found for found, _ in ask(exchanged_among, each=some)), len(sample)):
        return ""
    answers = ask(exchanged_among, None)
    if not swapped.is_most(sum(found for found, _ in answers), count):
        return ""
    return swapped.where_exchanged(all(declared for _, declared in answers))
