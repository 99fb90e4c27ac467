"""Whoever sent a job is told in QGIS's message bar when it ends: by any service, with or without docks, also later."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from georelay.ui.endings import SHORTEST, fitting

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

FORMS = ("{} is done. 28 of 420 plots: Deforestation found", "{}: 28 of 420 plots: Deforestation found")


@pytest.mark.parametrize(
    "name, room, words",
    [
        ("accra", 60, "accra is done. 28 of 420 plots: Deforestation found"),
        ("accra", 46, "accra: 28 of 420 plots: Deforestation found"),
        ("accra_2026_11_21", 46, "accr…_21: 28 of 420 plots: Deforestation found"),
        ("accra_2026_11_21", 10, "acc…_21: 28 of 420 plots: Deforestation found"),
        ("accra", 10, "accra: 28 of 420 plots: Deforestation found"),
    ],
)
def test_a_sentence_is_shortened_until_it_fits_and_keeps_its_figure(name, room, words):
    assert fitting(FORMS, name, len, room) == words


def test_a_name_keeps_its_beginning_and_its_end():
    assert fitting(("{}",), "abcdefghij", len, 0) == "abc…hij" and SHORTEST == 6


def seen(folder, **how):
    found = drive(folder, "told", 240, **how)
    assert not found.error, found.error + found.log[-3000:]
    assert not found.boxes and "Traceback" not in found.log, found.log[-3000:]
    return found.facts


def check_told(facts, figure):
    assert [buttons for _, buttons, *_ in facts["told"]] == [["Show on map", "Jobs"]] * 3
    accra, plots, roofs = facts["told"]
    assert re.fullmatch(r"accra(?: is done\.|:) [\d,]+ features in \d+ layers", accra[0]), "the shorter in little room"
    assert re.fullmatch(r"roofs(?: is done\.|:) [\d,]+ features in \d+ layers", roofs[0])
    assert figure in plots[0]
    assert plots[3].startswith("plots of the second delivery of the cooperative 2026-11-21 is done. "), "the whole"


def test_all_three_services_are_told_in_one_line_with_every_dock_open_in_a_small_window(tmp_path):
    facts = seen(tmp_path, size="1280x720")
    assert facts["sent"] == ["", "", ""] and facts["window"] == [1280, 720]
    check_told(facts, "28/420 Deforestation found")
    assert all(fits for _, _, fits, _ in facts["told"]), facts["told"]


def test_all_three_services_are_told_after_a_restart_with_no_dock_open(tmp_path):
    home = str(tmp_path / "home")
    assert seen(tmp_path / "first", PART="sent", GEORELAY_HOME=home, GEORELAY_POLL_SCALE="1")["sent"] == ["", "", ""]
    check_told(seen(tmp_path / "second", PART="again", GEORELAY_HOME=home), " of 420 plots: Deforestation found")
