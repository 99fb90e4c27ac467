"""Readers take what they need through a demand: what is not there is an error in the service's own words."""

import json

import pytest
from georelay.providers.answers import Answer
from georelay.providers.declare import Ports
from georelay.providers.demands import Demand, finite, id_in, whole
from georelay.providers.errors import AnswerError, RejectedError
from georelay.providers.http import Http
from georelay.providers.jobs import Look, watch
from georelay.providers.json_text import read_json
from georelay.providers.remarks import FaultyPlot, faulty_plots, is_refusal, remarks_in
from georelay.providers.signing import BearerSigner
from georelay.providers.states import HOUR, Phase, Strangers, phase_of, state_in
from georelay.providers.store import JobState

PLOTS = Demand("Epoch SCO2", "the list of plots", "Nothing was changed.")


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ([], 0),
        ([{"a": 1}], 1),
        ({"plots": []}, 0),
        ({"Plots": [{}, {}]}, 2),
        ({"data": {"plots": [{}]}}, 1),
        ([{"a": 1}, None], 1),
    ],
)
def test_a_list_is_found_where_it_is(answer, count):
    assert len(PLOTS.objects(answer, "plots", "data")) == count


@pytest.mark.parametrize(
    "answer",
    [
        None, 3, "x", True, {}, {"other": []}, {"plots": None}, {"plots": {}}, {"plots": "x"}, [None], [None, 3], [[]],
        {"plots": [], "error": "no"}, {"plots": ["x"]}, {"error": "no"}, {"data": {"other": []}},
    ],
)  # fmt: skip
def test_a_list_that_is_not_there_is_never_an_empty_list(answer):
    with pytest.raises(AnswerError) as caught:
        PLOTS.objects(answer, "plots", "data")
    assert "the list of plots" in str(caught.value) and "Nothing was changed." in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({"plot_id": "7"}, "7"),
        ({"plot_id": 7}, "7"),
        ({"plot_id": 7.0}, "7"),
        ({"data": {"plot_id": 7}}, "7"),
        ({"whatever": [{"plot_id": "a"}]}, "a"),
        ([{"plot_id": "a"}], "a"),
        ({"id": "a"}, "a"),
        ({"plot": {"id": "a"}}, "a"),
        ({"plot_id": "a", "error": "half of it"}, "a"),
        ({"user": {"id": 3}}, ""),
        ({"error": "no", "id": "request 7"}, ""),
        ({"error": {"id": 3}}, ""),
        ({"plot_id": None}, ""),
        ({"plot_id": True}, ""),
        ({"plot_id": " "}, ""),
        ({"plot_id": {}}, ""),
        (None, ""),
        ([], ""),
        ([{}, {}], ""),
    ],
)
def test_an_id_is_text_or_number_here_or_one_level_down(answer, found):
    assert id_in(answer, "plot_id", "id", inside=("plot",)) == found


def test_a_missing_thing_is_told_in_the_words_of_the_service():
    error = PLOTS.error({"error": {"message": "the plan is used up", "code": 4}})
    assert str(error) == ("Epoch SCO2 answered without the list of plots: the plan is used up. Nothing was changed.")
    assert error.words == "the plan is used up" and '"code": 4' in error.detail
    assert str(PLOTS.error(None)).startswith("Epoch SCO2 answered with nothing where the list of plots should be.")
    assert '{"a": [1]}' in str(PLOTS.error({"a": [1]}))


def test_an_answer_that_may_hold_a_key_is_described_and_never_quoted():
    demand = Demand("Epoch SCO2", "a token", secret=True)
    error = demand.error({"jwt": "hidden", "more": {"x": "hidden"}})
    assert "hidden" not in str(error) + error.detail and "jwt" in str(error)
    assert "wrong word" in str(demand.error({"message": "wrong word"}))
    assert "hidden" not in str(demand.error("hidden")) + str(demand.error(["hidden"][0]))


