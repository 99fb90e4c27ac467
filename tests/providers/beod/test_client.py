"""The client against a scripted server: what goes out, and how every odd answer is read."""

import json

import pytest
from georelay.providers import errors
from georelay.providers.beod import connect
from georelay.providers.beod.client import Client, sign_in
from georelay.providers.beod.models import ActivityPhase, ScenarioOrder, read_activity
from georelay.providers.connections import Credentials
from georelay.providers.http import Http
from georelay.providers.waiting import Wait
from loopback import as_json

ORDER = ScenarioOrder("Harbour", "basemap", 1, False, 4326, ("geopackage",), ("geotiff",), (), ())
TOKENS = {"access_token": "first", "refresh_token": "other", "expires_in": 86400, "token_type": "Bearer", "more": 1}


@pytest.fixture
def client(server):
    return Client(Http(server.url, wait=Wait(scale=0.0), service="BrightEarth On Demand"))


def sent(server, which=-1):
    asked = server.asked[which]
    return asked.method, asked.path, json.loads(asked.body) if asked.body else None


@pytest.mark.parametrize(
    ("call", "method", "path", "body", "reply", "result"),
    [
        (lambda c: c.create_project("H"), "POST", "/users/me/projects", {"name": "H"}, {"project_id": 101}, "101"),
        (lambda c: c.create_project("H"), "POST", "/users/me/projects", {"name": "H"}, {"id": "a b"}, "a b"),
        (
            lambda c: c.create_aoi("101", "POLYGON ((0 0, 1 0, 1 1, 0 0))"),
            "POST",
            "/users/me/projects/101/assets/aoi",
            {"geometry": "POLYGON ((0 0, 1 0, 1 1, 0 0))"},
            {"asset_id": 55},
            "55",
        ),
        (
            lambda c: c.create_scenario("101", "extraction-mono", ORDER).remote(),
            "POST",
            "/users/me/projects/101/scenarios/extraction-mono",
            {
                "name": "Harbour",
                "source_image_type": "basemap",
                "source_image_id": 1,
                "augmented": False,
                "output_crs": 4326,
                "vector_formats": "geopackage",
                "raster_formats": "geotiff",
                "dl_models": [],
            },
            {"scenario_id": 202, "activity_id": 303},
            {"scenario_id": "202", "activity_id": "303"},
        ),
        (
            lambda c: c.create_scenario("101", "extraction-mono", ORDER).remote(),
            "POST",
            "/users/me/projects/101/scenarios/extraction-mono",
            ...,
            {"scenario_id": 202, "activity_id": None},
            {"scenario_id": "202"},
        ),
        (lambda c: c.me().credits, "GET", "/users/me", None, {"id": "u", "credits": 250}, "250"),
        (lambda c: c.me().credits, "GET", "/users/me", None, {"id": "u", "credits": "12.5"}, "12.5"),
        (lambda c: c.me().credits, "GET", "/users/me", None, {"id": "u"}, ""),
        (
            lambda c: c.activity("1 0/1".replace("/", "-"), "3").state,
            "GET",
            "/users/me/projects/1%200-1/activities/3",
            None,
            {"state": "RUNNING"},
            "RUNNING",
        ),
        (lambda c: c.list_projects(), "GET", "/users/me/projects", None, {"data": [{"id": 1}]}, ({"id": 1},)),
        (lambda c: c.list_assets("1"), "GET", "/users/me/projects/1/assets", None, [{"id": 5}], ({"id": 5},)),
    ],
)
def test_each_call_is_as_documented(client, server, call, method, path, body, reply, result):
    server.reply(as_json(reply, 201 if method == "POST" else 200))
    assert call(client) == result
    assert sent(server)[:2] == (method, path)
    assert body is ... or sent(server)[2] == body


