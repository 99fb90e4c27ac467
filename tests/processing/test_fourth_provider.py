"""A provider that nobody has thought of: a client and data in one folder, its routes in another, and nothing else."""

from __future__ import annotations

import importlib
import sys
import textwrap

import pytest

CLIENT = """
class Client:
    def __init__(self, http):
        self.http = http

    def order(self, name, plots):
        return self.http.send_json("POST", "/acme/orders", {"name": name, "plots": plots})["order_id"]

    def orders(self):
        return self.http.get_json("/acme/orders")

    def order_of(self, order_id):
        return self.http.get_json(f"/acme/orders/{order_id}")
"""

PROVIDER = """
from ..declare import (
    Field, Joined, Kind, Limits, Operation, Out, Output, Provider, Role, Secret, Style, Symbols, Choice,
)
from ..fields import NEW_RUN, ON_INVALID, WAIT
from ..jobs import Look
from ..signing import HeaderSigner
from ..steps import DENIED, Order, Step, Work
from ..store import JobState
from .client import Client


def connect(http, credentials):
    http.signer = HeaderSigner("X-Acme-Key", credentials.token)
    return Client(http)


def look(client, job):
    order = client.order_of(job.remote["order_id"])
    return Look(JobState.SUCCEEDED if order["done"] else JobState.RUNNING, order["state"])


def order(run):
    upload = run.values["FIELDS"]
    return Order({"crop": run.values["CROP"]}, upload.sha256, f"acme {upload.name}", cargo={"plots": upload.path})


def send(at):
    return {"order_id": at.client.order(at.job.name, at.path("plots").read_text())}


def find(at):
    new = [each for each in at.client.orders() if each["order_id"] not in at.facts["known"]]
    return {"order_id": new[0]["order_id"]} if new else DENIED


ORDER = Step("order", send, find, lambda at: {"known": [each["order_id"] for each in at.client.orders()]}, denial=0.0)


def ids(run, job):
    return {"ORDER_ID": job.remote["order_id"], "JOB_ID": job.id}


def collect(run, job):
    order = run.client.order_of(job.remote["order_id"])
    return {**ids(run, job), "OUTPUT": Joined(order["features"], None, style="acme_yield", job=job)}


PROVIDER = Provider(
    id="acme",
    title="Acme Yields",
    base_url="https://api.acme.example",
    secret=Secret(token=True, header="X-Acme-Key"),
    limits=Limits(),
    connect=connect,
    look=look,
    ids=("order_id",),
    styles=(Style("acme_yield", Symbols.CATEGORIES, column="yield", categories=(("high", "High yield", "#00aa00"),)),),
    operations=(
        Operation(
            "acmeyields", "Order yields", "Orders yields of plots.",
            (
                Field("FIELDS", Kind.PLOTS, "Fields", "The plots."),
                Field("CODE", Kind.COLUMN, "Code", "", optional=True, of="FIELDS", role=Role.ID),
                Field("CROP", Kind.TEXT, "Crop", "What grows there.", "", optional=True),
                WAIT, NEW_RUN,
            ),
            (
                Output("ORDER_ID", Out.TEXT, "Order"), Output("JOB_ID", Out.TEXT, "Job"),
                Output("OUTPUT", Out.FEATURES, "Yields", optional=True),
            ),
            work=Work(order, lambda at: (ORDER,), ids, spent=("plots",)),
            collect=collect,
        ),
    ),
)
"""

SANDBOX = """
import json

from ..routing import Refused, Response, Route


def connection(address):
    return address, {"token": "acme-key-7"}


def order(request, state):
    if request.headers.get("X-Acme-Key") != "acme-key-7":
        raise Refused(401, "no key")
    body, number = request.json(), str(len(state.all("acme", "order")) + 1)
    state.put("acme", "order", number, {"order_id": number, "plots": json.loads(body["plots"])})
    return Response(json={"order_id": number}, status=201)


def orders(request, state):
    return Response(json=[value for _, value in state.all("acme", "order")])


def show(request, state):
    found = state.get("acme", "order", request.path.rpartition("/")[2])
    features = [{**each, "properties": {**each["properties"], "yield": "high"}} for each in found["plots"]["features"]]
    return Response(json={"done": True, "state": "DONE", "features": features})


ROUTES = [
    Route("POST", "/acme/orders", order), Route("GET", "/acme/orders", orders), Route("GET", "/acme/orders/{id}", show),
]
"""


@pytest.fixture
def acme(tmp_path, plugin):
    """The two folders beside those that are there; nothing of the plugin is changed."""
    homes = [importlib.import_module(f"georelay.{name}") for name in ("providers", "sandbox")]
    for home, files in zip(homes, ({"__init__.py": PROVIDER, "client.py": CLIENT}, {"__init__.py": SANDBOX})):
        folder = tmp_path / home.__name__.rpartition(".")[2] / "acme"
        folder.mkdir(parents=True)
        for name, text in files.items():
            (folder / name).write_text(textwrap.dedent(text), encoding="utf-8")
        home.__path__.append(str(folder.parent))
    known = _load(plugin, homes[0].registry.discover())
    yield
    _load(plugin, known)
    for home in homes:
        home.__path__.pop()
        for name in [name for name in sys.modules if name.startswith(f"{home.__name__}.acme")]:
            del sys.modules[name]


def _load(plugin, providers):
    """The toolbox with these providers, as a start of QGIS makes it; those that it had."""
    known, plugin._context.providers = plugin._context.providers, providers
    plugin._processing.refreshAlgorithms()
    return known


@pytest.fixture
def service_of_acme(acme, request):
    return request.getfixturevalue("service")


def test_it_is_in_the_toolbox_ordered_once_followed_collected_and_listed(service_of_acme, run, few, monkeypatch):
    service = service_of_acme
    monkeypatch.setenv("GEORELAY_ACME_URL", service.box.url)
    monkeypatch.setenv("GEORELAY_ACME_TOKEN", "acme-key-7")
    service.fault("POST /acme/orders", "drop", times=1)
    done = run("acmeyields", FIELDS=str(few), OUTPUT="memory:")
    assert done.error == "", done.text
    assert done["OUTPUT"].featureCount() == 12 and "acme-key-7" not in done.text
    from georelay.bridge.styles import apply_style

    apply_style(done["OUTPUT"], "acme_yield")
    assert done["OUTPUT"].renderer().categories()[0].label() == "High yield"
    again = run("acmeyields", FIELDS=str(few), OUTPUT="memory:")
    assert again["JOB_ID"] == done["JOB_ID"] and service.sent() == ["/acme/orders"]
    (row,) = run("listjobs", SERVICE="acme", OUTPUT="memory:")["OUTPUT"].getFeatures()
    assert (row["remote_id"], row["state"]) == ("1", "succeeded")
    assert "Fields" in run("acmeyields").error
