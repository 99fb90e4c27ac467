"""SpooledRows on their way from the wire to a layer: on disk, so that memory stays flat however many there are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Callable, Optional


class SpooledRows:
    """GeoJSON features or rows of a table in a file, a JSON line each; they are made when first asked for.

    ``make`` fills them then, where nobody has before. They can be read as often as needed.
    """

    def __init__(self, path: Path, make: Optional[Callable[[SpooledRows], Any]] = None) -> None:
        self.path, self._make, self._count = path, make, 0

    def fill(self, rows: Iterable[Mapping[str, Any]]) -> SpooledRows:
        """Writes them all anew: what an earlier try left before it broke off is gone."""
        self._count = 0
        with open(self.path, "w", encoding="utf-8") as handle:
            for row in rows:
                handle.write(json.dumps(row) + "\n")
                self._count += 1
        self._make = None
        return self

    @property
    def count(self) -> int:
        """How many there are."""
        if self._make is not None:
            self._make(self)
        return self._count

    def __iter__(self) -> Iterator[dict[str, Any]]:
        if self.count:
            with open(self.path, encoding="utf-8") as handle:
                yield from map(json.loads, handle)
