"""The client against the sandbox, which was written from the same facts by somebody else."""

import json
import zipfile
from types import SimpleNamespace

import pytest
from georelay.providers.epoch import ndjson
from georelay.providers.epoch.client import ANALYSES, EpochClient, token_from
from georelay.providers.epoch.queries import RESULTS
from georelay.providers.errors import (
    AnswerError,
    AuthError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    RejectedError,
    ServiceError,
    TooLargeError,
)
from georelay.providers.http import Http, Wait
from georelay.providers.signing import BearerSigner
from georelay.sandbox.accounts import sandbox_email, sandbox_password, sandbox_token
from georelay.sandbox.epoch.stream import QUIRKS
from georelay.sandbox.faults import add_fault
from georelay.sandbox.server import Sandbox

COUNT = 12


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    with Sandbox(tmp_path_factory.mktemp("sandbox"), seconds=0.0) as running:
        yield running


@pytest.fixture(autouse=True)
def defaults(sandbox):
    sandbox.state.set_options(sandbox.state.defaults)
    yield
    sandbox.state.execute("DELETE FROM faults")


@pytest.fixture
def make_http(sandbox):
    def make(token=None, renew=None):
        wait = Wait(scale=0.001)
        return Http(sandbox.url, signer=BearerSigner(token or sandbox_token(), renew), wait=wait, service="Epoch SCO2")

    return make


@pytest.fixture
def client(make_http):
    return EpochClient(make_http())


def square(number, west, south, size=0.002):
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    return {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"plotid": f"Plót {number}", "clientid": f"c{number % 3}"},
    }


