"""A real HTTP server on the loopback address that does what a test tells it, and remembers what it was asked."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Asked:
    method: str
    path: str
    headers: dict
    body: bytes
    peer: tuple = ()


@dataclass
class Server:
    """``replies``: handed out in turn, the last one for ever; each (status, headers, body) or a function of handler."""

    replies: list = field(default_factory=lambda: [(200, {}, b"{}")])
    asked: list = field(default_factory=list)
    url: str = ""
    port: int = 0

    def reply(self, *replies: Any) -> None:
        self.replies = list(replies)

    def next(self) -> Any:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def as_json(value: Any, status: int = 200, **headers: str) -> tuple:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return status, {"Content-Type": "application/json", **named}, json.dumps(value).encode()


def _body(handler: BaseHTTPRequestHandler) -> bytes:
    left, pieces = int(handler.headers.get("Content-Length") or 0), []
    while left > 0:
        piece = handler.rfile.read(min(left, 1 << 20))
        if not piece:
            break
        left -= len(piece)
        pieces.append(piece)
    return b"".join(pieces)


def _answer(handler: BaseHTTPRequestHandler, status: int, headers: dict, content: bytes) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    if "Content-Length" not in headers and "Transfer-Encoding" not in headers:
        handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(content)


def _handler(server: Server) -> type:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 20
        disable_nagle_algorithm = True  # else head and body of an answer come 40 ms apart

        def _any(self) -> None:
            body = _body(self)
            server.asked.append(Asked(self.command, self.path, dict(self.headers), body, self.client_address))
            reply = server.next()
            if callable(reply):
                reply(self)
            else:
                _answer(self, *reply)

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = _any

        def log_message(self, *args: Any) -> None:
            pass

    return Handler


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@contextmanager
def serving(certificate: tuple = ()) -> Iterator[Server]:
    """The server, with TLS where ``certificate`` = (certificate file, key file) is given."""
    server = Server()
    httpd = _Quiet(("127.0.0.1", 0), _handler(server))
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*[str(each) for each in certificate])
        httpd.socket = context.wrap_socket(httpd.socket, server_side=True, do_handshake_on_connect=False)
    server.port = httpd.server_address[1]
    server.url = f"{'https' if certificate else 'http'}://127.0.0.1:{server.port}"
    threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server
    finally:
        httpd.shutdown()
        httpd.server_close()
