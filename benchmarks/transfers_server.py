"""A server on the loopback address, in a process of its own: small files after a pause, large ones, a sink for uploads.

It does as little as it can, on plain sockets: it shares two cores with the contenders.
"""

from __future__ import annotations

import multiprocessing
import socketserver
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

LATENCY = 0.05  # seconds before each small file
SIZE = 300  # bytes of a small file
_PIECE = 1024 * 1024
_TAKEN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class _Handler(socketserver.StreamRequestHandler):
    server: _Server
    disable_nagle_algorithm = True

    def handle(self) -> None:
        while True:
            first = self.rfile.readline()
            if not first:
                return
            fields = {}
            for line in iter(self.rfile.readline, b"\r\n"):
                name, _, value = line.partition(b":")
                fields[name.strip().lower()] = value.strip()
            if first.startswith(b"GET /large/"):
                self._pour(int(first.split()[1].rpartition(b"/")[2]))
            elif first.startswith(b"GET"):
                time.sleep(self.server.latency)
                content = first.split()[1].ljust(SIZE, b".")
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content))
            else:
                self._swallow(int(fields.get(b"content-length", b"0")), b"expect" in fields)

    def _pour(self, megabytes: int) -> None:
        piece = bytes(_PIECE)
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (megabytes * _PIECE))
        for _ in range(megabytes):
            self.wfile.write(piece)

    def _swallow(self, left: int, asks_first: bool) -> None:
        if asks_first:
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        buffer = memoryview(bytearray(_PIECE))
        while left:
            count = self.rfile.readinto1(buffer[: min(left, _PIECE)])
            if not count:
                return
            left -= count
        self.wfile.write(_TAKEN)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128
    latency = LATENCY


def _serve(told: Any, latency: float) -> None:
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.latency = latency
        told.put(server.server_address[1])
        server.serve_forever()


@contextmanager
def serving(latency: float = LATENCY) -> Iterator[str]:
    """The address of the server while the block runs; ``latency``: seconds before each small file."""
    context = multiprocessing.get_context("spawn")
    told = context.SimpleQueue()
    process = context.Process(target=_serve, args=(told, latency), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{told.get()}"
    finally:
        process.terminate()
        process.join()
