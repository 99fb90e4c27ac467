"""Sending only what changed: results that exist are kept with their date, and nothing is taken for analysed."""

from __future__ import annotations

import sqlite3

import pytest
from made_layers import memory_layer, square

FIELDS = "plot_id:string"


def plots(*numbers, moved=(), crs="EPSG:4326"):
    def outline(n):
        return square(n).replace("6.302", "6.3025") if n in moved else square(n)

    return memory_layer("Polygon", [(outline(n), [f"p{n}"]) for n in numbers], FIELDS, name="delivery")


@pytest.fixture
def send(run, service):
    def sent(layer, **more):
        given = {
            "INPUT": layer,
            "ID_FIELD": "plot_id",
            "CONNECTION": "sandbox",
            "ONLY_CHANGED": True,
            "OUTPUT": "memory:",
            **more,
        }
        return run("epochbatchprocess", **given)

    return sent


def rows(done):
    return {feature["plot_id"]: feature for feature in done["OUTPUT"].getFeatures()}


def stored(service, done):
    return {properties["plot_id"] for _, properties in service.stored(done["COLLECTION_ID"])}


def test_the_first_delivery_is_sent_whole(send, service):
    done = send(plots(1, 2, 3))
    assert done.error == "" and stored(service, done) == {"p1", "p2", "p3"}
    assert [(row["carried"], bool(row["result_date"])) for row in rows(done).values()] == [(False, True)] * 3


def test_of_the_second_only_what_is_new_or_changed_goes_out(send, service):
    first = send(plots(1, 2, 3))
    second = send(plots(1, 2, 3, 4, moved=[2]))
    assert second.error == "" and stored(service, second) == {"p2", "p4"}
    assert "4 plots: 2 are new or changed, 2 keep their results of" in second.text
    told = rows(second)
    assert {name: bool(row["carried"]) for name, row in told.items()} == {
        "p1": True,
        "p2": False,
        "p3": True,
        "p4": False,
    }
    before = rows(first)
    assert told["p1"]["outcome"] == before["p1"]["outcome"] and told["p1"]["result_date"]
    assert told["p1"]["noncompliance_area_ha"] == before["p1"]["noncompliance_area_ha"]


def test_with_nothing_to_send_no_job_is_made_and_the_results_are_complete(send, run, service):
    send(plots(1, 2))
    before = run("listjobs", OUTPUT="memory:")["COUNT"]
    done = send(plots(2, 1))
    assert done.error == "" and done["STATUS"] == "NOTHING_TO_SEND"
    assert done["COLLECTION_ID"] == "" and done["JOB_ID"] == ""
    assert {name: bool(row["carried"]) for name, row in rows(done).items()} == {"p1": True, "p2": True}
    assert all(row["outcome"] for row in rows(done).values())
    assert run("listjobs", OUTPUT="memory:")["COUNT"] == before and len(service.collections()) == 1


@pytest.mark.parametrize(
    "change",
    [{"STATS": [0]}, {"CROP_TYPE": "Cocoa"}, {"COUNTRY": "Ghana"}, {"VALIDATE_LOCATIONS": False}],
    ids=["stats", "crop", "country", "validation"],
)
def test_other_settings_are_another_analysis(send, service, change):
    send(plots(1))
    done = send(plots(1), **change)
    assert done["STATUS"] != "NOTHING_TO_SEND" and stored(service, done) == {"p1"}


def test_name_and_description_change_nothing(send):
    send(plots(1))
    assert send(plots(1), COLLECTION_NAME="another", DESCRIPTION="words")["STATUS"] == "NOTHING_TO_SEND"


def test_the_same_ground_in_another_crs_keeps_its_results(send, tmp_path):
    import processing

    send(plots(1, 2))
    path = str(tmp_path / "utm.gpkg")
    other = processing.run("native:reprojectlayer", {"INPUT": plots(1, 2), "TARGET_CRS": "EPSG:32630", "OUTPUT": path})
    assert send(other["OUTPUT"])["STATUS"] == "NOTHING_TO_SEND"


def turned(wkt):
    """The same ring from another start and in the other direction."""
    ring = wkt[len("POLYGON((") : -2].split(",")[:-1]
    ring = (ring[2:] + ring[:2])[::-1]
    return f"POLYGON(({','.join([*ring, ring[0]])}))"


def shaken(wkt):
    """The same outline with each coordinate off by less than a micrometre."""

    def off(number):
        return f"{float(number) + 4e-12:.13f}"

    points = wkt[len("POLYGON((") : -2].split(",")
    return "POLYGON((" + ",".join(" ".join(map(off, each.split())) for each in points) + "))"


