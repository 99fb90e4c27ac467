"""Runs the checks for whoever needs them, and tells in words what they found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Callable

import numpy as np

from ..checks import engine
from ..checks.rules import all_rules
from ..language import tr
from ..providers.errors import Cancelled, InputError


def run_check(
    batches: Iterable[Any],
    layer: Any,
    options: Any,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    previous: Any = None,
) -> Any:
    """The engine's report, its own errors told as ours. ``previous``: that of the same layer before it was edited."""
    with missing_shapely():
        try:
            if previous is not None:
                return engine.recheck(previous, batches, layer, options, progress, cancelled)
            return engine.check(batches, layer, options, progress=progress, cancelled=cancelled)
        except engine.CheckCancelled as error:
            raise Cancelled(tr("Stopped while checking. Nothing was sent.")) from error


class NoShapely(InputError):
    """Plots cannot be checked on this QGIS; its cause says how that can be changed."""


@contextmanager
def missing_shapely() -> Iterator[None]:
    """Tells how to get shapely where this QGIS came without it."""
    try:
        yield
    except engine.MissingShapely as error:
        raise NoShapely(f"{error} {tr('Nothing was sent.')}") from error


def rule_title(rule: str) -> str:
    """What a rule is called in sentences for people, in their words."""
    known = all_rules().get(rule)
    return tr(known.title) if known is not None else rule


def counts(found: Any, severity: str) -> str:
    """`Narrow gap (2), Spike (1)` for the rules of one severity; "" where there is none."""
    rules = found.findings.rule[found.findings.severity == severity].tolist()
    return ", ".join(f"{rule_title(rule)} ({rules.count(rule):,})" for rule in dict.fromkeys(rules))


def beyond_repair(found: Any, except_for: str = "") -> set[int]:
    """Feature ids with an error that no repair mends, such as a plot that is there twice."""
    mends = {name for name, rule in all_rules().items() if rule.repair} | {except_for}
    findings = found.findings
    told = zip(findings.row.tolist(), findings.rule.tolist(), findings.severity.tolist())
    lost = {row for row, rule, severity in told if severity == "error" and rule not in mends and row >= 0}
    return set(found.feature_ids[sorted(lost)].tolist())


def by_rule(errors: Any, most: int = 5) -> str:
    """``No country code: 2 (plot P1, P3), Spike: 1 (plot P5)``: each rule with its first plots."""
    plots: dict[str, list[str]] = {}
    for rule, plot in zip(errors.rule.tolist(), errors.plot_id.tolist()):
        plots.setdefault(rule, []).append(str(plot))
    told = []
    for rule, names in plots.items():
        names = list(dict.fromkeys(names))
        said = {"rule": rule_title(rule), "count": f"{len(names):,}", "plots": ", ".join(names[:most])}
        if len(names) > most:
            told.append(tr("{rule}: {count} (plot {plots} and {more} more)", more=f"{len(names) - most:,}", **said))
        else:
            told.append(tr("{rule}: {count} (plot {plots})", **said))
    return ", ".join(told)


def first_error(found: Any, which: Any = None) -> str:
    """The first of the errors, or of those that a mask picks, with its plot."""
    picked = found.findings.severity == "error" if which is None else which
    at = int(np.flatnonzero(picked)[0])
    plot = found.findings.plot_id[at]
    message = str(found.findings.message[at])
    return message if plot is None else tr("plot {plot}: {message}", plot=plot, message=message)
