"""Prints which shapely it uses, and for each plot the SHA-256 of its repair as it would be sent.

python hashes_of.py <checkout>
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import struct
import sys

STAR = [(0.5 + 0.4 * x, 0.5 + 0.4 * y) for x, y in (
    (0, 1), (0.588, -0.809), (-0.951, 0.309), (0.951, 0.309), (-0.588, -0.809), (0, 1)
)]  # fmt: skip
PLOTS = {
    "a bow tie": [[[(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]]],
    "a bow tie begun elsewhere": [[[(1, 0), (0, 1), (0, 0), (1, 1), (1, 0)]]],
    "a bow tie the other way round": [[[(0, 0), (0, 1), (1, 0), (1, 1), (0, 0)]]],
    "a crossing that no float hits": [[[(0, 0), (0.3, 0.7), (0.7, 0.1), (0.1, 0.6), (0, 0)]]],
    "parts that overlap": [[[(0, 0), (0, 2), (2, 2), (2, 0), (0, 0)]], [[(1, 1), (1, 3), (3, 3), (3, 1), (1, 1)]]],
    "two holes that cross": [[
        [(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)], [(1, 1), (1, 4), (4, 4), (4, 1), (1, 1)],
        [(3, 3), (3, 6), (6, 6), (6, 3), (3, 3)],
    ]],
    "a part that crosses itself and one that is whole": [
        [[(5, 5), (6, 5), (6, 6), (5, 6), (5, 5)]], [[(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]],
    ],
    "a star": [[STAR]],
}  # fmt: skip


def wkb_of(parts):
    polygons = [
        struct.pack("<BII", 1, 3, len(rings))
        + b"".join(struct.pack("<I", len(ring)) + b"".join(struct.pack("<2d", *xy) for xy in ring) for ring in rings)
        for rings in parts
    ]
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def sent(wkb, columns):
    """Positions with nine decimals, as uploads and areas are written; why it was refused where it was."""
    rings = columns.read_wkb([wkb]).rings_of(0)
    return [[part, hole, [[f"{value:.9f}" for value in row] for row in xy.tolist()]] for part, hole, xy in rings]


def main(checkout):
    spec = importlib.util.spec_from_file_location(
        "georelay", f"{checkout}/__init__.py", submodule_search_locations=[checkout]
    )
    sys.modules["georelay"] = importlib.util.module_from_spec(spec)
    from georelay.checks import columns, repair
    from georelay.checks.shapes import Shapes

    print("shapely 2" if Shapes().two else "shapely 1.8", file=sys.stderr)
    for name, parts in PLOTS.items():
        found = repair.repair(wkb_of(parts), 3, allow_multi=True)
        told = found.reason if found.wkb is None else sent(found.wkb, columns)
        print(json.dumps([name, hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16], told]))


if __name__ == "__main__":
    main(sys.argv[1])
