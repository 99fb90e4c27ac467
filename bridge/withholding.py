"""Projects are saved without the secret of an address that a layer needs to draw.

User and password before the host go into QGIS's authentication database, which signs requests with them; a key in the
query or the path goes there too, and `tile_keys` puts it into each request. Where that database is not open, the layer
draws as long as it is open, and stands in the saved project without its secret.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, Optional
from urllib.parse import unquote, urlsplit

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsProject

from ..language import tr
from ..providers.errors import SetupError
from ..providers.secrecy import has_secret, without_secrets
from .credentials import SecretStore
from .tile_keys import keep_keys
from .tile_sources import exact_uri, parts_in, set_parts, url_in

PROPERTY = "georelay/withheld"


def keep_secrets(layer: QgsMapLayer, secrets: Optional[SecretStore] = None) -> None:
    """Takes what it can out of the address of a layer, and notes with it what else may not be saved. Main thread.

    Nothing is taken where QGIS's authentication database is not open: nobody is asked for a password because a layer
    comes.
    """
    secrets = secrets or SecretStore()
    if secrets.is_open():
        _keep(layer, secrets)
    if has_secret(url_in(layer.source())):
        layer.setCustomProperty(PROPERTY, True)


def _keep(layer: QgsMapLayer, secrets: SecretStore) -> None:
    try:
        _keep_user(layer, secrets)
        keep_keys(layer, secrets)
    except SetupError:
        return  # it cannot be written: the layer draws as it is, and is saved without its secret


def _keep_user(layer: QgsMapLayer, secrets: SecretStore) -> None:
    """User and password before the host become an authentication configuration, which a saved project names."""
    url = url_in(layer.source())
    host = urlsplit(url).netloc
    user, mark_, place = host.rpartition("@")
    if not mark_ or "authcfg" in parts_in(layer.source()):
        return
    name, _, word = (unquote(each) for each in user.partition(":"))
    authcfg = secrets.keep_user(place, name, word)
    set_parts(layer, {"url": url.replace(f"//{host}", f"//{place}", 1), "authcfg": authcfg})


def stripped(source: str) -> str:
    """The source of a tile layer without the secret of its address."""
    return exact_uri({**parts_in(source), "url": without_secrets(url_in(source))}, lambda words: None)


class Withholding:
    """From its making to `close`; ``tell(words)``: once for each layer, when it is first saved so."""

    def __init__(self, project: QgsProject, tell: Callable[[str], Any]) -> None:
        self._project, self._tell = project, tell
        self._told: set[str] = set()
        project.writeProject.connect(self._on_tree)
        project.writeMapLayer.connect(self._on_layer)

    def close(self) -> None:
        self._project.writeProject.disconnect(self._on_tree)
        self._project.writeMapLayer.disconnect(self._on_layer)

    def _on_tree(self, document: Any) -> None:
        """The tree of layers, which is written before them, names their sources too, and layouts after them."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(PROPERTY):
                _replace(document.documentElement(), _spellings(layer.source()))
                for item in self._locked_maps(layer):
                    _note_stripped(item, layer)

    def _locked_maps(self, layer: QgsMapLayer) -> Iterator[QgsLayoutItemMap]:
        """The maps of layouts that keep this layer, with its source, whatever the project shows."""
        for layout in self._project.layoutManager().printLayouts():
            for item in layout.items():
                if isinstance(item, QgsLayoutItemMap) and item.keepLayerSet() and layer in item.layers():
                    yield item

    def _on_layer(self, layer: QgsMapLayer, element: Any, document: Any) -> None:
        if not layer.customProperty(PROPERTY):
            return
        _replace(element, _spellings(layer.source()))
        if layer.id() not in self._told:
            self._told.add(layer.id())
            self._tell(
                tr(
                    "The address of {layer} holds a secret, which is not saved with the project: add the layer again "
                    "when you open it.",
                    layer=layer.name(),
                )
            )


def _note_stripped(item: QgsLayoutItemMap, layer: QgsMapLayer) -> None:
    """A map notes the source that a layer has when it is given it."""
    source, provider = layer.source(), layer.providerType()
    layer.setDataSource(stripped(source), layer.name(), provider, False)
    item.setLayers(item.layers())
    layer.setDataSource(source, layer.name(), provider, False)


def _spellings(source: str) -> dict[str, str]:
    url = url_in(source)
    return {source: stripped(source), url: without_secrets(url)}


def _replace(element: Any, spellings: dict[str, str]) -> None:
    """In every attribute and text of the element and of all within it."""
    for node in _nodes(element):
        if node.isText() or node.isCDATASection():
            node.setNodeValue(_without(node.nodeValue(), spellings))
        attributes = node.attributes()
        for at in range(attributes.count()):
            attribute = attributes.item(at)
            attribute.setNodeValue(_without(attribute.nodeValue(), spellings))


def _nodes(node: Any) -> Iterator[Any]:
    yield node
    children = node.childNodes()
    for at in range(children.count()):
        yield from _nodes(children.at(at))


def _without(text: str, spellings: dict[str, str]) -> str:
    for secret, shown in spellings.items():
        text = text.replace(secret, shown)
    return text
