"""Rows on disk: made when first asked for and once, whole or anew, read as often as needed."""

from __future__ import annotations

import pytest
from georelay.providers.spool import SpooledRows

ROWS = [{"type": "Feature", "geometry": None, "properties": {"a": each}} for each in ("é", None, 3)]


@pytest.mark.parametrize("first", [list, lambda rows: rows.count, bool], ids=["read", "counted", "looked at"])
def test_rows_are_made_once_when_they_are_asked_for(tmp_path, first):
    asked = []
    rows = SpooledRows(tmp_path / "rows", lambda into: asked.append(into.fill(ROWS)))
    assert asked == [] and not (tmp_path / "rows").exists()
    first(rows)
    assert list(rows) == ROWS == list(rows) and rows.count == 3 and len(asked) == 1


def test_what_broke_off_leaves_nothing_in_the_next_try(tmp_path):
    def broken():
        yield from ROWS[:2]
        raise ConnectionError

    rows = SpooledRows(tmp_path / "rows")
    with pytest.raises(ConnectionError):
        rows.fill(broken())
    assert list(rows.fill(ROWS[2:])) == ROWS[2:] and rows.count == 1


def test_a_layer_reads_the_rows_where_they_lie(tmp_path):
    pytest.importorskip("qgis.core")
    from georelay.bridge.results import Spool

    rows = SpooledRows(tmp_path / "rows", lambda into: into.fill(ROWS))
    spool = Spool(tmp_path / "copy").fill(rows)
    assert list(spool) == ROWS and spool.count == 3 and spool.columns == {"a": "text"}
    assert [each.name for each in tmp_path.iterdir()] == ["rows"]
