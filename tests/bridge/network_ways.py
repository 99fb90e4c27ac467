"""Real ways to a service: proxies, an authority of one's own, QGIS's proxy settings."""

import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

import pytest

USER, WORD = "someone", "w-o.r_d-9"


def program(name):
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    return name


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, port):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < deadline, f"{command[0]} does not start"
                time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module")
def http_proxy(tmp_path_factory):
    folder, port = tmp_path_factory.mktemp("tinyproxy"), free_port()
    (folder / "conf").write_text(
        f"Port {port}\nListen 127.0.0.1\nTimeout 20\nMaxClients 50\nAllow 127.0.0.1\n"
        f'LogFile "{folder / "log"}"\nLogLevel Connect\nBasicAuth {USER} {WORD}\nDisableViaHeader Yes\n'
    )
    with running([program("tinyproxy"), "-d", "-c", str(folder / "conf")], port):
        yield port, folder / "log"


@pytest.fixture(scope="module")
def socks_proxy():
    port = free_port()
    command = [program("microsocks"), "-i", "127.0.0.1", "-p", str(port), "-u", USER, "-P", WORD]
    with running(command, port):
        yield port


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """(folder) with ca.pem, and good.pem/bad.pem + .key signed by it: for 127.0.0.1, and for another name."""
    folder = tmp_path_factory.mktemp("authority")
    openssl = program("openssl")

    def run(*words):
        subprocess.run([openssl, *words], cwd=folder, check=True, capture_output=True)

    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "3",
        "-subj", "/CN=GeoRelay test authority", "-addext", "basicConstraints=critical,CA:TRUE")  # fmt: skip
    for name, alternative in (("good", "IP:127.0.0.1,DNS:localhost"), ("bad", "DNS:elsewhere.example")):
        run(
            "req",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            f"{name}.key",
            "-out",
            f"{name}.csr",
            "-subj",
            f"/CN={name}",
        )
        (folder / f"{name}.ext").write_text(f"subjectAltName={alternative}\n")
        run("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-out", f"{name}.pem", "-days", "3", "-extfile", f"{name}.ext")  # fmt: skip
    return folder


@pytest.fixture
def trusted(qgis, authority):
    """The authority is in QGIS's authentication database, and trusted."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtNetwork import QSslCertificate

    manager = QgsApplication.authManager()
    certificate = QSslCertificate((authority / "ca.pem").read_bytes())
    assert manager.storeCertAuthority(certificate)
    refresh(manager)
    yield manager, certificate
    manager.removeCertAuthority(certificate)
    refresh(manager)


def refresh(manager):
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.fixture
def proxy_settings(qgis):
    """A function that sets QGIS's proxy; all is put back afterwards."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    names = ("proxyEnabled", "proxyType", "proxyHost", "proxyPort", "proxyUser", "proxyPassword",
             "proxyExcludedUrls", "noProxyUrls", "authcfg")  # fmt: skip
    store = QgsSettings()

    def apply(**values):
        for name in names:
            store.remove(f"proxy/{name}")
        for name, value in values.items():
            store.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    apply()
    yield apply
    apply()


def enabled(kind, port, **more):
    signed = {"proxyUser": USER, "proxyPassword": WORD}
    return {"proxyEnabled": True, "proxyType": kind, "proxyHost": "127.0.0.1", "proxyPort": str(port), **signed, **more}
