"""The ``requests.Session`` under a client: nothing is taken from the environment, no cookie is kept."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Callable, Optional

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context

from .patience import POOLS
from .proxies import SOCKS5, Proxy
from .socks import socks_manager

Session = requests.Session
POOL = 32  # connections kept to one host: never fewer than the threads that use the session

Route = Callable[[str], Optional[Proxy]]  # URL -> the proxy to take, or None


def direct(url: str) -> Optional[Proxy]:
    """The route of those who have no proxy."""
    return None


def new_session(
    pool: int = POOL, user_agent: str = "GeoRelay", route: Route = direct, trust: Optional[ssl.SSLContext] = None
) -> requests.Session:
    """A session without proxies, netrc, cookies or retries of its own.

    ``route`` says for each URL which proxy to take; it is called by whatever thread sends.
    ``trust``: the authorities to believe; None: those of ``requests``.
    """
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


class RoutedAdapter(HTTPAdapter):
    """Asks for the proxy of every single URL, and believes the authorities it was given."""

    _pool_connections: int  # these three are kept by `requests` itself
    _pool_maxsize: int
    _pool_block: bool

    def __init__(self, route: Route, trust: Optional[ssl.SSLContext], pool: int) -> None:
        self._route = route
        self._trust = trust
        self._known: dict[str, Proxy] = {}
        super().__init__(pool_connections=pool, pool_maxsize=pool)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **self._with_trust(options))
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        if proxy not in self.proxy_manager:
            known = self._known[proxy]
            if known.kind == SOCKS5:
                size = {"maxsize": self._pool_maxsize, "block": self._pool_block}
                self.proxy_manager[proxy] = socks_manager(known, self._pool_connections, **size, **self._with_trust({}))
            else:
                manager = super().proxy_manager_for(proxy, **self._with_trust(options))
                manager.pool_classes_by_scheme = POOLS
        return self.proxy_manager[proxy]

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        return self._known[proxy].headers()

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        if self._trust is None:
            super().cert_verify(conn, url, True, None)
        elif url.lower().startswith("https"):
            conn.cert_reqs = "CERT_REQUIRED"
            conn.ca_certs = conn.ca_cert_dir = None

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        options["verify"] = True
        options["proxies"] = {}
        proxy = self._route(request.url or "")
        if proxy is not None:
            self._known[proxy.url] = proxy
            options["proxies"] = {"http": proxy.url, "https": proxy.url}
        return super().send(request, *args, **options)

    def _with_trust(self, options: dict[str, Any]) -> dict[str, Any]:
        return options if self._trust is None else {**options, "ssl_context": self._trust}
