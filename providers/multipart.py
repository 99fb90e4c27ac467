"""A ``multipart/form-data`` body that is read from disk while it is sent.

Its length is known, so that stores which refuse chunked bodies take it, and it
never holds more than one piece. It can be sent again from the start.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from ..language import tr
from .errors import InputError

PIECE = 1024 * 1024  # bytes; smaller pieces cost several times the speed


@dataclass(frozen=True)
class FormPart:
    """One part: a text ``value``, or a file at ``path`` under the name ``filename``."""

    name: str
    value: Union[str, bytes, None] = None
    path: Optional[Path] = None
    filename: str = ""
    content_type: str = ""


class MultipartBody:
    """Iterable of pieces of at most 1 MiB; ``len()`` is the exact number of bytes."""

    def __init__(self, parts: Sequence[FormPart]) -> None:
        self._boundary = secrets.token_hex(16)
        self._end = (f"--{self._boundary}--\r\n").encode("ascii")
        self._segments: list[tuple[bytes, FormPart, int]] = [(self._head(part), part, _size(part)) for part in parts]
        self._length = sum(len(head) + size + 2 for head, _, size in self._segments) + len(self._end)

    @property
    def content_type(self) -> str:
        return "multipart/form-data; boundary=" + self._boundary

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        for head, part, size in self._segments:
            yield head
            if part.path is None:
                yield _bytes(part.value)
            else:
                yield from _pieces(Path(part.path), size)
            yield b"\r\n"
        yield self._end

    def _head(self, part: FormPart) -> bytes:
        lines = [f'--{self._boundary}\r\nContent-Disposition: form-data; name="{_quoted(part.name)}"']
        if part.path is not None or part.filename:
            lines.append(f'; filename="{_quoted(part.filename or Path(str(part.path)).name)}"')
        kind = part.content_type or ("application/octet-stream" if part.path is not None else "")
        if kind:
            lines.append("\r\nContent-Type: " + kind.replace("\r", "").replace("\n", ""))
        lines.append("\r\n\r\n")
        return "".join(lines).encode("utf-8")


def _quoted(text: str) -> str:
    """As HTML's form submission escapes names."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _bytes(value: Union[str, bytes, None]) -> bytes:
    return value if isinstance(value, bytes) else (value or "").encode("utf-8")


def _size(part: FormPart) -> int:
    if part.path is None:
        return len(_bytes(part.value))
    try:
        return Path(part.path).stat().st_size
    except OSError as error:
        raise InputError(
            tr(
                "The file {part} cannot be read ({strerror}). Nothing was sent.",
                part=part.path,
                strerror=error.strerror,
            )
        ) from error


def _pieces(path: Path, size: int) -> Iterator[bytes]:
    left = size
    with path.open("rb") as file:
        while left > 0:
            piece = file.read(min(PIECE, left))
            if not piece:
                raise InputError(
                    tr(
                        "The file {file} became shorter while it was being sent. Send it again.",
                        file=path,
                    )
                )
            left -= len(piece)
            yield piece
