"""Everything is run once with marked secrets; the marks are looked for in all that is left behind."""

from __future__ import annotations

import base64
import re
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

MARK, MASTER, WRONG = "s3cr3tMarkA7f9Qx2Lw8Zt", "M4sterMarkPq5Rz", "Wr0ngMarkKd8Ty3Vb6Nm"


@pytest.fixture(scope="module")
def left(tmp_path_factory):
    """The folder of a desktop that did everything, and what it told."""
    from georelay.sandbox.server import Sandbox

    folder = tmp_path_factory.mktemp("marked")
    (folder / "temp").mkdir()
    box = Sandbox(tmp_path_factory.mktemp("service"), seconds=0.2).start()
    try:
        seen = drive(
            folder,
            "marked",
            300,
            MARKS=f"{MARK} {MASTER} {WRONG}",
            SANDBOX_URLS=f"{box.url} {box.storage_url}",
            TMPDIR=str(folder / "temp"),
        )
    finally:
        box.stop()
    assert not seen.error, seen.error + seen.log[-3000:]
    return folder, seen


def marks():
    """What may stand nowhere: what was typed and saved, what the service issued, and how Basic spells it."""
    from georelay.sandbox import sandbox_email, sandbox_password, sandbox_token

    pairs = [f"{sandbox_email()}:{word}" for word in (sandbox_token(), sandbox_password())]
    basic = [base64.b64encode(pair.encode()).decode().rstrip("=")[:-2] for pair in pairs]
    return [MARK, MASTER, WRONG, sandbox_token(), sandbox_password(), *basic]


ISSUED = (rb"Signature(?:=|%3D)\w", rb"eyJhbGciOi\w")  # what presigned addresses and tokens look like


def found_in(data):
    known = [mark for mark in marks() if mark.encode() in data]
    return known + [pattern.decode() for pattern in ISSUED if re.search(pattern, data)]


def contents(folder):
    """(where, bytes) of every file, and of every file in an archive."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()):
        place = path.relative_to(folder)
        if "plugins" in place.parts[:1] or place.parts[0] == "pictures":
            continue
        yield str(place), path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield from ((f"{place}!{name}", archive.read(name)) for name in archive.namelist())


def test_everything_was_run_and_ended_as_it_should(left):
    _, seen = left
    failed = {name.split(" ", 1)[1] for name, (ending, _) in seen.facts["ended"].items() if ending != "succeeded"}
    assert len(seen.facts["ended"]) > 20 and seen.facts["jobs"] >= 4
    assert {"epochlistcollections", "beodlistprojects", "mapflowprojects"} <= failed, "the wrong secret is refused"
    assert len(seen.facts["tiles"]) >= 3, "the layers draw with a key that they do not hold"
    assert seen.facts["signed"] == ["tiles user"], "QGIS's authentication database signs what it can"
    ended = {name.split(" ", 1)[1]: ending for name, (ending, _) in seen.facts["ended"].items()}
    assert {ended["epochstageplots"], ended["mapflowuploadimages"]} == {"succeeded"}, seen.facts["ended"]
    assert "Traceback" not in seen.log and not [box for box in seen.boxes if "Traceback" in box]


def test_no_secret_is_left_anywhere(left):
    folder, seen = left
    looked, found = 0, []
    for place, data in contents(folder):
        looked += 1
        found += [f"{mark} in {place}" for mark in found_in(data)]
    assert looked > 30 and found == []
    assert found_in(str(seen.facts).encode() + str(seen.boxes).encode() + seen.log.encode()) == []
    assert len(seen.facts["commands"]) >= 1 and "qgis" in seen.facts["commands"][0], "nor is a process started with one"


def test_the_marks_would_be_found(left, tmp_path):
    folder, _ = left
    every = [*marks(), "X-Amz-Signature=0a1b", "X-Amz-Signature%3D0a1b", "eyJhbGciOiJIUzI1NiJ9"]
    for name, mark in enumerate(every):
        (tmp_path / str(name)).write_text(f"x {mark}y")
    assert all(found_in(data) for _, data in contents(tmp_path))
    assert found_in(b"X-Amz-Signature=***b5742a0dffc6") == []
    assert (folder / "auth" / "qgis-auth.db").stat().st_size > 0, "where they are kept, encrypted"
    places = [place for place, _ in contents(folder)]
    assert any("project.qgz!" in place for place in places) and any("signed.qlr" in place for place in places)
