"""A desk for every provider: each run is a process of its own to the journal, over one sandbox."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from georelay.providers.connections import Connection, Credentials
from georelay.providers.declare import Area, Kind, Ports, RasterFile, Run, Upload
from georelay.providers.engine import Engine
from georelay.providers.http import Http
from georelay.providers.registry import discover
from georelay.providers.store import JobStore
from georelay.providers.waiting import Wait
from georelay.sandbox.faults import add_fault
from georelay.sandbox.services import connections

pytest.importorskip("osgeo.gdal")
sys.path.append(str(Path(__file__).parent / "mapflow"))

from geodata_by_shapely import ShapelyGeodata, part_of  # noqa: E402

PROVIDERS = {provider.id: provider for provider in discover()}


def square(west=7.40, south=43.70, size=0.01):
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    return part_of(ring)


class Desk:
    """Operations run as separate processes would: each with its own connection, over one journal and one sandbox."""

    def __init__(self, sandbox, home):
        self.sandbox, self.home = sandbox, home
        self.store = JobStore(home / "journal")
        self.said, self.kept = [], {}
        self.cancelled = lambda: False
        self.through = lambda url: url  # the address at which a service is asked

    def run(self, operation_id, **values):
        provider = next(each for each in PROVIDERS.values() if any(op.id == operation_id for op in each.operations))
        operation = next(each for each in provider.operations if each.id == operation_id)
        scratch = self.home / f"scratch{len(self.said)}"
        scratch.mkdir(exist_ok=True)
        run = self.engine(provider, operation, scratch)
        run.values = {field.name: plain_default(field) for field in operation.fields}
        run.values.update({name: value(scratch) if callable(value) else value for name, value in values.items()})
        return operation.run(run)

    def engine(self, provider, operation, scratch):
        url, secret = connections(self.sandbox.url)[provider.id]
        url = self.through(url)
        where = Connection(provider.id, "sandbox", url, account="sandbox", is_sandbox=True)
        wait = Wait(scale=0.002)
        ports = Ports(self.said.append, self.said.append, lambda percent: None, lambda: self.cancelled())
        line = Http(
            url, wait=wait, log=self.said.append, cancelled=ports.cancelled, service=provider.title, steps_only=True
        )  # fmt: skip
        client = provider.connect(line, Credentials(**secret))
        engine = Engine(self.store, provider, operation.id, where, client, wait, ports)
        return Run(
            provider, operation, client, where, {}, engine, ports, lambda name: scratch / name, scratch,
            results=scratch, geodata=ShapelyGeodata(),
        )  # fmt: skip

    def all(self, service, kind):
        return [value for _, value in self.sandbox.state.all(service, kind)]

    def fault(self, match, **fault):
        add_fault(self.sandbox.state, {"match": match, **fault})

    def later(self, **span):
        self.store.now = lambda: datetime.now(timezone.utc) + timedelta(**span)


def plain_default(field):
    if field.kind is Kind.CHOICE:
        return field.choices[field.default].value
    if field.kind is Kind.CHOICES:
        return tuple(field.choices[index].value for index in field.default or ())
    if field.kind in (Kind.NUMBER, Kind.INTEGER):
        return field.default
    return [] if field.name == "DL_MODELS" else field.default or ""


def plots(scratch):
    path = scratch / "plots.geojson"
    feature = {"type": "Feature", "properties": {"georelayid": 1}, "geometry": dict(square().geometry)}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return Upload(path, "plots.geojson", "application/geo+json", "sha", "plots", 1)


def raster(scratch):
    from osgeo import gdal, osr

    path = scratch.parent / "scene.tif"
    if not path.exists():
        data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 3, gdal.GDT_Byte)
        data.SetGeoTransform((37.6, 0.0001, 0, 55.72, 0, -0.0001))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        data.SetSpatialRef(crs)
        data.FlushCache()
    return (RasterFile(path, "scene.tif"),)


def area_of(*parts):
    return Area("harbour", parts or (square(),), f"sha{len(parts)}")
