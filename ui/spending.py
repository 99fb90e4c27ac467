"""What jobs have cost, one by one and summed by month and service, as far as the services tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Optional

from ..providers.connections import SANDBOX
from ..providers.store import Job, JobState
from .words import figure, tr

_NOTHING = (JobState.PREPARED, JobState.REFUSED)  # were never with the service


def cost_of(job: Job) -> Optional[float]:
    """Credits that the service took, or else those it asked for before; None where it told neither."""
    for name in ("charged", "cost"):
        value = job.remote.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value)
    return None


def spent(job: Job) -> str:
    """The cost of one job in words; "" where it is not known or nothing was sent."""
    cost = cost_of(job)
    return _credits(cost) if cost is not None and job.state not in _NOTHING else ""


def sums(jobs: Iterable[Job]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(month YYYY-MM, [(service id, words)]), the newest month first, without the sandbox."""
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for job in jobs:
        cost = cost_of(job)
        if cost is not None and job.state not in _NOTHING and job.connection != SANDBOX:
            found[job.created[:7]][job.provider] += cost
    return [(month, [(service, _credits(cost)) for service, cost in sorted(each.items())])
            for month, each in sorted(found.items(), reverse=True)]


def _credits(cost: float) -> str:
    return tr("{} credits").format(figure(cost, 0 if cost.is_integer() else 2))
