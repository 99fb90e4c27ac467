"""What GeoRelay remembers in the QGIS profile, under ``plugins/georelay/``: never a secret."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote, unquote

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ..language import tr
from ..providers.connections import Connection, clean_base_url, clean_name
from ..providers.errors import SetupError

ROOT = "plugins/georelay"
HOME = "GEORELAY_HOME"
POLL_SCALE = "GEORELAY_POLL_SCALE"
MOST_DOWNLOADS = 32
PACES = (1.0, 2.0, 5.0)  # never faster: what a service asks for is kept
_LOCAL_DATA = QStandardPaths.StandardLocation.GenericDataLocation


class Settings:
    """Saved connections, folders and numbers. For the main thread; tests pass in ``store`` and ``environ``."""

    def __init__(self, store: Optional[QgsSettings] = None, environ: Optional[Mapping[str, str]] = None) -> None:
        self._store = QgsSettings() if store is None else store
        self._environ = os.environ if environ is None else environ

    @property
    def environ(self) -> Mapping[str, str]:
        return self._environ

    # connections

    def connections(self, service: str = "") -> tuple[Connection, ...]:
        """The saved connections of a service, or of all, by name; the sandbox is not among them."""
        services = [service] if service else self._children(f"{ROOT}/connections")
        return tuple(each for one in services for each in self._of(one))

    def default_connection(self, service: str) -> Optional[Connection]:
        return next((each for each in self._of(service) if each.is_default), None)

    def save_connection(self, connection: Connection, title: str = "") -> Connection:
        """Save under its name, in place of one of the same name; the first of a service becomes its default.

        SetupError for a name or URL that cannot be used; ``title`` is the service's name in that sentence.
        """
        name = clean_name(connection.name)
        url = clean_base_url(connection.base_url, title or connection.service)
        first = not self._of(connection.service)
        self._set(f"{self._key(connection.service, name)}/base_url", url)
        self._set(f"{self._key(connection.service, name)}/authcfg", connection.authcfg)
        if connection.is_default or first:
            self.set_default_connection(connection.service, name)
        return next(each for each in self._of(connection.service) if each.name == name)

    def remove_connection(self, service: str, name: str) -> None:
        """Forget it (its secret stays in the authentication database; see SecretStore.remove)."""
        was_default = self._default_name(service) == name
        self._store.remove(self._key(service, name))
        left = self._of(service)
        if was_default:
            self._set(f"{ROOT}/default_connection/{service}", left[0].name if len(left) == 1 else "")

    def set_default_connection(self, service: str, name: str) -> None:
        """SetupError where there is no such connection."""
        if not any(each.name == name for each in self._of(service)):
            raise SetupError(tr("There is no connection '{name}' to make the default one.", name=name))
        self._set(f"{ROOT}/default_connection/{service}", name)

    # folders and numbers

    @property
    def home(self) -> Path:
        """Where jobs, results, the sandbox and the download cache live; GEORELAY_HOME moves it.

        ``georelay`` in the person's local data folder: one for all versions and profiles of QGIS, never roaming.
        """
        given = self._environ.get(HOME, "").strip()
        if given:
            return Path(given).expanduser()
        return Path(QStandardPaths.writableLocation(_LOCAL_DATA)) / "georelay"

    @property
    def older_home(self) -> Optional[Path]:
        """Where earlier versions kept all that, in the QGIS profile; None where GEORELAY_HOME says where it is."""
        if self._environ.get(HOME, "").strip():
            return None
        return Path(QgsApplication.qgisSettingsDirPath()) / "georelay"

    @property
    def results_folder(self) -> Path:
        """Where results go that were given no folder of their own; ``results`` in the home folder by default."""
        given = str(self._get("results_folder", "") or "").strip()
        return Path(given).expanduser() if given else self.home / "results"

    @results_folder.setter
    def results_folder(self, folder: Optional[Path]) -> None:
        self._set(f"{ROOT}/results_folder", "" if folder is None else str(folder))

    @property
    def poll_scale(self) -> float:
        """What every polling and retry wait is multiplied by: the environment's, else the person's pace.

        SetupError for a value of the environment that is no number from 0 up.
        """
        text = self._environ.get(POLL_SCALE, "").strip()
        if not text:
            return self.pace
        try:
            scale = float(text)
        except ValueError:
            scale = math.nan
        if not (math.isfinite(scale) and scale >= 0):
            raise SetupError(
                tr(
                    "{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.",
                    poll_scale=POLL_SCALE,
                    text=text,
                )
            )
        return scale

    @property
    def pace(self) -> float:
        """How many times longer than usual a job is left alone between two looks: one of PACES."""
        try:
            given = float(self._get("pace", 1.0))
        except (TypeError, ValueError):
            return 1.0
        return given if given in PACES else 1.0

    @pace.setter
    def pace(self, times: float) -> None:
        self._set(f"{ROOT}/pace", float(times))

    @property
    def loads_results(self) -> bool:
        """Whether the results of a job that has ended go to the map by themselves."""
        return str(self._get("loads_results", True)).lower() not in ("false", "0")

    @loads_results.setter
    def loads_results(self, wanted: bool) -> None:
        self._set(f"{ROOT}/loads_results", bool(wanted))

    @property
    def filters(self) -> dict[str, dict[str, Any]]:
        """Filters of the imagery search by the name that the person gave them: inputs and their plain values."""
        try:
            kept = json.loads(str(self._get("filters", "{}")))
        except ValueError:
            return {}
        return (
            {str(name): each for name, each in kept.items() if isinstance(each, dict)} if isinstance(kept, dict) else {}
        )

    @filters.setter
    def filters(self, named: Mapping[str, Mapping[str, Any]]) -> None:
        self._set(f"{ROOT}/filters", json.dumps({name: dict(each) for name, each in named.items()}))

    @property
    def parallel_downloads(self) -> int:
        """How many files are fetched at once: 1 to 32, 4 by default."""
        try:
            return min(MOST_DOWNLOADS, max(1, int(self._get("parallel_downloads", 4))))
        except (TypeError, ValueError):
            return 4

    @parallel_downloads.setter
    def parallel_downloads(self, count: int) -> None:
        self._set(f"{ROOT}/parallel_downloads", int(count))

    # the QgsSettings below

    def _of(self, service: str) -> tuple[Connection, ...]:
        default = self._default_name(service)
        found = []
        for part in self._children(f"{ROOT}/connections/{service}"):
            name = unquote(part)
            key = self._key(service, name)
            url = str(self._store.value(f"{key}/base_url", "") or "")
            if url:
                authcfg = str(self._store.value(f"{key}/authcfg", "") or "")
                found.append(Connection(service, name, url, authcfg))
        return tuple(
            replace(each, is_default=each.name == default) for each in sorted(found, key=lambda each: each.name.lower())
        )

    def _default_name(self, service: str) -> str:
        return str(self._get(f"default_connection/{service}", "") or "")

    def _key(self, service: str, name: str) -> str:
        return f"{ROOT}/connections/{service}/{quote(name, safe='')}"

    def _children(self, group: str) -> list[str]:
        self._store.beginGroup(group)
        try:
            return list(self._store.childGroups())
        finally:
            self._store.endGroup()

    def _get(self, key: str, default: Any) -> Any:
        return self._store.value(f"{ROOT}/{key}", default)

    def _set(self, key: str, value: Any) -> None:
        self._store.setValue(key, value)
