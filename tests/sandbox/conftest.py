"""A running sandbox and a small caller of its Epoch routes."""

import json

import pytest
import requests
from georelay.sandbox import sandbox_token
from georelay.sandbox.server import Sandbox


class EpochCaller:
    """Says what a client says, without our client: plain requests on loopback."""

    def __init__(self, box):
        self.box = box
        self.headers = {"Authorization": "Bearer " + sandbox_token()}

    def call(self, method, path, **options):
        headers = {**self.headers, **options.pop("headers", {})}
        return requests.request(method, self.box.url + path, headers=headers, timeout=30, **options)

    def get(self, path, **params):
        return self.call("GET", path, params=params)

    def options(self, **values):
        answer = self.call("POST", "/_sandbox/options", json={"epoch": values})
        assert answer.status_code == 200, answer.text

    def advance(self, seconds):
        self.call("POST", "/_sandbox/clock", json={"advance": seconds})

    def fault(self, match, fault, **more):
        answer = self.call("POST", "/_sandbox/faults", json={"match": match, "fault": fault, **more})
        assert answer.status_code == 200, answer.text

    def file(self, features, name="plots.geojson", content_type="application/geo+json"):
        content = features
        if isinstance(features, list):
            content = json.dumps({"type": "FeatureCollection", "features": features}).encode()
        return {"file": (name, content, content_type)}

    def stage(self, features, name="mine", **more):
        data = {"request_data": json.dumps({"collection_name": name})}
        return self.call("POST", "/stage_plots", data=data, files=self.file(features, **more))

    def batch(self, features, name="mine", **parameters):
        data = {"request_data": json.dumps({"collection_name": name, **parameters})}
        return self.call("POST", "/batch_process", data=data, files=self.file(features))

    def finished(self, features, name="mine", **parameters):
        """The id of a collection whose job has ended."""
        answer = self.batch(features, name, **parameters)
        assert answer.status_code == 200, answer.text
        self.advance(1000)
        return answer.json()["collection_id"]

    def rows(self, path, **params):
        answer = self.get(path, **params)
        assert answer.status_code == 200, answer.text
        return [json.loads(line) for line in answer.content.decode("utf-8").splitlines() if line.strip()]


@pytest.fixture
def epoch(tmp_path):
    with Sandbox(tmp_path / "box") as box:
        yield EpochCaller(box)


def make_plot(number=0, x=-1.6, y=6.7, size=0.002, **properties):
    """A square of about 5 ha in Ghana; each number lies elsewhere."""
    west, south = round(x + number % 20 * size * 1.5, 7), round(y + number // 20 * size * 1.5, 7)
    east, north = round(west + size, 7), round(south + size, 7)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"plotid": f"P{number}", "farmer": "Kof\u00ed \u2603", **properties},
    }


@pytest.fixture
def make():
    return make_plot


@pytest.fixture
def plots():
    return [make_plot(number) for number in range(12)]
