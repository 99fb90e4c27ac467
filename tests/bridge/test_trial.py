"""A connection that is tried out names the hop where it fails, with real sockets, in less than three seconds."""

import socket
import time

import pytest
from loopback import serving
from network_ways import enabled, free_port

pytest.importorskip("qgis.core")

SECRET = "c29tZW9uZTp0b2tlbg=="
SERVICES = ("epoch", "beod", "mapflow")
PAGE = (200, {"Content-Type": "text/html"}, b"<html><body>Welcome to the router</body></html>")


@pytest.fixture
def context(qgis, tmp_path):
    from georelay.bridge.context import Context
    from georelay.bridge.settings import Settings
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QSettings

    kept = QgsSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return Context(tmp_path, dict, Settings(kept, {"GEORELAY_HOME": str(tmp_path / "home")}))


def tried(context, service, url):
    """(hop, line) as the dialog says it, by the clock where that is first."""
    from georelay.bridge.tasks import add_task
    from georelay.bridge.trial import PATIENCE, Trial
    from georelay.providers.connections import Credentials
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication

    said = []
    secret = Credentials(SECRET) if service != "beod" else Credentials("", "a@b.example", "w.o-r")
    trial = Trial(context, context.provider(service), url, secret, said.append)
    add_task(trial)
    until = time.monotonic() + PATIENCE
    while not said and time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    verdict = said[0] if said else trial.overdue()
    if not sip.isdeleted(trial):
        trial.cancel()
    for _ in range(20):
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return verdict.hop.value, verdict.line()


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(
    "answer, hop, says",
    [
        ((401, {}, b"{}"), "sign-in", "Sign-in (401): "),
        ((403, {}, b"{}"), "rights", "Rights (403): "),
        ((404, {}, b"nothing here"), "service", "Not this service: "),
        (PAGE, "service", "Not this service: "),
        ((405, {}, b""), "service", "Not this service: "),
        ((503, {}, b"down"), "answer", "Answer: "),
    ],
)
def test_what_answers_is_told_apart(context, proxy_settings, service, answer, hop, says):
    with serving() as server:
        server.reply(answer)
        assert tried(context, service, server.url)[0] == hop
        found = tried(context, service, server.url)[1]
        assert found.startswith(says) and "c29tZW9uZTp0b2tlbg" not in found


@pytest.mark.parametrize("service", SERVICES)
def test_a_way_that_ends_before_the_service_is_named(context, proxy_settings, service):
    hop, line = tried(context, service, "https://no-such-name.invalid")
    assert hop == "name look-up" and line.startswith("Name look-up: ") and "no-such-name.invalid" in line
    hop, line = tried(context, service, f"http://127.0.0.1:{free_port()}")
    assert hop == "reach" and "refused" in line
    proxy_settings(**enabled("HttpProxy", free_port()))
    hop, line = tried(context, service, "https://no-such-name.invalid")
    assert hop == "proxy" and line.startswith("Proxy: ")


def test_a_proxy_that_asks_for_another_sign_in_is_named(context, proxy_settings, http_proxy):
    proxy_settings(**enabled("HttpProxy", http_proxy[0], proxyUser="nobody"))
    hop, line = tried(context, "epoch", "https://127.0.0.1:9")
    assert hop == "proxy" and "proxy" in line


def test_a_certificate_that_nobody_trusts_is_named(context, proxy_settings, authority):
    with serving((authority / "good.pem", authority / "good.key")) as server:
        hop, line = tried(context, "epoch", server.url)
    assert hop == "tls" and line.startswith("Secure connection (TLS): ") and "not trusted" in line


@pytest.mark.parametrize("scheme, hop", [("http", "answer"), ("https", "tls")])
def test_a_server_that_never_answers_is_named_by_the_clock(context, proxy_settings, scheme, hop):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(20)
        found, line = tried(context, "epoch", f"{scheme}://127.0.0.1:{silent.getsockname()[1]}")
    assert found == hop and "did not answer within three seconds" in line


@pytest.mark.parametrize("service", SERVICES)
def test_the_service_itself_is_told_as_such(context, proxy_settings, service):
    from georelay.bridge.trial import Trial
    from georelay.providers.connections import Credentials
    from georelay.sandbox import server, services

    sandbox = server.Sandbox(context.home() / "sandbox").start()
    try:
        url, secret = services.connections(sandbox.url)[service]
        verdict = Trial(context, context.provider(service), url, Credentials(**secret), print)._go()
    finally:
        sandbox.stop()
    assert verdict.hop.value == "done", verdict.line()
