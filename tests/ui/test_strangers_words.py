"""Layers, services and jobs with markup in their names: the docks show it as it is, and read from the right."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    seen = drive(tmp_path_factory.mktemp("hostile"), "hostile", 150)
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts


def test_no_label_or_tooltip_makes_markup_of_a_strangers_words(facts):
    assert facts["wrong"] == []
    assert facts["seen"] > 5 and facts["known"], "the words are shown, and would be known as markup"


def test_qgis_own_message_bar_shows_them_as_they_are(facts):
    assert facts["bar"] and all("<img" in words for words in facts["bar"])


def test_the_docks_are_mirrored_where_people_read_from_the_right(facts):
    assert all(facts["mirrored"])
    assert all(width <= 400 for width in facts["widths"].values()), facts["widths"]
