"""Where a sandbox of its own process listens: a small file in its home that others may believe only after asking."""

from __future__ import annotations

import hashlib
import json
import os
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any, Optional, Protocol
from urllib.parse import urlsplit

from .state import State

LOOPBACK = "127.0.0.1"


class Listener(Protocol):
    """What others are told of a running sandbox."""

    home: Path

    @property
    def url(self) -> str: ...

    @property
    def storage_url(self) -> str: ...


def listening_file(home: Path) -> Path:
    return Path(home) / "listening.json"


def announce(sandbox: Listener) -> None:
    """Says in the home where a sandbox of its own process listens, so that others need not start one."""
    text = json.dumps({"url": sandbox.url, "storage_url": sandbox.storage_url, "pid": os.getpid()})
    path = listening_file(sandbox.home)
    fresh = path.with_suffix(f".{os.getpid()}.new")
    fresh.write_text(text, encoding="utf-8")
    os.replace(str(fresh), str(path))


def withdraw(sandbox: Listener) -> None:
    """Takes back what ``announce`` said, unless another process has announced itself since."""
    path = listening_file(sandbox.home)
    said = _read_listening(sandbox.home)
    if said is not None and said.get("pid") == os.getpid() and path.exists():
        path.unlink()


def _read_listening(home: Path) -> Optional[dict[str, Any]]:
    try:
        said = json.loads(listening_file(home).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return said if isinstance(said, dict) and isinstance(said.get("url"), str) else None


def running(home: Path, timeout: float = 2.0) -> Optional[str]:
    """The URL of a sandbox that stands alone over ``home`` and answers now, else None."""
    said = _read_listening(Path(home))
    if said is None:
        return None
    place = urlsplit(said["url"])
    if place.scheme != "http" or place.hostname != LOOPBACK:
        return None
    connection = HTTPConnection(LOOPBACK, place.port or 80, timeout=timeout)
    try:
        connection.request("GET", "/_sandbox")
        shown = json.loads(connection.getresponse().read().decode("utf-8"))
    except (OSError, ValueError, HTTPException):
        return None
    finally:
        connection.close()
    ours = isinstance(shown, dict) and shown.get("georelay_sandbox") is True and shown.get("url") == said["url"]
    return said["url"] if ours and shown.get("home_id") == _home_id(Path(home)) else None


def usual_ports(home: Path) -> tuple[int, int]:
    """The ports of the APIs and of the storage that belong to a home: thought up once from its path, then kept in it.

    They lie below the ports that systems hand out by themselves.
    """
    state = State(home)
    try:
        port = int(state.setting("usual_port", lambda: _port_of(home)))
    finally:
        state.close()
    return port, port + 1


def _port_of(home: Path) -> int:
    digest = hashlib.sha256(str(Path(home).resolve()).encode("utf-8", "replace")).digest()
    return 20_000 + 2 * (int.from_bytes(digest[:4], "big") % 6_000)


def _home_id(home: Path) -> Optional[str]:
    """The id that the home's own database holds: another sandbox may have taken the port."""
    if not (home / "sandbox.sqlite").exists():
        return None
    state = State(home)
    try:
        return str(state.setting("home_id", str))
    finally:
        state.close()


def default_home() -> Optional[Path]:
    """Where the sandbox keeps its state when nobody says: under ``GEORELAY_HOME``; None where that is not set."""
    home = os.environ.get("GEORELAY_HOME", "").strip()
    return Path(home) / "sandbox" if home else None
