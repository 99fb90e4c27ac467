"""Keys in the query or the path of tile addresses: kept in QGIS's authentication database, put into each request.

That database can sign a request with a header, not with a piece of its address. So the source of a layer holds
``***<id of the configuration>.<number>`` in the place of each key, wherever the source goes: projects, definitions, the
clipboard. QGIS asks `_Filling.fill` about every request before it leaves, in whatever thread it is made
(`QgsNetworkAccessManager.setRequestPreprocessor`, since 3.22). A key goes to no other scheme, host and port than that
which it was given for, whatever a project says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsNetworkAccessManager, QgsProject
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..language import tr
from ..providers.errors import SetupError
from ..providers.secrecy import HIDDEN, secrets_in, without_secrets
from .credentials import SecretStore
from .tile_sources import set_parts, url_in

PROPERTY = "georelay/tile-key"
_USER = "tile keys"  # of such a configuration; its password is a list in JSON
_PLACE = re.compile(re.escape(HIDDEN) + r"([0-9a-z]+)\.(\d+)")


def keep_keys(layer: QgsMapLayer, secrets: SecretStore) -> None:
    """Moves the keys of a layer's address into the authentication database, which is open. Main thread.

    Nothing where the host itself is a choice or still holds a user, or where a key changes with the tile. SetupError
    where the database cannot be written.
    """
    url = url_in(layer.source())
    keys, origin = secrets_in(url), _origin(QUrl(url))
    if not keys or not origin or any("{" in key for key in keys):
        return
    authcfg, numbers = secrets.keep_user(origin, _USER, json.dumps(keys)), iter(range(len(keys)))
    set_parts(layer, {"url": without_secrets(url, lambda key: f"{HIDDEN}{authcfg}.{next(numbers)}")})
    layer.setCustomProperty(PROPERTY, authcfg)
    _filling.take(authcfg, origin, keys)


def _origin(url: QUrl) -> str:
    """Scheme, host and port; "" where there is none, or a user before it."""
    if not url.host() or url.userInfo() or "{" in url.host():
        return ""
    return f"{url.scheme()}://{url.host()}:{url.port(443 if url.scheme() == 'https' else 80)}"


class _Filling:
    """What QGIS asks about each request, from the first key on."""

    def __init__(self) -> None:
        self._keys: dict[str, tuple[str, list[str]]] = {}
        self._registered = ""

    def knows(self, authcfg: str) -> bool:
        return authcfg in self._keys

    def take(self, authcfg: str, origin: str, keys: list[str]) -> None:
        self._keys[authcfg] = (origin, keys)
        if not self._registered:
            self._registered = QgsNetworkAccessManager.setRequestPreprocessor(self.fill)

    def close(self) -> None:
        if self._registered:
            QgsNetworkAccessManager.removeRequestPreprocessor(self._registered)
        self._keys, self._registered = {}, ""

    def fill(self, request: QNetworkRequest) -> None:
        """In the thread of the request; its answer stays out of the cache on disk, which notes whole addresses."""
        asked = bytes(request.url().toEncoded()).decode("ascii")
        if HIDDEN not in asked:
            return
        origin = _origin(request.url())
        filled = _PLACE.sub(lambda place: self._key(origin, place), asked)
        if filled != asked:
            request.setUrl(QUrl(filled))
            request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)

    def _key(self, origin: str, place: re.Match[str]) -> str:
        allowed, keys = self._keys.get(place[1], ("", []))
        number = int(place[2])
        return keys[number] if allowed and allowed == origin and number < len(keys) else place[0]


_filling = _Filling()


class TileKeys:
    """From its making to `close`: layers of a project that was opened get their keys back. Main thread.

    ``tell(words)``: once for each layer whose key cannot be had.
    """

    def __init__(self, project: QgsProject, tell: Callable[[str], Any], secrets: Optional[SecretStore] = None) -> None:
        self._project, self._tell, self._secrets = project, tell, secrets or SecretStore()
        self._told: set[str] = set()
        self._is_reading = False
        self._manager = QgsApplication.authManager()
        self._manager.masterPasswordVerified.connect(self._on_password)
        project.layersAdded.connect(self._on_layers)
        self._on_layers(project.mapLayers().values())

    def close(self) -> None:
        self._project.layersAdded.disconnect(self._on_layers)
        self._manager.masterPasswordVerified.disconnect(self._on_password)
        _filling.close()

    def _on_layers(self, layers: Iterable[QgsMapLayer]) -> None:
        """The master password is asked for, as QGIS does where a layer is signed, but not amid the reading."""
        if self._secrets.is_open():
            self._take(layers, False)
        elif any(_lacks_key(each) for each in layers):
            QTimer.singleShot(0, self._ask)

    def _ask(self) -> None:
        self._take(self._project.mapLayers().values(), True)

    def _on_password(self, is_right: bool) -> None:
        """QGIS says so at each reading too."""
        if is_right and not self._is_reading:
            self._take(self._project.mapLayers().values(), False)

    def _take(self, layers: Iterable[QgsMapLayer], ask: bool) -> None:
        waiting = [each for each in layers if _lacks_key(each)]
        self._is_reading = True
        try:
            found = {name: self._secrets.kept(name, ask) for name in {_named(each) for each in waiting}}
        except SetupError:
            found = {}
        finally:
            self._is_reading = False
        for layer in waiting:
            if found and _brought(_named(layer), found[_named(layer)]):
                layer.triggerRepaint()
            elif layer.id() not in self._told:
                self._told.add(layer.id())
                self._tell(_lost(layer) if found else _locked(layer))


def _named(layer: QgsMapLayer) -> str:
    return str(layer.customProperty(PROPERTY) or "")


def _lacks_key(layer: QgsMapLayer) -> bool:
    return bool(_named(layer)) and not _filling.knows(_named(layer))


def _brought(authcfg: str, kept: Optional[tuple[str, str, str]]) -> bool:
    """Whether the configuration is one of keys, which are at hand from now on."""
    if kept is None or kept[1] != _USER:
        return False
    _filling.take(authcfg, kept[0], json.loads(kept[2]))
    return True


def _locked(layer: QgsMapLayer) -> str:
    return tr(
        "The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with "
        "the master password.",
        layer=layer.name(),
    )


def _lost(layer: QgsMapLayer) -> str:
    return tr(
        "The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer "
        "again.",
        layer=layer.name(),
    )