@pytest.mark.parametrize(
    ("reply", "error", "words"),
    [
        (as_json({"project_id": None}, 201), errors.AnswerError, "without the id of the project: .*null"),
        (as_json({"project_id": "a/b"}, 201), errors.AnswerError, "without the id of the project"),
        (as_json({"project_id": ".."}, 201), errors.AnswerError, "without the id of the project"),
        (as_json({"project_id": True}, 201), errors.AnswerError, "without the id of the project"),
        (as_json([1], 201), errors.AnswerError, r"\[1\]"),
        ((201, {}, b"<html>"), errors.AnswerError, "web page"),
        (as_json({"message": "Name too long"}, 400), errors.RejectedError, "Name too long"),
        (as_json({"detail": [{"loc": ["body"], "msg": "too short"}]}, 422), errors.RejectedError, "too short"),
        (as_json({"message": "No credits"}, 402), errors.PaymentError, "No credits"),
        (as_json({"message": "Forbidden"}, 403), errors.AuthError, "Forbidden"),
        ((500, {}, b"<html><body><h1>Oops</h1></body></html>"), errors.ServiceError, "Oops"),
    ],
)
def test_odd_answers_and_refusals_become_sentences_and_nothing_is_sent_twice(client, server, reply, error, words):
    server.reply(reply)
    with pytest.raises(error, match=words):
        client.create_project("Harbour")
    assert len(server.asked) == 1


def test_what_was_made_a_moment_ago_may_not_be_known_yet(client, server):
    missing = as_json({"message": "Unknown project"}, 404)
    server.reply(missing, missing, as_json({"asset_id": 5}, 201))
    assert client.create_aoi("1", "POLYGON ((0 0, 1 0, 1 1, 0 0))") == "5"
    server.reply(missing)
    with pytest.raises(errors.NotFoundError):
        client.create_aoi("1", "POLYGON ((0 0, 1 0, 1 1, 0 0))")
    assert len(server.asked) == 6


@pytest.mark.parametrize("status", [403, 404, 405])
def test_an_unknown_look_up_is_no_error(client, server, status):
    server.reply(as_json({"message": "no"}, status))
    assert client.list_projects() is None


@pytest.mark.parametrize(
    ("answer", "phase", "progress"),
    [
        ({"state": "RUNNING", "progress": 42.5}, ActivityPhase.RUNNING, 42.5),
        ({"state": "running", "progress": "42.5"}, ActivityPhase.RUNNING, 42.5),
        ({"state": "PENDING", "progress": None}, ActivityPhase.RUNNING, None),
        ({"state": "Post-processing", "progress": -3}, ActivityPhase.RUNNING, 0.0),
        ({"state": "RUNNING", "progress": 400}, ActivityPhase.RUNNING, 100.0),
        ({"state": "SUCCESSFUL", "progress": 0.0}, ActivityPhase.SUCCEEDED, 100.0),
        ({"state": "Completed"}, ActivityPhase.SUCCEEDED, 100.0),
        ({"state": "FAILED", "progress": 13, "details": "clouds"}, ActivityPhase.FAILED, 13.0),
        ({"state": "CANCELED"}, ActivityPhase.FAILED, None),
        ({"state": "RUNNING", "progress": float("nan")}, ActivityPhase.RUNNING, None),
    ],
)
def test_states_are_read_in_any_case_and_unknown_ones_are_still_running(answer, phase, progress):
    seen = read_activity(answer)
    assert (seen.state, seen.phase, seen.progress) == (answer["state"], phase, progress)


@pytest.mark.parametrize("answer", [{}, [], {"state": None}, "RUNNING"])
def test_an_activity_without_a_state_is_an_error(answer):
    with pytest.raises(errors.AnswerError, match="the state of the activity"):
        read_activity(answer)


def test_pages_are_followed_with_an_encoded_token_until_there_is_none(client, server):
    server.reply(
        as_json({"0": {"a.tif": "https://s/u1"}, "NextContinuationToken": "1u+G/x="}),
        as_json({"NextContinuationToken": "2"}),
        as_json({"0": {"b.tif": "https://s/u2"}, "NextContinuationToken": ""}),
    )
    pages = list(client.pages("1", "2"))
    assert [page.nodes for page in pages] == [{"0": {"a.tif": "https://s/u1"}}, {}, {"0": {"b.tif": "https://s/u2"}}]
    path = "/users/me/projects/1/scenarios/2/download/urls"
    wanted = [path, path + "?continuation_token=1u%2BG%2Fx%3D", path + "?continuation_token=2"]
    assert [asked.path for asked in server.asked] == wanted


