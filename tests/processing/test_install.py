"""The zip holds all that the plugin needs, is the same everywhere, and `make install` puts it where QGIS finds it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis_process import QgisProcess

ROOT = Path(__file__).resolve().parent.parent.parent
IMPORT_ALL = """
import importlib, pkgutil, sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import georelay
for each in pkgutil.walk_packages(georelay.__path__, "georelay."):
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
        print(each.name)
"""


def installed(folder: Path, *more: str, **environment: str) -> subprocess.CompletedProcess:
    """`make install` without make: what it prints, and nothing of this machine's own profile."""
    return subprocess.run(
        [sys.executable, str(ROOT / "dev" / "package.py"), "--install", *more],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder), "DISPLAY": "", **environment},
        capture_output=True,
        text=True,
    )


def place(folder: Path, profile: str = "default") -> Path:
    return folder / "profiles" / profile / "python" / "plugins" / "georelay"


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("installed")
    done = installed(folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_module_of_the_zip_is_imported_without_the_source_tree(archive):
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL],
        cwd=archive,
        env={**os.environ, "PYTHONPATH": str(place(archive).parent), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    shipped = {path.relative_to(place(archive)).parts[0] for path in place(archive).rglob("*.py")}
    assert {line.split(".")[1] for line in done.stdout.splitlines()} >= {each for each in shipped if "." not in each}


def test_an_installed_plugin_runs_in_qgis_process(tmp_path):
    process = QgisProcess(tmp_path)
    (tmp_path / "plugins" / "georelay").unlink()
    assert installed(tmp_path / "config").returncode == 0
    plots = tmp_path / "plots.geojson"
    plots.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": '
        '"Polygon", "coordinates": [[[10, 48], [10.001, 48], [10.001, 48.001], [10, 48.001], [10, 48]]]}}]}',
        encoding="utf-8",
    )
    done = process.run("checkplots", INPUT=plots, FINDINGS=tmp_path / "findings.gpkg")
    assert done.code == 0, done.stderr
    assert done.results["INVALID_COUNT"] == 0


def test_an_upgrade_leaves_no_file_of_the_older_version(archive):
    stale = place(archive) / "ui" / "of_an_older_version.py"
    stale.write_text("", encoding="utf-8")
    assert installed(archive).returncode == 0
    assert not stale.exists()
    assert sorted(each.name for each in place(archive).parent.iterdir()) == ["georelay"]


@pytest.mark.parametrize("profile", ["survey team", "Überblick", "x"])
def test_any_profile_may_be_named(tmp_path, profile):
    done = installed(tmp_path, "--profile", profile)
    assert done.returncode == 0, done.stderr
    assert (place(tmp_path, profile) / "metadata.txt").is_file()


@pytest.mark.parametrize("profile", ["..", "../elsewhere", "a/b", "a\\b"])
def test_a_profile_that_is_a_path_is_refused(tmp_path, profile):
    done = installed(tmp_path, "--profile", profile)
    assert done.returncode != 0
    assert "nothing was installed" in done.stderr
    assert list(tmp_path.rglob("*")) == []


def test_a_link_to_a_source_tree_is_left_alone(tmp_path):
    (tmp_path / "source").mkdir()
    place(tmp_path).parent.mkdir(parents=True)
    place(tmp_path).symlink_to(tmp_path / "source")
    done = installed(tmp_path)
    assert done.returncode != 0
    assert "was left alone" in done.stderr
    assert list((tmp_path / "source").iterdir()) == []


