import json
import random
import tracemalloc

import pytest
from georelay.providers.epoch.ndjson import Incomplete, NoRows, read_features
from georelay.providers.errors import AnswerError, NetworkError

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}


def feature(name, geometry=SQUARE, **properties):
    return {"type": "Feature", "geometry": geometry, "properties": {"plotid": name, **properties}}


def line(name, **properties):
    return json.dumps(feature(name, **properties), ensure_ascii=False).encode()


def names(body, size=None):
    return [each["properties"]["plotid"] for each in read_features(cut(body, size))]


def cut(body, size=None):
    return [body] if size is None else [body[at : at + size] for at in range(0, len(body), size)]


def fails(body, kind=AnswerError):
    """(names that came before, the error)"""
    came = []
    with pytest.raises(kind) as caught:
        for each in read_features([body] if isinstance(body, bytes) else body, "Epoch SCO2 /fetch_plots"):
            came.append(each["properties"]["plotid"])
    return came, caught.value


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(line("a") + b"\n" + line("b") + b"\n", id="a feature on each line"),
        pytest.param(line("a") + b"\n" + line("b"), id="no last newline"),
        pytest.param(line("a") + b"\r\n" + line("b") + b"\r\n", id="CRLF"),
        pytest.param(b"\n\n" + line("a") + b"\n  \n\r\n" + line("b") + b"\n\n", id="blank lines"),
        pytest.param(b"\xef\xbb\xbf" + line("a") + b"\n" + line("b"), id="a byte order mark"),
        pytest.param(b"[" + line("a") + b"," + line("b") + b"]", id="one array"),
        pytest.param(
            b'{"type":"FeatureCollection","features":[' + line("a") + b"," + line("b") + b"]}", id="one collection"
        ),
        pytest.param(
            json.dumps({"type": "FeatureCollection", "features": [feature("a"), feature("b")]}, indent=2).encode(),
            id="a collection over several lines",
        ),
        pytest.param(json.dumps([feature("a"), feature("b")], indent=1).encode(), id="an array over several lines"),
        pytest.param(
            b"\n".join(json.dumps(feature(name), indent=1).encode() for name in "ab"), id="features over several lines"
        ),
        pytest.param(line("a") + line("b"), id="features on one line"),
        pytest.param(b'{"type":"FeatureCollection","features":[' + line("a") + b"]}\n" + line("b"), id="mixed"),
    ],
)
@pytest.mark.parametrize("size", [None, 1, 7])
def test_every_way_to_write_two_features_gives_two_features(body, size):
    assert names(body, size) == ["a", "b"]


def test_characters_cut_by_pieces_arrive_whole():
    body = "\n".join(json.dumps(feature(name), ensure_ascii=False) for name in ("Côte d'Ivoire", "越南", "🌳")).encode()

    for size in range(1, 9):
        assert names(body, size) == ["Côte d'Ivoire", "越南", "🌳"]


def test_any_cutting_gives_the_same_rows():
    body = b"\n".join(line(f"plót {number}", value=number) for number in range(50))
    dice = random.Random(7)

    for _ in range(20):
        places = sorted(dice.sample(range(len(body)), 9))
        pieces = [body[a:b] for a, b in zip([0, *places], [*places, len(body)])]
        assert [each["properties"]["value"] for each in read_features(pieces)] == list(range(50))


def test_broken_bytes_inside_a_name_do_not_lose_the_row():
    body = b'{"type":"Feature","geometry":null,"properties":{"plotid":"caf\xe9","n":1}}'

    assert [each["properties"]["n"] for each in read_features([body])] == [1]


@pytest.mark.parametrize(
    "error, words",
    [
        ({"detail": "query timed out"}, "query timed out"),
        ({"error": {"message": "quota"}}, "quota"),
        ({"message": "internal"}, "internal"),
        ({"detail": [{"loc": ["query", "stats"], "msg": "unknown"}]}, "query.stats: unknown"),
        ({"status": "processing"}, "processing"),
        ("just words", "just words"),
        (7, "7"),
    ],
)
@pytest.mark.parametrize("before", [0, 2])
def test_an_error_inside_the_stream_comes_after_the_rows_before_it(error, words, before):
    rows = [line(str(number)) for number in range(before)]

    came, raised = fails(b"\n".join([*rows, json.dumps(error).encode(), line("never")]))

    assert len(came) == before
    assert words in str(raised) and not isinstance(raised, (NoRows, Incomplete))


@pytest.mark.parametrize("keep", [1, 20, -1])
def test_a_broken_last_line_is_incomplete_and_keeps_what_came(keep):
    came, error = fails(line("a") + b"\n" + line("b") + b"\n" + line("c")[:keep], Incomplete)

    assert came == ["a", "b"] and error.count == 2
    assert "incomplete" in str(error) and "/fetch_plots" in str(error)


def test_a_stream_cut_in_its_first_line_is_incomplete():
    assert fails(line("a")[:-4], Incomplete)[0] == []


@pytest.mark.parametrize(
    "start", [b'{"type":"FeatureCollection","bbox":[0,0,1,1],"features":[', b"[", b'{"features" : [ \n']
)
def test_a_broken_collection_keeps_its_whole_features(start):
    came, error = fails(start + line("a") + b",\n" + line("b") + b"," + line("c")[:30], Incomplete)

    assert came == ["a", "b"] and error.count == 2


