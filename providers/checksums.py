"""What a store says about the content of a file, beside its length, and whether the file on disk agrees.

Sources: RFC 9530 (Repr-Digest, Content-Digest), RFC 3230 (Digest), RFC 1864 (Content-MD5), and the headers of Amazon S3
(x-amz-checksum-...) and Google Cloud Storage (x-goog-hash).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

_PIECE = 2**20
_NAMES = {"sha-512": "sha512", "sha-256": "sha256", "sha": "sha1", "sha-1": "sha1", "md5": "md5"}
_BEST = ("sha512", "sha256", "sha1", "md5", "crc32")


class _Crc32:
    def __init__(self) -> None:
        self._value = 0

    def update(self, piece: bytes) -> None:
        self._value = zlib.crc32(piece, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")


def told_digests(headers: Mapping[str, str], of_part: bool) -> dict[str, bytes]:
    """Algorithm -> digest of the whole file. ``of_part``: the answer held a part of it only.

    Nothing is told of a body that is packed for its way: the store means the packed one.
    """
    if headers.get("Content-Encoding"):
        return {}
    found: dict[str, str] = {}
    for name in ("sha512", "sha256", "sha1", "crc32"):
        found[name] = headers.get(f"x-amz-checksum-{name}") or ""
    lists = [headers.get(name) or "" for name in ("Repr-Digest", "Digest", "x-goog-hash")]
    if not of_part:
        lists.append(headers.get("Content-Digest") or "")
        found["md5"] = headers.get("Content-MD5") or ""
    for name, value in re.findall(r"([\w-]+)=:?([A-Za-z0-9+/]+=*):?", ",".join(lists)):
        if name.lower() in _NAMES:
            found[_NAMES[name.lower()]] = value
    decoded = {name: _decoded(value, name) for name, value in found.items()}
    return {name: value for name, value in decoded.items() if value}


def told_by_tag(headers: Mapping[str, str]) -> bytes:
    """The MD5 that an ETag may be (S3 makes it so for files that were put whole and not encrypted by a key); else b"".

    Nobody promises it: only two copies that agree with each other can say that it is none.
    """
    tag = re.fullmatch(r'"([0-9a-f]{32})"', headers.get("ETag") or "")
    is_other = "kms" in (headers.get("x-amz-server-side-encryption") or "") or any(
        "customer" in name.lower() for name in headers
    )
    return binascii.unhexlify(tag.group(1)) if tag and not is_other and not headers.get("Content-Encoding") else b""


def agrees(path: Path, told: Mapping[str, bytes]) -> bool:
    """Whether the file has the strongest of the digests that were told; True where none was."""
    best = next((name for name in _BEST if name in told), "")
    return not best or digest_of(path, best) == told[best]


def digest_of(path: Path, algorithm: str) -> bytes:
    engine: Any = _Crc32() if algorithm == "crc32" else _hash(algorithm)()
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(_PIECE), b""):
            engine.update(piece)
    digest: bytes = engine.digest()
    return digest


def _hash(algorithm: str) -> Callable[[], Any]:
    return lambda: hashlib.new(algorithm, usedforsecurity=False)


def _decoded(value: str, algorithm: str) -> bytes:
    """Base64, as all of these are; b"" for what is no digest of that kind (S3 writes ``...-3`` for one of parts)."""
    try:
        raw = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return b""
    length = 4 if algorithm == "crc32" else hashlib.new(algorithm, usedforsecurity=False).digest_size
    return raw if len(raw) == length else b""
