"""A layer becomes a file to send: checked, in lon/lat with seven decimals, written as a stream.

Nothing here sends anything. The user's layer is only read; a copy of its plots
is kept beside the job so that the results can be joined to them later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry

from ..checks import engine
from ..language import N_, tr
from ..providers.declare import Ports, Upload
from ..providers.errors import Cancelled, InputError
from .crs import refuse_placeless
from .fitness import UploadDemand, check_source, sift_plots, tell_left_out
from .ledger import NOTHING, AtHome
from .lonlat import lonlat_geometry, repaired
from .names import KEY, PLOT_ID, SHAPEFILE_NAME, ascii_name, property_names
from .opening import TO_SEND, none_fit, refuse_table
from .plots_copy import PlotsCopy
from .sources import LONLAT, LayerSource, chunks, plain, text_of
from .upload_files import CONTENT_TYPES, EXTENSIONS, writer_for

_NAMELESS = "georelay-"  # a plot id of ours must not be what a service would number its rows by


def upload_from_layer(
    source: LayerSource,
    demand: UploadDemand,
    folder: Path,
    units: Callable[[float], int],
    ports: Ports,
    at_home: AtHome = NOTHING,
) -> Upload:
    """Checks every plot, decides which are fit to send and writes them; what is ``at_home`` already is not sent.

    InputError, before anything is written, where `on_invalid` is "stop" and a
    plot has an error, or where nothing is left to send.
    """
    _refuse_placeless(source)
    found = check_source(source, demand, ports)
    stay_home, to_repair = sift_plots(source, demand, found, ports)
    stay_home = stay_home | at_home.ids
    folder.mkdir(parents=True, exist_ok=True)
    longest = SHAPEFILE_NAME if demand.file_format == "shapefile" else None
    names = property_names([field.name() for field in source.fields], longest)
    path = folder / f"{ascii_name(source.title or source.name)}{EXTENSIONS[demand.file_format]}"
    writer = writer_for(demand.file_format, path, [KEY, PLOT_ID], names, source)
    copy = PlotsCopy(folder / "plots.gpkg", source, KEY, demand.id_field)
    plot_id = plot_ids(source, demand.id_field)
    hectares = dict(zip(found.feature_ids.tolist(), found.hectares.tolist()))
    count, total, unit_count = 0, 0.0, 0
    lost: list[tuple[str, str]] = []
    try:
        for batch in chunks(source.features(), 2000):
            if ports.cancelled():
                raise Cancelled(tr("Stopped while writing the upload. Nothing was sent."))
            rows = _rows(batch, source, demand, names, plot_id, stay_home, to_repair, lost)
            copy.write(batch, {row.feature_id: row.properties[PLOT_ID] for row in rows})
            finer = {**found.finer, **_finer_of([row for row in rows if row.feature_id in to_repair], demand.profile)}
            decimals = {at: finer[row.feature_id] for at, row in enumerate(rows) if row.feature_id in finer}
            writer.write([row.geometry for row in rows], [row.properties for row in rows], decimals)
            for row in rows:
                area = hectares.get(row.feature_id, 0.0)
                area = area if area == area else 0.0
                total, unit_count, count = total + area, unit_count + units(area), count + 1
            ports.progress(50 + 50 * copy.count / max(1, source.count()))
    finally:
        copy.close()
        written = writer.close()
    copy.prove()
    tell_left_out(lost, ports)
    if count == 0 and not at_home.ids:
        raise InputError(none_fit(source, TO_SEND, N_("Nothing was sent.")))
    ports.info(
        tr(
            "{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing "
            "units (an estimate), {size} MB.",
            count=f"{count:,}",
            count_2=f"{source.count():,}",
            layer=source.name,
            total=f"{total:,.1f}",
            unit_count=f"{unit_count:,}",
            size=f"{written.stat().st_size / 1e6:,.2f}",
        )
    )
    return Upload(
        path=written,
        file_name=written.name,
        content_type=CONTENT_TYPES[demand.file_format],
        sha256=writer.digest,
        name=source.title or source.name,
        count=count,
        hectares=total,
        units=unit_count,
        plots=copy.path,
        carried=at_home.write(folder / "carried.ndjson"),
        at_home=len(at_home.ids),
    )


def _refuse_placeless(source: LayerSource) -> None:
    refuse_table(source)
    refuse_placeless(source.crs, source.name)


@dataclass(frozen=True)
class _Row:
    feature_id: int
    geometry: QgsGeometry
    properties: dict[str, Any]


def _rows(
    batch: Sequence[QgsFeature],
    source: LayerSource,
    demand: UploadDemand,
    names: Sequence[str],
    plot_id: Callable[[QgsFeature], str],
    stay_home: set[int],
    to_repair: set[int],
    lost: list[tuple[str, str]],
) -> list[_Row]:
    transform = QgsCoordinateTransform(source.crs, QgsCoordinateReferenceSystem(LONLAT), source.transform_context)
    rows, layer = [], source.layer()
    for feature in batch:
        if feature.id() in stay_home:
            continue
        try:
            geometry = feature.geometry()
            if feature.id() in to_repair:
                geometry = repaired(geometry, demand.profile, layer)
            geometry = lonlat_geometry(geometry, transform)
        except ValueError as error:
            lost.append((plot_id(feature), str(error)))
            continue
        properties = dict(zip(names, map(plain, feature.attributes())))
        properties[KEY] = str(feature.id())
        properties[PLOT_ID] = plot_id(feature)
        rows.append(_Row(feature.id(), geometry, properties))
    return rows


def _finer_of(rows: Sequence[_Row], profile: int) -> dict[int, int]:
    """Feature id -> decimals of plots in degrees, fresh from a repair, that the profile's own decimals would break."""
    if not rows:
        return {}
    batch = engine.Batch(np.array([row.feature_id for row in rows]), [row.geometry.asWkb().data() for row in rows])
    options = engine.Options(profile=profile, overlaps=False)
    return dict(engine.check([batch], engine.Layer("repaired"), options).finer)


def plot_ids(source: LayerSource, id_field: str) -> Callable[[QgsFeature], str]:
    """What goes to the service as ``plotid`` of a plot: a text that no other plot of the layer has.

    The text of the id column, or of a column of that name; where it is empty or there twice, with our key.
    """
    index = source.fields.indexFromName(id_field) if id_field else -1
    if index < 0:
        index = next((at for at, field in enumerate(source.fields) if field.name().lower() == PLOT_ID), -1)
    if index < 0:
        return lambda feature: f"{_NAMELESS}{feature.id()}"
    times = Counter(_id_text(feature, index) for feature in source.features([index]))

    def plot_id(feature: QgsFeature) -> str:
        text = _id_text(feature, index)
        if text and times[text] == 1:
            return text
        candidate = f"{text}-{feature.id()}" if text else f"{_NAMELESS}{feature.id()}"
        while times[candidate]:
            candidate += "-"
        return candidate

    return plot_id


def _id_text(feature: QgsFeature, index: int) -> str:
    return (text_of(feature.attribute(index)) or "").strip()
