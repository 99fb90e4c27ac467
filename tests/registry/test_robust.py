"""What breaks is named, the rest is done, and nothing looks whole that is not."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time

import pytest

pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry


NAMES = ("north", "south", "west")


def run(files, out, cluster, say=print, **asked):
    from georelay.registry.plan import Asked, Sizes
    from georelay.registry.run import check_registry

    return check_registry([str(each) for each in files], out, Asked(**asked), cluster, say, Sizes(200, 300, 150))


def write_districts(folder, parquet, rows):
    files = [folder / f"{name}.parquet" for name in NAMES]
    for number, path in enumerate(files):
        parquet(path, rows[number::3], group=100)
    return files


@pytest.fixture(scope="module")
def rows(faulty):
    return faulty(700, seed=5)


@pytest.fixture
def districts(tmp_path, parquet, rows):
    return write_districts(tmp_path, parquet, rows)


@pytest.fixture(scope="module")
def findings_of(tmp_path_factory, parquet, rows, cluster):
    """``findings_of(names)``: what is found in these districts where nothing breaks; each combination is run once."""
    known = {}

    def of(*names):
        if names not in known:
            folder = tmp_path_factory.mktemp("whole")
            files = [each for each in write_districts(folder, parquet, rows) if each.stem in names]
            run(files, folder / "out", cluster, id_field="plot")
            known[names] = findings_in(folder / "out")
        return known[names]

    return of


def findings_in(out):
    rows = [row for path in (out / "findings").glob("*.parquet") for row in pq.read_table(path).to_pylist()]
    return sorted(str({**row, "file": row["file"] and os.path.basename(row["file"])}) for row in rows)


@pytest.mark.parametrize("step", ("Single plots", "Into ", "Pairs of plots", "Plot ids"))
def test_a_worker_that_is_killed_changes_nothing(step, districts, tmp_path, cluster, findings_of):
    killed = []

    def kill(text):
        if text.startswith(step) and not killed:
            killed.append(next(iter(cluster.run(os.getpid).values())))
            os.kill(killed[0], signal.SIGKILL)

    expected = findings_of(*NAMES)
    cluster.wait_for_workers(2)
    run(districts, tmp_path / "killed", cluster, kill, id_field="plot")
    assert killed
    assert findings_in(tmp_path / "killed") == expected
    assert (tmp_path / "killed" / "_SUCCESS").exists()


def damage(path):
    """The metadata stay whole, the pages of the last row group do not."""
    with pq.ParquetFile(path) as file:
        column = file.metadata.row_group(file.metadata.num_row_groups - 1).column(0)
        start, size = column.data_page_offset, column.total_compressed_size
    data = bytearray(path.read_bytes())
    data[start : start + size // 2] = os.urandom(size // 2)
    path.write_bytes(bytes(data))


def cut(path):
    path.write_bytes(path.read_bytes()[:-100])


def without_id(path):
    pq.write_table(pq.read_table(path).drop_columns(["plot"]), path)


@pytest.mark.parametrize("broken", (cut, damage, without_id))
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_done(broken, districts, tmp_path, cluster, findings_of):
    broken(districts[1])
    outcome = run(districts, tmp_path / "out", cluster, id_field="plot")
    assert len(outcome.trouble) == 1 and "south.parquet" in outcome.trouble[0]
    assert findings_in(tmp_path / "out") == findings_of("north", "west")
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["not_done"] == outcome.trouble and str(districts[1]) not in summary["files"]
    assert "south.parquet" in (tmp_path / "out" / "report.html").read_text()
    assert not (tmp_path / "out" / "_SUCCESS").exists()


@pytest.mark.parametrize("size", ("16k", "60k", "200k"))
def test_a_disk_that_is_full_for_the_workers_is_told_and_nothing_is_left(size, districts, cluster, small_disk):
    from georelay.registry.errors import RegistryError

    out = small_disk(f"size={size}") / "out"
    with pytest.raises(RegistryError, match="could not be written to .*: the disk is full") as caught:
        run(districts, out, cluster, id_field="plot")
    assert caught.value.code == 1
    assert list(out.iterdir()) == []


def test_a_disk_that_cannot_be_written_is_told_before_anything_is_done(districts, cluster, small_disk):
    place = small_disk("size=1m,ro")
    done = command("check", *districts, "--out", place / "out", "--scheduler", cluster.scheduler.address)
    assert done.returncode == 2 and "Nothing can be written to" in done.stderr and "Traceback" not in done.stderr


def test_a_limit_for_the_size_of_files_is_told_and_nothing_is_left(districts, tmp_path):
    import resource

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))

    done = command("check", *districts, "--out", tmp_path / "out", "--workers", "1", preexec_fn=limit)
    assert done.returncode == 1 and "File too large" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr and list((tmp_path / "out").iterdir()) == []


def command(*given, **more):
    line = [sys.executable, "-m", "georelay.registry", *map(str, given)]
    return subprocess.run(line, capture_output=True, text=True, timeout=300, **more)


def test_the_command_ends_with_0_and_a_result_that_is_whole(districts, tmp_path, cluster):
    done = command(
        "check",
        districts[0].parent / "*.parquet",
        "--out",
        tmp_path / "out",
        "--scheduler",
        cluster.scheduler.address,
        "--id-field",
        "plot",
    )
    assert (done.returncode, done.stderr) == (0, "")
    left = {each.name for each in (tmp_path / "out").iterdir()}
    assert left == {"findings", "summary.json", "report.html", "_SUCCESS"}


def test_the_command_ends_with_3_where_a_file_is_broken(districts, tmp_path, cluster):
    cut(districts[2])
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address)
    assert done.returncode == 3 and "west.parquet cannot be read" in done.stdout
    assert not (tmp_path / "out" / "_SUCCESS").exists()


@pytest.mark.parametrize(
    "given, told",
    (
        (("--id-field", "nobody"), "No file of these has a column nobody"),
        (("--area-field", "nobody"), "No file of these has a column nobody"),
        (("--producer-country", "contry"), "contry is neither a column of these files nor a country's code"),
        (("--producer-country", "gh"), "gh is neither a column of these files nor a country's code"),
        (("--max-gap", "-1"), "cannot be below 0"),
        (("--max-gap", "nan"), "cannot be below 0 or without end"),
        (("--max-gap", "wide"), "Argument --max-gap: no number: 'wide'"),
        (("--workers", "-2"), "nor a number of workers below 0"),
        (("--workers", "two"), "Argument --workers: no whole number: 'two'"),
        (("--profile", "9"), "invalid choice"),
        (("--profile", "EUDR"), "Argument --profile: no whole number: 'EUDR'"),
        (("--rules", "overlap"), "Unrecognized arguments: --rules overlap"),
        (("--out",), "Argument --out: expected one argument"),
        (("--world", "nowhere.gpkg"), "is not the world map"),
    ),
)
def test_the_command_ends_with_2_for_wrong_arguments(given, told, districts, tmp_path, cluster):
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address, *given)
    assert done.returncode == 2 and told in done.stderr
    assert "Traceback" not in done.stderr and done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_progress_is_told_in_the_terminal_and_on_the_dashboard(districts, tmp_path, cluster):
    from urllib.request import urlopen

    told, pages = [], []

    def say(text):
        told.append(text)
        if text.startswith("Pairs of plots") and not pages:
            pages.append(urlopen(cluster.dashboard_link, timeout=30).read().decode())
            pages.append(cluster.run_on_scheduler(lambda dask_scheduler: set(dask_scheduler.task_prefixes)))

    run(districts, tmp_path / "out", cluster, say, id_field="plot")
    steps = ("Single plots", "Places", "Into ", "Pairs of plots", "Plot ids", "Exchanged coordinates", "Map")
    for step in steps:
        counts = [re.search(r": ([\d,]+) of ([\d,]+)$", text).groups() for text in told if text.startswith(step)]
        assert counts and counts[-1][0] == counts[-1][1], step
    assert "Dask" in pages[0] and {"look", "reach", "spread", "judge"} <= pages[1]


def test_files_in_different_crss_are_refused_by_name(districts, tmp_path, cluster, parquet, faulty):
    parquet(districts[1], faulty(20, around=(500000, 600000), spacing=100), crs="EPSG:32630")
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address)
    assert done.returncode == 2 and "south.parquet" in done.stderr and "UTM zone 30N" in done.stderr


def with_a_file(out):
    out.mkdir()
    (out / "notes.txt").write_text("mine")


def with_a_result(out):
    out.mkdir()
    for name in ("summary.json", "_SUCCESS"):
        (out / name).write_text("{}")


def that_is_a_file(out):
    out.write_text("mine")


def below_a_file(out):
    out.parent.write_text("mine")


@pytest.mark.parametrize(
    "made, told",
    (
        (with_a_file, "is not empty"),
        (with_a_result, "holds an earlier result"),
        (that_is_a_file, "is a file"),
        (below_a_file, "Nothing can be written"),
    ),
)
def test_a_folder_that_cannot_take_the_results_is_refused_and_kept(made, told, tmp_path, parquet, faulty):
    from georelay.registry.__main__ import main
    from georelay.registry.errors import ArgumentError
    from georelay.registry.plan import Asked
    from georelay.registry.run import check_registry

    parquet(tmp_path / "a.parquet", faulty(20))
    out = tmp_path / "some" / "out"
    if made is not below_a_file:
        out.parent.mkdir()
    made(out)
    before = everything_in(tmp_path)
    with pytest.raises(ArgumentError, match=told):
        check_registry([str(tmp_path / "a.parquet")], out, Asked(), None, print)
    assert main(["convert", str(tmp_path / "a.parquet"), "--out", str(out)]) == 2
    assert everything_in(tmp_path) == before


def everything_in(folder):
    return {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def test_files_without_a_plot_are_no_success(tmp_path, cluster, parquet, faulty):
    parquet(tmp_path / "a.parquet", faulty(20))
    pq.write_table(pq.read_table(tmp_path / "a.parquet")[:0], tmp_path / "a.parquet")
    done = command("check", tmp_path / "a.parquet", "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address)
    assert done.returncode == 2 and "There is no plot in" in done.stderr
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_without_a_plot_among_others_is_told_as_such(districts, tmp_path, cluster):
    pq.write_table(pq.read_table(districts[1])[:0], districts[1])
    outcome = run(districts, tmp_path / "out", cluster)
    assert outcome.trouble == [] and (tmp_path / "out" / "_SUCCESS").exists()
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["files"][str(districts[1])]["plots"] == 0


@pytest.fixture
def own_cluster(tmp_path):
    """A scheduler and a worker as processes of their own, as people start them on several machines."""
    running = []

    def start(name, *given):
        line = [sys.executable, "-m", f"distributed.cli.dask_{name}", "--no-dashboard", *map(str, given)]
        with open(tmp_path / f"{name}.log", "w") as log:
            running.append(subprocess.Popen(line, stdout=log, stderr=log, start_new_session=True))
        return running[-1]

    where = tmp_path / "scheduler.json"
    scheduler = start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", where)
    start("worker", "--scheduler-file", where, "--nthreads", "1", "--local-directory", tmp_path)
    for _ in range(600):
        if where.exists() and where.stat().st_size:
            break
        time.sleep(0.1)
    yield scheduler, json.loads(where.read_text())["address"]
    for each in running:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(each.pid, signal.SIGKILL)
        each.wait()


def test_a_scheduler_that_is_killed_is_told_and_nothing_is_left(districts, tmp_path, own_cluster):
    scheduler, address = own_cluster
    running = started("check", *districts, "--out", tmp_path / "out", "--scheduler", address)
    until(running, "3 files")
    os.kill(scheduler.pid, signal.SIGKILL)
    _, said = running.communicate(timeout=120)
    assert running.returncode == 1 and "scheduler is no longer there" in said, said
    assert "Traceback" not in said and list((tmp_path / "out").iterdir()) == []


def test_a_scheduler_without_workers_is_told_and_nothing_is_left(districts, tmp_path, own_cluster, monkeypatch):
    from distributed import Client
    from georelay.registry import run as runs
    from georelay.registry.errors import RegistryError
    from georelay.registry.workers import Watch

    monkeypatch.setattr(runs, "Watch", lambda client: Watch(client, patience=1.0, pause=0.2))
    with Client(own_cluster[1]) as client:
        client.wait_for_workers(1)
        client.retire_workers()
        with pytest.raises(RegistryError, match="No worker has been there"):
            run(districts, tmp_path / "out", client)
    assert list((tmp_path / "out").iterdir()) == []


def test_workers_that_end_again_and_again_are_told_and_nothing_is_left(districts, tmp_path, cluster):
    from georelay.registry.errors import RegistryError

    over = threading.Event()

    def kill():
        while not over.wait(0.2):
            with contextlib.suppress(OSError, ProcessLookupError):
                for process in cluster.run(os.getpid).values():
                    os.kill(process, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    with pytest.raises(RegistryError, match="ended again and again"):
        run(districts, tmp_path / "out", cluster, lambda text: text.startswith("3 files") and killer.start())
    over.set()
    killer.join()
    cluster.wait_for_workers(2)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    "address", ("tcp://127.0.0.1:9", "nonsense", "tls://127.0.0.1:9", "tcp://nowhere.invalid:8786")
)
def test_nobody_at_the_address_is_told(address):
    from georelay.registry.errors import ArgumentError
    from georelay.registry.workers import client_of

    with pytest.raises(ArgumentError, match="No Dask scheduler answers"), client_of(address, 0):
        pass


@pytest.mark.parametrize("who", ("a page", "silence", "a worker"))
def test_somebody_else_at_the_address_is_told(who, cluster, monkeypatch):
    """A client of Dask would wait for ever for what is no scheduler."""
    import http.server

    from georelay.registry import workers
    from georelay.registry.errors import ArgumentError

    monkeypatch.setattr(workers, "_PATIENCE", 3)
    if who == "a worker":
        with pytest.raises(ArgumentError, match="No Dask"), workers.client_of(next(iter(cluster.nthreads())), 0):
            pass
        return
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    if who == "a page":
        threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"tcp://127.0.0.1:{server.server_address[1]}"
    with pytest.raises(ArgumentError, match="No Dask scheduler answers"), workers.client_of(address, 0):
        pass
    if who == "a page":
        server.shutdown()
    server.server_close()


def test_a_command_that_is_killed_leaves_nothing_that_looks_whole(districts, tmp_path):
    from georelay.registry.files import find_files

    running = started("check", *districts, "--out", tmp_path / "out", "--workers", "1")
    until(running, "Single plots: 1")
    os.kill(running.pid, signal.SIGKILL)
    running.communicate(timeout=60)
    assert not (tmp_path / "out" / "_SUCCESS").exists() and not (tmp_path / "out" / "summary.json").exists()
    assert sorted(find_files([str(tmp_path)])) == sorted(map(str, districts))  # its findings are no plots
    again = command("check", *districts, "--out", tmp_path / "out", "--workers", "1")
    assert again.returncode == 2 and "holds what a run that was killed has left" in again.stderr


def started(*given):
    line = [sys.executable, "-m", "georelay.registry", *map(str, given)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def until(running, text):
    for line in running.stdout:
        if line.startswith(text):
            return
    raise AssertionError(running.stderr.read())


@pytest.mark.parametrize("step", ("3 files", "Single plots: 1", "Pairs of plots: 1"))
@pytest.mark.parametrize("number", (signal.SIGINT, signal.SIGTERM))
def test_a_run_that_is_stopped_leaves_nothing_that_looks_whole(step, number, districts, tmp_path):
    running = started("check", *districts, "--out", tmp_path / "out", "--workers", "1")
    until(running, step)
    os.killpg(running.pid, number) if number == signal.SIGINT else os.kill(running.pid, number)
    _, said = running.communicate(timeout=120)
    assert running.returncode == 130 and "Stopped." in said and "Traceback" not in said, said
    assert list((tmp_path / "out").iterdir()) == []


DEAF = """
import gc, os, signal, sys
from georelay.registry import stopping
from georelay.registry.__main__ import main

