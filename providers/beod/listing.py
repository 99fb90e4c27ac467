"""The files of a scenario as they are listed, page by page, and fresh URLs for those whose signature has run out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Callable

from ...language import tr
from ..errors import AnswerError
from ..transfer import Skipped
from .client import Client
from .tree import MOST_NODES, RemoteFile, TreePage, walk


class Listing:
    """Lists lazily: a page is asked for when the files of the one before are under way.

    ``skip`` is told what cannot be fetched. `fresh` may be called from several threads.
    """

    def __init__(self, client: Client, project_id: str, scenario_id: str, skip: Callable[[Skipped], None]) -> None:
        self._client, self._ids, self._skip = client, (project_id, scenario_id), skip
        self._lock = threading.Lock()
        self._relisted: dict[str, dict[str, str]] = {}
        self.count = 0
        self.ended = False

    def files(self) -> Iterator[RemoteFile]:
        """Every file of every page; ``count`` is that of all when it has ``ended``."""
        nodes, seen = 0, set()
        for page in self._client.pages(*self._ids):
            for each in walk(page):
                nodes += 1
                if nodes > MOST_NODES:
                    raise AnswerError(
                        tr(
                            "BrightEarth On Demand lists more than {most_nodes} files; the rest is left.",
                            most_nodes=f"{MOST_NODES:,}",
                        )
                    )
                if isinstance(each, Skipped):
                    self._skip(each)
                elif each.path not in seen:  # the same file may come again on a later page
                    seen.add(each.path)
                    self.count += 1
                    yield each
            self.ended = not page.following

    def fresh(self, file: RemoteFile, stale: str) -> str:
        """Another URL than ``stale`` for the file, "" where it is not listed any more.

        Its page is listed again; all pages where that one does not show it.
        """
        with self._lock:
            known = self._relisted.get(file.page, {}).get(file.path, "")
            if known and known != stale:
                return known
            self._relist(self._client.page(*self._ids, file.page or None))
            if file.path not in self._relisted[file.page]:
                for page in self._client.pages(*self._ids):
                    self._relist(page)
            return next((urls[file.path] for urls in self._relisted.values() if file.path in urls), "")

    def _relist(self, page: TreePage) -> None:
        self._relisted[page.token] = {each.path: each.url for each in walk(page) if isinstance(each, RemoteFile)}
