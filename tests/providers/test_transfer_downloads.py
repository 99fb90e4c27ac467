"""Many files at once: resumed, checked, safe, cancellable."""

import base64
import gzip
import hashlib
import re
import resource
import threading
import time
import zlib

import pytest
from georelay.providers import disk, errors
from georelay.providers.http import Http, Wait
from georelay.providers.resuming import LOOKS
from georelay.providers.signing import BearerSigner
from georelay.providers.transfer import Downloads, Item, Skipped, Transferred, fetch_whole, sweep
from loopback import serving

QUICK = Wait(scale=0.001, jitter=lambda: 0.0)
BIG = bytes(range(256)) * 2000  # 512 kB


class Store:
    """Files by path, as an object store serves them: ranges, ETags, signatures; with one trouble per path."""

    def __init__(self, server):
        self.url = server.url
        self.files = {}
        self.trouble = {}  # path -> list of callables(handler, content), used up in turn
        self.etag = True
        self.ranges = True
        self.log = []
        self.busy = self.most_busy = 0
        self.lock = threading.Lock()
        self.delay = 0.0
        server.reply(self.serve)

    def serve(self, handler):
        with self.lock:
            self.busy += 1
            self.most_busy = max(self.busy, self.most_busy)
            self.log.append((handler.path, dict(handler.headers)))
        time.sleep(self.delay)
        try:
            path = handler.path.split("?")[0]
            trouble = self.trouble.get(path) or [self.send]
            act = trouble.pop(0) if len(trouble) > 1 else trouble[0]
            act(handler, self.files.get(path))
        finally:
            with self.lock:
                self.busy -= 1

    def send(self, handler, content, length=None, cut=None, **headers):
        if content is None:
            return refuse(404)(handler, content)
        asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range") or "")
        tag = f'"{hash(content)}"'
        same = handler.headers.get("If-Range", tag) == tag
        start = int(asked.group(1)) if asked and self.ranges and same else 0
        if start >= len(content) > 0:
            return refuse(416)(handler, content)
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        if self.etag:
            handler.send_header("ETag", tag)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(length if length is not None else len(content) - start))
        handler.end_headers()
        handler.wfile.write(content[start:cut])
        if cut is not None:
            handler.wfile.flush()
            handler.close_connection = True

    def cut_at(self, where):
        return lambda handler, content: self.send(handler, content, cut=where)

    def items(self, **more):
        return [Item(self.url + path + "?sig=hush", path.lstrip("/"), **more) for path in self.files]


def refuse(status, body=b"<Error><Code>AccessDenied</Code></Error>"):
    def act(handler, content):
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return act


@pytest.fixture
def store(server):
    return Store(server)


def account(**more):
    return Http("http://127.0.0.1:1", wait=QUICK, signer=BearerSigner("key-key-key"), **more)


def downloads(folder, **more):
    return Downloads(account(), folder, **more)


def files_in(folder):
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_all_files_land_where_they_belong(store, tmp_path):
    store.files = {f"/{i}/EXPORT/layer/file{i}.bin": b"x" * i for i in range(40)}
    seen = []
    got = downloads(tmp_path, progress=lambda files, size: seen.append((files, size))).fetch(iter(store.items()))
    assert got == Transferred(40, (), sum(range(40)))
    assert files_in(tmp_path) == {name.lstrip("/"): content for name, content in store.files.items()}
    assert seen[-1] == (40, sum(range(40)))


def test_no_store_ever_sees_the_key(store, tmp_path):
    store.files = {"/a": b"a"}
    downloads(tmp_path).fetch(store.items())
    assert all("Authorization" not in headers for _, headers in store.log)
    assert store.log[0][1]["Accept-Encoding"] == "identity"


def test_files_are_fetched_side_by_side_but_never_more_than_was_said(store, tmp_path):
    store.files = {f"/{i}": b"x" for i in range(30)}
    store.delay = 0.02
    downloads(tmp_path, workers=4).fetch(store.items())
    assert 2 <= store.most_busy <= 4


def test_the_listing_is_read_only_as_far_as_there_is_room(store, tmp_path):
    store.files = {f"/{i}": b"x" for i in range(60)}
    store.delay = 0.01
    ahead = []

    def listing():
        for count, item in enumerate(store.items()):
            ahead.append(count - len(store.log))
            yield item

    downloads(tmp_path, workers=3).fetch(listing())
    assert max(ahead) <= 3 * 2 + 1


