"""The secrets of connections: kept only in QGIS's authentication database, as Basic configurations.

A pair is user and password. A token that is base64 of ``name:word`` is taken apart into the same,
so that tile layers can use the configuration as it is; any other token is the password of the
user ``token``. QGIS 3.22 knows no configuration with a header of its own.
"""

from __future__ import annotations

import base64
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QThread

from ..language import tr
from ..providers.connections import Credentials, decoded_pair
from ..providers.declare import Secret
from ..providers.errors import SetupError

MARK = "token"
_METHOD = "Basic"


def in_desktop() -> bool:
    """Whether there is a person at a desktop who can be asked for the master password."""
    return QgsApplication.platform() == "desktop"


class SecretStore:
    """For the main thread only. Nothing here opens a dialog unless ``ask`` is true and there is a desktop."""

    def __init__(self, manager: Any = None, has_desktop: Callable[[], bool] = in_desktop) -> None:
        self._given = manager
        self._has_desktop = has_desktop

    def read(self, authcfg: str, secret: Secret, ask: bool = False) -> Credentials:
        """The secret of a saved connection. ``ask``: a person's own act led here, the master password may be asked for.

        SetupError, with one sentence, when it cannot be read.
        """
        manager = self._opened(ask)
        if not authcfg:
            raise SetupError(tr("This connection has no secret yet: enter it under Settings > Options > GeoRelay."))
        loaded, config = manager.loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
        if not loaded or config.method() != _METHOD:
            raise SetupError(
                tr(
                    "The secret of this connection is not in QGIS's authentication database: enter it again under "
                    "Settings > Options > GeoRelay. Nothing was sent."
                )
            )
        return credentials_in(config.config("username"), config.config("password"), secret)

    def store(self, title: str, credentials: Credentials, secret: Secret, authcfg: str = "") -> str:
        """Keep a secret, in place of ``authcfg`` if that exists; the id to save with the connection. A person's act."""
        manager = self._opened(True)
        exists = bool(authcfg) and authcfg in manager.configIds()
        config = QgsAuthMethodConfig(_METHOD)
        if exists:
            config.setId(authcfg)
        config.setName(f"GeoRelay {title}".strip())
        user, word = _as_pair(credentials, secret)
        config.setConfig("username", user)
        config.setConfig("password", word)
        kept, config = _outcome(
            manager.updateAuthenticationConfig(config) if exists else manager.storeAuthenticationConfig(config), config
        )
        if not kept:
            raise SetupError(tr("QGIS could not write its authentication database, so the secret was not saved."))
        return config.id()

    def kept(self, authcfg: str, ask: bool = False) -> Optional[tuple[str, str, str]]:
        """(place, user, password) of a configuration that `keep_user` made; None where there is none of that id.

        SetupError where the database is shut; ``ask`` as with `read`.
        """
        loaded, config = self._opened(ask).loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
        if not loaded or config.method() != _METHOD:
            return None
        return config.uri(), config.config("username"), config.config("password")

    def keep_user(self, place: str, user: str, word: str) -> str:
        """The id of a configuration for tiles of ``place`` (host and port, or all of an origin); the same pair
        is kept once.

        Only while the database is open (see `is_open`). SetupError where it cannot be written.
        """
        manager = self._opened(False)
        for authcfg, known in manager.availableAuthMethodConfigs().items():
            if known.method() == _METHOD and known.uri() == place:
                loaded, config = manager.loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
                if loaded and (config.config("username"), config.config("password")) == (user, word):
                    return str(authcfg)
        config = QgsAuthMethodConfig(_METHOD)
        config.setName(tr("GeoRelay: tiles of {place}", place=place))
        config.setUri(place)
        config.setConfig("username", user)
        config.setConfig("password", word)
        kept, config = _outcome(manager.storeAuthenticationConfig(config), config)
        if not kept:
            raise SetupError(tr("QGIS could not write its authentication database, so the secret was not saved."))
        return str(config.id())

    def remove(self, authcfg: str) -> None:
        """Forget a secret; nothing happens when it is not there."""
        if not authcfg:
            return
        manager = self._opened(True)
        if authcfg in manager.configIds() and not manager.removeAuthenticationConfig(authcfg):
            raise SetupError(tr("QGIS could not write its authentication database, so the secret was not removed."))

    def is_open(self) -> bool:
        """Whether secrets can be read now without asking anyone."""
        manager = self._manager()
        return not manager.isDisabled() and manager.masterPasswordIsSet()

    def _manager(self) -> Any:
        application = QgsApplication.instance()
        if application is not None and QThread.currentThread() != application.thread():
            raise RuntimeError("Secrets are read on the main thread, before the work begins.")
        return QgsApplication.authManager() if self._given is None else self._given

    def _opened(self, ask: bool) -> Any:
        manager = self._manager()
        if manager.isDisabled():
            why = (manager.disabledMessage() or "").strip().rstrip(".")
            raise SetupError(
                tr(
                    "QGIS's authentication database is switched off ({why}), so no secret can be kept or read. "
                    "Nothing was sent.",
                    why=why,
                )
            )
        if manager.masterPasswordIsSet():
            return manager
        if not (ask and self._has_desktop()):
            raise SetupError(
                tr(
                    "The secret of this connection is locked: open QGIS's authentication database with the master "
                    "password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own "
                    "GEORELAY_ variables. Nothing was sent."
                )
            )
        if not manager.setMasterPassword(True):
            raise SetupError(tr("The master password was not given, so the secret cannot be used. Nothing was sent."))
        return manager


def credentials_in(user: str, word: str, secret: Secret) -> Credentials:
    """What a Basic configuration means for a service, also one that a person made by hand."""
    if secret.token and (secret.header or user in ("", MARK)):
        return Credentials(token=word)
    if secret.pair:
        return Credentials(email=user, password=word)
    return Credentials(token=base64.b64encode(f"{user}:{word}".encode()).decode("ascii"))


def _as_pair(credentials: Credentials, secret: Secret) -> tuple[str, str]:
    if not credentials:
        raise SetupError(tr("Enter the token, or the e-mail address and the password, of this connection."))
    if not credentials.token:
        return credentials.email, credentials.password
    name, word = ("", "") if secret.pair or secret.header else decoded_pair(credentials.token)
    return (name, word) if name else (MARK, credentials.token)


def _outcome(result: Any, config: Any) -> tuple[bool, Any]:
    """The manager answers True or (True, config), depending on version and call."""
    return (bool(result[0]), result[1]) if isinstance(result, tuple) else (bool(result), config)
