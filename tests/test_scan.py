"""`make scan` finds what the plugin site would: one fault of each kind in a package of two files."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(
    not (ROOT / ".venv" / "scan" / "bin" / "bandit").exists(), reason="make scan has not brought its tools"
)
CLEAN = '"""A plugin."""\n\n\ndef classFactory(iface):\n    """The plugin."""\n    return None\n'
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
KEY = "AKIA" + "IOSFODNN7" + "QWERTYU"  # in pieces, so that no scan of this file finds it
FAULTS = {
    "bandit": "import subprocess\n\nsubprocess.call('ls', shell=True)\n",
    "detect-secrets": f"place = '{KEY}'\n",
    "flake8": "def ask():\n    return missing\n",
    "qgis-plugin-analyzer": "def ask(db, table):\n    return db.execute(f'PRAGMA table_info({table})')\n",
}


def scanned(tmp_path, text):
    archive = tmp_path / "plugin.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("plugin/__init__.py", CLEAN + "\n\n" + text if text else CLEAN)
        opened.writestr("plugin/metadata.txt", METADATA)
        opened.writestr("plugin/LICENSE", "free\n")
    command = [sys.executable, str(ROOT / "dev" / "scan.py"), str(archive)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def test_a_package_without_a_fault_passes(tmp_path):
    done = scanned(tmp_path, "")
    assert done.returncode == 0 and done.stdout.count("no findings") == len(FAULTS), done.stdout + done.stderr


@pytest.mark.parametrize("tool", FAULTS)
def test_a_fault_of_each_tool_stops_the_scan_and_is_named(tmp_path, tool):
    done = scanned(tmp_path, FAULTS[tool])
    assert done.returncode == 1, done.stdout + done.stderr
    told = [line for line in done.stdout.splitlines() if line.startswith(f"{tool}: ")]
    assert told and not told[0].endswith("no findings") and "__init__.py" in done.stdout


def test_a_package_that_no_tool_can_read_is_no_clean_one(tmp_path):
    done = scanned(tmp_path, "def broken(:\n")
    assert done.returncode == 1 and "bandit: no findings" not in done.stdout, done.stdout + done.stderr
