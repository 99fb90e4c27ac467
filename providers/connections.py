"""Connections: a service, a base URL and an authentication id under one name; and the rules by which one is chosen."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional
from urllib.parse import urlsplit

from ..language import tr
from .addresses import is_loopback
from .declare import Provider
from .errors import SetupError
from .signing import jwt_claims, without_scheme

SANDBOX = "sandbox"
ENVIRONMENT = "environment"
RESERVED = (SANDBOX, ENVIRONMENT)


@dataclass(frozen=True)
class Connection:
    """One way to one service. ``account`` names whose it is (never a secret); "" while that is not known."""

    service: str
    name: str
    base_url: str
    authcfg: str = ""
    account: str = ""
    is_sandbox: bool = False
    from_environment: bool = False
    is_default: bool = False


@dataclass(frozen=True)
class Credentials:
    """The secret of a connection: a token, or e-mail and password, or both. Empty text for what is not there."""

    token: str = field(default="", repr=False)
    email: str = field(default="")
    password: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.token or (self.email and self.password))

    def secrets(self) -> tuple[str, ...]:
        """What must never appear in a log or an error."""
        return tuple(each for each in (self.token, self.password) if each)


@dataclass(frozen=True)
class EnvironmentNames:
    """The environment variables of a service."""

    url: str
    token: str
    email: str
    password: str

    @classmethod
    def of(cls, service: str) -> EnvironmentNames:
        start = f"GEORELAY_{service.upper()}_"
        return cls(*(start + end for end in ("URL", "TOKEN", "EMAIL", "PASSWORD")))


def clean_base_url(text: str, service: str) -> str:
    """The URL without a trailing slash; SetupError unless it is https, or http on this computer itself."""
    url = text.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        scheme, host, _ = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:
        scheme, host, parts = "", "", urlsplit("")
    if scheme not in ("http", "https") or not host or any(each.isspace() for each in url):
        raise SetupError(
            tr(
                "The base URL of {service} is not a web address: write it like https://api.example.org.",
                service=service,
            )
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise SetupError(
            tr(
                "The base URL of {service} must have no user, password, query or #: only the address.",
                service=service,
            )
        )
    if scheme == "http" and not is_loopback(host):
        raise SetupError(
            tr(
                "The base URL of {service} must begin with https://: without it others can read the secret.",
                service=service,
            )
        )
    return url


def clean_name(name: str) -> str:
    """The name of a connection to save; SetupError for one that cannot be used."""
    text = " ".join(name.split())
    if not text or len(text) > 80:
        raise SetupError(tr("Give the connection a name of 1 to 80 characters."))
    if text.lower() in RESERVED:
        raise SetupError(
            tr(
                "The name '{text}' has a meaning of its own: give the connection another one.",
                text=text,
            )
        )
    return text


def environment_connection(provider: Provider, environ: Mapping[str, str]) -> Optional[tuple[Connection, Credentials]]:
    """The connection that the environment describes, or None where it names nothing of this service.

    A token wins over e-mail and password; both are kept, so that the pair can renew a refused token.
    SetupError where the environment is half set: falling back silently would ask another account.
    """
    names = EnvironmentNames.of(provider.id)
    value = {each: environ.get(each, "").strip() for each in (names.url, names.token, names.email, names.password)}
    if not any(value.values()):
        return None
    credentials = Credentials(
        value[names.token] if provider.secret.token else "",
        value[names.email] if provider.secret.pair else "",
        value[names.password] if provider.secret.pair else "",
    )
    if not credentials:
        wishes = _wanted(provider, names)
        raise SetupError(
            tr(
                "The environment names {service} only in part: set {wishes} too. Nothing was sent.",
                service=provider.title,
                wishes=wishes,
            )
        )
    url = clean_base_url(value[names.url] or provider.base_url, provider.title)
    account = account_of(credentials)
    return Connection(provider.id, ENVIRONMENT, url, account=account, from_environment=True), credentials


def resolve(
    name: str, provider: Provider, saved: Sequence[Connection], environ: Mapping[str, str], sandbox_url: str = ""
) -> Connection:
    """The connection that ``CONNECTION`` = ``name`` means; SetupError when there is none.

    A given name is that saved connection or 'sandbox' and never another one. Empty: the environment
    if it is set, else the default connection. ``sandbox_url`` is the base URL of the running sandbox, if known.
    """
    wanted = name.strip()
    mine = [each for each in saved if each.service == provider.id]
    if wanted == SANDBOX:
        return Connection(provider.id, SANDBOX, sandbox_url, account=SANDBOX, is_sandbox=True)
    if wanted in ("", ENVIRONMENT):
        found = environment_connection(provider, environ)
        if found is not None:
            return found[0]
        if wanted:
            wishes = _wanted(provider, EnvironmentNames.of(provider.id))
            raise SetupError(
                tr(
                    "The environment does not describe {service}: set {wishes}. Nothing was sent.",
                    service=provider.title,
                    wishes=wishes,
                )
            )
        return _default(provider, mine)
    chosen = next((each for each in mine if each.name == wanted), None)
    if chosen is None:
        known = ", ".join(sorted(each.name for each in mine) + [SANDBOX])
        raise SetupError(
            tr(
                "There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.",
                wanted=wanted,
                service=provider.title,
                known=known,
            )
        )
    return chosen


def account_of(credentials: Credentials) -> str:
    """A name for the account behind a secret: its e-mail address, else a short fingerprint of the token."""
    if credentials.email:
        return credentials.email
    if not credentials.token:
        return ""
    claims = jwt_claims(without_scheme(credentials.token))
    named = claims.get("email") or claims.get("sub") or decoded_pair(credentials.token)[0]
    if isinstance(named, str) and named:
        return named
    return "token-" + hashlib.sha256(credentials.token.encode("utf-8")).hexdigest()[:12]


def decoded_pair(token: str) -> tuple[str, str]:
    """(name, word) of a token that is base64 of ``name:word``, as Basic has it, or ``e-mail:word`` itself, each also
    after the word Basic; ("", "") when it is something else."""
    bare = re.sub(r"^(?:authorization\s*:\s*)?basic\s+", "", token.strip("\ufeff \t\r\n"), flags=re.IGNORECASE)
    try:
        plain = "@" in bare.partition(":")[0] and ":" in bare
        text = bare if plain else base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True).decode("utf-8")
    except ValueError:
        return "", ""
    name, colon, word = text.partition(":")
    return (name, word) if colon and name and word and text.isprintable() else ("", "")


def _default(provider: Provider, mine: Sequence[Connection]) -> Connection:
    chosen = next((each for each in mine if each.is_default), None)
    if chosen is not None:
        return chosen
    if len(mine) == 1:
        return mine[0]
    if mine:
        known = ", ".join(sorted(each.name for each in mine))
        raise SetupError(
            tr(
                "Say which connection to {service} to use: none of {known} is the default one.",
                service=provider.title,
                known=known,
            )
        )
    wishes = _wanted(provider, EnvironmentNames.of(provider.id))
    raise SetupError(
        tr(
            "There is no connection to {service} yet: make one under Settings > Options > GeoRelay, or set "
            "{wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.",
            service=provider.title,
            wishes=wishes,
            sandbox=SANDBOX,
        )
    )


def _wanted(provider: Provider, names: EnvironmentNames) -> str:
    ways = []
    if provider.secret.token:
        ways.append(names.token)
    if provider.secret.pair:
        ways.append(tr("{email} and {password}", email=names.email, password=names.password))
    return tr(", or ").join(ways)
