"""What QGIS and the plugin repository read before any code runs."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser()  # with interpolation, as the repository reads it: a lone percent breaks it
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


@pytest.mark.parametrize("key", REQUIRED)
def test_everything_required_is_there(general, key):
    assert general[key].strip()


def test_versions_and_processing_are_as_the_contract_says(general):
    assert general["name"] == "GeoRelay"
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


def test_the_icon_and_the_licence_are_there(general):
    assert (ROOT / general["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_changelog_knows_this_version(general):
    assert f"## {general['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_text_has_no_markup_and_no_byte_order_mark():
    raw = (ROOT / "metadata.txt").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"<" not in raw


KEPT = (".py", ".md", ".txt", ".toml", ".ts", ".sh", ".png", ".svg")  # and files without a suffix


def test_the_tree_holds_source_texts_and_pictures_and_nothing_large():
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no checkout")
    kept = [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    assert len(kept) > 500
    assert [path.name for path in kept if path.suffix and path.suffix not in KEPT] == []
    assert [path.name for path in kept if path.stat().st_size > 1_000_000] == []
