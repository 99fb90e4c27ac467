"""Runs one test file and writes which test runs which line: ``watch.py RECORD TEST_FILE SOURCE...`` in the checkout."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from quick import settle

sys.path.append(str(Path(sys.executable).parents[1] / "mutation"))  # behind what the tests use themselves
import coverage  # noqa: E402


class Watch:
    """Each test is a context of the coverage; its time is CPU time, for other work may be going on."""

    def __init__(self, sources: list[str]) -> None:
        self.seconds: dict[str, float] = {}
        include = [str(Path(each).resolve()) for each in sources]
        self.coverage = coverage.Coverage(data_file=None, include=include, config_file=False)
        self.coverage.start()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        start = _spent()
        self.coverage.switch_context(item.nodeid)
        yield
        self.coverage.switch_context("")
        self.seconds[item.nodeid] = round(_spent() - start, 3)

    def record(self) -> dict[str, object]:
        self.coverage.stop()
        data = self.coverage.get_data()
        tests = sorted(self.seconds)
        number = {test: at for at, test in enumerate(tests)}
        lines = {}
        for file in data.measured_files():
            known = data.contexts_by_lineno(file)
            found = {line: [number[each] for each in names if each in number] for line, names in known.items()}
            lines[str(Path(file).relative_to(Path.cwd()))] = {line: tests for line, tests in found.items() if tests}
        return {"tests": tests, "seconds": self.seconds, "lines": lines}


def _spent() -> float:
    """CPU seconds, those of children too, or a part of the time on the clock for tests that wait."""
    return time.process_time() + 0.25 * time.monotonic()


if __name__ == "__main__":
    target, test_file, *sources = sys.argv[1:]
    sys.path.pop(0)
    settle()
    watch = Watch(sources)
    code = pytest.main(["-m", "not slow and not faults", test_file], plugins=[watch])
    if code in (0, 5):
        Path(target).write_text(json.dumps(watch.record()), encoding="utf-8")
    sys.exit(0 if code == 5 else int(code))
