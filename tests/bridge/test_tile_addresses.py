"""A tile layer asks for what the service wrote, byte for byte: a real layer, drawn, against a server that listens."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import zip_longest
from urllib.parse import parse_qsl, urlsplit

import pytest

TEMPLATES = [
    "/plain/{z}/{x}/{y}.png",
    "/south/{z}/{x}/{-y}.png?year=2022",
    "/quad/{q}.png?k=%26%3D",
    "/a%2Fb%2Fc/{z}/{x}/{y}.png",
    "/cogs/{z}/{x}/{y}.png?uri=s3://bucket/key/cog.tif",
    "/cogs/{z}/{x}/{y}.png?uri=s3%3A%2F%2Fbucket%2Fa%20b%2Fcog.tif",
    "/spaces/{z}/{x}/{y}.png?uri=s3%3A%2F%2Fbucket%2Fa%2520b",
    "/percent/{z}/{x}/{y}.png?a=%25&b=%2525&c=%2526",
    "/plus/{z}/{x}/{y}.png?a=b+c&d=b%2Bc&e=b%20c",
    "/and/{z}/{x}/{y}.png?a=1&b=2&c=%26&d=x%26y%3Dz",
    "/nested/{z}/{x}/{y}.png?u=https%3A%2F%2Fh%2Fp%3Fq%3D1%26r%3D2%23f&n=1",
    "/twice/{z}/{x}/{y}.png?u=https%253A%252F%252Fh%252Fp%253Fq%253D1",
    "/query?z={z}&x={x}&y={y}&style=a,b;c&t=@:!$'()*",
    "/braces/{z}/{x}/{y}.png?t=%7Bz%7D",
    "/hash/{z}/{x}/{y}.png?c=%23ff0000&q=%3F",
    "/umlaut/{z}/{x}/{y}.png?n=%C3%BC&k=%D0%9C",
    "/brackets/{z}/{x}/{y}.png?rescale=[0,255]&b=%5B1%5D",
    "/quotes/{z}/{x}/{y}.png?e=%22a%22&f=%3Cb%3E&g=%5Cc&h=%60&i=%7C&j=%5E",
    "/equal/{z}/{x}/{y}.png?sig=YWJj%2BZGVm%2Fg%3D%3D&e==",
    "/dots/{z}/{x}/{y}@2x.png?v=1.2-3_4~5",
]


@pytest.fixture(scope="module")
def tiles():
    """A server that has no tile and remembers the first line of each request as it came."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802
            asked.append(self.raw_requestline.split()[1].decode("latin-1"))
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    server.asked = asked
    yield server
    server.shutdown()
    server.server_close()


def drawn(uri):
    """Draws the whole world in 256 pixels."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsRasterLayer,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    layer = QgsRasterLayer(uri, "tiles", "wms")
    assert layer.isValid()
    edge = 20037508.0
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(-edge, -edge, edge, edge))
    settings.setOutputSize(QSize(256, 256))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()


def asked_for(template, path):
    """Whether the path is that of one tile of the template, all other bytes as they are."""
    numbers = {"{z}": r"\d+", "{x}": r"\d+", "{y}": r"\d+", "{-y}": r"\d+", "{q}": r"[0-3]*"}
    pattern = re.escape(template)
    for placeholder, digits in numbers.items():
        pattern = pattern.replace(re.escape(placeholder), digits)
    return re.fullmatch(pattern, path) is not None


def means(template, path):
    """Whether the path has the values of the template for a server, whichever way they are escaped."""
    asked, wanted = urlsplit(path), urlsplit(template)
    values = zip_longest(parse_qsl(asked.query, True), parse_qsl(wanted.query, True), fillvalue=("", ""))
    return asked_for(wanted.path, asked.path) and all(asked_for(two[1], one[1]) for one, two in values)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_drawn_layer_asks_for_what_the_service_wrote(qgis, tiles, template):
    from georelay.bridge.geodata import QgisGeodata
    from georelay.providers.mapflow.imagery.tiles import tile_template
    from qgis.core import Qgis

    warned = []
    tiles.asked.clear()
    address = f"http://127.0.0.1:{tiles.server_port}"
    drawn(QgisGeodata("", warned.append).tile_uri(tile_template(address + template), 0, 2, signed=False))
    if warned:  # where this QGIS cannot be given the address: told, and only of what it does take for a separator
        assert Qgis.QGIS_VERSION_INT >= 32800 and any(each in template for each in ("%26", "%23", "%7B", "%7D"))
        return
    assert tiles.asked
    exact = all(asked_for(template, path) for path in tiles.asked)
    assert exact or Qgis.QGIS_VERSION_INT >= 32800, tiles.asked
    assert exact or all(means(template, path) for path in tiles.asked), tiles.asked


def test_what_is_not_ascii_is_encoded_as_a_request_has_it(qgis, tiles):
    from georelay.bridge.geodata import QgisGeodata

    tiles.asked.clear()
    address = f"http://127.0.0.1:{tiles.server_port}/Москва/{{z}}/{{x}}/{{y}}?n=ü b"
    drawn(QgisGeodata("", print).tile_uri(address, 0, 2, signed=False))
    wanted = "/%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/{z}/{x}/{y}?n=%C3%BC%20b"
    assert tiles.asked and all(asked_for(wanted, path) for path in tiles.asked)


def test_the_pattern_of_these_tests_sees_a_changed_byte():
    assert asked_for("/a%2Fb/{z}/{x}/{y}?k=%26", "/a%2Fb/1/0/0?k=%26")
    assert not asked_for("/a%2Fb/{z}/{x}/{y}?k=%26", "/a/b/1/0/0?k=%26")
    assert not asked_for("/a%2Fb/{z}/{x}/{y}?k=%26", "/a%2Fb/1/0/0?k=&")
