"""How a request proves who asks: bearer tokens that renew themselves, and Basic."""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional, Union

HEADER = "Authorization"
_AROUND = " \t\r\n\ufeff\u200b\"'`"  # what comes along when something is copied
EARLY = 60.0  # seconds before its end at which a token is renewed


class Signer:
    """Puts the key onto one request. The base class signs nothing."""

    def apply(self, headers: dict[str, str]) -> None:
        """Add the key to the headers of a request to the connection's own address."""

    def renew(self) -> bool:
        """Called once after a 401: True when there is another key to try."""
        return False

    def secrets(self) -> tuple[str, ...]:
        """What must never appear in a log or an error."""
        return ()


class HeaderSigner(Signer):
    """An API key that goes as it is into a header of its own."""

    def __init__(self, header: str, key: str) -> None:
        self._header, self._key = header, key

    def apply(self, headers: dict[str, str]) -> None:
        headers[self._header] = self._key

    def secrets(self) -> tuple[str, ...]:
        return (self._key,) if self._key else ()


@dataclass(frozen=True)
class Token:
    """A bearer token; ``lifetime`` in seconds from now where the service said so."""

    text: str
    lifetime: Optional[float] = None


class BearerSigner(Signer):
    """``Authorization: Bearer <token>``.

    ``renew_with`` gets another token (it may raise the error of the sign-in); without it a
    refused token stays refused. An empty first token is renewed before the first request.
    The end of a token is its ``lifetime``, else its JWT claim ``exp``; a token that is
    neither is used until it is refused. Safe to share between threads.
    """

    def __init__(
        self,
        token: Union[str, Token],
        renew_with: Optional[Callable[[], Union[str, Token]]] = None,
        *,
        early: float = EARLY,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._renew_with = renew_with
        self._early = early
        self._clock = clock
        self._now = now
        self._lock = threading.Lock()
        self._local = threading.local()
        self._retired: tuple[str, ...] = ()
        self._keep(token)

    @property
    def token(self) -> str:
        return self._text

    def apply(self, headers: dict[str, str]) -> None:
        with self._lock:
            if self._renew_with is not None and self._is_stale():
                self._fetch(self._renew_with)
            self._local.used = self._text
            if self._text:
                headers[HEADER] = "Bearer " + self._text

    def renew(self) -> bool:
        if self._renew_with is None:
            return False
        with self._lock:
            # another thread may have renewed while this one was waiting for its 401
            if self._text == getattr(self._local, "used", self._text):
                self._fetch(self._renew_with)
            return bool(self._text)

    def secrets(self) -> tuple[str, ...]:
        return self._retired + ((self._text,) if self._text else ())

    def _is_stale(self) -> bool:
        if not self._text:
            return True
        if self._ends is not None:
            return self._clock() >= self._ends - self._early
        expiry = expires_at(self._text)
        return expiry is not None and self._now() >= expiry - self._early

    def _fetch(self, renewed: Callable[[], Union[str, Token]]) -> None:
        if self._text:
            self._retired = (*self._retired[-3:], self._text)
        self._keep(renewed())

    def _keep(self, token: Union[str, Token]) -> None:
        known = token if isinstance(token, Token) else Token(str(token))
        self._text = without_scheme(known.text)
        self._ends = None if known.lifetime is None else self._clock() + known.lifetime


class BasicSigner(Signer):
    """``Authorization: Basic <key>``: the key is base64 of ``name:word`` already, or both are given."""

    def __init__(self, key: str) -> None:
        self._key = without_scheme(key)

    @classmethod
    def of_pair(cls, name: str, word: str) -> BasicSigner:
        return cls(base64.b64encode((name + ":" + word).encode("utf-8")).decode("ascii"))

    def apply(self, headers: dict[str, str]) -> None:
        headers[HEADER] = "Basic " + self._key

    def secrets(self) -> tuple[str, ...]:
        return (self._key,)


def without_scheme(text: str) -> str:
    """A token as it was pasted, without the header's name, the word of its scheme, quotes and marks around it."""
    head = r"^(?:authorization[\"']?\s*:\s*[\"']?)?(?:(?:bearer|basic|token)\s+)?"
    return re.sub(head, "", text.strip(_AROUND), flags=re.IGNORECASE).strip(_AROUND)


def jwt_claims(token: str) -> Mapping[str, Any]:
    """The payload of a JWT, its signature not looked at; empty when it is none."""
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    try:
        payload = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        claims = json.loads(payload.decode("utf-8"))
    except ValueError:
        return {}
    return claims if isinstance(claims, dict) else {}


def expires_at(token: str) -> Optional[float]:
    """The ``exp`` claim of a JWT in seconds since 1970, or None."""
    expiry = jwt_claims(token).get("exp")
    if isinstance(expiry, bool) or not isinstance(expiry, (int, float)):
        return None
    return float(expiry)
