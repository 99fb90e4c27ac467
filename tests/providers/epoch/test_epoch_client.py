import json
from pathlib import Path

import pytest
from georelay.providers.epoch.client import EpochClient, token_from
from georelay.providers.errors import (
    AnswerError,
    AuthError,
    Cancelled,
    InputError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    RejectedError,
)
from georelay.providers.http import Http

ID = "0x" + "9f" * 32
MISSING_NAME = {
    "detail": [{"loc": ["body", "collection_name"], "msg": "field required", "type": "value_error.missing"}]
}
MISSING_DATA = {"detail": [{"loc": ["body", "request_data"], "msg": "Field required", "type": "missing"}]}
MISSING_FILE = {"detail": [{"loc": ["body", "file"], "msg": "field required", "type": "value_error.missing"}]}


# signing in


def test_signing_in_sends_the_pair_without_the_old_token(server, client):
    server.answers("POST /refresh_token", {"access_token": "new.test.token"})

    assert client.token_from("a@b.example", "word") == "new.test.token"
    (asked,) = server.asked
    assert asked.json == {"email": "a@b.example", "password": "word"}
    assert "authorization" not in asked.headers and asked.headers["content-type"] == "application/json"


def test_a_refused_pair_is_an_authentication_error(server, http, says):
    server.answers("POST /refresh_token", says({"detail": "wrong password"}, 401))

    with pytest.raises(AuthError, match="wrong password"):
        token_from(http, "a@b.example", "word")
    assert len(server.asked) == 1


# staging and uploading


def test_staging_sends_a_form_with_a_boundary_and_the_data_as_json_text(server, client, plots):
    server.answers("POST /stage_plots", {"collection_id": ID})

    assert client.stage_plots(plots, "mine ü").collection_id == ID
    (asked,) = server.asked
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert asked.headers["authorization"].startswith("Bearer ")
    assert int(asked.headers["content-length"]) == len(asked.body)
    head, data = asked.parts["request_data"]
    assert json.loads(data) == {"collection_name": "mine ü", "description": ""} and "filename" not in head
    head, sent = asked.parts["file"]
    assert 'filename="plots.geojson"' in head and "Content-Type: application/geo+json" in head
    assert sent == plots.path.read_bytes()


@pytest.mark.parametrize(
    "file_name, content_type, sent_name, sent_type",
    [
        ("plots.geojson", "", "plots.geojson", "application/geo+json"),
        ("plots.csv", "", "plots.csv", "text/csv"),
        ("plots.zip", "", "plots.zip", "application/shapefile"),
        ("plots.parquet", "", "plots.parquet", "application/geoparquet"),
        ("../../Parcelles d'été.geojson", "", "Parcelles_d__t.geojson", "application/geo+json"),
        ("C:\\data\\plots.csv", "", "plots.csv", "text/csv"),
        ("越南.zip", "", "plots.zip", "application/shapefile"),
        ("plots.bin", "text/x-mine", "plots.bin", "text/x-mine"),
    ],
)
def test_the_file_has_an_ascii_base_name_and_the_vendors_type(
    server, client, plots, file_name, content_type, sent_name, sent_type
):
    server.answers("POST /stage_plots", {"collection_id": ID})
    plots.file_name, plots.content_type = file_name, content_type

    client.stage_plots(plots, "mine")

    head = server.asked[0].parts["file"][0]
    assert f'filename="{sent_name}"' in head and f"Content-Type: {sent_type}" in head


def test_staging_without_an_id_in_the_answer_says_where_the_plots_may_be(server, client, plots):
    server.answers("POST /stage_plots", {"status": "accepted"})

    with pytest.raises(AnswerError, match="list of collections"):
        client.stage_plots(plots, "mine")


def test_uploading_sends_the_id_as_filename_and_lives_without_task_ids(server, client, says):
    answers = [{"bq_task_id": "Q7", "ee_task_id": "H2"}, {"bq_task_id": None}, says({"ee_task_id": None}, 202)]
    server.answers("POST /upload_plots", *answers)

    found = [client.upload_plots(ID) for _ in answers]

    assert [(each.bq_task_id, each.ee_task_id) for each in found] == [("Q7", "H2"), ("", ""), ("", "")]
    assert {json.dumps(each.json) for each in server.asked} == {json.dumps({"filename": ID})}


