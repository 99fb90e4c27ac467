"""A small server that answers as a test tells it, and a client that speaks to it."""

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.parse import parse_qsl, urlsplit

import pytest
from georelay.providers.epoch.client import EpochClient
from georelay.providers.http import Http, Wait
from georelay.providers.signing import BearerSigner

ID = "0x" + "9f" * 32


@dataclass
class Asked:
    method: str
    path: str
    query: list
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def parts(self):
        """name -> (headers text, bytes) of a multipart body, cut by the boundary it declares."""
        boundary = self.headers["content-type"].partition("boundary=")[2].encode()
        found = {}
        for piece in self.body.split(b"--" + boundary)[1:-1]:
            head, _, value = piece.strip(b"\r\n").partition(b"\r\n\r\n")
            name = head.decode().partition('name="')[2].partition('"')[0]
            found[name] = (head.decode(), value)
        return found


@dataclass
class Says:
    """One answer: ``body`` bytes, a JSON value, or a list of pieces sent as chunks; ``cut`` ends it unfinished."""

    body: object = b""
    status: int = 200
    headers: dict = field(default_factory=dict)
    cut: bool = False
    drop: bool = False


class Scripted:
    def __init__(self):
        self.asked = []
        self._answers = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _serve(self):
                outer._serve(self)

            do_GET = do_POST = do_PUT = do_DELETE = _serve

            def log_message(self, *_):
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def answers(self, call, *says):
        """The answers to ``"GET /path"`` in turn; the last one stays."""
        self._answers[call] = [each if isinstance(each, Says) else Says(each) for each in says]

    def calls(self, path):
        return [each for each in self.asked if each.path == path]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def _serve(self, handler):
        parts = urlsplit(handler.path)
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.asked.append(
            Asked(handler.command, parts.path, parse_qsl(parts.query, keep_blank_values=True), headers, body)
        )
        queue = self._answers.get(f"{handler.command} {parts.path}", [Says({"detail": "Not Found"}, 404)])
        says = queue.pop(0) if len(queue) > 1 else queue[0]
        if says.drop:
            handler.close_connection = True
            handler.connection.shutdown(2)
            return
        self._send(handler, says)

    def _send(self, handler, says):
        handler.send_response(says.status)
        for name, value in says.headers.items():
            handler.send_header(name, value)
        if isinstance(says.body, list) and all(isinstance(each, bytes) for each in says.body) and says.body:
            handler.send_header("Transfer-Encoding", "chunked")
            handler.end_headers()
            for piece in says.body:
                handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                handler.wfile.flush()
            if says.cut:
                handler.close_connection = True
                handler.connection.shutdown(2)
            else:
                handler.wfile.write(b"0\r\n\r\n")
            return
        body = says.body if isinstance(says.body, bytes) else json.dumps(says.body).encode()
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


@pytest.fixture
def server():
    scripted = Scripted()
    yield scripted
    scripted.stop()


@pytest.fixture
def log():
    return []


@pytest.fixture
def slept():
    return []


@pytest.fixture
def http(server, log, slept):
    wait = Wait(sleep=slept.append, jitter=lambda: 0.5)
    return Http(server.url, signer=BearerSigner("a.test.token"), log=log.append, wait=wait, service="Epoch SCO2")


@pytest.fixture
def encodings():
    return {}


@pytest.fixture
def client(http, encodings):
    return EpochClient(http, encodings)


@pytest.fixture
def plots(tmp_path):
    """An upload of one plot, as the bridge makes it."""
    path = tmp_path / "plots.geojson"
    path.write_text('{"type":"FeatureCollection","features":[]}', encoding="utf-8")
    return SimpleNamespace(path=path, file_name="plots.geojson", content_type="application/geo+json")


@pytest.fixture
def says():
    return Says


@pytest.fixture
def collection_id():
    return ID
