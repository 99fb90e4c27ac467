"""A key in the query or the path of a tile address goes into QGIS's authentication database: the layer draws with it,
also from a saved project in another QGIS process, and no file, copy or cache holds it."""

from __future__ import annotations

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
sys.path.append(str(Path(__file__).resolve().parent))
from test_credentials import told_by  # noqa: E402

KEY = "s3cr3tMarkA7f9Qx2Lw8Zt"
ADDRESSES = {  # what follows the host
    "query": f"/{{z}}/{{x}}/{{y}}.png?style=a&token={KEY}&end=1",
    "path": f"/{KEY}/{{z}}/{{x}}/{{y}}.png",
    "named path": "/token/s3cr3tMark/{z}/{x}/{y}.png",
    "SAS": f"/{{z}}/{{x}}/{{y}}.png?sv=2024&sig={KEY}%3D%3D&se=2026",
    "presigned": f"/{{z}}/{{x}}/{{y}}.png?X-Amz-Credential={KEY}%2F2026&X-Amz-Signature={KEY}1",
    "both": f"/{KEY}/{{z}}/{{x}}/{{y}}.png?api_key=s3cr3tMark",
}

LIBRARY = """
from pathlib import Path
from qgis.core import (QgsProject, QgsRasterLayer, QgsVectorTileLayer, QgsLayerDefinition, QgsMapSettings, QgsRectangle,
    QgsMapRendererParallelJob, QgsCoordinateReferenceSystem, QgsReadWriteContext, QgsDataSourceUri)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtXml import QDomDocument
from georelay.bridge.layers import Arrival
from georelay.bridge.tile_keys import TileKeys
from georelay.bridge.tile_sources import exact_uri, url_in

def made(address, kind="wms"):
    uri = exact_uri({"type": "xyz", "url": address, "zmin": "1", "zmax": "1"}, lambda words: None)
    layer = QgsRasterLayer(uri, "tiles", "wms") if kind == "wms" else QgsVectorTileLayer(uri, "tiles")
    Arrival(uri, "tiles", provider=kind).dress(layer)
    return layer

def draw(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(-1e7, -1e7, 1e7, 1e7))
    settings.setOutputSize(QSize(256, 256))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(128, 128).name()

def drawn():
    return [draw(each) for each in QgsProject.instance().mapLayers().values()]

ARGUMENTS = sys.argv[2:]
project, folder, said = QgsProject.instance(), Path(ARGUMENTS[0]), []
"""
FIRST = """
keys = TileKeys(project, said.append)
layer = project.addMapLayer(made(ARGUMENTS[1], ARGUMENTS[2]))
project.addMapLayer(made(ARGUMENTS[1], ARGUMENTS[2]))
told["kept"], told["source"] = len(manager.configIds()), layer.source()
told["withheld"] = bool(layer.customProperty("georelay/withheld"))
told["drawn"] = drawn()
told["written"] = [project.write(str(folder / name)) for name in ("p.qgs", "p.qgz")]
told["exported"] = QgsLayerDefinition.exportLayerDefinition(
    str(folder / "l.qlr"), project.layerTreeRoot().children())[0]
copied = QDomDocument("qgis")
QgsLayerDefinition.exportLayerDefinition(copied, project.layerTreeRoot().children(), QgsReadWriteContext())
(folder / "clipboard.txt").write_text(copied.toString())
keys.close()
told["said"] = said
project.clear()
"""
AGAIN = """
keys = TileKeys(project, said.append)
told["read"] = project.read(str(folder / ARGUMENTS[1]))
application.processEvents()
told["drawn"], told["said"] = drawn(), list(said)
manager.setMasterPassword("master-word", True)
told["drawn when open"] = drawn()
project.clear()
QgsLayerDefinition.loadLayerDefinition(str(folder / "l.qlr"), project, project.layerTreeRoot())
told["defined"] = drawn()
keys.close()
project.clear()
"""
OPEN = "manager.setMasterPassword('master-word', True)\n"
COLOUR, BLANK = "#c82814", ("#000000", "#ffffff")


def picture():
    from osgeo import gdal

    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    for band, value in enumerate((200, 40, 20), 1):
        memory.GetRasterBand(band).Fill(value)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/tile.png", memory)
    handle = gdal.VSIFOpenL("/vsimem/tile.png", "rb")
    found = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/tile.png").size, handle))
    gdal.VSIFCloseL(handle)
    return found


@pytest.fixture
def service():
    """(port, what was asked): a picture where a key comes with the request, 403 else."""
    asked, tile = [], picture()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802
            asked.append(self.path)
            let_in = "s3cr3tMark" in self.path and "***" not in self.path
            self.send_response(200 if let_in else 403)
            self.send_header("Content-Length", str(len(tile)) if let_in else "0")
            self.send_header("Cache-Control", "max-age=86400")
            self.end_headers()
            self.wfile.write(tile if let_in else b"")

        def log_message(self, *anything):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1], asked
    server.shutdown()
    server.server_close()


