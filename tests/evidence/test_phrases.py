"""Every rule has words for a supplier, in every language there is."""

from __future__ import annotations

import pytest
from georelay.checks.rules import all_rules
from georelay.evidence.phrases import LANGUAGES, PHRASES, TOPIC_OF, told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language):
    english = PHRASES["en"]
    assert set(PHRASES[language]) == set(english)
    assert all(len(PHRASES[language][topic]) == len(english[topic]) for topic in english)
    assert all(text.strip() for words in PHRASES[language].values() for text in words)
    assert "{count}" in PHRASES[language]["page"][1] and "{total}" in PHRASES[language]["page"][1]
    assert "answer.gpkg" in PHRASES[language]["page"][6]


def test_every_rule_has_words():
    assert set(all_rules()) - set(TOPIC_OF) == set()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_no_sentence_is_left_in_english(language):
    same = [topic for topic, words in PHRASES[language].items() if set(words) & set(PHRASES["en"][topic])]
    assert same == []


def test_a_rule_that_nobody_knows_has_no_words():
    assert told("nosuch", "fr") == ("", "")
