"""The one place that takes secrets out of text before anyone sees or stores it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

from .secrecy import HIDDEN, without_secrets

_SHORTEST = 4  # a shorter "secret" would blank out ordinary words

# names of JSON members, form fields and headers whose values are secret
_NAMES = r"pass(?:word|wd|phrase)|[\w-]*(?:token|secret|api[_-]?key|authorization|cookie|signature)|x-amz-[\w-]+"

_ELEMENTS = (
    r"AWSAccessKeyId|StringToSign\w*|Signature\w*|CanonicalRequest\w*|X-Amz-[\w-]+|[\w-]*Token[\w-]*|\w*Credential\w*"
)

_RULES = (
    # what a store repeats in its error of the request that it does not trust: elements of XML, whole or cut
    (rf"(<(?:{_ELEMENTS})>)(?:(?!</)[\s\S])*", r"\1" + HIDDEN),
    # Authorization: Bearer abc, and as a member of a dict or of JSON
    (r"""((?:proxy-)?authorization["']?\s*[:=]\s*["']?)(?:(?:bearer|basic)\s+)?[^\s"',}]+""", r"\1" + HIDDEN),
    (r"\b(bearer)\s+[\w+/=.~-]{6,}", r"\1 " + HIDDEN),
    (r"\b(basic)\s+(?=[a-z]*(?-i:[A-Z0-9+/=]))[\w+/=-]{6,}", r"\1 " + HIDDEN),
    # JSON web tokens, signed or encrypted, whole or cut
    (r"\beyJ[\w-]{4,}(?:\.[\w-]*){0,4}", HIDDEN),
    # user and password before the host
    (r"\b([a-z][a-z0-9+.-]*://)[^\s/?#\"'<>]*@", r"\1" + HIDDEN + "@"),
    # the query of any address, whole or relative
    (r"""\?[^\s"'<>?]*=[^\s"'<>]*""", "?" + HIDDEN),
    (rf"""(["'](?:{_NAMES})["']\s*:\s*)("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s,}}"']+)""", rf'\1"{HIDDEN}"'),
    (rf"""(\b(?:{_NAMES})\s*=\s*)[^\s&"',;)]+""", r"\1" + HIDDEN),
    # the address of a database, whose values stand in quotes
    (rf"""(\b(?:{_NAMES})\s*=\s*)("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)""", r"\1" + HIDDEN),
)

_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]{1,11}://[^\s\"'<>]+", re.IGNORECASE)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without Authorization values, tokens, userinfo, URL queries, secret members and the secrets given."""
    known = {secret for secret in secrets if len(secret) >= _SHORTEST}
    for form in sorted((form for secret in known for form in _forms(secret)), key=len, reverse=True):
        text = text.replace(form, HIDDEN)
    text = _ADDRESS.sub(lambda found: without_secrets(found.group()), text)
    for pattern, replacement in _RULES:
        text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
    return text


def _forms(secret: str) -> Iterable[str]:
    """The secret as it stands, as addresses spell it and as Basic spells it."""
    in_basic = base64.b64encode(secret.encode("utf-8")).decode("ascii")
    return {secret, quote(secret, safe=""), quote_plus(secret), in_basic}
