"""Layers, files and rasters of an algorithm become the plain inputs of an operation."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..bridge.areas import AreaDemand, area_from_layer
from ..bridge.rasters import raster_file
from ..bridge.sources import LayerSource
from ..bridge.uploads import Demand, Report, upload_from_file, upload_from_layer
from ..providers.declare import Area, Field, Kind, Run, Upload
from ..providers.errors import InputError


class InputMaker:
    """Makes each input once, in the worker: checks and files are written here."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        run: Run,
        given: Mapping[str, Any],
        sources: Mapping[str, Optional[LayerSource]],
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self._algorithm, self._run, self._given, self._sources = algorithm, run, given, sources
        self._parameters, self._context = parameters, context
        self._report = Report(run.info, run.warn, run.progress, run.cancelled)

    def values(self) -> Dict[str, Any]:
        values = dict(self._given)
        for field in self._run.operation.fields:
            if field.kind is Kind.PLOTS:
                values[field.name] = self._upload(field)
            elif field.kind is Kind.AREA:
                values[field.name] = self._area(field)
            elif field.kind is Kind.RASTERS:
                values[field.name] = self._rasters(field)
        return values

    def _upload(self, field: Field) -> Upload:
        source, path = self._sources.get(field.name), self._given.get("FILE")
        if (source is None) == (path is None):
            raise InputError("Give either a layer (INPUT) or a file (FILE), one of the two. Nothing was sent.")
        demand = Demand(
            file_format=self._given.get("FORMAT") or "geojson",
            id_field=self._given.get("ID_FIELD") or "",
            on_invalid=self._given.get("ON_INVALID") or "stop",
            profile=self._run.operation.profile,
        )
        units, folder = self._run.provider.plot_units, self._run.scratch / "upload"
        if source is None:
            return upload_from_file(path, demand, folder, units, self._report)
        return upload_from_layer(source, demand, folder, units, self._report)

    def _area(self, field: Field) -> Optional[Area]:
        source = self._sources.get(field.name)
        if source is None:
            if not field.optional:
                raise InputError(f"{field.title}: no layer was given. Nothing was sent.")
            return None
        demand = AreaDemand(
            multipart=self._given.get("MULTIPART") or "each",
            profile=self._run.operation.profile,
        )
        return area_from_layer(source, demand, self._report)

    def _rasters(self, field: Field) -> Any:
        layers = self._algorithm.parameterAsLayerList(self._parameters, field.name, self._context)
        return tuple(raster_file(layer) for layer in layers)
