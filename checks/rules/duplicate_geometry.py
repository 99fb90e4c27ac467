"""Same ground twice."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..rule import ERROR, Found, Rule
from ..survey import Survey


def _find(survey: Survey) -> Iterable[Found]:
    pairs = dict(_twins(survey))
    if survey.options.overlaps and survey.layer.has_crs:
        shared = survey.shared
        for k in np.flatnonzero(shared.same).tolist():
            pairs.setdefault(int(shared.two[k]), int(shared.one[k]))
    rows = np.array(sorted(pairs), dtype=np.int64)
    told = [tr("This plot covers the same ground as {plot}.", plot=survey.name(pairs[row])) for row in rows.tolist()]
    beside = np.array([pairs[row] for row in rows.tolist()], dtype=np.int64)
    yield Found(rows, told, other=lambda k: survey.rings(int(beside[k])), beside=beside)


def _twins(survey: Survey) -> Iterable[tuple[int, int]]:
    """(row, earlier row) of plots that are drawn of the same edges."""
    order = np.argsort(survey.digest, kind="stable")
    digest = survey.digest[order]
    group = np.cumsum(np.concatenate([[True], digest[1:] != digest[:-1]])) - 1 if len(digest) else digest
    first = order[np.searchsorted(group, group)] if len(digest) else order
    again = (first != order) & (digest != 0)
    return zip(order[again].tolist(), first[again].tolist())


RULE = Rule(
    name="duplicate_geometry",
    severity=ERROR,
    title="Same ground twice",
    finds="Another plot of the layer covers the same ground, whatever its start vertex and direction.",
    why="The ground is counted and paid twice.",
    cure="Keep one of the two.",
    source="Ground that is declared twice is counted twice (Regulation (EU) 2023/1115, Annex II)",
    find=_find,
    whole_layer=True,
)
