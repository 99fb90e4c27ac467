"""What is saved of a layer whose address holds a secret: everything but the secret, which the open layer keeps."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

MARK = "s3cr3tMarkA7f9Qx2Lw8Zt"
HOLDERS = (
    "http://127.0.0.1:9/{z}/{x}/{y}.png?token=MARK",
    "http://127.0.0.1:9/{z}/{x}/{y}.png?a=1&api_key=MARK&b=%26",
    "http://ann:MARK@127.0.0.1:9/{z}/{x}/{y}.png",
    "http://127.0.0.1:9/key/MARK/{z}/{x}/{y}.png?style=a,b;c",
    "http://127.0.0.1:9/{z}/{x}/{y}.png?X-Amz-Credential=MARK%2F2026&X-Amz-Signature=MARK",
    "http://127.0.0.1:9/{z}/{x}/{y}.png?sv=2024&sig=MARK%3D%3D&se=2026",
)


def saved(project, path):
    """The whole text of what a project leaves on disk."""
    assert project.write(str(path))
    found = b""
    for each in path.parent.iterdir():
        if zipfile.is_zipfile(each):
            with zipfile.ZipFile(each) as archive:
                found += b"".join(archive.read(name) for name in archive.namelist())
        found += each.read_bytes()
    return found.decode("utf-8", "replace")


def tiles(kind, address):
    from georelay.bridge.layers import Arrival
    from georelay.bridge.tile_sources import exact_uri
    from qgis.core import QgsRasterLayer, QgsVectorTileLayer

    uri = exact_uri({"type": "xyz", "url": address, "zmin": "0", "zmax": "3"}, lambda words: None)
    layer = QgsRasterLayer(uri, "tiles", "wms") if kind == "wms" else QgsVectorTileLayer(uri, "tiles")
    Arrival(uri, "tiles", provider=kind).dress(layer)
    return layer


@pytest.fixture
def project(qgis):
    from georelay.bridge.withholding import Withholding
    from qgis.core import QgsProject

    project, told = QgsProject(), []
    withholding = Withholding(project, told.append)
    project.told = told
    yield project
    withholding.close()
    project.clear()


@pytest.mark.parametrize("kind", ("wms", "vectortile"))
@pytest.mark.parametrize("address", HOLDERS)
@pytest.mark.parametrize("name", ("kept.qgs", "kept.qgz"))
def test_a_project_is_saved_without_the_secret_of_an_address(project, tmp_path, kind, address, name):
    from qgis.core import QgsDataSourceUri

    layer = tiles(kind, address.replace("MARK", MARK))
    project.addMapLayer(layer)
    before = layer.source()
    text = saved(project, tmp_path / name)

    assert MARK not in text and "127.0.0.1" in text and "{x}" in text.replace("%7B", "{").replace("%7D", "}")
    assert layer.source() == before and MARK in before, "the open layer goes on drawing"
    assert len(project.told) == 1 and "tiles" in project.told[0]
    saved(project, tmp_path / name)
    assert len(project.told) == 1, "it is said once"
    read = type(project)()
    assert read.read(str(tmp_path / name))
    (again,) = read.mapLayers().values()
    source = QgsDataSourceUri()
    source.setEncodedUri(again.source())
    assert source.param("url").startswith("http://127.0.0.1:9/") and source.param("zmax") == "3"


@pytest.mark.parametrize("kind", ("wms", "vectortile"))
def test_a_layout_that_keeps_its_layers_holds_no_secret_either(project, tmp_path, kind):
    from qgis.core import QgsLayoutItemMap, QgsPrintLayout

    layer = tiles(kind, HOLDERS[0].replace("MARK", MARK))
    project.addMapLayer(layer)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("print")
    item = QgsLayoutItemMap(layout)
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    layout.addLayoutItem(item)
    project.layoutManager().addLayout(layout)

    before = layer.source()
    assert MARK not in saved(project, tmp_path / "kept.qgs")
    assert layer.source() == before and layer.isValid() and item.layers() == [layer]


def test_a_layer_that_is_not_ours_is_saved_as_it_is(project, tmp_path):
    from georelay.bridge.tile_sources import exact_uri
    from qgis.core import QgsRasterLayer

    uri = exact_uri({"type": "xyz", "url": HOLDERS[0].replace("MARK", MARK)}, pytest.fail)
    project.addMapLayer(QgsRasterLayer(uri, "own", "wms"))

    assert MARK in saved(project, tmp_path / "kept.qgs") and project.told == []


def test_a_layer_without_a_secret_is_saved_as_it_is(project, tmp_path):
    layer = tiles("wms", "http://127.0.0.1:9/{z}/{x}/{y}.png?style=a")
    project.addMapLayer(layer)

    assert "style=a" in saved(project, Path(tmp_path / "kept.qgs")).replace("%3D", "=") and project.told == []
