"""Why no answer came: each kind of network failure has its sentence and says whether the request may have arrived."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, Optional

from ..language import tr
from .errors import NetworkError
from .redaction import redact

# OpenSSL's words for what can also happen after the handshake; anything else is a failed handshake
_AFTER_HANDSHAKE = ("UNEXPECTED_EOF", "EOF OCCURRED", "DECRYPTION_FAILED", "BAD_RECORD", "BAD_LENGTH")


class LastingNetworkError(NetworkError):
    """A network failure that another try will not mend."""


class ProxyRefusal(OSError):
    """A proxy's own refusal, in words; nothing went through it."""


class _Judgement(NamedTuple):
    sentence: str
    sent: bool = False
    lasting: bool = False


class _Kinds(NamedTuple):
    """The errors of ``requests`` and urllib3, by what they tell."""

    every: tuple[type[Exception], ...]
    untrusted: tuple[type[Exception], ...]
    proxy: tuple[type[Exception], ...]
    unreached: tuple[type[Exception], ...]
    unusable: tuple[type[Exception], ...]
    out_of_time: tuple[type[Exception], ...]


@cache
def _kinds() -> _Kinds:
    """Imported when a request is made, so that the plugin loads where ``requests`` is missing or broken."""
    from requests import exceptions
    from urllib3 import exceptions as pool_errors

    return _Kinds(
        every=(exceptions.RequestException, pool_errors.HTTPError, OSError),
        untrusted=(ssl.SSLError, pool_errors.SSLError),
        proxy=(exceptions.ProxyError,),
        unreached=(
            pool_errors.NewConnectionError,
            pool_errors.ConnectTimeoutError,
            exceptions.ConnectTimeout,
            socket.gaierror,
        ),
        unusable=(exceptions.InvalidURL, exceptions.InvalidSchema, exceptions.MissingSchema),
        out_of_time=(exceptions.ReadTimeout, pool_errors.ReadTimeoutError, socket.timeout),
    )


def failing(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """All that a request can end in before its answer is there, and ``more``."""
    return (*_kinds().every, *more)


def network_error(error: Exception, service: str, host: str, waited: float) -> NetworkError:
    """The NetworkError for what ``requests`` raised; ``waited``: the read time-out in seconds."""
    chain = list(_causes(error))
    judgement = _untrusted(chain, service, host) or _proxied(chain, service) or _unreached(chain, service, host)
    if judgement is None and isinstance(error, _kinds().unusable):
        judgement = _Judgement(
            tr(
                "The address of {service} cannot be used. Look at the connection's URL.",
                service=service,
            ),
            lasting=True,
        )
    return _made(judgement or _unfinished(chain, service, waited), chain)


def broken_answer(error: Exception, service: str, waited: float) -> NetworkError:
    """The NetworkError for an answer that began and did not end."""
    chain = list(_causes(error))
    return _made(_unfinished(chain, service, waited), chain)


def proxy_refusal(service: str, status: int) -> NetworkError:
    """The proxy itself answered, not the service."""
    return _made(_refused_by_proxy(service, status), [])


def _made(judgement: _Judgement, chain: list[BaseException]) -> NetworkError:
    kind = LastingNetworkError if judgement.lasting else NetworkError
    sentence = judgement.sentence if judgement.sent else judgement.sentence + " " + tr("Nothing was sent.")
    detail = "; ".join(f"{type(each).__name__}: {each}" for each in chain)[:2000]
    return kind(sentence, detail=redact(detail), sent=judgement.sent)


def _untrusted(chain: list[BaseException], service: str, host: str) -> Optional[_Judgement]:
    failed = _find(chain, *_kinds().untrusted)
    if failed is None or any(word in str(failed).upper() for word in _AFTER_HANDSHAKE):
        return None
    cause = _find(chain, ssl.SSLCertVerificationError)
    if "doesn't match" in _text(chain) or "mismatch" in _text(chain):
        sentence = tr(
            "The certificate of {service} is not trusted: it is for another name than {host}.",
            service=service,
            host=host,
        )
    elif cause is None:
        sentence = tr(
            "No secure connection to {service} ({host}) could be made. Look at the connection's URL.",
            service=service,
            host=host,
        )
    else:
        why = (getattr(cause, "verify_message", "") or str(cause)).rstrip(".")
        sentence = tr(
            "The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority "
            "under Options > Authentication.",
            service=service,
            host=host,
            why=why,
        )
    return _Judgement(sentence, lasting=True)


def _proxied(chain: list[BaseException], service: str) -> Optional[_Judgement]:
    refusal = _find(chain, ProxyRefusal)
    if refusal is not None:
        return _Judgement(
            tr(
                "The proxy did not open a connection to {service}: {refusal}.",
                service=service,
                refusal=refusal,
            ),
            lasting=True,
        )
    text = _text(chain)
    if "Tunnel connection failed:" in text:
        digits = text.split("Tunnel connection failed:", 1)[1].strip()[:3]
        return _refused_by_proxy(service, int(digits) if digits.isdigit() else 0)
    if _find(chain, *_kinds().proxy) and _find(chain, *_kinds().unreached):
        return _Judgement(
            tr(
                "The proxy between this computer and {service} cannot be reached. Look at Options > Network.",
                service=service,
            )
        )
    return None


def _refused_by_proxy(service: str, status: int) -> _Judgement:
    if status == 407:
        return _Judgement(
            tr(
                "The proxy between this computer and {service} asks for a user and a password (407). Set them under "
                "Options > Network.",
                service=service,
            ),
            lasting=True,
        )
    if status in (401, 403):
        return _Judgement(
            tr(
                "The proxy between this computer and {service} does not let this user through ({status}). Look at the "
                "user and password under Options > Network.",
                service=service,
                status=status,
            ),
            lasting=True,
        )
    return _Judgement(
        tr(
            "The proxy between this computer and {service} refused the connection ({status}).",
            service=service,
            status=status,
        ),
        lasting=status < 500,
    )


def _unreached(chain: list[BaseException], service: str, host: str) -> Optional[_Judgement]:
    if _find(chain, *_kinds().unreached) is None:
        return None
    text = _text(chain)
    if _find(chain, socket.gaierror) or "NameResolution" in text or "getaddrinfo" in text:
        found = tr(
            "The name {host} of {service} cannot be found. Look at the connection's URL and at your network.",
            host=host,
            service=service,
        )
    elif _find(chain, ConnectionRefusedError) or "refused" in text:
        found = tr(
            "{service} refused the connection: nothing answers at {host}. Look at the connection's URL.",
            service=service,
            host=host,
        )
    else:
        found = tr("{service} cannot be reached at {host}. Look at your network.", service=service, host=host)
    return _Judgement(found)


def _unfinished(chain: list[BaseException], service: str, waited: float) -> _Judgement:
    if _find(chain, *_kinds().out_of_time):
        return _Judgement(
            tr(
                "{service} did not answer within {waited} seconds. Try again later.",
                service=service,
                waited=f"{waited:g}",
            ),
            sent=True,
        )
    return _Judgement(
        tr(
            "The connection to {service} broke before the whole answer was there. Try again.",
            service=service,
        ),
        sent=True,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was made from: causes, contexts, and the errors that urllib3 puts into arguments."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        inner = (each.__cause__, each.__context__, getattr(each, "reason", None), *each.args)
        waiting.extend(item for item in inner if isinstance(item, BaseException))


def _find(chain: list[BaseException], *kinds: type[BaseException]) -> Optional[BaseException]:
    return next((each for each in chain if isinstance(each, kinds)), None)


def _text(chain: list[BaseException]) -> str:
    return " ".join(str(each) for each in chain)
