import json
import re
from datetime import datetime, timezone

import pytest
from georelay.providers.epoch import models
from georelay.providers.errors import AnswerError
from georelay.times import read_time

ID = "0x" + "9f" * 32
OVERRIDE = {"was_overridden": True, "original_country": "Peru", "detected_country": "Ecuador", "message": "75/100"}


@pytest.mark.parametrize(
    "raw",
    [
        {"collection_id": ID},
        {"tracking_id": ID},
        {"filename": ID},
        {"collection_id": ID, "tracking_id": "other", "filename": "plots.geojson"},
        {"filename": "plots.geojson", "data": {"collection_id": ID}},
        {"data": {"tracking_id": ID}},
        {"result": {"collection_id": ID}},
        {"collection": {"collection_id": ID}},
        {"metadata": {"collection_id": ID}, "task_ids": ["a"]},
        {"collection_id": None, "tracking_id": f" {ID} "},
        [{"collection_id": ID}],
        ID,
    ],
)
def test_the_id_is_found_wherever_it_is(raw):
    assert models.read_submitted(raw).collection_id == ID


@pytest.mark.parametrize(
    "raw", [None, {}, [], "words", {"collection_id": []}, {"status": "PROCESSING"}, {"x": {"y": {"collection_id": ID}}}]
)
def test_an_answer_without_an_id_names_none(raw):
    assert models.read_submitted(raw).collection_id == ""


def test_a_started_run_has_status_tasks_and_no_override():
    found = models.read_submitted(
        {"status": "PROCESSING", "collection_id": ID, "bq_task_id": "A", "task_ids": ["B", "C"]}
    )

    assert (found.status, found.skipped, found.country_override) == ("PROCESSING", False, None)
    assert found.task_ids == ("A", "B", "C")


@pytest.mark.parametrize("nest", [False, True])
def test_a_country_override_is_handed_on_as_it_is(nest):
    raw = {"country_override_info": OVERRIDE}

    assert models.read_submitted({"data": raw} if nest else raw).country_override == OVERRIDE


@pytest.mark.parametrize("info", [None, {}, "Peru", {**OVERRIDE, "was_overridden": False}])
def test_no_override_is_none(info):
    assert models.read_submitted({"country_override_info": info}).country_override is None


@pytest.mark.parametrize("status", ["SKIPPED", "skipped_low_confidence", "Skip"])
def test_a_skipped_run_tells_why(status):
    found = models.read_submitted({"status": status, "reason": "low location confidence"})

    assert found.skipped and found.message == "low location confidence"


@pytest.mark.parametrize(
    "raw, tasks",
    [
        ({"bq_task_id": "A", "ee_task_id": "B"}, ("A", "B")),
        ({"bq_task_id": "A", "ee_task_id": None}, ("A", "")),
        ({"data": {"bq_task_id": "A", "ee_task_id": "B"}}, ("A", "B")),
        ({"bq_task_id": 17, "ee_task_id": None}, ("17", "")),
        ({"bq_task_id": None, "ee_task_id": None}, ("", "")),
    ],
)
def test_upload_tasks_may_be_null(raw, tasks):
    found = models.read_upload(raw)

    assert (found.bq_task_id, found.ee_task_id) == tasks


def test_the_token_is_the_access_token_whatever_comes_with_it():
    assert models.read_token({"refresh_token": "r", "id_token": "i", "access_token": "a", "expires_in": 3600}) == "a"
    assert models.read_token({"refresh_token": "r", "id_token": "i"}) == "i"
    assert models.read_token({"token": "t"}) == "t"


@pytest.mark.parametrize("raw", [{}, None, {"refresh_token": "r"}, {"access_token": ""}, "text"])
def test_no_token_is_an_error_that_shows_nothing(raw):
    with pytest.raises(AnswerError) as caught:
        models.read_token(raw)
    assert not {"r", "text"} & set(re.findall(r"\w+", f"{caught.value} {caught.value.detail}".replace("a text", "")))


JOB = {
    "outcome": "CHECK_TABLES",
    "complete_task_ids": ["Q7"],
    "failed_task_ids": [],
    "start_date": "2017-01-01",
    "end_date": "2025-03-01",
    "stats": ["luc_emissions", "biodiversity"],
    "status": "in_progress",
}
ENTRY = {
    "collection_id": ID,
    "description": "demo",
    "ingestion_time": "2025-03-01T09:30:00.123456+00:00",
    "plot_number": 12,
    "batch_jobs": [JOB],
}


@pytest.mark.parametrize(
    "raw",
    [
        {"mine": ENTRY},
        [{**ENTRY, "collection_name": "mine"}],
        [{**ENTRY, "name": "mine"}],
        {"collections": {"mine": ENTRY}},
        {"collections": [{**ENTRY, "name": "mine"}]},
        {"data": [{**ENTRY, "name": "mine"}]},
    ],
)
def test_collections_come_by_name_or_as_a_list(raw):
    (found,) = models.read_collections(raw)

    assert (found.name, found.collection_id, found.description, found.plot_number) == ("mine", ID, "demo", 12)
    assert found.jobs == (
        models.BatchJob(
            "CHECK_TABLES", "in_progress", ("Q7",), (), "2017-01-01", "2025-03-01", ("luc_emissions", "biodiversity")
        ),
    )


