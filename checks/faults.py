"""The validity rules' common part: faults of polygons told in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

import numpy as np

from ..language import N_, tr
from .plots import Fault, Plots
from .rule import Found

# (rule, what about it) -> sentence up to the place
_SENTENCES: dict[tuple[str, str], str] = {
    ("self_intersection", "crossing"): N_("The outline crosses itself at {}"),
    ("self_intersection", "hole"): N_("The outline of a hole crosses another outline of the plot at {}"),
    ("self_intersection", "parts"): N_("Two parts of the plot overlap; their outlines cross at {}"),
    ("self_intersection", "spike"): N_("The outline runs out and back along the same line to {}"),
    ("self_intersection", "shared edge"): N_("The outline runs twice along the same line at {}"),
    ("self_intersection", "shared edge of parts"): N_("Two parts of the plot share an edge at {}"),
    ("self_intersection", "shared edge of hole"): N_("A hole shares an edge with another outline of the plot at {}"),
    ("self_intersection", ""): N_("The outline crosses itself at {}"),
    ("ring_self_intersection", ""): N_("The outline touches itself at {}"),
    ("hole_outside_shell", ""): N_("A hole lies outside the outline of the plot at {}"),
    ("nested_holes", ""): N_("A hole lies inside another hole at {}"),
    ("nested_shells", ""): N_("A part of the plot lies inside another part at {}"),
    ("disconnected_interior", ""): N_("The inside of the plot is cut in pieces where outlines touch at {}"),
    ("duplicate_rings", "hole"): N_("A hole is drawn twice at {}"),
    ("duplicate_rings", ""): N_("A ring of the plot is drawn twice at {}"),
    ("too_few_points", "hole"): N_("A hole has fewer than 3 different positions at {}"),
    ("too_few_points", ""): N_("The outline has fewer than 3 different positions at {}"),
    ("unclosed_ring", "hole"): N_("The outline of a hole is not closed: its last position, {}, is not its first"),
    ("unclosed_ring", ""): N_("The outline is not closed: its last position, {}, is not its first"),
}


def faults_named(name: str) -> Callable[[Plots], Iterable[Found]]:
    """The ``find`` of a rule whose defects the comparison of all edges brings to light."""

    def find(plots: Plots) -> Iterable[Found]:
        faults = [fault for fault in plots.faults if fault.defect.rule == name]
        if faults:
            yield Found(
                np.array([fault.row for fault in faults], dtype=np.int64),
                [_sentence(fault, plots) for fault in faults],
                np.array([[fault.defect.x, fault.defect.y] for fault in faults]),
            )

    return find


def _sentence(fault: Fault, plots: Plots) -> str:
    defect = fault.defect
    pattern = _SENTENCES.get((defect.rule, defect.about)) or _SENTENCES[defect.rule, ""]
    text = tr(pattern).format(plots.place(defect.x, defect.y))
    if not fault.written:
        return text + "."
    return tr(
        "Written with {decimals} decimals: {fault}.",
        decimals=plots.profile.decimals,
        fault=f"{text[0].lower()}{text[1:]}",
    )
