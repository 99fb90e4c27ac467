"""Where shapely is missing or broken, the sentence says which, why, and what works on this platform."""

import subprocess
import sys
from pathlib import Path

import pytest
from georelay.checks import installing
from georelay.checks.installing import way_to_get
from georelay.checks.shapes import how_to_get_shapely, what_is_wrong_with_shapely

CHECKOUT = Path(__file__).resolve().parents[2]
RELEASES = {
    "ID=debian\nID_LIKE=\n": "sudo apt install python3-shapely",
    'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n': "sudo apt install python3-shapely",
    'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n': "sudo zypper install python3-shapely",
    "ID=fedora\n": "sudo dnf install python3-shapely",
    "ID=arch\n": "sudo pacman -S python-shapely",
}


@pytest.fixture(autouse=True)
def plain(tmp_path, monkeypatch):
    """A Linux of which nothing is known."""
    monkeypatch.setattr(installing, "OS_RELEASE", tmp_path / "os-release")
    monkeypatch.setattr(installing, "FLATPAK_INFO", tmp_path / "flatpak-info")
    monkeypatch.setattr(installing, "_is_kept_by_the_system", lambda: False)
    for name in ("CONDA_PREFIX", "OSGEO4W_ROOT"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize("release", RELEASES)
def test_a_distribution_brings_it_as_a_package(plain, release):
    (plain / "os-release").write_text(release)

    assert RELEASES[release] in how_to_get_shapely("linux") and "--user" not in how_to_get_shapely("linux")


def test_pip_is_not_named_where_the_system_forbids_it(monkeypatch):
    assert "--user" in way_to_get("shapely", "linux")
    monkeypatch.setattr(installing, "_is_kept_by_the_system", lambda: True)
    assert way_to_get("shapely", "linux") == "install the package python3-shapely of your system"


def test_flatpak_conda_and_osgeo4w_have_ways_of_their_own(plain, monkeypatch):
    assert "OSGeo4W Shell" in way_to_get("shapely", "win32") and "QGIS.app" in way_to_get("shapely", "darwin")
    monkeypatch.setenv("OSGEO4W_ROOT", "C:/OSGeo4W")
    assert "OSGeo4W setup" in way_to_get("shapely", "win32")
    monkeypatch.setenv("CONDA_PREFIX", "/opt/conda")
    assert "conda install" in way_to_get("shapely", "linux")
    (plain / "flatpak-info").write_text("")
    assert "org.qgis.qgis" in way_to_get("shapely", "linux")


BROKEN = {
    "missing": (ModuleNotFoundError("No module named 'shapely'", name="shapely"), ["lacks"], ["broken"]),
    "another numpy": (
        ValueError("numpy.dtype size changed, may indicate binary incompatibility. Expected 96, got 88"),
        ["broken", "built for another version of numpy", "Expected 96"], ["lacks"],
    ),
    "numpy 1 under 2": (ImportError("numpy.core.multiarray failed to import"), ["another version of numpy"], ["lacks"]),
    "no GEOS": (OSError("Could not find lib geos_c.so"), ["broken", "cannot be loaded", "geos_c"], ["lacks."]),
    "a part of it": (ModuleNotFoundError("No module named 'packaging'", name="packaging"), ["needs packaging"], []),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_missing_and_broken_are_told_apart(name):
    error, words, not_words = BROKEN[name]
    told = what_is_wrong_with_shapely(error, "linux")

    assert all(each in told for each in words) and not any(each in told for each in not_words)
    assert "restart QGIS" in told and "\n" not in told


def test_a_shapely_of_another_numpy_ends_in_that_sentence(tmp_path):
    (tmp_path / "shapely.py").write_text("raise ValueError('numpy.dtype size changed')\n")
    script = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('georelay', sys.argv[1] + '/__init__.py', "
        "submodule_search_locations=[sys.argv[1]])\n"
        "sys.modules['georelay'] = importlib.util.module_from_spec(spec)\n"
        "sys.path.insert(0, sys.argv[2])\n"
        "from georelay.checks.shapes import MissingShapely, Shapes\n"
        "try:\n    Shapes()\nexcept MissingShapely as error:\n    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(CHECKOUT), str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert "here but broken: it was built for another version of numpy" in run.stdout, run.stderr[-2000:]
