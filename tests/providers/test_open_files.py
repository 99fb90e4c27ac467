"""Windows: files that are open cannot be replaced, moved or removed; clouds and drives have links of their own."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from georelay.providers import safe_paths
from georelay.providers.archives import Archives
from georelay.providers.safe_paths import UnsafeName, safe_join


@pytest.fixture
def opened(monkeypatch):
    """Files that are open somewhere: what would replace, move or remove them is refused, as Windows does."""
    held = set()

    def refused(act):
        def guarded(*places, **more):
            if any(Path(str(place)) in held for place in places):
                raise PermissionError(13, "The process cannot access the file", str(places[-1]))
            return act(*places, **more)

        return guarded

    for name in ("replace", "rename", "unlink", "remove"):
        monkeypatch.setattr(os, name, refused(getattr(os, name)))
    for name in ("replace", "rename", "unlink"):
        monkeypatch.setattr(Path, name, refused(getattr(Path, name)))
    return held


def packed(path, **members):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.txt", text)


def test_a_result_that_is_open_is_replaced_at_the_next_chance(tmp_path, opened):
    memory = tmp_path / "memory.json"
    packed(tmp_path / "a.zip", town="first", river="first")
    Archives(tmp_path, memory).unpack("a.zip")
    packed(tmp_path / "a.zip", town="second", river="second")
    opened.add(tmp_path / "town.txt")
    found = Archives(tmp_path, memory).unpack("a.zip")

    assert (tmp_path / "river.txt").read_text() == "second" and (tmp_path / "town.txt").read_text() == "first"
    assert [each.name for each in found.damaged] == ["a.zip: town.txt"] and "open in another" in found.damaged[0].reason
    assert not Archives(tmp_path, memory).is_done("a.zip"), "it is not taken for done: it is fetched again"

    opened.clear()
    packed(tmp_path / "a.zip", town="second", river="second")
    again = Archives(tmp_path, memory)
    assert again.unpack("a.zip").damaged == () and again.is_done("a.zip")
    assert (tmp_path / "town.txt").read_text() == "second"


def test_a_merged_layer_that_is_open_stays_if_it_is_whole_and_is_replaced_later_if_not(tmp_path, opened):
    pytest.importorskip("osgeo")
    from georelay.bridge.merging import _put_in_place

    tile, target, fresh = tmp_path / "tile.gpkg", tmp_path / "town.gpkg", tmp_path / "town.new.gpkg"
    for path, text in ((tile, "tile"), (target, "old"), (fresh, "new")):
        path.write_text(text)
    opened.add(target)
    file = SimpleNamespace(parts=[str(tile)])
    os.utime(tile, (1, 1))
    _put_in_place(fresh, target, file)
    assert target.read_text() == "old", "it was made of these very tiles"

    os.utime(target, (1, 1))
    os.utime(tile, None)
    with pytest.raises(PermissionError):
        _put_in_place(fresh, target, file)
    opened.clear()
    _put_in_place(fresh, target, file)
    assert target.read_text() == "new"


@pytest.mark.parametrize("held", ("eu.geojson", "eu_2.geojson", "eu_3.geojson"))
def test_files_for_the_eu_are_replaced_all_or_none(tmp_path, opened, held):
    pytest.importorskip("shapely")
    from georelay.checks.eudr import EudrWriter, Holes
    from georelay.checks.eudr_features import Producer
    from shapely.geometry import box

    def write(names):
        writer = EudrWriter(tmp_path / "eu.geojson", Holes.REFUSE, 400)  # bytes: each plot has a file of its own
        for at, name in enumerate(names):
            plot = box(-1.6 + at / 10, 6.2, -1.599 + at / 10, 6.201).wkb
            assert writer.write([plot], [Producer("GH", name)], [at], [name]) == []
        assert writer.faults() == []
        return writer.keep()

    write(["a", "b", "c"])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(before) == 3
    opened.add(tmp_path / held)
    with pytest.raises(PermissionError, match=held):
        write(["d", "e"])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before, "neither a mixture nor a draft"

    opened.clear()
    assert [path.name for path in write(["d", "e"])] == ["eu_3.geojson"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["eu.geojson", "eu_2.geojson"]


TAGS = {  # reparse tags of ntifs.h: whether it leads somewhere else
    "junction": (0xA0000003, True), "symbolic link": (0xA000000C, True), "link of WSL": (0xA000001D, True),
    "a file that the cloud keeps": (0x9000001A, False), "a deduplicated file": (0x80000013, False),
    "a compressed file of the system": (0x80000017, False), "an ordinary file": (0, False),
}  # fmt: skip


@pytest.mark.parametrize("name", TAGS)
def test_only_what_leads_elsewhere_is_a_link(tmp_path, monkeypatch, name):
    tag, leads = TAGS[name]
    real = os.lstat
    (tmp_path / "folder").mkdir()

    def looked_at(place):
        told = real(place)
        kept = tag if Path(place).name == "folder" else 0
        return SimpleNamespace(st_mode=told.st_mode, st_reparse_tag=kept)

    monkeypatch.setattr(safe_paths, "_IS_WINDOWS", True)
    monkeypatch.setattr(safe_paths.os, "lstat", looked_at)
    if leads:
        with pytest.raises(UnsafeName, match="a link lies in its way"):
            safe_join(tmp_path, "folder/file.tif")
    else:
        assert safe_join(tmp_path, "folder/file.tif") == tmp_path / "folder" / "file.tif"


@pytest.mark.parametrize("windows, fits", ((True, False), (False, True)))
def test_a_path_that_windows_cannot_open_is_told_there_alone(tmp_path, monkeypatch, windows, fits):
    monkeypatch.setattr(safe_paths, "_IS_WINDOWS", windows)
    name = "/".join(["a-folder-of-some-length"] * 10) + "/file.tif"
    assert len(str(tmp_path / name)) > 240
    if fits:
        assert safe_join(tmp_path, name) == tmp_path / name
    else:
        with pytest.raises(UnsafeName, match="longer than 240"):
            safe_join(tmp_path, name)
