"""Requests to one account: JSON, signing, redirects, errors, logs."""

import json
import threading
import time

import pytest
from georelay.providers import errors
from georelay.providers.http import RATE, FormPart, Http, Wait, segment
from georelay.providers.signing import BasicSigner, BearerSigner
from loopback import as_json, serving

KEY = "key-" + "0123456789" * 2
QUICK = Wait(scale=0.001, jitter=lambda: 0.0)


def http_to(server, **more):
    return Http(server.url, wait=QUICK, service="Epoch SCO2", **more)


def test_json_goes_out_and_comes_back(server):
    server.reply(as_json({"id": 7}))
    assert http_to(server).send_json("POST", "/plots", {"name": "Café"}) == {"id": 7}
    asked = server.asked[0]
    assert (asked.method, asked.path) == ("POST", "/plots")
    assert json.loads(asked.body) == {"name": "Café"}
    assert asked.headers["Content-Type"] == "application/json"


def test_the_path_is_joined_to_a_base_url_that_has_a_path_of_its_own(server):
    Http(server.url + "/rest/", wait=QUICK).get_json("/projects", {"a": "x y", "b": [1, 2], "c": None})
    assert server.asked[0].path == "/rest/projects?a=x+y&b=1&b=2"


def test_an_empty_answer_to_a_deletion_is_none(server):
    server.reply((204, {}, b""))
    assert http_to(server).send_json("DELETE", "/mosaics/1") is None


@pytest.mark.parametrize("value", [float("nan"), object()])
def test_a_value_that_is_no_json_is_an_input_error_and_nothing_is_sent(server, value):
    with pytest.raises(errors.InputError, match="Nothing was sent"):
        http_to(server).send_json("POST", "/plots", {"value": value})
    assert server.asked == []


@pytest.mark.parametrize(
    "body, says",
    [
        (b"<!DOCTYPE html><p>login</p>", "a web page"),
        (b"plain", "not JSON"),
        (b"", "with nothing where data is due"),
        (b"[" * 10**5, "not JSON"),
    ],
)
def test_an_answer_that_is_no_json_is_an_answer_error(server, body, says):
    server.reply((200, {}, body))
    with pytest.raises(errors.AnswerError, match=says):
        http_to(server).get_json("/plots")


STATUSES = [
    (400, errors.RejectedError, "did not accept the request (400)"),
    (401, errors.AuthError, "did not accept the sign-in (401)"),
    (402, errors.PaymentError, "payment or credits (402)"),
    (403, errors.AuthError, "does not allow this (403)"),
    (404, errors.NotFoundError, "does not know /plots (404)"),
    (405, errors.RejectedError, "(405)"),
    (409, errors.RejectedError, "(409)"),
    (410, errors.NotFoundError, "no longer has /plots (410)"),
    (413, errors.TooLargeError, "too large for Epoch SCO2 (413)"),
    (415, errors.RejectedError, "(415)"),
    (422, errors.RejectedError, "did not accept the request (422)"),
    (429, errors.RateLimitError, "wants fewer requests (429)"),
    (500, errors.ServiceError, "failed on its own side (500)"),
    (502, errors.ServiceError, "(502)"),
    (504, errors.ServiceError, "ran out of time on its own side (504)"),
    (304, errors.StatusError, "unexpected status 304"),
]


@pytest.mark.parametrize("status, kind, says", STATUSES)
def test_each_status_has_its_error_and_its_sentence(server, status, kind, says):
    server.reply(as_json({"detail": "Because."}, status))
    with pytest.raises(errors.StatusError) as caught:
        http_to(server).send_json("POST", "/plots?a=b", {})
    assert type(caught.value) is kind
    assert says in str(caught.value)
    assert caught.value.status == status
    assert status == 304 or ": Because." in str(caught.value)
    assert len(server.asked) == 1, "what creates something is not sent twice"


WORDS = [
    ({"detail": [{"loc": ["body", "file"], "msg": "field required"}, {"loc": ["query"], "msg": "bad"}]},
     "body.file: field required; query: bad"),
    ({"detail": "", "message": "second"}, "second"),
    ({"error": {"message": "inner"}}, "inner"),
    ({"msg": "m", "title": "t"}, "m"),
    ({"title": "only"}, "only"),
    ({"errors": [{"message": "a"}, {"message": "b"}]}, "a; b"),
    ("just text", "just text"),
]  # fmt: skip


@pytest.mark.parametrize("body, words", WORDS)
def test_the_services_own_words_are_found(server, body, words):
    server.reply(as_json(body, 422))
    with pytest.raises(errors.RejectedError) as caught:
        http_to(server).send_json("POST", "/plots", {})
    assert caught.value.words == words
    assert str(caught.value) == f"Epoch SCO2 did not accept the request (422): {words}."


def test_a_web_page_as_error_loses_its_tags_and_is_cut(server):
    page = "<html><head><style>p {}</style></head><body><h1>502 Bad&nbsp;Gateway</h1>" + "x" * 2000 + "</body></html>"
    server.reply((502, {"Content-Type": "text/html"}, page.encode()))
    with pytest.raises(errors.ServiceError) as caught:
        http_to(server).send_json("POST", "/plots", {})
    assert caught.value.words.startswith("502 Bad Gateway x")
    assert len(caught.value.words) <= 500
    assert caught.value.body == page.encode()


