"""Facts that only all plots together have, found part by part: medians of places, and whether most are exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ..checks.rules import swapped_coordinates as swapped
from ..checks.survey import Survey
from . import spill
from .plan import read_plan
from .tasks import PartCheck

_BITS, _ROUNDS = 16, 4
_SIGN = np.uint64(1) << np.uint64(63)
Ask = Callable[..., list[Any]]  # (task, further arguments) -> the answer of each part


def _surveys(out: str, number: int) -> Iterator[Survey]:
    work = Path(out) / "work"
    check = PartCheck(read_plan(str(work)))
    for batch in spill.read_batches(work / f"kept-{number}.arrow"):
        yield check.survey([spill.as_kept([batch])[1]])


def keys_of(values: np.ndarray) -> np.ndarray:
    """uint64 in the order of the floats."""
    bits = np.ascontiguousarray(values, dtype=np.float64).view(np.uint64)
    return np.where(bits & _SIGN, ~bits, bits | _SIGN)


def value_of(key: int) -> float:
    bits = np.uint64(key)
    return float(np.array([bits ^ _SIGN if bits & _SIGN else ~bits], dtype=np.uint64).view(np.float64)[0])


def histogram(
    out: str, number: int, middle: Optional[np.ndarray], axis: int, prefix: int, depth: int
) -> tuple[np.ndarray, np.ndarray]:
    """(bins, counts) of the next 16 bits of a part's centres along one axis, or of their distances from ``middle``.

    Counted are those whose key begins with the ``depth`` times 16 bits of ``prefix``.
    """
    whole = np.zeros(1 << _BITS, dtype=np.int64)
    for survey in _surveys(out, number):
        values = swapped.centres_of(survey)[:, axis]
        keys = keys_of(values if middle is None else np.abs(values - middle[axis]))
        if depth:
            keys = keys[keys >> np.uint64(64 - _BITS * depth) == np.uint64(prefix)]
        bins = (keys >> np.uint64(64 - _BITS * (depth + 1))) & np.uint64((1 << _BITS) - 1)
        whole += np.bincount(bins.astype(np.int64), minlength=1 << _BITS)
    there = np.flatnonzero(whole)
    return there, whole[there]


def median(ask: Ask, count: int, axis: int, middle: Optional[np.ndarray] = None) -> float:
    """The very median of ``count`` values, 16 bits nearer with each look at the parts."""
    ranks = {(count - 1) // 2, count // 2}
    return float(np.mean([_at_rank(ask, rank, axis, middle) for rank in sorted(ranks)]))


def _at_rank(ask: Ask, rank: int, axis: int, middle: Optional[np.ndarray]) -> float:
    prefix = 0
    for depth in range(_ROUNDS):
        whole = np.zeros(1 << _BITS, dtype=np.int64)
        for bins, counts in ask(histogram, middle, axis, prefix, depth):
            whole[bins] += counts
        ends = np.cumsum(whole)
        found = int(np.searchsorted(ends, rank, side="right"))
        rank -= int(ends[found] - whole[found])
        prefix = (prefix << _BITS) | found
    return value_of(prefix)


def exchanged_among(out: str, number: int, which: Optional[np.ndarray]) -> tuple[int, bool]:
    """How many placed plots of a part (those with these numbers, None: all) are exchanged, all with a country."""
    count, declared, done = 0, True, 0
    for survey in _surveys(out, number):
        rows = swapped.placed(survey)
        here = rows if which is None else rows[which[(which >= done) & (which < done + len(rows))] - done]
        done += len(rows)
        found = swapped.exchanged(survey, here)
        count, declared = count + len(found), declared and bool((survey.country[found] >= 0).all())
    return count, declared


def usual_of(ask: Ask, placed: list[int], has_world: bool) -> swapped.Usual:
    """What ``swapped_coordinates`` asks of the whole; ``placed``: plots with a place in each part, in order."""
    count = sum(placed)
    where = _where(ask, placed) if has_world else ""
    if where or count < swapped.LEAST:
        return swapped.Usual(where)
    middle = np.array([median(ask, count, axis) for axis in (0, 1)])
    away = np.array([median(ask, count, axis, middle) for axis in (0, 1)])
    return swapped.Usual("", middle, swapped.reach_of(away))


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
