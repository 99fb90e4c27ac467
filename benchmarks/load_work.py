"""What ``make load`` measures, one function for each line: each is called in a process of its own."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from .checks import _qgis
from .checks_package import ROOT, package

Spent = tuple[float, float]  # processor s, clock s
_KEPT: list[Any] = []


def check(path: str, out: str, count: int) -> Spent:
    outputs = {name: str(Path(out, f"{name}.gpkg")) for name in ("VALID", "INVALID", "ISSUES")}
    result, spent = _ran("checkplots", {"INPUT": _table(path), "PROFILE": 4, "ID_FIELD": "plotid", **outputs})
    if _rows(outputs["VALID"]) + _rows(outputs["INVALID"]) != count or not result["ISSUE_COUNT"]:
        raise SystemExit("Some of the plots are in none of the outputs.")
    return spent


def repair(path: str, out: str, count: int) -> Spent:
    places = {name: str(Path(out, f"{name}.gpkg")) for name in ("REJECTED", "CHANGE_LOG")}
    repaired = str(Path(out, "repaired.gpkg"))
    _, spent = _ran("fixplots", {"INPUT": _table(path), "OUTPUT": repaired, **places})
    if _rows(repaired) + _rows(places["REJECTED"]) != count:
        raise SystemExit("Some of the plots are neither repaired nor rejected.")
    return spent


def export(path: str, out: str) -> Spent:
    given = {"INPUT": path, "PRODUCER_COUNTRY": "GH", "ON_INVALID": 1, "OUTPUT": str(Path(out, "plots.geojson"))}
    _, spent = _ran("exporteudr", given)
    if not any(Path(out).glob("plots*.geojson")):
        raise SystemExit("There is no file for the EU.")
    return spent


def join(path: str, home: str, count: int) -> Spent:
    os.environ.update(GEORELAY_HOME=home, GEORELAY_POLL_SCALE="0.02")
    out = str(Path(home, "joined.gpkg"))
    given = {"INPUT": _table(path), "CONNECTION": "sandbox", "WAIT": True, "OUTPUT": out}
    _, spent = _ran("epochbatchprocess", given)
    if _rows(out, "uuid IS NOT NULL") != count:
        raise SystemExit("Some of the plots have no result.")
    return spent


def serve_sandbox(told: Any, home: str) -> None:
    """A sandbox that the connection ``sandbox`` of ``join`` finds by its home."""
    box = package("sandbox.server").Sandbox(Path(home, "sandbox"), seconds=0.05).start()
    package("sandbox.listening").announce(box)
    told.put(box.url)
    while True:
        time.sleep(60)


def keep_jobs(home: str, count: int) -> None:
    """As runs leave them: one transaction for the job, another for how it ended."""
    store = package("providers.store")
    journal, states = store.JobStore(Path(home)), list(store.JobState)
    for number in range(count):
        job = journal.add(
            store.Job(
                "", "epoch", "epochbatchprocess", "sandbox", "http://127.0.0.1", "", f"Season {number}", str(number)
            )
        )
        journal.change(job.id, state=states[number % len(states)], progress=number % 100, remote={"id": str(number)})


def list_jobs(home: str, count: int) -> None:
    journal = package("providers.store").JobStore(Path(home))
    for _ in range(10):
        if len(journal.list()) != count:
            raise SystemExit("Some of the jobs are not in the list.")


def show_jobs(home: str, count: int) -> Spent:
    """The model of the Jobs dock in a view: what opening it, sorting it and ten looks of its timer cost."""
    os.environ["GEORELAY_HOME"] = home
    application = _application()
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QTreeView

    context = package("bridge.context").Context(ROOT, lambda *anything: None)
    begun = time.process_time(), time.perf_counter()
    model, view = package("ui.jobs_model").JobsModel(context), QTreeView()
    view.setUniformRowHeights(True)
    view.setModel(model)
    view.resize(700, 500)
    view.show()
    model.take(context.store().list())
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.DescendingOrder)
        application.processEvents()
    for _ in range(10):
        model.take(context.store().list())
        application.processEvents()
    if model.rowCount() != count:
        raise SystemExit("Some of the jobs are not shown.")
    spent = time.process_time() - begun[0], time.perf_counter() - begun[1]
    view.setModel(None)
    return spent


def _application() -> Any:
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    _KEPT.append(application)  # torn down at the end of the process, it takes Python's objects with it
    return application


def _ran(algorithm: str, given: dict[str, Any]) -> tuple[dict[str, Any], Spent]:
    """What it gave, and what it took once QGIS had started."""
    processing = _qgis()
    plugin = package("plugin").GeoRelayPlugin(None)
    plugin.initProcessing()
    begun = time.process_time(), time.perf_counter()
    result = processing.run(f"georelay:{algorithm}", given)
    return result, (time.process_time() - begun[0], time.perf_counter() - begun[1])


def _table(path: str) -> str:
    return f"{path}|layername=plots"


def _rows(path: str, which: str = "") -> int:
    from osgeo import ogr

    data = ogr.Open(path)
    layer = data.GetLayer(0)
    if which:
        layer.SetAttributeFilter(which)
    return int(layer.GetFeatureCount())
