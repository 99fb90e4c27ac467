"""The page of a supplier's packet: a map, and for each plot what is wrong with it, drawn and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from ..checks.drawing import draw_example
from ..checks.findings import Example
from .phrases import PHRASES, told

_WIDTH, _HEIGHT, _EDGE = 900.0, 420.0, 20.0
_STYLE = (
    "body{font:17px/1.5 system-ui,Arial,sans-serif;max-width:60em;margin:1.5em auto;padding:0 1em;color:#1d2420}"
    "h1{font-size:1.6em}h2{font-size:1.25em;border-bottom:1px solid #ccc;padding-bottom:.2em;margin-top:1.6em}"
    ".finding{display:flex;gap:1em;margin:.8em 0;break-inside:avoid}.finding svg{width:220px;height:162px;flex:none;"
    "border:1px solid #ccc;border-radius:6px;background:#f7f9f7}.do{font-weight:600}.note{color:#5b665f;font-size:.8em}"
    ".shape{fill:#5b665f33;stroke:#3d4741;stroke-width:1.3;fill-rule:evenodd}"
    ".other{fill:#2456a52e;stroke:#2456a5;stroke-width:1.3;stroke-dasharray:4 2;fill-rule:evenodd}"
    ".mark{fill:none;stroke-width:2.6;stroke:#b3261e}.mark.warning{stroke:#c98a00}"
    ".map{width:100%;height:auto;border:1px solid #ccc;border-radius:6px;background:#f7f9f7}"
    ".map path{fill:#b3261e44;stroke:#b3261e;stroke-width:1.2}.map text{font:13px system-ui,Arial,sans-serif}"
)


@dataclass(frozen=True, eq=False)
class PlacedFinding:
    """One finding: where it is (nan, nan where it has no place) and the checks' own sentence."""

    rule: str
    severity: str
    message: str
    x: float = float("nan")
    y: float = float("nan")


@dataclass(frozen=True, eq=False)
class PacketPlot:
    """``rings``: its outline in the layer's CRS; ``lonlat`` the same in degrees, for the map."""

    name: str
    rings: Sequence[np.ndarray]
    lonlat: Sequence[np.ndarray]
    faults: Sequence[PlacedFinding]


def page(supplier: str, plots: Sequence[PacketPlot], total: int, language: str, degrees: bool) -> str:
    """The HTML page. Everything that comes from the layer is escaped."""
    heading, intro, plot, wrong, do, how, answer, note, where = PHRASES[language]["page"]
    parts = [
        f"<h1>{escape(heading)}: {escape(supplier)}</h1>",
        f"<p>{escape(intro.format(count=len(plots), total=total))}</p>",
        f"<h2>{escape(where)}</h2>{_map(plots)}",
        *(_plot(each, plot, (wrong, do, note), language, degrees) for each in plots),
        f"<h2>{escape(how)}</h2><p>{escape(answer)}</p>",
    ]
    return (
        f"<!DOCTYPE html>\n<html lang='{language}'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(heading)}: {escape(supplier)}</title><style>{_STYLE}</style></head><body>"
        + "\n".join(parts)
        + "</body></html>\n"
    )


def _plot(plot: PacketPlot, word: str, words: tuple[str, str, str], language: str, degrees: bool) -> str:
    return f"<h2>{escape(word)} {escape(plot.name)}</h2>" + "".join(
        _finding(plot, fault, words, language, degrees) for fault in plot.faults
    )


def _finding(plot: PacketPlot, fault: PlacedFinding, words: tuple[str, str, str], language: str, degrees: bool) -> str:
    wrong, do, note = words
    what, advice = told(fault.rule, language)
    example = Example(0, tuple(plot.rings), fault.x, fault.y, fault.message)
    picture = draw_example(example, degrees, fault.severity == "error") if plot.rings else ""
    told_ = f"<p><b>{escape(wrong)}:</b> {escape(what)}</p><p class='do'>{escape(do)}: {escape(advice)}</p>"
    return (
        f"<div class='finding'>{picture}<div>{told_ if what else ''}"
        f"<p class='note'>{escape(note)}: {escape(fault.message)}</p></div></div>"
    )


def _map(plots: Sequence[PacketPlot]) -> str:
    """All plots of the packet, north up; a plot that is too small to see is a dot with its name."""
    rings = [ring[np.isfinite(ring).all(axis=1)] for plot in plots for ring in plot.lonlat]
    rings = [ring for ring in rings if len(ring)]
    if not rings:
        return ""
    every = np.concatenate(rings)
    west, south = every.min(axis=0)
    east, north = every.max(axis=0)
    flat = float(np.cos(np.radians((south + north) / 2)))
    wide, high = max((east - west) * flat, 1e-6), max(north - south, 1e-6)
    scale = min((_WIDTH - 2 * _EDGE) / wide, (_HEIGHT - 2 * _EDGE) / high)
    left, top = (_WIDTH - wide * scale) / 2, (_HEIGHT - high * scale) / 2

    def at(points: np.ndarray) -> np.ndarray:
        return np.stack([left + (points[:, 0] - west) * flat * scale, top + (north - points[:, 1]) * scale], axis=1)

    drawn = []
    for plot in plots:
        known = [at(ring[np.isfinite(ring).all(axis=1)]) for ring in plot.lonlat]
        known = [ring for ring in known if len(ring)]
        if not known:
            continue
        path = " ".join("M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in ring.tolist()) + " Z" for ring in known)
        x, y = np.concatenate(known).mean(axis=0).tolist()
        drawn.append(
            f"<path d='{path}' fill-rule='evenodd'/><circle cx='{x:.1f}' cy='{y:.1f}' r='2.5' fill='#b3261e'/>"
            f"<text x='{x + 5:.1f}' y='{y - 5:.1f}'>{escape(plot.name)}</text>"
        )
    return f"<svg class='map' viewBox='0 0 {_WIDTH:.0f} {_HEIGHT:.0f}' role='img'>{''.join(drawn)}</svg>"
