"""Starting work at the sandbox's Epoch API: who may ask, what is refused, what is answered."""

import base64
import json
import re
import threading
import time

import pytest
import requests
from georelay.sandbox import sandbox_email, sandbox_password
from georelay.sandbox.server import Sandbox

ID = re.compile(r"^0x[0-9a-f]{64}$")
TASK = re.compile(r"^[A-Z0-9]{24}$")
PROTECTED = [
    ("POST", "/stage_plots"),
    ("POST", "/upload_plots"),
    ("POST", "/batch_process"),
    ("POST", "/batch_zonal_stats"),
    ("GET", "/batch_progress"),
    ("GET", "/get_collections"),
    ("GET", "/fetch_plots"),
    ("GET", "/fetch_samples/"),
    ("GET", "/export_eudr_dds"),
]


@pytest.mark.parametrize("method, path", PROTECTED)
def test_nobody_gets_in_without_a_good_token(epoch, method, path):
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic eDp5"}, {"Authorization": "x"}):
        answer = requests.request(method, epoch.box.url + path, headers=headers, timeout=5)
        assert answer.status_code == 401
        assert answer.json()["detail"]


def test_a_pair_buys_a_token_that_expires(epoch):
    epoch.options(session_seconds=50)
    pair = {"email": sandbox_email(), "password": sandbox_password()}
    token = requests.post(epoch.box.url + "/refresh_token", json=pair, timeout=5).json()["access_token"]
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert claims["exp"] - claims["iat"] == 50
    epoch.headers = {"Authorization": "Bearer " + token}
    assert epoch.get("/get_collections").status_code == 200
    epoch.advance(51)
    assert epoch.get("/get_collections").status_code == 401


@pytest.mark.parametrize(
    "body, status",
    [
        ({"email": "a@b.example", "password": "no"}, 401),
        ({"email": "a@b.example"}, 422),
        ([], 422),
        ({"email": 1, "password": None}, 422),
    ],
)
def test_a_wrong_pair_is_refused(epoch, body, status):
    assert requests.post(epoch.box.url + "/refresh_token", json=body, timeout=5).status_code == status


def test_staging_gives_the_same_id_for_the_same_name_and_content(epoch, plots):
    first = epoch.stage(plots)
    assert first.status_code == 200
    assert ID.match(first.json()["collection_id"])
    assert list(first.json()) == ["collection_id"]
    assert epoch.stage(plots).json() == first.json()
    assert epoch.stage(plots[1:]).json() != first.json()
    assert epoch.stage(plots, name="other").json() != first.json()


def test_a_json_content_type_on_a_multipart_body_is_refused(epoch, plots):
    data = {"request_data": json.dumps({"collection_name": "mine"})}
    headers = {"Content-Type": "application/json"}
    for path in ("/stage_plots", "/batch_process"):
        answer = epoch.call("POST", path, data=data, files=epoch.file(plots), headers=headers)
        assert answer.status_code == 415
    assert epoch.get("/get_collections").json() == {}


def names_of(answer):
    return [item["loc"][-1] for item in answer.json()["detail"]]


@pytest.mark.parametrize(
    "data, with_file, missing",
    [
        ({}, True, ["request_data"]),
        ({"request_data": json.dumps({"collection_name": "x"})}, False, ["file"]),
        ({}, False, ["request_data", "file"]),
        ({"request_data": "{"}, True, ["request_data"]),
        ({"request_data": "[]"}, True, ["request_data"]),
        ({"request_data": "{}"}, True, ["collection_name"]),
        ({"request_data": json.dumps({"collection_name": ""})}, True, ["collection_name"]),
        ({"request_data": '{"collection_name": "\\ud800"}'}, True, ["collection_name"]),
        ({"request_data": json.dumps({"collection_name": "x", "description": 3})}, True, ["description"]),
        ({"request_data": json.dumps({"collection_name": "x", "colour": 3})}, True, ["colour"]),
    ],
)
def test_what_staging_lacks_is_named(epoch, plots, data, with_file, missing):
    files = epoch.file(plots) if with_file else {"nothing": ("x", b"")}
    answer = epoch.call("POST", "/stage_plots", data=data, files=files)
    assert (answer.status_code, names_of(answer)) == (422, missing)


