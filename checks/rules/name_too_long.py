"""Producer's name too long."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..plots import Plots
from ..rule import COMMISSION, ERROR, Found, Rule

LONGEST = 500  # characters


def _find(plots: Plots) -> Iterable[Found]:
    declared = plots.batch.declared
    if declared is not None and declared.name is not None:
        sizes = [len(text or "") for text in declared.name]
    else:
        sizes = [len(plots.options.statement.name)] * len(plots)
    rows = np.array([row for row, size in enumerate(sizes) if size > LONGEST], dtype=np.int64)
    yield Found(
        rows,
        [
            tr(
                "The producer's name has {sizes} characters; the EU system takes {longest}.",
                sizes=f"{sizes[row]:,}",
                longest=LONGEST,
            )
            for row in rows.tolist()
        ],
    )


RULE = Rule(
    name="name_too_long",
    severity=ERROR,
    title="Producer's name too long",
    finds="The producer's name has more than 500 characters.",
    why="The EU system has no room for it.",
    cure="Shorten the name, or look whether the right column was chosen.",
    source=COMMISSION,
    find=_find,
)
