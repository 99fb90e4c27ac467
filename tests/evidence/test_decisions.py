"""What of a decision holds for another layer, and how a person's own rows are read."""

from __future__ import annotations

import json

import pytest

shapely = pytest.importorskip("shapely")
from georelay.evidence.decisions import Decision, Decisions, decision_words, ground_of, read_decision, seen_text  # noqa: E402
from made_outlines import RING, M, outlines, shifted, square, turned  # noqa: E402
from shapely.geometry import Polygon  # noqa: E402


def decision(geometry, choice="accept", time="2026-05-03T10:00:00.000Z", drawn=True, **more):
    each = outlines([geometry])
    outline = geometry.wkb if drawn else None
    return Decision("a", ground_of(each.digest[0]), choice, time=time, outline=outline, **more)


def test_a_decision_holds_for_the_same_ground_however_it_is_written():
    made = Decisions([decision(Polygon(RING))])
    same = outlines([Polygon(turned(RING)[::-1]), Polygon(shifted(RING, 0.05)), square(1, 1, 100)])
    assert {row: each.decision for row, each in made.of(same).items()} == {0: "accept", 1: "accept"}


def test_a_plot_whose_outline_changed_needs_a_new_decision():
    made = Decisions([decision(Polygon(RING))])
    moved = [(RING[0][0] + M, RING[0][1]), *RING[1:]]
    assert made.of(outlines([Polygon(moved)])) == {}


def test_without_an_outline_the_fingerprint_alone_decides():
    made = Decisions([decision(Polygon(RING), drawn=False)])
    assert list(made.of(outlines([Polygon(turned(RING)), Polygon(shifted(RING, 0.05))]))) == [0]


@pytest.mark.parametrize(
    ("times", "newest"),
    [
        (["2026-05-03T10:00:00Z", "2026-05-03T09:00:00Z"], 0),
        (["2026-05-03 10:00:00", "2026-05-03T10:00:01Z"], 1),
        (["2026-05-03T12:00:00+02:00", "2026-05-03T10:30:00Z"], 1),
        (["yesterday", "2020-01-01"], 1),
        (["", ""], 1),
        (["2026-05-03T10:00:00Z", "2026-05-03T10:00:00Z"], 1),
    ],
)
def test_the_newest_decision_counts_in_any_way_of_writing_time(times, newest):
    rows = [decision(Polygon(RING), time=time, reviewer=str(k)) for k, time in enumerate(times)]
    assert Decisions(rows).of(outlines([Polygon(RING)]))[0].reviewer == str(newest)


def test_a_newer_row_with_the_outline_counts_over_an_older_one_with_the_fingerprint():
    rows = [decision(Polygon(RING), "accept"), decision(Polygon(shifted(RING, 0.05)), "reject", "2026-06-01T00:00:00Z")]
    assert Decisions(rows).of(outlines([Polygon(RING)]))[0].decision == "reject"


@pytest.mark.parametrize(
    ("row", "choice"),
    [
        ({"decision": "accept"}, "accept"),
        ({"DECISION": " Accepted "}, "accept"),
        ({"Decision": "REJECT"}, "reject"),
        ({"decision": "Ask the supplier"}, "ask"),
        ({"decision": "put off"}, "later"),
    ],
)
def test_rows_of_anybodys_making_are_read(row, choice):
    assert read_decision(row).decision == choice


@pytest.mark.parametrize("word", ["", None, "perhaps", 7])
def test_a_word_that_is_no_decision_decides_nothing(word):
    row = read_decision({"decision": word, "ground": "ab"})
    assert len(Decisions([row])) == 0


def test_a_decision_is_told_in_words():
    told = Decision("a", "", "accept", "island in the river", "seen on site", "k.m.", "2026-05-03T10:00:00Z")
    assert decision_words(told) == "accepted on 2026-05-03 by k.m.: island in the river - seen on site"
    assert decision_words(Decision("a", "", "later")) == "put off"


def test_what_was_seen_is_json():
    told = json.loads(seen_text({"loss_ha": 0.44}, [{"rule": "overlap", "message": "\u00e9"}]))
    assert told == {"figures": {"loss_ha": 0.44}, "findings": [{"rule": "overlap", "message": "\u00e9"}]}
    assert json.loads(seen_text({})) == {}
