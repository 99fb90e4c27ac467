"""What jobs have cost, one by one and summed by month and service, as far as the services tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Optional

from ..providers.connections import SANDBOX
from ..providers.store import Job, JobState
from .words import figure, tr

CREDITS, UNITS = "credits", "units"
_NOTHING = (JobState.PREPARED, JobState.REFUSED)  # were never with the service
_NAMES = (("charged", CREDITS), ("cost", CREDITS), ("units", UNITS))  # what was taken counts before what was asked for


def cost_of(job: Job) -> Optional[tuple[float, str]]:
    """(amount, unit) of what the service took or asked for, or our estimate of it; None where nothing is known."""
    for name, unit in _NAMES:
        value = job.remote.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and job.state not in _NOTHING:
            return float(value), unit
    return None


def spent(job: Job) -> str:
    """The cost of one job in words; "" where it is not known or nothing was sent."""
    cost = cost_of(job)
    return _words(*cost) if cost is not None else ""


def sums(jobs: Iterable[Job]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(month YYYY-MM, [(service id, words)]), the newest month first, without the sandbox."""
    found: dict[str, dict[tuple[str, str], float]] = defaultdict(lambda: defaultdict(float))
    for job in jobs:
        cost = cost_of(job)
        if cost is not None and job.connection != SANDBOX:
            found[job.created[:7]][job.provider, cost[1]] += cost[0]
    return [
        (month, [(service, _words(amount, unit)) for (service, unit), amount in sorted(each.items())])
        for month, each in sorted(found.items(), reverse=True)
    ]


def _words(amount: float, unit: str) -> str:
    words = tr("about {} units") if unit == UNITS else tr("{} credits")
    return words.format(figure(amount, 0 if amount.is_integer() else 2))
