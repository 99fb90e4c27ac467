"""How far a scenario of the sandbox is: from the time at which it started, by the script that an option names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Optional

from ..state import State


def duration(state: State) -> float:
    own = state.option("beod.seconds")
    return float(state.option("sandbox.seconds") if own is None else own)


def progress_of(script: str, done: float, activity: Mapping[str, Any], state: State) -> dict[str, Any]:
    """State, progress, details and times at that fraction of the way, by the option ``activity``."""
    names = {"CREATED": 0.04, "PENDING": 0.12, "RUNNING": 1.0}
    if script == "skipped":
        names = {"CREATED": 1.0}
    word = next((name for name, until in names.items() if done < until), "SUCCESSFUL")
    details = ""
    if script == "failed" and done >= 0.5:
        word, details = "FAILED", "Not enough imagery over the area (synthetic failure)."
    if script == "unknown" and word == "RUNNING":
        word = "POST-PROCESSING"
    percent = 0.0 if word in ("CREATED", "PENDING") else round(100 * done, 1)
    progress: Optional[float] = percent / 100 if script == "fraction" else percent
    if script == "null" and word != "SUCCESSFUL":
        progress = None
    began, ended = activity["began"], word in ("SUCCESSFUL", "FAILED")
    return {
        "state": word,
        "progress": progress,
        "details": details,
        "start_date": None if word == "CREATED" else bare_stamp(began + 0.04 * duration(state)),
        "end_date": bare_stamp(began + duration(state)) if ended else None,
    }


def bare_stamp(seconds: float) -> str:
    """ISO 8601 with microseconds and without an offset, as the tutorial shows it."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")