SAME = {
    "another order of rows": lambda: [(square(n), [f"p{n}", ""]) for n in (3, 1, 2)],
    "other attributes": lambda: [(square(n), [f"p{n}", "sold to another buyer"]) for n in (1, 2, 3)],
    "other ids": lambda: [(square(n), [f"new-{n}", ""]) for n in (1, 2, 3)],
    "ids in a circle": lambda: [(square(n), [f"p{n % 3 + 1}", ""]) for n in (1, 2, 3)],
    "another start and direction": lambda: [(turned(square(n)), [f"p{n}", ""]) for n in (1, 2, 3)],
    "less than a micrometre": lambda: [(shaken(square(n)), [f"p{n}", ""]) for n in (1, 2, 3)],
    "fewer plots": lambda: [(square(2), ["p2", ""])],
}


@pytest.mark.parametrize("again", SAME.values(), ids=SAME.keys())
def test_the_same_ground_keeps_its_own_results_whatever_else_changed(send, again):
    fields = "plot_id:string,buyer:string"
    first = send(memory_layer("Polygon", [(square(n), [f"p{n}", ""]) for n in (1, 2, 3)], fields))
    figure = "noncompliance_area_ha"
    known = {
        each.geometry().centroid().asWkt(5): (each["outcome"], each[figure]) for each in first["OUTPUT"].getFeatures()
    }
    done = send(memory_layer("Polygon", again(), fields))
    assert done.error == "" and done["STATUS"] == "NOTHING_TO_SEND"
    for each in done["OUTPUT"].getFeatures():
        assert (each["outcome"], each[figure]) == known[each.geometry().centroid().asWkt(5)], "that of its ground"
        assert each["carried"] and each["result_date"]


def test_the_pieces_of_a_plot_that_was_cut_are_new(send, service):
    send(plots(1))
    west, east = square(1, size=0.001), square(1, x=-2.397, size=0.001)
    done = send(memory_layer("Polygon", [(west, ["p1a"]), (east, ["p1b"])], FIELDS))
    assert stored(service, done) == {"p1a", "p1b"}


def test_a_later_end_date_is_another_analysis(send, service):
    year = {"INPUT_PAYLOAD": '{"eudr_payload": {"end_date": "2025-12-31"}}'}
    assert send(plots(1), **year).error == ""
    assert send(plots(1), **year)["STATUS"] == "NOTHING_TO_SEND"
    assert stored(service, send(plots(1), INPUT_PAYLOAD='{"eudr_payload": {"end_date": "2026-12-31"}}')) == {"p1"}


def test_results_whose_files_are_gone_are_still_whole_where_they_are_kept(send, run, plugin):
    from pathlib import Path

    first = send(plots(1, 2))
    job = plugin._context.store().get(first["JOB_ID"])
    for source in job.files:
        Path(source.partition("|")[0]).unlink()
    done = send(plots(1, 2))
    assert done["STATUS"] == "NOTHING_TO_SEND" and all(row["outcome"] for row in rows(done).values())


OTHERS = {
    "another connection": {"name": "b"},
    "another address": {"base_url": "https://other.example"},
    "another account": {"account": "b@example.org"},
}


@pytest.mark.parametrize("change", OTHERS.values(), ids=OTHERS.keys())
def test_results_belong_to_one_connection_and_account(plugin, change):
    from dataclasses import replace

    from georelay.bridge.ledger import place_of
    from georelay.providers.connections import Connection

    mine = Connection(service="epoch", name="a", base_url="https://one.example", account="a@example.org")
    asked = (mine, replace(mine), replace(mine, **change))
    places = [place_of("epoch", "epochbatchprocess", each, {}) for each in asked]
    assert places[0] == places[1] != places[2]


def test_what_was_not_assessed_is_never_noted(send, service, tmp_path):
    service.options(outcome="fail")
    assert send(plots(1)).error
    with sqlite3.connect(tmp_path / "home" / "ledger.sqlite") as db:
        db.execute("CREATE TABLE IF NOT EXISTS analysed (place)")
        assert db.execute("SELECT count(*) FROM analysed").fetchone() == (0,)


def test_a_plot_that_is_not_in_the_ledger_is_sent_again(send, service, tmp_path):
    send(plots(1, 2))
    with sqlite3.connect(tmp_path / "home" / "ledger.sqlite") as db:
        assert db.execute("SELECT count(*) FROM analysed").fetchone() == (2,)
        db.execute("DELETE FROM analysed WHERE ground IN (SELECT ground FROM analysed LIMIT 1)")
    done = send(plots(1, 2))
    assert len(stored(service, done)) == 1


