"""Many a QGIS comes without shapely or requests, or with a broken one: all loads, and the rest of it works.

Only the checks need shapely, and only the services need requests: both say in one sentence how to get it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
sys.path.append(str(Path(__file__).resolve().parent))
from qgis_process import PROGRAM, ROOT, QgisProcess, need_qgis_with  # noqa: E402

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
        if parts[-1] not in sys.argv[2:]:
            importlib.import_module(".".join(["georelay", *parts]))
plugin = package.classFactory(None)
plugin.initProcessing()
print(len(QgsApplication.processingRegistry().providerById("georelay").algorithms()), "algorithms", flush=True)
import os
os._exit(0)
"""


MISSING = "raise ModuleNotFoundError('No module named ' + __name__, name=__name__)\n"
BROKEN = {
    "shapely": "raise ValueError('numpy.dtype size changed, may indicate binary incompatibility')\n",
    "requests": "from urllib3 import nothing_of_this_version\n",
}
NEEDS_REQUESTS = ("routing", "socks", "patience")  # imported when a request is made


@pytest.fixture(scope="module")
def hide(tmp_path_factory):
    """A folder that hides a library from every Python that has it on its path, or covers it with a broken one."""

    def hidden(library, body=MISSING):
        folder = tmp_path_factory.mktemp("hidden")
        (folder / library).mkdir()
        (folder / library / "__init__.py").write_text(body)
        need_qgis_with(str(folder))
        return str(folder)

    return hidden


@pytest.fixture(scope="module")
def blocked(hide):
    return hide("shapely")


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    from georelay.sandbox.samples import write_area, write_samples

    folder = tmp_path_factory.mktemp("samples")
    write_samples(folder / "plots.gpkg")
    write_area(folder / "area.geojson")
    return folder


@pytest.fixture(scope="module")
def run(tmp_path_factory, blocked):
    process = QgisProcess(tmp_path_factory.mktemp("profile"))
    return lambda algorithm, **parameters: process.run(algorithm, {"PYTHONPATH": blocked}, **parameters)


@pytest.mark.parametrize("body", ("missing", "broken"))
@pytest.mark.parametrize("library", BROKEN)
def test_every_module_loads_and_every_algorithm_is_there(hide, tmp_path, library, body):
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "PYTHONPATH": hide(library, MISSING if body == "missing" else BROKEN[library]),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    command = [sys.executable, "-c", EVERYTHING, str(ROOT), *(NEEDS_REQUESTS if library == "requests" else ())]
    done = subprocess.run(command, env=environment, text=True, capture_output=True, timeout=120)
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


SERVICES = (
    ("epochlistcollections", {}, "Epoch"),
    ("epochbatchprocess", {"INPUT": "plots.gpkg"}, "Epoch"),
    ("beodextract", {"INPUT": "area.geojson", "PROJECT_NAME": "Accra"}, "BrightEarth"),
    ("mapflowprocess", {"INPUT": "area.geojson", "MODEL": "🏠 Buildings"}, "Mapflow"),
)
TOLD = {
    "missing": ("which this QGIS lacks. To get it, ", MISSING),
    "broken": ("which is here but broken: it cannot be loaded (cannot import name", BROKEN["requests"]),
}


@pytest.mark.parametrize("how", TOLD)
@pytest.mark.parametrize("algorithm, given, service", SERVICES, ids=[name for name, *_ in SERVICES])
def test_a_service_says_how_to_get_requests(hide, samples, tmp_path, tmp_path_factory, algorithm, given, service, how):
    words, body = TOLD[how]
    run = QgisProcess(tmp_path_factory.mktemp("profile")).run
    places = {name: samples / value if name == "INPUT" else value for name, value in given.items()}
    places.update(CONNECTION="sandbox", OUTPUT=str(tmp_path / "out.gpkg"))
    outcome = run(algorithm, {"PYTHONPATH": hide("requests", body)}, **places)

    assert outcome.code == 1 and "Traceback" not in outcome.stderr
    assert f"Asking {service}" in outcome.sentence and "needs the Python library requests, " in outcome.sentence
    assert words in outcome.sentence and outcome.sentence.strip().endswith("restart QGIS then. Nothing was sent.")
    assert not any(tmp_path.iterdir()), "no empty file is left behind"


