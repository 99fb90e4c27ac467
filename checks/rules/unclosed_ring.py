"""Ring not closed."""

from __future__ import annotations

from ..faults import faults_named
from ..rule import ERROR, OGC, RFC, Rule

RULE = Rule(
    name="unclosed_ring",
    severity=ERROR,
    title="Ring not closed",
    finds="The last position of a ring differs from its first.",
    why="The format demands closed rings; readers refuse the plot or guess.",
    cure="Close the ring.",
    source=OGC + "; " + RFC + ", 3.1.6",
    find=faults_named("unclosed_ring"),
    repair="the first position is added at the end",
)
