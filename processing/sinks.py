"""The layers that an algorithm writes: columns of any name fit in, and what was written is proven to be there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..bridge.arrow import FileLayer
from ..bridge.columns import names_for, told_renames
from ..bridge.copying import can_copy, copy_features, is_copied
from ..bridge.files import NOT_WHOLE, prove, rows_in
from ..bridge.filling import fill_points, is_filled
from ..bridge.formats import Cuts, fields_held, not_kept
from ..bridge.results import add_all, renamed
from ..language import tr, trn
from ..providers.errors import InputError
from .collisions import database_at, sink_text, table_told

_COUNTED = {
    ".gpkg",
    ".geojson",
    ".json",
    ".geojsonl",
    ".shp",
    ".dbf",
    ".sqlite",
    ".db",
    ".fgb",
    ".csv",
    ".gml",
    ".tab",
    ".parquet",
    ".kml",
}  # formats that give back as many rows as they got


class Sinks:
    """All sinks of one run. Several may lie in one GeoPackage, which takes them one after the other."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        tell: Callable[[str], None],
    ) -> None:
        self.algorithm, self.parameters, self.context, self.tell = algorithm, dict(parameters), context, tell
        self._open: dict[str, Sink] = {}

    def open(
        self,
        name: str,
        fields: QgsFields,
        wkb_type: int,
        crs: QgsCoordinateReferenceSystem,
        keeps_fid: Callable[[], bool] = lambda: False,
    ) -> Optional[Sink]:
        """A sink for features with these fields; None where the person wants none.

        ``keeps_fid()``: whether the first column `fid` holds whole numbers, each once, so that it can be a file's key.
        """
        text = self._text(name)
        before = [field.name() for field in fields]
        after = names_for(self.place(name), before, keeps_fid)
        if told_renames(before, after):
            self.tell(
                tr(
                    "{value}: this format cannot hold all names of columns, so {told}.",
                    value=self.title(name),
                    told=told_renames(before, after),
                )
            )
        file = database_of(text)
        busy = bool(file) and any(database_of(self._text(other)) == file for other in self._open)
        sink = Sink(self, name, renamed(fields, after), wkb_type, crs, waits=busy)
        if not sink.is_open:
            return None
        self._open[name] = sink
        return sink

    def close(self) -> dict[str, str]:
        """Closes all that are open, in the order in which they were opened: name -> where it is."""
        places = {name: sink.close() for name, sink in list(self._open.items())}
        self._open.clear()
        return places

    def forget(self, name: str) -> None:
        self._open.pop(name, None)

    def title(self, name: str) -> str:
        definition = self.algorithm.parameterDefinition(name)
        return definition.description() if definition is not None else name

    def made(
        self, name: str, fields: QgsFields, wkb_type: int, crs: QgsCoordinateReferenceSystem
    ) -> tuple[Optional[QgsFeatureSink], str]:
        """QGIS's own sink. It knows no `file|layername=table`, which people write as they read it."""
        parameters, text = dict(self.parameters), self._text(name)
        path, bar, layer = text.partition("|layername=")
        if bar and layer:
            parameters[name] = _with_text(parameters[name], f"ogr:dbname='{path}' table=\"{layer}\" (geom)")
        try:
            return self.algorithm.parameterAsSink(parameters, name, self.context, fields, wkb_type, crs)
        except QgsProcessingException as error:
            _, address = database_at(text)
            if not address:
                raise
            raise InputError(
                tr(
                    "{value} could not be made in {place}: {why} Nothing was written. See whether the database answers "
                    "and lets you make tables, then run it again.",
                    value=self.title(name),
                    place=table_told(address),
                    why=_sentence(str(error).rpartition(f"{text}: ")[2]),
                )
            ) from None

    def refused(self, name: str) -> InputError:
        return InputError(self.algorithm.invalidSinkError(self.parameters, name))

    def place(self, name: str) -> str:
        """Where the output goes, with the ending that QGIS gives it."""
        return self._with_ending(self._text(name))

    def _text(self, name: str) -> str:
        return sink_text(self.parameters.get(name), self.context).strip()

    def _with_ending(self, text: str) -> str:
        """QGIS adds an ending where it knows none."""
        path, bar, rest = text.partition("|")
        is_file = bool(text) and text != QgsProcessing.TEMPORARY_OUTPUT and ":" not in text[2:]
        if is_file and not QgsVectorFileWriter.driverForExtension(Path(path).suffix):
            return f"{path}.{self.context.preferredVectorFormat()}{bar}{rest}"
        return text


