"""Every endpoint of Epoch, asked over real HTTP, with every wrong answer that has a status of success."""

import inspect
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from georelay.providers.epoch.client import ANALYSES, EpochClient
from georelay.providers.epoch.queries import RESULTS
from georelay.providers.errors import AnswerError
from georelay.providers.http import Http, Wait
from georelay.providers.signing import BearerSigner

sys.path.append(str(Path(__file__).resolve().parents[1]))
from wrong_answers import WRONG, faults_of  # noqa: E402

ID = "0x" + "9f" * 32
SIGN_IN = "POST /refresh_token"
LISTED = {"empty list", "empty object", "created without a body of use"}  # no collection at all


@pytest.fixture
def upload(tmp_path):
    path = tmp_path / "plots.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}')
    return SimpleNamespace(path=path, file_name=path.name, content_type="application/geo+json")


def endpoints(client, upload, tmp_path):
    def fetch(path):
        return lambda: list(client.iter_features(path, ID))

    return {
        SIGN_IN: (lambda: client.token_from("a@example.org", "word"), set()),
        "POST /stage_plots": (lambda: client.stage_plots(upload, "mine"), set()),
        "POST /upload_plots": (lambda: client.upload_plots(ID), set()),
        "POST /batch_process": (lambda: client.batch_process(upload, {"collection_name": "mine"}), set()),
        **{f"POST {path}": (lambda stat=stat: client.run_analysis(stat, ID), set()) for stat, path in ANALYSES.items()},
        "POST /batch_zonal_stats": (lambda: client.batch_zonal_stats(ID, ["water"]), set()),
        # an object without an error word that speaks counts as a start, as the sheet says of this one
        "POST /sampling_design/": (lambda: client.sampling_design({"collections": [ID]}), DESIGNED),
        "GET /batch_progress": (lambda: client.progress(ID), set()),
        "GET /get_collections": (client.get_collections, LISTED),
        "GET /get_collections by name": (lambda: client.find_collection("mine") or "none", LISTED),
        "GET /get_collections by id": (lambda: client.collection(ID) or "none", LISTED),
        **{f"GET {path}": (fetch(path), set()) for path in RESULTS},
        "GET /fetch_samples/": (lambda: client.fetch_samples(ID), set()),
        "GET /export_eudr_dds": (lambda: client.export_eudr_dds(tmp_path / "a.zip", [ID]), set()),
    }


DESIGNED = {"message as text", "accepted without a body of use"}


@pytest.fixture
def asked(other, upload, tmp_path):
    http = Http(other.url, signer=BearerSigner("t"), wait=Wait(scale=0.0), service="Epoch SCO2")
    return endpoints(EpochClient(http), upload, tmp_path)


def test_no_endpoint_takes_a_wrong_answer_for_a_success(other, asked):
    count, faults = faults_of(asked, lambda reply: other.reply(reply), (AnswerError,), (SIGN_IN,))
    print(f"{len(asked)} endpoints of Epoch, {len(WRONG)} wrong answers: {count} asked")
    assert not faults, "\n".join(faults)
    assert count > 1000


def test_every_method_that_asks_is_in_the_table():
    called = inspect.getsource(endpoints)
    for name, _ in inspect.getmembers(EpochClient, inspect.isfunction):
        apart = name.startswith("_") or name in ("raw", "has_results", "batch_progress")
        assert apart or f"client.{name}" in called, name
