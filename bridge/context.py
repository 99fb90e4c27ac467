"""What every algorithm and dock is handed: settings, job journal, connections, sandbox.

Made once by ``plugin.py``. `Context.prepare` is for the main thread (settings,
authentication database); what it returns works in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

import requests
from qgis.PyQt.QtGui import QIcon

from ..providers.connections import Connection, Credentials
from ..providers.declare import Operation, Provider, Run
from ..providers.http import Http
from ..providers.jobs import Jobs, JobStore
from ..providers.limiter import RateLimiter
from ..providers.waiting import Wait
from .layers import Provenance
from .network import qgis_session
from .secrets import SecretStore
from .settings import Settings

StartSandbox = Callable[[Path], Tuple[str, Credentials]]


@dataclass(frozen=True)
class Ports:
    """How a running operation speaks and listens: passed in by whoever runs it."""

    info: Callable[[str], None]
    warn: Callable[[str], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]
