"""JSON of services is read tolerantly, JSON of a person strictly, and neither ends in words of Python."""

from __future__ import annotations

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
    from georelay.providers.mapflow.form import words

    with pytest.raises(InputError) as caught:
        words(text)
    assert "Nothing was sent" in str(caught.value)
    assert not any(each in str(caught.value) for each in ("Expecting", "recursion", "Exceeds", "char "))
