"""JSON of services is read tolerantly, JSON of a person strictly, and neither ends in words of Python."""

from __future__ import annotations

import json

import pytest
from georelay.providers.errors import InputError
from georelay.providers.json_text import fault_of, json_or_none, read_given_json, read_json

DEEP = "[" * 5000 + "]" * 5000
TOLERATED = {
    "a mark at the beginning": ('\ufeff {"a": 1}\r\n', {"a": 1}),
    "NaN": ('{"a": NaN, "b": -Infinity}', {"a": None, "b": None}),
    "more digits than a number has": ('{"a": ' + "9" * 5000 + "}", {"a": "9" * 5000}),
    "twice the same name": ('{"a": 1, "a": 2}', {"a": 2}),
    "a number alone": ("12", 12),
}
NO_JSON = ("", "   ", "<html>", "{", '{"a": }', "nul", DEEP, '{"a":' * 200 + "1" + "}" * 200)


@pytest.mark.parametrize("text, value", TOLERATED.values(), ids=TOLERATED.keys())
def test_what_services_write_is_read(text, value):
    assert read_json(text) == value == json_or_none(text)


@pytest.mark.parametrize("text", NO_JSON, ids=lambda text: text[:12])
@pytest.mark.parametrize("read", [read_json, read_given_json])
def test_what_is_none_is_told_in_plain_words(read, text):
    with pytest.raises(ValueError) as caught:
        read(text)
    assert fault_of(caught.value).startswith(("at line", "it is nested"))
    assert json_or_none(text) is None


@pytest.mark.parametrize("text", ["NaN", '{"a": [1, -Infinity]}', '{"a": ' + "1" * 5000 + "}"])
def test_what_others_would_not_read_is_not_sent(text):
    with pytest.raises(ValueError, match="a number that JSON lacks"):
        read_given_json(text)


@pytest.mark.parametrize("text", ['["a", ', "[NaN]", DEEP, "[" + "1" * 5000 + "]"], ids=lambda text: text[:8])
def test_a_list_that_a_person_wrote_is_refused_without_words_of_python(text):
    from georelay.providers.mapflow.form import listed_words

    with pytest.raises(InputError) as caught:
        listed_words(text)
    assert "Nothing was sent" in str(caught.value)
    assert not any(each in str(caught.value) for each in ("Expecting", "recursion", "Exceeds", "char "))


@pytest.mark.parametrize("spelled", ["project_id", "projectId", "ProjectID", "PROJECT_ID", "project-id", "_projectId"])
def test_a_member_is_found_however_its_name_is_spelled(spelled):
    value = read_json(json.dumps({"other": 1, spelled: 7}))
    assert value["project_id"] == value.get("projectId") == 7 and "PROJECT_ID" in value
    assert value.get("project") is None and "project" not in value and list(value) == ["other", spelled]
    with pytest.raises(KeyError):
        value["project"]


def test_of_two_spellings_the_exact_one_counts():
    value = read_json('{"Id": 1, "id": 2, "ID": 3}')
    assert (value["id"], value["Id"], value["ID"], value["i_d"]) == (2, 1, 3, 1)
