"""Figures and counts as people write them: separators and units of QGIS's locale."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from typing import Optional

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

from ..language import plural, tr
from ..times import read_time

__all__ = [
    "ago",
    "as_tip",
    "clock",
    "counted",
    "day_of",
    "escaped",
    "figure",
    "moment",
    "month_of",
    "quantity",
    "seconds_of",
    "shortened_name",
    "told_area",
    "tr",
]


def figure(number: float, decimals: int = 0) -> str:
    """1204 -> 1,204 in the way of the locale."""
    locale = QLocale()
    return locale.toString(int(number)) if decimals == 0 else locale.toString(float(number), "f", decimals)


def quantity(value: float) -> str:
    """A measured number with at most four significant digits behind the point, in the way of the locale."""
    if not math.isfinite(value):
        return tr("unknown")
    locale = QLocale()
    if value == int(value):
        return figure(value)
    digits = max(0, 3 - math.floor(math.log10(abs(value))))
    written = locale.toString(float(value), "f", min(digits, 8))
    point = str(locale.decimalPoint())
    return written.rstrip("0").rstrip(point) if point in written else written


def counted(number: int, one: str, many: str, *more: str) -> str:
    """``one`` and ``many`` are texts of the source with {} for the figure, and for what ``more`` there is to say."""
    return plural(one, many, number).format(figure(number), *more)


def told_area(area: float) -> str:
    """Hectares with as many decimals as tell something."""
    return tr("{} ha").format(figure(area, 0 if area >= 1000 else 1 if area >= 10 else 2))


def ago(stamp: str, now: Optional[datetime] = None) -> str:
    """How long ago an ISO 8601 time was: `12 s`, `3 min`, `2 h`, `5 d`."""
    then = read_time(stamp)
    if then is None:
        return ""
    seconds = ((now or datetime.now(timezone.utc)) - then).total_seconds()
    for size, unit in ((86400, tr("{} d")), (3600, tr("{} h")), (60, tr("{} min"))):
        if seconds >= size:
            return unit.format(figure(seconds // size))
    return tr("{} s").format(figure(max(0.0, seconds)))


def seconds_of(stamp: str) -> float:
    """An ISO 8601 time in seconds since 1970; 0 where it is none."""
    then = read_time(stamp)
    return 0.0 if then is None else then.timestamp()


def moment(stamp: str) -> str:
    """An ISO 8601 time in local time, as the locale writes it."""
    seconds = seconds_of(stamp)
    if not seconds:
        return stamp
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def clock(stamp: str) -> str:
    """An ISO 8601 time in local time, to the second."""
    seconds, locale = seconds_of(stamp), QLocale()
    if not seconds:
        return stamp
    form = f"{locale.dateFormat(QLocale.FormatType.ShortFormat)} HH:mm:ss"
    return locale.toString(QDateTime.fromSecsSinceEpoch(int(seconds)), form)


def month_of(stamp: str) -> str:
    """`2026-11` as the locale names it: November 2026."""
    day = QDate.fromString(f"{stamp[:7]}-01", "yyyy-MM-dd")
    return QLocale().toString(day, "MMMM yyyy") if day.isValid() else stamp


def day_of(stamp: str) -> str:
    """The day of an ISO 8601 date or time, as the locale writes it."""
    day = QDate.fromString(stamp[:10], "yyyy-MM-dd")
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else stamp


def shortened_name(name: str, most: int = 24) -> str:
    """A name with its middle left out, where it is longer than a button of a dock has room for."""
    kept = most - 1
    return name if len(name) <= most else f"{name[: kept - kept // 2]}…{name[len(name) - kept // 2 :]}"


def escaped(text: str) -> str:
    """Text for a label that reads HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def as_tip(words: str) -> str:
    """Words of a service or a layer for a tooltip, where Qt would take what looks like markup for markup."""
    return "<qt>" + escaped(words).replace("\n", "<br>") + "</qt>" if Qt.mightBeRichText(words) else words