def test_results_older_than_the_limit_are_not_kept(send, service, tmp_path):
    send(plots(1))
    with sqlite3.connect(tmp_path / "home" / "ledger.sqlite") as db:
        db.execute("UPDATE analysed SET date = '2020-05-12T00:00:00+00:00'")
    assert send(plots(1))["STATUS"] == "NOTHING_TO_SEND"
    assert stored(service, send(plots(1, 1), MAX_AGE=30, ON_INVALID=1)) == {"p1"}


def test_plots_of_a_job_that_is_running_stay_home_and_are_told(send, service):
    service.seconds(3600)
    running = send(plots(1, 2), WAIT=False, OUTPUT=None)
    assert running.error == ""
    done = send(plots(1, 2, 3), WAIT=False, OUTPUT=None)
    assert done.error == "" and "2 plots stay home, as they are under way in delivery" in done.text
    assert stored(service, done) == {"p3"}


@pytest.mark.parametrize("before", [(), (1,)], ids=["nothing was analysed before", "some plots keep their results"])
def test_a_run_that_was_broken_off_goes_on_with_its_own_job(send, service, before):
    if before:
        send(plots(*before))
    service.seconds(3600)
    begun = send(plots(1, 2, 3), WAIT=False, OUTPUT=None)
    other = send(plots(4, 5), WAIT=False, OUTPUT=None)
    service.advance(4000)
    done = send(plots(1, 2, 3))
    assert done.error == "" and done["JOB_ID"] == begun["JOB_ID"] and done["COLLECTION_ID"] == begun["COLLECTION_ID"]
    assert [row["outcome"] in ("", None, "not sent") for row in rows(done).values()] == [False] * 3
    assert service.submissions() == [1] * (2 + len(before)) and other["JOB_ID"] != begun["JOB_ID"]


@pytest.mark.parametrize("change", [{"DESCRIPTION": "another"}, {"COLLECTION_NAME": "another"}, {"NEW_RUN": True}])
def test_what_is_under_way_is_never_sent_by_a_run_that_differs(send, service, change):
    service.seconds(3600)
    send(plots(1, 2), WAIT=False, OUTPUT=None)
    done = send(plots(1, 2), WAIT=False, OUTPUT=None, **change)
    assert done.error == "" and service.submissions() == [1], done.text


def test_without_the_wish_everything_is_sent_and_another_connection_knows_nothing(send, run, service, monkeypatch):
    send(plots(1, 2))
    done = send(plots(2, 1), ONLY_CHANGED=False)
    assert len(stored(service, done)) == 2
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)
    other = run("epochbatchprocess", INPUT=plots(1), ID_FIELD="plot_id", ONLY_CHANGED=True, OUTPUT="memory:")
    assert other.error == "" and other["STATUS"] != "NOTHING_TO_SEND"


def test_results_collected_later_are_kept_too(send, run, service):
    started = send(plots(1), WAIT=False, OUTPUT=None)
    service.advance(60)
    assert run("collectjobs", JOB_ID=started["JOB_ID"])["COLLECTED"] == 1
    assert send(plots(1))["STATUS"] == "NOTHING_TO_SEND"


def test_the_dock_says_before_what_is_kept(send, plugin):
    from georelay.bridge.sources import LayerSource
    from georelay.ui.preflight import Preflight, _measure_plots, _Memory
    from georelay.ui.words import day_of
    from qgis.core import QgsCoordinateTransformContext

    send(plots(1, 2, 3))
    context = plugin._context
    provider = context.provider("epoch")
    operation = next(each for each in provider.operations if each.id == "epochbatchprocess")
    layer = plots(1, 2, 3, 4, moved=[3])
    source = LayerSource(layer, "delivery", layer.crs(), QgsCoordinateTransformContext())
    values = {"ID_FIELD": "plot_id", "CONNECTION": "sandbox", "ONLY_CHANGED": True}
    keeping = Preflight(None, context)._keeping(provider, operation, values)
    figures = _measure_plots(provider, operation, values, source, _Memory(), keeping, lambda: False)
    assert (figures.count, figures.fit, figures.kept) == (4, 2, 2)
    assert figures.line().startswith("2 plots")
    assert f"2 keep their results of {day_of(figures.kept_of)}" in figures.line() and figures.kept_of >= "2026"
    assert Preflight(None, context)._keeping(provider, operation, {**values, "ONLY_CHANGED": False}) is None
