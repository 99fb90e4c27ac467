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
