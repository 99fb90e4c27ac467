"""The file formats that plots are sent in, each written as a stream.

Every writer keeps ``digest``: SHA-256 of the content, the same for the same
plots whatever time stamps the format puts into its file.
"""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..checks.geojson import GeoJsonWriter
from ..language import tr
from ..providers.errors import InputError
from .fields import typed_field
from .files import rows_in
from .sources import LONLAT, LayerSource

DECIMALS = 7
SHAPEFILE_TEXT = 254  # bytes of the longest text
EXTENSIONS = {"geojson": ".geojson", "csv": ".csv", "shapefile": ".zip", "parquet": ".parquet"}
CONTENT_TYPES = {  # docs of /stage_plots; two of them are not registered types, but are what the vendor names
    "geojson": "application/geo+json",
    "csv": "text/csv",
    "shapefile": "application/shapefile",
    "parquet": "application/geoparquet",
}


def writer_for(file_format: str, path: Path, first: Sequence[str], names: Sequence[str], source: LayerSource) -> Any:
    """A writer with ``write(geometries, properties, finer)``, ``close() -> Path`` and ``digest``.

    ``first`` are our own text columns, ``names`` those of the layer's fields in order.
    """
    if file_format == "geojson":
        return _GeoJson(path)
    if file_format == "csv":
        return _Csv(path, [*first, *names])
    return _Ogr(file_format, path, first, names, source)


class _GeoJson:
    def __init__(self, path: Path) -> None:
        self._path, self._writer, self._digest = path, GeoJsonWriter(path, DECIMALS), hashlib.sha256()

    def write(
        self, geometries: Sequence[QgsGeometry], properties: Sequence[dict[str, Any]], finer: Mapping[int, int]
    ) -> None:
        self._writer.write([geometry.asWkb().data() for geometry in geometries], properties, finer)

    def close(self) -> Path:
        self._writer.close()
        with open(self._path, "rb") as handle:
            for piece in iter(lambda: handle.read(1 << 20), b""):
                self._digest.update(piece)
        return self._path

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()


class _Csv:
    """A column ``geometry`` with WKT and the attributes; the service documents no CSV layout."""

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        self._path, self._names, self._digest = path, list(names), hashlib.sha256()
        self._handle = open(path, "w", encoding="utf-8", newline="")
        self._csv = csv.writer(self._handle)
        self._row(["geometry", *self._names])

    def write(
        self, geometries: Sequence[QgsGeometry], properties: Sequence[dict[str, Any]], finer: Mapping[int, int]
    ) -> None:
        for at, (geometry, row) in enumerate(zip(geometries, properties)):
            self._row([geometry.asWkt(finer.get(at, DECIMALS)), *(_cell(row.get(name)) for name in self._names)])

    def _row(self, cells: list[Any]) -> None:
        self._csv.writerow(cells)
        self._digest.update(json.dumps(cells, default=str).encode("utf-8"))

    def close(self) -> Path:
        self._handle.close()
        return self._path

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


class _Ogr:
    """Zipped Shapefile and GeoParquet, by GDAL."""

    def __init__(
        self, file_format: str, path: Path, first: Sequence[str], names: Sequence[str], source: LayerSource
    ) -> None:
        if file_format == "parquet" and gdal.GetDriverByName("Parquet") is None:
            raise InputError(
                tr(
                    "The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every "
                    "GDAL writes."
                )
            )
        self._format, self._path, self._digest = file_format, path, hashlib.sha256()
        self._fields, self._names = QgsFields(), [*first, *names]
        for name in first:
            self._fields.append(_field_for(file_format, typed_field(name, "text"), name))
        for field, name in zip(source.fields, names):
            self._fields.append(_field_for(file_format, field, name))
        self._file = path.with_suffix(".shp") if file_format == "shapefile" else path
        self._count = 0
        self._type: Optional[int] = None
        self._writer: Optional[QgsVectorFileWriter] = None

    def write(
        self, geometries: Sequence[QgsGeometry], properties: Sequence[dict[str, Any]], finer: Mapping[int, int]
    ) -> None:
        """Both formats keep all that a coordinate has, so ``finer`` is nothing to them."""
        for geometry, row in zip(geometries, properties):
            writer = self._opened(geometry)
            feature = QgsFeature(self._fields)
            feature.setGeometry(geometry)
            feature.setAttributes([_cell_of_type(row.get(name)) for name in self._names])
            if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise InputError(
                    tr(
                        "The {format} file could not be written: {why}",
                        format=self._format,
                        why=writer.errorMessage(),
                    )
                )
            self._count += 1
            self._digest.update(geometry.asWkt(DECIMALS).encode("ascii"))
            self._digest.update(json.dumps([row.get(name) for name in self._names], default=str).encode("utf-8"))

    def _opened(self, geometry: QgsGeometry) -> QgsVectorFileWriter:
        """The writer, made for the type of the first plot."""
        kind = QgsWkbTypes.multiType(QgsWkbTypes.flatType(geometry.wkbType()))
        if self._writer is None:
            self._type = kind
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = "ESRI Shapefile" if self._format == "shapefile" else "Parquet"
            options.fileEncoding = "UTF-8"
            self._writer = QgsVectorFileWriter.create(
                str(self._file),
                self._fields,
                kind,
                QgsCoordinateReferenceSystem(LONLAT),
                QgsCoordinateTransformContext(),
                options,
            )
        if kind != self._type and self._format == "shapefile":
            raise InputError(
                tr("A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.")
            )
        return self._writer

    def close(self) -> Path:
        self._writer = None  # GDAL finishes the file when the writer goes
        self._prove()
        if self._format == "shapefile" and self._type is not None:
            with zipfile.ZipFile(self._path, "w", zipfile.ZIP_DEFLATED) as archive:
                for part in sorted(self._file.parent.glob(f"{self._file.stem}.*")):
                    if part.suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg"):
                        archive.write(part, part.name)
                        part.unlink()
        return self._path

    def _prove(self) -> None:
        """What is sent must hold every plot: a full disk is told by nothing else."""
        there = rows_in(str(self._file)) if self._type is not None else self._count
        if there is not None and there != self._count:
            raise InputError(
                tr(
                    "The {format} file is not whole: {there} of {count} plots could be read again. The disk may be "
                    "full. Nothing was sent.",
                    format=self._format,
                    there=f"{there:,}",
                    count=f"{self._count:,}",
                )
            )

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()


def _field_for(file_format: str, field: QgsField, name: str) -> QgsField:
    """A Shapefile keeps numbers; dates, times, lists and the rest go as text, as GeoJSON and CSV have them."""
    if file_format == "shapefile" and not field.isNumeric():
        text = typed_field(name, "text")
        text.setLength(SHAPEFILE_TEXT)
        return text
    copy = QgsField(field)
    copy.setName(name)
    return copy


def _cell_of_type(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
