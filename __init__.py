"""GeoRelay: geospatial cloud APIs for QGIS analysts.

QGIS asks this module for the plugin; nothing else is imported until then, so
that the sandbox and the pure parts also run where there is no QGIS.
"""


def classFactory(iface):  # noqa: N802 - the name QGIS looks for
    from .plugin import GeoRelayPlugin

    return GeoRelayPlugin(iface)
