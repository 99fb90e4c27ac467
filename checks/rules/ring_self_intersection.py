"""Outline touches itself."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="ring_self_intersection",
    severity=ERROR,
    title="Outline touches itself",
    finds="A ring comes back to a point where it has been before.",
    why="Many services refuse it, though the ground is clear.",
    cure="Split the plot there, or make the piece inside a hole.",
    source=OGC,
    find=faults_named("ring_self_intersection"),
    repair="split at the touching point, or the loop inside becomes a hole",
)
