"""What the toolbox offers of BrightEarth On Demand and Mapflow: ids, names and defaults, as the contract lists them."""

from __future__ import annotations

import pytest

SCENARIO = "SCENARIO_TYPE SOURCE_IMAGE_TYPE SOURCE_IMAGE_ID AUGMENTED OUTPUT_CRS VECTOR_FORMATS RASTER_FORMATS"
SCENARIO += " THREE_D_FORMATS DL_MODELS"
RUN = "INPUT MODEL OPTIONS SOURCE PROVIDER IMAGE_IDS MOSAIC_ID URL ZOOM NAME PROJECT_ID MAX_COST SPLIT"
SEARCH = "INPUT EXTENT DATE_FROM DATE_TO MAX_CLOUD MIN_INTERSECTION MIN_RESOLUTION MAX_RESOLUTION"
SEARCH += " MIN_OFF_NADIR MAX_OFF_NADIR"
CONTRACT = {
    "beodaccount": ("", "USER_ID CREDITS"),
    "beodlistprojects": ("OUTPUT", "OUTPUT COUNT"),
    "beodlistscenarios": ("PROJECT_ID OUTPUT", "OUTPUT COUNT"),
    "beodlistassets": ("PROJECT_ID OUTPUT", "OUTPUT COUNT"),
    "beodcreateproject": ("INPUT NAME MULTIPART NEW_RUN", "PROJECT_ID ASSET_ID"),
    "beodstartscenario": (f"PROJECT_ID NAME {SCENARIO} NEW_RUN", "SCENARIO_ID ACTIVITY_ID"),
    "beodactivity": ("PROJECT_ID ACTIVITY_ID WAIT", "STATE DETAILS PROGRESS"),
    "beoddownload": ("PROJECT_ID SCENARIO_ID OUTPUT", "OUTPUT FILE_COUNT SKIPPED_COUNT BYTES LAYERS"),
    "beodextract": (
        f"INPUT PROJECT_NAME MULTIPART {SCENARIO} WAIT NEW_RUN OUTPUT",
        "PROJECT_ID SCENARIO_ID ACTIVITY_ID STATE JOB_ID OUTPUT LAYERS",
    ),
    "mapflowaccount": ("", "EMAIL BALANCE AOI_LIMIT_HA STORAGE_USED STORAGE_LIMIT STORAGE_FREE"),
    "mapflowcreatemosaic": ("NAME TAGS", "MOSAIC_ID"),
    "mapflowupdatemosaic": ("MOSAIC_ID NAME TAGS", "MOSAIC_ID"),
    "mapflowdeletemosaic": ("MOSAIC_ID CONFIRM", ""),
    "mapflowdeleteimage": ("IMAGE_ID CONFIRM", ""),
    "mapflowuploadimages": ("IMAGES MOSAIC_ID NAME TAGS NEW_RUN", "MOSAIC_ID IMAGE_COUNT IMAGE_IDS"),
    "mapflowlistmosaics": ("TAGS OUTPUT", "OUTPUT COUNT"),
    "mapflowlistimages": ("MOSAIC_ID OUTPUT", "OUTPUT COUNT"),
    "mapflowmosaic": ("MOSAIC_ID OUTPUT", "OUTPUT"),
    "mapflowimage": ("IMAGE_ID OUTPUT", "OUTPUT"),
    "mapflowimagepreview": ("IMAGE_ID SIZE OUTPUT", "OUTPUT"),
    "mapflowpreviewlayer": ("MOSAIC_ID URL", "OUTPUT"),
    "mapflowsearch": (f"{SEARCH} PRODUCT_TYPES LIMIT OUTPUT", "OUTPUT COUNT"),
    "mapflowmodels": ("OUTPUT", "OUTPUT"),
    "mapflowcost": (RUN, "COST"),
    "mapflowprocess": (f"{RUN} WAIT NEW_RUN OUTPUT", "COST PROCESSING_ID STATUS JOB_ID OUTPUT"),
    "mapflowstatus": ("PROCESSING_ID WAIT", "STATUS MESSAGES PROGRESS"),
    "mapflowresults": ("PROCESSING_ID OUTPUT", "OUTPUT FEATURE_COUNT"),
}
DEFAULTS = {
    ("beodextract", "WAIT"): True,
    ("beodextract", "MULTIPART"): 0,
    ("beodextract", "OUTPUT_CRS"): 0,
    ("beodextract", "VECTOR_FORMATS"): [1],
    ("beodextract", "RASTER_FORMATS"): [0],
    ("beodextract", "THREE_D_FORMATS"): [0],
    ("beodextract", "SCENARIO_TYPE"): "extraction-mono",
    ("beodextract", "NEW_RUN"): False,
    ("beodactivity", "WAIT"): False,
    ("mapflowprocess", "WAIT"): True,
    ("mapflowprocess", "SPLIT"): False,
    ("mapflowprocess", "SOURCE"): 0,
    ("mapflowprocess", "NEW_RUN"): False,
    ("mapflowstatus", "WAIT"): False,
    ("mapflowdeletemosaic", "CONFIRM"): False,
    ("mapflowdeleteimage", "CONFIRM"): False,
}
CHOICES = {
    ("beodextract", "MULTIPART"): 5,
    ("beodextract", "OUTPUT_CRS"): 2,
    ("beodextract", "VECTOR_FORMATS"): 2,
    ("beodextract", "RASTER_FORMATS"): 1,
    ("beodextract", "THREE_D_FORMATS"): 1,
    ("mapflowprocess", "SOURCE"): 4,
    ("mapflowimagepreview", "SIZE"): 2,
}


