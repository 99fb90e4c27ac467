"""Inside cut in pieces."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="disconnected_interior",
    severity=ERROR,
    title="Inside cut in pieces",
    finds="Holes touch each other or the outline so that the inside falls apart.",
    why="A polygon must be one piece; services refuse it.",
    cure="Split the plot into parts where it is cut.",
    source=OGC,
    find=faults_named("disconnected_interior"),
    repair="split into parts",
)
