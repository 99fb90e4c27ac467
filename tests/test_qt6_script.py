"""QGIS's own `pyqt5_to_pyqt6` gets through what is packaged and changes nothing; `make qt6` brings it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "dev"))
import qt6  # noqa: E402

pytestmark = pytest.mark.skipif(not qt6.PROGRAM.exists(), reason="make qt6 has not brought the script")
OLD = {
    "an enumeration": "from qgis.PyQt.QtCore import Qt\nrole = Qt.UserRole\n",
    "exec_": "def ask(dialog):\n    return dialog.exec_()\n",
    "PyQt5": "from PyQt5.QtCore import Qt\n",
}


def test_nothing_of_the_package_is_changed():
    sources = qt6.packaged()
    assert len(sources) > 300 and qt6.changes(sources) == ({}, "")


@pytest.mark.parametrize("what", OLD)
def test_what_is_old_is_changed_and_so_would_be_seen(what):
    changed, _ = qt6.changes({"old.py": OLD[what], "package/good.py": "x = 1\n"})
    assert list(changed) == ["old.py"]


def test_what_the_script_only_warns_of_is_told():
    _, said = qt6.changes({"a/old.py": "def show(combo, act):\n    combo.activated[str].connect(act)\n"})
    assert "a/old.py:2" in said and "activated[str]" in said


def test_a_file_that_it_cannot_read_is_no_success():
    with pytest.raises(SystemExit, match="did not get through"):
        qt6.changes({"broken.py": "def broken(:\n"})
