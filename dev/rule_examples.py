"""An example of each rule for the pages of the rules: plots that have the fault, as the check itself finds it.

``python3 dev/help_pages.py`` draws them; a test checks each. Shapes are in metres from a place in Ghana.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

LON, LAT = -1.6, 6.7
M = 1 / (111_320 * math.cos(math.radians(LAT)))  # degrees of longitude in a metre, near enough
N = 1 / 110_574  # of latitude

Ring = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Example:
    """``wkb`` of the plots, None for no geometry; ``options`` of the check; ``rows`` what stands in the table."""

    wkb: Sequence[Any]
    options: Mapping[str, Any] = field(default_factory=dict)
    profile: int = 4
    ids: Any = None
    declared: Any = None
    layer: Mapping[str, Any] = field(default_factory=dict)
    drawn: bool = True


def polygon(*rings: Ring, closed: bool = True) -> bytes:
    """WKB of a polygon; the first position of a ring is repeated at its end unless told."""
    parts = [struct.pack("<BII", 1, 3, len(rings))]
    for ring in rings:
        places = [*ring, ring[0]] if closed else list(ring)
        parts.append(struct.pack("<I", len(places)))
        parts += [struct.pack("<dd", round(LON + x * M, 7), round(LAT + y * N, 7)) for x, y in places]
    return b"".join(parts)


def in_degrees(*numbers: float) -> bytes:
    """WKB of a polygon of one ring: lon, lat, lon, lat, ..., as given."""
    return struct.pack(f"<BIII{len(numbers)}d", 1, 3, 1, len(numbers) // 2, *numbers)


def multi(*polygons: bytes) -> bytes:
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def box(west: float, south: float, width: float, height: float) -> Ring:
    return [(west, south), (west + width, south), (west + width, south + height), (west, south + height)]


def circle(radius: float, vertices: int) -> Ring:
    turns = [2 * math.pi * k / vertices for k in range(vertices)]
    return [(radius * math.cos(turn), radius * math.sin(turn)) for turn in turns]


def point(lon: float, lat: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, lon, lat)


def line(*places: tuple[float, float]) -> bytes:
    moved = [struct.pack("<dd", LON + x * M, LAT + y * N) for x, y in places]
    return struct.pack("<BII", 1, 2, len(moved)) + b"".join(moved)


FIELD = [(0, 0), (180, 12), (200, 130), (110, 165), (14, 120)]
PLAIN = polygon(FIELD)
EXAMPLES: dict[str, Example] = {
    "null_geometry": Example([None], drawn=False),
    "empty_geometry": Example([struct.pack("<BII", 1, 3, 0)], drawn=False),
    "self_intersection": Example([polygon([(0, 0), (150, 130), (160, 0), (10, 120)])]),
    "ring_self_intersection": Example([polygon([(0, 0), (80, 60), (160, 0), (160, 130), (80, 60), (0, 130)])]),
    "hole_outside_shell": Example([polygon(box(0, 0, 120, 120), box(150, 30, 40, 40))]),
    "nested_holes": Example([polygon(box(0, 0, 160, 160), box(20, 20, 120, 120), box(50, 50, 40, 40))]),
    "nested_shells": Example([multi(polygon(box(0, 0, 160, 160)), polygon(box(40, 40, 60, 60)))]),
    "disconnected_interior": Example([polygon(box(0, 0, 160, 120), [(80, 0), (110, 60), (80, 120), (50, 60)])]),
    "duplicate_rings": Example([polygon(box(0, 0, 160, 120), box(40, 30, 60, 60), box(40, 30, 60, 60))]),
    "too_few_points": Example([polygon([(0, 0), (150, 90), (0, 0)], closed=False)]),
    "unclosed_ring": Example([polygon(FIELD, closed=False)]),
    "invalid_coordinate": Example([polygon([(0, 0), (150, 0), (150, 120), (float("nan"), 60)])], drawn=False),
    "out_of_range": Example([point(14.2, 96.7)], drawn=False),
    "antimeridian": Example(
        [in_degrees(179, 0, -179, 0, -179, 1, 179, 1, 179, 0)],
        drawn=False,
    ),
    "wrong_geometry_type": Example([line((0, 0), (80, 60), (160, 20), (190, 110))]),
    "duplicate_geometry": Example([PLAIN, PLAIN]),
    "duplicate_id": Example([polygon(box(0, 0, 90, 90)), polygon(box(110, 0, 90, 90))], ids=["GH-017", "GH-017"]),
    "missing_id": Example([PLAIN], ids=[""]),
    "point_needs_polygon": Example([point(LON, LAT)], declared=[6.5], profile=1),
    "interior_ring": Example([polygon(FIELD, box(70, 50, 50, 40))], profile=1),
    "no_crs": Example([PLAIN], layer={"has_crs": False}, drawn=False),
    "swapped_coordinates": Example(
        [*(polygon(box(200 * k, 0, 150, 120)) for k in range(4)), point(LAT, LON)], drawn=False
    ),
    "z_or_m_values": Example([struct.pack("<BIddd", 1, 1001, LON, LAT, 212.0)]),
    "multipart": Example([multi(polygon(box(0, 0, 90, 120)), polygon(box(130, 20, 70, 80)))]),
    "duplicate_vertices": Example([polygon([*FIELD[:2], FIELD[1], *FIELD[2:]])]),
    "overlap": Example([polygon(box(0, 0, 150, 120)), polygon(box(120, 20, 130, 120))]),
    "sliver": Example([polygon(box(0, 0, 260, 0.8))]),
    "spike": Example([polygon([(0, 0), (160, 0), (160, 100), (80.6, 100), (81, 190), (80, 100), (0, 100)])]),
    "area_too_small": Example([polygon(box(0, 0, 20, 15))], {"min_area": 0.05}),
    "area_too_large": Example([polygon(box(0, 0, 900, 900))], {"max_area": 50.0}),
    "buffered_point": Example([polygon(circle(113, 64))]),
    "area_mismatch": Example([PLAIN], declared=[4.8]),
    "gap": Example([polygon(box(0, 0, 120, 120)), polygon(box(120.4, 0, 110, 120))], {"max_gap": 1.0}),
    "low_precision": Example([in_degrees(-1.6, 6.7, -1.55, 6.7, -1.55, 6.75, -1.6, 6.75, -1.6, 6.7)]),
    "claimed_before": Example([PLAIN]),
}
IN_WORDS = {
    "country_code": "`UK` in the column of the producer's country; the code is `GB`.",
    "country_mismatch": "A plot at 6.7 N 4.1 W with the country `GH`: it lies in Côte d'Ivoire.",
    "outside_land": "A plot at 4.1 N 1.6 W: it lies in the Gulf of Guinea, 70 km from the coast.",
    "too_large_for_file": "One plot of 1,200,000 vertices: about 27 MB of GeoJSON, and the EU takes 25.",
    "name_too_long": "A producer's name of 612 letters; 500 fit.",
    "unreadable_area": "`3 to 4` in the column of the declared hectares.",
    "area_unit": "Declared areas of 18,400 and 22,150 for plots of about 2 ha: most likely square metres.",
}
