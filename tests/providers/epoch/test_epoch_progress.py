import pytest
from georelay.providers.epoch.progress import progress_outcome, read_progress
from georelay.providers.errors import AnswerError

CANONICAL = {
    "tracking_id": "0x9f",
    "status": "IN_PROGRESS",
    "progress_percentage": 40.0,
    "current_stage": "zonal_stats",
    "stages": [{"name": "upload", "status": "COMPLETED"}, {"name": "zonal_stats", "status": "IN_PROGRESS"}],
    "failed": [],
}


def test_the_expected_shape_is_read():
    found = read_progress(CANONICAL)

    assert (found.status, found.percent, found.stage, found.failures) == ("IN_PROGRESS", 40.0, "zonal_stats", ())
    assert (found.outcome, found.partial, found.seen) == ("running", False, 40.0)


@pytest.mark.parametrize(
    "outcome, words",
    [
        ("succeeded", "COMPLETED COMPLETE SUCCESS SUCCEEDED SUCCESSFUL DONE FINISHED completed Done"),
        ("failed", "FAILED FAILURE ERROR CANCELLED CANCELED TIMEOUT TIMED_OUT timed-out failed"),
        ("skipped", "SKIPPED skip SKIPPED_LOW_CONFIDENCE"),
        ("running", "PROCESSING IN_PROGRESS PENDING QUEUED RUNNING CHECK_TABLES INGEST_IMAGES whatever"),
    ],
)
def test_words_end_a_job_or_let_it_go_on(outcome, words):
    for word in words.split():
        assert progress_outcome(word) == outcome, word
    assert progress_outcome("timed out") == "failed" and progress_outcome("") == "running"


@pytest.mark.parametrize("key", ["status", "state", "overall_status", "outcome", "STATUS", "Overall_Status"])
@pytest.mark.parametrize("wrap", [None, "progress", "data", "result"])
def test_the_status_is_found_under_any_key_and_one_level_down(key, wrap):
    raw = {key: "QUEUED"}

    assert read_progress({wrap: raw} if wrap else raw).status == "QUEUED"


def test_the_first_key_and_the_outermost_object_win():
    raw = {"outcome": "CHECK_TABLES", "state": "RUNNING", "data": {"status": "QUEUED"}}

    assert read_progress(raw).status == "RUNNING"


def test_a_status_that_is_no_word_is_passed_over():
    assert read_progress({"status": 200, "state": "", "data": {"status": "QUEUED"}}).status == "QUEUED"


@pytest.mark.parametrize(
    "inner, outcome",
    [("IN_PROGRESS", "running"), ("FAILED", "failed"), ("ok", "succeeded"), ("COMPLETED", "succeeded")],
)
def test_success_of_the_envelope_is_not_success_of_the_work(inner, outcome):
    assert read_progress({"status": "success", "data": {"status": inner}}).outcome == outcome


PERCENTS = [
    ({"progress_percentage": 42}, None, 42),
    ({"completion_percentage": 42.5}, None, 42.5),
    ({"percentage": "42"}, None, 42),
    ({"percent_complete": "42%"}, None, 42),
    ({"percent": " 42.5 % "}, None, 42.5),
    ({"progress": 42}, None, 42),
    ({"completion": 0.42}, None, 42),
    ({"PROGRESS": 0.42}, None, 42),
    ({"progress": {"percent": 42}}, None, 42),
    ({"data": {"progress": {"percentage": 42}}}, None, 42),
    ({"progress_percentage": None, "progress": 0.5}, None, 50),
    ({"progress": "1%"}, None, 1),
    ({"percentage": 1}, None, 1),
    ({"percentage": 0.5}, None, 0.5),
    ({"progress": 0.5}, 0.25, 50),
    ({"progress": 1}, 40.0, 40),  # it counts to 100, and the bar does not go back
    ({"progress": 0.5}, 1.001, 1.001),
    ({"progress": 0.1}, 0.25, 25),
    ({"progress": 30}, 40.0, 40),
    ({"progress": 2}, 1.0, 2),  # the 1 before was 1 %
    ({"progress": 140}, None, 100),
    ({"progress": -3}, None, 0),
    ({"progress": True, "status": "RUNNING"}, None, None),
    ({"progress": "half", "status": "RUNNING"}, None, None),
    ({"progress": float("nan"), "status": "RUNNING"}, None, None),
    ({"status": "RUNNING"}, 40.0, None),
    ({"status": "RUNNING", "stages": {"a": "DONE", "b": "FAILED", "c": "RUNNING", "d": "PENDING"}}, None, 50),
    ({"status": "RUNNING", "stages": [{"name": "a", "status": "DONE"}], "progress": 20}, None, 20),
]


@pytest.mark.parametrize("raw, seen, percent", PERCENTS)
def test_a_percentage_is_read_whatever_its_scale(raw, seen, percent):
    assert read_progress(raw, seen).percent == (None if percent is None else pytest.approx(percent))


@pytest.mark.parametrize(
    "key, readings, percents",
    [
        ("progress", [0, 0.2, 0.9, 1.0], [0, 20, 90, 100]),
        ("progress", [0, 5, 60, 100], [0, 5, 60, 100]),
        ("progress", [5, 1, 60], [5, 5, 60]),
        ("percentage", [0.5, 1, 2], [0.5, 1.001, 2]),
        ("percentage", ["5%", "4%", "6%"], [5, 5, 6]),
    ],
)
def test_readings_in_a_row_never_go_back(key, readings, percents):
    seen, shown = None, []
    for reading in readings:
        found = read_progress({key: reading, "status": "RUNNING"}, seen)
        seen = found.seen
        shown.append(found.percent)

    assert shown == pytest.approx(percents, abs=0.01)


