"""Plots that cross 180 degrees, and those they meet: in longitudes from 0 to 360 each of them is in one piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from .boxes import meeting
from .columns import Columns
from .positions import flags

if TYPE_CHECKING:
    from .shapes import Shapes
    from .survey import Survey


def turned(columns: Columns, lonlat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(positions, 2) in degrees with longitudes from 0 on, part by part, and (rows,) True where a part lies on both
    sides of 0: that stays where it is, and lies a turn farther east as well.

    ``lonlat`` (positions, 2): those of the columns, from -180 to 180.
    """
    part = columns.ring_part[np.repeat(np.arange(len(columns.ring_part)), columns.ring_size)]
    step = np.zeros(len(lonlat))
    step[:-1] = np.abs(np.diff(lonlat[:, 0]))
    over = flags(part[columns.edge_starts & (step > 180) & (step < 360)], len(columns.part_row))
    west, east = (np.full(len(over), each) for each in (np.inf, -np.inf))
    np.minimum.at(west, part, lonlat[:, 0])
    np.maximum.at(east, part, lonlat[:, 0])
    moves = np.where(over[part], lonlat[:, 0] < 0, (east <= 0)[part] & (west < 0)[part])
    both = flags(columns.part_row[~over & (west < 0) & (east > 0)], len(columns))
    return lonlat + np.stack([np.where(moves, 360.0, 0.0), np.zeros(len(lonlat))], axis=1), both


def turned_back(lonlat: np.ndarray) -> np.ndarray:
    """(n, 2) in degrees with longitudes from -180 to 180."""
    return lonlat - np.stack([np.where(lonlat[:, 0] > 180, 360.0, 0.0), np.zeros(len(lonlat))], axis=1)


def turned_boxes(boxes: np.ndarray) -> np.ndarray:
    """(n, 4) that meet where the plots do: what lies on both sides of 0, or in parts beside 180, reaches all round."""
    west, east = boxes[:, 0], boxes[:, 2]
    with np.errstate(invalid="ignore"):
        whole = (west < 0) & (east > 0)
        turn = np.where(west < 0, 360.0, 0.0)
    found = boxes + np.stack([turn, turn * 0, turn, turn * 0], axis=1)
    found[whole, 0], found[whole, 2] = 0, 360
    return found


def pairs_over_the_line(survey: Survey, other: Survey) -> Iterator[np.ndarray]:
    """Pairs (n, 2) of rows whose boxes meet, of which one plot at least crosses 180 degrees; each pair once."""
    mine, theirs = survey.crossing, other.crossing
    if not mine.any() and not theirs.any():
        return
    boxes, others = turned_boxes(survey.placed_boxes), turned_boxes(other.placed_boxes)
    if mine.any():
        of_mine = np.where(mine[:, None], boxes, np.nan)
        for pairs in meeting(of_mine, others, survey.tick):
            yield _once(pairs, mine) if survey is other else pairs
    if survey is not other and theirs.any():
        rest, of_theirs = np.where(mine[:, None], np.nan, boxes), np.where(theirs[:, None], others, np.nan)
        yield from meeting(rest, of_theirs, survey.tick)


def _once(pairs: np.ndarray, crossing: np.ndarray) -> np.ndarray:
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    twice = crossing[pairs].all(axis=1) & (pairs[:, 0] > pairs[:, 1])
    return np.sort(pairs[~twice], axis=1)


def parted(shape: Any, shapes: Shapes) -> Any:
    """A polygonal geometry in longitudes from 0 to 360, cut at 180 and its east part moved to the west end."""
    from shapely.affinity import translate
    from shapely.geometry import box

    west, south, east, north = shape.bounds if not shape.is_empty else (0, 0, 0, 0)
    if east <= 180:
        return shape
    pieces = [shape.intersection(box(min(west, 180), south, 180, north))] if west < 180 else []
    pieces.append(translate(shape.intersection(box(180, south, east, north)), -360))
    return shapes.polygonal(shapes.union(pieces))
