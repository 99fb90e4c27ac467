"""The polygons of a layer as the area of one run: lon/lat, valid, measured on the ellipsoid."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from ..checks.columns import POLYGON, read_wkb
from ..checks.engine import Layer, Options
from ..checks.mending import polygon_wkb
from ..checks.ordering import in_fixed_order
from ..checks.rule import ERROR
from ..language import tr, trn
from ..providers.declare import Area, AreaPart, Ports
from ..providers.errors import Cancelled, InputError
from .checking import NoShapely, beyond_repair, by_rule, run_check
from .crs import refuse_placeless
from .lonlat import lonlat_geometry, repaired
from .opening import refuse_table
from .sources import LONLAT, LayerSource

ELLIPSOID = "EPSG:7030"
STOP = "stop"
_MENDED_FOR = 3  # the profile that leaves several parts be: MULTIPART says what becomes of them
_NO_MATTER = ("null_geometry", "empty_geometry", "multipart")
_DECIMALS = (9, 11, 13)
_FEWEST = 8  # about 1 mm


@dataclass(frozen=True)
class AreaDemand:
    """How several features or parts become what the service takes (the contract's MULTIPART)."""

    multipart: str = "each"  # refuse, each, dissolve, hull, box
    profile: int = 2
    on_invalid: str = "stop"  # stop, leave_out, repair


def area_from_layer(source: LayerSource, demand: AreaDemand, ports: Ports) -> Area:
    """The layer's polygons in lon/lat; InputError, with nothing sent, where they cannot be one area."""
    refuse_table(source)
    refuse_placeless(source.crs, source.name)
    polygons = combine_polygons(_polygons(source, demand, ports), demand.multipart, source.name)
    parts = tuple(part_of(polygon) for polygon in polygons)
    text = json.dumps([part.geometry for part in parts], sort_keys=True)
    area = Area(source.title or source.name, parts, hashlib.sha256(text.encode("ascii")).hexdigest())
    ports.info(
        tr("{layer}: {count} part(s), {area} ha.", layer=source.name, count=len(parts), area=f"{area.hectares:,.2f}")
    )
    return area


def _polygons(source: LayerSource, demand: AreaDemand, ports: Ports) -> list[QgsGeometry]:
    transform = QgsCoordinateTransform(source.crs, QgsCoordinateReferenceSystem(LONLAT), source.transform_context)
    left, mend, judged = _judge(source, demand, ports)
    polygons: list[QgsGeometry] = []
    layer = source.layer()
    for feature in source.features([]):
        if ports.cancelled():
            raise Cancelled(tr("Stopped while reading the area. Nothing was sent."))
        geometry, name = feature.geometry(), tr("Feature {number} of {layer}", number=feature.id(), layer=source.name)
        if feature.id() in left:
            continue
        if geometry.isNull() or geometry.isEmpty():
            ports.warn(tr("{name} has no geometry and is left out.", name=name))
            continue
        try:
            flat = _flat(geometry, transform, feature.id() in mend, layer)
        except ValueError as error:
            if demand.on_invalid == STOP:
                raise InputError(tr("{name}: {error}. Nothing was sent.", name=name, error=error)) from error
            ports.warn(tr("{name} is left out: {error}.", name=name, error=error))
            continue
        if not judged or feature.id() in mend:
            _refuse_invalid(flat, name)
        polygons.extend(QgsGeometry(part.clone()) for part in flat.constParts())
    if not polygons:
        raise InputError(
            tr(
                "The layer {layer} has no polygon that can be sent. Nothing was sent.",
                layer=source.name,
            )
        )
    return polygons


def _flat(geometry: QgsGeometry, transform: QgsCoordinateTransform, mend: bool, layer: Layer) -> QgsGeometry:
    """A polygon in degrees, repaired where that is asked; ValueError where it cannot be."""
    if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise ValueError(tr("it is not a polygon; give a polygon layer"))
    mended = repaired(geometry, _MENDED_FOR, layer) if mend else geometry
    return lonlat_geometry(mended, transform)


def _judge(source: LayerSource, demand: AreaDemand, ports: Ports) -> tuple[set[int], set[int], bool]:
    """Feature ids to leave out, ids to repair, and whether the checks could judge at all."""
    try:
        found = run_check(
            source.batches(),
            source.layer(),
            Options(profile=demand.profile, overlaps=False),
            lambda percent: None,
            ports.cancelled,
        )
    except NoShapely:
        return set(), set(), False  # then QGIS itself judges, polygon by polygon
    findings = found.findings
    # What has no geometry is left out anyway, and MULTIPART says what becomes of several parts
    wrong = (findings.severity == ERROR) & (findings.row >= 0) & ~np.isin(findings.rule, _NO_MATTER)
    if demand.multipart != "each":
        wrong &= findings.rule != "duplicate_geometry"  # the same ground twice is dissolved to once
    if not wrong.any():
        return set(), set(), True
    errors = findings.taken(wrong)
    bad = set(errors.feature_id.astype(np.int64).tolist())
    told = trn(
        "{n} of {count} polygons of {layer} has errors: {rules}.",
        "{n} of {count} polygons of {layer} have errors: {rules}.",
        len(bad),
        count=f"{found.feature_count:,}",
        layer=source.name,
        rules=by_rule(errors),
    )
    if demand.on_invalid == STOP:
        first = tr("The first: feature {number}: {message}", number=errors.feature_id[0], message=errors.message[0])
        cure = tr("Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.")
        raise InputError(f"{told} {first} {cure}")
    ports.warn(told)
    if demand.on_invalid == "leave_out":
        return bad, set(), True
    lost = beyond_repair(found) & bad
    return lost, bad - lost, True


def _refuse_invalid(geometry: QgsGeometry, name: str) -> None:
    """What QGIS itself can tell, where the checks cannot run; and of a repaired copy, to be sure."""
    if not geometry.isGeosValid():
        why = geometry.lastError() or tr("its lines cross")
        raise InputError(
            tr(
                "{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can "
                "mend it.",
                name=name,
                why=why,
            )
        )
    box = geometry.boundingBox()
    if box.xMinimum() < -180 or box.xMaximum() > 180 or box.yMinimum() < -90 or box.yMaximum() > 90:
        raise InputError(
            tr(
                "{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.",
                name=name,
            )
        )
    if box.width() > 180:
        raise InputError(tr("{name} crosses the 180 degree meridian. Nothing was sent. Split it there.", name=name))


def combine_polygons(polygons: list[QgsGeometry], how: str, name: str) -> list[QgsGeometry]:
    """The polygons after the person's choice for an area of several parts."""
    if len(polygons) == 1 or how == "each":
        return polygons
    if how == "refuse":
        raise InputError(
            tr(
                "The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at "
                "'Area of several parts': one run per part, dissolve, convex hull or bounding box.",
                name=name,
                count=len(polygons),
            )
        )
    union = QgsGeometry.unaryUnion(polygons)
    if how == "hull":
        return [in_order(union.convexHull())]
    if how == "box":
        return [in_order(QgsGeometry.fromRect(union.boundingBox()))]
    parts = [in_order(QgsGeometry(part.clone())) for part in union.constParts()]
    if len(parts) > 1:
        raise InputError(
            tr(
                "The area {name} still has {count} parts that do not touch each other after dissolving. Nothing "
                "was sent. Choose one run per part, convex hull or bounding box.",
                name=name,
                count=len(parts),
            )
        )
    return parts


def in_order(polygon: QgsGeometry) -> QgsGeometry:
    """A polygon that GEOS or QGIS made, written as every version of them would: it is hashed."""
    rings = read_wkb([polygon.asWkb().data()]).rings_of(0)
    fixed = QgsGeometry()
    fixed.fromWkb(QByteArray(polygon_wkb(in_fixed_order(rings), POLYGON)))
    return fixed


def part_of(polygon: QgsGeometry) -> AreaPart:
    box = polygon.boundingBox()
    return AreaPart(
        geometry=geojson_of(polygon),
        hectares=area_in_hectares(polygon),
        bounds=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        bounds_hectares=area_in_hectares(QgsGeometry.fromRect(QgsRectangle(box))),
        decimals=_decimals_of(polygon, (_FEWEST, *_DECIMALS)),
    )


def geojson_of(polygon: QgsGeometry) -> Any:
    """GeoJSON with nine decimals and the outer ring counterclockwise (RFC 7946, 3.1.6).

    A polygon that nine would break has as many as it needs.
    """
    parsed = json.loads(polygon.asJson(_decimals_of(polygon, _DECIMALS)))
    parsed["coordinates"] = [_wound(ring, outer=index == 0) for index, ring in enumerate(parsed["coordinates"])]
    return parsed


def _decimals_of(polygon: QgsGeometry, choice: Sequence[int]) -> int:
    """The first of them with which the polygon stays valid; the first of all where it never was."""
    if polygon.isGeosValid():
        for decimals in choice:
            if QgsGeometry.fromWkt(polygon.asWkt(decimals)).isGeosValid():
                return decimals
    return choice[0]


def _wound(ring: list[list[float]], outer: bool) -> list[list[float]]:
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return ring if (twice > 0) == outer else ring[::-1]


def area_in_hectares(geometry: QgsGeometry) -> float:
    """The area of a lon/lat geometry on the WGS 84 ellipsoid."""
    measure = QgsDistanceArea()
    measure.setEllipsoid(ELLIPSOID)
    return abs(measure.measureArea(geometry)) / 10_000
