"""Names that come from outside stay inside the folder or are refused."""

import os
from pathlib import Path

import pytest
from georelay.providers.safe_paths import Names, Skipped, UnsafeName, components, safe_join
from hypothesis import given
from hypothesis import strategies as st

HOSTILE = [
    "", ".", "..", "../x", "a/../x", "a/..", "/etc/passwd", "a//b", "a/", "/", "a\\b", "..\\x", "C:", "C:/x", "C:\\x",
    "a:stream", "\\\\server\\share", "a\0b", "a\nb", "a\x7fb", "\ud800", "CON", "con", "nul.txt", "Aux.tar.gz", "COM1",
    "lpt9.shp", "COM¹", "CONIN$", "con .txt", "a.", "a ", "a. ", "x" * 121, "é" * 61, "/".join(["a"] * 17),
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_has_no_place(tmp_path, name):
    with pytest.raises(UnsafeName):
        safe_join(tmp_path, name)


@pytest.mark.parametrize(
    "name",
    ["a", "a/b.shp", "0/EXPORT/building/a.gpkg", "é/日本.tif", "console.txt", ".hidden", "a b", "x" * 120, "com10"],
)
def test_an_ordinary_name_has_its_place(tmp_path, name):
    assert safe_join(tmp_path, name) == tmp_path / name


def test_components_are_not_split_again(tmp_path):
    assert safe_join(tmp_path, ("a", "b")) == tmp_path / "a" / "b"
    for parts in [("a/b",), ("a", "../b"), (), ("a", ""), ("a", 1)]:
        with pytest.raises(UnsafeName):
            safe_join(tmp_path, parts)


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_link_in_the_way_is_not_followed(tmp_path):
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "folder").symlink_to(outside)
    (root / "file").symlink_to(outside / "new")
    for name in ("folder/x", "file"):
        with pytest.raises(UnsafeName, match="link"):
            safe_join(root, name)


@given(st.one_of(st.text(max_size=40), st.lists(st.text(max_size=10), max_size=5)))
def test_whatever_the_name_the_place_is_inside(name):
    root = Path("/nowhere/at/all")
    try:
        place = safe_join(root, name)
    except UnsafeName:
        return
    assert Path(os.path.normpath(place)) == place
    assert root in place.parents


def test_names_that_a_file_system_may_take_for_the_same_are_told():
    names = Names()
    assert names.claim(("a", "Building.shp")) is True
    assert names.claim(("a", "Building.shp")) is False
    assert names.claim(("a", "other.shp")) is True
    for parts, says in [
        (("a", "building.SHP"), "differs"),
        (("A", "new.shp"), "differs"),
        (("a",), "a file and a folder"),
        (("a", "Building.shp", "x"), "a file and a folder"),
    ]:
        with pytest.raises(UnsafeName, match=says):
            names.claim(parts)
    names.claim(("caf\u00e9",))
    with pytest.raises(UnsafeName):
        names.claim(("cafe\u0301",))


def test_what_is_shown_of_a_hostile_name_is_harmless():
    assert Skipped.of("a\x1b[31m\n" + "x" * 500, "why").name == ("a?[31m?" + "x" * 500)[:200]
    assert Skipped.of(("a", "b"), "why").name == "a/b"


def test_components_say_what_is_wrong():
    with pytest.raises(UnsafeName, match="reserved for a device"):
        components("x/NUL")
