"""Large layers: what is held in memory does not grow with them as the layer does."""

from __future__ import annotations

import os
import subprocess

import numpy as np
import pytest
from qgis_process import PROGRAM, QgisProcess

pytestmark = [pytest.mark.slow, pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process here")]


def grid(path, count):
    """So many squares of about 1 ha, none touching another, with a text of 100 letters each."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("plots", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("plot_id", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
    layer.StartTransaction()
    corners = np.array([[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]], dtype=float)
    for number in range(count):
        ring = corners + [500_000 + number % 600 * 130, 600_000 + number // 600 * 130]
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("plot_id", f"P{number}")
        feature.SetField("note", "x" * 100)
        text = ",".join(f"{x} {y}" for x, y in ring)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def peak(desk, algorithm, env, log, **parameters):
    """Peak memory of a run in MB."""
    with open(log, "w") as out:
        process = subprocess.Popen(
            desk.command(algorithm, parameters), env=desk.environment(**env), stdout=out, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, log.read_text()[-2000:]
    return usage.ru_maxrss / 1024


@pytest.fixture
def desk(tmp_path):
    return QgisProcess(tmp_path / "profile")


def test_an_upload_of_200000_plots_takes_little_more_memory_than_one_of_10000(desk, service, tmp_path):
    small = peak(
        desk, "epochstageplots", service.environment, tmp_path / "small.log", INPUT=grid(tmp_path / "s.gpkg", 10_000)
    )
    large = peak(
        desk, "epochstageplots", service.environment, tmp_path / "large.log", INPUT=grid(tmp_path / "l.gpkg", 200_000)
    )
    print(f"{small:.0f} MB for 10,000 plots, {large:.0f} MB for 200,000")
    assert large - small < 250  # the file itself is 75 MB of text; a layer held as features would be ten times that


def test_results_of_50000_plots_are_joined(qgis, desk, service, tmp_path):
    from qgis.core import QgsVectorLayer

    out = tmp_path / "out.gpkg"
    used = peak(
        desk, "epochbatchprocess", service.environment, tmp_path / "join.log",
        INPUT=grid(tmp_path / "p.gpkg", 50_000), OUTPUT=out, STATS=0,
    )  # fmt: skip
    layer = QgsVectorLayer(str(out), "out", "ogr")
    assert layer.featureCount() == 50_000
    last = list(layer.getFeatures("plot_id = 'P49999'"))
    assert len(last) == 1 and last[0]["uuid"] and last[0]["outcome"]
    print(f"{used:.0f} MB for 50,000 joined plots")
    assert used < 800