def test_a_file_above_the_limit_meets_the_proxy_of_the_service(epoch, plots):
    epoch.options(max_upload_mb=0.001)
    answer = epoch.stage(plots)
    assert (answer.status_code, answer.headers["Content-Type"]) == (413, "text/html")


def test_uploading_takes_an_id_or_a_name_and_gives_two_task_ids(epoch, plots):
    wanted = epoch.stage(plots).json()["collection_id"]
    for filename in (wanted, "mine"):
        answer = epoch.call("POST", "/upload_plots", json={"filename": filename}).json()
        assert TASK.match(answer["bq_task_id"]) and TASK.match(answer["ee_task_id"])
    assert epoch.call("POST", "/upload_plots", json={"filename": "0x1"}).status_code == 404
    assert epoch.call("POST", "/upload_plots", json={"filename": 1}).status_code == 422
    assert epoch.call("POST", "/upload_plots", json={}).status_code == 422
    assert epoch.call("POST", "/upload_plots", data={"filename": wanted}).status_code == 415
    assert epoch.call("POST", "/upload_plots", json=[]).status_code == 422


EVERY = ["eudr_deforestation", "luc_emissions", "biodiversity", "water"]
STEPS = [
    ("/batch_deforestation_check", ["eudr_deforestation"], "/fetch_deforestation_check", "noncompliance_area_ha"),
    ("/batch_biomass_emissions", ["luc_emissions"], "/fetch_biomass_emissions", "soc_tco2eha"),
    ("/batch_biodiversity", ["biodiversity"], "/fetch_biodiversity", "diversity_score"),
    ("/batch_water", ["water"], "/fetch_water_stress", "water_stress_index"),
    ("/batch_zonal_stats", EVERY, "/fetch_plots", "agreement"),
]


@pytest.mark.parametrize("step, stats, fetch, column", STEPS)
def test_the_steps_run_after_the_upload_only(epoch, plots, step, stats, fetch, column):
    wanted = epoch.stage(plots).json()["collection_id"]
    assert epoch.call("POST", step, json={"filename": wanted}).status_code == 400
    assert epoch.get("/batch_progress", tracking_id=wanted).status_code == 404
    epoch.call("POST", "/upload_plots", json={"filename": wanted})
    assert epoch.rows(fetch, filename=wanted) == []
    answer = epoch.call("POST", step, json={"filename": wanted, "start_date": "2019-01-01"})
    assert answer.json()["collection_id"] == wanted
    listed = epoch.get("/get_collections").json()["mine"]["batch_jobs"][-1]
    assert (listed["stats"], listed["start_date"], listed["status"]) == (stats, "2019-01-01", "in_progress")
    assert epoch.rows(fetch, filename=wanted) == []
    epoch.advance(100)
    rows = epoch.rows(fetch, filename=wanted)
    assert len(rows) == len(plots)
    assert any(column in row["properties"] for row in rows)
    assert epoch.call("POST", step, json={"filename": wanted, "start": "x"}).status_code == 422


@pytest.mark.parametrize(
    "mode, encoding, status",
    [
        ("both", "json", 200),
        ("both", "flat", 200),
        ("json", "json", 200),
        ("json", "flat", 422),
        ("flat", "flat", 200),
        ("flat", "json", 422),
    ],
)
def test_the_encoding_of_parameters_can_be_chosen(epoch, plots, mode, encoding, status):
    epoch.options(batch_encoding=mode)
    parameters = {"collection_name": "mine", "stats": "water", "validate_locations": False}
    payload = {"cft_payload": {"crop": {"type": "cocoa"}}}
    if encoding == "json":
        data = {"request_data": json.dumps({**parameters, "input_payload": payload})}
    else:
        data = {**parameters, "validate_locations": "false", "input_payload": json.dumps(payload)}
    answer = epoch.call("POST", "/batch_process", data=data, files=epoch.file(plots))
    assert answer.status_code == status, answer.text
    assert len(epoch.get("/get_collections").json()) == (status == 200)
    if status == 422:
        assert names_of(answer) == ["request_data" if mode == "json" else "collection_name"]


