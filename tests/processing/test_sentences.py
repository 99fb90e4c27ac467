"""Sentences name a field by its title: the names of parameters are for scripts only."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("providers", "processing", "bridge", "checks", "ui")
CODE = [each for folder in FOLDERS for each in (ROOT / folder).rglob("*.py")]
WORDS = {"URL", "JSON", "TMS", "COG"}  # words of English, and a code of a country
WANTED = {"NEW_RUN"}  # beside its title, in what is said to somebody whose job failed (the contract)
NAME = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b")


def algorithms(plugin):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("georelay").algorithms()


def sentences(tree):
    """Texts of more than one word that are not docstrings."""
    told = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in told:
            if " " in each.value.strip():
                yield each.lineno, each.value


def named(words, names):
    return [each for each in NAME.findall(words) if each in names - WORDS - WANTED]


def test_no_sentence_in_the_code_names_a_parameter(plugin):
    names = {each.name() for algorithm in algorithms(plugin) for each in algorithm.parameterDefinitions()}
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words[:80]}"
        for path in CODE
        for line, words in sentences(ast.parse(path.read_text("utf-8")))
        if named(words, names) and not words.startswith(("SELECT", "CREATE", "INSERT", "UPDATE", "DELETE"))
    ]
    assert found == []


STRANGE = (None, "", "no such thing", -1, [], {"a": 1}, "../up", "a/b", object())


def test_no_refusal_names_a_parameter_whatever_is_given(plugin):
    from qgis.core import QgsProcessingContext

    provoked = 0
    for algorithm in algorithms(plugin):
        names = {each.name() for each in algorithm.parameterDefinitions()}
        for definition in algorithm.parameterDefinitions():
            for value in STRANGE:
                fine, words = algorithm.create().checkParameterValues(
                    {"CONNECTION": "sandbox", definition.name(): value}, QgsProcessingContext()
                )
                provoked += not fine
                assert fine or not named(words, names), (algorithm.name(), definition.name(), value, words)
    assert provoked > 500


@pytest.mark.parametrize(
    "algorithm, values",
    [
        ("mapflowmosaic", {"MOSAIC_ID": "a/b"}),
        ("mapflowimage", {"IMAGE_ID": ".."}),
        ("mapflowresults", {"PROCESSING_ID": ","}),
        ("mapflowupdatemosaic", {"MOSAIC_ID": "m", "NAME": "", "TAGS": ""}),
        ("mapflowplannedimages", {"TEMPLATE_ID": "a/b"}),
        ("mapflowcost", {"SOURCE": 0}),
        ("mapflowcost", {"SOURCE": 1}),
        ("mapflowcost", {"SOURCE": 2}),
        ("mapflowcost", {"SOURCE": 3}),
        ("mapflowsearch", {}),
        ("mapflowimagepreview", {"URL": "ftp://nowhere.example/a.png"}),
        ("mapflowdeletemosaic", {"MOSAIC_ID": "m", "CONFIRM": False}),
        ("epochbatchprogress", {"COLLECTION_ID": " "}),
        ("epochexportstatement", {"COLLECTION_IDS": " , ", "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("beodlistscenarios", {"PROJECT_ID": "a/b"}),
    ],
)
def test_no_failure_names_a_parameter(run, service, algorithm, values):
    from qgis.core import QgsApplication

    made = QgsApplication.processingRegistry().algorithmById(f"georelay:{algorithm}")
    done = run(algorithm, CONNECTION="sandbox", **values)
    assert done.error and named(done.error, {each.name() for each in made.parameterDefinitions()}) == []
