"""No plot id."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import WARNING, Found, Rule


def _find(plots: Plots) -> Iterable[Found]:
    ids = plots.batch.plot_ids
    if ids is not None:
        missing = [row for row, text in enumerate(ids) if text is None or not text.strip()]
        yield Found(np.array(missing, dtype=np.int64), tr("This plot has no id."))


RULE = Rule(
    name="missing_id",
    severity=WARNING,
    title="No plot id",
    finds="The id field is empty.",
    why="Results cannot be told apart by their id.",
    cure="Enter an id.",
    source="Common practice: results are joined by id",
    find=_find,
)
