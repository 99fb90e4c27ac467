"""The spatial index of a table, packed at once: SQLite puts one box after the other into its tree, which takes longer
than writing the plots.

The tree is that of SQLite's R*Tree module, which GeoPackage prescribes (OGC 12-128r19, F.3), in the layout of
``ext/rtree/rtree.c``: a node is a depth (of the root alone), a count and so many cells, each a number and a box.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_CELL = np.dtype([("number", ">i8"), ("box", ">f4", (4,))])
_HEAD = 4  # bytes before the cells


@dataclass(frozen=True, eq=False)
class PackedIndex:
    """``nodes`` (number from 1, bytes), the root first; ``leaves`` (id, node) of each box; ``parents`` (node, node)."""

    nodes: list[tuple[int, bytes]]
    leaves: list[tuple[int, int]]
    parents: list[tuple[int, int]]


def packed(ids: np.ndarray, boxes: np.ndarray, size: int) -> PackedIndex:
    """The tree of boxes (n, 4: least x, greatest x, least y, greatest y), none of them nan, in nodes of ``size`` bytes.

    Boxes near each other share a node; coordinates are rounded outwards to single precision, as SQLite does.
    """
    room = (size - _HEAD) // _CELL.itemsize
    order = _by_place(boxes, room)
    numbers, level = ids[order], _rounded(boxes[order])
    levels = [(numbers, level)]
    while len(numbers) > room:
        first = _cuts(len(numbers), room)
        low, high = np.minimum.reduceat(level, first), np.maximum.reduceat(level, first)
        level = np.stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]], axis=1)
        numbers = np.arange(len(first))
        levels.append((numbers, level))
    return _numbered(levels, room, size)


def _numbered(levels: list[tuple[np.ndarray, np.ndarray]], room: int, size: int) -> PackedIndex:
    """Nodes are counted from the root, number 1, downwards; a cell above the leaves names the node below."""
    nodes: list[tuple[int, bytes]] = []
    found = PackedIndex(nodes, [], [])
    number = 1
    for depth in reversed(range(len(levels))):
        children, boxes = levels[depth]
        first = _cuts(len(children), room)
        below = number + len(first)  # the first node of the next level
        named = children if depth == 0 else children + below
        parent = np.repeat(np.arange(len(first)), np.diff([*first, len(children)])) + number
        pairs = zip(named.tolist(), parent.tolist())
        (found.leaves if depth == 0 else found.parents).extend(pairs)
        root_depth = depth if number == 1 else 0
        nodes.extend(enumerate(_nodes(named, boxes, first, root_depth, size), number))
        number = below
    return found


def _nodes(numbers: np.ndarray, boxes: np.ndarray, first: np.ndarray, depth: int, size: int) -> list[bytes]:
    count = np.diff([*first, len(numbers)])
    cells = np.zeros(len(numbers), dtype=_CELL)
    cells["number"], cells["box"] = numbers, boxes
    data = cells.tobytes()
    edges = [0, *(np.cumsum(count) * _CELL.itemsize).tolist()]
    heads = (depth.to_bytes(2, "big") + each.to_bytes(2, "big") for each in count.tolist())
    return [(head + data[low:high]).ljust(size, b"\0") for head, low, high in zip(heads, edges, edges[1:])]


def _cuts(count: int, room: int) -> np.ndarray:
    """Where each group of at most ``room`` begins, all about as large; one group where there is nothing."""
    groups = max(1, -(-count // room))
    return np.arange(groups) * count // groups


def _by_place(boxes: np.ndarray, room: int) -> np.ndarray:
    """The order in which neighbours follow each other: in strips from west to east, each from south to north."""
    middle = boxes[:, ::2] + boxes[:, 1::2]
    strips = max(1, round((len(boxes) / room) ** 0.5))
    eastward = np.argsort(middle[:, 0], kind="stable")
    strip = np.empty(len(boxes), dtype=np.int64)
    strip[eastward] = np.arange(len(boxes)) * strips // max(1, len(boxes))
    return np.lexsort((middle[:, 1], strip))


def _rounded(boxes: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        near = boxes.astype(np.float32)
        beyond = np.nextafter(near, np.where([True, False, True, False], -np.inf, np.inf).astype(np.float32))
        inside = (near > boxes) == [True, False, True, False]
    return np.where(inside & (near != boxes), beyond, near)
