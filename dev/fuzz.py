"""Coverage-guided fuzzing of every reader (atheris): each target alone for a while, then a table.

The corpus grows in .setup/fuzz and is used again by the next run; what broke a reader lies there as ``crash-*``.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / ".setup" / "fuzz"
ROUND = 120  # seconds that a process fuzzes
MEMORY = Path("/dev/shm")  # files of targets lie in memory where the system has that: sixty times as many runs
sys.path.insert(0, str(ROOT / "dev"))
sys.path.insert(0, str(ROOT / "tests" / "fuzz"))


def fuzz_here(name: str, seconds: int) -> None:
    """One target in this process, which libFuzzer ends."""
    import atheris
    from help_pages import georelay

    georelay()
    with atheris.instrument_imports(include=["georelay"]):
        import targets

    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(targets.TARGETS[name][1]):
        (folder / f"seed-{number}").write_bytes(seed)
    atheris.Setup(
        [
            sys.argv[0],
            str(folder),
            f"-max_total_time={seconds}",
            f"-artifact_prefix={CORPUS}/{name}-",
            "-timeout=20",
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            "-verbosity=1",
        ],
        lambda data: targets.survives(name, data),
    )
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=600, help="for each target")
    parser.add_argument("--only", default="", help="targets, separated by commas")
    parser.add_argument("--here", default="", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.here:
        fuzz_here(wanted.here, wanted.seconds)
        return 0
    names = wanted.only.split(",") if wanted.only else _names()
    print("| target | seconds | runs | corpus | faults |\n|---|---|---|---|---|")
    faults = 0
    for name in names:
        begun, (runs, broken) = time.monotonic(), fuzz(name, wanted.seconds)
        faults += bool(broken)
        corpus = len(list((CORPUS / name).glob("*")))
        spent = time.monotonic() - begun
        print(f"| {name} | {spent:.0f} | {runs:,} | {corpus:,} | {int(bool(broken))} |", flush=True)
        if broken:
            print(broken[-2000:], file=sys.stderr)
    return int(faults > 0)


def fuzz(name: str, seconds: int) -> tuple[int, str]:
    """(runs, what was said of a fault) of one target.

    It is done in rounds, each a new process: what atheris traces stays in memory, some 10 kB a run of the WKB scanner,
    and would be taken for the target's own hunger.
    """
    runs = 0
    for begun in range(0, seconds, ROUND):
        length = min(ROUND, seconds - begun)
        command = [sys.executable, __file__, "--here", name, "--seconds", str(length)]
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
            held = {**os.environ, "TMPDIR": place}
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=held)
        runs += sum(int(each) for each in re.findall(r"stat::number_of_executed_units: (\d+)", done.stderr)[-1:])
        if done.returncode:
            return runs, done.stderr or f"{name} ended with {done.returncode}"
    return runs, ""


def _names() -> list[str]:
    text = (ROOT / "tests" / "fuzz" / "targets.py").read_text(encoding="utf-8")
    return re.findall(r'^    "(\w+)": \(\w+, \[', text, re.M)


if __name__ == "__main__":
    sys.exit(main())
