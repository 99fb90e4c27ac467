"""Pictures for the report: the layer as a map, and single plots with the place of a finding. Plain SVG text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ..language import tr, trn
from .findings import Example, Report

OK, WARNED, INVALID = 0, 1, 2
_CLASS = ("ok", "warning", "error")
_WIDTH, _HEIGHT, _MARGIN = 900, 520, 24
MOST_SYMBOLS = 4000
_CELL = 14  # pixels
_LEAST = 1e-4  # degrees, about 11 m, that a picture spans at least
_FINEST = 0.07  # pixels by which a line may be off, beside the rounding to tenths
_FEW = 8  # positions that are not worth a look
_TINY = 5.0  # pixels below which a plot is drawn as a symbol
_METRES_PER_DEGREE = 111_320
_REACH = 8.0  # times the usual distance from the middle that still counts as the layer's own area


class _Frame:
    """Degrees (or the layer's units) to pixels, with the longitudes squeezed as the latitude asks for."""

    def __init__(self, boxes: np.ndarray, width: float, height: float, margin: float, degrees: bool) -> None:
        west, south = np.nanmin(boxes[:, 0]), np.nanmin(boxes[:, 1])
        east, north = np.nanmax(boxes[:, 2]), np.nanmax(boxes[:, 3])
        self.squeeze = max(0.05, float(np.cos(np.radians(min(85.0, abs((south + north) / 2)))))) if degrees else 1.0
        across = max((east - west) * self.squeeze, (north - south) * 1e-3, _LEAST if degrees else 1e-9)
        up = max(north - south, across * 1e-3, 1e-9)
        self.scale = min((width - 2 * margin) / across, (height - 2 * margin) / up)
        self.middle = np.array([(west + east) / 2, (south + north) / 2])
        self.size = np.array([width, height])
        self.bounds = (west, south, east, north)

    def pixels(self, xy: np.ndarray) -> np.ndarray:
        moved = (np.asarray(xy, dtype=float) - self.middle) * np.array([self.squeeze, -1.0]) * self.scale
        return moved + self.size / 2


def draw_map(report: Report) -> str:
    """The layer: outlines where there are few plots, else cells with their number; errors in front."""
    boxes, status = report.bounds, status_of(report)
    shown = np.isfinite(boxes).all(axis=1)
    if not shown.any():
        return f"<p class='note'>{escape(tr('No map: no plot has a place on the globe.'))}</p>"
    near = shown & _is_near(boxes, shown)
    frame = _Frame(boxes[near], _WIDTH, _HEIGHT, _MARGIN, True)
    rows = np.flatnonzero(near)
    label = escape(tr("Map of the plots"), quote=True)
    parts = [f"<svg class='map' viewBox='0 0 {_WIDTH} {_HEIGHT}' role='img' aria-label='{label}'>"]
    parts.append(f"<rect class='sea' width='{_WIDTH}' height='{_HEIGHT}'/>")
    if len(rows) > MOST_SYMBOLS:
        parts.extend(_cells(frame, boxes[rows], status[rows]))
    else:
        parts.extend(_plots(frame, report, rows, status))
    parts.extend(_scale_bar(frame))
    parts.append("</svg>")
    return "".join(parts) + _caption(report, int((shown & ~near).sum()), int((~shown).sum()), frame)


def status_of(report: Report) -> np.ndarray:
    """(rows,) 0 fit, 1 with a warning, 2 with an error."""
    return np.where(report.invalid, INVALID, np.where(report.warned, WARNED, OK))


def _is_near(boxes: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """Plots that lie where the layer lies; a few far ones would shrink the picture to dots."""
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    centre = np.median(middles[shown], axis=0)
    away = np.abs(middles - centre)
    reach = np.median(away[shown], axis=0) * _REACH + np.median((boxes[:, 2:] - boxes[:, :2])[shown], axis=0) * 3 + 1e-6
    with np.errstate(invalid="ignore"):
        near = (away <= reach).all(axis=1)
    return near if near.sum() >= shown.sum() * 0.5 else shown


def _cells(frame: _Frame, boxes: np.ndarray, status: np.ndarray) -> list[str]:
    """Squares as dark as they hold plots, with a dot as large as they hold plots with errors."""
    at = (frame.pixels((boxes[:, :2] + boxes[:, 2:]) / 2) // _CELL).astype(int)
    cells, number = np.unique(at, axis=0, return_inverse=True)
    count = np.bincount(number.ravel())
    bad = np.bincount(number.ravel(), status == INVALID)
    shade = 0.15 + 0.75 * np.sqrt(count / count.max())
    radius = np.where(bad > 0, 1.5 + 4.5 * np.sqrt(bad / max(bad.max(), 1)), 0)
    squares, dots = [], []
    for (x, y), opacity, plots, faulty, r in zip(cells.tolist(), shade, count.tolist(), bad, radius):
        told = trn("{n} plot, {faulty} with errors", "{n} plots, {faulty} with errors", plots, faulty=f"{faulty:,.0f}")
        title = f"<title>{escape(told)}</title>"
        squares.append(
            f"<rect class='cell' x='{x * _CELL}' y='{y * _CELL}' width='{_CELL - 1}' height='{_CELL - 1}' "
            f"fill-opacity='{opacity:.2f}'>{title}</rect>"
        )
        if faulty:
            middle = f"cx='{(x + 0.5) * _CELL:.0f}' cy='{(y + 0.5) * _CELL:.0f}'"
            dots.append(f"<circle class='bad' {middle} r='{r:.1f}'>{title}</circle>")
    return squares + dots


def _plots(frame: _Frame, report: Report, rows: np.ndarray, status: np.ndarray) -> list[str]:
    """Outlines where known and large enough, symbols elsewhere; errors last, so that they lie on top."""
    drawn = []
    for row in rows[np.argsort(status[rows], kind="stable")].tolist():
        kind = _CLASS[status[row]]
        title = f"<title>{escape(str(report.plot_ids[row]))}</title>"
        corners = frame.pixels(report.bounds[row].reshape(2, 2))
        size = np.abs(corners[1] - corners[0]).max()
        outline = report.outlines.get(row)
        rings = outline.rings() if outline is not None and size >= _TINY else []
        if rings:
            drawn.append(f"<path class='{kind}' d='{path_of(frame, rings)}'>{title}</path>")
        else:
            x, y = corners.mean(axis=0)
            drawn.append(f"<path class='{kind} symbol' d='{symbol(x, y, status[row])}'>{title}</path>")
    return drawn


def symbol(x: float, y: float, status: int, size: float = 4.0) -> str:
    """A circle, a triangle or a diamond: the shape tells the state, not only the colour."""
    if status == OK:
        r = size * 0.75
        return f"M{x - r:.1f} {y:.1f}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z"
    if status == WARNED:
        return f"M{x:.1f} {y - size:.1f}l{size} {size * 1.8:.1f}h{-2 * size}z"
    d = size * 1.4
    return f"M{x:.1f} {y - d:.1f}l{d:.1f} {d:.1f}l{-d:.1f} {d:.1f}l{-d:.1f} {-d:.1f}z"


def path_of(frame: _Frame, rings: Sequence[np.ndarray]) -> str:
    """Every ring as it is, but for what lies less than a tenth of a pixel beside the line that is drawn."""
    pictures = (frame.pixels(ring) for ring in rings)
    return "".join(_few(points) if len(points) <= _FEW else _many(points) for points in pictures if len(points) > 1)


def _few(points: np.ndarray) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points.tolist()) + "z"


def _many(points: np.ndarray) -> str:
    """The positions that make a difference, each by its step from the one before: a third of the letters."""
    from shapely.geometry import LineString

    seen = np.array(LineString(points).simplify(_FINEST, preserve_topology=False).coords)
    tenths = np.rint(seen * 10).astype(np.int64)
    steps = np.diff(tenths, axis=0)
    steps = steps[steps.any(axis=1)]
    x, y = (tenths[0] / 10).tolist()
    return f"M{x:.1f} {y:.1f}l" + "".join(map(_short, steps.ravel().tolist())).lstrip() + "z"


def _short(tenths: int) -> str:
    """`` .3``, ``-12``: a number of tenths with what parts it from the one before."""
    whole, rest = divmod(abs(tenths), 10)
    digits = f"{whole or ''}{f'.{rest}' if rest else ''}" or "0"
    return f"-{digits}" if tenths < 0 else f" {digits}"


def _scale_bar(frame: _Frame) -> list[str]:
    metres = _round_down(160 / frame.scale * _METRES_PER_DEGREE)
    width = metres / _METRES_PER_DEGREE * frame.scale
    text = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    y = _HEIGHT - 14
    return [
        f"<path class='bar' d='M16 {y - 5}V{y}H{16 + width:.1f}V{y - 5}'/>",
        f"<text x='20' y='{y - 6}'>{text}</text>",
    ]


def _round_down(value: float) -> float:
    power = 10.0 ** np.floor(np.log10(value))
    return float(max(step for step in (1, 2, 5) if step * power <= value) * power)


def _caption(report: Report, far: int, placeless: int, frame: _Frame) -> str:
    west, south, east, north = frame.bounds
    words = [
        tr(
            "Longitude {west} to {east}, latitude {south} to {north}; north is up.",
            west=f"{west:.3f}",
            east=f"{east:.3f}",
            south=f"{south:.3f}",
            north=f"{north:.3f}",
        )
    ]
    if far:
        words.append(
            trn(
                "{n} plot lies far from the others, outside this picture.",
                "{n} plots lie far from the others, outside this picture.",
                far,
            )
        )
    if placeless:
        words.append(trn("{n} plot has no place to draw.", "{n} plots have no place to draw.", placeless))
    if len(report.bounds) > MOST_SYMBOLS:
        words.append(
            tr("A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.")
        )
    return f"<p class='note'>{escape(' '.join(words))}</p>"


def draw_example(example: Example, degrees: bool, error: bool) -> str:
    """One plot, the place of the finding marked; behind it the other plot that the finding names, dashed."""
    rings = [ring for ring in example.rings if len(ring)]
    if not rings:
        return f"<div class='blank'>{escape(tr('nothing to draw'))}</div>"
    points = np.concatenate(rings)
    low, high = points.min(axis=0), points.max(axis=0)
    around = (high - low).max() * 0.3 if example.other else 0.0
    box = np.concatenate([low - around, high + around])[None, :]
    frame = _Frame(box, 150, 110, 14, degrees)
    kind = "error" if error else "warning"
    drawing = f"<svg viewBox='0 0 150 110' role='img'><path class='shape' d='{path_of(frame, rings)}'/>"
    if example.other:
        drawing += f"<path class='other' d='{path_of(frame, example.other)}'/>"
    if len(points) == 1:
        x, y = frame.pixels(points)[0]
        drawing += f"<circle class='shape' cx='{x:.1f}' cy='{y:.1f}' r='4'/>"
    if np.isfinite([example.x, example.y]).all():
        x, y = np.clip(frame.pixels(np.array([[example.x, example.y]]))[0], 8, [142, 102])
        drawing += f"<circle class='mark {kind}' cx='{x:.1f}' cy='{y:.1f}' r='7'/>"
    return drawing + "</svg>"
