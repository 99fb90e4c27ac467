"""Bodies that a server packs for their way (Content-Encoding), unpacked piece by piece; a cut one is found out.

What `requests` does by itself takes a gzip body that ends early for a whole one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from ..language import tr

_GZIP = b"\x1f\x8b"
PACKED = ("gzip", "x-gzip", "deflate")


class Cut(Exception):
    """The packed body ends before its own end, or is damaged."""


def is_encoding(encoding: str) -> bool:
    return encoding.strip().lower() in PACKED


def unpacked(pieces: Iterable[bytes], encoding: str, longest: int) -> Iterator[bytes]:
    """The body without its packing, in pieces of at most ``longest`` bytes; Cut where it is not whole.

    No byte at all is an empty body: some servers name an encoding where there is nothing to encode.
    """
    is_gzip = encoding.strip().lower() != "deflate"
    engine: Any = None
    members = 0
    for piece in pieces:
        while piece:
            if engine is None:
                if members and not (is_gzip and _GZIP.startswith(piece[:2])):
                    break  # what follows the packed body: padding
                engine, members = _engine(is_gzip, piece), members + 1
            yield from filter(None, [_inflated(engine, piece, longest)])
            piece = engine.unused_data if engine.eof else engine.unconsumed_tail
            engine = None if engine.eof else engine
    if engine is not None:
        yield from filter(None, [engine.flush()])
    if engine is not None and not engine.eof:
        raise Cut(tr("it ends early"))


def _inflated(engine: Any, piece: bytes, longest: int) -> bytes:
    try:
        out: bytes = engine.decompress(piece, longest)
        return out
    except zlib.error as error:
        raise Cut(str(error)) from error


def _engine(is_gzip: bool, start: bytes) -> Any:
    if is_gzip:
        return zlib.decompressobj(31)
    is_zlib = start[0] & 0x0F == 8 and (len(start) < 2 or (start[0] << 8 | start[1]) % 31 == 0)
    return zlib.decompressobj(15 if is_zlib else -15)  # some servers leave the header of zlib out
