"""What the answer to a statement means: filed, refused or neither, whatever it echoes and however it denies errors."""

from __future__ import annotations

import json

import pytest
from georelay.providers.epoch.filing import read_filing
from georelay.providers.errors import AnswerError, RefusedError

UUID = "3f2b1c4d-1111-4222-8333-444455556666"
OWN = "EUDR-COCOA-2026"


class Reply:
    """An answer of 200 with this text."""

    service, status = "Epoch", 200

    def __init__(self, text):
        self._text, self.body = text, text.encode()

    def text(self):
        return self._text


def read(value, sent=()):
    return read_filing(Reply(value if isinstance(value, str) else json.dumps(value)), OWN, sent)


FILED = [
    {"internal_reference_number": OWN},
    {"request": {"reference": OWN}},
    {"operator": "EUDR-TRADERS \u00e9 Ltd"},
    {"url": "https://eudr.example/EUDR-TRACES-PORTAL/1"},
    {"service": "EUDR-SUBMISSION-V3"},
    *({"error": each} for each in (None, False, 0, "", "none", "None", "null", "false", "0", [], {}, [None], [{}])),
    {"errors": {"count": 0, "items": []}},
    {"fault": {}},
    {"error_count": 0},
    {"success": True},
    {"ok": "true"},
    *({"status": each} for each in ("SUBMITTED", "NO_ERRORS", "no error", "submitted without errors", "200")),
    {"message": "no validation failed"},
]


@pytest.mark.parametrize("beside", FILED, ids=lambda each: json.dumps(each)[:40])
def test_a_uuid_counts_as_filed_where_nothing_says_otherwise(beside):
    assert read({"uuid": UUID, **beside}, ["EUDR-TRADERS \u00e9 Ltd"]).uuid == UUID


REFUSED = [
    {"error": "no EORI"},
    {"errors": [{"code": 7, "text": "bad"}]},
    {"errors": [None, "x"]},
    {"fault": {"why": "x"}},
    {"errors": {"count": 2}},
    {"success": False, "detail": "x"},
    {"ok": False},
    {"success": "false"},
    {"status": "REJECTED"},
    {"status": "VALIDATION_FAILED"},
    {"data": {"status": "invalid"}},
    {"detail": "EUDR_MAXIMUM_GEO_SIZE_REACHED"},
    {"detail": f"{OWN}: EUDR-WEBSERVICE-USER-NOT-FOUND"},
]


@pytest.mark.parametrize("value", REFUSED, ids=lambda each: json.dumps(each)[:40])
def test_a_refusal_is_one_with_and_without_a_uuid(value):
    with pytest.raises(RefusedError, match="Nothing was filed. Correct it"):
        read(value)
    with pytest.raises(RefusedError, match=f"named {UUID} all the same: look for it") as caught:
        read({"uuid": UUID, **value})
    assert "Nothing was filed" not in str(caught.value)


NEITHER = [
    "",
    "text " + UUID,
    "null",
    "5",
    "[]",
    {"reference": OWN},
    {"status": "SUBMITTED"},
    {"task_id": "abc"},
    {"uuid": "not one"},
    {"id": 17},
    [{"uuid": UUID}, {"uuid": UUID}],
    {"internal_reference_number": OWN},
]


@pytest.mark.parametrize("value", NEITHER, ids=lambda each: json.dumps(each)[:40])
def test_what_shows_nothing_is_neither(value):
    with pytest.raises(AnswerError, match="did not say whether"):
        read(value)
