"""Which plots are flagged, and how figures read."""

from __future__ import annotations

import pytest
from georelay.evidence.flags import figures_of, flags_finding, flags_result, row_outcome, sentence_of


@pytest.mark.parametrize(
    ("row", "flagged"),
    [
        ({"outcome": "deforestation found"}, True),
        ({"OUTCOME": "Deforestation found "}, True),
        ({"outcome": "mine", "outcome_2": "deforestation found"}, True),
        ({"outcome": "no deforestation found"}, False),
        ({"outcome": "not assessed"}, False),
        ({"outcome": "partly assessed"}, False),
        ({"outcome": None}, False),
        ({}, False),
    ],
)
def test_only_deforestation_that_was_found_flags_a_result(row, flagged):
    assert flags_result(row) is flagged


@pytest.mark.parametrize(
    ("rule", "severity", "flagged"),
    [
        ("self_intersection", "error", True),
        ("overlap", "warning", True),
        ("claimed_before", "warning", True),
        ("spike", "warning", False),
        ("low_precision", "warning", False),
    ],
)
def test_errors_overlaps_and_claims_flag_a_plot(rule, severity, flagged):
    assert flags_finding(rule, severity) is flagged


def test_a_layer_without_outcome_is_told_from_an_empty_one():
    assert row_outcome({"a": 1}) is None and row_outcome({"outcome": None}) == ""


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"outcome": "deforestation found", "noncompliance_area_ha": 0.4412}, "Deforestation found: 0.4412 ha."),
        ({"outcome": "deforestation found"}, "Deforestation found."),
        ({"outcome": "not assessed", "noncompliance_area_ha": None}, "Not assessed."),
        ({}, ""),
    ],
)
def test_a_result_is_one_sentence(row, words):
    assert sentence_of(row) == words


def test_figures_read_as_words_with_units():
    row = {
        "plot_id": "a",
        "loss_area_ha": 1234.5678,
        "share_pct": 12.0,
        "is_coastal": False,
        "empty": None,
        "fid": 4,
        "emissions_tco2e": 0.000123456,
        "note": "two\nlines",
        "count": 7,
    }
    assert figures_of(row, ["plot_id"]) == [
        ("Loss area", "1,235 ha"),
        ("Share", "12 %"),
        ("Is coastal", "no"),
        ("Emissions", "0.0001235 t CO2e"),
        ("Note", "two lines"),
        ("Count", "7"),
    ]
