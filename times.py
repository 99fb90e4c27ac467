"""The one reader of times: ISO 8601 as services and people write it."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Optional


def read_time(text: str) -> Optional[datetime]:
    """In UTC, which is also meant where no offset is named; ``Z`` and any number of decimals; None for no time."""
    cleaned = text.strip().replace("Z", "+00:00").replace("z", "+00:00")
    whole, point, rest = cleaned.partition(".")
    if point:  # Python before 3.11 takes three or six digits only
        decimals = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        cleaned = f"{whole}.{decimals[:6]:0<6}{rest[len(decimals) :]}"
    try:
        moment = datetime.fromisoformat(cleaned)
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or timezone.utc).astimezone(timezone.utc)
