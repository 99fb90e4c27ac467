"""Unpacking a zip that nobody vouches for: hostile names, links, bombs, collisions."""

from __future__ import annotations

import os
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Callable, Optional

from ..language import N_, tr
from .disk import check_room, is_full
from .errors import AnswerError, Cancelled, InputError
from .multipart import PIECE
from .safe_paths import Names, Skipped, UnsafeName, components, safe_join
from .waiting import never

try:
    import lzma

    _LZMA: type[Exception] = lzma.LZMAError
except ImportError:  # some builds of Python have no lzma, and then no member is packed with it
    _LZMA = zlib.error

# what zipfile raises for archives that are damaged, encrypted or made to confuse it
_BROKEN = (
    zipfile.BadZipFile, zlib.error, _LZMA, struct.error, EOFError, OverflowError, RuntimeError, ValueError
)  # fmt: skip
Progress = Callable[[int, Optional[int]], None]  # (bytes done, bytes in all)

_WOULD = N_("{file} would unpack to more than {most} GB, which no result of {size} MB does.")
_DOES = N_("{file} unpacks to more than {most} GB, which no result of {size} MB does.")


class TooMuch(AnswerError):
    """The zip would unpack to more than any real result: in entries, in bytes, or measured by its own size."""


@dataclass(frozen=True)
class ZipLimits:
    """What a zip may hold: entries, bytes of one file, bytes in all, and how often its own size that may be.

    The ratio counts from ``large`` bytes on, for each file and for all together.
    """

    entries: int = 50_000
    file_bytes: int = 20 * 10**9
    all_bytes: int = 20 * 10**9
    ratio: float = 200.0
    large: int = 100 * 10**6


@dataclass(frozen=True)
class Unpacked:
    """The files that were written (in the zip's order), what was left out, and the bytes written.

    ``damaged``: what another copy of the zip may hold whole; the ``skipped`` stay out of any.
    """

    files: tuple[Path, ...]
    skipped: tuple[Skipped, ...]
    bytes: int
    damaged: tuple[Skipped, ...] = ()


def unzip(
    archive: Path,
    folder: Path,
    limits: Optional[ZipLimits] = None,
    cancelled: Callable[[], bool] = never,
    progress: Progress = lambda done, total: None,
) -> Unpacked:
    """Unpack into ``folder``; what is unsafe or damaged is left out and named, zips inside stay zips (see `archives`).

    Everything goes to a fresh folder beside it first and is moved when all is there, over files of the same
    name. ``progress(bytes, bytes in all)``. AnswerError for a file that is no zip, TooMuch for one that breaks a
    limit in all, InputError for a full disk; then nothing is in ``folder``.
    """
    return _Unzip(archive, folder, limits or ZipLimits(), cancelled, progress).run()


