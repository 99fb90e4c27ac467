import json

import pytest
from georelay.providers.epoch.payload import non_biomass_warnings, read_payload
from georelay.providers.errors import InputError

GOOD = {
    "cft_payload": {"farm": {"size": {"value": 4, "unit": "ha"}}},
    "lca_payload": {"year": 2024},
    "eudr_payload": {},
}


@pytest.mark.parametrize("write", [json.dumps, lambda value: "\n  " + json.dumps(value, indent=2), lambda value: value])
@pytest.mark.parametrize("wrap", [0, 1, 2])
def test_a_payload_is_read_and_taken_out_of_its_own_name(write, wrap):
    given = GOOD
    for _ in range(wrap):
        given = {"input_payload": given}

    found = read_payload(write(given))

    assert found.value == GOOD and found.warnings == ()


@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_payload_may_be_in_a_file(tmp_path, as_text, start):
    path = tmp_path / "practice.json"
    path.write_bytes(start + json.dumps({"lca_payload": {"country": "Côte d'Ivoire"}}, ensure_ascii=False).encode())

    assert read_payload(str(path) if as_text else path).value == {"lca_payload": {"country": "Côte d'Ivoire"}}


@pytest.mark.parametrize("given", [None, "", "  \n", "{}", '{"input_payload": {}}', {}])
def test_an_empty_payload_is_none(given):
    assert read_payload(given).value is None


@pytest.mark.parametrize(
    "text, place",
    [
        ('{"a": 1,}', "line 1, column"),
        ('{\n  "a": 1\n  "b": 2\n}', "line 3, column 3"),
        ("{'a': 1}", "line 1, column 2"),
        ('{"a": 1} trailing', "line 1, column 10"),
        ("a: 1\nb: 2", "line 1, column 1"),
        ('{"a": NaN}', "a number that JSON lacks"),
        ("[" * 100_000, "well-formed"),
    ],
)
def test_what_is_not_json_is_told_with_its_place(text, place):
    with pytest.raises(InputError) as caught:
        read_payload(text)

    assert place in str(caught.value) and "Nothing was sent" in str(caught.value)


@pytest.mark.parametrize(
    "text, kind", [("[1]", "a list"), ('"text"', "a text"), ("7", "7"), ("true", "true"), ("null", None)]
)
def test_a_payload_must_be_an_object(text, kind):
    if kind is None:
        assert read_payload(text).value is None
        return
    with pytest.raises(InputError, match=kind):
        read_payload(text)


def test_a_missing_file_is_told_as_one(tmp_path):
    with pytest.raises(InputError, match="no file"):
        read_payload(str(tmp_path / "absent.json"))
    with pytest.raises(InputError, match="cannot be read"):
        read_payload(tmp_path / "absent.json")


def test_a_broken_file_is_named_with_line_and_column(tmp_path):
    path = tmp_path / "practice.json"
    path.write_text('{\n"a" 1}')

    with pytest.raises(InputError, match=r"practice\.json .*line 2, column 5"):
        read_payload(path)
    path.write_bytes(b'{"a": "\xe9"}')
    with pytest.raises(InputError, match="UTF-8"):
        read_payload(path)


def test_unknown_names_at_the_top_are_warned_about_and_sent():
    found = read_payload({"cft_payload": {}, "lca": {}, "notes": 1})

    assert found.value == {"cft_payload": {}, "lca": {}, "notes": 1}
    assert len(found.warnings) == 1 and "lca, notes" in found.warnings[0]


def test_a_wrapper_beside_others_is_no_wrapper():
    assert read_payload({"input_payload": {}, "lca_payload": {"year": 1}}).warnings


@pytest.mark.parametrize(
    "non_biomass, crop, payload, count",
    [
        (False, "Cocoa", None, 0),
        (True, "Tea", {"lca_payload": {"year": 1}}, 0),
        (True, " shrimp ", {"lca_payload": {"year": 1}}, 0),
        (True, "timber", None, 1),
        (True, "Cocoa", {"lca_payload": {"year": 1}}, 1),
        (True, "", {"lca_payload": {"year": 1}}, 1),
        (True, 5, {}, 2),
    ],
)
def test_non_biomass_warns_before_the_service_refuses(non_biomass, crop, payload, count):
    warnings = non_biomass_warnings(non_biomass, crop, payload)

    assert len(warnings) == count
    assert all(not crop or str(crop).strip() in each or "lca_payload" in each for each in warnings)
