"""Features copied from one GeoPackage into another by GDAL, by their ids: several times quicker than one by one.

It serves what is copied as it is: a whole layer of a GeoPackage, without edits, filters, joined or virtual columns,
into a GeoPackage whose columns and geometry are of the same types. Everything else is written feature by feature.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsFields

from ..language import tr
from ..providers.errors import Cancelled, InputError
from .arrow import FileLayer, open_layer
from .files import layer_in
from .refusals import or_none

WORTH_IT = 500  # features; opening the files takes as long as writing so many
_AT_ONCE = 50_000


def is_copied(file: Optional[FileLayer], destination: str, count: int) -> bool:
    """Whether copying so many features is worth a try: from a GeoPackage into another; no file is read and written."""
    path = destination.partition("|layername=")[0]
    if count < WORTH_IT:
        return False
    if file is None or not file.is_plain or not all(each.lower().endswith(".gpkg") for each in (file.path, path)):
        return False
    return not Path(path).exists() or not Path(path).samefile(file.path)


def can_copy(file: FileLayer, fields: QgsFields, destination: str) -> bool:
    """Whether the destination, made by QGIS and still empty, takes the features of the file as they are there."""
    own = QgsFields.FieldOrigin.OriginProvider
    if any(fields.fieldOrigin(index) != own for index in range(fields.count())):
        return False
    path, _, name = destination.partition("|layername=")
    given, made = open_layer(file), or_none(gdal.OpenEx, path, gdal.OF_VECTOR)
    target = layer_in(made, name, 0)
    if given is None or target is None or target.GetFeatureCount():
        return False
    return _columns(given[1]) == _columns(target)


def _columns(layer: Any) -> tuple[Any, ...]:
    """The key, the geometry's type, and each column with its type and width."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    columns = [(each.GetName(), each.GetType(), each.GetSubType(), each.GetWidth()) for each in fields]
    return layer.GetFIDColumn(), definition.GetGeomFieldCount(), layer.GetGeomType(), columns


def copy_but(
    file: FileLayer,
    destination: str,
    ids: np.ndarray,
    left_out: Collection[int],
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Copies the features with these ids but for those left out, each with its id, for what ``can_copy``.

    InputError with GDAL's words where the file refuses them; ``Cancelled`` between two pieces of work. Whether all
    came is not looked at.
    """
    given = open_layer(file)
    path, _, name = destination.partition("|layername=")
    target = or_none(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    if given is None or target is None:
        raise _refused()
    table, ids, out = layer_in(target, name, 0).GetName(), np.sort(ids), np.sort(np.array([*left_out], dtype=np.int64))
    for start in range(0, len(ids), _AT_ONCE):
        if cancelled():
            raise Cancelled()
        low, high = ids[start], ids[min(start + _AT_ONCE, len(ids)) - 1]
        some = out[np.searchsorted(out, low) : np.searchsorted(out, high, side="right")]
        if or_none(gdal.VectorTranslate, target, given[0], options=_options(given[1], table, low, high, some)) is None:
            raise _refused()
    layer_in(target, name, 0).GetFeatureCount()  # GDAL then keeps the count in the file


def _refused() -> InputError:
    why = gdal.GetLastErrorMsg() or tr("the file refused the features")
    return InputError(tr("The output could not be written: {why}.", why=why))


def _options(layer: Any, table: str, low: int, high: int, out: np.ndarray) -> Any:
    key = '"{}"'.format(layer.GetFIDColumn().replace('"', '""'))
    where = f"{key} BETWEEN {low} AND {high}"
    if len(out):
        where += f" AND {key} NOT IN ({','.join(map(str, out.tolist()))})"
    return gdal.VectorTranslateOptions(
        layers=[layer.GetName()], accessMode="append", layerName=table, where=where, options=["-preserve_fid"]
    )
