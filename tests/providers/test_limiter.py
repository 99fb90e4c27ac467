import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from georelay.providers.errors import Cancelled, SetupError
from georelay.providers.http import Http
from georelay.providers.limiter import RateLimiter
from georelay.providers.waiting import Wait

ROOT = Path(__file__).resolve().parents[2]


class Time:
    def __init__(self):
        self.now = 1_700_000_000.0
        self.wait = Wait(sleep=self.sleep, scale=0.0001)

    def sleep(self, seconds):
        self.now += seconds

    def limiter(self, folder, account="a", **limits):
        return RateLimiter(folder, account, now=lambda: self.now, wait=self.wait, **limits)


def test_no_more_than_the_limit_in_any_minute(tmp_path):
    clock = Time()
    limiter = clock.limiter(tmp_path, per_minute=5)
    taken = []
    for _ in range(23):
        limiter.take()
        taken.append(clock.now)
        clock.now += 0.7
    assert all(taken[i + 5] - taken[i] >= 60 for i in range(len(taken) - 5))
    assert taken[-1] - taken[0] < 5 * 61, "it waits no longer than it must"


def test_minute_and_hour_hold_together(tmp_path):
    clock = Time()
    limiter = clock.limiter(tmp_path, per_minute=5, per_hour=12)
    taken = []
    for _ in range(30):
        limiter.take()
        taken.append(clock.now)
    assert all(taken[i + 5] - taken[i] >= 60 for i in range(len(taken) - 5))
    assert all(taken[i + 12] - taken[i] >= 3600 for i in range(len(taken) - 12))


def test_waits_are_not_scaled(tmp_path):
    clock = Time()
    limiter = clock.limiter(tmp_path, per_minute=1)
    limiter.take()
    before = clock.now
    limiter.take()
    assert clock.now - before == pytest.approx(60, abs=0.2)


def test_accounts_do_not_share_and_limiters_of_one_account_do(tmp_path):
    clock = Time()
    clock.limiter(tmp_path, "a", per_minute=1).take()
    before = clock.now
    clock.limiter(tmp_path, "b", per_minute=1).take()
    assert clock.now == before
    clock.limiter(tmp_path, "a", per_minute=1).take()
    assert clock.now > before + 59


def test_waiting_can_be_cancelled_and_takes_no_turn(tmp_path):
    limiter = RateLimiter(tmp_path, "a", per_minute=1)
    limiter.take()
    end = time.monotonic() + 0.15
    with pytest.raises(Cancelled):
        limiter.take(lambda: time.monotonic() > end)
    assert time.monotonic() - end < 0.12


def test_a_long_wait_is_told_once(tmp_path):
    clock, told = Time(), []
    limiter = clock.limiter(tmp_path, per_minute=1)
    limiter.take(told=told.append)
    limiter.take(told=told.append)
    assert len(told) == 1 and "60 s" in told[0]


def test_a_clock_that_is_set_back_blocks_nobody(tmp_path):
    clock = Time()
    limiter = clock.limiter(tmp_path, per_minute=2)
    limiter.take()
    clock.now -= 86_400
    before = clock.now
    limiter.take()
    limiter.take()
    assert clock.now == before


def test_without_limits_nothing_is_written(tmp_path):
    RateLimiter(tmp_path / "new", "a").take()
    assert not (tmp_path / "new").exists()


def test_threads_share_the_limit(tmp_path):
    taken = []

    def work():
        limiter = RateLimiter(tmp_path, "a", per_minute=20)
        with pytest.raises(Cancelled):
            while True:
                limiter.take(cancelled=lambda: time.monotonic() > end)
                taken.append(1)

    end = time.monotonic() + 1.0
    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(taken) == 20


PROCESS = """
import importlib.util, sys, time
root, folder = sys.argv[1:]
spec = importlib.util.spec_from_file_location("georelay", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["georelay"] = importlib.util.module_from_spec(spec)
from pathlib import Path
from georelay.providers.limiter import RateLimiter
limiter, end, count = RateLimiter(Path(folder), "a", per_minute=30), time.monotonic() + 1, 0
try:
    while True:
        limiter.take(lambda: time.monotonic() > end)
        count += 1
except Exception as error:
    print(count, type(error).__name__)
"""


def test_processes_share_the_limit(tmp_path):
    running = [
        subprocess.Popen([sys.executable, "-c", PROCESS, str(ROOT), str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [each.communicate(timeout=30)[0].split() for each in running]
    assert [word for _, word in said] == ["Cancelled"] * 3
    assert sum(int(count) for count, _ in said) == 30


def test_a_folder_that_cannot_be_written_is_a_setup_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SetupError, match="Nothing was sent"):
        RateLimiter(tmp_path / "file", "a", per_minute=1).take()


def test_only_requests_to_the_own_address_count(server, other, tmp_path):
    limiter = RateLimiter(tmp_path, "a", per_minute=2)
    end = time.monotonic() + 0.3
    http = Http(server.url, limiter=limiter, cancelled=lambda: time.monotonic() > end)
    http.request("GET", other.url + "/file")
    http.request("GET", "/one")
    http.request("GET", "/two")
    with pytest.raises(Cancelled):
        http.request("GET", "/three")
    assert len(server.asked) == 2
