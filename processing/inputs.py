"""Layers, files and rasters of an algorithm become the plain inputs of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingUtils

from ..bridge.areas import AreaDemand, area_from_layer
from ..bridge.crs import refuse_placeless
from ..bridge.ledger import NOTHING, AtHome, stay_home, tell_home
from ..bridge.opening import refuse_table
from ..bridge.sources import LayerSource
from ..bridge.uploads import Demand, Report, missing_shapely, upload_from_file, upload_from_layer
from ..providers.declare import Area, Field, Kind, Role, Run, Upload, companion
from ..providers.errors import InputError


class InputMaker:
    """Makes each input once, in the worker: checks and files are written here."""

    def __init__(
        self,
        run: Run,
        given: Mapping[str, Any],
        sources: Mapping[str, Optional[LayerSource]],
    ) -> None:
        self._run, self._given, self._sources = run, given, sources
        self._report = Report(run.info, run.warn, run.progress, run.cancelled)

    def values(self) -> dict[str, Any]:
        values = dict(self._given)
        for field in self._run.operation.fields:
            if field.kind is Kind.PLOTS:
                values[field.name] = self._upload(field)
            elif field.kind is Kind.AREA:
                values[field.name] = self._area(field)
        return values

    def _upload(self, field: Field) -> Upload:
        file = companion(self._run.operation, field, Role.FILE)
        source, path = self._sources.get(field.name), self._said(field, Role.FILE, None)
        if (source is None) == (path is None):
            ways = f"a layer ({field.title})"
            if file is not None:
                ways = f"either {ways} or a file ({file.title}), one of the two"
            raise InputError(f"Give {ways}. Nothing was sent.")
        demand = Demand(
            file_format=self._said(field, Role.FORMAT, "geojson"),
            id_field=self._said(field, Role.ID, ""),
            on_invalid=self._said(field, Role.ON_INVALID, "stop"),
            profile=self._run.operation.profile,
        )
        units, folder = self._run.provider.plot_units, self._run.scratch / "upload"
        if source is None:
            return upload_from_file(path, demand, folder, units, self._report)
        return upload_from_layer(source, demand, folder, units, self._report, self._at_home(source))

    def _at_home(self, source: LayerSource) -> AtHome:
        """The plots that need not be sent, where only new and changed ones are to be."""
        run = self._run
        if run.operation.repeats is None or not self._given.get("ONLY_CHANGED"):
            return NOTHING
        refuse_table(source)
        refuse_placeless(source.crs, source.name)
        with missing_shapely():
            found = stay_home(source, run.operation, run.connection, run.jobs.store, self._given)
        tell_home(found, source.count(), run.info)
        return found

    def _area(self, field: Field) -> Optional[Area]:
        source = self._sources.get(field.name)
        if source is None:
            if not field.optional:
                raise InputError(f"{field.title}: no layer was given. Nothing was sent.")
            return None
        demand = AreaDemand(
            multipart=self._said(field, Role.MULTIPART, "each"),
            profile=self._run.operation.profile,
            on_invalid=self._said(field, Role.ON_INVALID, "stop"),
        )
        return area_from_layer(source, demand, self._report)

    def _said(self, field: Field, role: Role, otherwise: Any) -> Any:
        """What the field of that role says about this one."""
        found = companion(self._run.operation, field, role)
        return (self._given.get(found.name) if found is not None else None) or otherwise


def spread_rasters(fields: Iterable[Field], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with lists of rasters as lists: a command line may give several files as one text, with commas."""
    spread = dict(parameters)
    for field in fields:
        given = parameters.get(field.name)
        if field.kind is Kind.RASTERS and isinstance(given, str) and not Path(given).exists():
            pieces = [piece.strip() for piece in re.split("[,;]", given)]
            if len(pieces) > 1 and any(Path(piece).exists() for piece in pieces):
                spread[field.name] = [piece for piece in pieces if piece]
    return spread


def unreadable_raster(fields: Iterable[Field], parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """A sentence about the first raster that does not open; "" where all do. QGIS itself names none."""
    for field in fields:
        given = parameters.get(field.name) if field.kind is Kind.RASTERS else None
        for each in given if isinstance(given, (list, tuple)) else [given]:
            if isinstance(each, str) and each and QgsProcessingUtils.mapLayerFromString(each, context) is None:
                why = "is not a raster that can be read" if Path(each).exists() else "is not there"
                return f"{field.title}: {Path(each).name} {why}. Nothing was sent."
    return ""