def test_the_other_spelling_of_a_path_is_followed_with_method_body_and_key(server, client, says):
    server.answers("POST /upload_plots", says(b"", 307, {"Location": "/upload_plots/"}))
    server.answers("POST /upload_plots/", {"bq_task_id": "Q7"})

    assert client.upload_plots(ID).bq_task_id == "Q7"
    assert server.asked[1].json == {"filename": ID} and "authorization" in server.asked[1].headers


# the whole batch


PARAMETERS = {
    "collection_name": "mine",
    "description": "",
    "stats": ("water", "eudr_deforestation"),
    "crop_type": "Cocoa",
    "country": None,
    "non_biomass": False,
    "validate_locations": True,
    "input_payload": {"lca_payload": {"year": 2024}},
    "date": "",
}


def test_a_batch_sends_its_parameters_as_one_json_text_without_what_is_unset(server, client, plots, encodings):
    server.answers("POST /batch_process", {"status": "PROCESSING", "collection_id": ID})

    found = client.batch_process(plots, PARAMETERS)

    assert (found.collection_id, found.status, found.skipped) == (ID, "PROCESSING", False)
    (asked,) = server.asked
    assert set(asked.parts) == {"request_data", "file"}
    assert json.loads(asked.parts["request_data"][1]) == {
        "collection_name": "mine",
        "stats": "eudr_deforestation,water",
        "crop_type": "Cocoa",
        "non_biomass": False,
        "validate_locations": True,
        "input_payload": {"lca_payload": {"year": 2024}},
    }
    assert encodings == {server.url: "json"}


@pytest.mark.parametrize("status", [400, 406, 415, 422])
@pytest.mark.parametrize(
    "body", [MISSING_NAME, {"detail": "Bad Request"}, {"message": "unexpected form"}, "<html>no</html>", b""]
)
def test_a_batch_falls_back_to_fields_once_and_remembers_it(server, client, plots, says, encodings, http, status, body):
    server.answers("POST /batch_process", says(body, status), {"collection_id": ID})

    assert client.batch_process(plots, PARAMETERS).collection_id == ID
    fields = {name: value.decode() for name, (_, value) in server.asked[1].parts.items() if name != "file"}
    assert fields == {
        "collection_name": "mine",
        "stats": "eudr_deforestation,water",
        "crop_type": "Cocoa",
        "non_biomass": "false",
        "validate_locations": "true",
        "input_payload": '{"lca_payload": {"year": 2024}}',
    }
    assert server.asked[1].parts["file"][1] == plots.path.read_bytes()

    assert EpochClient(http, encodings).batch_process(plots, PARAMETERS).collection_id == ID
    assert len(server.asked) == 3 and "request_data" not in server.asked[2].parts


def test_what_was_remembered_may_turn_out_wrong(server, client, plots, says, encodings):
    encodings[server.url] = "fields"
    server.answers("POST /batch_process", says(MISSING_DATA, 422), {"collection_id": ID})

    assert client.batch_process(plots, PARAMETERS).collection_id == ID
    assert "request_data" in server.asked[1].parts and encodings == {server.url: "json"}


@pytest.mark.parametrize(
    "body, status",
    [
        (MISSING_FILE, 422),
        ({"detail": "geometry 3 is empty"}, 400),
        ({"detail": "non_biomass needs tea, timber or shrimp"}, 400),
        (MISSING_NAME, 409),
        (MISSING_NAME, 401),
        (MISSING_NAME, 500),
        ({"detail": "no", "invalid_features": [{"index": 3, "reason": "open"}]}, 422),
    ],
)
def test_any_other_refusal_is_not_tried_in_another_way(server, client, plots, says, encodings, body, status):
    server.answers("POST /batch_process", says(body, status))

    with pytest.raises(Exception, match=f"{status}"):
        client.batch_process(plots, PARAMETERS)
    assert len(server.asked) == 1 and encodings == {}


def test_a_batch_refused_in_both_ways_tells_the_refusal_that_matters(server, client, plots, says):
    server.answers("POST /batch_process", says({"detail": "crop_type is required"}, 422), says(MISSING_DATA, 422))

    with pytest.raises(RejectedError, match="crop_type is required"):
        client.batch_process(plots, PARAMETERS)
    assert len(server.asked) == 2