@pytest.mark.parametrize(
    ("answer", "plots"),
    [
        ({"invalid_features": [3, 5]}, [(3, "", "invalid features"), (5, "", "invalid features")]),
        ({"invalid_features": ["a"]}, [(None, "a", "invalid features")]),
        ({"invalid_features": [{"index": 3, "reason": "crosses itself"}]}, [(3, "", "crosses itself")]),
        ({"detail": {"empty_geometries": [0]}}, [(0, "", "empty geometries")]),
        ({"detail": [{"loc": ["body", "features", 4, "geometry"], "msg": "open"}]}, [(4, "", "open")]),
        ({"errors": [{"plotid": "A7", "message": "too small"}]}, [(None, "A7", "too small")]),
        ({"errors": [{"properties": {"plotid": "A7"}, "error": "too small"}]}, [(None, "A7", "too small")]),
        ({"invalid": {"3": "open"}}, [(3, "", "open")]),
        ({"detail": "no"}, []),
        ({"detail": [{"loc": ["body", "name"], "msg": "missing"}]}, []),
        (None, []),
        ([None, 3], []),
    ],
)
def test_the_plots_of_a_refusal_are_read(answer, plots):
    assert faulty_plots(answer) == tuple(FaultyPlot(*each) for each in plots)


def test_a_refusal_names_its_plots_in_the_sentence_and_in_the_error(server):
    body = json.dumps({"message": "2 plots are wrong", "invalid_features": [{"index": 3, "reason": "open"}, 8]})
    server.reply((422, {}, body.encode()))
    with pytest.raises(RejectedError) as caught:
        Http(server.url, service="Epoch SCO2").request("POST", "/x", json={})
    assert "2 plots are wrong" in str(caught.value) and "no. 4 (open)" in str(caught.value)
    assert [each.index for each in caught.value.faulty] == [3, 8]


@pytest.mark.parametrize("value", [[{"code": 1, "text": "thin"}], "thin", {"a": "thin"}, ["thin"]])
@pytest.mark.parametrize("key", ["warnings", "warning", "invalid_features", "skipped", "country_override_info"])
def test_what_a_success_says_beside_is_told_whatever_its_type(key, value):
    assert any("thin" in each for each in remarks_in({"id": 3, key: value}))
    assert any("thin" in each for each in remarks_in({"data": {"id": 3, key: value}}))


@pytest.mark.parametrize("value", [None, False, 0, "", [], {}, "false"])
def test_an_empty_remark_is_none(value):
    assert remarks_in({"id": 3, "warnings": value}) == ()


def test_a_refusal_shows_itself_in_many_ways():
    for each in ({"error": 1}, {"Errors": ["x"]}, {"success": False}, {"status": "error"}, {"ok": False}):
        assert is_refusal(each)
    for each in ({"error": None}, {"errors": []}, {"success": True}, {"status": "PROCESSING"}, [], None, "error"):
        assert not is_refusal(each)


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.SUCCEEDED, "COMPLETED complete Success SUCCEEDED successful Done FINISHED Ended COMPLETED_WITH_ERRORS "
         "PartiallyCompletedWithErrors completed-successfully PROCESSING_COMPLETED"),
        (Phase.FAILED, "FAILED failure ERROR Errored TIMED_OUT timedOut timeout REJECTED PROCESSING_FAILED "
         "FAILED_PERMANENTLY UNSUCCESSFUL expired"),
        (Phase.STOPPED, "CANCELLED canceled Aborted STOPPED TERMINATED REVOKED USER_CANCELLED"),
        (Phase.SKIPPED, "SKIPPED skip SKIPPED_LOW_CONFIDENCE"),
        (Phase.RUNNING, "PENDING RUNNING IN_PROGRESS inProgress processing QUEUED NOT_COMPLETED INCOMPLETE "
         "CANCEL_REQUESTED cancelling READY UNSUBMITTED STARTED on_hold not-started"),
        (Phase.UNKNOWN, "FROBNICATING 42 OK fine NOT_FOUND"),
    ],
)  # fmt: skip
def test_every_spelling_of_a_state_is_understood_and_none_is_invented(phase, words):
    for word in words.split():
        assert phase_of(word) is phase, word
    nothing = ("", None, 3, [], "a b c d e f g done", "a b c d e f done")
    assert [phase_of(each) for each in nothing] == [Phase.UNKNOWN] * 6


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("finished with error", Phase.SUCCEEDED), ("partially done with failed tiles", Phase.SUCCEEDED),
        ("failed with partial success", Phase.FAILED), ("processing of tiles completed", Phase.SUCCEEDED),
        ("processing completed, upload pending", Phase.RUNNING), ("timed out", Phase.FAILED),
        ("timed", Phase.UNKNOWN), ("a b c d e done", Phase.SUCCEEDED), ("not yet done", Phase.RUNNING),
        ("no such thing", Phase.UNKNOWN), ("completing: step completed", Phase.RUNNING),
        ("completed then cancelled", Phase.STOPPED), ("skipped, not failed", Phase.SKIPPED),
    ],
)  # fmt: skip
def test_of_several_words_the_one_that_counts_is_heard(words, phase):
    assert phase_of(words) is phase


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        ({"state": "RUNNING"}, "RUNNING"),
        ({"Status": "FAILED"}, "FAILED"),
        ({"status": "success", "data": {"state": "RUNNING"}}, "RUNNING"),
        ({"data": {"status": "done"}}, "done"),
        ([{"state": "RUNNING"}], "RUNNING"),
        ([{"state": "RUNNING"}, {"state": "FAILED"}], ""),
        ({"status": "success", "data": {"state": "COMPLETED"}}, "success"),
        ({"status": "RUNNING", "data": {"state": "FAILED"}}, "RUNNING"),
        ({"state": "  ", "status": " QUEUED "}, "QUEUED"),
        ({"state": None, "outcome": "x"}, "x"),
        ({"state": 3}, ""),
        (None, ""),
    ],
)
def test_a_state_is_found_under_any_known_name(answer, word):
    assert state_in(answer) == word


