"""Figures, areas, times and prices of the docks in a locale with a decimal comma; what is stored never has one."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone

import pytest
from georelay.evidence import flags
from georelay.providers.declare import Shown
from georelay.ui import words
from georelay.ui.imagery_rows import _size
from georelay.ui.lists import label_of
from georelay.ui.preflight import Figures
from georelay.ui.price import Price, _number
from georelay.ui.spending import _words
from qgis.PyQt.QtCore import QLocale

STAMP = "2026-11-21T10:05:09.000+00:00"
COMMA = ("de_DE", "fr_FR", "es_ES", "pt_BR", "id_ID")


@pytest.fixture(autouse=True)
def locale_again(qgis):
    before = QLocale()
    yield
    QLocale.setDefault(before)


def use(code):
    locale = QLocale(code)
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    QLocale.setDefault(locale)
    return locale


TOLD = {
    "figure": lambda: words.figure(1234.5, 2),
    "quantity": lambda: words.quantity(0.4449),
    "hectares": lambda: words.told_area(12.34),
    "price": lambda: Price(2.5, 1240.25).line(),
    "verb": lambda: Price(2.5).verb(),
    "objection": lambda: Price(2.5, limit=1.25).objection(),
    "spent": lambda: _words(1240.5, "credits"),
    "preflight": lambda: Figures(3, 3, 12.34).line(),
    "list": lambda: label_of({"price": 0.6}, (Shown("price", "{} m", "number"),)),
    "bytes": lambda: label_of({"size": 1.5e9}, (Shown("size", "", "bytes"),)),
    "image": lambda: _size({"size": 1234567}, "size"),
    "sentence": lambda: flags.sentence_of({"outcome": flags.FOUND, flags.AREA_FOUND: 0.44}, words.quantity),
    "facts": lambda: flags.figures_of({"carbon_ha": 12.34}, (), words.quantity)[0][1],
}


@pytest.mark.parametrize("what", TOLD)
@pytest.mark.parametrize("code", COMMA)
def test_a_figure_has_the_comma_of_its_country(code, what):
    use(code)
    told = TOLD[what]()
    assert re.search(r"\d,\d", told) and not re.search(r"\d\.\d{1,2}\b(?!\d)", told), told


@pytest.mark.parametrize("what", TOLD)
def test_the_same_figure_has_a_point_in_english(what):
    use("en_GB")
    told = TOLD[what]()
    assert re.search(r"\d\.\d", told) and not re.search(r"\d,\d{1,2}\b", told), told


@pytest.mark.parametrize(
    "code, day, month",
    [
        ("de_DE", "21.11.26", "November 2026"),
        ("fr_FR", "21/11/2026", "novembre 2026"),
        ("es_ES", "21/11/26", "noviembre 2026"),
        ("pt_BR", "21/11/2026", "novembro 2026"),
        ("id_ID", "21/11/26", "November 2026"),
        ("en_GB", "21/11/2026", "November 2026"),
    ],
)
def test_a_day_is_written_as_its_country_does(code, day, month):
    locale = use(code)
    assert words.day_of(STAMP) == words.day_of("2026-11-21") == day
    assert words.month_of("2026-11") == month
    assert words.moment(STAMP).startswith(day) and words.clock(STAMP).startswith(day)
    assert words.clock(STAMP).endswith(":09") and locale.name() == code
    shown = label_of({"day": STAMP}, (Shown("day", "of {}", "day"),))
    assert shown == f"of {day}"


@pytest.mark.parametrize("told", ["", "not a time", "2026-13-45", "21.11.2026"])
def test_what_is_no_time_is_shown_as_it_came(told):
    use("de_DE")
    assert words.day_of(told) == words.moment(told) == words.clock(told) == told
    assert words.ago(told) == "" and words.seconds_of(told) == 0.0


@pytest.mark.parametrize(
    "value, written",
    [
        (0.44, "0,44"),
        (0.00001234, "0,00001234"),
        (1234.5678, "1.235"),
        (12, "12"),
        (12.0, "12"),
        (0, "0"),
        (-0.5, "-0,5"),
        (float("nan"), "unknown"),
        (float("inf"), "unknown"),
        (100.04, "100"),
    ],
)
def test_a_measured_number_has_as_many_digits_as_tell_something(value, written):
    use("de_DE")
    assert words.quantity(value) == written


def test_how_long_ago_something_was_is_a_whole_figure_everywhere():
    use("de_DE")
    now = datetime(2026, 11, 28, 12, tzinfo=timezone.utc)
    for seconds, told in ((59, "59 s"), (3599, "59 min"), (86399, "23 h"), (86400 * 1500, "1.500 d")):
        assert words.ago((now - timedelta(seconds=seconds)).isoformat(), now) == told


@pytest.mark.parametrize("code", COMMA)
def test_what_files_and_services_get_has_no_comma_whatever_the_locale(code):
    use(code)
    row = {"outcome": flags.FOUND, flags.AREA_FOUND: 0.44}
    assert flags.sentence_of(row) == "Deforestation found: 0.44 ha.", "as reports and packs have it"
    assert flags.figures_of({"carbon_ha": 1234.56}) == [("Carbon", "1,235 ha")]
    assert json.dumps({"limit": _number("2.5")}) == '{"limit": 2.5}'


@pytest.mark.parametrize(
    "name, most, shown",
    [("plots", 12, "plots"), ("a" * 13, 12, "aaaaaa…aaaaa"), ("", 5, ""), ("plots_2026_accra", 9, "plot…ccra")],
)
def test_a_long_name_loses_its_middle(name, most, shown):
    assert words.shortened_name(name, most) == shown and len(shown) <= max(most, len(name))
