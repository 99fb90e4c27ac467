"""Hole outside the plot."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="hole_outside_shell",
    severity=ERROR,
    title="Hole outside the plot",
    finds="A hole lies outside the outline that it should be cut from.",
    why="The area comes out too small or the plot is refused.",
    cure="Remove the hole, or make it a plot of its own.",
    source=OGC,
    find=faults_named("hole_outside_shell"),
)