def test_a_file_that_is_there_is_not_fetched_again(store, tmp_path):
    store.files = {"/a": b"aaa", "/b": b"bbb"}
    (tmp_path / "a").write_bytes(b"aaa")
    assert downloads(tmp_path).fetch(store.items()) == Transferred(2, (), 6)
    assert [path for path, _ in store.log] == ["/b?sig=hush"]


def test_a_file_of_another_size_is_fetched_again(store, tmp_path):
    store.files = {"/a": b"aaa"}
    (tmp_path / "a").write_bytes(b"old and longer")
    downloads(tmp_path).fetch(store.items(size=3))
    assert (tmp_path / "a").read_bytes() == b"aaa"


@pytest.mark.parametrize("etag", [True, False])
def test_a_broken_download_goes_on_where_it_stopped(store, tmp_path, etag):
    store.files = {"/big": BIG}
    store.etag = etag
    store.trouble["/big"] = [store.cut_at(200_000), store.cut_at(400_000), store.send]
    assert downloads(tmp_path).fetch(store.items()) == Transferred(1, (), len(BIG))
    assert (tmp_path / "big").read_bytes() == BIG
    starts = [int(headers.get("Range", "bytes=0-")[6:-1]) for _, headers in store.log]
    assert starts == [0, 200_000 - 65_536, 400_000 - 65_536]
    assert ("If-Range" in store.log[1][1]) is etag
    assert files_in(tmp_path).keys() == {"big"}


def test_a_download_goes_on_after_a_restart(store, tmp_path):
    store.files = {"/big": BIG}
    store.trouble["/big"] = [store.cut_at(300_000), *[refuse(404)] * LOOKS, store.send]
    assert downloads(tmp_path).fetch(store.items()).skipped
    assert (tmp_path / "big.part").stat().st_size == 300_000
    assert downloads(tmp_path).fetch(store.items()).files == 1
    assert store.log[-1][1]["Range"] == f"bytes={300_000 - 65_536}-"
    assert files_in(tmp_path) == {"big": BIG}


@pytest.mark.parametrize("etag", [True, False])
def test_a_file_that_became_another_one_begins_anew(store, tmp_path, etag):
    store.etag = etag
    store.files = {"/big": BIG}
    store.trouble["/big"] = [store.cut_at(300_000), *[refuse(404)] * LOOKS, store.send]
    downloads(tmp_path).fetch(store.items())
    store.files["/big"] = bytes(reversed(BIG))
    downloads(tmp_path).fetch(store.items())
    assert (tmp_path / "big").read_bytes() == bytes(reversed(BIG))


def test_a_part_that_is_longer_than_the_file_begins_anew(store, tmp_path):
    store.files = {"/a": b"abc"}
    (tmp_path / "a.part").write_bytes(BIG)
    downloads(tmp_path).fetch(store.items())
    assert files_in(tmp_path) == {"a": b"abc"}


def test_a_store_without_ranges_sends_it_all_again(store, tmp_path):
    store.files = {"/big": BIG}
    store.ranges = False
    store.trouble["/big"] = [store.cut_at(300_000), store.send]
    downloads(tmp_path).fetch(store.items())
    assert (tmp_path / "big").read_bytes() == BIG


