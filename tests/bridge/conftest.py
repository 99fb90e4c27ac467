"""One real QGIS for these tests, with a profile and an authentication database of its own."""

import os
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent / "providers"))  # for loopback, the server of these tests


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