@pytest.mark.parametrize("name", ["collections", "data", "0", "a/../b", "<b>x</b>", "ü 越"])
def test_any_text_is_a_name(name):
    assert [each.name for each in models.read_collections({name: ENTRY})] == [name]


@pytest.mark.parametrize("raw", [{}, []])
def test_no_collections_are_no_error(raw):
    assert models.read_collections(raw) == ()


@pytest.mark.parametrize("raw", [None, "text", 7, {"detail": "words"}])
def test_what_lists_nothing_is_an_error(raw):
    with pytest.raises(AnswerError):
        models.read_collections(raw)


@pytest.mark.parametrize("jobs", [[], None, "none", [None, 7]])
def test_a_collection_without_jobs_is_still_running(jobs):
    (found,) = models.read_collections({"mine": {**ENTRY, "batch_jobs": jobs}})

    assert found.jobs == () and found.progress.outcome == "running"


def test_the_members_of_a_collection_may_be_missing():
    (found,) = models.read_collections({"mine": {"collection_id": None}})

    assert found == models.Collection("mine") and found.ingested is None and found.progress.outcome == "running"


def test_stats_may_be_a_text_with_commas():
    (found,) = models.read_collections({"mine": {"batch_jobs": [{"stats": "water, biodiversity"}]}})

    assert found.jobs[0].stats == ("water", "biodiversity")


@pytest.mark.parametrize(
    "statuses, failed_ids, outcome, partial",
    [
        (["in_progress", "in_progress"], [], "running", False),
        (["completed", "in_progress"], [], "running", False),
        (["failed", "in_progress"], [], "running", False),
        (["completed", "COMPLETED"], [], "succeeded", False),
        (["completed", "failed"], [], "succeeded", True),
        (["completed"], ["Q8"], "succeeded", True),
        (["failed", "error"], [], "failed", False),
        (["skipped"], [], "skipped", False),
        (["skipped", "completed"], [], "succeeded", False),
        ([""], [], "running", False),
    ],
)
def test_a_collection_is_done_when_every_job_is(statuses, failed_ids, outcome, partial):
    jobs = [{"outcome": "PHASE", "status": status, "failed_task_ids": failed_ids} for status in statuses]
    (found,) = models.read_collections({"mine": {"batch_jobs": jobs}})

    assert (found.progress.outcome, found.progress.partial) == (outcome, partial)
    assert bool(found.progress.failures) is (partial or "fail" in "".join(statuses))


@pytest.mark.parametrize(
    "text, moment",
    [
        ("2025-03-01T09:30:00.123456+00:00", datetime(2025, 3, 1, 9, 30, 0, 123456, timezone.utc)),
        ("2025-03-01T09:30:00Z", datetime(2025, 3, 1, 9, 30, 0, 0, timezone.utc)),
        ("2025-03-01T09:30:00.1Z", datetime(2025, 3, 1, 9, 30, 0, 100000, timezone.utc)),
        ("2025-03-01T09:30:00.123456789+02:00", datetime(2025, 3, 1, 7, 30, 0, 123456, timezone.utc)),
        ("2025-03-01 09:30:00", datetime(2025, 3, 1, 9, 30, 0, 0, timezone.utc)),
        ("2025-03-01", datetime(2025, 3, 1, tzinfo=timezone.utc)),
        ("", None),
        ("yesterday", None),
        ("2025-13-01", None),
        ("1.2.3", None),
    ],
)
def test_times_are_read_leniently(text, moment):
    assert read_time(text) == moment


FEATURES = {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": None, "properties": {"n": 1}}]}


@pytest.mark.parametrize(
    "given",
    [
        FEATURES,
        json.dumps(FEATURES),
        json.dumps(json.dumps(FEATURES)),
        FEATURES["features"],
        json.dumps(FEATURES["features"]),
        FEATURES["features"][0],
    ],
)
def test_samples_are_parsed_as_often_as_they_were_written(given):
    found = models.read_samples({"strata": given, "samples": given})

    assert found == models.SamplingDesign(FEATURES, FEATURES)


@pytest.mark.parametrize("given", ["[]", []])
def test_no_samples_are_an_empty_collection(given):
    found = models.read_samples({"strata": json.dumps(FEATURES), "samples": given})

    assert found.samples == {"type": "FeatureCollection", "features": []}


@pytest.mark.parametrize(
    "raw",
    [
        None, {}, [], "x", {"strata": "{broken"}, {"samples": "7"}, {"samples": [1]}, {"strata": [], "samples": None},
        {"strata": "", "samples": []}, {"samples": []}, {"strata": []}, {"strata": [1], "samples": []},
    ],
)  # fmt: skip
def test_samples_that_are_none_are_an_error(raw):
    with pytest.raises(AnswerError):
        models.read_samples(raw)
