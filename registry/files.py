"""Which files a person means: by files, folders, patterns and addresses with ``file://``."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional
from urllib.parse import unquote, urlsplit

from .errors import ArgumentError

ENDINGS = (".parquet", ".geoparquet", ".pq", ".gpkg")
_LAYER = "|layername="
_KINDS = "GeoParquet or GeoPackage file"
_NOTHING = "__HIVE_DEFAULT_PARTITION__"  # what Hive and its kin write for null
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def find_files(given: Sequence[str]) -> list[str]:
    """Files, folders and patterns as names of files and layers, each once, in the order given and then by name.

    Raises ``ArgumentError`` where there is none. Results of earlier runs in a folder are no plots. A link that leads
    nowhere is a file that cannot be read.
    """
    found: dict[tuple[object, ...], str] = {}
    for each in given:
        path, layer = split_layer(_local(each))
        if "|" in layer:
            raise ArgumentError(f"{each}: only {_LAYER}LAYER can stand behind a file. Nothing was checked.")
        inside = list(_inside(path))
        if not inside:
            raise ArgumentError(f"{each or 'An empty name'}: there is no {_KINDS}. Nothing was checked.")
        for file in inside:
            found.setdefault((*identity_of(file), layer), f"{file}{_LAYER}{layer}" if layer else file)
    return list(found.values())


def identity_of(file: str) -> tuple[object, ...]:
    """The same for the same file, by whatever links it is reached."""
    try:
        known = os.stat(file)
    except OSError:
        return (os.path.realpath(file),)
    return (known.st_dev, known.st_ino) if known.st_ino else (os.path.realpath(file),)


def split_layer(name: str) -> tuple[str, str]:
    """(path, layer) of ``file.gpkg|layername=x``; "" for no layer."""
    if os.path.exists(name):
        return name, ""
    path, _, layer = name.partition(_LAYER)
    return path, layer


def _local(given: str) -> str:
    """The path that a person or an address with ``file://`` means."""
    if not given.lower().startswith("file:"):
        if _ADDRESS.match(given):
            raise ArgumentError(
                f"{given} is an address, and only files are read. Copy them here, or mount the place. "
                "Nothing was checked."
            )
        return given if os.path.exists(given) else os.path.expanduser(given)
    parts = urlsplit(given)
    if parts.netloc not in ("", "localhost"):
        raise ArgumentError(f"{given} lies on another machine. Name a file that is here. Nothing was checked.")
    path = unquote(parts.path)
    return path[1:] if os.name == "nt" else path  # /C:/plots


def _inside(path: str) -> Iterator[str]:
    if os.path.isfile(path):
        yield path
    elif os.path.isdir(path):
        yield from _in_folder(Path(path))
    else:
        met = sorted(glob.glob(path, recursive=True))
        files = [each for each in met if os.path.isfile(each)]
        plots = [each for each in files if each.lower().endswith(ENDINGS)]
        for each in met:
            if os.path.isdir(each):
                yield from _in_folder(Path(each)) if "**" not in path else ()
            elif each in plots or (each in files and not plots) or _leads_nowhere(each):
                yield each


def _leads_nowhere(file: str) -> bool:
    return file.lower().endswith(ENDINGS) and os.path.islink(file) and not os.path.exists(file)


def _in_folder(folder: Path) -> Iterator[str]:
    """The files with plots in a folder and in those below it, links to folders included."""
    found: list[Path] = []
    entered: set[tuple[object, ...]] = set()
    for here, folders, names in os.walk(folder, onerror=_refuse_folder, followlinks=True):
        known = identity_of(here)
        if known in entered:
            folders.clear()
            continue
        entered.add(known)
        folders[:] = [each for each in folders if not each.startswith((".", "_"))]
        files = [Path(here, each) for each in names if not each.startswith((".", "_"))]
        found += [each for each in files if each.suffix.lower() in ENDINGS and not _is_result(each)]
    yield from (str(file) for file in sorted(found) if file.is_file() or _leads_nowhere(str(file)))


def _refuse_folder(error: OSError) -> None:
    raise ArgumentError(f"{error.filename} cannot be looked into: {error.strerror}. Nothing was checked.") from error


def _is_result(file: Path) -> bool:
    """Whether these are findings of an earlier run, or of one that was killed."""
    run = file.parent.parent
    return file.parent.name == "findings" and ((run / "summary.json").exists() or (run / "work").is_dir())


def partition_values(path: str) -> dict[str, Optional[str]]:
    """What the folders of a partitioned registry say of all plots of a file: ``country=GH/district=Wa/0.parquet``."""
    said = (part.partition("=") for part in Path(path).parent.parts if "=" in part)
    return {unquote(name): None if value == _NOTHING else unquote(value) for name, _, value in said if name}
