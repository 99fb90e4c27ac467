"""One file, whole or not at all: fetched to ``name.part``, gone on with where it stopped, checked, renamed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from .disk import check_room
from .errors import AnswerError, NetworkError, StatusError
from .retries import NEVER, SAFE, TRIES, delay
from .wire import Progress, StreamAnswer

PART, TAG = ".part", ".tag"
OVERLAP = 64 * 1024  # bytes that are fetched again and compared, in case the file behind the address is another one now
_EXPIRED = (400, 401, 403, 410)  # what stores answer for a signature that is no longer valid
_LOOK_AT_DISK = 32 * 2**20  # bytes between two looks


class _Changed(Exception):
    """The file behind the address is not the one that was begun."""


def fetch_whole(
    http: Any,
    url: str,
    target: Path,
    size: Optional[int] = None,
    bare: bool = True,
    relist: Optional[Callable[[], Optional[str]]] = None,
    progress: Optional[Progress] = None,
) -> int:
    """The bytes of ``target``, which is there and whole when this returns; ``http`` is an `Http`.

    Tried up to five times without getting further. ``relist()`` is asked once for another address when this one
    is refused. A RequestError of the tree when the file is not to be had; what came so far stays in ``name.part``.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + PART)
    attempt, furthest = 0, _length(part)
    while True:
        try:
            _receive(http, url, part, size, bare, progress)
            break
        except (NetworkError, StatusError, _Changed) as error:
            if _length(part) > furthest:
                attempt, furthest = 0, _length(part)
            failure = error if not isinstance(error, _Changed) else AnswerError(f"{target.name} changes all the time.")
            seconds = _until_next(error, part, attempt, http)
            if relist is not None and isinstance(error, StatusError) and error.status in _EXPIRED:
                url, relist, seconds = relist() or url, None, 0.0
        if seconds is None:
            raise failure
        http.wait.pause(seconds, http.cancelled)
        attempt += 1
    part.replace(target)
    _tag(part).unlink(missing_ok=True)
    return _length(target)


def _until_next(error: Exception, part: Path, attempt: int, http: Any) -> Optional[float]:
    """Seconds until the next try, or None when there is to be none."""
    misfit = isinstance(error, _Changed) or getattr(error, "status", 0) == 416  # the part is not of this file
    if misfit:
        _forget(part)
        return 0.0 if attempt < TRIES - 1 else None
    return delay(error, SAFE, attempt, http.wait.jitter)


def _receive(http: Any, url: str, part: Path, size: Optional[int], bare: bool, progress: Optional[Progress]) -> None:
    have = _length(part)
    start = max(0, have - OVERLAP)
    with http.stream(url, headers=_wishes(part, start), sign=not bare, retry=NEVER) as answer:
        going_on = start > 0 and answer.status == 206
        encoded = bool(answer.headers.get("Content-Encoding"))
        if going_on and (encoded or _first_byte(answer.headers) != start):
            raise _Changed()
        total = _total(answer.headers, start if going_on else 0)
        check_room(part.parent, (total or 0) - (have if going_on else 0))
        if not going_on:
            start = have = 0
            part.write_bytes(b"")
            _remember(part, answer.headers)
        try:
            _append(answer, part, start, have, total if size is None else size, progress)
        except BaseException:
            if encoded:  # the store counts other bytes than these: there is nothing to go on with
                _forget(part)
            raise
    came = _length(part)
    if size is not None and came != size:
        _forget(part)
        raise NetworkError(f"{part.name[: -len(PART)]} has {came} bytes where {size} are due.")


def _append(
    answer: StreamAnswer, part: Path, start: int, have: int, total: Optional[int], progress: Optional[Progress]
) -> None:
    pieces = answer.pieces()
    with part.open("r+b") as file:
        if have > start:
            file.seek(start)
            pieces = _after(file.read(have - start), pieces)
        done, looked = have, have
        for piece in pieces:
            file.write(piece)
            done += len(piece)
            if done - looked >= _LOOK_AT_DISK:
                check_room(part.parent)
                looked = done
            if progress is not None:
                progress(done, total)


def _after(known: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces without the bytes that are there already; _Changed when these differ."""
    for piece in pieces:
        same = min(len(known), len(piece))
        if known[:same] != piece[:same]:
            raise _Changed()
        known = known[same:]
        if piece[same:]:
            yield piece[same:]
    if known:
        raise _Changed()


def _wishes(part: Path, start: int) -> dict[str, str]:
    headers = {"Accept-Encoding": "identity"}  # lengths and ranges are those of the file itself
    if start > 0:
        headers["Range"] = f"bytes={start}-"
        tag = _tag(part)
        if tag.exists():
            headers["If-Range"] = tag.read_text("latin-1")
    return headers


def _remember(part: Path, headers: Mapping[str, str]) -> None:
    """Keep what tells this version of the file from another one, if the store says it."""
    etag = headers.get("ETag") or ""
    mark = etag if etag.startswith('"') and etag.isascii() and etag.isprintable() else ""
    if mark:
        _tag(part).write_text(mark, "latin-1")
    else:
        _tag(part).unlink(missing_ok=True)


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _tag(part).unlink(missing_ok=True)


def _tag(part: Path) -> Path:
    return part.with_name(part.name + TAG)


def _first_byte(headers: Mapping[str, str]) -> Optional[int]:
    found = re.match(r"bytes (\d+)-", headers.get("Content-Range") or "")
    return int(found.group(1)) if found else None


def _total(headers: Mapping[str, str], start: int) -> Optional[int]:
    announced = headers.get("Content-Length") or ""
    if not announced.isdigit() or headers.get("Content-Encoding"):
        return None
    return start + int(announced)
