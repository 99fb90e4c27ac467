"""BagIt bags (RFC 8493) in a zip: written so that other people's tools verify them, and verified here.

A bag is one folder in the zip with ``bagit.txt``, ``bag-info.txt``, the payload
below ``data/`` and manifests of SHA-256. Two bags of the same payload differ in
``bag-info.txt`` and its line of the tag manifest alone.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Callable, Union

PAYLOAD = "data/"
_TAG_MANIFEST = re.compile(r"tagmanifest-[a-z0-9]+\.txt")  # of any hash; nothing in a bag vouches for these
MANIFEST, TAG_MANIFEST, DECLARATION, INFO = "manifest-sha256.txt", "tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt"
_DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip knows: its bytes must not depend on the clock
_PIECE = 1 << 20
_HASHES = ("sha512", "sha256", "sha1", "md5")  # RFC 8493, 2.4; the last two in older bags
_NAME = re.compile(r"(tag)?manifest-([a-z0-9]+)\.txt")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_LONGEST = 120  # characters of one part of a name
_DAMAGED = (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error)
Content = Union[bytes, Path]


class UnreadableBag(Exception):
    """The file is no zip, or none that can be read."""


@dataclass(frozen=True)
class BagVerdict:
    """``changed``: names in the bag that are changed, missing or added, sorted."""

    changed: tuple[str, ...]
    files: int = 0

    @property
    def whole(self) -> bool:
        return not self.changed


def safe_name(name: str) -> str:
    """The name as every file system takes it: nothing reserved, no closing dot or blank, not too long.

    No percent sign either: tools for bags of different ages read it differently in a manifest.
    """
    text = unicodedata.normalize("NFC", name)
    text = re.sub(r'[<>:"/\\|?*%\x00-\x1f\x7f]', "_", text).strip().rstrip(". ") or "_"
    stem, dot, ending = text.partition(".")
    if stem.lower() in _RESERVED:
        text = f"{stem}_{dot}{ending}"
    if len(text) > _LONGEST:
        path = PurePosixPath(text)
        text = path.stem[: _LONGEST - len(path.suffix)] + path.suffix
    return text


def free_file_name(name: str, taken: Iterable[str]) -> str:
    """A safe name that no other has, where case makes no difference."""
    known = {each.casefold() for each in taken}
    safe = safe_name(name)
    path, candidate, number = PurePosixPath(safe), safe, 2
    while candidate.casefold() in known:
        candidate, number = f"{path.stem}_{number}{path.suffix}", number + 1
    return candidate


def write_bag(
    target: Path,
    payload: Mapping[str, Content],
    info: Mapping[str, str],
    tick: Callable[[], None] = lambda: None,
) -> int:
    """Writes the zip; it stands under its name only once it is whole. Returns the number of payload files.

    ``payload``: name below ``data/`` (safe parts between ``/``) -> bytes or a file; ``info``: elements of
    ``bag-info.txt``. ValueError for a name that is not safe, or that another one equals but for case.
    """
    _refuse_unsafe(payload)
    root = safe_name(target.stem)
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    sums: dict[str, str] = {}
    size = 0
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(payload):
                digest, length = _store(archive, f"{root}/{PAYLOAD}{name}", payload[name], tick)
                sums[PAYLOAD + name] = digest
                size += length
            tags = {
                DECLARATION: _DECLARED,
                INFO: _info({**info, "Payload-Oxum": f"{size}.{len(sums)}"}),
                MANIFEST: _manifest(sums),
            }
            tag_sums = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in tags.items()}
            for name, text in {**tags, TAG_MANIFEST: _manifest(tag_sums)}.items():
                _store(archive, f"{root}/{name}", text.encode(), tick)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return len(sums)


def _refuse_unsafe(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if any(part != safe_name(part) for part in name.split("/")) or name.casefold() in seen:
            raise ValueError(f"{name!r} is no name for a file in a bag")
        seen.add(name.casefold())


def _store(archive: zipfile.ZipFile, name: str, content: Content, tick: Callable[[], None]) -> tuple[str, int]:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
    digest, length = hashlib.sha256(), 0
    with archive.open(entry, "w", force_zip64=True) as out:
        for piece in _pieces(content):
            tick()
            digest.update(piece)
            length += len(piece)
            out.write(piece)
    return digest.hexdigest(), length


def _pieces(content: Content) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        yield from iter(lambda: file.read(_PIECE), b"")


def _manifest(sums: Mapping[str, str]) -> str:
    return "".join(f"{digest}  {_encoded(name)}\n" for name, digest in sorted(sums.items()))


def _encoded(name: str) -> str:
    """RFC 8493, 2.1.3: line ends and the percent sign are percent-encoded."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _decoded(name: str) -> str:
    return re.sub("%(0[aAdD]|25)", lambda found: chr(int(found.group(1), 16)), name)


