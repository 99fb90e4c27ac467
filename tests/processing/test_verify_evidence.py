"""verifyevidence as the toolbox runs it."""

from __future__ import annotations

import json
import zipfile

from georelay.evidence.bags import write_bag


def pack(folder):
    write_bag(folder / "season.zip", {"plots.geojson": b"{}", "report.html": b"<p>"}, {"Bagging-Date": "2026-11-28"})
    return folder / "season.zip"


def test_a_pack_as_it_was_written_is_whole(run, tmp_path):
    done = run("verifyevidence", INPUT=str(pack(tmp_path)))
    assert done.error == "" and done["WHOLE"] is True and done["CHANGED"] == "[]"


def test_what_was_added_is_named_and_the_run_succeeds(run, tmp_path):
    path = pack(tmp_path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("season/data/later.txt", "x")
    done = run("verifyevidence", INPUT=str(path))
    assert done.error == "" and done["WHOLE"] is False and json.loads(done["CHANGED"]) == ["data/later.txt"]


def test_a_file_that_is_no_zip_is_an_error_that_names_it(run, tmp_path):
    (tmp_path / "letter.zip").write_text("dear colleague")
    done = run("verifyevidence", INPUT=str(tmp_path / "letter.zip"))
    assert "letter.zip" in done.error
