"""What may be asked and what may be shown of an address."""

from __future__ import annotations

import ipaddress
from typing import Any, Optional
from urllib.parse import quote, urlsplit

from .errors import AnswerError

_PORTS = {"http": 80, "https": 443}


def origin(url: str) -> tuple[str, str, Optional[int]]:
    """(scheme, host, port) of an address: the key goes nowhere but to the connection's own."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    try:
        port = parts.port
    except ValueError:
        port = -1
    return scheme, (parts.hostname or "").lower().rstrip("."), port or _PORTS.get(scheme)


def is_loopback(host: str) -> bool:
    """Whether the host is this computer itself: 127.0.0.0/8, ::1 or localhost."""
    if host.lower().rstrip(".") == "localhost":
        return True
    number = _number(host)
    return number is not None and number.is_loopback


def guarded(url: str, base_url: str) -> str:
    """The address of a redirect or a presigned file, if it is safe to ask; AnswerError otherwise.

    Plain http and numeric private addresses are for a service that itself lives there (the sandbox).
    """
    scheme, host, port = origin(url)
    home = origin(base_url)
    if (scheme, host, port) == home:
        return url
    if scheme not in _PORTS or not host or port == -1 or urlsplit(url).username is not None:
        raise AnswerError(f"The service named an address that cannot be asked ({shown(url, base_url)}). It was not.")
    if scheme == "http" and not (is_loopback(host) and is_loopback(home[1])):
        raise AnswerError(
            f"The service named an address without encryption ({shown(url, base_url)}). It was not asked."
        )
    if _is_inner(host) and not _is_inner(home[1]):
        raise AnswerError(
            f"The service named an address inside this network ({shown(url, base_url)}). It was not asked."
        )
    return url


def shown(url: str, base_url: str) -> str:
    """The address for logs: the path at the connection's own host; elsewhere host and last part. Never a query."""
    try:
        parts = urlsplit(url)
        if origin(url) == origin(base_url):
            return parts.path or "/"
        last = parts.path.rstrip("/").rsplit("/", 1)
        middle = "/.../" if len(last) == 2 and last[0] else "/"
        return "{}://{}{}{}".format(parts.scheme, parts.hostname or "", middle, last[-1])
    except ValueError:
        return "an unreadable address"


def segment(value: Any) -> str:
    """An opaque id (text or integer) of a service as one piece of a path; AnswerError when it cannot be one."""
    text = "" if value is None or isinstance(value, (bool, float)) else str(value)
    if not text.strip() or text in (".", "..") or "/" in text or "\\" in text or not text.isprintable():
        raise AnswerError(f"{text[:80]!r} cannot be an id of the service.")
    return quote(text, safe="")


def _number(host: str) -> Any:
    try:
        return ipaddress.ip_address(host.split("%", 1)[0])
    except ValueError:
        return None


def _is_inner(host: str) -> bool:
    number = _number(host)
    return is_loopback(host) or (number is not None and not number.is_global)
