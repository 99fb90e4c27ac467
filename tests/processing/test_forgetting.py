"""QGIS's own history of runs holds no secret of an address, and everything else of the parameters."""

from __future__ import annotations

import pytest

MARK = "s3cr3tMarkA7f9Qx2Lw8Zt"
GIVEN = (
    ("mapflowpreviewlayer", {"URL": f"https://tiles.example/{{z}}/{{x}}/{{y}}.png?token={MARK}"}),
    ("mapflowprocess", {"URL": f"https://ann:{MARK}@tiles.example/{{z}}/{{x}}/{{y}}.png"}),
    ("mapflowimagepreview", {"URL": f"https://store.example/a.png?X-Amz-Signature={MARK}"}),
    ("checkplots", {"INPUT": f"https://data.example/plots.geojson?key={MARK}"}),
)


@pytest.mark.parametrize("name, given", GIVEN, ids=[name for name, _ in GIVEN])
def test_the_history_of_qgis_holds_no_secret(plugin, name, given):
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"georelay:{name}")
    ways = [each for each in ("asPythonCommand", "asMap", "asQgisProcessCommand") if hasattr(algorithm, each)]
    kept = [str(getattr(algorithm, each)(given, QgsProcessingContext())) for each in ways]
    assert kept and all(MARK not in each for each in kept)
    assert all("example" in each for each in kept)
