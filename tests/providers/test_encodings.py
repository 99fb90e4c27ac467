"""Packed bodies: unpacked in small pieces, and never taken for whole where they are cut."""

import gzip
import zlib

import pytest
from georelay.providers.encodings import Cut, unpacked

BODY = bytes(range(256)) * 4000
RAW = zlib.compressobj(wbits=-15)
FORMS = {
    "gzip": ("gzip", gzip.compress(BODY)),
    "gzip in two members": ("gzip", gzip.compress(BODY[:1000]) + gzip.compress(BODY[1000:])),
    "gzip with padding": ("x-gzip", gzip.compress(BODY) + b"\0" * 700),
    "deflate as the standard has it": ("deflate", zlib.compress(BODY)),
    "deflate without the header of zlib": ("deflate", RAW.compress(BODY) + RAW.flush()),
}


def pieces(raw, size):
    return [raw[at : at + size] for at in range(0, len(raw), size)]


@pytest.mark.parametrize("size", [1, 7, 1000, 10**7])
@pytest.mark.parametrize("form", FORMS)
def test_a_packed_body_comes_out_whole_and_in_small_pieces(form, size):
    encoding, packed = FORMS[form]
    if size == 1 and "without" in form:
        size = 2  # one byte does not tell
    out = list(unpacked(pieces(packed, size), encoding, 4096))
    assert b"".join(out) == BODY and max(map(len, out)) <= 4096


@pytest.mark.parametrize("keep", [1, 5, 20, 0.5, -9, -1])
@pytest.mark.parametrize("form", ["gzip", "deflate as the standard has it", "deflate without the header of zlib"])
def test_a_cut_body_is_told(form, keep):
    encoding, packed = FORMS[form]
    cut = packed[: int(len(packed) * keep) if isinstance(keep, float) else keep]
    with pytest.raises(Cut):
        list(unpacked(pieces(cut, 100), encoding, 4096))


def test_a_damaged_body_is_told():
    packed = bytearray(gzip.compress(bytes(BODY)))
    packed[len(packed) // 2] ^= 0xFF
    with pytest.raises(Cut):
        list(unpacked([bytes(packed)], "gzip", 4096))
    with pytest.raises(Cut):
        list(unpacked([b"not packed at all"], "gzip", 4096))


def test_nothing_at_all_is_an_empty_body():
    assert list(unpacked([], "gzip", 10)) == []
