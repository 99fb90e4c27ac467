"""The packed index is one that SQLite itself finds whole, searches rightly and goes on with."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

SIZE = 1228  # bytes of a node in a file with pages of 4096 bytes: 51 cells


@pytest.fixture(scope="module")
def packed():
    from georelay.bridge.packed_index import packed

    return packed


def boxes_of(count, draw):
    low, side = draw.uniform(-180, 180, (count, 2)), draw.uniform(0, 0.01, (count, 2))
    return np.stack([low[:, 0], low[:, 0] + side[:, 0], low[:, 1], low[:, 1] + side[:, 1]], axis=1)


def tree(index):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE r USING rtree(id, minx, maxx, miny, maxy)")
    database.execute("DELETE FROM r_node")
    for part, rows in (("node", index.nodes), ("rowid", index.leaves), ("parent", index.parents)):
        database.executemany(f"INSERT INTO r_{part} VALUES (?, ?)", rows)
    return database


def found(database, west, east, south, north):
    asked = "SELECT id FROM r WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
    return {row for (row,) in database.execute(asked, (west, east, south, north))}


@pytest.mark.parametrize("count", [0, 1, 50, 51, 52, 102, 103, 2601, 2602, 2653, 150_000])
def test_sqlite_finds_it_whole_and_every_box_in_it(packed, count):
    draw = np.random.default_rng(count)
    boxes, ids = boxes_of(count, draw), draw.permutation(count) + 5
    database = tree(packed(ids, boxes, SIZE))
    assert database.execute("SELECT rtreecheck('r')").fetchone() == ("ok",)
    assert {row for (row,) in database.execute("SELECT id FROM r")} == set(ids.tolist())
    inside = (boxes[:, 1] >= -20) & (boxes[:, 0] <= 30) & (boxes[:, 3] >= 10) & (boxes[:, 2] <= 60)
    assert found(database, -20, 30, 10, 60) == set(ids[inside].tolist())


def test_a_packed_index_takes_more_boxes_and_loses_some(packed):
    draw = np.random.default_rng(1)
    database = tree(packed(np.arange(1, 5001), boxes_of(5000, draw), SIZE))
    database.executemany("INSERT INTO r VALUES (?, 1, 1.1, 2, 2.1)", [(number,) for number in range(5001, 5401)])
    database.execute("DELETE FROM r WHERE id <= 3000")
    assert database.execute("SELECT rtreecheck('r')").fetchone() == ("ok",)
    assert database.execute("SELECT count(*) FROM r").fetchone() == (2400,)
    assert set(range(5001, 5401)) <= found(database, 1, 1, 2, 2)


def test_single_precision_never_makes_a_box_smaller(packed):
    draw = np.random.default_rng(2)
    points = draw.uniform(-180, 180, (500, 2))
    boxes = points[:, [0, 0, 1, 1]]
    database = tree(packed(np.arange(1, 501), boxes, SIZE))
    for number, (x, y) in enumerate(points.tolist(), 1):
        assert number in found(database, x, x, y, y)
    kept = np.array(database.execute("SELECT minx, maxx, miny, maxy FROM r ORDER BY id").fetchall())
    assert (np.abs(kept - boxes) < 1e-4).all()


def test_what_single_precision_holds_stays_as_it_is(packed):
    boxes = np.array([[0.5, 0.75, -2.0, 16384.0], [-np.inf, np.inf, 0.0, 0.0]])
    database = tree(packed(np.array([1, 2]), boxes, SIZE))
    kept = database.execute("SELECT minx, maxx, miny, maxy FROM r ORDER BY id").fetchall()
    assert [list(each) for each in kept] == boxes.tolist()


def test_neighbours_share_nodes(packed):
    """A small place is found in few nodes: those that hold it overlap little."""
    x, y = (each.ravel().astype(float) for each in np.meshgrid(np.arange(100), np.arange(100)))
    index = packed(np.arange(1, 10_001), np.stack([x, x + 0.9, y, y + 0.9], axis=1), SIZE)
    node = dict(index.leaves)
    near = {node[1 + int(row * 100 + column)] for row in range(40, 47) for column in range(40, 47)}
    assert len(near) <= 9
