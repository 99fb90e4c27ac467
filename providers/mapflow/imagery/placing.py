"""Where a preview lies on the ground: corners from its footprint, whatever the ring's start and direction.

The service's previews carry no coordinates and stretch over the footprint (API sheet, section 3 and row 23).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ....language import tr
from ...answers import Answer, words_of
from ...errors import AnswerError
from ...geodata import PlacedImage
from ..footprint import bounds_of, polygons_of

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]  # upper left, upper right, lower right, lower left of the picture

STRAIGHT = 0.005  # a vertex nearer to the line of its neighbours than this share of the extent is no corner
UPRIGHT = 0.002  # corners nearer to those of the box than this share of the extent make the box


def corners_of(footprint: Mapping[str, Any]) -> tuple[Corners, bool]:
    """The corners of the picture in lon/lat, and whether the picture is upright.

    A ring of four corners is pinned by geometry: ordered clockwise, then turned until its corners are nearest to
    those of its box. Anything else (several parts, more corners) is placed by its box.
    """
    bounds = bounds_of(dict(footprint))
    if bounds is None:
        raise AnswerError(tr("The footprint of the picture holds no position, so it cannot be placed on the map."))
    west, south, east, north = bounds
    box: Corners = ((west, north), (east, north), (east, south), (west, south))
    polygons = polygons_of(dict(footprint))
    ring = _true_corners([(point[0], point[1]) for point in polygons[0][0]]) if len(polygons) == 1 else []
    if len(ring) != 4:
        return box, True
    if _signed_area(ring) > 0:
        ring.reverse()
    shrink = math.cos(math.radians((south + north) / 2))
    turned = [ring[start:] + ring[:start] for start in range(4)]
    best = min(turned, key=lambda each: _distance(each, box, shrink))
    extent = max((east - west) * shrink, north - south)
    upright = all(_gap(one, other, shrink) <= UPRIGHT * extent for one, other in zip(best, box))
    return (box, True) if upright else ((best[0], best[1], best[2], best[3]), False)


def placed_image(path: Path, footprint: Mapping[str, Any]) -> PlacedImage:
    """The picture in ``path`` laid over its footprint; AnswerError when it is no picture."""
    width, height = picture_size(path.read_bytes())
    corners, upright = corners_of(footprint)
    pixels = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    points = tuple((column, row, lon, lat) for (column, row), (lon, lat) in zip(pixels, corners))
    return PlacedImage(path, width, height, points, bounds_of(dict(footprint)) if upright else None)


def no_picture(answer: Answer) -> AnswerError:
    """The error for an answer that is no picture, in the service's own words where it says some."""
    words = words_of(answer) if answer.text().isprintable() or answer.text().startswith(("<", "{")) else ""
    said = f": {words.rstrip('.')}" if words else ""
    return AnswerError(
        tr(
            "{service} answered with something that is no picture{said}. Try again later.",
            service=answer.service,
            said=said,
        )
    )


def picture_kind(content: bytes) -> str:
    """jpg, png, gif, tif or webp by the first bytes, "" for anything else: what the service calls png may be a JPEG."""
    signatures = (
        (b"\xff\xd8\xff", "jpg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"GIF8", "gif"),
        (b"II*\x00", "tif"),
        (b"MM\x00*", "tif"),
        (b"II+\x00", "tif"),
    )
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in signatures if content.startswith(start)), "")


def picture_size(content: bytes) -> tuple[int, int]:
    """(width, height) in pixels of a JPEG, PNG or GIF; AnswerError for anything else."""
    kind = picture_kind(content)
    size: Optional[tuple[int, int]] = None
    if kind == "png" and len(content) >= 24:
        size = struct.unpack(">II", content[16:24])
    elif kind == "gif" and len(content) >= 10:
        size = struct.unpack("<HH", content[6:10])
    elif kind == "jpg":
        size = _jpeg_size(content)
    if not size or min(size) < 1:
        raise AnswerError(
            tr("The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).")
        )
    return size[0], size[1]


def _jpeg_size(content: bytes) -> Optional[tuple[int, int]]:
    """From the first start-of-frame marker (ISO/IEC 10918-1, B.2.2)."""
    at = 2
    while at + 9 <= len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
            continue
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    return None


def _true_corners(ring: list[Corner]) -> list[Corner]:
    """The ring without its closing point, doubled points and points on a straight edge."""
    opened = ring[:-1] if ring[0] == ring[-1] else ring
    points = [point for index, point in enumerate(opened) if point != opened[index - 1]]
    if len(points) < 4:
        return points
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    shrink = math.cos(math.radians((min(lats) + max(lats)) / 2))
    extent = max((max(lons) - min(lons)) * shrink, max(lats) - min(lats))
    changed = True
    while changed and len(points) > 3:
        changed = False
        for index, point in enumerate(points):
            before, after = points[index - 1], points[(index + 1) % len(points)]
            if _off_line(point, before, after, shrink) <= STRAIGHT * extent:
                points.pop(index)
                changed = True
                break
    return points


def _off_line(point: Corner, start: Corner, end: Corner, shrink: float) -> float:
    dx, dy = (end[0] - start[0]) * shrink, end[1] - start[1]
    px, py = (point[0] - start[0]) * shrink, point[1] - start[1]
    length = math.hypot(dx, dy)
    return math.hypot(px, py) if length == 0 else abs(dx * py - dy * px) / length


def _signed_area(ring: Sequence[Corner]) -> float:
    return sum(one[0] * other[1] - other[0] * one[1] for one, other in zip(ring, list(ring[1:]) + [ring[0]]))


def _distance(ring: Sequence[Corner], box: Corners, shrink: float) -> float:
    return sum(_gap(one, other, shrink) ** 2 for one, other in zip(ring, box))


def _gap(one: Corner, other: Corner, shrink: float) -> float:
    return math.hypot((one[0] - other[0]) * shrink, one[1] - other[1])
