"""`make load`, tried small: every part is measured at two sizes, and what it measured took place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
ROOT = Path(__file__).resolve().parent.parent


def load(tmp_path, *arguments):
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "TMPDIR": str(tmp_path),
    }
    command = [sys.executable, "-m", "benchmarks.load", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=400)


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl to compare with")
def test_each_line_stands_twice_and_the_second_time_with_its_growth(tmp_path):
    done = load(tmp_path, "--scale", "0.0003")
    assert done.returncode == 0, done.stdout + done.stderr
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in done.stdout.splitlines()[2:]]
    names = [name for name, *_ in rows]
    assert len(names) == 26 and all(names.count(name) == 2 for name in names), done.stdout
    assert {name.partition(" ")[0].rstrip(":,") for name in names} == {
        "checkplots", "fixplots", "exporteudr", "epochbatchprocess", "journal", "dock", "small", "one",
    }  # fmt: skip
    for name, _, spent, clock, megabytes, _ in rows:
        assert float(spent) >= 0 and float(clock) >= 0 and float(megabytes) > 5, name
    growths = [growth for *_, growth in rows]
    assert all(re.fullmatch(r"-?\d+\.\d\d", growth) for growth in growths if growth) and sum(map(bool, growths)) > 8


def test_a_part_that_is_not_there_is_refused(tmp_path):
    done = load(tmp_path, "--only", "plot")
    assert done.returncode == 2 and "There is no part plot." in done.stderr
