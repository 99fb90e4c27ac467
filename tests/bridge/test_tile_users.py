"""User and password of a tile address go into QGIS's authentication database: the layer draws with them, also from a
saved project, an exported definition and a copy, and none of these holds them."""

from __future__ import annotations

import base64
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
sys.path.append(str(Path(__file__).resolve().parent))
from test_credentials import told_by  # noqa: E402

WORD = "s3cr3tMark:A7f9 Qx2"
SPELLED = "s3cr3tMark%3AA7f9%20Qx2"
MASTER = "manager.setMasterPassword('master-word', True)\n"

STORY = """
from qgis.core import (QgsProject, QgsRasterLayer, QgsVectorTileLayer, QgsLayerDefinition, QgsMapSettings, QgsRectangle,
    QgsMapRendererSequentialJob, QgsCoordinateReferenceSystem, QgsReadWriteContext, QgsDataSourceUri)
from qgis.PyQt.QtCore import QSize
from pathlib import Path
from georelay.bridge.layers import Arrival
from georelay.bridge.tile_sources import exact_uri, url_in
PORT, KIND, USER, folder = int(sys.argv[2]), sys.argv[3], sys.argv[4], Path(sys.argv[5])
uri = exact_uri({"type": "xyz", "url": f"http://{USER}@127.0.0.1:{PORT}/{{z}}/{{x}}/{{y}}.png", "zmin": "0",
    "zmax": "3"}, lambda words: None)

def made():
    layer = QgsRasterLayer(uri, "tiles", "wms") if KIND == "wms" else QgsVectorTileLayer(uri, "tiles")
    Arrival(uri, "tiles", provider=KIND).dress(layer)
    return layer

def draw(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(-1e7, -1e7, 1e7, 1e7))
    settings.setOutputSize(QSize(256, 256))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(128, 128).name()

project = QgsProject.instance()
layer = project.addMapLayer(made())
told["source"], told["address"] = layer.source(), url_in(layer.source())
told["drawn"] = draw(layer) if KIND == "wms" else ""
told["withheld"] = bool(layer.customProperty("georelay/withheld"))
project.addMapLayer(made())
told["kept"] = len(manager.configIds())
told["written"] = project.write(str(folder / "p.qgs"))
nodes = project.layerTreeRoot().children()
told["exported"] = QgsLayerDefinition.exportLayerDefinition(str(folder / "l.qlr"), nodes)[0]
project.clear()
told["read"] = project.read(str(folder / "p.qgs"))
told["drawn again"] = [draw(each) if KIND == "wms" else "" for each in project.mapLayers().values()]
project.clear()
"""


@pytest.fixture
def tiles():
    """(port, what Authorization was sent): a picture for the right pair, 401 else."""
    from osgeo import gdal

    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    for band, value in enumerate((200, 40, 20), 1):
        memory.GetRasterBand(band).Fill(value)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/tile.png", memory)
    size = gdal.VSIStatL("/vsimem/tile.png").size
    handle = gdal.VSIFOpenL("/vsimem/tile.png", "rb")
    picture = bytes(gdal.VSIFReadL(1, size, handle))
    gdal.VSIFCloseL(handle)
    right = "Basic " + base64.b64encode(f"ann:{WORD}".encode()).decode()
    sent = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802
            sent.append(self.headers.get("Authorization"))
            let_in = sent[-1] == right
            self.send_response(200 if let_in else 401)
            if not let_in:
                self.send_header("WWW-Authenticate", "Basic realm=tiles")
            self.send_header("Content-Length", str(len(picture)) if let_in else "0")
            self.end_headers()
            self.wfile.write(picture if let_in else b"")

        def log_message(self, *anything):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1], sent, right
    server.shutdown()
    server.server_close()


def run(tmp_path, port, kind, user, before=MASTER):
    out = tmp_path / "out"
    out.mkdir()
    arguments = f"sys.argv[2:] = {[str(port), kind, user, str(out)]!r}\n"
    told = told_by(tmp_path, before + arguments + STORY)
    return told, b"".join(path.read_bytes() for path in out.iterdir()).decode("utf-8", "replace")


def test_tiles_draw_with_their_user_from_the_project_and_no_file_holds_the_password(tiles, tmp_path):
    port, sent, right = tiles
    told, files = run(tmp_path, port, "wms", f"ann:{SPELLED}")

    assert told["address"] == f"http://127.0.0.1:{port}/{{z}}/{{x}}/{{y}}.png" and "authcfg=" in told["source"]
    assert told["drawn"] == "#c82814" and told["drawn again"] == ["#c82814", "#c82814"] and right in sent
    assert told["written"] and told["exported"] and told["read"] and not told["withheld"]
    assert told["kept"] == 1, "the same pair is kept once"
    assert "s3cr3tMark" not in files and f"127.0.0.1:{port}" in files


def test_vector_tiles_are_kept_so_too(tiles, tmp_path):
    port, _, _ = tiles
    told, files = run(tmp_path, port, "vectortile", f"ann:{SPELLED}")

    assert told["address"] == f"http://127.0.0.1:{port}/{{z}}/{{x}}/{{y}}.png" and "authcfg=" in told["source"]
    assert told["kept"] == 1 and "s3cr3tMark" not in files


def test_nobody_is_asked_where_the_database_is_shut_and_the_layer_draws_as_it_is(tiles, tmp_path):
    port, _, right = tiles
    told, _ = run(tmp_path, port, "wms", f"ann:{SPELLED}", before="")

    assert told["address"].startswith("http://ann:") and told["withheld"] and told["kept"] == 0