def test_a_batch_whose_reply_is_lost_is_not_sent_again(server, client, plots, says):
    server.answers("POST /batch_process", says(drop=True))

    with pytest.raises(NetworkError) as caught:
        client.batch_process(plots, PARAMETERS)
    assert caught.value.sent and len(server.asked) == 1


def test_a_skipped_batch_needs_no_id(server, client, plots):
    server.answers("POST /batch_process", {"status": "SKIPPED", "message": "low location confidence"})

    found = client.batch_process(plots, PARAMETERS)

    assert found.skipped and found.message == "low location confidence"


def test_a_batch_hands_on_the_country_override(server, client, plots):
    info = {"was_overridden": True, "original_country": "Peru", "detected_country": "Ecuador", "message": "75/100"}
    server.answers("POST /batch_process", {"collection_id": ID, "country_override_info": info})

    assert client.batch_process(plots, PARAMETERS).country_override == info


def test_a_batch_with_an_unknown_parameter_is_not_sent(server, client, plots):
    with pytest.raises(InputError, match="crop"):
        client.batch_process(plots, {"collection_name": "mine", "crop": "Cocoa"})
    assert server.asked == []


def test_a_rate_limit_that_names_its_time_is_waited_out(server, client, plots, says, slept):
    server.answers("POST /batch_process", says({}, 429, {"Retry-After": "3"}), {"collection_id": ID})

    assert client.batch_process(plots, PARAMETERS).collection_id == ID
    assert sum(slept) == pytest.approx(3)


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "86400"}])
def test_a_limit_without_an_end_is_shown_and_not_repeated(server, client, plots, says, slept, headers):
    server.answers("POST /batch_process", says({"detail": "numPlots of your plan is used up"}, 429, headers))

    with pytest.raises(RateLimitError, match="numPlots of your plan is used up"):
        client.batch_process(plots, PARAMETERS)
    assert len(server.asked) == 1 and slept == []


# single analyses


@pytest.mark.parametrize(
    "stat, path",
    [
        ("eudr_deforestation", "/batch_deforestation_check"),
        ("luc_emissions", "/batch_biomass_emissions"),
        ("biodiversity", "/batch_biodiversity"),
        ("water", "/batch_water"),
    ],
)
def test_each_analysis_has_its_own_path(server, client, stat, path):
    server.answers(f"POST {path}", {"status": "PROCESSING", "task_id": "Q7"})

    found = client.run_analysis(stat, ID)

    assert (found.status, found.task_ids, server.asked[0].json) == ("PROCESSING", ("Q7",), {"filename": ID})


def test_dates_and_stats_are_sent_only_when_given(server, client):
    server.answers("POST /batch_zonal_stats", {"status": "PROCESSING"})

    client.batch_zonal_stats(ID)
    client.batch_zonal_stats(ID, ["water", "biodiversity"], "2020-01-01", "2024-01-01")

    assert [each.json for each in server.asked] == [
        {"filename": ID},
        {"filename": ID, "start_date": "2020-01-01", "end_date": "2024-01-01", "stats": "biodiversity,water"},
    ]


def test_an_analysis_that_does_not_exist_is_not_sent(server, client):
    with pytest.raises(InputError, match="carbon"):
        client.run_analysis("carbon", ID)
    assert server.asked == []


# progress


def test_progress_is_asked_for_by_tracking_id(server, client):
    server.answers("GET /batch_progress", {"status": "IN_PROGRESS", "progress_percentage": 40})

    found = client.progress(ID)

    assert (found.status, found.percent, found.outcome) == ("IN_PROGRESS", 40, "running")
    assert server.asked[0].query == [("tracking_id", ID)]


def test_progress_of_several_repeats_the_key(server, client):
    server.answers("GET /batch_progress", {"status": "DONE"})

    client.batch_progress(tracking_ids=["a", "b"], dummy_data=True)

    assert server.asked[0].query == [("tracking_ids", "a"), ("tracking_ids", "b"), ("dummy_data", "true")]


@pytest.mark.parametrize("arguments", [{}, {"tracking_id": "a", "tracking_ids": ["b"]}])
def test_exactly_one_selector_is_sent(server, client, arguments):
    with pytest.raises(InputError):
        client.batch_progress(**arguments)
    assert server.asked == []


def test_progress_that_is_not_known_yet_is_not_found(server, client):
    with pytest.raises(NotFoundError):
        client.progress(ID)


