"""Connections whose connect time-out does not also bound how long a piece of an upload may take.

urllib3 leaves the connect time-out on the socket while the body is sent: a piece of 1 MiB that
takes longer than that (a slow uplink) would break the upload.
"""

from __future__ import annotations

from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

SEND = 300.0  # seconds that one piece may take to leave


class _Patient:
    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        self._be_patient()

    def request(self, *args: Any, **kwargs: Any) -> Any:
        self._be_patient()  # a connection that is used again still has its last read time-out
        return super().request(*args, **kwargs)  # type: ignore[misc]

    def _be_patient(self) -> None:
        opened = getattr(self, "sock", None)
        if opened is not None:
            opened.settimeout(SEND)


class PatientHTTPConnection(_Patient, HTTPConnection):
    """Plain HTTP."""


class PatientHTTPSConnection(_Patient, HTTPSConnection):
    """HTTP over TLS."""


class _PatientHTTPPool(HTTPConnectionPool):
    ConnectionCls = PatientHTTPConnection


class _PatientHTTPSPool(HTTPSConnectionPool):
    ConnectionCls = PatientHTTPSConnection


POOLS = {"http": _PatientHTTPPool, "https": _PatientHTTPSPool}
