"""The season in real processes, each step killed once at a random moment and run again: it ends right, paid once."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import sqlite3
import time
import zipfile

import pytest
from qgis_process import PROGRAM, QgisProcess

pytestmark = [pytest.mark.slow, pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process here")]
STATEMENT = {"REFERENCE": "SEASON-2026", "ACTIVITY_TYPE": "DOMESTIC", "OPERATOR_ROLE": "OPERATOR", "CONFIRM": True}
UNKNOWN = ("not assessed", "unclear")  # outcomes that are no result: such plots are sent again
SENT = {"ID_FIELD": "plot_id", "ON_INVALID": 1, "CROP_TYPE": "Cocoa", "ONLY_CHANGED": True}


class Season:
    """Steps of a season; each is a process that is killed at a moment of ``chance``, then one that may go on."""

    def __init__(self, desk, service, chance):
        self.desk, self.service, self.chance = desk, service, chance
        self.killed, self.landed = [], []
        self.env = service.environment
        self.start = min(self.seconds(), self.seconds())  # what QGIS takes to be there

    def seconds(self):
        began = time.monotonic()
        self.run("listjobs")
        return time.monotonic() - began

    def run(self, algorithm, **given):
        done = self.desk.run(algorithm, self.env, **given)
        assert "Traceback" not in done.stderr
        return done

    def step(self, algorithm, **given):
        seconds = self.chance.uniform(0.4 * self.start, 1.5 * self.start)
        process = self.desk.start(algorithm, self.env, **given)
        time.sleep(seconds)
        ended = process.poll() is not None
        if not ended:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
        self.killed.append(f"{algorithm} {'had ended by' if ended else 'was killed after'} {seconds:.2f} s")
        self.landed += [] if ended else [algorithm]
        self.service.advance(100)
        arrived = len(self.service.collections()), len(self.service.call("GET", "statements"))
        done = self.run(algorithm, **given)
        if done.code and "Outcome unknown" in done.sentence:  # it was sent, and nothing of it is found at the service
            assert "NEW_RUN" in done.sentence
            assert (len(self.service.collections()), len(self.service.call("GET", "statements"))) == arrived
            done = self.run(algorithm, **given, NEW_RUN=True)
        assert done.code == 0, (self.killed, done.sentence)
        return done.results


@pytest.fixture
def season(tmp_path, service, request):
    seed = getattr(request, "param", None) or random.SystemRandom().randrange(10**6)
    desk = QgisProcess(tmp_path / "profile")
    base = desk.environment
    desk.environment = lambda **more: {**base(), "GEORELAY_HOME": str(tmp_path / "home"), **more}
    made = Season(desk, service, random.Random(seed))  # nosec B311: a moment, not a secret
    yield made
    print(f"seed {seed}: {len(made.landed)} of {len(made.killed)} kills landed, at {', '.join(made.landed)}")
    print("\n".join(made.killed))


def sent_twice(service):
    """The ids of plots whose outline stands in more than one collection."""
    ids = {}
    for collection in service.collections():
        for geometry, properties in service.stored(collection):
            ids.setdefault(json.dumps(geometry), []).append(properties["plot_id"])
    return {names[0] for names in ids.values() if len(names) > 1}


def rows(path, table, where="1"):
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        return [dict(each) for each in db.execute(f'SELECT * FROM "{table}" WHERE {where}')]


@pytest.mark.parametrize("attempt", range(3))
def test_killed_at_each_step_the_season_ends_right_and_nothing_is_paid_twice(season, service, tmp_path, attempt):
    from georelay.sandbox.samples import write_samples, write_second_delivery

    first, second, findings = tmp_path / "delivery_1.gpkg", tmp_path / "delivery_2.gpkg", tmp_path / "findings.gpkg"
    write_samples(first)
    planted = write_second_delivery(second)
    service.seconds(0.5)

    checked = season.step("checkplots", INPUT=first, PROFILE=0, ID_FIELD="plot_id", ISSUES=findings)
    assert checked["FEATURE_COUNT"] == 420 and len(rows(findings, "findings")) == checked["ISSUE_COUNT"]
    one = season.step("epochbatchprocess", INPUT=first, OUTPUT=tmp_path / "one.gpkg", **SENT)
    assert one["STATUS"] in ("COMPLETED", "NOTHING_TO_SEND") and len(rows(tmp_path / "one.gpkg", "one")) == 420
    packets = season.step(
        "supplierpackets", INPUT=first, FINDINGS=findings, SUPPLIER_FIELD="supplier", OUTPUT=tmp_path / "packets"
    )
    assert packets["PACKET_COUNT"] == 3
    for packet in (tmp_path / "packets").iterdir():
        whole = {"index.html", "plots.gpkg", "plots.kml", "answer.gpkg"}
        assert {each.name for each in packet.iterdir()} == whole or packet.name.startswith("."), season.killed
    told = season.step("comparedeliveries", INPUT=second, PREVIOUS=first, CHANGED=tmp_path / "changed.gpkg")
    assert told["CHANGED_COUNT"] == planted["changed"] == len(rows(tmp_path / "changed.gpkg", "changed"))
    season.step("epochbatchprocess", INPUT=second, OUTPUT=tmp_path / "two.gpkg", **SENT)
    two = rows(tmp_path / "two.gpkg", "two")
    assert len(two) == 438 and sum(bool(each["carried"]) for each in two) > 350, season.killed

    flagged = [each["plot_id"] for each in two if each["outcome"] == "deforestation found"][:10]
    chosen = "plot_id IN ({})".format(", ".join(f"'{each}'" for each in flagged))
    season.step(
        "decideplots",
        INPUT=f"{tmp_path / 'two.gpkg'}|layername=two|subset={chosen}",
        DECISION=1,
        REASON="cleared after 2020",
        REVIEWER="k.m.",
    )
    decided = rows(tmp_path / "home" / "results" / "decisions.gpkg", "decisions")
    assert {each["plot_id"] for each in decided} == set(flagged) and len(decided) in (10, 20), season.killed

    collections = ",".join(service.collections())
    filed = season.step("epochsubmitstatement", COLLECTION_IDS=collections, **STATEMENT)
    assert filed["UUID"] and len(service.call("GET", "statements")) == 1, season.killed
    assert set(service.submissions()) == {1}, season.killed
    assert sent_twice(service) <= {
        each["plot_id"] for each in (*rows(tmp_path / "one.gpkg", "one"), *two) if each["outcome"] in UNKNOWN
    }, season.killed

    season.step("listjobs", OUTPUT=tmp_path / "jobs.csv")
    jobs = list(csv.DictReader((tmp_path / "jobs.csv").read_text(encoding="utf-8").splitlines()))
    assert {each["state"] for each in jobs} == {"succeeded"}, (season.killed, jobs)
    pack = tmp_path / "season.zip"
    season.step("evidencepack", JOB_IDS=",".join(each["job_id"] for each in jobs), FINDINGS=findings, OUTPUT=pack)
    assert season.step("verifyevidence", INPUT=pack)["WHOLE"] in (True, "true"), season.killed
    with zipfile.ZipFile(pack) as archive:
        names = archive.namelist()
        assert sum(name.endswith(".geojson") for name in names) >= 2 and "season/data/decisions.csv" in names
        facts = [json.loads(archive.read(name)) for name in names if "/jobs/" in name]
    assert any(each["ids_at_the_service"].get("uuid") == filed["UUID"] for each in facts)
    assert season.landed, "what ended before it was killed proves nothing"
