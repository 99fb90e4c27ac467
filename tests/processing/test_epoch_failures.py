"""What goes wrong between here and the service: one clear sentence, nothing paid twice, no secret anywhere."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square


@pytest.fixture
def outside(service, monkeypatch):
    """The same sandbox as a service of the environment: with a token, as on a server."""
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)
    return service


def pair(monkeypatch, token=""):
    from georelay.sandbox.accounts import sandbox_email, sandbox_password

    monkeypatch.setenv("GEORELAY_EPOCH_EMAIL", sandbox_email())
    monkeypatch.setenv("GEORELAY_EPOCH_PASSWORD", sandbox_password())
    if token:
        monkeypatch.setenv("GEORELAY_EPOCH_TOKEN", token)
    else:
        monkeypatch.delenv("GEORELAY_EPOCH_TOKEN", raising=False)


def clean(done):
    """The one sentence of a failure, without the noise of a program."""
    assert done.error, done.text
    assert "Traceback" not in done.text and "Error(" not in done.error
    return done.error


def test_without_a_connection_nothing_is_sent_and_the_way_out_is_named(run, service, few):
    for algorithm, values in (
        ("epochbatchprocess", {"INPUT": str(few)}),
        ("epochlistcollections", {"OUTPUT": "memory:"}),
        ("epochbatchprogress", {"COLLECTION_ID": "0x1"}),
    ):
        words = clean(run(algorithm, **values))
        assert "GEORELAY_EPOCH_TOKEN" in words and "sandbox" in words and "Nothing was sent" in words
    assert service.sent() == [] and service.sent("GET") == []


@pytest.mark.parametrize(
    "environment, words",
    [
        ({"GEORELAY_EPOCH_URL": "http://example.org", "GEORELAY_EPOCH_TOKEN": "t"}, "https://"),
        ({"GEORELAY_EPOCH_URL": "not a url", "GEORELAY_EPOCH_TOKEN": "t"}, "not a web address"),
        ({"GEORELAY_EPOCH_URL": "https://example.org"}, "GEORELAY_EPOCH_TOKEN"),
        ({"GEORELAY_EPOCH_EMAIL": "a@b.org"}, "GEORELAY_EPOCH_PASSWORD"),
        ({"GEORELAY_EPOCH_URL": "https://u:p@example.org", "GEORELAY_EPOCH_TOKEN": "t"}, "no user"),
        ({"GEORELAY_EPOCH_URL": "http://127.0.0.1:9", "GEORELAY_EPOCH_TOKEN": "t"}, "Nothing was sent"),
        (
            {"GEORELAY_POLL_SCALE": "quick", "GEORELAY_EPOCH_URL": "https://x.org", "GEORELAY_EPOCH_TOKEN": "t"},
            "POLL_SCALE",
        ),
    ],
)
def test_an_environment_that_cannot_work_says_so(run, few, monkeypatch, environment, words):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words in clean(run("epochbatchprocess", INPUT=str(few)))


def test_an_unknown_connection_never_falls_back_to_another(run, outside, few):
    words = clean(run("epochbatchprocess", INPUT=str(few), CONNECTION="Produktion"))
    assert "Produktion" in words and "Nothing was sent" in words and outside.sent() == []


def test_an_expired_token_is_told(run, outside, few, monkeypatch):
    from georelay.sandbox.accounts import issue_token

    monkeypatch.setenv("GEORELAY_EPOCH_TOKEN", issue_token(outside.box.state, -10))
    done = run("epochbatchprocess", INPUT=str(few))
    assert "401" in clean(done) and outside.collections() == {}


def test_a_refused_token_is_renewed_where_the_pair_is_known(run, outside, few, monkeypatch):
    from georelay.sandbox.accounts import issue_token

    for token in (issue_token(outside.box.state, -10), "stale", ""):
        pair(monkeypatch, token)
        done = run("epochbatchprocess", INPUT=str(few), NEW_RUN=True)
        assert done.error == "", done.text
    assert len(outside.collections()) == 3 and outside.sent().count("/refresh_token") == 3


def test_a_wrong_password_is_told_and_not_shown(run, outside, few, monkeypatch):
    pair(monkeypatch)
    monkeypatch.setenv("GEORELAY_EPOCH_PASSWORD", "geheimes-Wort-77")
    done = run("epochbatchprocess", INPUT=str(few))
    assert "401" in clean(done) and "geheimes-Wort-77" not in done.text


@pytest.mark.parametrize("status", [400, 402, 403, 404, 413, 415, 422, 429])
def test_a_refusal_carries_the_words_of_the_service_and_leaves_the_way_free(run, outside, few, status):
    outside.fault("POST /batch_process", "status", status=status, body={"detail": "the plan says no"}, times=1)
    done = run("epochbatchprocess", INPUT=str(few))
    assert "the plan says no" in clean(done) and str(status) in done.error
    assert outside.collections() == {}
    again = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert again.error == "" and len(outside.collections()) == 1, again.text
    assert again["OUTPUT"].featureCount() == 12


@pytest.mark.parametrize("header", [{"Retry-After": "2"}, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}])
def test_a_busy_service_is_waited_for(run, outside, few, header):
    outside.fault("POST /batch_process", "status", status=429, headers=header, times=2)
    outside.fault("GET /batch_progress", "status", status=429, headers=header, times=2)
    outside.fault("GET /fetch_plots", "status", status=429, headers=header, times=2)
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and len(outside.collections()) == 1, done.text
    assert "429" in done.text


def test_pages_of_a_proxy_on_reading_are_tried_again(run, outside, few):
    outside.fault("GET /*", "html", status=502, times=3)
    outside.fault("GET /fetch_plots", "html", status=503, times=2)
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == 12


def test_a_page_of_a_proxy_on_sending_is_looked_into_never_sent_again(run, outside, few):
    outside.fault("POST /batch_process", "html", status=502, times=1)
    words = clean(run("epochbatchprocess", INPUT=str(few)))
    assert "Outcome unknown" in words and "NEW_RUN" in words and outside.sent() == ["/batch_process"]
    assert "/get_collections" in outside.sent("GET")
    again = clean(run("epochbatchprocess", INPUT=str(few)))
    assert "Outcome unknown" in again and outside.sent() == ["/batch_process"]
    done = run("epochbatchprocess", INPUT=str(few), NEW_RUN=True, OUTPUT="memory:")
    assert done.error == "" and outside.sent() == ["/batch_process"] * 2 and len(outside.collections()) == 1


@pytest.mark.parametrize("fault", [{"fault": "drop"}, {"fault": "cut", "bytes": 5}, {"fault": "garbage"}])
def test_a_lost_reply_is_found_again_by_the_name(run, outside, few, fault):
    outside.fault("POST /batch_process", times=1, **fault)
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "", done.text
    assert outside.sent() == ["/batch_process"] and len(outside.collections()) == 1
    assert done["COLLECTION_ID"] in outside.collections() and done["OUTPUT"].featureCount() == 12


def test_a_lost_reply_that_cannot_be_looked_for_at_once_is_found_later(run, outside, few):
    outside.fault("POST /batch_process", "drop", times=1)
    outside.fault("GET /get_collections", "status", status=500, times=None)
    assert "Outcome unknown" in clean(run("epochbatchprocess", INPUT=str(few)))
    outside.mend()
    swept = run("collectjobs")
    assert swept["COLLECTED"] == 1, swept.text
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and outside.sent() == ["/batch_process"] and len(outside.collections()) == 1


def test_a_reply_that_was_lost_to_a_name_of_the_person_is_not_taken_for_an_older_one(run, outside, few):
    first = run("epochbatchprocess", INPUT=str(few), COLLECTION_NAME="season")
    outside.fault("POST /batch_process", "drop", times=1, when="before")
    other = memory_layer("Polygon", [(square(5), ["x"])])
    words = clean(run("epochbatchprocess", INPUT=other, COLLECTION_NAME="season"))
    assert (
        "Outcome unknown" in words
        and len(outside.collections()) == 1
        and first["COLLECTION_ID"] in outside.collections()
    )


def test_a_stream_that_breaks_off_is_fetched_again_whole(run, outside, few):
    outside.fault("GET /fetch_plots", "cut", bytes=3000, times=2)
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and all(f["uuid"] for f in done["OUTPUT"].getFeatures())
    outside.fault("GET /fetch_plots", "cut", bytes=3000, times=None)
    words = clean(run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:"))
    assert "incomplete" in words or "broke" in words
    outside.mend()
    assert run("epochbatchprocess", INPUT=str(few)).error == "" and len(outside.collections()) == 1


@pytest.mark.parametrize("quirk", ["truncate", "error_line"])
def test_a_fault_inside_the_stream_is_told_and_the_job_can_be_fetched_later(run, outside, few, quirk):
    outside.options(ndjson=[quirk])
    assert clean(run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:"))
    outside.options(ndjson=[])
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and len(outside.collections()) == 1 and done["OUTPUT"].featureCount() == 12


def test_the_same_run_follows_the_job_that_exists(run, outside, few):
    first = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    again = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert again["JOB_ID"] == first["JOB_ID"] and again["COLLECTION_ID"] == first["COLLECTION_ID"]
    assert "exists already" in again.text and again["OUTPUT"].featureCount() == 12
    other = run("epochbatchprocess", INPUT=str(few), STATS=[0], OUTPUT="memory:")
    assert other["JOB_ID"] != first["JOB_ID"]
    new = run("epochbatchprocess", INPUT=str(few), NEW_RUN=True, OUTPUT="memory:")
    assert new["JOB_ID"] not in (first["JOB_ID"], other["JOB_ID"])
    assert len(outside.collections()) == 3
    followed = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert followed["JOB_ID"] == new["JOB_ID"]  # the newest of the same runs


def test_a_results_file_that_a_crash_left_half_made_is_made_again(run, outside, few, tmp_path):
    first = run("epochbatchprocess", INPUT=str(few))
    (path,) = (tmp_path / "home" / "results").glob("*.gpkg")
    for ruin in (b"", b"SQLite format 3\x00" + b"\x07" * 500, path.read_bytes()[:20000]):
        path.write_bytes(ruin)
        again = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
        assert again.error == "" and again["JOB_ID"] == first["JOB_ID"], (ruin[:20], again.text)
        assert again["OUTPUT"].featureCount() == 12


def test_staging_the_same_plots_again_tells_the_collection_there_is(run, outside, few):
    first = run("epochstageplots", INPUT=str(few))
    again = run("epochstageplots", INPUT=str(few))
    new = run("epochstageplots", INPUT=str(few), NEW_RUN=True)
    assert first["COLLECTION_ID"] == again["COLLECTION_ID"] != new["COLLECTION_ID"]
    assert outside.sent() == ["/stage_plots"] * 2


def test_without_waiting_the_work_is_started_and_collected_later(run, outside, few):
    outside.seconds(60)
    done = run("epochbatchprocess", INPUT=str(few), WAIT=False, OUTPUT="memory:")
    assert done.error == "" and done["COLLECTION_ID"] and done["JOB_ID"] and done["STATUS"]
    early = run("collectjobs")
    assert (early["COLLECTED"], early["STILL_RUNNING"], early["FAILED"]) == (0, 1, 0) and early["LAYERS"] == []
    outside.advance(100)
    late = run("collectjobs")
    assert (late["COLLECTED"], late["STILL_RUNNING"], late["FAILED"]) == (1, 0, 0), late.text
    from qgis.core import QgsVectorLayer

    (layer,) = (QgsVectorLayer(source, "x", "ogr") for source in late["LAYERS"])
    assert layer.isValid() and layer.featureCount() == 12
    nothing = run("collectjobs")
    assert (nothing["COLLECTED"], nothing["STILL_RUNNING"], nothing["FAILED"]) == (0, 0, 0)
    assert len(outside.collections()) == 1


def test_results_are_collected_into_the_folder_that_is_named_and_again_by_id(run, outside, few, tmp_path):
    done = run("epochbatchprocess", INPUT=str(few), WAIT=False)
    outside.advance(100)
    first = run("collectjobs", OUTPUT=str(tmp_path / "mine"))
    assert first["COLLECTED"] == 1 and all(str(tmp_path / "mine") in source for source in first["LAYERS"]), first.text
    again = run("collectjobs", JOB_ID=done["JOB_ID"], OUTPUT=str(tmp_path / "more"))
    assert again["COLLECTED"] == 1 and all(str(tmp_path / "more") in source for source in again["LAYERS"])
    assert "no job" in clean(run("collectjobs", JOB_ID="nonsense"))


def test_a_job_that_fails_at_the_service_repeats_its_failure_until_a_new_one_is_asked_for(run, outside, few):
    outside.options(outcome="fail")
    words = clean(run("epochbatchprocess", INPUT=str(few)))
    assert "failed" in words and "NEW_RUN" in words
    again = clean(run("epochbatchprocess", INPUT=str(few)))
    assert "failed" in again and "NEW_RUN" in again and outside.sent() == ["/batch_process"]
    outside.options(outcome="ok")
    done = run("epochbatchprocess", INPUT=str(few), NEW_RUN=True, OUTPUT="memory:")
    assert done.error == "" and len(outside.collections()) == 2


def test_who_only_looks_is_told_of_a_failure_as_a_status(run, outside, few):
    outside.options(outcome="fail")
    started = run("epochbatchprocess", INPUT=str(few), WAIT=False)
    outside.advance(100)
    done = run("epochbatchprogress", COLLECTION_ID=started["COLLECTION_ID"], WAIT=True)
    assert done.error == "" and done["STATUS"] == "FAILED" and 0 <= done["PROGRESS"] <= 100
    swept = run("collectjobs")
    assert swept.error == "" and swept["FAILED"] == 1
    assert "0xdead" in clean(run("epochbatchprogress", COLLECTION_ID="0xdead"))
    assert clean(run("epochbatchprogress", COLLECTION_ID="  "))


def test_an_unfinished_partial_success_brings_what_there_is(run, outside, few):
    outside.options(outcome="partial")
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == 12, done.text


@pytest.mark.parametrize("shape", ["percent", "fraction", "text", "list", "dict", "nested", "mixed"])
def test_every_shape_of_progress_leads_to_the_end(run, outside, few, shape):
    outside.options(progress_shape=shape, progress_delay=0.02)
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT="memory:")
    assert done.error == "" and done["OUTPUT"].featureCount() == 12, done.text


def test_a_skipped_run_is_an_end_in_which_nobody_is_judged(run, outside):
    layer = memory_layer(
        "Polygon", [(square(0), ["a"]), (square(0, x=100.0, y=15.0), ["b"]), (square(0, x=-60, y=-10), ["c"])]
    )
    done = run("epochbatchprocess", INPUT=layer, SKIP_ON_LOW_CONFIDENCE=True, OUTPUT="memory:")
    assert done.error == "", done.text
    assert "SKIP" in done["STATUS"].upper(), done.text
    assert [f["outcome"] for f in done["OUTPUT"].getFeatures()] == ["not assessed"] * 3
    assert any("skipped" in each for each in done.warnings)
    again = run("epochbatchprocess", INPUT=layer, SKIP_ON_LOW_CONFIDENCE=True, OUTPUT="memory:")
    assert again.error == "" and "SKIP" in again["STATUS"].upper() and len(outside.sent()) == 1


def test_an_overridden_country_is_told_and_handed_on(run, outside, few):
    done = run("epochbatchprocess", INPUT=str(few), COUNTRY="Peru", OUTPUT="memory:")
    told = json.loads(done["COUNTRY_OVERRIDE"])
    assert told["original_country"] == "Peru" and told["detected_country"] == "Ghana"
    assert ": " not in done["COUNTRY_OVERRIDE"].split('"message"')[0]
    assert any("Peru" in each and "Ghana" in each for each in done.warnings)
    again = run("epochbatchprocess", INPUT=str(few), COUNTRY="Peru", OUTPUT="memory:")
    assert again["COUNTRY_OVERRIDE"] == done["COUNTRY_OVERRIDE"]
    assert run("epochbatchprocess", INPUT=str(few), COUNTRY="Ghana")["COUNTRY_OVERRIDE"] == ""


def test_every_parameter_of_the_person_arrives(run, outside, few, tmp_path):
    payload = tmp_path / "payload.json"
    payload.write_text('{"input_payload": {"lca_payload": {"year": 2024}}}', encoding="utf-8")
    for encoding in ("json", "flat"):
        outside.options(batch_encoding=encoding)
        done = run(
            "epochbatchprocess",
            INPUT=str(few),
            CROP_TYPE="Tea",
            PROCESSING_TYPE="washed",
            SYSTEM_TYPE="shade",
            COUNTRY="Ghana",
            NON_BIOMASS=True,
            VALIDATE_LOCATIONS=False,
            INPUT_PAYLOAD=str(payload),
            DESCRIPTION="Ümlaut",
            STATS=[0, 2],
            COLLECTION_NAME=f"mine {encoding}",
            WAIT=False,
        )
        assert done.error == "", done.text
        collection = outside.collections()[done["COLLECTION_ID"]]
        assert collection["name"] == f"mine {encoding}" and collection["description"] == "Ümlaut"
        assert collection["crop_type"] == "Tea" and collection["declared_country"] == "Ghana"
        assert collection["jobs"][-1]["stats"] == ["eudr_deforestation", "biodiversity"]


@pytest.mark.parametrize(
    "values, words",
    [
        ({"INPUT_PAYLOAD": "{not json"}, "not well-formed"),
        ({"INPUT_PAYLOAD": "[1]"}, "object"),
        ({"INPUT_PAYLOAD": "missing.json"}, "no file"),
        ({"STATS": []}, "ANALYSES"),
    ],
)
def test_values_that_cannot_work_are_refused_before_anything_is_sent(run, outside, few, values, words):
    done = run("epochbatchprocess", INPUT=str(few), **values)
    assert words.lower() in clean(done).lower() or "STATS" in done.error, done.error
    assert outside.sent() == []


def test_a_crop_that_is_not_taken_is_warned_of_and_the_refusal_told(run, outside, few):
    done = run("epochbatchprocess", INPUT=str(few), NON_BIOMASS=True, CROP_TYPE="Cocoa")
    assert any("tea, timber and shrimp" in each for each in done.warnings) and "400" in clean(done)


def test_the_steps_one_by_one_lead_to_the_same_results(run, outside, few):
    staged = run("epochstageplots", INPUT=str(few), DESCRIPTION="by hand")["COLLECTION_ID"]
    early = run("epochrunanalysis", COLLECTION_ID=staged, ANALYSIS=0)
    assert "staged but not uploaded" in clean(early)
    tasks = run("epochuploadplots", COLLECTION_ID=staged)
    assert len(tasks["BQ_TASK_ID"]) == 24 and len(tasks["EE_TASK_ID"]) == 24
    for analysis in range(4):
        done = run("epochrunanalysis", COLLECTION_ID=staged, ANALYSIS=analysis)
        assert done.error == "" and done["STATUS"], done.text
    again = run("epochrunanalysis", COLLECTION_ID=staged, ANALYSIS=0)
    assert again.error == "" and len([path for path in outside.sent() if path == "/batch_deforestation_check"]) == 2
    looked = run("epochbatchprogress", COLLECTION_ID=staged, WAIT=True)
    assert looked["STATUS"] == "COMPLETED" and looked["PROGRESS"] == 100
    fetched = run("epochfetchresults", COLLECTION_ID=staged, OUTPUT="memory:")
    assert fetched["FEATURE_COUNT"] == 12
    for algorithm in ("epochuploadplots", "epochrunanalysis", "epochbatchprogress"):
        assert (
            "404" in clean(run(algorithm, COLLECTION_ID="0xunknown"))
            or "0xunknown" in run(algorithm, COLLECTION_ID="0xunknown").error
        )
    assert clean(run("epochfetchresults", COLLECTION_ID="0xunknown", OUTPUT="memory:"))


def test_a_lost_reply_to_an_analysis_is_looked_for(run, outside, few):
    staged = run("epochstageplots", INPUT=str(few))["COLLECTION_ID"]
    run("epochuploadplots", COLLECTION_ID=staged)
    outside.fault("POST /batch_water", "drop", times=1)
    done = run("epochrunanalysis", COLLECTION_ID=staged, ANALYSIS=3)
    assert done.error == "" and outside.sent().count("/batch_water") == 1, done.text
    stats = [stat for job in outside.collections()[staged]["jobs"] for stat in job["stats"]]
    assert stats == ["water"]


def test_jobs_are_listed_with_what_a_person_looks_for(run, outside, few, tmp_path):
    assert run("listjobs", OUTPUT="memory:")["COUNT"] == 0
    done = run("epochbatchprocess", INPUT=str(few))
    outside.fault("POST /batch_process", "status", status=422, body={"detail": "no"})
    run("epochbatchprocess", INPUT=str(few), CROP_TYPE="x")
    listed = run("listjobs", OUTPUT=str(tmp_path / "jobs.csv"), SERVICE="epoch")
    assert listed["COUNT"] == 2 and "Tea" not in listed.text
    layer = run("listjobs", OUTPUT="memory:")["OUTPUT"]
    needed = ["job_id", "service", "operation", "name", "state", "remote_id", "created", "updated"]
    assert set(needed) <= {field.name() for field in layer.fields()}
    by_id = {f["job_id"]: f for f in layer.getFeatures()}
    good = by_id[done["JOB_ID"]]
    assert good["state"] == "succeeded" and good["remote_id"] == done["COLLECTION_ID"] and good["service"] == "epoch"
    assert good["operation"] == "epochbatchprocess" and good["name"].startswith("few_")
    assert sorted(f["state"] for f in by_id.values()) == ["refused", "succeeded"]
    assert run("listjobs", OUTPUT="memory:", SERVICE="mapflow")["COUNT"] == 0
    assert "epoch" in clean(run("listjobs", OUTPUT="memory:", SERVICE="nonsense"))


def test_secrets_are_nowhere_on_disk_or_in_the_log(run, outside, few, tmp_path, monkeypatch):
    from georelay.sandbox.accounts import issue_token, sandbox_password

    token = issue_token(outside.box.state, 3600)
    pair(monkeypatch, token)
    outside.fault("POST /batch_process", "status", status=422, body={"detail": f"bad header Bearer {token}"})
    refused = run("epochbatchprocess", INPUT=str(few))
    done = run("epochbatchprocess", INPUT=str(few), OUTPUT=str(tmp_path / "out.gpkg"))
    assert done.error == ""
    words = [token, token.split(".")[2], sandbox_password()]
    for text in (refused.text, done.text, run("collectjobs", JOB_ID=done["JOB_ID"]).text):
        assert not [word for word in words if word in text]
    for path in tmp_path.rglob("*"):
        if path.is_file() and "sandbox" not in path.relative_to(tmp_path).parts:
            content = path.read_bytes()
            assert not [word for word in words if word.encode() in content], path
