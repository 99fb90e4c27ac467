"""Retries, lost replies, time-outs and cancelling."""

import socket
import threading
import time
from email.utils import formatdate

import pytest
from georelay.providers import errors
from georelay.providers.answers import retry_after
from georelay.providers.http import FormPart, Http, Wait
from loopback import as_json


class Time:
    """A sleep that takes no time and is remembered."""

    def __init__(self, scale=1.0, jitter=1.0):
        self.slept = 0.0
        self.pauses = []
        self.wait = Wait(sleep=self._sleep, scale=scale, jitter=lambda: jitter)

    def _sleep(self, seconds):
        self.slept += seconds


def http_to(url, wait, **more):
    return Http(url, wait=wait, service="Epoch SCO2", **more)


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def drop(handler):
    """Hang up after the request was read."""
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def cut(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    handler.wfile.write(b'{"half": ')
    handler.close_connection = True


def hang(handler):
    time.sleep(3)
    handler.close_connection = True


@pytest.mark.parametrize("failure", [as_json({}, 502), as_json({}, 503), as_json({}, 504), drop, cut])
def test_a_get_is_tried_again_until_it_succeeds(server, failure):
    clock = Time()
    server.reply(failure, failure, as_json({"ok": 1}))
    assert http_to(server.url, clock.wait).get_json("/plots") == {"ok": 1}
    assert clock.slept == pytest.approx(1 + 2)


@pytest.mark.parametrize("failure", [as_json({}, 500), as_json({}, 501), as_json({}, 404), as_json({}, 400)])
def test_other_failures_of_a_get_are_told_at_once(server, failure):
    server.reply(failure)
    with pytest.raises(errors.StatusError):
        http_to(server.url, Time().wait).get_json("/plots")
    assert len(server.asked) == 1


def test_a_get_is_tried_five_times_with_growing_pauses(server):
    clock = Time(scale=0.5)
    server.reply(as_json({}, 503))
    with pytest.raises(errors.ServiceError):
        http_to(server.url, clock.wait).get_json("/plots")
    assert len(server.asked) == 5
    assert clock.slept == pytest.approx((1 + 2 + 4 + 8) * 0.5)


def test_chance_takes_up_to_half_of_a_pause(server):
    clock = Time(jitter=0.0)
    server.reply(as_json({}, 503), as_json({}))
    http_to(server.url, clock.wait).get_json("/plots")
    assert clock.slept == pytest.approx(0.5)


def test_retry_after_is_obeyed_and_scaled(server):
    clock = Time(scale=0.1)
    server.reply(as_json({}, 429, Retry_After="40"), as_json({}))
    http_to(server.url, clock.wait).get_json("/plots")
    assert clock.slept == pytest.approx(4.0)


def test_a_429_without_retry_after_waits_a_minute_then_doubles_to_a_quarter_of_an_hour(server):
    clock = Time()
    server.reply(as_json({}, 429))
    with pytest.raises(errors.RateLimitError):
        http_to(server.url, clock.wait).get_json("/plots")
    assert clock.slept == pytest.approx(60 + 120 + 240 + 480)


def test_a_service_that_wants_hours_is_not_waited_for(server):
    server.reply(as_json({}, 429, Retry_After="7200"))
    with pytest.raises(errors.RateLimitError) as caught:
        http_to(server.url, Time().wait).get_json("/plots")
    assert caught.value.retry_after == 7200


def test_retry_after_is_a_number_or_a_date():
    assert retry_after({"Retry-After": "2.5"}) == 2.5
    assert retry_after({"Retry-After": formatdate(1000, usegmt=True)}, now=lambda: 970) == 30
    assert retry_after({"Retry-After": formatdate(900, usegmt=True)}, now=lambda: 970) == 0
    assert retry_after({"Retry-After": "soon"}) is None
    assert retry_after({}) is None


@pytest.mark.parametrize("failure", [drop, cut])
def test_a_lost_reply_to_a_post_may_have_arrived_and_is_not_sent_again(server, failure):
    server.reply(failure)
    with pytest.raises(errors.NetworkError) as caught:
        http_to(server.url, Time().wait).send_json("POST", "/batch_process", {})
    assert caught.value.sent is True
    assert len(server.asked) == 1


def test_a_refusal_counts_even_where_its_body_breaks_off(server):
    def refuse(handler):
        handler.send_response(422)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(b"not these plots")
        handler.close_connection = True

    server.reply(refuse)
    with pytest.raises(errors.RejectedError, match="not these plots"):
        http_to(server.url, Time().wait).send_json("POST", "/batch_process", {})


UNREACHED = [
    (lambda: f"http://127.0.0.1:{closed_port()}", "refused the connection: nothing answers at 127.0.0.1"),
    (lambda: "http://no-such-host.invalid", "The name no-such-host.invalid of Epoch SCO2 cannot be found"),
]


@pytest.mark.parametrize("url, says", UNREACHED)
def test_what_never_reached_the_service_was_not_sent(url, says):
    with pytest.raises(errors.NetworkError, match=says) as caught:
        http_to(url(), Time().wait).send_json("POST", "/plots", {})
    assert caught.value.sent is False
    assert "Nothing was sent." in str(caught.value)


def test_encryption_where_there_is_none_was_not_sent(server):
    with pytest.raises(errors.NetworkError, match="No secure connection") as caught:
        http_to(server.url.replace("http:", "https:"), Time().wait).send_json("POST", "/plots", {})
    assert caught.value.sent is False


def test_our_own_time_out_says_how_long_it_waited(server):
    server.reply(hang)
    with pytest.raises(errors.NetworkError, match="did not answer within 0.2 seconds") as caught:
        http_to(server.url, Time().wait).send_json("POST", "/plots", {}, timeout=0.2)
    assert caught.value.sent is True


def cancelling_after(seconds):
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


def stopped_within(call, after=0.15):
    started = time.monotonic()
    with pytest.raises(errors.Cancelled) as caught:
        call()
    assert time.monotonic() - started < after + 0.15
    return caught.value


def test_waiting_for_an_answer_can_be_cancelled_at_once(server):
    server.reply(hang)
    http = http_to(server.url, Wait(), cancelled=cancelling_after(0.15))
    assert stopped_within(lambda: http.get_json("/plots")).sent is False


def test_a_cancelled_post_says_that_it_may_have_arrived(server):
    server.reply(hang)
    http = http_to(server.url, Wait(), cancelled=cancelling_after(0.15))
    stopped = stopped_within(lambda: http.send_json("POST", "/plots", {}))
    assert stopped.sent is True
    assert "may have arrived" in str(stopped)


def test_a_post_cancelled_before_it_began_was_not_sent(server):
    with pytest.raises(errors.Cancelled) as caught:
        http_to(server.url, Wait(), cancelled=lambda: True).send_json("POST", "/plots", {})
    assert caught.value.sent is False
    assert server.asked == []


def test_waiting_for_the_next_try_can_be_cancelled_at_once(server):
    server.reply(as_json({}, 429, Retry_After="60"))
    http = http_to(server.url, Wait(), cancelled=cancelling_after(0.15))
    stopped_within(lambda: http.get_json("/plots"))


def test_waiting_for_the_next_piece_can_be_cancelled_at_once(server):
    def trickle(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(3)

    server.reply(trickle)

    def read():
        with http_to(server.url, Wait(), cancelled=cancelling_after(0.15)).stream("/plots") as answer:
            list(answer.pieces())

    stopped_within(read)


def test_an_upload_can_be_cancelled_at_once(server, tmp_path):
    with (tmp_path / "big.bin").open("wb") as file:
        file.truncate(500 * 2**20)
    stuck = socket.socket()
    stuck.bind(("127.0.0.1", 0))
    stuck.listen(1)  # takes the connection and never reads
    http = http_to(f"http://127.0.0.1:{stuck.getsockname()[1]}", Wait(), cancelled=cancelling_after(0.15))
    stopped_within(lambda: http.send_multipart("/plots", [FormPart("file", path=tmp_path / "big.bin")]))
    stuck.close()


def test_an_upload_tells_its_progress_in_the_thread_that_asked(server, tmp_path):
    (tmp_path / "a.bin").write_bytes(bytes(3 * 2**20))
    seen = []
    http_to(server.url, Wait()).send_multipart(
        "/plots",
        [FormPart("file", path=tmp_path / "a.bin")],
        progress=lambda done, total: seen.append((done, total, threading.current_thread())),
    )
    done, total, _ = seen[-1]
    assert done == total == len(server.asked[0].body)
    assert {each[2] for each in seen} == {threading.current_thread()}


def test_an_upload_has_a_known_length_and_arrives_whole(server, tmp_path):
    (tmp_path / "a.bin").write_bytes(bytes(range(256)) * 10_000)
    server.reply(as_json({"id": 1}))
    parts = [FormPart("request_data", '{"a": 1}'), FormPart("file", path=tmp_path / "a.bin", filename="plots.geojson")]
    assert http_to(server.url, Wait()).send_multipart("/stage_plots", parts) == {"id": 1}
    asked = server.asked[0]
    assert int(asked.headers["Content-Length"]) == len(asked.body)
    assert "Transfer-Encoding" not in asked.headers
    assert (tmp_path / "a.bin").read_bytes() in asked.body


def test_a_stream_is_read_in_pieces_and_its_cut_is_seen(server):
    server.reply((200, {}, b"x" * 2_500_000))
    with http_to(server.url, Wait()).stream("/fetch") as answer:
        sizes = [len(piece) for piece in answer.pieces()]
    assert sum(sizes) == 2_500_000
    assert max(sizes) <= 2**20
    server.reply(cut)
    with pytest.raises(errors.NetworkError, match="broke off after 9 of 100 bytes"):
        with http_to(server.url, Wait()).stream("/fetch") as answer:
            list(answer.pieces())


def test_a_cut_chunked_stream_is_seen(server):
    def chunked(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"5\r\nabcde\r\n")
        handler.close_connection = True

    server.reply(chunked)
    with pytest.raises(errors.NetworkError, match="broke before"):
        with http_to(server.url, Wait()).stream("/fetch") as answer:
            list(answer.pieces())


def test_a_refused_stream_is_its_error(server):
    server.reply(as_json({"detail": "unknown"}, 404))
    with pytest.raises(errors.NotFoundError, match="unknown"):
        with http_to(server.url, Wait()).stream("/fetch"):
            pass


def test_a_stream_that_is_not_read_leaves_no_thread_behind(server):
    server.reply((200, {}, b"x" * 30_000_000))
    before = set(threading.enumerate())
    with http_to(server.url, Wait()).stream("/fetch") as answer:
        next(answer.pieces())
    deadline = time.monotonic() + 3
    while any(thread.name == "georelay-stream" for thread in set(threading.enumerate()) - before):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_download_lands_under_its_name_only_when_it_is_whole(server, tmp_path):
    server.reply(cut, (200, {}, b"whole"))
    target = tmp_path / "result.bin"
    assert http_to(server.url, Time().wait).download("/file", target) == target
    assert target.read_bytes() == b"whole"
    assert [each.name for each in tmp_path.iterdir()] == ["result.bin"]


def test_a_download_that_fails_leaves_the_old_file_as_it_was(server, tmp_path):
    target = tmp_path / "result.zip"
    target.write_bytes(b"old")
    server.reply(as_json({}, 404))
    with pytest.raises(errors.NotFoundError):
        http_to(server.url, Time().wait).download("/file", target)
    assert target.read_bytes() == b"old"


def test_an_answer_that_never_ends_is_given_up(server, monkeypatch):
    from georelay.providers import wire

    monkeypatch.setattr(wire, "LONGEST_ANSWER", 1_000_000)
    server.reply((200, {}, b"x" * 5_000_000))
    with pytest.raises(errors.AnswerError, match="more than 1 MB"):
        http_to(server.url, Wait()).get_json("/plots")


def test_a_gzipped_answer_is_decoded_and_its_length_checked_on_the_wire(server):
    import gzip

    packed = gzip.compress(b'{"ok": 1}' + b" " * 10_000)
    server.reply((200, {"Content-Encoding": "gzip"}, packed))
    assert http_to(server.url, Wait()).get_json("/plots") == {"ok": 1}


def test_a_slow_uplink_is_not_cut_by_the_time_out_for_connecting():
    body = b"x" * 20_000_000  # more than the buffers of a socket take
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        peer, _ = listener.accept()
        with peer:
            time.sleep(0.6)  # longer than the time-out for connecting
            left = len(body)
            peer.settimeout(5)
            while left > 0:
                left -= len(peer.recv(1 << 20))
            peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    threading.Thread(target=serve, daemon=True).start()
    http = http_to(f"http://127.0.0.1:{listener.getsockname()[1]}", Wait())
    assert http.request("POST", "/plots", data=body, timeout=(0.2, 5)).status == 200
    listener.close()
