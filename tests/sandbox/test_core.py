"""The sandbox's core over real HTTP: accounts, routes, faults, options, journal, and several processes on one home."""

import ast
import http.client
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from georelay.sandbox import accounts, listening
from georelay.sandbox.bodies import Lines, read_parts
from georelay.sandbox.routing import BodySource, Request, Response, Route, answer, send_file
from georelay.sandbox.server import Sandbox
from georelay.sandbox.state import State, UnknownOption

ROOT = Path(__file__).resolve().parents[2]
SANDBOX = ROOT / "sandbox"
FOURTH = """
from ..routing import Response, Route

OPTIONS = {"word": "unseen"}
ROUTES = [Route("GET", "/fourth", lambda request, state: Response(json={"word": state.option("fourth.word")}))]


def connection(address):
    return address, {"token": "t"}
"""


@pytest.fixture
def sandbox(tmp_path):
    with Sandbox(tmp_path / "box") as box:
        yield box


def call(box, method, path, **options):
    return requests.request(method, box.url + path, timeout=10, **options)


def test_it_says_what_it_is(sandbox):
    shown = call(sandbox, "GET", "/_sandbox").json()
    assert shown["georelay_sandbox"] is True
    assert shown["url"] == sandbox.url
    assert shown["storage_url"] == sandbox.storage_url != sandbox.url


def test_it_refuses_to_listen_elsewhere(tmp_path):
    for host in ("0.0.0.0", "", "localhost", "192.168.0.1"):
        with pytest.raises(ValueError):
            Sandbox(tmp_path, host=host)


def test_it_listens_on_loopback_only(sandbox):
    assert urlsplit(sandbox.url).hostname == "127.0.0.1"
    assert urlsplit(sandbox.storage_url).hostname == "127.0.0.1"


def test_unknown_paths_and_methods_answer_as_json(sandbox):
    missing = call(sandbox, "GET", "/nothing")
    assert (missing.status_code, missing.json()) == (404, {"detail": "Not Found"})
    assert call(sandbox, "PUT", "/_sandbox/faults").status_code == 405


def test_a_stopped_sandbox_answers_nobody_even_on_an_open_connection(tmp_path):
    box = Sandbox(tmp_path).start()
    session = requests.Session()
    session.get(box.url + "/_sandbox", timeout=5)
    box.stop()
    with pytest.raises(requests.ConnectionError):
        session.get(box.url + "/_sandbox", timeout=5)
    box.stop()


def test_the_journal_has_no_query_and_no_authorization_value(sandbox):
    value = "very-private-thing"
    call(sandbox, "GET", "/a/b?signature=" + value, headers={"Authorization": "Bearer " + value})
    requests.get(sandbox.storage_url + "/tile", timeout=5)
    found = call(sandbox, "GET", "/_sandbox/requests").json()
    assert [(one["port"], one["method"], one["path"], one["status"], one["has_authorization"]) for one in found] == [
        ("api", "GET", "/a/b", 404, True),
        ("storage", "GET", "/tile", 404, False),
    ]
    for file in sandbox.home.rglob("*"):
        if file.is_file():
            assert value.encode() not in file.read_bytes()
    call(sandbox, "DELETE", "/_sandbox/requests")
    assert call(sandbox, "GET", "/_sandbox/requests").json() == []


FAULTS = [
    ({"fault": "status", "status": 429, "headers": {"Retry-After": "7"}}, 429),
    ({"fault": "status", "status": 401, "body": "no"}, 401),
    ({"fault": "html"}, 502),
    ({"fault": "garbage", "body": "<<<"}, 404),
    ({"fault": "slow", "seconds": 0.05}, 404),
]


@pytest.mark.parametrize("fault, status", FAULTS)
def test_a_fault_hits_once_and_then_the_service_works_again(sandbox, fault, status):
    call(sandbox, "POST", "/_sandbox/faults", json={"match": "GET /thing", **fault})
    other = call(sandbox, "GET", "/other")
    assert (other.status_code, other.headers["Content-Type"]) == (404, "application/json")
    hit = call(sandbox, "GET", "/thing")
    assert hit.status_code == status
    for name, value in fault.get("headers", {}).items():
        assert hit.headers[name] == value
    if fault["fault"] == "html":
        assert hit.headers["Content-Type"] == "text/html"
    if fault["fault"] == "garbage":
        assert hit.text == "<<<"
    assert call(sandbox, "GET", "/thing").json() == {"detail": "Not Found"}
    assert call(sandbox, "GET", "/_sandbox/faults").json() == []


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_dropped_connection_has_no_answer(sandbox, when):
    call(sandbox, "POST", "/_sandbox/faults", json={"match": "/thing", "fault": "drop", "when": when})
    with pytest.raises(requests.ConnectionError):
        call(sandbox, "POST", "/thing", data=b"x" * 100000)
    assert call(sandbox, "POST", "/thing").status_code == 404


