"""Files that are no layer, told for what they are: a web page saved as one, an archive, a database that is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ..language import N_, tr

_START = 1024  # bytes that tell what a file is
_SHAPEFILE = (".shx", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".qpj")
_PROJECTS = (".qgz", ".qgs", ".qlr")
_DATABASE = b"sqlite format 3\0"
_EMPTY = N_("{file} is empty, so it was not written to its end: get it again.")
_PAGE = N_("{file} is a web page that was saved under that name: download the file itself.")
_PROJECT = N_("{file} is a QGIS project: open it, and give one of its layers.")
_PACKED = N_("{file} is a packed archive: unpack it, and give the file in it.")
_PDF = N_("{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.")
_POINTER = N_("{file} only names a file that is kept elsewhere (Git LFS): get that file.")
_SIGNS = {  # how a file begins, in small letters, and what it is
    b"<!doctype html": _PAGE,
    b"<html": _PAGE,
    b"<!doctype qgis": _PROJECT,
    b"<qgis": _PROJECT,
    b"%pdf": _PDF,
    b"rar!": _PACKED,
    b"7z\xbc\xaf\x27\x1c": _PACKED,
    b"\x1f\x8b": _PACKED,
    b"version https://git-lfs": _POINTER,
}


def what_it_is(path: Path) -> str:
    """The sentence for a file that is none with plots, with what to do; "" where nothing is known of it."""
    suffix = path.suffix.lower()
    if suffix in _SHAPEFILE:
        return tr(
            "{file} is a part of a Shapefile: give {main}, with the others beside it.",
            file=path.name,
            main=path.with_suffix(".shp").name,
        )
    if suffix in _PROJECTS:
        return tr(_PROJECT, file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return tr("{file} cannot be opened: another program keeps it, or you may not read it.", file=path.name)
    if not start.strip(b"\0"):
        return tr(_EMPTY, file=path.name)
    start = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_DATABASE):
        return _why_locked(path)
    return next((tr(sentence, file=path.name) for sign, sentence in _SIGNS.items() if start.startswith(sign)), "")


def _why_locked(path: Path) -> str:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return tr("{file} is locked by another program: close it there, and try again.", file=path.name)
    except sqlite3.Error:
        return ""
    return ""
