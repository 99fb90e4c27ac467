"""What the toolbox offers: ids, names, defaults and help, as the contract lists them."""

from __future__ import annotations

from pathlib import Path

import pytest

ADVANCED, OPTIONAL = 2, 8  # QgsProcessingParameterDefinition.Flag
PLOTS = ["INPUT", "FILE", "ID_FIELD", "COLLECTION_NAME", "DESCRIPTION", "FORMAT", "ON_INVALID", "NEW_RUN"]
CONTRACT = {
    "checkplots": (
        "INPUT PROFILE ID_FIELD OVERLAPS MIN_AREA MAX_AREA MAX_GAP AREA_FIELD COMPARE_WITH".split()
        + "VALID INVALID ISSUES REPORT".split(),
        "VALID INVALID ISSUES REPORT FEATURE_COUNT VALID_COUNT INVALID_COUNT ISSUE_COUNT SUMMARY".split(),
    ),
    "epochstageplots": (PLOTS, ["COLLECTION_ID"]),
    "epochuploadplots": (["COLLECTION_ID"], ["BQ_TASK_ID", "EE_TASK_ID"]),
    "epochrunanalysis": (["COLLECTION_ID", "ANALYSIS", "NEW_RUN"], ["STATUS"]),
    "epochbatchprocess": (
        PLOTS
        + "STATS CROP_TYPE PROCESSING_TYPE SYSTEM_TYPE COUNTRY NON_BIOMASS VALIDATE_LOCATIONS "
        "SKIP_ON_LOW_CONFIDENCE INPUT_PAYLOAD WAIT ONLY_CHANGED OUTPUT".split(),
        "COLLECTION_ID STATUS COUNTRY_OVERRIDE JOB_ID OUTPUT".split(),
    ),
    "epochbatchprogress": (["COLLECTION_ID", "WAIT"], ["STATUS", "STAGE", "PROGRESS"]),
    "epochlistcollections": (["OUTPUT"], ["OUTPUT", "COUNT"]),
    "epochfetchresults": (
        "COLLECTION_ID RESULT STATS START_DATE END_DATE LIMIT OUTPUT".split(),
        ["OUTPUT", "FEATURE_COUNT"],
    ),
    "epochexportstatement": (["COLLECTION_IDS", "START_DATE", "END_DATE", "OUTPUT"], ["OUTPUT", "FILE_COUNT"]),
    "epochriskassessment": (["COLLECTION_ID", "OUTPUT"], ["OUTPUT", "ANSWER"]),
    "epochsubmitstatement": (
        "COLLECTION_IDS FILE REFERENCE ACTIVITY_TYPE OPERATOR_ROLE OPERATOR_NAME OPERATOR_ADDRESS OPERATOR_EMAIL "
        "OPERATOR_COUNTRY OPERATOR_EORI OPERATOR_IDENTIFIER_TYPE MORE CONFIRM NEW_RUN".split(),
        "STATUS REFERENCE_NUMBER VERIFICATION_NUMBER UUID ANSWER JOB_ID".split(),
    ),
    "epochsamplingdesign": (
        "COLLECTION_ID START_DATE DATE TRAVEL_TIME CONFIDENCE_INTERVAL MARGIN_OF_ERROR ISOCHRONE CARBON_POOL "
        "NEW_RUN".split(),
        "DESIGN_ID ANSWER JOB_ID".split(),
    ),
    "epochsamples": (
        "COLLECTION_NAME CONFIDENCE_INTERVAL MARGIN_OF_ERROR OUTPUT".split(),
        ["OUTPUT", "FEATURE_COUNT"],
    ),
    "listjobs": (["SERVICE", "OUTPUT"], ["OUTPUT", "COUNT"]),
    "collectjobs": (["JOB_ID", "OUTPUT"], ["COLLECTED", "STILL_RUNNING", "FAILED", "LAYERS"]),
    "comparedeliveries": (
        "INPUT PREVIOUS ID_FIELD TOLERANCE NEW CHANGED UNCHANGED GONE".split(),
        "NEW CHANGED UNCHANGED GONE NEW_COUNT CHANGED_COUNT UNCHANGED_COUNT GONE_COUNT".split(),
    ),
    "decideplots": ("INPUT DECISION REASON NOTE REVIEWER DECISIONS".split(), ["DECIDED_COUNT"]),
    "plotatlas": ("INPUT ONLY_FLAGGED BASEMAP_2020 BASEMAP_NOW OUTPUT".split(), ["OUTPUT", "PAGE_COUNT"]),
    "evidencepack": (
        "JOB_IDS RESULTS FINDINGS DECISIONS FILES TITLE ORGANISATION OUTPUT".split(),
        "OUTPUT FILE_COUNT PLOT_COUNT".split(),
    ),
    "supplierpackets": ("INPUT FINDINGS SUPPLIER_FIELD LANGUAGE OUTPUT".split(), ["OUTPUT", "PACKET_COUNT"]),
    "verifyevidence": (["INPUT"], ["WHOLE", "CHANGED"]),
}
OPTIONS = {
    ("checkplots", "PROFILE"): 5,
    ("epochbatchprocess", "STATS"): 4,
    ("epochbatchprocess", "FORMAT"): 4,
    ("epochbatchprocess", "ON_INVALID"): 4,
    ("epochstageplots", "FORMAT"): 4,
    ("epochrunanalysis", "ANALYSIS"): 4,
    ("epochfetchresults", "RESULT"): 7,
    ("epochfetchresults", "STATS"): 5,
}
DEFAULTS = {
    ("checkplots", "PROFILE"): 0,
    ("checkplots", "OVERLAPS"): True,
    ("checkplots", "MAX_GAP"): 0,
    ("epochbatchprocess", "ON_INVALID"): 0,
    ("epochbatchprocess", "FORMAT"): 0,
    ("epochbatchprocess", "WAIT"): True,
    ("epochbatchprocess", "NEW_RUN"): False,
    ("epochbatchprocess", "VALIDATE_LOCATIONS"): True,
    ("epochbatchprocess", "NON_BIOMASS"): False,
    ("epochbatchprocess", "SKIP_ON_LOW_CONFIDENCE"): False,
    ("epochbatchprocess", "STATS"): [0, 1, 2, 3],
    ("epochbatchprogress", "WAIT"): False,
    ("epochfetchresults", "RESULT"): 0,
    ("epochrunanalysis", "ANALYSIS"): 0,
}

