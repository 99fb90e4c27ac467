"""Pages to their end, however the service counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Callable, Optional, TypeVar

from ...language import tr, trn
from ..http import drop

Row = TypeVar("Row")


def fresh_rows(
    ask: Callable[[int], tuple[Sequence[Row], Optional[int]]],
    key: Callable[[Row], Any],
    progress: Optional[Callable[[int, int], None]] = None,
    warn: Callable[[str], None] = drop,
) -> Iterator[list[Row]]:
    """The rows of each page that were on none before; ``ask(offset)`` gives a page and the total that it announces.

    It ends at a page without anything new, or at one that is shorter than the first and reaches the announced total:
    by itself a total may count one page, or what came so far, and a page may be shorter than was asked for.
    ``progress(looked at, total)``.
    """
    seen: set[Any] = set()
    offset, announced, size = 0, 0, 0
    while True:
        rows, total = ask(offset)
        fresh = [row for row in {key(row): row for row in rows}.values() if key(row) not in seen]
        seen.update(map(key, fresh))
        offset += len(rows)
        announced = max(announced, total or 0)
        if progress:
            progress(offset, max(announced, offset))
        yield fresh
        if not fresh or (len(rows) < size and offset >= announced > 0):
            if len(seen) < announced:
                warn(
                    tr(
                        "Mapflow announced {words} and gave {seen_count}.",
                        words=trn("{n} result", "{n} results", announced),
                        seen_count=f"{len(seen):,}",
                    )
                )
            return
        size = size or len(rows)
