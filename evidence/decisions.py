"""Decisions on plots: what a reviewer decided on which ground, and what of it holds for another layer.

Rows of the table ``decisions`` are added, never changed; the newest on the same
ground counts. A plot whose outline changed needs a new decision.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Optional

import numpy as np

from ..checks.inputs import Batch, Layer
from ..language import N_, tr
from ..times import read_time
from .choices import ACCEPT, ASK, CHOICES, LATER, REJECT
from .ground import Outlines, are_same, near_boxes

TABLE = "decisions"
COLUMNS = ("plot_id", "ground", "decision", "reason", "note", "reviewer", "time", "seen")  # all of them text
_DONE = {ACCEPT: N_("accepted"), REJECT: N_("rejected"), ASK: N_("the supplier is asked"), LATER: N_("put off")}
_SPELT = {**{done: choice for choice, done in _DONE.items()}, "ask the supplier": ASK, "asked": ASK}
_SAME = 0.1  # metres, as outlines are compared everywhere


@dataclass(frozen=True)
class Decision:
    """One row. ``ground`` the fingerprint of the outline; ``time`` UTC, ISO 8601; ``seen`` JSON; ``outline`` WKB in
    EPSG:4326 where it is known."""

    plot_id: str
    ground: str
    decision: str
    reason: str = ""
    note: str = ""
    reviewer: str = ""
    time: str = ""
    seen: str = "{}"
    outline: Optional[bytes] = None


def ground_of(digest: int) -> str:
    """The fingerprint of an outline as it stands in the table; "" where there is none."""
    return f"{int(digest):016x}" if digest else ""


def now() -> str:
    """This moment in UTC, as the table has it."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_decision(row: Mapping[str, Any], outline: Optional[bytes] = None) -> Decision:
    """A row of anybody's making; column names in any case, None for empty."""
    texts = {str(name).lower(): "" if value is None else str(value).strip() for name, value in row.items()}
    word = texts.get("decision", "").lower()
    return Decision(
        plot_id=texts.get("plot_id", ""),
        ground=texts.get("ground", "").lower(),
        decision=_SPELT.get(word, word),
        reason=texts.get("reason", ""),
        note=texts.get("note", ""),
        reviewer=texts.get("reviewer", ""),
        time=texts.get("time", ""),
        seen=texts.get("seen", "") or "{}",
        outline=outline,
    )


def decision_words(decision: Decision) -> str:
    """ "accepted on 2026-05-03 by k.m.: island in the river"."""
    day, reviewer = decision.time[:10], decision.reviewer
    said = tr(_DONE.get(decision.decision, decision.decision))
    if day and reviewer:
        said = tr("{decision} on {day} by {reviewer}", decision=said, day=day, reviewer=reviewer)
    elif day:
        said = tr("{decision} on {day}", decision=said, day=day)
    elif reviewer:
        said = tr("{decision} by {reviewer}", decision=said, reviewer=reviewer)
    why = " - ".join(filter(None, (decision.reason, decision.note)))
    return f"{said}: {why}" if why else said


def seen_text(figures: Mapping[str, Any], findings: Sequence[Mapping[str, Any]] = ()) -> str:
    """What the reviewer had before the eyes, as JSON: the figures of the plot, and its findings."""
    told: dict[str, Any] = {"figures": dict(figures)} if figures else {}
    if findings:
        told["findings"] = [dict(each) for each in findings]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=str, sort_keys=True)


class Decisions:
    """The decisions there are, asked by ground."""

    def __init__(self, rows: Iterable[Decision]) -> None:
        found = [each for each in rows if each.decision in CHOICES]
        found.sort(key=_moment)  # stable: of two at the same moment the later row counts
        self.rows: tuple[Decision, ...] = tuple(found)
        self._by_ground = {each.ground: each for each in self.rows if each.ground}

    def __len__(self) -> int:
        return len(self.rows)

    def on_ground(self, ground: str) -> Optional[Decision]:
        """The newest decision with exactly this fingerprint."""
        return self._by_ground.get(ground) if ground else None

    def of(self, outlines: Outlines, tick: Callable[[], None] = lambda: None) -> dict[int, Decision]:
        """By row of the layer the newest decision on the same ground, by fingerprint or by the outline itself."""
        found: dict[int, Decision] = {}
        for row, digest in enumerate(outlines.digest.tolist()):
            decision = self.on_ground(ground_of(digest))
            if decision is not None:
                found[row] = decision
        for row, decision in self._by_outline(outlines, tick):
            if row not in found or _moment(found[row]) <= _moment(decision):
                found[row] = decision
        return found

    def _by_outline(self, outlines: Outlines, tick: Callable[[], None]) -> Iterable[tuple[int, Decision]]:
        """(row, decision), the oldest decision first, where a stored outline is the same ground."""
        drawn = [each for each in self.rows if each.outline]
        if not drawn or not len(outlines):
            return ()
        batch = Batch(np.arange(len(drawn)), [each.outline for each in drawn])
        stored = Outlines([batch], Layer(TABLE), tick)
        near = near_boxes(outlines, stored, outlines.has_outline, stored.has_outline, _SAME, tick)
        same = near[are_same(outlines, stored, near, _SAME, tick)]
        return [(row, drawn[at]) for row, at in same[np.argsort(same[:, 1], kind="stable")].tolist()]


def _moment(decision: Decision) -> str:
    """Comparable as text whatever of ISO 8601 was written; what cannot be read is the oldest."""
    moment = read_time(decision.time)
    return "" if moment is None else moment.isoformat(timespec="microseconds")
