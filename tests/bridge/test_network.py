"""The way that QGIS takes, proven with real proxies and a real authority."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from loopback import as_json, serving
from network_ways import USER, WORD, enabled, free_port, refresh

pytest.importorskip("qgis.core")


def http_through_qgis(url, **more):
    from georelay.bridge.network import NetworkSnapshot, qgis_session
    from georelay.providers.http import Http, Wait

    return Http(url, session=qgis_session(NetworkSnapshot.take()), wait=Wait(scale=0.001), service="Epoch SCO2", **more)


def test_the_user_agent_names_plugin_and_qgis(qgis, proxy_settings, server):
    import re

    http_through_qgis(server.url).get_json("/x")
    assert re.fullmatch(r"GeoRelay/\d+\.\d+\.\d+ QGIS/\d+\.\d+\.\d+", server.asked[0].headers["User-Agent"])


def test_without_a_proxy_the_way_is_direct(qgis, proxy_settings, server, monkeypatch, tmp_path):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login someone password somewhat\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    http_through_qgis(server.url).get_json("/x")
    assert "Authorization" not in server.asked[0].headers


def log_of(path, word):
    deadline = time.monotonic() + 3
    while word not in path.read_text() and time.monotonic() < deadline:
        time.sleep(0.02)
    return path.read_text()


def test_an_http_proxy_with_sign_in_is_taken_even_for_this_computer(proxy_settings, http_proxy, server):
    port, log = http_proxy
    proxy_settings(**enabled("HttpProxy", port))
    http_through_qgis(server.url).get_json("/through-the-proxy")
    assert server.asked[0].path == "/through-the-proxy"
    assert "Proxy-Authorization" not in server.asked[0].headers
    assert "/through-the-proxy" in log_of(log, "/through-the-proxy")


def test_tls_goes_through_an_http_proxy_end_to_end(proxy_settings, http_proxy, trusted, authority):
    port, log = http_proxy
    proxy_settings(**enabled("HttpProxy", port))
    with serving((authority / "good.pem", authority / "good.key")) as secure:
        http_through_qgis(secure.url).send_json("POST", "/plots", {"a": 1})
        assert secure.asked[0].body == b'{"a":1}'
        assert "Proxy-Authorization" not in secure.asked[0].headers
        assert f"CONNECT 127.0.0.1:{secure.port}" in log_of(log, f"CONNECT 127.0.0.1:{secure.port}")


ASKS = r"asks for a user and a password \(407\)"
SIGN_INS = [  # an old tinyproxy says 401 where others say 407, which before an address without encryption is anyone's
    ("http", "", ASKS),
    ("https", "", ASKS),
    ("https", USER, rf"does not let this user through \(401\)|{ASKS}"),
]


@pytest.mark.parametrize("scheme, user, says", SIGN_INS)
def test_a_proxy_that_asks_for_a_sign_in_has_its_own_sentence(proxy_settings, http_proxy, scheme, user, says):
    from georelay.providers.errors import NetworkError

    proxy_settings(**enabled("HttpProxy", http_proxy[0], proxyUser=user, proxyPassword="hush-hush" if user else ""))
    lines = []
    with pytest.raises(NetworkError, match=says) as caught:
        http_through_qgis(f"{scheme}://127.0.0.1:{free_port()}", log=lines.append).send_json("POST", "/x", {})
    assert caught.value.sent is False
    assert not any("hush" in text for text in [str(caught.value), caught.value.detail, *lines])


@pytest.mark.parametrize("kind", ["HttpProxy", "Socks5Proxy"])
def test_a_proxy_that_is_not_there_is_told_as_such(proxy_settings, server, kind):
    from georelay.providers.errors import NetworkError

    proxy_settings(**enabled(kind, free_port()))
    with pytest.raises(NetworkError, match="proxy between this computer and Epoch SCO2 cannot be reached") as caught:
        http_through_qgis(server.url).send_json("POST", "/x", {})
    assert caught.value.sent is False
    assert server.asked == []


def test_a_socks_proxy_with_sign_in_is_taken(proxy_settings, socks_proxy, server, trusted, authority):
    proxy_settings(**enabled("Socks5Proxy", socks_proxy))
    http_through_qgis(server.url).get_json("/x")
    with serving((authority / "good.pem", authority / "good.key")) as secure:
        http = http_through_qgis(secure.url.replace("127.0.0.1", "localhost"))
        http.send_json("POST", "/one", {"a": 1})
        http.get_json("/two")
        assert [each.path for each in secure.asked] == ["/one", "/two"]
        assert len({each.peer for each in secure.asked}) == 1, "the connection through the proxy is kept"


def test_a_socks_proxy_that_refuses_the_sign_in_is_told(proxy_settings, socks_proxy, server):
    from georelay.providers.errors import NetworkError

    for user, says in (("", "without a user and a password"), ("nobody", "did not accept")):
        proxy_settings(**enabled("Socks5Proxy", socks_proxy, proxyUser=user))
        with pytest.raises(NetworkError, match=says) as caught:
            http_through_qgis(server.url).send_json("POST", "/x", {})
        assert caught.value.sent is False
        assert WORD not in str(caught.value) + caught.value.detail
    assert server.asked == []


def test_a_socks_proxy_that_cannot_reach_the_host_is_told(proxy_settings, socks_proxy):
    from georelay.providers.errors import NetworkError

    proxy_settings(**enabled("Socks5Proxy", socks_proxy))
    with pytest.raises(NetworkError, match="The proxy did not open a connection to Epoch SCO2"):
        http_through_qgis(f"http://127.0.0.1:{free_port()}").send_json("POST", "/x", {})


def test_a_socks_proxy_looks_up_the_names_itself(proxy_settings):
    """A stand-in that only notes what it is asked: no name may be looked up on this side."""
    from georelay.providers.errors import NetworkError

    heard = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        peer, _ = listener.accept()
        with peer:
            peer.recv(10)
            peer.sendall(b"\x05\x00")
            heard.append(peer.recv(300))
            peer.sendall(b"\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00")

    threading.Thread(target=serve, daemon=True).start()
    proxy_settings(**enabled("Socks5Proxy", listener.getsockname()[1]))
    with pytest.raises(NetworkError, match="it cannot reach that host"):
        http_through_qgis("https://no-such-host.invalid").send_json("POST", "/x", {})
    assert heard == [b"\x05\x01\x00\x03\x14no-such-host.invalid\x01\xbb"]
    listener.close()


def test_the_way_is_decided_for_each_url(proxy_settings, http_proxy, server):
    port, log = http_proxy
    with serving() as second:
        proxy_settings(**enabled("HttpProxy", port, noProxyUrls=[second.url]))
        http = http_through_qgis(server.url)
        http.get_json("/by-proxy")
        http.request("GET", second.url + "/direct")
        text = log_of(log, "/by-proxy")
    assert "/by-proxy" in text
    assert "/direct" not in text
    assert second.asked[0].path == "/direct"


TABLE = [
    {},
    enabled("HttpProxy", 3128, noProxyUrls=["http://no.example"], proxyExcludedUrls=["https://ex.example/a"]),
    enabled("HttpCachingProxy", 3128),
    enabled("Socks5Proxy", 1080, noProxyUrls=["http"]),
    enabled("DefaultProxy", 0),
    enabled("FtpCachingProxy", 2121),
]
URLS = [
    "http://no.example/x", "http://no.example.org/x", "https://no.example/x", "https://ex.example/a/b", "https://ex.example/b",
    "HTTP://NO.example/x", "http://127.0.0.1:5/x", "https://localhost/x", "https://any.example/x?y=z",
]  # fmt: skip


@pytest.mark.parametrize("settings", TABLE)
@pytest.mark.parametrize("environ", [{}, {"http_proxy": "http://10.9.9.9:99", "no_proxy": "any.example"}])
def test_our_choice_is_qgis_own_choice(proxy_settings, monkeypatch, settings, environ):
    from georelay.bridge.network import NetworkSnapshot
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    proxy_settings(**settings)
    snapshot = NetworkSnapshot.take()
    kind = QNetworkProxy.ProxyType
    for url in URLS:
        query = QNetworkProxyQuery(QUrl(url))
        theirs = QgsNetworkAccessManager.instance().proxyFactory().queryProxy(query)[0]
        if theirs.type() == kind.DefaultProxy:
            theirs = QNetworkProxyFactory.proxyForQuery(query)[0]
        ours = snapshot.route(url)
        if theirs.type() in (kind.NoProxy, kind.FtpCachingProxy):
            assert ours is None, url
        else:
            assert (ours.host, ours.port, ours.user) == (theirs.hostName(), theirs.port(), theirs.user()), url
            assert (ours.kind == "socks5") is (theirs.type() == kind.Socks5Proxy), url


def test_the_choice_can_be_made_in_any_thread(proxy_settings, http_proxy):
    from georelay.bridge.network import NetworkSnapshot

    proxy_settings(**enabled("HttpProxy", 3128))
    snapshot, found = NetworkSnapshot.take(), []
    threads = [threading.Thread(target=lambda: found.append(snapshot.route("https://a.example/x"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(found) == 8
    assert {each.port for each in found} == {3128}
    assert WORD not in repr(found) + repr(snapshot) + found[0].url


def test_an_authority_that_qgis_trusts_is_trusted(proxy_settings, trusted, authority):
    with serving((authority / "good.pem", authority / "good.key")) as secure:
        http_through_qgis(secure.url).get_json("/by-number")
        http_through_qgis(secure.url.replace("127.0.0.1", "localhost")).get_json("/by-name")
        assert len(secure.asked) == 2


def test_an_authority_that_qgis_does_not_know_is_refused(qgis, proxy_settings, authority):
    from georelay.providers.errors import NetworkError

    with serving((authority / "good.pem", authority / "good.key")) as secure:
        with pytest.raises(NetworkError, match="is not trusted.*Options > Authentication.*Nothing was sent") as caught:
            http_through_qgis(secure.url).send_json("POST", "/x", {})
        assert caught.value.sent is False
        assert secure.asked == []


def test_an_authority_that_the_person_distrusts_is_refused(proxy_settings, trusted, authority):
    from georelay.providers.errors import NetworkError
    from qgis.core import QgsAuthCertUtils

    manager, certificate = trusted
    policy = getattr(QgsAuthCertUtils, "CertTrustPolicy", QgsAuthCertUtils)
    manager.storeCertTrustPolicy(certificate, policy.Untrusted)
    refresh(manager)
    try:
        with serving((authority / "good.pem", authority / "good.key")) as secure:
            with pytest.raises(NetworkError, match="is not trusted"):
                http_through_qgis(secure.url).get_json("/x")
    finally:
        manager.removeCertTrustPolicies([certificate])
        refresh(manager)


def test_a_certificate_for_another_name_is_refused(proxy_settings, trusted, authority):
    from georelay.providers.errors import NetworkError

    with serving((authority / "bad.pem", authority / "bad.key")) as secure:
        for url in (secure.url, secure.url.replace("127.0.0.1", "localhost")):
            with pytest.raises(NetworkError, match="is for another name") as caught:
                http_through_qgis(url).send_json("POST", "/x", {})
            assert caught.value.sent is False


def test_the_same_holds_through_a_socks_proxy(proxy_settings, socks_proxy, trusted, authority):
    from georelay.providers.errors import NetworkError

    proxy_settings(**enabled("Socks5Proxy", socks_proxy))
    with serving((authority / "bad.pem", authority / "bad.key")) as secure:
        with pytest.raises(NetworkError, match="is not trusted"):
            http_through_qgis(secure.url).get_json("/x")


def test_a_redirect_to_another_port_goes_bare_through_the_proxy(proxy_settings, http_proxy, server):
    from georelay.providers.signing import BearerSigner

    proxy_settings(**enabled("HttpProxy", http_proxy[0]))
    with serving() as second:
        server.reply((302, {"Location": second.url + "/file"}, b""))
        http_through_qgis(server.url, signer=BearerSigner("key-key-key")).get_json("/x")
        assert server.asked[0].headers["Authorization"] == "Bearer key-key-key"
        assert "Authorization" not in second.asked[0].headers


def test_an_unreadable_certificate_spoils_nothing(qgis):
    from georelay.bridge.network import trusted_authorities
    from georelay.providers.sessions import trust_in

    context, unreadable = trust_in([*trusted_authorities(), b"\x30\x03nonsense"])
    assert unreadable == 1
    assert len(context.get_ca_certs()) >= 1


def test_qgis_itself_goes_the_same_way(proxy_settings, http_proxy, server):
    """The proof that the settings mean the same to QGIS: its own request goes through the proxy, too."""
    from qgis.core import QgsBlockingNetworkRequest
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkRequest

    port, log = http_proxy
    proxy_settings(**enabled("HttpProxy", port))
    server.reply(as_json({}))
    request = QgsBlockingNetworkRequest()
    request.get(QNetworkRequest(QUrl(server.url + "/by-qgis")), True)
    assert "/by-qgis" in log_of(log, "/by-qgis")


@pytest.fixture
def server():
    with serving() as one:
        yield one


def test_authorities_are_read_once_and_by_the_thread_that_sends(proxy_settings, trusted, authority, monkeypatch):
    """Reading them takes some 30 ms: whoever starts a run, on the main thread, is not kept waiting for that."""
    from georelay.bridge import network

    readers = []
    monkeypatch.setattr(
        network, "trust_in", lambda known, real=network.trust_in: readers.append(threading.get_ident()) or real(known)
    )
    network._trust.cache_clear()
    with serving((authority / "good.pem", authority / "good.key")) as secure, ThreadPoolExecutor(1) as sender:
        sessions = [http_through_qgis(secure.url) for _ in range(3)]
        assert readers == [], "a session that sends nothing reads nothing"
        for each in sessions:
            secure.reply(as_json({"fine": True}))
            assert sender.submit(each.get_json, "/x").result(30) == {"fine": True}
    assert len(readers) == 1 and readers[0] != threading.get_ident()
