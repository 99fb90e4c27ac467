"""decideplots as the toolbox runs it: rows are added, by several at a time, and never lost."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sqlite3
import time

import pytest
from made_layers import memory_layer, square

FORKED = multiprocessing.get_context("fork")  # no longer what Python 3.14 does by itself

BOW_TIE = "POLYGON((-2.4 6.4,-2.398 6.402,-2.398 6.4,-2.4 6.402,-2.4 6.4))"


def plots(*numbers):
    return memory_layer("Polygon", [(square(n), [f"p{n}", n * 1.5]) for n in numbers], "plot_id:string,loss_ha:double")


def rows(path):
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute("SELECT * FROM decisions ORDER BY fid")]


def test_every_plot_gets_a_row_with_what_was_seen(run, tmp_path):
    path = tmp_path / "new" / "decisions.gpkg"
    done = run(
        "decideplots", INPUT=plots(1, 2), DECISION=0, REASON="island in the river", REVIEWER="k.m.", DECISIONS=str(path)
    )
    assert done.error == "" and done["DECIDED_COUNT"] == 2
    found = rows(path)
    assert [row["plot_id"] for row in found] == ["p1", "p2"]
    assert {row["decision"] for row in found} == {"accept"} and {row["reviewer"] for row in found} == {"k.m."}
    assert len({row["ground"] for row in found}) == 2 and found[0]["time"].endswith("Z")
    assert json.loads(found[1]["seen"])["figures"] == {"plot_id": "p2", "loss_ha": 3.0}


def test_rows_are_added_and_never_changed(run, tmp_path):
    path = tmp_path / "decisions.gpkg"
    for choice in (3, 1):
        run("decideplots", INPUT=plots(1), DECISION=choice, DECISIONS=str(path))
    assert [row["decision"] for row in rows(path)] == ["later", "reject"]
    assert rows(path)[0]["ground"] == rows(path)[1]["ground"]


def test_without_a_file_decisions_lie_in_the_results_folder(run, tmp_path):
    done = run("decideplots", INPUT=plots(1), DECISION=0)
    assert done["DECIDED_COUNT"] == 1
    assert len(rows(tmp_path / "home" / "results" / "decisions.gpkg")) == 1


def test_the_table_opens_in_qgis_with_its_outlines(run, tmp_path):
    from qgis.core import QgsVectorLayer

    path = tmp_path / "decisions.gpkg"
    run("decideplots", INPUT=plots(1), DECISION=0, DECISIONS=str(path))
    layer = QgsVectorLayer(f"{path}|layername=decisions", "decisions", "ogr")
    feature = next(layer.getFeatures())
    assert layer.crs().authid() == "EPSG:4326" and feature.geometry().asWkt(3).startswith("Polygon")


def test_findings_are_decided_plot_by_plot(run, tmp_path):
    layer = memory_layer("Polygon", [(BOW_TIE, ["a"]), (square(1), ["b"]), (square(1), ["b"])])
    found = run("checkplots", INPUT=layer, PROFILE=4, ID_FIELD="plot_id", ISSUES="memory:")
    path = tmp_path / "decisions.gpkg"
    done = run("decideplots", INPUT=found["ISSUES"], DECISION=2, DECISIONS=str(path))
    assert done.error == "" and done["DECIDED_COUNT"] == 2
    told = {row["plot_id"]: json.loads(row["seen"])["findings"] for row in rows(path)}
    assert {each["rule"] for each in told["a"]} >= {"self_intersection"}
    same = run("decideplots", INPUT=memory_layer("Polygon", [(square(1), ["b"])]), DECISION=0, DECISIONS=str(path))
    assert same["DECIDED_COUNT"] == 1 and rows(path)[-1]["ground"] in {row["ground"] for row in rows(path)[:-1]}


def test_a_persons_own_sql_adds_a_row(run, tmp_path):
    from georelay.bridge.decisions import stored_decisions

    path = tmp_path / "decisions.gpkg"
    run("decideplots", INPUT=plots(1), DECISION=0, DECISIONS=str(path))
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO decisions (plot_id, ground, decision, time) SELECT plot_id, ground, 'reject', "
            "'2099-01-01' FROM decisions"
        )
    assert [each.decision for each in stored_decisions(path)] == ["accept", "reject"]


@pytest.mark.parametrize("choice, word", [(0, "accepted"), (1, "rejected"), (2, "the supplier is asked")])
def test_a_later_check_tells_the_decision_on_the_same_ground(run, tmp_path, choice, word):
    path = tmp_path / "decisions.gpkg"
    run(
        "decideplots",
        INPUT=memory_layer("Polygon", [(BOW_TIE, ["a"])]),
        DECISION=choice,
        REASON="an island",
        REVIEWER="k.m.",
        DECISIONS=str(path),
    )
    layer = memory_layer("Polygon", [(BOW_TIE, ["other id"]), (square(1), ["b"]), (square(1), ["c"])])
    report = tmp_path / "report.html"
    done = run(
        "checkplots",
        INPUT=layer,
        PROFILE=4,
        ID_FIELD="plot_id",
        DECISIONS=f"{path}|layername=decisions",
        ISSUES="memory:",
        REPORT=str(report),
    )
    assert done.error == ""
    told = [f for f in done["ISSUES"].getFeatures()]
    mine = [f for f in told if f["plot_id"] == "other id"]
    assert mine and all(word in f["message"] and "an island" in f["message"] and f["decision"] for f in mine)
    assert all(not f["decision"] and word not in f["message"] for f in told if f["plot_id"] != "other id")
    assert word in report.read_text(encoding="utf-8") and done["INVALID_COUNT"] >= 2


def test_a_plot_whose_outline_changed_needs_a_new_decision(run, tmp_path):
    path = tmp_path / "decisions.gpkg"
    run("decideplots", INPUT=memory_layer("Polygon", [(BOW_TIE, ["a"])]), DECISION=0, DECISIONS=str(path))
    layer = memory_layer("Polygon", [(BOW_TIE.replace("-2.398 6.402", "-2.398 6.403"), ["a"])])
    done = run("checkplots", INPUT=layer, DECISIONS=f"{path}|layername=decisions", ISSUES="memory:")
    assert all("accepted" not in f["message"] for f in done["ISSUES"].getFeatures())


def test_a_table_without_decisions_is_refused(run):
    layer = memory_layer("Polygon", [(BOW_TIE, ["a"])])
    assert "decision" in run("checkplots", INPUT=layer, DECISIONS=layer, ISSUES="memory:").error


def _added_by_another_process(path, number):
    from georelay.bridge.decisions import add_decisions
    from georelay.evidence.decisions import Decision

    for k in range(20):
        add_decisions(path, [Decision(f"{number}-{k}", "ab", "accept")])


def test_two_reviewers_at_a_time_lose_nothing(qgis, tmp_path):
    path = tmp_path / "decisions.gpkg"
    others = [FORKED.Process(target=_added_by_another_process, args=(path, n)) for n in range(3)]
    for each in others:
        each.start()
    for each in others:
        each.join(60)
    assert len({row["plot_id"] for row in rows(path)}) == 60


def test_a_killed_process_leaves_every_whole_row(qgis, tmp_path):
    path = tmp_path / "decisions.gpkg"
    _added_by_another_process(path, 0)
    other = FORKED.Process(target=_added_by_another_process, args=(path, 1))
    other.start()
    while len(rows(path)) < 25:
        time.sleep(0.01)
    os.kill(other.pid, signal.SIGKILL)
    other.join(30)
    before = len(rows(path))
    _added_by_another_process(path, 2)
    assert len(rows(path)) == before + 20


@pytest.mark.parametrize("content", [b"", b"no database", None], ids=["empty", "text", "another table"])
def test_a_file_that_cannot_hold_decisions_is_left_alone(run, tmp_path, content):
    path = tmp_path / "decisions.gpkg"
    if content is None:
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE decisions (a)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    done = run("decideplots", INPUT=plots(1), DECISION=0, DECISIONS=str(path))
    assert "decisions.gpkg" in done.error and path.read_bytes() == before


def test_a_geopackage_without_the_table_gets_it(run, tmp_path):
    path = tmp_path / "mine.gpkg"
    run("checkplots", INPUT=plots(1), VALID=str(path))
    done = run("decideplots", INPUT=plots(1), DECISION=0, DECISIONS=str(path))
    assert done.error == "" and len(rows(path)) == 1


def test_what_has_no_ground_is_left_out_and_told(run, tmp_path):
    layer = memory_layer("Polygon", [(None, ["a"]), (square(1), ["b"])])
    done = run("decideplots", INPUT=layer, DECISION=0, DECISIONS=str(tmp_path / "d.gpkg"))
    assert done["DECIDED_COUNT"] == 1 and any("1 plots without an outline" in words for words in done.warnings)
    only = run(
        "decideplots", INPUT=memory_layer("Polygon", [(None, ["a"])]), DECISION=0, DECISIONS=str(tmp_path / "e.gpkg")
    )
    assert "no plot to decide on" in only.error and not (tmp_path / "e.gpkg").exists()


def test_a_layer_without_a_crs_is_refused(run, tmp_path):
    layer = memory_layer("Polygon", [(square(1), ["b"])], crs="")
    done = run("decideplots", INPUT=layer, DECISION=0, DECISIONS=str(tmp_path / "d.gpkg"))
    assert "coordinate reference system" in done.error


def test_later_results_tell_the_decision_on_the_same_ground(run, service):
    layer = memory_layer("Polygon", [(square(1), ["a"]), (square(2), ["b"])], name="delivery")
    first = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", OUTPUT="memory:")
    assert "decision" not in [field.name() for field in first["OUTPUT"].fields()]
    run("decideplots", INPUT=memory_layer("Polygon", [(square(1), ["a"])]), DECISION=0, REASON="an island")
    later = run("epochbatchprocess", INPUT=layer, CONNECTION="sandbox", NEW_RUN=True, OUTPUT="memory:")
    told = {feature["plot_id"]: feature["decision"] for feature in later["OUTPUT"].getFeatures()}
    assert "accepted" in told["a"] and "an island" in told["a"] and not told["b"]
