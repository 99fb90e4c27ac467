"""How far the pixels of a TIFF reach: a file that ends before is cut, whatever the connection said.

Sources: TIFF 6.0, and the BigTIFF proposal that libtiff follows.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Optional

MOST = 200  # directories that are looked at
LONGEST = 512 * 2**20  # bytes of one list of places
_ORDERS = {b"II": "<", b"MM": ">"}
_CODES = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_PIXELS = ((273, 279), (324, 325))  # places and lengths, of strips and of tiles


def is_tiff(head: bytes) -> bool:
    """Whether a file that begins so is a TIFF or a BigTIFF."""
    return head[:2] in _ORDERS and head[2:4] in (b"\x2a\0", b"\0\x2a", b"\x2b\0", b"\0\x2b")


def pixels_end(path: Path) -> Optional[int]:
    """The byte after the last pixel that the directories name; None where one of them cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(4)
            return _Directories(file, _ORDERS[head[:2]], 0x2B in head[2:4]).end()
    except (struct.error, ValueError, KeyError, OverflowError, MemoryError, OSError):
        return None


class _Directories:
    def __init__(self, file: Any, order: str, big: bool) -> None:
        self._file, self._order, self._word = file, order, "Q" if big else "I"
        self._big = big

    def end(self) -> int:
        place = self._number(8 if self._big else 4, self._word)
        end, seen = 0, set[int]()
        while place and place not in seen and len(seen) < MOST:
            seen.add(place)
            found, place = self._directory(place)
            for places, lengths in _PIXELS:
                pairs = zip(found.get(places, ()), found.get(lengths, ()))
                end = max([end, *(start + length for start, length in pairs if length)])
        return end

    def _directory(self, place: int) -> tuple[dict[int, tuple[int, ...]], int]:
        """The lists of places and lengths of one directory, and where the next one is."""
        head, entry, code = (8, 20, "Q") if self._big else (2, 12, "H")
        count = self._number(place, code)
        if count > 4096:
            raise ValueError("no directory")
        found = {}
        for number in range(count):
            at = place + head + number * entry
            tag, kind = struct.unpack(self._order + "HH", self._read(at, 4))
            if any(tag in pair for pair in _PIXELS) and kind in _CODES:
                found[tag] = self._values(at + 4, _CODES[kind])
        return found, self._number(place + head + count * entry, self._word)

    def _values(self, at: int, code: str) -> tuple[int, ...]:
        room = struct.calcsize("<" + self._word)
        count = self._number(at, self._word)
        length = count * struct.calcsize("<" + code)
        start = at + room if length <= room else self._number(at + room, self._word)
        return struct.unpack(f"{self._order}{count}{code}", self._read(start, length))

    def _number(self, place: int, code: str) -> int:
        value: int = struct.unpack(self._order + code, self._read(place, struct.calcsize("<" + code)))[0]
        return value

    def _read(self, place: int, length: int) -> bytes:
        if length > LONGEST:
            raise ValueError("no directory")
        self._file.seek(place)
        raw: bytes = self._file.read(length)
        return raw
