"""A main job in a process of its own that is killed at one request: ``JOB URL HOME MOMENT NUMBER``."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

HERE = Path(__file__).resolve().parent
MOMENTS = ("before it is sent", "before its reply", "after its reply")
LATER = 0.4  # seconds in which the request arrives; its reply takes longer


def load() -> None:
    """``georelay``, as the tests have it."""
    spec = importlib.util.spec_from_file_location("conftest_of_all", HERE.parent / "conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path += [str(HERE), str(HERE.parent / "providers")]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(moment: str, number: int) -> None:
    """Request ``number`` (from 1) is the last thing that this process does."""
    from georelay.providers import http

    real, lock, count = http.send, threading.Lock(), [0]

    def send(*args: Any) -> Any:
        with lock:
            count[0] += 1
            is_last = count[0] == number
        if is_last and moment == MOMENTS[0]:
            die()
        if is_last and moment == MOMENTS[1]:
            threading.Thread(target=lambda: (time.sleep(LATER), die())).start()
        landed = real(*args)
        if is_last:
            die()
        return landed

    http.send = send


if __name__ == "__main__":
    load()
    name, url, home, moment, number = sys.argv[1:]
    from main_jobs import MAIN_JOBS, Desk

    die_at(moment, int(number))
    MAIN_JOBS[name].run(Desk(SimpleNamespace(url=url), Path(home)))
