import email.parser
import email.policy

import pytest
from georelay.providers.errors import InputError
from georelay.providers.multipart import FormPart, MultipartBody
from hypothesis import given
from hypothesis import strategies as st


def parsed(body):
    raw = b"Content-Type: " + body.content_type.encode() + b"\r\n\r\n" + b"".join(body)
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(raw)
    return list(message.iter_parts())


def test_fields_and_files_arrive_as_they_were(tmp_path):
    (tmp_path / "plots.geojson").write_bytes(b'{"type": "FeatureCollection"}')
    body = MultipartBody(
        [
            FormPart("request_data", '{"name": "Café"}'),
            FormPart(
                "file", path=tmp_path / "plots.geojson", filename="a.geojson", content_type="application/geo+json"
            ),
        ]
    )
    field, file = parsed(body)
    assert field.get_param("name", header="content-disposition") == "request_data"
    assert field.get_payload(decode=True).decode() == '{"name": "Café"}'
    assert file.get_filename() == "a.geojson"
    assert file.get_content_type() == "application/geo+json"
    assert file.get_payload(decode=True) == b'{"type": "FeatureCollection"}'


@given(st.lists(st.tuples(st.text(min_size=1, max_size=20), st.binary(max_size=200)), max_size=5))
def test_the_length_is_exact(pairs):
    body = MultipartBody([FormPart(name, value) for name, value in pairs])
    assert len(body) == sum(len(piece) for piece in body)


def test_it_can_be_sent_twice(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    body = MultipartBody([FormPart("file", path=tmp_path / "a")])
    assert b"".join(body) == b"".join(body)


def test_no_piece_is_larger_than_a_mebibyte(tmp_path):
    with (tmp_path / "a").open("wb") as file:
        file.truncate(5 * 2**20 + 3)
    body = MultipartBody([FormPart("file", path=tmp_path / "a")])
    assert max(len(piece) for piece in body) == 2**20
    assert len(body) == sum(len(piece) for piece in body)


def test_a_name_cannot_break_out_of_its_header():
    body = MultipartBody(
        [FormPart('a"\r\nX-Evil: 1', "v", filename='b"\r\n.txt', content_type="text/plain\r\nX-Evil: 2")]
    )
    head = b"".join(body).split(b"\r\n\r\n")[0]
    assert b"\r\nX-Evil" not in head
    assert head.count(b'"') == 4


def test_a_file_that_is_not_there_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="Nothing was sent"):
        MultipartBody([FormPart("file", path=tmp_path / "missing")])


def test_a_file_that_shrinks_while_it_is_sent_is_an_input_error(tmp_path):
    (tmp_path / "a").write_bytes(b"abcdef")
    body = MultipartBody([FormPart("file", path=tmp_path / "a")])
    (tmp_path / "a").write_bytes(b"abc")
    with pytest.raises(InputError, match="became shorter"):
        list(body)


def test_a_file_that_grows_while_it_is_sent_keeps_the_announced_length(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    body = MultipartBody([FormPart("file", path=tmp_path / "a")])
    (tmp_path / "a").write_bytes(b"abcdef")
    assert len(body) == sum(len(piece) for piece in body)