def test_a_cut_answer_promises_more_than_it_sends(sandbox):
    call(sandbox, "POST", "/_sandbox/faults", json={"match": "GET /thing", "fault": "cut", "bytes": 5})
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(sandbox.url).port, timeout=5)
    connection.request("GET", "/thing")
    with pytest.raises(http.client.IncompleteRead) as caught:
        connection.getresponse().read()
    assert len(caught.value.partial) == 5
    connection.close()


def test_faults_can_wait_repeat_and_be_cleared(sandbox):
    call(
        sandbox,
        "POST",
        "/_sandbox/faults",
        json=[{"match": "* /a*", "fault": "status", "status": 503, "after": 2, "times": None}],
    )
    assert [call(sandbox, "GET", "/abc").status_code for _ in range(5)] == [404, 404, 503, 503, 503]
    call(sandbox, "DELETE", "/_sandbox/faults")
    assert call(sandbox, "GET", "/abc").status_code == 404


@pytest.mark.parametrize("value", [{"fault": "html"}, {"match": "/x", "fault": "flood"}, 7, "text"])
def test_a_fault_that_makes_no_sense_is_refused(sandbox, value):
    assert call(sandbox, "POST", "/_sandbox/faults", json=value).status_code == 422


def test_options_are_set_shown_kept_and_reset(sandbox, tmp_path):
    assert call(sandbox, "POST", "/_sandbox/options", json={"sandbox": {"seconds": 9}}).json()["sandbox.seconds"] == 9
    with Sandbox(tmp_path / "box", seconds=1) as second:
        assert call(second, "GET", "/_sandbox/options").json()["sandbox.seconds"] == 9
        assert call(second, "DELETE", "/_sandbox/options").json()["sandbox.seconds"] == 1
    refused = call(sandbox, "POST", "/_sandbox/options", json={"sandbox.seconds": 4, "sandbox.nothing": 1})
    assert refused.status_code == 422
    assert call(sandbox, "GET", "/_sandbox/options").json()["sandbox.seconds"] == 3
    with pytest.raises(UnknownOption):
        Sandbox(tmp_path / "other", options={"nothing": 1})


def test_the_clock_can_be_advanced_and_made_faster(tmp_path):
    real = [1000.0]
    state = State(tmp_path, clock=lambda: real[0])
    assert state.now() == 1000
    state.set_clock(advance=50)
    real[0] += 1
    assert state.now() == 1051
    state.set_clock(speed=10)
    real[0] += 2
    assert state.now() == 1071
    assert State(tmp_path, clock=lambda: real[0]).now() == 1071


def test_documents_keep_their_order_and_change_at_once(tmp_path):
    state = State(tmp_path)
    assert state.create("s", "k", "b", {"n": 1})
    assert not state.create("s", "k", "b", {"n": 2})
    state.put("s", "k", "a", {"n": 3})
    state.put("s", "k", "b", {"n": 4})
    assert state.all("s", "k") == [("b", {"n": 4}), ("a", {"n": 3})]
    assert state.update("s", "k", "a", lambda old: {"n": old["n"] + 1}) == {"n": 4}
    assert state.update("s", "k", "none", dict) is None
    assert state.delete("s", "k", "a") and not state.delete("s", "k", "a")


def test_a_transaction_that_fails_changes_nothing(tmp_path):
    state = State(tmp_path)
    with pytest.raises(RuntimeError), state.transaction():
        state.put("s", "k", "a", 1)
        raise RuntimeError()
    assert state.get("s", "k", "a") is None


def test_many_threads_and_two_states_create_a_thing_once(tmp_path):
    states = [State(tmp_path), State(tmp_path)]
    won = []
    gate = threading.Barrier(8)

    def create(number):
        gate.wait()
        for key in range(20):
            if states[number % 2].create("s", "k", str(key), number):
                won.append(key)

    threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == list(range(20))


