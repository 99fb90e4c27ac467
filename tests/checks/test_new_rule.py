"""A new rule is one file: that of CONTRIBUTING, put into a copy, is found, told and explained like all others."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
USE = """
import numpy as np
from georelay.checks.engine import Batch, Layer, Options, check
from georelay.checks.report import as_html
from georelay.checks.rules import all_rules
from shapely.geometry import box

plots = [box(10, 1.1234567, 10.01, 1.2), box(10, 70.1234567, 10.01, 70.2)]
report = check([Batch(np.array([1, 2]), [plot.wkb for plot in plots])], Layer("plots"), Options(rules={"polar_plot"}))
print(list(report.findings.feature_id), list(report.findings.message), all_rules()["polar_plot"].title)
print("Beyond a polar circle" in as_html(report, "plots"))
"""


def test_the_rule_of_contributing_works_in_a_copy(tmp_path):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    written = re.search(r"## Adding a rule\n.*?```python\n(.*?)```", text, re.S).group(1)
    copy = tmp_path / "georelay"
    copy.mkdir()
    for name in ("__init__.py", "language.py"):
        shutil.copy(ROOT / name, copy)
    shutil.copytree(ROOT / "checks", copy / "checks", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "checks" / "rules" / "polar_plot.py").write_text(written, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", USE], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "[2] ['This plot lies beyond a polar circle, where no cocoa grows.'] Beyond a polar circle",
        "True",
    ]
