"""Unpacking zips that nobody vouches for."""

import stat
import struct
import zipfile
from pathlib import Path

import pytest
from georelay.providers.errors import AnswerError, Cancelled
from georelay.providers.transfer import ZipLimits, unzip
from georelay.providers.unzip import TooMuch


def zipped(path, *members, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as opened:
        for name, content in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.compress_type = compression
            opened.writestr(info, content)
    return path


def link(name, target):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info, target


def all_files(folder):
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if not each.is_dir())


def test_files_are_unpacked_where_they_belong(tmp_path):
    archive = zipped(
        tmp_path / "a.zip", ("b.txt", "b"), ("folder/", ""), ("folder/c.txt", "c" * 10), ("z/y/x.bin", "x")
    )
    seen = []
    unpacked = unzip(archive, tmp_path / "out", progress=lambda done, total: seen.append((done, total)))
    assert [str(each.relative_to(tmp_path / "out")) for each in unpacked.files] == [
        "b.txt",
        "folder/c.txt",
        "z/y/x.bin",
    ]
    assert (unpacked.skipped, unpacked.bytes) == ((), 12)
    assert (tmp_path / "out/folder/c.txt").read_text() == "c" * 10
    assert seen[-1] == (12, 12)


HOSTILE = ["../evil.txt", "../../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt",
           "C:/evil.txt", "con.txt", "evil.txt ", "evil.", "a:b", "x/NUL"]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_member_is_left_out_and_named(tmp_path, name):
    archive = zipped(tmp_path / "a.zip", (name, "evil"), ("good.txt", "good"))
    unpacked = unzip(archive, tmp_path / "deep/out")
    assert [each.name for each in unpacked.files] == ["good.txt"]
    assert [each.name for each in unpacked.skipped] == [name]
    assert all_files(tmp_path) == ["a.zip", "deep/out/good.txt"]


def test_links_doubles_and_collisions_are_left_out(tmp_path):
    with pytest.warns(UserWarning):
        archive = zipped(
            tmp_path / "a.zip",
            link("link", "/etc/passwd"),
            ("a.txt", "1"),
            ("a.txt", "2"),
            ("A.TXT", "3"),
            ("a.txt/b", "4"),
        )
    unpacked = unzip(archive, tmp_path / "out")
    assert all_files(tmp_path / "out") == ["a.txt"]
    assert (tmp_path / "out/a.txt").read_text() == "1"
    reasons = " ".join(each.reason for each in unpacked.skipped)
    assert len(unpacked.skipped) == 4
    for word in ("link", "twice", "only in case", "a file and a folder"):
        assert word in reasons


def test_a_link_that_lies_in_the_folder_already_is_not_written_through(tmp_path):
    out, outside = tmp_path / "out", tmp_path / "outside"
    out.mkdir()
    outside.mkdir()
    (out / "folder").symlink_to(outside)
    unpacked = unzip(zipped(tmp_path / "a.zip", ("folder/x", "evil"), ("y", "good")), out)
    assert [each.name for each in unpacked.skipped] == ["folder/x"]
    assert list(outside.iterdir()) == []


def test_a_member_that_swells_is_left_out(tmp_path):
    archive = zipped(tmp_path / "a.zip", ("bomb", b"\0" * 3_000_000), ("good", b"good"))
    unpacked = unzip(archive, tmp_path / "out", ZipLimits(ratio=200, large=1_000_000))
    assert all_files(tmp_path / "out") == ["good"]
    assert "swell" in unpacked.skipped[0].reason
    assert unpacked.bytes == 4


def test_a_member_that_lies_about_its_size_is_caught_while_it_swells(tmp_path):
    archive = zipped(tmp_path / "a.zip", ("bomb", b"\0" * 3_000_000))
    raw = archive.read_bytes()
    patched = raw.replace(struct.pack("<I", 3_000_000), struct.pack("<I", 100))
    assert patched != raw
    archive.write_bytes(patched)
    unpacked = unzip(archive, tmp_path / "out", ZipLimits(ratio=200, large=1_000_000))
    assert unpacked.files == ()
    assert len(unpacked.skipped) + len(unpacked.damaged) == 1
    assert all_files(tmp_path / "out") == []


LIMITS = [(ZipLimits(entries=1), "2 entries"), (ZipLimits(all_bytes=5), "would unpack to")]


