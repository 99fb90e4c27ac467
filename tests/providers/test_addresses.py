"""Addresses that a service names lead to no file and to no inner host, however they are spelt."""

import pytest
from georelay.providers import errors
from georelay.providers.addresses import guarded, is_loopback, origin
from georelay.providers.http import Http
from georelay.providers.secrecy import without_secrets

HOME = "https://api.example.org/v1"
INNER = """
https://127.0.0.1/x https://127.1/x https://2130706433/x https://0x7f000001/x https://0x7f.0.0.1/x https://0177.0.0.1/x
https://017700000001/x https://0x7f.1/x https://127.0.0.1./x https://[::1]/x https://[0:0:0:0:0:0:0:1]/x
https://[::ffff:127.0.0.1]/x https://[::ffff:7f00:1]/x https://[::127.0.0.1]/x https://[64:ff9b::7f00:1]/x
https://[2002:7f00:1::]/x https://[::]/x https://0.0.0.0/x https://0/x https://localhost/x https://LOCALHOST./x
https://a.localhost/x https://127\u30020\u30020\u30021/x https://127\uff0e0\uff0e0\uff0e1/x
https://\uff11\uff12\uff17.0.0.1/x https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/x
https://10.0.0.7/x https://192.168.1.1/x https://172.16.0.1/x https://169.254.169.254/latest https://[fe80::1]/x
https://[fd00::1]/x https://100.64.0.1/x https://2852039166/latest https://0xa9fea9fe/x https://0251.0376.0251.0376/x
https://metadata/x https://metadata.google.internal/x https://printer.local/x https://router.lan/x
https://224.0.0.1/x https://255.255.255.255/x https://999.999.999.999/x
""".split()
NO_ADDRESS = (
    """
file:///etc/passwd FILE:///etc/passwd ftp://example.org/x data:text/plain,x gopher://example.org/x javascript:x
https:///x https://[bad/x https://[::1/x https://exa[mple].org/x https://host:99999/x https://host.org:x/ https://host.org:0/x
https://a@example.org/x https://a:b@127.0.0.1/x https://example.org\\@127.0.0.1/x https://127.0.0.1\\.example.org/x
https://%31%32%37.0.0.1/x https://exa%6dple.org/x http://example.org/x jar:file:///x //
""".split()
    + ["https://exa mple.org/x", "https://example.org\t.evil.org/", "", "x", "https://exam\x00ple.org/x"]
)


@pytest.mark.parametrize("url", INNER + NO_ADDRESS)
def test_an_address_that_leads_inside_is_never_asked(url):
    with pytest.raises(errors.AnswerError) as caught:
        guarded(url, HOME)
    assert "not" in str(caught.value) and "a:b" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    "https://store.example.org/a?x=1 https://api.example.org/v2 https://api.example.org./v2 https://8.8.8.8/x "
    "https://[2606:4700::1111]/x https://b\u00fccher.example/x https://store.example.org:8443/x".split(),
)
def test_an_outer_address_is_asked(url):
    assert guarded(url, HOME) == url


@pytest.mark.parametrize("target", INNER + NO_ADDRESS)
def test_a_redirect_that_leads_inside_is_not_followed(server, target, monkeypatch):
    """The connection's own address counts as an outer one here; no redirect reaches another server."""
    from georelay.providers import addresses, http

    inner = addresses._is_inner
    monkeypatch.setattr(addresses, "_is_inner", lambda host: host != "127.0.0.1" and inner(host))
    try:
        location = target.encode("utf-8").decode("latin-1")
    except UnicodeError:
        location = target
    if any(ord(each) < 32 for each in location) or not location or "://" not in location or "127.0.0.1" in location:
        pytest.skip("cannot be a header, or is relative, or is this server")
    server.reply((302, {"Location": location}, b""), (200, {}, b"{}"))
    with pytest.raises((errors.AnswerError, errors.NetworkError)):
        http.Http(server.url).get_json("/x")
    assert len(server.asked) == 1


@pytest.mark.parametrize("text", ["127.0.0.1", "::1", "localhost", "localhost.", "127.1", "0x7f000001", "x.localhost"])
def test_this_computer_is_known_by_all_its_names(text):
    assert is_loopback(text)


@pytest.mark.parametrize("text", ["127.0.0.1.example.org", "localhost.example.org", "8.8.8.8", "", "x"])
def test_nothing_else_is_this_computer(text):
    assert not is_loopback(text)


def test_what_is_no_address_has_no_origin():
    assert origin("https://[bad") == ("", "", -1)


@pytest.mark.parametrize(
    "path", ["https://[bad/x", "https://exa\u0301\u0378mple.org/x", "https://-.org" + "a" * 300 + "/x"]
)
def test_an_address_that_cannot_be_read_is_one_sentence(server, path):
    with pytest.raises(errors.RequestError) as caught:
        Http(server.url).get_json(path, params={"a": 1})
    assert "Error" not in str(caught.value) and "codec" not in str(caught.value)


MARK = "s3cr3tMarkA7f9Qx2Lw8Zt"
HOLDERS = [
    "https://tiles.example/{z}/{x}/{y}.png?token=MARK",
    "https://tiles.example/{z}/{x}/{y}.png?layer=town&api_key=MARK&style=a",
    "https://MARK:x@tiles.example/{z}/{x}/{y}",
    "https://ann:MARK@tiles.example/{z}/{x}/{y}",
    "https://tiles.example/v1/MARK/{z}/{x}/{y}.png",
    "https://store.example/a.tif?sv=2024&sp=r&se=2026-01-01&sig=MARK%3D",
    "https://store.example/a.tif?X-Amz-Credential=MARK%2F20260101&X-Amz-Signature=MARK",
    "https://tiles.example/{z}/{x}/{y}?unheardof=MARK",
    "https://tiles.example/{z}/{x}/{y}?MARK",
    "https://tiles.example/{z}/{x}/{y}#access_token=MARK",
    "https://tiles.example/token/MARK/{z}/{x}/{y}",
    "https://tiles.example/api_key/MARK",
    "ann:MARK@tiles.example/{z}/{x}/{y}?pw=MARK",
]


@pytest.mark.parametrize("address", HOLDERS)
def test_an_address_is_stored_without_its_secret(address):
    stored = without_secrets(address.replace("MARK", MARK))

    assert MARK not in stored
    assert "example/" in stored and without_secrets(stored) == stored


def test_a_short_password_leaves_nothing_to_guess_it_from():
    assert without_secrets("https://h.example/{z}?password=rex1") == "https://h.example/{z}?password=***"
    assert without_secrets("https://ann:rex1@h.example/{z}") == "https://h.example/{z}"
    assert without_secrets("https://h.example/token/rex1/{z}") == "https://h.example/token/***/{z}"
    assert without_secrets("https://h.example/token/{z}/1") == "https://h.example/token/{z}/1"


@pytest.mark.parametrize("address", [
    "https://tiles.example/{z}/{x}/{y}.png", "https://tiles.example/wmts/town/{q}?layer=town&year=2022&x={x}",
    "https://tiles.example/{q}?keyword=oak&author=ann&design=a&sp=r",
    "https://tiles.example/{z}/{x}/{-y}.png?token={x}", "", "https://h.example:8080/a-long-name-of-a-folder/{z}",
])  # fmt: skip
def test_an_address_without_a_secret_is_stored_as_it_is(address):
    assert without_secrets(address) == address


def test_two_addresses_that_differ_in_what_is_hidden_stay_two():
    one, two = (without_secrets(f"https://h.example/{MARK}{number}/{{z}}") for number in (1, 2))

    assert one != two