def test_the_key_goes_to_the_own_address_only(server, other):
    http = http_to(server, signer=BearerSigner(KEY))
    http.request("GET", "/plots")
    http.request("GET", other.url + "/file?X-Amz-Signature=abc")
    http.request("GET", "/open", sign=False)
    assert server.asked[0].headers["Authorization"] == "Bearer " + KEY
    assert "Authorization" not in other.asked[0].headers
    assert "Authorization" not in server.asked[1].headers


def test_a_callers_own_authorization_does_not_leave_the_own_address(server, other):
    http_to(server).request("GET", other.url + "/file", headers={"authorization": "Bearer x", "cookie": "a=b"})
    assert {"authorization", "cookie"}.isdisjoint(name.lower() for name in other.asked[0].headers)


def test_a_presigned_address_is_asked_exactly_as_it_stands(server, other):
    path = "/a%7Eb/c%2bd//e?X-Sig=a%2Fb%3d&b=~(x)*"
    http_to(server).request("GET", other.url + path)
    assert other.asked[0].path.lower() == path.lower()


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_at_home_keeps_method_body_and_key(server, status):
    server.reply((status, {"Location": "/plots/"}, b""), as_json({}))
    http_to(server, signer=BearerSigner(KEY)).send_json("POST", "/plots", {"a": 1})
    first, second = server.asked
    assert (second.method, second.path, second.body) == ("POST", "/plots/", first.body)
    assert second.headers["Authorization"] == "Bearer " + KEY


def test_a_streamed_body_is_sent_again_from_its_start_after_a_redirect(server, tmp_path):
    (tmp_path / "a.bin").write_bytes(b"0123456789" * 300_000)
    server.reply((307, {"Location": "/there"}, b""), as_json({}))
    http_to(server).send_multipart("/here", [FormPart("file", path=tmp_path / "a.bin")])
    assert server.asked[0].body == server.asked[1].body
    assert len(server.asked[1].body) > 3_000_000


@pytest.mark.parametrize("status", [301, 302, 303])
def test_other_redirects_turn_a_post_into_a_get(server, status):
    server.reply((status, {"Location": "/done"}, b""), as_json({"ok": True}))
    assert http_to(server).send_json("POST", "/plots", {"a": 1}) == {"ok": True}
    assert (server.asked[1].method, server.asked[1].body) == ("GET", b"")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_get_is_followed_to_another_port_without_the_key(server, other, status):
    server.reply((status, {"Location": other.url + "/file"}, b""))
    http_to(server, signer=BasicSigner(KEY)).request("GET", "/file")
    assert "Authorization" not in other.asked[0].headers


def test_a_get_that_comes_back_home_stays_bare(server, other):
    server.reply((302, {"Location": other.url + "/x"}, b""), as_json({}))
    other.reply((302, {"Location": server.url + "/y"}, b""))
    http_to(server, signer=BasicSigner(KEY)).request("GET", "/file")
    assert "Authorization" not in server.asked[1].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_post_is_not_followed_to_another_address(server, other, status):
    server.reply((status, {"Location": other.url + "/plots"}, b""))
    with pytest.raises(errors.StatusError, match="not followed.*Nothing was started"):
        http_to(server).send_json("POST", "/plots", {})
    assert other.asked == []


def test_redirects_without_end_are_an_answer_error(server):
    server.reply((302, {"Location": "/again"}, b""))
    with pytest.raises(errors.AnswerError, match="without end"):
        http_to(server).get_json("/again")
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://host/x",
        "http://example.org/x",
        "data:text/plain,x",
        "https://u:p@example.org/",
        "https://h:99999/",
    ],
)
def test_addresses_that_are_not_safe_are_not_asked(server, target):
    server.reply((302, {"Location": target}, b""))
    with pytest.raises(errors.AnswerError) as caught:
        http_to(server).get_json("/x")
    assert "p@" not in str(caught.value)


@pytest.mark.parametrize(
    "inner", ["http://127.0.0.1/x", "https://10.0.0.1/x", "https://[::1]/x", "https://169.254.169.254/x"]
)
def test_a_public_service_cannot_send_us_into_the_own_network(inner):
    with pytest.raises(errors.AnswerError):
        Http("https://api.example.org", wait=QUICK).request("GET", inner)


def test_cookies_are_not_kept(server):
    server.reply((200, {"Set-Cookie": "a=b; Path=/"}, b"{}"))
    http = http_to(server)
    http.get_json("/one")
    http.get_json("/two")
    assert "Cookie" not in server.asked[1].headers


