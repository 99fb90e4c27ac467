"""The real desktop where requests, shapely or numpy is missing or broken: the docks open, say in one sentence how to
get it, and what does not need it works."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]
from desktop import PROGRAM, drive  # noqa: E402
from qgis_process import need_qgis_with  # noqa: E402

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="QGIS Desktop is not installed")
MISSING = "raise ModuleNotFoundError('No module named ' + __name__, name=__name__)\n"
BROKEN = {
    "shapely": "raise ValueError('numpy.dtype size changed, may indicate binary incompatibility')\n",
    "requests": "from urllib3 import nothing_of_this_version\n",
}
NEEDS = "needs the Python library {}, which "


@pytest.fixture
def seen(tmp_path):
    def look(library, body):
        from georelay.sandbox.samples import write_samples

        write_samples(tmp_path / "plots.gpkg", 60)
        hidden = tmp_path / "hidden" / library
        hidden.mkdir(parents=True)
        (hidden / "__init__.py").write_text(body, encoding="utf-8")
        need_qgis_with(str(hidden.parent))
        off = "MetaSearch db_manager" + (" processing" if library == "numpy" else "")  # QGIS's own, which break
        found = drive(tmp_path, "lacking", 150, PYTHONPATH=str(hidden.parent), WITHOUT=off)
        assert not found.error, found.error + found.log[-3000:]
        ours = [line for line in found.log.splitlines() if 'File "' in line and "georelay" in line]
        assert ours == [] and found.boxes == [], found.log[-3000:]
        return found.facts

    return look


@pytest.mark.parametrize("how", ("missing", "broken"))
@pytest.mark.parametrize("library", ("requests", "shapely"))
def test_every_dock_opens_and_what_needs_the_library_says_how_to_get_it(seen, library, how):
    facts = seen(library, MISSING if how == "missing" else BROKEN[library])
    told = NEEDS.format(library) + ("this QGIS lacks" if how == "missing" else "is here but broken")
    cure = " To get it, run: " if how == "missing" else " To mend it, remove "  # the dock's bar shortens the rest
    place, other = ("service", "check") if library == "requests" else ("check", "service")

    assert len(facts["docks"]) == 5
    assert facts[place].count(told) == 1 and cure in facts[place], facts[place]
    assert "Traceback" not in facts[place] + facts[other] and "Python library" not in facts[other], facts[other]
    assert (facts["findings"] > 0) is (library == "requests"), "a check works without requests"
    assert (facts["lists"] > 0) is (library == "shapely"), "a service answers without shapely"


def test_without_numpy_the_desktop_says_so_once_and_the_toolbox_keeps_its_names(seen):
    facts = seen("numpy", MISSING)

    told = [each for each in facts["bar"] if "numpy" in each and "GeoRelay" in each]
    assert len(told) == 1 and "restart QGIS then" in told[0], facts["bar"]
    assert facts["algorithms"] > 50
