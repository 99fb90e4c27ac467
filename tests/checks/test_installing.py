"""Where a library is missing or broken, the sentence says which, why, and what works on this platform."""

import subprocess
import sys
from pathlib import Path

import pytest
from georelay.checks import installing
from georelay.checks.installing import way_to_get, what_is_wrong

PYTHON = sys.executable
CHECKOUT = Path(__file__).resolve().parents[2]
RELEASES = {
    "ID=debian\nID_LIKE=\n": "sudo apt install python3-{}",
    'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n': "sudo apt install python3-{}",
    'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n': "sudo zypper install python3-{}",
    "ID=fedora\n": "sudo dnf install python3-{}",
    "ID=arch\n": "sudo pacman -S python-{}",
}
LIBRARIES = ("shapely", "numpy", "requests")


@pytest.fixture(autouse=True)
def plain(tmp_path, monkeypatch):
    """A Linux of which nothing is known, and a Python that is the system's own."""
    monkeypatch.setattr(installing, "OS_RELEASE", tmp_path / "os-release")
    monkeypatch.setattr(installing, "FLATPAK_INFO", tmp_path / "flatpak-info")
    monkeypatch.setattr(installing, "_is_kept_by_the_system", lambda: False)
    monkeypatch.setattr(installing, "own_copy", lambda library: None)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS"))
    monkeypatch.delenv("OSGEO4W_ROOT", raising=False)
    return tmp_path


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("release", RELEASES)
def test_a_distribution_brings_it_as_a_package(plain, release, library):
    (plain / "os-release").write_text(release)

    way = way_to_get(library, "linux")
    assert way == f"run: {RELEASES[release].format(library)}" and "pip" not in way


def test_pip_is_not_named_where_the_system_forbids_it(monkeypatch):
    assert "--user" in way_to_get("shapely", "linux")
    monkeypatch.setattr(installing, "_is_kept_by_the_system", lambda: True)
    assert way_to_get("shapely", "linux") == "install the package python3-shapely of your system"


def on_flatpak(plain, monkeypatch):
    (plain / "flatpak-info").write_text("[Application]\nruntime=runtime/org.kde.Platform/x86_64/6.8\n")


def on_conda(plain, monkeypatch):
    (plain / "conda-meta").mkdir()


def in_environment(plain, monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "elsewhere")


def with_setup(plain, monkeypatch):
    (plain / "etc" / "setup").mkdir(parents=True)
    (plain / "etc" / "setup" / "installed.db").write_text("INSTALLED.DB 2\n")
    monkeypatch.setenv("OSGEO4W_ROOT", str(plain))


def stand_alone(plain, monkeypatch):
    monkeypatch.setenv("OSGEO4W_ROOT", str(plain))


def in_app(plain, monkeypatch):
    (plain / "bin").mkdir()
    (plain / "bin" / "python3").write_text("")


PLATFORMS = {  # where, what makes it so: words of the cure, and what must not be in it
    ("linux", on_flatpak): (["install flathub org.kde.Sdk//6.8", "org.qgis.qgis install --user shapely"], ["apt"]),
    ("linux", on_conda): (["conda install -c conda-forge shapely"], ["pip"]),
    ("win32", on_conda): (["conda install -c conda-forge shapely"], ["pip", "OSGeo4W"]),
    ("darwin", on_conda): (["conda install -c conda-forge shapely"], ["pip"]),
    ("linux", in_environment): (["bin/python -m pip install shapely"], ["--user", "apt"]),
    ("win32", in_environment): (["python.exe -m pip install shapely"], ["--user", "OSGeo4W"]),
    ("win32", with_setup): (["OSGeo4W setup", "python3-shapely"], ["pip"]),
    ("win32", stand_alone): (["OSGeo4W Shell", "python3 -m pip install shapely"], ["setup", "--user"]),
    ("darwin", in_app): (["open the Terminal", "bin/python3 -m pip install shapely"], ["--user", "/Applications"]),
    ("darwin", stand_alone): (["/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install shapely"], ["--user"]),
}


@pytest.mark.parametrize("case", PLATFORMS, ids=lambda case: f"{case[0]} {case[1].__name__}")
def test_each_platform_has_a_way_of_its_own(plain, monkeypatch, case):
    platform, arrange = case
    arrange(plain, monkeypatch)
    words, not_words = PLATFORMS[case]

    way = way_to_get("shapely", platform)
    assert all(each in way for each in words) and not any(each in way for each in not_words), way


AGAIN = {  # where: how the library is put there anew, and how it is put there first
    ("linux", on_flatpak): ("install --user --force-reinstall shapely", "install --user shapely"),
    ("linux", on_conda): ("conda install --force-reinstall -c conda-forge", "conda install -c conda-forge"),
    ("linux", in_environment): ("pip install --force-reinstall shapely", "pip install shapely"),
    ("win32", with_setup): ("set the package to Reinstall: python3-shapely", "choose the package python3-shapely"),
    ("win32", stand_alone): ("pip install --force-reinstall shapely", "pip install shapely"),
    ("darwin", in_app): ("pip install --force-reinstall shapely", "pip install shapely"),
    ("linux", lambda plain, monkeypatch: None): ("install again the package python3-shapely", "install the package"),
}


@pytest.mark.parametrize("case", AGAIN, ids=lambda case: f"{case[0]} {case[1].__name__}")
def test_what_is_there_already_is_put_there_again(plain, monkeypatch, case):
    platform, arrange = case
    arrange(plain, monkeypatch)
    again, first = AGAIN[case]

    assert again in way_to_get("shapely", platform, again=True) and first in way_to_get("shapely", platform)
    assert "einstall" not in way_to_get("shapely", platform)