def test_hits_are_counted_in_every_window(tmp_path):
    real = [0.0]
    state = State(tmp_path, clock=lambda: real[0])
    limits = {60.0: 2, 3600.0: 3}
    assert [state.count_hit("a", limits) for _ in range(3)] == [None, None, 60.0]
    assert state.count_hit("b", limits) is None
    real[0] = 61
    assert state.count_hit("a", limits) is None
    real[0] = 200
    assert state.count_hit("a", limits) == 3400.0


def test_issued_tokens_expire_and_cannot_be_forged(tmp_path):
    state = State(tmp_path)
    token = accounts.issue_token(state, 60)
    assert accounts.claims_of(state, token)["sub"] == "sandbox"
    assert accounts.claims_of(state, accounts.sandbox_token())
    head, body, signature = token.split(".")
    for wrong in (None, "", "x", "a.b.c", head + "." + body, ".".join((head, body, signature[::-1])), token + "\u00e9"):
        assert accounts.claims_of(state, wrong) is None
    assert accounts.claims_of(State(tmp_path / "another"), token) is None
    state.set_clock(advance=61)
    assert accounts.claims_of(state, token) is None


# The multipart reader and the routes


def handlers(tmp_path, handler, pattern="/up", method="POST"):
    """A sandbox with one more route."""
    box = Sandbox(tmp_path / "box")
    box._servers[0].routes.append(Route(method, pattern, handler))
    return box


def show_parts(request, state):
    parts = request.multipart()
    return Response(
        json=[
            {
                "name": part.name,
                "filename": part.filename,
                "type": part.content_type,
                "size": part.size,
                "sha256": part.sha256,
                "text": part.text,
                "head": part.path.read_bytes()[:4].hex() if part.path else None,
            }
            for part in parts
        ]
    )


def test_a_multipart_upload_is_read_part_by_part(tmp_path):
    big = os.urandom(3_000_000) + b"\r\n--almost a boundary\r\n"
    with handlers(tmp_path, show_parts) as box:
        got = call(
            box,
            "POST",
            "/up",
            data={"request_data": json.dumps({"n": "\u00e9"}), "empty": ""},
            files={"file": ("p.geojson", big, "application/geo+json")},
        ).json()
        give_up = time.monotonic() + 10  # the answer may arrive before the server has cleaned up
        while list((box.home / "files" / "incoming").iterdir()) and time.monotonic() < give_up:
            time.sleep(0.01)
        assert not list((box.home / "files" / "incoming").iterdir())
    import hashlib

    assert [(one["name"], one["filename"], one["type"]) for one in got] == [
        ("request_data", None, ""),
        ("empty", None, ""),
        ("file", "p.geojson", "application/geo+json"),
    ]
    assert json.loads(got[0]["text"]) == {"n": "\u00e9"}
    assert (got[2]["size"], got[2]["sha256"]) == (len(big), hashlib.sha256(big).hexdigest())


def test_a_chunked_multipart_upload_is_read_too(tmp_path):
    body = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc\r\n--B--\r\n'
    with handlers(tmp_path, show_parts) as box:
        pieces = (body[start : start + 7] for start in range(0, len(body), 7))
        got = call(box, "POST", "/up", data=pieces, headers={"Content-Type": "multipart/form-data; boundary=B"}).json()
    assert (got[0]["filename"], got[0]["size"]) == ("a.txt", 3)


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 64])
def test_the_boundary_is_found_however_the_body_is_cut(tmp_path, piece):
    content = b"\r\n-\r\n--\r\n--BX\r\n--B"[:-1] + b"\r\r\n"
    body = (
        b'--BOUND\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
        + content
        + b'\r\n--BOUND\r\nContent-Disposition: form-data; name="b"; filename="x"\r\n'
        + b"Content-Type: Text/CSV; q=1\r\n\r\n"
        + b"\r\n--BOUND--\r\n"
    )
    source = [body[start : start + piece] for start in range(0, len(body), piece)]
    number = iter(range(9))
    parts = list(read_parts(Lines(source, b"BOUND"), lambda: tmp_path / str(next(number))))
    assert [(part.name, part.size) for part in parts] == [("a", len(content)), ("b", 0)]
    assert parts[0].text.encode() == content
    assert parts[1].content_type == "text/csv"


