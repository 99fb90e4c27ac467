"""Tries mutants, one after the other: reads a line of JSON for each, answers with a line of JSON.

What the tests need beside the plugin (numpy, shapely, QGIS) is loaded once; each
mutant then gets a process that starts from there, and loads the plugin anew.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from copies import Swap
from quick import settle

_LOADED = ("numpy", "shapely", "shapely.wkt", "shapely.ops", "shapely.strtree", "requests", "hypothesis.strategies",
           "sqlite3", "http.server", "unittest.mock")  # fmt: skip
_QGIS = ("osgeo.ogr", "osgeo.gdal", "qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtNetwork")
_MEMORY = 6 << 30
KILLED, SURVIVED, TIMED_OUT = "killed", "survived", "timed out"


class Only:
    """Runs these tests, in this order, and no other of their files."""

    def __init__(self, tests: list[str]) -> None:
        self._order = {test: at for at, test in enumerate(tests)}
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((each for each in items if each.nodeid in self._order), key=self._place)

    def _place(self, item: pytest.Item) -> int:
        return self._order[item.nodeid]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


def run_tests(tests: list[str]) -> tuple[int, str]:
    """pytest's exit code, and the test that failed."""
    files = list(dict.fromkeys(test.split("::")[0] for test in tests))
    only = Only(tests)
    code = pytest.main(["-x", "--tb=line", "-p", "no:xdist", *files], plugins=[only])
    return int(code), only.failed


def _child(tests: list[str], seconds: float, answer: int, noise: int) -> None:
    """The tests in this process, which ends with them."""
    os.setsid()
    os.dup2(noise, 1)
    os.dup2(noise, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds) + 5))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    code, failed = 1, ""
    try:
        code, failed = run_tests(tests)
    finally:
        os.write(answer, json.dumps([code, failed]).encode("utf-8"))
        os._exit(code)


def trial(tests: list[str], seconds: float) -> dict[str, Any]:
    """The verdict of the tests on the checkout as it is now; ``seconds`` of CPU are allowed, more on the clock."""
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as noise:
        child = os.fork()
        if not child:
            _child(tests, seconds, writing, noise.fileno())
        os.close(writing)
        status = _wait(child, time.monotonic() + 6 * seconds + 60)
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)  # what the tests started
        answer = b"" if status is None else os.read(reading, 100_000)
        os.close(reading)
        noise.seek(0)
        words = noise.read()[-3000:].decode("utf-8", "replace")
    return _verdict(answer, status, words)


def _wait(child: int, until: float) -> int | None:
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        time.sleep(0.02)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _verdict(answer: bytes, status: int | None, words: str) -> dict[str, Any]:
    if status is None or (os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)):
        return {"verdict": TIMED_OUT, "by": ""}
    code, failed = json.loads(answer) if answer else (1, "a crash")
    if code in (4, 5):  # a file or test that is not there
        raise SystemExit(f"The tests could not be run: {words}")
    return {"verdict": KILLED if code else SURVIVED, "by": failed or ("loading" if code else ""), "words": words}


def _serve(copy: Path, with_qgis: bool) -> None:
    os.chdir(copy)
    sys.dont_write_bytecode = True
    settle()
    for name in _LOADED + (_QGIS if with_qgis else ()):
        with suppress(ImportError):
            importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        with Swap(copy / asked["file"], asked["source"]):
            answer = trial(asked["tests"], asked["seconds"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    sys.path.pop(0)
    _serve(Path(sys.argv[1]), "qgis" in sys.argv[2:])
