"""The log of a job: what was asked of the service and what it answered, without a secret, kept beside the job."""

from __future__ import annotations

from dataclasses import replace

import pytest
from georelay.providers import exchanges
from georelay.providers.exchanges import Exchange, Exchanges, exchanges_of, shown_answer
from georelay.providers.http import Http
from georelay.providers.signing import Signer
from loopback import as_json, serving

ASKED = Exchange("2026-11-28T10:00:00.000+00:00", "POST", "/batch_process", "200", 0.25, '{"id": 1}')


def test_what_was_asked_before_the_job_was_known_is_written_with_what_follows(tmp_path):
    log = Exchanges()
    log.take(ASKED)
    assert exchanges_of(tmp_path) == []
    log.belong_to(tmp_path)
    log.take(replace(ASKED, method="GET"))
    assert exchanges_of(tmp_path) == [ASKED, replace(ASKED, method="GET")]


def test_another_run_goes_on_with_the_same_log(tmp_path):
    for status in ("200", "no answer", "stopped"):
        log = Exchanges()
        log.belong_to(tmp_path)
        log.take(replace(ASKED, status=status))
    assert [each.status for each in exchanges_of(tmp_path)] == ["200", "no answer", "stopped"]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{cut",
        "[]",
        "null",
        "1",
        '{"time": "t"}',
        '{"seconds": "no number"}',
        '{"seconds": null}',
        '{"seconds": []}',
    ],
)
def test_a_damaged_line_is_left_out_and_the_others_are_read(tmp_path, line):
    log = Exchanges()
    log.belong_to(tmp_path)
    log.take(ASKED)
    with open(tmp_path / exchanges.FILE, "a", encoding="utf-8") as handle:
        handle.write(f"{line}\n")
    log.take(ASKED)
    assert exchanges_of(tmp_path) == [ASKED, ASKED]


def test_a_folder_that_is_gone_stops_no_run(tmp_path):
    log = Exchanges()
    log.belong_to(tmp_path / "gone")
    log.take(ASKED)
    assert exchanges_of(tmp_path / "gone") == []


def test_a_log_that_grows_for_days_keeps_its_beginning_and_its_end(tmp_path):
    log = Exchanges()
    log.belong_to(tmp_path)
    for at in range(3000):
        log.take(replace(ASKED, path=f"/{at}", answer="x" * 1000))
    paths = [each.path for each in exchanges_of(tmp_path)]
    assert (tmp_path / exchanges.FILE).stat().st_size < exchanges.LARGEST * 1.1
    assert paths[: exchanges.FIRST] == [f"/{at}" for at in range(exchanges.FIRST)] and paths[-1] == "/2999"


def test_forgetting_takes_it_away(tmp_path):
    log = Exchanges()
    log.belong_to(tmp_path)
    log.take(ASKED)
    exchanges.forget_log(tmp_path)
    exchanges.forget_log(tmp_path)
    assert list(tmp_path.iterdir()) == []


SECRET = "s3cr3t-of-the-account-77"


@pytest.mark.parametrize(
    "body, kind, told",
    [
        ('{"id": 1}', "application/json", '{"id": 1}'),
        (f'{{"token": "{SECRET}"}}', "application/json", '{"token": "***"}'),
        (f'{{"said": "you are {SECRET}"}}', "application/json; charset=utf-8", '{"said": "you are ***"}'),
        ('{"url": "https://s/x?X-Amz-Signature=abcdef0123456789"}', "application/json", "X-Amz-Signature=abc"),
        ("PK\x03\x04", "application/zip", "application/zip, 0.0 kB"),
        ("", "", ""),
        ("y" * 9000, "text/plain", "y" * exchanges.ANSWER),
    ],
)
def test_an_answer_is_kept_as_far_as_it_is_text_and_no_secret(body, kind, told):
    found = shown_answer(body.encode(), {"Content-Type": kind}, body, [SECRET])
    if "Amz" in told:
        assert told not in found and "https://s/x" in found
    else:
        assert found == told


class Key(Signer):
    """A key that stands in a header."""

    def apply(self, headers):
        headers["X-API-Key"] = SECRET

    def renew(self):
        return False

    def secrets(self):
        return (SECRET,)


def test_each_request_is_heard_with_its_status_its_seconds_and_its_answer():
    heard = []
    with serving() as server:
        server.reply(as_json({"said": SECRET}), as_json({"detail": "no units left"}, 400))
        http = Http(server.url, signer=Key())
        http.heard = heard.append
        http.get_json("/fine", params={"token": SECRET})
        with pytest.raises(Exception, match="no units left"):
            http.send_json("POST", "/refused", {"a": 1})
    assert [(each.method, each.path, each.status) for each in heard] == [
        ("GET", "/fine", "200"),
        ("POST", "/refused", "400"),
    ]
    assert heard[1].answer == '{"detail": "no units left"}'
    assert all(each.seconds >= 0 for each in heard)
    assert SECRET not in str(heard) and heard[0].time.endswith("+00:00")
