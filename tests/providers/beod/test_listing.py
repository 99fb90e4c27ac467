"""From the listed tree to files, and fresh URLs for those whose signature has run out."""

import pytest
from georelay.providers import errors
from georelay.providers.beod import tree
from georelay.providers.beod.client import Client
from georelay.providers.beod.listing import Listing
from georelay.providers.beod.tree import RemoteFile, TreePage, walk
from georelay.providers.http import Http
from georelay.providers.transfer import Skipped
from georelay.providers.waiting import Wait
from loopback import as_json


@pytest.fixture
def listing(server):
    skipped = []
    made = Listing(Client(Http(server.url, wait=Wait(scale=0.0))), "1", "2", skipped.append)
    made.skipped = skipped
    return made


def paths(listing):
    return [file.path for file in listing.files()]


def test_texts_are_files_and_objects_are_folders_at_any_depth():
    export = {"a": {"b": {"c": {"d.tif": "https://h/u1"}}}, "e.tif": "https://h/u2"}
    page = TreePage({"0": {"EXPORT": export}, "1": {"EXPORT": {}}, "f": "https://h/u3"})
    assert [(file.path, file.url) for file in walk(page)] == [
        ("0/EXPORT/a/b/c/d.tif", "https://h/u1"), ("0/EXPORT/e.tif", "https://h/u2"), ("f", "https://h/u3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("node", "why"),
    [
        (None, "nothing"),
        (7, "the value 7"),
        (True, "the value True"),
        (["https://x"], "a list"),
        ("file:///etc/passwd", "another text"),
        ("", "another text"),
    ],
)
def test_other_nodes_are_skipped_with_a_reason(node, why):
    (skipped,) = walk(TreePage({"0": {"a": node}}))
    assert isinstance(skipped, Skipped) and skipped.name == "0/a" and why in skipped.reason


def test_a_tree_without_bottom_is_cut():
    deep = {"end": "https://h/url"}
    for _ in range(5000):
        deep = {"d": deep}
    (skipped,) = walk(TreePage(deep))
    assert "16 folders deep" in skipped.reason


WORDS = {
    "a message": ({"message": "Results are being prepared"}, "being prepared"),
    "an error": ({"error": "internal", "code": 17}, "internal"),
    "an error as an object": ({"error": {"code": 5, "message": "Sorry"}}, "Sorry"),
    "a detail list": ({"detail": [{"loc": ["path"], "msg": "bad"}]}, "bad"),
    "a state": ({"status": "PENDING"}, "PENDING"),
    "a list in a wrapper": ({"files": ["a.tif", "b.tif"]}, "a.tif"),
    "numbers": ({"count": 0, "total": 5}, "total"),
}


@pytest.mark.parametrize("kind", WORDS)
def test_an_answer_in_words_is_no_listing(listing, server, kind):
    body, words = WORDS[kind]
    server.reply(as_json(body))
    with pytest.raises(errors.AnswerError, match="without a list of files") as caught:
        paths(listing)
    assert words in str(caught.value)


@pytest.mark.parametrize("body", [{"0": {"EXPORT": {"a.tif": None}}}, {"data": {"error": "x"}}, {"0": {"a": 7}}])
def test_a_tree_without_one_file_is_no_listing_either(listing, server, body):
    server.reply(as_json(body))
    with pytest.raises(errors.AnswerError, match="without a list of files"):
        paths(listing)


@pytest.mark.parametrize("body", [{}, {"0": {}}, {"0": {"EXPORT": {}}, "1": {}}, {"NextContinuationToken": None}])
def test_an_empty_listing_is_one(listing, server, body):
    server.reply(as_json(body))
    assert paths(listing) == []


def test_a_folder_may_have_any_name():
    page = TreePage({"error": {"EXPORT": {"a.tif": "https://h/1"}}, "status": {"b.tif": "https://h/2"}})
    assert len(list(walk(page))) == 2


def test_pages_are_merged_and_a_file_that_comes_again_is_one_file(listing, server):
    server.reply(
        as_json({"0": {"a": "https://h/u1", "bad": None}, "NextContinuationToken": "2"}),
        as_json({"0": {"a": "https://h/u1-again", "b": "https://h/u2"}, "1": {"c": "https://h/u3"}}),
    )
    assert paths(listing) == ["0/a", "0/b", "1/c"]
    assert (listing.count, listing.ended) == (3, True)
    assert [each.name for each in listing.skipped] == ["0/bad"]


def test_the_next_page_is_asked_for_when_the_one_before_is_used_up(listing, server):
    server.reply(
        as_json({"a": "https://h/1", "b": "https://h/2", "NextContinuationToken": "2"}), as_json({"c": "https://h/3"})
    )
    files = listing.files()
    next(files), next(files)
    assert len(server.asked) == 1
    next(files)
    assert len(server.asked) == 2


def test_a_fresh_url_comes_from_the_files_own_page_once_for_all_its_files(listing, server):
    old = [RemoteFile((name,), f"https://h/old-{name}", "token") for name in "ab"]
    server.reply(as_json({"a": "https://h/new-a", "b": "https://h/new-b"}))
    assert [listing.fresh(file, file.url) for file in old] == ["https://h/new-a", "https://h/new-b"]
    assert len(server.asked) == 1 and server.asked[0].path.endswith("?continuation_token=token")
    server.reply(as_json({"a": "https://h/newer-a", "b": "https://h/newer-b"}))
    assert listing.fresh(old[0], "https://h/new-a") == "https://h/newer-a"
    assert listing.fresh(old[1], "https://h/new-b") == "https://h/newer-b"


def test_a_file_that_moved_to_another_page_is_found_there(listing, server):
    b = {"b": "https://h/1"}
    server.reply(as_json(b), as_json({**b, "NextContinuationToken": "2"}), as_json({"a": "https://h/new"}))
    assert listing.fresh(RemoteFile(("a",), "https://h/old", "gone"), "https://h/old") == "https://h/new"
    server.reply(as_json({"b": "https://h/1"}))
    assert listing.fresh(RemoteFile(("z",), "old", ""), "old") == ""


def test_a_listing_has_a_limit(listing, server, monkeypatch):
    monkeypatch.setattr("georelay.providers.beod.listing.MOST_NODES", 2)
    server.reply(as_json({"a": "https://h/1", "b": "https://h/2", "c": "https://h/3"}))
    with pytest.raises(errors.AnswerError, match="more than 2 files"):
        paths(listing)
    assert tree.MOST_NODES == 200_000
