"""Before a statement is filed, its log says what is declared, in whose name, for which plots, and what is open."""

from __future__ import annotations

import json

import pytest
from made_layers import memory_layer, square

WHO = {"REFERENCE": "COCOA-2026-01", "ACTIVITY_TYPE": "DOMESTIC", "OPERATOR_ROLE": "OPERATOR", "CONNECTION": "sandbox"}


def ring(number, shift=0.0):
    west, south = round(-2.400123 + number * 0.003 + shift, 6), 6.300123
    east, north = round(west + 0.002, 6), 6.302123
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


@pytest.fixture
def eu_file(tmp_path):
    """Writes a file as the EU takes it: a list of rings for each plot."""

    def write(*plots):
        features = [
            {
                "type": "Feature",
                "properties": {"ProducerCountry": "GH"},
                "geometry": {"type": "Polygon", "coordinates": rings},
            }
            for rings in plots
        ]
        path = tmp_path / "plots.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return str(path)

    return write


def facts(done):
    """The lines by their head."""
    found = {}
    for line in done.log:
        head, _, rest = line.partition(": ")
        found.setdefault(head, []).append(rest)
    return found


def test_it_is_told_whole_where_it_is_not_confirmed_and_nothing_is_filed(run, service, eu_file):
    done = run(
        "epochsubmitstatement",
        FILE=eu_file([ring(0)], [ring(1)]),
        OPERATOR_NAME="Cocoa Ltd",
        OPERATOR_COUNTRY="GH",
        MORE='{"hs_heading": ["1801", "1802"]}',
        CONFIRM=False,
        **WHO,
    )
    told = facts(done)
    assert "not confirmed" in done.error and service.requests("/submit_eudr_dds") == []
    assert told["What is declared"] == [
        "Activity: DOMESTIC; Role of the operator: OPERATOR; Own reference: COCOA-2026-01; hs_heading: 1801; "
        "hs_heading: 1802."
    ]
    assert told["In whose name"] == ["Name of the operator: Cocoa Ltd; Country of the operator: GH."]
    assert told["For which plots"] == [
        "Plots: 2; Area of the plots: 9.8 ha; File: plots.geojson; Through: Epoch SCO2, connection 'sandbox'."
    ]
    assert told["What is open"] == ["warning: 2 plots have no result on this computer."]


def test_who_says_no_name_declares_in_that_of_the_account(run, service, eu_file):
    told = facts(run("epochsubmitstatement", FILE=eu_file([ring(0)]), CONFIRM=True, **WHO))
    assert told["In whose name"] == ["Name of the operator: the operator of the account, as the service knows it."]


HOLE = [[-2.3995, 6.3005], [-2.3995, 6.3010], [-2.3990, 6.3010], [-2.3990, 6.3005], [-2.3995, 6.3005]]
FOUND = [
    ([[ring(0)], [ring(0)]], "error: 1 plot is there twice: its ground would be declared again."),
    ([[ring(0)], [ring(0)], [ring(0)]], "error: 2 plots are there twice: their ground would be declared again."),
    ([[ring(0), HOLE]], "error: Plot with a hole: 1 plot"),
    ([[ring(0)], [ring(0, 0.001)]], "warning: Plots overlap: 1 plot"),
    ([[ring(0)], [ring(0, 0.001)]], "warning: 1 flagged plot has no decision."),
]


@pytest.mark.parametrize(("plots", "line"), FOUND)
def test_what_the_check_for_the_eu_finds_is_open(run, service, eu_file, plots, line):
    told = facts(run("epochsubmitstatement", FILE=eu_file(*plots), CONFIRM=False, **WHO))
    assert line in told["What is open"], told["What is open"]


DECIDED = [
    (0, "told: 1 flagged plot was accepted in the review.", False),
    (1, "error: 1 plot was rejected in the review and would be declared all the same.", False),
    (2, "warning: For 1 plot the supplier is asked.", False),
    (3, "warning: 1 plot was put off in the review.", False),
    (None, "warning: 1 flagged plot has no decision.", True),
]


@pytest.mark.parametrize(("decision", "line", "undecided"), DECIDED)
def test_decisions_on_the_same_ground_are_told(run, service, eu_file, decision, line, undecided):
    if decision is not None:
        rings = ",".join(f"({','.join(f'{x} {y}' for x, y in each)})" for each in (ring(0), HOLE))
        layer = memory_layer("Polygon", [(f"POLYGON({rings})", ["GH-0"])])
        assert run("decideplots", INPUT=layer, DECISION=decision, REVIEWER="k.m.")["DECIDED_COUNT"] == 1
    told = facts(run("epochsubmitstatement", FILE=eu_file([ring(0), HOLE]), CONFIRM=False, **WHO))["What is open"]
    assert line.replace("told: ", "") in told
    assert any("has no decision" in each for each in told) == undecided


