"""Many a QGIS comes without shapely: only the checks need it, and they say in one sentence how to get it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
sys.path.append(str(Path(__file__).resolve().parent))
from qgis_process import PROGRAM, ROOT, QgisProcess  # noqa: E402

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
EVERYTHING = """
import importlib, importlib.util, pathlib, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
root = pathlib.Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("georelay", root / "__init__.py", submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["georelay"] = package
spec.loader.exec_module(package)
for layer in ("bridge", "checks", "processing", "ui", "providers", "sandbox"):
    for path in sorted((root / layer).rglob("*.py")):
        parts = [part for part in path.relative_to(root).with_suffix("").parts if part != "__init__"]
        importlib.import_module(".".join(["georelay", *parts]))
plugin = package.classFactory(None)
plugin.initProcessing()
print(len(QgsApplication.processingRegistry().providerById("georelay").algorithms()), "algorithms", flush=True)
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def blocked(tmp_path_factory):
    """A folder that hides shapely from every Python that has it on its path."""
    folder = tmp_path_factory.mktemp("blocked")
    (folder / "shapely.py").write_text("raise ModuleNotFoundError('No module named shapely', name='shapely')\n")
    return str(folder)


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    from georelay.sandbox.samples import write_area, write_plots

    folder = tmp_path_factory.mktemp("samples")
    write_plots(folder / "plots.gpkg")
    write_area(folder / "area.geojson")
    return folder


@pytest.fixture(scope="module")
def run(tmp_path_factory, blocked):
    process = QgisProcess(tmp_path_factory.mktemp("profile"))
    return lambda algorithm, **parameters: process.run(algorithm, {"PYTHONPATH": blocked}, **parameters)


def test_every_module_loads_and_every_algorithm_is_there(blocked, tmp_path):
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        **os.environ, "PYTHONPATH": blocked, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    done = subprocess.run(
        [sys.executable, "-c", EVERYTHING, str(ROOT)], env=environment, text=True, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[0]) > 20


CHECKING = (
    ("checkplots", {}),
    ("fixplots", {"OUTPUT": "repaired.gpkg"}),
    ("exporteudr", {"PRODUCER_COUNTRY": "GH", "OUTPUT": "plots.geojson"}),
    ("epochbatchprocess", {"CONNECTION": "sandbox", "OUTPUT": "results.gpkg"}),
)


@pytest.mark.parametrize("algorithm, given", CHECKING, ids=[name for name, _ in CHECKING])
def test_what_checks_plots_says_how_to_get_it(run, samples, tmp_path, algorithm, given):
    places = {name: str(tmp_path / value) if name == "OUTPUT" else value for name, value in given.items()}
    outcome = run(algorithm, INPUT=samples / "plots.gpkg", **places)
    assert outcome.code == 1
    assert "needs the Python library shapely, which this QGIS lacks. To get it, " in outcome.sentence
    assert "Traceback" not in outcome.stderr
    assert not any(tmp_path.glob("*.g*")), "no empty file is left behind"


REST = (
    ("listjobs", {"OUTPUT": "jobs.gpkg"}, ""),
    ("epochlistcollections", {"CONNECTION": "sandbox", "OUTPUT": "collections.gpkg"}, ""),
    ("beodextract", {"PROJECT_NAME": "Accra", "CONNECTION": "sandbox", "OUTPUT": "town"}, "INPUT"),
    ("mapflowprocess", {"MODEL": "🏠 Buildings", "CONNECTION": "sandbox", "OUTPUT": "map.gpkg"}, "INPUT"),
    ("epochbatchprocess", {"CONNECTION": "sandbox", "OUTPUT": "results.gpkg"}, "FILE"),
)


@pytest.mark.parametrize("algorithm, given, takes", REST, ids=[name for name, *_ in REST])
def test_all_the_rest_works(run, samples, tmp_path, algorithm, given, takes):
    places = {name: str(tmp_path / value) if name == "OUTPUT" else value for name, value in given.items()}
    if takes:
        places[takes] = samples / "area.geojson"
    outcome = run(algorithm, **places)
    assert outcome.code == 0, outcome.stderr
    assert Path(places["OUTPUT"]).exists()
    if takes == "FILE":
        assert "area.geojson is sent unchecked. Checking plots needs the Python library shapely" in outcome.log