@pytest.fixture
def plots(tmp_path):
    path = tmp_path / "plots.geojson"
    features = [square(number, -1.6 + 0.003 * number, 6.7) for number in range(COUNT)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return SimpleNamespace(path=path, file_name=path.name, content_type="application/geo+json")


@pytest.fixture
def names(request):
    return iter(f"{request.node.name}-{number}" for number in range(100))


@pytest.fixture
def batch(client, plots, names):
    """Sends the plots; returns the collection id."""

    def send(**parameters):
        return client.batch_process(plots, {"collection_name": next(names), **parameters}).collection_id

    return send


def test_one_call_from_plots_to_rows(client, batch):
    collection_id = batch(stats=("eudr_deforestation", "water"), country="Ghana", validate_locations=True)

    assert client.progress(collection_id).outcome == "succeeded"
    rows = list(client.iter_features("/fetch_plots", collection_id))
    assert len(rows) == COUNT and all(row["geometry"]["type"] == "Polygon" for row in rows)
    assert {row["properties"]["plotid"] for row in rows} == {f"Plót {number}" for number in range(COUNT)}
    assert "noncompliance_area_ha" in set().union(*(row["properties"] for row in rows))


def test_step_by_step_to_rows(client, plots, names):
    collection_id = client.stage_plots(plots, next(names), "a note").collection_id
    tasks = client.upload_plots(collection_id)
    assert len(tasks.bq_task_id) == len(tasks.ee_task_id) == 24

    for stat in ANALYSES:
        assert client.run_analysis(stat, collection_id).status
    client.batch_zonal_stats(collection_id, ["water"])

    assert client.progress(collection_id).outcome == "succeeded"
    listed = client.collection(collection_id)
    assert listed.plot_number == COUNT and listed.description == "a note" and listed.ingested is not None
    assert {stat for job in listed.jobs for stat in job.stats} >= set(ANALYSES)
    assert listed.progress.outcome == "succeeded"


@pytest.mark.parametrize("encoding, requests", [("json", 1), ("flat", 2), ("both", 1)])
def test_either_encoding_of_the_parameters_gets_through(sandbox, client, plots, names, encoding, requests):
    sandbox.state.set_options({"epoch.batch_encoding": encoding})
    sandbox.state.execute("DELETE FROM requests")
    parameters = {
        "stats": ("biodiversity",),
        "crop_type": "Tea",
        "non_biomass": True,
        "skip_on_low_confidence": False,
        "input_payload": {"lca_payload": {"year": 2024}},
    }

    found = client.batch_process(plots, {"collection_name": next(names), **parameters})
    client.batch_process(plots, {"collection_name": next(names), **parameters})

    assert found.collection_id and client.collection(found.collection_id).jobs[-1].stats == ("biodiversity",)
    assert len(sandbox.state.requests()) == requests + 2


@pytest.mark.parametrize("shape", ["percent", "fraction", "text", "list", "dict", "nested"])
@pytest.mark.parametrize(
    "wanted, outcome, partial",
    [
        ("ok", "succeeded", False),
        ("partial", "succeeded", True),
        ("fail", "failed", False),
        ("stuck", "running", False),
    ],
)
def test_every_shape_of_progress_is_read(sandbox, client, batch, shape, wanted, outcome, partial):
    sandbox.state.set_options({"epoch.outcome": wanted, "epoch.progress_shape": shape})
    found = client.progress(batch(stats=("water", "biodiversity")))

    assert (found.outcome, found.partial) == (outcome, partial)
    assert bool(found.failures) is (partial or outcome == "failed")


def test_progress_moves_forward_while_it_runs(sandbox, client, batch):
    shown = {}
    for shape in ("percent", "fraction", "text", "nested"):
        sandbox.state.set_options({"epoch.outcome": "stuck", "epoch.progress_shape": shape})
        shown[shape] = client.progress(batch()).percent

    assert all(percent is not None and 0 < percent <= 100 for percent in shown.values()), shown


def test_a_job_is_unknown_for_its_first_seconds(sandbox, client, batch):
    sandbox.state.set_options({"epoch.progress_delay": 60})

    with pytest.raises(NotFoundError):
        client.progress(batch())


def test_the_listing_helps_where_progress_cannot_be_read(sandbox, client, batch):
    collection_id = batch()
    add_fault(sandbox.state, {"match": "GET /batch_progress", "fault": "garbage", "times": 2})

    assert client.progress(collection_id).outcome == "succeeded"


@pytest.mark.parametrize("shape", ["object", "list"])
@pytest.mark.parametrize("no_jobs", ["empty", "missing"])
def test_every_shape_of_the_listing_is_read(sandbox, client, plots, names, shape, no_jobs):
    sandbox.state.set_options({"epoch.collections_shape": shape, "epoch.no_jobs": no_jobs})
    name = next(names)
    collection_id = client.stage_plots(plots, name).collection_id

    found = client.find_collection(name)

    assert (found.collection_id, found.jobs, found.progress.outcome) == (collection_id, (), "running")


def test_a_lost_reply_is_found_by_its_name_and_nothing_was_made_twice(sandbox, client, plots, names):
    add_fault(sandbox.state, {"match": "POST /batch_process", "fault": "drop"})
    name = next(names)

    with pytest.raises(NetworkError) as caught:
        client.batch_process(plots, {"collection_name": name})

    assert caught.value.sent
    assert client.find_collection(name).collection_id
    assert [each.name for each in client.get_collections()].count(name) == 1


def test_a_wrong_country_is_overridden_and_said(client, plots, names):
    found = client.batch_process(plots, {"collection_name": next(names), "country": "Peru", "validate_locations": True})

    assert found.country_override["original_country"] == "Peru"
    assert found.country_override["detected_country"] == "Ghana"


def test_low_confidence_may_skip_the_run(client, tmp_path, names):
    path = tmp_path / "sea.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [square(1, -30, -30)]}))
    upload = SimpleNamespace(path=path, file_name="sea.geojson", content_type="")

    found = client.batch_process(upload, {"collection_name": next(names), "skip_on_low_confidence": True})

    assert found.skipped and found.message


@pytest.mark.parametrize(
    "endpoint", [path for path in RESULTS if path not in ("/fetch_supply_shed", "/fetch_stat_regions")]
)
def test_each_results_endpoint_gives_a_row_for_each_plot(client, batch, endpoint):
    collection_id = batch(stats=tuple(ANALYSES))

    assert sum(1 for _ in client.iter_features(endpoint, collection_id, {"limit": 100})) == COUNT


@pytest.mark.parametrize("endpoint", ["/fetch_supply_shed", "/fetch_stat_regions"])
def test_regions_and_supply_sheds_give_rows(client, batch, endpoint):
    assert list(client.iter_features(endpoint, batch(stats=tuple(ANALYSES))))


def test_geometry_alone_can_be_fetched(client, batch):
    rows = list(client.iter_features("/fetch_plots", batch(), {"stats": ()}))

    assert len(rows) == COUNT and not any("noncompliance_area_ha" in row["properties"] for row in rows)


def test_filters_and_limits_are_obeyed(client, batch):
    collection_id = batch(stats=("water",))

    def count(options=None, filters=None):
        return sum(1 for _ in client.iter_features("/fetch_water_stress", collection_id, options, filters))

    assert count({"limit": 5}) == 5
    assert count({"limit": 100}, {"clientid": "c1"}) == COUNT // 3
    with pytest.raises(ndjson.NoRows):
        count({}, {"clientid": "nobody"})


# what the reader does with each quirk of a body: how many rows come, and how it ends
QUIRKS_READ = {
    "error_line": (COUNT // 2, AnswerError),
    "truncate": (COUNT - 1, ndjson.Incomplete),
    "drop_plot": (COUNT - 2, None),
    "split_plot": (COUNT + COUNT // 3, None),
}


@pytest.mark.parametrize("quirk", sorted(QUIRKS))
def test_every_quirk_of_a_body_is_read(sandbox, client, batch, quirk):
    count, ending = QUIRKS_READ.get(quirk, (COUNT, None))
    collection_id = batch(stats=("eudr_deforestation",))
    sandbox.state.set_options({"epoch.ndjson": [quirk]})

    came, ended = [], None
    try:
        for row in client.iter_features("/fetch_plots", collection_id):
            came.append(row)
    except AnswerError as error:
        ended = type(error)

    assert (len(came), ended) == (count, ending)
    kinds = {row["geometry"] and row["geometry"]["type"] for row in came}
    assert kinds == ({"Polygon", None} if quirk == "null_geometry" else {"Polygon"})
    values = [value for row in came for value in row["properties"].values()]
    assert all(value is None or isinstance(value, (str, int, float)) for value in values)
    assert all(value == value for value in values)
    if not quirk.startswith("echo_"):
        assert all(row["properties"]["plotid"].startswith("Plót ") for row in came)


def test_results_of_a_running_job_are_not_an_empty_success(sandbox, client, batch):
    sandbox.state.set_options({"epoch.outcome": "stuck"})
    collection_id = batch()

    with pytest.raises(ndjson.NoRows):
        list(client.iter_features("/fetch_plots", collection_id))
    sandbox.state.set_options({"epoch.not_ready": "404"})
    with pytest.raises(NotFoundError):
        list(client.iter_features("/fetch_plots", collection_id))
    assert not client.has_results(collection_id)


def test_a_stream_cut_by_the_network_is_incomplete(sandbox, client, batch):
    collection_id = batch()
    add_fault(sandbox.state, {"match": "GET /fetch_plots", "fault": "cut", "bytes": 2500})

    with pytest.raises(ndjson.Incomplete):
        list(client.iter_features("/fetch_plots", collection_id))


@pytest.mark.parametrize("encoding", ["text", "object"])
def test_samples_are_read_in_either_form(sandbox, client, plots, names, encoding):
    sandbox.state.set_options({"epoch.samples_encoding": encoding})
    name = next(names)
    client.batch_process(plots, {"collection_name": name})

    found = client.fetch_samples(name, 0.9, 0.1)

    assert found.strata["features"] and found.samples["features"]


@pytest.mark.parametrize("method", ["get", "post", "both"])
def test_a_statement_comes_by_either_method(sandbox, client, batch, tmp_path, method):
    sandbox.state.set_options({"epoch.export_method": method})

    saved = client.export_eudr_dds(tmp_path / "statement.zip", [batch(), batch()])

    names = zipfile.ZipFile(saved).namelist()
    assert sum(name.endswith(".geojson") for name in names) == 2 and any(name.endswith(".pdf") for name in names)


def test_a_statement_that_is_an_error_is_not_saved(sandbox, client, batch, tmp_path):
    sandbox.state.set_options({"epoch.export_variant": "error"})

    with pytest.raises((AnswerError, RejectedError)):
        client.export_eudr_dds(tmp_path / "statement.zip", [batch()])
    assert list(tmp_path.glob("statement*")) == []


def test_signing_in_and_renewing_an_expired_token(sandbox, make_http):
    sandbox.state.set_options({"epoch.session_seconds": -5})
    stale = token_from(make_http(), sandbox_email(), sandbox_password())
    with pytest.raises(AuthError):
        EpochClient(make_http(stale)).get_collections()

    sandbox.state.set_options({"epoch.session_seconds": 3600})
    bare = make_http()
    renewing = make_http(stale, lambda: token_from(bare, sandbox_email(), sandbox_password()))
    EpochClient(renewing).get_collections()

    with pytest.raises(AuthError):
        token_from(bare, sandbox_email(), "wrong")


@pytest.mark.parametrize(
    "fault, kind",
    [
        ({"fault": "status", "status": 401, "body": {"detail": "expired"}}, AuthError),
        ({"fault": "status", "status": 422, "body": {"detail": "geometry 3 is empty"}}, RejectedError),
        ({"fault": "status", "status": 429, "body": {"detail": "plan"}}, RateLimitError),
        ({"fault": "status", "status": 413, "body": "<html>too large</html>"}, TooLargeError),
        ({"fault": "html", "status": 502}, ServiceError),
        ({"fault": "garbage"}, AnswerError),
    ],
)
def test_a_bad_answer_to_a_submission_is_an_error_and_never_a_second_submission(
    sandbox, client, plots, names, fault, kind
):
    add_fault(sandbox.state, {"match": "POST /batch_process", **fault})
    sandbox.state.execute("DELETE FROM requests")

    with pytest.raises(kind) as caught:
        client.batch_process(plots, {"collection_name": next(names)})
    assert len(sandbox.state.requests()) == 1 and "<" not in str(caught.value)


@pytest.mark.parametrize("kind", ["seconds", "date", "none"])
def test_a_rate_limit_is_told_or_waited_out(sandbox, client, plots, names, kind):
    sandbox.state.set_options({"epoch.rate_limit": True, "epoch.rate_per_minute": 1, "epoch.retry_after": kind})
    sandbox.state.set_options({"epoch.rate_per_hour": 10_000})
    with pytest.raises(RateLimitError) as caught:
        for _ in range(2):
            client.batch_process(plots, {"collection_name": next(names)})

    assert "Rate limit exceeded" in str(caught.value)
    assert (caught.value.retry_after is None) is (kind == "none")
