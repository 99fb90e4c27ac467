"""Mutation tests: changes the code in small ways, one at a time, and counts how many changes no test notices.

``make mutate`` draws some mutants of each file, always the same ones as long as
their lines are the same. It fails where a part has a score below 85 %, or where
a mutant survives that ``tests/mutation/survivors.txt`` gives no reason for.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from contexts import STORE, Tests, gather
from copies import copy_checkout
from mutants import Mutant, mutants_of
from survivors import listed, outdated
from table import fails, print_file, print_part
from targets import TARGETS, Target

HERE = Path(__file__).resolve().parent
KILLED, TIMED_OUT = "killed", "timed out"  # as trial.py answers
RESULTS = STORE / "results.json"
Verdicts = dict[str, dict[str, Any]]


class Workers:
    """Copies of the checkout, each with a process that tries mutants in it."""

    def __init__(self, folder: Path, count: int, qgis: bool) -> None:
        self.copies = [copy_checkout(folder / str(number)) for number in range(count)]
        self._free: queue.Queue[subprocess.Popen[str]] = queue.Queue()
        self._all = [self._started(copy, ["qgis"] if qgis else []) for copy in self.copies]

    def _started(self, copy: Path, words: list[str]) -> subprocess.Popen[str]:
        command = [sys.executable, str(HERE / "trial.py"), str(copy), *words]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._free.put(process)
        return process

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """The verdict on one mutant, by the next worker that is free."""
        process = self._free.get()
        try:
            print(json.dumps(question), file=process.stdin, flush=True)
            answer = process.stdout.readline() if process.stdout else ""
            if not answer:
                raise SystemExit(f"A worker ended at a mutant of {question['file']}.")
            return json.loads(answer)
        finally:
            self._free.put(process)

    def close(self) -> None:
        for process in self._all:
            process.terminate()
            process.wait()


@contextmanager
def workers_for(options: argparse.Namespace, qgis: bool) -> Iterator[Workers]:
    with tempfile.TemporaryDirectory(prefix="georelay-mutants-") as folder:
        workers = Workers(Path(folder), options.workers, qgis)
        try:
            yield workers
        finally:
            workers.close()


def try_target(target: Target, options: argparse.Namespace, known: Verdicts) -> Verdicts:
    """The verdicts on the drawn mutants of the part, told file by file."""
    print(f"\n{target.name}", flush=True)
    found: Verdicts = {}
    with workers_for(options, target.qgis) as workers:
        tests = gather(workers.copies, target.test_files(), target.sources())
        for file in target.sources():
            if not fnmatch.fnmatch(file, options.only):
                continue
            source = (workers.copies[0] / file).read_text(encoding="utf-8")  # the checkout may change meanwhile
            size = target.sample if options.sample is None else options.sample
            drawn = mutants_of(file, source, options.seed, size)
            verdicts = _try_file(drawn, tests, workers, options, known)
            print_file(file, verdicts)
            found.update(verdicts)
            _keep(found)
    return found


def _try_file(
    drawn: list[Mutant], tests: Tests, workers: Workers, options: argparse.Namespace, known: Verdicts
) -> Verdicts:
    verdicts: Verdicts = {}

    def ask(mutant: Mutant) -> None:
        before = known.get(mutant.name, {})
        noticed = before.get("verdict") in (KILLED, TIMED_OUT)
        verdicts[mutant.name] = before if noticed else _ask(mutant, tests, workers, options)

    threads = _in_threads(ask, drawn, options.workers)
    for thread in threads:
        thread.join()
    return {mutant.name: verdicts[mutant.name] for mutant in drawn}


def _in_threads(ask: Any, drawn: list[Mutant], count: int) -> list[threading.Thread]:
    waiting: queue.SimpleQueue[Mutant] = queue.SimpleQueue()
    for mutant in drawn:
        waiting.put(mutant)

    def work() -> None:
        while True:
            try:
                mutant = waiting.get_nowait()
            except queue.Empty:
                return
            ask(mutant)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads


def _ask(mutant: Mutant, tests: Tests, workers: Workers, options: argparse.Namespace) -> dict[str, Any]:
    chosen = tests.within(tests.of(mutant), options.budget)
    allowed = 10 + 5 * sum(tests.seconds.get(test, 0.0) for test in chosen)
    question = {"file": mutant.file, "source": mutant.source, "tests": chosen, "seconds": allowed}
    return {**workers.ask(question), "tests": len(chosen)}


def _keep(found: Verdicts) -> None:
    STORE.mkdir(parents=True, exist_ok=True)
    kept = _last()
    kept.update({name: {key: verdict[key] for key in ("verdict", "by", "tests")} for name, verdict in found.items()})
    fresh = RESULTS.with_suffix(f".{os.getpid()}")  # another run may be reading it
    fresh.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    fresh.replace(RESULTS)


def _last() -> Verdicts:
    return json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutate", description=__doc__)
    sizes = ", ".join(f"{each.name} {each.sample}" for each in TARGETS)
    parser.add_argument("--sample", type=int, help=f"mutants drawn of each file; 0: all (default: {sizes})")
    parser.add_argument("--seed", type=int, default=1, help="which ones are drawn (default: 1)")
    parser.add_argument("--parts", default=",".join(each.name for each in TARGETS), help="which parts (default: all)")
    parser.add_argument("--only", default="*", help="only files like this, such as 'checks/b*'")
    parser.add_argument("--budget", type=float, default=6.0, help="CPU seconds of tests for a mutant (default: 6)")
    parser.add_argument("--workers", type=int, default=2, help="mutants at the same time (default: 2)")
    parser.add_argument("--again", action="store_true", help="only those that the last runs did not see killed")
    return parser.parse_args()


def main() -> int:
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))  # so that workers and copies go
    known = _last() if options.again else {}
    reasons = listed()
    verdicts = {
        each.name: try_target(each, options, known) for each in TARGETS if each.name in options.parts.split(",")
    }
    print()
    for name, found in verdicts.items():
        print_part(name, found, reasons)
    for name in outdated(reasons):
        print(f"listed as a survivor, but its line is no longer there:\n    {name}")
    print(f"seed {options.seed}")
    return int(any([fails(found, reasons) for found in verdicts.values()]))


if __name__ == "__main__":
    sys.exit(main())