def test_a_body_that_is_encoded_all_the_same_is_decoded(store, tmp_path):
    packed = gzip.compress(BIG)
    store.files = {"/big": packed}
    store.trouble["/big"] = [
        lambda handler, content: store.send(handler, content, cut=len(packed) // 2, Content_Encoding="gzip"),
        lambda handler, content: store.send(handler, content, Content_Encoding="gzip"),
    ]
    downloads(tmp_path).fetch(store.items())
    assert files_in(tmp_path) == {"big": BIG}


def test_an_expired_address_is_listed_again_and_tried_once_more(store, tmp_path):
    store.files = {"/a": b"aaa"}
    store.trouble["/old"] = [refuse(403)]
    asked = []
    item = Item(store.url + "/old", "a", relist=lambda: asked.append(1) or store.url + "/a")
    assert downloads(tmp_path).fetch([item]).files == 1
    assert len(asked) == 1


def test_an_address_that_stays_refused_is_skipped_and_the_rest_comes(store, tmp_path):
    store.files = {"/a": b"aaa"}
    store.trouble["/old"] = [refuse(403)]
    items = [Item(store.url + "/old?sig=hush", "b", relist=lambda: None), *store.items()]
    lines = []
    got = Downloads(account(log=lines.append), tmp_path).fetch(items)
    assert got.files == 1
    assert [each.name for each in got.skipped] == ["b"]
    assert "403" in got.skipped[0].reason
    assert any(line.startswith("b was skipped") for line in lines)
    assert not any("hush" in line for line in lines)


PAGE = b"<html><head><title>Sign in</title></head><body>please</body></html>"
XML_ERROR = b"<?xml version='1.0'?><Error><Code>ExpiredToken</Code><StringToSign>hush</StringToSign></Error>"
SQLITE = b"SQLite format 3\0" + bytes([16, 0]) + b"\0" * 6 + b"\0\0\0\1\0\0\0\4" + b"\0" * 60 + b"\0\0\0\1" + b"\0" * 4
SQLITE += b"\7" * (4 * 4096 - len(SQLITE))


def instead(body, status=200, **headers):
    return lambda handler, content: answer(handler, status, body, **headers)


def answer(handler, status, body, **headers):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def silently(body, cut):
    """As much of the body as is said, then the end of the connection, and no length told."""

    def act(handler, content):
        handler.close_connection = True
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(body[:cut])

    return act


def packed_and_cut(handler, content):
    packed = gzip.compress(content)
    handler.close_connection = True
    handler.send_response(200)
    handler.send_header("Content-Encoding", "gzip")
    handler.end_headers()
    handler.wfile.write(packed[: len(packed) // 2])


WRONG_BODIES = {
    "a web page": instead(PAGE, Content_Type="text/html"),
    "an error in XML": instead(XML_ERROR),
    "an error in JSON": instead(b'{"error": "expired", "message": "hush?sig=hush"}'),
    "another host's JSON": instead(b'{"took": 3}'),
    "nothing": instead(b""),
    "accepted, later": instead(SQLITE, 202),
    "a silent cut": silently(SQLITE, 9000),
    "a packed body that is cut": packed_and_cut,
    "another content than its checksum": instead(SQLITE[:-1] + b"x", x_amz_checksum_sha256="A" * 43 + "="),
    "another content than its digest": instead(SQLITE[:-1] + b"x", Repr_Digest="sha-256=:" + "A" * 43 + "=:"),
    "another content than its MD5": instead(SQLITE[:-1] + b"x", Content_MD5="A" * 22 + "=="),
}


@pytest.mark.parametrize("kind", WRONG_BODIES)
def test_what_is_not_the_file_never_gets_its_name_and_the_file_is_fetched_after_it(store, tmp_path, kind):
    store.files = {"/a.gpkg": SQLITE, "/b.gpkg": SQLITE}
    store.trouble["/a.gpkg"] = [WRONG_BODIES[kind], store.send]
    store.trouble["/b.gpkg"] = [WRONG_BODIES[kind]]
    lines = []
    got = Downloads(account(log=lines.append), tmp_path).fetch(store.items())
    assert files_in(tmp_path)["a.gpkg"] == SQLITE
    assert (got.files, [each.name for each in got.missing]) == (1, ["b.gpkg"])
    assert not (tmp_path / "b.gpkg").exists()
    assert got.missing == got.skipped and got.missing[0].reason
    assert not any("hush" in line for line in [*lines, got.missing[0].reason])
    del store.trouble["/b.gpkg"]
    assert downloads(tmp_path).fetch(store.items()).files == 2, "it is fetched again at the next run"
    assert set(files_in(tmp_path)) == {"a.gpkg", "b.gpkg"}


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 520, 599])
def test_a_store_that_fails_for_a_moment_is_asked_again(store, tmp_path, status):
    store.files = {"/big": BIG}
    store.trouble["/big"] = [refuse(status), store.cut_at(300_000), refuse(status), store.send]
    assert downloads(tmp_path).fetch(store.items()) == Transferred(1, (), len(BIG))
    assert "Range" in store.log[-1][1], "what came is kept"


def without_ranges(status):
    def act(store):
        def answered(handler, content):
            asks = "Range" in handler.headers
            (refuse(status) if asks else store.send)(handler, content)

        return answered

    return act


def whole_at_once(store):
    return instead(BIG)


def wrong_range(store):
    def act(handler, content):
        if "Range" not in handler.headers:
            return store.send(handler, content)
        return answer(handler, 206, content[:100], Content_Range=f"bytes 0-99/{len(content)}")

    return act


def range_without_a_word(store):
    def act(handler, content):
        return store.send(handler, content) if "Range" not in handler.headers else answer(handler, 206, content[-100:])

    return act


def short_ranges(store):
    """Never more than 150,000 bytes at once, as some caches do."""

    def act(handler, content):
        start = int((handler.headers.get("Range") or "bytes=0-")[6:-1])
        end = min(len(content), start + 150_000)
        return answer(handler, 206, content[start:end], Content_Range=f"bytes {start}-{end - 1}/{len(content)}")

    return act


STORES = {
    **{f"{status} for a range": without_ranges(status) for status in (400, 405, 406, 412, 416, 501)},
    "200 for a range": whole_at_once,
    "another range than was asked for": wrong_range,
    "a range without its place": range_without_a_word,
    "ranges that end before the file does": short_ranges,
}


@pytest.mark.parametrize("across_runs", [False, True])
@pytest.mark.parametrize("kind", STORES)
def test_a_store_that_refuses_ranges_is_asked_for_the_whole(store, tmp_path, kind, across_runs):
    store.files = {"/big": BIG}
    later = STORES[kind](store)
    store.trouble["/big"] = [store.cut_at(300_000), later]
    if across_runs:
        store.trouble["/big"] = [store.cut_at(300_000), *[refuse(404)] * LOOKS, later]
        assert downloads(tmp_path).fetch(store.items()).files == 0
    assert downloads(tmp_path).fetch(store.items()) == Transferred(1, (), len(BIG))
    assert files_in(tmp_path) == {"big": BIG}


def test_a_tag_that_is_no_checksum_costs_one_more_look(store, tmp_path):
    store.files = {"/a": BIG}
    store.trouble["/a"] = [instead(BIG, ETag='"' + "0" * 32 + '"')]
    assert downloads(tmp_path).fetch(store.items()).files == 1
    assert len(store.log) == 2


def test_a_tag_that_is_a_checksum_finds_the_file_that_was_spoilt_on_its_way(store, tmp_path):
    tag = '"' + hashlib.md5(BIG).hexdigest() + '"'
    store.files = {"/a": BIG}
    store.trouble["/a"] = [instead(BIG[:-1] + b"x", ETag=tag), instead(BIG, ETag=tag)]
    assert downloads(tmp_path).fetch(store.items()).files == 1
    assert files_in(tmp_path) == {"a": BIG}


CHECKSUMS = {
    "x-amz-checksum-sha256": base64.b64encode(hashlib.sha256(BIG).digest()).decode(),
    "x-amz-checksum-sha1": base64.b64encode(hashlib.sha1(BIG).digest()).decode(),
    "x-amz-checksum-crc32": base64.b64encode(zlib.crc32(BIG).to_bytes(4, "big")).decode(),
    "Digest": "SHA-256=" + base64.b64encode(hashlib.sha256(BIG).digest()).decode(),
    "Content-MD5": base64.b64encode(hashlib.md5(BIG).digest()).decode(),
    "x-goog-hash": "crc32c=AAAAAA==,md5=" + base64.b64encode(hashlib.md5(BIG).digest()).decode(),
    "x-amz-checksum-crc32 ": "AAAAAA==-3",  # of the parts of a file, not of the file
    "x-amz-checksum-sha256 ": "what is this",
}


@pytest.mark.parametrize("name", CHECKSUMS)
def test_a_checksum_that_agrees_or_tells_nothing_is_fine(store, tmp_path, name):
    store.files = {"/a": BIG}
    store.trouble["/a"] = [instead(BIG, **{name.strip(): CHECKSUMS[name]})]
    assert downloads(tmp_path).fetch(store.items()).files == 1
    assert len(store.log) == 1


@pytest.mark.parametrize("status, looks", [(404, LOOKS), (410, LOOKS)])
def test_what_the_store_does_not_have_is_looked_for_several_times_and_is_no_file_that_may_come(
    store, tmp_path, status, looks
):
    store.trouble["/a"] = [refuse(status)]
    asked = []
    item = Item(store.url + "/a", "a.tif", relist=lambda: asked.append(1) and None)
    got = downloads(tmp_path).fetch([item])
    assert (got.files, len(got.skipped), got.missing) == (0, 1, ())
    assert (len(store.log), len(asked)) == (looks, 1)


def test_an_error_page_that_stands_under_a_name_is_replaced(store, tmp_path):
    store.files = {"/a.gpkg": SQLITE}
    (tmp_path / "a.gpkg").write_bytes(PAGE)
    assert downloads(tmp_path).fetch(store.items()) == Transferred(1, (), len(SQLITE))
    assert files_in(tmp_path) == {"a.gpkg": SQLITE}


def test_what_is_left_of_unfinished_files_is_swept_and_nothing_else(tmp_path):
    (tmp_path / "0").mkdir()
    (tmp_path / ".unzip-abc").mkdir()
    for name in ("a", "a.part", "0/b.part", "0/b.part.tag", "0/party", ".unzip-abc/x"):
        (tmp_path / name).write_bytes(b"x")
    sweep(tmp_path)
    assert set(files_in(tmp_path)) == {"a", "0/party"}
    assert not (tmp_path / ".unzip-abc").exists()


REPEATED = b"""<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The signature does not match.</Message>
<AWSAccessKeyId>AKIAhush</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256
20260101T000000Z hush</StringToSign><SignatureProvided>hush</SignatureProvided>
<CanonicalRequest>GET
/a X-Amz-Signature=hush&amp;X-Amz-Security-Token=hush</CanonicalRequest><Token-0>hush</Token-0></Error>"""


@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_what_a_store_repeats_of_a_presigned_address_is_told_nowhere(store, tmp_path, status):
    store.trouble["/a"] = [refuse(status, REPEATED)]
    lines = []
    item = Item(store.url + "/a?X-Amz-Signature=hush", "a.tif")
    (skipped,) = Downloads(account(log=lines.append), tmp_path).fetch([item]).skipped
    assert "SignatureDoesNotMatch" in skipped.reason and "does not match" in skipped.reason
    assert not any("hush" in line for line in [*lines, skipped.reason])
    with pytest.raises(errors.RequestError) as caught:
        fetch_whole(account(), item.url, tmp_path / "a.tif")
    assert "hush" not in str(caught.value) + caught.value.detail


TROUBLES = [
    lambda store: refuse(404),
    lambda store: refuse(500),
    lambda store: refuse(503),
    lambda store: store.cut_at(10),
    lambda store: lambda handler, content: store.send(handler, content, length=10**6, cut=10),
]


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_file_that_is_not_to_be_had_is_skipped(store, tmp_path, trouble):
    store.files = {"/a": b"a" * 100, "/b": b"b"}
    store.trouble["/a"] = [trouble(store)]
    got = downloads(tmp_path).fetch(store.items())
    assert (got.files, [each.name for each in got.skipped]) == (1, ["a"])
    assert not (tmp_path / "a").exists()


def test_a_file_of_another_length_than_was_listed_is_skipped(store, tmp_path):
    store.files = {"/a": b"abc"}
    got = downloads(tmp_path).fetch(store.items(size=5))
    assert "3 bytes where 5 are due" in got.skipped[0].reason
    assert files_in(tmp_path) == {}


HOSTILE = [
    "../evil",
    "/evil",
    "a/../../evil",
    "nul",
    ("a", "../evil"),
    ("a", "b/c"),
    "x.part",
    "x.part.tag",
    ("a\\b",),
    "C:evil",
]


def test_hostile_names_are_skipped_and_named(store, tmp_path):
    store.files = {"/good": b"good"}
    items = [Item(store.url + "/good", name) for name in HOSTILE] + store.items()
    got = downloads(tmp_path / "out").fetch(items)
    assert got.files == 1
    assert len(got.skipped) == len(HOSTILE)
    assert files_in(tmp_path) == {"out/good": b"good"}


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:,x", "//host/x", "nonsense"])
def test_addresses_that_cannot_be_asked_are_skipped(store, tmp_path, url):
    http = Http(store.url + "/api", wait=QUICK)
    got = Downloads(http, tmp_path).fetch([Item(url, "a")])
    assert (got.files, len(got.skipped)) == (0, 1)
    assert files_in(tmp_path) == {}


def test_collisions_are_skipped_and_repetitions_are_not_counted(store, tmp_path):
    store.files = {"/a": b"a"}
    names = ["a", "a", "A", "a/b"]
    got = downloads(tmp_path).fetch([Item(store.url + "/a", name) for name in names])
    assert got.files == 1
    assert [each.name for each in got.skipped] == ["A", "a/b"]


def test_a_network_that_is_down_ends_the_round(tmp_path):
    items = [Item(f"http://127.0.0.1:1/{i}", str(i)) for i in range(100)]
    with pytest.raises(errors.NetworkError, match="refused"):
        downloads(tmp_path).fetch(items)


def test_cancelling_takes_no_time_and_keeps_what_is_there(store, tmp_path):
    store.files = {f"/{i}": b"x" for i in range(8)}
    for i in range(4, 8):
        store.trouble[f"/{i}"] = [lambda handler, content: time.sleep(2)]
    end = time.monotonic() + 0.4
    with pytest.raises(errors.Cancelled):
        downloads(tmp_path, cancelled=lambda: time.monotonic() > end).fetch(store.items())
    assert time.monotonic() - end < 0.12
    assert {"0", "1", "2", "3"} <= set(files_in(tmp_path))


def test_an_error_of_the_listing_goes_up(store, tmp_path):
    def listing():
        yield from store.items()
        raise errors.AuthError("no longer signed in")

    store.files = {"/a": b"a"}
    with pytest.raises(errors.AuthError):
        downloads(tmp_path).fetch(listing())


def test_a_full_disk_ends_the_round_with_its_sentence(store, tmp_path, monkeypatch):
    store.files = {"/a": b"a" * 1000}
    monkeypatch.setattr(disk, "RESERVE", 10**18)
    with pytest.raises(errors.InputError, match="Make room"):
        downloads(tmp_path).fetch(store.items())


def test_a_file_larger_than_the_room_is_not_begun(store, tmp_path):
    store.files = {"/a": b"a"}
    store.trouble["/a"] = [lambda handler, content: store.send(handler, content, length=10**17)]
    with pytest.raises(errors.InputError, match="GB are needed"):
        downloads(tmp_path).fetch(store.items())


def test_a_folder_that_is_a_file_is_told(store, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.InputError, match="cannot be used"):
        downloads(tmp_path / "file").fetch([])


def test_progress_and_log_are_told_by_the_thread_that_asked(store, tmp_path):
    store.files = {f"/{i}": b"x" for i in range(10)}
    threads = set()
    http = account(log=lambda line: threads.add(threading.current_thread()))
    Downloads(http, tmp_path, progress=lambda *_: threads.add(threading.current_thread())).fetch(store.items())
    assert threads == {threading.current_thread()}


def test_one_file_alone_is_fetched_the_same_way(store, tmp_path):
    store.files = {"/big": BIG}
    store.trouble["/big"] = [store.cut_at(300_000), store.send]
    seen = []
    size = fetch_whole(account(), store.url + "/big", tmp_path / "big", progress=lambda *each: seen.append(each))
    assert size == len(BIG)
    assert seen[-1] == (len(BIG), len(BIG))
    assert "Range" in store.log[-1][1]


@pytest.mark.slow
def test_twenty_thousand_files_need_no_memory(tmp_path):
    with serving() as server:
        server.reply((200, {}, b"x" * 100))
        server.asked = Forgetful()
        items = (Item(f"{server.url}/{i}", f"{i % 200}/{i}") for i in range(20_000))
        http = Http(server.url, wait=QUICK)
        Downloads(http, tmp_path, workers=8).fetch(Item(f"{server.url}/w{i}", f"w/{i}") for i in range(500))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert Downloads(http, tmp_path, workers=8).fetch(items).files == 20_000
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 25_000  # kB


class Forgetful(list):
    def append(self, item):
        pass


def test_skipped_is_a_plain_record():
    assert Skipped("a", "why") == Skipped("a", "why")
