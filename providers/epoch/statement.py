"""Saves the due-diligence statement, once it is certain that the bytes are a ZIP."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from ...language import tr
from ..answers import Answer, words_of
from ..errors import AnswerError, within
from ..redaction import redact

_ZIP_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_ERROR_BODY = 64 * 1024


def save_zip(pieces: Iterable[bytes], part: Path) -> None:
    """Writes a ZIP to ``part``; AnswerError, and no file, for anything else (an error, a page, half a ZIP)."""
    try:
        with part.open("wb") as file:
            head = b""
            for piece in pieces:
                head = (head + piece)[:_ERROR_BODY] if len(head) < _ERROR_BODY else head
                file.write(piece)
        _check_zip(head, part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _check_zip(head: bytes, part: Path) -> None:
    if not head.startswith(_ZIP_SIGNATURES):
        words = words_of(Answer(200, {}, head)) or tr("an empty answer")
        raise AnswerError(
            tr(
                "Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.",
                words=within(words),
            ),
            redact(head[:4000].decode("utf-8", "replace")),
        )
    if not zipfile.is_zipfile(part):
        raise AnswerError(tr("The statement that Epoch SCO2 sent is not a whole ZIP. Export it again."))
