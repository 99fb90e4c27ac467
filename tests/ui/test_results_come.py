"""A running job's results come by themselves, once, whatever became of the QGIS that sent it. In the real desktop."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402


def seen(folder, **environment):
    found = drive(folder, "restarted", 150, **environment)
    assert not found.error, found.error + found.log[-3000:]
    assert not found.boxes, found.boxes
    assert "Traceback" not in found.log, found.log[-3000:]
    return found.facts


@pytest.mark.parametrize("part", ("reloaded", "upgraded"))
def test_results_come_after_the_plugin_was_loaded_anew(tmp_path, part):
    facts = seen(tmp_path, PART=part)

    assert facts["before"] == [], "the job was still running when the plugin went away"
    assert len(facts["brought"]) == 1 and facts["brought"][0].startswith("plots"), facts["brought"]
    assert facts["waits"] == []


def killed(tmp_path, **how):
    """A home whose journal has a job that was running when its QGIS was killed."""
    home = str(tmp_path / "home")
    facts = seen(tmp_path / "first", PART="killed", GEORELAY_HOME=home, GEORELAY_POLL_SCALE="1", **how)
    assert facts["before"] == [] and len(facts["waits"]) == 1
    return home


def test_results_come_after_qgis_was_killed_and_started_again(tmp_path):
    home = killed(tmp_path)
    facts = seen(tmp_path / "second", PART="started", GEORELAY_HOME=home)
    assert len(facts["brought"]) == 1 and facts["waits"] == []
    assert facts["jobs"] == [["succeeded", 1]], "one job, whose results were brought once"

    again = seen(tmp_path / "third", PART="started", GEORELAY_HOME=home, STAYS="8")
    assert again["brought"] == [] and again["jobs"] == [["succeeded", 1]], "what came once does not come again"


def test_with_two_windows_the_results_of_a_run_that_waited_come_in_one_of_them(tmp_path):
    home = killed(tmp_path, WAITS="yes")
    with ThreadPoolExecutor(2) as pool:
        windows = [
            pool.submit(seen, tmp_path / name, PART="started", GEORELAY_HOME=home, STAYS="25")
            for name in ("second", "third")
        ]
        facts = [each.result() for each in windows]
    assert sorted(len(each["brought"]) for each in facts) == [0, 1]
    assert all(each["waits"] == [] and each["jobs"] == [["succeeded", 1]] for each in facts)


def test_the_job_list_of_an_earlier_version_is_taken_over_from_the_profile(tmp_path):
    older = tmp_path / "profile" / "profiles" / "test" / "georelay"
    assert seen(tmp_path, PART="finished", GEORELAY_HOME=str(older))["brought"]

    facts = seen(tmp_path, PART="taken_over", GEORELAY_HOME="")
    home = Path(facts["home"])
    assert home == tmp_path / "home" / ".local" / "share" / "georelay" and facts["listed"] == 1
    valid, count, source = facts["shown"]
    assert valid and count > 400 and source.startswith(str(home))
    assert all(each.startswith(str(home)) for each in facts["files"]), "its places are in the new home now"
    assert (older / "jobs.sqlite").is_file() and any(older.rglob("*.gpkg")), "the older one stays as it is"
