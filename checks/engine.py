"""The check engine: a layer checked, and checked again after edits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

from .again import Again
from .check import Check, CheckCancelled
from .findings import Report
from .inputs import Batch, Layer, Options
from .shapes import MissingShapely

__all__ = ["Batch", "CheckCancelled", "Layer", "MissingShapely", "Options", "Report", "check", "recheck"]


def check(
    batches: Iterable[Batch],
    layer: Layer,
    options: Options,
    progress: Callable[[float], None] = lambda percent: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Check every feature of ``batches``, read once, against the rules of the profile.

    Raises ``MissingShapely`` where shapely is not installed, ``CheckCancelled`` soon after ``cancelled()`` is true.
    """
    if options.remember:
        return Again(None, layer, options, progress, cancelled).run(batches)
    return Check(layer, options, progress, cancelled).run(batches)


def recheck(
    previous: Report,
    batches: Iterable[Batch],
    layer: Layer,
    options: Options,
    progress: Callable[[float], None] = lambda percent: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Check again after edits: only changed features and their neighbours are looked at anew.

    ``previous`` comes from a check with ``Options(remember=True)`` of the same layer and options; from any other,
    everything is checked. Features are told apart by their ids. The result is that of ``check``.
    """
    return Again(previous.memory, layer, options, progress, cancelled).run(batches)
