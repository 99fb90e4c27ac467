"""Bags that the standard's own tool verifies, and what is told of those that somebody has touched."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest
from georelay.evidence.bags import UnreadableBag, free_file_name, safe_name, verify_bag, write_bag

PAYLOAD = {"plots/plots.geojson": b"{}", "report.html": b"<p>", "b\u00e4ume.txt": b"x", "empty.txt": b""}
INFO = {"Bagging-Date": "2026-11-28", "External-Description": "two\nlines"}


@pytest.fixture
def bag(tmp_path):
    (tmp_path / "big.bin").write_bytes(b"0123456789" * 300_000)
    path = tmp_path / "season.zip"
    assert write_bag(path, {**PAYLOAD, "big.bin": tmp_path / "big.bin"}, INFO) == 5
    return path


def rewritten(path, change):
    """The zip again, with a dict of its files changed."""
    with zipfile.ZipFile(path) as archive:
        files = {each.filename: archive.read(each) for each in archive.infolist()}
    change(files)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_a_bag_that_was_just_written_is_whole(bag):
    verdict = verify_bag(bag)
    assert verdict.whole and verdict.changed == () and verdict.files == 5


def test_the_tool_of_the_standard_verifies_it_too(bag, tmp_path):
    bagit = pytest.importorskip("bagit")
    with zipfile.ZipFile(bag) as archive:
        archive.extractall(tmp_path / "out")
    found = bagit.Bag(str(tmp_path / "out" / "season"))
    found.validate()
    assert found.info["External-Description"] == "two lines"


def test_two_bags_of_the_same_payload_differ_in_their_info_alone(tmp_path):
    contents = []
    for folder, date in (("a", "2026-11-28"), ("b", "2027-01-01")):
        write_bag(tmp_path / folder / "bag.zip", PAYLOAD, {"Bagging-Date": date})
        with zipfile.ZipFile(tmp_path / folder / "bag.zip") as archive:
            contents.append({each.filename: archive.read(each) for each in archive.infolist()})
    differ = {name for name in contents[0] if contents[0][name] != contents[1][name]}
    assert differ == {"bag/bag-info.txt", "bag/tagmanifest-sha256.txt"}


def put(name, content):
    return lambda files: files.update({name: content})


def drop(name):
    return lambda files: files.pop(name)


TOUCHED = {
    "a changed file": (put("season/data/report.html", b"<p>!"), ["data/report.html"]),
    "a missing file": (drop("season/data/report.html"), ["data/report.html"]),
    "an added file": (put("season/data/more.txt", b""), ["data/more.txt"]),
    "an added tag file": (put("season/note.txt", b""), ["note.txt"]),
    "a changed info": (put("season/bag-info.txt", b"Bagging-Date: 1999-01-01\n"), ["bag-info.txt"]),
    "no declaration": (drop("season/bagit.txt"), ["bagit.txt"]),
    "no manifest": (drop("season/manifest-sha256.txt"), ["manifest-sha256.txt"]),
    "no tag manifest": (drop("season/tagmanifest-sha256.txt"), ["tagmanifest-sha256.txt"]),
    "a manifest of words": (put("season/manifest-sha256.txt", b"not a manifest\n"), ["manifest-sha256.txt"]),
    "a manifest in no text": (put("season/manifest-sha256.txt", b"\xff\xfe"), ["manifest-sha256.txt"]),
    "a file outside the bag": (put("elsewhere.txt", b""), ["elsewhere.txt"]),
    "another case": (
        lambda files: files.update({"season/data/REPORT.html": files.pop("season/data/report.html")}),
        ["data/REPORT.html", "data/report.html"],
    ),
}


@pytest.mark.parametrize(("change", "names"), TOUCHED.values(), ids=TOUCHED.keys())
def test_what_was_touched_is_named(bag, change, names):
    verdict = verify_bag(rewritten(bag, change))
    assert not verdict.whole and set(names) <= set(verdict.changed)
    assert not {"data/plots/plots.geojson", "data/big.bin", "data/empty.txt"} & set(verdict.changed)


def test_a_second_file_under_the_same_name_is_told(bag):
    with zipfile.ZipFile(bag, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("season/data/report.html", b"<p>another")
    assert verify_bag(bag).changed == ("data/report.html",)


def test_damaged_bytes_of_a_member_are_told_by_its_name(bag):
    content = bytearray(bag.read_bytes())
    with zipfile.ZipFile(bag) as archive:
        entry = archive.getinfo("season/data/big.bin")
    for at in range(entry.header_offset + 120, entry.header_offset + 160):
        content[at] ^= 0xFF
    bag.write_bytes(bytes(content))
    assert verify_bag(bag).changed == ("data/big.bin",)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + bytes(10)])
def test_what_is_no_zip_cannot_be_read(tmp_path, content):
    (tmp_path / "bag.zip").write_bytes(content)
    with pytest.raises(UnreadableBag):
        verify_bag(tmp_path / "bag.zip")


@pytest.mark.parametrize("name", ["md5", "sha1", "sha512"])
def test_bags_with_other_hashes_are_verified(tmp_path, name):
    content = b"hello"
    digest = hashlib.new(name, content).hexdigest()
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n")
        manifest = f"{digest} *data/hello.txt\n"
        archive.writestr(f"manifest-{name}.txt", manifest)
        tags = {f"manifest-{name}.txt": manifest, "bagit.txt": archive.read("bagit.txt").decode()}
        lines = (f"{hashlib.new(name, text.encode()).hexdigest()}  {tag}\n" for tag, text in tags.items())
        archive.writestr(f"tagmanifest-{name}.txt", "".join(lines))
        archive.writestr("data/hello.txt", content)
    (tmp_path / "old.zip").write_bytes(held.getvalue())
    assert verify_bag(tmp_path / "old.zip").whole


def test_nothing_stands_under_its_name_where_writing_fails(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_bag(tmp_path / "bag.zip", {"a.txt": b"a", "b.txt": tmp_path / "gone.txt"}, INFO)
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("names", [["../up.txt"], ["a//b"], ["a%0A.txt"], ["A.txt", "a.txt"], ["/abs"], ["con"]])
def test_names_that_a_bag_cannot_hold_are_refused(tmp_path, names):
    with pytest.raises(ValueError, match="no name"):
        write_bag(tmp_path / "bag.zip", dict.fromkeys(names, b""), INFO)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plots 2026.gpkg", "plots 2026.gpkg"),
        ("a/b\\c.txt", "a_b_c.txt"),
        ("CON.txt", "CON_.txt"),
        ("..", "_"),
        ("dot. ", "dot"),
        ('<>:"|?*', "_______"),
        ("", "_"),
        ("x" * 200 + ".gpkg", "x" * 115 + ".gpkg"),
        ("e\u0301t\u00e9.txt", "\u00e9t\u00e9.txt"),
        ("lpt1", "lpt1_"),
    ],
)
def test_names_are_safe_on_every_file_system(name, safe):
    assert safe_name(name) == safe


def test_names_that_differ_only_in_case_get_a_number():
    assert free_file_name("Plots.gpkg", ["plots.GPKG", "plots_2.gpkg"]) == "Plots_3.gpkg"
