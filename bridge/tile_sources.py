"""The sources of tile layers, in the spelling in which QGIS reads an address back byte for byte."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable
from urllib.parse import parse_qsl, quote, urlsplit

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry
from qgis.PyQt.QtCore import QUrl

from ..language import tr

_USUAL = ("type", "zmin", "zmax", "authcfg", "styleUrl")  # before 3.26 a source cannot be asked for its names
_ASCII = "".join(chr(code) for code in range(0x21, 0x7F))


def exact_uri(parts: Mapping[str, str], warn: Callable[[str], None]) -> str:
    """The URI from which the layer asks for ``url`` byte for byte, or else for the same values.

    A layer decodes its URI once more than `encodeUri` encodes it, fully or in part by the version of QGIS: so both
    ways are tried, and what `QgsDataSourceUri` reads back, as the layer does, decides. QGIS 3.40 cannot be given an
    escaped ``%26``, ``%3D`` or ``%23`` at all: the second is the same value to a server, the others are not. What is
    not ASCII is percent-encoded, as it is in a request anyway: QGIS makes Latin-1 of a URI.
    """
    url = quote(parts["url"], safe=_ASCII)
    registry = QgsProviderRegistry.instance()
    tried = [registry.encodeUri("wms", {**parts, "url": each}) for each in (url.replace("%", "%25"), url)]
    for alike in (_request, _values):
        kept = next((uri for uri in tried if alike(url_in(uri)) == alike(url)), "")
        if kept:
            return kept
    warn(tr("This version of QGIS does not keep the address of these tiles as it is, so they may stay blank."))
    return tried[-1]


def _request(url: str) -> str:
    """What a layer asks for at one tile."""
    for at, name in enumerate(("{z}", "{x}", "{y}", "{-y}", "{q}")):
        url = url.replace(name, str(at))
    return bytes(QUrl(url).toEncoded()).decode("ascii")


def _values(url: str) -> tuple[Any, ...]:
    """What a server reads of that, however it is escaped."""
    asked = urlsplit(_request(url))
    return asked[:3], parse_qsl(asked.query, keep_blank_values=True), asked.fragment


def url_in(uri: str) -> str:
    """The address or template in a source; "" where there is none."""
    read = QgsDataSourceUri()
    read.setEncodedUri(uri)
    return read.param("url")


def parts_in(uri: str) -> dict[str, str]:
    """What a source says beside its address."""
    read = QgsDataSourceUri()
    read.setEncodedUri(uri)
    names = [name for name in read.parameterKeys() if name != "url"] if hasattr(read, "parameterKeys") else []
    found = {name: read.param(name) for name in names or _USUAL if read.hasParam(name)}
    return {**found, "authcfg": read.authConfigId()} if read.authConfigId() else found


def set_parts(layer: QgsMapLayer, parts: Mapping[str, str]) -> None:
    """Gives an open layer another address or another signature, and leaves the rest of its source as it is."""
    source = layer.source()
    changed = exact_uri({**parts_in(source), "url": url_in(source), **parts}, lambda words: None)
    layer.setDataSource(changed, layer.name(), layer.providerType(), False)