def story(tmp_path, act, *arguments, before=OPEN):
    (tmp_path / "out").mkdir(exist_ok=True)
    given = f"sys.argv[2:] = {[str(tmp_path / 'out'), *arguments]!r}\n"
    return told_by(tmp_path, given + LIBRARY + before + act)


def left(folder):
    """Every byte of every file, archives unpacked: what was saved, QGIS's profile, its caches."""
    import zipfile

    found = b""
    for path in (each for each in folder.rglob("*") if each.is_file()):
        found += path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                found += b"".join(archive.read(name) for name in archive.namelist())
    return found


def requests_for(address):
    return {address.format(z=1, x=x, y=y) for x in (0, 1) for y in (0, 1)}


@pytest.mark.parametrize("name", ADDRESSES)
def test_tiles_draw_with_their_key_and_nothing_that_is_saved_or_copied_holds_it(service, tmp_path, name):
    port, asked = service
    address = ADDRESSES[name]
    told = story(tmp_path, FIRST, f"http://127.0.0.1:{port}{address}", "wms")

    assert told["drawn"] == [COLOUR] * 2, asked
    same = {each.replace("%3D", "=") for each in asked}  # QGIS 3.40 asks so, whoever gives it the address
    assert {each.replace("%3D", "=") for each in requests_for(address)} <= same
    assert told["kept"] == 1 and told["said"] == [] and not told["withheld"]
    assert told["written"] == [True, True] and told["exported"] and "s3cr3tMark" not in told["source"]
    again = story(tmp_path, AGAIN, "p.qgz")
    assert again["read"] and again["drawn"] == [COLOUR] * 2 == again["defined"] and again["said"] == []
    assert b"s3cr3tMark" not in left(tmp_path) and f"127.0.0.1:{port}".encode() in left(tmp_path / "out")


def test_vector_tiles_are_kept_so_too(service, tmp_path):
    port, asked = service
    told = story(tmp_path, FIRST, f"http://127.0.0.1:{port}{ADDRESSES['query']}", "vectortile")

    assert requests_for(ADDRESSES["query"]) <= set(asked) and told["kept"] == 1
    assert b"s3cr3tMark" not in left(tmp_path)


def test_a_project_draws_as_soon_as_the_database_is_open_and_until_then_says_why_not(service, tmp_path):
    port, _ = service
    story(tmp_path, FIRST, f"http://127.0.0.1:{port}{ADDRESSES['path']}", "wms")
    told = story(tmp_path, AGAIN, "p.qgs", before="")

    assert all(colour in BLANK for colour in told["drawn"]) and told["drawn when open"] == [COLOUR] * 2
    assert len(told["said"]) == 2 and all("tiles" in each and "master password" in each for each in told["said"])


def test_a_project_of_another_person_says_that_the_key_is_not_here(service, tmp_path):
    port, _ = service
    story(tmp_path, FIRST, f"http://127.0.0.1:{port}{ADDRESSES['path']}", "wms")
    for path in (tmp_path / "auth").iterdir():
        path.unlink()
    told = story(tmp_path, AGAIN, "p.qgs")

    assert all(colour in BLANK for colour in told["drawn"]) and "Add the layer again" in told["said"][0]


def test_a_key_goes_to_no_other_server_than_its_own_whatever_a_project_says(service, tmp_path):
    port, asked = service
    story(tmp_path, FIRST, f"http://127.0.0.1:{port}{ADDRESSES['query']}", "wms")
    asked.clear()
    for path in (tmp_path / "out/p.qgs", tmp_path / "out/l.qlr"):
        path.write_text(path.read_text().replace(f"127.0.0.1:{port}", f"localhost:{port}"))
    told = story(tmp_path, AGAIN, "p.qgs")

    assert told["said"] == [] and all(colour in BLANK for colour in (*told["drawn"], *told["defined"]))
    assert asked and all("token=***" in each for each in asked)


@pytest.mark.parametrize(
    "address",
    (
        "https://{switch:a,b}.example/{z}/{x}/{y}.png?token=s3cr3tMark",
        "http://127.0.0.1:9/{z}/{x}/{y}.png?token=s3cr3tMark{x}",
    ),
)
def test_a_key_that_cannot_be_put_in_stays_where_it_is_and_out_of_the_project(tmp_path, address):
    told = story(tmp_path, FIRST, address, "vectortile")

    assert told["withheld"] and told["kept"] == 0 and "s3cr3tMark" in told["source"]
