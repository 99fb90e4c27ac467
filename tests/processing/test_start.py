"""What loading the plugin brings along: declarations, and nothing of what is done with them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = ("numpy", "shapely", "requests", "urllib3", "osgeo", "sqlite3", "http.client", "email", "zipfile", "ssl")
OURS = ("checks.engine", "checks.rules", "evidence.decisions", "providers.http", "providers.engine", "providers.store")
WORK = ("bridge.uploads", "bridge.sources", "bridge.results", "processing.check", "processing.operation", "sandbox")
MOST = 90  # modules of ours; 69 when this was written
LOAD = """
import importlib.util, json, os, pathlib, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
root = pathlib.Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("georelay", root / "__init__.py", submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["georelay"] = package
before = set(sys.modules)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
loaded = sorted(set(sys.modules) - before)
provider = QgsApplication.processingRegistry().providerById("georelay")
kept = {each.name(): [[p.name() for p in each.parameterDefinitions()], [o.name() for o in each.outputDefinitions()]]
        for each in provider.algorithms()}
first = sorted(set(sys.modules) - before)
created = {}
for each in provider.algorithms():
    fresh = each.create({})
    created[each.name()] = [[p.name() for p in fresh.parameterDefinitions()],
                            [o.name() for o in fresh.outputDefinitions()]]
words = {each.name(): [each.displayName(), each.group(), each.shortHelpString() != "", each.helpUrl(), each.flags() ==
         each.create({}).flags(), each.tags(), not each.icon().isNull(), each.svgIconPath()] for each in
         provider.algorithms()}
again = {each.name(): [fresh.displayName(), fresh.group(), fresh.shortHelpString() != "", fresh.helpUrl(), True,
         fresh.tags(), not fresh.icon().isNull(), fresh.svgIconPath()] for each in provider.algorithms()
         for fresh in [each.create({})]}
refused = provider.algorithm("checkplots").checkParameterValues({"INPUT": "/no/such/file.gpkg"}, None or
          __import__("qgis.core").core.QgsProcessingContext())
plugin.unload()
print(json.dumps({"loaded": loaded, "first": first, "kept": kept, "created": created, "words": words, "again": again,
                  "refused": refused}), flush=True)
os._exit(0)
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    (folder / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "GEORELAY_HOME": str(folder / "home"),
    }
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(ROOT)], env=environment, text=True, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", HEAVY)
def test_no_library_is_imported_that_only_work_needs(start, name):
    assert [each for each in start["loaded"] if each == name or each.startswith(name + ".")] == []


@pytest.mark.parametrize("name", (*OURS, *WORK))
def test_nothing_of_the_work_is_imported(start, name):
    whole = f"georelay.{name}"
    assert [each for each in start["loaded"] if each == whole or each.startswith(whole + ".")] == []


def test_few_modules_are_imported_and_asking_for_the_inputs_imports_no_more(start):
    loaded, first = ([each for each in start[when] if each.startswith("georelay")] for when in ("loaded", "first"))
    assert 20 < len(loaded) <= MOST
    assert first == loaded


def test_what_is_shown_is_what_is_created(start):
    assert start["kept"] == start["created"] and len(start["kept"]) > 60
    assert start["words"] == start["again"]


def test_the_one_that_is_kept_judges_its_inputs_too(start):
    fine, words = start["refused"]
    assert not fine and "file.gpkg" in words


def test_the_repairs_to_leave_out_are_those_that_rules_have():
    from georelay.checks.rules import all_rules
    from georelay.processing.shown.repair import REPAIRED

    assert REPAIRED == tuple(name for name, rule in all_rules().items() if rule.repair)
