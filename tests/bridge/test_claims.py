"""Ground that was claimed before is told, whoever claimed it and in whatever CRS."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from georelay.bridge.claims import LAYER, claimed_plots  # noqa: E402
from georelay.bridge.plots_copy import PlotsCopy  # noqa: E402
from georelay.bridge.sources import LayerSource  # noqa: E402
from georelay.checks import engine  # noqa: E402
from georelay.providers.store import Job, JobStore  # noqa: E402
from georelay.sandbox.samples import write_samples  # noqa: E402
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer  # noqa: E402


def samples(path: Path) -> LayerSource:
    write_samples(path, 12)
    layer = QgsVectorLayer(f"{path}|layername=plots", "plots", "ogr")
    return LayerSource(layer, "plots", layer.crs(), QgsCoordinateTransformContext())


def journal_with(source: LayerSource, home: Path) -> JobStore:
    store = JobStore(home)
    job = store.add(Job("", "epoch", "epochbatchprocess", "work", "", "", "supplier A", "f"))
    copy = PlotsCopy(store.folder(job.id) / "plots.gpkg", source, "georelayid")
    copy.write(list(source.features())[:3], {1: "a", 2: "b", 3: "c"})
    copy.close()
    return store


def check(source, store, other=None):
    options = engine.Options(profile=4, compare=claimed_plots(store, other), compare_layer=LAYER)
    found = engine.check(source.batches(), source.layer(), options).findings
    return [str(message) for rule, message in zip(found.rule, found.message) if rule == "claimed_before"]


def test_plots_of_earlier_jobs_are_claimed(qgis, tmp_path):
    source = samples(tmp_path / "plots.gpkg")

    told = check(source, journal_with(source, tmp_path / "home"))

    assert len(told) == 3
    assert all("supplier A" in message for message in told)


def test_another_layer_is_looked_at_beside_the_jobs(qgis, tmp_path):
    source = samples(tmp_path / "plots.gpkg")

    assert len(check(source, journal_with(source, tmp_path / "home"), other=source)) == 15


def test_an_empty_journal_claims_nothing(qgis, tmp_path):
    source = samples(tmp_path / "plots.gpkg")

    assert check(source, JobStore(tmp_path / "home")) == []
