"""Narrow gap."""

from __future__ import annotations

from collections.abc import Iterable

from ...language import tr
from .. import words
from ..rule import WARNING, Found, Rule
from ..survey import Survey


def _find(survey: Survey) -> Iterable[Found]:
    if survey.options.max_gap > 0:
        gaps = survey.gaps
        told = [
            tr(
                "A gap of {width} lies between this plot and {plot}.",
                width=words.metres(width),
                plot=survey.name(one),
            )
            for width, one in zip(gaps.width.tolist(), gaps.one.tolist())
        ]
        yield Found(gaps.two, told, gaps.xy, other=lambda k: survey.rings(int(gaps.one[k])), beside=gaps.one)


RULE = Rule(
    name="gap",
    severity=WARNING,
    title="Narrow gap",
    finds="A gap narrower than the given width lies between two plots.",
    why="Neighbours that should share a border do not; the ground between belongs to nobody.",
    cure="Move the border of one plot to that of the other.",
    source="Polygon coverages: neighbours share their edges",
    find=_find,
    whole_layer=True,
    needs_crs=True,
)
