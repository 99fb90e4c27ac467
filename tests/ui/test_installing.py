"""QGIS's own installer takes our zip, puts a newer one over a running older one, and removes it without a trace."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import ROOT, drive  # noqa: E402

BUILD = """
import sys
from pathlib import Path
import package
text = (package.ROOT / "metadata.txt").read_text(encoding="utf-8")
for name, version in (("old", "0.0.8"), ("new", "0.0.9")):
    changed = text.replace(f"version={package.version()}", f"version={version}").encode()
    package.build(Path(sys.argv[1], f"{name}.zip"), {"metadata.txt": changed})
"""


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("installing")
    subprocess.run([sys.executable, "-c", BUILD, str(folder)], cwd=ROOT / "dev", check=True)
    ini = folder / "profile" / "profiles" / "test" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nprocessing=true\n\n[app]\ncheckVersion=false\n", encoding="utf-8")
    (folder / "none").mkdir()
    seen = drive(
        folder,
        "installing",
        150,
        QGIS_PLUGINPATH=str(folder / "none"),
        ZIP_OLD=str(folder / "old.zip"),
        ZIP_NEW=str(folder / "new.zip"),
    )
    assert not seen.error, seen.error + seen.log[-3000:]
    assert "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts


def test_the_zip_is_installed_and_runs(facts):
    assert facts["before"] is False
    assert facts["first"] == [True, "0.0.8", True]


def test_a_newer_zip_takes_the_place_of_a_running_older_one(facts):
    assert facts["second"] == [True, "0.0.9", False]
    assert facts["algorithms"] > 60 and facts["actions"] >= 8


def test_nothing_but_the_jobs_is_left_after_it_was_uninstalled(facts):
    left = {name: what for name, what in facts["after"].items() if name not in ("items", "tasks")}
    assert not any(left.values()), left
    assert facts["folder"] is False
    assert "jobs.sqlite" in facts["home"]