@pytest.fixture
def registered(plugin):
    from qgis.core import QgsApplication

    return {each.name(): each for each in QgsApplication.processingRegistry().providerById("georelay").algorithms()}


@pytest.mark.parametrize("name", CONTRACT)
def test_an_algorithm_has_the_inputs_and_outputs_of_the_contract(registered, name):
    inputs, outputs = CONTRACT[name]
    algorithm = registered[name]
    assert set(inputs.split()) | {"CONNECTION"} <= {each.name() for each in algorithm.parameterDefinitions()}
    assert set(outputs.split()) <= {each.name() for each in algorithm.outputDefinitions()}
    assert algorithm.groupId() == name[:4] if name.startswith("beod") else algorithm.groupId() == "mapflow"


@pytest.mark.parametrize("name, parameter", DEFAULTS)
def test_a_default_is_that_of_the_contract(registered, name, parameter):
    found = registered[name].parameterDefinition(parameter).defaultValue()
    assert (
        (found or []) == DEFAULTS[name, parameter]
        if DEFAULTS[name, parameter] == []
        else found == DEFAULTS[name, parameter]
    )


@pytest.mark.parametrize("name, parameter", CHOICES)
def test_a_choice_has_as_many_options_as_the_contract_numbers(registered, name, parameter):
    assert len(registered[name].parameterDefinition(parameter).options()) == CHOICES[name, parameter]


def test_every_parameter_of_both_services_is_explained(registered):
    for name in CONTRACT:
        for each in registered[name].parameterDefinitions():
            assert each.help().strip(), (name, each.name())


@pytest.mark.parametrize(
    "name, given, wanted",
    [
        ("beodextract", {"PROJECT_NAME": "town"}, "STATE"),
        ("mapflowprocess", {"MODEL": "buildings", "OUTPUT": "memory:"}, "STATUS"),
        ("mapflowpreviewlayer", {"URL": "https://h.example/{z}/{x}/{-y}.png"}, "OUTPUT"),
    ],
)
def test_an_algorithm_works_in_a_thread_as_the_desktop_runs_it(registered, service, name, given, wanted):
    """qgis_process prepares and processes in one thread; the desktop does not."""
    import time

    from made_layers import memory_layer, square
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    layer = memory_layer("Polygon", [(square(0, size=0.004), ["a"])])
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    given = {**given, "CONNECTION": "sandbox"}
    if registered[name].parameterDefinition("INPUT"):
        QgsProject.instance().addMapLayer(layer, False)
        given["INPUT"] = layer.id()
    task = QgsProcessingAlgRunnerTask(registered[name], given, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, dict(results))))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        QgsApplication.processEvents()
        time.sleep(0.01)
    QgsProject.instance().clear()
    fine, results = ended[0]
    assert fine, feedback.textLog()
    assert results[wanted]
