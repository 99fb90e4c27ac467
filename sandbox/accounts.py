"""Who may ask: the sandbox's one account, its fixed token, and the tokens that it issues.

None of this guards anything: the data are synthetic and the listener is on the loopback address. It is there so
that clients can be tested against refusals.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from typing import Any, Optional

from .state import State

ACCOUNT = "sandbox"


def sandbox_email() -> str:
    return "@".join((ACCOUNT, "georelay.example"))


def sandbox_password() -> str:
    return " ".join(("only", "for", "the", ACCOUNT))


def sandbox_token() -> str:
    """The token that the sandbox always takes and that never expires."""
    return "-".join(("georelay", ACCOUNT, "token"))


def is_pair(email: Any, password: Any) -> bool:
    return email == sandbox_email() and password == sandbox_password()


def issue_token(state: State, lifetime: float, **claims: Any) -> str:
    """A JWT (HS256, signed with a key of this home) that expires ``lifetime`` seconds from now."""
    now = int(state.now())
    payload = {"iss": "georelay-sandbox", "sub": ACCOUNT, "iat": now, "exp": now + int(lifetime), **claims}
    payload["jti"] = secrets.token_hex(4)
    signed = ".".join((_encode(_to_bytes({"alg": "HS256", "typ": "JWT"})), _encode(_to_bytes(payload))))
    return signed + "." + _encode(_sign(state, signed))


def claims_of(state: State, token: Optional[str]) -> Optional[dict[str, Any]]:
    """The claims of a token that is good now: the fixed one, or an issued one before its ``exp``; else None."""
    if not token:
        return None
    if token == sandbox_token():
        return {"sub": ACCOUNT}
    signed, _, signature = token.rpartition(".")
    if not hmac.compare_digest(_encode(_sign(state, signed)).encode(), signature.encode("utf-8", "replace")):
        return None
    try:
        claims = json.loads(_decode(signed.partition(".")[2]))
    except ValueError:
        return None
    return claims if isinstance(claims, dict) and state.now() < claims.get("exp", 0) else None


def _sign(state: State, text: str) -> bytes:
    key = state.setting("signing", lambda: secrets.token_hex(32))
    return hmac.new(bytes.fromhex(key), text.encode("utf-8", "replace"), hashlib.sha256).digest()


def sign(state: State, text: str) -> str:
    """A signature over ``text`` for presigned URLs, URL-safe."""
    return _encode(_sign(state, text))


def _to_bytes(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("utf-8")


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
