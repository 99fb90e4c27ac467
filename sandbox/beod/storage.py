"""The storage of the sandbox, on its second port: presigned URLs and nothing else, in the manner of an object store."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import unquote

from ..accounts import sign
from ..routing import CutStream, Request, Response, Route, send_file
from ..state import State
from .listing import EVIL, SERVICE, packed_folder, presigned, result_files, result_folder, zip_file

PIECE = 64 * 1024
XML = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{}</Code><Message>{}</Message></Error>'


PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>The gateway wants a sign-in</body></html>"


def refuse_storage(status: int, code: str, message: str) -> Response:
    return Response(status, XML.format(code, message), content_type="application/xml")


FAILURE = ("InternalError", "We encountered an internal error. Please try again.")
INSTEAD: dict[str, Callable[[], Response]] = {  # answers with success that are not the file
    "page": lambda: Response(200, PAGE, content_type="text/html"),
    "xml": lambda: refuse_storage(200, *FAILURE),
    "json": lambda: Response(200, json={"error": {"code": 13, "message": "backend unavailable"}}),
    "accepted": lambda: Response(202, json={"status": "being restored from the archive"}),
    "nothing": lambda: Response(204),
    "fails": lambda: refuse_storage(500, *FAILURE),
    "expired": lambda: refuse_storage(403, "ExpiredToken", "The provided token has expired."),
    "slow_down": lambda: refuse_storage(503, "SlowDown", "Please reduce your request rate."),
    "gone": lambda: refuse_storage(404, "NoSuchKey", "The specified key does not exist."),
}


def serve_file(request: Request, state: State) -> Response:
    """One file: 400 with an Authorization header, 403 for a wrong or expired signature, else by the options."""
    time.sleep(float(state.option("beod.latency")))
    refusal = check_signature(request, state)
    if refusal is not None:
        return refusal
    scenario = state.get(SERVICE, "scenario", request.vars["scenario"])
    item = request.vars["item"]
    if scenario is None:
        return refuse_storage(404, "NoSuchKey", "The specified key does not exist.")
    if state.option("beod.many_files") and item != "zip":
        return Response(200, small_file(int(item)), content_type="application/octet-stream")
    path = _path_of(state, scenario, item)
    if path is None:
        return Response(200, EVIL, content_type="text/plain")
    return disturbed(request, state, path) or _send(request, state, path)


def check_signature(request: Request, state: State) -> Optional[Response]:
    if "Authorization" in request.headers:
        message = "Only one auth mechanism allowed; only the X-Signature query parameter or the Authorization header"
        return refuse_storage(400, "InvalidArgument", message)
    expires, signature = request.param("X-Expires") or "", request.param("X-Signature")
    wanted = sign(state, f"{request.path}|{expires}") + "+="
    if signature != wanted or not expires.isdigit() or request.query.split("&")[0] != f"X-Expires={expires}":
        return refuse_storage(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.")
    if state.now() >= int(expires):
        return refuse_storage(403, "AccessDenied", "Request has expired")
    return None


def small_file(number: int) -> bytes:
    """A few hundred bytes that belong to the number."""
    return b"%06d synthetic " % number * (10 + number % 20)


def _path_of(state: State, scenario: Any, item: str) -> Optional[Path]:
    """The file of that number; None for the one that hostile names point to."""
    if item == "zip":
        return zip_file(state, scenario)
    if item.startswith("z"):
        return packed_folder(state, scenario, int(item[1:]))
    files = result_files(state, scenario)
    return result_folder(state, scenario) / files[int(item)] if int(item) < len(files) else None


def disturbed(request: Request, state: State, path: Path) -> Optional[Response]:
    """The answer under the option ``storage``, as often for each file as ``storage_times`` says."""
    kind, times = state.option("beod.storage"), int(state.option("beod.storage_times"))
    if kind == "plain" or state.option("beod.storage_match") not in unquote(request.path):
        return None
    if times and not _count(state, request, times):
        return None
    if kind in INSTEAD:
        return INSTEAD[kind]()
    if kind == "redirect":
        return _moved(request, state)
    return _badly_sent(kind, state, path)


def _moved(request: Request, state: State) -> Optional[Response]:
    if not request.path.startswith("/beod/"):
        return None
    name = unquote(request.path.rsplit("/", 1)[1])
    target = presigned(state, request.storage_url, request.vars["scenario"], request.vars["item"], name, "-moved")
    return Response(302, headers={"Location": target})


def _badly_sent(kind: str, state: State, path: Path) -> Optional[Response]:
    size = path.stat().st_size
    senders: dict[str, Callable[[], Response]] = {
        "gzip": lambda: _packed(gzip.compress(path.read_bytes())),
        "cut_gzip": lambda: _packed(_half(gzip.compress(path.read_bytes()))),
        "damaged": lambda: Response(200, spoilt(path.read_bytes()), content_type="application/octet-stream"),
        "silent_cut": lambda: Response(200, stream=iter([path.read_bytes()[: size // 2]])),
        "short": lambda: Response(
            200, stream=_pieces(path, size, cut=True), headers={"Content-Length": str(size + 100)}
        ),
        "broken": lambda: Response(
            200, stream=_pieces(path, size // 2, cut=True), headers={**_length(size), **_ranges(state, path)}
        ),
        "slow": lambda: Response(200, stream=_pieces(path, size, pause=0.05), headers=_length(size)),
    }
    return senders[kind]() if kind in senders else None


def _half(body: bytes) -> bytes:
    return body[: len(body) // 2]


def _packed(body: bytes) -> Response:
    return Response(200, body, content_type="application/octet-stream", headers={"Content-Encoding": "gzip"})


def spoilt(content: bytes) -> bytes:
    """The same length, with some bytes changed in its middle: more than a header has, so that content is hit too."""
    start = len(content) // 3
    end = start + min(400, len(content) // 3)
    return content[:start] + bytes(each ^ 0x55 for each in content[start:end]) + content[end:]


def _count(state: State, request: Request, times: int) -> bool:
    """True while the file was asked for at most so often."""
    key = f"{request.vars['scenario']}/{request.vars['item']}"
    with state.transaction():
        asked = (state.get(SERVICE, "asked", key) or 0) + 1
        state.put(SERVICE, "asked", key, asked)
    return asked <= times


def _send(request: Request, state: State, path: Path) -> Response:
    ranges = state.option("beod.ranges")
    if not isinstance(ranges, bool):  # a status with which a range is refused
        if request.header("Range"):
            return refuse_storage(int(ranges), "NotImplemented", "A header implies functionality that is not there")
    elif ranges:
        return send_file(request, path, "application/octet-stream")
    size = path.stat().st_size
    return Response(200, stream=_pieces(path, size), headers=_length(size))


def _length(size: int) -> dict[str, str]:
    return {"Content-Length": str(size), "Content-Type": "application/octet-stream"}


def _ranges(state: State, path: Path) -> dict[str, str]:
    """The same tag as the whole file has later, so that a broken download can go on."""
    if not state.option("beod.ranges"):
        return {}
    return {"Accept-Ranges": "bytes", "ETag": f'"{path.stat().st_mtime_ns:x}-{path.stat().st_size:x}"'}


def _pieces(path: Path, size: int, cut: bool = False, pause: float = 0.0) -> Iterator[bytes]:
    with open(str(path), "rb") as file:
        left = size
        while left > 0:
            piece = file.read(min(PIECE, left))
            left -= len(piece)
            yield piece
            time.sleep(pause)
    if cut:
        raise CutStream()


STORAGE_ROUTES = [
    Route("GET", "/beod/{scenario}/{item}/{name}", serve_file),
    Route("GET", "/beod-moved/{scenario}/{item}/{name}", serve_file),
]