NUMPY = {
    "missing": ("GeoRelay needs the Python library numpy, which this QGIS lacks. To get it, ", MISSING),
    "broken": ("numpy, which is here but broken: it cannot be loaded (Un", "raise ImportError('Unable to import')\n"),
}
NAMES = """
import importlib.util, json, pathlib, sys
from qgis.core import QgsApplication, QgsProcessingContext
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
root = pathlib.Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("georelay", root / "__init__.py", submodule_search_locations=[str(root)])
package = importlib.util.module_from_spec(spec)
sys.modules["georelay"] = package
spec.loader.exec_module(package)
class Bar:
    def pushMessage(self, *said):
        told.append(said[1])
class Iface:
    def messageBar(self):
        return Bar()
told = []
plugin = package.classFactory(Iface() if sys.argv[2] == "desktop" else None)
plugin.initGui() if sys.argv[2] == "desktop" else plugin.initProcessing()
found = [[each.name(), each.displayName(), each.group(), each.groupId()]
         for each in QgsApplication.processingRegistry().providerById("georelay").algorithms()]
refused = QgsApplication.processingRegistry().algorithmById("georelay:checkplots").canExecute()[1]
plugin.unload()
left = QgsApplication.processingRegistry().providerById("georelay") is not None
print(json.dumps({"found": sorted(found), "told": told, "refused": refused, "left": left}), flush=True)
import os
os._exit(0)
"""


def names(tmp_path, how, path=""):
    (tmp_path / "run").mkdir(mode=0o700, exist_ok=True)
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    done = subprocess.run(
        [sys.executable, "-c", NAMES, str(ROOT), how], env=environment, text=True, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("how", NUMPY)
def test_without_numpy_the_toolbox_holds_the_same_names_and_the_desktop_says_why_they_do_not_work(hide, tmp_path, how):
    words, body = NUMPY[how]
    lacking, whole = names(tmp_path, "desktop", hide("numpy", body)), names(tmp_path, "toolbox")

    assert lacking["found"] == whole["found"] and len(whole["found"]) > 50
    assert len(lacking["told"]) == 1 and words in lacking["told"][0] and words in lacking["refused"]
    assert whole["told"] == [] and whole["refused"] == "" and not lacking["left"]


@pytest.mark.parametrize("how", NUMPY)
@pytest.mark.parametrize("algorithm", ("checkplots", "epochlistcollections"))
def test_without_numpy_qgis_process_says_how_to_get_it(hide, samples, tmp_path, algorithm, how):
    words, body = NUMPY[how]
    outcome = QgisProcess(tmp_path / "profile").run(
        algorithm, {"PYTHONPATH": hide("numpy", body)}, INPUT=samples / "plots.gpkg"
    )
    assert outcome.code == 1 and words in outcome.stderr
    ours = [line for line in outcome.stderr.splitlines() if 'File "' in line and "georelay" in line]
    assert ours == [], "QGIS's own plugin Processing breaks without numpy, and nothing else does"


LOCAL = (("checkplots", "ISSUES"), ("fixplots", "OUTPUT"), ("exporteudr", "OUTPUT"), ("listjobs", "OUTPUT"))


@pytest.mark.parametrize("algorithm, output", LOCAL, ids=[name for name, _ in LOCAL])
def test_without_requests_all_that_asks_no_service_works(hide, samples, tmp_path, algorithm, output):
    run = QgisProcess(tmp_path / "profile").run
    given = {} if algorithm == "listjobs" else {"INPUT": samples / "plots.gpkg"}
    given.update({"PRODUCER_COUNTRY": "GH", "ON_INVALID": 1} if algorithm == "exporteudr" else {})
    place = tmp_path / ("out.geojson" if algorithm == "exporteudr" else "out.gpkg")
    outcome = run(algorithm, {"PYTHONPATH": hide("requests")}, **given, **{output: place})

    assert outcome.code == 0 and place.exists(), outcome.stderr
