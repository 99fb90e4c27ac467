"""The listener: one process, two ports (the APIs, and the storage that presigned URLs and tiles point to).

Loopback only. It logs methods, paths and statuses, never a query, a header or a body.
"""

from __future__ import annotations

import fnmatch
import logging
import os
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Optional

from . import control
from .faults import Dropped, apply_fault, take_fault
from .listening import LOOPBACK, usual_ports
from .routing import BodySource, CutStream, Request, Response, Route, answer
from .services import gather, load_services, routes_of
from .state import State

LOG = logging.getLogger("georelay.sandbox")


class Sandbox:
    """One listener over ``home``; several processes may each have their own over the same home.

    ``port`` and ``storage_port`` 0 take any free port. ``seconds`` is how long a job takes. ``options`` are set at
    the start as ``POST /_sandbox/options`` would. ``tls`` wraps both ports.
    """

    def __init__(
        self,
        home: Path,
        port: int = 0,
        storage_port: int = 0,
        seconds: float = 3.0,
        options: Optional[Mapping[str, Any]] = None,
        host: str = LOOPBACK,
        tls: Optional[ssl.SSLContext] = None,
    ) -> None:
        if host != LOOPBACK:
            raise ValueError(f"the sandbox listens on {LOOPBACK} only")
        services = load_services()
        self.home = Path(home)
        self.state = State(self.home, seconds, gather(services, "OPTIONS"), choices=gather(services, "CHOICES"))
        self.state.set_options(control.flatten(options or {}, self.state.defaults))
        self._stopping = threading.Event()
        self._scheme = "https" if tls else "http"
        routes = [*control.ROUTES, *routes_of(services, "ROUTES")]
        stores = routes_of(services, "STORAGE_ROUTES")
        with ExitStack() as undo:  # a port that is taken leaves nothing open
            undo.callback(self.state.close)
            api = _Server((host, port), self, "api", routes, tls)
            undo.callback(api.server_close)
            self._servers = (api, _Server((host, storage_port), self, "storage", stores, tls))
            undo.pop_all()
        self._threads: list[threading.Thread] = []

    @classmethod
    def at_usual_ports(cls, home: Path) -> Sandbox:
        """On the ports that this home had before, so that saved addresses of tiles stay good; else on any free ones."""
        try:
            return cls(home, *usual_ports(home))
        except OSError:
            return cls(home)

    @property
    def url(self) -> str:
        return self._url_of(0)

    @property
    def storage_url(self) -> str:
        return self._url_of(1)

    def _url_of(self, which: int) -> str:
        return "{}://{}:{}".format(self._scheme, *self._servers[which].server_address[:2])

    @property
    def stopping(self) -> bool:
        return self._stopping.is_set()

    def start(self) -> Sandbox:
        for server in self._servers:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def stop(self) -> None:
        """Closes both ports and every connection; the state stays on disk. May be called twice."""
        if self.stopping:
            return
        self._stopping.set()
        for server in self._servers:
            if self._threads:
                server.shutdown()
            server.server_close()
            server.close_connections()
        for thread in self._threads:
            thread.join(5)
        self.state.close()

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(self, *_: Any) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(
        self,
        address: tuple[str, int],
        sandbox: Sandbox,
        port: str,
        routes: list[Route],
        tls: Optional[ssl.SSLContext],
    ) -> None:
        self.sandbox = sandbox
        self.port = port
        self.routes = routes
        self.tls = tls
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """As HTTPServer does, but without looking the host's name up."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(os.name != "nt"))
        self.socket.bind(self.server_address)
        self.server_name, self.server_port = self.socket.getsockname()[:2]
        self.server_address = self.server_name, self.server_port

    def finish_request(self, request: Any, client_address: Any) -> None:
        if self.tls is not None:
            request = self.tls.wrap_socket(request, server_side=True)
        with self._open_lock:
            self._open.add(request)
        try:
            super().finish_request(request, client_address)
        finally:
            with self._open_lock:
                self._open.discard(request)
            if self.tls is not None:
                request.close()

    def close_connections(self) -> None:
        with self._open_lock:
            connections = list(self._open)
        for connection in connections:
            _shut(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        LOG.debug("a connection broke", exc_info=True)


def is_to_refuse(state: State, request: Request) -> bool:
    """Whether the option ``sandbox.refuse`` names this call (``GET /batch_progress``; ``*`` stands for anything)."""
    asked = f"{request.method} {request.path}"
    own = request.path.startswith("/_sandbox")
    return not own and any(fnmatch.fnmatchcase(asked, str(each)) for each in state.option("sandbox.refuse"))


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        LOG.debug("the connection was closed before")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "GeoRelaySandbox"
    sys_version = ""
    timeout = 120
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """The journal logs; the base class would write the query too."""

    def serve(self) -> None:
        sandbox = self.server.sandbox
        began = time.monotonic()
        source = BodySource(self.rfile, self.headers)
        base_url = sandbox.storage_url if self.server.port == "storage" else sandbox.url
        request = Request(
            self.command,
            self.path,
            self.headers,
            source,
            sandbox.state,
            port=self.server.port,
            base_url=base_url,
            storage_url=sandbox.storage_url,
        )
        status = 0
        try:
            response = self._work(request)
            status = response.status
            source.drain()
            self._record(request, status, began)
            self._send(response)
        except (Dropped, CutStream, OSError):
            self._cut_off()
            if status == 0:
                self._record(request, status, began)
        finally:
            request.clean_up()

    def _work(self, request: Request) -> Response:
        sandbox = self.server.sandbox
        own = request.path == "/_sandbox" or request.path.startswith("/_sandbox/")
        fault = None if own else take_fault(sandbox.state, self.server.port, request.method, request.path)
        return apply_fault(fault, lambda: self._handle(request), lambda: sandbox.stopping)

    def _handle(self, request: Request) -> Response:
        if is_to_refuse(self.server.sandbox.state, request):
            return Response(405, json={"detail": "Method Not Allowed"})
        try:
            return answer(self.server.routes, request, self.server.sandbox.state)
        except (ConnectionError, TimeoutError, socket.timeout):  # noqa: UP041 - two things on 3.9
            raise
        except Exception:
            if self.server.sandbox.stopping:
                raise Dropped() from None
            LOG.exception("the handler of %s %s failed", request.method, request.path)
            return Response(500, json={"detail": "Internal Server Error (a defect of the sandbox: see its log)"})

    def _record(self, request: Request, status: int, began: float) -> None:
        """Before the answer goes out, so that who has it finds its request in the journal."""
        seconds = time.monotonic() - began
        LOG.info("%s %s -> %s (%.3f s)", request.method, request.path, status or "no answer", seconds)
        if not request.path.startswith("/_sandbox"):
            has_authorization = "Authorization" in request.headers
            self.server.sandbox.state.record(
                self.server.port, request.method, request.path, status, has_authorization, seconds
            )

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        headers = dict(response.headers)
        chunked = False
        if response.stream is None:
            headers["Content-Length"] = str(len(response.body))
        elif "Content-Length" not in headers:
            chunked = self.request_version != "HTTP/1.0"
            if chunked:
                headers["Transfer-Encoding"] = "chunked"
            else:
                self.close_connection = True
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(response, chunked)
        self.wfile.flush()

    def _send_body(self, response: Response, chunked: bool) -> None:
        if response.stream is None:
            self.wfile.write(response.body)
            return
        try:
            self._send_stream(response, chunked)
        except (CutStream, OSError):
            self.wfile.flush()
            raise
        except Exception:
            LOG.exception("the answer to %s broke off", self.command)
            raise CutStream() from None

    def _send_stream(self, response: Response, chunked: bool) -> None:
        for piece in response.stream or ():
            if not piece:
                continue
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            self.wfile.flush()
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _cut_off(self) -> None:
        self.close_connection = True
        _shut(self.connection)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = serve
