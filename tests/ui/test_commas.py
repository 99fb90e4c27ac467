"""A number that is typed with a decimal comma or a point is that number, in every field of every form."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from desktop import drive  # noqa: E402

COMMA, POINT = ("de_DE", "fr_FR", "es_ES", "pt_BR", "id_ID"), ("en_GB",)


@pytest.fixture(scope="module")
def fields(tmp_path_factory):
    seen = drive(tmp_path_factory.mktemp("commas"), "commas")
    assert not seen.error, seen.error + seen.log[-3000:]
    assert not seen.boxes and "Traceback" not in seen.log, seen.log[-3000:]
    return seen.facts["fields"]


def misread(found, sign=""):
    """What was typed, and became another number that the field could take: by field."""
    wrong = {}
    for name, (ends, values) in found.items():
        for text, value in values.items():
            meant = float(text.replace(",", "."))
            if sign in text and value != min(max(meant, ends[0]), ends[1]):
                wrong[name, text] = value
    return wrong


@pytest.mark.parametrize("code", COMMA)
def test_where_the_comma_is_the_decimal_sign_a_point_is_one_too(fields, code):
    assert len(fields[code]) > 15 and misread(fields[code]) == {}


@pytest.mark.parametrize("code", POINT)
def test_where_the_point_is_the_decimal_sign_a_number_with_a_comma_never_becomes_a_larger_one(fields, code):
    assert misread(fields[code], ".") == {}
    for ends, values in fields[code].values():
        assert all(value <= max(float(text.replace(",", ".")), ends[0]) for text, value in values.items())
