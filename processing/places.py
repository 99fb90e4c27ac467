"""Where results are to go, looked at before anything is sent: what is paid for must find its place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition

from ..bridge.files import opens
from ..language import tr
from ..providers.declare import Out, Output
from ..providers.errors import InputError
from .sinks import database_of

_FILES = (Out.TABLE, Out.FEATURES, Out.JOINED, Out.RASTER)


def check_places(outputs: Iterable[Output], parameters: Mapping[str, Any]) -> None:
    """InputError for a file, table or folder that cannot be written; servers and memory are QGIS's own business."""
    for output in outputs:
        path = _path_of(parameters.get(output.name)) if output.kind in (*_FILES, Out.FOLDER) else None
        why = _obstacle(path, output.kind) if path is not None else ""
        if why:
            raise InputError(
                tr("{output} cannot be written: {why}. Nothing was sent.", output=tr(output.title), why=why)
            )
        table = _table_file(parameters.get(output.name)) if output.kind in _FILES else None
        if table is not None and table.is_file() and not opens(str(table)):
            raise InputError(
                tr(
                    "{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.",
                    output=tr(output.title),
                    file=table,
                )
            )


def _path_of(value: Any) -> Optional[Path]:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    table = _table_file(value)
    if table is not None:
        return table
    place = value.partition("|")[0]
    is_elsewhere = re.match(r"[A-Za-z]{2,}:|/vsi", place) or "dbname=" in place  # one letter is a Windows drive
    return None if is_elsewhere else Path(place)


def _table_file(value: Any) -> Optional[Path]:
    """The file of a database that a table is to go into: `ogr:dbname='...' table="..."` and `...|layername=...`."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    path = database_of(value) if isinstance(value, str) else ""
    return Path(path) if path and not path.startswith("/vsi") else None


def _obstacle(path: Path, kind: Out) -> str:
    is_folder = kind is Out.FOLDER
    if path.is_dir():
        return _barred(path) if is_folder else tr("{file} is a folder", file=path)
    if path.exists():
        return tr("{file} is a file", file=path) if is_folder else _barred(path)
    parent = path.absolute().parent
    if kind in (Out.FOLDER, Out.RASTER):  # made by us, with all that lies above it; layers are QGIS's, which does not
        parent = next(each for each in (parent, *parent.parents) if each.exists())
    return _barred(parent) if parent.is_dir() else tr("there is no folder {parent}", parent=parent)


def _barred(path: Path) -> str:
    return "" if os.access(path, os.W_OK) else tr("{file} is not yours to write", file=path)
