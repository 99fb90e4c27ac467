"""How fast files go up and come down beside curl on the same machine: ratios of one run, over the loopback address.

    python3 -m benchmarks.transfers

GEORELAY_BENCH_FILES (default 20000) small files are fetched with 50 ms of latency each, one body of
GEORELAY_BENCH_UPLOAD_MB (default 1024) is sent. The server is a process of its own, and so is each contender, so that
peak memory is its own.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

from .checks_package import package
from .transfers_server import LATENCY, SIZE, serving

FILES = int(os.environ.get("GEORELAY_BENCH_FILES", "20000"))
UPLOAD_MB = int(os.environ.get("GEORELAY_BENCH_UPLOAD_MB", "1024"))
WORKERS = 8  # connections, for both


def download_ours(url: str, count: int, folder: str) -> None:
    transfer, http = package("providers.transfer"), package("providers.http")
    items = (transfer.Item(f"{url}/{number}", f"{number // 1000}/{number}.bin") for number in range(count))
    came = transfer.Downloads(http.Http(url), Path(folder), WORKERS).fetch(items)
    if came.files != count:
        raise SystemExit(f"{came.files} of {count} files came: {came.skipped[:3]}")


def download_curl(url: str, count: int, folder: str) -> None:
    config = Path(folder) / "curl.txt"
    lines = (f'url = "{url}/{number}"\noutput = "{folder}/{number // 1000}/{number}.bin"\n' for number in range(count))
    config.write_text("".join(lines), encoding="ascii")
    # --parallel-immediate: without it this curl waits for one connection and then uses few
    command = ["curl", "-sS", "-Z", "--parallel-immediate", "--parallel-max", str(WORKERS), "--create-dirs"]
    subprocess.run([*command, "-K", str(config)], check=True, stderr=subprocess.DEVNULL)
    config.unlink()


def upload_ours(url: str, path: str) -> None:
    multipart, http = package("providers.multipart"), package("providers.http")
    http.Http(url).send_multipart("/upload", [multipart.FormPart("file", path=Path(path), content_type="image/tiff")])


def upload_curl(url: str, path: str) -> None:
    subprocess.run(
        ["curl", "-sS", "-o", os.devnull, "-F", f"file=@{path};type=image/tiff", url + "/upload"], check=True
    )


def large_ours(url: str, megabytes: int, path: str) -> None:
    resuming, http = package("providers.resuming"), package("providers.http")
    target = Path(path + ".down")
    size = resuming.fetch_whole(http.Http(url), f"{url}/large/{megabytes}", target)
    target.unlink()
    if size != megabytes * 1024 * 1024:
        raise SystemExit(f"{size} bytes came.")


def large_curl(url: str, megabytes: int, path: str) -> None:
    target = Path(path + ".down")
    subprocess.run(["curl", "-sS", "-o", str(target), f"{url}/large/{megabytes}"], check=True)
    target.unlink()


def _measure(function: Callable[..., None], arguments: tuple[Any, ...], answer: Any) -> None:
    started = time.perf_counter()
    function(*arguments)
    seconds = time.perf_counter() - started
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    answer.put((seconds, peaks[1] if peaks[1] else peaks[0]))


def measured(function: Callable[..., None], *arguments: Any) -> tuple[float, float]:
    """(seconds, peak MB) in a new process; a contender that is a program of its own is measured alone."""
    context = multiprocessing.get_context("spawn")
    answer = context.SimpleQueue()
    process = context.Process(target=_measure, args=(function, arguments, answer))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(f"{function.__name__} failed")
    return answer.get()


def downloads(url: str, folder: Path) -> list[str]:
    """Files a second, ours and curl's, and whether a tenfold number of files takes more memory."""
    few = max(1, FILES // 10)
    found = {}
    for name, function, count in (
        ("few", download_ours, few),
        ("ours", download_ours, FILES),
        ("curl", download_curl, FILES),
    ):
        target = folder / name
        target.mkdir()
        found[name] = measured(function, url, count, str(target))
        shutil.rmtree(target)
    rates = {name: FILES / found[name][0] for name in ("ours", "curl")}
    most = WORKERS / LATENCY
    what = (
        f"{FILES:,} files of {SIZE} bytes, {LATENCY * 1000:.0f} ms each, {WORKERS} connections (at most {most:.0f}/s)"
    )
    return [
        what,
        f"  ours {rates['ours']:8.0f} files/s {found['ours'][1]:8.0f} MB   ({few:,} files: {found['few'][1]:.0f} MB)",
        f"  curl {rates['curl']:8.0f} files/s {found['curl'][1]:8.0f} MB",
        f"  ratio ours / curl (at least 0.9)                {rates['ours'] / rates['curl']:>10.2f}",
        f"  memory of all / of a tenth (at most 1.2)        {found['ours'][1] / found['few'][1]:>10.2f}",
    ]


def uploads(url: str, folder: Path) -> list[str]:
    """MB a second, ours and curl's, of one large multipart body."""
    path = folder / "large.tif"
    with open(path, "wb") as handle:
        handle.truncate(UPLOAD_MB * 1024 * 1024)
    found = {
        name: min(measured(function, url, str(path)) for _ in range(2))
        for name, function in (("ours", upload_ours), ("curl", upload_curl))
    }
    path.unlink()
    rates = {name: UPLOAD_MB / seconds for name, (seconds, _) in found.items()}
    return [
        f"one upload of {UPLOAD_MB:,} MB as a form",
        *(f"  {name} {rates[name]:8.0f} MB/s {found[name][1]:8.0f} MB" for name in ("ours", "curl")),
        f"  ratio ours / curl -F (at least 0.5)             {rates['ours'] / rates['curl']:>10.2f}",
    ]


def main() -> None:
    if shutil.which("curl") is None:
        sys.exit("There is no curl to compare with.")
    with tempfile.TemporaryDirectory() as folder, serving() as url:
        for line in [*downloads(url, Path(folder)), *uploads(url, Path(folder))]:
            print(line, flush=True)


if __name__ == "__main__":
    main()
