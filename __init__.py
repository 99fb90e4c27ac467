"""GeoRelay: geospatial cloud APIs for QGIS analysts.

QGIS asks this module for the plugin; nothing else is imported until then, so
that the sandbox and the pure parts also run where there is no QGIS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import GeoRelayPlugin


def classFactory(iface: QgisInterface) -> GeoRelayPlugin:  # noqa: N802 - the name QGIS looks for
    from .plugin import GeoRelayPlugin

    return GeoRelayPlugin(iface)