@pytest.mark.parametrize("end", [None, "", 7, {"a": 1}])
def test_a_token_that_is_no_text_ends_the_listing(client, server, end):
    server.reply(as_json({"a.tif": "https://s/u", "NextContinuationToken": end}))
    assert len(list(client.pages("1", "2"))) == 1


def test_a_listing_that_runs_in_a_circle_is_left(client, server):
    server.reply(as_json({"NextContinuationToken": "again"}))
    with pytest.raises(errors.AnswerError, match="in a circle"):
        list(client.pages("1", "2"))
    assert len(server.asked) == 2


def test_a_listing_that_is_no_object_is_an_error(client, server):
    server.reply(as_json(["https://example.org"]))
    with pytest.raises(errors.AnswerError, match="without a list of files"):
        client.page("1", "2")


class TestSigningIn:
    def test_the_password_goes_to_the_login_alone(self, server):
        http = Http(server.url, wait=Wait(scale=0.0))
        client = connect(http, Credentials(email="a@b.example", password="sesame"))
        server.reply(as_json(TOKENS), as_json({"id": "u", "credits": 1}))
        client.me()
        client.me()
        assert [asked.path for asked in server.asked] == ["/auth/login", "/users/me", "/users/me"]
        assert sent(server, 0)[2] == {"email": "a@b.example", "password": "sesame"}
        assert "Authorization" not in server.asked[0].headers
        assert {asked.headers["Authorization"] for asked in server.asked[1:]} == {"Bearer first"}

    def test_an_ended_token_is_renewed_once_and_the_request_goes_again(self, server):
        client = connect(Http(server.url, wait=Wait(scale=0.0)), Credentials(email="a@b.example", password="sesame"))
        server.reply(
            as_json(TOKENS),
            as_json({"message": "Unauthorized"}, 401),
            as_json({**TOKENS, "access_token": "second"}),
            as_json({"project_id": 1}, 201),
        )
        assert client.create_project("H") == "1"
        assert [asked.path for asked in server.asked].count("/users/me/projects") == 2
        assert server.asked[-1].headers["Authorization"] == "Bearer second"

    def test_a_forbidden_request_is_no_reason_to_sign_in_again(self, server):
        client = connect(Http(server.url, wait=Wait(scale=0.0)), Credentials(email="a@b.example", password="sesame"))
        server.reply(as_json(TOKENS), as_json({"message": "Forbidden"}, 403))
        with pytest.raises(errors.AuthError):
            client.me()
        assert len(server.asked) == 2

    def test_wrong_credentials_say_so(self, server):
        server.reply(as_json({"message": "Incorrect email or password."}, 401))
        with pytest.raises(errors.AuthError, match="did not accept the e-mail and password.*Incorrect.*Nothing was"):
            sign_in(Http(server.url), "a@b.example", "sesame")

    @pytest.mark.parametrize(
        ("lifetime", "left"), [(86400, 86100), (10, 9), (None, 3300), ("soon", 3300), ("7200", 6900), (0, 3300)]
    )
    def test_a_token_is_renewed_some_time_before_its_end(self, server, lifetime, left):
        server.reply(as_json({**TOKENS, "expires_in": lifetime}))
        assert sign_in(Http(server.url), "a@b.example", "sesame").lifetime == left

    @pytest.mark.parametrize("answer", [{"token": "verysecret"}, {"access_token": 7}, ["verysecret"]])
    def test_an_answer_without_a_token_shows_names_and_no_value(self, server, answer):
        server.reply(as_json(answer))
        with pytest.raises(errors.AnswerError) as caught:
            sign_in(Http(server.url), "a@b.example", "sesame")
        assert "verysecret" not in str(caught.value) + caught.value.detail