@pytest.mark.parametrize(
    "headers, body, status",
    [
        ({"Content-Type": "application/json"}, b"{}", 415),
        ({"Content-Type": "multipart/form-data"}, b"--x\r\n", 415),
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"--x\r\nnothing", 400),
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"", 400),
    ],
)
def test_a_body_that_is_not_multipart_is_refused(tmp_path, headers, body, status):
    with handlers(tmp_path, show_parts) as box:
        assert call(box, "POST", "/up", data=body, headers=headers).status_code == status


def test_a_large_body_that_no_handler_reads_still_gets_its_answer(sandbox):
    assert call(sandbox, "POST", "/nothing", data=b"x" * 20_000_000).status_code == 404


def test_a_defect_of_a_handler_is_a_500_and_nothing_else(tmp_path):
    def broken(request, state):
        raise KeyError("oops")

    with handlers(tmp_path, broken, method="GET") as box:
        assert call(box, "GET", "/up").status_code == 500
        assert call(box, "GET", "/_sandbox").status_code == 200


def test_a_file_is_sent_whole_or_in_a_range(tmp_path):
    file = tmp_path / "f.bin"
    file.write_bytes(bytes(range(256)))
    with handlers(tmp_path, lambda request, state: send_file(request, file, "x/y"), method="GET") as box:
        whole = call(box, "GET", "/up")
        assert whole.content == file.read_bytes()
        for wanted, status, content in [
            ("bytes=0-9", 206, bytes(range(10))),
            ("bytes=250-", 206, bytes(range(250, 256))),
            ("bytes=-3", 206, bytes([253, 254, 255])),
            ("bytes=10-9999", 206, bytes(range(10, 256))),
            ("bytes=256-", 416, b""),
            ("lines=1-2", 200, file.read_bytes()),
        ]:
            got = call(box, "GET", "/up", headers={"Range": wanted})
            assert (got.status_code, got.content) == (status, content), wanted
        got = call(box, "GET", "/up", headers={"Range": "bytes=0-1", "If-Range": '"old"'})
        assert got.status_code == 200
        head = call(box, "HEAD", "/up")
        assert (head.headers["Content-Length"], head.content) == ("256", b"")


def request_for(path, state, method="GET"):
    return Request(method, path, http.client.HTTPMessage(), BodySource(None, http.client.HTTPMessage()), state)


def test_routes_match_whole_segments_only(tmp_path):
    state = State(tmp_path)
    routes = [
        Route("GET", "/m/{mosaic_id}/image", lambda request, _: Response(json=request.vars)),
        Route("GET", "/t/{rest:path}", lambda request, _: Response(json=request.vars)),
        Route("GET", "/slash/", lambda request, _: Response(), redirect_slash=True),
    ]
    for path, status, vars_ in [
        ("/m/1/image", 200, {"mosaic_id": "1"}),
        ("/m/a%2Fb/image?x=1", 200, {"mosaic_id": "a/b"}),
        ("/m/1\\image", 404, None),
        ("/m/1%5Cimage", 404, None),
        ("/m/1/image/", 404, None),
        ("/t/1/2.png", 200, {"rest": "1/2.png"}),
        ("/slash", 307, None),
    ]:
        got = answer(routes, request_for(path, state), state)
        assert got.status == status, path
        if vars_:
            assert json.loads(got.body) == vars_


# The standalone command