def test_what_was_seen_survives_an_answer_without_a_number():
    assert read_progress({"status": "RUNNING"}, 40.0).seen == 40.0


@pytest.mark.parametrize(
    "raw, stage",
    [
        ({"current_stage": "a", "stage": "b"}, "a"),
        ({"stage": "b"}, "b"),
        ({"step": 3}, "3"),
        ({"phase": {"name": "c"}}, "c"),
        ({"stages": [{"name": "a", "status": "DONE"}, {"name": "b", "status": "PENDING"}, {"name": "c"}]}, "b"),
        ({"stages": [{"stage": "a", "state": "completed"}, {"stage": "b", "state": "running"}]}, "b"),
        ({"stages": {"a": "COMPLETED", "b": "RUNNING"}}, "b"),
        ({"stages": {"a": {"status": "COMPLETED"}, "b": {"status": "RUNNING"}}}, "b"),
        ({"stages": {"a": "COMPLETED"}}, ""),
        ({"stages": "none"}, ""),
        ({"stages": ["a", "b"]}, ""),
        ({"data": {"stages": {"b": "RUNNING"}}}, "b"),
    ],
)
def test_the_stage_is_named_or_the_first_that_is_not_finished(raw, stage):
    assert read_progress({"status": "RUNNING", **raw}).stage == stage


@pytest.mark.parametrize(
    "raw, failures",
    [
        ({"failed": ["plot 1", "plot 2"]}, ("plot 1", "plot 2")),
        ({"failures": [{"name": "water", "message": "no data"}]}, ("water: no data",)),
        ({"errors": {"water": "no data"}}, ("water: no data",)),
        ({"failed_stages": ["water"]}, ("water",)),
        ({"failed_task_ids": ["Q7", "Q8"]}, ("Q7", "Q8")),
        ({"failed_task_ids": [17]}, ("17",)),
        ({"failed": 3}, ("3 failed",)),
        ({"failed": True}, ("failed",)),
        ({"error": "no data"}, ("no data",)),
        ({"error": "no data", "errors": ["no data"]}, ("no data",)),
        ({"stages": {"water": "FAILED"}}, ("water: FAILED",)),
        ({"stages": {"water": "FAILED"}, "failed": ["water has no data"]}, ("water has no data",)),
        ({"data": {"failed": ["plot 1"]}}, ("plot 1",)),
        ({"failed": 0, "failures": [], "errors": {}, "error": None, "failed_stages": False}, ()),
        ({"message": "all is well"}, ()),
    ],
)
def test_failures_are_told_in_the_services_words(raw, failures):
    found = read_progress({"status": "COMPLETED", **raw})

    assert found.failures == failures
    assert found.outcome == "succeeded" and found.partial is bool(failures)


def test_a_failures_message_is_its_reason():
    found = read_progress({"status": "FAILED", "message": "geometry service down"})

    assert found.outcome == "failed" and found.failures == ("geometry service down",)


def test_a_failure_beside_a_running_word_goes_on():
    assert read_progress({"status": "RUNNING", "failed": ["plot 1"]}).outcome == "running"


FULL = {"status": "IN_PROGRESS", "progress_percentage": 100}


@pytest.mark.parametrize(
    "raw, seen, outcome",
    [
        (FULL, None, "running"),
        (FULL, 99.0, "running"),
        (FULL, 100.0, "succeeded"),
        ({"progress": 1.0}, 0.9, "running"),
        ({"progress": 1.0}, 1.0, "succeeded"),
        ({"percentage": 100}, 1.001, "running"),
        ({**FULL, "failed": ["plot 1"]}, 100.0, "running"),
        ({**FULL, "stages": {"water": "RUNNING"}}, 100.0, "running"),
        ({**FULL, "status": "FAILED"}, 100.0, "failed"),
        ({"status": "IN_PROGRESS", "stages": {"water": "DONE"}}, 100.0, "running"),
        ({"status": "IN_PROGRESS"}, 100.0, "running"),
    ],
)
def test_a_hundred_percent_is_success_only_the_second_time(raw, seen, outcome):
    found = read_progress(raw, seen)

    assert found.outcome == outcome
    assert found.proven is (outcome != "succeeded")


def test_success_without_a_number_shows_a_full_bar():
    assert read_progress({"status": "COMPLETED"}).percent == 100.0


def test_a_skip_is_an_end_of_its_own():
    assert read_progress({"status": "SKIPPED", "message": "low confidence"}).outcome == "skipped"


@pytest.mark.parametrize("raw", [None, [], {}, "text", 7, [1, 2], {"foo": "bar"}, {"status": None}, {"data": {}}])
def test_what_tells_nothing_is_an_error(raw):
    with pytest.raises(AnswerError):
        read_progress(raw)


def test_a_list_of_one_is_read_as_that_one():
    assert read_progress([{"status": "QUEUED"}]).status == "QUEUED"


def test_a_secret_in_an_unreadable_answer_stays_out_of_the_log():
    word = "s3cr3t" * 3
    with pytest.raises(AnswerError) as caught:
        read_progress({"url": f"https://store.example/x?signature={word}"})

    assert word not in str(caught.value) + caught.value.detail
