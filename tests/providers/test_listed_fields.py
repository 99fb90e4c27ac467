"""What providers declare about lists holds: the listing is there, its columns and inputs too, and what narrows it."""

from __future__ import annotations

import pytest
from georelay.providers.declare import Intent, Kind, Out, field_named
from georelay.providers.registry import discover

PROVIDERS = discover()
LISTED = [
    (provider, operation, field)
    for provider in PROVIDERS
    for operation in provider.operations
    for field in operation.fields
    if field.listed
]
IDS = {
    "COLLECTION_ID",
    "COLLECTION_IDS",
    "PROJECT_ID",
    "SCENARIO_ID",
    "ACTIVITY_ID",
    "MOSAIC_ID",
    "IMAGE_ID",
    "IMAGE_IDS",
    "PROCESSING_ID",
    "TEMPLATE_ID",
    "MODEL",
    "PROVIDER",
    "OPTIONS",
}


@pytest.mark.parametrize("provider, operation, field", LISTED, ids=lambda each: getattr(each, "id", "") or each.name)
def test_a_listed_field_names_an_operation_that_lists_without_changing_anything(provider, operation, field):
    listed = field.listed
    lister = next(each for each in provider.operations if each.id == listed.by)
    (table,) = [each for each in lister.outputs if each.kind in (Out.TABLE, Out.FEATURES)]
    columns = {column.name for column in table.columns}
    shown = () if listed.of else [each.column for each in listed.shows]
    assert {listed.value, *shown, *filter(None, (listed.titles, listed.prices))} <= columns
    assert lister.work is None and lister.wanted_for is Intent.LOOK
    needed = {each.name for each in lister.fields if not each.optional and each.default is None}
    assert needed <= {name for name, _ in listed.given} <= {each.name for each in lister.fields}
    helpers = {listed.helper.name} if listed.helper else set()
    assert all(field_named(operation, name) or name in helpers for _, name in listed.given)
    assert field.kind is Kind.TEXT, "typing still works, and the toolbox keeps its text"


def test_every_id_that_is_asked_for_can_be_chosen():
    bare = [
        (operation.id, field.name)
        for provider in PROVIDERS
        for operation in provider.operations
        for field in operation.fields
        if field.name in IDS and not field.listed
    ]
    assert bare == []


NAMED = "a name or note of the person's own making"
OWN = "about the person or firm that declares: nothing of it is at the service"
NUMBER = "a figure, of which any within its range will do"
TYPED = {  # every other field that is typed, and why no list of the service stands behind it
    ("beod", "NAME"): NAMED,
    ("beod", "PROJECT_NAME"): NAMED,
    ("beod", "SOURCE_IMAGE_ID"): "the service documents one number and no call that lists them",
    ("beod", "DL_MODELS"): "the service documents no models and no call that lists them",
    ("epoch", "COLLECTION_NAME"): NAMED,
    ("epoch", "DESCRIPTION"): NAMED,
    ("epoch", "PROCESSING_TYPE"): "no word of it is documented, and no call lists them",
    ("epoch", "SYSTEM_TYPE"): "no word of it is documented, and no call lists them",
    ("epoch", "INPUT_PAYLOAD"): "a document of the person's own",
    ("epoch", "LIMIT"): NUMBER,
    ("epoch", "TRAVEL_TIME"): NUMBER,
    ("epoch", "REFERENCE"): NAMED,
    ("epoch", "OPERATOR_NAME"): OWN,
    ("epoch", "OPERATOR_ADDRESS"): OWN,
    ("epoch", "OPERATOR_EMAIL"): OWN,
    ("epoch", "OPERATOR_COUNTRY"): OWN,
    ("epoch", "OPERATOR_EORI"): OWN,
    ("epoch", "MORE"): "parameters that a later documentation may name",
    ("mapflow", "NAME"): NAMED,
    ("mapflow", "TAGS"): "words of the person's own; the service lists mosaics, and no call lists their tags",
    ("mapflow", "URL"): "an address of anybody's",
    ("mapflow", "FOOTPRINT"): "an outline",
    ("mapflow", "LIMIT"): NUMBER,
    ("mapflow", "ZOOM"): NUMBER,
}
BY_TYPING = (Kind.TEXT, Kind.JSON, Kind.INTEGER)  # all others choose from what QGIS or the field itself offers


def test_every_field_is_a_list_a_suggestion_or_says_why_it_is_typed():
    every = [
        (provider.id, field)
        for provider in PROVIDERS
        for operation in provider.operations
        for field in operation.fields
        if field.kind in BY_TYPING
    ]
    typed = {(service, field.name) for service, field in every if not field.listed and not field.suggested}
    assert typed == set(TYPED) and len(every) > len(typed) > 0


@pytest.mark.parametrize("operation", ("mapflowsearch", "mapflowplansearch"))
def test_the_filter_by_provider_lists_those_of_the_catalog_and_takes_several(operation):
    (declared,) = [each for service in PROVIDERS for each in service.operations if each.id == operation]
    listed = field_named(declared, "PROVIDERS").listed
    assert listed.by == "mapflowsearchproviders" and listed.many


def test_what_a_field_suggests_may_be_sent_as_it_is():
    for service in PROVIDERS:
        for operation in service.operations:
            for field in operation.fields:
                assert all(each == each.strip() and each for each in field.suggested), (operation.id, field.name)


def test_what_a_field_depends_on_is_a_choice_before_it_that_can_be_made():
    for provider in PROVIDERS:
        for operation in provider.operations:
            for field in operation.fields:
                for name, wanted in field.shown_when:
                    other = field_named(operation, name)
                    values = [each.value for each in other.choices] if other.kind is Kind.CHOICE else [True, False, ""]
                    assert wanted and set(wanted) <= set(values), (operation.id, field.name)
                    assert field.optional or field.default is not None, "what is hidden is never required"


def test_what_deletes_is_declared_so():
    for provider in PROVIDERS:
        for operation in provider.operations:
            assert (operation.wanted_for is Intent.DELETE) == ("delete" in operation.id)
