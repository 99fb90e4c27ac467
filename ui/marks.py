"""Small marks for states: a shape of its own each, so that the colour is never all that tells them apart."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIDE = 64.0
Draw = Callable[[QPainter], None]


def mark(name: str) -> QIcon:
    """The icon of `error`, `warning`, `done`, `running`, `waiting`, `failed` or `unknown`."""
    colour, draw = _MARKS[name]
    picture = QPixmap(int(_SIDE), int(_SIDE))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colour)))
    draw(painter)
    painter.end()
    return QIcon(picture)


def _white(painter: QPainter, width: float = 9.0) -> None:
    painter.setPen(QPen(QColor("#ffffff"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))


def _disc(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(4, 4, 56, 56))


def _cross(painter: QPainter) -> None:
    _disc(painter)
    _white(painter)
    painter.drawLine(QPointF(22, 22), QPointF(42, 42))
    painter.drawLine(QPointF(42, 22), QPointF(22, 42))


def _tick(painter: QPainter) -> None:
    _disc(painter)
    _white(painter)
    painter.drawLine(QPointF(18, 33), QPointF(28, 43))
    painter.drawLine(QPointF(28, 43), QPointF(46, 22))


def _triangle(painter: QPainter) -> None:
    path = QPainterPath(QPointF(32, 4))
    for x, y in ((62, 58), (2, 58), (32, 4)):
        path.lineTo(x, y)
    painter.drawPath(path)
    _white(painter, 7.0)
    painter.drawLine(QPointF(32, 26), QPointF(32, 40))
    painter.drawPoint(QPointF(32, 50))


def _half(painter: QPainter) -> None:
    painter.drawPie(QRectF(4, 4, 56, 56), 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_MARKS["running"][0]), 6))
    painter.drawEllipse(QRectF(6, 6, 52, 52))


def _ring(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_MARKS["waiting"][0]), 7))
    painter.drawEllipse(QRectF(8, 8, 48, 48))


def _bar(painter: QPainter) -> None:
    _disc(painter)
    _white(painter)
    painter.drawLine(QPointF(20, 32), QPointF(44, 32))


_MARKS: dict[str, tuple[str, Draw]] = {
    "error": ("#c0392b", _cross),
    "failed": ("#c0392b", _cross),
    "warning": ("#d98e04", _triangle),
    "unknown": ("#d98e04", _triangle),
    "done": ("#2f9e5f", _tick),
    "running": ("#2d7fc1", _half),
    "waiting": ("#8a8a8a", _ring),
    "refused": ("#8a8a8a", _bar),
}
