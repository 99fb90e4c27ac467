"""A desk: the operations of BrightEarth On Demand run with the real job journal against the sandbox."""

import threading
from pathlib import Path

import pytest
from georelay.providers.beod import PROVIDER, connect
from georelay.providers.connections import Connection, Credentials
from georelay.providers.declare import Area, AreaPart, Ports, Run
from georelay.providers.engine import Engine
from georelay.providers.http import Http
from georelay.providers.store import JobStore
from georelay.providers.waiting import Wait
from georelay.sandbox import sandbox_email, sandbox_password
from georelay.sandbox.server import Sandbox

pytest.importorskip("osgeo.gdal")


def square(west=7.40, south=43.70, size=0.003):
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    return AreaPart({"type": "Polygon", "coordinates": [ring]}, 32.0, (west, south, west + size, south + size), 32.0)


def area(*parts, name="harbour"):
    parts = parts or (square(),)
    return Area(name, tuple(parts), "sha-" + "-".join(str(part.bounds) for part in parts))


class Killed(BaseException):
    """The process ends here."""


class Desk:
    """Runs operations; every run is a new process to the journal. ``kill`` ends one in the middle."""

    def __init__(self, sandbox, home: Path):
        self.sandbox, self.home = sandbox, home
        self.store = JobStore(home / "journal")
        self.said, self.warned, self.progress, self.log = [], [], [], []
        self.stop = threading.Event()
        self.kill = None  # (method of the client, "before" or "after")

    def options(self, **values):
        self.sandbox.state.set_options({f"beod.{name}": value for name, value in values.items()})

    def run(self, operation_id, out="out", **values):
        operation = next(each for each in PROVIDER.operations if each.id == operation_id)
        run = self.open(operation, out)
        defaults = {field.name: plain_default(field) for field in operation.fields}
        run.values = {**defaults, **values}
        return operation.run(run)

    def collect(self, job, out="out"):
        operation = next(each for each in PROVIDER.operations if each.id == job.operation)
        return operation.collect(self.open(operation, out), job)

    def open(self, operation, out="out"):
        self.stop.clear()
        connection = Connection("beod", "sandbox", self.sandbox.url, account="sandbox", is_sandbox=True)
        wait = Wait(scale=0.01)
        http = Http(
            self.sandbox.url, wait=wait, cancelled=self.stop.is_set, log=self.log.append, service=PROVIDER.title
        )
        client = connect(http, Credentials(email=sandbox_email(), password=sandbox_password()))
        if self.kill:
            client = Deadly(client, *self.kill)
        ports = Ports(self.said.append, self.warned.append, self.progress.append, self.stop.is_set)
        jobs = Engine(self.store, PROVIDER, operation.id, connection, client, wait, ports)
        scratch = self.home / "scratch"
        scratch.mkdir(exist_ok=True)
        return Run(
            PROVIDER, operation, client, connection, {}, jobs, ports, lambda name: self.home / out, scratch,
            poll_scale=0.01,
        )  # fmt: skip

    def made(self):
        """What there is at the service: (projects, areas, scenarios)."""
        state = self.sandbox.state
        return tuple(len(state.all("beod", kind)) for kind in ("project", "asset", "scenario"))

    def asked(self, method=None, port="api"):
        return [
            each
            for each in self.sandbox.state.requests()
            if each["port"] == port and (method is None or each["method"] == method)
        ]

    def fault(self, match, fault, **more):
        from georelay.sandbox.faults import add_fault

        add_fault(self.sandbox.state, {"match": match, "fault": fault, **more})


class Deadly:
    """A client whose process dies around one of its calls."""

    def __init__(self, client, method, when):
        self._client, self._method, self._when = client, method, when

    def __getattr__(self, name):
        real = getattr(self._client, name)
        if name != self._method:
            return real

        def call(*args, **more):
            if self._when == "before":
                raise Killed()
            real(*args, **more)
            raise Killed()

        return call


def plain_default(field):
    if field.kind.value == "choice":
        return field.choices[field.default].value
    if field.kind.value == "choices":
        return tuple(field.choices[index].value for index in field.default)
    if field.kind.value == "json":
        return []
    return field.default


@pytest.fixture
def sandbox(tmp_path):
    with Sandbox(tmp_path / "sandbox", seconds=0.2) as running:
        yield running


@pytest.fixture
def desk(sandbox, tmp_path):
    return Desk(sandbox, tmp_path)
