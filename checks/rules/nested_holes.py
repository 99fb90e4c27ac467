"""Hole within a hole."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="nested_holes",
    severity=ERROR,
    title="Hole within a hole",
    finds="A hole lies inside another hole.",
    why="The ground between them is counted twice.",
    cure="Remove the inner hole.",
    source=OGC,
    find=faults_named("nested_holes"),
    repair="the inner hole is removed",
)
