"""verifyevidence as the toolbox runs it."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from georelay.evidence.bags import write_bag
from made_layers import memory_layer, square


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


def rewritten(path, change):
    with zipfile.ZipFile(path) as archive:
        files = {each.filename: archive.read(each) for each in archive.infolist()}
    change(files)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """Where a pack of the toolbox with every kind of part is kept."""
    return tmp_path_factory.mktemp("real") / "season.zip"


@pytest.fixture
def season(run, real, tmp_path):
    if not real.exists():
        layer = memory_layer(
            "Polygon",
            [(square(n), [f"GH-{n}", "deforestation found"]) for n in range(3)],
            "plot_id:string,outcome:string",
            name="season",
        )
        run("decideplots", INPUT=layer, DECISION=0, REVIEWER="k.m.", DECISIONS=str(tmp_path / "d.gpkg"))
        (tmp_path / "contract.txt").write_text("signed")
        done = run(
            "evidencepack",
            RESULTS=layer,
            DECISIONS=f"{tmp_path / 'd.gpkg'}|layername=decisions",
            FILES=[str(tmp_path / "contract.txt")],
            OUTPUT=str(real),
        )
        assert done.error == ""
    return Path(shutil.copy(real, tmp_path / "copy.zip"))


WAYS = {
    "changed": lambda name: (lambda files: files.update({name: b"0" + files[name][1:]}), {name}),
    "cut": lambda name: (lambda files: files.update({name: files[name][:-7]}), {name}),
    "emptied": lambda name: (lambda files: files.update({name: b""}), {name}),
    "missing": lambda name: (lambda files: files.pop(name), {name}),
    "renamed": lambda name: (lambda files: files.update({name + "x": files.pop(name)}), {name, name + "x"}),
    "joined by another": lambda name: (lambda files: files.update({name + ".bak": b"x"}), {name + ".bak"}),
}


@pytest.mark.parametrize("way", WAYS)
def test_whatever_is_done_to_any_part_of_a_pack_is_told_by_its_name(run, season, way):
    with zipfile.ZipFile(season) as archive:
        names = archive.namelist()
    kinds = {name.split("/", 1)[1].split("/")[1] if "/data/" in name else name.split("/", 1)[1] for name in names}
    assert {
        "plots",
        "files",
        "decisions.csv",
        "atlas.pdf",
        "report.html",
        "index.html",
        "README.txt",
        "bagit.txt",
        "bag-info.txt",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
    } <= kinds
    whole = season.read_bytes()
    for name in names:
        season.write_bytes(whole)
        change, told = WAYS[way](name)
        rewritten(season, change)
        done = run("verifyevidence", INPUT=str(season))
        assert done.error == "" and done["WHOLE"] is False, (name, way)
        by_name = {each.split("/", 1)[1] for each in told} & set(json.loads(done["CHANGED"]))
        assert by_name or "/tagmanifest-" in name, "what nothing vouches for is told by what it vouches for"


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_pack_that_was_cut_off_cannot_pass_for_whole(run, season, share):
    content = season.read_bytes()
    season.write_bytes(content[: int(len(content) * share)])
    done = run("verifyevidence", INPUT=str(season))
    assert done.error and "copy.zip" in done.error
