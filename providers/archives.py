"""The zips of one folder, wherever they stand in it: unpacked in place, remembered, told where one is damaged.

What came out of which zip is kept in a small file elsewhere, so that a later run neither fetches a zip again whose
files are there nor takes one for done whose files are not.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

from ..language import tr
from .content import misfit
from .errors import AnswerError
from .safe_paths import Skipped, UnsafeName, safe_join
from .unzip import TooMuch, ZipLimits, most_bytes, unzip
from .waiting import never

SUFFIX = ".zip"
DEEPEST = 4  # zips within zips


def is_zip(name: str) -> bool:
    """By its name: what 3D tiles keep in ``.3tz`` belongs together and stays so."""
    return name.lower().endswith(SUFFIX)


@dataclass(frozen=True)
class Contents:
    """What came out of one zip: names below the folder, what was left out for good, what is damaged."""

    files: tuple[str, ...] = ()
    left_out: tuple[Skipped, ...] = ()
    damaged: tuple[Skipped, ...] = ()


class Archives:
    """The zips under ``root``; ``memory`` is the file that tells later runs of them."""

    def __init__(self, root: Path, memory: Path, limits: Optional[ZipLimits] = None) -> None:
        self._root, self._memory, self._limits = root, memory, limits or ZipLimits()
        self._known: dict[str, Contents] = dict(_read(memory))

    def is_done(self, name: str) -> bool:
        """Whether all that this zip held is there, and fits its names."""
        known = self._known.get(name)
        return known is not None and not known.damaged and all(map(self._is_there, known.files))

    def contents(self, name: str) -> Contents:
        return self._known.get(name, Contents())

    def unpack(self, name: str, cancelled: Callable[[], bool] = never) -> Contents:
        """Unpacks the zip beside itself and removes it; in a folder of its own name where its files would meet others.

        InputError for a full disk. A zip that cannot be read or is too much is told in the contents.
        """
        archive = self._root / name
        owned = set(self.contents(name).files)
        self._budget = most_bytes(archive, self._limits)
        found = self._unpacked(archive, name, owned, 1, cancelled)
        self._known[name] = found
        self._write()
        archive.unlink(missing_ok=True)
        return found

    def _unpacked(
        self, archive: Path, name: str, owned: set[str], depth: int, cancelled: Callable[[], bool]
    ) -> Contents:
        limits = replace(self._limits, all_bytes=max(0, self._budget), ratio=max(self._limits.ratio, 1.0))
        try:
            unpacked = unzip(archive, self._place(archive, owned), limits, cancelled)
        except TooMuch as error:
            return Contents(left_out=(Skipped.of(name, str(error).rstrip(".")),))
        except AnswerError:
            return Contents(damaged=(Skipped.of(name, tr("it is no zip that can be read")),))
        self._budget -= unpacked.bytes
        found = Contents((), _within(name, unpacked.skipped), _within(name, unpacked.damaged))
        for path in unpacked.files:
            inner = path.relative_to(self._root).as_posix()
            if is_zip(inner) and depth < DEEPEST:
                more = self._unpacked(path, inner, owned, depth + 1, cancelled)
                path.unlink(missing_ok=True)
            else:
                more = Contents((inner,))
            found = Contents(found.files + more.files, found.left_out + more.left_out, found.damaged + more.damaged)
        return found

    def _place(self, archive: Path, owned: set[str]) -> Path:
        """The folder of the zip; one of the zip's name where a file of another origin would be replaced."""
        beside, number = archive.parent, 1
        place = beside
        names = _names_in(archive)
        while any(self._is_strange(place, name, owned) for name in names):
            place = beside / (archive.stem if number == 1 else f"{archive.stem}_{number}")
            number += 1
        return place

    def _is_strange(self, place: Path, name: str, owned: set[str]) -> bool:
        try:
            target = safe_join(place, name)
        except UnsafeName:
            return False
        return target.is_file() and target.relative_to(self._root).as_posix() not in owned

    def _is_there(self, name: str) -> bool:
        try:
            path = safe_join(self._root, name)
            return path.is_file() and not misfit(path)
        except (UnsafeName, OSError):
            return False

    def _write(self) -> None:
        self._memory.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._memory.with_name(f"{self._memory.name}.{os.getpid()}")
        fresh.write_text(json.dumps({name: _as_json(each) for name, each in self._known.items()}), encoding="utf-8")
        os.replace(fresh, self._memory)


def _within(name: str, skipped: Sequence[Skipped]) -> tuple[Skipped, ...]:
    return tuple(Skipped.of(f"{name}: {each.name}", each.reason) for each in skipped)


def _names_in(archive: Path) -> list[str]:
    try:
        with zipfile.ZipFile(archive) as opened:
            return [each.filename for each in opened.infolist()[:100_000] if not each.filename.endswith("/")]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
        return []


def _as_json(contents: Contents) -> Mapping[str, Any]:
    return {
        "files": contents.files,
        "left_out": [[each.name, each.reason] for each in contents.left_out],
        "damaged": [[each.name, each.reason] for each in contents.damaged],
    }


def _read(memory: Path) -> Iterator[tuple[str, Contents]]:
    """What is remembered; what cannot be read is fetched again."""
    try:
        known = json.loads(memory.read_text(encoding="utf-8"))
        for name, each in known.items():
            lists = [tuple(Skipped(str(one), str(why)) for one, why in each[kind]) for kind in ("left_out", "damaged")]
            yield str(name), Contents(tuple(map(str, each["files"])), lists[0], lists[1])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return
