"""Plot id used twice."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...language import tr
from ..rule import ERROR, WARNING, Found, Rule
from ..survey import Survey


def _find(survey: Survey) -> Iterable[Found]:
    if not survey.layer.id_field:
        return
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for row in _alike(survey.plot_ids).tolist():
        text = survey.plot_ids[row]
        if text is not None and text.strip():
            before = first.setdefault(text, row)
            if before != row:
                again[row] = before
    ids = survey.feature_ids
    told = [
        tr(
            "The id {plot_ids} is that of feature {ids} already.",
            plot_ids=survey.plot_ids[row],
            ids=ids[before],
        )
        for row, before in again.items()
    ]
    yield Found(np.array(list(again), dtype=np.int64), told)
    users: dict[int, int] = {}
    for row, before in again.items():
        users.setdefault(before, row)
    told = [
        tr(
            "The id {plot_ids} is used again by feature {ids}.",
            plot_ids=survey.plot_ids[row],
            ids=ids[user],
        )
        for row, user in users.items()
    ]
    yield Found(np.array(list(users), dtype=np.int64), told, severity=WARNING)


def _alike(texts: np.ndarray) -> np.ndarray:
    """Rows, in their order, of texts that may come more than once: another row has the same hash."""
    hashes = np.fromiter(map(hash, texts), dtype=np.int64, count=len(texts))
    order = np.argsort(hashes, kind="stable")
    same = hashes[order[1:]] == hashes[order[:-1]]
    return np.unique(np.concatenate([order[1:][same], order[:-1][same]]))


RULE = Rule(
    name="duplicate_id",
    severity=ERROR,
    title="Plot id used twice",
    finds="The text of the id field is there before.",
    why="Results of the two plots cannot be told apart.",
    cure="Give each plot an id of its own.",
    source="Common practice: results are joined by id",
    find=_find,
    whole_layer=True,
)
