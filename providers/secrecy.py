"""What in an address, and under which name, is secret: the one judge of it."""

from __future__ import annotations

import hashlib
import re
from functools import partial
from typing import Callable

HIDDEN = "***"

_QUERY = re.compile(r"[?#;]")
_MEMBER = re.compile(r"([^?&#;=]+)(=?)([^&#;]*)")
_SECRET_NAME = re.compile(
    r"(?:token|secret|password|passphrase|signature|cookie|credentials?|apikey|accesskey|keyid)$|"
    r"(?:^|[-_.])(?:key|sig|pass|passwd|pwd|pw|auth|authorization|session|jwt|user|username|login)$",
    re.I,
)
_PLACEHOLDER = re.compile(r"\$?\{[^{}]*\}")
_DRAWN = re.compile(r"[\w.+/=~%-]+")


def is_secret_name(name: str) -> bool:
    """Whether what goes by this name, in a query, a form, a header or JSON, is secret."""
    return bool(_SECRET_NAME.search(name))


def has_secret(address: str) -> bool:
    """Whether an address or template holds something that may not be stored or shown."""
    return without_secrets(address) != address


def _is_drawn(text: str) -> bool:
    return (
        len(text) >= 16
        and bool(_DRAWN.fullmatch(text))
        and bool(re.search(r"\d", text))
        and bool(re.search(r"[A-Za-z]", text))
    )


def _hidden(secret: str) -> str:
    return HIDDEN + (hashlib.sha256(secret.encode("utf-8")).hexdigest()[:12] if _is_drawn(secret) else "")


def without_secrets(url: str, hide: Callable[[str], str] = _hidden) -> str:
    """An address or template as it may be stored: no user, and no secret in query, fragment or path.

    What is secret goes by the name of a query's value, or by looking drawn by lot. Of the latter a piece of its
    SHA-256 stays, so that two addresses stay two; of a short password nothing may, for it could be guessed from it.
    ``hide(secret)`` may tell something else to stand in its place, with `HIDDEN` at its beginning.
    """
    scheme, mark, rest = url.partition("://")
    if not mark:
        scheme, rest = "", url
    ends = _QUERY.search(rest)
    place, more = (rest[: ends.start()], rest[ends.start() :]) if ends else (rest, "")
    host, slash, path = place.partition("/")
    host = host.rpartition("@")[2]
    return f"{scheme}{mark}{host}{slash}{_shown_path(path, hide)}{_MEMBER.sub(partial(_shown_member, hide), more)}"


def secrets_in(url: str) -> list[str]:
    """What `without_secrets` leaves out, as it is spelled there, in its order; but for user and password."""
    found: list[str] = []

    def hide(secret: str) -> str:
        found.append(secret)
        return HIDDEN

    without_secrets(url, hide)
    return found


def _shown_path(path: str, hide: Callable[[str], str]) -> str:
    """Without what looks drawn, and without what follows a name: ``/token/abc/{z}``."""
    pieces = path.split("/")
    return "/".join(
        hide(each) if _is_drawn(each) or (before and _is_told(each) and is_secret_name(before)) else each
        for before, each in zip(["", *pieces], pieces)
    )


def _is_told(piece: str) -> bool:
    """Whether there is something that may be secret: no placeholder, and not hidden already."""
    return bool(piece) and not _PLACEHOLDER.search(piece) and not piece.startswith(HIDDEN)


def _shown_member(hide: Callable[[str], str], found: re.Match[str]) -> str:
    name, sign, value = found.groups()
    if not value and _is_drawn(name):
        return hide(name)
    if value.startswith(HIDDEN) or _PLACEHOLDER.fullmatch(value) or not (is_secret_name(name) or _is_drawn(value)):
        return f"{name}{sign}{value}"
    return f"{name}{sign}{hide(value)}"
