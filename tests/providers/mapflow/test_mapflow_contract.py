"""The names of the contract's mapflow group are there, with help on every field."""

import pytest
from georelay.providers.declare import Kind, Out
from georelay.providers.mapflow import PROVIDER

RUN = "INPUT MODEL OPTIONS SOURCE PROVIDER IMAGE_IDS MOSAIC_ID URL ZOOM NAME PROJECT_ID MAX_COST SPLIT"
CONTRACT = {
    "mapflowaccount": ("", "EMAIL BALANCE AOI_LIMIT_HA STORAGE_USED STORAGE_LIMIT STORAGE_FREE"),
    "mapflowcreatemosaic": ("NAME TAGS", "MOSAIC_ID"),
    "mapflowupdatemosaic": ("MOSAIC_ID NAME TAGS", "MOSAIC_ID"),
    "mapflowdeletemosaic": ("MOSAIC_ID CONFIRM", ""),
    "mapflowdeleteimage": ("IMAGE_ID CONFIRM", ""),
    "mapflowuploadimages": ("IMAGES MOSAIC_ID NAME TAGS NEW_RUN", "MOSAIC_ID IMAGE_COUNT IMAGE_IDS"),
    "mapflowlistmosaics": ("TAGS", "OUTPUT COUNT"),
    "mapflowlistimages": ("MOSAIC_ID", "OUTPUT COUNT"),
    "mapflowmosaic": ("MOSAIC_ID", "OUTPUT"),
    "mapflowimage": ("IMAGE_ID", "OUTPUT"),
    "mapflowimagepreview": ("IMAGE_ID SIZE", "OUTPUT"),
    "mapflowpreviewlayer": ("MOSAIC_ID URL", "OUTPUT"),
    "mapflowsearch": (
        "INPUT EXTENT DATE_FROM DATE_TO MAX_CLOUD MIN_INTERSECTION MIN_RESOLUTION MAX_RESOLUTION MIN_OFF_NADIR "
        "MAX_OFF_NADIR PRODUCT_TYPES LIMIT",
        "OUTPUT COUNT",
    ),
    "mapflowmodels": ("", "OUTPUT"),
    "mapflowcost": (RUN, "COST"),
    "mapflowprocess": (RUN + " WAIT NEW_RUN", "COST PROCESSING_ID STATUS JOB_ID OUTPUT"),
    "mapflowstatus": ("PROCESSING_ID WAIT", "STATUS MESSAGES PROGRESS"),
    "mapflowresults": ("PROCESSING_ID", "OUTPUT FEATURE_COUNT"),
}
BY_ID = {operation.id: operation for operation in PROVIDER.operations}


@pytest.mark.parametrize("name", CONTRACT)
def test_an_operation_has_the_contracts_names(name):
    fields, outputs = CONTRACT[name]
    operation = BY_ID[name]
    assert set(fields.split()) <= {field.name for field in operation.fields}
    assert set(outputs.split()) <= {output.name for output in operation.outputs}


def test_every_field_and_operation_explains_itself():
    for operation in PROVIDER.operations:
        assert operation.title and len(operation.help) > 20
        for field in operation.fields:
            assert field.title and len(field.help) > 10, (operation.id, field.name)


def test_ids_are_unique_and_begin_with_the_provider():
    assert len(BY_ID) == len(PROVIDER.operations)
    assert all(name.startswith("mapflow") for name in BY_ID)


def test_defaults_are_those_of_the_contract():
    fields = {(operation.id, field.name): field for operation in PROVIDER.operations for field in operation.fields}
    assert fields["mapflowprocess", "WAIT"].default is True and fields["mapflowstatus", "WAIT"].default is False
    assert fields["mapflowprocess", "SPLIT"].default is False and fields["mapflowprocess", "NEW_RUN"].default is False
    assert fields["mapflowdeletemosaic", "CONFIRM"].default is False
    assert [choice.title for choice in fields["mapflowprocess", "SOURCE"].choices] == [
        "Provider", "Search results", "My imagery", "Custom URL",
    ]  # fmt: skip
    assert [choice.value for choice in fields["mapflowimagepreview", "SIZE"].choices] == ["small", "large"]


def test_what_deletes_always_asks():
    for operation in PROVIDER.operations:
        if "delete" in operation.id:
            assert any(field.name == "CONFIRM" and field.kind is Kind.FLAG for field in operation.fields)
            assert operation.check is not None


def test_started_work_can_be_collected_later():
    starting = [each for each in PROVIDER.operations if each.work is not None and not each.work.repeats]
    assert starting and all(operation.collect is not None for operation in starting)
    assert any(output.kind is Out.FEATURES for output in BY_ID["mapflowprocess"].outputs)
