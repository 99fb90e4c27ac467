"""One journal for all of a person's QGIS: taken over once, moved at will, of every version, where it can be kept."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from georelay.providers import homes
from georelay.providers.errors import InputError, JournalError
from georelay.providers.homes import kind_of_mount, take_over
from georelay.providers.store import VERSION, Job, JobState, JobStore

FIRST = (
    "id provider operation connection base_url account name fingerprint state step steps remote request content status "
    "stage progress message files parent created updated"
).split()
SECOND = [*FIRST[:-2], "facts", "halted", *FIRST[-2:]]
WRITTEN = {"first columns": FIRST, "with facts and halted": SECOND}


def job(**more):
    values = dict(
        id="",
        provider="epoch",
        operation="epochbatchprocess",
        connection="work",
        base_url="https://example.org",
        account="",
        name="plots",
        fingerprint="f1",
    )
    return Job(**{**values, **more})


def written_by(home, columns, **more):
    """A journal as an earlier version wrote it, with one job."""
    home.mkdir(parents=True, exist_ok=True)
    values = {
        "id": "a" * 32,
        "provider": "epoch",
        "operation": "epochbatchprocess",
        "connection": "work",
        "name": "plots",
        "base_url": "https://example.org",
        "account": "",
        "fingerprint": "f1",
        "state": "succeeded",
        "step": "",
        "steps": '{"batch": {"collection_id": "0x1"}}',
        "remote": '{"collection_id": "0x1"}',
        "request": "{}",
        "content": "",
        "status": "",
        "stage": "",
        "progress": None,
        "message": "",
        "parent": "",
        "facts": "{}",
        "halted": "",
        "created": "2026-03-01T10:00:00.000+00:00",
        "updated": "2026-03-01T10:00:00.000+00:00",
        "files": json.dumps([f"{home / 'results' / 'sco2.gpkg'}|layername=sco2", str(home / "results" / "log.txt")]),
    }
    values.update(more)
    with sqlite3.connect(home / "jobs.sqlite") as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(f"CREATE TABLE jobs ({', '.join(columns)}, PRIMARY KEY (id))")
        marks = ", ".join("?" for _ in columns)
        db.execute(f"INSERT INTO jobs ({', '.join(columns)}) VALUES ({marks})", [values[name] for name in columns])
    db.close()
    (home / "results").mkdir(exist_ok=True)
    (home / "results" / "log.txt").write_text("whole")
    with sqlite3.connect(home / "results" / "sco2.gpkg") as db:
        db.execute("CREATE TABLE sco2 (plot)")
        db.execute("INSERT INTO sco2 VALUES ('P1')")
    db.close()
    return values["id"]


def stored_files(home):
    with sqlite3.connect(home / "jobs.sqlite") as db:
        return [json.loads(files) for (files,) in db.execute("SELECT files FROM jobs")]


@pytest.mark.parametrize("columns", WRITTEN.values(), ids=WRITTEN)
def test_a_journal_of_every_version_so_far_is_read_and_goes_on(tmp_path, columns):
    job_id = written_by(tmp_path, columns)

    store = JobStore(tmp_path)
    assert store.get(job_id).state is JobState.SUCCEEDED
    assert store.get(job_id).files == (
        f"{tmp_path / 'results' / 'sco2.gpkg'}|layername=sco2",
        str(tmp_path / "results" / "log.txt"),
    )
    assert store.change(job_id, facts={"batch": {"known": 1}}).facts == {"batch": {"known": 1}}
    assert store.newest("f1").id == job_id and not store.faults()


@pytest.mark.parametrize("columns", WRITTEN.values(), ids=WRITTEN)
def test_the_journal_of_a_profile_is_taken_over_once_and_stays_as_it_is(tmp_path, columns):
    old, home = tmp_path / "profile" / "georelay", tmp_path / "local" / "georelay"
    job_id = written_by(old, columns)
    store = JobStore(home)

    assert take_over(old, home) is True
    files = store.get(job_id).files
    assert files == (f"{home / 'results' / 'sco2.gpkg'}|layername=sco2", str(home / "results" / "log.txt"))
    assert all(Path(each.partition("|")[0]).is_file() for each in files)
    assert not any(Path(each).is_absolute() for row in stored_files(home) for each in row)
    assert (old / "results" / "sco2.gpkg").is_file() and JobStore(old).get(job_id) is not None
    store.remove(job_id)
    assert take_over(old, home) is False and store.get(job_id) is None


def test_the_copy_of_a_profile_brings_no_second_job_and_no_older_state(tmp_path):
    three, four, home = tmp_path / "QGIS3" / "georelay", tmp_path / "QGIS4" / "georelay", tmp_path / "georelay"
    job_id = written_by(three, SECOND)
    shutil.copytree(three, four)
    store = JobStore(home)
    take_over(three, home)
    store.change(job_id, message="newer")

    assert take_over(four, home) is True
    assert [each.message for each in store.list()] == ["newer"]


def test_a_database_of_results_never_has_two_names(tmp_path):
    old, home = tmp_path / "old", tmp_path / "new"
    written_by(old, SECOND)
    JobStore(home)
    take_over(old, home)

    assert (home / "results" / "sco2.gpkg").stat().st_nlink == 1
    with sqlite3.connect(home / "results" / "sco2.gpkg") as db:
        assert db.execute("SELECT plot FROM sco2").fetchall() == [("P1",)]


def test_what_was_analysed_before_comes_along_and_the_newer_word_counts(tmp_path):
    old, home = tmp_path / "old", tmp_path / "new"
    written_by(old, SECOND)
    JobStore(home)
    for folder, rows in ((old, [("p", "g1", "old"), ("p", "g2", "old")]), (home, [("p", "g1", "new")])):
        with sqlite3.connect(folder / "ledger.sqlite") as db:
            db.execute("CREATE TABLE analysed (place TEXT, ground TEXT, results TEXT, PRIMARY KEY (place, ground))")
            db.executemany("INSERT INTO analysed VALUES (?, ?, ?)", rows)
        db.close()

    take_over(old, home)
    with sqlite3.connect(home / "ledger.sqlite") as db:
        assert sorted(db.execute("SELECT ground, results FROM analysed")) == [("g1", "new"), ("g2", "old")]


def test_an_older_journal_that_cannot_be_read_is_one_sentence_and_asked_for_again(tmp_path):
    old, home = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    (old / "jobs.sqlite").write_bytes(b"no database at all" * 300)
    JobStore(home)

    for _ in range(2):
        with pytest.raises(InputError, match="taken over.*Nothing was sent.*GEORELAY_HOME"):
            take_over(old, home)


def test_results_are_found_after_the_home_was_moved(tmp_path):
    store = JobStore(tmp_path / "here")
    inside, outside = tmp_path / "here" / "results" / "a.gpkg", tmp_path / "elsewhere" / "b.gpkg"
    stored = store.add(job(files=(f"{inside}|layername=x", str(outside), "bare.gpkg")))
    assert store.get(stored.id) == stored

    (tmp_path / "here").rename(tmp_path / "there")
    moved = tmp_path / "there" / "results" / "a.gpkg"
    assert JobStore(tmp_path / "there").get(stored.id).files == (f"{moved}|layername=x", str(outside), "bare.gpkg")


NEWER = {
    "by its number": [f"PRAGMA user_version = {VERSION + 1}"],
    "by a column that nobody knows": ["ALTER TABLE jobs ADD COLUMN invoice"],
    "with a column gone": [f"PRAGMA user_version = {VERSION + 1}", "ALTER TABLE jobs RENAME COLUMN halted TO held"],
}


@pytest.mark.parametrize("name", NEWER)
def test_a_journal_of_a_newer_version_is_read_and_never_written_to(tmp_path, name):
    stored = JobStore(tmp_path).add(job(files=("a.gpkg",)))
    with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
        for sql in NEWER[name]:
            db.execute(sql)
        db.execute("INSERT INTO jobs (id, state) VALUES ('strange', 'archived')")
    db.close()
    before = (tmp_path / "jobs.sqlite").read_bytes()

    store = JobStore(tmp_path)
    assert [each.id for each in store.list()] == [stored.id] and store.get(stored.id).files == ("a.gpkg",)
    assert store.newest("f1").id == stored.id and "strange" in store.faults()[0]
    for write in (
        lambda: store.add(job()),
        lambda: store.change(stored.id, message="x"),
        lambda: store.remove(stored.id),
    ):
        with pytest.raises(JournalError, match="newer version.*Nothing was sent.*Update"):
            write()
    assert (tmp_path / "jobs.sqlite").read_bytes() == before


MOUNTS = [
    "/dev/sda1 / ext4 rw 0 0", "server:/home /home nfs4 rw 0 0", "//nas/gis /mnt/my\\040gis cifs rw 0 0",
    "/dev/sdb1 /home/local ext4 rw 0 0", "tmpfs /homework tmpfs rw 0 0", "broken",
]  # fmt: skip


@pytest.mark.parametrize(
    "path, kind",
    [("/srv/x", "ext4"), ("/home/ann/.local", "nfs4"), ("/mnt/my gis/x", "cifs"), ("/home/local/x", "ext4"),
     ("/homework/x", "tmpfs"), ("/home", "nfs4"), ("/", "ext4")],
)  # fmt: skip
def test_the_file_system_of_a_folder_is_that_of_the_nearest_mount(path, kind):
    assert kind_of_mount(path, MOUNTS) == kind


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_a_home_on_a_network_drive_is_one_sentence(tmp_path, monkeypatch, kind):
    (tmp_path / "mounts").write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path.resolve()} {kind} rw 0 0\n")
    monkeypatch.setattr(homes, "_MOUNTS", tmp_path / "mounts")

    with pytest.raises(InputError, match="network drive.*Nothing was sent. Set GEORELAY_HOME"):
        JobStore(tmp_path / "home")


def test_a_home_on_a_drive_of_this_computer_is_taken(tmp_path, monkeypatch):
    (tmp_path / "mounts").write_text(f"server:/x / nfs rw 0 0\n/dev/sda1 {tmp_path.resolve()} ext4 rw 0 0\n")
    monkeypatch.setattr(homes, "_MOUNTS", tmp_path / "mounts")

    assert JobStore(tmp_path / "home").list() == []
