"""A layer becomes a file to send: checked, in lon/lat with seven decimals, written as a stream.

Nothing here sends anything. The user's layer is only read; a copy of its plots
is kept beside the job so that the results can be joined to them later.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray

from ..checks import engine, repair
from ..checks.rules import all_rules
from ..language import N_, tr, trn
from ..providers.declare import Ports, Upload
from ..providers.errors import Cancelled, InputError
from .crs import refuse_placeless
from .ledger import NOTHING, AtHome
from .opening import TO_SEND, none_fit, refuse_table
from .plots_copy import PlotsCopy
from .sources import LONLAT, LayerSource, chunks, plain, text_of
from .upload_files import CONTENT_TYPES, EXTENSIONS, writer_for

KEY = "georelayid"  # ten letters: a Shapefile's field names are no longer
PLOT_ID = "plotid"  # what the service calls the plots' own id
_NAMELESS = "georelay-"  # a plot id of ours must not be what a service would number its rows by
DECIMALS = 7
SHAPEFILE_NAME = 10  # letters of a Shapefile's longest field name
_LONLAT_CODES = (LONLAT, "OGC:CRS84")
_DOUBLES = ("duplicate_geometry", "duplicate_id")


@dataclass(frozen=True)
class UploadDemand:
    """What a person asked of an upload."""

    file_format: str = "geojson"  # geojson, csv, shapefile, parquet
    id_field: str = ""
    on_invalid: str = "stop"  # stop, leave_out, repair, send
    profile: int = 0


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
    stay_home, to_repair = _decide(source, demand, found, ports)
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
    _tell_home(lost, ports)
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


def check_source(source: LayerSource, demand: UploadDemand, ports: Ports) -> Any:
    """All findings of the demand's profile."""
    return run_check(
        source.batches(demand.id_field),
        source.layer(demand.id_field),
        engine.Options(profile=demand.profile),
        lambda percent: ports.progress(percent / 2),
        ports.cancelled,
    )


def run_check(
    batches: Iterable[Any],
    layer: Any,
    options: Any,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    previous: Any = None,
) -> Any:
    """The engine's report, its own errors told as ours. ``previous``: that of the same layer before it was edited."""
    with missing_shapely():
        try:
            if previous is not None:
                return engine.recheck(previous, batches, layer, options, progress, cancelled)
            return engine.check(batches, layer, options, progress=progress, cancelled=cancelled)
        except engine.CheckCancelled as error:
            raise Cancelled(tr("Stopped while checking. Nothing was sent.")) from error


class NoShapely(InputError):
    """Plots cannot be checked on this QGIS; its cause says how that can be changed."""


@contextmanager
def missing_shapely() -> Iterator[None]:
    """Tells how to get shapely where this QGIS came without it."""
    try:
        yield
    except engine.MissingShapely as error:
        raise NoShapely(f"{error} {tr('Nothing was sent.')}") from error


def counts(found: Any, severity: str) -> str:
    """`rule count, rule count` of one severity; "" where there is none."""
    rules = found.findings.rule[found.findings.severity == severity].tolist()
    return ", ".join(f"{rule} {rules.count(rule):,}" for rule in dict.fromkeys(rules))


def beyond_repair(found: Any, except_for: str = "") -> set[int]:
    """Feature ids with an error that no repair mends, such as a plot that is there twice."""
    mends = {name for name, rule in all_rules().items() if rule.repair} | {except_for}
    findings = found.findings
    told = zip(findings.row.tolist(), findings.rule.tolist(), findings.severity.tolist())
    lost = {row for row, rule, severity in told if severity == "error" and rule not in mends and row >= 0}
    return set(found.feature_ids[sorted(lost)].tolist())


def by_rule(errors: Any, most: int = 5) -> str:
    """``country_code 2 (plot P1, P3), unreadable_area 1 (plot P5)``: each rule with its first plots."""
    plots: dict[str, list[str]] = {}
    for rule, plot in zip(errors.rule.tolist(), errors.plot_id.tolist()):
        plots.setdefault(rule, []).append(str(plot))
    told = []
    for rule, names in plots.items():
        names = list(dict.fromkeys(names))
        said = {"rule": rule, "count": f"{len(names):,}", "plots": ", ".join(names[:most])}
        if len(names) > most:
            told.append(tr("{rule} {count} (plot {plots} and {more} more)", more=f"{len(names) - most:,}", **said))
        else:
            told.append(tr("{rule} {count} (plot {plots})", **said))
    return ", ".join(told)


