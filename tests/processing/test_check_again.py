"""In the desktop a second check of the same layer looks at the edits only, and tells the same as a full one."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

from georelay.bridge.checking import run_check  # noqa: E402
from georelay.bridge.sources import LayerSource  # noqa: E402
from georelay.checks import engine  # noqa: E402
from georelay.sandbox.samples import write_samples  # noqa: E402
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsVectorLayer  # noqa: E402


def check(layer, previous=None):
    source = LayerSource(layer, "plots", layer.crs(), QgsCoordinateTransformContext())
    options = engine.Options(profile=0, remember=True)
    return run_check(source.batches(), source.layer(), options, lambda percent: None, lambda: False, previous)


def told(report):
    found = report.findings
    return list(zip(found.feature_id.tolist(), found.rule.tolist(), found.message.tolist()))


def test_a_second_check_after_edits_tells_what_a_full_one_tells(qgis, tmp_path):
    write_samples(tmp_path / "plots.gpkg")
    layer = QgsVectorLayer(f"{tmp_path}/plots.gpkg|layername=plots", "plots", "ogr")
    first = check(layer)
    layer.startEditing()
    layer.deleteFeature(31)  # crosses itself
    moved = QgsGeometry(layer.getFeature(200 + 1).geometry())
    moved.translate(300, 0)
    layer.changeGeometry(201, moved)

    again = check(layer, previous=first)

    assert told(again) == told(check(layer))
    assert told(again) != told(first)
    layer.rollBack()
