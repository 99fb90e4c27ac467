import base64
import json

import pytest
from georelay.providers.signing import BasicSigner, BearerSigner, Token, expires_at, jwt_claims


def jwt(claims):
    def packed(value):
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return ".".join([packed({"alg": "none"}), packed(claims), "sig"])


def signed(signer):
    headers = {}
    signer.apply(headers)
    return headers.get("Authorization")


def test_a_token_and_a_pair_are_written_as_the_standards_say():
    assert signed(BearerSigner("abc ")) == "Bearer abc"
    assert signed(BasicSigner("abc")) == "Basic abc"
    assert signed(BasicSigner.of_pair("a", "é")) == "Basic " + base64.b64encode("a:é".encode()).decode()


@pytest.mark.parametrize(
    "text",
    ["opaque", "a.b", "a.b.c", "a.!.c", "..", "eyJ.eyJ.x", jwt([1]), jwt({}), jwt({"exp": "x"}), jwt({"exp": True})],
)
def test_a_token_that_names_no_end_has_none(text):
    assert expires_at(text) is None


def test_the_end_of_a_jwt_is_read():
    assert expires_at(jwt({"exp": 1234})) == 1234.0
    assert jwt_claims(jwt({"email": "a@b.example"}))["email"] == "a@b.example"


@pytest.mark.parametrize("left, renewed", [(61, False), (59, True), (-5, True)])
def test_a_jwt_is_renewed_a_minute_early(left, renewed):
    signer = BearerSigner(jwt({"exp": 1000 + left}), renew_with=lambda: "new", now=lambda: 1000.0)
    assert (signed(signer) == "Bearer new") is renewed


def test_a_jwt_that_nothing_can_renew_is_used_to_its_end():
    token = jwt({"exp": 10})
    assert signed(BearerSigner(token, now=lambda: 1000.0)) == "Bearer " + token
    assert BearerSigner(token).renew() is False


def test_a_lifetime_counts_on_the_monotonic_clock_and_before_the_claim():
    clock = [0.0]
    given = iter([Token("one", 1000), Token("two", 1000)])
    signer = BearerSigner("", renew_with=lambda: next(given), early=300, clock=lambda: clock[0])
    assert signed(signer) == "Bearer one"
    clock[0] = 699
    assert signed(signer) == "Bearer one"
    clock[0] = 701
    assert signed(signer) == "Bearer two"


def test_old_and_new_tokens_are_secrets():
    signer = BearerSigner("old-token", renew_with=lambda: "new-token")
    signed(signer)
    assert signer.renew() is True
    assert set(signer.secrets()) == {"old-token", "new-token"}
