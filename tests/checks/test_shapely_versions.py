"""shapely 1.8 (Debian 12) and shapely 2 give the same findings, to the last sentence and place."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
SHAPELY2 = CHECKOUT / ".venv" / "shapely2"


def _findings(first, *paths):
    """What the script prints with the folder first on the path, and the shapely it says it used."""
    path = os.pathsep.join(filter(None, [first, os.environ.get("PYTHONPATH", "")]))
    command = [sys.executable, str(HERE / "findings_of.py"), str(CHECKOUT), *map(str, paths)]
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path}, timeout=300)
    assert run.returncode == 0, run.stderr[-3000:]
    version = next(line for line in run.stderr.splitlines() if line.startswith("shapely"))
    return [json.loads(line) for line in run.stdout.splitlines()], version


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The bench's layer: plots with planted defects, overlaps and copies."""
    sys.path.insert(0, str(CHECKOUT / "benchmarks"))
    from checks_layer import plots

    sys.path.remove(str(CHECKOUT / "benchmarks"))
    path = tmp_path_factory.mktemp("made") / "plots.wkb"
    path.write_bytes(b"".join(struct.pack("<I", len(wkb)) + wkb for wkb in plots(6000)))
    return path


def _compare(*paths):
    if not list((SHAPELY2 / "shapely").glob(f"lib.*{sys.version_info[0]}{sys.version_info[1]}*")):
        pytest.skip("there is no second shapely here; make setup brings it on Debian 12")
    ours, version = _findings("", *paths)
    if version == "shapely 2":
        pytest.skip("the system's own shapely is 2 as well")
    theirs, other = _findings(str(SHAPELY2), *paths)
    assert (version, other) == ("shapely 1.8", "shapely 2")
    assert [line[:6] for line in theirs] == [line[:6] for line in ours]
    for gap, near in ((False, 1e-12), (True, 1e-3)):  # the last bit is GEOS's, and the outline of a gap
        told = [[line[6:] for line in lines if len(line) > 6 and (line[3] == "gap") is gap] for lines in (ours, theirs)]
        np.testing.assert_allclose(*map(_places, told), rtol=near, atol=near)
    return ours


def _places(told):
    return np.array(told, dtype=float).reshape(-1, 2)


def test_a_made_layer_has_the_same_findings_with_both(made):
    lines = _compare(made)
    rules = {line[3] for line in lines if len(line) > 6}
    assert {"self_intersection", "overlap", "duplicate_geometry", "spike", "sliver"} <= rules


@pytest.mark.parametrize("folder", ["plots", "defects", "validity"])
def test_real_layers_have_the_same_findings_with_both(data_folder, folder):
    assert len(_compare(data_folder / folder)) > 50