LISTED = {"mine": {"collection_id": ID, "batch_jobs": [{"outcome": "CHECK_TABLES", "status": "in_progress"}]}}
READY = {"mine": {"collection_id": ID, "batch_jobs": [{"outcome": "CHECK_TABLES", "status": "completed"}]}}


@pytest.mark.parametrize("unreadable", [{"foo": 1}, [], b"<html>busy</html>"])
@pytest.mark.parametrize("listing, outcome", [(LISTED, "running"), (READY, "succeeded")])
def test_two_unreadable_answers_lead_to_the_listing(server, client, unreadable, listing, outcome):
    server.answers("GET /batch_progress", unreadable)
    server.answers("GET /get_collections", listing)

    found = client.progress(ID, 40.0)

    assert (found.outcome, found.seen) == (outcome, 40.0)
    assert [each.path for each in server.asked] == ["/batch_progress", "/batch_progress", "/get_collections"]


def test_one_unreadable_answer_is_asked_again(server, client):
    server.answers("GET /batch_progress", {}, {"status": "COMPLETED"})

    assert client.progress(ID).outcome == "succeeded"
    assert len(server.asked) == 2


def test_unreadable_progress_of_an_unlisted_collection_is_an_error(server, client):
    server.answers("GET /batch_progress", {})
    server.answers("GET /get_collections", {})

    with pytest.raises(AnswerError, match="without a state or a percentage"):
        client.progress(ID)


ROW = b'{"type":"Feature","geometry":null,"properties":{"plotid":"p1"}}\n'


@pytest.mark.parametrize("body, outcome", [(ROW, "succeeded"), (b"", "running"), (b'{"detail": "busy"}', "running")])
def test_a_hundred_percent_twice_is_proven_by_a_row(server, client, body, outcome):
    server.answers("GET /batch_progress", {"status": "IN_PROGRESS", "percent": 100})
    server.answers("GET /fetch_plots", body)

    first = client.progress(ID)
    second = client.progress(ID, first.seen)

    assert (first.outcome, second.outcome) == ("running", outcome)
    assert len(server.calls("/fetch_plots")) == 1


# collections


def test_a_lost_collection_is_found_by_its_exact_name_and_the_newest_wins(server, client):
    server.answers(
        "GET /get_collections",
        [
            {"name": "mine", "collection_id": "0xnew", "ingestion_time": "2025-03-02T00:00:00Z"},
            {"name": "mine", "collection_id": "0xold", "ingestion_time": "2025-03-01T00:00:00Z"},
            {"name": "mine_2", "collection_id": "0xother", "ingestion_time": "2025-03-03T00:00:00Z"},
        ],
    )

    assert client.find_collection("mine").collection_id == "0xnew"
    assert client.find_collection("Mine") is None
    assert client.collection("0xother").name == "mine_2" and client.collection("0x") is None


def test_no_collections_find_nothing(server, client):
    server.answers("GET /get_collections", {})

    assert client.get_collections() == () and client.find_collection("mine") is None


# results


def fetched(client, endpoint, *arguments, **named):
    return list(client.iter_features(endpoint, *arguments, **named))


