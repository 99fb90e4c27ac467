"""Help opens a page of the package, as a local file: from the menu, each dock, each dialog, the Model Designer."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import ROOT, drive  # noqa: E402

BUILD = "import sys, package; from pathlib import Path; package.build(Path(sys.argv[1]))"
DOCKS = {"Check": "check", "Services": "beod", "Jobs": "jobs", "Imagery": "mapflow", "Review": "season"}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip, unpacked as QGIS's installer does."""
    folder = tmp_path_factory.mktemp("package")
    subprocess.run([sys.executable, "-c", BUILD, str(folder / "p.zip")], cwd=ROOT / "dev", check=True)
    with zipfile.ZipFile(folder / "p.zip") as archive:
        archive.extractall(folder)
    return folder / "georelay"


@pytest.fixture(scope="module")
def facts(package, tmp_path_factory):
    seen = drive(tmp_path_factory.mktemp("helped"), "helped", 150, PLUGIN=str(package))
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts


def page_of(addresses):
    """The name of the one local page that was asked for, which is there."""
    (address,) = addresses
    parts = urlsplit(address)
    path = Path(url2pathname(parts.path))
    assert parts.scheme == "file" and path.is_file() and path.suffix == ".html", address
    assert path.parent.name == "help" and "<h1" in path.read_text(encoding="utf-8")
    return path.stem


def test_the_menu_opens_the_first_page(facts):
    assert page_of(facts["menu"]) == "index"


@pytest.mark.parametrize("dock", DOCKS)
def test_each_dock_has_a_button_that_opens_the_page_about_it(facts, dock):
    assert page_of(facts["docks"][dock]) == DOCKS[dock]


def test_the_dock_of_services_opens_the_page_of_the_service_that_is_chosen(facts):
    assert {name: page_of(asked) for name, asked in facts["services"].items()} == {
        name: name for name in ("beod", "epoch", "mapflow")
    }


def test_the_help_button_of_every_algorithm_opens_a_page_of_the_package(facts):
    pages = {name: page_of(asked) for name, asked in facts["dialogs"].items()}
    assert len(pages) > 60 and set(pages) >= {"checkplots", "exporteudr", "mapflowprocess"}
    assert {pages["exporteudr"], pages["mapflowprocess"], pages["epochbatchprocess"]} == {
        "eudr-file",
        "mapflow",
        "epoch",
    }


def test_the_model_designer_opens_the_same_pages(facts):
    assert [page_of([each]) for each in facts["designer"]] == [
        page_of(facts["dialogs"][name]) for name in ("checkplots", "epochbatchprocess")
    ]
