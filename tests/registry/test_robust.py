"""What breaks is named, the rest is done, and nothing looks whole that is not."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys

import pytest

pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("distributed")
pytestmark = pytest.mark.registry


def run(files, out, cluster, say=print, **asked):
    from georelay.registry.plan import Asked, Sizes
    from georelay.registry.run import check_registry

    return check_registry([str(each) for each in files], out, Asked(**asked), cluster, say, Sizes(300, 500, 200))


@pytest.fixture
def districts(tmp_path, parquet, faulty):
    rows = faulty(1500, seed=5)
    files = [tmp_path / f"{name}.parquet" for name in ("north", "south", "west")]
    for number, path in enumerate(files):
        parquet(path, rows[number::3], group=200)
    return files


def findings_in(out):
    return sorted(str(row) for path in (out / "findings").glob("*.parquet") for row in pq.read_table(path).to_pylist())


@pytest.mark.parametrize("step", ("Single plots", "Into ", "Pairs of plots", "Plot ids"))
def test_a_worker_that_is_killed_changes_nothing(step, districts, tmp_path, cluster):
    killed = []

    def kill(text):
        if text.startswith(step) and not killed:
            killed.append(next(iter(cluster.run(os.getpid).values())))
            os.kill(killed[0], signal.SIGKILL)

    run(districts, tmp_path / "killed", cluster, kill, id_field="plot")
    cluster.wait_for_workers(2)
    run(districts, tmp_path / "whole", cluster, id_field="plot")
    assert killed
    assert findings_in(tmp_path / "killed") == findings_in(tmp_path / "whole")
    assert (tmp_path / "killed" / "_SUCCESS").exists()


def cut(path):
    path.write_bytes(path.read_bytes()[:-100])


def damage(path):
    """The metadata stay whole, the pages of the last row group do not."""
    with pq.ParquetFile(path) as file:
        column = file.metadata.row_group(file.metadata.num_row_groups - 1).column(0)
        start, size = column.data_page_offset, column.total_compressed_size
    data = bytearray(path.read_bytes())
    data[start : start + size // 2] = os.urandom(size // 2)
    path.write_bytes(bytes(data))


def without_geometry_metadata(path):
    pq.write_table(pq.read_table(path).replace_schema_metadata({}), path)


def without_id(path):
    pq.write_table(pq.read_table(path).drop_columns(["plot"]), path)


def with_nothing(path):
    path.write_bytes(b"")


@pytest.mark.parametrize("broken", (cut, damage, without_geometry_metadata, without_id, with_nothing))
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_done(broken, districts, tmp_path, cluster):
    broken(districts[1])
    outcome = run(districts, tmp_path / "out", cluster, id_field="plot")
    run([districts[0], districts[2]], tmp_path / "others", cluster, id_field="plot")
    assert len(outcome.trouble) == 1 and "south.parquet" in outcome.trouble[0]
    assert findings_in(tmp_path / "out") == findings_in(tmp_path / "others")
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["not_done"] == outcome.trouble and str(districts[1]) not in summary["files"]
    assert "south.parquet" in (tmp_path / "out" / "report.html").read_text()
    assert not (tmp_path / "out" / "_SUCCESS").exists()


def test_a_full_disk_is_told_and_leaves_nothing(districts, tmp_path, cluster, monkeypatch):
    from georelay.registry import run as runs
    from georelay.registry.errors import RegistryError

    def full(*given):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(runs, "write_page", full)
    with pytest.raises(RegistryError, match="the disk is full"):
        run(districts, tmp_path / "out", cluster)
    assert list((tmp_path / "out").iterdir()) == []


def command(*given, **more):
    line = [sys.executable, "-m", "georelay.registry", *map(str, given)]
    return subprocess.run(line, capture_output=True, text=True, timeout=300, **more)


def test_the_command_ends_with_0_and_a_result_that_is_whole(districts, tmp_path, cluster):
    done = command("check", districts[0].parent / "*.parquet", "--out", tmp_path / "out", "--scheduler",
                   cluster.scheduler.address, "--id-field", "plot")
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
        (("--id-field", "nobody"), "None of the 3 files has a column nobody"),
        (("--max-gap", "-1"), "cannot be below 0"),
        (("--profile", "9"), "invalid choice"),
        (("--world", "nowhere.gpkg"), "is not the world map"),
    ),
)
def test_the_command_ends_with_2_for_wrong_arguments(given, told, districts, tmp_path, cluster):
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address, *given)
    assert done.returncode == 2 and told in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_files_in_different_crss_are_refused_by_name(districts, tmp_path, cluster, parquet, faulty):
    parquet(districts[1], faulty(20, around=(500000, 600000), spacing=100), crs="EPSG:32630")
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", cluster.scheduler.address)
    assert done.returncode == 2 and "south.parquet" in done.stderr and "UTM zone 30N" in done.stderr


def test_a_folder_that_holds_something_is_refused(districts, tmp_path, cluster):
    done = command("check", *districts, "--out", tmp_path, "--scheduler", cluster.scheduler.address)
    assert done.returncode == 2 and "is not empty" in done.stderr
    assert all(path.exists() for path in districts)


def test_nobody_at_the_address_is_told(districts, tmp_path):
    done = command("check", *districts, "--out", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:9")
    assert done.returncode == 2 and "No Dask scheduler answers" in done.stderr and "Traceback" not in done.stderr


def test_ctrl_c_leaves_nothing_that_looks_whole(districts, tmp_path):
    running = subprocess.Popen(
        [sys.executable, "-m", "georelay.registry", "check", *map(str, districts), "--out", str(tmp_path / "out"),
         "--workers", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )
    for line in running.stdout:
        if line.startswith("3 files"):
            break
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=120)
    assert running.returncode == 130 and "Stopped." in said
    assert list((tmp_path / "out").iterdir()) == []