def test_the_environment_sets_no_proxy_and_netrc_no_key(server, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login someone password somewhat\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    http_to(server).get_json("/plots")
    assert "Authorization" not in server.asked[0].headers


def test_the_log_has_method_path_status_time_and_no_secret(server, other):
    lines = []
    http = http_to(server, signer=BearerSigner(KEY), log=lines.append)
    http.request("GET", "/plots/1", params={"token": "hush-hush"})
    http.request("GET", other.url + "/a/b/file.zip?X-Amz-Signature=hush-hush")
    assert lines[0].startswith("GET /plots/1 -> 200 (")
    assert lines[1].startswith("GET http://127.0.0.1/.../file.zip -> 200 (")
    assert lines[0].endswith(" s)")
    assert not any("hush" in line or KEY in line for line in lines)


def test_no_secret_is_in_an_error(server):
    server.reply((400, {}, b'{"detail": "bad Authorization: Bearer %s", "password": "abcdef"}' % KEY.encode()))
    with pytest.raises(errors.RejectedError) as caught:
        http_to(server, signer=BearerSigner(KEY)).send_json("POST", "/x", {})
    assert KEY not in str(caught.value) + caught.value.detail
    assert "abcdef" not in caught.value.detail


def test_a_refused_token_is_renewed_once(server):
    given = iter(["second-" + KEY, "third-" + KEY])
    server.reply(as_json({}, 401), as_json({"ok": 1}))
    http = http_to(server, signer=BearerSigner("first-" + KEY, renew_with=lambda: next(given)))
    assert http.send_json("POST", "/plots", {"a": 1}) == {"ok": 1}
    assert [each.headers["Authorization"] for each in server.asked] == ["Bearer first-" + KEY, "Bearer second-" + KEY]


def test_a_token_that_stays_refused_is_an_auth_error(server):
    server.reply(as_json({"detail": "no"}, 401))
    with pytest.raises(errors.AuthError):
        http_to(server, signer=BearerSigner(KEY, renew_with=lambda: "again-" + KEY)).get_json("/plots")
    assert len(server.asked) == 2


def test_a_refusal_by_403_is_not_renewed(server):
    server.reply(as_json({}, 403))
    with pytest.raises(errors.AuthError):
        http_to(server, signer=BearerSigner(KEY, renew_with=lambda: "again-" + KEY)).get_json("/plots")
    assert len(server.asked) == 1


def test_a_renewal_that_fails_is_not_a_lost_reply(server):
    def renew():
        raise errors.NetworkError("The sign-in got no answer.", sent=True)

    with pytest.raises(errors.NetworkError) as caught:
        http_to(server, signer=BearerSigner("", renew_with=renew)).send_json("POST", "/plots", {})
    assert caught.value.sent is False
    assert server.asked == []


def test_many_threads_renew_a_token_once(server):
    renewals = []

    def renew():
        renewals.append(1)
        time.sleep(0.05)
        return "new-" + KEY

    signer = BearerSigner("old-" + KEY, renew_with=renew)
    barrier = threading.Barrier(6)

    def reply(handler):
        if "old-" in handler.headers["Authorization"]:
            barrier.wait(5)
        status = 401 if "old-" in handler.headers["Authorization"] else 200
        handler.send_response(status)
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    server.reply(reply)
    http = http_to(server, signer=signer)
    threads = [threading.Thread(target=http.get_json, args=("/plots",)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(renewals) == 1
    assert len(server.asked) == 12


@pytest.mark.parametrize("value, text", [(7, "7"), ("a b", "a%20b"), ("0xAB", "0xAB"), ("é?&", "%C3%A9%3F%26")])
def test_an_id_becomes_one_piece_of_a_path(value, text):
    assert segment(value) == text


@pytest.mark.parametrize("value", [None, "", " ", "a/b", "..", ".", "a\\b", "a\nb", True, 1.5])
def test_what_cannot_be_an_id_is_refused(value):
    with pytest.raises(errors.AnswerError):
        segment(value)


def test_a_429_to_a_post_is_waited_out_only_when_that_was_asked_for(server):
    server.reply(as_json({}, 429, Retry_After="1"), as_json({"ok": 1}))
    assert http_to(server).send_json("POST", "/plots", {}, retry=RATE) == {"ok": 1}
    server.reply(as_json({}, 429, Retry_After="1"), as_json({"ok": 1}))
    with pytest.raises(errors.RateLimitError) as caught:
        http_to(server).send_json("POST", "/plots", {})
    assert caught.value.retry_after == 1.0


def test_rate_does_not_resend_after_anything_else(server):
    server.reply(as_json({}, 503), as_json({}))
    with pytest.raises(errors.ServiceError):
        http_to(server).send_json("POST", "/plots", {}, retry=RATE)
    assert len(server.asked) == 1


def test_connections_are_kept_alive(server):
    http = http_to(server)
    for _ in range(3):
        http.get_json("/plots")
    assert len({asked.peer for asked in server.asked}) == 1


def test_a_server_with_an_unknown_certificate_is_not_asked(tmp_path):
    import shutil
    import subprocess

    if shutil.which("openssl") is None:
        pytest.skip("the openssl command is not installed")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost"
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    with serving(certificate=(tmp_path / "cert.pem", tmp_path / "key.pem")) as secure:
        with pytest.raises(errors.NetworkError, match="is not trusted.*Nothing was sent") as caught:
            http_to(secure).get_json("/plots")
        assert caught.value.sent is False
        assert secure.asked == []
