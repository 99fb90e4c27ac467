"""The adapter of a ``requests.Session`` that asks for the proxy of every single address."""

from __future__ import annotations

from typing import Any, Optional

import requests
from requests.adapters import HTTPAdapter

from .patience import POOLS
from .proxies import SOCKS5, Proxy, Route, Trust
from .socks import socks_manager


class RoutedAdapter(HTTPAdapter):
    """Asks for the proxy of every single URL, and believes the authorities it was given.

    They are read when the first request over TLS is sent, in the thread that sends it.
    """

    _pool_connections: int  # these three are kept by `requests` itself
    _pool_maxsize: int
    _pool_block: bool

    def __init__(self, route: Route, trust: Optional[Trust], pool: int) -> None:
        self._route = route
        self._trust = trust
        self._known: dict[str, Proxy] = {}
        super().__init__(pool_connections=pool, pool_maxsize=pool)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
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
        if (request.url or "").lower().startswith("https"):
            self.poolmanager.connection_pool_kw.update(self._with_trust({}))
        proxy = self._route(request.url or "")
        if proxy is not None:
            self._known[proxy.url] = proxy
            options["proxies"] = {"http": proxy.url, "https": proxy.url}
        return super().send(request, *args, **options)

    def _with_trust(self, options: dict[str, Any]) -> dict[str, Any]:
        return options if self._trust is None else {**options, "ssl_context": self._trust()}
