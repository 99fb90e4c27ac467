"""The copy of an input's plots that lies beside a job: results are joined to it, whatever became of the layer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsVectorFileWriter

from ..language import N_, tr
from ..providers.errors import InputError
from .columns import apart, free_name, key_and_geometry
from .fields import is_nested, typed_field
from .files import rows_in
from .sources import LayerSource, plain

LAYER = "plots"
# a table of the copy: the columns' own names, where the file could not hold them
_MAKE_NAMES = "CREATE TABLE georelay_columns (at INTEGER PRIMARY KEY, name TEXT, is_id INTEGER)"
_PUT_NAME = "INSERT INTO georelay_columns VALUES (?, ?, ?)"
_ALL_NAMES = "SELECT name, is_id FROM georelay_columns ORDER BY at"
_LOST = N_("The copy of the plots cannot be written: {}. Nothing was sent.")


class PlotsCopy:
    """A GeoPackage with every plot as it is; last columns: our key, whether it was sent, and its plot id."""

    def __init__(self, path: Path, source: LayerSource, key: str, id_field: str = "") -> None:
        self.path, self.count = path, 0
        own = [field.name() for field in source.fields]
        self._own, self._id_at = own, own.index(id_field) if id_field in own else None
        self._fields = QgsFields()
        for field, name in zip(source.fields, apart(own)):
            self._fields.append(_renamed(typed_field(name, "text") if is_nested(field) else field, name))
        for name, kind in ((key, "text"), (f"{key}_sent", "integer"), (f"{key}_plotid", "text")):
            taken = [field.name() for field in self._fields]
            self._fields.append(typed_field(free_name(name, taken), kind))
        self._writer: Optional[QgsVectorFileWriter] = self._open(source)

    def _open(self, source: LayerSource) -> QgsVectorFileWriter:
        fid, geometry = key_and_geometry(field.name() for field in self._fields)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = LAYER
        options.layerOptions = [f"FID={fid}", f"GEOMETRY_NAME={geometry}", "SPATIAL_INDEX=NO"]
        writer = QgsVectorFileWriter.create(
            str(self.path), self._fields, source.source.wkbType(), source.crs, source.transform_context, options
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise InputError(tr(_LOST).format(writer.errorMessage()))
        return writer

    def write(self, features: Sequence[QgsFeature], sent: Mapping[int, str]) -> None:
        """``sent``: the plot id that went to the service, of each plot that did, by feature id."""
        copies = []
        for feature in features:
            copy = QgsFeature(self._fields)
            copy.setGeometry(feature.geometry())
            known = feature.id() in sent
            values = [*map(_kept, feature.attributes()), str(feature.id()), int(known), sent.get(feature.id())]
            copy.setAttributes(values)
            copies.append(copy)
        if self._writer is not None and not self._writer.addFeatures(copies, QgsFeatureSink.Flag.FastInsert):
            raise InputError(tr(_LOST).format(self._writer.errorMessage()))
        self.count += len(copies)

    def close(self) -> None:
        self._writer = None  # GDAL finishes the file when the writer goes

    def prove(self) -> None:
        """That all plots are in the closed file; nothing may be sent whose results would have no home."""
        there = rows_in(str(self.path), LAYER) or 0
        if there != self.count:
            raise InputError(
                tr(_LOST).format(
                    tr(
                        "{there} of {count} plots are in it, so the disk may be full",
                        there=f"{there:,}",
                        count=f"{self.count:,}",
                    )
                )
            )
        with closing(sqlite3.connect(str(self.path))) as db, db:
            db.execute(_MAKE_NAMES)
            db.executemany(
                _PUT_NAME,
                [(at, name, int(at == self._id_at)) for at, name in enumerate(self._own)],
            )


def _renamed(field: QgsField, name: str) -> QgsField:
    copy = QgsField(field)
    copy.setName(name)
    return copy


def _kept(value: Any) -> Any:
    """Lists and maps, which a GeoPackage cannot hold, as JSON text."""
    return json.dumps(plain(value), ensure_ascii=False) if isinstance(value, (list, dict)) else value


@dataclass(frozen=True)
class CopyColumns:
    """Where in the copy what is. ``own``: attribute indexes of the input's columns, ``names`` as the input has them."""

    own: tuple[int, ...]
    names: tuple[str, ...]
    fields: tuple[QgsField, ...]
    id_at: Optional[int]  # which of ``own`` the person named as id
    key_at: int
    sent_at: int
    plot_id_at: Optional[int]

    def key(self, plot: QgsFeature) -> str:
        return str(plot.attributes()[self.key_at])

    def is_sent(self, plot: QgsFeature) -> bool:
        return bool(plot.attributes()[self.sent_at])

    def plot_id(self, plot: QgsFeature) -> Optional[str]:
        """The plot id that went to the service; None where none did."""
        value = plain(plot.attributes()[self.plot_id_at]) if self.plot_id_at is not None else None
        return None if value is None else str(value)


def read_columns(path: Path, fields: QgsFields, key: str) -> CopyColumns:
    """The columns of the copy of a job, also of one that an earlier version wrote, which keeps no names apart."""
    names = _names_in(path)
    first = 1  # the file's own key comes before
    count = len(names) if names else fields.count() - 3
    own = tuple(range(first, first + count))
    called = tuple(name for name, _ in names) or tuple(fields.at(index).name() for index in own)
    is_id = [at for at, (_, marked) in enumerate(names) if marked]
    after = first + count
    return CopyColumns(
        own=own,
        names=called,
        fields=tuple(_renamed(fields.at(index), name) for index, name in zip(own, called)),
        id_at=is_id[0] if is_id else None,
        key_at=after,
        sent_at=after + 1,
        plot_id_at=after + 2 if names else None,
    )


def _names_in(path: Path) -> list[tuple[str, bool]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        try:
            return [(str(name), bool(marked)) for name, marked in db.execute(_ALL_NAMES)]
        except sqlite3.OperationalError:  # no such table
            return []