@pytest.fixture
def analysed(run, service, sample):
    """Sample plots of a job, and what the service found."""
    done = run(
        "epochbatchprocess", INPUT=str(sample), ID_FIELD="plot_id", ON_INVALID=1, CONNECTION="sandbox", OUTPUT="memory:"
    )
    assert done.error == ""
    outcomes = [each["outcome"] for each in done["OUTPUT"].getFeatures()]
    return done["COLLECTION_ID"], outcomes


def test_a_collection_is_told_with_its_plots_and_results(run, service, analysed):
    collection, outcomes = analysed
    told = facts(run("epochsubmitstatement", COLLECTION_IDS=collection, CONFIRM=False, **WHO))
    sent = len(service.stored(collection))
    assert f"Plots: {sent};" in told["For which plots"][0]
    assert f"Collections: {collection};" in told["For which plots"][0]
    found = outcomes.count("deforestation found")
    assert f"warning: {found} plots with deforestation found." in told["What is open"]
    silent = sent - found - outcomes.count("no deforestation found")
    assert f"warning: {silent} plots have no result on this computer." in told["What is open"]


def test_a_collection_that_is_not_known_here_is_told_as_such(run, service, analysed):
    collection, _ = analysed
    told = facts(run("epochsubmitstatement", COLLECTION_IDS=f"{collection},0xstranger", CONFIRM=False, **WHO))
    assert any(
        "The plots of collection 0xstranger are not known on this computer" in each for each in told["What is open"]
    )


def test_the_ground_of_two_collections_must_not_be_declared_twice(run, service, analysed):
    collection, _ = analysed
    shifted = memory_layer("Polygon", [(square(0, x=-2.4005), ["GH-0"])])
    first = run(
        "epochbatchprocess",
        INPUT=memory_layer("Polygon", [(square(0), ["GH-0"])]),
        CONNECTION="sandbox",
        OUTPUT="memory:",
    )
    second = run("epochbatchprocess", INPUT=shifted, CONNECTION="sandbox", OUTPUT="memory:")
    ids = f"{first['COLLECTION_ID']},{second['COLLECTION_ID']}"
    told = facts(run("epochsubmitstatement", COLLECTION_IDS=ids, CONFIRM=False, **WHO))
    assert "Plots: 2;" in told["For which plots"][0]
    assert any("Claim" in each or "claim" in each for each in told["What is open"]), told["What is open"]


def test_a_reference_that_was_used_is_told(run, service, eu_file):
    path = eu_file([ring(0)])
    first = run("epochsubmitstatement", FILE=path, CONFIRM=True, **WHO)
    told = facts(run("epochsubmitstatement", FILE=path, CONFIRM=True, **WHO))
    assert any(first["JOB_ID"] in each and "own reference was sent" in each for each in told["What is open"])


def test_ground_that_another_statement_declared_is_told_with_it(run, service, eu_file):
    first = run("epochsubmitstatement", FILE=eu_file([ring(0)], [ring(1)]), CONFIRM=True, **WHO)
    assert first.error == ""
    second = {**WHO, "REFERENCE": "COCOA-2026-02"}
    told = facts(run("epochsubmitstatement", FILE=eu_file([ring(1)[::-1]], [ring(2)]), CONFIRM=False, **second))
    day = told["What is open"][0].rpartition("COCOA-2026-01 of ")[2]
    assert len(day) == 11 and told["What is open"][0] == (
        f"warning: 1 plot was declared before, in the statement COCOA-2026-01 of {day}"
    )
    again = facts(run("epochsubmitstatement", FILE=eu_file([ring(0)], [ring(1)]), CONFIRM=True, **WHO))
    assert not any("declared before" in each for each in again["What is open"]), "itself is not another one"


def test_the_numbers_stay_with_the_results_of_the_plots(run, service, analysed, plugin):
    from qgis.core import QgsVectorLayer

    service.options(dds_answer="full")
    collection, _ = analysed
    for _ in range(2):
        done = run("epochsubmitstatement", COLLECTION_IDS=collection, CONFIRM=True, **WHO)
        assert done.error == "" and done["REFERENCE_NUMBER"] and done["VERIFICATION_NUMBER"]
    job = next(each for each in plugin._context.store().list("epoch") if each.remote.get("collection_id") == collection)
    for source in job.files:
        history = QgsVectorLayer(source, "", "ogr").metadata().history()
        lines = [each for each in history if "declared in the statement COCOA-2026-01" in each]
        assert len(lines) == 1, "once, however often the run is asked for"
        for name in ("REFERENCE_NUMBER", "VERIFICATION_NUMBER", "UUID"):
            assert done[name] in lines[0]
        assert any("SHA-256" in each for each in history), "and nothing that was there is lost"


def test_decisions_that_cannot_be_read_are_told_and_keep_nobody_from_filing(run, service, eu_file, plugin):
    ledger = plugin._context.home() / "ledger.sqlite"
    ledger.parent.mkdir(parents=True, exist_ok=True)
    ledger.write_bytes(b"no database at all, whatever its name says" * 50)
    done = run("epochsubmitstatement", FILE=eu_file([ring(0)]), CONFIRM=True, **WHO)
    assert done.error == "" and done["UUID"]
    assert any("neither counted nor checked" in each for each in facts(done)["What is open"])