@pytest.mark.parametrize("limits, says", LIMITS)
def test_a_zip_that_breaks_a_limit_in_all_is_refused_and_leaves_nothing(tmp_path, limits, says):
    archive = zipped(tmp_path / "a.zip", ("a", "1234"), ("b", "1234"))
    with pytest.raises(AnswerError, match=says):
        unzip(archive, tmp_path / "out", limits)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_over_its_limit_is_left_out(tmp_path):
    unpacked = unzip(zipped(tmp_path / "a.zip", ("a", "12345"), ("b", "1")), tmp_path / "out", ZipLimits(file_bytes=4))
    assert all_files(tmp_path / "out") == ["b"]
    assert "larger" in unpacked.skipped[0].reason


def test_a_damaged_member_is_left_out_and_the_rest_comes(tmp_path):
    archive = zipped(tmp_path / "a.zip", ("bad", b"A" * 1000), ("good", b"good"), compression=zipfile.ZIP_STORED)
    raw = bytearray(archive.read_bytes())
    raw[raw.index(b"A" * 100) + 50] ^= 1
    archive.write_bytes(bytes(raw))
    unpacked = unzip(archive, tmp_path / "out")
    assert all_files(tmp_path / "out") == ["good"]
    assert unpacked.skipped == () and unpacked.damaged[0].name == "bad"


def test_an_encrypted_member_is_left_out(tmp_path):
    archive = zipped(tmp_path / "a.zip", ("locked", b"x"), ("open", b"y"))
    raw = bytearray(archive.read_bytes())
    for start, offset in ((raw.index(b"PK\x03\x04"), 6), (raw.index(b"PK\x01\x02"), 8)):
        raw[start + offset] |= 1
    archive.write_bytes(bytes(raw))
    unpacked = unzip(archive, tmp_path / "out")
    assert all_files(tmp_path / "out") == ["open"]
    assert unpacked.skipped[0].reason == "it is encrypted"


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 40, b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip_is_an_answer_error(tmp_path, content):
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(AnswerError, match="a.zip"):
        unzip(tmp_path / "a.zip", tmp_path / "out")


def test_a_cut_zip_is_an_answer_error(tmp_path):
    archive = zipped(tmp_path / "a.zip", ("a", b"x" * 5000))
    archive.write_bytes(archive.read_bytes()[:-30])
    with pytest.raises(AnswerError):
        unzip(archive, tmp_path / "out")


def test_nothing_is_there_when_it_is_cancelled(tmp_path):
    archive = zipped(tmp_path / "a.zip", *[(f"f{i}", b"x" * 100) for i in range(50)])
    looks = []
    with pytest.raises(Cancelled):
        unzip(archive, tmp_path / "out", cancelled=lambda: looks.append(1) or len(looks) > 30)
    assert list((tmp_path / "out").iterdir()) == []


def test_files_of_the_same_name_are_replaced_and_zips_inside_are_left_as_they_are(tmp_path):
    inner = zipped(tmp_path / "inner.zip", ("x", "x"))
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a").write_text("old")
    archive = zipped(tmp_path / "a.zip", ("a", "new"), ("inner.zip", inner.read_bytes()))
    unzip(archive, tmp_path / "out")
    assert all_files(tmp_path / "out") == ["a", "inner.zip"]
    assert Path(tmp_path / "out/a").read_text() == "new"


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path, monkeypatch):
    import shutil
    from collections import namedtuple

    from georelay.providers.errors import InputError

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**12, 10**12, 1000))
    with pytest.raises(InputError, match="Make room"):
        unzip(zipped(tmp_path / "a.zip", ("a", "x")), tmp_path / "out")


def test_many_members_that_swell_together_are_too_much_by_the_ratio_of_all(tmp_path):
    members = [(f"{number}.bin", b"\0" * 90_000) for number in range(50)]  # each is small enough by itself
    archive = zipped(tmp_path / "a.zip", *members)
    limits = ZipLimits(ratio=20, large=100_000)
    with pytest.raises(TooMuch, match="which no result of"):
        unzip(archive, tmp_path / "out", limits)
    assert all_files(tmp_path / "out") == []
    assert len(unzip(archive, tmp_path / "out", ZipLimits(ratio=2000, large=100_000)).files) == 50


def test_what_really_comes_out_counts_for_the_ratio_of_all(tmp_path):
    """Members that claim to be empty: an archive that lies in its own list."""
    archive = zipped(tmp_path / "a.zip", *[(f"{n}.bin", bytes([n]) * 90_000) for n in range(50)])
    raw = archive.read_bytes()
    archive.write_bytes(raw.replace(struct.pack("<I", 90_000), struct.pack("<I", 10)))
    unpacked = unzip(archive, tmp_path / "out", ZipLimits(ratio=20, large=100_000))
    assert unpacked.files == () and len(unpacked.damaged) == 50
