"""The Mapflow token: base64 of ``email:apiToken``, as the account page issues it (API sheet, section 1)."""

from __future__ import annotations

import base64
import binascii
import re

from ...language import N_, tr
from ..errors import SetupError
from ..signing import BasicSigner

_HOW_TO = N_(
    "Copy the whole token from the API page of your Mapflow account and save it in the connection again. "
    "Nothing was sent."
)
_PREFIX = re.compile(r"^(?:authorization\s*:\s*)?(?:(?:basic|bearer|token)\s+)?", re.IGNORECASE)
_AROUND = "\ufeff\u200b \t\r\n\"'`"  # what comes along when a token is copied


def padded_token(text: str) -> str:
    """The token as the ``Authorization: Basic`` header wants it: pasted white space and the word of the scheme gone,
    ``=`` padding restored. ``email:apiToken`` itself is encoded.

    Raises SetupError, without the token in it, for what is neither.
    """
    pasted = "".join(_PREFIX.sub("", text.strip(_AROUND)).strip(_AROUND).split())
    if not pasted:
        raise SetupError(tr("The Mapflow connection has no token.") + " " + tr(_HOW_TO))
    if ":" in pasted:
        pasted = base64.b64encode(pasted.encode("utf-8")).decode("ascii")
    bare = pasted.rstrip("=").replace("-", "+").replace("_", "/")
    token = bare + "=" * (-len(bare) % 4)
    split_token(token)
    return token


def split_token(token: str) -> tuple[str, str]:
    """(email, API token) of a padded token; the e-mail ends at the first colon."""
    try:
        decoded = base64.b64decode(token, validate=True).decode("utf-8")
    except (binascii.Error, ValueError) as error:
        raise SetupError(
            tr("The Mapflow token cannot be decoded: it is not the one that Mapflow issued.") + " " + tr(_HOW_TO)
        ) from error
    email, colon, key = decoded.partition(":")
    if not (email and colon and key) or not decoded.isprintable():
        raise SetupError(tr("The Mapflow token does not hold an e-mail address and a key.") + " " + tr(_HOW_TO))
    return email, key


def signer(text: str, email: str = "") -> BasicSigner:
    """Signs with a pasted token; a bare API token is taken together with the e-mail address of its account.

    SetupError when it is neither.
    """
    try:
        return BasicSigner(padded_token(text))
    except SetupError:
        if not (email and text.strip()):
            raise
    return BasicSigner.of_pair(email.strip(), text.strip())