@pytest.mark.parametrize(
    "endpoint, filename, options, filters, query",
    [
        (
            "/fetch_plots",
            ID,
            {},
            {},
            {"filename": ID, "stats": "eudr_deforestation,luc_emissions,biodiversity,water,cft"},
        ),
        ("/fetch_plots", ID, {"stats": ()}, {}, {"filename": ID, "stats": ""}),
        ("/fetch_plots", ID, {"stats": ["new", "water", "cft"]}, {}, {"filename": ID, "stats": "water,cft,new"}),
        ("/fetch_plots", ID, {"stats": "water, biodiversity"}, {}, {"filename": ID, "stats": "biodiversity,water"}),
        ("/fetch_plots", ID, {"stats": "water", "limit": 5}, {}, {"filename": ID, "stats": "water"}),
        (
            "/fetch_stat_regions",
            ID,
            {"limit": 5},
            {},
            {"filename": ID, "stats": "eudr_deforestation,luc_emissions,biodiversity"},
        ),
        (
            "/fetch_stat_regions",
            ID,
            {"stats": "water", "stat_type": "admin_area", "overlap_threshold": 0.5},
            {"name_stat": "North"},
            {
                "filename": ID,
                "stats": "water",
                "stat_type": "admin_area",
                "overlap_threshold": "0.5",
                "name_stat": "North",
            },
        ),
        (
            "/fetch_supply_shed",
            "",
            {"stats": "", "overlap_threshold": 1.0, "limit": 3, "table_extension": "eudr"},
            {"company_name": "A & B"},
            {"stats": "", "overlap_threshold": "1", "limit": "3", "table_extension": "eudr", "company_name": "A & B"},
        ),
        (
            "/fetch_deforestation_check",
            ID,
            {
                "monitoring_start": "2020-12-31",
                "monitoring_end": "",
                "limit": 12,
                "aggregate": False,
                "plots_only": True,
            },
            {},
            {
                "filename": ID,
                "monitoring_start": "2020-12-31",
                "limit": "12",
                "aggregate": "false",
                "plots_only": "true",
            },
        ),
        ("/fetch_biomass_emissions", ID, {}, {}, {"filename": ID}),
        ("/fetch_biodiversity", "", {"limit": None}, {"clientid": 7, "empty": ""}, {"clientid": "7"}),
        ("/fetch_water_stress", ID, {"limit": 10_000}, {}, {"filename": ID, "limit": "10000"}),
    ],
)
def test_each_endpoint_gets_its_own_parameters(server, client, endpoint, filename, options, filters, query):
    server.answers(f"GET {endpoint}", ROW)

    (row,) = fetched(client, endpoint, filename, options, filters)

    assert row["properties"] == {"plotid": "p1"}
    assert dict(server.asked[0].query) == query and len(server.asked[0].query) == len(query)


@pytest.mark.parametrize(
    "endpoint, filename, options, filters",
    [
        ("/fetch_water", ID, {}, {}),
        ("/fetch_plots", "", {}, {}),
        ("/fetch_stat_regions", "", {}, {}),
        ("/fetch_plots", ID, {"aggregate": True}, {}),
        ("/fetch_water_stress", ID, {"stats": "water"}, {}),
        ("/fetch_biodiversity", ID, {"monitoring_strat": "2020-12-31"}, {}),
        ("/fetch_biodiversity", ID, {}, {"limit": 5}),
        ("/fetch_biodiversity", ID, {}, {"filename": "x"}),
    ],
)
def test_what_an_endpoint_does_not_know_never_becomes_a_filter(server, client, endpoint, filename, options, filters):
    with pytest.raises(InputError, match="Nothing was sent"):
        client.iter_features(endpoint, filename, options, filters)
    assert server.asked == []


def test_rows_arrive_while_the_stream_is_still_open(server, client, says):
    name = "é".encode()
    row = b'{"type":"Feature","geometry":null,"properties":{"plotid":"' + name + b'"}}'
    server.answers("GET /fetch_plots", says([row[:59], row[59:] + b"\r\n\n", row]))

    assert [each["properties"]["plotid"] for each in fetched(client, "/fetch_plots", ID)] == ["é", "é"]


def test_a_stream_that_is_cut_keeps_its_rows_and_says_incomplete(server, client, says):
    server.answers("GET /fetch_plots", says([ROW, ROW[:20]], cut=True))
    rows = client.iter_features("/fetch_plots", ID)

    assert next(rows)["properties"] == {"plotid": "p1"}
    with pytest.raises(AnswerError, match="incomplete: it broke off after 1 feature"):
        next(rows)


def test_an_error_line_names_the_endpoint_and_the_words(server, client):
    server.answers("GET /fetch_plots", ROW + b'{"detail": "query timed out"}\n')
    rows = client.iter_features("/fetch_plots", ID)

    next(rows)
    with pytest.raises(AnswerError, match="Epoch SCO2 /fetch_plots .*: query timed out"):
        next(rows)


def test_results_that_are_not_there_yet_are_told_as_that(server, client, says):
    server.answers("GET /fetch_plots", says({"detail": "no such table."}, 404))

    with pytest.raises(NotFoundError, match=r"no such table\. Its results may not be ready yet"):
        fetched(client, "/fetch_plots", ID)
    assert not client.has_results(ID)


def test_a_stream_left_early_is_closed(server, client, says):
    server.answers("GET /fetch_plots", says([ROW] * 2000))

    assert client.has_results(ID)


