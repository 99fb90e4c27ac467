"""Which test runs which line, and how long it takes: gathered for each test file, kept until what it runs changes."""

from __future__ import annotations

import hashlib
import json
import queue
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mutants import Mutant, defined
from targets import ROOT

HERE = Path(__file__).resolve().parent
STORE = ROOT / ".setup" / "mutation"


@dataclass(frozen=True)
class Tests:
    """``seconds`` of each test; ``lines``: of each file below ``copy``, of each line, the tests that run it."""

    copy: Path
    seconds: Mapping[str, float]
    lines: Mapping[str, Mapping[int, frozenset[str]]]

    def of(self, mutant: Mutant) -> list[str]:
        """The tests that run one of its lines.

        A line that runs once, when the file is loaded or in a function that is cached, matters to who uses the name
        that it gives: first the tests that name the file, then those that run a line with that name, then the others.
        """
        if not mutant.defines:
            found = self._at(mutant.file, range(mutant.first, mutant.last + 1))
            return self._ordered(mutant, found or self._at(mutant.file))
        named = {test for test in self.seconds if Path(mutant.file).stem in test}
        steps = [named, self._that_use(mutant.defines), self._at(mutant.file), set(self.seconds)]
        return list(dict.fromkeys(test for tests in steps for test in self._ordered(mutant, tests)))

    def _at(self, file: str, lines: Iterable[int] | None = None) -> set[str]:
        known = self.lines.get(file, {})
        return set().union(*(known.get(line, frozenset()) for line in (known if lines is None else lines)))

    def _that_use(self, name: str) -> set[str]:
        word = re.compile(rf"\b{re.escape(name)}\b")
        found: set[str] = set()
        for file in self.lines:
            lines = (self.copy / file).read_text(encoding="utf-8").splitlines()
            loaded = defined("\n".join(lines))
            found |= self._at(file, (at for at, line in enumerate(lines, 1) if at not in loaded and word.search(line)))
        return found

    def _ordered(self, mutant: Mutant, tests: Iterable[str]) -> list[str]:
        """First those in the test file of the file's name, then those named like the function, the name or the file.

        The quickest first among those that are alike in this.
        """
        stem = Path(mutant.file).stem
        called = f"{mutant.where.rpartition('.')[2]} {mutant.defines}".lower()
        words = set(re.findall("[a-z]{4,}", called)) - {"module", "init"}

        def place(test: str) -> tuple[bool, int, bool, float, str]:
            name = test.rpartition("/")[2].lower()
            named = sum(word in name for word in words)
            seconds = self.seconds.get(test, 0.0)
            return not name.startswith(f"test_{stem}.py"), -named, stem not in name, seconds, test

        return sorted(tests, key=place)

    def within(self, tests: Iterable[str], budget: float) -> list[str]:
        """The first of these tests that take no longer than the budget together, and one at least."""
        taken: list[str] = []
        for test in tests:
            budget -= self.seconds.get(test, 0.0)
            if budget < 0 and taken:
                break
            taken.append(test)
        return taken


def gather(copies: list[Path], test_files: Iterable[str], sources: Iterable[str]) -> Tests:
    """Runs the test files whose record is no longer true, one at a time in each of the copies."""
    seconds: dict[str, float] = {}
    lines: dict[str, dict[int, set[str]]] = {}
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for copy in copies:
        free.put(copy)

    def record_of(test_file: str) -> dict[str, Any]:
        copy = free.get()
        try:
            return _record(copy, test_file, list(sources))
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        records = list(pool.map(record_of, test_files))
    for record in records:
        seconds.update(record["seconds"])
        for file, known in record["lines"].items():
            for line, tests in known.items():
                lines.setdefault(file, {}).setdefault(int(line), set()).update(record["tests"][each] for each in tests)
    frozen = {file: {line: frozenset(tests) for line, tests in known.items()} for file, known in lines.items()}
    return Tests(copies[0], seconds, frozen)


def _record(copy: Path, test_file: str, sources: list[str]) -> dict[str, Any]:
    path = STORE / (test_file.replace("/", "-") + ".json")
    if path.exists():
        record = json.loads(path.read_text(encoding="utf-8"))
        if record["state"] == _state(copy, test_file, record["lines"], sources):
            return record
    print(f"  which lines {test_file} runs", flush=True)
    STORE.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / "watch.py"), str(path), test_file, *sources]
    run = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    if run.returncode or not path.exists():
        raise SystemExit(f"{test_file} fails without any mutant:\n{run.stdout[-4000:]}\n{run.stderr[-4000:]}")
    record = json.loads(path.read_text(encoding="utf-8"))
    record["state"] = _state(copy, test_file, record["lines"], sources)
    path.write_text(json.dumps(record), encoding="utf-8")
    return record


def _state(copy: Path, test_file: str, lines: Iterable[str], sources: list[str]) -> str:
    """A digest of the test file, of what stands beside it, and of the sources that it runs."""
    beside = [path for path in (copy / test_file).parent.glob("*.py") if not path.name.startswith("test_")]
    files = [copy / test_file, HERE / "watch.py", *sorted(beside), *(copy / each for each in sorted(lines))]
    digest = hashlib.sha256(" ".join(sources).encode("utf-8"))
    for file in files:
        digest.update(file.read_bytes() if file.exists() else b"gone")
    return digest.hexdigest()
