"""The composition root: makes the context, the Processing provider and the docks, and takes them away again."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent


class GeoRelayPlugin:
    """What QGIS loads. ``iface`` is None under qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._context: Any = None
        self._processing: Any = None
        self._sandbox: Any = None
        self._gui: List[Any] = []

    def initProcessing(self) -> None:  # noqa: N802
        from .bridge.context import Context
        from .processing.provider import GeoRelayProcessing

        self._context = Context(ROOT, self._start_sandbox)
        self._processing = GeoRelayProcessing(self._context)
        QgsApplication.processingRegistry().addProvider(self._processing)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()

    def unload(self) -> None:
        if self._processing is not None:
            QgsApplication.processingRegistry().removeProvider(self._processing)
            self._processing = None
        if self._sandbox is not None:
            self._sandbox.stop()
            self._sandbox = None
        self._context = None

    def _start_sandbox(self, home: Path) -> Dict[str, Tuple[str, Dict[str, str]]]:
        """Address and secret of each service of the sandbox over this home; started here where none is listening."""
        from .sandbox import accounts, listening, server

        address: Optional[str] = listening.running(home)
        if address is None:
            if self._sandbox is None:
                self._sandbox = server.Sandbox(home).start()
            address = self._sandbox.url
        return accounts.connections(address)
