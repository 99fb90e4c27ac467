"""Request bodies: read in pieces whether their length was told or not, and cut into the parts of a form."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import Parser
from io import BufferedIOBase
from pathlib import Path
from typing import Callable, Optional

from .replies import PIECE, Refused

MAX_FIELD = 16 * 1024 * 1024


@dataclass
class BodyPart:
    """One part of a multipart body. A file part lies in ``path`` until the request ends, unless ``keep`` moves it."""

    name: str
    filename: Optional[str]
    content_type: str
    size: int
    sha256: str
    text: str = ""
    path: Optional[Path] = None

    def keep(self, target: Path) -> Path:
        """Moves the file of this part to ``target`` on the same disk, replacing what is there."""
        if self.path is None:
            raise Refused(422, f"part {self.name} is not a file")
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(str(self.path), str(target))
        self.path = target
        return target


class BodySource:
    """A request body as pieces of bytes, whether its length was told or it comes chunked. Can be read once."""

    def __init__(self, stream: BufferedIOBase, headers: Message) -> None:
        self._stream = stream
        self._chunked = "chunked" in str(headers.get("Transfer-Encoding", "")).lower()
        length = str(headers.get("Content-Length", "0") or "0")
        self._left = int(length) if length.isdigit() and not self._chunked else 0
        self.finished = not self._chunked and self._left == 0

    def __iter__(self) -> Iterator[bytes]:
        while not self.finished:
            piece = self._next_chunk() if self._chunked else self._next_piece()
            if piece:
                yield piece

    def drain(self) -> None:
        """Reads what a handler left: a connection closed on unread bytes may take the answer with it."""
        for _ in self:
            continue

    def _next_piece(self) -> bytes:
        piece = self._stream.read(min(PIECE, self._left))
        if not piece:
            self.finished = True
            raise ConnectionError("the body ended early")
        self._left -= len(piece)
        self.finished = self._left == 0
        return piece

    def _next_chunk(self) -> bytes:
        if self._left == 0:
            line = self._stream.readline(1024).partition(b";")[0].strip()
            try:
                self._left = int(line, 16)
            except ValueError:
                self.finished = True
                raise ConnectionError("a chunk has no size") from None
            if self._left == 0:
                while self._stream.readline(65536).strip():
                    continue
                self.finished = True
                return b""
        piece = self._stream.read(min(PIECE, self._left))
        if not piece:
            self.finished = True
            raise ConnectionError("the body ended early")
        self._left -= len(piece)
        if self._left == 0:
            self._stream.readline(8)
        return piece


class Lines:
    """Cuts a multipart body at its boundary without holding more of it than a few pieces."""

    def __init__(self, source: Iterable[bytes], boundary: bytes) -> None:
        self._pieces = iter(source)
        self.mark = b"\r\n--" + boundary
        self._buffer = b"\r\n"

    def _fill(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            raise Refused(400, "There was an error parsing the body")
        self._buffer += piece

    def until(self, end: bytes) -> Iterator[bytes]:
        """Yields everything up to ``end``, which is taken away."""
        while True:
            place = self._buffer.find(end)
            if place >= 0:
                found, self._buffer = self._buffer[:place], self._buffer[place + len(end) :]
                yield found
                return
            keep = len(end) - 1
            if len(self._buffer) > keep:
                found, self._buffer = self._buffer[: len(self._buffer) - keep], self._buffer[-keep:]
                yield found
            self._fill()

    def at_end(self) -> bool:
        """After a boundary: true for the closing one."""
        while len(self._buffer) < 2:
            self._fill()
        closing, self._buffer = self._buffer[:2] == b"--", self._buffer[2:]
        return closing


def read_parts(lines: Lines, new_file: Callable[[], Path]) -> Iterator[BodyPart]:
    for _ in lines.until(lines.mark):
        continue
    while not lines.at_end():
        head = b"".join(lines.until(b"\r\n\r\n")).decode("utf-8", "replace")
        headers = Parser().parsestr(head.strip("\r\n") + "\r\n\r\n")
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise Refused(400, "a part has no name")
        yield _read_part(name, headers, lines, new_file)


def _read_part(name: str, headers: Message, lines: Lines, new_file: Callable[[], Path]) -> BodyPart:
    filename = headers.get_filename()
    content_type = str(headers.get("Content-Type", "")).partition(";")[0].strip().lower()
    digest = hashlib.sha256()
    if filename is None:
        text = bytearray()
        for piece in lines.until(lines.mark):
            text += piece
            if len(text) > MAX_FIELD:
                raise Refused(413, f"field {name} is too large")
        digest.update(text)
        return BodyPart(name, None, content_type, len(text), digest.hexdigest(), text.decode("utf-8", "replace"))
    path = new_file()
    size = 0
    with open(str(path), "wb") as file:
        for piece in lines.until(lines.mark):
            digest.update(piece)
            size += len(piece)
            file.write(piece)
    return BodyPart(name, filename, content_type, size, digest.hexdigest(), path=path)
