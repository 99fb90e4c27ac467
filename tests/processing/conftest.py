"""A real QGIS with the plugin's algorithms, and a sandbox of its own for every test."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

_HERE = Path(__file__).resolve().parent
sys.path.extend([str(_HERE), str(_HERE.parent)])  # for made_layers, and qgis_process, the runner of these tests


@pytest.fixture(scope="session")
def plugin(qgis):
    """The plugin as QGIS loads it for qgis_process, in this process."""
    plugins = "/usr/share/qgis/python/plugins"
    if plugins not in sys.path:
        sys.path.append(plugins)
    from georelay import classFactory
    from osgeo import gdal
    from processing.core.Processing import Processing

    Processing.initialize()
    gdal.UseExceptions()  # as QGIS's own algorithms leave it for everyone in the process
    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


class Service:
    """A sandbox of this test, and what it was asked."""

    def __init__(self, box: Any) -> None:
        self.box, self.url = box, box.url

    def call(self, method: str, path: str, **more: Any) -> Any:
        answer = requests.request(method, self.url + "/_sandbox/" + path, timeout=30, **more)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def options(self, **values: Any) -> None:
        self.call("POST", "options", json={"epoch": values})

    def seconds(self, seconds: float) -> None:
        self.call("POST", "options", json={"sandbox.seconds": seconds})

    def fault(self, match: str, fault: str, **more: Any) -> None:
        self.call("POST", "faults", json={"match": match, "fault": fault, **more})

    def mend(self) -> None:
        self.call("DELETE", "faults")

    def advance(self, seconds: float) -> None:
        self.call("POST", "clock", json={"advance": seconds})

    def requests(self, path: str = "") -> list[dict[str, Any]]:
        return [each for each in self.call("GET", "requests") if path in each["path"]]

    def sent(self, method: str = "POST") -> list[str]:
        """The paths of what was sent to the API with that method."""
        return [each["path"] for each in self.requests() if each["method"] == method and "_sandbox" not in each["path"]]

    def collections(self) -> dict[str, dict[str, Any]]:
        """Every collection there is, by id, homonyms too."""
        return dict(self.box.state.all("epoch", "collection"))

    def submissions(self) -> list[int]:
        """How often each collection was sent."""
        return [each["submissions"] for each in self.collections().values()]

    def stored(self, collection_id: str) -> list[Any]:
        """(geometry, properties) of each plot that the sandbox keeps of an upload."""
        from georelay.sandbox.epoch.collections import plots_file

        lines = plots_file(self.box.state, collection_id).read_text(encoding="utf-8").splitlines()
        kept = [json.loads(line) for line in lines if line.strip()]
        return [(each["geometry"], each["properties"]) for each in kept]

    @property
    def environment(self) -> dict[str, str]:
        from georelay.sandbox.accounts import sandbox_token

        return {"GEORELAY_EPOCH_URL": self.url, "GEORELAY_EPOCH_TOKEN": sandbox_token()}


@pytest.fixture
def service(tmp_path):
    """A sandbox over this test's own home, so that the connection `sandbox` finds it; jobs end at once."""
    from georelay.sandbox.listening import announce, withdraw
    from georelay.sandbox.server import Sandbox

    with Sandbox(tmp_path / "home" / "sandbox", seconds=0.05) as box:
        announce(box)
        yield Service(box)
        withdraw(box)


@dataclass
class Done:
    """What an algorithm left: results, log, and the sentence where it failed."""

    results: dict[str, Any] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    error: str = ""

    def __getitem__(self, name: str) -> Any:
        return self.results[name]

    @property
    def text(self) -> str:
        return "\n".join([*self.log, *self.warnings, self.error])


@pytest.fixture
def run(plugin):
    """``run("checkplots", INPUT=...)`` in this process, by the same way as the toolbox; a failure is a `Done` too."""
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

    import processing

    class Listening(QgsProcessingFeedback):
        def __init__(self, done: Done) -> None:
            super().__init__(False)
            self.done = done

        def pushInfo(self, info):  # noqa: N802
            self.done.log.append(info)

        def pushDebugInfo(self, info):  # noqa: N802
            self.done.log.append(info)

        def pushWarning(self, warning):  # noqa: N802
            self.done.warnings.append(warning)

        def reportError(self, error, fatalError=False):  # noqa: N802, N803
            self.done.log.append(error)

    def call(algorithm: str, **parameters: Any) -> Done:
        done = Done()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = Listening(done)
        done.context = context
        try:
            done.results = processing.run(f"georelay:{algorithm}", parameters, context=context, feedback=feedback)
        except QgsProcessingException as error:
            done.error = str(error)
        return done

    return call


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The bundled sample plots, with planted defects."""
    from georelay.sandbox.samples import write_samples

    path = tmp_path_factory.mktemp("sample") / "plots.gpkg"
    write_samples(path)
    return path


@pytest.fixture(scope="session")
def few(tmp_path_factory):
    """The first dozen of the sample plots, which are sound."""
    from georelay.sandbox.samples import write_samples

    path = tmp_path_factory.mktemp("few") / "few.gpkg"
    write_samples(path, 420)
    from osgeo import ogr

    data = ogr.Open(str(path), 1)
    data.ExecuteSQL("DELETE FROM plots WHERE fid > 12")
    data = None
    return path


@pytest.fixture
def ways(plugin, monkeypatch):
    """The ways that outputs were written: `copied` for each that GDAL copied. ``ways.clear()`` begins anew."""
    from georelay.bridge import filling
    from georelay.processing import sinks

    monkeypatch.setattr(filling, "WORTH_IT", 0)
    taken, copy = [], sinks.copy_features
    monkeypatch.setattr(sinks, "copy_features", lambda *given: copy(*given) and not taken.append("copied"))
    fill = sinks.fill_points
    monkeypatch.setattr(sinks, "fill_points", lambda *given: fill(*given) and not taken.append("filled"))
    return taken


@pytest.fixture
def row_by_row(plugin, monkeypatch):
    """Calls to switch copying off."""
    from georelay.processing import sinks

    def switch():
        monkeypatch.setattr(sinks, "is_copied", lambda *given: False)
        monkeypatch.setattr(sinks, "is_filled", lambda *given: False)

    return switch
