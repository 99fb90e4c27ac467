"""``make load``: what grows with what a person brings, at a tenth and at the whole, in time and memory.

    python3 -m benchmarks.load --scale 0.01 --only plots,jobs

Prints one table. Seconds are the processor's and the clock's, MB the peak of the process (of curl, for curl's lines).
The exponent is that of processor seconds against the line of the smaller size: 1 is linear. Each line is a process of
its own; the sandbox and the server of files are others, so what they need is in none of these figures.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Optional

from .checks_layer import write_geopackage
from .checks_package import put_checkout_last
from .load_layer import plots, squares
from .load_work import check, export, join, keep_jobs, list_jobs, repair, serve_sandbox, show_jobs
from .transfers import download_curl, download_ours, large_curl, large_ours, upload_curl, upload_ours
from .transfers_server import serving

PLOTS, JOINED, JOBS, FILES, LARGE_MB = 1_000_000, 100_000, 5_000, (20_000, 100_000), 2_048
HEAD = ("what", "size", "processor s", "clock s", "MB", "exponent")


class Table:
    """Prints each line as it is measured."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[int, float]] = {}
        print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD), flush=True)

    def measure(self, what: str, size: int, unit: str, function: Callable[..., Any], *given: Any) -> None:
        """Runs it in a process of its own and prints the line; a failure ends everything."""
        context = multiprocessing.get_context("spawn")
        answer = context.SimpleQueue()
        process = context.Process(target=_measure, args=(function, given, answer))
        process.start()
        process.join()
        if process.exitcode or answer.empty():
            raise SystemExit(f"{what}, {size:,} {unit}: it failed.")
        spent, clock, peak = answer.get()
        cells = (
            what,
            f"{size:,} {unit}",
            f"{spent:.1f}",
            f"{clock:.1f}",
            f"{peak:,.0f}",
            self._growth(what, size, spent),
        )
        print("| " + " | ".join(cells) + " |", flush=True)

    def _growth(self, what: str, size: int, spent: float) -> str:
        before = self._before.get(what)
        self._before[what] = (size, spent)
        if before is None or before[0] == size:
            return ""
        return f"{math.log(max(spent, 1e-3) / max(before[1], 1e-3)) / math.log(size / before[0]):.2f}"


def _measure(function: Callable[..., Any], given: tuple[Any, ...], answer: Any) -> None:
    begun, before = time.perf_counter(), _spent()
    within = function(*given)  # (processor s, clock s) where what made it ready is no part of it
    clock, spent = time.perf_counter() - begun, _spent() - before
    own, children = (
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    spent, clock = within or (spent, clock)
    answer.put((spent, clock, children if function.__name__.endswith("_curl") else max(own, children)))


def _spent() -> float:
    """Processor seconds of this process and of the programs that it ran."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def load_plots(table: Table, folder: Path, scale: float) -> None:
    for count in _sizes(PLOTS, scale):
        path, out = folder / f"plots_{count}.gpkg", folder / f"out_{count}"
        out.mkdir()
        write_geopackage(str(path), plots(count))
        table.measure("checkplots, every rule, 3 GeoPackages", count, "plots", check, str(path), str(out), count)
        table.measure("fixplots, 3 GeoPackages", count, "plots", repair, str(path), str(out), count)
        table.measure("exporteudr of what was repaired", count, "plots", export, str(out / "repaired.gpkg"), str(out))
        shutil.rmtree(out)
        path.unlink()


def load_joined(table: Table, folder: Path, scale: float) -> None:
    for count in _sizes(JOINED, scale):
        path, home = folder / f"sent_{count}.gpkg", folder / f"home_{count}"
        write_geopackage(str(path), squares(count))
        with _apart(serve_sandbox, str(home)):
            table.measure("epochbatchprocess, sent and joined", count, "plots", join, str(path), str(home), count)
        shutil.rmtree(home)


def load_jobs(table: Table, folder: Path, scale: float) -> None:
    for count in _sizes(JOBS, scale):
        home = str(folder / f"journal_{count}")
        table.measure("journal: jobs added, one by one", count, "jobs", keep_jobs, home, count)
        table.measure("journal: the list read ten times", count, "jobs", list_jobs, home, count)
        table.measure("dock: shown, sorted by each column, asked again", count, "jobs", show_jobs, home, count)


def load_files(table: Table, folder: Path, scale: float) -> None:
    with serving(latency=0) as url:
        for count in (max(1, int(size * scale)) for size in FILES):
            for name, function in (("ours", download_ours), ("curl -Z", download_curl)):
                target = folder / "files"
                target.mkdir()
                table.measure(f"small files down, {name}", count, "files", function, url, count, str(target))
                shutil.rmtree(target)


def load_bytes(table: Table, folder: Path, scale: float) -> None:
    path = folder / "large.tif"
    with serving(latency=0) as url:
        for size in _sizes(LARGE_MB, scale):
            with open(path, "wb") as handle:
                handle.truncate(size * 1024 * 1024)
            for name, function in (("ours", upload_ours), ("curl -F", upload_curl)):
                table.measure(f"one file up, {name}", size, "MB", function, url, str(path))
            for name, function in (("ours", large_ours), ("curl", large_curl)):
                table.measure(f"one file down, {name}", size, "MB", function, url, size, str(path))
            path.unlink()


def _sizes(whole: int, scale: float) -> tuple[int, int]:
    return max(1, int(whole * scale / 10)), max(2, int(whole * scale))


@contextmanager
def _apart(function: Callable[..., None], *given: Any) -> Iterator[Any]:
    """A process that serves while the block runs; it tells when it does."""
    context = multiprocessing.get_context("spawn")
    told = context.SimpleQueue()
    process = context.Process(target=function, args=(told, *given), daemon=True)
    process.start()
    try:
        yield told.get()
    finally:
        process.terminate()
        process.join()


PARTS: dict[str, Callable[[Table, Path, float], None]] = {
    "plots": load_plots,
    "joined": load_joined,
    "jobs": load_jobs,
    "files": load_files,
    "bytes": load_bytes,
}


def main(arguments: Optional[list[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=float, default=1.0, help="of the sizes, to try it small; default: 1")
    parser.add_argument("--only", default="", help=f"parts, separated by commas: {', '.join(PARTS)}")
    wanted = parser.parse_args(arguments)
    chosen = wanted.only.split(",") if wanted.only else list(PARTS)
    if set(chosen) - set(PARTS):
        parser.error(f"There is no part {', '.join(sorted(set(chosen) - set(PARTS)))}.")
    if {"files", "bytes"} & set(chosen) and shutil.which("curl") is None:
        sys.exit("There is no curl to compare with.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    table = Table()
    for name in chosen:
        with tempfile.TemporaryDirectory() as folder:
            PARTS[name](table, Path(folder), wanted.scale)


if __name__ == "__main__":
    put_checkout_last()
    main()
