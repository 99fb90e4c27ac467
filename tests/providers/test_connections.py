import base64
import json

import pytest
from georelay.providers.connections import (
    Connection,
    Credentials,
    account_of,
    clean_base_url,
    clean_name,
    environment_connection,
    resolve,
)
from georelay.providers.declare import Limits, Provider, Secret
from georelay.providers.errors import SetupError


def provider(token=True, pair=True):
    return Provider(
        "epoch",
        "Epoch SCO2",
        "https://epoch.example",
        Secret(token, pair),
        Limits(),
        (),
        lambda *a: None,
        lambda *a: None,
    )


WORK = Connection("epoch", "work", "https://work.example", "abc1234", is_default=True)
HOME = Connection("epoch", "home", "https://home.example", "abc1235")
OTHER = Connection("beod", "work", "https://beod.example", "abc1236", is_default=True)
SAVED = (WORK, HOME, OTHER)
PAIR = {"GEORELAY_EPOCH_EMAIL": "a@b.example", "GEORELAY_EPOCH_PASSWORD": "hush"}
TOKEN = {"GEORELAY_EPOCH_TOKEN": "tok"}


def test_a_given_name_is_that_connection():
    assert resolve("home", provider(), SAVED, TOKEN) is HOME
    assert resolve(" work ", provider(), SAVED, {}) is WORK


@pytest.mark.parametrize("name", ["nowhere", "Work", "WORK", "sandbox2"])
def test_an_unknown_name_lists_the_known_ones_and_never_falls_back(name):
    with pytest.raises(SetupError, match="home, work, sandbox"):
        resolve(name, provider(), SAVED, TOKEN)


def test_sandbox_is_always_there_and_ignores_the_environment():
    found = resolve(
        "sandbox", provider(), (), {**TOKEN, "GEORELAY_EPOCH_URL": "https://x.example"}, "http://127.0.0.1:5"
    )
    assert (found.is_sandbox, found.from_environment, found.base_url) == (True, False, "http://127.0.0.1:5")
    assert found.name == "sandbox"


def test_without_a_name_the_environment_comes_first_then_the_default():
    assert resolve("", provider(), SAVED, TOKEN).from_environment
    assert resolve("", provider(), SAVED, {}) is WORK
    assert resolve("", provider(), (HOME,), {}) is HOME, "the only one there is needs no mark"


def test_several_without_a_default_must_be_told_apart():
    with pytest.raises(SetupError, match="home, office"):
        resolve("", provider(), (HOME, Connection("epoch", "office", "https://o.example")), {})


def test_without_any_the_error_says_how_to_make_one():
    with pytest.raises(SetupError) as caught:
        resolve("", provider(), (OTHER,), {})
    for word in ("Options", "GEORELAY_EPOCH_TOKEN", "GEORELAY_EPOCH_EMAIL and GEORELAY_EPOCH_PASSWORD", "'sandbox'"):
        assert word in str(caught.value)


def test_the_environment_by_its_own_name_is_never_something_else():
    assert resolve("environment", provider(), SAVED, PAIR).from_environment
    with pytest.raises(SetupError, match="does not describe"):
        resolve("environment", provider(), SAVED, {})


def test_the_url_of_the_environment_defaults_to_the_services_own():
    assert environment_connection(provider(), TOKEN)[0].base_url == "https://epoch.example"
    named = environment_connection(provider(), {**TOKEN, "GEORELAY_EPOCH_URL": "http://127.0.0.1:8/rest/"})[0]
    assert named.base_url == "http://127.0.0.1:8/rest"


def test_token_and_pair_are_both_kept():
    connection, credentials = environment_connection(provider(), {**TOKEN, **PAIR})
    assert credentials == Credentials("tok", "a@b.example", "hush")
    assert connection.account == "a@b.example"


HALF = [
    {"GEORELAY_EPOCH_URL": "https://x.example"},
    {"GEORELAY_EPOCH_EMAIL": "a@b.example"},
    {"GEORELAY_EPOCH_PASSWORD": "hush"},
]


@pytest.mark.parametrize("environ", HALF)
def test_half_an_environment_is_an_error_and_no_reason_to_ask_another_account(environ):
    with pytest.raises(SetupError, match="only in part"):
        resolve("", provider(), SAVED, environ)


def test_an_environment_of_another_service_is_none_of_this_ones():
    assert environment_connection(provider(), {"GEORELAY_BEOD_EMAIL": "x", "GEORELAY_BEOD_PASSWORD": "y"}) is None
    assert environment_connection(provider(), {"GEORELAY_EPOCH_TOKEN": "  "}) is None


def test_a_service_without_pairs_takes_no_pair():
    with pytest.raises(SetupError, match="set GEORELAY_EPOCH_TOKEN too"):
        environment_connection(provider(pair=False), PAIR)


@pytest.mark.parametrize(
    "text, clean",
    [
        (" https://a.example/ ", "https://a.example"),
        ("https://a.example/rest//", "https://a.example/rest"),
        ("http://127.0.0.1:80", "http://127.0.0.1:80"),
        ("http://localhost:8/x", "http://localhost:8/x"),
        ("http://[::1]:8", "http://[::1]:8"),
        ("HTTPS://A.example", "HTTPS://A.example"),
    ],
)
def test_a_base_url_is_trimmed(text, clean):
    assert clean_base_url(text, "Epoch SCO2") == clean


@pytest.mark.parametrize(
    "text, says",
    [
        ("http://a.example", "must begin with https://"),
        ("http://10.0.0.1", "must begin with https://"),
        ("http://localhost.evil.example", "must begin with https://"),
        ("http://127.0.0.1.evil.example", "must begin with https://"),
        ("", "not a web address"),
        ("a.example", "not a web address"),
        ("ftp://a.example", "not a web address"),
        ("https://", "not a web address"),
        ("https://a b.example", "not a web address"),
        ("https://a.example:99999", "not a web address"),
        ("https://[::1", "not a web address"),
        ("https://u:p@a.example", "no user"),
        ("https://a.example/?x=1", "no user, password, query"),
    ],
)
def test_a_base_url_that_cannot_be_used_is_told(text, says):
    with pytest.raises(SetupError, match=says) as caught:
        clean_base_url(text, "Epoch SCO2")
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "  ", "sandbox", "Sandbox", "environment", "x" * 81])
def test_some_names_cannot_be_given(name):
    with pytest.raises(SetupError):
        clean_name(name)


def test_the_account_behind_a_secret_has_a_name_that_is_no_secret():
    claims = base64.urlsafe_b64encode(json.dumps({"email": "j@w.example"}).encode()).decode().rstrip("=")
    basic = base64.b64encode(b"m@f.example:api-key-api-key").decode().rstrip("=")
    assert account_of(Credentials(email="a@b.example", password="x")) == "a@b.example"
    assert account_of(Credentials(token=f"x.{claims}.y")) == "j@w.example"
    assert account_of(Credentials(token=basic)) == "m@f.example"
    opaque = account_of(Credentials(token="opaque-opaque"))
    assert opaque.startswith("token-") and "opaque" not in opaque
    assert account_of(Credentials()) == ""


def test_a_secret_is_in_no_repr():
    assert "hush" not in repr(Credentials("hush-token", "a@b.example", "hush-word"))
