"""The journal keeps what it was told, whoever reads it, whatever version wrote it."""

from __future__ import annotations

import sqlite3

import pytest
from georelay.providers.errors import Cancelled, InputError
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
