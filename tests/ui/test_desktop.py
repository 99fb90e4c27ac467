"""The docks in the real QGIS Desktop: each drive is a script of what a person does."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402


def seen_clean(tmp_path, name, **environment):
    seen = drive(tmp_path, name, **environment)
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes, seen.boxes
    assert "Traceback" not in seen.log, seen.log[-3000:]
    return seen


def test_a_layer_is_checked_and_its_findings_are_walked_through_on_the_map(tmp_path):
    facts = seen_clean(tmp_path, "check").facts
    assert facts["preset"] and facts["id"] == "plot_id"
    assert facts["verb"] == "Check 420 plots"
    assert facts["send"].startswith("Send 4") and "fit to send" in facts["summary"]
    assert facts["rules"]["self_intersection"] >= 3 and facts["rules"]["null_geometry"] == 2
    assert facts["findings_layers"] == [["Findings: plots", "QgsCategorizedSymbolRenderer"]]
    assert facts["nowhere"] == [True, True]
    assert facts["scale"] < 5000 and "crosses" in facts["meaning"]
    assert facts["filtered"] == 1
    assert facts["findings_layers_after"] == 1
