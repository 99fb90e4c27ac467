"""Zips anywhere in a tree: unpacked in place, remembered, told where damaged, bounded however they are nested."""

import io
import zipfile

import pytest
from georelay.providers.archives import Archives
from georelay.providers.unzip import ZipLimits


def packed(members, compression=zipfile.ZIP_DEFLATED):
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", compression) as opened:
        for name, content in members.items():
            opened.writestr(name, content)
    return raw.getvalue()


def damaged(members):
    raw = bytearray(packed(members, zipfile.ZIP_STORED))
    raw[raw.index(b"BAD") + 1] ^= 1
    return bytes(raw)


def files_in(folder):
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


class Tree:
    def __init__(self, tmp_path):
        self.root, self.memory = tmp_path / "root", tmp_path / "memory" / "zips.json"

    def put(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def archives(self, **limits):
        return Archives(self.root, self.memory, ZipLimits(**limits))


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path)


@pytest.mark.parametrize("name", ["202.zip", "0/a.zip", "0/EXPORT/building/shapefile/b.ZIP", "0/1/2/3/4/c.zip"])
def test_a_zip_is_unpacked_where_it_stands_and_goes(tree, name):
    tree.put(name, packed({"x.txt": b"x", "deep/y.txt": b"y"}))
    found = tree.archives().unpack(name)
    above = name.rpartition("/")[0]
    above = f"{above}/" if above else ""
    assert files_in(tree.root) == {f"{above}x.txt": b"x", f"{above}deep/y.txt": b"y"}
    assert found.files == (f"{above}x.txt", f"{above}deep/y.txt")
    assert tree.archives().is_done(name), "a later run knows"


def test_zips_within_zips_are_unpacked_too(tree):
    inner = packed({"c.txt": b"c"})
    tree.put("a.zip", packed({"b/inner.zip": inner, "d.txt": b"d"}))
    found = tree.archives().unpack("a.zip")
    assert files_in(tree.root) == {"b/c.txt": b"c", "d.txt": b"d"}
    assert found.files == ("b/c.txt", "d.txt")


def test_a_zip_that_holds_itself_ever_deeper_ends(tree):
    content = packed({"end.txt": b"end"})
    for _ in range(12):
        content = packed({"next.zip": content})
    tree.put("a.zip", content)
    (name,) = tree.archives().unpack("a.zip").files
    assert name.endswith("next.zip") and tree.archives().is_done("a.zip")


def test_a_listed_file_is_not_replaced_by_a_member_of_its_name(tree):
    tree.put("0/building.gpkg.txt", b"listed")
    tree.put("0/more.zip", packed({"building.gpkg.txt": b"packed", "other.txt": b"o"}))
    tree.put("0/twin.zip", packed({"other.txt": b"of the twin"}))
    archives = tree.archives()
    archives.unpack("0/more.zip"), archives.unpack("0/twin.zip")
    assert files_in(tree.root) == {
        "0/building.gpkg.txt": b"listed",
        "0/more/building.gpkg.txt": b"packed",
        "0/more/other.txt": b"o",
        "0/other.txt": b"of the twin",
    }
    tree.put("0/twin.zip", packed({"other.txt": b"of the twin again"}))
    tree.archives().unpack("0/twin.zip")
    assert files_in(tree.root)["0/other.txt"] == b"of the twin again", "its own files are replaced"


@pytest.mark.parametrize("nested", [False, True])
def test_a_damaged_member_is_told_and_not_taken_for_done_until_it_came(tree, nested):
    wrap = (lambda content: packed({"in.zip": content})) if nested else (lambda content: content)
    tree.put("a.zip", wrap(damaged({"good.txt": b"good", "bad.txt": b"BAD"})))
    found = tree.archives().unpack("a.zip")
    assert [("bad.txt" in each.name, each.reason) for each in found.damaged] == [(True, "it is damaged in the zip")]
    assert files_in(tree.root) == {"good.txt": b"good"}
    assert not tree.archives().is_done("a.zip")
    tree.put("a.zip", wrap(packed({"good.txt": b"good", "bad.txt": b"BAD"})))
    assert tree.archives().unpack("a.zip").damaged == ()
    assert tree.archives().is_done("a.zip") and set(files_in(tree.root)) == {"good.txt", "bad.txt"}


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and nothing", b"<html></html>"])
def test_a_zip_that_is_none_is_told_and_asked_for_again(tree, content):
    tree.put("a.zip", content)
    found = tree.archives().unpack("a.zip")
    assert [each.name for each in found.damaged] == ["a.zip"]
    assert not tree.archives().is_done("a.zip") and files_in(tree.root) == {}


@pytest.mark.parametrize("spoil", ["gone", "an error page", "empty"])
def test_a_zip_whose_files_are_no_longer_there_or_right_is_not_done(tree, spoil):
    tree.put("a.zip", packed({"x.geojson": b'{"type": "FeatureCollection", "features": []}', "y.txt": b"y"}))
    tree.archives().unpack("a.zip")
    path = tree.root / "x.geojson"
    {
        "gone": path.unlink,
        "an error page": lambda: path.write_text("<html></html>"),
        "empty": lambda: path.write_bytes(b""),
    }[spoil]()
    assert not tree.archives().is_done("a.zip")


def test_what_is_unsafe_stays_out_for_good_and_is_told_each_time(tree):
    tree.put("a.zip", packed({"../evil.txt": b"evil", "good.txt": b"good"}))
    tree.archives().unpack("a.zip")
    again = tree.archives()
    assert again.is_done("a.zip")
    assert [each.name for each in again.contents("a.zip").left_out] == ["a.zip: ../evil.txt"]
    assert files_in(tree.root.parent) == {"root/good.txt": b"good", "memory/zips.json": tree.memory.read_bytes()}


@pytest.mark.parametrize("levels", [1, 2, 3])
def test_a_bomb_is_bounded_by_the_size_of_what_came_however_it_is_nested(tree, levels):
    content = packed({f"{n}.bin": b"\0" * 90_000 for n in range(40)})
    for _ in range(levels - 1):
        content = packed({f"{n}.zip": content for n in range(3)})
    tree.put("a.zip", content)
    found = tree.archives(ratio=20, large=100_000).unpack("a.zip")
    written = sum(len(each) for each in files_in(tree.root).values())
    assert found.left_out and written <= max(100_000, 20 * len(content))
    assert tree.archives().is_done("a.zip"), "another copy would be no better"
