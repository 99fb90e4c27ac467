"""Whose results go to a map by themselves is held by one window at a time, and taken over from one that is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from georelay.providers.awaited import Awaited

CHECKOUT = Path(__file__).resolve().parents[2]
HOLDER = """
import importlib.util, pathlib, sys
spec = importlib.util.spec_from_file_location('georelay', sys.argv[1] + '/__init__.py',
                                              submodule_search_locations=[sys.argv[1]])
sys.modules['georelay'] = importlib.util.module_from_spec(spec)
from georelay.providers.awaited import Awaited
awaited = Awaited(pathlib.Path(sys.argv[2]))
print(awaited.expect('j1'), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def windows(tmp_path):
    made = []

    def window():
        made.append(Awaited(tmp_path))
        return made[-1]

    yield window
    for each in made:
        each.let_go()


def test_one_window_holds_what_it_expects(windows):
    one, two = windows(), windows()
    assert one.expect("j1") and one.expect("j1") and not two.expect("j1")
    assert two.take_over() == [] and one.take_over() == ["j1"] and two.is_expected("j1")


def test_what_is_done_is_expected_by_nobody(windows):
    one, two = windows(), windows()
    one.expect("j1")
    one.done("j1")
    one.done("j1")
    assert not two.is_expected("j1") and two.take_over() == [] and one.take_over() == []
    assert two.expect("j1"), "it may be wanted again"


def test_what_is_let_go_is_taken_over_by_one(windows):
    one, two, three = windows(), windows(), windows()
    one.expect("j1")
    one.expect("j2")
    one.let_go()
    assert two.take_over() == ["j1", "j2"] and three.take_over() == [] and one.take_over() == []


def test_only_who_holds_it_may_say_that_it_is_done(windows):
    one, two = windows(), windows()
    one.expect("j1")
    two.done("j1")
    assert one.is_expected("j1")


def test_a_mark_that_cannot_be_removed_says_that_it_is_over(windows, monkeypatch):
    one, two = windows(), windows()
    one.expect("j1")

    def refused(path, missing_ok=False):
        raise PermissionError(path)

    with monkeypatch.context() as open_elsewhere:
        open_elsewhere.setattr(Path, "unlink", refused)
        one.done("j1")
    assert two.take_over() == [] and not two.is_expected("j1")


def test_a_mark_that_was_done_with_while_it_was_opened_is_not_taken(windows, tmp_path, monkeypatch):
    from georelay.providers import awaited

    one, two = windows(), windows()
    one.expect("j1")
    lock = awaited.try_lock

    def done_meanwhile(handle):
        one.done("j1")
        return lock(handle)

    monkeypatch.setattr(awaited, "try_lock", done_meanwhile)
    assert two.take_over() == [] and not (tmp_path / "awaited" / "j1").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_a_killed_window_lets_go(windows, tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(CHECKOUT), str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout.readline().strip() == "True"
        mine = windows()
        assert mine.take_over() == []
    finally:
        os.kill(other.pid, signal.SIGKILL)
        other.communicate()
    assert mine.take_over() == ["j1"]
