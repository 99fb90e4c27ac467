"""The docks in the languages with the longest words: they speak them, and no button is pushed out of the window."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
for folder in (HERE, HERE.parent.parent / "dev"):
    sys.path.insert(0, str(folder))
import catalogue  # noqa: E402
from desktop import drive  # noqa: E402

sys.path.remove(str(HERE.parent.parent / "dev"))
TITLES = {
    "fr": ["Vérifier", "Services", "Tâches", "Imagerie", "Revue"],
    "de": ["Prüfen", "Dienste", "Aufträge", "Bilder", "Durchsicht"],
}


@pytest.mark.parametrize("code", TITLES)
def test_every_dock_fits_a_small_window(tmp_path, code):
    catalogue.build([code])
    seen = drive(tmp_path, "shots", timeout=150, size="1280x720", LOCALE=code)
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log
    assert seen.facts["titles"] == TITLES[code]
    assert max(seen.facts["widths"].values()) <= 360
    assert {name: found for name, found in seen.facts["hidden"].items() if found} == {}
    assert {name: found for name, found in seen.facts["unnamed"].items() if found} == {}
