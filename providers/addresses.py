"""What may be asked and what may be shown of an address."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import Any, Optional
from urllib.parse import quote, urljoin, urlsplit

from ..language import tr
from .errors import AnswerError

_PORTS = {"http": 80, "https": 443}
_DOTS = str.maketrans({"\u3002": ".", "\uff0e": ".", "\uff61": "."})  # what IDNA takes for a dot too
# no brackets but those of IPv6, no backslash, percent, @ or space: what one reader takes for the host, another does not
_AUTHORITY = re.compile(r"(?:\[[0-9a-fA-F:.]+\]|[^\s\\/?#@%:\[\]<>\"'`{}|^\x00-\x20]+)(?::\d{0,5})?")
_NUMBERS = re.compile(r"(?:0[xX][0-9a-fA-F]*|\d+)(?:\.(?:0[xX][0-9a-fA-F]*|\d+)){0,3}")
_INNER_NAMES = ("localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "arpa")
_LATER_NETWORKS = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")))  # hold an IPv4 address


def origin(url: str) -> tuple[str, str, Optional[int]]:
    """(scheme, host, port) of an address: the key goes nowhere but to the connection's own.

    ("", "", -1) for what is no address at all; port -1 for one that cannot be.
    """
    try:
        parts = urlsplit(url)
        scheme, host = parts.scheme.lower(), _unfolded(parts.hostname or "")
    except ValueError:
        return "", "", -1
    try:
        port = parts.port
    except ValueError:
        port = -1
    return scheme, host, _PORTS.get(scheme) if port is None else port


def is_loopback(host: str) -> bool:
    """Whether the host is this computer itself: 127.0.0.0/8, ::1 or localhost, however it is written."""
    name = _unfolded(host)
    if name == "localhost" or name.endswith(".localhost"):
        return True
    number = _number(name)
    return number is not None and number.is_loopback


def joined_address(base: str, target: str) -> str:
    """The address that ``Location: target`` means for a request to ``base``; AnswerError for one that is none."""
    try:
        return urljoin(base, target.strip())
    except ValueError as error:
        sentence = tr("The service sends the request on to something that is no address. It was not asked.")
        raise AnswerError(sentence) from error


def guarded(url: str, base_url: str) -> str:
    """The address of a redirect or a presigned file, if it is safe to ask; AnswerError otherwise.

    Plain http and addresses inside this network are for a service that itself lives there (the sandbox).
    """
    scheme, host, port = origin(url)
    home = origin(base_url)
    if scheme not in _PORTS or not host or port is None or not 0 < port < 65536 or not _is_plain(url):
        raise AnswerError(
            tr(
                "The service named an address that cannot be asked ({url}). It was not.",
                url=shown_address(url, base_url),
            )
        )
    if (scheme, host, port) == home:
        return url
    if scheme == "http" and not (is_loopback(host) and is_loopback(home[1])):
        raise AnswerError(
            tr(
                "The service named an address without encryption ({url}). It was not asked.",
                url=shown_address(url, base_url),
            )
        )
    if _is_inner(host) and not _is_inner(home[1]):
        raise AnswerError(
            tr(
                "The service named an address inside this network ({url}). It was not asked.",
                url=shown_address(url, base_url),
            )
        )
    return url


def shown_address(url: str, base_url: str) -> str:
    """The address for logs: the path at the connection's own host; elsewhere host and last part. Never a query."""
    try:
        parts = urlsplit(url)
        if origin(url) == origin(base_url):
            return parts.path or "/"
        last = parts.path.rstrip("/").rsplit("/", 1)
        middle = "/.../" if len(last) == 2 and last[0] else "/"
        return "{}://{}{}{}".format(parts.scheme, parts.hostname or "", middle, last[-1])[:200]
    except ValueError:
        return tr("an unreadable address")


def segment(value: Any) -> str:
    """An opaque id (text or integer) of a service as one piece of a path; AnswerError when it cannot be one."""
    text = "" if value is None or isinstance(value, (bool, float)) else str(value)
    if not text.strip() or text in (".", "..") or "/" in text or "\\" in text or not text.isprintable():
        raise AnswerError(tr("{text} cannot be an id of the service.", text=repr(text[:80])))
    return quote(text, safe="")


def _is_plain(url: str) -> bool:
    """Whether every reader takes the same part of the address for its host, and none of it for a user."""
    if any(ord(each) < 32 or each in "\\\x7f" for each in url):
        return False
    return bool(_AUTHORITY.fullmatch(urlsplit(url).netloc))


def _number(host: str) -> Any:
    """The IP address that the host is, in any spelling that a system's resolver takes; None for a name."""
    text = _unfolded(host.split("%", 1)[0])
    try:
        number = ipaddress.ip_address(text)
    except ValueError:
        return _of_numbers(text)
    return _within(number) or number


def _of_numbers(text: str) -> Any:
    """``127.1``, ``2130706433``, ``0x7f.0.0.1``, ``0177.0.0.1``: as inet_aton reads them."""
    if not _NUMBERS.fullmatch(text):
        return None
    parts = [_read(each) for each in text.split(".")]
    known = [each for each in parts if each is not None]
    *first, last = known or [0]
    if len(known) < len(parts) or any(each > 255 for each in first) or last >= 256 ** (4 - len(first)):
        return ipaddress.IPv4Address(0)  # nobody's address: never to be asked
    value = sum(each << 8 * (3 - place) for place, each in enumerate(first)) + last
    return ipaddress.IPv4Address(value)


def _read(digits: str) -> Optional[int]:
    try:
        if digits.lower().startswith("0x"):
            return int(digits[2:] or "0", 16)
        return int(digits, 8) if len(digits) > 1 and digits.startswith("0") else int(digits)
    except ValueError:
        return None


def _within(number: Any) -> Any:
    """The IPv4 address inside an IPv6 one that only wraps it."""
    if number.version == 4:
        return None
    if any(number in network for network in _LATER_NETWORKS) and int(number) > 1:
        return ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
    return number.ipv4_mapped or number.sixtofour or (number.teredo[1] if number.teredo else None)


def _unfolded(host: str) -> str:
    """Full-width, circled and other digits and letters as the plain ones that IDNA makes of them."""
    return unicodedata.normalize("NFKC", host).translate(_DOTS).lower().rstrip(".")


def _is_inner(host: str) -> bool:
    name = _unfolded(host)
    number = _number(name)
    if number is not None:
        return is_loopback(name) or not number.is_global or number.is_multicast
    return is_loopback(name) or "." not in name or name.rsplit(".", 1)[-1] in _INNER_NAMES
