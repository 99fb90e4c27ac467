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
    assert facts["nowhere"] == [True, True], "a finding without a place must leave the map where it is"
    assert facts["scale"] < 5000 and "crosses" in facts["meaning"]
    assert facts["filtered"] == 1
    assert facts["findings_layers_after"] == 1, "a second check replaces the findings of the first"
    assert facts["width"] <= 400


def test_a_newcomer_tries_everything_with_five_clicks(tmp_path):
    facts = seen_clean(tmp_path, "first_steps").facts
    assert facts["docks_at_start"] == [], "docks are off by default"
    assert (facts["Check_page"], facts["Services_page"], facts["Jobs_page"]) == (0, 0, 0)
    assert facts["toolbox"]
    assert facts["layers"] == ["Findings: Sample plots (synthetic)", "Sample plots (synthetic)"]
    assert facts["pages_after"] == [1, 1]
    assert facts["connection"] == "sandbox" and facts["operation"] == "epochbatchprocess"
    assert facts["send_enabled"] and facts["verb"].startswith("Send 4")
    assert facts["said"].startswith("Sent.")
    assert all(facts["tips"]), "a disabled button says why"
    assert facts["results"] == [["categorizedSymbol", 420, True, True, "ogr"]]
    assert facts["state"] == "done, results here" and "synthetic" in facts["job_facts"]
    assert facts["again"] == ["epochbatchprocess", True]


def test_every_operation_has_its_form_and_an_area_comes_back_as_layers(tmp_path):
    facts = seen_clean(tmp_path, "services").facts
    assert facts["forms"] >= 36 and facts["without_widget"] == {}
    assert facts["too_wide"] == {}, "every form fits a dock 360 pixels wide"
    assert facts["id_field"] == "plot_id"
    assert "have errors" in facts["stops"] and not facts["enabled_with_errors"]
    assert facts["before"].startswith("Before you send: 4") and "stay home" in facts["before"]
    assert facts["extent"] == ["Map extent", True]
    assert facts["drawing"] and facts["drawn"] == ["Drawn area", 1, True] and facts["given_up"] == [True, False]
    assert "ha" in facts["area_verb"] and facts["area_sent"].startswith("Sent.")
    assert {"Buildings", "Roads", "Terrain", "Trees"} <= set(facts["area_layers"])
    assert "on the map" in facts["area_words"]
    assert "Balance" in facts["account"]


def test_trouble_is_said_in_the_dock_and_a_dark_theme_stays_readable(tmp_path):
    facts = seen_clean(tmp_path, "trouble", THEME="Night Mapping").facts
    assert facts["disabled"] and "Collection id" in facts["reason"]
    assert "not found" in facts["refused"] and facts["buttons"] == ["Retry", "Details"]
    assert "GET /batch_progress" in facts["details"]
    assert "no connection 'gone'" in facts["unknown_connection"]
    assert facts["listed"] == "Number of collections: 0"
    assert facts["stopped"].startswith("Stopped")
    assert facts["more"] == "More (1 set)"
    assert not facts["master_password_asked"]


def test_a_connection_is_saved_without_its_secret_in_the_settings(tmp_path):
    facts = seen_clean(tmp_path, "options").facts
    assert "https://" in facts["refused"]
    assert facts["saved"] == [["work", "https://epoch.invalid", True, True]]
    assert "x" * 12 not in facts["settings_text"] and "epoch.invalid" in facts["settings_text"]
    assert facts["tested"] == "Epoch SCO2 answers through 'sandbox'."
    assert facts["downloads"] == 7


def test_unloading_twice_leaves_nothing_behind(tmp_path):
    facts = seen_clean(tmp_path, "unload").facts
    first, second = facts["rounds"]
    for left in (first, second):
        for thing in ("docks", "actions", "toolbars", "menus"):
            assert left[thing] == [], thing
        assert not left["provider"] and left["tasks"] == 0
    assert first["items"] == second["items"], "outlines on the map are taken away"
    assert facts["loaded"] and len(facts["again"]["docks"]) == 3 and facts["again"]["menus"] == ["GeoRelay"]
