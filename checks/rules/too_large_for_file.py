"""Too large for a statement."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from .. import eudr_features as eudr
from ..plots import Plots
from ..rule import COMMISSION, ERROR, Found, Rule

_LONGEST_POSITION = 30  # bytes: two numbers with three and six digits, signs, brackets, commas


def _find(plots: Plots) -> Iterable[Found]:
    positions = np.diff(plots.columns.row_point)
    suspects = np.flatnonzero(positions * _LONGEST_POSITION > eudr.MOST_BYTES - eudr.ROOM)
    sizes = [eudr.bytes_of_plot(plots, row) if plots.layer.has_crs else 0 for row in suspects.tolist()]
    rows = np.array([row for row, size in zip(suspects.tolist(), sizes) if size > eudr.MOST_BYTES], dtype=np.int64)
    told = [
        tr(
            "Written for the EU system this plot takes {size} MB; a whole statement may have 25.",
            size=f"{size / 1e6:.1f}",
        )
        for size in sizes
        if size > eudr.MOST_BYTES
    ]
    yield Found(rows, told)


RULE = Rule(
    name="too_large_for_file",
    severity=ERROR,
    title="Too large for a statement",
    finds="The plot alone exceeds the 25 MB that a due-diligence statement may have.",
    why="The EU system refuses it.",
    cure="Draw it with fewer vertices, or divide it.",
    source=COMMISSION,
    find=_find,
)