def test_a_state_that_nobody_knows_is_told_at_once_at_each_change_and_every_hour():
    now = [0.0]
    strangers = Strangers(lambda: now[0])
    assert '"state": "BREWING"' in strangers.words("Epoch SCO2", "BREWING", {"state": "BREWING"})
    assert strangers.words("Epoch SCO2", "BREWING", {}) == ""
    assert strangers.words("Epoch SCO2", "FERMENTING", {}) != ""
    now[0] = HOUR
    assert strangers.words("Epoch SCO2", "FERMENTING", {}) != ""


def test_numbers_of_any_length_are_read_or_passed_over():
    value = read_json('{"a": ' + "9" * 400 + ', "b": NaN, "c": 1e999, "d": 12345678901234567890, "e": -Infinity}')
    assert finite(value["a"]) is None and whole(value["c"]) is None and value["b"] is None and value["e"] is None
    assert value["d"] == 12345678901234567890
    assert Answer(200, {}, "\ufeff{}".encode("utf-16")).json() == {}


@pytest.mark.parametrize("levels", [101, 900, 10**5])
def test_an_answer_of_absurd_depth_is_no_answer(levels):
    with pytest.raises(AnswerError, match="not JSON"):
        Answer(200, {}, b"[" * levels + b"]" * levels).json()


def test_following_tells_a_state_that_nobody_knows_at_once_at_each_change_and_every_hour():
    told, now, looks = [], [0.0], iter("AAAAB")
    ports = Ports(lambda line: None, told.append, lambda percent: None, lambda: False)

    def look():
        word = next(looks, "")
        if not word:
            return Look(JobState.SUCCEEDED, "DONE")
        return Look(JobState.RUNNING, word, unknown=f"unknown {word}")

    def pause():
        now[0] += HOUR / 2

    assert watch(look, pause, ports, "", clock=lambda: now[0]).status == "DONE"
    assert told == ["unknown A", "unknown A", "unknown B"]


@pytest.mark.parametrize(
    "pasted",
    ["abc.def", " abc.def\n", "Bearer abc.def", "bearer  abc.def", "Authorization: Bearer abc.def", "Token abc.def",
     '"abc.def"', "\ufeffabc.def", "Basic abc.def", "authorization: abc.def"],
)  # fmt: skip
def test_a_token_is_understood_however_it_was_pasted(pasted, server):
    server.reply((200, {}, b"{}"))
    Http(server.url, signer=BearerSigner(pasted)).get_json("/x")
    assert server.asked[0].headers["Authorization"] == "Bearer abc.def"
