"""Ring drawn twice."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, Rule

RULE = Rule(
    name="duplicate_rings",
    severity=ERROR,
    title="Ring drawn twice",
    finds="Two rings of the plot are the same.",
    why="The same ground is counted twice or cut out twice.",
    cure="Remove one of them.",
    source=OGC,
    find=faults_named("duplicate_rings"),
    repair="the copy is removed",
)