def first_error(found: Any, which: Any = None) -> str:
    """The first of the errors, or of those that a mask picks, with its plot."""
    picked = found.findings.severity == "error" if which is None else which
    at = int(np.flatnonzero(picked)[0])
    plot = found.findings.plot_id[at]
    message = str(found.findings.message[at])
    return message if plot is None else tr("plot {plot}: {message}", plot=plot, message=message)


def _decide(source: LayerSource, demand: UploadDemand, found: Any, ports: Ports) -> tuple[set[int], set[int]]:
    """Feature ids that stay home, and those to be repaired."""
    warnings, errors = counts(found, "warning"), counts(found, "error")
    if warnings:
        ports.info(tr("Warnings, which stop nothing: {warnings}.", warnings=warnings))
    never, bad = set(found.feature_ids[found.unsendable].tolist()), set(found.feature_ids[found.invalid].tolist())
    if not bad:
        return never, set()
    told = trn(
        "{n} of {count} plots of {layer} has errors ({rules}).",
        "{n} of {count} plots of {layer} have errors ({rules}).",
        len(bad),
        count=f"{found.feature_count:,}",
        layer=source.name,
        rules=errors,
    )
    if demand.on_invalid == "stop":
        cure = tr(
            "The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out "
            "or to repair a copy.",
            message=first_error(found),
        )
        raise InputError(f"{told} {cure}")
    ports.warn(told)
    if demand.on_invalid == "leave_out":
        return bad | never, set()
    if demand.on_invalid == "repair":
        doubled = _doubled(found)
        _tell_home(
            [
                (
                    plot,
                    tr(
                        "no repair can mend this. {message}",
                        message=message,
                    ),
                )
                for plot, message in doubled.values()
            ],
            ports,
        )
        return never | set(doubled), bad - never - set(doubled)
    return never, set()


def _doubled(found: Any) -> dict[int, tuple[str, str]]:
    """Feature ids of plots that are there before, by ground or by id, with their names and the finding."""
    findings = found.findings
    rows = np.flatnonzero(np.isin(findings.rule, _DOUBLES) & (findings.severity == "error")).tolist()
    return {int(findings.feature_id[k]): (str(findings.plot_id[k]), str(findings.message[k])) for k in rows}


def _tell_home(plots: Sequence[tuple[str, str]], ports: Ports) -> None:
    for plot, reason in plots[:20]:
        ports.warn(tr("Plot {plot} stays home: {reason}", plot=plot, reason=reason))
    if len(plots) > 20:
        ports.warn(
            trn(
                "{n} more plot stays home for such reasons.",
                "{n} more plots stay home for such reasons.",
                len(plots) - 20,
            )
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
    rows = []
    for feature in batch:
        if feature.id() in stay_home:
            continue
        try:
            geometry = lonlat_geometry(feature.geometry(), transform)
            if feature.id() in to_repair:
                geometry = repaired(geometry, demand.profile)
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


def lonlat_geometry(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """A straight, flat copy in lon/lat; ValueError with the reason where it cannot be."""
    copy = QgsGeometry(geometry.constGet().segmentize())
    inner = copy.get()
    inner.dropZValue()
    inner.dropMValue()
    try:
        copy.transform(transform)
    except QgsCsException as error:
        raise ValueError(tr("its coordinates cannot be transformed to longitude and latitude")) from error
    return copy


def repaired(geometry: QgsGeometry, profile: int) -> QgsGeometry:
    result = repair.repair(geometry.asWkb().data(), profile, allow_multi=True)
    if result.wkb is None:
        raise ValueError(result.reason)
    fixed = QgsGeometry()
    fixed.fromWkb(QByteArray(result.wkb))
    return fixed


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


def property_names(names: Sequence[str], longest: Optional[int] = None) -> list[str]:
    """ASCII lower-case names of at most so many letters, each once, none of them ours or the CSV's geometry."""
    taken = {KEY, PLOT_ID, "geometry"}
    result = []
    for name in names:
        base = (ascii_name(name).lower() or "field")[:longest]
        candidate, number = base, 2
        while candidate in taken:
            suffix = f"_{number}"
            candidate, number = base[: longest - len(suffix) if longest else None] + suffix, number + 1
        taken.add(candidate)
        result.append(candidate)
    return result


def ascii_name(text: str) -> str:
    """Letters, digits, dash and underscore of a text, in ASCII; "plots" where nothing is left."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9_-]+", "_", flat).strip("_")[:60] or "plots"


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
                "{file}: {rule} {count}. The file is sent as it is.",
                file=path.name,
                rule=rule,
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
