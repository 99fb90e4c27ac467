"""The session that takes, for each URL, the way that QGIS itself would take: proxy, authorities, user agent.

`NetworkSnapshot.take` is for the main thread and reads all that needs it (settings,
authentication manager); what it returns decides for any URL in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import Qgis, QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery, QSslConfiguration

from ..providers.proxies import HTTP, SOCKS5, Proxy
from ..providers.sessions import POOL, new_session, trust_in
from .version import plugin_version

if TYPE_CHECKING:
    from ssl import SSLContext

    from requests import Session

_Type = QNetworkProxy.ProxyType
_KINDS = {_Type.HttpProxy: HTTP, _Type.HttpCachingProxy: HTTP, _Type.Socks5Proxy: SOCKS5}


@dataclass(frozen=True)
class NetworkSnapshot:
    """QGIS's network settings at one moment."""

    fallback: QNetworkProxy = field(repr=False)
    no_proxy: tuple[str, ...]  # beginnings of URLs that go direct
    excluded: tuple[str, ...]  # beginnings of URLs that take the application's proxy instead
    uses_system: bool
    factories: tuple[QNetworkProxyFactory, ...] = field(repr=False)
    authorities: tuple[bytes, ...] = field(repr=False)  # DER
    user_agent: str = "GeoRelay"

    @classmethod
    def take(cls) -> NetworkSnapshot:
        """For the main thread."""
        manager = QgsNetworkAccessManager.instance()
        return cls(
            fallback=QNetworkProxy(manager.fallbackProxy()),
            no_proxy=tuple(each for each in manager.noProxyList() if each.strip()),
            excluded=tuple(each for each in manager.excludeList() if each.strip()),
            uses_system=manager.useSystemProxy(),
            factories=tuple(manager.proxyFactories()),
            authorities=trusted_authorities(),
            user_agent=user_agent(),
        )

    def route(self, url: str) -> Optional[Proxy]:
        """The proxy that QGIS would take for this URL, or None for a direct connection. For any thread."""
        address = QUrl(url)
        query = QNetworkProxyQuery(address)
        for offered in self._offered(address.toString(), query):
            if offered.type() == _Type.DefaultProxy:  # Qt's word for whatever the application as a whole uses
                offered = next(iter(QNetworkProxyFactory.proxyForQuery(query)), QNetworkProxy(_Type.NoProxy))
            if offered.type() in (_Type.NoProxy, _Type.DefaultProxy):
                return None
            kind = _KINDS.get(offered.type())
            if kind is not None and offered.hostName():
                return Proxy(kind, offered.hostName(), offered.port(), offered.user(), offered.password())
        return None

    def _offered(self, address: str, query: QNetworkProxyQuery) -> list[QNetworkProxy]:
        """As QGIS's own factory answers (QgsNetworkAccessManager.proxyFactory(), which is bound to one thread)."""
        for factory in self.factories:
            offered = QNetworkProxyFactory.systemProxyForQuery(query) or factory.queryProxy(query)
            if offered:
                return list(offered)
        if address.startswith(self.no_proxy):
            return [QNetworkProxy(_Type.NoProxy)]
        if address.startswith(self.excluded):
            return [QNetworkProxy(_Type.DefaultProxy)]
        if self.uses_system:
            return list(QNetworkProxyFactory.systemProxyForQuery(query))
        return [self.fallback]


def qgis_session(snapshot: NetworkSnapshot, pool: int = POOL) -> Session:
    """A session on QGIS's network settings; ``pool``: connections kept to one host, as many as threads. Any thread."""
    trust = partial(_trust, snapshot.authorities) if snapshot.authorities else None
    return new_session(pool, snapshot.user_agent, snapshot.route, trust)


@lru_cache(maxsize=2)
def _trust(authorities: tuple[bytes, ...]) -> SSLContext:
    """Reading them takes some 30 ms, and from one run to the next they are the same."""
    return trust_in(authorities)[0]


def trusted_authorities() -> tuple[bytes, ...]:
    """The certificates (DER) that QGIS believes: the system's, the person's own, without those the person distrusts."""
    manager = QgsApplication.authManager()
    known = QSslConfiguration.defaultConfiguration().caCertificates()
    if manager.isDisabled():
        return tuple(sorted({_der(each) for each in known if not each.isNull()}))
    trusted = {_der(each): each for each in (*manager.trustedCaCerts(), *known) if not each.isNull()}
    distrusted = {_der(each) for each in manager.untrustedCaCerts()}
    distrusted |= {der for der, each in trusted.items() if _distrusts(manager, each)}
    return tuple(sorted(trusted.keys() - distrusted))


def _distrusts(manager: Any, certificate: Any) -> bool:
    """What the database says of it: QGIS 3.40 and 3.44 leave the person's word out of their own lists."""
    return manager.certTrustPolicy(certificate) == QgsAuthCertUtils.CertTrustPolicy.Untrusted


def user_agent() -> str:
    """``GeoRelay/<version> QGIS/<version>``."""
    return f"GeoRelay/{plugin_version()} QGIS/{Qgis.QGIS_VERSION.split('-')[0]}"


def _der(certificate: Any) -> bytes:
    return bytes(certificate.toDer())
