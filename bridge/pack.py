"""What of jobs and layers goes into an evidence pack: without secrets, without places on this computer, and the same
bytes every time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..evidence.bags import free_file_name
from ..language import tr
from ..providers.errors import InputError, within
from ..providers.redaction import redact
from ..providers.secrecy import is_secret_name
from ..providers.store import Job, JobState
from .columns import key_and_geometry
from .refusals import or_none
from .results import add_all
from .sources import LONLAT

_STAMP = "2000-01-01T00:00:00Z"  # GeoPackages hold the time of their making, which must not be part of the evidence
_PLACE = re.compile(r"^(?:[A-Za-z]:[\\/]|[\\/]|~|file:|/vsi)")
_ADDRESS = re.compile(r"url$", re.IGNORECASE)


@dataclass(frozen=True)
class PackTable:
    """A layer of the pack: its name, and a source that GDAL opens."""

    name: str
    path: str
    layer: str


def refuse_unfinished(jobs: Iterable[Job], collects: Callable[[Job], bool]) -> None:
    """InputError that names every job that has not ended well, or whose results are not here."""
    open_ones = [each for each in jobs if each.state is not JobState.SUCCEEDED]
    if open_ones:
        told = ", ".join(f"{each.name} ({each.said})" for each in open_ones)
        raise InputError(
            tr(
                "Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.",
                told=told,
            )
        )
    bare = [each.name for each in jobs if collects(each) and not each.files]
    if bare:
        raise InputError(
            tr(
                "The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs "
                "first.",
                bare=", ".join(bare),
            )
        )


def tables_of(job: Job) -> list[PackTable]:
    """The vector layers that a job left; InputError where a file is gone."""
    found: list[PackTable] = []
    for source in job.files:
        path, _, layer = source.partition("|layername=")
        opened = or_none(gdal.OpenEx, path, gdal.OF_VECTOR) if Path(path).exists() else None
        if not Path(path).exists():
            raise InputError(
                tr(
                    "A file with results of {job} is gone ({file}). No pack was written. Collect the job again by "
                    "its id, then make the pack.",
                    job=job.name,
                    file=Path(path).name,
                )
            )
        if opened is not None:
            names = [layer] if layer else [opened.GetLayer(k).GetName() for k in range(opened.GetLayerCount())]
            found.extend(PackTable(f"{job.name} {name}" if len(names) > 1 else job.name, path, name) for name in names)
    return found


def written(table: PackTable, folder: Path, taken: Iterable[str]) -> dict[str, Path]:
    """The layer as GeoPackage and as GeoJSON (RFC 7946) in ``folder``: name in the pack -> file.

    The same rows make the same bytes. InputError where GDAL cannot write it.
    """
    stem = free_file_name(table.name, {Path(name).stem for name in taken})
    number = len(list(folder.iterdir()))
    made = {f"{stem}.{ending}": folder / f"{number}.{ending}" for ending in ("gpkg", "geojson")}
    with _at_no_time():
        _write_gpkg(table, stem, made[f"{stem}.gpkg"])
        _write_geojson(table, stem, made[f"{stem}.geojson"])
    return made


def _write_gpkg(table: PackTable, name: str, path: Path) -> None:
    wishes = gdal.VectorTranslateOptions(
        format="GPKG",
        layers=[table.layer],
        layerName=name,
        layerCreationOptions=_gpkg_options(table),
        options=["-nomd"],
    )
    source = gdal.OpenEx(table.path, gdal.OF_VECTOR)
    if or_none(gdal.VectorTranslate, str(path), source, options=wishes) is None:
        raise _unwritten(table, "GeoPackage", gdal.GetLastErrorMsg())


def _write_geojson(table: PackTable, name: str, path: Path) -> None:
    """Row by row: GDAL's and QGIS's own change to longitude and latitude stumble over empty geometries."""
    layer = QgsVectorLayer(f"{table.path}|layername={table.layer}", name, "ogr")
    lonlat, context = QgsCoordinateReferenceSystem(LONLAT), QgsCoordinateTransformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GeoJSON", name
    options.layerOptions = ["RFC7946=YES", "COORDINATE_PRECISION=9"]
    writer = QgsVectorFileWriter.create(str(path), layer.fields(), layer.wkbType(), lonlat, context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _unwritten(table, "GeoJSON", writer.errorMessage())
    add_all(writer, _in_degrees(layer, QgsCoordinateTransform(layer.crs(), lonlat, context)), lambda: False)


def _in_degrees(layer: QgsVectorLayer, transform: QgsCoordinateTransform) -> Iterator[QgsFeature]:
    rows = layer.getFeatures()
    for feature in rows:
        geometry = feature.geometry()
        if geometry.isEmpty() or not geometry.boundingBox().isFinite():
            feature.clearGeometry()
        else:
            try:
                geometry.transform(transform)
                feature.setGeometry(geometry)
            except QgsCsException:  # off the globe: the GeoPackage beside holds it as it is
                feature.clearGeometry()
        yield feature


def _unwritten(table: PackTable, kind: str, words: str) -> InputError:
    why = within(words) or tr("no reason was given")
    return InputError(
        tr(
            "The layer {table} could not be written as {kind}: {why}. No pack was written.",
            table=table.name,
            kind=kind,
            why=why,
        )
    )


def write_kml(table: PackTable, path: Path, name_field: str) -> None:
    """The layer for a phone or a globe, in degrees; ``name_field`` "" where no column names its features.

    A plot that lies off the globe is left out: the GeoPackage beside holds it as it is.
    """
    options = [f"NameField={name_field}"] if name_field else []
    wishes = gdal.VectorTranslateOptions(
        format="KML",
        layerName=table.layer,
        dstSRS="EPSG:4326",
        datasetCreationOptions=options,
        skipFailures=True,
    )
    source = gdal.OpenEx(table.path, gdal.OF_VECTOR)
    if or_none(gdal.VectorTranslate, str(path), source, options=wishes) is None:
        raise InputError(
            tr(
                "The plots could not be written as KML to {parent}. Choose another folder.",
                parent=path.parent,
            )
        )


def _gpkg_options(table: PackTable) -> list[str]:
    source = gdal.OpenEx(table.path, gdal.OF_VECTOR)
    definition = source.GetLayerByName(table.layer).GetLayerDefn()
    names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    key, geometry = key_and_geometry(names)
    return [f"FID={key}", f"GEOMETRY_NAME={geometry}"]


@contextmanager
def _at_no_time() -> Iterator[None]:
    before = gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE")
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", _STAMP)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", before)


def job_facts(job: Job, service: str, version: str) -> dict[str, Any]:
    """What a reader of the pack may know of a job: what was sent, by its checksum, and what the service said."""
    return {
        "job": job.id,
        "name": job.name,
        "service": service,
        "operation": job.operation,
        "sandbox": job.connection == "sandbox",
        "state": job.state.value,
        "status": redact(job.status),
        "created": job.created,
        "input_sha256": job.content,
        "request_sha256": job.fingerprint,
        "request": _clean(job.request),
        "ids_at_the_service": _clean(job.remote),
        "georelay_version": version,
    }


def _is_left_out(name: str) -> bool:
    return is_secret_name(name) or bool(_ADDRESS.search(name))


def _clean(value: Any) -> Any:
    """Without what looks like a secret, an address with one, or a place on this computer."""
    if isinstance(value, Mapping):
        return {str(key): _clean(each) for key, each in value.items() if not _is_left_out(str(key))}
    if isinstance(value, (list, tuple)):
        return [_clean(each) for each in value if not _names_a_secret(each)]
    if isinstance(value, str):
        return Path(value.replace("\\", "/")).name if _PLACE.match(value) else redact(value)
    return value if isinstance(value, (int, float, bool, type(None))) else json.loads(json.dumps(value, default=str))


def _names_a_secret(value: Any) -> bool:
    """Whether it is a pair of name and value, as further parameters are kept, whose name tells of a secret."""
    is_pair = isinstance(value, (list, tuple)) and len(value) == 2 and isinstance(value[0], str)
    return is_pair and _is_left_out(value[0])


def files_below(path: Path) -> dict[str, Path]:
    """A file, or all files of a folder, by their name below it; links are not followed."""
    if path.is_file():
        return {path.name: path}
    found = (each for each in sorted(path.rglob("*")) if each.is_file() and not each.is_symlink())
    return {f"{path.name}/{each.relative_to(path).as_posix()}": each for each in found}
