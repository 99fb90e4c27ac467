"""The file listing of a scenario: nested objects where a text is a file's URL and an object is a folder.

Any depth and any names occur; the five documented levels (tile, EXPORT, layer,
format, file) only help to group what was downloaded, see `results`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Union

from ...language import tr
from ..transfer import Skipped

NEXT = ("NextContinuationToken", "continuation_token", "next_token")  # the first is documented
MOST_NODES = 200_000
DEEPEST = 16


@dataclass(frozen=True)
class TreePage:
    """One page of a listing; ``token`` asked for it, ``following`` asks for the next ("" at the end)."""

    nodes: Mapping[str, Any]
    token: str = ""
    following: str = ""


@dataclass(frozen=True)
class RemoteFile:
    """One result file: the folders' and its own name as the service gave them (not yet safe), and its presigned URL.

    ``page`` is the token of the page that lists it.
    """

    parts: tuple[str, ...]
    url: str
    page: str = ""

    @property
    def path(self) -> str:
        return "/".join(self.parts)


def walk(page: TreePage) -> Iterator[Union[RemoteFile, Skipped]]:
    """`RemoteFile` and `Skipped` of one page, folder by folder in the listed order; without recursion."""
    open_folders: list[tuple[tuple[str, ...], Iterator[tuple[Any, Any]]]] = [((), iter(page.nodes.items()))]
    while open_folders:
        above, entries = open_folders[-1]
        entry = next(entries, None)
        if entry is None:
            open_folders.pop()
            continue
        parts, node = (*above, str(entry[0])), entry[1]
        if is_address(node):
            yield RemoteFile(parts, node, page.token)
        elif not isinstance(node, Mapping):
            yield Skipped.of(
                parts,
                tr(
                    "it is neither a folder nor the web address of a file but {kind}",
                    kind=_kind(node),
                ),
            )
        elif len(parts) >= DEEPEST:
            yield Skipped.of(parts, tr("it lies more than {deepest} folders deep", deepest=DEEPEST))
        else:
            open_folders.append((parts, iter(node.items())))


def is_address(node: Any) -> bool:
    """Whether a node of a listing is the web address of a file."""
    return isinstance(node, str) and node.strip().lower().startswith(("https://", "http://"))


def _kind(node: Any) -> str:
    if node is None:
        return tr("nothing (null)")
    if isinstance(node, (list, str)):
        return "a list" if isinstance(node, list) else tr("another text")
    return tr("the value {node}", node=str(node)[:40])
