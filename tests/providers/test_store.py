"""The journal keeps what it was told, whoever reads it, whatever version wrote it."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone

import pytest
from georelay.providers.errors import Cancelled, InputError, JournalError
from georelay.providers.store import Job, JobState, JobStore


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


def test_a_job_comes_back_as_it_was_stored(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job(request={"stats": ["a", "b"]}, remote={"collection_id": "0x1"}, files=("a.gpkg",)))

    assert JobStore(tmp_path).get(stored.id) == stored
    assert store.folder(stored.id).is_dir()


def test_who_asks_hears_of_each_new_job_once_it_is_there(tmp_path):
    store, heard = JobStore(tmp_path), []
    store.added = lambda job: heard.append((job.id, store.get(job.id) == job, store.folder(job.id).is_dir()))
    stored = store.add(job())
    store.change(stored.id, message="x")

    assert heard == [(stored.id, True, True)]


def test_remote_ids_are_added_to_not_replaced(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job(remote={"project_id": "p"}))

    assert store.change(stored.id, remote={"asset_id": "a"}).remote == {"project_id": "p", "asset_id": "a"}


def test_the_newest_job_of_a_fingerprint_wins(tmp_path):
    store = JobStore(tmp_path)
    store.add(job())
    second = store.add(job())

    assert store.newest("f1").id == second.id
    assert store.newest("f2") is None


def test_jobs_are_listed_the_newest_first_those_of_one_moment_too(tmp_path):
    moment = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)
    store = JobStore(tmp_path, lambda: moment)
    first, second, third = (store.add(job(name=name)) for name in "abc")
    store.now = lambda: moment - timedelta(seconds=1)
    earlier = store.add(job(name="earlier"))

    assert [each.name for each in store.list()] == ["c", "b", "a", "earlier"]
    assert store.newest("f1").id == third.id
    store.remove(third.id)
    assert store.newest("f1").id == second.id
    assert store.find_remote("epoch", "collection_id", "0x1") is None
    store.change(earlier.id, remote={"collection_id": "0x1"})
    store.change(first.id, remote={"collection_id": "0x1"})
    assert store.find_remote("epoch", "collection_id", "0x1").id == first.id
    assert store.find_remote("beod", "collection_id", "0x1") is None


@pytest.mark.parametrize("version", [None, 0, 1, 2])
def test_a_journal_is_of_number_1_and_one_of_a_newer_version_keeps_its_own(tmp_path, version):
    stored = JobStore(tmp_path).add(job())
    if version is not None:
        with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
            db.execute(f"PRAGMA user_version = {version}")
            db.execute("DROP INDEX jobs_fingerprint")
    again = JobStore(tmp_path)

    assert again.get(stored.id) == stored and again.is_newer is (version == 2)
    with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
        assert db.execute("PRAGMA user_version").fetchone() == ((2,) if version == 2 else (1,))
        indexes = {row[1] for row in db.execute("PRAGMA index_list(jobs)")}
    assert ("jobs_fingerprint" in indexes) is (version != 2), "a damaged page of the one index is read by the other"


def test_the_age_of_a_job_is_counted_from_when_it_was_made(tmp_path):
    store = JobStore(tmp_path, lambda: datetime.now(timezone.utc) - timedelta(hours=2))
    assert 7200 <= store.add(job()).age < 7260


def test_jobs_are_listed_by_provider_parent_and_whether_they_are_open(tmp_path):
    store = JobStore(tmp_path)
    one = store.add(job())
    for more in (dict(provider="beod"), dict(parent=one.id), dict(parent=one.id, state=JobState.FAILED)):
        store.add(job(name=str(more.get("state", "")), **more))
    counts = [len(store.list(*wish)) for wish in (
        (), ("epoch",), ("beod",), ("mapflow",), ("", True), ("epoch", True, one.id), ("epoch", False, one.id),
        ("", False, ""),
    )]  # fmt: skip
    assert counts == [4, 3, 1, 0, 3, 1, 2, 2]


def test_open_jobs_are_those_of_which_something_may_still_come(tmp_path):
    store = JobStore(tmp_path)
    for state in JobState:
        store.add(job(state=state))

    assert {each.state for each in store.list(open_only=True)} == {
        JobState.PREPARED,
        JobState.SENDING,
        JobState.RUNNING,
        JobState.UNKNOWN,
    }


def test_a_journal_of_an_earlier_version_gets_the_columns_it_lacks(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job())
    with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
        db.execute(
            "CREATE TABLE old AS SELECT id, provider, operation, connection, base_url, account, name, fingerprint, "
            "state, created, updated FROM jobs"
        )
        db.execute("DROP TABLE jobs")
        db.execute("ALTER TABLE old RENAME TO jobs")

    assert JobStore(tmp_path).get(stored.id).name == "plots"


def test_a_home_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(InputError, match="GEORELAY_HOME"):
        JobStore(tmp_path / "file" / "home")


def test_an_unknown_job_is_one_sentence(tmp_path):
    with pytest.raises(InputError, match="no job nowhere"):
        JobStore(tmp_path).change("nowhere", state=JobState.FAILED)


def test_a_lock_that_is_held_can_be_waited_for_and_given_up(tmp_path):
    store, waits = JobStore(tmp_path), []
    with store.lock("f1", waiting=lambda: None, cancelled=lambda: False, pause=lambda: None):
        assert store.is_locked("f1")
        with pytest.raises(Cancelled):
            with store.lock(
                "f1", waiting=lambda: waits.append(1), cancelled=lambda: len(waits) > 0, pause=lambda: None
            ):
                pass

    assert waits == [1]
    assert not store.is_locked("f1")


def spoil(store, sql, *values):
    with sqlite3.connect(store.home / "jobs.sqlite") as db:
        db.execute(sql, values)


SPOILT = {
    "a state of a newer version": ("state", "archived", "newer version"),
    "no state": ("state", None, "has no state"),
    "no time": ("created", None, "has no created"),
    "a time that is none": ("created", "yesterday", "yesterday"),
    "cut JSON": ("remote", '{"collection_id": "0x', "damaged"),
    "JSON of another kind": ("steps", "[1, 2]", "steps is damaged"),
    "a number for a list": ("files", "7", "files is damaged"),
    "bytes": ("request", b"\xff\xfe", ""),
}


@pytest.mark.parametrize("name", sorted(SPOILT))
def test_a_row_that_cannot_be_read_is_named_and_the_others_are_there(tmp_path, name):
    column, value, words = SPOILT[name]
    store = JobStore(tmp_path)
    whole = [store.add(job(fingerprint=f"f{number}")) for number in range(3)]
    spoil(store, f"UPDATE jobs SET {column} = ? WHERE id = ?", value, whole[1].id)

    assert {each.id for each in store.list()} == {whole[0].id, whole[2].id}
    (fault,) = store.faults()
    assert whole[1].id in fault and words in fault
    with pytest.raises(JournalError, match=whole[1].id):
        store.get(whole[1].id)
    assert store.newest("f0").id == whole[0].id


def test_a_run_whose_job_cannot_be_read_is_not_taken_for_a_new_one(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job())
    spoil(store, "UPDATE jobs SET state = 'archived'")

    with pytest.raises(JournalError, match=f"in the job list.*{stored.id}"):
        store.newest("f1")


def test_what_may_be_missing_is_filled_in(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job())
    spoil(store, "UPDATE jobs SET facts = NULL, halted = NULL, files = NULL, account = NULL, message = NULL")

    assert JobStore(tmp_path).get(stored.id) == stored


def test_a_damaged_page_loses_only_what_stands_on_it(tmp_path):
    store = JobStore(tmp_path)
    stored = [store.add(job(fingerprint=f"f{number:02}", message="x" * 900)) for number in range(40)]
    with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = db.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray((tmp_path / "jobs.sqlite").read_bytes())
    page = content.index(stored[20].id.encode(), 3 * size) // size
    while stored[20].message.encode() not in content[page * size : (page + 1) * size]:
        page += 1
    content[page * size : page * size + 200] = b"\xaa" * 200
    (tmp_path / "jobs.sqlite").write_bytes(bytes(content))

    assert JobStore(tmp_path).stamps() is None, "who follows changes reads them all then"
    read, faults = JobStore(tmp_path).list(), JobStore(tmp_path).faults()
    assert 20 < len(read) < 40 and len(read) + len(faults) == 40
    assert all("cannot be read" in fault for fault in faults)
    gone = {each.id for each in stored} - {each.id for each in read}
    assert all(any(job_id in fault for fault in faults) for job_id in gone)


def test_a_journal_of_an_earlier_version_goes_on(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job(steps={"batch": {"collection_id": "0x1"}}))
    with sqlite3.connect(tmp_path / "jobs.sqlite") as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(jobs)") if row[1] not in ("facts", "halted")]
        db.execute(f"CREATE TABLE older ({', '.join(columns)}, PRIMARY KEY (id))")
        db.execute(f"INSERT INTO older SELECT {', '.join(columns)} FROM jobs")
        db.execute("DROP TABLE jobs")
        db.execute("ALTER TABLE older RENAME TO jobs")

    again = JobStore(tmp_path)
    assert again.get(stored.id) == stored
    assert again.change(stored.id, facts={"batch": {"known": []}}, halted="stopped").facts == {"batch": {"known": []}}
