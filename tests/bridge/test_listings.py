"""Lists that were kept: there at once the next time, each account's its own, and never a reason to fail."""

from __future__ import annotations

import pytest

ROWS = [{"id": "m1", "name": "Forêt"}, {"id": "m2", "name": None}]


@pytest.fixture
def listings(qgis):
    from georelay.bridge import listings

    return listings


def test_a_list_is_there_the_next_time(listings, tmp_path):
    wish = listings.ListWish("mapflow", "work", "mapflowlistimages", (("MOSAIC_ID", "a/b"),), ("id", "name"))
    assert listings.ListingFiles(tmp_path).write(wish, ROWS)
    assert listings.ListingFiles(tmp_path).read(wish) == ROWS


@pytest.mark.parametrize(
    "other",
    [
        {"provider": "beod"},
        {"connection": "home"},
        {"by": "mapflowprojects"},
        {"given": (("MOSAIC_ID", "x"),)},
    ],
)
def test_no_list_is_taken_for_another(listings, tmp_path, other):
    from dataclasses import replace

    wish = listings.ListWish("mapflow", "work", "mapflowlistimages")
    listings.ListingFiles(tmp_path).write(wish, ROWS)
    assert list(listings.ListingFiles(tmp_path).read(replace(wish, **other))) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"{}", b"null", b"\xff\xfe"])
def test_what_cannot_be_read_is_not_there(listings, tmp_path, content):
    wish = listings.ListWish("mapflow", "work", "mapflowmodels")
    shelf = listings.ListingFiles(tmp_path)
    shelf.write(wish, ROWS)
    (kept,) = (tmp_path / "lists").iterdir()
    kept.write_bytes(content)
    assert list(shelf.read(wish)) == []


def test_a_place_that_cannot_be_written_is_told_and_nothing_more(listings, tmp_path):
    (tmp_path / "lists").write_text("a file in the way")
    assert not listings.ListingFiles(tmp_path).write(listings.ListWish("mapflow", "work", "mapflowmodels"), ROWS)
