"""What a service listed before, kept on this computer so that a list is there at once; nothing secret is in it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Rows = Sequence[dict[str, Any]]


@dataclass(frozen=True)
class ListWish:
    """One list: the operation ``by`` of a provider, over a connection, with these inputs; ``columns`` are kept."""

    provider: str
    connection: str
    by: str
    given: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()


class ListingFiles:
    """Lists as files in a folder of GEORELAY_HOME. What cannot be read or written counts as not kept."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "lists"

    def read(self, wish: ListWish) -> Rows:
        try:
            rows = json.loads(self._path(wish).read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else ()

    def write(self, wish: ListWish, rows: Rows) -> bool:
        """Whether it is kept: a full disk is no reason to lose the list that is on the screen."""
        path = self._path(wish)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(f".{os.getpid()}")
            fresh.write_text(json.dumps(list(rows), ensure_ascii=False), "utf-8")
            fresh.replace(path)
        except OSError:
            return False
        return True

    def _path(self, wish: ListWish) -> Path:
        named = json.dumps([wish.provider, wish.connection, wish.by, wish.given], ensure_ascii=False)
        return self._folder / f"{wish.by}_{hashlib.sha256(named.encode('utf-8')).hexdigest()[:16]}.json"