def start_alone(tmp_path, *arguments, home="box", check_home=None):
    link = tmp_path / "parent" / "georelay"
    link.parent.mkdir(exist_ok=True)
    if not link.exists():
        link.symlink_to(ROOT)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "georelay.sandbox", "--port", str(port), *arguments],
        cwd=str(tmp_path),
        env={**os.environ, "PYTHONPATH": str(link.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    return process, f"http://127.0.0.1:{port}"


def wait_until_it_answers(url):
    for _ in range(200):
        try:
            return requests.get(url + "/_sandbox", timeout=2).json()
        except requests.ConnectionError:
            time.sleep(0.05)
    raise AssertionError("no answer")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_runs_alone_announces_itself_and_ends_cleanly(tmp_path, number):
    home = tmp_path / "box"
    assert listening.running(home) is None
    process, url = start_alone(tmp_path, "--home", str(home), "--seconds", "7", "--option", "sandbox.seconds=8")
    try:
        shown = wait_until_it_answers(url)
        assert shown["georelay_sandbox"] is True
        for _ in range(100):
            if listening.running(home):
                break
            time.sleep(0.05)
        assert listening.running(home) == url
        assert json.loads((home / "listening.json").read_text())["pid"] == process.pid
        assert requests.get(url + "/_sandbox/options", timeout=5).json()["sandbox.seconds"] == 8
    finally:
        process.send_signal(number)
        out, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert url in out
    assert not (home / "listening.json").exists()
    assert listening.running(home) is None


def test_a_killed_one_leaves_a_file_that_nobody_believes(tmp_path):
    home = tmp_path / "box"
    process, url = start_alone(tmp_path, "--home", str(home))
    wait_until_it_answers(url)
    for _ in range(100):
        if (home / "listening.json").exists():
            break
        time.sleep(0.05)
    process.kill()
    process.communicate(timeout=10)
    assert (home / "listening.json").exists()
    assert listening.running(home) is None
    with Sandbox(tmp_path / "another", port=urlsplit(url).port):
        assert listening.running(home) is None


@pytest.mark.parametrize(
    "arguments", [("--host", "0.0.0.0"), ("--option", "nothing=1"), ("--option", "nothing"), ("--port", "99999")]
)
def test_wrong_arguments_are_said_and_not_traced(tmp_path, arguments):
    process, _ = start_alone(tmp_path, *arguments)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 2
    assert errors.strip() and "Traceback" not in errors


def test_two_processes_share_one_home(tmp_path):
    with Sandbox(tmp_path / "box") as one:
        process, url = start_alone(tmp_path, "--home", str(tmp_path / "box"))
        try:
            assert wait_until_it_answers(url)["home_id"] == call(one, "GET", "/_sandbox").json()["home_id"]
            call(one, "POST", "/_sandbox/faults", json={"match": "/x", "fault": "status", "status": 418})
            assert requests.get(url + "/x", timeout=5).status_code == 418
            assert call(one, "GET", "/x").status_code == 404
            assert [r["status"] for r in call(one, "GET", "/_sandbox/requests").json()] == [418, 404]
        finally:
            process.terminate()
            process.communicate(timeout=10)


def test_it_can_speak_tls(tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("no openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
        + ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(str(certificate), str(key))
    with Sandbox(tmp_path / "box", tls=context) as box:
        assert box.url.startswith("https://127.0.0.1:")
        assert requests.get(box.url + "/_sandbox", verify=str(certificate), timeout=5).json()["url"] == box.url
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(box.url + "/_sandbox", timeout=5)
        assert requests.get(box.storage_url + "/x", verify=str(certificate), timeout=5).status_code == 404


def test_a_service_is_one_folder_that_no_list_names(tmp_path):
    """A fourth folder beside the three is served, with its options and its connection."""
    package = tmp_path / "apart"
    shutil.copytree(str(SANDBOX), str(package), ignore=shutil.ignore_patterns("__pycache__"))
    (package / "fourth").mkdir()
    (package / "fourth" / "__init__.py").write_text(FOURTH)
    code = (
        "import json, pathlib, urllib.request\n"
        "from apart.server import Sandbox\nfrom apart.services import connections\n"
        f"box = Sandbox(pathlib.Path({str(tmp_path / 'home')!r}), options={{'fourth.word': 'seen'}})\n"
        "with box:\n"
        "    said = json.load(urllib.request.urlopen(box.url + '/fourth'))\n"
        "    print(json.dumps([said, sorted(connections(box.url)), connections(box.url)['fourth'][1]]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=str(tmp_path), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [{"word": "seen"}, ["beod", "epoch", "fourth", "mapflow"], {"token": "t"}]


def test_no_module_of_the_sandbox_imports_one_that_imports_it():
    needs = {}
    for path in SANDBOX.rglob("*.py"):
        inside = path.relative_to(SANDBOX.parent).with_suffix("").parts
        package = inside[:-1]
        name = ".".join(package if inside[-1] == "__init__" else inside)
        found = needs.setdefault(name, set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = [*package[: len(package) - node.level + 1], *(node.module or "").split(".")]
                start = ".".join(part for part in base if part)
                found.update({start, *(f"{start}.{alias.name}" for alias in node.names)} - {name})

    def reached(name, seen):
        for other in needs.get(name, set()) & set(needs) - seen:
            seen.add(other)
            reached(other, seen)
        return seen

    assert [name for name in sorted(needs) if name in reached(name, set())] == []