def drop(phase, info):  # as Dask's own callback, in which Python drops what is raised
    if told and not done:
        done.append(1)
        os.kill(os.getpid(), getattr(signal, sys.argv[1]))
        sum(range(1000))

told, done = [], []
write = sys.stdout.write

def hear(text):
    if text.startswith(sys.argv[2]):
        told.append(text)
        gc.collect()
    return write(text)

if __name__ == "__main__":
    gc.callbacks.append(drop)
    sys.stdout.write = hear
    sys.exit(main(sys.argv[3:]))
"""


@pytest.mark.parametrize("number", ("SIGINT", "SIGTERM"))
@pytest.mark.parametrize("step", ("3 files", "Pairs of plots", "Map"))
def test_a_stop_that_python_drops_is_heard(number, step, districts, tmp_path):
    (tmp_path / "deaf.py").write_text(DEAF)
    line = [sys.executable, tmp_path / "deaf.py", number, step, "check", *districts, "--out", tmp_path / "out"]
    done = subprocess.run([*map(str, line), "--workers", "1"], capture_output=True, text=True, timeout=200)
    assert "Exception ignored" in done.stderr and "Stopped." in done.stderr
    assert done.returncode == 130 and list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("many, is_told", ((3, True), (4, False)))
def test_many_small_files_are_said_to_take_longer(many, is_told, districts, tmp_path, cluster, monkeypatch):
    from georelay.registry import run as registry_run

    monkeypatch.setattr(registry_run, "_MANY_PARTS", many)
    told = []
    run(districts, tmp_path / "out", cluster, say=told.append)
    assert any("convert brings them together" in each for each in told) is is_told
