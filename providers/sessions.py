"""The ``requests.Session`` under a client: nothing is taken from the environment, no cookie is kept.

``requests`` is imported when a session is made, so that the plugin loads where it is missing or broken.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Optional

from .proxies import Proxy, Route, Trust

if TYPE_CHECKING:
    from requests import Session

POOL = 32  # connections kept to one host: never fewer than the threads that use the session


def direct(url: str) -> Optional[Proxy]:
    """The route of those who have no proxy."""
    return None


def new_session(
    pool: int = POOL, user_agent: str = "GeoRelay", route: Route = direct, trust: Optional[Trust] = None
) -> Session:
    """A session without proxies, netrc, cookies or retries of its own.

    ``route`` says for each URL which proxy to take; it is called by whatever thread sends.
    ``trust``: the authorities to believe; None: those of ``requests``.
    """
    import requests

    from .routing import RoutedAdapter

    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = user_agent
    adapter = RoutedAdapter(route, trust, pool)
    for scheme in ("http://", "https://"):
        session.mount(scheme, adapter)
    return session


def trust_in(certificates: Iterable[bytes]) -> tuple[ssl.SSLContext, int]:
    """(context that believes these authorities (DER) and no other, how many of them could not be read)."""
    from urllib3.util.ssl_ import create_urllib3_context

    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED)
    # private authorities often lack what Python 3.13 asks for, and an intermediate one may be all that is trusted
    context.verify_flags &= ~getattr(ssl, "VERIFY_X509_STRICT", 0)
    context.verify_flags |= getattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", 0x80000)
    unreadable = 0
    for certificate in set(certificates):
        try:
            context.load_verify_locations(cadata=certificate)
        except (ssl.SSLError, ValueError):
            unreadable += 1
    return context, unreadable
