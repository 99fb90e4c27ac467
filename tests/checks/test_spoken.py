"""A check in a language of brackets: every text of a person went through the layer, and nothing that is stored did."""

import re

import numpy as np
import pytest
from georelay import language
from georelay.checks.report import as_html

BOWTIE = "POLYGON((0 0,0.01 0.01,0.01 0,0 0.01,0 0))"
HOLED = "POLYGON((2 0,2.01 0,2.01 0.01,2 0.01,2 0),(2.002 0.002,2.004 0.002,2.004 0.004,2.002 0.002))"
OVER = "POLYGON((2.005 0.005,2.02 0.005,2.02 0.02,2.005 0.02,2.005 0.005))"
LINE = "LINESTRING(0 0,1 1)"
OUTSIDE = "POINT(5 95)"
OPEN = "POLYGON((4 0,4.01 0,4.01 0.01,4 0.01,4 0.000001))"
PLOTS = [BOWTIE, HOLED, HOLED, OVER, LINE, OUTSIDE, None, "POLYGON EMPTY"]
NAMES = list("abcdefgh")


@pytest.fixture
def brackets():
    language.speak(lambda source, number: f"⟦{source}⟧", "xx")
    yield
    language.speak(None)


def outside(said):
    """What of a text stands outside every bracket."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", said)) != said:
        said = inner
    return re.findall(r"[A-Za-z]{3,}", said)


@pytest.mark.parametrize("profile", [0, 3, 4])
def test_a_finding_is_said_whole_in_the_language(run_check, brackets, profile):
    report = run_check(PLOTS, ids=NAMES, profile=profile)
    assert len(report.findings) > 5
    assert not {(message, *outside(message)) for message in report.findings.message if outside(message)}


def test_what_is_judged_and_stored_is_the_same_in_every_language(run_check):
    english = run_check(PLOTS, ids=NAMES, profile=3).findings
    language.speak(lambda source, number: f"⟦{source}⟧", "xx")
    try:
        other = run_check(PLOTS, ids=NAMES, profile=3).findings
    finally:
        language.speak(None)
    for column in ("row", "rule", "severity", "feature_id", "plot_id"):
        assert list(getattr(english, column)) == list(getattr(other, column))
    assert np.array_equal(english.x, other.x, equal_nan=True)
    assert list(english.message) != list(other.message)


def test_the_report_is_said_whole_in_the_language(run_check, brackets):
    page = as_html(run_check(PLOTS, ids=NAMES, profile=3), when="12:00")
    body = re.sub(r"<style>.*?</style>|<script>.*?</script>", "", page, flags=re.S)
    texts = [each.strip() for each in re.split(r"<[^>]*>", body) if each.strip()]
    left = {text: outside(text) for text in _joined(texts) if outside(text)}
    left.pop("plots")  # the name of the layer
    assert not left, left


def _joined(texts):
    """Texts with the pieces of one bracket, which a tag may part, in one."""
    held = ""
    for text in texts:
        held += text
        if held.count("⟦") <= held.count("⟧"):
            yield held
            held = ""
