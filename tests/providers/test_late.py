"""What a provider declares names its work without importing it; each name leads to something that is there."""

from __future__ import annotations

import copy
import gc
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from georelay.providers.declare import Repeats
from georelay.providers.late import Late, LateModule
from georelay.providers.registry import discover
from georelay.providers.steps import Work

ROOT = Path(__file__).resolve().parent.parent.parent
OPERATIONS = [pytest.param(each, id=each.id) for provider in discover() for each in provider.operations]
ONLY_WHEN_ASKED = ("client", "http", "engine", "steps", "store", "work", "operations", "models", "requests", "sqlite3")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_all_that_an_operation_names_is_there(operation):
    late = {each.name: getattr(operation, each.name) for each in fields(operation)}
    found = {name: each.thing for name, each in late.items() if isinstance(each, Late)}
    assert all(callable(found[name]) for name in ("run", "collect", "check", "declares") if name in found)
    assert isinstance(found.get("work", operation.work), (Work, type(None)))
    assert isinstance(found.get("repeats", operation.repeats), (Repeats, type(None)))


@pytest.mark.parametrize("provider", discover(), ids=lambda provider: provider.id)
def test_a_provider_names_how_it_looks_at_a_job(provider):
    assert callable(getattr(provider.look, "thing", provider.look))
    assert callable(getattr(provider.connect, "thing", provider.connect))


def test_declaring_every_provider_imports_nothing_of_their_work():
    """In a new process: here everything is imported already."""
    ask = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('georelay', r'{ROOT / '__init__.py'}', "
        f"submodule_search_locations=[r'{ROOT}'])\n"
        "sys.modules['georelay'] = module = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
        "from georelay.providers.registry import discover\n"
        "print(len(discover()), *sorted(sys.modules))\n"
    )
    count, *names = subprocess.run(
        [sys.executable, "-c", ask], text=True, capture_output=True, check=True
    ).stdout.split()
    assert int(count) >= 3
    ours = [name for name in names if name.startswith("georelay.providers.")]
    assert [name for name in ours if name.rpartition(".")[2] in ONLY_WHEN_ASKED] == []
    assert [name for name in names if name in ONLY_WHEN_ASKED] == []


def test_the_module_is_imported_by_the_first_call(monkeypatch):
    monkeypatch.delitem(sys.modules, "wave", raising=False)
    late = Late("wave", "Wave_read")
    assert "wave" not in sys.modules and repr(late) == "wave.Wave_read"
    with pytest.raises(FileNotFoundError):
        late("there is no such file.wav")
    assert "wave" in sys.modules


def test_a_member_is_that_of_the_thing():
    pairs = LateModule("json", "decoder").JSONDecoder
    assert pairs.decode(pairs(), "[1]") == [1]


def test_a_name_that_is_not_there_is_told_when_it_is_wanted():
    wrong = LateModule("json", "decoder").nothing_of_this_name
    with pytest.raises(ImportError, match="nothing_of_this_name"):
        wrong()


def test_what_is_late_can_be_copied():
    late = LateModule("json", "decoder").JSONDecoder
    assert copy.copy(late).thing is late.thing


@pytest.mark.parametrize("collects", [True, False])
@pytest.mark.parametrize("fails", ["", "raise ImportError('broken')", "raise ValueError"])
def test_no_garbage_is_collected_while_a_module_is_imported_and_then_as_before(tmp_path, monkeypatch, collects, fails):
    (tmp_path / "looks_at_gc.py").write_text(f"import gc\n{fails}\ncollects = gc.isenabled", encoding="utf-8")
    (tmp_path / "looks_at_once.py").write_text("import gc\nwas = gc.isenabled()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "looks_at_gc", raising=False)
    monkeypatch.delitem(sys.modules, "looks_at_once", raising=False)
    before = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        if fails:
            with pytest.raises((ImportError, ValueError)):
                Late("looks_at_gc", "collects")()
        else:
            assert Late("looks_at_gc", "collects")() is collects
        assert Late("looks_at_once", "was").thing is False
        assert gc.isenabled() is collects
    finally:
        (gc.enable if before else gc.disable)()
