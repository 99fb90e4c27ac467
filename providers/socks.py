"""SOCKS5 under urllib3 (RFC 1928, RFC 1929): the proxy looks up names itself. PySocks is not in every QGIS."""

from __future__ import annotations

import ipaddress
import socket
import struct
from collections.abc import Mapping
from typing import Any, Optional

from urllib3 import PoolManager
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError, ProxyError

from ..language import N_, tr
from .failures import ProxyRefusal
from .patience import PatientHTTPConnection, PatientHTTPSConnection
from .proxies import Proxy

_VERSION, _NO_SIGN_IN, _SIGN_IN = 5, 0, 2
_IPV4, _NAME, _IPV6 = 1, 3, 4
_REPLIES = {
    1: N_("it failed in general"),
    2: N_("its rules do not allow this"),
    3: N_("it cannot reach that network"),
    4: N_("it cannot reach that host"),
    5: N_("the host refused the connection"),
    6: N_("the host did not answer in time"),
    7: N_("it does not know the command"),
    8: N_("it does not know the kind of address"),
}


class _Pools(PoolManager):
    pool_classes_by_scheme: Mapping[str, type]  # urllib3 documents it as the way to give it other connections


def socks_manager(proxy: Proxy, pools: int, **pool_options: Any) -> PoolManager:
    """A pool manager whose connections all go through the proxy."""
    manager = _Pools(pools, **pool_options)
    kinds = {"http": (HTTPConnectionPool, _SocksHTTPConnection), "https": (HTTPSConnectionPool, _SocksHTTPSConnection)}
    manager.pool_classes_by_scheme = {
        scheme: type(
            "SocksPool", (pool,), {"ConnectionCls": type("SocksConnection", (connection,), {"through": proxy})}
        )
        for scheme, (pool, connection) in kinds.items()
    }
    return manager


class _Through:
    """Opens its socket through ``through``."""

    through: Proxy
    host: str
    port: int
    timeout: Any

    def _new_conn(self) -> socket.socket:
        proxy = self.through
        try:
            opened = socket.create_connection((proxy.host, proxy.port), timeout=self.timeout)
        except OSError as error:
            missed = NewConnectionError(self, tr("The SOCKS proxy cannot be reached: {error}", error=error))
            raise ProxyError("Cannot connect to proxy.", missed) from error
        try:
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            negotiate(opened, proxy, self.host, self.port)
        except OSError as error:
            opened.close()
            refusal = (
                error
                if isinstance(error, ProxyRefusal)
                else ProxyRefusal(
                    tr(
                        "it broke off ({error})",
                        error=error,
                    )
                )
            )
            raise ProxyError("The proxy opened no connection.", refusal) from error
        return opened


class _SocksHTTPConnection(_Through, PatientHTTPConnection):
    """Plain HTTP through a SOCKS5 proxy."""


class _SocksHTTPSConnection(_Through, PatientHTTPSConnection):
    """TLS, end to end, through a SOCKS5 proxy."""


def negotiate(opened: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    """Sign in at the proxy and have it connect to host and port; ProxyRefusal says why it did not."""
    methods = bytes([_NO_SIGN_IN, _SIGN_IN] if proxy.user else [_NO_SIGN_IN])
    opened.sendall(bytes([_VERSION, len(methods)]) + methods)
    version, method = _read(opened, 2)
    if version != _VERSION:
        raise ProxyRefusal(tr("it does not speak SOCKS5"))
    if method == _SIGN_IN and proxy.user:
        _sign_in(opened, proxy)
    elif method != _NO_SIGN_IN:
        if proxy.user:
            raise ProxyRefusal(tr("it did not accept a user and a password; set them under Options > Network"))
        raise ProxyRefusal(
            tr("it did not accept a connection without a user and a password; set them under Options > Network")
        )
    opened.sendall(bytes([_VERSION, 1, 0]) + _address(host) + struct.pack(">H", port))
    _, reply, _, kind = _read(opened, 4)
    if reply != 0:
        raise ProxyRefusal(tr(_REPLIES[reply]) if reply in _REPLIES else tr("it gave reply {reply}", reply=reply))
    length = {_IPV4: 4, _IPV6: 16}.get(kind)
    _read(opened, (_read(opened, 1)[0] if length is None else length) + 2)


def _sign_in(opened: socket.socket, proxy: Proxy) -> None:
    user, word = proxy.user.encode("utf-8"), proxy.password.encode("utf-8")
    if len(user) > 255 or len(word) > 255:
        raise ProxyRefusal(tr("its user or password is longer than SOCKS5 allows"))
    opened.sendall(bytes([1, len(user)]) + user + bytes([len(word)]) + word)
    if _read(opened, 2)[1] != 0:
        raise ProxyRefusal(tr("it did not accept the user and the password; set them under Options > Network"))


def _address(host: str) -> bytes:
    number = _number(host)
    if number is not None:
        return bytes([_IPV4 if number.version == 4 else _IPV6]) + number.packed
    try:
        name = host.encode("ascii") if host.isascii() else host.encode("idna")
    except UnicodeError as error:
        raise ProxyRefusal(tr("the name of the host cannot be written")) from error
    if not 0 < len(name) < 256:
        raise ProxyRefusal(tr("the name of the host is too long"))
    return bytes([_NAME, len(name)]) + name


def _number(host: str) -> Any:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _read(opened: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece: Optional[bytes] = opened.recv(size - len(data))
        if not piece:
            raise ProxyRefusal(tr("it hung up"))
        data += piece
    return data
