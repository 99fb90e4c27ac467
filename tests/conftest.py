"""Loads the checkout under the name ``georelay``, whatever its folder is called.

Our ``processing`` package would shadow QGIS's own if the checkout were on
``sys.path``; so it is taken off and the package is loaded from its place.
"""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [entry for entry in sys.path if Path(entry or os.curdir).resolve() != ROOT]

if "georelay" not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        "georelay", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    _package = importlib.util.module_from_spec(_spec)
    sys.modules["georelay"] = _package
    _spec.loader.exec_module(_package)


if importlib.util.find_spec("hypothesis"):  # the registry's tests do without it
    from hypothesis import HealthCheck, settings

    settings.register_profile("busy", suppress_health_check=[HealthCheck.too_slow])  # a loaded machine is no fault
    settings.load_profile("busy")


@pytest.fixture(autouse=True)
def _private_home(tmp_path, monkeypatch):
    """Each test has a job journal, sandbox state and environment of its own."""
    for name in list(os.environ):
        if name.startswith("GEORELAY_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("GEORELAY_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GEORELAY_POLL_SCALE", "0.01")


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    """The running QgsApplication; QGIS allows one in a process, so one that is there already is used."""
    from qgis.core import QgsApplication

    if QgsApplication.instance() is None:
        folder = tmp_path_factory.mktemp("qgis")
        (folder / "run").mkdir(mode=0o700)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "run"))
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(folder)
        application = QgsApplication([], True)
        application.initQgis()
        pytest.qgis_application = application  # it must outlive every test
    return QgsApplication.instance()
