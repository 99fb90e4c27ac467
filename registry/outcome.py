"""What a run found, and the summary of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Union

from ..checks.profiles import PROFILES
from .plan import Plan
from .tasks import Judged, LookedPart, ShownExample

_EXAMPLES = 3  # of a rule


@dataclass(eq=False)
class RegistryOutcome:
    """``counts``: findings by (source, rule, severity); ``trouble``: a sentence for each file that was not done.

    ``examples``: by rule, some findings for the report; ``map``: its picture.
    """

    plan: Plan
    plots: Counter = field(default_factory=Counter)
    counts: Counter = field(default_factory=Counter)
    trouble: list[str] = field(default_factory=list)
    errors: int = 0
    warnings: int = 0
    hectares: float = 0.0
    examples: dict[str, list[ShownExample]] = field(default_factory=dict)
    map: str = ""
    seconds: float = 0.0

    def add(self, judged: Union[Judged, LookedPart]) -> None:
        """Count what a piece of work found, and keep the first examples of each rule, by the order of the plots."""
        self.counts += judged.counts
        for rule, shown in judged.shown.items():
            known = {each.example.row: each for each in (*self.examples.get(rule, ()), *shown)}
            self.examples[rule] = [known[row] for row in sorted(known)[:_EXAMPLES]]

    @property
    def unfit(self) -> bool:
        """A finding about the whole registry is an error, so no plot counts as fit."""
        return any(source < 0 and severity == "error" for source, _, severity in self.counts)


def summary_of(outcome: RegistryOutcome) -> dict[str, Any]:
    """What ``summary.json`` holds."""
    files: dict[str, dict[str, Any]] = {
        source.name: {"plots": outcome.plots[number], "findings": {}}
        for number, source in enumerate(outcome.plan.sources)
        if number in outcome.plots
    }
    rules: Counter = Counter()
    severities: dict[str, Counter] = {}
    for (number, rule, severity), count in sorted(outcome.counts.items()):
        rules[rule] += count
        severities.setdefault(rule, Counter())[severity] += count
        if number >= 0:
            told = files[outcome.plan.sources[number].name]["findings"]
            told[rule] = told.get(rule, 0) + count
    plots = sum(outcome.plots.values())
    return {
        "profile": PROFILES[outcome.plan.asked.profile].title,
        "plots": plots,
        "fit": 0 if outcome.unfit else plots - outcome.errors,
        "with_errors": plots if outcome.unfit else outcome.errors,
        "with_warnings_only": outcome.warnings,
        "hectares": round(outcome.hectares, 4),
        "findings": sum(rules.values()),
        "rules": dict(rules),
        "severities": {rule: dict(each) for rule, each in severities.items()},
        "files": files,
        "not_done": outcome.trouble,
        "seconds": round(outcome.seconds, 3),
    }
