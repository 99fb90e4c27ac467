"""Two windows of QGIS at once over one home: each brings and tells its own job, and neither is in the other's way."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

WINDOWS = ("east", "west")


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    with ThreadPoolExecutor(2) as pool:
        started = {
            name: pool.submit(
                drive, tmp_path_factory.mktemp(name), "two_windows", 150, GEORELAY_HOME=str(home), NAME=name
            )
            for name in WINDOWS
        }
        found = {name: each.result() for name, each in started.items()}
    for each in found.values():
        assert not each.error, each.error + each.log[-3000:]
        assert not each.boxes and "Traceback" not in each.log, each.log[-3000:]
    return {name: each.facts for name, each in found.items()}


@pytest.mark.parametrize("name", WINDOWS)
def test_results_come_to_the_window_that_sent_the_job_and_to_no_other(facts, name):
    assert facts[name]["layers"] == sorted((name, "plots"))


@pytest.mark.parametrize("name", WINDOWS)
def test_the_end_of_a_job_is_told_in_its_own_window_alone(facts, name):
    (other,) = set(WINDOWS) - {name}
    assert any(each.startswith(f"{name} is done.") for each in facts[name]["told"])
    assert [each for each in facts[name]["told"] if each.startswith(other)] == []


@pytest.mark.parametrize("name", WINDOWS)
def test_both_lists_have_both_jobs_and_nobody_complains_of_the_other(facts, name):
    assert facts[name]["said"].startswith("Sent.") and facts[name]["complaints"] == []
    assert facts[name]["jobs"] == [["east", "succeeded"], ["west", "succeeded"]] and facts[name]["listed"] == 2