def test_stopping_ends_a_stream_at_once(server, log):
    stop = []
    client = EpochClient(Http(server.url, log=log.append, cancelled=lambda: bool(stop)))
    server.answers("GET /fetch_plots", ROW * 50_000)
    rows = client.iter_features("/fetch_plots", ID)

    next(rows)
    stop.append(True)
    came = []
    with pytest.raises(Cancelled):
        for row in rows:
            came.append(row)
    assert len(came) < 25_000, "no more than what lay in the buffer"


# samples


def test_samples_keep_their_trailing_slash_and_are_parsed_twice(server, client):
    empty = {"type": "FeatureCollection", "features": []}
    server.answers("GET /fetch_samples/", {"strata": json.dumps(empty), "samples": empty})

    found = client.fetch_samples("mine", confidence_interval=0.9)

    assert found.strata == found.samples == empty
    assert server.asked[0].query == [("collection_name", "mine"), ("confidence_interval", "0.9")]


# the statement


def zipped(tmp_path):
    import zipfile

    path = tmp_path / "made.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mine.geojson", "{}" * 1000)
    return path.read_bytes()


def test_a_statement_is_fetched_with_repeated_keys_and_saved(server, client, says, tmp_path):
    body = zipped(tmp_path)
    server.answers("GET /export_eudr_dds", says([body[:1], body[1:3], body[3:]]))
    target = tmp_path / "statement.zip"

    assert client.export_eudr_dds(target, ["a", "b"], monitoring_start="2020-12-31") == target
    assert target.read_bytes() == body and not Path(f"{target}.part").exists()
    (asked,) = server.asked
    assert asked.query == [("collections", "a"), ("collections", "b"), ("monitoring_start", "2020-12-31")]
    assert asked.headers["accept"] == "application/zip"


def test_a_statement_is_posted_where_get_is_not_allowed(server, client, says, tmp_path):
    body = zipped(tmp_path)
    server.answers("GET /export_eudr_dds", says({"detail": "Method Not Allowed"}, 405))
    server.answers("POST /export_eudr_dds", says(body))

    client.export_eudr_dds(tmp_path / "statement.zip", facility_ids=["f"])

    assert (tmp_path / "statement.zip").read_bytes() == body
    assert server.asked[1].json == {"facility_ids": ["f"]} and server.asked[1].headers["accept"] == "application/zip"


def test_a_statement_is_not_posted_after_any_other_refusal(server, client, says, tmp_path):
    server.answers("GET /export_eudr_dds", says({"detail": "not processed"}, 400))

    with pytest.raises(RejectedError, match="not processed"):
        client.export_eudr_dds(tmp_path / "statement.zip", ["a"])
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "body, words",
    [
        (b'{"detail": "not processed yet"}', "not processed yet"),
        (b"<html><body>Bad gateway</body></html>", "Bad gateway"),
        (b"", "empty answer"),
        (b"PK\x03\x04" + b"half a zip", "not a whole ZIP"),
    ],
)
def test_what_is_no_zip_is_not_saved(server, client, tmp_path, body, words):
    server.answers("GET /export_eudr_dds", body)
    target = tmp_path / "statement.zip"

    with pytest.raises(AnswerError, match=words):
        client.export_eudr_dds(target, ["a"])
    assert list(tmp_path.glob("statement*")) == []


@pytest.mark.parametrize("lists", [{}, {"collections": ["a"], "facility_ids": ["b"]}])
def test_a_statement_is_for_collections_or_for_facilities(server, client, tmp_path, lists):
    with pytest.raises(InputError):
        client.export_eudr_dds(tmp_path / "statement.zip", **lists)
    assert server.asked == []


# anything else


def test_a_raw_request_shows_the_answer_and_stays_with_the_service(server, client):
    server.answers("GET /get_task_status", {"anything": 1})

    assert client.raw("get", "/get_task_status", params={"id": "Q7"}).json() == {"anything": 1}
    for path in ("https://elsewhere.example/x", "//elsewhere.example/x", "x"):
        with pytest.raises(InputError):
            client.raw("GET", path)
    assert len(server.asked) == 1


def test_no_request_line_shows_a_value_of_the_query(server, client, log):
    server.answers("GET /fetch_plots", ROW)

    fetched(client, "/fetch_plots", ID, {}, {"clientid": "a-private-name"})

    assert any("GET /fetch_plots -> 200" in line for line in log)
    assert not any("a-private-name" in line or "a.test.token" in line for line in log)