def test_a_connection_that_breaks_is_incomplete_too():
    def pieces():
        yield line("a") + b"\n" + line("b")[:10]
        raise NetworkError("gone")

    came, error = fails(pieces(), Incomplete)

    assert came == ["a"] and error.count == 1


def test_a_broken_line_in_the_middle_is_named():
    came, error = fails(line("a") + b"\n{broken}\n" + line("c") + b"\n")

    assert came == ["a"] and "Line 2" in str(error)


@pytest.mark.parametrize("body", [b"", b"\n\n", b" \r\n", b"[]", b'{"type":"FeatureCollection","features":[]}'])
def test_nothing_is_no_rows_and_no_success(body):
    came, error = fails(body, NoRows)

    assert came == [] and "not ready" in str(error) and "nothing matches" in str(error)


def test_a_web_page_is_told_as_one():
    assert "web page" in str(fails(b"<!DOCTYPE html><html>\n<h1>502</h1></html>")[1])


@pytest.mark.parametrize(
    "body", [b"Internal Server Error", b"Internal Server\nError\n", b"[[[[[[1]]]]]]", b"[" * 100_000]
)
def test_what_is_no_json_at_all_is_an_error(body):
    assert fails(body)[0] == []


@pytest.mark.parametrize(
    "given, geometry",
    [
        (None, None),
        ({}, None),
        ({"type": "Polygon", "coordinates": []}, None),
        (SQUARE, SQUARE),
        (json.dumps(SQUARE), SQUARE),
        ("null", None),
        ("", None),
        ("POINT (1.5 6.1)", {"type": "Point", "coordinates": [1.5, 6.1]}),
        ("POLYGON EMPTY", None),
        (
            {"type": "GeometryCollection", "geometries": [SQUARE]},
            {"type": "GeometryCollection", "geometries": [SQUARE]},
        ),
    ],
)
def test_geometries_come_as_objects_text_or_not_at_all(given, geometry):
    (row,) = read_features([json.dumps(feature("a", given)).encode()])

    assert row["geometry"] == geometry and row["properties"] == {"plotid": "a"}


def test_a_geometry_that_cannot_be_read_is_kept_as_text():
    (row,) = read_features([json.dumps(feature("a", "CIRCLE (1 2 3)")).encode()])

    assert row["geometry"] is None and row["properties"]["geometry"] == "CIRCLE (1 2 3)"


@pytest.mark.parametrize(
    "written, read",
    [
        ("NaN", None),
        ("Infinity", None),
        ("-Infinity", None),
        ("1e999", None),
        ("null", None),
        ("1", 1),
        ("0.0", 0.0),
        ("true", True),
        ('{"low": 1, "né": [2, NaN]}', '{"low":1,"né":[2,null]}'),
        ("[1, 2]", "[1,2]"),
    ],
)
def test_values_become_flat_and_finite(written, read):
    body = f'{{"type":"Feature","geometry":null,"properties":{{"v":{written}}}}}'

    (row,) = read_features([body.encode()])

    assert row["properties"] == {"v": read} and type(row["properties"]["v"]) is type(read)


@pytest.mark.parametrize("properties, read", [(None, {}), ('{"a": 1}', {"a": 1}), ([1], {}), ("text", {})])
def test_properties_may_be_missing_or_text(properties, read):
    (row,) = read_features([json.dumps({"type": "Feature", "geometry": None, "properties": properties}).encode()])

    assert row["properties"] == read


def test_memory_stays_flat_over_a_long_stream():
    one = line("a", text="x" * 1000) + b"\n"

    tracemalloc.start()
    count = sum(1 for _ in read_features(one * 40 for _ in range(500)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert count == 20_000 and peak < 2_000_000


def member(number):
    return b'{"type":"Feature","geometry":null,"properties":{"n":%d,"x":"%s"}}' % (number, b"a" * 1000)


def collection(count):
    """A FeatureCollection in one line, member by member."""
    yield b'{"type":"FeatureCollection","name":"x","features":['
    for number in range(count):
        yield (b"," if number else b"") + member(number)
    yield b"]}"


def peak_of(pieces):
    """(features, most bytes that were held) of a body."""
    tracemalloc.start()
    try:
        count = sum(1 for _ in read_features(pieces))
        return count, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("body", ["lines", "one document", "an array"])
def test_memory_stays_flat_whatever_the_body_is(body):
    count = 20_000  # 20 MB
    bodies = {
        "lines": (member(number) + b"\n" for number in range(count)),
        "one document": collection(count),
        "an array": (b"[" * (number == 0) + member(number) + (b"]" if number == count - 1 else b",")
                     for number in range(count)),
    }  # fmt: skip
    came, peak = peak_of(bodies[body])
    assert came == count and peak < 12 * 2**20


@pytest.mark.parametrize("start", [b"", member(1) + b"\n", b'{"features":['])
def test_a_piece_of_100_mb_is_one_sentence_and_is_not_held(start):
    def body():
        yield start + b'{"type":"Feature","properties":{"x":"'
        for _ in range(100):
            yield b"a" * 2**20

    tracemalloc.start()
    try:
        with pytest.raises(AnswerError, match="more than 32 MB") as caught:
            list(read_features(body()))
        assert tracemalloc.get_traced_memory()[1] < 300 * 2**20
    finally:
        tracemalloc.stop()
    assert str(caught.value).count(". ") <= 1


def test_a_broken_document_keeps_what_came():
    whole = b"".join(collection(5))
    with pytest.raises(Incomplete) as caught:
        list(read_features([whole[: len(whole) // 2]]))
    assert caught.value.count == 2
