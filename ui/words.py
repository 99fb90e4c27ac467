"""Figures and counts as people write them: separators and units of QGIS's locale."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Optional

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..language import plural, tr

__all__ = ["ago", "as_tip", "counted", "escaped", "figure", "hectares", "moment", "seconds_of", "tr"]


def figure(number: float, decimals: int = 0) -> str:
    """1204 -> 1,204 in the way of the locale."""
    locale = QLocale()
    return locale.toString(int(number)) if decimals == 0 else locale.toString(float(number), "f", decimals)


def counted(number: int, one: str, many: str, *more: str) -> str:
    """``one`` and ``many`` are texts of the source with {} for the figure, and for what ``more`` there is to say."""
    return plural(one, many, number).format(figure(number), *more)


def hectares(area: float) -> str:
    """Hectares with as many decimals as tell something."""
    return tr("{} ha").format(figure(area, 0 if area >= 1000 else 1 if area >= 10 else 2))


def ago(stamp: str, now: Optional[datetime] = None) -> str:
    """How long ago an ISO 8601 time was: `12 s`, `3 min`, `2 h`, `5 d`."""
    try:
        seconds = ((now or datetime.now(timezone.utc)) - datetime.fromisoformat(stamp)).total_seconds()
    except ValueError:
        return ""
    for size, unit in ((86400, tr("{} d")), (3600, tr("{} h")), (60, tr("{} min"))):
        if seconds >= size:
            return unit.format(figure(seconds // size))
    return tr("{} s").format(figure(max(0.0, seconds)))


def seconds_of(stamp: str) -> float:
    """An ISO 8601 time in seconds since 1970; 0 where it is none."""
    try:
        return datetime.fromisoformat(stamp).timestamp()
    except ValueError:
        return 0.0


def moment(stamp: str) -> str:
    """An ISO 8601 time in local time, as the locale writes it."""
    seconds = seconds_of(stamp)
    if not seconds:
        return stamp
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def escaped(text: str) -> str:
    """Text for a label that reads HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def as_tip(words: str) -> str:
    """Words of a service or a layer for a tooltip, where Qt would take what looks like markup for markup."""
    return "<qt>" + escaped(words).replace("\n", "<br>") + "</qt>" if Qt.mightBeRichText(words) else words
