"""A layer of any size, quickly: the bench's plots over and over, each time on other ground."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .checks_layer import near_plots
from .checks_package import package

_DRAWN = 5_000  # plots that are made one by one
_ACROSS, _STEP = 15, (0.4, 0.6)  # copies side by side, degrees from one to the next


def plots(count: int) -> Iterator[bytes]:
    """WKB in degrees, as ``near_plots`` of the checks' bench: a third with neighbours, every planted defect."""
    drawn = package("checks.columns").read_wkb(list(near_plots(min(count, _DRAWN))))
    for start in range(0, count, _DRAWN):
        copy = start // _DRAWN
        buffer = drawn.with_positions(drawn.xy + np.array([copy % _ACROSS, copy // _ACROSS]) * _STEP)
        for row in range(min(len(drawn), count - start)):
            yield buffer[drawn.starts[row] : drawn.starts[row] + drawn.sizes[row]].tobytes()


def squares(count: int) -> Iterator[bytes]:
    """WKB of plots without a fault, of about 1 ha, none near another."""
    corners = np.array([[0, 0], [0.0009, 0], [0.0009, 0.0009], [0, 0.0009], [0, 0]])
    head = b"\x01\x03\0\0\0\x01\0\0\0\x05\0\0\0"
    for number in range(count):
        place = np.round(corners + (-2.5 + number % 1000 * 0.002, 6 + number // 1000 * 0.002), 7)
        yield head + place.astype("<f8").tobytes()
