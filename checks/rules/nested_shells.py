"""Part within a part."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="nested_shells",
    severity=ERROR,
    title="Part within a part",
    finds="A part of the plot lies inside another part of it.",
    why="The same ground is counted twice.",
    cure="Remove the inner part, or make it a hole.",
    source=OGC,
    find=faults_named("nested_shells"),
    repair="the inner part is dissolved in the outer one",
)
