"""What QGIS holds of the plugin once it has started and nobody has used it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

DOCKS = ("check_dock", "services_dock", "jobs_dock", "imagery_dock", "review_dock", "options", "parameter_form")
WORK = (
    "bridge.uploads",
    "bridge.sources",
    "bridge.layers",
    "checks.engine",
    "checks.rules",
    "providers.http",
    "sandbox",
)
MOST = 130  # modules of ours; 113 when this was written


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return drive(tmp_path_factory.mktemp("started"), "started")


def test_no_dock_and_nothing_of_the_work_is_imported_before_it_is_wanted(seen):
    assert not seen.error and seen.boxes == []
    loaded = seen.facts["loaded"]
    for name in (*(f"ui.{each}" for each in DOCKS), *WORK):
        whole = f"georelay.{name}"
        assert [each for each in loaded if each == whole or each.startswith(whole + ".")] == []
    assert 60 < len(loaded) <= MOST


def test_docks_are_imported_but_not_made_once_the_start_is_over_so_that_the_first_key_is_as_quick_as_a_click(seen):
    loaded, made = seen.facts["rested"]
    assert {f"georelay.ui.{each}" for each in DOCKS if each.endswith("_dock")} <= set(loaded) and made == []
    assert "georelay.sandbox" not in loaded and not [each for each in loaded if each.endswith(".client")], (
        "what services do waits for the first dock"
    )


def test_each_dock_is_imported_when_it_is_opened(seen):
    assert {f"georelay.ui.{each}" for each in DOCKS if each.endswith("_dock")} <= set(seen.facts["opened"])