@pytest.mark.parametrize("qgis", ["3", "4"])
def test_the_profile_of_either_qgis_is_found_in_the_data_folder(tmp_path, qgis):
    done = installed(tmp_path, "--qgis", qgis, QGIS_CUSTOM_CONFIG_PATH="", XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert place(tmp_path / "QGIS" / f"QGIS{qgis}").is_dir()


def test_the_bytes_of_the_zip_depend_on_the_sources_alone(tmp_path):
    made = []
    for name, zone in (("one", "UTC"), ("two", "Asia/Tokyo")):
        code = f"import package; package.build(__import__('pathlib').Path({str(tmp_path / name)!r}))"
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT / "dev", env={**os.environ, "TZ": zone, "LC_ALL": "C"}, check=True
        )
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_two_zips_with_the_same_in_them_have_the_same_digest_however_they_are_packed(tmp_path):
    code = "import sys, pathlib, package; print(*map(package.digest, map(pathlib.Path, sys.argv[1:])))"
    for name, way, text in (("a", zipfile.ZIP_STORED, "x" * 99), ("b", zipfile.ZIP_DEFLATED, "x" * 99), ("c", 0, "x")):
        with zipfile.ZipFile(tmp_path / name, "w", way) as opened:
            opened.writestr("georelay/one.py", text)
            opened.writestr("georelay/two.py", "y")
    places = [str(tmp_path / name) for name in "abc"]
    done = subprocess.run([sys.executable, "-c", code, *places], cwd=ROOT / "dev", capture_output=True, text=True)
    one, two, other = done.stdout.split()
    assert one == two != other and len(one) == 64


def test_the_zip_holds_nothing_that_only_developers_need_and_is_small(archive):
    made = max((ROOT / "dist").glob("georelay-*.zip"), key=lambda path: path.stat().st_mtime)
    with zipfile.ZipFile(made) as opened:
        names = opened.namelist()
    tops = {name.split("/")[1] for name in names}
    assert not tops & {"tests", "dev", "benchmarks", "registry", "docs", "Makefile", "pyproject.toml"}
    assert made.stat().st_size < 2_000_000


@pytest.fixture
def release(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "dev"))
    import release as module

    return module


CHANGES = "# Changelog\n\n## 1.2.0 - 2026-12-01\n\n### Added\n- 100 % of <it>.\n\n## 1.1.0 - 2026-11-01\n- Older.\n"


def test_a_release_carries_the_changelog_of_its_version_alone(release):
    import configparser

    text = release.section(CHANGES, "1.2.0")
    made = release.with_changelog("[general]\nname=X\nchangelog=old\n    lines\nserver=False\n", "1.2.0", text)
    parser = configparser.ConfigParser()
    parser.read_string(made)
    assert parser["general"]["changelog"].splitlines() == ["1.2.0", "Added", "- 100 % of (it)."]
    assert (parser["general"]["name"], parser["general"]["server"]) == ("X", "False")


@pytest.mark.parametrize("version, words", [("1.3.0", "says nothing"), ("2.0.0", "no date"), ("3.0.0", "says nothing")])
def test_a_version_without_a_dated_section_is_not_released(release, version, words):
    changes = CHANGES + "\n## 2.0.0 - unreleased\n- Something.\n\n## 3.0.0 - 2026-12-24\n\n"
    with pytest.raises(SystemExit, match=words):
        release.section(changes, version)


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no clone")
def test_a_release_is_made_of_what_is_committed(tmp_path):
    """In a clone: refused while something is not committed, then zip, checksum and tag, and no second one."""

    def call(*arguments):
        return subprocess.run(arguments, cwd=tmp_path / "clone", capture_output=True, text=True)

    subprocess.run(["git", "clone", "-q", "--depth", "1", ROOT.as_uri(), str(tmp_path / "clone")], check=True)
    for name, value in (("user.name", "Tester"), ("user.email", "tester@example.org")):
        call("git", "config", name, value)
    changes = tmp_path / "clone" / "CHANGELOG.md"
    changes.write_text(changes.read_text(encoding="utf-8").replace("- unreleased", "- 2026-12-01"), encoding="utf-8")
    assert "not committed" in call(sys.executable, "dev/release.py").stderr
    call("git", "commit", "-qam", "Release")
    done = call(sys.executable, "dev/release.py")
    assert done.returncode == 0, done.stderr
    made = next((tmp_path / "clone" / "dist").glob("georelay-*.zip"))
    assert subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=made.parent, capture_output=True).returncode == 0
    assert call("git", "tag").stdout.split() == [made.stem.split("-")[1]]
    assert "already" in call(sys.executable, "dev/release.py").stderr
