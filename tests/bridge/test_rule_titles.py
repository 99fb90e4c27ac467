"""Sentences for people call a rule by its title, in their language; its id stands in tables only."""

from __future__ import annotations

import ast
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from georelay.checks.rules import all_rules

pytest.importorskip("qgis.core")

ROOT = Path(__file__).resolve().parents[2]
IN_WORDS = {"rule_title", "by_rule", "counts"}  # what makes words of rules
NAMED_SO = {"rule", "rules", "warnings", "errors"}  # what such a sentence calls them


@pytest.mark.parametrize("rule", all_rules())
def test_each_rule_is_told_by_its_title(rule):
    from georelay.bridge.checking import by_rule, counts

    findings = SimpleNamespace(
        rule=np.array([rule, rule]), plot_id=np.array(["P1", "P2"]), severity=np.array(["error", "warning"])
    )
    title = all_rules()[rule].title
    assert by_rule(findings) == f"{title}: 2 (plot P1, P2)"
    assert counts(SimpleNamespace(findings=findings), "error") == f"{title} (1)"


def test_a_rule_is_told_in_the_language_of_the_person(monkeypatch):
    from georelay.bridge import checking

    monkeypatch.setattr(checking, "tr", lambda text, **values: f"<{text}>".format(**values))
    assert checking.rule_title("spike") == "<Spike>"


def sentences():
    """(place, names of functions that make the value, whole function) for each sentence that names rules."""
    for layer in ("bridge", "processing", "providers", "ui"):
        for path in sorted((ROOT / layer).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for function in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
                for call in (each for each in ast.walk(function) if isinstance(each, ast.Call)):
                    if getattr(call.func, "id", "") in ("tr", "trn"):
                        for word in call.keywords:
                            if word.arg in NAMED_SO:
                                yield f"{path.relative_to(ROOT)}:{call.lineno}", word.value, function


def _set_in(assignment):
    return {each.id for target in assignment.targets for each in ast.walk(target) if isinstance(each, ast.Name)}


def made_by(value, function):
    """The functions that a value comes from, also by way of a variable."""
    names = {each.id for each in ast.walk(value) if isinstance(each, ast.Name)}
    sources = [each.value for each in ast.walk(function) if isinstance(each, ast.Assign) and names & _set_in(each)]
    return names | {each.id for source in sources for each in ast.walk(source) if isinstance(each, ast.Name)}


def test_no_sentence_names_a_rule_by_its_id():
    found = list(sentences())

    assert len(found) >= 6
    assert [place for place, value, function in found if not made_by(value, function) & IN_WORDS] == []
