"""A file of plots that is sent byte for byte, after a look at its format, its coordinates and its plots."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..language import tr
from ..providers.declare import Ports, Upload
from ..providers.errors import InputError
from .checking import NoShapely, rule_title
from .fitness import UploadDemand, check_source
from .names import ascii_name
from .sources import LONLAT, LayerSource
from .upload_files import CONTENT_TYPES, EXTENSIONS

_LONLAT_CODES = (LONLAT, "OGC:CRS84")


def upload_from_file(
    path: Path, demand: UploadDemand, folder: Path, units: Callable[[float], int], ports: Ports
) -> Upload:
    """A file sent byte for byte; its format and coordinates are looked at, and what is found is told as a warning."""
    file_format = _format_of(path)
    if not path.is_file():
        raise InputError(tr("The file {file} does not exist. Nothing was sent.", file=path.name))
    upload = Upload(
        path=path,
        file_name=f"{ascii_name(path.stem)}{EXTENSIONS[file_format]}",
        content_type=CONTENT_TYPES[file_format],
        sha256=_digest(path),
        name=path.stem,
    )
    opened = _open_plots(path, file_format)
    if opened is None:
        if file_format == "parquet":
            ports.warn(tr("This GDAL cannot read GeoParquet, so {file} is sent unchecked.", file=path.name))
            return upload
        raise InputError(
            tr(
                "{file} cannot be read as {file_format}. Nothing was sent.",
                file=path.name,
                file_format=file_format,
            )
        )
    source = LayerSource(opened, path.stem, opened.crs(), opened.transformContext())
    if source.crs.authid() not in _LONLAT_CODES:
        ports.warn(
            tr(
                "{file} says that its coordinates are {authid}; the service takes longitude/latitude.",
                file=path.name,
                authid=source.crs.authid(),
            )
        )
    _refuse_unknown(source, demand.id_field)
    try:
        found = check_source(source, demand, ports)
    except NoShapely as error:
        ports.warn(tr("{file} is sent unchecked. {cause__}", file=path.name, cause__=error.__cause__))
        return upload
    for rule, count in found.summary.items():
        ports.warn(
            tr(
                "{file}: {rule} ({count}). The file is sent as it is.",
                file=path.name,
                rule=rule_title(rule),
                count=f"{count:,}",
            )
        )
    areas = [area for area in found.hectares.tolist() if area == area]
    ports.info(
        tr(
            "{file}: {feature_count} plots, {areas} ha.",
            file=path.name,
            feature_count=f"{found.feature_count:,}",
            areas=f"{sum(areas):,.1f}",
        )
    )
    return replace(
        upload,
        count=found.feature_count,
        hectares=sum(areas),
        units=sum(units(area) for area in areas),
    )


def _refuse_unknown(source: LayerSource, id_field: str) -> None:
    names = [field.name() for field in source.fields]
    if id_field and id_field not in names:
        raise InputError(
            tr(
                "{layer} has no column '{column}'. Nothing was sent. It has {columns}.",
                layer=source.name,
                column=id_field,
                columns=", ".join(names[:30]) or tr("none"),
            )
        )


def _format_of(path: Path) -> str:
    by_suffix = {
        ".geojson": "geojson",
        ".json": "geojson",
        ".csv": "csv",
        ".zip": "shapefile",
        ".parquet": "parquet",
        ".geoparquet": "parquet",
    }
    try:
        return by_suffix[path.suffix.lower()]
    except KeyError:
        raise InputError(
            tr(
                "{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet "
                "(.parquet). Nothing was sent.",
                file=path.name,
            )
        ) from None


def _open_plots(path: Path, file_format: str) -> Optional[QgsVectorLayer]:
    uris = {"csv": f"{path}|option:GEOM_POSSIBLE_NAMES=geometry,wkt,geom", "shapefile": f"/vsizip/{path}"}
    layer = QgsVectorLayer(uris.get(file_format, str(path)), path.stem, "ogr")
    if not layer.isValid():
        return None
    if not layer.crs().isValid():
        layer.setCrs(QgsCoordinateReferenceSystem(LONLAT))  # GeoJSON and the service's CSV are lon/lat
    return layer


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        for piece in iter(lambda: handle.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()
