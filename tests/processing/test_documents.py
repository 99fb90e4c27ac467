"""The documents hold true: their commands run, their links lead somewhere, and every rule has its page and drawing."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from qgis_process import PROGRAM, QgisProcess

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.M | re.S)


def commands(page: Path) -> list[list[str]]:
    lines = [line for block in BLOCK.findall(page.read_text(encoding="utf-8")) for line in block.splitlines()]
    return [shlex.split(line, comments=True) for line in lines if line.startswith("qgis_process.bin ")]


@pytest.fixture(scope="module")
def pages():
    """The builder of the help, as a module."""
    sys.path.insert(0, str(ROOT / "dev"))
    try:
        spec = importlib.util.spec_from_file_location("help_pages", ROOT / "dev" / "help_pages.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        import rule_examples

        module.examples = rule_examples
        yield module
    finally:
        sys.path.remove(str(ROOT / "dev"))


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_the_commands_of_a_page_run_one_after_the_other(page, tmp_path):
    process = QgisProcess(tmp_path / "profile")
    work = tmp_path / "work"
    work.mkdir()
    env = process.environment(GEORELAY_HOME=str(tmp_path / "georelay"), GEORELAY_POLL_SCALE="0.1")
    for command in (each for each in commands(page) if each[1] != "plugins"):  # it is enabled in this profile
        done = subprocess.run([PROGRAM, *command[1:]], cwd=work, env=env, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, (command, done.stderr)
        wanted = [value for _, _, value in (each.partition("=") for each in command) if re.search(r"\.\w+$", value)]
        assert [name for name in wanted if not (work / name).exists()] == [], command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_of_a_page_are_there(page):
    targets = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [
        each for each in targets if "://" not in each and not (page.parent / each).exists() and each != "rules.md"
    ] == []


@pytest.mark.parametrize("dock", ["check", "services", "jobs", "imagery", "search", "review"])
def test_each_dock_is_shown_on_a_page_about_its_work(dock):
    shown = [page.name for page in PAGES if f"](images/{dock}_light.png)" in page.read_text(encoding="utf-8")]
    assert shown


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_and_algorithms_that_a_page_names_exist(plugin, page):
    from qgis.core import QgsApplication

    text = page.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    blocks = "\n".join(BLOCK.findall(text))
    targets = {*re.findall(r"`make ([a-z0-9-]+)", text), *re.findall(r"^make ([a-z0-9-]+)", blocks, re.M)}
    assert [each for each in targets if f"\n{each}:" not in makefile] == []
    registry = QgsApplication.processingRegistry()
    named = set(re.findall(r"georelay:(\w+)", text)) - {"model_"}
    assert [each for each in named if registry.algorithmById(f"georelay:{each}") is None] == []


def test_every_rule_has_an_example_that_its_check_finds(pages):
    pages.georelay()
    from georelay.checks.rules import all_rules

    examples, words = pages.examples.EXAMPLES, pages.examples.IN_WORDS
    assert set(examples) | set(words) == set(all_rules()) and not set(examples) & set(words)
    missed = [name for name, example in examples.items() if pages.found(name, example).summary.get(name, 0) < 1]
    assert missed == []


def test_the_help_is_built_whole(pages, tmp_path):
    pages.HELP = tmp_path / "help"
    assert pages.build() == len(list(pages.DOCS.glob("*.md"))) + 1 + len(pages.rule_pages())
    for page in pages.HELP.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        links = [each for each in re.findall(r'(?:href|src)=["\']([^"\'#]+)', text) if "://" not in each]
        assert [each for each in links if not (page.parent / each).exists()] == [], page.name
    assert "<svg" in (pages.HELP / "rules" / "spike.html").read_text(encoding="utf-8")


def test_algorithms_open_the_page_of_their_topic_where_the_help_is_built(plugin):
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("georelay")
    pages = {algorithm.name(): algorithm.helpUrl() for algorithm in provider.algorithms()}
    if (ROOT / "help").is_dir():
        assert [name for name, page in pages.items() if not page.startswith("file://")] == []
    else:
        assert [name for name, page in pages.items() if page.startswith("file://")] == []
