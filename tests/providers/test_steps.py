"""What a job's steps stand on: its parts, its files, and what is said of work that is over."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from georelay.providers.errors import InputError
from georelay.providers.steps import At, Step, as_asked, done, followed, keep_file, no_parts, part_count, parts_of
from georelay.providers.store import Job, JobState, JobStore

ONE, TWO = {"id": "a"}, {"id": "b"}
REMOTES = {  # what the journal holds: (the ids of each run, how many there are to be)
    "nothing yet": ({}, [{}], 1),
    "one run": (ONE, [ONE], 1),
    "parts": ({"id": "a", "parts": [ONE, TWO]}, [ONE, TWO], 2),
    "some parts of more": ({"part_count": 5, "parts": [ONE, TWO]}, [ONE, TWO], 5),
    "none of its parts": ({"part_count": 3}, [{"part_count": 3}], 3),
    "parts and runs": ({"parts": [ONE], "runs": [ONE, TWO]}, [ONE], 1),
    "no parts left": ({"id": "a", "parts": []}, [{"id": "a", "parts": []}], 1),
    "runs of version 0.1": ({"runs": [ONE, TWO]}, [ONE, TWO], 2),
    "a count of version 0.1": ({"runs": 4}, [{"runs": 4}], 4),
    "a run count of version 0.1": ({"run_count": 6, "runs": [ONE]}, [ONE], 6),
    "a count as text": ({"part_count": "7"}, [{"part_count": "7"}], 7),
    "fewer counted than there are": ({"part_count": 1, "parts": [ONE, TWO]}, [ONE, TWO], 2),
}


def job(**more):
    return Job("", "epoch", "epochbatchprocess", "work", "https://example.org", "", "plots", "f1", **more)


@pytest.mark.parametrize("name", REMOTES)
def test_the_parts_of_a_job_are_told_from_every_journal_so_far(name):
    remote, parts, count = REMOTES[name]
    assert parts_of(job(remote=remote)) == parts and part_count(job(remote=remote)) == count


def test_a_persons_file_is_copied_into_the_jobs_folder_and_stays(tmp_path):
    given = tmp_path / "mine" / "plots.gpkg"
    given.parent.mkdir()
    given.write_bytes(b"plots")
    folder = tmp_path / "home" / "jobs" / "1"
    keep_file(folder, "input.gpkg", given, tmp_path / "scratch")
    assert (folder / "input.gpkg").read_bytes() == given.read_bytes() == b"plots"
    given.write_bytes(b"other plots")
    keep_file(folder, "input.gpkg", given, tmp_path / "scratch")
    assert (folder / "input.gpkg").read_bytes() == b"other plots"
    assert [path.name for path in folder.iterdir()] == ["input.gpkg"]


@pytest.mark.parametrize("inner", ["", "deeper"])
def test_a_file_of_the_run_itself_is_moved(tmp_path, inner):
    scratch = tmp_path / "scratch"
    made = scratch / inner / "upload.zip"
    made.parent.mkdir(parents=True)
    made.write_bytes(b"zip")
    keep_file(tmp_path / "job", "upload.zip", made, scratch)
    assert (tmp_path / "job" / "upload.zip").read_bytes() == b"zip" and not made.exists()


def test_a_value_is_kept_as_json_in_every_alphabet(tmp_path):
    keep_file(tmp_path / "job", "fields.json", {"plot": "Côte d'Ivoire", "n": [1, None]}, tmp_path)
    text = (tmp_path / "job" / "fields.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"plot": "Côte d'Ivoire", "n": [1, None]} and "Côte" in text


@pytest.mark.parametrize("missing", [None, "gone.gpkg"])
def test_what_is_not_there_is_not_kept(tmp_path, missing):
    file = missing and tmp_path / missing
    keep_file(tmp_path / "job", "input.gpkg", file, tmp_path / "scratch")
    assert not (tmp_path / "job").exists()


@pytest.fixture
def at(tmp_path):
    store = JobStore(tmp_path)
    stored = store.add(job(steps={"batch": {"collection_id": "0x1"}}))
    return At(None, stored, store.folder(stored.id), store, None)


def test_a_step_reads_what_was_kept_and_what_earlier_steps_got(at):
    keep_file(at.folder, "fields.json", {"plot": "p1"}, at.folder.parent)
    assert at.read("fields.json") == {"plot": "p1"} and at.path("fields.json") == at.folder / "fields.json"
    assert at.reply("batch") == {"collection_id": "0x1"} and at.facts == {}


def test_a_file_that_is_gone_or_damaged_is_one_sentence(at):
    for ask in (at.read, at.path):
        with pytest.raises(InputError, match="What plots sends is not in its folder. Nothing was sent."):
            ask("fields.json")
    (at.folder / "fields.json").write_text('{"plot": ', encoding="utf-8")
    with pytest.raises(InputError, match="fields.json is damaged. Nothing was sent. Run the algorithm again."):
        at.read("fields.json")


def test_what_work_says_of_itself_where_it_declares_nothing(at):
    assert no_parts(at) == () and followed(at) == {}
    assert done(at) == {"state": JobState.SUCCEEDED, "progress": 100}
    asked = [as_asked(SimpleNamespace(values=values)) for values in ({}, {"WAIT": False}, {"WAIT": True}, {"WAIT": 1})]
    assert asked == [False, False, True, True]


def test_a_step_is_called_by_its_title_or_its_name():
    assert Step("send", dict).called == "send" and Step("send", dict, title="Upload").called == "Upload"
