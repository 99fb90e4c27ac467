"""What was asked of a service for a job, and what it answered: kept beside the job, redacted, for a person to read."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from .redaction import redact

FILE = "log.jsonl"  # in the job's folder
ANSWER = 4000  # characters of an answer that are kept
LARGEST = 2_000_000  # bytes of the file, before its middle is left out
FIRST, LAST = 100, 300  # lines that stay then: how the job began, and what was told of it last
_TEXTUAL = ("json", "text", "xml", "javascript")


@dataclass(frozen=True)
class Exchange:
    """One request. ``time`` is UTC in ISO 8601, ``status`` the number or why there is none, ``seconds`` until then."""

    time: str
    method: str
    path: str
    status: str
    seconds: float
    answer: str = ""


class Exchanges:
    """Holds what was asked until it is known for which job, and writes it beside that job from then on.

    Safe to use from several threads. A disk that is full costs the log, never the run.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Exchange] = []
        self._folder: Optional[Path] = None

    def take(self, exchange: Exchange) -> None:
        with self._lock:
            self._waiting.append(exchange)
            self._write()

    def belong_to(self, folder: Path) -> None:
        """What was asked so far and is asked from now on is for the job with this folder."""
        with self._lock:
            self._folder = folder
            self._write()

    def _write(self) -> None:
        if self._folder is None or not self._waiting:
            return
        text = "".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in self._waiting)
        self._waiting.clear()
        with suppress(OSError):
            path = self._folder / FILE
            with open(path, "a", encoding="utf-8") as handle:
                handle.write(text)
            if path.stat().st_size > LARGEST:
                _shorten(path)


def _shorten(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    spare = path.with_suffix(f".{os.getpid()}")
    spare.write_text("".join([*lines[:FIRST], *lines[max(FIRST, len(lines) - LAST) :]]), encoding="utf-8")
    os.replace(spare, path)


def exchanges_of(folder: Path) -> list[Exchange]:
    """What was asked for the job with this folder, the oldest first; a line that is damaged is left out."""
    try:
        lines = (folder / FILE).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [each for each in map(_read, lines) if each is not None]


def forget_log(folder: Path) -> None:
    """Takes the log of a job away."""
    with suppress(OSError):
        (folder / FILE).unlink()


def log_time() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def shown_answer(body: bytes, headers: Mapping[str, str], text: str, secrets: Iterable[str]) -> str:
    """The start of an answer as it may be kept; of one that is no text, what it is and how large."""
    kind = str(headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if body and kind and not any(each in kind for each in _TEXTUAL):
        return f"{kind}, {len(body) / 1000:.1f} kB"
    return redact(text, secrets)[:ANSWER]


def _read(line: str) -> Optional[Exchange]:
    try:
        found: Any = json.loads(line)
        names = ("time", "method", "path", "status", "answer")
        return Exchange(seconds=float(found["seconds"]), **{name: str(found.get(name) or "") for name in names})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
