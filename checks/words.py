"""How places, areas and names are written in messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from ..language import tr, trn


def place(x: float, y: float, degrees: bool) -> str:
    """``latitude 6.2011, longitude -1.6003``, or ``x 512034.1, y 690120.0`` in a projected CRS."""
    if degrees:
        return tr("latitude {latitude}, longitude {longitude}", latitude=_trim(y, 6), longitude=_trim(x, 6))
    return f"x {_trim(x, 2)}, y {_trim(y, 2)}"


def _trim(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def square_metres(area: float) -> str:
    return f"{area:,.1f} m2" if area < 100 else f"{area:,.0f} m2"


def metres(width: float) -> str:
    return f"{width:.2f} m" if width >= 0.01 else tr("less than 1 cm")


def hectares(area: float) -> str:
    """Four digits that count, never an exponent."""
    if area >= 1000:
        return f"{area:,.0f} ha"
    if area >= 100:
        return f"{area:,.1f} ha"
    if area >= 1:
        return f"{area:,.2f} ha"
    return f"{area:.4f} ha" if area else "0 ha"


def plot_name(feature_id: int, plot_id: Optional[str], named: bool) -> str:
    """``plot GH-0031``; without an id field or an id, the feature's number."""
    if named and plot_id and plot_id.strip():
        return tr("plot {plot}", plot=plot_id)
    return tr("feature {number}", number=feature_id)


def listed(items: Sequence[str], most: int = 5, between: str = ", ") -> str:
    """The first few, and how many more there are."""
    shown = list(items[:most])
    rest = len(items) - len(shown)
    return between.join(shown) + (" " + tr("And {count} more.", count=f"{rest:,}") if rest > 0 else "")


def not_compared(count: int) -> str:
    """Of the layer to compare with."""
    return trn(
        "{n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check "
        "that layer by itself, it tells why.",
        "{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check "
        "that layer by itself, it tells why.",
        count,
    )


def repeated(message: str, count: int) -> np.ndarray:
    """The same text for each of ``count`` findings, held once."""
    column = np.empty(count, dtype=object)
    column[:] = message
    return column
