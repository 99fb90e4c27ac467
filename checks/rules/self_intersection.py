"""Outline crosses itself."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="self_intersection",
    severity=ERROR,
    title="Outline crosses itself",
    finds="Lines of the plot cross each other, or run along each other.",
    why="What is inside is not defined, so the area is wrong and services refuse the plot.",
    cure="Move the vertices so that the outline goes round the ground once.",
    source=OGC,
    find=faults_named("self_intersection"),
    repair="the crossing becomes a vertex where two pieces meet",
)
