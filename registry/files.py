"""Which files a person means: by files, folders, patterns and addresses with ``file://``."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional
from urllib.parse import unquote, urlsplit

from .errors import ArgumentError

ENDINGS = (".parquet", ".geoparquet", ".pq", ".gpkg")
_LAYER = "|layername="
_NOTHING = "__HIVE_DEFAULT_PARTITION__"  # what Hive and its kin write for null


def find_files(given: Sequence[str]) -> list[str]:
    """Files, folders and patterns as names of files and layers, each once, in the order given and then by name.

    Raises ``ArgumentError`` where there is none. Results of earlier runs in a folder are no plots.
    """
    found: dict[str, str] = {}
    for each in given:
        path, layer = split_layer(_local(each))
        inside = list(_inside(path))
        if not inside:
            raise ArgumentError(f"{each}: there is no GeoParquet or GeoPackage file. Nothing was checked.")
        for file in inside:
            name = f"{file}{_LAYER}{layer}" if layer else file
            found.setdefault(f"{os.path.realpath(file)}{_LAYER}{layer}", name)
    return list(found.values())


def split_layer(name: str) -> tuple[str, str]:
    """(path, layer) of ``file.gpkg|layername=x``; "" for no layer."""
    if os.path.exists(name):
        return name, ""
    path, _, layer = name.partition(_LAYER)
    return path, layer


def _local(given: str) -> str:
    """The path that an address with ``file://`` means."""
    if not given.lower().startswith("file:"):
        return given
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
            elif each in plots or not plots:
                yield each


def _in_folder(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        hidden = any(part.startswith((".", "_")) for part in file.relative_to(folder).parts)
        if file.is_file() and file.suffix.lower() in ENDINGS and not hidden and not _is_result(file):
            yield str(file)


def _is_result(file: Path) -> bool:
    """Whether these are findings of an earlier run."""
    return file.parent.name == "findings" and (file.parent.parent / "summary.json").exists()


def partition_values(path: str) -> dict[str, Optional[str]]:
    """What the folders of a partitioned registry say of all plots of a file: ``country=GH/district=Wa/0.parquet``."""
    said = (part.partition("=") for part in Path(path).parent.parts if "=" in part)
    return {unquote(name): None if value == _NOTHING else unquote(value) for name, _, value in said if name}
