"""What every algorithm and dock is handed: settings, job journal, connections, sandbox.

Made once by ``plugin.py``. `Context.prepare` is for the main thread (settings,
authentication database); what it returns works in any thread.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..checks.installing import MissingLibrary, need
from ..language import tr
from ..providers.connections import (
    ENVIRONMENT,
    SANDBOX,
    Connection,
    Credentials,
    account_of,
    environment_connection,
    resolve,
)
from ..providers.declare import Operation, Ports, Provider, Run
from ..providers.errors import GeoRelayError, InputError, SetupError
from ..providers.registry import discover
from .credentials import SecretStore
from .main_thread import MainThread
from .settings import Settings
from .version import plugin_version

if TYPE_CHECKING:
    from requests import Session

    from ..checks.world import World
    from ..providers.limiter import RateLimiter
    from ..providers.reading import Everything, JobReading
    from ..providers.store import Job, JobStore
    from ..providers.waiting import Wait
    from .declarations import Known
    from .layers import Origin, Provenance

StartSandbox = Callable[[Path], Mapping[str, Any]]  # home -> {service id: (base URL, Credentials as keywords)}


@dataclass(frozen=True)
class Prepared:
    """A connection with its secret, its session and the journal: all that a worker needs."""

    context: Context
    provider: Provider
    connection: Connection
    credentials: Credentials = field(repr=False)
    session: Session = field(repr=False)
    store: JobStore
    scale: float
    wait: Optional[Wait] = None

    @property
    def secrets(self) -> tuple[str, ...]:
        return self.credentials.secrets()

    def run(self, operation: Operation, ports: Ports, scratch: Path, results: Optional[Path] = None) -> Run:
        """The Run of one operation; values and folders are filled in by the caller."""
        from ..providers.engine import Engine
        from ..providers.exchanges import Exchanges
        from ..providers.http import Http
        from ..providers.waiting import Wait
        from .geodata import QgisGeodata

        provider, wait = self.provider, self.wait or Wait(scale=self.scale)
        http = Http(
            self.connection.base_url,
            session=self.session,
            limiter=self._limiter(),
            cancelled=ports.cancelled,
            log=ports.info,
            wait=wait,
            service=provider.title,
            steps_only=True,
        )
        exchanges = Exchanges()
        http.heard = exchanges.take
        http.memory = self.context.memory_of(provider, self.connection)
        client = provider.connect(http, self.credentials)
        return Run(
            provider=provider,
            operation=operation,
            client=client,
            connection=self.connection,
            values={},
            jobs=Engine(self.store, provider, operation.id, self.connection, client, wait, ports, exchanges),
            ports=ports,
            folder=lambda name: scratch / name,
            scratch=scratch,
            poll_scale=self.scale,
            results=results or self.context.results_folder(),
            geodata=QgisGeodata(self.connection.authcfg, ports.warn),
            parallel_downloads=self.context.settings.parallel_downloads,
            provenance=self._provenance,
            origin=lambda: self._origin(operation),
            keep=self.context.keep,
        )

    def _limiter(self) -> Optional[RateLimiter]:
        limits = self.provider.limits
        if self.connection.is_sandbox or not (limits.requests_per_minute or limits.requests_per_hour):
            return None
        from ..providers.limiter import RateLimiter

        account = f"{self.provider.id} {self.connection.account or self.connection.base_url}"
        return RateLimiter(self.store.home, account, limits.requests_per_minute, limits.requests_per_hour)

    def _provenance(self, job: Job) -> Provenance:
        from .layers import Provenance

        return Provenance(self.provider.title, self.provider.website, job, self.context.version)

    def _origin(self, operation: Operation) -> Origin:
        from .layers import Origin

        connection = self.connection
        lines = (f"service: {self.provider.title}, connection '{connection.name}'",)
        return Origin(operation.title, self.context.version, lines, connection.is_sandbox)


class Context:
    """``root`` is the plugin's folder; ``start_sandbox`` starts or finds the sandbox over a home."""

    def __init__(
        self,
        root: Path,
        start_sandbox: StartSandbox,
        settings: Optional[Settings] = None,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._root, self._start_sandbox = root, start_sandbox
        self.settings = settings or Settings(environ=environ)
        self.secrets = SecretStore()
        self._main = MainThread()
        self.sent: set[str] = set()  # ids of the jobs that were made here
        self.brought: set[str] = set()  # of those whose results the run itself has brought
        self.providers: tuple[Provider, ...] = discover()
        self.version = plugin_version()
        self._kept: list[Any] = []
        self._memories: dict[str, dict[str, str]] = {}
        self._world: Optional[World] = None
        self._reading: Optional[tuple[Path, JobReading]] = None  # of the job list of a home
        self.make_samples: Optional[Callable[[Path], Mapping[str, int]]] = None  # of the sandbox
        self.remembers = False  # in the desktop: the last check is kept, so that the next looks at edits only
        self.last_check: tuple[Any, Any] = (None, None)  # what was checked and how; the engine's report

    def memory_of(self, provider: Provider, connection: Connection) -> dict[str, str]:
        """What clients found out about the service behind a connection, as long as QGIS runs."""
        return self._memories.setdefault(f"{provider.id} {connection.base_url}", {})

    def keep(self, thing: Any) -> None:
        """Holds a reference for QGIS, which keeps none of a post-processor; the last hundred are enough."""
        self._kept = [*self._kept[-99:], thing]

    def icon(self) -> QIcon:
        return QIcon(self.icon_path())

    def icon_path(self) -> str:
        return str(self._root / "icons" / "georelay.svg")

    def has_world(self) -> bool:
        """Whether QGIS ships its world map; nothing is read."""
        return _world_map().is_file()

    def world(self) -> Optional[World]:
        """The countries of the world map that QGIS ships, read once; None where it lacks that file."""
        if self._world is None:
            from ..checks.world import read_world

            self._world = read_world(_world_map())
        return self._world

    def help_url(self, page: str, otherwise: str = "") -> str:
        """The address of a page of the local help; ``otherwise`` where it is not built, as in a source tree."""
        path = self._root / "help" / f"{page}.html"
        return path.as_uri() if path.is_file() else otherwise

    def help_text(self) -> str:
        """The page that comes with the plugin, in Markdown."""
        page = self._root / "README.md"
        return page.read_text("utf-8") if page.exists() else ""

    def home(self) -> Path:
        return self.settings.home

    def results_folder(self) -> Path:
        return self.settings.results_folder

    def store(self) -> JobStore:
        """The job list; the first time, with that of an earlier version, which was in the profile."""
        from ..providers.homes import take_over
        from ..providers.store import JobStore

        store, older = JobStore(self.home()), self.settings.older_home
        store.added = lambda job: self.sent.add(job.id)
        if older is not None and not store.is_newer:
            take_over(older, store.home)
        return store

    def jobs(self) -> Everything:
        """Every job, the newest first, and a clause for each that cannot be read. For the main thread."""
        return self._job_reading().read(self.store())

    def job_steps(self) -> Iterator[Optional[Everything]]:
        """The same in pieces, for the first time, when there may be thousands to read."""
        return self._job_reading().steps(self.store())

    def _job_reading(self) -> JobReading:
        from ..providers.reading import JobReading

        if self._reading is None or self._reading[0] != self.home():
            self._reading = (self.home(), JobReading())
        return self._reading[1]

    def known(self, provider: Provider, connection: Connection) -> Known:
        """Where to look up what a statement through this connection would declare."""
        from .declarations import Known

        return Known(provider, connection, self.store(), self.results_folder(), self.world())

    def provider(self, provider_id: str) -> Provider:
        """The provider of that id; InputError where there is none (a job of a provider that was removed)."""
        for provider in self.providers:
            if provider.id == provider_id:
                return provider
        raise InputError(tr("There is no service '{service}' in this version of GeoRelay.", service=provider_id))

    def check_connection(self, provider: Provider, name: str) -> None:
        """Raises SetupError for a name that means no connection. Starts nothing and asks for no secret."""
        resolve(name, provider, self.settings.connections(), self.settings.environ)

    def meant(self, provider: Provider, name: str) -> Connection:
        """The connection of that name without its secret; its account as the newest job of it knows it.

        SetupError for a name that means none. Starts nothing and asks for nothing.
        """
        connection = resolve(name, provider, self.settings.connections(), self.settings.environ)
        if connection.account or not any(self.home().glob("jobs.sqlite")):
            return connection
        mine = (job.account for job in self.store().list(provider.id) if job.connection == connection.name)
        return replace(connection, account=next(mine, ""))

    def prepare(self, provider: Provider, name: str, ask: bool = False) -> Prepared:
        """Resolves connection, secret, proxy and authorities, on the main thread whoever asks.

        ``ask``: a person's own act led here, so the master password may be asked for.
        """
        return self._main.call(lambda: self._prepare(provider, name, ask))

    def _prepare(self, provider: Provider, name: str, ask: bool) -> Prepared:
        try:
            need("requests", tr("Asking {service}", service=provider.title))
        except MissingLibrary as error:
            raise SetupError(f"{error} {tr('Nothing was sent.')}") from error
        from .network import NetworkSnapshot, qgis_session

        connection, credentials = self._connection(provider, name, ask)
        return Prepared(
            self,
            provider,
            connection,
            credentials,
            qgis_session(NetworkSnapshot.take()),
            self.store(),
            self.settings.poll_scale,
        )

    def prepare_job(self, job: Job, ask: bool = False) -> tuple[Prepared, Operation]:
        """The same for a job of the journal; SetupError where its connection is not to be had here and now."""
        provider = self.provider(job.provider)
        operation = next((each for each in provider.operations if each.id == job.operation), None)
        if operation is None:
            raise InputError(
                tr(
                    "The operation {operation} is not known to this version of GeoRelay.",
                    operation=job.operation,
                )
            )
        prepared = self.prepare(provider, job.connection, ask)
        if job.base_url and prepared.connection.base_url != job.base_url:
            raise SetupError(
                tr(
                    "The connection '{connection}' now leads to another address than the one that this job was "
                    "sent to.",
                    connection=job.connection,
                )
            )
        return prepared, operation

    def collects(self, job: Job) -> bool:
        """Whether the job's operation has results to bring."""
        try:
            provider = self.provider(job.provider)
        except GeoRelayError:
            return False
        return any(each.id == job.operation and each.collect is not None for each in provider.operations)

    def _connection(self, provider: Provider, name: str, ask: bool) -> tuple[Connection, Credentials]:
        connection = resolve(name, provider, self.settings.connections(), self.settings.environ)
        if connection.is_sandbox:
            base_url, secret = self._start_sandbox(self.home() / SANDBOX)[provider.id]
            return replace(connection, base_url=base_url), Credentials(**secret)
        told = environment_connection(provider, self.settings.environ) if connection.from_environment else None
        if told is not None:
            return told
        credentials = self.secrets.read(connection.authcfg, provider.secret, ask)
        return replace(connection, account=connection.account or account_of(credentials)), credentials


def _world_map() -> Path:
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


__all__ = ["ENVIRONMENT", "Context", "Ports", "Prepared"]