def _info(elements: Mapping[str, str]) -> str:
    """RFC 8493, 2.2.2: a line an element, no line breaks inside."""
    return "".join(f"{key}: {' '.join(str(value).split())}\n" for key, value in elements.items())


def verify_bag(source: Path, tick: Callable[[], None] = lambda: None) -> BagVerdict:
    """Compares every file in the zip with every manifest of the bag; ``UnreadableBag`` only where it cannot be read."""
    try:
        with zipfile.ZipFile(source) as archive:
            return _verified(archive, tick)
    except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
        raise UnreadableBag(getattr(error, "strerror", None) or str(error)) from error


def _verified(archive: zipfile.ZipFile, tick: Callable[[], None]) -> BagVerdict:
    entries = [each for each in archive.infolist() if not each.is_dir()]
    root = _root([each.filename for each in entries])
    files: dict[str, list[zipfile.ZipInfo]] = {}
    for entry in entries:
        name = entry.filename[len(root) :] if entry.filename.startswith(root) else entry.filename
        files.setdefault(name, []).append(entry)
    changed = {name for name, found in files.items() if len(found) > 1}  # a second file under a name is one added
    changed |= {name for name in (DECLARATION,) if name not in files}
    named = ((name, _NAME.fullmatch(name)) for name in files)
    manifests = {name: found for name, found in named if found and found.group(2) in _HASHES}
    if not any(found.group(1) is None for found in manifests.values()):
        changed.add(MANIFEST)
    told: dict[str, list[tuple[str, str]]] = {}
    for name, manifest in manifests.items():
        lines = _read_manifest(archive, files[name][0])
        if lines is None:
            changed.add(name)
            continue
        for path, digest in lines:
            told.setdefault(path, []).append((manifest.group(2), digest))
        if manifest.group(1) is None:
            changed |= {each for each in files if each.startswith(PAYLOAD)} - {path for path, _ in lines}
    if any(found.group(1) for found in manifests.values()):
        tags = {each for each in files if not each.startswith(PAYLOAD) and not _TAG_MANIFEST.fullmatch(each)}
        changed |= tags - set(told)
    else:
        changed.add(TAG_MANIFEST)
    for path, digests in told.items():
        tick()
        if path not in files or _digests(archive, files[path][0], digests, tick) != [each for _, each in digests]:
            changed.add(path)
    return BagVerdict(tuple(sorted(changed)), sum(name.startswith(PAYLOAD) for name in files))


def _root(names: list[str]) -> str:
    """The folder that holds the bag, with its slash; "" where it lies at the top."""
    tops = {name.split("/", 1)[0] for name in names if "/" in name}
    if DECLARATION in names:
        return ""
    held = [top for top in sorted(tops) if f"{top}/{DECLARATION}" in names]
    if held:
        return held[0] + "/"
    return tops.pop() + "/" if len(tops) == 1 and not any("/" not in name for name in names) else ""


def _read_manifest(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Union[list[tuple[str, str]], None]:
    """(path, digest) of each line; None where it cannot be read as a manifest."""
    try:
        text = archive.read(entry).decode("utf-8")
    except _DAMAGED:
        return None
    lines = [re.fullmatch(r"([0-9a-fA-F]+)\s+\*?(.+)", line) for line in text.splitlines() if line.strip()]
    if not all(lines):
        return None
    return [(_decoded(line.group(2)), line.group(1).lower()) for line in lines if line]


def _digests(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, wanted: list[tuple[str, str]], tick: Callable[[], None]
) -> list[str]:
    sums = [hashlib.new(name, usedforsecurity=False) for name, _ in wanted]
    try:
        with archive.open(entry) as file:
            _feed(file, sums, tick)
    except _DAMAGED:
        return []  # damaged, or locked with a password: not what was written
    return [each.hexdigest() for each in sums]


def _feed(file: IO[bytes], sums: list, tick: Callable[[], None]) -> None:
    for piece in iter(lambda: file.read(_PIECE), b""):
        tick()
        for each in sums:
            each.update(piece)