AT_HOME = ("model_check_and_repair", "model_compare_deliveries")


@pytest.fixture
def registered(plugin):
    from qgis.core import QgsApplication

    return {each.name(): each for each in QgsApplication.processingRegistry().providerById("georelay").algorithms()}


@pytest.mark.parametrize("name", CONTRACT)
def test_an_algorithm_has_the_inputs_and_outputs_of_the_contract(registered, name):
    inputs, outputs = CONTRACT[name]
    algorithm = registered[name]
    given = [each.name() for each in algorithm.parameterDefinitions()]
    assert set(inputs) <= set(given)
    assert set(outputs) <= {each.name() for each in algorithm.outputDefinitions()}


@pytest.mark.parametrize(
    "name, group",
    [("checkplots", "check"), ("listjobs", "jobs"), ("epochbatchprocess", "epoch"), ("comparedeliveries", "evidence")],
)
def test_algorithms_are_in_the_groups_of_the_contract(registered, name, group):
    assert registered[name].groupId() == group


def test_every_parameter_explains_itself(registered):
    silent = [
        f"{name} {each.name()}"
        for name, algorithm in registered.items()
        for each in algorithm.parameterDefinitions()
        if len(each.help().strip()) < 10 or not each.description()
    ]
    assert silent == []


def test_every_algorithm_has_a_title_a_help_and_an_icon(registered):
    for name, algorithm in registered.items():
        assert algorithm.displayName() and algorithm.displayName() != name
        assert len(algorithm.shortHelpString()) > 20, name
        assert not algorithm.icon().isNull(), name


def test_whatever_talks_to_a_service_takes_a_connection(registered):
    for name, algorithm in registered.items():
        if algorithm.groupId() in ("check", "jobs", "evidence") or name in AT_HOME:
            continue
        connection = algorithm.parameterDefinition("CONNECTION")
        assert connection is not None, name
        assert int(connection.flags()) & ADVANCED, name
        assert not connection.defaultValue(), name


@pytest.mark.parametrize("name, parameter", OPTIONS)
def test_choices_have_as_many_options_as_the_contract_numbers(registered, name, parameter):
    assert len(registered[name].parameterDefinition(parameter).options()) == OPTIONS[name, parameter]


@pytest.mark.parametrize("name, parameter", DEFAULTS)
def test_defaults_are_those_of_the_contract(registered, name, parameter):
    assert registered[name].parameterDefinition(parameter).defaultValue() == DEFAULTS[name, parameter]


def test_new_run_is_advanced_wherever_it_is(registered):
    for name, algorithm in registered.items():
        new_run = algorithm.parameterDefinition("NEW_RUN")
        assert new_run is None or int(new_run.flags()) & ADVANCED, name


def test_only_the_input_of_a_run_with_plots_is_in_the_way_of_a_start(registered):
    """A run with the layer alone is a sensible run."""
    for name in (
        "checkplots",
        "epochstageplots",
        "epochbatchprocess",
        "listjobs",
        "collectjobs",
        "epochlistcollections",
    ):
        for each in registered[name].parameterDefinitions():
            if each.name() in ("INPUT",) or each.isDestination():
                continue
            assert int(each.flags()) & OPTIONAL or each.defaultValue() is not None, f"{name} {each.name()}"


def test_the_model_designer_draws_our_icon(registered):
    for name, algorithm in registered.items():
        assert Path(algorithm.svgIconPath()).name == "georelay.svg" and Path(algorithm.svgIconPath()).exists(), name
