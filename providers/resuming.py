"""One file, whole or not at all: fetched to ``name.part``, gone on with where it stopped, proved, renamed.

It is proved by its length, by a checksum where the store tells one, and by its bytes, which must fit its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from ..language import tr
from .checksums import agrees, digest_of, told_by_tag, told_digests
from .content import misfit
from .disk import check_room
from .errors import AnswerError, NetworkError, NotFoundError, RequestError, ServiceError, StatusError
from .retries import NEVER, SAFE, TRIES, backoff, delay
from .wire import Progress, StreamAnswer

PART, TAG = ".part", ".tag"
OVERLAP = 64 * 1024  # bytes that are fetched again and compared, in case the file behind the address is another one now
LOOKS = 3  # tries at what the store does not have, or gives as something else
_EXPIRED = (400, 401, 403, 404, 410)  # what stores answer for a signature or a place that is no longer good
_NO_RANGES = (400, 405, 406, 411, 412, 416, 501)  # what stores answer that do not know ranges, or not this one
_FILE = (200, 203, 206)
_LOOK_AT_DISK = 32 * 2**20  # bytes between two looks


class _Changed(Exception):
    """The file behind the address is not the one that was begun, or it cannot be gone on with."""


class Misfit(AnswerError):
    """What came is not the file: an error page, a cut file, another content than the store says."""


def fetch_whole(
    http: Any,
    url: str,
    target: Path,
    size: Optional[int] = None,
    bare: bool = True,
    relist: Optional[Callable[[], Optional[str]]] = None,
    progress: Optional[Progress] = None,
    looks: int = 1,
) -> int:
    """The bytes of ``target``, which is there, whole and what its name says when this returns; ``http`` is an `Http`.

    Tried up to five times without getting further. ``relist()`` is asked once for another address when this one
    is refused or gives something else. ``looks``: how often a file is asked for that the store does not have.
    A RequestError of the tree when the file is not to be had (`NotFoundError`: the store does not have it);
    what came so far stays in ``name.part``.
    """
    return _Fetch(http, target, size, bare, progress, looks).run(url, relist)


class _Fetch:
    """The way of one file, over all its tries."""

    def __init__(
        self, http: Any, target: Path, size: Optional[int], bare: bool, progress: Optional[Progress], looks: int
    ) -> None:
        self._http, self._target, self._size, self._bare = http, target, size, bare
        self._progress, self._looks = progress, looks
        self._part = target.with_name(target.name + PART)
        self._start = 0  # of the range that was asked for last
        self._looked = 0  # tries that found nothing, or something else
        self._doubted = b""  # the digest of a copy that does not agree with its ETag

    def run(self, url: str, relist: Optional[Callable[[], Optional[str]]]) -> int:
        self._target.parent.mkdir(parents=True, exist_ok=True)
        attempt, furthest = 0, _length(self._part)
        while True:
            try:
                self._receive(url)
                break
            except (NetworkError, StatusError, Misfit, _Changed) as error:
                if _length(self._part) > furthest:
                    attempt, furthest = 0, _length(self._part)
                failure = self._named(error)
                seconds = self._until_next(error, attempt)
                if relist is not None and (isinstance(error, Misfit) or getattr(error, "status", 0) in _EXPIRED):
                    url, relist, seconds = relist() or url, None, 0.0
            if seconds is None:
                raise failure
            self._http.wait.pause(seconds, self._http.cancelled)
            attempt += 1
        self._part.replace(self._target)
        tag_of(self._part).unlink(missing_ok=True)
        return _length(self._target)

    def _named(self, error: Exception) -> RequestError:
        if isinstance(error, RequestError):
            return error
        return Misfit(tr("{target} changes while it is fetched. Try again later.", target=self._target.name))

    def _until_next(self, error: Exception, attempt: int) -> Optional[float]:
        """Seconds until the next try, or None when there is to be none."""
        refused = self._start > 0 and getattr(error, "status", 0) in _NO_RANGES
        if refused or isinstance(error, _Changed):  # the whole is asked for
            forget_part(self._part)
            return 0.0 if attempt < TRIES - 1 else None
        if isinstance(error, (Misfit, NotFoundError)):
            self._looked += 1
            looks = max(self._looks, LOOKS if isinstance(error, Misfit) else 1)
            return backoff(self._looked - 1, self._http.wait.jitter) if self._looked < looks else None
        seconds = delay(error, SAFE, attempt, self._http.wait.jitter) if isinstance(error, RequestError) else None
        if seconds is None and attempt < TRIES - 1 and _may_pass(error):
            return backoff(attempt, self._http.wait.jitter)
        return seconds

    def _receive(self, url: str) -> None:
        part = self._part
        have = _length(part)
        self._start = start = max(0, have - OVERLAP)
        with self._http.stream(url, headers=_wishes(part, start), sign=not self._bare, retry=NEVER) as answer:
            if answer.status not in _FILE:
                raise Misfit(
                    tr(
                        "{target} did not come: the store answered {status} without a file.",
                        target=self._target.name,
                        status=answer.status,
                    )
                )
            going_on = start > 0 and answer.status == 206
            encoded = bool(answer.headers.get("Content-Encoding"))
            if going_on and (encoded or _first_byte(answer.headers) != start):
                raise _Changed()
            due = _full_length(answer.headers, start if going_on else 0)
            check_room(part.parent, (due or 0) - (have if going_on else 0))
            if not going_on:
                start = have = 0
                part.write_bytes(b"")
                _remember(part, answer.headers)
            self._append(answer, start, have, due if self._size is None else self._size)
        self._prove(answer.headers, due, going_on or answer.status == 206)

    def _append(self, answer: StreamAnswer, start: int, have: int, total: Optional[int]) -> None:
        part, pieces = self._part, answer.pieces()
        try:
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
                    if self._progress is not None:
                        self._progress(done, total)
        except BaseException:
            if answer.headers.get("Content-Encoding"):  # the store counts other bytes than these
                forget_part(part)
            raise

    def _prove(self, headers: Mapping[str, str], due: Optional[int], of_part: bool) -> None:
        """Misfit, and nothing is kept, unless what came is the file; NetworkError where more of it is to come."""
        came, name = _length(self._part), self._target.name
        if due is not None and came < due:
            raise NetworkError(
                tr(
                    "{name} broke off after {came} of {due} bytes. Try again.",
                    name=name,
                    came=came,
                    due=due,
                )
            )
        if self._size is not None and came != self._size:
            forget_part(self._part)
            raise NetworkError(
                tr(
                    "{name} has {came} bytes where {size} are due.",
                    name=name,
                    came=came,
                    size=self._size,
                )
            )
        wrong = misfit(self._part, name) or self._digest_misfit(headers, of_part)
        if wrong:
            forget_part(self._part)
            raise Misfit(tr("{name} is not what was to come: {wrong}.", name=name, wrong=wrong))

    def _digest_misfit(self, headers: Mapping[str, str], of_part: bool) -> str:
        if not agrees(self._part, told_digests(headers, of_part)):
            return tr("its content is not the one that the store tells by its checksum")
        tag = told_by_tag(headers)
        digest = digest_of(self._part, "md5") if tag else b""
        if digest == tag or digest == self._doubted:  # the same again: the ETag is no checksum
            return ""
        self._doubted = digest
        return tr("its content is not the one that the store tells by its ETag")


def _may_pass(error: Exception) -> bool:
    """Failures of a store that another try may not meet: any of its own but what it says it will never do."""
    if isinstance(error, ServiceError):
        return error.status not in (501, 505) and error.retry_after is None
    return getattr(error, "status", 0) in (408, 425)


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
        tag = tag_of(part)
        if tag.exists():
            headers["If-Range"] = tag.read_text("latin-1")
    return headers


def _remember(part: Path, headers: Mapping[str, str]) -> None:
    """Keep what tells this version of the file from another one, if the store says it."""
    etag = headers.get("ETag") or ""
    mark = etag if etag.startswith('"') and etag.isascii() and etag.isprintable() else ""
    if mark:
        tag_of(part).write_text(mark, "latin-1")
    else:
        tag_of(part).unlink(missing_ok=True)


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def forget_part(part: Path) -> None:
    """An unfinished file and its tag go."""
    part.unlink(missing_ok=True)
    tag_of(part).unlink(missing_ok=True)


def tag_of(part: Path) -> Path:
    return part.with_name(part.name + TAG)


def _first_byte(headers: Mapping[str, str]) -> Optional[int]:
    found = re.match(r"\s*bytes\s+(\d+)-", headers.get("Content-Range") or "")
    return int(found.group(1)) if found else None


def _full_length(headers: Mapping[str, str], start: int) -> Optional[int]:
    """The bytes of the whole file, where the store tells them: a range may end before the file does."""
    if headers.get("Content-Encoding"):
        return None
    whole = re.search(r"/\s*(\d+)\s*$", headers.get("Content-Range") or "")
    if whole:
        return int(whole.group(1))
    announced = headers.get("Content-Length") or ""
    return start + int(announced) if announced.isdigit() else None
