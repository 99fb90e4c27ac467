"""Names that come from outside (keys of a listing, members of a zip) as places inside one folder, or not at all."""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from ..language import tr

LONGEST_NAME = 120  # bytes of one component
DEEPEST = 16  # components
LONGEST_WINDOWS_PATH = 240  # characters
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"} | {
    device + number for device in ("COM", "LPT") for number in "123456789¹²³"
}

_IS_WINDOWS = os.name == "nt"
_NAMES_ANOTHER = 0x20000000  # IsReparseTagNameSurrogate: junctions and links, not files that a cloud drive keeps away

Name = Union[str, Sequence[str]]  # "folder/file", or its components as they came


class UnsafeName(ValueError):
    """A name that is not used; the text says why."""


@dataclass(frozen=True)
class Skipped:
    """Something that was not written, and why. ``name`` is fit to be shown."""

    name: str
    reason: str

    @classmethod
    def of(cls, name: Name, reason: str) -> Skipped:
        text = name if isinstance(name, str) else "/".join(map(str, name))
        return cls("".join(each if each.isprintable() else "?" for each in text)[:200], reason)


def components(name: Name) -> tuple[str, ...]:
    """The checked components of a name; UnsafeName says what is wrong with it."""
    parts = tuple(name.split("/")) if isinstance(name, str) else tuple(name)
    if not parts:
        raise UnsafeName(tr("it has no name"))
    if len(parts) > DEEPEST:
        raise UnsafeName(tr("it lies more than {deepest} folders deep", deepest=DEEPEST))
    for part in parts:
        _check(part)
    return parts


def _check(part: str) -> None:
    if not isinstance(part, str) or not part:
        raise UnsafeName(tr("a part of its name is empty"))
    if part in (".", ".."):
        raise UnsafeName(tr("its name leads out of the folder"))
    if any(each in "/\\:" or unicodedata.category(each) in ("Cc", "Cs") for each in part):
        raise UnsafeName(tr("its name has a character that file names must not have"))
    if part[-1] in ". ":
        raise UnsafeName(tr("its name ends in a dot or a space"))
    if part.split(".", 1)[0].rstrip(" ").upper() in _DEVICES:
        raise UnsafeName(tr("its name is reserved for a device"))
    if len(part.encode("utf-8")) > LONGEST_NAME:
        raise UnsafeName(tr("its name is longer than {longest_name} bytes", longest_name=LONGEST_NAME))


def safe_join(root: Path, name: Name) -> Path:
    """The place of the name inside ``root``; UnsafeName when there is none. Nothing is created.

    A link below ``root`` is not followed, whoever made it.
    """
    parts = components(name)
    place = root
    for part in parts:
        place = place / part
        try:
            mode = os.lstat(place).st_mode
        except FileNotFoundError:
            break
        except OSError as error:
            raise UnsafeName(tr("its place cannot be looked at ({strerror})", strerror=error.strerror)) from error
        if stat.S_ISLNK(mode) or _is_junction(place):
            raise UnsafeName(tr("a link lies in its way"))
    place = root.joinpath(*parts)
    if _IS_WINDOWS and len(str(place.absolute())) > LONGEST_WINDOWS_PATH:
        raise UnsafeName(
            tr(
                "its path is longer than {longest_windows_path} characters",
                longest_windows_path=LONGEST_WINDOWS_PATH,
            )
        )
    return place


def _is_junction(place: Path) -> bool:
    """Windows' other kind of link; it is not one for ``lstat``. Other reparse points are files and folders."""
    return _IS_WINDOWS and bool(getattr(os.lstat(place), "st_reparse_tag", 0) & _NAMES_ANOTHER)


class Names:
    """The names that were used in one folder: finds those that some file system takes for the same.

    Keeps a few dozen bytes a name.
    """

    def __init__(self) -> None:
        self._seen: dict[bytes, bytes] = {}  # digest of the folded path -> digest of the exact one, and its kind

    def claim(self, parts: Sequence[str]) -> bool:
        """Use this file name. False when this very name is used already; UnsafeName when another one is in its way."""
        for count in range(1, len(parts)):
            self._use("/".join(parts[:count]), b"folder")
        return self._use("/".join(parts), b"file")

    def _use(self, path: str, kind: bytes) -> bool:
        exact = _digest(path) + kind
        known = self._seen.setdefault(_digest(unicodedata.normalize("NFC", path).casefold()), exact)
        if known is exact:
            return True
        if known == exact:
            return False
        if not known.endswith(kind):
            raise UnsafeName(tr("a file and a folder have this name"))
        raise UnsafeName(tr("another name differs from it only in case or accents"))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8"), digest_size=12).digest()
