"""A desk: Mapflow's operations run with the real job journal against the sandbox."""

import json
import threading
from pathlib import Path

import pytest
from geodata_by_shapely import ShapelyGeodata, measured, part_of
from georelay.providers.connections import Connection, Credentials
from georelay.providers.declare import Area, Ports, RasterFile, Run
from georelay.providers.engine import Engine
from georelay.providers.http import Http
from georelay.providers.mapflow import PROVIDER, connect
from georelay.providers.store import JobStore
from georelay.providers.waiting import Wait
from georelay.sandbox.faults import add_fault
from georelay.sandbox.mapflow import mapflow_token
from georelay.sandbox.server import Sandbox
from shapely.geometry import box

pytest.importorskip("osgeo.gdal")


def square(west=37.60, south=55.70, size=0.02):
    return part_of(
        [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    )


def boxed(*bounds):
    return measured(box(*bounds))


def area(*parts, name="town"):
    parts = parts or (square(),)
    return Area(name, tuple(parts), "sha-" + "-".join(str(part.bounds) for part in parts))


def raster(path, west=37.60, north=55.72, size=0.02, bands=3, epsg=4326, side=128, turned=0.0):
    """A GeoTIFF with a bright upper left and a dark lower right corner."""
    import math

    import numpy
    from osgeo import gdal, osr

    ramp = numpy.linspace(250, 10, side)
    picture = ((ramp[:, None] + ramp[None, :]) / 2).astype("uint8")
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    step, angle = size / side, math.radians(turned)
    data.SetGeoTransform(
        (west, step * math.cos(angle), step * math.sin(angle), north, step * math.sin(angle), -step * math.cos(angle))
    )
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        data.SetSpatialRef(crs)
    for band in range(bands):
        data.GetRasterBand(band + 1).WriteArray(picture)
    data.FlushCache()
    return RasterFile(Path(path), Path(path).name)


class Killed(BaseException):
    """The process ends here."""


class Desk:
    """Runs operations; every run is a new process to the journal. ``kill``: (area of the client, method, when)."""

    def __init__(self, sandbox, home: Path):
        self.sandbox, self.home = sandbox, home
        self.store = JobStore(home / "journal")
        self.said, self.warned, self.progress = [], [], []
        self.stop = threading.Event()
        self.kill = None
        self.folders = {}  # what the person chose

    def options(self, **values):
        self.sandbox.state.set_options({f"mapflow.{name}": value for name, value in values.items()})

    def run(self, operation_id, **values):
        operation = next(each for each in PROVIDER.operations if each.id == operation_id)
        run = self.open(operation)
        run.values = {**{field.name: plain_default(field) for field in operation.fields}, **values}
        return operation.run(run)

    def collect(self, job):
        operation = next(each for each in PROVIDER.operations if each.id == job.operation)
        return operation.collect(self.open(operation), job)

    def client(self):
        http = Http(
            self.sandbox.url + "/rest", wait=Wait(scale=0.01), cancelled=self.stop.is_set, log=self.said.append,
            service=PROVIDER.title,
        )  # fmt: skip
        return connect(http, Credentials(token=mapflow_token()))

    def open(self, operation):
        self.stop.clear()
        connection = Connection(
            "mapflow", "sandbox", self.sandbox.url + "/rest", account="a@b.example", is_sandbox=True
        )
        client = self.client()
        if self.kill:
            part, method, when = self.kill
            setattr(client, part, Deadly(getattr(client, part), method, when))
        ports = Ports(self.said.append, self.warned.append, self.progress.append, self.stop.is_set)
        jobs = Engine(self.store, PROVIDER, operation.id, connection, client, client.http.wait, ports)
        scratch = self.home / "scratch"
        scratch.mkdir(exist_ok=True)
        return Run(
            PROVIDER, operation, client, connection, {}, jobs, ports,
            lambda name: self.folders.get(name, scratch / name), scratch,
            poll_scale=0.01, geodata=ShapelyGeodata(),
        )  # fmt: skip

    def process(self, **values):
        return self.run("mapflowprocess", **{"MODEL": "buildings", "INPUT": area(), **values})

    def upload(self, *files, **values):
        return self.run("mapflowuploadimages", IMAGES=files, **{"NAME": "survey", **values})

    def made(self, kind="processing"):
        return [value for _, value in self.sandbox.state.all("mapflow", kind)]

    def asked(self, method=None, end="", port="api"):
        return [
            each for each in self.sandbox.state.requests()
            if each["port"] == port and (method is None or each["method"] == method) and each["path"].endswith(end)
        ]  # fmt: skip

    def fault(self, match, fault, **more):
        add_fault(self.sandbox.state, {"match": match, "fault": fault, **more})


class Deadly:
    """A part of the client whose process dies around one of its calls."""

    def __init__(self, real, method, when):
        self._real, self._method, self._when = real, method, when

    def __getattr__(self, name):
        real = getattr(self._real, name)
        if name != self._method:
            return real

        def call(*args, **more):
            if self._when == "after":
                real(*args, **more)
            raise Killed()

        return call


def plain_default(field):
    if field.kind.value == "choice":
        return field.choices[field.default].value
    if field.kind.value == "choices":
        return ()
    if field.kind.value == "text":
        return field.default or ""
    return field.default


def features(outputs, name="OUTPUT"):
    value = outputs[name]
    return list(getattr(value, "features", value))


def words_of(outputs):
    return json.dumps(outputs, default=str)


@pytest.fixture
def desk(tmp_path):
    with Sandbox(tmp_path / "sandbox", seconds=0.2) as running:
        yield Desk(running, tmp_path)