def test_the_python_of_the_app_is_the_one_beside_it(plain, monkeypatch):
    home = plain / "MacOS"
    (home / "bin").mkdir(parents=True)
    (home / "bin" / "python3").write_text("")
    monkeypatch.setattr(sys, "executable", str(home / "QGIS"))
    assert f"{home / 'bin' / 'python3'} -m pip" in way_to_get("shapely", "darwin")


REAL_OWN_COPY = installing.own_copy


@pytest.mark.parametrize("kind", ["a package", "a module", "a bare folder", "not there"])
def test_a_copy_of_ones_own_is_found_where_python_takes_it_first(tmp_path, monkeypatch, kind):
    name, place = f"library_of_a_test_{kind.split()[-1]}", tmp_path / "own"
    place.mkdir()
    if kind == "a package":
        (place / name).mkdir()
        (place / name / "__init__.py").write_text("")
    elif kind == "a module":
        (place / f"{name}.py").write_text("")
    elif kind == "a bare folder":
        (place / name).mkdir()
    monkeypatch.syspath_prepend(str(place))
    expected = {"a package": place / name, "a module": place / f"{name}.py"}.get(kind)

    assert REAL_OWN_COPY(name) is None, "it is not the person's own"
    monkeypatch.setenv("PYTHONPATH", str(place))
    assert REAL_OWN_COPY(name) == expected
    assert REAL_OWN_COPY("") is None and REAL_OWN_COPY("no.such.library") is None


BROKEN = {
    "missing": (ModuleNotFoundError("No module named 'shapely'", name="shapely"), ["lacks. To get it"], ["broken"]),
    "a part of it is missing": (
        ModuleNotFoundError("No module named 'shapely.lib'", name="shapely.lib"), ["lacks. To get it"], ["broken"],
    ),
    "another numpy": (
        ValueError("numpy.dtype size changed, may indicate binary incompatibility. Expected 96, got 88"),
        ["broken", "built for another version of numpy", "Expected 96"], ["lacks"],
    ),
    "numpy 1 under 2": (ImportError("numpy.core.multiarray failed to import"), ["another version of numpy"], ["lacks"]),
    "a name that numpy no longer has": (
        AttributeError("`np.float_` was removed in the NumPy 2.0 release."), ["another version of numpy"], ["lacks"],
    ),
    "numpy 1 under 2, in short": (AttributeError("_ARRAY_API not found"), ["version of numpy (_ARRAY_API"], ["lacks"]),
    "no GEOS": (OSError("Could not find lib geos_c.so"), ["broken", "cannot be loaded", "geos_c"], ["lacks."]),
    "a DLL": (ImportError("DLL load failed: not found.\nmore"), ["DLL load failed"], ["more", ".)"]),
    "another library is missing": (
        ModuleNotFoundError("No module named 'cffi'", name="cffi"), ["it needs cffi", "python3-cffi"], [],
    ),
    "no words at all": (SystemError(), ["broken", "SystemError"], []),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_missing_and_broken_are_told_apart(name):
    error, words, not_words = BROKEN[name]
    told = what_is_wrong("shapely", "Checking plots", error, "linux")

    assert all(each in told for each in words) and not any(each in told for each in not_words), told
    assert told.endswith("restart QGIS then.") and "\n" not in told


def test_what_is_broken_is_put_there_again_and_not_just_asked_for(plain):
    (plain / "os-release").write_text("ID=debian\n")
    told = what_is_wrong("shapely", "Checking plots", OSError("Could not find lib geos_c.so"), "linux")

    assert "To mend it, run: sudo apt install --reinstall python3-shapely;" in told


def test_the_own_copy_that_covers_that_of_the_system_is_named(monkeypatch):
    own = {"numpy": Path("/home/ada/.local/lib/python3.11/site-packages/numpy")}
    monkeypatch.setattr(installing, "own_copy", own.get)
    changed = ValueError("numpy.dtype size changed, may indicate binary incompatibility")

    assert f"To mend it, remove {own['numpy']}, which QGIS takes" in what_is_wrong("shapely", "It", changed, "linux")


LOOK = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location('georelay', sys.argv[1] + '/__init__.py',
                                              submodule_search_locations=[sys.argv[1]])
sys.modules['georelay'] = importlib.util.module_from_spec(spec)
from georelay.checks.installing import MissingLibrary, need
try:
    need(sys.argv[2], 'This')
except MissingLibrary as error:
    print(error)
"""
FAKES = {
    "raise ValueError('numpy.dtype size changed')": "(numpy.dtype size changed)",
    "import multiarray_of_a_numpy_that_is_gone": "it needs multiarray_of_a_numpy_that_is_gone",
    "from . import _nothing_of_that_name": "it cannot be loaded",
    "import ctypes; ctypes.CDLL('libgeos_of_nowhere.so')": "libgeos_of_nowhere.so",
    "import os; os.nothing": "it cannot be loaded",
    "print 'Python 2'": "it cannot be loaded",
    "raise ModuleNotFoundError('No module', name=__name__)": "lacks",
}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("body", FAKES)
def test_a_real_import_that_fails_ends_in_that_sentence(tmp_path, library, body):
    (tmp_path / library).mkdir()
    (tmp_path / library / "__init__.py").write_text(body + "\n")
    run = subprocess.run(
        [PYTHON, "-c", LOOK, str(CHECKOUT), library],
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
    )
    assert FAKES[body] in run.stdout, run.stderr[-2000:]
    assert f"This needs the Python library {library}, which" in run.stdout
    if "lacks." not in run.stdout:
        assert f"remove {tmp_path / library}, which QGIS takes before its own" in run.stdout