class Sink:
    """One output. ``waits``: another sink holds its file, so rows are kept aside until that one is closed."""

    def __init__(
        self, sinks: Sinks, name: str, fields: QgsFields, wkb_type: int, crs: QgsCoordinateReferenceSystem, waits: bool
    ) -> None:
        self.name, self.count, self.destination = name, 0, ""
        where = sinks.place(name)
        fields = fields_held(where, fields)
        self._sinks, self._shape, self._cuts = sinks, (fields, wkb_type, crs), Cuts(where, fields)
        self._aside: Optional[_Aside] = _Aside(fields, wkb_type, crs) if waits else None
        self._sink: Optional[Any] = None
        self._before = 0
        if self._aside is not None:
            self._sink = self._aside.writer
        else:
            self._make()

    @property
    def is_open(self) -> bool:
        return self._sink is not None

    def _make(self) -> None:
        self._sink, self.destination = self._sinks.made(self.name, *self._shape)
        if self._sink is not None and _appends(self._sinks.parameters.get(self.name)):
            self._before = self._there() or 0

    def add(self, features: Iterable[QgsFeature], cancelled: Callable[[], bool] = lambda: False) -> int:
        """Adds features whose attributes are in the order of the fields; InputError where the file refuses them."""
        added = add_all(self._sink, self._cuts.watched(features), cancelled)
        self.count += added
        return added

    def copy(
        self,
        file: Optional[FileLayer],
        fields: QgsFields,
        ids: np.ndarray,
        told: Mapping[int, str],
        is_told: bool,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Copies features of a file, those that are told something or the others, at once; False where it cannot.

        See ``bridge.copying.copy_features``.
        """
        count = len(told) if is_told else len(ids) - len(told)
        if file is None or not self._is_alone or not is_copied(file, self.destination, count):
            return False
        return self._at_once(
            count,
            lambda: (
                can_copy(file, fields, self.destination, int(is_told))
                and copy_features(file, self.destination, ids, told, is_told, cancelled)
            ),
        )

    def fill(
        self, rows: Sequence[Sequence[Any]], xy: np.ndarray, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Adds rows of values, in the order of the fields, each with a point (n, 2); none where that is nan."""
        if self._is_alone and is_filled(self.destination, len(rows)):
            if self._at_once(len(rows), lambda: fill_points(self.destination, rows, xy, cancelled)):
                return
        self.add(_point_features(rows, xy, self._shape[0]), cancelled)

    @property
    def _is_alone(self) -> bool:
        """Whether the table is one that was made for this sink, nothing is in it, and nothing waits for its file."""
        return self._aside is None and not self.count and not _appends(self._sinks.parameters.get(self.name))

    def _at_once(self, count: int, write: Callable[[], bool]) -> bool:
        """Has so many rows written past the sink; False, and the sink as it was, where that cannot be."""
        self._sink = None  # QGIS makes the table when it closes the file
        if not write():
            self._make()
            return False
        self.count += count
        return True

    def close(self) -> str:
        """Finishes the file, opens it again and counts; InputError where not all is there. Where it is."""
        self._sinks.forget(self.name)
        if self._aside is not None:
            self._bring(self._aside)
        self._sink = None  # QGIS finishes a file when the last reference to its sink goes
        self._prove()
        self._tell_lost()
        return self.destination

    def _tell_lost(self) -> None:
        """Says what the format could not take; a layer in memory or in a database takes all."""
        title, cuts = self._sinks.title(self.name), self._cuts
        if cuts.count:
            self._sinks.tell(
                trn(
                    "{value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it "
                    "was empty, put as 0. A GeoPackage holds it.",
                    "{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where "
                    "they were empty, put as 0. A GeoPackage holds them.",
                    cuts.count,
                    value=title,
                    columns=cuts.columns,
                )
            )
        is_file = Path(self.destination.partition("|")[0]).exists()
        lost = not_kept(self.destination, *self._shape) if is_file and self.count else ""
        if lost:
            self._sinks.tell(
                tr("{value}: this format does not keep {lost}. A GeoPackage does.", value=title, lost=lost)
            )

    def _bring(self, aside: _Aside) -> None:
        self._sink = None
        with aside as kept:
            self._make()
            if not self.is_open:
                raise self._sinks.refused(self.name)
            if add_all(self._sink, kept.rows(), lambda: False) != self.count:
                raise InputError(
                    tr(NOT_WHOLE).format(self._sinks.title(self.name), 0, f"{self.count:,}", tr("the temporary folder"))
                )

    def _prove(self) -> None:
        title, expected = self._sinks.title(self.name), self._before + self.count
        path, bar, layer = self.destination.partition("|layername=")
        if Path(path).suffix.lower() in _COUNTED:
            path = str(Path(path).with_suffix(".dbf")) if path.endswith(".shp") and not Path(path).exists() else path
            prove(f"{path}{bar}{layer}", expected, title)
            return
        there = self._there()
        if there is not None and there != expected:
            raise InputError(tr(NOT_WHOLE).format(title, f"{there:,}", f"{expected:,}", self._told()))

    def _told(self) -> str:
        _, address = database_at(self.destination)
        return table_told(address) if address else self.destination

    def _there(self) -> Optional[int]:
        """Rows of a memory layer, a database's table, or a file that is counted; None for what cannot be told."""
        layer = self._sinks.context.getMapLayer(self.destination)
        if isinstance(layer, QgsVectorLayer):
            return layer.featureCount() if layer.providerType() == "memory" else None
        provider, address = database_at(self.destination)
        if provider:
            return QgsVectorLayer(address, "written", provider).featureCount()
        path, _, name = self.destination.partition("|layername=")
        return rows_in(path, name) if Path(path).suffix.lower() in _COUNTED else None


def _sentence(words: str) -> str:
    """What a database says, as one line that ends in a full stop."""
    line = " ".join(words.split()).partition("DETAIL:")[0].strip(" :.")
    return f"{line}."


class _Aside:
    """Rows on disk until their file is free."""

    def __init__(self, fields: QgsFields, wkb_type: int, crs: QgsCoordinateReferenceSystem) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="georelay-"))
        self._path, self._fields = self._folder / "rows.gpkg", fields
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "rows"
        options.layerOptions = ["FID=row_of_georelay", "GEOMETRY_NAME=shape_of_georelay", "SPATIAL_INDEX=NO"]
        plain = renamed(fields, [f"column_{at}" for at in range(fields.count())])
        self.writer: Any = QgsVectorFileWriter.create(
            str(self._path), plain, wkb_type, crs, QgsCoordinateTransformContext(), options
        )

    def __enter__(self) -> _Aside:
        self.writer = None
        return self

    def __exit__(self, *exception: Any) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def rows(self) -> Iterator[QgsFeature]:
        layer = QgsVectorLayer(f"{self._path}|layername=rows", "rows", "ogr")
        spooled = layer.getFeatures()
        for feature in spooled:
            values = feature.attributes()[1:]
            row = QgsFeature(self._fields)
            row.setAttributes(values)
            row.setGeometry(feature.geometry())
            yield row


def _point_features(rows: Iterable[Sequence[Any]], xy: np.ndarray, fields: QgsFields) -> Iterator[QgsFeature]:
    for row, (x, y) in zip(rows, xy.tolist()):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if isfinite(x) and isfinite(y):
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        yield feature


def database_of(text: str) -> str:
    """The database file that a sink's table goes into; "" for an output that is a file of its own."""
    if text.lower().startswith("ogr:"):
        found = text.partition("dbname=")[2].strip()
        mark = found[:1]
        return found[1:].partition(mark)[0] if mark in ("'", '"') else found.split()[0] if found else ""
    path, bar, _ = text.partition("|layername=")
    return path if bar else ""


def _with_text(value: Any, text: str) -> Any:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        changed = QgsProcessingOutputLayerDefinition(value)
        changed.sink = QgsProperty.fromValue(text)
        return changed
    return text


def _appends(value: Any) -> bool:
    return isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()
