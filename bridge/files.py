"""Files of layers looked at from outside: what is in them, and whether they are whole."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal

from ..language import N_, tr
from ..providers.errors import InputError
from .refusals import or_none

DATABASES = (".gpkg", ".sqlite", ".db", ".gdb")
_UNREADABLE_WHILE_EMPTY = (".json", ".geojsonl", ".kml")  # lines without a line, and KML that GDAL does not open
NOT_WHOLE = N_(
    "{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it "
    "is in the job list and is not paid again: see to the disk and run it again."
)


def place_for(folder: Path, layer: str, what: str, ending: str) -> Path:
    """A file for what was made of a layer: ``<layer>_<what>_<UTC time>``, none that is there; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{layer}_{what}_{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}"
    names = (f"{stem}{ending}", *(f"{stem}_{number}{ending}" for number in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def prove(source: str, count: int, what: str) -> None:
    """That a file that was just closed opens again and holds so many rows: a full disk is told by nothing else."""
    path, _, layer_name = source.partition("|layername=")
    there = rows_in(path, layer_name)
    if there is None and not count and Path(path).suffix.lower() in _UNREADABLE_WHILE_EMPTY and Path(path).exists():
        return
    if there != count:
        raise InputError(tr(NOT_WHOLE).format(what, f"{there or 0:,}", f"{count:,}", path))


def rows_in(path: str, layer_name: str = "") -> Optional[int]:
    """How many rows the layer has, the first one where none is named; None where it does not open.

    Counted, never read off: a GeoPackage and a FlatGeobuf also keep how many there should be.
    """
    data = or_none(gdal.OpenEx, path, gdal.OF_VECTOR)  # a layer lives no longer than its file
    layer = layer_in(data, layer_name, 0)
    if layer is None:
        return None
    if path.lower().endswith(".fgb"):
        return or_none(lambda: sum(1 for _ in layer)) or 0
    if path.lower().endswith(".gpkg"):
        return or_none(_counted, data, layer.GetName()) or 0
    return layer.GetFeatureCount()


def _counted(data: Any, table: str) -> int:
    quoted = table.replace('"', '""')
    rows = data.ExecuteSQL(f'SELECT count(*) FROM "{quoted}"')  # nosec B608 - a name cannot be a value
    try:
        return rows.GetNextFeature().GetField(0)
    finally:
        data.ReleaseResultSet(rows)  # else the file stays locked, and nobody can edit what was written


def opens(path: str) -> bool:
    """Whether GDAL opens the file, also where nothing is in it yet."""
    return (
        or_none(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_UPDATE) is not None
        or or_none(gdal.OpenEx, path, gdal.OF_RASTER) is not None
    )


def table_at(path: str, index: int = 0) -> str:
    """The name of a layer of a database file; "" for a file of one layer, and where there is none."""
    if Path(path).suffix.lower() not in DATABASES:
        return ""
    data = or_none(gdal.OpenEx, path, gdal.OF_VECTOR)
    layer = layer_in(data, "", index)
    return layer.GetName() if layer is not None else ""


def layer_in(data: Any, name: str, index: int) -> Any:
    """The layer of that name, or else of that number, of what GDAL opened; None where there is none."""
    if data is None:
        return None
    return or_none(data.GetLayerByName, name) if name else or_none(data.GetLayer, index)
