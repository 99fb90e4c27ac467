"""The map of a registry: squares of ground, how many plots lie in each and how much was found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..language import trn

_MOST = 72  # squares along the longer side
_WIDTH, _HEIGHT = 900, 620  # pixels at most
_REST = 0.5  # percent of the plots on each side that may lie outside


@dataclass(frozen=True)
class Grid:
    """Squares that are ``step`` degrees high, and as wide on the ground."""

    west: float
    south: float
    step: float
    squeeze: float  # of a degree of longitude in the middle
    columns: int
    lines: int

    def squares_of(self, lonlat: np.ndarray) -> np.ndarray:
        """(n,) the square of each place (n, 2), from the south-west, line by line; the last number is outside."""
        with np.errstate(invalid="ignore"):
            at = (lonlat - (self.west, self.south)) / (self.step / self.squeeze, self.step)
            inside = ((at >= 0) & (at < (self.columns, self.lines))).all(axis=1)
        column, line = np.where(inside[:, None], at, 0).astype(np.int64).T
        return np.where(inside, line * self.columns + column, self.columns * self.lines)

    def count(self, lonlat: np.ndarray) -> np.ndarray:
        """(squares + 1,) places in each square, and outside."""
        return np.bincount(self.squares_of(lonlat), minlength=self.columns * self.lines + 1)


def grid_of(places: np.ndarray) -> Optional[Grid]:
    """Squares over nearly all of these places (n, 2) in degrees; None where there are none."""
    if not len(places):
        return None
    low, high = np.percentile(places, (_REST, 100 - _REST), axis=0)
    squeeze = max(0.05, float(np.cos(np.radians(min(85.0, abs(low[1] + high[1]) / 2)))))
    size = np.maximum((high - low) * (squeeze, 1.0), 1e-4)
    step = float(size.max()) / (_MOST - 4)
    columns, lines = np.minimum(np.ceil(size / step).astype(int) + 4, _MOST).tolist()
    middle = (low + high) / 2
    west, south = middle - np.array([columns / squeeze, lines]) * step / 2
    return Grid(float(west), float(south), step, squeeze, columns, lines)


def draw(grid: Grid, plots: np.ndarray, errors: np.ndarray, warnings: np.ndarray) -> str:
    """SVG: a square the darker, the more plots lie in it; a mark the larger, the more was found there."""
    size = min(_WIDTH / grid.columns, _HEIGHT / grid.lines)
    width, height = grid.columns * size, grid.lines * size
    parts = [f"<svg class='map' viewBox='0 0 {width:.0f} {height:.0f}' role='img' aria-label='Map of the registry'>"]
    parts.append(f"<rect class='sea' width='{width:.0f}' height='{height:.0f}'/>")
    shade = 0.12 + 0.6 * np.sqrt(plots / max(1, plots[:-1].max(initial=0)))
    found = errors + warnings
    reach = size * (0.12 + 0.38 * np.sqrt(found / max(1, found[:-1].max(initial=0))))
    for square in np.flatnonzero((plots[:-1] > 0) | (found[:-1] > 0)).tolist():
        line, column = divmod(square, grid.columns)
        x, y = column * size, height - (line + 1) * size
        told = ", ".join(
            (
                trn("{n} plot", "{n} plots", int(plots[square])),
                trn("{n} error", "{n} errors", int(errors[square])),
                trn("{n} warning", "{n} warnings", int(warnings[square])),
            )
        )
        inside = [f"<title>{told}</title>"]
        if plots[square]:
            inside.append(
                f"<rect class='cell' x='{x:.1f}' y='{y:.1f}' width='{size:.1f}' height='{size:.1f}' "
                f"fill-opacity='{shade[square]:.2f}'/>"
            )
        if found[square]:
            kind = "error" if errors[square] else "warning"
            inside.append(
                f"<circle class='{kind}' cx='{x + size / 2:.1f}' cy='{y + size / 2:.1f}' r='{reach[square]:.1f}'/>"
            )
        parts.append(f"<g>{''.join(inside)}</g>")
    return "".join([*parts, "</svg>"])


def told_of(grid: Grid, plots: np.ndarray) -> str:
    """What stands below the map."""
    east, north = grid.west + grid.columns * grid.step / grid.squeeze, grid.south + grid.lines * grid.step
    words = (
        f"Longitude {grid.west:.2f} to {east:.2f}, latitude {grid.south:.2f} to {north:.2f}; north is up. A square is "
        f"{grid.step * 111.3:,.1f} km wide, the darker the more plots lie in it. A mark is the larger the more was "
        "found there: red where there are errors, amber where there are warnings only."
    )
    if plots[-1]:
        words += " " + trn(
            "{n} plot lies far from the others, outside this picture.",
            "{n} plots lie far from the others, outside this picture.",
            int(plots[-1]),
        )
    return f"<p class='note'>{words}</p>"
