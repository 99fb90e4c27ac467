"""Names as services and files take them: ASCII, short enough, each once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Optional

KEY = "georelayid"  # ten letters: a Shapefile's field names are no longer
PLOT_ID = "plotid"  # what the service calls the plots' own id
SHAPEFILE_NAME = 10  # letters of a Shapefile's longest field name


def property_names(names: Sequence[str], longest: Optional[int] = None) -> list[str]:
    """ASCII lower-case names of at most so many letters, each once, none of them ours or the CSV's geometry."""
    taken = {KEY, PLOT_ID, "geometry"}
    result = []
    for name in names:
        base = (ascii_name(name).lower() or "field")[:longest]
        candidate, number = base, 2
        while candidate in taken:
            suffix = f"_{number}"
            candidate, number = base[: longest - len(suffix) if longest else None] + suffix, number + 1
        taken.add(candidate)
        result.append(candidate)
    return result


def ascii_name(text: str) -> str:
    """Letters, digits, dash and underscore of a text, in ASCII; "plots" where nothing is left."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9_-]+", "_", flat).strip("_")[:60] or "plots"