@pytest.mark.parametrize(
    "parameters, name",
    [
        ({"stats": "water,wind"}, "stats"),
        ({"stats": []}, "stats"),
        ({"non_biomass": "yes"}, "non_biomass"),
        ({"crop_type": None}, "crop_type"),
        ({"crop_type": ""}, "crop_type"),
        ({"country": ""}, "country"),
        ({"input_payload": {"input_payload": {}}}, "input_payload"),
        ({"input_payload": "cft_payload"}, "input_payload"),
        ({"start_date": "1.2.2020"}, "start_date"),
        ({"start_date": "20200101"}, "start_date"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_parameter_is_named_and_starts_nothing(epoch, plots, parameters, name):
    answer = epoch.batch(plots, **parameters)
    assert (answer.status_code, names_of(answer)) == (422, [name])
    assert epoch.get("/get_collections").json() == {}


def test_python_booleans_as_flat_text_are_refused(epoch, plots):
    data = {"collection_name": "mine", "non_biomass": True}
    answer = epoch.call("POST", "/batch_process", data=data, files=epoch.file(plots))
    assert (answer.status_code, names_of(answer)) == (422, ["non_biomass"])


def test_non_biomass_is_for_three_crops(epoch, plots):
    assert epoch.batch(plots, non_biomass=True, crop_type="Cocoa").status_code == 400
    assert epoch.batch(plots, non_biomass=True).status_code == 400
    assert epoch.batch(plots, non_biomass=True, crop_type="Tea").status_code == 200
    assert epoch.batch(plots, non_biomass=False, crop_type=7).status_code == 200


def test_the_country_of_the_plots_overrides_a_wrong_one(epoch, plots):
    info = epoch.batch(plots, country="Peru").json()["country_override_info"]
    assert (info["was_overridden"], info["original_country"], info["detected_country"]) == (True, "Peru", "Ghana")
    assert "12/12 locations" in info["message"]
    assert "country_override_info" not in epoch.batch(plots, country="ghana").json()
    assert "country_override_info" not in epoch.batch(plots).json()
    assert "country_override_info" not in epoch.batch(plots, country="Peru", validate_locations=False).json()


def test_half_of_the_plots_are_enough_to_override(epoch, make):
    half = [make(0), make(1), make(2, x=-79, y=-1), make(3, x=140, y=60)]
    assert "2/4 locations" in epoch.batch(half, country="Peru").json()["country_override_info"]["message"]
    less = [make(0), make(1, x=-79, y=-1), make(2, x=25, y=62)]
    assert "country_override_info" not in epoch.batch(less, country="Peru").json()


def test_low_confidence_can_be_skipped_and_leaves_its_reason(epoch, make):
    spread = [make(0), make(1, x=-79, y=-1), make(2, x=25, y=62)]
    answer = epoch.batch(spread, skip_on_low_confidence=True).json()
    assert answer["status"] == "SKIPPED" and answer["message"]
    (shed,) = epoch.rows("/fetch_supply_shed", filename=answer["collection_id"])
    assert "low location confidence" in shed["properties"]["locations_confidence"]
    assert epoch.get("/get_collections").json()["mine"]["batch_jobs"] == []
    assert epoch.batch(spread, "again").json()["status"] == "PROCESSING"


def test_a_lost_reply_leaves_the_job_behind(epoch, plots):
    epoch.fault("POST /batch_process", "drop")
    with pytest.raises(requests.ConnectionError):
        epoch.batch(plots)
    assert len(epoch.get("/get_collections").json()["mine"]["batch_jobs"]) == 2
    epoch.fault("POST /batch_process", "drop", when="before")
    with pytest.raises(requests.ConnectionError):
        epoch.batch(plots, "other")
    assert "other" not in epoch.get("/get_collections").json()


def test_sending_twice_shows_as_two_jobs_of_one_collection(epoch, plots):
    assert epoch.batch(plots).json() == epoch.batch(plots).json()
    assert len(epoch.get("/get_collections").json()["mine"]["batch_jobs"]) == 4


def test_the_newer_of_two_homonyms_hides_the_older_one(epoch, plots):
    older = epoch.stage(plots).json()["collection_id"]
    newer = epoch.stage(plots[:5]).json()["collection_id"]
    listed = epoch.get("/get_collections").json()
    assert (listed["mine"]["collection_id"], listed["mine"]["plot_number"]) == (newer, 5)
    assert epoch.call("POST", "/upload_plots", json={"filename": older}).status_code == 200
    epoch.options(duplicate_names="refuse")
    assert epoch.stage(plots[:3]).status_code == 409
    incoming = epoch.box.home / "files" / "incoming"
    deadline = time.monotonic() + 5  # what was refused is removed after the answer is out
    while list(incoming.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not list(incoming.iterdir())


def test_the_listing_comes_as_an_object_or_as_a_list(epoch, plots):
    epoch.stage(plots)
    assert epoch.get("/get_collections").json()["mine"]["batch_jobs"] == []
    epoch.options(collections_shape="list", no_jobs="missing")
    (listed,) = epoch.get("/get_collections").json()
    assert listed["collection_name"] == "mine" and "batch_jobs" not in listed
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$", listed["ingestion_time"])


def test_two_processes_and_many_threads_create_one_collection(tmp_path, epoch, plots):
    with Sandbox(tmp_path / "box") as second:
        other = type(epoch)(second)
        ids = []
        threads = [
            threading.Thread(target=lambda box=box: ids.append(box.batch(plots).json()["collection_id"]))
            for box in (epoch, other) * 4
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(ids) == 8 and len(set(ids)) == 1
    assert len(epoch.get("/get_collections").json()["mine"]["batch_jobs"]) == 16


def test_what_one_listener_started_a_later_one_follows(tmp_path, epoch, plots):
    wanted = epoch.batch(plots).json()["collection_id"]
    epoch.box.stop()
    with Sandbox(tmp_path / "box") as later:
        epoch.box = later
        assert epoch.get("/batch_progress", tracking_id=wanted).json()["status"] == "IN_PROGRESS"
        epoch.advance(100)
        assert epoch.get("/batch_progress", tracking_id=wanted).json()["status"] == "COMPLETED"
        assert len(epoch.rows("/fetch_plots", filename=wanted)) == len(plots)


def test_rates_are_limited_and_say_when_to_come_again(epoch):
    epoch.options(rate_limit=True, rate_per_minute=3)
    assert [epoch.get("/get_collections").status_code for _ in range(4)] == [200, 200, 200, 429]
    assert 50 <= int(epoch.get("/get_collections").headers["Retry-After"]) <= 60
    epoch.options(retry_after="date")
    assert epoch.get("/get_collections").headers["Retry-After"].endswith("GMT")
    epoch.options(retry_after="none")
    assert "Retry-After" not in epoch.get("/get_collections").headers
    epoch.advance(61)
    assert epoch.get("/get_collections").status_code == 200
    epoch.options(rate_per_hour=1, rate_per_minute=100)
    assert epoch.get("/get_collections").status_code == 429
    epoch.options(rate_limit=False)
    assert epoch.get("/get_collections").status_code == 200


def test_the_other_spelling_of_a_slash_redirects_on_the_same_host(epoch):
    answer = epoch.call("GET", "/fetch_samples?collection_name=x", allow_redirects=False)
    assert answer.status_code == 307
    assert answer.headers["Location"] == epoch.box.url + "/fetch_samples/?collection_name=x"
    assert epoch.call("POST", "/stage_plots/", allow_redirects=False).status_code == 307


def test_a_wrong_method_is_405(epoch):
    assert epoch.get("/batch_process").status_code == 405
    assert epoch.call("POST", "/get_collections").status_code == 405


def test_a_401_can_come_in_the_middle_of_a_session(epoch):
    epoch.fault("GET /get_collections", "status", status=401, after=2, times=1)
    assert [epoch.get("/get_collections").status_code for _ in range(4)] == [200, 200, 401, 200]


def test_options_that_mean_nothing_are_refused(epoch):
    for values in ({"ndjson": ["crfl"]}, {"outcome": "good"}, {"batch_encoding": "xml"}, {"nothing": 1}):
        assert epoch.call("POST", "/_sandbox/options", json={"epoch": values}).status_code == 422
    epoch.options(ndjson="crlf, blank_lines")
    assert epoch.get("/_sandbox/options").json()["epoch.ndjson"] == ["crlf", "blank_lines"]