class _Unzip:
    def __init__(
        self, archive: Path, folder: Path, limits: ZipLimits, cancelled: Callable[[], bool], progress: Progress
    ) -> None:
        self._archive = archive
        self._folder = folder
        self._limits = limits
        self._cancelled = cancelled
        self._progress = progress
        self._skipped: list[Skipped] = []
        self._damaged: list[Skipped] = []
        self._written = 0
        self._announced = 0
        self._most = 0  # bytes in all

    def run(self) -> Unpacked:
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=".unzip-", dir=self._folder))
        try:
            with self._opened() as opened:
                made = list(self._extract(opened, fresh))
            files = [self._move(fresh, parts) for parts in made]
        except OSError as error:
            if is_full(error):
                raise InputError(
                    tr(
                        "The disk with {folder} is full. Make room and start again.",
                        folder=self._folder,
                    )
                ) from error
            raise InputError(
                tr(
                    "{archive} cannot be unpacked ({strerror}).",
                    archive=self._archive.name,
                    strerror=error.strerror,
                )
            ) from error
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        kept = tuple(each for each in files if each is not None)
        return Unpacked(kept, tuple(self._skipped), self._written, tuple(self._damaged))

    def _opened(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(self._archive)
        except (*_BROKEN, OSError) as error:
            raise AnswerError(
                tr(
                    "{archive} is not a zip that can be read.",
                    archive=self._archive.name,
                ),
                detail=str(error),
            ) from error

    def _extract(self, opened: zipfile.ZipFile, fresh: Path) -> Iterator[tuple[str, ...]]:
        members = opened.infolist()
        if len(members) > self._limits.entries:
            raise TooMuch(
                tr(
                    "{archive} has {members_count} entries, more than {entries}.",
                    archive=self._archive.name,
                    members_count=len(members),
                    entries=self._limits.entries,
                )
            )
        self._announced = sum(each.file_size for each in members if not self._is_bomb(each))
        self._most = most_bytes(self._archive, self._limits)
        if self._announced > self._most:
            raise self._too_much(_WOULD)
        check_room(self._folder, self._announced)
        names = Names()
        for member in members:
            if self._cancelled():
                raise Cancelled()
            parts = self._admitted(member, names)
            if parts is not None and self._write(opened, member, fresh, parts):
                yield parts

    def _admitted(self, member: zipfile.ZipInfo, names: Names) -> Optional[tuple[str, ...]]:
        """The components of a member that may be written; None for a folder or for one that is left out."""
        raw = member.orig_filename
        try:
            if raw.endswith("/"):
                components(raw.rstrip("/") or "/")
                return None
            parts = components(raw)
            self._check(member)
            if not names.claim(parts):
                raise UnsafeName(tr("it is there twice"))
            return parts
        except UnsafeName as error:
            self._skip(raw, str(error))
            return None

    def _check(self, member: zipfile.ZipInfo) -> None:
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise UnsafeName(tr("it is a link") if kind == stat.S_IFLNK else tr("it is no plain file"))
        if member.flag_bits & 0x1:
            raise UnsafeName(tr("it is encrypted"))
        if member.file_size > self._limits.file_bytes:
            raise UnsafeName(
                tr(
                    "it would be larger than {file_bytes} GB",
                    file_bytes=f"{self._limits.file_bytes / 1e9:g}",
                )
            )
        if self._swells(member, member.file_size):
            raise UnsafeName(tr("it would swell more than a real file does"))

    def _is_bomb(self, member: zipfile.ZipInfo) -> bool:
        """One that is left out by itself; the others may be fine."""
        return member.file_size > self._limits.file_bytes or self._swells(member, member.file_size)

    def _swells(self, member: zipfile.ZipInfo, size: int) -> bool:
        return size > self._limits.large and size > self._limits.ratio * max(1, member.compress_size)

    def _write(self, opened: zipfile.ZipFile, member: zipfile.ZipInfo, fresh: Path, parts: tuple[str, ...]) -> bool:
        target = fresh.joinpath(*parts)
        before = self._written
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with opened.open(member) as source, target.open("xb") as file:
                self._copy(member, source, file)
            return True
        except (UnsafeName, *_BROKEN) as error:
            if isinstance(error, UnsafeName):
                self._skip(member.orig_filename, str(error))
            elif isinstance(error, NotImplementedError):
                self._skip(member.orig_filename, tr("it is packed in a way that cannot be read here"))
            else:
                self._damaged.append(Skipped.of(member.orig_filename, tr("it is damaged in the zip")))
        except OSError as error:
            if is_full(error):
                raise
            self._skip(member.orig_filename, tr("it cannot be written ({strerror})", strerror=error.strerror))
        self._written = before
        target.unlink(missing_ok=True)
        return False

    def _copy(self, member: zipfile.ZipInfo, source: IO[bytes], file: IO[bytes]) -> None:
        """The header may lie about the size: what really comes out counts."""
        size = 0
        while True:
            if self._cancelled():
                raise Cancelled()
            piece = source.read(PIECE)
            if not piece:
                return
            size += len(piece)
            self._written += len(piece)
            if size > self._limits.file_bytes or self._swells(member, size):
                raise UnsafeName(tr("it swells more than a real file does"))
            if self._written > self._most:
                raise self._too_much(_DOES)
            check_room(self._folder, len(piece))
            file.write(piece)
            self._progress(self._written, self._announced)

    def _move(self, fresh: Path, parts: tuple[str, ...]) -> Optional[Path]:
        try:
            target = safe_join(self._folder, parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(fresh.joinpath(*parts), target)
            return target
        except (UnsafeName, OSError) as error:
            if isinstance(error, PermissionError) and target.is_file():
                return self._held(target, parts)
            self._skip("/".join(parts), str(error))
        return None

    def _held(self, target: Path, parts: tuple[str, ...]) -> Path:
        """Windows replaces no file that is open, such as one that is on the map: what was there stays this zip's."""
        held = tr("it is open in another program, and is replaced at the next chance")
        self._damaged.append(Skipped.of("/".join(parts), held))
        return target

    def _too_much(self, sentence: str) -> TooMuch:
        size = self._archive.stat().st_size
        return TooMuch(tr(sentence, file=self._archive.name, most=f"{self._most / 1e9:.3g}", size=f"{size / 1e6:,.1f}"))

    def _skip(self, name: str, reason: str) -> None:
        self._skipped.append(Skipped.of(name, reason))


def most_bytes(archive: Path, limits: ZipLimits) -> int:
    """Bytes that an archive of this size may unpack to in all."""
    return min(limits.all_bytes, max(limits.large, int(limits.ratio * archive.stat().st_size)))
