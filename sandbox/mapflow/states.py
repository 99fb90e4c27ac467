"""How far a processing of the sandbox's Mapflow is: it follows from the time since it was started.

A processing whose name holds ``fail:CODE`` (or the option ``fail_code``) fails with that code; started again it
succeeds, unless its name holds ``fail always:CODE``.
"""

from __future__ import annotations

import re
from typing import Any, Optional

from ..state import State
from .access import option


def run_status(state: State, processing: dict[str, Any]) -> tuple[str, Optional[int]]:
    """(status, percent) by the time since it was started."""
    chosen = option(state, "run_seconds")
    share = state.fraction(processing["started"], float(state.option("sandbox.seconds") if chosen is None else chosen))
    if option(state, "stuck"):
        share = min(share, 0.6)
    if processing.get("cancelled"):
        return "CANCELLED", None
    if share < 0.1:
        return "UNPROCESSED", 0
    search = (processing["body"]["params"]["sourceParams"].get("imagerySearch") or {}).get("imageIds")
    if search and share < 0.4:
        return "AWAITING", None
    if share < 1:
        return "IN_PROGRESS", int(share * 100)
    return ("FAILED", 80) if failure_code(state, processing) else ("OK", 100)


def failure_code(state: State, processing: dict[str, Any]) -> str:
    found = re.search(r"fail( always)?:([\w.-]+)", processing["name"])
    code = found.group(2) if found else str(option(state, "fail_code") or "")
    if processing["restarts"] and not (found and found.group(1)):
        return ""
    return code
